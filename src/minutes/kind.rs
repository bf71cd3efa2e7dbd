//! What kind of document it is, and the line that says what it is about.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::activities::{is_gallery, is_list_of_proofs};
use super::byline::is_byline;
use super::header::Header;
use super::layout::{Line, Page, item_marker};
use super::tense::Tense;
use super::words::Term;
use crate::bytes::{has_more_words, holds};

/// The kind of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// The minutes of a meeting (কার্যবিবরণী).
    Minutes,
    /// A report on what was done (অগ্রগতি প্রতিবেদন).
    ProgressReport,
    /// A notice of a coming event, an invitation (নোটিশ, বিজ্ঞপ্তি).
    Notice,
    /// An office order (অফিস আদেশ).
    OfficeOrder,
    /// A letter (পত্র).
    Letter,
    /// A report of an event for the public: portal news, a press note.
    News,
    /// Something else.
    Other,
}

impl Kind {
    /// The name used in data, such as `progress_report`.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Minutes => "minutes",
            Kind::ProgressReport => "progress_report",
            Kind::Notice => "notice",
            Kind::OfficeOrder => "office_order",
            Kind::Letter => "letter",
            Kind::News => "news",
            Kind::Other => "other",
        }
    }
}

/// Lines from the top among which a title is looked for.
const TOP: usize = 30;

/// Words that make a heading of the line they stand in.
const TITLE_WORDS: &[&str] = &[
    "কার্যবিবরণী",
    "কার্যবিবরনী",
    "কার্য বিবরণী",
    "কার্য-বিবরণী",
    "নোটিশ",
    "বিজ্ঞপ্তি",
    "আদেশ",
    "প্রতিবেদন",
    "প্রগ্রেস",
    "প্রমাণকের তালিকা",
    "প্রমাণকসমূহ",
    "অগ্রগতি",
    "রেজুলেশন",
    "মিনিটস",
    "সভার বিবরণী",
    "বৈঠকের বিবরণী",
    "পরিপত্র",
    "প্রজ্ঞাপন",
];

/// Words that portals put above an entry.
const PORTAL_WORDS: &[&str] = &["খবর", "সংবাদ", "নোটিশ", "বিজ্ঞপ্তি", "বিস্তারিত", "শিরোনাম", "blog", "সব কিছু"];

/// No title is longer than this many bytes: of a longer one the rest is running text, so that the work on it is bounded.
const LONGEST_TITLE: usize = 1_500;

/// The title: the subject («বিষয়: …»), else a heading that names a kind of document, else the first line of text.
pub(super) fn title(page: &Page, header: &Header, letterhead_lines: usize) -> Option<Range<usize>> {
    let title = whole_title(page, header, letterhead_lines)?;
    Some(title.start..title.start + page.after(title.start, LONGEST_TITLE.min(title.len())).len())
}

fn whole_title(page: &Page, header: &Header, letterhead_lines: usize) -> Option<Range<usize>> {
    if let Some(subject) = header.headline.as_ref().or(header.subject.as_ref()) {
        return Some(subject.clone());
    }
    let is_text = |index: usize| {
        page.lines.get(index).is_some_and(|line| {
            let text = page.line_text(line);
            !line.is_row && item_marker(text).is_none() && !PORTAL_WORDS.contains(&text.trim_end_matches(':'))
        })
    };
    let named = (0..page.lines.len().min(TOP))
        .filter(|&index| is_text(index))
        .find(|&index| {
            let Some(line) = page.lines.get(index) else {
                return false;
            };
            let text = page.line_text(line);
            // Text with a full stop inside is running text.
            let whole = text.find('।').is_none_or(|stop| stop + '।'.len_utf8() >= text.len());
            // «প্রমাণক: নোটিশ, কার্যবিবরণী» lists proofs.
            let listed = text.find(':').is_some_and(|colon| colon + 1 < text.trim_end().len());
            !listed
                && whole
                && !has_more_words(text, 45)
                && TITLE_WORDS.iter().any(|word| holds(text, word))
                && !heads_a_part(text)
                && !is_sentence(page, line.range())
        });
    let first_line = || {
        let below = letterhead_lines..page.lines.len().min(letterhead_lines + 5);
        { below }
            .find(|&index| is_text(index) && !is_label_line(page, index) && !is_byline(page, index))
            .filter(|&index| !is_running_text(page, index) && !is_whole_sentence(page, index))
    };
    let first = named.or_else(first_line)?;
    Some(paragraph_around(page, first, letterhead_lines))
}

/// Whether several entries of lists give days.
fn has_dated_entries(page: &Page) -> bool {
    let is_entry = |line: &&Line| line.is_bullet || item_marker(page.line_text(line)).is_some();
    let dated = |line: &Line| !page.dates(line.range()).is_empty();
    { page.lines.iter().filter(is_entry) }
        .filter(|line| dated(line))
        .nth(1)
        .is_some()
}

/// «আলোচ্যসূচি ও কার্যবিবরণী» heads a part of minutes, not the whole.
fn heads_a_part(text: &str) -> bool {
    const PARTS: &[&str] = &["আলোচ", "বিষয়", "সিদ্ধান্ত", "কার্যবিবরণী", "ও", "এবং"];
    let mut words = text.split_ascii_whitespace().map(|word| word.trim_end_matches(':'));
    text.starts_with("আলোচ") && words.all(|word| PARTS.iter().any(|part| word.starts_with(part)))
}

/// Whether a line holds a memo number or a date, not a headline.
fn is_label_line(page: &Page, index: usize) -> bool {
    page.lines.get(index).is_some_and(|line| {
        let text = page.line_text(line);
        page.is_bare_date(line)
            || ["স্মারক", "তারিখ", "নং", "নম্বর", "সূত্র", "উপস্থিত:", "উপস্থিতি:", "সভাপতি:"]
                .iter()
                .any(|label| text.starts_with(label))
    })
}

/// Whether a line holds sentences, not a headline: a full stop stands inside, or it is too long for one.
fn is_running_text(page: &Page, index: usize) -> bool {
    let Some(line) = page.lines.get(index) else { return true };
    let text = page.line_text(line);
    has_full_stop_inside(text) || has_more_words(text, 40)
}

fn has_full_stop_inside(text: &str) -> bool {
    text.find(['।', '?'])
        .is_some_and(|stop| stop + '।'.len_utf8() < text.len())
}

/// Whether a line is one sentence of running text, to its verb and full stop.
fn is_whole_sentence(page: &Page, index: usize) -> bool {
    { page.lines.get(index) }.is_some_and(|line| page.line_text(line).ends_with('।') && is_sentence(page, line.range()))
}

/// A line that ends a sentence with a verb is running text, not a title.
fn is_sentence(page: &Page, range: Range<usize>) -> bool {
    page.words(range)
        .last()
        .is_some_and(|word| matches!(word.term, Term::Past | Term::Future))
}

/// The line with the lines before and after it that belong to one wrapped title.
fn paragraph_around(page: &Page, index: usize, top: usize) -> Range<usize> {
    let Some(line) = page.lines.get(index) else { return 0..0 };
    let (mut start, mut end) = (line.start, line.end);
    let continues = |text: &str| !text.ends_with(['।', ':']) && has_more_words(text, 3);
    let mut at = index;
    while let Some((before, current)) = at
        .checked_sub(1)
        .and_then(|before| page.lines.get(before).zip(page.lines.get(at)))
    {
        let is_item = item_marker(page.line_text(current)).or_else(|| item_marker(page.line_text(before)));
        if current.after_blank
            || before.is_row
            || is_item.is_some()
            || !continues(page.line_text(before))
            || index - at >= 2
            || at <= top
        {
            break;
        }
        start = before.start;
        at -= 1;
    }
    for (at, next) in page.lines.iter().enumerate().skip(index + 1).take(2) {
        if next.after_blank
            || next.is_row
            || item_marker(page.line_text(next)).is_some()
            || is_byline(page, at)
            || page.slice(start..end).ends_with(['।', ':'])
            || page.is_bare_date(next)
            || has_full_stop_inside(page.line_text(next))
            || page.weekday_in(next.range()).is_some() && !page.dates(next.range()).is_empty()
        {
            break;
        }
        end = next.end;
    }
    start..end
}

/// «প্রশিক্ষণ বর্ষপঞ্জি ২০২৪-২০২৫», «সভার সময়সূচি»: whether a title is that of a list of coming events. A draft announces nothing.
pub(super) fn names_a_calendar(title: &str) -> bool {
    const LISTS: &[&str] = &[
        "বর্ষপঞ্জি",
        "বর্ষপঞ্জী",
        "পঞ্জিকা",
        "ক্যালেন্ডার",
        "ক্যালেণ্ডার",
        "সূচি",
        "সূচী",
        "সময়সূচি",
        "সময়সূচী",
        "প্রশিক্ষণসূচি",
        "প্রশিক্ষণসূচী",
        "প্রশিক্ষণপঞ্জি",
    ];
    let named = |words: &[&str]| words.iter().any(|word| holds(title, word));
    named(&["প্রশিক্ষণ", "সভা", "কর্মশালা"])
        && !named(&["খসড়া", "প্রস্তাবিত", "আলোচ্য"])
        && title
            .split_ascii_whitespace()
            .any(|word| LISTS.iter().any(|list| word.starts_with(list)))
}

/// «উপস্থিত ছিলেন: …», «উপস্থিতি: ২৪ জন»: whoever writes so does not invite.
fn tells_who_was_there(page: &Page) -> bool {
    let tells = |text: &str| {
        let label = text.split(':').next().unwrap_or_default();
        label.len() < text.len()
            && (holds(label, "উপস্থিত ছিলেন")
                || ["উপস্থিতি", "উপস্থিত", "উপস্থিত সদস্য", "উপস্থিত সদস্যবৃন্দ"].contains(&label.trim()))
    };
    page.lines.iter().take(TOP).any(|line| tells(page.line_text(line)))
}

/// What is known before the kind is decided.
pub(super) struct Signs<'p> {
    pub(super) title: Option<&'p str>,
    pub(super) has_memo: bool,
    pub(super) has_subject: bool,
    pub(super) has_meeting_block: bool,
    /// A table says what became of decisions.
    pub(super) has_progress: bool,
    /// It bears a date as news does.
    pub(super) has_dateline: bool,
    /// It names its reporter as news does.
    pub(super) has_byline: bool,
    /// The text holds a numbered list.
    pub(super) has_items: bool,
    /// It is an entry of a portal with a labelled headline.
    pub(super) has_headline: bool,
    /// What its verbs say.
    pub(super) tense: Tense,
}

/// The kind of document, from its headings, else from its title, else from its tense.
pub(super) fn kind(page: &Page, signs: &Signs) -> Kind {
    let title = signs.title.unwrap_or_default();
    let headings: String = page
        .lines
        .iter()
        .take(TOP)
        .filter(|line| !line.is_row && item_marker(page.line_text(line)).is_none())
        // «নোটিশ | প্রকাশের তারিখ: …»
        .map(|line| page.line_text(line).split('|').next().unwrap_or_default().trim_end())
        .filter(|text| !has_more_words(text, 6) && !text.trim_end_matches(':').contains(':'))
        .flat_map(|text| [text, "\n"])
        .collect();
    let heading = |words: &[&str]| words.iter().any(|word| holds(&headings, word));
    let heading_is = |whole: &[&str]| headings.lines().any(|text| whole.contains(&text));
    let in_title = |words: &[&str]| words.iter().any(|word| holds(title, word));
    let sends = in_title(&["প্রেরণ", "দাখিল", "অগ্রায়ন", "অগ্রায়ণ", "অগ্রবর্তীকরণ"]);
    // «দরপত্র মূল্যায়ন কমিটি পুনর্গঠন» is a letter on a committee.
    let on_committee = signs.has_subject && in_title(&["কমিটি", "সভা"]);
    if !on_committee && in_title(&["দরপত্র", "টেন্ডার", "নিয়োগ বিজ্ঞপ্তি", "কোটেশন", "নিলাম"])
        || heading(&["দরপত্র", "টেন্ডার", "নিয়োগ বিজ্ঞপ্তি", "কোটেশন", "নিলাম"])
    {
        return Kind::Other;
    }
    if heading_is(&["খবর", "সংবাদ"])
        || heading(&[
            "প্রেস বিজ্ঞপ্তি",
            "সংবাদ বিজ্ঞপ্তি",
            "প্রেস রিলিজ",
            "প্রেস নোট",
            "তথ্য বিবরণী",
            "তথ্যবিবরণী",
        ])
    {
        return Kind::News;
    }
    if in_title(&["নির্দেশিকা", "নির্দেশনা"]) && !signs.has_memo && !signs.has_subject && !signs.tense.tells
    {
        return Kind::Other;
    }
    if heading(&["অফিস আদেশ", "দপ্তর আদেশ", "কার্যালয় আদেশ", "দাপ্তরিক আদেশ"])
        || heading_is(&["আদেশ"])
        || in_title(&["অফিস আদেশ"]) && !sends
    {
        return Kind::OfficeOrder;
    }
    if in_title(&[
        "কার্যবিবরণী",
        "কার্যবিবরনী",
        "কার্য বিবরণী",
        "কার্য-বিবরণী",
        "রেজুলেশন",
        "মিনিটস",
        "সভার বিবরণী",
        "বৈঠকের বিবরণী",
    ]) && !sends
    {
        return Kind::Minutes;
    }
    let periodic = in_title(&["অগ্রগতি", "বাস্তবায়ন", "ত্রৈমাসিক", "পরিবীক্ষণ", "মূল্যায়ন", "বার্ষিক", "প্রগ্রেস"]);
    // «বার্ষিক স্ব-মূল্যায়ন প্রতিবেদন প্রেরণ» is no annual report that a plan asks for.
    let annual_sent = sends && in_title(&["বার্ষিক"]) && !in_title(&["অর্ধবার্ষিক", "অর্ধ-বার্ষিক", "মূল্যায়ন"]);
    let state = in_title(&["বাস্তবায়ন"]) && in_title(&["চিত্র", "অবস্থা", "পরিস্থিতি"]);
    if (state || in_title(&["অগ্রগতি", "অর্জন", "প্রগ্রেস", "পরিবীক্ষণ কাঠামো", "পরিবীক্ষণ ছক"])) && signs.has_progress
    {
        return Kind::ProgressReport;
    }
    // «আওতাধীন দপ্তর/সংস্থার ২য় ত্রৈমাসিক অগ্রগতির সার-সংক্ষেপ»
    if in_title(&["অগ্রগতি"]) && in_title(&["সার-সংক্ষেপ", "সারসংক্ষেপ", "সার সংক্ষেপ"]) && !sends
    {
        return Kind::ProgressReport;
    }
    // «কর্মপরিকল্পনার ৩য় ত্রৈমাসিক (জানুয়ারি-মার্চ ২০২৪) অগ্রগতি», and below it items that tell what was done
    let ends_in_progress = title.trim_end_matches(['।', ' ']).ends_with("অগ্রগতি");
    if ends_in_progress && in_title(&["ত্রৈমাসিক", "কোয়ার্টার"]) && signs.has_items && signs.tense.tells
    {
        return Kind::ProgressReport;
    }
    if in_title(&["প্রতিবেদন", "রিপোর্ট"])
        && !annual_sent
        && (signs.has_progress || periodic && (!sends || signs.has_items && signs.tense.tells))
    {
        return Kind::ProgressReport;
    }
    // «অভিযোগ প্রতিকার ব্যবস্থা সংক্রান্ত মাসিক বিবরণী»
    if in_title(&["মাসিক বিবরণী", "ত্রৈমাসিক বিবরণী"]) && !in_title(&["সভা", "বৈঠক"]) && !sends
    {
        return Kind::ProgressReport;
    }
    // «সংযোজনীভুক্ত কর্মপরিকল্পনার অর্ধবার্ষিক স্বমূল্যায়ন»
    if in_title(&["স্বমূল্যায়ন", "স্ব-মূল্যায়ন"]) && !sends && (signs.has_progress || signs.tense.tells)
    {
        return Kind::ProgressReport;
    }
    if is_list_of_proofs(title) && !signs.has_subject {
        return Kind::ProgressReport;
    }
    // «অর্ধবার্ষিক স্ব-মূল্যায়ন প্রসঙ্গে», with what was done in dated entries
    if in_title(&["স্ব-মূল্যায়ন", "স্বমূল্যায়ন", "স্ব মূল্যায়ন"]) && has_dated_entries(page)
    {
        return Kind::ProgressReport;
    }
    if heading(&["নোটিশ", "বিজ্ঞপ্তি", "আমন্ত্রণ"]) || in_title(&["নোটিশ", "সভা আহ্বান", "সভা আহবান", "আমন্ত্রণ", "বিজ্ঞপ্তি"])
    {
        return if signs.tense.tells && !signs.tense.invites {
            Kind::News
        } else {
            Kind::Notice
        };
    }
    let announces = |text: &str| text.starts_with("এতদ্বারা");
    if announces(title) || page.lines.iter().take(6).any(|line| announces(page.line_text(line))) {
        return Kind::Notice;
    }
    if signs.has_meeting_block && !signs.has_subject && (!signs.tense.invites || tells_who_was_there(page)) {
        return Kind::Minutes;
    }
    if signs.has_subject || signs.has_memo {
        // A letter that only says when something will be is a letter; an invitation asks to come.
        let invites = signs.tense.asks_to_come || signs.tense.invites && !signs.has_subject;
        return if invites && !sends { Kind::Notice } else { Kind::Letter };
    }
    match signs.tense {
        Tense { tells: true, .. } => Kind::News,
        Tense { invites: true, .. } => Kind::Notice,
        Tense {
            tells_loosely: true, ..
        } => Kind::News,
        Tense { past: true, .. } if signs.has_dateline || signs.has_byline => Kind::News,
        _ if signs.has_headline => Kind::News,
        Tense { announces: true, .. } => Kind::Notice,
        _ if names_a_calendar(title) => Kind::Notice,
        _ if is_gallery(page) => Kind::News,
        _ => Kind::Other,
    }
}

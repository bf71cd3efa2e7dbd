//! What does not fit together in a document.

mod event;

use std::ops::Range;

use time::Date;

use super::activities::Context;
use super::document::Document;
use super::finding::{Finding, FindingCode};
use super::header::Header;
use super::kind::Kind;
use super::layout::{Line, Page};
use super::words::{Term, Word};
use crate::bangla::calendar::BanglaDate;
use crate::bangla::date::{ImpossiblePart, PrintedDate, PrintedValue};
use crate::bangla::digits::to_bangla_digits;
use crate::bangla::names::{english_weekday_name, weekday_name};
use crate::bytes::{count_pairs, has_more_words, holds, place_of};
use crate::fiscal::FiscalYear;
use crate::plan::Status;
use event::{candidates, fiscal_year, signature, two_days};

/// At the most so many findings of one kind are listed, and so many words shown.
const MOST: usize = 20;

/// Adds every finding about a document whose facts are known.
pub(super) fn check(
    page: &Page,
    header: &Header,
    context: &Context,
    label: Option<(FiscalYear, Range<usize>)>,
    conflict: Option<(Date, Date)>,
    document: &mut Document,
) {
    let mut findings = Vec::new();
    let is_bangla = language(page, &mut findings);
    recognition(page, document, context, is_bangla, &mut findings);
    dates(page, &mut findings);
    memo(page, header, document, &mut findings);
    calendars(page, header, &mut findings);
    fiscal_year(page, context, label, document, &mut findings);
    signature(page, context, document, &mut findings);
    match conflict {
        Some(days) => two_days(page, header, days, &mut findings),
        None => candidates(page, context, document, &mut findings),
    }
    statuses(document, &mut findings);
    damage(page, &mut findings);
    document.findings.append(&mut findings);
}

fn finding(page: &Page, code: FindingCode, english: String, bangla: String, range: Option<Range<usize>>) -> Finding {
    Finding::new(code, english, bangla, range.map(|range| page.span(range)))
}

fn bangla_date(date: Date) -> String {
    to_bangla_digits(&format!(
        "{:02}-{:02}-{}",
        date.day(),
        u8::from(date.month()),
        date.year()
    ))
}

fn language(page: &Page, findings: &mut Vec<Finding>) -> bool {
    let text = page.text();
    // Each Bangla sign takes three bytes. Where they are a fifth of the bytes in number, all the others can be no more than
    // twice as many, and need not be told apart.
    let enough = text.len().div_ceil(5).max(1);
    let bangla = count_pairs(text.as_bytes(), enough, |first, second| {
        (first == 0xE0) & (second & 0xFE == 0xA6)
    });
    if bangla >= enough {
        return true;
    }
    let others = text.chars().filter(|&sign| is_foreign_letter(sign)).count();
    let letters = bangla + others;
    let is_bangla = bangla.saturating_mul(3) >= letters && letters > 0;
    if !is_bangla {
        findings.push(finding(
            page,
            FindingCode::NotBangla,
            format!("{bangla} of {letters} letters are Bangla: this reader knows Bangla documents in Unicode (text in an old font such as SutonnyMJ must be converted first)"),
            format!("{} টি অক্ষরের মধ্যে {} টি বাংলা: এই পাঠক ইউনিকোড বাংলা নথি পড়ে", to_bangla_digits(&letters.to_string()), to_bangla_digits(&bangla.to_string())),
            None,
        ));
    }
    is_bangla
}

fn is_foreign_letter(sign: char) -> bool {
    sign.is_alphabetic() && !('\u{0980}'..='\u{09FF}').contains(&sign)
}

/// What could not be recognised. Of a text in another language only that is said.
fn recognition(page: &Page, document: &Document, context: &Context, is_bangla: bool, findings: &mut Vec<Finding>) {
    let mut push = |code, english: &str, bangla: &str| {
        findings.push(Finding::new(code, english.to_owned(), bangla.to_owned(), None))
    };
    if document.activities.is_empty() {
        push(
            FindingCode::NothingRecognised,
            "nothing in the text is an activity that an annexure plan asks this office for",
            "সংযোজনী কর্মপরিকল্পনায় চাওয়া হয় এমন কোনো কার্যক্রম এই লেখায় নেই",
        );
    }
    if !is_bangla {
        return;
    }
    if document.office.is_none() {
        push(
            FindingCode::OfficeNotRecognised,
            "no issuing office was found: neither a letterhead nor the text names one",
            "ইস্যুকারী কার্যালয় পাওয়া যায়নি: শিরোনামে বা লেখায় কোনো কার্যালয়ের নাম নেই",
        );
    }
    if document.kind == Some(Kind::Other) {
        push(
            FindingCode::KindNotRecognised,
            "this is none of: minutes, progress report, notice, office order, letter, news of an event",
            "এটি কার্যবিবরণী, অগ্রগতি প্রতিবেদন, নোটিশ, অফিস আদেশ, পত্র বা সংবাদ কোনোটিই নয়",
        );
    }
    // A news item bears the day of its publication, a report often only that of its signature.
    if context.base.day.is_none()
        && !bears_date(page)
        && document.meeting_date.is_none()
        && document.activities.iter().all(|activity| activity.date.is_none())
    {
        push(
            FindingCode::NoDate,
            "no date of the document or of an event was found",
            "নথির বা অনুষ্ঠানের কোনো তারিখ পাওয়া যায়নি",
        );
    }
}

/// Whether a date stands alone on a line, other than that on which a web page was fetched.
fn bears_date(page: &Page) -> bool {
    page.lines.iter().enumerate().any(|(index, line)| {
        let day = |date: &PrintedDate| date.value.single_day().is_some();
        page.is_bare_date(line) && page.dates(line.range()).iter().any(day) && !page.is_page_date(index)
    })
}

/// Dates that cannot be, and weekdays that contradict theirs.
fn dates(page: &Page, findings: &mut Vec<Finding>) {
    let whole = 0..page.text().len();
    let impossible = page.dates(whole.clone()).iter().filter_map(|date| match date.value {
        PrintedValue::Impossible { kind, .. } => Some((date, kind)),
        _ => None,
    });
    for (date, part) in impossible.take(MOST) {
        let printed = page.verbatim(date.range.clone());
        let (code, english, bangla) = match part {
            ImpossiblePart::Year => (
                FindingCode::ImpossibleYear,
                "has a year that cannot be meant",
                "এই সাল হতে পারে না",
            ),
            _ => (
                FindingCode::ImpossibleDate,
                "is no day of the calendar",
                "পঞ্জিকায় এমন দিন নেই",
            ),
        };
        findings.push(finding(
            page,
            code,
            format!("«{printed}» {english}"),
            format!("«{printed}»: {bangla}"),
            Some(date.range.clone()),
        ));
    }
    let contradicted = page
        .dates(whole)
        .iter()
        .filter_map(|date| match (date.value, date.weekday) {
            (PrintedValue::Days { first, last }, Some(weekday)) if first == last && first.weekday() != weekday => {
                Some((date, first, weekday))
            }
            _ => None,
        });
    for (date, day, weekday) in contradicted.take(MOST) {
        let printed = page.verbatim(date.range.clone());
        findings.push(finding(
            page,
            FindingCode::WeekdayContradictsDate,
            format!(
                "«{printed}» is a {}, the text says {}",
                english_weekday_name(day.weekday()),
                english_weekday_name(weekday)
            ),
            format!(
                "«{printed}» {}, লেখায় আছে {}",
                weekday_name(day.weekday()),
                weekday_name(weekday)
            ),
            Some(date.range.clone()),
        ));
    }
}

fn memo(page: &Page, header: &Header, document: &Document, findings: &mut Vec<Finding>) {
    if let Some(memo) = header.memo_number.as_ref().filter(|_| header.memo_is_cut) {
        findings.push(finding(
            page,
            FindingCode::MemoNumberIncomplete,
            format!("the memo number «{}» breaks off: its serial is missing", memo.text),
            format!("স্মারক নম্বর «{}» অসম্পূর্ণ: ক্রমিক অংশ নেই", memo.text),
            Some(memo.range.clone()),
        ));
    }
    let tells_of_a_meeting = matches!(document.kind, Some(Kind::Minutes));
    if let (Some(memo_date), Some(meeting), true) = (document.memo_date, document.meeting_date, tells_of_a_meeting)
        && memo_date < meeting
    {
        findings.push(finding(
            page,
            FindingCode::MemoDatedBeforeMeeting,
            format!("the memo is dated {memo_date}, before the meeting of {meeting} that it reports"),
            format!(
                "স্মারকের তারিখ {}, সভার তারিখ {} এর আগে",
                bangla_date(memo_date),
                bangla_date(meeting)
            ),
            header.memo_dates.first().map(|date| date.range.clone()),
        ));
    }
}

/// The two calendars of one letter must name the same day; in real letters they sometimes do not.
fn calendars(page: &Page, header: &Header, findings: &mut Vec<Finding>) {
    let gregorian = header.memo_dates.iter().find_map(|date| match date.value {
        PrintedValue::Days { first, last } if first == last => Some((first, date)),
        _ => None,
    });
    let bangla = header
        .memo_dates
        .iter()
        .find(|date| matches!(date.value, PrintedValue::BanglaDay { .. }));
    let pairs = gregorian
        .zip(bangla)
        .map(|((day, date), bangla)| (day, date.clone(), bangla.clone()));
    // Outside the letterhead a Bangla date with a Gregorian one right beside it is such a pair, too.
    let beside = page.dates(0..page.text().len()).windows(2).filter_map(|pair| {
        let [one, two] = pair else { return None };
        let close = || {
            let gap = page.slice(one.range.end..two.range.start);
            let parts = |c: char| matches!(c, ' ' | '\n' | ',' | '/' | '(' | '-' | '।' | '|') || "বঙ্গাব্দ".contains(c);
            gap.len() <= 24 && gap.chars().all(parts)
        };
        let day = |date: &PrintedDate| match date.value {
            PrintedValue::Days { first, last } if first == last => Some(first),
            _ => None,
        };
        match (one.value, two.value) {
            (PrintedValue::BanglaDay { .. }, PrintedValue::Days { .. }) if close() => {
                day(two).map(|day| (day, two.clone(), one.clone()))
            }
            (PrintedValue::Days { .. }, PrintedValue::BanglaDay { .. }) if close() => {
                day(one).map(|day| (day, one.clone(), two.clone()))
            }
            _ => None,
        }
    });
    let mut seen: Vec<Range<usize>> = Vec::new();
    for (day, gregorian, bangla) in pairs.into_iter().chain(beside.take(MOST)) {
        let agrees = agrees(&bangla, day);
        if agrees || seen.contains(&bangla.range) {
            continue;
        }
        seen.push(bangla.range.clone());
        let true_day = BanglaDate::from_gregorian(day)
            .map(|date| date.to_string())
            .unwrap_or_default();
        let (printed, beside) = (
            page.verbatim(bangla.range.clone()),
            page.verbatim(gregorian.range.clone()),
        );
        let start = bangla.range.start.min(gregorian.range.start);
        let end = bangla.range.end.max(gregorian.range.end);
        findings.push(finding(
            page,
            FindingCode::CalendarsDisagree,
            format!("«{printed}» is not «{beside}», which is {true_day}; the Gregorian date is used"),
            format!("«{printed}» ও «{beside}» এক দিন নয়, সঠিক বাংলা তারিখ {true_day}; খ্রিস্টীয় তারিখ ধরা হয়েছে"),
            Some(start..end),
        ));
    }
}

fn agrees(bangla: &PrintedDate, day: Date) -> bool {
    let PrintedValue::BanglaDay {
        day: bangla_day,
        month,
        year,
    } = bangla.value
    else {
        return true;
    };
    let Ok(true_day) = BanglaDate::from_gregorian(day) else {
        return true;
    };
    true_day.day() == bangla_day && true_day.month() == month && year.is_none_or(|year| year == true_day.year())
}

fn statuses(document: &Document, findings: &mut Vec<Finding>) {
    for activity in document
        .activities
        .iter()
        .filter(|activity| activity.status == Status::Unknown)
        .take(MOST)
    {
        findings.push(Finding::new(
            FindingCode::StatusUnknown,
            format!(
                "the text does not say whether the {} took place",
                activity.activity.english()
            ),
            format!("{} অনুষ্ঠিত হয়েছে কি না লেখায় বলা নেই", activity.activity.bangla()),
            Some(activity.span),
        ));
    }
}

fn damage(page: &Page, findings: &mut Vec<Finding>) {
    let (mut damaged, mut misread) = (Vec::new(), Vec::new());
    for word in page.all_words() {
        if word.damaged {
            damaged.push(word.range());
        }
        if word.term == Term::Stakeholder {
            misread.extend(misread_together(page, word));
        }
    }
    damaged.extend(slips(page));
    damaged.extend(misread);
    damaged.sort_by_key(|range| range.start);
    let Some(first) = damaged.first() else { return };
    let mut shown: Vec<&str> = Vec::new();
    for word in &damaged {
        let printed = page.source_of(word.clone());
        if !shown.contains(&printed) && shown.len() < MOST {
            shown.push(printed);
        }
        if shown.len() >= MOST {
            break;
        }
    }
    let words = shown.join(", ");
    findings.push(finding(
        page,
        FindingCode::OcrDamage,
        format!(
            "{} words look damaged by scanning and were read as the words of the field: {words}",
            damaged.len()
        ),
        format!(
            "{} টি শব্দ স্ক্যানে বিকৃত মনে হয়, কাছাকাছি শব্দ ধরে পড়া হয়েছে: {words}",
            to_bangla_digits(&damaged.len().to_string())
        ),
        Some(first.clone()),
    ));
}

/// Words with signs that only a scan puts there: «অা» for আ, ঌ for ৯.
fn slips(page: &Page) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut looked_at = 0;
    for &slip in page.slips() {
        let line = page.lines.get(page.line_of(slip)).map_or(0..0, Line::range);
        if slip < looked_at || !line.contains(&slip) {
            continue;
        }
        let from = line.start.max(looked_at);
        let before = page.slice(from..slip).rfind([' ', '\t']);
        let behind = page.slice(slip..line.end).find([' ', '\t']);
        let word = before.map_or(from, |blank| from + blank + 1)..behind.map_or(line.end, |blank| slip + blank);
        looked_at = word.end;
        // The parts of «অা» may stand there with an invisible sign between them.
        let printed = page.source_of(word.clone());
        if holds(printed, "অা") || holds(printed, "ঌ") {
            found.push(word);
        }
    }
    found
}

/// «স্টেকহোল্ডারগণের সময়ে» where সমন্বয়ে is meant: a word of the language, but not in this place.
fn misread_together(page: &Page, stakeholders: &Word) -> Option<Range<usize>> {
    const MISREAD: &str = "সময়ে";
    let behind = page.after(stakeholders.end, 60);
    let at = place_of(behind, MISREAD)?;
    let between = behind.get(..at)?;
    let close = !has_more_words(between, 1) && !between.contains(['।', ',']);
    close.then(|| stakeholders.end + at..stakeholders.end + at + MISREAD.len())
}

//! The labelled facts of a document: memo number and date, and the meeting's date, time, place and chair.

use std::ops::Range;

use memchr::memmem;
use time::{Date, Time};

use super::dates::gregorian_first;
use super::layout::{Line, Page, item_marker, trimmed};
use super::letterhead::Name;
use super::memo::{date_above, is_date_line, is_file_number, memo_date_lines, memo_number, unlabelled_memo};
use super::person::{Person, designation, is_designation};
use super::seat::took_the_seat;
use super::words::is_letter;
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::beginnings::Beginnings;
use crate::bytes::{has_more_words, places_of};

/// What a label announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Memo,
    Date,
    MeetingDate,
    Time,
    Place,
    Chair,
    /// What the chair is, on a line of its own.
    Designation,
    Subject,
    /// The headline of an entry in a portal.
    Headline,
    /// When an entry or a news item was published.
    Published,
}

/// Labels as folded text; of two that fit, the longer stands first.
static LABELS: Beginnings<Field> = Beginnings::new(&[
    ("সভার তারিখ ও সময়", Field::MeetingDate),
    ("সভার তারিখ ও বার", Field::MeetingDate),
    ("দিন ও ক্ষণ", Field::MeetingDate),
    ("দিন ও সময়", Field::MeetingDate),
    ("দিন ও তারিখ", Field::MeetingDate),
    ("তারিখ ও সময়", Field::MeetingDate),
    ("তারিখ, সময় ও স্থান", Field::MeetingDate),
    ("তারিখ/সময়", Field::MeetingDate),
    ("সভার সময় ও তারিখ", Field::MeetingDate),
    ("সময় ও তারিখ", Field::MeetingDate),
    ("সময়/তারিখ", Field::MeetingDate),
    ("তারিখ ও বার", Field::MeetingDate),
    ("সভার তারিখ", Field::MeetingDate),
    ("বসার তারিখ", Field::MeetingDate),
    ("সভার দিন ও ক্ষণ", Field::MeetingDate),
    ("সভার দিন", Field::MeetingDate),
    ("প্রশিক্ষণের তারিখ", Field::MeetingDate),
    ("অনুষ্ঠানের তারিখ", Field::MeetingDate),
    ("সভার সময়", Field::Time),
    ("সভার স্থান", Field::Place),
    ("সভাপতির নাম ও পদবি", Field::Chair),
    ("সভাপতির নাম ও পদবী", Field::Chair),
    ("সভার সভাপতি", Field::Chair),
    ("সভাপতির নাম", Field::Chair),
    ("সভাপতির পদবি", Field::Designation),
    ("সভাপতির পদবী", Field::Designation),
    ("পদবি", Field::Designation),
    ("পদবী", Field::Designation),
    ("সভাপ্রধানের নাম", Field::Chair),
    ("সভাপ্রধান", Field::Chair),
    ("সভা প্রধান", Field::Chair),
    ("সভাপতিত্ব করেন", Field::Chair),
    ("সভাপতিত্বে", Field::Chair),
    ("সভাপতি", Field::Chair),
    ("স্মারক নম্বর", Field::Memo),
    ("স্মারক সংখ্যা", Field::Memo),
    ("স্মারক নং", Field::Memo),
    ("স্মারক ন:", Field::Memo),
    ("স্মারক নাং", Field::Memo),
    ("স্বারক নং", Field::Memo),
    ("স্মারকলিপি নং", Field::Memo),
    ("স্মারক", Field::Memo),
    ("সূত্র নম্বর", Field::Memo),
    ("সূত্র নং", Field::Memo),
    ("সুত্র নম্বর", Field::Memo),
    ("সুত্র নং", Field::Memo),
    ("নম্বর", Field::Memo),
    ("নং", Field::Memo),
    ("শিরোনাম", Field::Headline),
    ("প্রকাশের তারিখ", Field::Published),
    ("প্রকাশের সময়", Field::Published),
    ("প্রকাশিত", Field::Published),
    ("প্রকাশ", Field::Published),
    ("আপডেট", Field::Published),
    ("পত্র সংখ্যা", Field::Memo),
    ("পত্র নম্বর", Field::Memo),
    ("পত্র নং", Field::Memo),
    ("অফিস আদেশ নম্বর", Field::Memo),
    ("অফিস আদেশ নং", Field::Memo),
    ("নথি নম্বর", Field::Memo),
    ("নথি নং", Field::Memo),
    ("date", Field::Date),
    ("ref. no", Field::Memo),
    ("ref no", Field::Memo),
    ("ref", Field::Memo),
    ("memo no", Field::Memo),
    ("subject", Field::Subject),
    ("sub", Field::Subject),
    ("তারিখ", Field::Date),
    ("তাং", Field::Date),
    ("সময়", Field::Time),
    ("স্থান", Field::Place),
    ("ভেন্যু", Field::Place),
    ("বিষয়", Field::Subject),
]);

/// No line of a letter bears more labels, and no letter more altogether: what comes after is not looked at, so that the time
/// stays linear.
const LABELS_OF_A_LINE: usize = 6;
const MOST_LABELS: usize = 500;

/// A labelled value at its place.
#[derive(Debug, Clone)]
pub(super) struct Labelled {
    pub(super) field: Field,
    /// Index of the line that bears the label.
    pub(super) line: usize,
    /// The value; empty where it is expected on the next line.
    pub(super) value: Range<usize>,
}

/// What the labels of a document say.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub(super) memo_number: Option<Name>,
    pub(super) memo_is_cut: bool,
    /// The dates printed with the memo number: the same day in one or both calendars.
    pub(super) memo_dates: Vec<PrintedDate>,
    pub(super) meeting_date: Option<PrintedDate>,
    pub(super) meeting_time: Option<(Time, Range<usize>)>,
    pub(super) venue: Option<Name>,
    pub(super) chair: Option<Name>,
    pub(super) subject: Option<Range<usize>>,
    pub(super) headline: Option<Range<usize>>,
}

/// The first day among printed dates: a Gregorian one, else that of the Bangla calendar converted.
pub(super) fn first_day(dates: &[PrintedDate]) -> Option<Date> {
    gregorian_first(dates).find_map(|date| match date.value {
        PrintedValue::Days { first, .. } => Some(first),
        PrintedValue::BanglaDay { .. } => date.value.single_day(),
        _ => None,
    })
}

/// Reads every label of the document once and settles which date is whose.
pub(super) fn read_header(page: &Page) -> Header {
    let labels = labels(page);
    let mut header = Header::default();
    let of = |field: Field| labels.iter().find(move |labelled| labelled.field == field);

    let memo = labels
        .iter()
        .filter(|labelled| labelled.field == Field::Memo)
        .find_map(|labelled| memo_number(page, labelled))
        .or_else(|| unlabelled_memo(page, of(Field::Subject).map(|labelled| labelled.line)));
    let mut memo_lines = 0..0;
    if let Some(memo) = memo {
        memo_lines = memo_date_lines(page, &labels, &memo);
        let memo_range = memo.line_start
            ..page
                .lines
                .get(memo_lines.end.saturating_sub(1))
                .map_or(memo.name.range.end, |line| line.end);
        header.memo_dates = page
            .dates(memo_range)
            .iter()
            .filter(|date| !overlaps(&date.range, &memo.name.range))
            .cloned()
            .collect();
        if header.memo_dates.is_empty() {
            header.memo_dates = date_above(page, memo.line);
        }
        header.memo_is_cut = memo.is_cut;
        header.memo_number = Some(memo.name);
    }

    let is_meeting_label = |labelled: &&Labelled| match labelled.field {
        Field::MeetingDate => true,
        Field::Date => !memo_lines.contains(&labelled.line) && stands_with_meeting(&labels, labelled),
        _ => false,
    };
    header.meeting_date = labels.iter().filter(is_meeting_label).find_map(|labelled| {
        let here = gregorian_first(page.dates(value_or_next(page, labelled))).next();
        here.or_else(|| dates_of_next_line(page, labelled).first()).cloned()
    });
    if header.memo_dates.is_empty() {
        // A date of its own, with neither memo number nor meeting beside it, is the date of the document.
        let own = |labelled: &&Labelled| labelled.field == Field::Date && !stands_with_meeting(&labels, labelled);
        header.memo_dates = labels
            .iter()
            .filter(own)
            .map(|labelled| {
                page.dates(date_block(page, labelled.line, labelled.value.start))
                    .to_vec()
            })
            .find(|dates| !dates.is_empty())
            .unwrap_or_default();
    }
    if header.memo_dates.is_empty() && header.meeting_date.is_none() && of(Field::Chair).is_none() {
        header.memo_dates = signing_date(page);
    }
    header.meeting_time = labels
        .iter()
        .filter(|labelled| matches!(labelled.field, Field::Time | Field::MeetingDate) || is_meeting_label(labelled))
        .find_map(|labelled| page.times(value_or_next(page, labelled)).first().cloned());
    header.venue = of(Field::Place).map(|labelled| {
        let range = value_or_next(page, labelled);
        Name {
            text: page.verbatim(range.clone()).trim_end_matches(['।', ' ']).to_owned(),
            range,
        }
    });
    header.chair = of(Field::Chair).and_then(|labelled| chair_of_label(page, &labels, labelled));
    header.headline = of(Field::Headline)
        .map(|labelled| subject(page, labelled))
        .filter(|range| !range.is_empty());
    header.subject = of(Field::Subject)
        .filter(|labelled| !heads_a_column(page, &labels, labelled))
        .map(|labelled| subject(page, labelled))
        .filter(|range| !range.is_empty());
    header
}

/// Every label of the document, in order. A label stands at the beginning of a line or a cell; memo and date also
/// further on in a line, behind wide blanks.
fn labels(page: &Page) -> Vec<Labelled> {
    let mut found = Vec::new();
    for (index, line) in page.lines.iter().enumerate() {
        if found.len() >= MOST_LABELS {
            break;
        }
        let cells = page.cells(line);
        for (column, cell) in cells.iter().enumerate() {
            if found.len() >= MOST_LABELS {
                break;
            }
            let text = page.slice(cell.clone());
            // In a table row, a word beyond the first cell heads a column.
            if label(text).is_none() || column > 0 && line.is_row && !text.contains([':', '-']) {
                continue;
            }
            let mut from = 0;
            // Two labels may share a line: «স্মারক নং … তারিখ …».
            for _ in 0..LABELS_OF_A_LINE {
                let Some((field, value)) = text.get(from..).and_then(label) else {
                    break;
                };
                let value_start = from + value;
                let next = next_label(text, value_start);
                let end = next.unwrap_or(text.len());
                let mut range = trimmed(page.text(), cell.start + value_start..cell.start + end);
                if range.is_empty() {
                    let behind = |cell: &&Range<usize>| {
                        page.slice((*cell).clone())
                            .chars()
                            .any(|c| is_letter(c) || c.is_ascii_digit())
                    };
                    range = cells
                        .iter()
                        .skip(column + 1)
                        .find(behind)
                        .cloned()
                        .map_or(range, |cell| unmarked(page, cell));
                }
                found.push(Labelled {
                    field,
                    line: index,
                    value: range,
                });
                match next {
                    Some(next) => from = next,
                    None => break,
                }
            }
        }
    }
    found
}

/// The value of a cell without the colon before it («: জনাব …»).
fn unmarked(page: &Page, cell: Range<usize>) -> Range<usize> {
    let text = page.slice(cell.clone());
    let front = text.len() - text.trim_start_matches([':', ' ', '-']).len();
    cell.start + front..cell.end
}

/// The label a text begins with, and where its value starts. Names and places must be parted from their label by a
/// sign, or «সভাপতি উপস্থিত সকলকে স্বাগত জানান» would name a chair; a date or number may follow directly.
fn label(text: &str) -> Option<(Field, usize)> {
    let skipped = text.bytes().take_while(|byte| b"(* ".contains(byte)).count();
    let open = text.get(skipped..)?;
    LABELS.of(open).find_map(|(_, field, rest)| {
        // «তারিখ | ৩০-১২-২০২৪», two cells that are no row of a table
        let value = rest.trim_start_matches([' ', ':', '-', '=', '\t', '*', '.', '|']);
        let marks = rest.get(..rest.len() - value.len())?;
        let marked = marks.contains([':', '-', '=', '\t', '|']) || value.is_empty() && marks.is_empty();
        let numeric = matches!(field, Field::Memo | Field::Date | Field::MeetingDate)
            && value.starts_with(|c: char| c.is_ascii_digit());
        let filed = *field == Field::Memo && value.split_whitespace().next().is_some_and(is_file_number);
        let direct = !marks.is_empty() && (numeric || filed);
        (marked || direct).then(|| (*field, text.len() - value.len()))
    })
}

/// Where the next label in the same line begins: memo, date, time or place behind a blank.
fn next_label(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let begins = |at: &usize| {
        text.get(..*at).is_some_and(|before| before.ends_with([' ', ',', '।']))
            && text.get(*at..).and_then(label).is_some()
    };
    ["তারিখ", "সময়", "স্থান", "তাং"]
        .into_iter()
        .filter_map(|word| places_of(rest, word).map(|at| from + at).find(begins))
        .min()
}

/// The value of a label, or the whole next line where the label stands alone.
pub(super) fn value_or_next(page: &Page, labelled: &Labelled) -> Range<usize> {
    if !labelled.value.is_empty() {
        return labelled.value.clone();
    }
    page.lines
        .get(labelled.line + 1)
        .map_or(labelled.value.clone(), |line| unmarked(page, line.range()))
}

/// «সময় ও তারিখ: বেলা ১১.৩০ ঘটিকা» above «২৭/১১/২০২৩ খ্রি.»: the day may stand on a line of its own below the hour.
fn dates_of_next_line<'p>(page: &'p Page, labelled: &Labelled) -> &'p [PrintedDate] {
    let next = page
        .lines
        .get(labelled.line + 1)
        .filter(|next| !next.is_row && !next.after_blank);
    let leads = |next: &Line| {
        page.dates(next.range())
            .first()
            .is_some_and(|date| date.range.start == next.start)
    };
    let goes_on =
        |next: &&Line| page.is_bare_date(next) && leads(next) && !page.times(labelled.value.clone()).is_empty();
    next.filter(goes_on).map_or(&[], |next| page.dates(next.range()))
}

/// Whether a date label stands among the labels of a meeting (chair, time, place), not among those of a letter.
pub(super) fn stands_with_meeting(labels: &[Labelled], date: &Labelled) -> bool {
    labels.iter().any(|other| {
        matches!(
            other.field,
            Field::Time | Field::Place | Field::Chair | Field::MeetingDate
        ) && other.line.abs_diff(date.line) <= 2
    })
}

/// The dates of the lines from a date label down.
fn date_block(page: &Page, line: usize, start: usize) -> Range<usize> {
    let mut end = page.lines.get(line).map_or(start, |line| line.end);
    for next in page
        .lines
        .iter()
        .skip(line + 1)
        .take(2)
        .take_while(|next| is_date_line(page, next))
    {
        end = next.end;
    }
    start.min(end)..end
}

/// «(NAME)», «যুগ্মপরিচালক», «১৬ জানুয়ারি ২০২৫»: the day below who signed. That of minutes says when they were signed, and no more.
fn signing_date(page: &Page) -> Vec<PrintedDate> {
    let [.., above, last] = page.lines.as_slice() else {
        return Vec::new();
    };
    let titled = page.line_text(above).split([' ', ',', '(', ')']).any(is_designation);
    if titled && !above.is_row && page.is_bare_date(last) {
        page.dates(last.range()).to_vec()
    } else {
        Vec::new()
    }
}

/// The chair behind a label: the name and designation on the line, or a name with the designation on the line below.
fn chair_of_label(page: &Page, labels: &[Labelled], labelled: &Labelled) -> Option<Name> {
    let value = value_or_next(page, labelled);
    // «১। NAME, DESIGNATION» above «সভাপতি» above «২। …»: the list of a committee's members.
    let is_member =
        |line: usize| { page.lines.get(line) }.is_some_and(|line| item_marker(page.line_text(line)).is_some());
    if labelled.value.is_empty() && is_member(labelled.line + 1) {
        return None;
    }
    let text = page.slice(value.clone());
    let person = Person::read(text)?;
    let value_line = page.line_of(value.start);
    if person.designation.is_none() {
        let labelled_title = labels
            .iter()
            .find(|other| other.field == Field::Designation && other.line == value_line + 1)
            .and_then(|other| Person::read(page.slice(value_or_next(page, other))))
            .and_then(|title| title.designation);
        if let Some(title) = labelled_title {
            return Some(named(page, person.name, Some(title)));
        }
        let unlabelled = !labels.iter().any(|labelled| labelled.line == value_line + 1);
        let below = page
            .lines
            .get(value_line + 1)
            .filter(|line| unlabelled && !line.is_row)
            .map(|line| page.line_text(line));
        let title = below
            .filter(|below| designation(below).is_some_and(|(start, _)| start == 0))
            .and_then(Person::read);
        if let Some(title) = title.and_then(|below| below.designation) {
            return Some(named(page, person.name, Some(title)));
        }
    }
    Some(named(page, person.name, person.designation))
}

/// «NAME, DESIGNATION» in the letters of the document. Both are slices of the folded text.
pub(super) fn named(page: &Page, name: &str, designation: Option<&str>) -> Name {
    let place = |part: &str| {
        let start = (part.as_ptr() as usize).wrapping_sub(page.text().as_ptr() as usize);
        start..start.saturating_add(part.len())
    };
    let parts: Vec<Range<usize>> = [Some(name), designation]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(place)
        .collect();
    let start = parts.iter().map(|part| part.start).min().unwrap_or(0);
    let end = parts.iter().map(|part| part.end).max().unwrap_or(0);
    let text = parts
        .into_iter()
        .map(|part| page.verbatim(part))
        .collect::<Vec<_>>()
        .join(", ");
    Name {
        text,
        range: start..end,
    }
}

/// The chair told of in running text: «… এর সভাপতিত্বে», «সভাপতিত্ব করেন …», «… সভায় সভাপতিত্ব করবেন».
pub(super) fn told_chair(page: &Page) -> Option<Name> {
    let Some(at) = memmem::find(page.text().as_bytes(), "সভাপতিত্ব".as_bytes()) else {
        return told_in_the_seat(page).or_else(|| took_the_seat(page));
    };
    let before = page.before(at, 400);
    let before = before.rsplit(['।', '\n', ';']).next().unwrap_or(before);
    let behind = page.after(at, 400);
    let verb_end = ["করবেন", "করেছেন", "করেন", "করিবেন"]
        .iter()
        .filter_map(|verb| behind.find(verb).map(|at| at + verb.len()))
        .min();
    let told_behind = verb_end
        .and_then(|end| behind.get(end..))
        .map(|rest| rest.split(['।', '\n', ';']).next().unwrap_or(rest));
    // «সভাপতিত্ব করেন এবং রিসোর্স পার্সন হিসেবে বক্তব্য রাখেন …»: the name stands behind the last verb.
    let told_behind = told_behind.map(|rest| match rest.trim_start().strip_prefix("এবং") {
        Some(second) => ["রাখেন", "করেন", "দেন"]
            .iter()
            .find_map(|verb| second.split_once(verb))
            .map_or(rest, |(_, name)| name),
        None => rest,
    });
    let person = match told_behind.filter(|rest| !rest.trim().is_empty()) {
        Some(rest) if !behind.starts_with("সভাপতিত্বে") => Person::read(rest),
        _ => Person::told_before(before, behind.starts_with("সভাপতিত্বে")),
    }?;
    Some(named(page, person.name, person.designation)).filter(|chair| !chair.text.is_empty())
}

/// «সভাপতির আসনে ছিলেন …», «এ সভার সভাপতি ছিলেন …»; the president of an association is no chair.
fn told_in_the_seat(page: &Page) -> Option<Name> {
    let at = memmem::find(page.text().as_bytes(), "সভাপতি".as_bytes())?;
    let behind = page.after(at, 400);
    let behind = behind.split(['।', '\n', ';']).next().unwrap_or(behind);
    let seated = ["সভাপতির আসনে ছিলেন ", "সভাপতির আসনে বসেন ", "সভাপতির আসন গ্রহণ করেন "];
    let before = page.before(at, 60).split_whitespace().next_back().unwrap_or_default();
    // «সভাপতি ও রিসোর্স পার্সন ছিলেন …» begins a sentence of its own.
    let begins = before.is_empty() || before.ends_with('।');
    let of_the_meeting = ["এতে", "সভার", "সভায়", "অনুষ্ঠানের", "শুনানির", "কর্মশালার"].contains(&before);
    let in_seat = seated.iter().find_map(|words| behind.strip_prefix(words));
    let rest = in_seat.or_else(|| {
        let (office, person) = behind.split_once(" ছিলেন ")?;
        let office = office.strip_prefix("সভাপতি")?;
        let as_well = office.starts_with(" ও ") && !has_more_words(office, 4);
        let plain = office.is_empty() || office == " হিসেবে" || as_well;
        Some(person).filter(|_| plain && (of_the_meeting || begins))
    })?;
    let person = Person::read(rest)?;
    Some(named(page, person.name, person.designation)).filter(|chair| !chair.text.is_empty())
}

/// «বিষয়» above «তারিখ», each alone on its line and without a colon: the heads of two columns, cell below cell.
fn heads_a_column(page: &Page, labels: &[Labelled], subject: &Labelled) -> bool {
    let is_bare =
        |line: usize| { page.lines.get(line) }.is_some_and(|line| page.line_text(line).chars().all(is_letter));
    let is_labelled = |line: usize| labels.iter().any(|labelled| labelled.line == line);
    subject.value.is_empty() && is_bare(subject.line) && is_bare(subject.line + 1) && is_labelled(subject.line + 1)
}

/// A subject goes on over wrapped lines until it ends.
fn subject(page: &Page, labelled: &Labelled) -> Range<usize> {
    let value = value_or_next(page, labelled);
    let first = page.line_of(value.start);
    let mut end = value.end;
    for next in page.lines.iter().skip(first + 1).take(3) {
        let ended = page.slice(value.start..end).ends_with('।');
        if ended || next.after_blank || next.is_row || label(page.line_text(next)).is_some() {
            break;
        }
        end = next.end;
    }
    value.start..end
}

fn overlaps(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

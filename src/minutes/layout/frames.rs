//! The frames of progress reports as text taken out of a PDF or a web page has them: one cell a line, often with « |» behind it, cells
//! broken over several lines, the heading again on each page. They are parted into records, each from the name of an activity to the
//! next («[১.১] …», «১.১ নৈতিকতা কমিটির সভা», «৫.১.১», the name of a plan), and in each what was achieved is told from what was
//! to be: by the columns of the heading, or by the labels «লক্ষ্যমাত্রা» and «অর্জন» of the guideline's own frame. Where that cannot be
//! told, a record has nothing.

mod columns;
mod records;
mod starts;

use std::ops::Range;

use memchr::memchr;

use self::columns::{Column, Columns};
use self::records::{achieved, sum_of_quarters};
use super::tries::Tries;
use super::{Line, trimmed};

/// Lines of one heading, at the most.
const HEADING: usize = 60;
/// Lines of one record that are looked at.
const RECORD: usize = 80;

/// What a frame says of one activity (folded places).
#[derive(Debug, Clone)]
pub(in crate::minutes) struct Record {
    /// The line of the page that holds it.
    pub(in crate::minutes) line: usize,
    /// The lines that name the activity and its indicator.
    pub(in crate::minutes) activity: Range<usize>,
    /// The cells that say what was achieved, and the remark.
    pub(in crate::minutes) achieved: Vec<Range<usize>>,
    /// How many there were, where quarters had to be added up.
    pub(in crate::minutes) sum: Option<u32>,
}

/// A line of a frame as it stands, be it blank or only a dash.
#[derive(Debug, Clone)]
struct Raw {
    range: Range<usize>,
    /// Whether a bar ends it: «সংখ্যা |».
    barred: bool,
}

/// The lines and cells of a page with the frames among them joined to rows, one for the heading and one for each record.
pub(super) fn join_frames(
    text: &str,
    lines: Vec<Line>,
    cells: Vec<Range<usize>>,
) -> (Vec<Line>, Vec<Range<usize>>, Vec<Record>) {
    let mut rows: Vec<(Range<usize>, Option<Record>)> = Vec::new();
    let (mut at, mut tries) = (0, Tries::default());
    while let Some(found) = { lines.get(at..) }.and_then(|rest| rest.iter().position(|line| may_head(text, line))) {
        at += found + 1;
        let heading = at - 1;
        let Some((columns, body)) = body_at(text, &lines, heading) else {
            at = tries.failed_at(heading);
            continue;
        };
        at = at.max(lines.partition_point(|line| line.start < body.end));
        rows.extend(rows_of(text, &lines, heading, &columns, &body.lines).unwrap_or_default());
    }
    if rows.is_empty() {
        (lines, cells, Vec::new())
    } else {
        joined(&lines, &cells, rows)
    }
}

/// «কার্যক্রম», «কার্যক্রমের নাম |», «কার্যক্রমের ক্ষেত্র |»: a line that may be of the heading of a frame.
fn may_head(text: &str, line: &Line) -> bool {
    const LONGEST: usize = 70;
    if line.is_row || line.end - line.start > LONGEST {
        return false;
    }
    let name = text.get(line.range()).unwrap_or_default();
    name.starts_with("কার্যক্রম") || name.starts_with("কাযক্রম")
}

/// The columns of the frame whose heading begins at a line, and the lines below the heading.
fn body_at(text: &str, lines: &[Line], at: usize) -> Option<(Columns, Body)> {
    let name = lines.get(at)?.start;
    // A page may have a blank line behind each cell.
    let is_blank = |line: &str| line.trim_ascii().is_empty();
    let mut below = text.get(name..)?.split('\n').skip(1).map(is_blank);
    let is_spaced = matches!(
        (below.next(), below.next(), below.next()),
        (Some(true), Some(false), Some(true))
    );
    let mut raws = raw_lines(text, name, is_spaced).take(HEADING);
    let first = raws.next()?;
    let columns = Columns::read(text, first, raws)?;
    let begins = |raw: Raw| {
        let line = text.get(raw.range).unwrap_or_default();
        activity_code(line).is_some()
            || names_a_plan(line)
            || records::is_unit(line)
            || starts::begins_an_activity(line)
    };
    if !raw_lines(text, columns.end, is_spaced).take(RECORD).any(begins) {
        return None;
    }
    let body = Frame::new(text, &columns, is_spaced).body();
    Some((columns, body))
}

/// The lines of a frame, parted among its heading and its records.
fn rows_of(
    text: &str,
    lines: &[Line],
    heading: usize,
    columns: &Columns,
    body: &[Raw],
) -> Option<Vec<(Range<usize>, Option<Record>)>> {
    let starts = starts::starts(text, columns, body);
    let line_at = |place: usize| lines.partition_point(|line| line.end <= place);
    let mut rows = vec![(heading..line_at(body.get(*starts.first()?)?.range.start), None)];
    for (&start, &end) in starts.iter().zip(starts.iter().skip(1).chain([&body.len()])) {
        let raws = body.get(start..end)?;
        let filled = |raw: &&Raw| !raw.range.is_empty();
        let (first, last) = (raws.iter().find(filled)?, raws.iter().rfind(filled)?);
        let of_record = line_at(first.range.start)..lines.partition_point(|line| line.start < last.range.end);
        let raws = raws.get(..RECORD).unwrap_or(raws);
        let sum = sum_of_quarters(text, columns, raws);
        let record = achieved(text, columns, raws);
        let record = record.map(|(activity, achieved)| Record {
            line: 0,
            activity,
            achieved,
            sum,
        });
        if !of_record.is_empty() {
            rows.push((of_record, record));
        }
    }
    Some(rows)
}

/// The lines of a frame below its heading, and where it ends.
struct Body {
    lines: Vec<Raw>,
    end: usize,
}

/// What is known of a frame while its lines are read.
struct Frame<'t> {
    text: &'t str,
    columns: &'t Columns,
    is_spaced: bool,
    /// The line of the heading that is looked for next where a page repeats it.
    repeated: usize,
    /// Whether the line above is the foot of a page.
    is_new_page: bool,
}

impl<'t> Frame<'t> {
    fn new(text: &'t str, columns: &'t Columns, is_spaced: bool) -> Frame<'t> {
        Frame {
            text,
            columns,
            is_spaced,
            repeated: 0,
            is_new_page: false,
        }
    }

    /// The lines below the heading up to where the frame ends, without headings that a page repeats.
    fn body(mut self) -> Body {
        let mut body = Body {
            lines: Vec::new(),
            end: self.columns.end,
        };
        for raw in raw_lines(self.text, self.columns.end, self.is_spaced) {
            let line = self.text.get(raw.range.clone()).unwrap_or_default();
            if line.is_empty() && !raw.barred {
                if self.goes_on(raw.range.end) {
                    continue;
                }
                break;
            }
            if is_page_number(line) || is_foot_of_page(line) {
                body.end = raw.range.end;
                self.is_new_page = true;
                continue;
            }
            if self.is_heading_again(line) {
                body.end = raw.range.end;
                continue;
            }
            self.is_new_page = false;
            // A table with its cells side by side is another one.
            let is_row = memchr(b'\t', line.as_bytes()).is_some();
            if is_row || ends_frame(line) || self.is_signature(line, raw.range.end) {
                break;
            }
            body.end = raw.range.end;
            body.lines.push(raw);
        }
        body
    }

    /// Whether a frame goes on behind a blank line: with a record, a title of a section or the heading again.
    fn goes_on(&self, blank: usize) -> bool {
        const BELOW: usize = 12;
        let mut below = self.behind(blank).take(BELOW).filter(|line| !line.is_empty());
        let Some(line) = below.next() else { return false };
        activity_code(line).is_some()
            || line.starts_with(|c: char| c.is_ascii_digit())
                && line.split_once('.').is_some_and(|(_, name)| name.starts_with(' '))
            || names_a_plan(line)
            || self.columns.heading.first().is_some_and(|first| first == line)
            || is_page_number(line)
            || is_foot_of_page(line)
            || self.columns.columns.contains(&Column::Unit) && below.any(records::is_unit)
    }

    /// The lines behind the one that ends at a place.
    fn behind(&self, end: usize) -> impl Iterator<Item = &'t str> {
        let text = self.text;
        raw_lines(text, (end + 1).min(text.len()), self.is_spaced).map(|raw| text.get(raw.range).unwrap_or_default())
    }

    fn is_heading_again(&mut self, line: &str) -> bool {
        let is = |at: usize| self.columns.heading.get(at).is_some_and(|known| known == line);
        // A record may have a line like one within the heading: «লক্ষ্যমাত্রা».
        let at = { [self.repeated, 0].into_iter() }
            .find(|&at| is(at))
            // A page may repeat only the last line of a heading with several.
            .or_else(|| (0..self.columns.heading.len()).find(|&at| self.is_new_page && is(at)));
        self.repeated = at.map_or(0, |at| at + 1);
        at.is_some()
    }

    /// «(ড. হোসনে আরা পারুল)», below which no record stands; «(প্রশাসন)» may be of a cell.
    fn is_signature(&self, line: &str, end: usize) -> bool {
        const BELOW: usize = 12;
        line.starts_with('(')
            && line.ends_with(')')
            && line.split(' ').nth(1).is_some()
            && !line.bytes().any(|byte| byte.is_ascii_digit())
            && !{ self.behind(end).take(BELOW) }.any(|line| activity_code(line).is_some() || records::is_figure(line))
    }
}

/// The code that begins a line and names an activity: «[১.১] …», «১.৩ …», «৫.১.১» alone. «[১.১.১] …» is that of an indicator.
fn activity_code(line: &str) -> Option<((u32, u32, u32), usize)> {
    let open = line.strip_prefix('[');
    let bare = open.unwrap_or(line);
    let label = bare.get(
        ..bare
            .bytes()
            .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
            .count(),
    )?;
    let rest = bare.get(label.len()..)?;
    let mut numbers = label.trim_end_matches('.').split('.').map(|number| {
        let short = (1..=2).contains(&number.len());
        short.then(|| number.parse::<u32>().ok()).flatten()
    });
    let (major, minor, third) = (numbers.next()??, numbers.next()??, numbers.next());
    if major == 0 || minor == 0 || numbers.next().is_some() || third == Some(None) {
        return None;
    }
    let third = third.flatten();
    let named = |rest: &str| {
        rest.trim_start_matches([']', ')', '।', ' '])
            .starts_with(|c: char| c.is_alphabetic())
    };
    let apart = rest.starts_with([' ', ']', ')', '।']) && named(rest);
    let fits = match third {
        // An indicator's code, or a day: «১২.৯.২৪».
        Some(_) if open.is_some() => false,
        Some(number) => (rest.is_empty() || apart) && number < 10,
        None if open.is_some() => rest.starts_with(']') && named(rest),
        None => apart,
    };
    let depth = if third.is_some() { 3 } else { 2 };
    fits.then_some(((major, minor, third.unwrap_or(0)), depth))
}

/// «শুদ্ধাচার», «সেবা প্রদান প্রতিশ্রুতি», «তথ্য অধিকার কর্মপরিকল্পনা»: a line that is the name of a plan.
fn names_a_plan(line: &str) -> bool {
    const PLANS: &[&str] = &[
        "জাতীয় শুদ্ধাচার কৌশল",
        "শুদ্ধাচার",
        "ই-গভর্ন্যান্স ও উদ্ভাবন",
        "ই-গভর্ন্যান্স",
        "ই-গভর্নেন্স ও উদ্ভাবন",
        "ই-গভর্নেন্স",
        "অভিযোগ প্রতিকার ব্যবস্থা",
        "অভিযোগ প্রতিকার",
        "জিআরএস",
        "সেবা প্রদান প্রতিশ্রুতি",
        "সেবা প্রদান প্রতিশুতি",
        "সিটিজেন চার্টার",
        "সিটিজেন'স চার্টার",
        "সিটিজেনস চার্টার",
        "তথ্য অধিকার",
    ];
    let name = line.trim_end_matches([':', '|', ' ']);
    let rest = PLANS.iter().find_map(|plan| name.strip_prefix(plan));
    rest.is_some_and(|rest| matches!(rest.trim_start(), "" | "কর্মপরিকল্পনা" | "কর্ম-পরিকল্পনা" | "পরিকল্পনা"))
}

/// «পাতা-০২», «পৃষ্ঠা ৩»
fn is_page_number(line: &str) -> bool {
    ["পাতা", "পৃষ্ঠা", "page"].iter().any(|page| {
        let number = line.strip_prefix(page);
        number.is_some_and(|number| {
            number
                .bytes()
                .all(|byte| byte.is_ascii_digit() || b" -:./".contains(&byte))
        })
    })
}

/// «বাংলাদেশ রেশম উন্নয়ন বোর্ড», a tab and «পাতা ১/২»
fn is_foot_of_page(line: &str) -> bool {
    memchr(b'\t', line.as_bytes()).is_some() && line.rsplit('\t').next().is_some_and(is_page_number)
}

/// What stands below a frame: sums of marks, notes, who prepared or signed it.
fn ends_frame(line: &str) -> bool {
    const ENDS: &[&str] = &[
        "মোট প্রাপ্ত",
        "মোট স্ব",
        "সর্বমোট",
        "সর্ব মোট",
        "অনুলিপি",
        "স্বাক্ষর",
        "প্রস্তুতকারী",
        "ফোন",
        "বি:দ্র",
        "বি.দ্র",
        "বি: দ্র",
        "সর্ব-শেষ হাল",
        "সর্বশেষ হাল",
        "পরিকল্পনা ও বাস্তবায়নে:",
    ];
    ENDS.iter().any(|end| line.starts_with(end))
}

/// The lines of a text from a place on, of a spaced page without the blank line behind each.
fn raw_lines(text: &str, from: usize, is_spaced: bool) -> impl Iterator<Item = Raw> {
    let mut start = from;
    let mut was_filled = true;
    let lines = text.get(from..).unwrap_or_default().split('\n').map(move |line| {
        let range = start..start + line.len();
        start = range.end + 1;
        let full = trimmed(text, range);
        let slice = text.get(full.clone()).unwrap_or_default();
        let inner = slice.trim_start_matches('|');
        let begin = full.start + (slice.len() - inner.len());
        let bare = inner.trim_end_matches(['|', ' ']);
        Raw {
            range: trimmed(text, begin..begin + bare.len()),
            barred: slice.ends_with('|'),
        }
    });
    lines.filter(move |raw| {
        let is_filled = !raw.range.is_empty() || raw.barred;
        let spaces = is_spaced && was_filled && !is_filled;
        was_filled = is_filled;
        !spaces
    })
}

/// The lines with those of each row made one.
fn joined(
    lines: &[Line],
    cells: &[Range<usize>],
    rows: Vec<(Range<usize>, Option<Record>)>,
) -> (Vec<Line>, Vec<Range<usize>>, Vec<Record>) {
    let (mut new_lines, mut new_cells) = (Vec::with_capacity(lines.len()), Vec::with_capacity(cells.len()));
    let mut records = Vec::new();
    let mut rows = rows.into_iter().peekable();
    for (at, line) in lines.iter().enumerate() {
        let first_cell = new_cells.len();
        while rows.next_if(|(row, _)| row.end <= at).is_some() {}
        match rows.peek_mut() {
            Some((row, record)) if row.start == at => {
                let end = lines.get(row.end - 1).map_or(line.end, |last| last.end);
                if let Some(record) = record.take() {
                    records.push(Record {
                        line: new_lines.len(),
                        ..record
                    });
                }
                new_cells.push(line.start..end);
                new_lines.push(Line {
                    end,
                    is_row: true,
                    cells: first_cell..new_cells.len(),
                    ..line.clone()
                });
            }
            Some((row, _)) if row.contains(&at) => {}
            _ => {
                new_cells.extend(cells.get(line.cells.clone()).unwrap_or_default().iter().cloned());
                new_lines.push(Line {
                    cells: first_cell..new_cells.len(),
                    ..line.clone()
                });
            }
        }
    }
    (new_lines, new_cells, records)
}

//! The decisions of a meeting: rows of a table, also over several pieces, or items under a heading; in progress reports
//! with what became of each.

mod columns;
mod list;
mod pairs;

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use self::columns::{Column, columns_by_position, columns_of_tasks, heading};
use self::list::{list_heading, read_list};
use self::pairs::read_pair;
use super::layout::{Line, Page, item_marker};
use super::phrases::Phrases;
use crate::bytes::{holds, place_of};
use crate::evidence::Span;

/// A decision of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Decision {
    /// The number or letter it bears, as printed («০৩», «খ»).
    pub number: Option<String>,
    /// What was discussed, as printed, where the table tells.
    pub discussion: Option<String>,
    /// What was decided, as printed. The parts of a row cut by a page break are joined.
    pub text: String,
    /// Who is to carry it out, as printed.
    pub implementers: Option<String>,
    /// What became of it, in a progress report.
    pub progress: Option<Progress>,
    /// Where it stands, in bytes of the document: from the first to the last of its parts.
    pub span: Span,
}

/// What became of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Progress {
    /// How far it was carried out, where the text says.
    pub status: Option<ProgressStatus>,
    /// The percentage done, where one is given: 0 to 100.
    pub percent: Option<u8>,
    /// The words of the report, as printed.
    pub text: String,
}

/// How far a decision was carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProgressStatus {
    /// বাস্তবায়িত.
    Implemented,
    /// আংশিক বাস্তবায়িত.
    PartlyImplemented,
    /// চলমান, প্রক্রিয়াধীন.
    Ongoing,
    /// বাস্তবায়িত হয়নি.
    NotImplemented,
}

/// A decision with the places of its parts in the folded text, for reading on.
#[derive(Debug, Clone, Default)]
pub(super) struct DecisionRow {
    pub(super) number: Parts,
    pub(super) discussion: Parts,
    pub(super) decision: Parts,
    pub(super) implementers: Parts,
    pub(super) progress: Parts,
    /// How far it was carried out, as its progress cell says.
    pub(super) status: Option<ProgressStatus>,
    /// The percentage done, as that cell says.
    percent: Option<u8>,
}

/// The parts of a cell that page breaks may have cut. Nearly every cell is whole, and takes no room beside its row.
#[derive(Debug, Clone, Default)]
pub(super) struct Parts {
    first: Option<Range<usize>>,
    others: Vec<Range<usize>>,
}

impl Parts {
    fn push(&mut self, part: Range<usize>) {
        match self.first {
            None => self.first = Some(part),
            Some(_) => self.others.push(part),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Range<usize>> + Clone {
        self.first.iter().chain(&self.others)
    }

    pub(super) fn first(&self) -> Option<&Range<usize>> {
        self.first.as_ref()
    }

    pub(super) fn last(&self) -> Option<&Range<usize>> {
        self.others.last().or(self.first.as_ref())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// The only part of a whole cell.
    fn whole(&self) -> Option<Range<usize>> {
        self.first.clone().filter(|_| self.others.is_empty())
    }
}

impl From<Range<usize>> for Parts {
    fn from(part: Range<usize>) -> Parts {
        Parts {
            first: Some(part),
            others: Vec::new(),
        }
    }
}

const DECISION: &str = "সিদ্ধান্ত";

/// Every decision of the document, in order.
pub(super) fn read_decisions(page: &Page) -> Vec<DecisionRow> {
    let mut rows = Vec::new();
    let mut columns: Option<Vec<Column>> = None;
    let mut fresh_piece = false;
    let mut announced = false;
    // The column that the line before ended in.
    let mut reached = 0;
    let mut index = 0;
    while let Some(line) = page.lines.get(index) {
        index += 1;
        if !line.is_row {
            if let Some((row, behind)) = read_pair(page, index - 1) {
                columns = None;
                announced = false;
                rows.push(row);
                index = behind;
            } else if let Some(from) = list_heading(page, line) {
                columns = None;
                announced = true;
                index = read_list(page, index, from, &mut rows);
            } else if columns.is_some() && !line.after_blank && !rows.is_empty() {
                wrapped_cell(line, &mut rows);
            } else {
                // Running text after a table ends it, unless only a page break lies between.
                let goes_on = page
                    .lines
                    .get(index..)
                    .unwrap_or_default()
                    .iter()
                    .take(3)
                    .any(|next| next.is_row);
                if !goes_on {
                    columns = None;
                }
                fresh_piece = true;
                announced = false;
            }
            continue;
        }
        let cells = page.cells(line);
        if let Some(heading) = heading(page, cells) {
            columns = Some(heading);
            fresh_piece = true;
        } else if columns.is_none() && announced {
            // A table without a heading row, right below «… নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:».
            columns = columns_of_tasks(page, cells);
            if columns.is_none() {
                columns = columns_by_position(page, cells);
                if let Some(columns) = &columns {
                    reached = add_row(page, columns, cells, false, reached, &mut rows);
                }
            }
        } else if let Some(columns) = &columns {
            fresh_piece |= line.after_blank;
            reached = add_row(page, columns, cells, fresh_piece, reached, &mut rows);
            fresh_piece = false;
        }
    }
    rows.retain(|row| {
        row.decision
            .iter()
            .chain(row.progress.iter())
            .any(|part| !part.is_empty())
    });
    for row in &mut rows {
        row.read_progress(page);
    }
    rows
}

/// Adds a table row: a new decision, or the rest of one that a page break cut. Takes and gives the column that a line ends in.
fn add_row(
    page: &Page,
    columns: &[Column],
    cells: &[Range<usize>],
    fresh_piece: bool,
    reached: usize,
    rows: &mut Vec<DecisionRow>,
) -> usize {
    let mut row = DecisionRow::default();
    let numbered = columns.contains(&Column::Number);
    // A row wrapped in the middle of a cell goes on with the rest of that cell: its cells belong to the last columns.
    let is_number = |cell: &Range<usize>| page.slice(cell.clone()).chars().count() <= 5;
    let wrapped = cells.len() < columns.len()
        && if numbered {
            cells.first().is_some_and(|cell| !is_number(cell))
        } else {
            rows.last()
                .is_some_and(|last| is_rest_of_decision(page, last, columns, cells))
        };
    // It goes on in the column that the line before ended in, or, where that leaves no room, ends in the last one.
    let first = match wrapped {
        true if numbered && reached + cells.len() <= columns.len() => reached,
        true => columns.len() - cells.len(),
        false => 0,
    };
    let columns = columns.get(first..).unwrap_or_default();
    for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
        row.parts(*column).push(cell.clone());
    }
    match rows.last_mut() {
        Some(last) if wrapped || goes_on(page, last, &row, numbered, fresh_piece) => last.join(row),
        _ => rows.push(row),
    }
    (first + cells.len()).saturating_sub(1)
}

/// Whether a line of a table without numbers begins with the rest of the decision that the line before broke off: that one
/// has neither a full stop nor who carries it out, and this cell ends the sentence.
fn is_rest_of_decision(page: &Page, last: &DecisionRow, columns: &[Column], cells: &[Range<usize>]) -> bool {
    let ends_sentence = |cell: &Range<usize>| page.slice(cell.clone()).ends_with(['।', ';']);
    let unmarked = |cell: &Range<usize>| item_marker(page.slice(cell.clone())).is_none();
    let broken = last.decision.last().is_some_and(|cell| !ends_sentence(cell)) && last.implementers.is_empty();
    broken
        && columns.ends_with(&[Column::Decision, Column::Implementers])
        && cells.len() == 2
        && cells.first().is_some_and(|cell| ends_sentence(cell) && unmarked(cell))
}

/// Whether `row` is the rest of `last`. In a numbered table, a row without a number is; in another one, the first row after
/// a break is, if `last` broke off: a cell is missing, or its decision ends without a full stop.
fn goes_on(page: &Page, last: &DecisionRow, row: &DecisionRow, numbered: bool, fresh_piece: bool) -> bool {
    if numbered {
        return row.number.is_empty();
    }
    let unfinished = last
        .decision
        .last()
        .is_none_or(|cell| !page.slice(cell.clone()).trim_end().ends_with(['।', '.', ';', ')', '|']));
    let lacks_cell = last.implementers.is_empty()
        && last.progress.is_empty()
        && !(row.implementers.is_empty() && row.progress.is_empty());
    row.decision.is_empty() || fresh_piece && (unfinished || lacks_cell)
}

impl DecisionRow {
    fn parts(&mut self, column: Column) -> &mut Parts {
        match column {
            Column::Number => &mut self.number,
            Column::Decision => &mut self.decision,
            Column::Implementers => &mut self.implementers,
            Column::Progress => &mut self.progress,
            Column::Discussion | Column::Other => &mut self.discussion,
        }
    }

    fn join(&mut self, rest: DecisionRow) {
        for (parts, rest) in [
            (&mut self.discussion, rest.discussion),
            (&mut self.decision, rest.decision),
            (&mut self.implementers, rest.implementers),
            (&mut self.progress, rest.progress),
        ] {
            rest.iter().for_each(|part| parts.push(part.clone()));
        }
    }

    fn all_parts(&self) -> impl Iterator<Item = &Range<usize>> {
        self.number
            .iter()
            .chain(self.discussion.iter())
            .chain(self.decision.iter())
            .chain(self.implementers.iter())
            .chain(self.progress.iter())
    }

    /// The decision in the words of the document.
    pub(super) fn to_decision(&self, page: &Page) -> Decision {
        let text = |parts: &Parts| match parts.whole() {
            Some(part) => page.verbatim(part),
            None => joined(parts, |part| page.on_one_line(part)),
        };
        let optional = |parts: &Parts| Some(text(parts)).filter(|text| !text.is_empty());
        let around = |(start, end): (usize, usize), part: &Range<usize>| (start.min(part.start), end.max(part.end));
        let (start, end) = self.all_parts().fold((usize::MAX, 0), around);
        let number = optional(&self.number).map(|number| number.trim_matches(['।', '.', ')', '(', ' ']).to_owned());
        Decision {
            number,
            discussion: optional(&self.discussion),
            text: text(&self.decision),
            implementers: optional(&self.implementers),
            progress: optional(&self.progress).map(|text| Progress {
                status: self.status,
                percent: self.percent,
                text,
            }),
            span: page.span(start.min(end)..end),
        }
    }

    /// Reads what became of the decision.
    fn read_progress(&mut self, page: &Page) {
        if self.progress.is_empty() {
            return;
        }
        let cell = match self.progress.whole() {
            Some(part) => Cow::Borrowed(page.slice(part)),
            None => Cow::Owned(joined(&self.progress, |part| page.slice(part))),
        };
        self.percent = percent(&cell);
        self.status = progress_status(&cell, self.percent);
    }
}

/// The texts of the parts of a cell with blanks between them.
pub(super) fn joined<T: AsRef<str>>(parts: &Parts, text_of: impl Fn(Range<usize>) -> T) -> String {
    let mut text = String::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push(' ');
        }
        text.push_str(text_of(part.clone()).as_ref());
    }
    text
}

/// What a progress cell says, from its first decisive word.
fn progress_status(cell: &str, percent: Option<u8>) -> Option<ProgressStatus> {
    // The commonest stand first: the others are looked for before them only.
    static CUES: Phrases<ProgressStatus> = Phrases::new(&[
        ("বাস্তবায়িত হয়নি", ProgressStatus::NotImplemented),
        ("বাস্তবায়িত হয় নি", ProgressStatus::NotImplemented),
        ("বাস্তবায়িত", ProgressStatus::Implemented),
        ("চলমান", ProgressStatus::Ongoing),
        ("আংশিক", ProgressStatus::PartlyImplemented),
        ("অবাস্তবায়িত", ProgressStatus::NotImplemented),
        ("বাস্তবায়ন হয়নি", ProgressStatus::NotImplemented),
        ("বাস্তবায়ন করা হয়নি", ProgressStatus::NotImplemented),
        ("বাস্তবায়ন করা সম্ভব হয়নি", ProgressStatus::NotImplemented),
        ("হয় নাই", ProgressStatus::NotImplemented),
        ("বাস্তবায়নাধীন", ProgressStatus::Ongoing),
        ("বাস্তবায়ন চলমান", ProgressStatus::Ongoing),
        ("প্রক্রিয়াধীন", ProgressStatus::Ongoing),
        ("বাস্তবায়ন করা হয়েছে", ProgressStatus::Implemented),
        ("বাস্তবায়ন হয়েছে", ProgressStatus::Implemented),
        ("সম্পন্ন হয়েছে", ProgressStatus::Implemented),
        ("প্রতিপালিত হয়নি", ProgressStatus::NotImplemented),
        ("প্রতিপালিত হয় নি", ProgressStatus::NotImplemented),
        ("প্রতিপালিত", ProgressStatus::Implemented),
        ("প্রতিপালন করা হয়েছে", ProgressStatus::Implemented),
    ]);
    match (CUES.first_in(cell), percent) {
        (Some(ProgressStatus::Implemented), Some(done)) if done < 100 => Some(ProgressStatus::PartlyImplemented),
        (None, Some(100)) => Some(ProgressStatus::Implemented),
        (None, Some(0)) => Some(ProgressStatus::NotImplemented),
        (None, Some(_)) => Some(ProgressStatus::PartlyImplemented),
        (status, _) => status,
    }
}

/// «৮০%», «১০০ ভাগ», «শতভাগ».
fn percent(cell: &str) -> Option<u8> {
    if holds(cell, "শতভাগ") {
        return Some(100);
    }
    // In a column headed «%», the bare number leads: «১০০। … করা হয়েছে».
    let digits = cell.find(|c: char| !c.is_ascii_digit()).unwrap_or(cell.len());
    let leads = digits > 0
        && cell
            .get(digits..)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['।', ';', ',']));
    if leads {
        return cell.get(..digits)?.parse().ok().filter(|percent| *percent <= 100);
    }
    ["%", " ভাগ", " শতাংশ"].into_iter().find_map(|unit| {
        let before = cell.get(..place_of(cell, unit)?)?.trim_end();
        let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        before
            .get(before.len() - digits..)?
            .parse()
            .ok()
            .filter(|percent| *percent <= 100)
    })
}

/// A line that goes on with the last cell of the row above it.
fn wrapped_cell(line: &Line, rows: &mut [DecisionRow]) {
    if let Some(last) = rows.last_mut() {
        let row = [&mut last.progress, &mut last.implementers, &mut last.decision]
            .into_iter()
            .find(|parts| !parts.is_empty());
        if let Some(parts) = row {
            parts.push(line.range());
        }
    }
}

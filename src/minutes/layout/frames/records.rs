//! What a record of a frame says was achieved.

use std::ops::Range;

use super::Raw;
use super::columns::{Column, Columns};

/// What the quarters of a record come to, where its heading has no column for all of them: «প্রকৃত অর্জন», «১», «১», «-», «-» are two.
pub(super) fn sum_of_quarters(text: &str, columns: &Columns, body: &[Raw]) -> Option<u32> {
    let slice = |raw: &Raw| text.get(raw.range.clone()).unwrap_or_default();
    // «৩০ জন» are no thirty trainings.
    let counts = || !body.iter().any(|raw| slice(raw) == "জন" || slice(raw) == "%");
    let label = body.iter().position(|raw| ACHIEVED.contains(&slice(raw)))?;
    let values = body.get(label + 1..)?.iter().filter(|raw| !raw.range.is_empty());
    let values: Vec<&str> = { values.map(slice) }.take_while(|value| is_value(value)).collect();
    let of_year = [Column::Achieved, Column::Mark]
        .iter()
        .any(|of| columns.columns.contains(of));
    let sum: u32 = values.iter().filter_map(|value| figure(value)).sum();
    (!of_year && values.len() == 4 && sum > 0 && counts()).then_some(sum)
}

/// The label of the row of achievements, as the text of an old font may spell it, too.
const ACHIEVED: &[&str] = &["অর্জন", "প্রকৃত অর্জন", "অজ©ন", "প্রকৃত অজ©ন"];

/// The lines that name the activity of a record, and the cells that say what was achieved. Nothing where that cannot be told.
pub(super) fn achieved(text: &str, columns: &Columns, body: &[Raw]) -> Option<(Range<usize>, Vec<Range<usize>>)> {
    let cells = Cells { text, body };
    let (activity, mut achieved) = cells.labelled(columns).or_else(|| {
        if columns.barred {
            cells.in_columns(columns)
        } else {
            cells.in_order(columns)
        }
    })?;
    achieved.retain(|cell| !cell.is_empty() && !is_dash(text.get(cell.clone()).unwrap_or_default()));
    (!achieved.is_empty()).then_some((activity, achieved))
}

struct Cells<'t> {
    text: &'t str,
    body: &'t [Raw],
}

type Found = (Range<usize>, Vec<Range<usize>>);

impl Cells<'_> {
    fn slice(&self, raw: &Raw) -> &str {
        self.text.get(raw.range.clone()).unwrap_or_default()
    }

    fn span(&self, lines: &[Raw]) -> Range<usize> {
        let filled = || lines.iter().filter(|raw| !raw.range.is_empty());
        let bounds = filled().next().zip(filled().next_back());
        bounds.map_or(0..0, |(first, last)| first.range.start..last.range.end)
    }

    /// «লক্ষ্যমাত্রা», «১», «১», …, «অর্জন», «১», «-», …: the frame of the guideline gives an activity a row of targets and one of achievements.
    fn labelled(&self, columns: &Columns) -> Option<Found> {
        let at = |labels: &[&str]| self.body.iter().position(|raw| labels.contains(&self.slice(raw)));
        let target = at(&["লক্ষ্যমাত্রা", "লক্ষ্য"])?;
        let label = at(ACHIEVED).filter(|label| *label > target)?;
        let first = self
            .body
            .iter()
            .position(|raw| self.is_plain_value(raw))
            .filter(|at| *at > 0)?;
        let activity = self.span(self.body.get(..first.min(target))?);
        let behind = self.body.get(label + 1..)?;
        let values = behind
            .iter()
            .take_while(|raw| raw.range.is_empty() || is_value(self.slice(raw)))
            .count();
        let (values, remark) = behind.split_at_checked(values)?;
        let filled: Vec<&Raw> = values.iter().filter(|raw| !raw.range.is_empty()).collect();
        let added = { sum_of_quarters(self.text, columns, self.body) }
            .and(filled.iter().find(|raw| figure(self.slice(raw)) > Some(0)));
        let total = { added.map(|first| first.range.clone()) }.or_else(|| self.total(&filled, columns));
        let mut achieved: Vec<Range<usize>> = total.into_iter().collect();
        achieved.extend(
            filled
                .iter()
                .filter(|raw| is_day(self.slice(raw)))
                .map(|raw| raw.range.clone()),
        );
        achieved.push(self.span(remark));
        Some((activity, achieved))
    }

    /// The cell that gives how many there were: the one that is the sum of those before it, else the only figure. «১», «১», «-», «২», «১.৫০»:
    /// two quarters with one each, and 1.5 marks.
    fn total(&self, values: &[&Raw], columns: &Columns) -> Option<Range<usize>> {
        let number = |raw: &&Raw| figure(self.slice(raw));
        let sum_to = |quarters: usize| -> u32 { values.iter().take(quarters).filter_map(number).sum() };
        let is_sum = |quarters: &usize| {
            let sum = sum_to(*quarters);
            sum > 0 && values.get(*quarters).and_then(number) == Some(sum)
        };
        let sums: Vec<usize> = (1..=4).filter(is_sum).collect();
        // Behind the total stand the marks that it earns, where the heading has a column for them.
        let marked = columns.columns.contains(&Column::Mark);
        let before_marks = sums.iter().find(|total| marked && values.len() == *total + 2);
        if let Some(total) = before_marks.or(sums.last()) {
            return values.get(*total).map(|raw| raw.range.clone());
        }
        let mut figures = values
            .iter()
            .take(4)
            .filter(|raw| number(raw).is_some_and(|number| number > 0));
        figures
            .next()
            .filter(|_| figures.next().is_none())
            .map(|raw| raw.range.clone())
    }

    /// Cells parted by bars, each in its column.
    fn in_columns(&self, columns: &Columns) -> Option<Found> {
        let named = columns.beside_activity();
        // «১ম কোয়ার্টার» with a target and an achievement below it each: the cells cannot be told.
        let quarters = named.contains(&Column::Quarter);
        let totals = named.iter().filter(|column| **column == Column::Achieved).count();
        if quarters && totals > 1 || named.contains(&Column::Label) {
            return None;
        }
        let parted: Vec<&[Raw]> = self.body.split_inclusive(|raw| raw.barred).collect();
        if parted.len() < named.len() {
            return None;
        }
        let cells: Vec<(Column, Range<usize>)> = { named.iter() }
            .zip(&parted)
            .map(|(column, lines)| (*column, self.span(lines)))
            .collect();
        let of = |column: Column| {
            cells
                .iter()
                .filter(move |(of, _)| *of == column)
                .map(|(_, cell)| cell.clone())
        };
        let name = of(Column::Activity).next()?;
        let indicator = of(Column::Indicator).next().filter(|cell| cell.start >= name.end);
        let activity = name.start..indicator.map_or(name.end, |cell| cell.end);
        let achieved = self.largest_first(of(Column::Achieved).collect());
        Some((activity, achieved.into_iter().chain(of(Column::Remark)).collect()))
    }

    /// «১ম ত্রৈমাসিকে অর্জন ০», «২য় ত্রৈমাসিকে অর্জন ২», «মোট অর্জন ২»: the largest figure is that of the year so far.
    fn largest_first(&self, mut cells: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let number = |cell: &Range<usize>| figure(self.text.get(cell.clone()).unwrap_or_default());
        cells.sort_by_key(|cell| std::cmp::Reverse(number(cell)));
        cells
    }

    /// Cells without bars, in the order of the columns: each figure of a target takes a line, what is left is what was achieved.
    fn in_order(&self, columns: &Columns) -> Option<Found> {
        let named = columns.beside_activity();
        let unit = self.body.iter().position(|raw| is_unit(self.slice(raw)));
        let first = match named.iter().position(|column| *column == Column::Unit) {
            Some(_) => unit?,
            None => self.body.iter().position(|raw| self.is_plain_value(raw))?,
        };
        let mut slots = named.iter();
        if let Some(at) = named.iter().position(|column| *column == Column::Unit) {
            slots = named.get(at + 1..)?.iter();
        }
        let mut lines = self
            .body
            .get(first..)?
            .iter()
            .skip(usize::from(unit == Some(first)))
            .peekable();
        let activity = self.span(self.body.get(..first)?);
        let (mut quarters, mut is_reached) = (0, false);
        for slot in slots {
            match slot {
                Column::Achieved => {
                    is_reached = true;
                    break;
                }
                Column::Weight | Column::Target | Column::Past | Column::Mark => {
                    lines.next_if(|raw| self.is_plain_value(raw))?;
                }
                Column::Quarter => quarters += 1,
                Column::Person | Column::Method => while lines.next_if(|raw| !self.is_plain_value(raw)).is_some() {},
                Column::Remark | Column::Label => return None,
                _ => {}
            }
        }
        let rest: Vec<Raw> = lines.cloned().collect();
        if !is_reached {
            return None;
        }
        let values = rest.iter().take_while(|raw| is_value(self.slice(raw))).count();
        if quarters > 0 {
            // Empty cells leave no line: only a sum tells which figure is the total.
            let (values, remark) = rest.split_at_checked(values)?;
            let filled: Vec<&Raw> = values.iter().collect();
            let total = self.total(&filled, columns).filter(|_| filled.len() > 1);
            return Some((activity, total.into_iter().chain([self.span(remark)]).collect()));
        }
        let totals = named.iter().filter(|column| **column == Column::Achieved).count();
        if totals > 1 {
            let (values, remark) = rest.split_at_checked(values)?;
            let achieved = values
                .get(..totals)
                .map(|cells| cells.iter().map(|raw| raw.range.clone()).collect());
            let achieved = self.largest_first(achieved.unwrap_or_default());
            return Some((activity, achieved.into_iter().chain([self.span(remark)]).collect()));
        }
        // «২টি», «১৮/১০/২০২২ ও», «০৭/১২/২০২২», «৩.০০»: a figure, days and marks. Of an only figure, nobody can tell which of the two it is.
        let marked = named.contains(&Column::Mark);
        let figures = { rest.iter().take(values) }
            .filter(|raw| is_figure(self.slice(raw)))
            .count();
        let cell = rest.first()?;
        if marked && figures == 1 && figure(self.slice(cell)).is_some() && !self.slice(cell).ends_with("টি") {
            return None;
        }
        let days = { rest.iter().take(values).skip(1) }.filter(|raw| is_day(self.slice(raw)));
        let more: Vec<Raw> = { rest.iter().skip(values.max(1)) }
            .filter(|raw| !is_number(self.slice(raw)))
            .cloned()
            .collect();
        let cells = [cell].into_iter().chain(days).map(|raw| raw.range.clone());
        Some((activity, cells.chain([self.span(&more)]).collect()))
    }

    fn is_plain_value(&self, raw: &Raw) -> bool {
        is_value(self.slice(raw))
    }
}

/// «৪», «২টি», «-», «৮০%», «৩০/০৬/২০২৪»: what a cell of figures holds.
pub(super) fn is_value(cell: &str) -> bool {
    is_dash(cell) || is_number(cell) || figure(cell).is_some() || is_day(cell)
}

/// A value that is no day: a day may stand below a signature, too.
pub(super) fn is_figure(cell: &str) -> bool {
    is_dash(cell) || is_number(cell) || figure(cell).is_some()
}

fn is_dash(cell: &str) -> bool {
    !cell.is_empty() && cell.chars().all(|c| matches!(c, '-' | '–' | '—' | '.' | ' '))
}

/// «৪», «৮৭.৬০», «৮০%», «৮০%»
fn is_number(cell: &str) -> bool {
    let bare = cell.trim_end_matches(['%', ' ']);
    bare.starts_with(|c: char| c.is_ascii_digit())
        && bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && bare.bytes().filter(|byte| *byte == b'.').count() < 2
}

/// «২», «২টি», «০১ টি»
fn figure(cell: &str) -> Option<u32> {
    cell.strip_suffix("টি")
        .unwrap_or(cell)
        .trim_end()
        .parse()
        .ok()
        .filter(|number| *number < 10_000)
}

/// «৩০/০৬/২০২৪», «২৮-১১-২৩ খ্রি.», «১৮/১০/২০২২ ও»
fn is_day(cell: &str) -> bool {
    let (day, rest) = cell.split_once(' ').unwrap_or((cell, ""));
    let day = day.trim_end_matches(',');
    (6..=10).contains(&day.len())
        && day
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-'))
        && day.bytes().filter(|byte| !byte.is_ascii_digit()).count() == 2
        && matches!(
            rest.trim_end_matches(['.', ':']),
            "" | "ও" | "এবং" | "খ্রি" | "খ্রিঃ" | "ইং" | "তারিখ"
        )
}

/// «সংখ্যা», «%», «তারিখ», «সংখ্যা ও তারিখ»
pub(super) fn is_unit(cell: &str) -> bool {
    let name = cell.trim_end_matches([',', ' ']);
    let counts = name.ends_with(" সংখ্যা") && name.split(' ').nth(3).is_none();
    counts
        || matches!(
            name,
            "%" | "সংখ্যা"
                | "তারিখ"
                | "শতাংশ"
                | "সংখ্যা ও তারিখ"
                | "সংখ্যা ও"
                | "শতকরা"
                | "টি"
                | "জন"
                | "ব্যাচ"
                | "number"
                | "date"
        )
}

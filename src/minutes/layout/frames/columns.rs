//! The columns of a frame, from the lines of its heading.

use std::ops::Range;

use super::Raw;
use crate::bangla::fiscal_year_label::find_fiscal_years;
use crate::bytes::holds;
use crate::fiscal::FiscalYear;

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// A number, an area, a plan: what stands before the activity.
    Head,
    Activity,
    Indicator,
    Unit,
    /// The marks of an indicator.
    Weight,
    Person,
    /// «গণনা পদ্ধতি», «তথ্যের উৎস», «প্রমাণক»: proofs that would be asked for
    Method,
    Target,
    /// One step of the ladder below a target: «অসাধারণ».
    Step,
    Quarter,
    Achieved,
    /// What was achieved in a year before.
    Past,
    /// Marks earned or claimed.
    Mark,
    Remark,
    /// «লক্ষ্যমাত্রা/অর্জন», the labels of the two rows that an activity has.
    Label,
    /// «বাস্তবায়ন অগ্রগতি পরিবীক্ষণ, ২০২৪-২৫», above the quarters.
    Group,
}

/// The columns of a frame.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) columns: Vec<Column>,
    /// The lines of the heading, for where a page repeats it.
    pub(super) heading: Vec<String>,
    /// Whether bars part the cells.
    pub(super) barred: bool,
    /// Where the heading ends.
    pub(super) end: usize,
}

/// Lines that may stand between two named columns: those of a name broken over several.
const UNNAMED: usize = 3;

impl Columns {
    /// The columns of a heading that begins with a line, if it is one of a frame.
    pub(super) fn read(text: &str, first: Raw, rest: impl Iterator<Item = Raw>) -> Option<Columns> {
        let lines: Vec<Raw> = [first].into_iter().chain(rest).collect();
        let slice = |raw: &Raw| text.get(raw.range.clone()).unwrap_or_default();
        let mut columns: Vec<(Column, Option<FiscalYear>)> = Vec::new();
        let (mut end, mut used, mut bars) = (0, 0, 0);
        let mut pending: Option<Range<usize>> = None;
        let mut unnamed = 0;
        for (at, raw) in lines.iter().enumerate() {
            let line = slice(raw);
            // «||||» stands for cells that the heading leaves empty.
            if line.is_empty() {
                if raw.barred { continue } else { break }
            }
            // «---|---|---», below the first line of the heading
            if line.bytes().all(|byte| matches!(byte, b'-' | b'|' | b' ')) {
                continue;
            }
            if line.len() > 200 || line.contains('।') || super::activity_code(line).is_some() || unnamed >= UNNAMED {
                break;
            }
            let whole = pending
                .clone()
                .map_or(raw.range.clone(), |open| open.start..raw.range.end);
            let name = text.get(whole.clone()).unwrap_or_default();
            match column(line, name) {
                Some(Named::Column(column)) => {
                    let year = find_fiscal_years(name).first().and_then(|label| label.year());
                    columns.push((column, year));
                    (used, end) = (at, raw.range.end);
                    (pending, unnamed) = (None, 0);
                }
                Some(Named::Part) => (used, end, unnamed) = (at, raw.range.end, 0),
                None => (pending, unnamed) = (Some(whole), unnamed + 1),
            }
            bars += usize::from(raw.barred);
        }
        let barred = bars * 2 > used;
        // «১», «২», «৩» number the columns.
        let behind = lines.iter().skip(used + 1).filter(|raw| !slice(raw).is_empty());
        let numbers = behind
            .zip(1u32..)
            .take_while(|(raw, number)| slice(raw).parse() == Ok(*number));
        let numbers: Vec<usize> = numbers.map(|(raw, _)| raw.range.end).collect();
        if numbers.len() > 2 {
            end = numbers.last().copied().unwrap_or(end);
        }
        let has = |column: Column| columns.iter().any(|(of, _)| *of == column);
        // A plan has no column for what was achieved; its records say nothing, and are no running text either.
        let figures = [Column::Achieved, Column::Label, Column::Target, Column::Quarter];
        if !has(Column::Activity) || !figures.into_iter().any(has) || columns.len() < 3 {
            return None;
        }
        let heading = lines.iter().take(used + 1).map(|raw| slice(raw).to_owned());
        Some(Columns {
            heading: heading.filter(|line| !line.is_empty()).collect(),
            columns: arranged(&columns),
            barred,
            end: line_end(text, end),
        })
    }

    /// The columns of a record, which begins with its activity.
    pub(super) fn beside_activity(&self) -> &[Column] {
        let at = self.columns.iter().position(|column| *column == Column::Activity);
        self.columns.get(at.unwrap_or(0)..).unwrap_or_default()
    }
}

/// The end of the line that a place is in, with the break behind it.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    (at + rest.find('\n').map_or(rest.len(), |end| end + 1)).min(text.len())
}

/// The columns with the steps of a ladder in the place of its target, and the achievements of past years told apart.
fn arranged(named: &[(Column, Option<FiscalYear>)]) -> Vec<Column> {
    let last = named.iter().filter_map(|(_, year)| *year).max();
    let is_another_undated = named
        .iter()
        .any(|(column, year)| *column == Column::Achieved && year.is_none());
    let steps = named.iter().filter(|(column, _)| *column == Column::Step).count();
    let mut columns = Vec::new();
    for (column, year) in named {
        match column {
            Column::Step | Column::Group => {}
            Column::Target if steps > 0 => columns.extend((0..steps).map(|_| Column::Target)),
            Column::Achieved if year.is_some_and(|year| is_another_undated || last.is_some_and(|last| year < last)) => {
                columns.push(Column::Past);
            }
            column => columns.push(*column),
        }
    }
    columns
}

/// What a line of a heading is.
enum Named {
    Column(Column),
    /// More of the column before: «(জুলাই-ডিসেম্বর)», «১০০%».
    Part,
}

/// The column that a line names, with the lines before it that name none: «সূচকের», «মান».
fn column(line: &str, name: &str) -> Option<Named> {
    let has = |words: &[&str]| words.iter().any(|word| holds(name, word));
    let alone = |words: &[&str]| words.contains(&name);
    let is = |column: Column| Some(Named::Column(column));
    if line.starts_with('(') || line.bytes().all(|byte| byte.is_ascii_digit() || byte == b'%') && line.ends_with('%') {
        return Some(Named::Part);
    }
    // «সূচকের», «বাস্তবায়নের», «লক্ষ্যমাত্রা/», «ত্রৈমাসিকে»: the name goes on.
    if line.ends_with(['/', '-', ','])
        || line.ends_with("ের") && !has(&["প্রমাণক"])
        || alone(&["কর্মসম্পাদন", "মোট", "বার্ষিক", "প্রকৃত", "অর্জিত", "প্রাপ্ত"])
        || matches!(line, "ত্রৈমাসিকে" | "কোয়ার্টারে" | "ত্রৈমাসিক পর্যন্ত")
    {
        return None;
    }
    if has(&["অসাধারণ", "অতি উত্তম", "উত্তম", "চলতি মান"]) && !has(&["লক্ষ্যমাত্রা"])
    {
        return is(Column::Step);
    }
    if has(&["মন্তব্য", "remark"]) {
        return is(Column::Remark);
    }
    if has(&["লক্ষ্যমাত্রা", "লক্ষ্য"]) && has(&["অর্জন"]) {
        return is(Column::Label);
    }
    if has(&["লক্ষ্যমাত্রা", "target"]) {
        return is(Column::Target);
    }
    if has(&["বাস্তবায়ন অগ্রগতি", "পরিবীক্ষণ"]) {
        return is(Column::Group);
    }
    if has(&["নম্বর", "অর্জিত মান", "প্রাপ্ত মান", "স্কোর", "দাবিকৃত"]) && !has(&["ক্রমিক"])
    {
        return is(Column::Mark);
    }
    if has(&["অর্জন", "অগ্রগতি", "achievement"]) {
        return is(Column::Achieved);
    }
    if has(&["কোয়ার্টার", "কোয়াটার", "ত্রৈমাসিক"]) {
        return is(Column::Quarter);
    }
    if has(&["দায়িত্ব", "ব্যক্তি", "পদবি"]) {
        return is(Column::Person);
    }
    if has(&["ক্ষেত্র", "ক্রম", "ক্র.", "উদ্দেশ্য"])
        && !has(&["কার্যক্রমের নাম"])
        && (has(&["ক্ষেত্র", "উদ্দেশ্য"]) || name.len() < 30 && !has(&["কার্যক্রম", "কাযক্রম"]))
    {
        return is(Column::Head);
    }
    if has(&["কার্যক্রম", "কাযক্রম"]) {
        return is(Column::Activity);
    }
    if has(&["একক"]) {
        return is(Column::Unit);
    }
    if name.ends_with("মান") {
        return is(Column::Weight);
    }
    if has(&["সূচক"]) {
        return is(Column::Indicator);
    }
    if has(&["গণনা", "পদ্ধতি", "উৎস", "উপাত্ত", "প্রমাণক"]) {
        return is(Column::Method);
    }
    None
}

//! Where the records of a frame begin.

use super::columns::{Column, Columns};
use super::records::{is_unit, is_value};
use super::{Raw, activity_code, names_a_plan};

/// The first lines of the records: those with the codes of activities, else those that name plans, else as far before the unit of each
/// («সংখ্যা», «%») as the heading says.
pub(super) fn starts(text: &str, columns: &Columns, body: &[Raw]) -> Vec<usize> {
    let lines: Vec<&str> = { body.iter() }
        .map(|raw| text.get(raw.range.clone()).unwrap_or_default())
        .collect();
    let coded = by_code(&lines);
    if !coded.is_empty() {
        return coded;
    }
    let planned = by_plan(&lines);
    let units = if columns.columns.contains(&Column::Unit) {
        by_unit(columns, body, &lines)
    } else {
        by_figures(columns, &lines)
    };
    if planned.len() > 1 && planned.len() >= units.len() {
        planned
    } else {
        units
    }
}

/// «[১.১] …», «১.৩ …», «৫.১.১»: codes that rise, all with as many numbers as the first.
fn by_code(lines: &[&str]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut last: Option<((u32, u32, u32), usize)> = None;
    for (at, line) in lines.iter().enumerate() {
        let Some((code, depth)) = activity_code(line) else {
            continue;
        };
        let follows = last.is_none_or(|(last, known)| known == depth && code > last && code.0 <= last.0 + 4);
        if follows {
            last = Some((code, depth));
            starts.push(at);
        }
    }
    starts
}

/// «শুদ্ধাচার», «নৈতিকতা কমিটির সভা», «৪», «১»: a line with the name of a plan, behind the figures of the record before.
fn by_plan(lines: &[&str]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut is_complete = true;
    for (at, line) in lines.iter().enumerate() {
        if is_complete && names_a_plan(line) {
            starts.push(at);
            is_complete = false;
        }
        is_complete = is_complete || is_value(line);
    }
    starts
}

/// How the names of activities begin that the plans of the guidelines have.
const ACTIVITIES: &[&str] = &[
    "নৈতিকতা",
    "সুশাসন",
    "শুদ্ধাচার",
    "জাতীয় শুদ্ধাচার",
    "কর্ম-পরিবেশ",
    "কর্মপরিবেশ",
    "গণশুনানি",
    "সেবা প্রদান প্রতি",
    "সিটিজেন",
    "ত্রৈমাসিক ভিত্তিতে",
    "পরিবীক্ষণ কমিটি",
    "আওতাধীন",
    "অংশীজন",
    "স্টেকহোল্ডার",
    "অভিযোগ",
    "নির্দিষ্ট সময়ে",
    "অনিক",
    "কর্মকর্তা/কর্মচারী",
    "কর্মকর্তা-কর্মচারী",
    "তথ্য অধিকার",
    "স্বতঃপ্রণোদিত",
    "স্বত:প্রণোদিত",
    "স্বপ্রণোদিত",
    "ই-গভ",
    "ই-নথি",
    "ডি-নথি",
    "উদ্ভাবন",
    "তথ্য বাতায়ন",
    "কর্মপরিকল্পনা",
    "৪র্থ শিল্প",
    "4র্থ শিল্প",
    "চতুর্থ শিল্প",
];

/// A heading without units: as many figures as it has columns of figures stand in the middle of each record.
fn by_figures(columns: &Columns, lines: &[&str]) -> Vec<usize> {
    let named = columns.beside_activity();
    let of_figures = |column: &&Column| {
        matches!(
            column,
            Column::Weight | Column::Target | Column::Achieved | Column::Mark
        )
    };
    let figures = named.iter().filter(of_figures).count();
    if columns.barred || figures < 2 {
        return Vec::new();
    }
    let mut starts = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < lines.len() {
        let run = { lines.get(at..).unwrap_or_default().iter() }
            .take_while(|line| is_value(line))
            .count();
        if run < figures {
            at += run.max(1);
            continue;
        }
        let gap = lines.get(from..at).unwrap_or_default();
        let known = gap.iter().position(|line| begins_an_activity(line));
        // Without a remark above it, the first record begins with its name.
        starts.extend(
            known
                .or((from == 0).then_some(0))
                .filter(|_| at > from)
                .map(|known| from + known),
        );
        at += run;
        from = at;
    }
    starts
}

pub(super) fn begins_an_activity(line: &str) -> bool {
    ACTIVITIES.iter().any(|begin| line.starts_with(begin))
}

fn by_unit(columns: &Columns, body: &[Raw], lines: &[&str]) -> Vec<usize> {
    let named = columns.beside_activity();
    let Some(before) = named.iter().position(|column| *column == Column::Unit) else {
        return Vec::new();
    };
    let units = { lines.iter().enumerate() }
        .filter(|(_, line)| is_unit(line))
        .map(|(at, _)| at);
    let mut starts: Vec<usize> = Vec::new();
    if columns.barred {
        // As many cells before it as the heading has columns.
        let ends: Vec<usize> = { body.iter().enumerate() }
            .filter(|(_, raw)| raw.barred)
            .map(|(at, _)| at + 1)
            .collect();
        for unit in units {
            let cell = ends.partition_point(|end| *end <= unit);
            let Some(first) = cell.checked_sub(before) else {
                continue;
            };
            let start = first.checked_sub(1).map_or(Some(0), |last| ends.get(last).copied());
            starts.extend(start.filter(|start| starts.last().is_none_or(|last| last < start)));
        }
        return starts;
    }
    let mut from = 0;
    for unit in units {
        // Behind the last figure of the record above stands its remark, then the name; the marks may stand before the unit.
        let gap = lines.get(from..unit).unwrap_or_default();
        let named = gap.iter().rposition(|line| !is_value(line)).map_or(0, |last| last + 1);
        let gap = gap.get(..named).unwrap_or_default();
        let behind = gap.iter().rposition(|line| is_value(line)).map_or(0, |last| last + 1);
        let names = gap.get(behind..).unwrap_or_default();
        let known = names.iter().position(|line| begins_an_activity(line));
        let start = from + behind + known.unwrap_or(0);
        if start < unit && starts.last().is_none_or(|last| *last < start) {
            starts.push(start);
        }
        from = unit + 1;
    }
    starts
}

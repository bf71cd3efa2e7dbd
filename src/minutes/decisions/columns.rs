//! What the columns of a table of decisions hold.

use std::ops::Range;

use super::super::layout::Page;
use super::DECISION;
use crate::beginnings::Beginnings;
use crate::bytes::holds;

/// What a column of a decision table holds. Of what a heading names, the first counts: «সিদ্ধান্ত বাস্তবায়নের অগ্রগতি» is progress,
/// «বাস্তবায়নকারী» is who carries out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    Number,
    Progress,
    Decision,
    Discussion,
    Implementers,
    Other,
}

/// The columns of a heading row; `None` for any other row.
pub(super) fn heading(page: &Page, cells: &[Range<usize>]) -> Option<Vec<Column>> {
    // A heading is short and says «decision»: most rows need no closer look.
    let names_decisions = |cell: &Range<usize>| holds(page.slice(cell.clone()), DECISION);
    if cells.iter().any(|cell| cell.len() > 135) || !cells.iter().any(names_decisions) {
        return None;
    }
    // «১.২ কমিটির সিদ্ধান্ত বাস্তবায়ন | % | ১০০ | …» speaks of decisions, but figures head no column.
    let is_figure = |cell: &Range<usize>| {
        let mut signs = page.slice(cell.clone()).chars();
        !cell.is_empty() && signs.all(|c| c.is_ascii_digit() || matches!(c, '%' | '.' | '/' | '-'))
    };
    if cells.iter().any(is_figure) {
        return None;
    }
    let mut columns: Vec<Column> = cells.iter().map(|cell| column(page.slice(cell.clone()))).collect();
    // «গত সভার সিদ্ধান্ত | বাস্তবায়ন অগ্রগতি | বর্তমান সিদ্ধান্ত»: of two, the one of this meeting counts.
    let of_before = |cell: &Range<usize>| {
        let heading = page.slice(cell.clone());
        ["গত ", "বিগত ", "পূর্ব", "ইতোপূর্বে"]
            .iter()
            .any(|before| heading.starts_with(before))
    };
    if columns.iter().filter(|column| **column == Column::Decision).count() == 2 {
        for (column, _) in
            { columns.iter_mut().zip(cells) }.filter(|(column, cell)| **column == Column::Decision && of_before(cell))
        {
            *column = Column::Discussion;
        }
    }
    let named = columns.iter().filter(|column| **column != Column::Other).count();
    (named >= 2 && columns.contains(&Column::Decision)).then_some(columns)
}

/// «ক্রম | বিষয় | দায়িত্ব», below «করণীয় নির্ধারণ:»: what is to be done, and by whom.
pub(super) fn columns_of_tasks(page: &Page, cells: &[Range<usize>]) -> Option<Vec<Column>> {
    let is_short = |cell: &Range<usize>| cell.len() <= 75;
    let mut columns: Vec<Column> = cells.iter().map(|cell| column(page.slice(cell.clone()))).collect();
    let count = |of: Column| columns.iter().filter(|column| **column == of).count();
    let is_heading = cells.iter().all(is_short)
        && count(Column::Number) == 1
        && count(Column::Discussion) == 1
        && count(Column::Implementers) == 1
        && count(Column::Progress) == 0;
    let task = columns.iter_mut().find(|column| **column == Column::Discussion)?;
    *task = Column::Decision;
    is_heading.then_some(columns)
}

/// What the columns of a table without headings hold: number, discussion, decision, implementers, as far as there are cells.
pub(super) fn columns_by_position(page: &Page, cells: &[Range<usize>]) -> Option<Vec<Column>> {
    let first = page.slice(cells.first()?.clone());
    let numbered = !first.is_empty()
        && first
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '।' | ')' | '('));
    let rest: &[Column] = match cells.len() - usize::from(numbered) {
        1 => &[Column::Decision],
        2 => &[Column::Decision, Column::Implementers],
        3 => &[Column::Discussion, Column::Decision, Column::Implementers],
        _ => return None,
    };
    Some(
        numbered
            .then_some(Column::Number)
            .into_iter()
            .chain(rest.iter().copied())
            .collect(),
    )
}

/// What a column is named after.
static NAMES: Beginnings<Column> = Beginnings::new(&[
    ("ক্রমিক", Column::Number),
    ("ক্রঃ", Column::Number),
    ("ক্র:", Column::Number),
    ("ক্রম", Column::Number),
    ("ক্র.", Column::Number),
    ("নং", Column::Number),
    ("অগ্রগতি", Column::Progress),
    ("বাস্তবায়নের অবস্থা", Column::Progress),
    ("বাস্তবায়ন অবস্থা", Column::Progress),
    ("বাস্তবায়নের হার", Column::Progress),
    ("বর্তমান অবস্থা", Column::Progress),
    ("হালনাগাদ অবস্থা", Column::Progress),
    ("বাস্তবায়ন পরিস্থিতি", Column::Progress),
    ("সর্বশেষ অবস্থা", Column::Progress),
    ("প্রতিপালন", Column::Progress),
    ("প্রতিপালিত", Column::Progress),
    ("সিদ্ধান্ত", Column::Decision),
    ("আলোচ", Column::Discussion),
    ("বিষয়", Column::Discussion),
    ("বাস্তবায়ন", Column::Implementers),
    ("দায়িত্ব", Column::Implementers),
]);

pub(super) fn column(heading: &str) -> Column {
    let is_short = || heading.chars().count() < 16;
    let named = NAMES.anywhere_in(heading).copied();
    { named }
        .filter(|column| *column != Column::Number || is_short())
        .min()
        .unwrap_or(Column::Other)
}

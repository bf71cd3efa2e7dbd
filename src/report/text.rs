//! The report as plain text for a terminal.

use super::Language;
use super::escape::push_plain;
use super::items::{Item, Notes, Place};
use super::league::LeagueTable;
use super::view::{Card, Row, Section};
use super::width::{of, push_padded, wrap};
use super::words::Column;

/// How wide a line may be, where words allow.
const WIDTH: usize = 110;
/// How wide the names of activities may be.
const ACTIVITY: usize = 34;
/// How wide targets and achievements may be.
const QUANTITY: usize = 18;
/// Reasons stand under the activity.
const INDENT: usize = 4;
/// How many next steps are shown.
const STEPS: usize = 5;

pub(super) fn report(sections: &[Section], language: Language) -> String {
    let mut out = String::new();
    for section in sections {
        if !out.is_empty() {
            out.push('\n');
        }
        match section {
            Section::Card(card) => push_card(&mut out, card, language),
            Section::League(league) => push_league(&mut out, league),
            Section::NotScored { reason, documents } => {
                push_wrapped(&mut out, 0, 2, reason);
                for document in documents {
                    // The reason names a document that stands alone.
                    if !reason.starts_with(document.document.as_str()) {
                        push_line(&mut out, 2, &document.document);
                    }
                    push_findings(&mut out, document);
                }
            }
        }
    }
    out
}

fn push_card(out: &mut String, card: &Card, language: Language) {
    push_line(out, 0, &format!("{} ({})", card.office, card.tier));
    push_line(out, 0, &card.title);
    push_line(out, 0, &card.period);
    table(out, card, language);
    push_line(out, 0, &card.total);
    for remark in card.remarks.iter().chain(&card.outlook) {
        push_wrapped(out, 2, 2, remark);
    }
    if !card.next_steps.is_empty() {
        push_line(out, 0, language.next_steps());
        for step in card.next_steps.iter().take(STEPS) {
            push_wrapped(out, 2, 4, step);
        }
        if let Some(more) = card.next_steps.len().checked_sub(STEPS).filter(|more| *more > 0) {
            push_line(out, 2, &language.and_more(more));
        }
    }
    if !card.elsewhere.is_empty() {
        push_line(out, 0, language.elsewhere());
        for item in &card.elsewhere {
            push_item(out, item, language);
        }
    }
    if !card.documents.is_empty() {
        push_line(out, 0, language.documents());
        for document in &card.documents {
            push_line(out, 2, &document.document);
            push_findings(out, document);
        }
    }
    if !card.sources.is_empty() {
        push_line(out, 0, language.sources());
        for (key, text) in &card.sources {
            push_wrapped(out, 2, 4, &format!("{key}: {text}"));
        }
    }
    push_wrapped(out, 0, 2, &card.receipt);
}

fn table(out: &mut String, card: &Card, language: Language) {
    let headings = [
        Column::Code,
        Column::Activity,
        Column::Target,
        Column::Achieved,
        Column::Marks,
        Column::Outcome,
        Column::Basis,
    ]
    .map(|column| vec![language.column(column).to_owned()]);
    let cells: Vec<[Vec<String>; 7]> = card.rows.iter().map(cells).collect();
    let widths = widths(cells.iter().chain(std::iter::once(&headings)));
    let width = WIDTH.max(widths.iter().sum::<usize>() + 2 * (widths.len() - 1));
    push_rule(out, '═', width);
    push_cells(out, &headings, &widths);
    for (row, cells) in card.rows.iter().zip(&cells) {
        push_rule(out, '·', width);
        push_cells(out, cells, &widths);
        reasons(out, row, language);
    }
    push_rule(out, '─', width);
}

/// The lines of each cell of a row.
fn cells(row: &Row) -> [Vec<String>; 7] {
    [
        wrap(&row.code, QUANTITY),
        wrap(&row.activity, ACTIVITY),
        wrap(&row.target, QUANTITY),
        wrap(&row.achieved, QUANTITY),
        vec![row.marks_of_weight.clone()],
        vec![row.outcome_text.to_owned()],
        vec![row.basis.to_owned()],
    ]
}

/// The width of each column.
fn widths<'a, const N: usize>(rows: impl Iterator<Item = &'a [Vec<String>; N]>) -> [usize; N] {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.iter().map(|line| of(line)).fold(*width, usize::max);
        }
    }
    widths
}

fn push_cells<const N: usize>(out: &mut String, cells: &[Vec<String>; N], widths: &[usize; N]) {
    let height = cells.iter().map(Vec::len).max().unwrap_or(0);
    for at in 0..height {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            push_padded(&mut line, cell.get(at).map_or("", String::as_str), *width);
            line.push_str("  ");
        }
        push_line(out, 0, line.trim_end());
    }
}

/// Why the mark of a row is what it is.
fn reasons(out: &mut String, row: &Row, language: Language) {
    for reason in row.reasons.iter().chain(&row.ruling) {
        push_wrapped(out, INDENT, INDENT, reason);
    }
    for item in row.counted.iter().chain(&row.refused) {
        push_item(out, item, language);
    }
    for finding in &row.findings {
        push_wrapped(out, INDENT, INDENT + 2, &format!("{} {finding}", language.note()));
    }
    for missing in &row.missing {
        push_wrapped(out, INDENT, INDENT + 2, missing);
    }
    push_wrapped(
        out,
        INDENT,
        INDENT + 2,
        &format!("{} {}", language.basis_label(), row.bases),
    );
    if let Some(remark) = &row.remark {
        push_wrapped(
            out,
            INDENT,
            INDENT + 2,
            &format!("{} {remark}", language.remark_label()),
        );
    }
}

fn push_item(out: &mut String, item: &Item, language: Language) {
    push_wrapped(
        out,
        INDENT,
        INDENT + 2,
        &format!("{}: {}", language.counted_or_not(item), item.what),
    );
    let Some(Place { document, span, quote }) = &item.place else {
        return;
    };
    if let Some(quote) = quote {
        push_wrapped(out, INDENT + 2, INDENT + 3, &format!("«{}»", quote.short));
    }
    let place = match span {
        Some(span) => format!("{document}, {}", language.bytes(*span)),
        None => document.clone(),
    };
    push_wrapped(out, INDENT + 2, INDENT + 4, &place);
}

fn push_findings(out: &mut String, notes: &Notes) {
    for finding in &notes.findings {
        push_wrapped(out, 4, 6, finding);
    }
}

fn push_league(out: &mut String, league: &LeagueTable) {
    push_line(out, 0, &league.title);
    push_line(out, 0, &league.period);
    let headings = league.headings.map(|heading| vec![heading.to_owned()]);
    let rows: Vec<[Vec<String>; 5]> = league
        .rows
        .iter()
        .map(|row| row.each_ref().map(|cell| wrap(cell, 60)))
        .collect();
    let widths = widths(rows.iter().chain(std::iter::once(&headings)));
    push_rule(out, '═', WIDTH);
    push_cells(out, &headings, &widths);
    for row in &rows {
        push_cells(out, row, &widths);
    }
    push_rule(out, '─', WIDTH);
    for remark in &league.remarks {
        push_wrapped(out, 2, 2, remark);
    }
    for share in &league.progress {
        push_wrapped(out, 0, 2, &share.what);
        for (name, offices) in &share.lists {
            push_wrapped(out, 2, 4, &format!("{name}: {}", offices.join("; ")));
        }
    }
}

fn push_wrapped(out: &mut String, first: usize, rest: usize, text: &str) {
    for (at, line) in wrap(text, WIDTH - rest).into_iter().enumerate() {
        push_line(out, if at == 0 { first } else { rest }, &line);
    }
}

fn push_line(out: &mut String, indent: usize, text: &str) {
    out.extend(std::iter::repeat_n(' ', indent));
    push_plain(out, text);
    out.push('\n');
}

fn push_rule(out: &mut String, character: char, width: usize) {
    out.extend(std::iter::repeat_n(character, width));
    out.push('\n');
}

//! The report as plain text for a terminal.

use super::Language;
use super::view::{Card, Item, Notes, Place, Row};
use super::width::{of, push_padded, wrap};
use super::words::Column;
use crate::gather::Unplaced;

/// How wide a line may be, where words allow.
const WIDTH: usize = 110;
/// How wide the names of activities may be.
const ACTIVITY: usize = 34;
/// How wide targets and achievements may be.
const QUANTITY: usize = 18;
/// Reasons stand under the activity.
const INDENT: usize = 4;

/// A scorecard.
pub(super) fn card(card: &Card, language: Language) -> String {
    let mut out = String::new();
    push_line(&mut out, 0, &format!("{} ({})", card.office, card.tier));
    push_line(&mut out, 0, &card.title);
    push_line(&mut out, 0, &card.period);
    table(&mut out, card, language);
    push_line(&mut out, 0, &card.total);
    for remark in card.remarks.iter().chain(&card.findings) {
        push_wrapped(&mut out, 2, 2, remark);
    }
    if !card.elsewhere.is_empty() {
        push_line(
            &mut out,
            0,
            language.pick(
                "Evidence that earns nothing in this plan:",
                "এ কর্মপরিকল্পনায় যার নম্বর নেই:",
            ),
        );
        for item in &card.elsewhere {
            push_item(&mut out, language.pick("Not counted", "গণনা হয়নি"), item, language);
        }
    }
    if !card.documents.is_empty() {
        push_line(&mut out, 0, language.pick("Documents:", "দলিলপত্র:"));
        for document in &card.documents {
            push_notes(&mut out, document);
        }
    }
    if !card.sources.is_empty() {
        push_line(&mut out, 0, language.pick("Sources of the figures:", "অঙ্কের উৎস:"));
        for (key, text) in &card.sources {
            push_wrapped(&mut out, 2, 4, &format!("{key}: {text}"));
        }
    }
    push_wrapped(
        &mut out,
        0,
        2,
        &format!("{} {}", language.pick("Computed with", "হিসাবের ভিত্তি:"), card.receipt),
    );
    out
}

/// A document that gives nothing to score.
pub(super) fn unplaced(unplaced: &Unplaced, language: Language) -> String {
    let lacks = language.list(unplaced.lacks.iter().map(|lack| language.lack(*lack).to_owned()));
    let mut out = String::new();
    let not_scored = language.pick("not scored", "মূল্যায়ন হয়নি");
    push_wrapped(
        &mut out,
        0,
        2,
        &format!("{}: {not_scored}: {lacks}", unplaced.document.file),
    );
    for finding in Notes::of(&unplaced.document, language).findings {
        push_wrapped(&mut out, 2, 4, &finding);
    }
    out
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
    let mut widths = [0; 7];
    for row in cells.iter().chain(std::iter::once(&headings)) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.iter().map(|line| of(line)).fold(*width, usize::max);
        }
    }
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
        vec![row.marks.clone()],
        vec![row.outcome.to_owned()],
        vec![row.basis.to_owned()],
    ]
}

fn push_cells(out: &mut String, cells: &[Vec<String>; 7], widths: &[usize; 7]) {
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
    for reason in &row.reasons {
        push_wrapped(out, INDENT, INDENT, reason);
    }
    for item in &row.counted {
        push_item(out, language.pick("Counted", "গণনা হয়েছে"), item, language);
    }
    for item in &row.refused {
        push_item(out, language.pick("Not counted", "গণনা হয়নি"), item, language);
    }
    for finding in &row.findings {
        push_wrapped(
            out,
            INDENT,
            INDENT + 2,
            &format!("{} {finding}", language.pick("Note:", "মন্তব্য:")),
        );
    }
    push_wrapped(
        out,
        INDENT,
        INDENT + 2,
        &format!("{} {}", language.pick("Basis:", "ভিত্তি:"), row.bases),
    );
}

fn push_item(out: &mut String, label: &str, item: &Item, language: Language) {
    let label = match item.refusal {
        Some(refusal) => format!("{label} ({refusal})"),
        None => label.to_owned(),
    };
    push_wrapped(out, INDENT, INDENT + 2, &format!("{label}: {}", item.what));
    let Some(Place { document, span, quote }) = &item.place else {
        return;
    };
    if let Some(quote) = quote {
        push_wrapped(out, INDENT + 2, INDENT + 3, &format!("«{quote}»"));
    }
    let place = match span {
        Some(span) => format!("{document}, {}", language.bytes(*span)),
        None => document.clone(),
    };
    push_wrapped(out, INDENT + 2, INDENT + 4, &place);
}

fn push_notes(out: &mut String, notes: &Notes) {
    push_line(out, 2, &notes.document);
    for finding in &notes.findings {
        push_wrapped(out, 4, 6, finding);
    }
}

fn push_wrapped(out: &mut String, first: usize, rest: usize, text: &str) {
    for (at, line) in wrap(text, WIDTH - rest).into_iter().enumerate() {
        push_line(out, if at == 0 { first } else { rest }, &line);
    }
}

fn push_line(out: &mut String, indent: usize, text: &str) {
    out.extend(std::iter::repeat_n(' ', indent));
    out.push_str(text);
    out.push('\n');
}

fn push_rule(out: &mut String, character: char, width: usize) {
    out.extend(std::iter::repeat_n(character, width));
    out.push('\n');
}

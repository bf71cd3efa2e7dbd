//! The number that a letter bears (স্মারক নম্বর) and the dates printed with it.

use std::ops::Range;

use super::header::{Field, Labelled, stands_with_meeting, value_or_next};
use super::layout::{Line, Page, trimmed};
use super::letterhead::Name;
use super::words::is_letter;
use crate::bangla::date::PrintedDate;
use crate::bytes::{has_more_words, holds};

/// The lines at the top, and those at the end, among which a number without a label is looked for.
const TOP: usize = 8;
const END: usize = 8;

/// A memo number at its place.
pub(super) struct Memo {
    pub(super) name: Name,
    pub(super) line: usize,
    pub(super) line_start: usize,
    /// The last line of a wrapped number.
    last_line: usize,
    pub(super) is_cut: bool,
}

pub(super) fn memo_number(page: &Page, labelled: &Labelled) -> Option<Memo> {
    let value = value_or_next(page, labelled);
    let mut last_line = labelled.line + usize::from(labelled.value.is_empty());
    let text = page.slice(value.clone());
    // Wide blanks part the number from what stands at the right edge of the line.
    let stops = ["\t", "   ", "তারিখ", "তাং"].iter().filter_map(|stop| text.find(stop));
    // «পিজিসিএল/জিআরএস/২৪-২৫/৫৬০, ০২-০১-২০২৫»: behind a comma, its date.
    let date = page
        .dates(value.clone())
        .iter()
        .map(|date| date.range.start - value.start);
    let behind_comma = date.filter(|at| text.get(..*at).is_some_and(|before| before.trim_end().ends_with(',')));
    let end = stops.chain(behind_comma).min().unwrap_or(text.len());
    let mut range = trimmed(page.text(), value.start..value.start + end);
    let number = page.slice(range.clone()).trim_end_matches(['।', ',', ';', ' ']);
    range.end = range.start + number.len();
    if !number.contains(|c: char| c.is_ascii_digit()) || number.len() > 150 {
        return None;
    }
    let mut text = page.verbatim(range.clone());
    // A wrapped number goes on in a line of nothing but digits and marks.
    if number.ends_with(['.', '-', '/']) {
        let next = page.lines.get(last_line + 1).filter(|next| {
            let goes_on = page.line_text(next);
            !next.after_blank
                && goes_on.starts_with(|c: char| c.is_ascii_digit())
                && goes_on
                    .chars()
                    .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | ' ' | '(' | ')'))
                && page.dates(next.range()).is_empty()
        });
        if let Some(next) = next {
            text.push_str(&page.verbatim(next.range()));
            range.end = next.end;
            last_line += 1;
        }
    }
    let is_cut = is_cut_off(&crate::bangla::fold::fold_str(&text));
    let line_start = page.lines.get(labelled.line).map_or(range.start, |line| line.start);
    Some(Memo {
        name: Name { text, range },
        line: labelled.line,
        line_start,
        last_line,
        is_cut,
    })
}

/// A number without a label, alone on its line at the top or with its date behind wide blanks: «নোবিপ্রবি/রেজি/২০২৩/৪১৮৭». Some
/// offices write it behind «সূত্র:», the word that below the subject leads to another office's letter. Minutes may have it at their
/// end, with its date.
pub(super) fn unlabelled_memo(page: &Page, subject: Option<usize>) -> Option<Memo> {
    let top = page.lines.iter().enumerate().take(subject.unwrap_or(TOP).min(TOP));
    let end = page.lines.iter().enumerate().rev().take(END);
    let dated = |line: &usize| { page.lines.get(*line) }.is_some_and(|line| !page.dates(line.range()).is_empty());
    let dated_next = |index: usize| {
        let next = page.lines.get(index + 1);
        dated(&index) || next.is_some_and(|next| is_date_line(page, next) || page.line_text(next).starts_with("তারিখ"))
    };
    { top }
        .find_map(|(index, line)| unlabelled_at(page, index, line))
        .or_else(|| { end }.find_map(|(index, line)| unlabelled_at(page, index, line).filter(|_| dated_next(index))))
}

fn unlabelled_at(page: &Page, index: usize, line: &Line) -> Option<Memo> {
    let text = page.line_text(line);
    let number = text
        .strip_prefix("সূত্র")
        .unwrap_or(text)
        .trim_start_matches([' ', ':', '-']);
    let word = number.split([' ', '\t']).next().filter(|word| is_file_number(word))?;
    let value = line.start + text.len() - number.len();
    let alone = trimmed(page.text(), value + word.len()..line.end);
    let dated = page
        .dates(alone.clone())
        .first()
        .is_some_and(|date| date.range.start == alone.start);
    let labelled = Labelled {
        field: Field::Memo,
        line: index,
        value: value..value + word.len(),
    };
    let behind = page.slice(alone.clone());
    (behind.is_empty() || dated || behind.starts_with("তারিখ") || behind.starts_with("তাং"))
        .then(|| memo_number(page, &labelled))
        .flatten()
}

/// Whether a word is the number of a letter in letters and strokes: office, section, year, serial.
pub(super) fn is_file_number(word: &str) -> bool {
    let parts = word.split('/').filter(|part| !part.is_empty()).count();
    let serial = word.rsplit('/').next().unwrap_or_default();
    parts >= 3 && word.contains(is_letter) && serial.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a memo number breaks off: it ends in a mark, or it is a dotted file number of seven groups (office, section,
/// file, year) without the serial of the letter, which is the eighth.
fn is_cut_off(number: &str) -> bool {
    let dotted = number.chars().all(|c| c.is_ascii_digit() || c == '.');
    number.ends_with(['-', '.', '/', '_', '…']) || dotted && number.split('.').count() == 7
}

/// The lines that hold the memo's dates: from the memo's own line down to the first line that is no date.
pub(super) fn memo_date_lines(page: &Page, labels: &[Labelled], memo: &Memo) -> Range<usize> {
    let mut end = memo.last_line + 1;
    while let Some(line) = page.lines.get(end).filter(|_| end <= memo.last_line + 4) {
        let label = labels.iter().find(|labelled| labelled.line == end);
        let beside_meeting = label.is_some_and(|labelled| {
            labelled.field != Field::Date || stands_with_meeting(labels, labelled) && end > memo.last_line + 2
        });
        if beside_meeting || !is_date_line(page, line) {
            break;
        }
        end += 1;
    }
    memo.line..end
}

/// Whether a line holds a date and hardly anything else, or only the label of one.
pub(super) fn is_date_line(page: &Page, line: &Line) -> bool {
    let text = page.line_text(line);
    // A day of the Islamic calendar («২৬ শাবান ১৪৪৬ হিজরি») may stand between those of the other two.
    let islamic = || holds(text, "হিজরি") && !has_more_words(text, 5);
    text.trim_end_matches([':', ' ', '-']) == "তারিখ" || page.is_bare_date(line) || islamic()
}

/// Dates in the one or two lines above a memo number.
pub(super) fn date_above(page: &Page, memo_line: usize) -> Vec<PrintedDate> {
    let above = page
        .lines
        .get(memo_line.saturating_sub(2)..memo_line)
        .unwrap_or_default();
    above
        .iter()
        .filter(|line| is_date_line(page, line))
        .flat_map(|line| page.dates(line.range()).iter().cloned())
        .collect()
}

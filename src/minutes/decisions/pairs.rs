//! Decisions each followed by what became of it, line by line: «সিদ্ধান্ত-১: …» and below it «অগ্রগতি: …».

use std::ops::Range;

use super::super::layout::{Line, Page, trimmed};
use super::{DECISION, DecisionRow, Parts};

/// Lines of one such pair, at the most.
const LINES: usize = 8;

/// What the line with what became of a decision begins with. «বাস্তবায়ন:» would name who is to carry it out.
const PROGRESS: &[&str] = &[
    "অগ্রগতি",
    "বাস্তবায়ন অগ্রগতি",
    "বাস্তবায়নের অগ্রগতি",
    "বাস্তবায়ন অবস্থা",
    "বাস্তবায়নের অবস্থা",
    "বর্তমান অবস্থা",
    "সর্বশেষ অবস্থা",
    "অবস্থা",
    "প্রতিপালন",
    "গৃহীত ব্যবস্থা",
    "গৃহীত পদক্ষেপ",
];

/// What the line with who is to carry it out begins with.
const IMPLEMENTERS: &[&str] = &["বাস্তবায়নকারী", "বাস্তবায়নে", "বাস্তবায়ন", "দায়িত্ব", "দায়িত্বপ্রাপ্ত"];

/// The pair that begins at a line, and the line behind it.
pub(super) fn read_pair(page: &Page, index: usize) -> Option<(DecisionRow, usize)> {
    let first = page.lines.get(index)?;
    let (number, decision) = decision_in(page, first)?;
    let mut row = DecisionRow {
        number,
        decision: decision.into(),
        ..DecisionRow::default()
    };
    let mut end = index + 1;
    for line in page.lines.iter().skip(index + 1).take(LINES) {
        let told = !row.progress.is_empty();
        if line.is_row || line.after_blank && told || decision_in(page, line).is_some() {
            break;
        }
        if let Some(value) = labelled(page, line, PROGRESS).filter(|_| !told) {
            row.progress = value.into();
        } else if let Some(value) = labelled(page, line, IMPLEMENTERS) {
            row.implementers = value.into();
        } else if line.after_blank || page.line_text(line).ends_with(':') {
            break;
        } else if told {
            row.progress.push(line.range());
        } else if row.implementers.is_empty() {
            row.decision.push(line.range());
        }
        end += 1;
    }
    (!row.progress.is_empty()).then_some((row, end))
}

/// «সিদ্ধান্ত-১: …», «২। সিদ্ধান্ত: …», «সিদ্ধান্ত নং ৩: …»: the number of a decision and what was decided, on one line.
fn decision_in(page: &Page, line: &Line) -> Option<(Parts, Range<usize>)> {
    // «১২। সিদ্ধান্ত» or «।সিদ্ধান্ত»: what stands before the word is of ASCII, or a danda.
    if !(line.first_byte().is_ascii() || line.may_begin_with(&[DECISION, "।"])) {
        return None;
    }
    let text = page.line_text(line);
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '।' | ' ' | '*' | ')' | '('));
    let behind = bare.strip_prefix(DECISION)?;
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '-' | ' ' | '.' | '(' | ')' | 'ন' | 'ং' | '*');
    let (label, value) = behind.split_once(':')?;
    if !label.chars().all(is_number) {
        return None;
    }
    let at = line.end - value.len();
    let digits = |range: Range<usize>| {
        let label = page.slice(range.clone());
        let from = label.find(|c: char| c.is_ascii_digit())?;
        let to = label.rfind(|c: char| c.is_ascii_digit())? + 1;
        Some(range.start + from..range.start + to)
    };
    let number = digits(at - 1 - label.len()..at - 1).or_else(|| digits(line.start..line.end - bare.len()));
    let decision = trimmed(page.text(), at..line.end);
    let number = number.map(Parts::from).unwrap_or_default();
    (!decision.is_empty()).then_some((number, decision))
}

/// What stands behind one of some labels: «অগ্রগতি: বাস্তবায়িত।»
fn labelled(page: &Page, line: &Line, labels: &[&str]) -> Option<Range<usize>> {
    let text = page.line_text(line).trim_start_matches(['*', '-', ' ']);
    let (label, value) = text.split_once(':')?;
    let value = value.trim_start_matches('*');
    let known = labels.contains(&label.trim_matches(['*', ' ']));
    let value = known.then(|| trimmed(page.text(), line.end - value.len()..line.end))?;
    (!value.is_empty()).then_some(value)
}

//! Decisions that stand in a list below a heading.

use super::super::layout::{Line, Page, item_marker, trimmed};
use super::super::phrases::Phrases;
use super::{DECISION, DecisionRow};
use crate::beginnings::Beginnings;
use crate::bytes::holds;

/// A heading under which decisions are listed: «সিদ্ধান্ত:», «১.২ সিদ্ধান্ত:», «… নিম্নরূপ সিদ্ধান্তসমূহ গৃহীত হয়:». Gives where a
/// decision on the same line would begin.
pub(super) fn list_heading(page: &Page, line: &Line) -> Option<usize> {
    static LABELS: Beginnings<()> = Beginnings::new(&[
        ("সিদ্ধান্তসমূহ", ()),
        ("গৃহীত সিদ্ধান্ত", ()),
        ("সিদ্ধান্ত", ()),
        ("সুপারিশ/সিদ্ধান্ত", ()),
        ("সুপারিশ ও সিদ্ধান্ত", ()),
        ("করণীয় নির্ধারণ", ()),
        ("করণীয়সমূহ", ()),
        ("করণীয়", ()),
        ("ভবিষ্যৎ করণীয়", ()),
        ("পরবর্তী করণীয়", ()),
    ]);
    static DECIDES: Phrases = Phrases::new(&[(DECISION, ())]);
    let text = page.line_text(line);
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '।' | ' ' | '*' | ')' | '('));
    let labelled = LABELS.of(bare).find_map(|(.., rest)| {
        let value = rest.trim_start_matches(['*', ' ', ':', '-']);
        (rest.contains(':') && rest.len() - value.len() <= 8 || value.is_empty()).then(|| line.end - value.len())
    });
    labelled.or_else(|| {
        let taken = || {
            ["গৃহীত হ", "গ্রহণ করা", "নেওয়া হ", "নেয়া হ", "দেওয়া হ"]
                .iter()
                .any(|verb| holds(text, verb))
        };
        let last = text.chars().next_back();
        let announces = last == Some(':');
        // «বিস্তারিত আলোচনার পর সর্বসম্মতভাবে স্থির হয় যে-»
        let settles = || {
            ["স্থির হ", "স্থির করা হ", "স্থিরীকৃত হ"]
                .iter()
                .any(|verb| holds(text, verb))
        };
        if matches!(last, Some('-' | ':' | ','))
            && text.trim_end_matches(['-', ':', ',', ' ']).ends_with(" যে")
            && settles()
        {
            return Some(line.end);
        }
        let may_announce = matches!(last, Some(':' | '-' | '।'));
        (may_announce && DECIDES.stands_in(text) && (announces || taken())).then_some(line.end)
    })
}

/// Reads the items under a heading and gives the line after them.
pub(super) fn read_list(page: &Page, mut index: usize, inline_from: usize, rows: &mut Vec<DecisionRow>) -> usize {
    let heading_end = page
        .lines
        .get(index.saturating_sub(1))
        .map_or(inline_from, |line| line.end);
    let inline = trimmed(page.text(), inline_from..heading_end);
    let mut open = !inline.is_empty();
    if open {
        rows.push(DecisionRow {
            decision: inline.into(),
            ..DecisionRow::default()
        });
    }
    let mut style = None;
    while let Some(line) = page.lines.get(index).filter(|line| !line.is_row) {
        let text = page.line_text(line);
        let ended = || {
            rows.last()
                .and_then(|row| row.decision.last())
                .is_none_or(|part| page.slice(part.clone()).ends_with(['।', ';', ':']))
        };
        match item_marker(text).or_else(|| section_number(text)) {
            // One list has one style of marks: «(ক)» items are not followed by «২।» paragraphs.
            Some(mark) if style.is_none_or(|style| style == mark_style(text)) => {
                style = Some(mark_style(text));
                let number = trimmed(page.text(), line.start..line.start + mark);
                let decision = trimmed(page.text(), line.start + mark..line.end);
                rows.push(DecisionRow {
                    number: number.into(),
                    decision: decision.into(),
                    ..DecisionRow::default()
                });
                open = true;
            }
            None if open && !ended() && list_heading(page, line).is_none() => {
                if let Some(last) = rows.last_mut() {
                    last.decision.push(line.range());
                }
            }
            _ => break,
        }
        index += 1;
    }
    index
}

/// «২.১ …» numbers a decision under its heading, unless it opens a discussion or a new heading.
fn section_number(item: &str) -> Option<usize> {
    let number = item.find(' ')?;
    let (chapter, section) = item.get(..number)?.split_once('.')?;
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit());
    // «২.২ সিদ্ধান্ত:» opens something; «২.২ … বিষয়ে প্রশিক্ষণ আয়োজন করবে।» is a whole sentence.
    let is_sentence = item.ends_with(['।', ';']);
    let heads = ["আলোচ", "সিদ্ধান্ত", "বিষয়"].iter().any(|word| {
        holds(item, word) && !is_sentence || item.get(number + 1..).is_some_and(|text| text.starts_with(word))
    });
    (digits(chapter) && digits(section) && !heads).then_some(number + 1)
}

/// Lettered or numbered, with or without brackets.
fn mark_style(item: &str) -> (bool, bool) {
    let open = item.strip_prefix('(').unwrap_or(item);
    (open.starts_with(|c: char| c.is_ascii_digit()), open.len() < item.len())
}

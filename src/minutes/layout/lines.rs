//! The lines of a text, what is dressed around them, and the cells of those that are rows.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2};

use super::{Line, OPENING, item_marker, trimmed};
use crate::beginnings::Beginnings;

pub(super) fn split_lines(text: &str) -> (Vec<Line>, Vec<Range<usize>>) {
    let (mut lines, mut cells) = (Vec::new(), Vec::new());
    let mut start = 0;
    let mut after_blank = true;
    let mut parts = Parts { text, next: 0 };
    let ends = memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    for end in ends {
        // Few lines hold a mark that could part cells: the others need no search of their own for one.
        let is_parted = parts.are_in(start..end);
        let beside_row = !after_blank && lines.last().is_some_and(|last: &Line| last.is_row);
        let (range, is_bullet) = undressed(text, start..end, is_parted, beside_row);
        start = end + 1;
        let line = text.get(range.clone()).unwrap_or_default();
        if line.is_empty() {
            after_blank = true;
        } else if !is_rule(line) && FURNITURE.of(line).next().is_none() {
            let is_row = is_parted && is_row(line, beside_row);
            let first_cell = cells.len();
            if is_row {
                split_cells(text, range.clone(), &mut cells);
            } else {
                cells.push(range.clone());
            }
            lines.push(Line {
                start: range.start,
                end: range.end,
                after_blank,
                is_row,
                cells: first_cell..cells.len(),
                is_bullet,
                opening: opening(line),
            });
            after_blank = false;
        }
    }
    (lines, cells)
}

/// The first bytes of a line.
fn opening(line: &str) -> [u8; OPENING] {
    line.as_bytes().first_chunk().copied().unwrap_or_else(|| {
        let mut bytes = line.bytes();
        std::array::from_fn(|_| bytes.next().unwrap_or_default())
    })
}

/// The tabs and bars of a text, looked for from line to line.
struct Parts<'t> {
    text: &'t str,
    /// Where the next one stands that has been found; beyond every place where there is none.
    next: usize,
}

impl Parts<'_> {
    /// Whether there are any in a line, which begins behind all lines asked about before.
    fn are_in(&mut self, line: Range<usize>) -> bool {
        if self.next < line.start || line.start == 0 {
            let rest = self.text.as_bytes().get(line.start..).unwrap_or_default();
            self.next = memchr2(b'\t', b'|', rest).map_or(usize::MAX, |at| line.start + at);
        }
        self.next < line.end
    }
}

/// Adds the cells of a row.
fn split_cells(text: &str, row: Range<usize>, cells: &mut Vec<Range<usize>>) {
    let line = text.get(row.clone()).unwrap_or_default();
    let is_tabbed = memchr(b'\t', line.as_bytes()).is_some();
    let separator = if is_tabbed { b'\t' } else { b'|' };
    let mut start = row.start;
    let ends = memchr_iter(separator, line.as_bytes()).map(|at| row.start + at);
    for end in ends.chain([row.end]) {
        // A bar at either end of a row is a frame, not a cell.
        let is_frame = !is_tabbed && (end == row.start || start == row.end);
        if !is_frame {
            cells.push(trimmed(text, start..end));
        }
        start = end + 1;
    }
}

/// A line without blanks and without the marks that document converters put around it: `#`, `**`, `- `, `• `. `is_parted` tells
/// whether there is a tab or a bar in it.
fn undressed(text: &str, range: Range<usize>, is_parted: bool, beside_row: bool) -> (Range<usize>, bool) {
    let is_dress_of_a_row = |byte: u8| matches!(byte, b' ' | b'#' | b'*' | b'_' | b'`' | b'>');
    let is_dress = |byte: u8| byte == b'\t' || is_dress_of_a_row(byte);
    let slice = text.get(range.clone()).unwrap_or_default();
    let (mut front, mut inner) = bare(slice, is_dress);
    // A row may begin or end with an empty cell; a tab before a line that holds no other only indents it.
    // «<tab>২।<tab>অধিকন্তু, …» is an indented paragraph.
    if is_parted && memchr(b'\t', inner.as_bytes()).is_some() && (beside_row || !is_item(inner)) {
        (front, inner) = bare(slice, is_dress_of_a_row);
    }
    let mut is_bullet = false;
    if inner
        .as_bytes()
        .first()
        .is_some_and(|first| matches!(first, b'-' | 0xE2))
    {
        for bullet in ["- ", "• ", "● ", "▪ ", "➢ "] {
            if let Some(item) = inner.strip_prefix(bullet) {
                let item = item.trim_start_matches([' ', '*']);
                front += inner.len() - item.len();
                inner = item;
                is_bullet = true;
            }
        }
    }
    let start = range.start + front;
    (start..start + inner.len(), is_bullet)
}

/// A line without signs of ASCII of a kind at its ends, and how many stand before it.
fn bare(line: &str, is_dress: impl Fn(u8) -> bool) -> (usize, &str) {
    let front = line.bytes().take_while(|byte| is_dress(*byte)).count();
    let back = line
        .bytes()
        .skip(front)
        .rev()
        .take_while(|byte| is_dress(*byte))
        .count();
    (front, line.get(front..line.len() - back).unwrap_or_default())
}

/// How the lines begin that are part of the web page around a text: of the head and the footer of the government's portals.
static FURNITURE: Beginnings<()> = Beginnings::new(&[
    ("পরিকল্পনা ও বাস্তবায়নে:", ()),
    ("planning and implementation:", ()),
    ("জাতীয় পোর্টালে স্বাগতম", ()),
    ("মেনু বাছুন", ()),
    ("হাল-নাগাদ:", ()),
    ("সর্বশেষ হাল-নাগাদ:", ()),
    ("সর্ব-শেষ হাল-নাগাদ:", ()),
    ("main contant skip", ()),
    ("text size a", ()),
    ("color c", ()),
]);

/// Whether a line holds cells. «১।<tab>text» is an item of a list, unless it stands below a row.
fn is_row(line: &str, beside_row: bool) -> bool {
    let bytes = line.as_bytes();
    memchr(b'\t', bytes).is_some() && (beside_row || !is_item(line)) || memchr_iter(b'|', bytes).nth(1).is_some()
}

/// Whether a line is an item with no other tab than the one behind its mark.
fn is_item(line: &str) -> bool {
    item_marker(line).is_some_and(|mark| line.get(mark..).is_some_and(|text| !text.trim_start().contains('\t')))
}

/// Whether a line is only drawn: the ruled line between the head and the body of a table, or a divider.
fn is_rule(line: &str) -> bool {
    line.bytes().all(|byte| {
        matches!(
            byte,
            b'-' | b'|' | b' ' | b'\t' | b':' | b'=' | b'+' | b'_' | b'*' | b'.'
        )
    })
}

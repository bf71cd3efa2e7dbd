//! Text made comparable, with a way back to the bytes it came from.
//!
//! Scanned Bangla spells one word in many ways: digits of two scripts, two encodings of ড় and ো, invisible joiners, a
//! dozen dashes, visarga for a colon. [`fold`] writes all of these one way, so that later stages search for plain text
//! and report where they found it in the original.
//!
//! | in the source | folded |
//! |---|---|
//! | Bangla and fullwidth digits; ঌ (U+098C) beside a digit, as scans read ৯ | `0`–`9` |
//! | ড় ঢ় য় as one character; ে + া, ে + ৗ; nukta after virama; অা | Unicode NFC: ড + ়, ো, ৌ, nukta first; আ |
//! | ত + virama + joiner | ৎ |
//! | zero-width and direction characters, byte order mark, soft hyphen | nothing |
//! | no-break and other Unicode spaces (tab and newline stay) | one space each |
//! | `\r\n`, `\r`, form feed, vertical tab and Unicode line separators | `\n` |
//! | hyphens, en and em dashes, minus | `-` |
//! | curly quotes and primes | `'`, `"` |
//! | visarga ঃ | `:` |
//! | ৷ (U+09F7), ॥ | । |
//! | letters A–Z, fullwidth letters and signs | ASCII, lower case |
//!
//! Folding a folded text changes nothing, and all canonically equivalent Bangla texts fold alike.
mod characters;

use std::ops::Range;

use crate::places::{Placed, Places};

use self::characters::{combining_class, digit, is_dropped, is_special, may_change, simple_replacement, stays};

/// A folded text that knows which bytes of its source each part of it came from.
///
/// ```
/// use apa_score::bangla::fold::fold;
///
/// let source = "তারিখ: ২০–১২–২০২০খ্রিঃ";
/// let folded = fold(source);
/// assert_eq!(folded.text(), "তারিখ: 20-12-2020খ্রি:");
///
/// let found = folded.text().find("20-12-2020").map(|start| start..start + 10).unwrap();
/// assert_eq!(&source[folded.source_span(found)], "২০–১২–২০২০");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// Ordered by both offsets; where the text was folded without change of length there is a single segment.
    segments: Places<Segment>,
    slips: Vec<usize>,
}

/// A stretch of the text that maps to the source in equal steps: `folded_step` bytes come from `source_step` bytes,
/// again and again until the next segment. Source bytes between the last step and the next segment were dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Segment {
    folded: usize,
    source: usize,
    folded_step: u32,
    source_step: u32,
}

impl Placed for Segment {
    fn start(&self) -> usize {
        self.folded
    }
}

impl Folded {
    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The folded text, without the way back.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// Where the folded text has a sign for one that only a scan puts there: আ for «অা», and all that stands for ঌ.
    pub(crate) fn slips(&self) -> &[usize] {
        &self.slips
    }

    /// The bytes of the source that a range of the folded text came from.
    ///
    /// Always a range of whole characters of the source: a range that cuts a character of the folded text is widened
    /// to whole characters, as is one that cuts what was a single character in the source; one that goes beyond the
    /// text is cut to it. Dropped characters belong to a range only when they lie between others that do. Takes time
    /// logarithmic in the number of places where the text changed length.
    #[must_use]
    pub fn source_span(&self, folded: Range<usize>) -> Range<usize> {
        let start = floor_char_boundary(&self.text, folded.start);
        let first = self.source_start(start);
        if folded.end <= folded.start {
            return first..first;
        }
        let end = ceil_char_boundary(&self.text, folded.end);
        first..self.source_end(end).max(first)
    }

    /// Where the piece that contains or begins at the byte `folded` begins in the source.
    fn source_start(&self, folded: usize) -> usize {
        let after = self.segments.before(folded + 1);
        self.segment_before(after).map_or(0, |segment| {
            let steps = (folded - segment.folded) / segment.folded_step as usize;
            segment.source + steps * segment.source_step as usize
        })
    }

    /// Where the piece that contains the last byte before `folded` ends in the source.
    fn source_end(&self, folded: usize) -> usize {
        let after = self.segments.before(folded);
        self.segment_before(after).map_or(0, |segment| {
            let steps = (folded - segment.folded).div_ceil(segment.folded_step as usize);
            segment.source + steps * segment.source_step as usize
        })
    }

    fn segment_before(&self, index: usize) -> Option<&Segment> {
        self.segments.all().get(index.checked_sub(1)?)
    }
}

fn floor_char_boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len()))
        .rev()
        .find(|&offset| text.is_char_boundary(offset))
        .unwrap_or(0)
}

fn ceil_char_boundary(text: &str, offset: usize) -> usize {
    (offset..text.len())
        .find(|&offset| text.is_char_boundary(offset))
        .unwrap_or(text.len())
}

/// Folds a text, keeping the way back.
///
/// One pass; besides the text itself, memory grows only with the number of places where the length changed.
#[must_use]
pub fn fold(source: &str) -> Folded {
    let mut folder = Folder {
        source,
        text: String::with_capacity(source.len()),
        segments: Vec::new(),
        slips: Vec::new(),
        position: 0,
        copied: 0,
    };
    folder.run();
    folder.text.make_ascii_lowercase();
    Folded {
        text: folder.text,
        segments: Places::new(folder.segments),
        slips: folder.slips,
    }
}

/// Folds a text when the way back is not needed.
///
/// ```
/// use apa_score::bangla::fold::fold_str;
///
/// assert_eq!(fold_str("ই-মেইল: DC@mopa.gov.bd"), "ই-মেইল: dc@mopa.gov.bd");
/// ```
#[must_use]
pub fn fold_str(source: &str) -> String {
    fold(source).into_text()
}

/// So many bytes are looked at in one step.
const BLOCK: usize = 16;

/// How many bytes at the beginning stand in blocks in which nothing may change. Most blocks are such, and a processor looks at
/// all bytes of a block at once.
#[inline]
fn plain_blocks(bytes: &[u8]) -> usize {
    let from = |window: &[u8; BLOCK + 3], at: usize| window.get(at..)?.first_chunk::<BLOCK>().copied();
    let is_plain = |window: &[u8; BLOCK + 3]| {
        let (Some(firsts), Some(seconds), Some(fourths)) = (from(window, 0), from(window, 1), from(window, 3)) else {
            return false;
        };
        let places = firsts.into_iter().zip(seconds).zip(fourths);
        !places.fold(false, |any, ((first, second), fourth)| {
            any | may_change(first, second, fourth)
        })
    };
    let mut rest = bytes;
    while rest.first_chunk().is_some_and(is_plain) {
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    bytes.len() - rest.len()
}

const KHANDA_TA_AS_SEQUENCE: &str = "ত\u{9CD}\u{200D}";

struct Folder<'a> {
    source: &'a str,
    text: String,
    segments: Vec<Segment>,
    slips: Vec<usize>,
    /// How far the source has been read.
    position: usize,
    /// How far the source has been copied; what lies between this and `position` is to be copied as it is.
    copied: usize,
}

impl Folder<'_> {
    fn run(&mut self) {
        while let Some(character) = self.skip_plain() {
            self.fold_character(character);
        }
        self.copy();
    }

    /// Advances over characters that stay as they are, whatever stands beside them, to the next that may not.
    #[inline]
    fn skip_plain(&mut self) -> Option<char> {
        let bytes = self.source.as_bytes();
        let mut rest = bytes.get(self.position..)?;
        loop {
            let behind = bytes.len() - rest.len() + plain_blocks(rest);
            // What the next block holds may join the two characters before it.
            let from = floor_char_boundary(self.source, behind.saturating_sub(6));
            rest = bytes.get(from.max(self.position)..)?;
            let next_block = bytes.len().saturating_sub(behind + BLOCK);
            while rest.len() > next_block {
                rest = match rest {
                    [0xE0, second @ (0xA6 | 0xA7), third, behind @ ..]
                        if !is_special(*second, *third) || stays(*second, *third, behind) =>
                    {
                        behind
                    }
                    // ASCII, and danda, the full stop of Bangla.
                    [0x20..=0x7F | b'\t' | b'\n', behind @ ..] | [0xE0, 0xA5, 0xA4, behind @ ..] => behind,
                    _ => {
                        self.position = bytes.len() - rest.len();
                        return self.source.get(self.position..)?.chars().next();
                    }
                };
            }
            if rest.is_empty() {
                self.position = bytes.len();
                return None;
            }
        }
    }

    /// Handles the character at the current position, which is `character`.
    fn fold_character(&mut self, character: char) {
        match character {
            // Nearly all that changes in running text: digits, and what NFC itself decomposes (composition exclusions).
            // The nukta is a mark, and others may follow it.
            '০'..='৯' => self.fold_digits(),
            '\u{9DC}' => self.decompose("ড\u{9BC}"),
            '\u{9DD}' => self.decompose("ঢ\u{9BC}"),
            '\u{9DF}' => self.decompose("য\u{9BC}"),
            'ঌ' => self.fold_vocalic_l(),
            'অ' => {
                if self.compose(&[('া', 'আ')]) {
                    self.slips.push(self.text.len() - 'আ'.len_utf8());
                }
            }
            'ে' => {
                self.compose(&[('া', 'ো'), ('ৗ', 'ৌ')]);
            }
            _ => self.fold_rare(character),
        }
    }

    fn fold_rare(&mut self, character: char) {
        let rest = self.source.get(self.position..).unwrap_or_default();
        let length = character.len_utf8();
        if is_dropped(character) {
            return self.drop(length);
        }
        if let Some(class) = combining_class(character) {
            return self.fold_marks(class);
        }
        match character {
            '\r' if rest.starts_with("\r\n") => self.replace(2, '\n'),
            'ত' if rest.starts_with(KHANDA_TA_AS_SEQUENCE) => self.replace(KHANDA_TA_AS_SEQUENCE.len(), 'ৎ'),
            _ => match simple_replacement(character) {
                Some(replacement) => self.replace(length, replacement),
                None => self.position += length,
            },
        }
    }

    /// Copies what has been read and not yet written.
    fn copy(&mut self) {
        if let Some(plain) = self
            .source
            .get(self.copied..self.position)
            .filter(|plain| !plain.is_empty())
        {
            self.record(self.copied, 1, 1);
            self.text.push_str(plain);
        }
        self.copied = self.position;
    }

    /// Leaves out the next `length` bytes.
    fn drop(&mut self, length: usize) {
        self.copy();
        self.position += length;
        self.copied = self.position;
    }

    /// Writes `replacement` for the next `length` bytes.
    fn replace(&mut self, length: usize, replacement: char) {
        self.copy();
        self.record(self.position, replacement.len_utf8(), length);
        self.text.push(replacement);
        self.position += length;
        self.copied = self.position;
    }

    /// Writes a run of Bangla digits in ASCII.
    fn fold_digits(&mut self) {
        self.copy();
        self.record(self.position, 1, 3);
        let bytes = self.source.as_bytes();
        while let Some([0xE0, 0xA7, digit @ 0xA6..=0xAF, ..]) = bytes.get(self.position..) {
            self.text.push(char::from(digit - 0xA6 + b'0'));
            self.position += 3;
        }
        self.copied = self.position;
    }

    /// Notes that what is written next, in steps of `folded_step` bytes, comes from `source` on.
    fn record(&mut self, source: usize, folded_step: usize, source_step: usize) {
        let folded = self.text.len();
        // Steps that keep the length are as good as a copy: both sides are whole characters.
        let (folded_step, source_step) = if folded_step == source_step {
            (1, 1)
        } else {
            (folded_step, source_step)
        };
        // A single piece with gigabytes of dropped characters inside: its first character stands for it.
        let steps = (
            u32::try_from(folded_step).unwrap_or(1),
            u32::try_from(source_step).unwrap_or(3),
        );
        if let Some(last) = self.segments.last()
            && (last.folded_step, last.source_step) == steps
            && last.source + (folded - last.folded) / last.folded_step as usize * last.source_step as usize == source
        {
            return;
        }
        self.segments.push(Segment {
            folded,
            source,
            folded_step: steps.0,
            source_step: steps.1,
        });
    }

    /// The first character after `offset` that is not dropped, and the offset behind it.
    fn peek(&self, offset: usize) -> Option<(char, usize)> {
        let rest = self.source.get(offset..)?;
        rest.char_indices()
            .find(|&(_, character)| !is_dropped(character))
            .map(|(index, character)| (character, offset + index + character.len_utf8()))
    }

    /// Joins the character at the current position with the next one where the two are one character in two parts, and says
    /// whether they are.
    fn compose(&mut self, pairs: &[(char, char)]) -> bool {
        // All characters that come here take three bytes.
        let after = self.position + 3;
        let joined = self.peek(after).and_then(|(next, end)| {
            let pair = pairs.iter().find(|&&(second, _)| second == next);
            pair.map(|&(_, composed)| (composed, end))
        });
        match joined {
            Some((composed, end)) => self.replace(end - self.position, composed),
            None => self.position = after,
        }
        joined.is_some()
    }

    /// Writes ড়, ঢ় or য় as its base and nukta, which are `base`.
    fn decompose(&mut self, base: &str) {
        self.copy();
        self.record(self.position, 6, 3);
        self.text.push_str(base);
        self.position += 3;
        self.copied = self.position;
        // Marks that follow are put into order among themselves; none of them belongs before this nukta.
    }

    /// Puts a run of marks into canonical order: nuktas, then viramas, then sandhi marks.
    ///
    /// All three take three bytes, so the run's nth mark stands for the nth mark of the source.
    fn fold_marks(&mut self, first: u8) {
        let mut counts = [0_usize; 3];
        let mut marks = 0_usize;
        let mut highest = first;
        let mut ordered = true;
        let mut end = self.position;
        while let Some((character, after)) = self.peek(end)
            && let Some(class) = combining_class(character)
        {
            ordered &= class >= highest && after - end == 3;
            highest = highest.max(class);
            if let Some(count) = counts.get_mut(usize::from(class)) {
                *count += 1;
            }
            marks += 1;
            end = after;
        }
        if ordered {
            self.position = end;
            return;
        }
        let mut sorted = ['\u{9BC}', '\u{9CD}', '\u{9FE}']
            .into_iter()
            .zip(counts)
            .flat_map(|(mark, count)| std::iter::repeat_n(mark, count));
        for _ in 0..marks {
            while self.position < end
                && let Some(character) = self.source.get(self.position..).and_then(|rest| rest.chars().next())
                && is_dropped(character)
            {
                self.drop(character.len_utf8());
            }
            if let Some(mark) = sorted.next() {
                self.replace(3, mark);
            }
        }
    }

    /// Reads ঌ as 9 when a digit stands beside the run of them that begins here.
    fn fold_vocalic_l(&mut self) {
        self.copy();
        let mut count = 1_usize;
        let mut next = self.peek(self.position + 3);
        while let Some(('ঌ', after)) = next {
            count += 1;
            next = self.peek(after);
        }
        let digit_before = self.text.ends_with(|character: char| character.is_ascii_digit());
        let digit_after = next.is_some_and(|(character, _)| digit(character).is_some());
        let replacement = if digit_before || digit_after { '9' } else { 'ঌ' };
        while count > 0
            && let Some(character) = self.source.get(self.position..).and_then(|rest| rest.chars().next())
        {
            if character == 'ঌ' {
                self.replace(3, replacement);
                self.slips.push(self.text.len() - replacement.len_utf8());
                count -= 1;
            } else {
                self.drop(character.len_utf8());
            }
        }
    }
}

#[cfg(test)]
mod tests;

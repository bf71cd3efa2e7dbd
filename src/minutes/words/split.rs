//! Words of a text, parted from all that is no letter.

use std::ops::Range;

/// Words of a folded text with where they start: runs of Bangla letters and signs, or of Latin letters. Digits, dashes and
/// all else part them.
pub(in crate::minutes) fn split_words(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    places_of_words(folded).filter_map(|place| Some((place.start, folded.get(place)?)))
}

/// Where the words of a folded text stand. Works on bytes, for this is a pass that sees every one of them.
pub(super) fn places_of_words(folded: &str) -> impl Iterator<Item = Range<usize>> {
    Places {
        bytes: folded.as_bytes(),
        at: 0,
    }
}

struct Places<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Iterator for Places<'_> {
    type Item = Range<usize>;

    #[inline(always)]
    fn next(&mut self) -> Option<Range<usize>> {
        let mut start = self.at;
        let end = loop {
            // A byte that begins no letter is passed over; within another character no byte begins one.
            match self.bytes.get(start)? {
                0xE0 | b'a'..=b'z' | b'A'..=b'Z' => match end_of_letters(self.bytes, start) {
                    end if end > start => break end,
                    _ => start += 1,
                },
                _ => start += 1,
            }
        };
        self.at = end;
        Some(start..end)
    }
}

/// Where the letters that begin at a place end.
#[inline(always)]
fn end_of_letters(bytes: &[u8], start: usize) -> usize {
    let mut end = end_of_bangla(bytes, start);
    while bytes.get(end).is_some_and(u8::is_ascii_alphabetic) {
        end = end_of_bangla(bytes, end + 1);
    }
    end
}

/// Where the Bangla letters that begin at a place, which is the beginning of a character, end. Takes eight letters at a time.
/// In a folded text all of the Bengali block, `E0 A6 80` to `E0 A7 BF`, are letters: its digits are written in ASCII there.
#[inline(always)]
fn end_of_bangla(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        match unlike_letters(eight) {
            [0, 0, 0] => at += 24,
            [0, 0, last] => return at + whole_letters(16 + first_byte_of(last)),
            [0, middle, _] => return at + whole_letters(8 + first_byte_of(middle)),
            [first, ..] => return at + whole_letters(first_byte_of(first)),
        }
    }
    end_of_bangla_near_the_end(bytes, at)
}

#[cold]
fn end_of_bangla_near_the_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some([0xE0, 0xA6 | 0xA7, ..]) = bytes.get(at..) {
        at += 3;
    }
    at
}

/// Where eight characters of three bytes differ from Bangla letters: the first byte of each, or the second but for its last bit.
#[inline]
fn unlike_letters(characters: &[u8; 24]) -> [u64; 3] {
    const LETTERS: [u8; 24] = *b"\xE0\xA6\0\xE0\xA6\0\xE0\xA6\0\xE0\xA6\0\xE0\xA6\0\xE0\xA6\0\xE0\xA6\0\xE0\xA6\0";
    const COMPARED: [u8; 24] = *b"\xFF\xFE\0\xFF\xFE\0\xFF\xFE\0\xFF\xFE\0\xFF\xFE\0\xFF\xFE\0\xFF\xFE\0\xFF\xFE\0";
    let [first, middle, last] = numbers(characters);
    let [letters_first, letters_middle, letters_last] = const { numbers(&LETTERS) };
    let [compared_first, compared_middle, compared_last] = const { numbers(&COMPARED) };
    [
        (first ^ letters_first) & compared_first,
        (middle ^ letters_middle) & compared_middle,
        (last ^ letters_last) & compared_last,
    ]
}

/// Bytes as numbers, the first byte the lowest.
const fn numbers(bytes: &[u8; 24]) -> [u64; 3] {
    match bytes.as_chunks() {
        ([first, middle, last], []) => [
            u64::from_le_bytes(*first),
            u64::from_le_bytes(*middle),
            u64::from_le_bytes(*last),
        ],
        _ => [0; 3],
    }
}

/// The place of the lowest byte of a number that is not nought.
#[inline]
fn first_byte_of(number: u64) -> usize {
    number.trailing_zeros() as usize / 8
}

/// So many bytes as are whole letters.
#[inline]
fn whole_letters(bytes: usize) -> usize {
    bytes - bytes % 3
}

pub(in crate::minutes) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (('\u{0980}'..='\u{09FF}').contains(&c) && !('\u{09E6}'..='\u{09EF}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bangla::fold::fold_str;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn words_are_split_alike_by_bytes_and_by_characters(text in "[কখািা্ঃ।৺৾\u{9FF}১৯ az-é]{0,60}") {
            let text = fold_str(&text);
            let by_characters = text.split(|c| !is_letter(c)).filter(|word| !word.is_empty());
            prop_assert!(split_words(&text).map(|(_, word)| word).eq(by_characters));
        }
    }
}

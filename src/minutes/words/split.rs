//! Words of a text, parted from all that is no letter.

use std::ops::Range;

/// Words of a folded text with where they start: runs of Bangla letters and signs, or of Latin letters. Digits, dashes and
/// all else part them.
pub(in crate::minutes) fn split_words(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = folded.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = next_beginning(bytes, at)?;
        at = end_of_letters(bytes, start);
        Some((start, folded.get(start..at)?))
    })
}

/// The bytes of a short word as numbers, the first byte the lowest, with noughts behind the last. No other word has the same.
pub(super) type ShortWord = [u64; 4];

/// So many letters has a short word at the most.
const SHORT: usize = 10;

/// What is done with the words of a text, one after the other.
pub(super) trait Words {
    /// A short word, all Bangla, at its place: nearly all words are such.
    fn short(&mut self, place: Range<usize>, word: ShortWord);

    /// Another word.
    fn other(&mut self, place: Range<usize>);
}

/// Goes through the words of a folded text. The same words as those of [`split_words`], for the one pass that sees every word of a
/// document.
#[inline(always)]
pub(super) fn for_each_word(folded: &[u8], words: &mut impl Words) {
    let mut at = 0;
    while let Some(start) = next_beginning(folded, at) {
        let window = folded.get(start..).and_then(<[u8]>::first_chunk);
        let letters = window.map_or(0, letters_at_the_beginning);
        if let Some(short) = window.and_then(|window| short_word(window, letters)) {
            at = start + 3 * letters;
            words.short(start..at, short);
        } else {
            at = end_of_letters(folded, start + 3 * letters.min(SHORT));
            words.other(start..at);
        }
    }
}

/// Where the next word begins, from a place on that is not within one.
#[inline(always)]
fn next_beginning(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        // Within another character no byte begins a letter.
        match bytes.get(at)? {
            0xE0 if matches!(bytes.get(at + 1), Some(0xA6 | 0xA7)) => return Some(at),
            b'a'..=b'z' | b'A'..=b'Z' => return Some(at),
            _ => at += 1,
        }
    }
}

/// The word of so many Bangla letters that a text begins with, if it is short and no Latin letter goes on with it.
#[inline(always)]
fn short_word(window: &[u8; 32], letters: usize) -> Option<ShortWord> {
    let [a, b, c, d] = BYTES_OF.get(letters)?;
    if letters == 0 || window.get(3 * letters)?.is_ascii_alphabetic() {
        return None;
    }
    let [first, second, third, fourth] = numbers(window);
    Some([first & a, second & b, third & c, fourth & d])
}

/// How many Bangla letters a text begins with; more than a short word has if there are as many. In a folded text all of the Bengali
/// block, `E0 A6 80` to `E0 A7 BF`, are letters: its digits are written in ASCII there.
#[inline(always)]
fn letters_at_the_beginning(window: &[u8; 32]) -> usize {
    // Where the characters differ from letters: in the first byte of each, or in the second but for its last bit.
    let [a, b, c, d] = numbers(window);
    let unlike = |number: u64, at: usize| {
        let (letters, compared) = (LETTERS.get(at), COMPARED.get(at));
        letters
            .zip(compared)
            .map_or(0, |(letters, compared)| (number ^ letters) & compared)
    };
    let same = match [unlike(a, 0), unlike(b, 1), unlike(c, 2), unlike(d, 3)] {
        [0, 0, 0, 0] => return SHORT + 1,
        [0, 0, 0, unlike] => 24 + first_byte_of(unlike),
        [0, 0, unlike, _] => 16 + first_byte_of(unlike),
        [0, unlike, ..] => 8 + first_byte_of(unlike),
        [unlike, ..] => first_byte_of(unlike),
    };
    same / 3
}

/// A run of Bangla letters, and which bits of it tell a letter from all else.
const LETTERS: [u64; 4] = numbers(&repeated([0xE0, 0xA6, 0], 32));
const COMPARED: [u64; 4] = numbers(&repeated([0xFF, 0xFE, 0], 32));

/// The bytes of so many letters.
const BYTES_OF: [[u64; 4]; SHORT + 1] = {
    let mut bytes_of = [[0; 4]; SHORT + 1];
    let mut rest: &mut [[u64; 4]] = &mut bytes_of;
    let mut letters = 0;
    while let [first, others @ ..] = rest {
        *first = numbers(&repeated([0xFF; 3], 3 * letters));
        letters += 1;
        rest = others;
    }
    bytes_of
};

/// A character of three bytes again and again, up to so many bytes, and noughts behind them.
const fn repeated(character: [u8; 3], bytes: usize) -> [u8; 32] {
    let [first, second, third] = character;
    let mut repeated = [0; 32];
    let mut rest: &mut [u8] = &mut repeated;
    let mut at = 0;
    while let [byte, others @ ..] = rest {
        if at < bytes {
            *byte = match at % 3 {
                0 => first,
                1 => second,
                _ => third,
            };
        }
        at += 1;
        rest = others;
    }
    repeated
}

/// Bytes as numbers, the first byte the lowest.
const fn numbers(bytes: &[u8; 32]) -> [u64; 4] {
    match bytes.as_chunks() {
        ([a, b, c, d], []) => [
            u64::from_le_bytes(*a),
            u64::from_le_bytes(*b),
            u64::from_le_bytes(*c),
            u64::from_le_bytes(*d),
        ],
        _ => [0; 4],
    }
}

/// The place of the lowest byte of a number that is not nought.
#[inline]
fn first_byte_of(number: u64) -> usize {
    number.trailing_zeros() as usize / 8
}

/// Where the letters that begin at a place, which is the beginning of a character, end.
fn end_of_letters(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    loop {
        match bytes.get(end..) {
            Some([0xE0, 0xA6 | 0xA7, _, ..]) => end += 3,
            Some([letter, ..]) if letter.is_ascii_alphabetic() => end += 1,
            _ => return end,
        }
    }
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

//! Looking around in folded text: the numbers, words and spaces next to a place.
//!
//! Every step is bounded, so that readers that look around from each number of a text take time linear in the text.

use crate::bytes::first_byte;

/// The longest word looked at, in bytes; no word this crate knows is as long.
const LONGEST_WORD: usize = 64;

/// A run of ASCII digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Number {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The value, or [`u32::MAX`] if it is greater.
    pub(super) value: u32,
}

impl Number {
    /// The number that begins at `start`.
    pub(super) fn at(text: &str, start: usize) -> Option<Self> {
        let rest = text.as_bytes().get(start..)?;
        let length = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        Self::of(text, start, start + length)
    }

    /// The number that ends at `end`, if it has at most eight digits.
    pub(super) fn before(text: &str, end: usize) -> Option<Self> {
        let before = text.as_bytes().get(..end)?;
        let length = before
            .iter()
            .rev()
            .take(9)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if length > 8 {
            None
        } else {
            Self::of(text, end - length, end)
        }
    }

    fn of(text: &str, start: usize, end: usize) -> Option<Self> {
        let digits = text.as_bytes().get(start..end).filter(|digits| !digits.is_empty())?;
        let value = digits.iter().try_fold(0_u32, |value, digit| {
            value.checked_mul(10)?.checked_add(u32::from(digit - b'0'))
        });
        Some(Self {
            start,
            end,
            value: value.unwrap_or(u32::MAX),
        })
    }

    /// How many digits it is written with.
    pub(super) const fn digits(self) -> usize {
        self.end - self.start
    }

    /// Whether it is written as a day or month is.
    pub(super) const fn is_short(self) -> bool {
        self.digits() <= 2
    }
}

/// Every number of a text, in order.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = Number> {
    let mut position = 0;
    std::iter::from_fn(move || {
        let offset = first_byte(text.as_bytes().get(position..)?, |byte| byte.is_ascii_digit())?;
        let number = Number::at(text, position + offset)?;
        position = number.end;
        Some(number)
    })
}

/// The place after at most `limit` ASCII characters of `set`.
pub(super) fn skip(text: &str, at: usize, limit: usize, set: &str) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    at + rest
        .iter()
        .take(limit)
        .take_while(|byte| set.as_bytes().contains(byte))
        .count()
}

/// The place before at most `limit` ASCII characters of `set`.
pub(super) fn skip_back(text: &str, at: usize, limit: usize, set: &str) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    at - before
        .iter()
        .rev()
        .take(limit)
        .take_while(|byte| set.as_bytes().contains(byte))
        .count()
}

/// The character that ends at `at`.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character that begins at `at`.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether a character is part of a word: a letter, or a mark on one.
pub(super) fn is_word(character: char) -> bool {
    // Nearly all characters here are Bangla, with the danda, or ASCII; the costly question is asked of the others only.
    match character {
        '\u{981}'..='\u{983}' | '\u{985}'..='\u{9B9}' | '\u{9BC}'..='\u{9CE}' | '\u{9DC}'..='\u{9E3}' => true,
        '\u{964}' | '\u{965}' => false,
        _ => character.is_alphabetic(),
    }
}

/// The word that begins at `at`; of a word longer than any known one, the beginning.
pub(super) fn word_at(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let mut characters = rest.char_indices();
    let end = characters.find(|&(index, character)| index > LONGEST_WORD || !is_word(character));
    rest.get(..end.map_or(rest.len(), |(index, _)| index))
        .unwrap_or_default()
}

/// The word that ends at `end`; of a word longer than any known one, the end.
pub(super) fn word_before(text: &str, end: usize) -> &str {
    let before = text.get(..end).unwrap_or_default();
    let mut characters = before.char_indices().rev();
    let outside = characters.find(|&(index, character)| end - index > LONGEST_WORD || !is_word(character));
    let start = outside.map_or(0, |(index, character)| index + character.len_utf8());
    before.get(start..).unwrap_or_default()
}

/// Two years that name a fiscal year: 2023-24, 2023/24, 2023 - 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct YearPair {
    pub(super) first: Number,
    pub(super) second: Number,
}

impl YearPair {
    /// The pair whose first year is `first`, whether or not the second follows it.
    pub(super) fn at(text: &str, first: Number) -> Option<Self> {
        if first.digits() != 4 {
            return None;
        }
        let dash = skip(text, first.end, 1, " ");
        let after = skip(text, dash, 1, "-/");
        let second = Number::at(text, skip(text, after, 1, " "))?;
        (after > dash && matches!(second.digits(), 2 | 4)).then_some(Self { first, second })
    }

    /// Whether the second year is the one after the first.
    pub(super) fn is_consecutive(self) -> bool {
        let next = self.first.value + 1;
        self.second.value == if self.second.digits() == 2 { next % 100 } else { next }
    }
}

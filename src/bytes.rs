//! Passes over the bytes of a text that a processor can take many at a time.

use std::ops::Range;

/// Where the first byte of a kind stands. The question is asked of sixteen bytes at once, which a processor answers in a few
/// steps: most stretches of a text hold none.
#[inline]
pub(crate) fn first_byte(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> Option<usize> {
    let is_in = |block: &[u8; 16]| block.iter().fold(false, |any, &byte| any | is_of_kind(byte));
    let (blocks, rest) = bytes.as_chunks::<16>();
    let before = blocks.iter().take_while(|block| !is_in(block)).count();
    let at = match blocks.get(before) {
        Some(block) => block.iter().position(|&byte| is_of_kind(byte)),
        // What is left behind the blocks is asked about at once, too, with bytes before it that are known.
        None if bytes.last_chunk().is_some_and(|last| !is_in(last)) => None,
        None => rest.iter().position(|&byte| is_of_kind(byte)),
    };
    at.map(|at| before * 16 + at)
}

/// So many bytes are counted at once: their count fits a byte, and a processor takes many of them in a step.
const COUNTED: usize = 128;

/// How many bytes are of a kind.
#[inline]
pub(crate) fn count_bytes(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> usize {
    let count = |block: &[u8]| usize::from(block.iter().map(|&byte| u8::from(is_of_kind(byte))).sum::<u8>());
    let (blocks, rest) = bytes.as_chunks::<COUNTED>();
    blocks.iter().map(|block| count(block)).sum::<usize>() + count(rest)
}

/// How many times two bytes of a kind stand side by side, counted no further than to `enough` or a little more.
#[inline]
pub(crate) fn count_pairs(bytes: &[u8], enough: usize, is_of_kind: impl Fn(u8, u8) -> bool) -> usize {
    let seconds = bytes.get(1..).unwrap_or_default();
    let firsts = bytes.get(..seconds.len()).unwrap_or_default();
    let count = |firsts: &[u8], seconds: &[u8]| {
        let pairs = firsts.iter().zip(seconds);
        usize::from(
            pairs
                .map(|(&first, &second)| u8::from(is_of_kind(first, second)))
                .sum::<u8>(),
        )
    };
    let (firsts, rest_of_firsts) = firsts.as_chunks::<COUNTED>();
    let (seconds, rest_of_seconds) = seconds.as_chunks::<COUNTED>();
    let mut counted = 0;
    for (firsts, seconds) in firsts.iter().zip(seconds) {
        counted += count(firsts, seconds);
        if counted >= enough {
            return counted;
        }
    }
    counted + count(rest_of_firsts, rest_of_seconds)
}

/// Whether a folded text has more words than a number, counted no further than that.
pub(crate) fn has_more_words(text: &str, number: usize) -> bool {
    let bytes = text.as_bytes();
    let first = bytes.first().is_some_and(|first| !first.is_ascii_whitespace());
    // Every other word begins behind a blank.
    let begins = |before: u8, byte: u8| before.is_ascii_whitespace() & !byte.is_ascii_whitespace();
    usize::from(first) + count_pairs(bytes, number + 1, begins) > number
}

/// Where a word first stands in a text. For short texts, for which a searcher would cost more than the search: of many places
/// it is asked at once whether the word's last byte and one before it fit there, and few places need a closer look. Words are
/// short, so that the time is linear in the text.
#[inline(never)]
pub(crate) fn place_of(text: &str, word: &str) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some((&last, before)) = word.split_last() else {
        return Some(0);
    };
    // Bangla signs differ in their last byte: it is compared of the first sign, which has three, and of the last.
    let first = if word.len() > 3 && word.starts_with(&[0xE0]) {
        2
    } else {
        0
    };
    let &other = word.get(first)?;
    let back = before.len() - first;
    let ends = text.get(before.len()..)?;
    let others = text.get(first..text.len() - back)?;
    let (wide, _) = ends.as_chunks::<32>();
    for (index, (ends, others)) in wide.iter().zip(others.as_chunks::<32>().0).enumerate() {
        if may_hold(ends, others, last, other)
            && let Some(place) = place_in(text, word, index * 32..index * 32 + 32)
        {
            return Some(place);
        }
    }
    let from = wide.len() * 32;
    // What is left is asked about at once, too, with bytes before it that are known where it is short.
    let block = |bytes: &[u8], from: usize| bytes.get(from..)?.first_chunk::<16>().copied();
    let holds_none = |from: usize| {
        let pairs = block(ends, from).zip(block(others, from));
        pairs.is_some_and(|(ends, others)| !may_hold(&ends, &others, last, other))
    };
    if holds_none(ends.len().saturating_sub(16)) && (ends.len() - from <= 16 || holds_none(from)) {
        return None;
    }
    place_in(text, word, from..ends.len())
}

/// Whether a byte stands at one of some places, and another one at the same of some others.
#[inline(always)]
fn may_hold<const PLACES: usize>(ends: &[u8; PLACES], others: &[u8; PLACES], last: u8, other: u8) -> bool {
    let pairs = ends.iter().zip(others);
    pairs.fold(false, |any, (&one, &two)| any | (one == last) & (two == other))
}

/// Where a word first stands that begins within a stretch of a text.
#[inline(never)]
fn place_in(text: &[u8], word: &[u8], stretch: Range<usize>) -> Option<usize> {
    let last = word.last()?;
    let ends = text.get(stretch.start + word.len() - 1..)?;
    let mut places = stretch.zip(ends).filter(|(_, end)| *end == last);
    places.find_map(|(at, _)| text.get(at..)?.starts_with(word).then_some(at))
}

/// Every place of a word in a short text.
#[inline]
pub(crate) fn places_of(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let place = from + place_of(text.get(from..)?, word)?;
        from = place + word.len().max(1);
        Some(place)
    })
}

/// Whether a word stands in a short text.
#[inline]
pub(crate) fn holds(text: &str, word: &str) -> bool {
    place_of(text, word).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bytes_are_found_and_counted_as_one_by_one(bytes in prop::collection::vec(0_u8..8, 0..600)) {
            prop_assert_eq!(first_byte(&bytes, |byte| byte == 7), bytes.iter().position(|&byte| byte == 7));
            prop_assert_eq!(count_bytes(&bytes, |byte| byte < 3), bytes.iter().filter(|&&byte| byte < 3).count());
            let rises = |first: u8, second: u8| first < second;
            let one_by_one = bytes.windows(2).filter(|pair| rises(pair[0], pair[1])).count();
            prop_assert_eq!(count_pairs(&bytes, usize::MAX, rises), one_by_one);
            prop_assert_eq!(count_pairs(&bytes, 100, rises) >= 100, one_by_one >= 100);
        }

        #[test]
        fn a_word_stands_in_a_text_as_by_the_standard_search(text in "[কখা ]{0,60}", word in "[কখা]{0,3}") {
            prop_assert_eq!(place_of(&text, &word), text.find(&word));
            for number in 0..8 {
                prop_assert_eq!(has_more_words(&text, number), text.split_ascii_whitespace().count() > number);
            }
            prop_assert!(word.is_empty() || places_of(&text, &word).eq(text.match_indices(&word).map(|(at, _)| at)));
        }
    }
}

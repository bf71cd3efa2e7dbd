//! Passes over the bytes of a text that a processor can take many at a time.

use memchr::memchr_iter;

/// Where the first byte of a kind stands. The question is asked of sixteen bytes at once, which a processor answers in a few
/// steps: most stretches of a text hold none.
#[inline]
pub(crate) fn first_byte(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> Option<usize> {
    let (blocks, rest) = bytes.as_chunks::<16>();
    let before = blocks
        .iter()
        .take_while(|block| !block.iter().fold(false, |any, &byte| any | is_of_kind(byte)))
        .count()
        * 16;
    let at = match blocks.get(before / 16) {
        Some(block) => block.iter().position(|&byte| is_of_kind(byte)),
        None => rest.iter().position(|&byte| is_of_kind(byte)),
    };
    at.map(|at| before + at)
}

/// How many bytes are of a kind, counted in blocks whose count fits a byte: a processor takes many at a time.
#[inline]
pub(crate) fn count_bytes(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> usize {
    bytes
        .chunks(255)
        .map(|block| usize::from(block.iter().map(|&byte| u8::from(is_of_kind(byte))).sum::<u8>()))
        .sum()
}

/// How many runs of three bytes are of a kind.
#[inline]
pub(crate) fn count_triples(bytes: &[u8], is_of_kind: impl Fn([u8; 3]) -> bool) -> usize {
    let from = |at: usize| bytes.get(at..).unwrap_or_default().chunks(255);
    let blocks = from(0).zip(from(1)).zip(from(2));
    let count = |((first, second), third): ((&[u8], &[u8]), &[u8])| {
        let triples = first.iter().zip(second).zip(third);
        let of_kind = triples.map(|((&first, &second), &third)| u8::from(is_of_kind([first, second, third])));
        usize::from(of_kind.sum::<u8>())
    };
    blocks.map(count).sum()
}

/// Whether a folded text has more words than a number, counted no further than that.
pub(crate) fn has_more_words(text: &str, number: usize) -> bool {
    text.split_ascii_whitespace().nth(number).is_some()
}

/// Whether a word stands in a text. For short texts, for which a searcher would cost more than the search: from one place of the
/// word's last byte to the next. Words are short, so that the time is linear in the text.
#[inline]
pub(crate) fn holds(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some((&last, before)) = word.split_last() else {
        return true;
    };
    text.get(before.len()..)
        .is_some_and(|ends| memchr_iter(last, ends).any(|at| text.get(at..at + before.len()) == Some(before)))
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
            let rising = |[a, b, c]: [u8; 3]| (a < b) & (b < c);
            let one_by_one = bytes.windows(3).filter(|triple| rising([triple[0], triple[1], triple[2]])).count();
            prop_assert_eq!(count_triples(&bytes, rising), one_by_one);
        }

        #[test]
        fn a_word_stands_in_a_text_as_by_the_standard_search(text in "[কখা ]{0,30}", word in "[কখা]{0,3}") {
            prop_assert_eq!(holds(&text, &word), text.contains(&word));
        }
    }
}

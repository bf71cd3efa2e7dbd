//! Lists of words that a text may begin with.

use std::sync::OnceLock;

/// Words with what each means, parted by their first letters: of a long list, a text is compared with few.
#[derive(Debug)]
pub(crate) struct Beginnings<M: 'static> {
    words: &'static [(&'static str, M)],
    /// The words that begin with each letter.
    by_letter: OnceLock<Vec<OfLetter<M>>>,
}

/// The words that begin with one letter.
#[derive(Debug)]
struct OfLetter<M: 'static> {
    words: Vec<&'static (&'static str, M)>,
    /// A bit for each value of the byte in which the second letters of the words differ: most texts part from all words there.
    seconds: u64,
}

impl<M> Beginnings<M> {
    pub(crate) const fn new(words: &'static [(&'static str, M)]) -> Beginnings<M> {
        Beginnings {
            words,
            by_letter: OnceLock::new(),
        }
    }

    #[cfg(test)]
    pub(crate) fn words(&self) -> impl Iterator<Item = (&'static str, M)>
    where
        M: Copy,
    {
        self.words.iter().copied()
    }

    /// The words that a text begins with, in the order of the list: each with its meaning and what stands behind it.
    pub(crate) fn of<'t>(&self, text: &'t str) -> impl Iterator<Item = (&'static str, &'static M, &'t str)> {
        { that_may_begin(self.by_letter(), text.as_bytes()).iter() }.filter_map(move |(word, meaning)| {
            // Most words part from the text at their last byte already.
            let last = word.len().checked_sub(1)?;
            if text.as_bytes().get(last) != word.as_bytes().get(last) {
                return None;
            }
            Some((*word, meaning, text.strip_prefix(word)?))
        })
    }

    /// Whether a text is one of the words.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.of(text).any(|(_, _, rest)| rest.is_empty())
    }

    /// Whether one of the words stands anywhere in a text.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        self.anywhere_in(text).next().is_some()
    }

    /// What the words anywhere in a text mean, in their order there: one look at each letter, however many the words are.
    pub(crate) fn anywhere_in(&self, text: &str) -> impl Iterator<Item = &'static M> {
        let by_letter = self.by_letter();
        let mut rest = text.as_bytes();
        let places = std::iter::from_fn(move || {
            while let Some(first) = rest.first() {
                let here = rest;
                // No word begins within a letter.
                rest = here.get(if *first == 0xE0 { 3 } else { 1 }..).unwrap_or_default();
                let words = that_may_begin(by_letter, here);
                if !words.is_empty() {
                    return Some((here, words));
                }
            }
            None
        });
        places.flat_map(|(here, words)| {
            let standing = words.iter().filter(|(word, _)| here.starts_with(word.as_bytes()));
            standing.map(|(_, meaning)| meaning)
        })
    }

    fn by_letter(&self) -> &[OfLetter<M>] {
        self.by_letter.get_or_init(|| {
            let none = || OfLetter {
                words: Vec::new(),
                seconds: 0,
            };
            let mut by_letter: Vec<_> = (0..=LETTERS).map(|_| none()).collect();
            for entry in self.words {
                let word = entry.0.as_bytes();
                if let Some(of_letter) = by_letter.get_mut(letter(word)) {
                    of_letter.words.push(entry);
                    of_letter.seconds |= second(word).unwrap_or(u64::MAX);
                }
            }
            by_letter
        })
    }
}

/// The words that begin with the first letter of a text; none where all of them part from it at the second.
#[inline]
fn that_may_begin<'w, M>(by_letter: &'w [OfLetter<M>], text: &[u8]) -> &'w [&'static (&'static str, M)] {
    match by_letter.get(letter(text)) {
        Some(of_letter) if of_letter.seconds & second(text).unwrap_or(u64::MAX) != 0 => &of_letter.words,
        _ => &[],
    }
}

/// ASCII and the Bengali block.
const LETTERS: usize = 256;

/// The number of the first letter of a text; one number for all beyond ASCII and Bangla, and for no letter.
fn letter(text: &[u8]) -> usize {
    match text {
        [ascii @ 0..0x80, ..] => usize::from(*ascii),
        [0xE0, second @ (0xA6 | 0xA7), third, ..] => 128 + usize::from(second & 1) * 64 + usize::from(third & 0x3F),
        _ => LETTERS,
    }
}

/// A bit for the last byte of the second letter of a text in Bangla. A text too short for two letters has none.
fn second(text: &[u8]) -> Option<u64> {
    text.get(5).map(|byte| 1 << (byte & 0x3F))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_begins_with_the_words_that_are_its_beginning_in_the_order_of_the_list() {
        let list = Beginnings::new(&[("সভার", 1), ("সভা", 2), ("এ", 3), ("date", 4), ("é", 5)]);
        let of = |text| {
            list.of(text)
                .map(|(_, number, rest)| (*number, rest))
                .collect::<Vec<_>>()
        };
        assert_eq!(of("সভার তারিখ"), [(1, " তারিখ"), (2, "র তারিখ")]);
        assert_eq!(of("সভায়"), [(2, "য়")]);
        assert_eq!(of("dated"), [(4, "d")]);
        assert_eq!(of("été"), [(5, "té")]);
        assert_eq!((of("সব"), of("")), (vec![], vec![]));
    }

    #[test]
    fn words_stand_anywhere_in_a_text() {
        let list = Beginnings::new(&[("সভার", 1), ("সভা", 2), ("এ", 3), ("date", 4), ("é", 5)]);
        for text in ["সব সভা", "কেউ এল", "up to date", "cafés"] {
            assert!(list.stand_in(text), "{text}");
        }
        for text in ["সব সভ", "dat", "কে", ""] {
            assert!(!list.stand_in(text), "{text}");
        }
    }
}

//! Lists of words that a text may begin with.

use std::sync::OnceLock;

/// Words with what each means, parted by their first letters: of a long list, a text is compared with few.
#[derive(Debug)]
pub(crate) struct Beginnings<M: 'static> {
    words: &'static [(&'static str, M)],
    /// The words that begin with each letter.
    by_letter: OnceLock<Vec<Vec<&'static (&'static str, M)>>>,
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
        let by_letter = self.by_letter.get_or_init(|| {
            let mut by_letter: Vec<Vec<_>> = (0..=LETTERS).map(|_| Vec::new()).collect();
            for entry in self.words {
                if let Some(of_letter) = by_letter.get_mut(letter(entry.0)) {
                    of_letter.push(entry);
                }
            }
            by_letter
        });
        let of_letter = by_letter.get(letter(text)).map(Vec::as_slice).unwrap_or_default();
        of_letter.iter().filter_map(move |(word, meaning)| {
            // Most words part from the text at their last byte already.
            let last = word.len().checked_sub(1)?;
            if text.as_bytes().get(last) != word.as_bytes().get(last) {
                return None;
            }
            Some((*word, meaning, text.strip_prefix(word)?))
        })
    }
}

/// ASCII and the Bengali block.
const LETTERS: usize = 256;

/// The number of the first letter of a text; one number for all beyond ASCII and Bangla, and for no letter.
fn letter(text: &str) -> usize {
    match text.as_bytes() {
        [ascii @ 0..0x80, ..] => usize::from(*ascii),
        [0xE0, second @ (0xA6 | 0xA7), third, ..] => 128 + usize::from(second & 1) * 64 + usize::from(third & 0x3F),
        _ => LETTERS,
    }
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
}

//! The words of a text met last, so that none is looked up again and again.

use super::lexicon::Known;
use super::split::ShortWord;

/// What the words met last stand for: most words of a text come again. Each word has its place, which a later word may take
/// from it, so that no choice of words makes the memory or the time grow. A short word goes beside its place where that is free.
pub(super) struct Met<'t> {
    /// A power of two in number, as are the others.
    short: Vec<(ShortWord, Option<Known>)>,
    others: Vec<(&'t [u8], Option<Known>)>,
}

impl<'t> Met<'t> {
    /// For the words of a text of so many bytes.
    pub(super) fn new(length: usize) -> Met<'t> {
        let places = |bytes: usize| (length / bytes).next_power_of_two().clamp(1 << 8, 1 << 13);
        Met {
            short: vec![Default::default(); places(16)],
            others: vec![Default::default(); places(64)],
        }
    }

    /// What a short word stands for, if it is the one met last at its place.
    #[inline(always)]
    pub(super) fn short(&self, word: ShortWord) -> Option<Option<Known>> {
        let [a, b, c, d] = word;
        match self.short.get(self.place(word)) {
            Some(([met_a, met_b, met_c, met_d], known)) if a == *met_a && b == *met_b && c == *met_c && d == *met_d => {
                Some(*known)
            }
            _ => None,
        }
    }

    /// What a short word stands for that is not met at its place.
    pub(super) fn short_or_look_up(
        &mut self,
        word: ShortWord,
        look_up: impl FnOnce() -> Option<Known>,
    ) -> Option<Known> {
        const NO_WORD: ShortWord = [0; 4];
        let place = self.place(word);
        let beside = place ^ 1;
        let is = |at: usize, word: ShortWord| self.short.get(at).is_some_and(|(met, _)| *met == word);
        let is_crowded = !is(place, NO_WORD);
        let place = if is_crowded && (is(beside, word) || is(beside, NO_WORD)) {
            beside
        } else {
            place
        };
        let Some((met, known)) = self.short.get_mut(place) else {
            return look_up();
        };
        if *met != word {
            (*met, *known) = (word, look_up());
        }
        *known
    }

    #[inline(always)]
    fn place(&self, [a, b, c, d]: ShortWord) -> usize {
        mixed(a ^ c.rotate_left(32), b ^ d.rotate_left(32)) & (self.short.len() - 1)
    }

    /// What another word stands for.
    pub(super) fn or_look_up(&mut self, word: &'t [u8], look_up: impl FnOnce() -> Option<Known>) -> Option<Known> {
        let number = |bytes: Option<&[u8; 8]>| bytes.map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let middle = word.get(word.len() / 2..).and_then(<[u8]>::first_chunk);
        let place = mixed(number(middle), number(word.last_chunk())) & (self.others.len() - 1);
        let Some((met, known)) = self.others.get_mut(place) else {
            return look_up();
        };
        if *met != word {
            (*met, *known) = (word, look_up());
        }
        *known
    }
}

/// Two numbers as one that differs much where they differ little: multiplied by the golden ratio in 64 bits.
fn mixed(one: u64, other: u64) -> usize {
    const RATIO: u64 = 0x9E37_79B9_7F4A_7C15;
    ((one.wrapping_mul(RATIO) ^ other).wrapping_mul(RATIO) >> 48) as usize
}

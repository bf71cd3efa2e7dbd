//! The words of a text met last, so that none is looked up again and again.

use super::lexicon::Known;

/// What the words met last stand for: most words of a text come again. Each word has one place, which a later word may take
/// from it, so that no choice of words makes the memory or the time grow.
pub(super) struct Met<'t> {
    /// A power of two in number.
    places: Vec<MetWord<'t>>,
}

#[derive(Clone, Copy, Default)]
struct MetWord<'t> {
    word: &'t [u8],
    ends: (u128, u128),
    known: Option<Known>,
}

impl<'t> Met<'t> {
    /// For the words of a text of so many bytes.
    pub(super) fn new(length: usize) -> Met<'t> {
        let places = (length / 16).next_power_of_two().clamp(1 << 8, 1 << 13);
        Met {
            places: vec![MetWord::default(); places],
        }
    }

    #[inline(always)]
    pub(super) fn or_look_up(&mut self, word: &'t [u8], look_up: impl FnOnce(&[u8]) -> Option<Known>) -> Option<Known> {
        let ends = ends(word);
        let [front, back] = [ends.0 ^ ends.0 >> 64, ends.1 ^ ends.1 >> 64].map(|end| end as u64);
        let mixed = (front.wrapping_mul(SPREAD) ^ back).wrapping_mul(SPREAD);
        let place = (mixed >> 48) as usize & (self.places.len() - 1);
        let Some(met) = self.places.get_mut(place) else {
            return look_up(word);
        };
        // Two words of the same length with the same ends can differ in the middle only.
        let same = met.ends == ends && met.word.len() == word.len() && (word.len() <= 32 || met.word == word);
        if !same {
            *met = MetWord {
                word,
                ends,
                known: look_up(word),
            };
        }
        met.known
    }
}

/// Spreads words that differ little over the places: the golden ratio in 64 bits.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// The first and the last bytes of a word, sixteen of each or eight, or all of a shorter one.
fn ends(word: &[u8]) -> (u128, u128) {
    if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
        return (u128::from_le_bytes(*first), u128::from_le_bytes(*last));
    }
    match (word.first_chunk(), word.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first).into(), u64::from_le_bytes(*last).into()),
        _ => (word.iter().fold(0, |sum, &byte| sum << 8 | u128::from(byte)), 0),
    }
}

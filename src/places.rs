//! Things at their places in a text.

use std::ops::Range;

/// A thing that begins at a byte of a text.
pub(crate) trait Placed {
    fn start(&self) -> usize;
}

/// Things in the order they begin in a text, found by their places in a few steps, however many they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places<T> {
    all: Vec<T>,
    /// For each block of the text, how many of the things begin before it.
    before_block: Vec<usize>,
}

/// So many bytes of text make a block: few things begin in one.
const BLOCK: usize = 128;

impl<T: Placed> Places<T> {
    /// `all` must be in the order of their places.
    pub(crate) fn new(all: Vec<T>) -> Places<T> {
        let blocks = all.last().map_or(0, |last| last.start() / BLOCK + 1);
        let mut before_block = Vec::with_capacity(blocks);
        for (index, thing) in all.iter().enumerate() {
            let block = thing.start() / BLOCK;
            if before_block.len() <= block {
                before_block.resize(block + 1, index);
            }
        }
        Places { all, before_block }
    }

    pub(crate) fn all(&self) -> &[T] {
        &self.all
    }

    /// How many of the things begin before a place.
    pub(crate) fn before(&self, place: usize) -> usize {
        let block = place / BLOCK;
        let Some(&from) = self.before_block.get(block) else {
            return self.all.len();
        };
        let to = self.before_block.get(block + 1).copied().unwrap_or(self.all.len());
        let in_block = self.all.get(from..to).unwrap_or_default();
        from + in_block.iter().take_while(|thing| thing.start() < place).count()
    }

    /// The things that begin within a stretch of the text.
    pub(crate) fn within(&self, range: Range<usize>) -> &[T] {
        self.all.get(self.numbers_within(range)).unwrap_or_default()
    }

    /// Their numbers among all things.
    pub(crate) fn numbers_within(&self, range: Range<usize>) -> Range<usize> {
        self.before(range.start)..self.before(range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Placed for usize {
        fn start(&self) -> usize {
            *self
        }
    }

    #[test]
    fn what_begins_in_a_stretch_is_found_as_by_looking_at_everything() {
        let all = vec![0, 1, 1, 255, 256, 257, 700, 2_000];
        let places = Places::new(all.clone());
        for start in 0..2_100 {
            for length in [0, 1, 2, 255, 256, 600] {
                let looked_at: Vec<usize> = all
                    .iter()
                    .copied()
                    .filter(|place| (start..start + length).contains(place))
                    .collect();
                assert_eq!(places.within(start..start + length), looked_at, "{start} {length}");
            }
        }
        assert!(Places::<usize>::new(Vec::new()).within(0..10).is_empty());
    }
}

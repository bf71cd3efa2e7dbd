//! How often the beginning of a table is looked for in vain.

/// Lines among which so many tries may fail.
const LINES: usize = 60;
const TRIES: usize = 4;

/// Lines that may head a table but head none. Each try looks at many lines below, so that a text of nothing but headings («কার্যক্রম»,
/// «কার্যক্রম», …) would cost as many steps for every line: after some the rest of the stretch is passed over.
#[derive(Debug, Default)]
pub(super) struct Tries {
    first: usize,
    failed: usize,
}

impl Tries {
    /// Notes that the line `at` heads nothing; says from which line on to look for the next heading.
    pub(super) fn failed_at(&mut self, at: usize) -> usize {
        if self.failed == 0 || at - self.first > LINES {
            *self = Tries { first: at, failed: 0 };
        }
        self.failed += 1;
        if self.failed < TRIES {
            return at + 1;
        }
        self.failed = 0;
        self.first + LINES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_headings_near_each_other_are_tried_and_then_a_stretch_is_passed_over() {
        let mut tries = Tries::default();
        assert_eq!([10, 11, 30].map(|at| tries.failed_at(at)), [11, 12, 31]);
        assert_eq!(tries.failed_at(31), 70);
        // Far from each other all are tried.
        assert_eq!(
            [100, 200, 300, 400, 500].map(|at| tries.failed_at(at)),
            [101, 201, 301, 401, 501]
        );
    }
}

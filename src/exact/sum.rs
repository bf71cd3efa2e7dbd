//! Sums rounded once.

use std::cmp::Ordering;

use super::{Exact, Marks, RoundingMode, next_digit};

impl Exact {
    /// The sum of figures that are not negative, rounded once to `digits` decimals: the total of a plan that rounds only
    /// there.
    ///
    /// The sum itself need not fit: seventeen date ladders can have a common denominator beyond 128 bits. `None` if a figure
    /// is negative, if the rounded sum does not fit [`Marks`], or if the common denominator may have more than 8192 bits.
    ///
    /// ```
    /// use apa_score::exact::{Exact, RoundingMode};
    ///
    /// let third = Exact::ratio(1, 3).unwrap();
    /// let total = Exact::sum_rounded(&[third, third, third], 2, RoundingMode::HalfUp).unwrap();
    /// assert_eq!(total.to_string(), "1.00");
    /// ```
    pub fn sum_rounded(figures: &[Exact], digits: u8, mode: RoundingMode) -> Option<Marks> {
        if figures.iter().any(|figure| figure.is_negative()) || digits > Marks::MAX_DIGITS {
            return None;
        }
        let sum = figures
            .iter()
            .try_fold(Exact::ZERO, |sum, figure| sum.checked_add(*figure));
        match sum {
            Some(sum) => sum.round(digits, mode),
            None => rounded_apart(figures, digits, mode),
        }
    }
}

/// Enough for the largest denominators of 63 figures, and little enough to be quick.
const MOST_BITS: u64 = 8192;

/// A proper fraction: `rest < denominator < 2^127`.
type Fraction = (u128, u128);

/// Rounds the sum without ever forming it: whole units of the last decimal are added up, and what is left of each figure
/// is compared with halves of a unit.
fn rounded_apart(figures: &[Exact], digits: u8, mode: RoundingMode) -> Option<Marks> {
    let mut units = 0i64;
    let mut rests: Vec<Fraction> = Vec::with_capacity(figures.len());
    for figure in figures {
        let denominator = figure.denominator().unsigned_abs();
        let magnitude = figure.numerator().unsigned_abs();
        let mut whole = i64::try_from(magnitude / denominator).ok()?;
        let mut rest = magnitude % denominator;
        for _ in 0..digits {
            let digit;
            (digit, rest) = next_digit(rest, denominator);
            whole = whole.checked_mul(10)?.checked_add(i64::from(digit))?;
        }
        units = units.checked_add(whole)?;
        rests.push((rest, denominator));
    }
    // The most halves that the rests reach: each is below one unit, so there are fewer than two for each.
    let (mut reached, mut beyond) = (0, 2 * i64::try_from(rests.len()).ok()?);
    while beyond - reached > 1 {
        let middle = reached + (beyond - reached) / 2;
        if compare_with_halves(&rests, middle)? == Ordering::Less {
            beyond = middle
        } else {
            reached = middle
        }
    }
    let below = units.checked_add(reached / 2)?;
    let up = reached % 2 == 1
        && match mode {
            RoundingMode::Down => false,
            RoundingMode::HalfUp => true,
            RoundingMode::HalfEven => below % 2 == 1 || compare_with_halves(&rests, reached)? == Ordering::Greater,
        };
    Marks::new(below.checked_add(i64::from(up))?, digits)
}

/// Compares a sum of proper fractions with `halves` / 2, bit by bit, until it is clear; `None` if that may take too long.
fn compare_with_halves(fractions: &[Fraction], halves: i64) -> Option<Ordering> {
    let mut rests = fractions.to_vec();
    let count = i64::try_from(rests.len()).ok()?;
    // Two different fractions differ by at least one part of their common denominator, so this many bits tell them apart.
    let width = |(_, denominator): &Fraction| u64::from(u128::BITS - denominator.leading_zeros());
    let bits = fractions.iter().map(width).sum::<u64>() + 64;
    if bits > MOST_BITS {
        return None;
    }
    // After each step the difference from the sum is `ahead` plus the rests, each from 0 to below 1, in units that halve.
    let mut ahead = double(&mut rests) - halves;
    for _ in 0..bits {
        if ahead > 0 {
            return Some(Ordering::Greater);
        }
        if ahead <= -count {
            return Some(Ordering::Less);
        }
        if rests.iter().all(|(rest, _)| *rest == 0) {
            return Some(ahead.cmp(&0));
        }
        ahead = 2 * ahead + double(&mut rests);
    }
    Some(Ordering::Equal)
}

/// Doubles every rest and says how many reached a whole, which is taken off.
fn double(rests: &mut [Fraction]) -> i64 {
    let mut wholes = 0;
    for (rest, denominator) in rests {
        *rest *= 2;
        if *rest >= *denominator {
            *rest -= *denominator;
            wholes += 1;
        }
    }
    wholes
}

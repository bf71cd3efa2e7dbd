//! Exact figures and rounded marks: no binary fraction stands between input and printed mark.
//!
//! With targets 30.00/29.95/29.90/29.85/29.80 an achievement of 29.97 earns 94 percent. Binary fractions give
//! 93.99999999999986, which a printed table then shows as 93.99 or 94 by luck. So every figure is an [`Exact`] fraction,
//! and rounding happens once, where the guideline says, giving [`Marks`].
//!
//! # Bounds
//!
//! A figure that people write, such as a target or an achievement, is [bounded](Exact::is_figure): below 10^12, with a
//! denominator of at most 10^6. A weight is at most 1000 with at most two decimals. Within these bounds no rule of
//! marking overflows: the largest intermediate value, the mean of four quarterly shares on a ladder times a weight,
//! stays below 10^38. Where a value derived otherwise does not fit, the operation answers `None` and never wraps.

mod marks;
mod sum;
mod text;

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

pub use self::marks::Marks;
pub use self::text::ExactError;

/// An exact figure: a fraction in lowest terms with a positive denominator.
///
/// Reads decimals and fractions in digits of both scripts, and prints a decimal where a finite one exists.
///
/// ```
/// use apa_score::exact::Exact;
///
/// let printed: Exact = "২৯.৯৭".parse()?;
/// assert_eq!(printed, "29.97".parse()?);
///
/// let shown = Exact::from(2750).checked_div(Exact::from(29));
/// assert_eq!(shown.map(|value| value.to_string()).as_deref(), Some("2750/29"));
/// # Ok::<(), apa_score::exact::ExactError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exact {
    /// Never `i128::MIN`, so that its absolute value always fits.
    numerator: i128,
    /// Always positive.
    denominator: i128,
}

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact {
        numerator: 0,
        denominator: 1,
    };
    /// One.
    pub const ONE: Exact = Exact {
        numerator: 1,
        denominator: 1,
    };
    /// A hundred: the raw score, in percent, of a target that is met.
    pub const HUNDRED: Exact = Exact {
        numerator: 100,
        denominator: 1,
    };
    /// A written figure lies below this in absolute value.
    const FIGURE_LIMIT: i128 = 1_000_000_000_000;
    /// The largest denominator of a written figure: six decimals, or a share of a million.
    const FIGURE_DENOMINATOR: i128 = 1_000_000;

    /// The fraction `numerator / denominator`; `None` if the denominator is zero or a sign cannot be turned.
    pub const fn ratio(numerator: i128, denominator: i128) -> Option<Exact> {
        if denominator == 0 || numerator == i128::MIN || denominator == i128::MIN {
            return None;
        }
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs()) as i128;
        let sign = if denominator < 0 { -1 } else { 1 };
        Some(Exact {
            numerator: sign * (numerator / divisor),
            denominator: sign * (denominator / divisor),
        })
    }

    /// The numerator in lowest terms; negative if the figure is.
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// The denominator in lowest terms; always positive.
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// Whether the figure is zero.
    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether the figure is below zero.
    pub const fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// Whether the figure is within the bounds of what people write: below 10^12 in absolute value, with a denominator of
    /// at most 10^6 (six decimals). Targets, achievements and shares outside are refused where they are read.
    pub const fn is_figure(self) -> bool {
        self.denominator <= Exact::FIGURE_DENOMINATOR
            && self.numerator.unsigned_abs() / self.denominator.unsigned_abs() < Exact::FIGURE_LIMIT.unsigned_abs()
    }

    /// The sum; `None` if it does not fit.
    pub fn checked_add(self, other: Exact) -> Option<Exact> {
        // Through the least common denominator, so that sums of decimals never grow beyond their own decimals.
        let shared = gcd(self.denominator.unsigned_abs(), other.denominator.unsigned_abs()) as i128;
        let widen = other.denominator / shared;
        let left = self.numerator.checked_mul(widen)?;
        let right = other.numerator.checked_mul(self.denominator / shared)?;
        Exact::ratio(left.checked_add(right)?, self.denominator.checked_mul(widen)?)
    }

    /// The difference; `None` if it does not fit.
    pub fn checked_sub(self, other: Exact) -> Option<Exact> {
        self.checked_add(Exact {
            numerator: -other.numerator,
            ..other
        })
    }

    /// The product; `None` if it does not fit.
    pub fn checked_mul(self, other: Exact) -> Option<Exact> {
        // Cancelled crosswise first, so that nothing overflows whose result fits.
        let left = gcd(self.numerator.unsigned_abs(), other.denominator.unsigned_abs()) as i128;
        let right = gcd(other.numerator.unsigned_abs(), self.denominator.unsigned_abs()) as i128;
        let (left, right) = (left.max(1), right.max(1));
        Exact::ratio(
            (self.numerator / left).checked_mul(other.numerator / right)?,
            (self.denominator / right).checked_mul(other.denominator / left)?,
        )
    }

    /// The quotient; `None` if it does not fit or `other` is zero.
    pub fn checked_div(self, other: Exact) -> Option<Exact> {
        self.checked_mul(Exact::ratio(other.denominator, other.numerator)?)
    }

    /// The figure rounded to `digits` decimals (at most [`Marks::MAX_DIGITS`]); `None` if the result does not fit.
    ///
    /// ```
    /// use apa_score::exact::{Exact, RoundingMode};
    ///
    /// let half: Exact = "2.345".parse()?;
    /// let marks = half.round(2, RoundingMode::HalfUp).map(|marks| marks.to_string());
    /// assert_eq!(marks.as_deref(), Some("2.35"));
    /// # Ok::<(), apa_score::exact::ExactError>(())
    /// ```
    pub fn round(self, digits: u8, mode: RoundingMode) -> Option<Marks> {
        if digits > Marks::MAX_DIGITS {
            return None;
        }
        let denominator = self.denominator.unsigned_abs();
        let magnitude = self.numerator.unsigned_abs();
        let mut units = i64::try_from(magnitude / denominator).ok()?;
        let mut rest = magnitude % denominator;
        for _ in 0..digits {
            let digit;
            (digit, rest) = next_digit(rest, denominator);
            units = units.checked_mul(10)?.checked_add(i64::from(digit))?;
        }
        let up = match ((rest * 2).cmp(&denominator), mode) {
            (_, RoundingMode::Down) | (Ordering::Less, _) => false,
            (Ordering::Greater, _) | (Ordering::Equal, RoundingMode::HalfUp) => true,
            (Ordering::Equal, RoundingMode::HalfEven) => units % 2 == 1,
        };
        units = units.checked_add(i64::from(up))?;
        Marks::new(if self.is_negative() { -units } else { units }, digits)
    }
}

/// The greatest common divisor; the other number if one is zero.
const fn gcd(mut a: u128, mut b: u128) -> u128 {
    // Figures of every real plan fit 64 bits, where a division is several times faster.
    while b > u64::MAX as u128 || (a > u64::MAX as u128 && b != 0) {
        (a, b) = (b, a % b);
    }
    if b == 0 {
        return a;
    }
    let (mut a, mut b) = (a as u64, b as u64);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a as u128
}

/// The next decimal digit of `rest / denominator` and what is left of it, for `rest < denominator < 2^127`.
///
/// Ten additions instead of one multiplication: they cannot overflow.
fn next_digit(rest: u128, denominator: u128) -> (u8, u128) {
    let mut digit = 0;
    let mut sum = 0;
    for _ in 0..10 {
        sum += rest;
        if sum >= denominator {
            sum -= denominator;
            digit += 1;
        }
    }
    (digit, sum)
}

impl From<i64> for Exact {
    fn from(value: i64) -> Exact {
        Exact {
            numerator: i128::from(value),
            denominator: 1,
        }
    }
}

impl From<u64> for Exact {
    fn from(value: u64) -> Exact {
        Exact {
            numerator: i128::from(value),
            denominator: 1,
        }
    }
}

impl From<i32> for Exact {
    fn from(value: i32) -> Exact {
        Exact::from(i64::from(value))
    }
}

impl From<u32> for Exact {
    fn from(value: u32) -> Exact {
        Exact::from(u64::from(value))
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        let products = (
            self.numerator.checked_mul(other.denominator),
            other.numerator.checked_mul(self.denominator),
        );
        if let (Some(left), Some(right)) = products {
            return left.cmp(&right);
        }
        // As continued fractions: whole parts first, then the remainders turned upside down, which turns the order too.
        let (mut a, mut b) = (self.numerator, self.denominator);
        let (mut c, mut d) = (other.numerator, other.denominator);
        let mut turned = false;
        loop {
            let order = a.div_euclid(b).cmp(&c.div_euclid(d));
            let (left, right) = (a.rem_euclid(b), c.rem_euclid(d));
            let order = order.then((left != 0).cmp(&(right != 0)));
            if order != Ordering::Equal || left == 0 {
                return if turned { order.reverse() } else { order };
            }
            (a, b, c, d) = (b, left, d, right);
            turned = !turned;
        }
    }
}

/// How a figure between two printable values is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RoundingMode {
    /// To the nearest; a half goes up (away from zero).
    HalfUp,
    /// To the nearest; a half goes to the even neighbour.
    HalfEven,
    /// Towards zero: further digits are cut off.
    Down,
}

impl RoundingMode {
    /// The name used in data: `half_up`, `half_even` or `down`.
    pub const fn name(self) -> &'static str {
        match self {
            RoundingMode::HalfUp => "half_up",
            RoundingMode::HalfEven => "half_even",
            RoundingMode::Down => "down",
        }
    }
}

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

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

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

/// Why a text is not a figure.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExactError {
    /// The text is no decimal number and no fraction.
    #[error("«{0}» is not a number: write digits of either script, such as 29.97, ২৯.৯৭ or 2750/29")]
    NotANumber(String),
    /// The denominator is zero.
    #[error("«{0}» divides by zero")]
    DividesByZero(String),
    /// The number has more digits than an exact figure holds.
    #[error("«{0}» has too many digits")]
    TooManyDigits(String),
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
        Some(Marks {
            units: if self.is_negative() { -units } else { units },
            digits,
        })
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

impl fmt::Display for Exact {
    /// The finite decimal if there is one (`2.25`), else the fraction (`2750/29`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut odd = self.denominator;
        for factor in [2, 5] {
            while odd % factor == 0 {
                odd /= factor;
            }
        }
        if odd != 1 {
            return f.pad(&format!("{}/{}", self.numerator, self.denominator));
        }
        let denominator = self.denominator.unsigned_abs();
        let magnitude = self.numerator.unsigned_abs();
        let mut text = format!(
            "{}{}",
            if self.is_negative() { "-" } else { "" },
            magnitude / denominator
        );
        let mut rest = magnitude % denominator;
        if rest != 0 {
            text.push('.');
        }
        while rest != 0 {
            let digit;
            (digit, rest) = next_digit(rest, denominator);
            text.push(char::from(b'0' + digit));
        }
        f.pad(&text)
    }
}

/// The value of a digit of either script: `0`–`9` or `০`–`৯`.
fn digit_value(digit: char) -> Option<u8> {
    let offset = match digit {
        '0'..='9' => u32::from(digit) - u32::from('0'),
        '০'..='৯' => u32::from(digit) - u32::from('০'),
        _ => return None,
    };
    u8::try_from(offset).ok()
}

/// A plain decimal as its digits without the point and the number of decimals; `None` for the digits if they do not fit.
/// The outer `None` says that the text is no decimal.
fn decimal(text: &str) -> Option<(Option<i128>, u32)> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, "")) => return None,
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    if whole.is_empty() {
        return None;
    }
    let mut value = Some(0i128);
    let mut decimals = 0u32;
    for digit in whole.chars() {
        let digit = digit_value(digit)?;
        value = value.and_then(|value| value.checked_mul(10)?.checked_add(i128::from(digit)));
    }
    for digit in fraction.chars() {
        let digit = digit_value(digit)?;
        value = value.and_then(|value| value.checked_mul(10)?.checked_add(i128::from(digit)));
        decimals = decimals.saturating_add(1);
    }
    Some((value.map(|value| if negative { -value } else { value }), decimals))
}

impl FromStr for Exact {
    type Err = ExactError;

    /// Reads `29.97`, `২৯.৯৭` or `2750/29`, with an optional leading minus and no spaces.
    fn from_str(text: &str) -> Result<Exact, ExactError> {
        // An error repeats the text; a text this long is no number, and its error stays short.
        if text.len() > 512 {
            return Err(ExactError::TooManyDigits(text.chars().take(40).chain(['…']).collect()));
        }
        let not_a_number = || ExactError::NotANumber(text.to_owned());
        let too_many = || ExactError::TooManyDigits(text.to_owned());
        let (above, below) = text.split_once('/').unwrap_or((text, "1"));
        let (above, above_decimals) = decimal(above).ok_or_else(not_a_number)?;
        let (below, below_decimals) = decimal(below).ok_or_else(not_a_number)?;
        let below = below.ok_or_else(too_many)?;
        if below_decimals != 0 || below < 0 {
            return Err(not_a_number());
        }
        if below == 0 {
            return Err(ExactError::DividesByZero(text.to_owned()));
        }
        let scale = 10i128
            .checked_pow(above_decimals)
            .and_then(|scale| scale.checked_mul(below));
        above
            .zip(scale)
            .and_then(|(above, scale)| Exact::ratio(above, scale))
            .ok_or_else(too_many)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Exact, D::Error> {
        deserializer.deserialize_any(ExactVisitor)
    }
}

struct ExactVisitor;

impl de::Visitor<'_> for ExactVisitor {
    type Value = Exact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, or a number in quotes such as \"29.97\"")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Exact, E> {
        Ok(Exact::from(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Exact, E> {
        Ok(Exact::from(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Exact, E> {
        Err(E::custom(binary_fraction(value)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Exact, E> {
        text.parse().map_err(E::custom)
    }
}

/// The message for a number that a data format has turned into a binary fraction.
pub(crate) fn binary_fraction(value: f64) -> String {
    format!("{value} without quotes is a binary fraction, which is not exact: write \"{value}\"")
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

/// Marks as printed: a decimal with a fixed number of decimals.
///
/// Two marks are equal when their values are, whatever the number of decimals: `2.5` equals `2.50`.
#[derive(Debug, Clone, Copy)]
pub struct Marks {
    units: i64,
    digits: u8,
}

impl Marks {
    /// The most decimals that marks can have.
    pub const MAX_DIGITS: u8 = 6;
    /// No marks, without decimals.
    pub const ZERO: Marks = Marks { units: 0, digits: 0 };

    /// Marks of `units` in the last of `digits` decimals: 225 and 2 are 2.25. `None` for more than
    /// [`MAX_DIGITS`](Marks::MAX_DIGITS).
    pub const fn new(units: i64, digits: u8) -> Option<Marks> {
        if digits > Marks::MAX_DIGITS || units == i64::MIN {
            None
        } else {
            Some(Marks { units, digits })
        }
    }

    /// The marks in units of the last decimal: 225 for 2.25.
    pub const fn units(self) -> i64 {
        self.units
    }

    /// The number of decimals.
    pub const fn digits(self) -> u8 {
        self.digits
    }

    /// The same value as an exact figure.
    pub fn exact(self) -> Exact {
        let scale = 10i128.pow(u32::from(self.digits));
        Exact::ratio(i128::from(self.units), scale).unwrap_or(Exact::ZERO)
    }

    /// The sum, with the decimals of the finer of the two; `None` if it does not fit.
    pub fn checked_add(self, other: Marks) -> Option<Marks> {
        let digits = self.digits.max(other.digits);
        Marks::new(self.units_at(digits)?.checked_add(other.units_at(digits)?)?, digits)
    }

    /// The sum of all; `None` if it does not fit. Printed rows add up to this printed total.
    pub fn checked_sum(marks: impl IntoIterator<Item = Marks>) -> Option<Marks> {
        marks.into_iter().try_fold(Marks::ZERO, Marks::checked_add)
    }

    fn units_at(self, digits: u8) -> Option<i64> {
        let scale = 10i64.checked_pow(u32::from(digits.checked_sub(self.digits)?))?;
        self.units.checked_mul(scale)
    }

    /// The value in millionths, which all marks have in common.
    fn millionths(self) -> i128 {
        i128::from(self.units) * 10i128.pow(u32::from(Marks::MAX_DIGITS - self.digits))
    }
}

impl PartialEq for Marks {
    fn eq(&self, other: &Marks) -> bool {
        self.millionths() == other.millionths()
    }
}

impl Eq for Marks {}

impl PartialOrd for Marks {
    fn partial_cmp(&self, other: &Marks) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Marks {
    fn cmp(&self, other: &Marks) -> Ordering {
        self.millionths().cmp(&other.millionths())
    }
}

impl std::hash::Hash for Marks {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.millionths().hash(state);
    }
}

impl fmt::Display for Marks {
    /// The marks with all their decimals: `2.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = 10u64.pow(u32::from(self.digits));
        let magnitude = self.units.unsigned_abs();
        let mut text = format!("{}{}", if self.units < 0 { "-" } else { "" }, magnitude / scale);
        if self.digits > 0 {
            text.push_str(&format!(
                ".{:0width$}",
                magnitude % scale,
                width = usize::from(self.digits)
            ));
        }
        f.pad(&text)
    }
}

impl FromStr for Marks {
    type Err = ExactError;

    /// Reads `2.25` or `২.২৫`; the decimals written are kept.
    fn from_str(text: &str) -> Result<Marks, ExactError> {
        let shown = || text.chars().take(40).collect::<String>();
        let (units, decimals) = decimal(text).ok_or_else(|| ExactError::NotANumber(shown()))?;
        units
            .and_then(|units| i64::try_from(units).ok())
            .zip(u8::try_from(decimals).ok())
            .and_then(|(units, digits)| Marks::new(units, digits))
            .ok_or_else(|| ExactError::TooManyDigits(shown()))
    }
}

impl Serialize for Marks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Marks, D::Error> {
        struct MarksVisitor;

        impl de::Visitor<'_> for MarksVisitor {
            type Value = Marks;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("marks in quotes such as \"2.25\", or a whole number")
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Marks, E> {
                Marks::new(value, 0).ok_or_else(|| E::custom(ExactError::TooManyDigits(value.to_string())))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Marks, E> {
                let value = i64::try_from(value).map_err(E::custom)?;
                self.visit_i64(value)
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Marks, E> {
                Err(E::custom(binary_fraction(value)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Marks, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_any(MarksVisitor)
    }
}

//! Marks as printed.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Exact;
use super::text::{ExactError, binary_fraction, decimal};

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

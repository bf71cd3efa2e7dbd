//! Exact figures as text.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Exact, next_digit};
use crate::bangla::digits::digit_value;

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

/// A plain decimal as its digits without the point and the number of decimals; `None` for the digits if they do not fit.
/// The outer `None` says that the text is no decimal.
pub(super) fn decimal(text: &str) -> Option<(Option<i128>, u32)> {
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
pub(super) fn binary_fraction(value: f64) -> String {
    format!("{value} without quotes is a binary fraction, which is not exact: write \"{value}\"")
}

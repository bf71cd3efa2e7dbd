//! Indicator codes.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::bangla::digits::digit_value;

/// The code of an area, indicator or clause: `1.2.1`, `M.2.4.1`, `annual_report`.
///
/// Read in digits of both scripts, and with «এম» for M as the forms print it; kept in ASCII digits. Ordered as people
/// count: 1.9 before 1.10. Codes are not stable from year to year or tier to tier.
///
/// ```
/// use apa_score::guideline::Code;
///
/// let code: Code = "এম.২.৪.১".parse()?;
/// assert_eq!(code.as_str(), "M.2.4.1");
/// # Ok::<(), apa_score::guideline::CodeError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Code(String);

/// A text that is no code: empty, longer than 40 characters, or with other signs than letters, digits, `.`, `_` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{text}» is not a code: write letters, digits and dots such as 1.2.1, at most 40")]
#[non_exhaustive]
pub struct CodeError {
    /// The text as given, cut after 40 characters.
    pub text: String,
}

impl Code {
    const LONGEST: usize = 40;

    /// The code in ASCII digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Code {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Code, CodeError> {
        let error = || CodeError {
            text: text.chars().take(Code::LONGEST).collect(),
        };
        if text.len() > 4 * Code::LONGEST {
            return Err(error());
        }
        let ascii = |sign: char| digit_value(sign).map_or(sign, |digit| char::from(b'0' + digit));
        let code: String = text.replace("এম", "M").chars().map(ascii).collect();
        let letter =
            |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '\u{980}'..='\u{9ff}');
        let fits = !code.is_empty() && code.chars().count() <= Code::LONGEST && code.chars().all(letter);
        if fits { Ok(Code(code)) } else { Err(error()) }
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Code) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Code) -> Ordering {
        let number = |part: &str| part.parse::<u64>().unwrap_or(u64::MAX);
        let numbers = |code: &Code| code.0.split('.').map(number).collect::<Vec<_>>();
        // Where the numbers agree, the text decides, so that only equal codes compare equal.
        numbers(self).cmp(&numbers(other)).then_with(|| self.0.cmp(&other.0))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Code, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        text.parse().unwrap()
    }

    #[test]
    fn a_code_is_the_same_in_digits_of_either_script() {
        for text in ["M.2.4.1", "এম.২.৪.১", "M.২.4.১"] {
            assert_eq!(code(text).as_str(), "M.2.4.1", "{text}");
        }
        assert_eq!(code("annual_report").as_str(), "annual_report");
    }

    #[test]
    fn codes_are_ordered_as_people_count() {
        let mut codes = ["1.10", "2.1", "1.9", "1.9.1", "১.২"].map(code);
        codes.sort();
        assert_eq!(
            codes.map(|code| code.to_string()),
            ["1.2", "1.9", "1.9.1", "1.10", "2.1"]
        );
    }

    #[test]
    fn what_is_no_code_is_refused_and_not_repeated_at_length() {
        for text in ["", "1 2", "1/2", "<b>", "٢", "1.2\n"] {
            assert!(text.parse::<Code>().is_err(), "{text}");
        }
        assert!("1".repeat(40).parse::<Code>().is_ok());
        let error = "১".repeat(41).parse::<Code>().unwrap_err();
        assert_eq!(error.text.chars().count(), 40);
        assert!(serde_json::from_str::<Code>("12").is_err());
    }
}

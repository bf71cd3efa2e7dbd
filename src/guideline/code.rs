//! Indicator codes.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::bangla::fold::fold_str;

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
        let letter =
            |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '\u{980}'..='\u{9ff}');
        // Folding turns digits and dashes to ASCII but also letters to lower case, so ASCII codes are kept as they are.
        let code = if text.is_ascii() {
            text.to_owned()
        } else {
            fold_str(text).replace("এম", "M")
        };
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

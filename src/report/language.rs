//! The two languages of reports.

use std::fmt;
use std::str::FromStr;

/// The language of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English; the words of documents stay as they are.
    #[default]
    English,
    /// Bangla, with Bangla digits and the terms of the official forms.
    Bangla,
}

/// A text that names no language of reports.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a language of reports: write en or bn")]
#[non_exhaustive]
pub struct LanguageError {
    /// The text, as given.
    pub text: String,
}

impl Language {
    /// `en` or `bn`, as in ISO 639-1.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Bangla => "bn",
        }
    }

    /// The text of the two that is in this language.
    pub(super) const fn pick<'a>(self, english: &'a str, bangla: &'a str) -> &'a str {
        match self {
            Self::English => english,
            Self::Bangla => bangla,
        }
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    /// Reads `en` or `bn`, nothing else.
    fn from_str(text: &str) -> Result<Self, LanguageError> {
        match text {
            "en" => Ok(Self::English),
            "bn" => Ok(Self::Bangla),
            _ => Err(LanguageError { text: text.to_owned() }),
        }
    }
}

impl fmt::Display for Language {
    /// `en` or `bn`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.code())
    }
}

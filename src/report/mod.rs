//! Scorecards for people: what an evaluator signs and what an office acts on, in English and Bangla.
//!
//! A [`Report`] shows one scorecard: for each indicator what was asked, what was achieved, the marks of the weight, and
//! the reason with the words of the document it rests on. What is unknown is called unknown, never zero, and what is
//! assumed is called assumed wherever it touches a mark.
//!
//! What is said is worked out once, as plain sentences (`view`); [`text`](Report::text) only sets them.

mod figures;
mod messages;
mod quote;
mod reasons;
mod text;
mod view;
mod width;
mod words;

use std::fmt;
use std::str::FromStr;

use crate::gather::{CannotScore, Unplaced};
use crate::minutes::Document;
use crate::score::Scorecard;

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
    const fn pick<'a>(self, english: &'a str, bangla: &'a str) -> &'a str {
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

/// One scorecard, with the documents it rests on, for people to read.
///
/// ```
/// use apa_score::evidence::{Dossier, Evidence};
/// use apa_score::guideline::Guidelines;
/// use apa_score::office::Tier;
/// use apa_score::plan::{Activity, Plan, Status};
/// use apa_score::report::{Language, Report};
/// use apa_score::fiscal::Quarter;
/// use apa_score::score::{Choices, score};
///
/// let dossier = Dossier::new("জেলা প্রশাসকের কার্যালয়, বরগুনা", Tier::Field, "2023-24".parse()?)
///     .with_evidence([Evidence::of(Activity::CharterTraining, Status::Held).with_quarter(Quarter::First)]);
/// let guidelines = Guidelines::embedded();
/// let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), Plan::CitizensCharter)?;
/// let card = score(guideline, &dossier, Choices::new())?;
///
/// let text = Report::new(&card, Language::English).text();
/// assert!(text.contains("1.50 of 25.00 marks"));
/// assert!(text.contains("assumed"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Report<'a> {
    card: &'a Scorecard,
    documents: Vec<&'a Document>,
    language: Language,
}

impl<'a> Report<'a> {
    /// A report of a scorecard.
    #[must_use]
    pub const fn new(card: &'a Scorecard, language: Language) -> Self {
        Self {
            card,
            documents: Vec::new(),
            language,
        }
    }

    /// With the findings of the documents that the scorecard speaks of; others are left out.
    #[must_use]
    pub fn with_documents(mut self, documents: impl IntoIterator<Item = &'a Document>) -> Self {
        let named = view::documents_named(self.card);
        let speaks = |document: &&Document| named.contains(document.file.as_str());
        self.documents.extend(documents.into_iter().filter(speaks));
        self
    }

    /// For a terminal or a plain file, aligned by display width; every line ends in a newline.
    #[must_use]
    pub fn text(&self) -> String {
        text::card(
            &view::Card::of(self.card, &self.documents, self.language),
            self.language,
        )
    }
}

/// A document that gives nothing to score, as text: what it lacks and its findings.
#[must_use]
pub fn unplaced(unplaced: &Unplaced, language: Language) -> String {
    text::unplaced(unplaced, language)
}

/// Why an office cannot be scored on a plan, in one line.
#[must_use]
pub fn cannot_score(reason: &CannotScore, language: Language) -> String {
    messages::cannot_score(reason, language)
}

//! Scorecards for people: what an evaluator signs and what an office acts on, in English and Bangla.
//!
//! A [`Report`] shows scorecards: for each indicator what was asked, what was achieved, the marks of the weight, and
//! the reason with the words of the document it rests on. What is unknown is called unknown, never zero, and what is
//! assumed is called assumed wherever it touches a mark.
//!
//! There are three forms: [text](Report::text) for a terminal, [Markdown](Report::markdown), and one self-contained
//! [HTML page](Report::html). What is said is worked out once, as plain sentences; the forms only set it.

mod ahead;
mod arithmetic;
mod escape;
mod figures;
mod html;
mod items;
mod language;
mod league;
mod markdown;
mod messages;
mod quote;
mod reasons;
mod text;
mod totals;
mod view;
mod width;
mod words;

use crate::gather::{CannotScore, Unplaced};
use crate::minutes::Document;
use crate::score::{League, Progress, Scorecard};

pub use language::{Language, LanguageError};

/// A report: scorecards, league tables, and what was not scored, in the order they were added.
///
/// ```
/// use apa_score::evidence::{Dossier, Evidence};
/// use apa_score::guideline::Guidelines;
/// use apa_score::office::Tier;
/// use apa_score::plan::{Activity, Plan, Status};
/// use apa_score::report::{Language, Report};
/// use apa_score::score::{Choices, score};
///
/// let dossier = Dossier::new("জেলা প্রশাসকের কার্যালয়, বরগুনা", Tier::Field, "2023-24".parse()?)
///     .with_evidence([Evidence::of(Activity::CharterTraining, Status::Held).with_quarter(1.try_into()?)]);
/// let guidelines = Guidelines::embedded();
/// let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), Plan::CitizensCharter)?;
/// let card = score(guideline, &dossier, Choices::new())?;
///
/// let text = Report::new(Language::English).with_card(&card, []).text();
/// assert!(text.contains("1.50 of 25.00 marks"));
/// assert!(text.contains("assumed"));
/// let page = Report::new(Language::Bangla).with_card(&card, []).html();
/// assert!(page.contains("প্রাপ্ত নম্বর"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Report<'a> {
    language: Language,
    parts: Vec<Part<'a>>,
}

#[derive(Debug, Clone)]
enum Part<'a> {
    Card {
        card: &'a Scorecard,
        documents: Vec<&'a Document>,
    },
    League {
        league: &'a League,
        progress: &'a [Progress],
    },
    NotScored {
        reason: &'a CannotScore,
        documents: Vec<&'a Document>,
    },
    Unplaced(&'a Unplaced),
}

impl<'a> Report<'a> {
    /// An empty report.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self {
            language,
            parts: Vec::new(),
        }
    }

    /// With a scorecard and the findings of the documents that it speaks of; other documents are left out.
    #[must_use]
    pub fn with_card(mut self, card: &'a Scorecard, documents: impl IntoIterator<Item = &'a Document>) -> Self {
        let named = items::documents_named(card);
        let speaks = |document: &&Document| named.contains(document.file.as_str());
        let documents = documents.into_iter().filter(speaks).collect();
        self.parts.push(Part::Card { card, documents });
        self
    }

    /// With a league table, and how many of its offices did what some indicators ask for.
    #[must_use]
    pub fn with_league(mut self, league: &'a League, progress: &'a [Progress]) -> Self {
        self.parts.push(Part::League { league, progress });
        self
    }

    /// With a plan that an office cannot be scored on, why, and the documents that speak of it.
    #[must_use]
    pub fn with_not_scored(
        mut self,
        reason: &'a CannotScore,
        documents: impl IntoIterator<Item = &'a Document>,
    ) -> Self {
        let documents = documents.into_iter().collect();
        self.parts.push(Part::NotScored { reason, documents });
        self
    }

    /// With a document that gives nothing to score, what it lacks and its findings.
    #[must_use]
    pub fn with_unplaced(mut self, unplaced: &'a Unplaced) -> Self {
        self.parts.push(Part::Unplaced(unplaced));
        self
    }

    /// For a terminal or a plain file, aligned by display width; every line ends in a newline.
    #[must_use]
    pub fn text(&self) -> String {
        text::report(&self.sections(), self.language)
    }

    /// As Markdown (CommonMark with the tables of GitHub), with the columns of the official form.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::report(&self.sections(), self.language)
    }

    /// As one HTML page that needs nothing from outside: no script, no font, no picture. It prints on A4 and reads on a
    /// phone, by keyboard and by screen reader.
    #[must_use]
    pub fn html(&self) -> String {
        html::page(&self.sections(), self.language)
    }

    fn sections(&self) -> Vec<view::Section> {
        self.parts
            .iter()
            .map(|part| view::Section::of(part, self.language))
            .collect()
    }
}

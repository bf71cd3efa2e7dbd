//! The five real documents and the real dossier, scored.

use apa_score::evidence::Dossier;
use apa_score::gather::{Gathering, gather};
use apa_score::guideline::Guidelines;
use apa_score::minutes::{Document, read};
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, Scorecard};
use time::{Date, macros::date};

pub(crate) const LANGUAGES: [Language; 2] = [Language::English, Language::Bangla];
pub(crate) const DOCUMENTS: [&str; 5] = [
    "barguna_charter_briefing_2024",
    "mopa_charter_progress_2023",
    "rangpur_nis_stakeholders_2023",
    "satkhira_nis_stakeholders_2020",
    "ssd_charter_coordination_2023",
];
/// A day in the year of the dossier on which some deadlines have passed.
pub(crate) const MID_YEAR: Date = date!(2021 - 11 - 20);

pub(crate) fn text_of(name: &str) -> String {
    std::fs::read_to_string(format!("fixtures/minutes/{name}.txt")).unwrap()
}

pub(crate) fn document(name: &str) -> Document {
    read(&format!("{name}.txt"), text_of(name).as_bytes())
}

pub(crate) fn dossier() -> Dossier {
    serde_json::from_str(&std::fs::read_to_string("fixtures/dossiers/fid_2021_22_q1.json").unwrap()).unwrap()
}

/// Scorecards with the documents they come from.
pub(crate) struct Scored {
    pub(crate) cards: Vec<Scorecard>,
    pub(crate) documents: Vec<Document>,
}

impl Scored {
    pub(crate) fn of(gathering: &Gathering, choices: Choices) -> Self {
        let guidelines = Guidelines::embedded();
        let cards = gathering
            .offices
            .iter()
            .flat_map(|office| office.scorecards(&guidelines, choices));
        let documents = gathering
            .offices
            .iter()
            .flat_map(|office| office.documents().iter().cloned());
        Self {
            cards: cards.map(Result::unwrap).collect(),
            documents: documents.collect(),
        }
    }

    /// The scorecards of one of the five documents.
    pub(crate) fn document(name: &str) -> Self {
        Self::of(&gather([document(name)], []).unwrap(), Choices::new())
    }

    /// The five scorecards of the Financial Institutions Division.
    pub(crate) fn dossier(choices: Choices) -> Self {
        Self::of(&gather([], [dossier()]).unwrap(), choices)
    }

    pub(crate) fn report(&self, language: Language) -> Report<'_> {
        let cards = self.cards.iter();
        cards.fold(Report::new(language), |report, card| {
            report.with_card(card, &self.documents)
        })
    }

    /// All forms in one language.
    pub(crate) fn forms(&self, language: Language) -> [String; 3] {
        let report = self.report(language);
        [report.text(), report.markdown(), report.html()]
    }
}

/// All real cards: of the five documents, and of the dossier for the whole year and half-way.
pub(crate) fn all() -> Vec<Scored> {
    let documents = DOCUMENTS.into_iter().map(Scored::document);
    let dossiers = [Choices::new(), Choices::new().with_as_of(MID_YEAR)].map(Scored::dossier);
    documents.chain(dossiers).collect()
}

//! What tests share: offices for the scorer and what is read off their cards, and papers for the reader.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test uses some of it, and a helper of a test may fail as the test may"
)]

pub(crate) mod papers;

use apa_score::evidence::{Dossier, Evidence};
use apa_score::guideline::Guidelines;
use apa_score::iso_date;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{Choices, Line, Scorecard, score};

pub(crate) fn held(activity: Activity) -> Evidence {
    Evidence::of(activity, Status::Held)
}

pub(crate) fn on(activity: Activity, day: &str) -> Evidence {
    held(activity).with_day(iso_date::parse(day).unwrap())
}

pub(crate) fn given(json: &str) -> Evidence {
    serde_json::from_str(json).unwrap()
}

pub(crate) fn field(evidence: impl IntoIterator<Item = Evidence>) -> Dossier {
    Dossier::new("DC office", Tier::Field, "2023-24".parse().unwrap()).with_evidence(evidence)
}

pub(crate) fn ministry(year: &str, evidence: impl IntoIterator<Item = Evidence>) -> Dossier {
    Dossier::new("A division", Tier::Ministry, year.parse().unwrap()).with_evidence(evidence)
}

pub(crate) fn card(dossier: &Dossier, plan: Plan) -> Scorecard {
    let guidelines = Guidelines::embedded();
    let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), plan).unwrap();
    score(guideline, dossier, Choices::new()).unwrap()
}

pub(crate) fn line(dossier: &Dossier, plan: Plan, code: &str) -> Line {
    card(dossier, plan).line(code).unwrap().clone()
}

/// The marks as printed, or a dash where they are not known.
pub(crate) fn marks(line: &Line) -> String {
    line.marks.map_or("-".to_owned(), |marks| marks.to_string())
}

//! Documents and dossiers put together, office by office and year by year, ready to be scored.
//!
//! A document speaks of one office and one fiscal year; so does a dossier. [`gather`] brings together what belongs
//! together, whatever the order and spelling, and keeps apart what cannot be placed: nothing is dropped, nothing guessed.
//!
//! ```
//! use apa_score::gather::gather;
//! use apa_score::guideline::Guidelines;
//! use apa_score::minutes::read;
//! use apa_score::score::Choices;
//!
//! let text = "জেলা প্রশাসকের কার্যালয়, নাটোর
//!
//! সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে অনুষ্ঠিত সভার কার্যবিবরণী
//!
//! সভার তারিখ : ১৪ মার্চ ২০২৪";
//! let gathering = gather([read("natore.txt", text.as_bytes())], [])?;
//! let office = &gathering.offices[0];
//! assert_eq!(office.dossier().office(), "জেলা প্রশাসকের কার্যালয়, নাটোর");
//!
//! let cards: Vec<_> = office.scorecards(&Guidelines::embedded(), Choices::new()).collect();
//! assert_eq!(cards.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::bangla::fold::fold_str;
use crate::evidence::{Dossier, MergeError};
use crate::fiscal::FiscalYear;
use crate::guideline::{GuidelineNotFound, Guidelines};
use crate::minutes::Document;
use crate::office::Tier;
use crate::plan::{Plan, Status};
use crate::score::{Choices, ScoreError, Scorecard, score};

/// What [`gather`] makes of documents and dossiers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gathering {
    /// The offices, each once for a fiscal year, in the order in which they first appear: dossiers before documents.
    pub offices: Vec<OfficeYear>,
    /// The documents that give nothing to score, in the order given.
    pub unplaced: Vec<Unplaced>,
}

/// One office in one fiscal year, with all its evidence and the documents it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeYear {
    dossier: Dossier,
    documents: Vec<Document>,
}

/// A document that gives nothing to score, and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unplaced {
    /// The document, with its findings.
    pub document: Document,
    /// What it lacks; at least one thing.
    pub lacks: Vec<Lack>,
}

/// What a document must give to be scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Lack {
    /// Whose document it is.
    Office,
    /// The tier of the office, which neither its name nor another document tells.
    Tier,
    /// The fiscal year.
    FiscalYear,
    /// Anything that an indicator of a plan asks for.
    Activity,
}

/// Why an office cannot be scored on a plan.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CannotScore {
    /// There is no guideline for the year, tier and plan; the nearest one is not the right one.
    #[error("{office}: {missing}")]
    NoGuideline {
        /// The office.
        office: String,
        /// What is missing, and what there is.
        missing: GuidelineNotFound,
    },
    /// Nothing that the office filed concerns a plan.
    #[error("{office}, {fiscal_year}: nothing that was filed concerns a plan")]
    Nothing {
        /// The office.
        office: String,
        /// The fiscal year.
        fiscal_year: FiscalYear,
    },
    /// The dossier cannot stand.
    #[error("{office}: {error}")]
    Dossier {
        /// The office.
        office: String,
        /// Why.
        error: ScoreError,
    },
}

/// Brings together the documents and dossiers of each office and fiscal year.
///
/// Names of offices are compared [folded](crate::bangla::fold) and without punctuation. Where a dossier names the tier of the
/// office, it decides over what documents seem to tell.
///
/// # Errors
///
/// [`MergeError`] where two dossiers of one office and year contradict each other.
pub fn gather(
    documents: impl IntoIterator<Item = Document>,
    dossiers: impl IntoIterator<Item = Dossier>,
) -> Result<Gathering, MergeError> {
    let mut offices: Vec<OfficeYear> = Vec::new();
    let mut places: HashMap<Key, usize> = HashMap::new();
    for dossier in dossiers {
        let key = Key::new(dossier.office(), dossier.fiscal_year());
        match places.get(&key).and_then(|&at| offices.get_mut(at)) {
            Some(office) => {
                let dossier = under_name(office.dossier.office(), dossier);
                office.dossier = take(&mut office.dossier).merge(dossier)?;
            }
            None => {
                places.insert(key, offices.len());
                offices.push(OfficeYear {
                    dossier,
                    documents: Vec::new(),
                });
            }
        }
    }
    let documents: Vec<Document> = documents.into_iter().collect();
    let tiers = tiers(&documents);
    let mut unplaced = Vec::new();
    for document in documents {
        let (Some(name), Some(year), false) = (&document.office, document.fiscal_year, document.activities.is_empty())
        else {
            unplaced.push(Unplaced::of(document));
            continue;
        };
        let key = Key::new(name, year);
        let at = match (places.get(&key), tiers.get(&key.office)) {
            (Some(&at), _) => at,
            (None, Some(&tier)) => {
                places.insert(key, offices.len());
                offices.push(OfficeYear {
                    dossier: Dossier::new(name.clone(), tier, year),
                    documents: Vec::new(),
                });
                offices.len() - 1
            }
            (None, None) => {
                unplaced.push(Unplaced {
                    document,
                    lacks: vec![Lack::Tier],
                });
                continue;
            }
        };
        if let Some(office) = offices.get_mut(at) {
            office.dossier = take(&mut office.dossier).with_evidence(document.evidence());
            office.documents.push(document);
        }
    }
    Ok(Gathering { offices, unplaced })
}

impl OfficeYear {
    /// All that the office has for the year.
    #[must_use]
    pub const fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The documents that the evidence comes from, in the order given; dossiers are none.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The plans to score, in the order of their annexures.
    ///
    /// A plan that is only planned for is scored where it is the document's own, or where there is nothing else: minutes
    /// on integrity that order the charter to be displayed do not make a scorecard on the charter.
    #[must_use]
    pub fn plans(&self) -> BTreeSet<Plan> {
        let dossier = &self.dossier;
        let told = dossier
            .evidence()
            .iter()
            .filter(|item| item.status() != Status::Planned);
        let own = self.documents.iter().flat_map(|document| {
            let plans = document.activities.iter().map(|activity| activity.plan);
            plans.filter(|plan| Some(*plan) == document.plan)
        });
        let decided = (dossier.not_applicable().iter().map(|item| item.plan))
            .chain(dossier.targets().iter().map(|target| target.plan))
            .chain(dossier.rulings().iter().map(|ruling| ruling.plan));
        let plans: BTreeSet<Plan> = told
            .map(|item| item.subject().plan())
            .chain(own)
            .chain(decided)
            .collect();
        if plans.is_empty() {
            return dossier.evidence().iter().map(|item| item.subject().plan()).collect();
        }
        plans
    }

    /// The scorecard of each plan, or why there is none; of an office that filed nothing, that alone.
    pub fn scorecards<'a>(
        &'a self,
        guidelines: &'a Guidelines,
        choices: Choices,
    ) -> impl Iterator<Item = Result<Scorecard, CannotScore>> + 'a {
        let dossier = &self.dossier;
        let plans = self.plans();
        let nothing = plans.is_empty().then(|| {
            Err(CannotScore::Nothing {
                office: dossier.office().to_owned(),
                fiscal_year: dossier.fiscal_year(),
            })
        });
        let cards = plans.into_iter().map(move |plan| {
            let guideline = guidelines
                .find(dossier.fiscal_year(), dossier.tier(), plan)
                .map_err(|missing| CannotScore::NoGuideline {
                    office: dossier.office().to_owned(),
                    missing,
                })?;
            score(guideline, dossier, choices).map_err(|error| CannotScore::Dossier {
                office: dossier.office().to_owned(),
                error,
            })
        });
        nothing.into_iter().chain(cards)
    }
}

impl Unplaced {
    fn of(document: Document) -> Self {
        let lacks = [
            (document.office.is_none(), Lack::Office),
            (document.fiscal_year.is_none(), Lack::FiscalYear),
            (document.activities.is_empty(), Lack::Activity),
        ];
        let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, lack)| lack);
        Self {
            lacks: lacks.collect(),
            document,
        }
    }
}

/// The office's name made comparable, and the year.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    office: String,
    year: FiscalYear,
}

impl Key {
    fn new(office: &str, year: FiscalYear) -> Self {
        Self {
            office: comparable(office),
            year,
        }
    }
}

/// A name folded, its words apart by one space and without punctuation.
fn comparable(name: &str) -> String {
    let folded = fold_str(name);
    let is_gap = |character: char| character.is_whitespace() || character.is_ascii_punctuation() || character == '।';
    let words: Vec<&str> = folded.split(is_gap).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The tiers that documents tell, by the comparable name of the office; of two the first.
fn tiers(documents: &[Document]) -> HashMap<String, Tier> {
    let mut tiers = HashMap::new();
    for document in documents {
        if let (Some(office), Some(tier)) = (&document.office, document.tier) {
            tiers.entry(comparable(office)).or_insert(tier);
        }
    }
    tiers
}

/// The dossier, with an empty one left in its place, so that adding to it copies nothing.
fn take(dossier: &mut Dossier) -> Dossier {
    let empty = Dossier::new(String::new(), dossier.tier(), dossier.fiscal_year());
    std::mem::replace(dossier, empty)
}

/// The second dossier under the first one's spelling of the office's name.
fn under_name(office: &str, second: Dossier) -> Dossier {
    if second.office() == office {
        return second;
    }
    let mut renamed =
        Dossier::new(office, second.tier(), second.fiscal_year()).with_evidence(second.evidence().iter().cloned());
    if let Some(has) = second.has_subordinate_offices() {
        renamed = renamed.with_subordinate_offices(has);
    }
    let renamed = (second.not_applicable().iter().cloned()).fold(renamed, Dossier::with_not_applicable);
    let renamed = second.targets().iter().cloned().fold(renamed, Dossier::with_target);
    second.rulings().iter().cloned().fold(renamed, Dossier::with_ruling)
}

//! All that one office has for one fiscal year.

use std::collections::BTreeSet;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Evidence, Figure, Ruling};
use crate::fiscal::FiscalYear;
use crate::office::Tier;
use crate::plan::Plan;

/// An indicator that does not apply to the office, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotApplicable {
    /// The plan.
    pub plan: Plan,
    /// The indicator's code.
    pub indicator: String,
    /// Why it does not apply: «no project under way». Blank is an error where it is read.
    #[serde(deserialize_with = "reason")]
    pub reason: String,
}

/// A target that the office sets itself, where the guideline leaves it to the office (NIS 2.2 and 3.1–3.5 of 2021-22).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnTarget {
    /// The plan.
    pub plan: Plan,
    /// The indicator's code.
    pub indicator: String,
    /// The target, in the indicator's unit.
    pub target: Figure,
    /// The office's own activity, in its words, where it chose one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
}

/// One office's evidence for one fiscal year, with what it and its evaluators decided about the plans.
///
/// ```
/// use apa_score::evidence::{Dossier, Evidence};
/// use apa_score::office::Tier;
/// use apa_score::plan::{Activity, Status};
///
/// let dossier = Dossier::new("জেলা প্রশাসকের কার্যালয়, বরগুনা", Tier::Field, "2023-24".parse()?)
///     .with_evidence([Evidence::of(Activity::CharterStakeholderBriefing, Status::Held)]);
/// let text = serde_json::to_string(&dossier)?;
/// assert_eq!(serde_json::from_str::<Dossier>(&text)?, dossier);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    #[serde(deserialize_with = "office")]
    office: String,
    tier: Tier,
    fiscal_year: FiscalYear,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    has_subordinate_offices: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<Evidence>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    not_applicable: Vec<NotApplicable>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    targets: Vec<OwnTarget>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rulings: Vec<Ruling>,
}

/// A text that may not be blank and is.
#[derive(Debug, thiserror::Error)]
enum Blank {
    #[error("`office` is blank: write the name of the office")]
    Office,
    #[error("`reason` is blank: write why the indicator does not apply")]
    Reason,
}

fn office<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    filled(deserializer, Blank::Office)
}

fn reason<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    filled(deserializer, Blank::Reason)
}

fn filled<'de, D: Deserializer<'de>>(deserializer: D, blank: Blank) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.trim().is_empty() {
        return Err(D::Error::custom(blank));
    }
    Ok(text)
}

/// Why two dossiers are not one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MergeError {
    /// They are of two offices.
    #[error("dossiers of two offices: `{first}` and `{second}`")]
    Office {
        /// The office of the first.
        first: String,
        /// The office of the second.
        second: String,
    },
    /// They name different tiers for the office.
    #[error("{office} stands on two tiers: {} and {}", .first.name(), .second.name())]
    Tier {
        /// The office.
        office: String,
        /// The tier in the first.
        first: Tier,
        /// The tier in the second.
        second: Tier,
    },
    /// They are of two years.
    #[error("dossiers of two fiscal years: {first} and {second}")]
    FiscalYear {
        /// The year of the first.
        first: FiscalYear,
        /// The year of the second.
        second: FiscalYear,
    },
    /// One says that the office has subordinate offices and the other that it has none.
    #[error("{office} both has subordinate offices and has none")]
    SubordinateOffices {
        /// The office.
        office: String,
    },
}

impl Dossier {
    /// An empty dossier.
    #[must_use]
    pub fn new(office: impl Into<String>, tier: Tier, fiscal_year: FiscalYear) -> Self {
        Self {
            office: office.into(),
            tier,
            fiscal_year,
            has_subordinate_offices: None,
            evidence: Vec::new(),
            not_applicable: Vec::new(),
            targets: Vec::new(),
            rulings: Vec::new(),
        }
    }

    /// With more evidence.
    #[must_use]
    pub fn with_evidence(mut self, evidence: impl IntoIterator<Item = Evidence>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    /// With an indicator that does not apply.
    #[must_use]
    pub fn with_not_applicable(mut self, not_applicable: NotApplicable) -> Self {
        self.not_applicable.push(not_applicable);
        self
    }

    /// With a target the office set itself.
    #[must_use]
    pub fn with_target(mut self, target: OwnTarget) -> Self {
        self.targets.push(target);
        self
    }

    /// With an evaluator's ruling.
    #[must_use]
    pub fn with_ruling(mut self, ruling: Ruling) -> Self {
        self.rulings.push(ruling);
        self
    }

    /// With the word on whether the office has subordinate offices (আওতাধীন দপ্তর/সংস্থা).
    #[must_use]
    pub const fn with_subordinate_offices(mut self, has: bool) -> Self {
        self.has_subordinate_offices = Some(has);
        self
    }

    /// The office's name.
    #[must_use]
    pub fn office(&self) -> &str {
        &self.office
    }

    /// The office's tier.
    #[must_use]
    pub const fn tier(&self) -> Tier {
        self.tier
    }

    /// The fiscal year.
    #[must_use]
    pub const fn fiscal_year(&self) -> FiscalYear {
        self.fiscal_year
    }

    /// Whether the office has subordinate offices; `None` where it is not known.
    #[must_use]
    pub const fn has_subordinate_offices(&self) -> Option<bool> {
        self.has_subordinate_offices
    }

    /// The evidence.
    #[must_use]
    pub fn evidence(&self) -> &[Evidence] {
        &self.evidence
    }

    /// The plans that the evidence speaks of, in order: those that a scorecard is worth printing for.
    #[must_use]
    pub fn plans(&self) -> BTreeSet<Plan> {
        self.evidence.iter().map(|evidence| evidence.subject().plan()).collect()
    }

    /// The indicators that do not apply.
    #[must_use]
    pub fn not_applicable(&self) -> &[NotApplicable] {
        &self.not_applicable
    }

    /// The targets the office set itself.
    #[must_use]
    pub fn targets(&self) -> &[OwnTarget] {
        &self.targets
    }

    /// The evaluators' rulings.
    #[must_use]
    pub fn rulings(&self) -> &[Ruling] {
        &self.rulings
    }

    /// One dossier of both: everything of the first, then everything of the second.
    ///
    /// # Errors
    ///
    /// [`MergeError`] where they speak of different offices, tiers or years, or contradict each other on subordinate
    /// offices.
    pub fn merge(mut self, other: Self) -> Result<Self, MergeError> {
        if self.office != other.office {
            return Err(MergeError::Office {
                first: self.office,
                second: other.office,
            });
        }
        if self.tier != other.tier {
            return Err(MergeError::Tier {
                office: self.office,
                first: self.tier,
                second: other.tier,
            });
        }
        if self.fiscal_year != other.fiscal_year {
            return Err(MergeError::FiscalYear {
                first: self.fiscal_year,
                second: other.fiscal_year,
            });
        }
        self.has_subordinate_offices = match (self.has_subordinate_offices, other.has_subordinate_offices) {
            (Some(first), Some(second)) if first != second => {
                return Err(MergeError::SubordinateOffices { office: self.office });
            }
            (first, second) => first.or(second),
        };
        self.evidence.extend(other.evidence);
        self.not_applicable.extend(other.not_applicable);
        self.targets.extend(other.targets);
        self.rulings.extend(other.rulings);
        Ok(self)
    }
}

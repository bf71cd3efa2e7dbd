//! The scorecard: what an evaluator signs and what an office acts on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::explain::Explanation;
use super::finding::{Finding, Refusal};
use super::outlook::{CardOutlook, Outlook};
use super::quantity::{Day, Quantity};
use super::ruled::Ruled;
use super::steps::NextStep;
use crate::evidence::{Evidence, Proof};
use crate::exact::{Exact, Marks};
use crate::fiscal::FiscalYear;
use crate::guideline::{Basis, Code, Condition, Names, NotApplicablePolicy, RequiredProofs};
use crate::office::Tier;
use crate::plan::Plan;

/// What became of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Full marks.
    Achieved,
    /// Part of the marks.
    PartlyAchieved,
    /// Evidence shows that nothing is earned.
    NotAchieved,
    /// There is no evidence that counts. The marks are unknown, not zero.
    NoEvidence,
    /// The indicator does not apply to the office.
    NotApplicable,
    /// A person has to look; marks, where they are given, are what the rule gives until then.
    NeedsReview,
}

impl Outcome {
    /// The name used in data, such as `partly_achieved`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Achieved => "achieved",
            Self::PartlyAchieved => "partly_achieved",
            Self::NotAchieved => "not_achieved",
            Self::NoEvidence => "no_evidence",
            Self::NotApplicable => "not_applicable",
            Self::NeedsReview => "needs_review",
        }
    }
}

/// A name in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Title {
    /// In English, in our words.
    pub en: String,
    /// In Bangla, as printed.
    pub bn: String,
}

impl From<&Names> for Title {
    fn from(names: &Names) -> Self {
        Self {
            en: names.en.clone(),
            bn: names.bn.clone(),
        }
    }
}

/// How well each figure that a mark rests on is founded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Bases {
    /// The weight.
    pub weight: Basis,
    /// The target; `unknown` where there is none.
    pub target: Basis,
    /// The choice of the rule.
    pub rule: Basis,
    /// The roll-up, where it had more than one figure to combine.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub roll_up: Option<Basis>,
    /// The branch of the rule that was taken, where it is founded otherwise than the rule.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub branch: Option<Basis>,
    /// The substitution, where one took place.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub substitution: Option<Basis>,
    /// The treatment of indicators that do not apply, where it made the weight or the marks, or left the weight out.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub not_applicable: Option<Basis>,
    /// The rounding, where it changed the marks.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub rounding: Option<Basis>,
}

impl Bases {
    /// The weakest of them.
    #[must_use]
    pub fn weakest(self) -> Basis {
        let sometimes = [
            self.roll_up,
            self.branch,
            self.substitution,
            self.not_applicable,
            self.rounding,
        ];
        let sometimes = sometimes.into_iter().flatten();
        sometimes.fold(self.weight.max(self.target).max(self.rule), Basis::max)
    }
}

/// Why an indicator does not apply to an office.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
#[non_exhaustive]
pub enum WhyNot {
    /// The dossier declares it.
    Declared {
        /// With this reason; different ones stand one after the other.
        reason: String,
    },
    /// The guideline does not ask it of offices in this circumstance.
    Because {
        /// The circumstance.
        condition: Condition,
    },
    /// It stands in for another indicator only in a circumstance that the office is not in.
    OnlyWhen {
        /// The circumstance.
        condition: Condition,
    },
    /// It stands in for another indicator only in a circumstance, and whether the office is in it is not known.
    NotKnownWhether {
        /// The circumstance.
        condition: Condition,
    },
}

/// The proof that a guideline asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProofsAsked {
    /// No source states what is asked for.
    NotStated,
    /// A document, of whatever kind.
    AnyDocument,
    /// Each of these.
    All(Vec<Proof>),
}

impl From<&RequiredProofs> for ProofsAsked {
    fn from(required: &RequiredProofs) -> Self {
        match required {
            RequiredProofs::NotStated => Self::NotStated,
            RequiredProofs::AnyDocument => Self::AnyDocument,
            RequiredProofs::All(proofs) => Self::All(proofs.clone()),
        }
    }
}

/// A piece of evidence that counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counted {
    /// How many, how much or how many percent it tells; one for a day.
    pub figure: Exact,
    /// The evidence.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// A piece of evidence that does not count, and why.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Refused {
    /// Why.
    pub reason: Refusal,
    /// The evidence.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// One indicator of a scorecard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Line {
    /// The indicator's code.
    pub code: Code,
    /// What is to be done (কার্যক্রম).
    pub activity: Title,
    /// What is measured (কর্মসম্পাদন সূচক).
    pub indicator: Title,
    /// The activity that the office chose itself, in its words, where the plan leaves it to the office.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub own_activity: Option<String>,
    /// A remark of the guideline on the indicator or its source.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<String>,
    /// The unit of target and achievement (একক): `number`, `percent`, `date`, `number_and_date` or a measure.
    pub unit: String,
    /// What became of it.
    pub outcome: Outcome,
    /// The achievement (অর্জন) that counts.
    pub achieved: Option<Quantity>,
    /// The target (লক্ষ্যমাত্রা).
    pub target: Option<Quantity>,
    /// The maximum marks (মান) for this office; `None` where they are not known, and for an indicator that stands in for
    /// another.
    pub weight: Option<Exact>,
    /// The raw score in percent, exact; `None` where it is not known.
    pub raw: Option<Exact>,
    /// The marks (প্রাপ্ত নম্বর), rounded as the guideline says; `None` where they are not known, which is not zero.
    pub marks: Option<Marks>,
    /// The weakest basis among everything the mark rests on.
    pub basis: Basis,
    /// The basis of each.
    pub bases: Bases,
    /// The evidence that counts.
    pub evidence: Vec<Counted>,
    /// The evidence for this indicator that does not count.
    pub refused: Vec<Refused>,
    /// The proof (প্রমাণক) that the guideline asks for.
    pub required_proofs: ProofsAsked,
    /// What a person should know.
    pub findings: Vec<Finding>,
    /// The indicator whose place this one takes under a condition.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub stands_in_for: Option<Code>,
    /// Why the indicator does not apply.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub not_applicable: Option<WhyNot>,
    /// The evaluator's ruling, with what the rules computed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ruling: Option<Ruled>,
    /// Why the mark is what it is.
    pub explanation: Explanation,
    /// What is earned, lost and still attainable on the day of the evaluation; `None` for the whole year, and where that
    /// cannot be told.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub outlook: Option<Outlook>,
    /// What the office can still do here; for the whole year, what it could do in its course.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub next_steps: Vec<NextStep>,
    /// The marks before rounding; the total is made of these where the guideline rounds only the total.
    pub exact_marks: Option<Exact>,
}

impl Line {
    /// Whether something announced or ordered, but not held, was found for the indicator.
    #[must_use]
    pub fn is_planned(&self) -> bool {
        self.refused.iter().any(|refused| refused.reason == Refusal::Planned)
    }

    /// Whether the weight counts in the card's maximum.
    #[must_use]
    pub fn applies(&self, policy: NotApplicablePolicy) -> bool {
        self.stands_in_for.is_none()
            && (self.outcome != Outcome::NotApplicable || policy == NotApplicablePolicy::FullMarks)
    }
}

/// One office's marks on one plan of one fiscal year.
///
/// Unknown is never zero: [`marks`](Self::marks) is the sum of the marks that are known, [`maximum`](Self::maximum) the
/// sum of the weights that are known and apply, and [`determined_maximum`](Self::determined_maximum) the part of it
/// whose marks are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Scorecard {
    /// The office.
    pub office: String,
    /// Its tier.
    pub tier: Tier,
    /// The fiscal year.
    pub fiscal_year: FiscalYear,
    /// The plan.
    pub plan: Plan,
    /// The title of the plan.
    pub title: Title,
    /// The day of the evaluation; `None` for the whole year.
    pub as_of: Option<Day>,
    /// The marks; `None` where none are known.
    pub marks: Option<Marks>,
    /// The sum of the weights that are known and apply to the office; `None` where none is.
    pub maximum: Option<Exact>,
    /// The part of the maximum whose marks are known.
    pub determined_maximum: Exact,
    /// The part of the maximum that rests on an assumed figure or rule.
    pub assumed_maximum: Exact,
    /// The part of the maximum whose weights are themselves assumed.
    pub assumed_weight: Exact,
    /// How many indicators have a weight that is not known.
    pub unknown_weights: usize,
    /// The marks of the whole plan; `None` where they are not known.
    pub plan_total: Option<Exact>,
    /// Whether the guideline has every indicator of the plan.
    pub complete: bool,
    /// What happens to the weight of indicators that do not apply.
    pub not_applicable_policy: NotApplicablePolicy,
    /// What the plan earns of the agreement's 100 marks; `None` where the split is not known.
    pub apa: Option<super::apa::ApaMarks>,
    /// What is earned, lost and still attainable on the day of the evaluation; `None` for the whole year.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub outlook: Option<CardOutlook>,
    /// The indicators, in the order of the plan.
    pub indicators: Vec<Line>,
    /// Evidence in the dossier that no indicator of this plan asks for.
    pub elsewhere: Vec<Refused>,
    /// What a person should know about the card as a whole.
    pub findings: Vec<Finding>,
    /// What the keys of the sources stand for.
    pub sources: BTreeMap<String, String>,
    /// What it was computed with.
    pub receipt: super::receipt::Receipt,
}

impl Scorecard {
    /// The line of an indicator.
    #[must_use]
    pub fn line(&self, code: &str) -> Option<&Line> {
        self.indicators.iter().find(|line| line.code.as_str() == code)
    }

    /// What the office can still do, best first.
    #[must_use]
    pub fn next_steps(&self) -> Vec<NextStep> {
        super::steps::in_order(
            self.indicators
                .iter()
                .flat_map(|line| line.next_steps.iter().cloned())
                .collect(),
        )
    }

    /// Whether a person has to look at some line or at the card.
    #[must_use]
    pub fn needs_review(&self) -> bool {
        let clause = |finding: &Finding| matches!(finding, Finding::Clause { .. });
        self.indicators.iter().any(|line| line.outcome == Outcome::NeedsReview) || self.findings.iter().any(clause)
    }
}

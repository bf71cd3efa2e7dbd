//! Areas and indicators of a plan.

use serde::Serialize;

use super::cited::{Basis, Cited};
use super::code::Code;
use super::rule::{Condition, RollUp, Rule};
use super::target::{Target, Unit};
use super::write;
use crate::evidence::Proof;
use crate::exact::Exact;
use crate::plan::Activity;

/// A name in both languages. The Bangla one is the printed one; the English one is in our words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Names {
    /// In English.
    pub en: String,
    /// In Bangla, as printed.
    pub bn: String,
}

/// A part of a plan (কার্যক্রমের ক্ষেত্র) with its indicators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Area {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<Code>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<Names>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) weight: Option<Cited<Exact>>,
    pub(super) indicators: Vec<Indicator>,
}

impl Area {
    /// The area's code; `None` where it is not known.
    pub const fn code(&self) -> Option<&Code> {
        self.code.as_ref()
    }

    /// The area's name; `None` where it is not known.
    pub const fn name(&self) -> Option<&Names> {
        self.name.as_ref()
    }

    /// The marks of the whole area; `None` where they are not known.
    pub const fn weight(&self) -> Option<&Cited<Exact>> {
        self.weight.as_ref()
    }

    /// The area's indicators, in the order of the plan.
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }
}

/// One measured line of a plan (কর্মসম্পাদন সূচক).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Indicator {
    pub(super) code: Code,
    pub(super) activity: Names,
    pub(super) indicator: Names,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sources: Vec<String>,
    pub(super) unit: Unit,
    pub(super) weight: Cited<Option<Exact>>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "write::flat_option")]
    pub(super) target: Option<Cited<Target>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) office_sets_target: bool,
    #[serde(serialize_with = "write::flat")]
    pub(super) rule: Cited<Rule>,
    #[serde(serialize_with = "write::roll_up")]
    pub(super) roll_up: Cited<RollUp>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) counts: Vec<Activity>,
    #[serde(skip_serializing_if = "RequiredProofs::is_not_stated")]
    pub(super) proofs: RequiredProofs,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) not_applicable_when: Option<Condition>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) substitution: Option<Substitution>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
}

impl Indicator {
    /// The code, unique in its plan.
    pub const fn code(&self) -> &Code {
        &self.code
    }

    /// What is to be done (কার্যক্রম).
    pub const fn activity(&self) -> &Names {
        &self.activity
    }

    /// What is measured (কর্মসম্পাদন সূচক).
    pub const fn indicator(&self) -> &Names {
        &self.indicator
    }

    /// Keys of the sources that name the activity; its figures are cited one by one. Empty if no document does.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// The unit of target and achievement.
    pub const fn unit(&self) -> &Unit {
        &self.unit
    }

    /// The maximum marks (মান), at most 1000 with two decimals; `None` where they are not known. An
    /// [alternative](Rule::Alternative) has none of its own: it earns those of the indicator whose place it takes.
    pub const fn weight(&self) -> &Cited<Option<Exact>> {
        &self.weight
    }

    /// The target; `None` only where [the office sets it](Indicator::office_sets_target) and the plan prints none.
    pub const fn target(&self) -> Option<&Cited<Target>> {
        self.target.as_ref()
    }

    /// Whether the office sets the target itself. A target printed here is then that of the office whose plan this is, and
    /// one that the office gives takes its place.
    pub const fn office_sets_target(&self) -> bool {
        self.office_sets_target
    }

    /// How an achievement becomes marks; the basis is that of the choice of this rule for this indicator.
    pub const fn rule(&self) -> &Cited<Rule> {
        &self.rule
    }

    /// How the quarters become the year's achievement.
    pub const fn roll_up(&self) -> &Cited<RollUp> {
        &self.roll_up
    }

    /// Whether each quarter earns one credit at most.
    pub fn per_quarter(&self) -> bool {
        self.roll_up.value == RollUp::EachQuarter
    }

    /// The activities that count for the indicator. Where there are none, only achievements given by its code count.
    pub fn counts(&self) -> &[Activity] {
        &self.counts
    }

    /// The evidence (প্রমাণক) that the guideline asks for.
    pub const fn proofs(&self) -> &RequiredProofs {
        &self.proofs
    }

    /// When the indicator does not apply to an office.
    pub const fn not_applicable_when(&self) -> Option<Condition> {
        self.not_applicable_when
    }

    /// What takes the indicator's place, and when.
    pub const fn substitution(&self) -> Option<&Substitution> {
        self.substitution.as_ref()
    }

    /// A remark on the row or its source.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// The weakest basis among weight, target and rule.
    pub fn basis(&self) -> Basis {
        let target = self.target.as_ref().map_or(Basis::Unknown, |target| target.basis);
        self.weight.basis.max(target).max(self.rule.basis)
    }
}

/// The evidence (প্রমাণক) that a guideline asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum RequiredProofs {
    /// No source states what is asked for.
    #[default]
    NotStated,
    /// A document, of whatever kind.
    AnyDocument,
    /// Each of these.
    All(Vec<Proof>),
}

impl RequiredProofs {
    /// Whether no source states what is asked for.
    pub const fn is_not_stated(&self) -> bool {
        matches!(self, RequiredProofs::NotStated)
    }
}

/// What takes an indicator's place under a condition; the parts share its weight equally (assumed).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Substitution {
    pub(super) when: Condition,
    pub(super) by: Vec<Substitute>,
    pub(super) basis: Basis,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sources: Vec<String>,
}

impl Substitution {
    /// When the substitution takes place.
    pub const fn when(&self) -> Condition {
        self.when
    }

    /// What is asked for instead; at least one part.
    pub fn by(&self) -> &[Substitute] {
        &self.by
    }

    /// How well the substitution is founded.
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Keys of its sources.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }
}

/// One part of what takes an indicator's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Substitute {
    /// An indicator of the same plan whose rule is [`Rule::Alternative`].
    #[serde(serialize_with = "write::indicator")]
    Indicator(Code),
    /// So many of these activities, in proportion and never more than full.
    Activities {
        /// The activities that count.
        counts: Vec<Activity>,
        /// How many are asked for; more than zero.
        target: Cited<Exact>,
    },
}

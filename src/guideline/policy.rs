//! Choices that a guideline makes for a whole plan.

use serde::{Deserialize, Serialize};

use super::cited::Basis;
use super::code::Code;
use crate::exact::RoundingMode;

/// Where, how and to how many decimals marks are rounded. Rounding happens once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Rounding {
    /// Number of decimals, at most [`Marks::MAX_DIGITS`](crate::exact::Marks::MAX_DIGITS).
    pub digits: u8,
    /// Which way.
    pub mode: RoundingMode,
    /// Where.
    pub place: RoundingPlace,
    /// How well the choice is founded.
    pub basis: Basis,
    /// Keys of its sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Default for Rounding {
    /// Half up to two decimals, indicator by indicator (assumed; totals are published with two decimals).
    fn default() -> Rounding {
        Rounding {
            digits: 2,
            mode: RoundingMode::HalfUp,
            place: RoundingPlace::Indicator,
            basis: Basis::Assumed,
            sources: Vec::new(),
        }
    }
}

/// Where rounding happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RoundingPlace {
    /// The marks of each indicator, so that printed rows add up to the printed total.
    Indicator,
    /// The total of the plan only; the rows are shown rounded but add up exactly.
    Total,
}

impl RoundingPlace {
    /// The name used in data: `indicator` or `total`.
    pub const fn name(self) -> &'static str {
        match self {
            RoundingPlace::Indicator => "indicator",
            RoundingPlace::Total => "total",
        }
    }
}

/// What happens to the weight of an indicator that does not apply to an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotApplicablePolicy {
    /// The other indicators are scaled up to the full plan total.
    ScaleRest,
    /// The indicator earns full marks.
    FullMarks,
    /// The weight leaves the denominator, which is shown.
    LeaveOut,
}

impl NotApplicablePolicy {
    /// The name used in data: `scale_rest`, `full_marks` or `leave_out`.
    pub const fn name(self) -> &'static str {
        match self {
            NotApplicablePolicy::ScaleRest => "scale_rest",
            NotApplicablePolicy::FullMarks => "full_marks",
            NotApplicablePolicy::LeaveOut => "leave_out",
        }
    }
}

/// A provision of the guideline that the machine cannot evaluate: a person has to look.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Clause {
    pub(super) code: Code,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) indicator: Option<Code>,
    pub(super) when: ClauseTrigger,
    pub(super) text: String,
    pub(super) basis: Basis,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) sources: Vec<String>,
}

impl Clause {
    /// The code of the clause, unique in its guideline.
    pub const fn code(&self) -> &Code {
        &self.code
    }

    /// The indicator it concerns; `None` for the whole plan.
    pub const fn indicator(&self) -> Option<&Code> {
        self.indicator.as_ref()
    }

    /// When it matters.
    pub const fn when(&self) -> ClauseTrigger {
        self.when
    }

    /// What it says, in our words.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How well it is founded.
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// Keys of its sources.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }
}

/// When a clause that the machine cannot evaluate matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ClauseTrigger {
    /// Whenever there is an achievement.
    Always,
    /// Only when the target is not fully met.
    BelowTarget,
}

impl ClauseTrigger {
    /// The name used in data: `always` or `below_target`.
    pub const fn name(self) -> &'static str {
        match self {
            ClauseTrigger::Always => "always",
            ClauseTrigger::BelowTarget => "below_target",
        }
    }
}

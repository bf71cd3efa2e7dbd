//! What a person should look at: contradictions, doubts, and evidence that does not count.

use serde::{Deserialize, Serialize};

use super::quantity::{Day, Quantity};
use super::rules::Unclear;
use crate::evidence::Proof;
use crate::exact::Exact;
use crate::fiscal::{FiscalYear, Quarter};
use crate::guideline::{Basis, Code, Condition};

/// Why a piece of evidence does not count for an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// It is announced, ordered or decided, not held.
    Planned,
    /// The text does not tell whether it was held.
    StatusUnknown,
    /// Neither a day nor a month, quarter or year is told, so that it cannot be placed in the year.
    NoDateOrQuarter,
    /// It lies outside the fiscal year.
    OutsideYear,
    /// It lies after the day of the evaluation.
    AfterAsOf,
    /// It may be the same event as one that counts: their days overlap.
    Duplicate,
    /// Its quarter has its one credit already.
    SameQuarter,
    /// A better or later figure counts in its stead.
    Superseded,
    /// It belongs to another plan.
    OtherPlan,
    /// No indicator of this plan asks for it.
    NotAskedFor,
    /// The plan asks for it, or for something else in its place, under a condition that decides against it or is not
    /// known to hold.
    ConditionDecides,
    /// The plan has no indicator with the code it names.
    NoSuchIndicator,
    /// Its required proof is missing, and the evaluator chose to be strict.
    Unproven,
    /// The indicator asks for a percentage, and it does not tell how many of how many.
    NoShare,
    /// There was nothing to do, none of none, which is no percentage.
    NothingToDo,
    /// It tells that nothing was done on its day.
    NothingDone,
    /// Its figure does not fit the unit of the indicator.
    UnitDiffers,
    /// The indicator asks for a day, and only a month or quarter is told.
    DayNotTold,
    /// Its figure is below zero, is a part of what is only counted whole, or has more digits than a figure can have.
    BadFigure,
    /// The indicator does not apply to the office.
    NotApplicable,
    /// The evaluator rejected it.
    RuledOut,
}

impl Refusal {
    /// Whether a person could still let the evidence count, so that the achievement is in doubt rather than absent.
    #[must_use]
    pub const fn leaves_doubt(self) -> bool {
        matches!(
            self,
            Self::StatusUnknown
                | Self::NoDateOrQuarter
                | Self::NoShare
                | Self::NothingToDo
                | Self::UnitDiffers
                | Self::DayNotTold
                | Self::BadFigure
        )
    }
}

/// Something about an indicator or a card that a person should know. As data it is an object with a `code`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Finding {
    /// An achievement given for this indicator is dated outside the fiscal year: before it began, or after it ended.
    DatedOutsideYear {
        /// The day given.
        day: Day,
        /// The fiscal year of the plan.
        fiscal_year: FiscalYear,
    },
    /// A document names one quarter and its date lies in another; the date decides.
    QuarterContradictsDate {
        /// The quarter named.
        named: Quarter,
        /// The quarter of the date.
        dated: Quarter,
    },
    /// A document names one fiscal year and its date lies in another; the date decides.
    YearContradictsDate {
        /// The fiscal year named.
        named: FiscalYear,
        /// The day told.
        day: Day,
    },
    /// Only a quarter or a month is told, and it was not over on the day of the evaluation; it counts all the same.
    MayLieAfterAsOf {
        /// The last day it can have been.
        last: Day,
    },
    /// Several figures were given for one time; one counts.
    FiguresDiffer {
        /// The figure that counts.
        counted: Exact,
        /// A figure that does not.
        other: Exact,
    },
    /// A figure that should contain the earlier ones is less than one of them.
    CumulativeFalls {
        /// The earlier figure.
        earlier: Exact,
        /// The later, lesser figure, which counts.
        later: Exact,
    },
    /// A percentage that counts is above a hundred, which a part of a whole cannot be.
    AboveHundred {
        /// The percentage.
        percent: Exact,
    },
    /// What counts lacks proof that the guideline asks for; an empty list says that any document would do.
    Unproven {
        /// The proofs that are missing.
        missing: Vec<Proof>,
    },
    /// An event counts for another indicator too, each of which asks for it.
    AlsoCountsFor {
        /// The other indicator.
        indicator: Code,
    },
    /// The evidence is of an activity that another plan asks for, and this indicator asks for it too.
    ServesOtherPlan {
        /// The name of the other plan, as in data.
        plan: crate::plan::Plan,
    },
    /// The rule gives no answer; a person has to look.
    Unclear {
        /// Why.
        reason: Unclear,
    },
    /// A provision that the machine cannot evaluate; a person has to look.
    Clause {
        /// The code of the clause.
        clause: Code,
        /// What it says, in our words.
        text: String,
        /// How well it is founded.
        basis: Basis,
    },
    /// Something else was asked of the office instead, and was marked in its place.
    Substituted {
        /// Under which condition.
        when: Condition,
        /// How well the substitution is founded.
        basis: Basis,
    },
    /// An indicator was declared not to apply although evidence for it counts.
    NotApplicableButAchieved {
        /// The achievement.
        achieved: Quantity,
    },
    /// The weights cannot be scaled up, because one of them or the plan total is not known.
    CannotScale,
    /// The dossier gives a target for an indicator whose target the guideline sets; the guideline's counts.
    TargetNotTheOffices,
    /// The dossier gives two different targets for the indicator; neither counts.
    TargetsDiffer,
    /// The target the office gave does not fit the unit of the indicator; it does not count.
    TargetUnitDiffers,
    /// The target the office gave is a day that cannot be due in the fiscal year; it does not count.
    TargetOutsideYear,
    /// The office sets this target itself and gave none; that of the plan the guideline was taken from counts (assumed).
    OwnTargetNotGiven,
    /// The dossier speaks of an indicator that the plan does not have.
    NoSuchIndicator {
        /// The code it names.
        indicator: String,
    },
}

//! Why a dossier cannot be scored.

use crate::exact::Exact;
use crate::fiscal::FiscalYear;
use crate::guideline::{Code, GuidelineKey};
use crate::office::Tier;

/// Why a dossier cannot be scored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScoreError {
    /// The guideline is of another fiscal year or tier than the dossier: the nearest one is not the right one.
    #[error("the guideline is for {guideline}, the dossier of {office} for {} {}", .fiscal_year, .tier.name())]
    OtherGuideline {
        /// What the guideline is for.
        guideline: GuidelineKey,
        /// The office.
        office: String,
        /// The dossier's fiscal year.
        fiscal_year: FiscalYear,
        /// The dossier's tier.
        tier: Tier,
    },
    /// A ruling names an indicator that the plan does not have.
    #[error("a ruling by {by} names {code}, which is no indicator of the plan")]
    RulingOnNothing {
        /// The code it names.
        code: String,
        /// Who ruled.
        by: String,
    },
    /// Two rulings on one indicator differ.
    #[error("two rulings on indicator {code} differ")]
    RulingsDiffer {
        /// The indicator.
        code: Code,
    },
    /// A ruling sets marks below zero or above the weight.
    #[error("a ruling sets {marks} marks for indicator {code}, outside 0..={weight}")]
    RulingOutsideWeight {
        /// The indicator.
        code: Code,
        /// The marks set.
        marks: Exact,
        /// The indicator's weight.
        weight: Exact,
    },
    /// A ruling sets marks for an indicator whose weight is not known.
    #[error("a ruling sets marks for indicator {code}, whose weight is not known")]
    RulingWithoutWeight {
        /// The indicator.
        code: Code,
    },
    /// A ruling sets an achievement that does not fit the unit of the indicator.
    #[error("a ruling sets an achievement for indicator {code} that does not fit its unit")]
    RulingUnitDiffers {
        /// The indicator.
        code: Code,
    },
    /// A ruling accepts a claim that nobody made.
    #[error(
        "a ruling accepts the claim for indicator {code}, for which there is no evidence; set_achieved would set one"
    )]
    NothingToAccept {
        /// The indicator.
        code: Code,
    },
    /// A ruling is on an indicator that does not apply to the office, or that stands in for another.
    #[error("a ruling is on indicator {code}, which earns no marks of its own for this office")]
    RulingWithoutEffect {
        /// The indicator.
        code: Code,
    },
}

//! Rule 10: from the marks of a plan to marks of the agreement's hundred, and the hundred put together.

use serde::{Deserialize, Serialize};

use super::card::{Line, Outcome, Scorecard};
use super::quantity::Day;
use crate::exact::{Exact, Marks};
use crate::fiscal::FiscalYear;
use crate::guideline::{Basis, Guideline, NotApplicablePolicy};
use crate::office::Tier;
use crate::plan::Plan;

/// What a plan earns of the agreement's 100 marks: M × marks / plan total (assumed).
///
/// In 2021-22 M was 10 for the integrity plan and for e-governance, 4 for grievance redress, 3 for the charter and for the
/// right to information (attested); the office's own objectives hold the other 70.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApaMarks {
    /// What the plan counts for in the agreement (M).
    pub maximum: Exact,
    /// How well that is founded.
    pub maximum_basis: Basis,
    /// The marks of the plan; `None` where none are known.
    pub scored: Option<Marks>,
    /// What they are out of: the plan total, less what does not apply where the guideline leaves that out.
    pub out_of: Exact,
    /// M × scored / out of, exact; `None` where no marks are known.
    pub exact: Option<Exact>,
    /// The same, rounded as the guideline rounds marks.
    pub marks: Option<Marks>,
    /// How well the formula is founded.
    pub formula_basis: Basis,
}

impl ApaMarks {
    /// What a plan earns; `None` where the split or the plan total is not known, or only a part of the plan is.
    pub(super) fn of(guideline: &Guideline, scored: Option<Marks>, lines: &[Line]) -> Option<Self> {
        let (apa, total) = (guideline.apa_marks()?, guideline.plan_total()?);
        let left_out = lines
            .iter()
            .filter(|line| line.outcome == Outcome::NotApplicable && line.stands_in_for.is_none());
        let out_of = match guideline.not_applicable().value {
            NotApplicablePolicy::LeaveOut => left_out
                .filter_map(|line| line.weight)
                .try_fold(total.value, |rest, weight| rest.checked_sub(weight))?,
            NotApplicablePolicy::ScaleRest | NotApplicablePolicy::FullMarks => total.value,
        };
        if !guideline.complete() || out_of <= Exact::ZERO {
            return None;
        }
        let exact = scored.and_then(|scored| apa.value.checked_mul(scored.exact())?.checked_div(out_of));
        let rounding = guideline.rounding();
        Some(Self {
            maximum: apa.value,
            maximum_basis: apa.basis,
            scored,
            out_of,
            exact,
            marks: exact.and_then(|exact| exact.round(rounding.digits, rounding.mode)),
            formula_basis: Basis::Assumed,
        })
    }
}

/// One plan's part of the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CompositePart {
    /// The plan.
    pub plan: Plan,
    /// What it earns of the hundred.
    pub apa: ApaMarks,
}

/// An office's marks on its whole agreement: its own objectives and the annexure plans, out of 100 where all are there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Composite {
    /// The office.
    pub office: String,
    /// Its tier.
    pub tier: Tier,
    /// The fiscal year.
    pub fiscal_year: FiscalYear,
    /// The day of the evaluation; `None` for the whole year.
    pub as_of: Option<Day>,
    /// The parts, in the order of the plans.
    pub parts: Vec<CompositePart>,
    /// The sum of the parts' printed marks; `None` where none are known.
    pub marks: Option<Marks>,
    /// The sum of what the parts count for: 100 for a whole agreement.
    pub maximum: Exact,
    /// The part of it whose marks are known.
    pub determined_maximum: Exact,
}

/// Why scorecards do not make one agreement.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompositeError {
    /// There is no scorecard.
    #[error("there is no scorecard to put together")]
    Empty,
    /// Two scorecards differ in office, tier, fiscal year or day of evaluation.
    #[error("scorecards of {first} and {second} do not make one agreement: {differs} differs")]
    Different {
        /// The first office.
        first: String,
        /// The office that differs, or whose year or day does.
        second: String,
        /// What differs: `office`, `tier`, `fiscal_year` or `as_of`.
        differs: &'static str,
    },
    /// Two scorecards are of one plan.
    #[error("two scorecards are of the plan {}", .plan.name())]
    PlanTwice {
        /// The plan.
        plan: Plan,
    },
    /// What the plan counts for in the agreement of that year is not known.
    #[error("what the plan {} counts for in the agreement is not known", .plan.name())]
    NoSplit {
        /// The plan.
        plan: Plan,
    },
    /// The sums are too large.
    #[error("the sums are too large")]
    TooLarge,
}

/// Puts the scorecards of one office together.
///
/// # Errors
///
/// [`CompositeError`] where they are not of one office, tier, year and day, where a plan comes twice, and where a plan's
/// part of the agreement is not known.
pub fn composite(cards: &[Scorecard]) -> Result<Composite, CompositeError> {
    let first = cards.first().ok_or(CompositeError::Empty)?;
    let mut parts: Vec<CompositePart> = Vec::new();
    for card in cards {
        let differs = match card {
            card if card.office != first.office => Some("office"),
            card if card.tier != first.tier => Some("tier"),
            card if card.fiscal_year != first.fiscal_year => Some("fiscal_year"),
            card if card.as_of != first.as_of => Some("as_of"),
            _ => None,
        };
        if let Some(differs) = differs {
            let (first, second) = (first.office.clone(), card.office.clone());
            return Err(CompositeError::Different { first, second, differs });
        }
        let plan = card.plan;
        if parts.iter().any(|part| part.plan == plan) {
            return Err(CompositeError::PlanTwice { plan });
        }
        let apa = card.apa.clone().ok_or(CompositeError::NoSplit { plan })?;
        parts.push(CompositePart { plan, apa });
    }
    parts.sort_by_key(|part| part.plan);
    let sum = |wanted: &dyn Fn(&&CompositePart) -> bool| {
        let mut wanted = parts.iter().filter(wanted);
        wanted
            .try_fold(Exact::ZERO, |sum, part| sum.checked_add(part.apa.maximum))
            .ok_or(CompositeError::TooLarge)
    };
    let known = || parts.iter().filter_map(|part| part.apa.marks);
    let marks = match known().next() {
        Some(_) => Some(Marks::checked_sum(known()).ok_or(CompositeError::TooLarge)?),
        None => None,
    };
    Ok(Composite {
        office: first.office.clone(),
        tier: first.tier,
        fiscal_year: first.fiscal_year,
        as_of: first.as_of,
        marks,
        maximum: sum(&|_| true)?,
        determined_maximum: sum(&|part| part.apa.marks.is_some())?,
        parts,
    })
}

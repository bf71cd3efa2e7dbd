//! Rule 10: from the marks of a plan to marks of the agreement's hundred.

use serde::{Deserialize, Serialize};

use crate::exact::{Exact, Marks};
use crate::guideline::{Basis, Rounding};

/// What a plan earns of the agreement's 100 marks: M × marks / plan total (assumed).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApaMarks {
    /// What the plan counts for in the agreement (M).
    pub maximum: Exact,
    /// How well that is founded.
    pub maximum_basis: Basis,
    /// The marks of the plan.
    pub scored: Option<Marks>,
    /// What they are out of.
    pub out_of: Exact,
    /// M × scored / out of, exact; `None` where no marks are known.
    pub exact: Option<Exact>,
    /// The same, rounded as the guideline rounds marks.
    pub marks: Option<Marks>,
    /// How well the formula is founded.
    pub formula_basis: Basis,
}

impl ApaMarks {
    /// The share of `maximum` that `scored` out of `out_of` earns.
    pub(super) fn of(
        maximum: Exact,
        maximum_basis: Basis,
        scored: Option<Marks>,
        out_of: Exact,
        rounding: &Rounding,
    ) -> Self {
        let share = |scored: Marks| maximum.checked_mul(scored.exact())?.checked_div(out_of);
        let exact = scored.and_then(share);
        let marks = exact.and_then(|exact| exact.round(rounding.digits, rounding.mode));
        Self {
            maximum,
            maximum_basis,
            scored,
            out_of,
            exact,
            marks,
            formula_basis: Basis::Assumed,
        }
    }
}

//! What an evaluator ruled, beside what the rules computed.

use serde::{Deserialize, Serialize};

use super::card::Outcome;
use super::quantity::Quantity;
use crate::evidence::Ruling;
use crate::exact::{Exact, Marks};

/// An evaluator's ruling that counts, and what would count without it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ruled {
    /// The ruling, with who decided and why.
    pub ruling: Ruling,
    /// Rulings of others, or for other reasons, that decide the same.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub seconded: Vec<Ruling>,
    /// The outcome that the rules gave.
    pub computed_outcome: Outcome,
    /// The achievement that the rules found.
    pub computed_achieved: Option<Quantity>,
    /// The raw score that the rules gave, in percent.
    pub computed_raw: Option<Exact>,
    /// The marks that the rules gave.
    pub computed_marks: Option<Marks>,
}

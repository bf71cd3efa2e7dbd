//! What an evaluator chooses.

use serde::{Deserialize, Serialize};
use time::Date;

use super::quantity::Day;

/// Whether a claim without its required proof counts: the evaluator's choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proofs {
    /// It counts, and is shown as unproven.
    #[default]
    Lenient,
    /// It does not count.
    Strict,
}

/// What an evaluator chooses. The scorecard's receipt records it.
///
/// ```
/// use apa_score::score::{Choices, Proofs};
/// use time::{Date, Month};
///
/// let half_year = Date::from_calendar_date(2024, Month::January, 30)?;
/// let choices = Choices::new().with_as_of(half_year).with_proofs(Proofs::Strict);
/// assert_eq!(choices.as_of(), Some(half_year));
/// # Ok::<(), time::error::ComponentRange>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Choices {
    as_of: Option<Day>,
    proofs: Proofs,
}

impl Choices {
    /// The whole year, and lenient about proofs.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            as_of: None,
            proofs: Proofs::Lenient,
        }
    }

    /// Evidence up to a day, as an evaluation on that day sees it.
    #[must_use]
    pub const fn with_as_of(mut self, day: Date) -> Self {
        self.as_of = Some(Day(day));
        self
    }

    /// Strict or lenient about proofs.
    #[must_use]
    pub const fn with_proofs(mut self, proofs: Proofs) -> Self {
        self.proofs = proofs;
        self
    }

    /// The day of the evaluation; `None` for the whole year.
    #[must_use]
    pub fn as_of(self) -> Option<Date> {
        self.as_of.map(|day| day.0)
    }

    /// Strict or lenient about proofs.
    #[must_use]
    pub const fn proofs(self) -> Proofs {
        self.proofs
    }
}

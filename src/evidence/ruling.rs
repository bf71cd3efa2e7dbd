//! Where an evaluator decides otherwise than the rules.

use serde::{Deserialize, Serialize};

use super::Figure;
use crate::exact::Exact;
use crate::plan::Plan;

/// What an evaluator decides about an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Decision {
    /// The claim counts although its proof, its date or its status was not in order. What is planned still does not.
    Accept,
    /// The claim does not count: the achievement is nothing, the marks are zero.
    Reject,
    /// The achievement is this figure, in the indicator's unit; the indicator's rule gives the marks.
    SetAchieved(Figure),
    /// The marks are these, from zero to the indicator's weight.
    SetMarks(Exact),
}

/// An evaluator's decision on one indicator, with the name it is signed with and the reason.
///
/// The scorecard keeps what the rules computed beside what was ruled, and says which counts.
///
/// ```
/// use apa_score::evidence::{Decision, Ruling};
///
/// let ruling: Ruling = serde_json::from_str(
///     r#"{"plan":"citizens_charter","indicator":"2.1","decision":"set_achieved","achieved":"2",
///         "by":"Evaluation team","reason":"the second update was seen on the website"}"#,
/// )?;
/// assert!(matches!(ruling.decision, Decision::SetAchieved(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Flat", into = "Flat")]
pub struct Ruling {
    /// The plan ruled on.
    pub plan: Plan,
    /// The indicator's code.
    pub indicator: String,
    /// The decision.
    pub decision: Decision,
    /// Who decided.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// The ruling as written in JSON or TOML.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Flat {
    plan: Plan,
    indicator: String,
    decision: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    achieved: Option<Figure>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    marks: Option<Exact>,
    by: String,
    reason: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Accept,
    Reject,
    SetAchieved,
    SetMarks,
}

#[derive(Debug, thiserror::Error)]
enum RulingError {
    #[error(
        "`achieved` goes with the decision set_achieved, `marks` with set_marks, and nothing with accept and reject"
    )]
    Value,
    #[error("a ruling says who decided (`by`) and why (`reason`)")]
    Unsigned,
}

impl TryFrom<Flat> for Ruling {
    type Error = RulingError;

    fn try_from(flat: Flat) -> Result<Self, RulingError> {
        let Flat {
            plan,
            indicator,
            decision,
            achieved,
            marks,
            by,
            reason,
        } = flat;
        let decision = match (decision, achieved, marks) {
            (Kind::Accept, None, None) => Decision::Accept,
            (Kind::Reject, None, None) => Decision::Reject,
            (Kind::SetAchieved, Some(achieved), None) => Decision::SetAchieved(achieved),
            (Kind::SetMarks, None, Some(marks)) => Decision::SetMarks(marks),
            _ => return Err(RulingError::Value),
        };
        if by.trim().is_empty() || reason.trim().is_empty() {
            return Err(RulingError::Unsigned);
        }
        Ok(Self {
            plan,
            indicator,
            decision,
            by,
            reason,
        })
    }
}

impl From<Ruling> for Flat {
    fn from(ruling: Ruling) -> Self {
        let Ruling {
            plan,
            indicator,
            decision,
            by,
            reason,
        } = ruling;
        let (decision, achieved, marks) = match decision {
            Decision::Accept => (Kind::Accept, None, None),
            Decision::Reject => (Kind::Reject, None, None),
            Decision::SetAchieved(achieved) => (Kind::SetAchieved, Some(achieved), None),
            Decision::SetMarks(marks) => (Kind::SetMarks, None, Some(marks)),
        };
        Self {
            plan,
            indicator,
            decision,
            achieved,
            marks,
            by,
            reason,
        }
    }
}

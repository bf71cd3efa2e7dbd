//! What another achievement would earn, and what is missing for more.

use serde::{Deserialize, Serialize};
use time::Date;

use super::admit::Kind;
use super::quantity::Quantity;
use super::rules::{self, Achievement};
use crate::evidence::Days;
use crate::exact::{Exact, Marks, RoundingMode};
use crate::guideline::{Columns, Direction, Rule, Target};

/// What is missing for more marks, whether or not there is time for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Missing {
    /// For the next column of a ladder, the next whole number, or the next delivery; `None` where that is full marks.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub next: Option<Gap>,
    /// For full marks; `None` where they are earned, or can no longer be.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub full: Option<Gap>,
}

/// The way from an achievement to a better one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gap {
    /// The achievement to reach.
    pub to: Quantity,
    /// How much more, or less where less is better, in the unit of the indicator; `None` for days.
    pub more: Option<Exact>,
    /// The raw score there, in percent.
    pub raw: Exact,
    /// The marks it adds; `None` where the weight is not known.
    pub gain: Option<Marks>,
}

/// An indicator and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prospect<'a> {
    pub(super) kind: Kind,
    pub(super) rule: &'a Rule,
    pub(super) target: &'a Target,
    pub(super) weight: Option<Exact>,
    pub(super) digits: u8,
    pub(super) mode: RoundingMode,
    pub(super) now: Option<&'a Achievement>,
    /// The marks now; zero where they are not known, as what can be gained is counted from nothing.
    pub(super) marks: Marks,
}

/// What an achievement would earn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reached {
    pub(super) raw: Exact,
    pub(super) marks: Option<Marks>,
    /// More than now; `None` where the weight is not known.
    pub(super) gain: Option<Marks>,
}

impl<'a> Prospect<'a> {
    /// What `achievement` would earn; `None` where no rule says.
    pub(super) fn reach(&self, achievement: &Achievement) -> Option<Reached> {
        let raw = rules::mark(self.rule, self.target, self.weight, achievement, &mut ())
            .ok()?
            .percent;
        let marks = self.marks_of(raw);
        Some(Reached {
            raw,
            marks,
            gain: marks.and_then(|marks| self.more_than_now(marks)),
        })
    }

    pub(super) fn marks_of(&self, raw: Exact) -> Option<Marks> {
        rules::weigh(self.weight?, raw, &mut ())
            .ok()?
            .round(self.digits, self.mode)
    }

    fn more_than_now(&self, marks: Marks) -> Option<Marks> {
        self.difference(marks, self.marks)
    }

    /// The difference of two printed marks, which is exact.
    pub(super) fn difference(&self, more: Marks, less: Marks) -> Option<Marks> {
        more.exact().checked_sub(less.exact())?.round(self.digits, self.mode)
    }

    /// The raw score now; zero where there is nothing to mark.
    pub(super) fn raw_now(&self) -> Exact {
        self.now
            .and_then(|now| self.reach(now))
            .map_or(Exact::ZERO, |reached| reached.raw)
    }

    /// The number now; zero where there is none.
    pub(super) fn number(&self) -> Exact {
        match self.now {
            Some(Achievement::Number(number)) => *number,
            _ => Exact::ZERO,
        }
    }

    /// The least achievement that earns full marks; `None` for what is done already and cannot be done again.
    pub(super) fn full(&self) -> Option<Achievement> {
        Some(match (self.target, self.now) {
            (Target::By(_), Some(_)) => return None,
            (Target::Ladder(ladder), Some(Achievement::Done(_))) if ladder.direction() == Direction::Earlier => {
                return None;
            }
            (Target::Count(count), _) => Achievement::Number(*count),
            (Target::By(due), None) => Achievement::Done(Days::on(*due)),
            (Target::EachBy(due), now) => {
                let made = match now {
                    Some(Achievement::Deliveries(made)) => made.as_slice(),
                    _ => &[],
                };
                let late = |(due, made): (&Date, &Option<Date>)| made.is_some_and(|made| made > *due);
                if due.iter().zip(made).any(late) {
                    return None;
                }
                Achievement::Deliveries(due.iter().copied().map(Some).collect())
            }
            (Target::CountBy { count, dates }, now) => {
                let mut days = match now {
                    Some(Achievement::NumberAndDays(_, days)) => days.clone(),
                    _ => Vec::new(),
                };
                days.extend(dates.iter().skip(days.len()));
                Achievement::NumberAndDays(*count, days)
            }
            (Target::Ladder(ladder), _) => match ladder.columns() {
                Columns::Numbers(columns) => Achievement::Number((*columns.first()?)?),
                Columns::Dates(columns) => Achievement::Done(Days::on((*columns.first()?)?)),
            },
        })
    }

    /// The next better column, whole number or delivery.
    pub(super) fn next(&self) -> Option<Achievement> {
        match (self.target, self.kind) {
            (Target::Count(count), Kind::Number) => {
                let next = self.number().max(Exact::ZERO).checked_add(Exact::ONE)?;
                (next < *count).then_some(Achievement::Number(next))
            }
            (Target::Ladder(ladder), Kind::Number | Kind::Percent) => {
                let Columns::Numbers(columns) = ladder.columns() else {
                    return None;
                };
                let better = |column: &Exact| match (self.now, ladder.direction()) {
                    (None, _) => true,
                    (Some(_), Direction::Lower) => *column < self.number(),
                    (Some(_), _) => *column > self.number(),
                };
                // The worst of those that are better than now comes last.
                columns.iter().flatten().copied().rfind(better).map(Achievement::Number)
            }
            (Target::EachBy(due), _) => {
                let mut made = match self.now {
                    Some(Achievement::Deliveries(made)) => made.clone(),
                    _ => vec![None; due.len()],
                };
                let (free, due) = made.iter_mut().zip(due).find(|(made, _)| made.is_none())?;
                *free = Some(*due);
                Some(Achievement::Deliveries(made))
            }
            _ => None,
        }
    }

    pub(super) fn lower_is_better(&self) -> bool {
        matches!(self.target, Target::Ladder(ladder) if ladder.direction() == Direction::Lower)
    }

    /// What is missing for more marks.
    pub(super) fn missing(&self) -> Missing {
        let full = self
            .full()
            .and_then(|full| self.gap(&full))
            .filter(|gap| gap.raw >= Exact::HUNDRED);
        let next = self.next().and_then(|next| self.gap(&next));
        // The next step on the way is worth naming only where it is not the whole way.
        let next = next.filter(|next| full.as_ref().is_none_or(|full| full.to != next.to));
        Missing { next, full }
    }

    fn gap(&self, to: &Achievement) -> Option<Gap> {
        let reached = self.reach(to)?;
        if reached.raw <= self.raw_now() {
            return None;
        }
        let more = match to {
            // Where less is better and nothing is told, there is no telling how much less.
            Achievement::Number(_) if self.now.is_none() && self.lower_is_better() => None,
            Achievement::Number(number) => {
                let more = number.checked_sub(self.number())?;
                Some(if more.is_negative() {
                    Exact::ZERO.checked_sub(more)?
                } else {
                    more
                })
            }
            _ => None,
        };
        Some(Gap {
            to: Quantity::from(to),
            more,
            raw: reached.raw,
            gain: reached.gain,
        })
    }
}

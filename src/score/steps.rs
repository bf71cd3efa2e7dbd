//! Next steps: what an office can do for more marks, by when, and with which proof.

use serde::{Deserialize, Serialize};
use time::Date;

use super::admit::Kind;
use super::card::Title;
use super::outlook::{self, Time};
use super::prospect::Prospect;
use super::quantity::{Day, Quantity};
use super::rules::Achievement;
use crate::evidence::{Days, Proof};
use crate::exact::{Exact, Marks};
use crate::fiscal::Quarter;
use crate::guideline::{Basis, Code, Columns, Indicator, RequiredProofs, RollUp, Target};
use crate::plan::Activity;

/// What an office can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
#[non_exhaustive]
pub enum Action {
    /// Do one more of what is counted.
    OneMore {
        /// The activities that count; empty where only a figure given by code does.
        activities: Vec<Activity>,
        /// How many more would earn full marks.
        up_to: Exact,
    },
    /// Do it once in a quarter that has no credit yet.
    InQuarter {
        /// The activities that count.
        activities: Vec<Activity>,
        /// The quarter.
        quarter: Quarter,
    },
    /// Bring the figure to this.
    Reach {
        /// The figure, in the unit of the indicator.
        to: Quantity,
    },
    /// Have it done.
    Finish,
    /// Make the delivery due on this day.
    Deliver {
        /// The day.
        due: Day,
    },
    /// File the proof of what is claimed.
    Prove {
        /// What is missing; empty where any document would do.
        missing: Vec<Proof>,
    },
}

/// One action that raises an office's marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NextStep {
    /// The indicator.
    pub code: Code,
    /// What is to be done there.
    pub activity: Title,
    /// The action.
    pub action: Action,
    /// The marks it adds; `None` where the weight is not known.
    pub gain: Option<Marks>,
    /// What it adds to the raw score, in percent.
    pub raw_gain: Exact,
    /// The last day for it.
    pub by: Day,
    /// The proofs that the guideline asks for; empty where none is stated or any document would do.
    pub proofs: Vec<Proof>,
    /// The weakest basis among what the gain rests on.
    pub basis: Basis,
}

/// What the steps of one indicator have in common.
pub(super) struct Steps<'a> {
    pub(super) indicator: &'a Indicator,
    pub(super) activities: &'a [Activity],
    pub(super) basis: Basis,
    pub(super) list: Vec<NextStep>,
}

impl<'a> Steps<'a> {
    pub(super) fn new(indicator: &'a Indicator, activities: &'a [Activity], basis: Basis) -> Self {
        Self {
            indicator,
            activities,
            basis,
            list: Vec::new(),
        }
    }

    /// Adds a step, if it gains anything.
    pub(super) fn push(&mut self, action: Action, by: Date, raw_gain: Exact, gain: Option<Marks>) {
        if raw_gain <= Exact::ZERO {
            return;
        }
        let proofs = match self.indicator.proofs() {
            RequiredProofs::All(proofs) => proofs.clone(),
            RequiredProofs::AnyDocument | RequiredProofs::NotStated => Vec::new(),
        };
        self.list.push(NextStep {
            code: self.indicator.code().clone(),
            activity: self.indicator.activity().into(),
            action,
            gain,
            raw_gain,
            by: Day(by),
            proofs,
            basis: self.basis,
        });
    }

    fn towards(&mut self, prospect: &Prospect<'_>, to: &Achievement, action: Action, by: Date) {
        let Some(reached) = prospect.reach(to) else { return };
        if let Some(raw_gain) = reached.raw.checked_sub(prospect.raw_now()) {
            self.push(action, by, raw_gain, reached.gain);
        }
    }

    /// The steps that are still open.
    pub(super) fn open(&mut self, prospect: &Prospect<'_>, time: Time<'_>) {
        if time.over() {
            return;
        }
        let year_end = time.year.last_day();
        match (prospect.kind, prospect.target) {
            (Kind::Number, _) if time.roll_up == RollUp::EachQuarter => self.quarters(prospect, time),
            (Kind::Number, Target::Count(count)) if time.roll_up == RollUp::Sum && is_whole(*count) => {
                let more = prospect.number().checked_add(Exact::ONE).map(|more| more.min(*count));
                let up_to = count.checked_sub(prospect.number());
                if let (Some(more), Some(up_to)) = (more, up_to) {
                    let action = Action::OneMore {
                        activities: self.activities.to_vec(),
                        up_to,
                    };
                    self.towards(prospect, &Achievement::Number(more), action, year_end);
                }
            }
            (Kind::Number | Kind::Percent, _) => {
                // Where full marks can still be had, no more than they need.
                let best = outlook::best(prospect, time);
                let is_full = |best: &Achievement| prospect.reach(best).is_some_and(|best| best.raw >= Exact::HUNDRED);
                let best = if best.as_ref().is_some_and(is_full) {
                    prospect.full()
                } else {
                    best
                };
                for to in [prospect.next(), best].into_iter().flatten() {
                    let action = Action::Reach {
                        to: Quantity::from(&to),
                    };
                    self.towards(prospect, &to, action, year_end);
                }
            }
            (Kind::Day, _) => self.finish(prospect, time),
            (Kind::Deliveries, Target::EachBy(due)) => self.deliveries(prospect, time, due),
            (Kind::NumberAndDays, Target::CountBy { dates, .. }) => {
                let by = dates.iter().copied().find(|due| *due >= time.from);
                if let (Some(by), Some(best)) = (by, outlook::best(prospect, time)) {
                    self.towards(prospect, &best, Action::Finish, by);
                }
            }
            _ => {}
        }
    }

    fn quarters(&mut self, prospect: &Prospect<'_>, time: Time<'_>) {
        let Some(once_more) = prospect.number().checked_add(Exact::ONE) else {
            return;
        };
        for quarter in time.open_quarters() {
            let action = Action::InQuarter {
                activities: self.activities.to_vec(),
                quarter,
            };
            self.towards(
                prospect,
                &Achievement::Number(once_more),
                action,
                quarter.last_day(time.year),
            );
        }
    }

    /// To be done by the first day on which something is lost.
    fn finish(&mut self, prospect: &Prospect<'_>, time: Time<'_>) {
        if prospect.now.is_some() {
            return;
        }
        if let Target::Ladder(ladder) = prospect.target {
            // Each day costs something; the next column is the next day that is named.
            let Columns::Dates(columns) = ladder.columns() else {
                return;
            };
            if let Some(column) = columns.iter().flatten().copied().find(|column| *column >= time.from) {
                self.towards(prospect, &Achievement::Done(Days::on(column)), Action::Finish, column);
            }
            return;
        }
        let Some(best) = outlook::best(prospect, time) else {
            return;
        };
        let first =
            outlook::outlook(prospect, time).and_then(|outlook| outlook.openings.first().map(|first| first.by.0));
        let by = match (prospect.target, first) {
            (_, Some(first)) => first,
            (Target::By(due), None) => *due,
            (_, None) => time.year.last_day(),
        };
        self.towards(prospect, &best, Action::Finish, by);
    }

    fn deliveries(&mut self, prospect: &Prospect<'_>, time: Time<'_>, due: &[Date]) {
        let made = match prospect.now {
            Some(Achievement::Deliveries(made)) => made.clone(),
            _ => vec![None; due.len()],
        };
        for (place, day) in due.iter().enumerate() {
            if *day >= time.from && made.get(place).copied().flatten().is_none() {
                let mut with = made.clone();
                if let Some(delivery) = with.get_mut(place) {
                    *delivery = Some(*day);
                }
                self.towards(
                    prospect,
                    &Achievement::Deliveries(with),
                    Action::Deliver { due: Day(*day) },
                    *day,
                );
            }
        }
    }
}

fn is_whole(figure: Exact) -> bool {
    figure.denominator() == 1
}

/// Best first: by gain, then by raw score, then by deadline; steps whose gain is not known come last.
pub(super) fn in_order(mut steps: Vec<NextStep>) -> Vec<NextStep> {
    steps.sort_by(|one, other| {
        (other.gain.cmp(&one.gain))
            .then_with(|| other.raw_gain.cmp(&one.raw_gain))
            .then_with(|| one.by.cmp(&other.by))
            .then_with(|| one.code.cmp(&other.code))
    });
    steps
}

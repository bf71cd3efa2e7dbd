//! Half-way through a year: what is earned, what is lost for good, and what can still be earned by when.

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use super::admit::{Claim, Kind};
use super::calendar::CalendarDay;
use super::prospect::Prospect;
use super::quantity::Day;
use super::rules::Achievement;
use crate::evidence::Days;
use crate::exact::{Exact, Marks};
use crate::fiscal::{FiscalYear, Quarter};
use crate::guideline::{Columns, Periods, RollUp, Rule, Target};

/// Marks that are gone once a day has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Opening {
    /// The last day for them.
    pub by: Day,
    /// The marks.
    pub marks: Marks,
}

/// Where an indicator stands on the day of the evaluation: what is earned, attainable and lost add up to its weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Outlook {
    /// The marks earned; zero where there is no evidence yet.
    pub earned: Marks,
    /// The marks that can still be earned.
    pub attainable: Marks,
    /// The marks lost for good.
    pub lost: Marks,
    /// By when the attainable marks can be earned, in order; they add up to them.
    pub openings: Vec<Opening>,
    /// The deadlines that have passed without what was due.
    pub missed: Vec<Day>,
}

/// Where a whole card stands on the day of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CardOutlook {
    /// The day of the evaluation.
    pub as_of: Day,
    /// What the agreement's calendar names on that very day.
    pub named: Option<CalendarDay>,
    /// The days of the calendar that have passed.
    pub passed: Vec<CalendarDay>,
    /// The days of the calendar that are still to come, that day included.
    pub to_come: Vec<CalendarDay>,
    /// The marks earned.
    pub earned: Marks,
    /// The marks that can still be earned.
    pub attainable: Marks,
    /// The marks lost for good.
    pub lost: Marks,
    /// The part of the maximum for which that cannot be told until a person has looked.
    pub undetermined: Exact,
}

/// The time that is left, and what roll-up has to work with in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time<'a> {
    pub(super) year: FiscalYear,
    /// From this day on things can still be done.
    pub(super) from: Date,
    pub(super) roll_up: RollUp,
    /// The claims that count.
    pub(super) counted: &'a [Claim],
}

impl Time<'_> {
    /// Whether the year is over.
    pub(super) fn over(&self) -> bool {
        self.from > self.year.last_day()
    }

    /// The quarters that are not over and have no credit yet.
    pub(super) fn open_quarters(&self) -> Vec<Quarter> {
        self.without_credit()
            .filter(|quarter| quarter.last_day(self.year) >= self.from)
            .collect()
    }

    /// The quarters that are over and have no credit.
    fn closed_quarters(&self) -> impl Iterator<Item = Quarter> {
        self.without_credit()
            .filter(|quarter| quarter.last_day(self.year) < self.from)
    }

    /// Credits given as a figure for the whole year are taken to be those of the first quarters.
    fn without_credit(&self) -> impl Iterator<Item = Quarter> {
        let whole_year = self
            .counted
            .iter()
            .find(|claim| claim.whole_year)
            .map(|claim| claim.amount);
        let credited = move |quarter: Quarter| match whole_year {
            Some(credits) => Exact::from(u32::from(quarter.number())) <= credits,
            None => {
                let of_quarter = |claim: &&Claim| Quarter::of(claim.days.first()) == quarter;
                self.counted
                    .iter()
                    .filter(of_quarter)
                    .any(|claim| !claim.amount.is_zero())
            }
        };
        Quarter::ALL.into_iter().filter(move |quarter| !credited(*quarter))
    }
}

/// The best that can still come of an indicator; what it is now, where nothing better can.
pub(super) fn best(prospect: &Prospect<'_>, time: Time<'_>) -> Option<Achievement> {
    if time.over() {
        return prospect.now.cloned();
    }
    let better = match prospect.kind {
        Kind::Number | Kind::Percent => best_number(prospect, time),
        Kind::Day => prospect.now.is_none().then_some(Achievement::Done(Days::on(time.from))),
        Kind::Deliveries => best_deliveries(prospect, time),
        Kind::NumberAndDays => best_number_and_days(prospect, time),
    };
    match (better, prospect.now) {
        (Some(better), Some(now)) => {
            let raw = |achievement| prospect.reach(achievement).map(|reached| reached.raw);
            Some(if raw(&better) > raw(now) { better } else { now.clone() })
        }
        (better, now) => better.or_else(|| now.cloned()),
    }
}

fn best_number(prospect: &Prospect<'_>, time: Time<'_>) -> Option<Achievement> {
    match time.roll_up {
        RollUp::EachQuarter => {
            let open = u64::try_from(time.open_quarters().len()).ok()?;
            prospect
                .number()
                .checked_add(Exact::from(open))
                .map(Achievement::Number)
        }
        RollUp::Mean if prospect.kind == Kind::Percent && !prospect.lower_is_better() => {
            let closed = (time.counted.iter())
                .filter(|claim| !claim.whole_year && Quarter::of(claim.days.first()).last_day(time.year) < time.from);
            let open = Quarter::ALL
                .iter()
                .filter(|quarter| quarter.last_day(time.year) >= time.from)
                .count();
            let mut count = u64::try_from(open).ok()?;
            let mut sum = Exact::HUNDRED.checked_mul(Exact::from(count))?;
            for claim in closed {
                sum = sum.checked_add(claim.amount)?;
                count += 1;
            }
            sum.checked_div(Exact::from(count)).map(Achievement::Number)
        }
        // A sum that should be small does not become smaller.
        RollUp::Sum if prospect.lower_is_better() && prospect.now.is_some() => None,
        _ => prospect.full(),
    }
}

fn best_deliveries(prospect: &Prospect<'_>, time: Time<'_>) -> Option<Achievement> {
    let Target::EachBy(due) = prospect.target else {
        return None;
    };
    let made: &[Option<Date>] = match prospect.now {
        Some(Achievement::Deliveries(made)) => made,
        _ => &[],
    };
    let delivery = |(place, due): (usize, &Date)| {
        made.get(place)
            .copied()
            .flatten()
            .or_else(|| Some(*due).filter(|due| *due >= time.from))
    };
    Some(Achievement::Deliveries(due.iter().enumerate().map(delivery).collect()))
}

fn best_number_and_days(prospect: &Prospect<'_>, time: Time<'_>) -> Option<Achievement> {
    let Target::CountBy { count, dates } = prospect.target else {
        return None;
    };
    let mut days = match prospect.now {
        Some(Achievement::NumberAndDays(_, days)) => days.clone(),
        _ => Vec::new(),
    };
    days.extend(dates.iter().skip(days.len()).map(|_| time.from));
    Some(Achievement::NumberAndDays(*count, days))
}

/// Where an indicator stands; `None` where no rule or no weight tells.
pub(super) fn outlook(prospect: &Prospect<'_>, time: Time<'_>) -> Option<Outlook> {
    let weight = prospect.weight?.round(prospect.digits, prospect.mode)?;
    let earned = prospect.marks;
    let most = match best(prospect, time) {
        Some(best) => prospect.reach(&best)?.marks?,
        None => earned,
    };
    let attainable = prospect.difference(most, earned)?;
    let openings = if attainable > Marks::ZERO {
        openings(prospect, time, most)?
    } else {
        Vec::new()
    };
    Some(Outlook {
        earned,
        attainable,
        lost: prospect.difference(weight, most)?,
        openings,
        missed: missed(prospect, time),
    })
}

/// The deadlines that have passed without what was due.
fn missed(prospect: &Prospect<'_>, time: Time<'_>) -> Vec<Day> {
    let due: Vec<Date> = match prospect.target {
        Target::By(due) => vec![*due],
        Target::EachBy(due) | Target::CountBy { dates: due, .. } => due.clone(),
        Target::Ladder(ladder) => match ladder.columns() {
            Columns::Dates(columns) => columns.iter().flatten().copied().collect(),
            Columns::Numbers(_) => Vec::new(),
        },
        Target::Count(_) if time.roll_up == RollUp::EachQuarter => {
            return time
                .closed_quarters()
                .map(|quarter| Day(quarter.last_day(time.year)))
                .collect();
        }
        Target::Count(_) => Vec::new(),
    };
    let done_by = |place: usize, due: Date| match prospect.now {
        Some(Achievement::Done(days)) => days.last() <= due,
        Some(Achievement::Deliveries(made)) => made.get(place).copied().flatten().is_some_and(|made| made <= due),
        Some(Achievement::NumberAndDays(_, days)) => days.get(place).is_some_and(|day| *day <= due),
        Some(Achievement::Number(_)) | None => false,
    };
    let passed = due
        .into_iter()
        .enumerate()
        .filter(|(place, due)| *due < time.from && !done_by(*place, *due));
    passed.map(|(_, due)| Day(due)).collect()
}

/// By when the marks from now up to `most` can be earned.
fn openings(prospect: &Prospect<'_>, time: Time<'_>, most: Marks) -> Option<Vec<Opening>> {
    let year_end = time.year.last_day();
    let days: Vec<Date> = match (prospect.kind, prospect.target, prospect.rule) {
        (Kind::Number, ..) if time.roll_up == RollUp::EachQuarter => {
            return steps_up(
                prospect,
                time.open_quarters()
                    .into_iter()
                    .map(|quarter| quarter.last_day(time.year)),
                |n| Some(Achievement::Number(prospect.number().checked_add(Exact::from(n))?)),
            );
        }
        (Kind::Deliveries, Target::EachBy(due), _) => {
            let Some(Achievement::Deliveries(best)) = best_deliveries(prospect, time) else {
                return None;
            };
            let now: Vec<Option<Date>> = match prospect.now {
                Some(Achievement::Deliveries(made)) => made.clone(),
                _ => vec![None; due.len()],
            };
            let open: Vec<usize> = (0..due.len())
                .filter(|place| now.get(*place) != best.get(*place))
                .collect();
            let by: Vec<Date> = open.iter().filter_map(|place| due.get(*place).copied()).collect();
            return steps_up(prospect, by.into_iter(), |n| {
                let done = open.iter().take(usize::try_from(n).ok()?);
                let mut made = now.clone();
                for place in done {
                    *made.get_mut(*place)? = due.get(*place).copied();
                }
                Some(Achievement::Deliveries(made))
            });
        }
        (Kind::NumberAndDays, Target::CountBy { dates, .. }, _) => dates
            .iter()
            .copied()
            .find(|due| *due >= time.from)
            .into_iter()
            .collect(),
        (Kind::Day, Target::By(due), Rule::LatenessDeduction { days, periods, .. }) => {
            last_days(*due, *days, periods.value, time.from, year_end)
        }
        (Kind::Day, Target::By(due), _) => vec![*due],
        (Kind::Day, Target::Ladder(ladder), _) => match ladder.columns() {
            Columns::Dates(columns) => {
                let to_come = columns
                    .iter()
                    .flatten()
                    .copied()
                    .filter(|day| *day >= time.from && *day <= year_end);
                std::iter::once(time.from).chain(to_come).collect()
            }
            Columns::Numbers(_) => return None,
        },
        _ => vec![year_end],
    };
    steps_down(prospect, &days, most)
}

/// One more thing done by each day: what each adds.
fn steps_up(
    prospect: &Prospect<'_>,
    days: impl Iterator<Item = Date>,
    after: impl Fn(u32) -> Option<Achievement>,
) -> Option<Vec<Opening>> {
    let mut openings = Vec::new();
    let mut had = prospect.marks;
    for (day, done) in days.zip(1..) {
        let marks = prospect.reach(&after(done)?)?.marks?;
        let more = prospect.difference(marks, had)?;
        if more > Marks::ZERO {
            openings.push(Opening {
                by: Day(day),
                marks: more,
            });
        }
        had = marks;
    }
    Some(openings)
}

/// One thing done on one of the days: what is gone after each.
fn steps_down(prospect: &Prospect<'_>, days: &[Date], most: Marks) -> Option<Vec<Opening>> {
    let mut openings = Vec::new();
    let mut left = most;
    for (place, day) in days.iter().enumerate() {
        let next = match days.get(place + 1) {
            Some(next) => prospect.reach(&Achievement::Done(Days::on(*next)))?.marks?,
            None => prospect.marks,
        };
        let gone = prospect.difference(left, next)?;
        if gone > Marks::ZERO {
            openings.push(Opening {
                by: Day(*day),
                marks: gone,
            });
        }
        left = next;
    }
    Some(openings)
}

/// The last days before each further deduction, up to the end of the year.
fn last_days(due: Date, days: u16, periods: Periods, from: Date, year_end: Date) -> Vec<Date> {
    let period = i64::from(days.max(1));
    let grace = match periods {
        Periods::Begun => 0,
        Periods::Completed => period - 1,
    };
    let last_day = |late: i64| due.checked_add(Duration::days(late));
    let mut list: Vec<Date> = (0..)
        .map_while(|count: i64| last_day(count * period + grace))
        .take_while(|day| *day < year_end)
        .filter(|day| *day >= from)
        .collect();
    list.push(year_end);
    list
}

//! Rolling the claims of a year up to one achievement (গণনা পদ্ধতি).

use std::collections::BTreeMap;

use time::Date;

use super::admit::{Claim, Kind};
use super::finding::{Finding, Refusal};
use super::rules::{Achievement, Step, Unclear};
use super::schedule;
use crate::evidence::Days;
use crate::exact::Exact;
use crate::fiscal::Quarter;
use crate::guideline::{Direction, RollUp, Target};

/// The year's achievement, and which claims made it.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// `None` where nothing counts.
    pub(super) achievement: Option<Achievement>,
    /// The claims that count.
    pub(super) counted: Vec<Claim>,
    /// The claims that do not, and why.
    pub(super) passed_over: Vec<(Claim, Refusal)>,
    /// The arithmetic of the roll-up.
    pub(super) steps: Vec<Step>,
    /// What is doubtful.
    pub(super) findings: Vec<Finding>,
}

/// How an indicator rolls up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) kind: Kind,
    pub(super) roll_up: RollUp,
    pub(super) direction: Direction,
    pub(super) target: Option<&'a Target>,
}

/// Rolls up claims, which may come in any order as long as it is always the same for the same claims.
pub(super) fn tally(way: Way<'_>, mut claims: Vec<Claim>) -> Result<Tally, Unclear> {
    claims.sort_by_key(|claim| (claim.days.last(), claim.vague, claim.days.first(), claim.item));
    if claims.is_empty() {
        return Ok(Tally::default());
    }
    match (way.kind, way.roll_up) {
        (Kind::Day, _) => Ok(earliest(claims)),
        (Kind::Deliveries, _) => Ok(deliveries(way.target, claims)),
        (Kind::NumberAndDays, _) => number_and_days(claims),
        (_, RollUp::EachQuarter) => Ok(each_quarter(claims)),
        (_, RollUp::Mean) => mean(way.direction, claims),
        (_, RollUp::Cumulative) => Ok(latest(way.direction, claims)),
        _ => sum(claims),
    }
}

/// সমষ্টি: one event once, then the sum.
fn sum(claims: Vec<Claim>) -> Result<Tally, Unclear> {
    let mut tally = Tally::default();
    let (claims, below_zero) = claims
        .into_iter()
        .partition::<Vec<_>, _>(|claim| !claim.amount.is_negative());
    tally
        .passed_over
        .extend(below_zero.into_iter().map(|claim| (claim, Refusal::BadFigure)));
    let told: Vec<(Days, Exact)> = claims.iter().map(|claim| (claim.days, claim.amount)).collect();
    let chosen = schedule::greatest_total(&told).ok_or(Unclear::TooLarge)?;
    split(&mut tally, claims, &chosen, |_| Refusal::Duplicate);
    figures_differ(&mut tally);
    if tally.counted.is_empty() {
        return Ok(tally);
    }
    let figures: Vec<Exact> = tally.counted.iter().map(|claim| claim.amount).collect();
    let total = figures
        .iter()
        .try_fold(Exact::ZERO, |sum, figure| sum.checked_add(*figure));
    let total = total.ok_or(Unclear::TooLarge)?;
    if figures.len() > 1 {
        tally.steps.push(Step::Sum { figures, result: total });
    }
    tally.achievement = Some(Achievement::Number(total));
    Ok(tally)
}

/// One credit a quarter at most. A figure for the whole year, given by code, counts where it is more than the quarters.
fn each_quarter(claims: Vec<Claim>) -> Tally {
    let mut tally = Tally::default();
    let (years, told): (Vec<Claim>, Vec<Claim>) = claims.into_iter().partition(|claim| claim.whole_year);
    let (told, nothing): (Vec<Claim>, Vec<Claim>) = told.into_iter().partition(|claim| claim.amount > Exact::ZERO);
    let days: Vec<Days> = told.iter().map(|claim| claim.days).collect();
    let chosen = schedule::one_a_quarter(&days);
    let credits = Exact::from(u64::try_from(chosen.len()).unwrap_or(u64::MAX));
    let year = years
        .iter()
        .map(|claim| claim.amount)
        .max()
        .filter(|year| *year > credits);
    match year {
        Some(year) => {
            let (counted, other) = years.into_iter().partition::<Vec<_>, _>(|claim| claim.amount == year);
            take_first(&mut tally, counted);
            tally
                .passed_over
                .extend(other.into_iter().chain(told).map(|claim| (claim, Refusal::Superseded)));
            tally.achievement = Some(Achievement::Number(year));
        }
        None => {
            let quarters: Vec<Quarter> = chosen
                .iter()
                .filter_map(|index| days.get(*index))
                .map(|days| Quarter::of(days.first()))
                .collect();
            split(&mut tally, told, &chosen, |claim| {
                match Quarter::of(claim.days.first()) {
                    quarter if quarters.contains(&quarter) => Refusal::SameQuarter,
                    _ => Refusal::Duplicate,
                }
            });
            tally
                .passed_over
                .extend(years.into_iter().map(|claim| (claim, Refusal::Superseded)));
            tally.achievement = Some(Achievement::Number(credits));
        }
    }
    // «Nothing in the second quarter» is evidence too, of nothing.
    let nothing_at_all = tally.counted.is_empty();
    tally.counted.extend(nothing.iter().copied().filter(|_| nothing_at_all));
    tally.passed_over.extend(
        nothing
            .into_iter()
            .filter(|_| !nothing_at_all)
            .map(|claim| (claim, Refusal::NothingDone)),
    );
    tally
}

/// গড়: the mean of the quarters that have a figure. Reports of one quarter speak of the same work, and the furthest
/// progress counts; a figure for the whole year counts where it is better than the mean.
fn mean(direction: Direction, claims: Vec<Claim>) -> Result<Tally, Unclear> {
    let mut tally = Tally::default();
    let quarter = |days: Days| {
        let (first, last) = (Quarter::of(days.first()), Quarter::of(days.last()));
        (first == last && (days.last() - days.first()).whole_days() < 100).then_some(first)
    };
    let mut figures = Vec::new();
    let mut rest = claims;
    for wanted in Quarter::ALL {
        let told;
        (told, rest) = rest
            .into_iter()
            .partition::<Vec<_>, _>(|claim| quarter(claim.days) == Some(wanted));
        figures.extend(best(&mut tally, direction, told));
    }
    let sum = figures
        .iter()
        .try_fold(Exact::ZERO, |sum, figure| sum.checked_add(*figure))
        .ok_or(Unclear::TooLarge)?;
    let count = Exact::from(u64::try_from(figures.len()).unwrap_or(u64::MAX));
    let mean = if figures.is_empty() {
        None
    } else {
        Some(sum.checked_div(count).ok_or(Unclear::TooLarge)?)
    };
    let year = rest
        .iter()
        .map(|claim| claim.amount)
        .reduce(|one, other| better(direction, one, other));
    let result = match (mean, year) {
        (Some(mean), Some(year)) if better(direction, mean, year) == mean => mean,
        (Some(mean), None) => mean,
        (mean, Some(year)) => {
            let quarters = std::mem::take(&mut tally.counted);
            tally
                .passed_over
                .extend(quarters.into_iter().map(|claim| (claim, Refusal::Superseded)));
            tally.findings.extend(mean.map(|mean| Finding::FiguresDiffer {
                counted: year,
                other: mean,
            }));
            best(&mut tally, direction, std::mem::take(&mut rest));
            tally.achievement = Some(Achievement::Number(year));
            return Ok(tally);
        }
        (None, None) => return Ok(tally),
    };
    tally
        .passed_over
        .extend(rest.into_iter().map(|claim| (claim, Refusal::Superseded)));
    if figures.len() > 1 {
        tally.steps.push(Step::Mean { figures, result });
    }
    tally.achievement = Some(Achievement::Number(result));
    Ok(tally)
}

/// ক্রমপুঞ্জিভূত: each figure contains the earlier ones, and the latest counts.
fn latest(direction: Direction, claims: Vec<Claim>) -> Tally {
    let mut tally = Tally::default();
    let last = claims.iter().map(|claim| claim.days.last()).max();
    let (latest, earlier): (Vec<Claim>, Vec<Claim>) =
        claims.into_iter().partition(|claim| Some(claim.days.last()) == last);
    if let Some(counted) = best(&mut tally, direction, latest) {
        let more = earlier
            .iter()
            .map(|claim| claim.amount)
            .filter(|amount| *amount > counted)
            .max();
        tally.findings.extend(more.map(|earlier| Finding::CumulativeFalls {
            earlier,
            later: counted,
        }));
        tally.achievement = Some(Achievement::Number(counted));
    }
    tally
        .passed_over
        .extend(earlier.into_iter().map(|claim| (claim, Refusal::Superseded)));
    tally
}

/// তারিখ: the day of completion, the earliest told.
fn earliest(claims: Vec<Claim>) -> Tally {
    let mut tally = Tally::default();
    let days = claims.first().map(|claim| claim.days);
    let (counted, other) = claims
        .into_iter()
        .partition::<Vec<_>, _>(|claim| Some(claim.days) == days);
    take_first(&mut tally, counted);
    tally
        .passed_over
        .extend(other.into_iter().map(|claim| (claim, Refusal::Superseded)));
    tally.achievement = days.map(Achievement::Done);
    tally
}

/// For each delivery the day it was made. Where the evidence names a quarter, that delivery; else the day answers the
/// due day nearest to it, so that a report a day late is late and does not pass for the next one. Each day finds its
/// place alone, so that more evidence never takes a delivery away.
fn deliveries(target: Option<&Target>, claims: Vec<Claim>) -> Tally {
    let mut tally = Tally::default();
    let due: &[Date] = match target {
        Some(Target::EachBy(due)) => due,
        _ => &[],
    };
    let mut made: Vec<Option<Date>> = vec![None; due.len()];
    for claim in claims {
        let day = claim.days.last();
        let named = claim
            .delivery
            .map(|quarter| usize::from(quarter.number()) - 1)
            .filter(|named| *named < due.len());
        let nearest = || (0..due.len()).min_by_key(|place| due.get(*place).map(|due| (*due - day).abs()));
        match named.or_else(nearest).and_then(|place| made.get_mut(place)) {
            Some(free @ None) => {
                *free = Some(day);
                tally.counted.push(claim);
            }
            Some(Some(known)) if *known == day => tally.passed_over.push((claim, Refusal::Duplicate)),
            Some(Some(_)) | None => tally.passed_over.push((claim, Refusal::Superseded)),
        }
    }
    tally.achievement = (!tally.counted.is_empty()).then_some(Achievement::Deliveries(made));
    tally
}

/// How many, and on which days, in order.
fn number_and_days(claims: Vec<Claim>) -> Result<Tally, Unclear> {
    let mut tally = sum(claims)?;
    if let Some(Achievement::Number(number)) = tally.achievement {
        // A figure for the whole year tells how many, not when.
        let days = tally
            .counted
            .iter()
            .filter(|claim| !claim.vague)
            .map(|claim| claim.days.last())
            .collect();
        tally.achievement = Some(Achievement::NumberAndDays(number, days));
    }
    Ok(tally)
}

fn better(direction: Direction, one: Exact, other: Exact) -> Exact {
    match direction {
        Direction::Higher => one.max(other),
        Direction::Lower | Direction::Earlier => one.min(other),
    }
}

/// Counts the best of several figures for one time; the others are passed over, and a different one is worth knowing.
fn best(tally: &mut Tally, direction: Direction, claims: Vec<Claim>) -> Option<Exact> {
    let best = claims
        .iter()
        .map(|claim| claim.amount)
        .reduce(|one, other| better(direction, one, other))?;
    let (counted, other): (Vec<Claim>, Vec<Claim>) = claims.into_iter().partition(|claim| claim.amount == best);
    take_first(tally, counted);
    for claim in other {
        tally.findings.push(Finding::FiguresDiffer {
            counted: best,
            other: claim.amount,
        });
        tally.passed_over.push((claim, Refusal::Superseded));
    }
    Some(best)
}

/// Counts the first of claims that say the same.
fn take_first(tally: &mut Tally, claims: Vec<Claim>) {
    let mut claims = claims.into_iter();
    tally.counted.extend(claims.next());
    tally
        .passed_over
        .extend(claims.map(|claim| (claim, Refusal::Duplicate)));
}

/// Divides claims into those chosen, by index, and the others.
fn split(tally: &mut Tally, claims: Vec<Claim>, chosen: &[usize], why: impl Fn(&Claim) -> Refusal) {
    let mut chosen = chosen.iter().copied().peekable();
    let mut other = Vec::new();
    for (index, claim) in claims.into_iter().enumerate() {
        match chosen.next_if_eq(&index) {
            Some(_) => tally.counted.push(claim),
            None => other.push(claim),
        }
    }
    // A claim of nothing that stands alone says that nothing was done, and counts as that. Those chosen are in order and
    // do not overlap, so that the first that ends late enough is the only one that can overlap.
    let chosen: Vec<Days> = tally.counted.iter().map(|claim| claim.days).collect();
    let stands_alone = |days: Days| {
        let first = chosen.partition_point(|counted| counted.last() < days.first());
        chosen.get(first).is_none_or(|counted| !counted.overlaps(days))
    };
    for claim in other {
        if claim.amount.is_zero() && stands_alone(claim.days) {
            tally.counted.push(claim);
        } else {
            tally.passed_over.push((claim, why(&claim)));
        }
    }
    tally
        .counted
        .sort_by_key(|claim| (claim.days.last(), claim.days.first(), claim.item));
}

/// Two figures for exactly the same time that are not the same.
fn figures_differ(tally: &mut Tally) {
    let counted: BTreeMap<Days, Exact> = tally.counted.iter().map(|claim| (claim.days, claim.amount)).collect();
    for (claim, _) in &tally.passed_over {
        if let Some(counted) = counted.get(&claim.days).filter(|counted| **counted != claim.amount) {
            tally.findings.push(Finding::FiguresDiffer {
                counted: *counted,
                other: claim.amount,
            });
        }
    }
}

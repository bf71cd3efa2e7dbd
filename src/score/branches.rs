//! Every branch of an indicator's rule, with what it asks and earns: the one that was taken and those that were not.

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use super::quantity::{Day, Quantity};
use super::rules::Branch;
use crate::exact::Exact;
use crate::guideline::{Between, Columns, Direction, Ladder, Periods, Rule, Target};

/// How an achievement stands to the bounds of a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// As much as the bound, or more.
    AtLeast,
    /// As little as the bound, or less.
    AtMost,
    /// Less than the bound.
    Below,
    /// More than the bound.
    Above,
    /// On the day, or before it.
    By,
    /// After the day.
    After,
    /// Exactly the bound.
    At,
    /// Between the two bounds, neither included; the better one comes first.
    Between,
    /// All that the bound names, each in time.
    All,
    /// Some of what the bound names, but not all.
    Some,
    /// Nothing of what the bound names.
    Nothing,
}

/// A branch of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BranchShown {
    /// The branch.
    #[serde(flatten)]
    pub branch: Branch,
    /// How the achievement must stand to the bounds.
    pub relation: Relation,
    /// The bounds, in the unit of the indicator.
    pub bounds: Vec<Quantity>,
    /// What it earns, in percent of the weight; `None` where that depends on the achievement, or is not known.
    pub earns: Option<Exact>,
    /// Whether the achievement took it.
    pub taken: bool,
}

/// All branches of `rule` on `target`, best first.
pub(super) fn branches(rule: &Rule, target: &Target, weight: Option<Exact>, taken: Option<Branch>) -> Vec<BranchShown> {
    let full = Some(Exact::HUNDRED);
    let nothing = Some(Exact::ZERO);
    let whole = || vec![Quantity::from(target)];
    let list = match (rule, target) {
        (Rule::Ladder { between }, Target::Ladder(ladder)) => ladder_branches(ladder, between.value),
        (Rule::ByDateOrNothing, Target::By(_)) => {
            vec![
                (Branch::OnTime, Relation::By, whole(), full),
                (Branch::Late, Relation::After, whole(), nothing),
            ]
        }
        (Rule::TargetColumnsUnknown, Target::By(_)) => {
            vec![
                (Branch::OnTime, Relation::By, whole(), full),
                (Branch::Late, Relation::After, whole(), None),
            ]
        }
        (Rule::LatenessDeduction { marks, days, periods }, Target::By(due)) => {
            let left = weight.and_then(|weight| nothing_left_after(*due, weight, *marks, *days, periods.value));
            let worn_out = left.map(|day| vec![Quantity::Day(Day(day))]).unwrap_or_default();
            vec![
                (Branch::OnTime, Relation::By, whole(), full),
                (Branch::Deducted, Relation::After, whole(), None),
                (Branch::DeductedToNothing, Relation::After, worn_out, nothing),
            ]
        }
        (Rule::CountAndDates { partial }, _) => vec![
            (Branch::TargetMet, Relation::All, whole(), full),
            (Branch::PartlyMet, Relation::Some, whole(), Some(partial.value)),
        ],
        (Rule::EachByDate, _) => vec![
            (Branch::TargetMet, Relation::All, whole(), full),
            (Branch::SomeInTime, Relation::Some, whole(), None),
            (Branch::NoneInTime, Relation::Nothing, whole(), nothing),
        ],
        _ => vec![
            (Branch::TargetMet, Relation::AtLeast, whole(), full),
            (Branch::InProportion, Relation::Below, whole(), None),
        ],
    };
    let shown = |(branch, relation, bounds, earns)| {
        let taken = taken == Some(branch);
        BranchShown {
            branch,
            relation,
            bounds,
            earns,
            taken,
        }
    };
    list.into_iter().map(shown).collect()
}

type Parts = (Branch, Relation, Vec<Quantity>, Option<Exact>);

fn ladder_branches(ladder: &Ladder, between: Between) -> Vec<Parts> {
    let columns: Vec<Option<Quantity>> = match ladder.columns() {
        Columns::Numbers(columns) => columns.iter().map(|column| column.map(Quantity::Number)).collect(),
        Columns::Dates(columns) => columns
            .iter()
            .map(|column| column.map(|day| Quantity::Day(Day(day))))
            .collect(),
    };
    let given: Vec<(u8, Quantity)> = Ladder::PERCENTS
        .into_iter()
        .zip(columns)
        .filter_map(|(percent, column)| Some((percent, column?)))
        .collect();
    let (reached, missed) = match ladder.direction() {
        Direction::Higher => (Relation::AtLeast, Relation::Below),
        Direction::Lower => (Relation::AtMost, Relation::Above),
        Direction::Earlier => (Relation::By, Relation::After),
    };
    let mut list: Vec<Parts> = Vec::new();
    let mut better: Option<(u8, Quantity)> = None;
    for (percent, column) in given {
        let earns = Exact::from(u32::from(percent));
        match &better {
            None => list.push((Branch::TargetMet, reached, vec![column.clone()], Some(earns))),
            Some((above, bound)) => {
                let branch = Branch::BetweenColumns {
                    better: *above,
                    worse: percent,
                };
                let step = (between == Between::Step).then_some(earns);
                list.push((branch, Relation::Between, vec![bound.clone(), column.clone()], step));
                list.push((
                    Branch::OnColumn { percent },
                    Relation::At,
                    vec![column.clone()],
                    Some(earns),
                ));
            }
        }
        better = Some((percent, column));
    }
    let last = better.map(|(_, column)| vec![column]).unwrap_or_default();
    list.push((Branch::ShortOfLastColumn, missed, last, Some(Exact::ZERO)));
    list
}

/// The last day on which a deduction for lateness leaves something.
fn nothing_left_after(due: Date, weight: Exact, each: Exact, days: u16, periods: Periods) -> Option<Date> {
    let wanted = weight.checked_div(each)?;
    // The fewest periods that take the whole weight.
    let whole = wanted.numerator() / wanted.denominator() + i128::from(wanted.denominator() != 1);
    let last_period = i64::try_from(whole).ok()?.checked_sub(1)?;
    let late = match periods {
        Periods::Begun => last_period.checked_mul(i64::from(days))?,
        Periods::Completed => last_period
            .checked_add(1)?
            .checked_mul(i64::from(days))?
            .checked_sub(1)?,
    };
    // No fiscal year is longer than this; what lies beyond needs no day.
    (late < 3660).then(|| due.checked_add(Duration::days(late)))?
}

//! Looking ahead from a line: what is missing, what is lost, and what can be done.

use time::Date;

use super::admit::Claim;
use super::assess::{Asked, Case, assess};
use super::branches;
use super::calendar::{CalendarDay, Milestone, apa_calendar};
use super::card::{Line, Outcome};
use super::explain::Part;
use super::finding::Refusal;
use super::line::{Marked, Setting};
use super::outlook::{self, CardOutlook, Opening, Outlook, Time};
use super::prospect::{Missing, Prospect};
use super::quantity::{Day, Quantity};
use super::rules::{Achievement, Raw, Unclear};
use super::steps::{Action, Steps};
use crate::evidence::Proof;
use crate::exact::{Exact, Marks, RoundingMode};
use crate::guideline::{Guideline, NotApplicablePolicy, RequiredProofs};

/// What looking ahead needs to know of an assessment.
pub(super) struct Ahead<'a> {
    asked: Asked<'a>,
    achievement: Option<Achievement>,
    raw: Option<Result<Raw, Unclear>>,
    counted: Vec<Claim>,
    parts: Vec<Part>,
    /// What the claims refused for want of proof lack, and what they would earn.
    unproven: Option<(Vec<Proof>, Exact)>,
}

impl<'a> Ahead<'a> {
    pub(super) fn of(case: &Case<'_>, setting: &Setting<'_>, asked: &Asked<'a>, marked: &Marked) -> Self {
        let assessment = &marked.assessment;
        let refused = assessment.refused.values().any(|refusal| *refusal == Refusal::Unproven);
        let unproven = refused.then(|| {
            let without_proofs = Asked {
                proofs: &RequiredProofs::NotStated,
                ..*asked
            };
            let proven = assess(case, &without_proofs, setting.weight, false);
            let raw = proven.raw.and_then(Result::ok).map_or(Exact::ZERO, |raw| raw.percent);
            (assessment.lacking.iter().copied().collect(), raw)
        });
        Self {
            asked: *asked,
            achievement: assessment.achievement.clone(),
            raw: marked.raw,
            counted: assessment.counted.clone(),
            parts: marked
                .instead
                .as_ref()
                .map(|instead| instead.parts.clone())
                .unwrap_or_default(),
            unproven,
        }
    }

    /// Adds the branches of the rule, what is missing, the outlook and the next steps to a line.
    pub(super) fn look(&self, guideline: &Guideline, case: &Case<'_>, setting: &Setting<'_>, line: &mut Line) {
        if line.outcome == Outcome::NotApplicable || line.stands_in_for.is_some() {
            settle(line, case.as_of);
            return;
        }
        let Some(target) = self.asked.target else { return };
        let branch = self.raw.and_then(Result::ok).map(|raw| raw.branch);
        let rounding = guideline.rounding();
        let prospect = Prospect {
            kind: self.asked.kind,
            rule: self.asked.rule,
            target,
            weight: setting.weight,
            digits: rounding.digits,
            mode: rounding.mode,
            now: self.achievement.as_ref(),
            marks: line
                .marks
                .or_else(|| Marks::new(0, rounding.digits))
                .unwrap_or(Marks::ZERO),
        };
        let time = Time {
            year: case.year,
            from: case.as_of.unwrap_or(case.year.first_day()).max(case.year.first_day()),
            roll_up: self.asked.roll_up,
            counted: &self.counted,
        };
        // While a claim is in doubt there is no telling what is lost.
        let in_doubt = line.outcome == Outcome::NeedsReview && line.marks.is_none();
        let mut steps = Steps::new(setting.indicator, self.asked.activities, line.basis);
        let outlook = if self.parts.is_empty() {
            line.explanation.branches = branches::branches(self.asked.rule, target, setting.weight, branch);
            line.explanation.missing = prospect.missing();
            // What a person has to look at first is nothing to do yet.
            if !in_doubt {
                steps.open(&prospect, time);
            }
            outlook::outlook(&prospect, time)
        } else {
            self.parts_ahead(&prospect, time, &mut steps)
        };
        if let Some((missing, raw)) = &self.unproven {
            // The year-end report brings the evidence.
            let report = apa_calendar(case.year, guideline.tier());
            let report = report.iter().find(|day| day.milestone == Milestone::YearEndReport);
            let gain = prospect
                .marks_of(*raw)
                .and_then(|marks| prospect.difference(marks, prospect.marks));
            let raw_gain = raw.checked_sub(line.raw.unwrap_or(Exact::ZERO));
            if let (Some(report), Some(raw_gain)) = (report.filter(|report| report.day.0 >= time.from), raw_gain) {
                steps.push(
                    Action::Prove {
                        missing: missing.clone(),
                    },
                    report.day.0,
                    raw_gain,
                    gain,
                );
            }
        }
        line.next_steps = steps.list;
        line.outlook = outlook.filter(|_| case.as_of.is_some() && !in_doubt);
    }

    /// The outlook and the steps where parts took the indicator's place: each can still be done until the year ends.
    fn parts_ahead(&self, prospect: &Prospect<'_>, time: Time<'_>, steps: &mut Steps<'_>) -> Option<Outlook> {
        let weight = prospect.weight?.round(prospect.digits, prospect.mode)?;
        let year_end = time.year.last_day();
        let raw_of = |part: &Part| part.raw.unwrap_or(Exact::ZERO);
        let count = Exact::from(u64::try_from(self.parts.len()).ok()?);
        let whole = |improved: Option<usize>| {
            let raws = self.parts.iter().enumerate();
            let raws = raws.map(|(place, part)| {
                if improved == Some(place) {
                    Exact::HUNDRED
                } else {
                    raw_of(part)
                }
            });
            raws.into_iter()
                .try_fold(Exact::ZERO, |sum, raw| sum.checked_add(raw))?
                .checked_div(count)
        };
        let now = whole(None)?;
        for (place, part) in self.parts.iter().enumerate().filter(|_| !time.over()) {
            let better = whole(Some(place))?;
            let number = |quantity: &Option<Quantity>| quantity.as_ref().and_then(Quantity::number);
            let target = number(&part.target).unwrap_or(Exact::ONE);
            let up_to = target.checked_sub(number(&part.achieved).unwrap_or(Exact::ZERO))?;
            let action = if up_to <= Exact::ONE {
                Action::OneMore {
                    activities: part.activities.clone(),
                    up_to,
                }
            } else {
                Action::Reach {
                    to: Quantity::Number(target),
                }
            };
            let gain = prospect
                .marks_of(better)
                .and_then(|marks| prospect.difference(marks, prospect.marks));
            steps.push(action, year_end, better.checked_sub(now)?, gain);
        }
        let most = if time.over() { prospect.marks } else { weight };
        let attainable = prospect.difference(most, prospect.marks)?;
        let openings = Some(Opening {
            by: Day(year_end),
            marks: attainable,
        })
        .filter(|_| attainable > Marks::ZERO);
        let openings = openings.into_iter().collect();
        Some(Outlook {
            earned: prospect.marks,
            attainable,
            lost: prospect.difference(weight, most)?,
            openings,
            missed: Vec::new(),
        })
    }
}

/// A line that a person ruled on, or that does not apply, has what it has: nothing more is attainable.
pub(super) fn settle(line: &mut Line, as_of: Option<Date>) {
    line.next_steps.clear();
    line.explanation.missing = Missing::default();
    let taken = line.explanation.branch;
    for shown in &mut line.explanation.branches {
        shown.taken = Some(shown.branch) == taken;
    }
    line.outlook = as_of.and_then(|_| settled(line));
}

fn settled(line: &Line) -> Option<Outlook> {
    let earned = line.marks?;
    let lost = line.weight?.checked_sub(earned.exact())?;
    Some(Outlook {
        earned,
        attainable: Marks::new(0, earned.digits())?,
        lost: lost.round(earned.digits(), RoundingMode::HalfUp)?,
        openings: Vec::new(),
        missed: Vec::new(),
    })
}

/// Where the whole card stands; `None` if the sums are too large.
pub(super) fn card_outlook(guideline: &Guideline, lines: &[Line], as_of: Date) -> Option<CardOutlook> {
    let policy: NotApplicablePolicy = guideline.not_applicable().value;
    let calendar = apa_calendar(guideline.fiscal_year(), guideline.tier());
    let (passed, to_come): (Vec<CalendarDay>, Vec<CalendarDay>) =
        calendar.into_iter().partition(|day| day.day.0 < as_of);
    let applying = || lines.iter().filter(|line| line.applies(policy));
    let outlooks = || applying().filter_map(|line| line.outlook.as_ref());
    let nothing = Marks::new(0, guideline.rounding().digits)?;
    let sum =
        |part: &dyn Fn(&Outlook) -> Marks| Marks::checked_sum(std::iter::once(nothing).chain(outlooks().map(part)));
    let undetermined = applying()
        .filter(|line| line.outlook.is_none())
        .filter_map(|line| line.weight);
    Some(CardOutlook {
        as_of: Day(as_of),
        named: to_come.iter().copied().find(|day| day.day.0 == as_of),
        passed,
        to_come,
        earned: sum(&|outlook| outlook.earned)?,
        attainable: sum(&|outlook| outlook.attainable)?,
        lost: sum(&|outlook| outlook.lost)?,
        undetermined: undetermined
            .into_iter()
            .try_fold(Exact::ZERO, |sum, weight| sum.checked_add(weight))?,
    })
}

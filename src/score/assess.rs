//! From the evidence of an indicator to its achievement and raw score.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::Choices;
use super::admit::{self, Admission, Claim, Kind};
use super::finding::{Finding, Refusal};
use super::rules::{self, Achievement, Raw, Step, Unclear};
use super::tally::{self, Tally, Way};
use crate::evidence::{Days, Evidence, Proof, Subject};
use crate::exact::Exact;
use crate::fiscal::FiscalYear;
use crate::guideline::{Code, Columns, Direction, Indicator, RequiredProofs, RollUp, Rule, Target};
use crate::plan::{Activity, Plan};

/// One office's evidence, sorted and without repetitions, so that neither order nor duplicates matter.
pub(super) struct Case<'a> {
    pub(super) plan: Plan,
    pub(super) year: FiscalYear,
    pub(super) as_of: Option<Date>,
    pub(super) choices: Choices,
    pub(super) evidence: Vec<Item<'a>>,
}

/// A piece of evidence, with the code it names as a guideline writes it.
pub(super) struct Item<'a> {
    pub(super) evidence: &'a Evidence,
    code: Option<Code>,
}

impl<'a> Case<'a> {
    pub(super) fn new(plan: Plan, year: FiscalYear, choices: Choices, evidence: &'a [Evidence]) -> Self {
        let sorted: BTreeSet<&Evidence> = evidence.iter().collect();
        let code = |evidence: &Evidence| match evidence.subject() {
            Subject::Indicator { code, .. } => code.parse().ok(),
            Subject::Activity(_) => None,
        };
        let evidence = sorted
            .into_iter()
            .map(|evidence| Item {
                evidence,
                code: code(evidence),
            })
            .collect();
        Self {
            plan,
            year,
            as_of: choices.as_of(),
            choices,
            evidence,
        }
    }
}

/// What is asked of the office, by an indicator or in its place.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    /// The code that achievements may be given by.
    pub(super) code: Option<&'a Code>,
    /// The activities that count.
    pub(super) activities: &'a [Activity],
    pub(super) kind: Kind,
    pub(super) roll_up: RollUp,
    pub(super) rule: &'a Rule,
    pub(super) target: Option<&'a Target>,
    pub(super) proofs: &'a RequiredProofs,
}

impl<'a> Asked<'a> {
    pub(super) fn by(indicator: &'a Indicator, target: Option<&'a Target>) -> Self {
        Self {
            code: Some(indicator.code()),
            activities: indicator.counts(),
            kind: Kind::of(indicator.unit(), &indicator.rule().value, target),
            roll_up: indicator.roll_up().value,
            rule: &indicator.rule().value,
            target,
            proofs: indicator.proofs(),
        }
    }

    /// Whether a piece of evidence speaks of what is asked.
    pub(super) fn concerns(&self, plan: Plan, item: &Item<'_>) -> bool {
        match item.evidence.subject() {
            Subject::Activity(activity) => self.activities.contains(activity),
            Subject::Indicator { plan: named, .. } => {
                *named == plan && item.code.is_some() && item.code.as_ref() == self.code
            }
        }
    }

    /// Whether whole things are counted: activities of a known kind, of which there is no half.
    fn counts_whole(&self) -> bool {
        !self.activities.is_empty() && matches!(self.kind, Kind::Number | Kind::NumberAndDays)
    }

    /// The numbers of the target.
    fn numbers(&self) -> impl Iterator<Item = Exact> {
        let (count, columns) = match self.target {
            Some(Target::Count(count) | Target::CountBy { count, .. }) => (Some(*count), None),
            Some(Target::Ladder(ladder)) => match ladder.columns() {
                Columns::Numbers(columns) => (None, Some(*columns)),
                Columns::Dates(_) => (None, None),
            },
            _ => (None, None),
        };
        count.into_iter().chain(columns.into_iter().flatten().flatten())
    }

    fn direction(&self) -> Direction {
        match self.target {
            Some(Target::Ladder(ladder)) => ladder.direction(),
            _ => Direction::Higher,
        }
    }
}

/// What the evidence shows, and what the rule makes of it.
#[derive(Debug, Default)]
pub(super) struct Assessment {
    pub(super) achievement: Option<Achievement>,
    /// `None` where there is nothing to mark.
    pub(super) raw: Option<Result<Raw, Unclear>>,
    /// The claims that count.
    pub(super) counted: Vec<Claim>,
    /// The items that do not count, and why.
    pub(super) refused: BTreeMap<usize, Refusal>,
    pub(super) steps: Vec<Step>,
    pub(super) findings: Vec<Finding>,
    /// Whether the roll-up had more than one figure to combine.
    pub(super) combined: bool,
    /// The proofs that refused claims lack.
    pub(super) lacking: BTreeSet<Proof>,
}

impl Assessment {
    /// Whether evidence that does not count leaves the achievement in doubt.
    pub(super) fn in_doubt(&self) -> bool {
        self.refused.values().any(|refusal| refusal.leaves_doubt())
            || self
                .findings
                .iter()
                .any(|finding| matches!(finding, Finding::DatedOutsideYear { .. }))
    }

    /// Whether all that was reported is that there was nothing to do.
    pub(super) fn nothing_to_do(&self) -> bool {
        self.achievement.is_none() && self.refused.values().any(|refusal| *refusal == Refusal::NothingToDo)
    }
}

/// Assesses what is asked. `weight` is needed by the rule that deducts marks; `accepted` says that an evaluator accepted
/// the claims.
pub(super) fn assess(case: &Case<'_>, asked: &Asked<'_>, weight: Option<Exact>, accepted: bool) -> Assessment {
    let mut assessment = Assessment::default();
    let admission = Admission {
        year: case.year,
        as_of: case.as_of,
        kind: asked.kind,
        whole: asked.counts_whole(),
        below_zero: asked.numbers().any(Exact::is_negative),
        accepted,
    };
    let mut claims = Vec::new();
    for (index, item) in case
        .evidence
        .iter()
        .enumerate()
        .filter(|(_, item)| asked.concerns(case.plan, item))
    {
        let refusal = admission.claims(index, item.evidence, &mut claims, &mut assessment.findings);
        assessment.refused.extend(refusal.map(|refusal| (index, refusal)));
    }
    let unproven = prove(case, asked, accepted, &mut claims, &mut assessment);
    let way = Way {
        kind: asked.kind,
        roll_up: asked.roll_up,
        direction: asked.direction(),
        target: asked.target,
    };
    let tally = match tally::tally(way, claims) {
        Ok(tally) => tally,
        Err(unclear) => {
            assessment.raw = Some(Err(unclear));
            return assessment;
        }
    };
    take_over(&mut assessment, tally);
    for claim in &assessment.counted {
        if let Some(missing) = unproven.get(&claim.days) {
            assessment.findings.push(Finding::Unproven {
                missing: missing.clone(),
            });
        }
    }
    if asked.kind == Kind::Percent {
        // Where the target is above a hundred, an achievement may be.
        let most = asked.numbers().fold(Exact::HUNDRED, Exact::max);
        let above = assessment.counted.iter().map(|claim| claim.amount);
        let above = above.filter(|percent| *percent > most);
        (assessment.findings).extend(above.map(|percent| Finding::AboveHundred { percent }));
        let shares = assessment.counted.iter().filter_map(|claim| {
            let share = case.evidence.get(claim.item)?.evidence.share()?;
            Some(Step::Percent {
                done: share.done,
                of: share.of,
                result: claim.amount,
            })
        });
        let shares: Vec<Step> = shares.collect();
        assessment.steps.splice(0..0, shares);
    }
    if let Some(achievement) = &assessment.achievement {
        let raw = match asked.target {
            Some(target) => rules::mark(asked.rule, target, weight, achievement, &mut assessment.steps),
            None => Err(Unclear::NoTarget),
        };
        assessment.raw = Some(raw);
    }
    assessment
}

/// Takes claims without their required proof out where the evaluator is strict, and answers what the others lack.
fn prove(
    case: &Case<'_>,
    asked: &Asked<'_>,
    accepted: bool,
    claims: &mut Vec<Claim>,
    assessment: &mut Assessment,
) -> BTreeMap<Days, Vec<Proof>> {
    let mut unproven = BTreeMap::new();
    if *asked.proofs == RequiredProofs::NotStated {
        return unproven;
    }
    let mut told: BTreeMap<_, Vec<&Evidence>> = BTreeMap::new();
    for claim in claims.iter() {
        told.entry(claim.days)
            .or_default()
            .extend(case.evidence.get(claim.item).map(|item| item.evidence));
    }
    for (days, evidence) in told {
        if let Some(missing) = admit::missing_proofs(asked.proofs, evidence.into_iter()) {
            unproven.insert(days, missing);
        }
    }
    if !admit::unproven_counts(case.choices.proofs(), accepted) {
        claims.retain(|claim| {
            let proven = !unproven.contains_key(&claim.days);
            if let Some(missing) = unproven.get(&claim.days) {
                assessment.refused.insert(claim.item, Refusal::Unproven);
                assessment.lacking.extend(missing);
            }
            proven
        });
    }
    unproven
}

fn take_over(assessment: &mut Assessment, tally: Tally) {
    let counted: BTreeSet<usize> = tally.counted.iter().map(|claim| claim.item).collect();
    for (claim, refusal) in tally.passed_over {
        if !counted.contains(&claim.item) {
            assessment.refused.entry(claim.item).or_insert(refusal);
        }
    }
    assessment.combined = tally.counted.len() > 1;
    assessment.achievement = tally.achievement;
    assessment.counted = tally.counted;
    assessment.steps.extend(tally.steps);
    assessment.findings.extend(tally.findings);
}

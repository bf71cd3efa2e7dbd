//! From an indicator and its assessment to a line of the scorecard.

use std::collections::HashSet;

use super::ahead::Ahead;
use super::assess::{Asked, Assessment, Case, assess};
use super::card::{Bases, Counted, Line, Outcome, Refused, WhyNot};
use super::explain::{Explanation, Part};
use super::finding::{Finding, Refusal};
use super::prospect::Missing;
use super::quantity::Quantity;
use super::rules::{Raw, Step, Unclear, weigh};
use super::substitute;
use super::targets::Effective;
use crate::evidence::Dossier;
use crate::exact::{Exact, Marks};
use crate::guideline::{Basis, ClauseTrigger, Condition, Guideline, Indicator, NotApplicablePolicy, Rule, Unit};

/// What is known of an indicator before its evidence is looked at.
pub(super) struct Setting<'a> {
    pub(super) indicator: &'a Indicator,
    /// The weight for this office, scaled where the guideline says so.
    pub(super) weight: Option<Exact>,
    /// How it was scaled.
    pub(super) scaling: Option<Step>,
    /// Why it does not apply.
    pub(super) not_applicable: Option<WhyNot>,
    /// The target for this office.
    pub(super) target: Effective<'a>,
}

/// What is marked: the indicator itself, or what takes its place.
pub(super) struct Marked {
    pub(super) assessment: Assessment,
    pub(super) achieved: Option<Quantity>,
    pub(super) raw: Option<Result<Raw, Unclear>>,
    /// What took the indicator's place, if anything did.
    pub(super) instead: Option<Instead>,
}

/// What took an indicator's place.
pub(super) struct Instead {
    pub(super) condition: Condition,
    /// What was asked instead: of several parts, how many there are.
    pub(super) target: Option<Quantity>,
    /// How well the target and the rule of what was asked instead are founded: as well as the weakest of them.
    pub(super) basis: Basis,
    pub(super) parts: Vec<Part>,
}

/// The line of an indicator, as the rules compute it.
pub(super) fn line(
    guideline: &Guideline,
    dossier: &Dossier,
    case: &Case<'_>,
    setting: &Setting<'_>,
    accepted: bool,
) -> Line {
    let Setting { indicator, weight, .. } = setting;
    let asked = Asked::by(indicator, setting.target.target());
    let assessment = assess(case, &asked, *weight, accepted);
    let mut marked = match substitute::substitute(guideline, dossier, case, indicator, &assessment, accepted) {
        Some(substituted) => substituted,
        None => Marked {
            achieved: assessment.achievement.as_ref().map(Quantity::from),
            raw: assessment.raw,
            assessment,
            instead: None,
        },
    };
    marked.assessment.steps.splice(0..0, setting.scaling.iter().cloned());
    let ahead = Ahead::of(case, setting, &asked, &marked);
    let mut line = finish(guideline, case, setting, marked);
    ahead.look(guideline, case, setting, &mut line);
    line
}

fn finish(guideline: &Guideline, case: &Case<'_>, setting: &Setting<'_>, marked: Marked) -> Line {
    let Setting { indicator, weight, .. } = setting;
    let Marked {
        mut assessment,
        achieved,
        raw,
        instead,
    } = marked;
    let condition = instead.as_ref().map(|instead| instead.condition);
    let asked_instead = instead.as_ref().map(|instead| instead.basis);
    let (unit, target) = match &instead {
        // What is asked instead is counted.
        Some(instead) => (Unit::Number.name(), instead.target.clone()),
        None => (indicator.unit().name(), setting.target.target().map(Quantity::from)),
    };
    let in_doubt = assessment.in_doubt();
    let mut findings = std::mem::take(&mut assessment.findings);
    findings.extend(setting.target.findings());
    let mut raw_score = None;
    let mut outcome = match raw {
        None if in_doubt => Outcome::NeedsReview,
        None => Outcome::NoEvidence,
        Some(Err(reason)) => {
            findings.push(Finding::Unclear { reason });
            Outcome::NeedsReview
        }
        Some(Ok(raw)) => {
            raw_score = Some(raw);
            outcome_of(raw.percent)
        }
    };
    clauses(guideline, indicator, raw, &mut findings, &mut outcome);
    let stands_in_for = match &indicator.rule().value {
        Rule::Alternative { to } => Some(to.clone()),
        _ => None,
    };
    let mut exact_marks = None;
    if let (Some(raw), Some(weight), None) = (raw_score, weight, &stands_in_for) {
        match weigh(*weight, raw.percent, &mut assessment.steps) {
            Ok(marks) => exact_marks = Some(marks),
            Err(reason) => {
                findings.push(Finding::Unclear { reason });
                outcome = Outcome::NeedsReview;
            }
        }
    }
    let mut bases = bases(guideline, setting, raw_score, assessment.combined, condition);
    // What was not asked is not what the marks rest on.
    bases.target = asked_instead.unwrap_or(bases.target);
    let mut line = Line {
        code: indicator.code().clone(),
        activity: indicator.activity().into(),
        indicator: indicator.indicator().into(),
        own_activity: setting.target.own_activity().map(str::to_owned),
        note: indicator.note().map(str::to_owned),
        unit: unit.to_owned(),
        outcome,
        achieved,
        target,
        weight: weight.filter(|_| stands_in_for.is_none()),
        raw: raw_score.map(|raw| raw.percent),
        marks: None,
        basis: bases.weakest(),
        bases,
        evidence: counted(case, &assessment),
        refused: refused(case, &assessment),
        required_proofs: indicator.proofs().into(),
        findings,
        stands_in_for,
        not_applicable: None,
        ruling: None,
        explanation: Explanation {
            roll_up: indicator.roll_up().value,
            rule: (&indicator.rule().value).into(),
            branch: raw_score.map(|raw| raw.branch),
            branches: Vec::new(),
            missing: Missing::default(),
            steps: assessment.steps,
            sources: sources(setting, condition),
            condition,
            parts: instead.map(|instead| instead.parts).unwrap_or_default(),
        },
        outlook: None,
        next_steps: Vec::new(),
        exact_marks,
    };
    if let Some(reason) = &setting.not_applicable {
        does_not_apply(guideline, &mut line, reason);
    }
    print_marks(guideline, &mut line);
    let mut seen = HashSet::new();
    line.findings.retain(|finding| seen.insert(finding.clone()));
    line
}

pub(super) fn outcome_of(percent: Exact) -> Outcome {
    if percent >= Exact::HUNDRED {
        Outcome::Achieved
    } else if percent.is_zero() {
        Outcome::NotAchieved
    } else {
        Outcome::PartlyAchieved
    }
}

/// Rounds the exact marks as the guideline says: the one rounding, or what is shown where only the total is rounded.
pub(super) fn print_marks(guideline: &Guideline, line: &mut Line) {
    let rounding = guideline.rounding();
    let Some(exact) = line.exact_marks else { return };
    line.marks = exact.round(rounding.digits, rounding.mode);
    match line.marks {
        Some(result) => {
            // What rounding leaves as it is does not rest on it.
            line.bases.rounding = (result.exact() != exact).then_some(rounding.basis);
            line.basis = line.basis.max(line.bases.rounding.unwrap_or(line.basis));
            let (digits, mode) = (rounding.digits, rounding.mode);
            line.explanation.steps.push(Step::Round {
                exact,
                digits,
                mode,
                result,
            });
        }
        None => {
            line.findings.push(Finding::Unclear {
                reason: Unclear::TooLarge,
            });
            line.outcome = Outcome::NeedsReview;
        }
    }
}

/// Rule 8: not applicable is never a zero, and full marks only where the guideline says so.
fn does_not_apply(guideline: &Guideline, line: &mut Line, reason: &WhyNot) {
    line.outcome = Outcome::NotApplicable;
    line.not_applicable = Some(reason.clone());
    line.findings.extend(
        line.achieved
            .take()
            .map(|achieved| Finding::NotApplicableButAchieved { achieved }),
    );
    // Nothing counts for what does not apply.
    let out = std::mem::take(&mut line.evidence).into_iter();
    line.refused.extend(out.map(|counted| Refused {
        reason: Refusal::NotApplicable,
        evidence: counted.evidence,
    }));
    line.raw = None;
    line.explanation.branch = None;
    line.explanation.steps.clear();
    let policy = guideline.not_applicable();
    line.exact_marks = match policy.value {
        NotApplicablePolicy::FullMarks => line.weight,
        _ => None,
    };
    if line.stands_in_for.is_none() {
        line.bases.not_applicable = Some(policy.basis);
        line.basis = line.bases.weight.max(policy.basis);
    }
}

/// Provisions that the machine cannot evaluate make the line one for review once there is something to review.
fn clauses(
    guideline: &Guideline,
    indicator: &Indicator,
    raw: Option<Result<Raw, Unclear>>,
    findings: &mut Vec<Finding>,
    outcome: &mut Outcome,
) {
    let full = raw.is_some_and(|raw| raw.is_ok_and(|raw| raw.percent >= Exact::HUNDRED));
    for clause in guideline
        .clauses()
        .iter()
        .filter(|clause| clause.indicator() == Some(indicator.code()))
    {
        let matters = match clause.when() {
            ClauseTrigger::Always => raw.is_some(),
            ClauseTrigger::BelowTarget => raw.is_some() && !full,
        };
        if matters {
            findings.push(clause_finding(clause));
            *outcome = Outcome::NeedsReview;
        }
    }
}

pub(super) fn clause_finding(clause: &crate::guideline::Clause) -> Finding {
    Finding::Clause {
        clause: clause.code().clone(),
        text: clause.text().to_owned(),
        basis: clause.basis(),
    }
}

fn bases(
    guideline: &Guideline,
    setting: &Setting<'_>,
    raw: Option<Raw>,
    combined: bool,
    condition: Option<Condition>,
) -> Bases {
    let indicator = setting.indicator;
    let substitution = indicator
        .substitution()
        .filter(|_| condition.is_some())
        .map(|substitution| substitution.basis());
    Bases {
        weight: indicator.weight().basis,
        target: setting.target.basis(),
        rule: indicator.rule().basis,
        roll_up: combined.then_some(indicator.roll_up().basis),
        branch: raw.and_then(|raw| raw.basis),
        substitution,
        not_applicable: setting.scaling.as_ref().map(|_| guideline.not_applicable().basis),
        rounding: None,
    }
}

fn sources(setting: &Setting<'_>, condition: Option<Condition>) -> Vec<String> {
    let indicator = setting.indicator;
    let substitution = indicator
        .substitution()
        .filter(|_| condition.is_some())
        .map(|substitution| substitution.sources());
    let mut all: Vec<&String> = (indicator.sources().iter())
        .chain(&indicator.weight().sources)
        .chain(setting.target.sources())
        .chain(&indicator.rule().sources)
        .chain(&indicator.roll_up().sources)
        .chain(substitution.unwrap_or_default())
        .collect();
    all.sort();
    all.dedup();
    all.into_iter().cloned().collect()
}

fn counted(case: &Case<'_>, assessment: &Assessment) -> Vec<Counted> {
    let told = |claim: &super::admit::Claim| {
        let evidence = case.evidence.get(claim.item)?.evidence.clone();
        Some(Counted {
            figure: claim.amount,
            evidence,
        })
    };
    assessment.counted.iter().filter_map(told).collect()
}

fn refused(case: &Case<'_>, assessment: &Assessment) -> Vec<Refused> {
    let told = |(item, reason): (&usize, &super::finding::Refusal)| {
        let evidence = case.evidence.get(*item)?.evidence.clone();
        Some(Refused {
            reason: *reason,
            evidence,
        })
    };
    assessment.refused.iter().filter_map(told).collect()
}

/// The marks of lines that are known, added up as the guideline rounds.
pub(super) fn total(guideline: &Guideline, lines: &[Line]) -> Option<Marks> {
    use crate::guideline::RoundingPlace;
    let rounding = guideline.rounding();
    let known = || lines.iter().filter(|line| line.marks.is_some());
    known().next()?;
    match rounding.place {
        RoundingPlace::Total => {
            let exact = known().filter_map(|line| line.exact_marks);
            let sum = exact
                .into_iter()
                .try_fold(Exact::ZERO, |sum, marks| sum.checked_add(marks))?;
            sum.round(rounding.digits, rounding.mode)
        }
        _ => Marks::checked_sum(known().filter_map(|line| line.marks)),
    }
}

/// Whether something that the line rests on is assumed.
pub(super) fn is_assumed(basis: Basis) -> bool {
    basis >= Basis::Assumed
}

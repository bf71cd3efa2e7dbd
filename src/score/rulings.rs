//! Where an evaluator disagrees: accept, reject, or set an achievement or marks.

use std::collections::BTreeMap;

use super::admit::Kind;
use super::assess::{Asked, Case};
use super::card::{Line, Outcome, Refused};
use super::finding::Refusal;
use super::line::{self, Setting};
use super::quantity::Quantity;
use super::ruled::Ruled;
use super::rules::{self, Achievement};
use super::{ScoreError, ahead};
use crate::evidence::{Days, Decision, Dossier, Figure, Ruling};
use crate::exact::Exact;
use crate::guideline::{Code, Guideline, Target};

/// The rulings on a plan by the code of their indicator: those on one indicator agree, and are in the order of their
/// evaluators and reasons, whatever the order they were given in.
pub(super) fn on_plan<'a>(
    guideline: &'a Guideline,
    dossier: &'a Dossier,
) -> Result<BTreeMap<&'a str, Vec<&'a Ruling>>, ScoreError> {
    let mut rulings: BTreeMap<&str, Vec<&Ruling>> = BTreeMap::new();
    for ruling in dossier
        .rulings()
        .iter()
        .filter(|ruling| ruling.plan == guideline.plan())
    {
        let indicator = ruling
            .indicator
            .parse::<Code>()
            .ok()
            .and_then(|code| guideline.indicator(&code));
        let nothing = || ScoreError::RulingOnNothing {
            code: ruling.indicator.clone(),
            by: ruling.by.clone(),
        };
        let code = indicator.ok_or_else(nothing)?.code();
        let all = rulings.entry(code.as_str()).or_default();
        if all.iter().any(|other| other.decision != ruling.decision) {
            return Err(ScoreError::RulingsDiffer { code: code.clone() });
        }
        all.push(ruling);
    }
    for all in rulings.values_mut() {
        all.sort_by_key(|ruling| (&ruling.by, &ruling.reason));
        all.dedup_by_key(|ruling| (&ruling.by, &ruling.reason));
    }
    Ok(rulings)
}

/// The line as ruled, with what the rules computed beside it.
pub(super) fn apply(
    guideline: &Guideline,
    dossier: &Dossier,
    case: &Case<'_>,
    setting: &Setting<'_>,
    computed: Line,
    rulings: &[&Ruling],
) -> Result<Line, ScoreError> {
    let Some((ruling, seconded)) = rulings.split_first() else {
        return Ok(computed);
    };
    let code = || computed.code.clone();
    if computed.outcome == Outcome::NotApplicable || computed.stands_in_for.is_some() {
        return Err(ScoreError::RulingWithoutEffect { code: code() });
    }
    let claimed = !computed.evidence.is_empty() || !computed.refused.is_empty();
    if ruling.decision == Decision::Accept && !claimed {
        return Err(ScoreError::NothingToAccept { code: code() });
    }
    let ruled = Ruled {
        ruling: (*ruling).clone(),
        seconded: seconded.iter().map(|other| (*other).clone()).collect(),
        computed_outcome: computed.outcome,
        computed_achieved: computed.achieved.clone(),
        computed_raw: computed.raw,
        computed_marks: computed.marks,
    };
    let mut line = match &ruling.decision {
        Decision::Accept => line::line(guideline, dossier, case, setting, true),
        Decision::Reject => rejected(guideline, computed),
        Decision::SetAchieved(figure) => set_achieved(guideline, setting, computed, figure)?,
        Decision::SetMarks(marks) => set_marks(guideline, computed, *marks)?,
    };
    if ruling.decision != Decision::Accept {
        ahead::settle(&mut line, case.as_of);
    }
    line.ruling = Some(ruled);
    Ok(line)
}

/// The claim counts for nothing: zero marks, which are known.
fn rejected(guideline: &Guideline, mut line: Line) -> Line {
    let out = std::mem::take(&mut line.evidence).into_iter();
    line.refused.extend(out.map(|counted| Refused {
        reason: Refusal::RuledOut,
        evidence: counted.evidence,
    }));
    line.achieved = None;
    line.raw = Some(Exact::ZERO);
    line.outcome = Outcome::NotAchieved;
    line.explanation.branch = None;
    line.explanation.steps.clear();
    line.bases.branch = None;
    line.bases.roll_up = None;
    line.basis = line.bases.weakest();
    line.exact_marks = line.weight.map(|_| Exact::ZERO);
    line.marks = None;
    line::print_marks(guideline, &mut line);
    line
}

fn set_achieved(
    guideline: &Guideline,
    setting: &Setting<'_>,
    mut line: Line,
    figure: &Figure,
) -> Result<Line, ScoreError> {
    let differs = || ScoreError::RulingUnitDiffers {
        code: line.code.clone(),
    };
    let target = setting.target.target();
    let asked = Asked::by(setting.indicator, target);
    let achievement = in_unit(asked.kind, target, figure).ok_or_else(differs)?;
    let mut steps = Vec::from_iter(setting.scaling.clone());
    let target = target.ok_or_else(differs)?;
    let raw = rules::mark(asked.rule, target, setting.weight, &achievement, &mut steps);
    // What was set is set for the indicator itself, whatever had taken its place.
    line.unit = setting.indicator.unit().name().to_owned();
    line.target = Some(Quantity::from(target));
    line.explanation.condition = None;
    line.explanation.parts.clear();
    line.bases.substitution = None;
    line.achieved = Some(Quantity::from(&achievement));
    line.bases.roll_up = None;
    line.bases.branch = raw.ok().and_then(|raw| raw.basis);
    line.basis = line.bases.weakest();
    line.marks = None;
    line.exact_marks = None;
    match raw {
        Ok(raw) => {
            line.raw = Some(raw.percent);
            line.outcome = line::outcome_of(raw.percent);
            line.explanation.branch = Some(raw.branch);
            line.exact_marks = setting
                .weight
                .and_then(|weight| rules::weigh(weight, raw.percent, &mut steps).ok());
        }
        Err(reason) => {
            line.raw = None;
            line.outcome = Outcome::NeedsReview;
            line.explanation.branch = None;
            line.findings.push(super::Finding::Unclear { reason });
        }
    }
    line.explanation.steps = steps;
    line::print_marks(guideline, &mut line);
    Ok(line)
}

fn set_marks(guideline: &Guideline, mut line: Line, marks: Exact) -> Result<Line, ScoreError> {
    let Some(weight) = line.weight else {
        return Err(ScoreError::RulingWithoutWeight { code: line.code });
    };
    if marks.is_negative() || marks > weight {
        return Err(ScoreError::RulingOutsideWeight {
            code: line.code,
            marks,
            weight,
        });
    }
    line.raw = marks
        .checked_mul(Exact::HUNDRED)
        .and_then(|marks| marks.checked_div(weight));
    line.outcome = line.raw.map_or(Outcome::NeedsReview, line::outcome_of);
    line.explanation.branch = None;
    line.explanation.steps.clear();
    line.exact_marks = Some(marks);
    // Marks that a person set rest on the weight alone.
    line.basis = line.bases.weight;
    line::print_marks(guideline, &mut line);
    Ok(line)
}

/// A figure that an evaluator set, as an achievement.
fn in_unit(kind: Kind, target: Option<&Target>, figure: &Figure) -> Option<Achievement> {
    match (kind, figure) {
        (Kind::Number | Kind::Percent, Figure::Number(number)) => {
            number.is_figure().then_some(Achievement::Number(*number))
        }
        (Kind::Day, Figure::Dates(days)) => days.iter().min().map(|day| Achievement::Done(Days::on(*day))),
        (Kind::Deliveries, Figure::Dates(days)) => {
            let Some(Target::EachBy(due)) = target else { return None };
            let mut made: Vec<_> = days.iter().copied().map(Some).collect();
            made.sort();
            made.resize(due.len(), None);
            Some(Achievement::Deliveries(made))
        }
        (Kind::NumberAndDays, Figure::Dates(days)) => {
            let mut days = days.clone();
            days.sort();
            let number = Exact::from(u64::try_from(days.len()).ok()?);
            Some(Achievement::NumberAndDays(number, days))
        }
        _ => None,
    }
}

//! From lines to a card.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::ahead;
use super::apa::ApaMarks;
use super::assess::Case;
use super::card::{Line, Refused, Scorecard};
use super::choices::Choices;
use super::finding::{Finding, Refusal};
use super::line::{self, Setting};
use super::quantity::Day;
use super::receipt::Receipt;
use crate::evidence::{Dossier, Evidence, Subject};
use crate::exact::Exact;
use crate::guideline::{Code, Guideline, Substitute};
use crate::plan::{Activity, Plan};

/// One event may serve several indicators where each asks for it, and several plans; the lines say so.
pub(super) fn also_counts(guideline: &Guideline, lines: &mut [Line]) {
    let mut serves: HashMap<&Evidence, BTreeSet<&Code>> = HashMap::new();
    for line in lines.iter().filter(|line| line.stands_in_for.is_none()) {
        for counted in &line.evidence {
            serves.entry(&counted.evidence).or_default().insert(&line.code);
        }
    }
    let findings = |line: &Line| {
        let counted = || line.evidence.iter().map(|counted| &counted.evidence);
        let codes: BTreeSet<&Code> = counted()
            .filter_map(|evidence| serves.get(evidence))
            .flatten()
            .copied()
            .collect();
        let plans: BTreeSet<Plan> = counted().map(|evidence| evidence.subject().plan()).collect();
        let codes = codes.into_iter().filter(|code| **code != line.code).cloned();
        let plans = plans.into_iter().filter(|plan| *plan != guideline.plan());
        let codes = codes.map(|indicator| Finding::AlsoCountsFor { indicator });
        codes
            .chain(plans.map(|plan| Finding::ServesOtherPlan { plan }))
            .collect()
    };
    let all: Vec<Vec<Finding>> = lines.iter().map(findings).collect();
    for (line, findings) in lines.iter_mut().zip(all) {
        line.findings.extend(findings);
    }
}

pub(super) fn put_together(
    guideline: &Guideline,
    dossier: &Dossier,
    case: &Case<'_>,
    choices: Choices,
    lines: Vec<Line>,
    settings: &[Setting<'_>],
) -> Scorecard {
    let policy = guideline.not_applicable().value;
    let sum = |wanted: &dyn Fn(&&Line) -> bool| {
        (lines.iter().filter(|line| line.applies(policy)).filter(wanted))
            .filter_map(|line| line.weight)
            .try_fold(Exact::ZERO, |sum, weight| sum.checked_add(weight))
            .unwrap_or(Exact::ZERO)
    };
    let maximum = sum(&|_| true);
    let marks = line::total(guideline, &lines);
    let plan_total = guideline.plan_total().map(|total| total.value);
    let used: BTreeSet<&String> = lines.iter().flat_map(|line| &line.explanation.sources).collect();
    let sources = guideline.sources().iter().filter(|(key, _)| used.contains(key));
    Scorecard {
        office: dossier.office().to_owned(),
        tier: dossier.tier(),
        fiscal_year: dossier.fiscal_year(),
        plan: guideline.plan(),
        title: guideline.title().into(),
        as_of: choices.as_of().map(Day),
        marks,
        maximum: (!maximum.is_zero()).then_some(maximum),
        determined_maximum: sum(&|line| line.marks.is_some()),
        assumed_maximum: sum(&|line| line::is_assumed(line.basis)),
        assumed_weight: sum(&|line| line::is_assumed(line.bases.weight)),
        unknown_weights: lines
            .iter()
            .filter(|line| line.applies(policy) && line.weight.is_none())
            .count(),
        plan_total,
        complete: guideline.complete(),
        not_applicable_policy: policy,
        apa: ApaMarks::of(guideline, marks, &lines),
        outlook: choices
            .as_of()
            .and_then(|as_of| ahead::card_outlook(guideline, &lines, as_of)),
        elsewhere: elsewhere(guideline, case, &lines),
        findings: card_findings(guideline, dossier, settings, &lines),
        sources: sources.map(|(key, text)| (key.clone(), text.clone())).collect(),
        receipt: Receipt::of(guideline, choices),
        indicators: lines,
    }
}

/// Evidence that no indicator of the plan asks for.
fn elsewhere(guideline: &Guideline, case: &Case<'_>, lines: &[Line]) -> Vec<Refused> {
    let counted = lines
        .iter()
        .flat_map(|line| &line.evidence)
        .map(|counted| &counted.evidence);
    let refused = lines
        .iter()
        .flat_map(|line| &line.refused)
        .map(|refused| &refused.evidence);
    let placed: HashSet<&Evidence> = counted.chain(refused).collect();
    let reason = |evidence: &Evidence| match evidence.subject() {
        subject if subject.plan() != guideline.plan() => Refusal::OtherPlan,
        Subject::Indicator { .. } => Refusal::NoSuchIndicator,
        Subject::Activity(activity) if asked_for_at_times(guideline, *activity) => Refusal::ConditionDecides,
        Subject::Activity(_) => Refusal::NotAskedFor,
    };
    (case.evidence.iter().map(|item| item.evidence))
        .filter(|evidence| !placed.contains(evidence))
        .map(|evidence| Refused {
            reason: reason(evidence),
            evidence: evidence.clone(),
        })
        .collect()
}

/// Whether an activity is asked for, be it only in place of another or where that other does not take its place.
fn asked_for_at_times(guideline: &Guideline, activity: Activity) -> bool {
    let instead = |substitute: &Substitute| match substitute {
        Substitute::Activities { counts, .. } => counts.contains(&activity),
        Substitute::Indicator(_) => false,
    };
    guideline.indicators().any(|indicator| {
        let substitution = indicator.substitution();
        indicator.counts().contains(&activity)
            || substitution.is_some_and(|substitution| substitution.by().iter().any(instead))
    })
}

fn card_findings(guideline: &Guideline, dossier: &Dossier, settings: &[Setting<'_>], lines: &[Line]) -> Vec<Finding> {
    let plan = guideline.plan();
    let mut findings: Vec<Finding> = guideline
        .clauses()
        .iter()
        .filter(|clause| clause.indicator().is_none() && lines.iter().any(|line| !line.evidence.is_empty()))
        .map(line::clause_finding)
        .collect();
    let unscaled = |setting: &Setting<'_>| setting.weight.is_none() && setting.indicator.weight().value.is_some();
    if settings.iter().any(unscaled) {
        findings.push(Finding::CannotScale);
    }
    let named = (dossier
        .not_applicable()
        .iter()
        .filter(|other| other.plan == plan)
        .map(|other| &other.indicator))
    .chain(
        dossier
            .targets()
            .iter()
            .filter(|own| own.plan == plan)
            .map(|own| &own.indicator),
    );
    let unknown = named.filter(|code| {
        !code
            .parse()
            .is_ok_and(|code: Code| guideline.indicator(&code).is_some())
    });
    let unknown: BTreeSet<&String> = unknown.collect();
    findings.extend(unknown.into_iter().map(|code| Finding::NoSuchIndicator {
        indicator: code.clone(),
    }));
    findings
}

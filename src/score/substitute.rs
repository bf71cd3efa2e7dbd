//! Rule 7, substitution: what takes an indicator's place under a condition.

use super::admit::Kind;
use super::assess::{Asked, Assessment, Case, assess};
use super::explain::Part;
use super::finding::{Finding, Refusal};
use super::line::{Instead, Marked};
use super::quantity::Quantity;
use super::rules::{Branch, Raw, Step, Unclear};
use super::targets::Effective;
use crate::evidence::{Days, Dossier};
use crate::exact::Exact;
use crate::fiscal::Quarter;
use crate::guideline::{Basis, Condition, Guideline, Indicator, RequiredProofs, RollUp, Rule, Substitute, Target};

/// Whether a condition holds for the office; `None` where that is not known.
///
/// `own` is the assessment of the indicator whose place would be taken: no complaint came where reports say «none of
/// none» of the whole year or of each of its quarters, and no report says otherwise.
pub(super) fn holds(condition: Condition, dossier: &Dossier, case: &Case<'_>, own: &Assessment) -> Option<bool> {
    match condition {
        Condition::NoSubordinateOffices => dossier.has_subordinate_offices().map(|has| !has),
        Condition::NoComplaint if own.nothing_to_do() => nothing_all_year(case, own).then_some(true),
        Condition::NoComplaint => Some(false),
    }
}

/// Whether the reports of nothing to do, together, speak of the whole year.
fn nothing_all_year(case: &Case<'_>, own: &Assessment) -> bool {
    let year = Days::between(case.year.first_day(), case.year.last_day());
    // A report that names no time speaks of the year.
    let told = |(item, refusal): (&usize, &Refusal)| {
        let nothing = *refusal == Refusal::NothingToDo;
        let item = case.evidence.get(*item).filter(|_| nothing)?;
        Some(item.evidence.when().period(case.year).unwrap_or(year))
    };
    let told: Vec<Days> = own.refused.iter().filter_map(told).collect();
    Quarter::ALL.iter().all(|quarter| {
        let quarter = Days::between(quarter.first_day(case.year), quarter.last_day(case.year));
        told.iter().any(|days| days.overlaps(quarter))
    })
}

/// What is marked in the indicator's place, where its condition holds. The parts share its weight equally (assumed).
pub(super) fn substitute(
    guideline: &Guideline,
    dossier: &Dossier,
    case: &Case<'_>,
    indicator: &Indicator,
    own: &Assessment,
    accepted: bool,
) -> Option<Marked> {
    let substitution = indicator.substitution()?;
    if holds(substitution.when(), dossier, case, own) != Some(true) {
        return None;
    }
    let mut whole = Assessment::default();
    whole.findings.push(Finding::Substituted {
        when: substitution.when(),
        basis: substitution.basis(),
    });
    // The reports that show that the condition holds stay in sight.
    whole.refused.clone_from(&own.refused);
    let mut parts = Vec::new();
    // That several parts share the weight equally is assumed.
    let mut basis = match substitution.by() {
        [_] => Basis::Attested,
        _ => Basis::Assumed,
    };
    let mut raws = Vec::new();
    for substitute in substitution.by() {
        let (part, assessment, founded) = assess_part(guideline, dossier, case, substitute, accepted);
        basis = basis.max(founded);
        raws.push(assessment.raw);
        whole.counted.extend(assessment.counted);
        whole.refused.extend(assessment.refused);
        whole.steps.extend(assessment.steps);
        whole.findings.extend(assessment.findings);
        parts.push(part);
    }
    whole.counted.sort_by_key(|claim| (claim.item, claim.days));
    let raw = equal_shares(&raws, &mut whole.steps);
    let (achieved, target) = match parts.as_slice() {
        [part] => (part.achieved.clone(), part.target.clone()),
        // Of several parts, so many are done.
        parts => {
            let done = raws.iter().flatten().next().and(parts_done(&raws));
            let all = u64::try_from(parts.len()).ok().map(Exact::from);
            (done.map(Quantity::Number), all.map(Quantity::Number))
        }
    };
    let instead = Instead {
        condition: substitution.when(),
        target,
        basis,
        parts,
    };
    Some(Marked {
        assessment: whole,
        achieved,
        raw,
        instead: Some(instead),
    })
}

/// A part as it was assessed, and how well what it asks is founded.
fn assess_part(
    guideline: &Guideline,
    dossier: &Dossier,
    case: &Case<'_>,
    substitute: &Substitute,
    accepted: bool,
) -> (Part, Assessment, Basis) {
    let part = |indicator, activities, assessment: &Assessment, target: Option<&Target>| Part {
        indicator,
        activities,
        achieved: assessment.achievement.as_ref().map(Quantity::from),
        target: target.map(Quantity::from),
        raw: assessment.raw.and_then(Result::ok).map(|raw| raw.percent),
    };
    match substitute {
        Substitute::Indicator(code) => {
            let Some(other) = guideline.indicator(code) else {
                return (
                    part(Some(code.clone()), Vec::new(), &Assessment::default(), None),
                    Assessment::default(),
                    Basis::Unknown,
                );
            };
            let target = Effective::of(guideline.plan(), other, dossier);
            let assessment = assess(case, &Asked::by(other, target.target()), None, accepted);
            (
                part(
                    Some(code.clone()),
                    other.counts().to_vec(),
                    &assessment,
                    target.target(),
                ),
                assessment,
                target.basis().max(other.rule().basis),
            )
        }
        Substitute::Activities { counts, target } => {
            let count = Target::Count(target.value);
            let asked = Asked {
                code: None,
                activities: counts,
                kind: Kind::Number,
                roll_up: RollUp::Sum,
                rule: &Rule::ProRata,
                target: Some(&count),
                proofs: &RequiredProofs::NotStated,
            };
            let assessment = assess(case, &asked, None, accepted);
            let part = part(None, counts.clone(), &assessment, Some(&count));
            (part, assessment, target.basis)
        }
    }
}

/// How many parts are done, each as far as it is.
fn parts_done(raws: &[Option<Result<Raw, Unclear>>]) -> Option<Exact> {
    raws.iter().flatten().flatten().try_fold(Exact::ZERO, |sum, raw| {
        sum.checked_add(raw.percent.checked_div(Exact::HUNDRED)?)
    })
}

/// The raw score of all parts together. A part without evidence adds nothing to one that has some; where none has any,
/// nothing is known.
fn equal_shares(raws: &[Option<Result<Raw, Unclear>>], steps: &mut Vec<Step>) -> Option<Result<Raw, Unclear>> {
    if let [only] = raws {
        return *only;
    }
    let unclear = raws.iter().flatten().find_map(|raw| raw.err());
    if let Some(unclear) = unclear {
        return Some(Err(unclear));
    }
    raws.iter().flatten().next()?;
    let earned = parts_done(raws);
    let of = u32::try_from(raws.len()).ok();
    let share = |(earned, of): (Exact, u32)| {
        let percent = earned.checked_mul(Exact::HUNDRED)?.checked_div(Exact::from(of))?;
        steps.push(Step::EqualShares {
            earned,
            of,
            result: percent,
        });
        let branch = if percent >= Exact::HUNDRED {
            Branch::TargetMet
        } else {
            Branch::InProportion
        };
        Some(Raw {
            percent,
            branch,
            basis: None,
        })
    };
    Some(earned.zip(of).and_then(share).ok_or(Unclear::TooLarge))
}

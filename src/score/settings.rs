//! What is known of every indicator before its evidence is looked at: rule 8, not applicable, and the weights it leaves.

use std::collections::BTreeSet;

use super::assess::{Asked, Assessment, Case, assess};
use super::card::WhyNot;
use super::line::Setting;
use super::rules::Step;
use super::substitute;
use super::targets::Effective;
use crate::evidence::Dossier;
use crate::exact::Exact;
use crate::guideline::{Code, Condition, Guideline, Indicator, NotApplicablePolicy, Rule};

/// What is known of every indicator before its evidence is looked at.
pub(super) fn settings<'a>(guideline: &'a Guideline, dossier: &'a Dossier, case: &Case<'_>) -> Vec<Setting<'a>> {
    let mut settings: Vec<Setting<'a>> = guideline
        .indicators()
        .map(|indicator| Setting {
            indicator,
            weight: indicator.weight().value,
            scaling: None,
            not_applicable: why_not(guideline, dossier, case, indicator),
            target: Effective::of(guideline.plan(), indicator, dossier),
        })
        .collect();
    if guideline.not_applicable().value == NotApplicablePolicy::ScaleRest {
        scale_rest(guideline, &mut settings);
    }
    settings
}

/// Why an indicator does not apply to the office, if it does not.
fn why_not(guideline: &Guideline, dossier: &Dossier, case: &Case<'_>, indicator: &Indicator) -> Option<WhyNot> {
    let plan = guideline.plan();
    let named = |code: &str| code.parse::<Code>().is_ok_and(|code| code == *indicator.code());
    let declared = dossier
        .not_applicable()
        .iter()
        .filter(|other| other.plan == plan && named(&other.indicator));
    // Each reason once, in an order that does not hang on who declared it first.
    let reasons: BTreeSet<&str> = declared.map(|declared| declared.reason.trim()).collect();
    if !reasons.is_empty() {
        return Some(WhyNot::Declared {
            reason: Vec::from_iter(reasons).join("; "),
        });
    }
    let holds = |condition: Condition, indicator: &Indicator| match condition {
        // Only this condition is told by the evidence of an indicator.
        Condition::NoComplaint => {
            let target = Effective::of(plan, indicator, dossier);
            let own = assess(case, &Asked::by(indicator, target.target()), None, false);
            substitute::holds(condition, dossier, case, &own)
        }
        _ => substitute::holds(condition, dossier, case, &Assessment::default()),
    };
    if let Rule::Alternative { to } = &indicator.rule().value {
        // An indicator that stands in for another is not asked where its condition does not hold.
        let other = guideline.indicator(to)?;
        let condition = other.substitution()?.when();
        return match holds(condition, other) {
            Some(true) => None,
            Some(false) => Some(WhyNot::OnlyWhen { condition }),
            None => Some(WhyNot::NotKnownWhether { condition }),
        };
    }
    let condition = indicator.not_applicable_when()?;
    // Where something else is asked instead, the indicator applies.
    let substituted = indicator
        .substitution()
        .is_some_and(|substitution| substitution.when() == condition);
    (holds(condition, indicator) == Some(true) && !substituted).then_some(WhyNot::Because { condition })
}

/// Scales the weights that apply up to the total of the plan, so that printed rows still add up to the printed total.
fn scale_rest(guideline: &Guideline, settings: &mut [Setting<'_>]) {
    let counts = |setting: &&mut Setting<'_>| !matches!(setting.indicator.rule().value, Rule::Alternative { .. });
    let weights = |settings: &mut [Setting<'_>], applies: Option<bool>| {
        let wanted = |setting: &Setting<'_>| applies.is_none_or(|wanted| setting.not_applicable.is_none() == wanted);
        (settings.iter_mut().filter(counts).filter(|setting| wanted(setting)))
            .try_fold(Exact::ZERO, |sum, setting| sum.checked_add(setting.weight?))
    };
    let left_out = weights(settings, Some(false));
    if left_out == Some(Exact::ZERO) {
        return;
    }
    let total = guideline
        .plan_total()
        .map(|total| total.value)
        .or_else(|| weights(settings, None));
    let applicable = total
        .zip(left_out)
        .and_then(|(total, left_out)| total.checked_sub(left_out));
    for setting in settings
        .iter_mut()
        .filter(counts)
        .filter(|setting| setting.not_applicable.is_none())
    {
        let scaled = total.zip(applicable).and_then(|(total, applicable)| {
            let weight = setting.weight?;
            let result = weight.checked_mul(total)?.checked_div(applicable)?;
            Some((
                result,
                Step::ScaledWeight {
                    weight,
                    total,
                    applicable,
                    result,
                },
            ))
        });
        (setting.weight, setting.scaling) = scaled.map_or((None, None), |(weight, step)| (Some(weight), Some(step)));
    }
}

//! What is known of every indicator before its evidence is looked at: rule 8, not applicable, and the weights it leaves.

use super::assess::Assessment;
use super::line::Setting;
use super::rules::Step;
use super::substitute;
use super::targets::Effective;
use crate::evidence::Dossier;
use crate::exact::Exact;
use crate::guideline::{Code, Guideline, Indicator, NotApplicablePolicy, Rule, Substitute};

/// What is known of every indicator before its evidence is looked at.
pub(super) fn settings<'a>(guideline: &'a Guideline, dossier: &'a Dossier) -> Vec<Setting<'a>> {
    let plan = guideline.plan();
    let not_applicable = |indicator: &Indicator| {
        let named = |code: &str| code.parse::<Code>().is_ok_and(|code| code == *indicator.code());
        let declared = dossier
            .not_applicable()
            .iter()
            .find(|other| other.plan == plan && named(&other.indicator));
        declared.map(|declared| declared.reason.clone()).or_else(|| {
            let condition = indicator.not_applicable_when()?;
            let holds = substitute::holds(condition, dossier, &Assessment::default())?;
            // Where something else is asked instead, the indicator applies.
            let substituted = indicator
                .substitution()
                .is_some_and(|substitution| substitution.when() == condition);
            (holds && !substituted).then(|| condition.name().to_owned())
        })
    };
    let mut settings: Vec<Setting<'a>> = guideline
        .indicators()
        .map(|indicator| Setting {
            indicator,
            weight: indicator.weight().value,
            scaling: None,
            not_applicable: not_applicable(indicator).or_else(|| not_asked(guideline, dossier, indicator)),
            target: Effective::of(plan, indicator, dossier),
        })
        .collect();
    if guideline.not_applicable().value == NotApplicablePolicy::ScaleRest {
        scale_rest(guideline, &mut settings);
    }
    settings
}

/// An indicator that stands in for another is not asked where its condition does not hold.
fn not_asked(guideline: &Guideline, dossier: &Dossier, indicator: &Indicator) -> Option<String> {
    let Rule::Alternative { to } = &indicator.rule().value else {
        return None;
    };
    let substitution = guideline.indicator(to)?.substitution()?;
    let stands_in = |part: &Substitute| matches!(part, Substitute::Indicator(code) if code == indicator.code());
    if !substitution.by().iter().any(stands_in) {
        return None;
    }
    let holds = substitute::holds(substitution.when(), dossier, &Assessment::default());
    (holds != Some(true)).then(|| format!("not {}", substitution.when().name()))
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

//! Scoring: evidence and a guideline in, a scorecard with the reason for every mark out.
//!
//! [`score`] works in four steps, each in a file of its own: `admit` decides what may count for an indicator and when it
//! was; `tally` rolls the year up to one achievement; `rules` turns that into a raw score; `line` and `card` put the marks
//! and their reasons together. What is unknown stays unknown: no evidence is not zero marks.

mod admit;
mod apa;
mod assess;
mod card;
mod explain;
mod finding;
mod league;
mod line;
mod quantity;
mod receipt;
mod ruled;
mod rules;
mod rulings;
mod schedule;
mod substitute;
mod tally;
mod targets;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::{Deserialize, Serialize};
use time::Date;

use self::assess::Case;
use self::line::Setting;
use self::targets::Effective;
use crate::evidence::{Dossier, Evidence, Subject};
use crate::exact::Exact;
use crate::guideline::{Code, Guideline, GuidelineKey, Indicator, NotApplicablePolicy, Rule, Substitute};

pub use apa::{ApaMarks, Composite, CompositeError, CompositePart, composite};
pub use card::{Bases, Counted, Line, Outcome, Refused, Scorecard, Title};
pub use explain::{Explanation, Part, RuleShown};
pub use finding::{Finding, Refusal};
pub use league::{Comparison, League, LeagueEntry, LeagueError, Progress, Ranking, league, progress};
pub use quantity::{Day, Quantity};
pub use receipt::Receipt;
pub use ruled::Ruled;
pub use rules::{Branch, Step, Unclear};

/// Whether a claim without its required proof counts: the evaluator's choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proofs {
    /// It counts, and is shown as unproven.
    #[default]
    Lenient,
    /// It does not count.
    Strict,
}

/// What an evaluator chooses. The scorecard's receipt records it.
///
/// ```
/// use apa_score::score::{Choices, Proofs};
/// use time::{Date, Month};
///
/// let half_year = Date::from_calendar_date(2024, Month::January, 30)?;
/// let choices = Choices::new().with_as_of(half_year).with_proofs(Proofs::Strict);
/// assert_eq!(choices.as_of(), Some(half_year));
/// # Ok::<(), time::error::ComponentRange>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Choices {
    as_of: Option<Day>,
    proofs: Proofs,
}

impl Choices {
    /// The whole year, and lenient about proofs.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            as_of: None,
            proofs: Proofs::Lenient,
        }
    }

    /// Evidence up to a day, as an evaluation on that day sees it.
    #[must_use]
    pub const fn with_as_of(mut self, day: Date) -> Self {
        self.as_of = Some(Day(day));
        self
    }

    /// Strict or lenient about proofs.
    #[must_use]
    pub const fn with_proofs(mut self, proofs: Proofs) -> Self {
        self.proofs = proofs;
        self
    }

    /// The day of the evaluation; `None` for the whole year.
    #[must_use]
    pub fn as_of(self) -> Option<Date> {
        self.as_of.map(|day| day.0)
    }

    /// Strict or lenient about proofs.
    #[must_use]
    pub const fn proofs(self) -> Proofs {
        self.proofs
    }
}

/// Why a dossier cannot be scored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ScoreError {
    /// The guideline is of another fiscal year or tier than the dossier: the nearest one is not the right one.
    #[error("the guideline is for {guideline}, the dossier of {office} for {} {}", .fiscal_year, .tier.name())]
    OtherGuideline {
        /// What the guideline is for.
        guideline: GuidelineKey,
        /// The office.
        office: String,
        /// The dossier's fiscal year.
        fiscal_year: crate::fiscal::FiscalYear,
        /// The dossier's tier.
        tier: crate::office::Tier,
    },
    /// A ruling names an indicator that the plan does not have.
    #[error("a ruling by {by} names {code}, which is no indicator of the plan")]
    RulingOnNothing {
        /// The code it names.
        code: String,
        /// Who ruled.
        by: String,
    },
    /// Two rulings on one indicator differ.
    #[error("two rulings on indicator {code} differ")]
    RulingsDiffer {
        /// The indicator.
        code: Code,
    },
    /// A ruling sets marks below zero or above the weight.
    #[error("a ruling sets {marks} marks for indicator {code}, outside 0..={weight}")]
    RulingOutsideWeight {
        /// The indicator.
        code: Code,
        /// The marks set.
        marks: Exact,
        /// The indicator's weight.
        weight: Exact,
    },
    /// A ruling sets marks for an indicator whose weight is not known.
    #[error("a ruling sets marks for indicator {code}, whose weight is not known")]
    RulingWithoutWeight {
        /// The indicator.
        code: Code,
    },
    /// A ruling sets an achievement that does not fit the unit of the indicator.
    #[error("a ruling sets an achievement for indicator {code} that does not fit its unit")]
    RulingUnitDiffers {
        /// The indicator.
        code: Code,
    },
    /// A ruling is on an indicator that does not apply to the office, or that stands in for another.
    #[error("a ruling is on indicator {code}, which earns no marks of its own for this office")]
    RulingWithoutEffect {
        /// The indicator.
        code: Code,
    },
}

/// Scores one office on one plan.
///
/// # Errors
///
/// [`ScoreError`] where the guideline is of another year or tier, and where a ruling cannot stand.
pub fn score(guideline: &Guideline, dossier: &Dossier, choices: Choices) -> Result<Scorecard, ScoreError> {
    if (guideline.fiscal_year(), guideline.tier()) != (dossier.fiscal_year(), dossier.tier()) {
        return Err(ScoreError::OtherGuideline {
            guideline: guideline.key(),
            office: dossier.office().to_owned(),
            fiscal_year: dossier.fiscal_year(),
            tier: dossier.tier(),
        });
    }
    let plan = guideline.plan();
    let case = Case::new(plan, guideline.fiscal_year(), choices, dossier.evidence());
    let rulings = rulings::on_plan(guideline, dossier)?;
    let settings = settings(guideline, dossier);
    let mut lines = Vec::with_capacity(settings.len());
    for setting in &settings {
        let computed = line::line(guideline, dossier, &case, setting, false);
        let ruling = rulings.get(setting.indicator.code().as_str()).copied();
        lines.push(match ruling {
            Some(ruling) => rulings::apply(guideline, dossier, &case, setting, computed, ruling)?,
            None => computed,
        });
    }
    also_counts(guideline, &mut lines);
    Ok(put_together(guideline, dossier, &case, choices, lines, &settings))
}

/// What is known of every indicator before its evidence is looked at.
fn settings<'a>(guideline: &'a Guideline, dossier: &Dossier) -> Vec<Setting<'a>> {
    let plan = guideline.plan();
    let not_applicable = |indicator: &Indicator| {
        let named = |code: &str| code.parse::<Code>().is_ok_and(|code| code == *indicator.code());
        let declared = dossier
            .not_applicable()
            .iter()
            .find(|other| other.plan == plan && named(&other.indicator));
        declared.map(|declared| declared.reason.clone()).or_else(|| {
            let condition = indicator.not_applicable_when()?;
            let holds = substitute::holds(condition, dossier, &assess::Assessment::default())?;
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
    let holds = substitute::holds(substitution.when(), dossier, &assess::Assessment::default());
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
                rules::Step::ScaledWeight {
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

/// One event may serve several indicators where each asks for it, and several plans; the lines say so.
fn also_counts(guideline: &Guideline, lines: &mut [Line]) {
    let mut serves: BTreeMap<Evidence, Vec<Code>> = BTreeMap::new();
    for line in lines.iter().filter(|line| line.stands_in_for.is_none()) {
        for counted in &line.evidence {
            let codes = serves.entry(counted.evidence.clone()).or_default();
            if codes.last() != Some(&line.code) {
                codes.push(line.code.clone());
            }
        }
    }
    for line in lines {
        let mut more = BTreeSet::new();
        let mut plans = BTreeSet::new();
        for counted in &line.evidence {
            let codes = serves.get(&counted.evidence).map(Vec::as_slice).unwrap_or_default();
            more.extend(codes.iter().filter(|code| **code != line.code).cloned());
            plans.extend(Some(counted.evidence.subject().plan()).filter(|plan| *plan != guideline.plan()));
        }
        line.findings
            .extend(more.into_iter().map(|indicator| Finding::AlsoCountsFor { indicator }));
        line.findings
            .extend(plans.into_iter().map(|plan| Finding::ServesOtherPlan { plan }));
    }
}

fn put_together(
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
        elsewhere: elsewhere(guideline, case, &lines),
        findings: card_findings(guideline, dossier, settings, &lines),
        sources: sources.map(|(key, text)| (key.clone(), text.clone())).collect(),
        receipt: Receipt::of(guideline, choices),
        indicators: lines,
    }
}

/// Evidence that no indicator of the plan asks for.
fn elsewhere(guideline: &Guideline, case: &Case<'_>, lines: &[Line]) -> Vec<Refused> {
    let told = |line: &'_ Line| {
        let counted = line.evidence.iter().map(|counted| counted.evidence.clone());
        counted
            .chain(line.refused.iter().map(|refused| refused.evidence.clone()))
            .collect::<Vec<_>>()
    };
    let placed: HashSet<Evidence> = lines.iter().flat_map(told).collect();
    let reason = |evidence: &Evidence| match evidence.subject() {
        subject if subject.plan() != guideline.plan() => Refusal::OtherPlan,
        Subject::Indicator { .. } => Refusal::NoSuchIndicator,
        Subject::Activity(_) => Refusal::NotAskedFor,
    };
    (case.evidence.iter().map(|item| item.evidence))
        .filter(|evidence| !placed.contains(*evidence))
        .map(|evidence| Refused {
            reason: reason(evidence),
            evidence: evidence.clone(),
        })
        .collect()
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

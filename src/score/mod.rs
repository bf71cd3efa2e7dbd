//! Scoring: evidence and a guideline in, a scorecard with the reason for every mark out.
//!
//! [`score`] works in four steps, each in a file of its own: `admit` decides what may count for an indicator and when it
//! was; `tally` rolls the year up to one achievement; `rules` turns that into a raw score; `line` and `card` put the marks
//! and their reasons together. What is unknown stays unknown: no evidence is not zero marks.

mod admit;
mod ahead;
mod apa;
mod assemble;
mod assess;
mod branches;
mod calendar;
mod card;
mod choices;
mod error;
mod explain;
mod finding;
mod league;
mod line;
mod outlook;
mod prospect;
mod quantity;
mod receipt;
mod ruled;
mod rules;
mod rulings;
mod schedule;
mod settings;
mod steps;
mod substitute;
mod tally;
mod targets;

use self::assess::Case;
use crate::evidence::Dossier;
use crate::guideline::Guideline;

pub use apa::{ApaMarks, Composite, CompositeError, CompositePart, composite};
pub use branches::{BranchShown, Relation};
pub use calendar::{CalendarDay, Milestone, apa_calendar};
pub use card::{Bases, Counted, Line, Outcome, ProofsAsked, Refused, Scorecard, Title, WhyNot};
pub use choices::{Choices, Proofs};
pub use error::ScoreError;
pub use explain::{Explanation, Part, RuleShown};
pub use finding::{Finding, Refusal};
pub use league::{Comparison, League, LeagueEntry, LeagueError, Progress, Ranking, league, progress};
pub use outlook::{CardOutlook, Opening, Outlook};
pub use prospect::{Gap, Missing};
pub use quantity::{Day, Quantity};
pub use receipt::Receipt;
pub use ruled::Ruled;
pub use rules::{Branch, Step, Unclear};
pub use steps::{Action, NextStep};

/// Scores one office on one plan.
///
/// ```
/// use apa_score::evidence::{Dossier, Evidence};
/// use apa_score::guideline::Guidelines;
/// use apa_score::office::Tier;
/// use apa_score::plan::{Activity, Plan, Status};
/// use apa_score::score::{Choices, Outcome, score};
/// use time::{Date, Month};
///
/// let briefing = Evidence::of(Activity::CharterStakeholderBriefing, Status::Held)
///     .with_day(Date::from_calendar_date(2024, Month::January, 21)?);
/// let training = Evidence::of(Activity::CharterTraining, Status::Planned);
/// let dossier = Dossier::new("জেলা প্রশাসকের কার্যালয়, বরগুনা", Tier::Field, "2023-24".parse()?)
///     .with_evidence([briefing, training]);
///
/// let guidelines = Guidelines::embedded();
/// let charter = guidelines.find(dossier.fiscal_year(), dossier.tier(), Plan::CitizensCharter)?;
/// let card = score(charter, &dossier, Choices::new())?;
///
/// assert_eq!(card.marks.map(|marks| marks.to_string()).as_deref(), Some("1.50"));
/// assert_eq!(card.maximum, Some(25.into()));
/// let planned = card.line("2.2").ok_or("no such indicator")?;
/// assert_eq!((planned.outcome, planned.marks), (Outcome::NoEvidence, None));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    let settings = settings::settings(guideline, dossier, &case);
    let mut lines = Vec::with_capacity(settings.len());
    for setting in &settings {
        let computed = line::line(guideline, dossier, &case, setting, false);
        let ruling = rulings.get(setting.indicator.code().as_str());
        lines.push(match ruling {
            Some(rulings) => rulings::apply(guideline, dossier, &case, setting, computed, rulings)?,
            None => computed,
        });
    }
    assemble::also_counts(guideline, &mut lines);
    Ok(assemble::put_together(
        guideline, dossier, &case, choices, lines, &settings,
    ))
}

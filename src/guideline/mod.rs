//! The rules of marking as data: what each plan of each year and tier asks for, and what that earns.

mod cited;
mod code;
mod compare;
mod editions;
mod indicator;
mod node;
mod policy;
mod problem;
mod read;
mod rule;
mod target;
mod write;

pub use cited::{Basis, Cited};
pub use code::{Code, CodeError};
pub use compare::{Aspect, Change};
pub use editions::{GuidelineNotFound, Guidelines};
pub use indicator::{Area, Indicator, Names, RequiredProofs, Substitute, Substitution};
pub use policy::{Clause, ClauseTrigger, NotApplicablePolicy, Rounding, RoundingPlace};
pub use problem::{GuidelineError, Place, Problem, ProblemKind, Severity};
pub use rule::{Between, Condition, Periods, RollUp, Rule};
pub use target::{Columns, Direction, Ladder, Target, Unit};

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::exact::Exact;
use crate::fiscal::FiscalYear;
use crate::office::Tier;
use crate::plan::Plan;

/// What a guideline is chosen by: there is one for a fiscal year, a tier and a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuidelineKey {
    /// The fiscal year that the plan is for.
    pub fiscal_year: FiscalYear,
    /// The tier of the offices that it binds.
    pub tier: Tier,
    /// The plan.
    pub plan: Plan,
}

impl fmt::Display for GuidelineKey {
    /// `citizens_charter 2023-24 field`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.plan.name(), self.fiscal_year, self.tier.name())
    }
}

/// The rules of one plan for one fiscal year and tier. Immutable and checked: it cannot hold a contradiction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guideline {
    id: String,
    key: GuidelineKey,
    title: Names,
    complete: bool,
    plan_total: Option<Cited<Exact>>,
    apa_marks: Option<Cited<Exact>>,
    rounding: Rounding,
    not_applicable: Cited<NotApplicablePolicy>,
    areas: Vec<Area>,
    clauses: Vec<Clause>,
    sources: BTreeMap<String, String>,
    remarks: Remarks,
}

/// What was found in the file of a guideline: about the file, not the rules, so that two guidelines with the same rules are
/// equal whatever the files they come from.
#[derive(Debug, Clone, Default)]
struct Remarks(Vec<Problem>);

impl PartialEq for Remarks {
    fn eq(&self, _: &Remarks) -> bool {
        true
    }
}

impl Eq for Remarks {}

impl Guideline {
    /// Reads and checks a guideline file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each with its line and column.
    pub fn from_toml(text: &str) -> Result<Guideline, GuidelineError> {
        read::toml(text).into_result()
    }

    /// Everything that is wrong or remarkable in a guideline file, whether it can be used or not, in the order of the file:
    /// what [`from_toml`](Guideline::from_toml) gives as error, or as [`check`](Guideline::check).
    pub fn check_toml(text: &str) -> Vec<Problem> {
        read::toml(text).problems
    }

    /// What is remarkable in the file that the guideline was read from, though it can be used: blank columns, dates written
    /// in several ways. What is wrong with a guideline comes at once as the error of reading it.
    pub fn check(&self) -> &[Problem] {
        &self.remarks.0
    }

    fn with_remarks(self, problems: Vec<Problem>) -> Guideline {
        Guideline {
            remarks: Remarks(problems),
            ..self
        }
    }

    /// The name of the guideline, unique among those in use: `2023-24-field-citizens_charter` for an embedded one.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Fiscal year, tier and plan.
    pub const fn key(&self) -> GuidelineKey {
        self.key
    }

    /// The fiscal year that the plan is for.
    pub const fn fiscal_year(&self) -> FiscalYear {
        self.key.fiscal_year
    }

    /// The tier of the offices that it binds.
    pub const fn tier(&self) -> Tier {
        self.key.tier
    }

    /// The plan.
    pub const fn plan(&self) -> Plan {
        self.key.plan
    }

    /// The title in both languages.
    pub const fn title(&self) -> &Names {
        &self.title
    }

    /// Whether every indicator of the plan is here, as far as known. Of a partial plan only some are.
    pub const fn complete(&self) -> bool {
        self.complete
    }

    /// The marks of the whole plan; `None` where they are not known.
    pub const fn plan_total(&self) -> Option<&Cited<Exact>> {
        self.plan_total.as_ref()
    }

    /// What the plan counts for in the agreement's 100 marks (M); `None` where the split is not known.
    pub const fn apa_marks(&self) -> Option<&Cited<Exact>> {
        self.apa_marks.as_ref()
    }

    /// Where, how and to how many decimals marks are rounded.
    pub const fn rounding(&self) -> &Rounding {
        &self.rounding
    }

    /// What happens to the weight of an indicator that does not apply.
    pub const fn not_applicable(&self) -> &Cited<NotApplicablePolicy> {
        &self.not_applicable
    }

    /// The areas, in the order of the plan.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// All indicators, in the order of the plan.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.areas.iter().flat_map(Area::indicators)
    }

    /// The indicator with this code.
    pub fn indicator(&self, code: &Code) -> Option<&Indicator> {
        self.indicators().find(|indicator| indicator.code() == code)
    }

    /// The provisions that the machine cannot evaluate.
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// What the keys of the sources stand for.
    pub const fn sources(&self) -> &BTreeMap<String, String> {
        &self.sources
    }
}

impl<'de> Deserialize<'de> for Guideline {
    /// Reads and checks a guideline from any self-describing format; the error is that of
    /// [`from_toml`](Guideline::from_toml) without lines.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Guideline, D::Error> {
        let root = node::Node::deserialize(deserializer)?;
        read::tree(&root).into_result().map_err(de::Error::custom)
    }
}

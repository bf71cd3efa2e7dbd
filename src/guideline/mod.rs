//! The rules of marking as data: what each plan of each year and tier asks for, and what that earns.
//!
//! A [`Guideline`] holds the rules of one plan for one fiscal year and tier. [`Guidelines`] is the set in use: the embedded
//! editions, and those that a user adds or puts in their place. No official guideline text was available for them, so each
//! figure is [`Cited`]: it says how well it is founded and where it comes from.
//!
//! # The file
//!
//! A guideline is a TOML file, or the same in JSON or another self-describing format of serde. All go through one reader,
//! which names every problem at once ([`GuidelineError`]) and lets nothing through half read.
//!
//! ```
//! use apa_score::guideline::{Basis, Guideline};
//!
//! let guideline = Guideline::from_toml(r#"
//!     id = "our-charter"
//!     fiscal_year = "2024-25"       # ২০২৪-২৫ is read as well
//!     tier = "field"                # ministry, agency or field
//!     plan = "citizens_charter"
//!     complete = false              # rows are missing, so the weights need not add up
//!     plan_total = { value = 25, basis = "assumed" }
//!
//!     [sources]                     # what the keys of sources stand for
//!     ORDER = "Office order of 1 July 2024"
//!
//!     [[areas]]
//!     code = "1"
//!     name = { en = "Institutional", bn = "প্রাতিষ্ঠানিক" }
//!
//!     [[areas.indicators]]
//!     code = "1.1"
//!     indicator = { en = "charter updated", bn = "হালনাগাদকৃত" }
//!     unit = "number"               # or percent, date, number_and_date, { measure = "কোটি টাকা" }
//!     weight = { value = "4.5", basis = "attested", sources = ["ORDER"] }
//!     target = { columns = { 100 = 4, 90 = 3, 80 = 2 }, basis = "attested", sources = ["ORDER"] }
//!     rule = { name = "ladder", basis = "assumed" }
//!     roll_up = "each_quarter"      # or sum, mean, date, cumulative
//!     counts = ["charter_update"]   # the activities that count; without any, achievements given by code do
//! "#)?;
//! let update = guideline.indicators().next().ok_or("no indicator")?;
//! assert_eq!((update.weight().basis, update.rule().basis), (Basis::Attested, Basis::Assumed));
//! // Two columns are blank: worth knowing, but normal.
//! assert_eq!(guideline.check().len(), 2);
//!
//! let misspelt = "id = \"our-charter\"\ntire = \"field\"\n";
//! let error = Guideline::from_toml(misspelt).err().ok_or("read")?;
//! assert!(error.to_string().contains("line 2, column 1: the file: unknown_field: found «tire»"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | field | what may stand there |
//! |---|---|
//! | a cited figure | `{ value = 4, basis = "attested", sources = ["ORDER"] }`; decimals in quotes: `"4.5"` |
//! | `basis` | `attested`, `minutes`, `derived` (these with `sources`), `assumed`, `unknown` (a weight without value) |
//! | `target` | `count = 4` · `by = "2025-06-30"` · `each_by = [days]` · `count` with `each_by` · `columns`; with basis |
//! | `rule` | `name` = `ladder`, `pro_rata`, `by_date_or_nothing`, `lateness_deduction` (`marks`, `days`), `count_and_dates`, `each_by_date`, `target_columns_unknown` or `alternative` (`to`); with basis |
//! | in a rule, cited | `between` = `linear`, `step` · `periods` = `begun`, `completed` · `partial`, in percent |
//! | `direction`, beside `columns` | `higher`, `lower` or `earlier`; needed for a single column only, where less is better |
//! | `office_sets_target` | `true` where the office gives its own target |
//! | `proofs` | `"any"`, or a list: `["minutes", "office_order"]` |
//! | `not_applicable_when`, `substitution.when` | `no_complaint`, `no_subordinate_offices` |
//! | `substitution.by` | a list of `{ indicator = code }` and `{ counts = [activities], target = cited }` |
//! | `rounding` | `{ digits = 2, mode = "half_up", place = "indicator", basis = "assumed" }` |
//! | `not_applicable`, cited | `leave_out`, `scale_rest`, `full_marks` |
//! | `apa_marks`, cited | what the plan counts for in the agreement |
//! | `[[clauses]]` | `code`, `text`, `when` = `always`, `below_target`, and perhaps `indicator`; with basis |
//! | dates | `2025-06-30`, or as forms print them: `৩০-০৬-২০২৫`, `৩০ জুন ২০২৫` |

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

//! What offices did, as their documents or their own figures tell: the input of scoring.
//!
//! A piece of [`Evidence`] says one thing: an activity that took place or is planned («one charter update in the third
//! quarter»), or an achievement given for an indicator by its code («NIS 1.1: 1»). A [`Dossier`] holds all that one
//! office has for one fiscal year. Neither says what anything earns: that is the guideline's affair.

mod dossier;
mod flat;
mod proof;
mod ruling;
mod when;

use std::fmt;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::exact::Exact;
use crate::fiscal::{FiscalYear, Quarter};
use crate::plan::{Activity, Plan, Status};

pub use dossier::{Dossier, MergeError, NotApplicable, OwnTarget};
pub use flat::EvidenceError;
pub use proof::Proof;
pub use ruling::{Decision, Ruling};
pub use when::{Days, When, YearMonth, YearMonthError};

/// What a piece of evidence is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// A kind of event or delivery; the guideline says which indicator asks for it.
    Activity(Activity),
    /// An indicator of a plan, by its code (`1.1`).
    Indicator {
        /// The plan.
        plan: Plan,
        /// The indicator's code in that plan of that year.
        code: String,
    },
}

impl Subject {
    /// The plan that the evidence belongs to.
    #[must_use]
    pub const fn plan(&self) -> Plan {
        match self {
            Self::Activity(activity) => activity.plan(),
            Self::Indicator { plan, .. } => *plan,
        }
    }
}

/// So many of so many: four of four decisions carried out, eight of eight agencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// How many were done; at most `of`.
    pub done: u32,
    /// How many there were. Zero says that there was nothing to do: no complaint came.
    pub of: u32,
}

impl fmt::Display for Share {
    /// `4 of 4`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} of {}", self.done, self.of)
    }
}

/// A figure in the unit of an indicator: a number, or the date or dates of completion.
///
/// Serialises as a number in quotes (`"1"`, `"29.97"`), a date (`"2021-10-15"`), or a list of dates. In a list of
/// several deliveries each date is one delivery.
///
/// ```
/// use apa_score::evidence::Figure;
///
/// let figure: Figure = serde_json::from_str("\"29.97\"")?;
/// assert_eq!(figure, Figure::Number("29.97".parse()?));
/// assert!(matches!(serde_json::from_str("\"2021-10-15\"")?, Figure::Dates(dates) if dates.len() == 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// A count, percentage or measure.
    Number(Exact),
    /// One date for each delivery.
    Dates(Vec<Date>),
}

/// Where the evidence stands: a document, the bytes of it, and their words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    pub(crate) document: String,
    pub(crate) span: Option<Span>,
    pub(crate) quote: Option<String>,
}

/// A range of bytes in a document: `start` inclusive, `end` exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last; not before `start`.
    pub end: usize,
}

impl Source {
    /// A document by its name.
    #[must_use]
    pub fn new(document: impl Into<String>) -> Self {
        Self {
            document: document.into(),
            span: None,
            quote: None,
        }
    }

    /// With the place and the words the evidence rests on. A reversed range is put in order.
    #[must_use]
    pub fn with_quote(mut self, start: usize, end: usize, quote: impl Into<String>) -> Self {
        self.span = Some(Span {
            start: start.min(end),
            end: start.max(end),
        });
        self.quote = Some(quote.into());
        self
    }

    /// The document's name.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// Where in the document, in bytes of the original.
    #[must_use]
    pub const fn span(&self) -> Option<Span> {
        self.span
    }

    /// The words, as printed.
    #[must_use]
    pub fn quote(&self) -> Option<&str> {
        self.quote.as_deref()
    }
}

/// One thing that a document or an office says was done or is planned.
///
/// As data it is flat:
///
/// ```
/// use apa_score::evidence::Evidence;
/// use apa_score::plan::{Activity, Status};
///
/// let update: Evidence = serde_json::from_str(
///     r#"{"activity":"charter_update","status":"held","date":"2024-01-21","document":"minutes.txt"}"#,
/// )?;
/// assert_eq!(update.activity(), Some(Activity::CharterUpdate));
/// assert_eq!((update.status(), update.count()), (Status::Held, 1));
///
/// let given: Evidence = serde_json::from_str(r#"{"plan":"nis","indicator":"1.1","quarter":1,"achieved":"1"}"#)?;
/// assert_eq!(given.status(), Status::Held);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "flat::Flat", into = "flat::Flat")]
pub struct Evidence {
    subject: Subject,
    status: Status,
    when: When,
    count: Option<u32>,
    share: Option<Share>,
    achieved: Option<Figure>,
    proofs: Vec<Proof>,
    source: Option<Source>,
}

impl Evidence {
    /// An activity, held or planned; once, at a time not told, until `with_` says more.
    #[must_use]
    pub fn of(activity: Activity, status: Status) -> Self {
        Self::about(Subject::Activity(activity), status)
    }

    /// An achievement given for the indicator `code` of `plan`.
    ///
    /// An empty code or an empty list of dates names nothing and earns nothing; as data both are refused.
    #[must_use]
    pub fn given(plan: Plan, code: impl Into<String>, achieved: Figure) -> Self {
        let mut evidence = Self::about(
            Subject::Indicator {
                plan,
                code: code.into(),
            },
            Status::Held,
        );
        evidence.achieved = Some(achieved);
        evidence
    }

    /// A share given for the indicator `code` of `plan`: nine of ten complaints settled.
    #[must_use]
    pub fn given_share(plan: Plan, code: impl Into<String>, done: u32, of: u32) -> Self {
        Self::about(
            Subject::Indicator {
                plan,
                code: code.into(),
            },
            Status::Held,
        )
        .with_share(done, of)
    }

    const fn about(subject: Subject, status: Status) -> Self {
        let when = When {
            days: None,
            month: None,
            quarter: None,
            fiscal_year: None,
        };
        Self {
            subject,
            status,
            when,
            count: None,
            share: None,
            achieved: None,
            proofs: Vec::new(),
            source: None,
        }
    }

    /// With the day it took place.
    #[must_use]
    pub const fn with_day(mut self, day: Date) -> Self {
        self.when.days = Some(Days::on(day));
        self.when.month = None;
        self
    }

    /// With its first and last day; given the wrong way round, they are put in order.
    #[must_use]
    pub fn with_days(mut self, first: Date, last: Date) -> Self {
        self.when.days = Some(Days::between(first, last));
        self.when.month = None;
        self
    }

    /// With the month, where no day is told; days told before or after take its place.
    #[must_use]
    pub const fn with_month(mut self, month: YearMonth) -> Self {
        if self.when.days.is_none() {
            self.when.month = Some(month);
        }
        self
    }

    /// With the quarter that the document names.
    #[must_use]
    pub const fn with_quarter(mut self, quarter: Quarter) -> Self {
        self.when.quarter = Some(quarter);
        self
    }

    /// With the fiscal year that the document names.
    #[must_use]
    pub const fn with_fiscal_year(mut self, year: FiscalYear) -> Self {
        self.when.fiscal_year = Some(year);
        self
    }

    /// With how many times: «three trainings».
    #[must_use]
    pub const fn with_count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// With how many of how many; more done than there were counts as all done.
    #[must_use]
    pub fn with_share(mut self, done: u32, of: u32) -> Self {
        self.share = Some(Share { done: done.min(of), of });
        self
    }

    /// With a proof that is at hand.
    #[must_use]
    pub fn with_proof(mut self, proof: Proof) -> Self {
        self.proofs.push(proof);
        self
    }

    /// With the place it was read from.
    #[must_use]
    pub fn with_source(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }

    /// What it is about.
    #[must_use]
    pub const fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The activity, if it is about one.
    #[must_use]
    pub const fn activity(&self) -> Option<Activity> {
        match &self.subject {
            Subject::Activity(activity) => Some(*activity),
            Subject::Indicator { .. } => None,
        }
    }

    /// Whether it took place.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// When, as exactly as told.
    #[must_use]
    pub const fn when(&self) -> When {
        self.when
    }

    /// How many times; once unless told otherwise.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.count.unwrap_or(1)
    }

    /// How many of how many, where told.
    #[must_use]
    pub const fn share(&self) -> Option<Share> {
        self.share
    }

    /// The figure given, for evidence by an indicator's code.
    #[must_use]
    pub const fn achieved(&self) -> Option<&Figure> {
        self.achieved.as_ref()
    }

    /// The proofs at hand.
    #[must_use]
    pub fn proofs(&self) -> &[Proof] {
        &self.proofs
    }

    /// The place it was read from.
    #[must_use]
    pub const fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }
}

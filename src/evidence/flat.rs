//! Evidence as flat data, and the figures of indicators as text.

use std::fmt;

use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use time::Date;

use super::{Evidence, Figure, Proof, Share, Source, Span, Subject, When, YearMonth, when::Days};
use crate::exact::Exact;
use crate::fiscal::{FiscalYear, Quarter};
use crate::iso_date;
use crate::plan::{Activity, Plan, Status};

/// Why a record is not evidence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EvidenceError {
    /// Neither an activity nor a plan with an indicator's code is named, or both are.
    #[error("evidence names either `activity`, or `plan` and `indicator`")]
    Subject,
    /// The code of the indicator is empty.
    #[error("`indicator` is empty")]
    EmptyCode,
    /// Evidence by code gives neither a figure nor a share.
    #[error("evidence for indicator {code} gives neither `achieved` nor `done` and `of`")]
    NoFigure {
        /// The indicator's code.
        code: String,
    },
    /// A figure is given for an activity; activities are counted, or told as a share.
    #[error("`achieved` belongs to an indicator's code; for an activity use `count`, or `done` and `of`")]
    FigureForActivity,
    /// `last_day` stands before `date`, or without it.
    #[error("`last_day` needs a `date` that is not after it")]
    LastDay,
    /// Days and a month are both given.
    #[error("`date` and `month` are both given")]
    DateAndMonth,
    /// One of `done` and `of` is missing, or more were done than there were.
    #[error("`done` and `of` go together, and `done` is at most `of`")]
    Share,
    /// A list of dates is empty.
    #[error("`achieved` is an empty list of dates")]
    NoDates,
    /// A span or quote names no document, or the span ends before it starts.
    #[error("`span` and `quote` need a `document`, and a span ends at or after its start")]
    Place,
}

/// The record as written in JSON or TOML.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Flat {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    activity: Option<Activity>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plan: Option<Plan>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    indicator: Option<String>,
    #[serde(default = "held")]
    status: Status,
    #[serde(default, with = "iso_date::option", skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    #[serde(default, with = "iso_date::option", skip_serializing_if = "Option::is_none")]
    last_day: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    month: Option<YearMonth>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quarter: Option<Quarter>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fiscal_year: Option<FiscalYear>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    count: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    done: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    achieved: Option<Figure>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    proofs: Vec<Proof>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    span: Option<Span>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quote: Option<String>,
}

const fn held() -> Status {
    Status::Held
}

impl TryFrom<Flat> for Evidence {
    type Error = EvidenceError;

    fn try_from(flat: Flat) -> Result<Self, EvidenceError> {
        let subject = match (flat.activity, flat.plan, flat.indicator) {
            (Some(activity), None, None) => Subject::Activity(activity),
            (None, Some(_), Some(code)) if code.trim().is_empty() => return Err(EvidenceError::EmptyCode),
            (None, Some(plan), Some(code)) => Subject::Indicator { plan, code },
            _ => return Err(EvidenceError::Subject),
        };
        let share = match (flat.done, flat.of) {
            (None, None) => None,
            (Some(done), Some(of)) if done <= of => Some(Share { done, of }),
            _ => return Err(EvidenceError::Share),
        };
        match (&subject, &flat.achieved) {
            (Subject::Activity(_), Some(_)) => return Err(EvidenceError::FigureForActivity),
            (Subject::Indicator { code, .. }, None) if share.is_none() => {
                return Err(EvidenceError::NoFigure { code: code.clone() });
            }
            (_, Some(Figure::Dates(dates))) if dates.is_empty() => return Err(EvidenceError::NoDates),
            _ => {}
        }
        let days = match (flat.date, flat.last_day) {
            (None, None) => None,
            (Some(day), None) => Some(Days::on(day)),
            (Some(first), Some(last)) if first <= last => Some(Days::between(first, last)),
            _ => return Err(EvidenceError::LastDay),
        };
        if days.is_some() && flat.month.is_some() {
            return Err(EvidenceError::DateAndMonth);
        }
        let source = match (flat.document, flat.span, flat.quote) {
            (None, None, None) => None,
            (Some(_), Some(span), _) if span.end < span.start => return Err(EvidenceError::Place),
            (Some(document), span, quote) => Some(Source { document, span, quote }),
            (None, ..) => return Err(EvidenceError::Place),
        };
        let when = When {
            days,
            month: flat.month,
            quarter: flat.quarter,
            fiscal_year: flat.fiscal_year,
        };
        let (status, count, achieved, proofs) = (flat.status, flat.count, flat.achieved, flat.proofs);
        Ok(Self {
            subject,
            status,
            when,
            count,
            share,
            achieved,
            proofs,
            source,
        })
    }
}

impl From<Evidence> for Flat {
    fn from(evidence: Evidence) -> Self {
        let (activity, plan, indicator) = match evidence.subject {
            Subject::Activity(activity) => (Some(activity), None, None),
            Subject::Indicator { plan, code } => (None, Some(plan), Some(code)),
        };
        let (document, span, quote) = match evidence.source {
            Some(source) => (Some(source.document), source.span, source.quote),
            None => (None, None, None),
        };
        let days = evidence.when.days;
        Self {
            activity,
            plan,
            indicator,
            status: evidence.status,
            date: days.map(Days::first),
            last_day: days.filter(|days| days.first() != days.last()).map(Days::last),
            month: evidence.when.month,
            quarter: evidence.when.quarter,
            fiscal_year: evidence.when.fiscal_year,
            count: evidence.count,
            done: evidence.share.map(|share| share.done),
            of: evidence.share.map(|share| share.of),
            achieved: evidence.achieved,
            proofs: evidence.proofs,
            document,
            span,
            quote,
        }
    }
}

struct IsoDay(Date);

impl Serialize for IsoDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        iso_date::serialize(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for IsoDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        iso_date::deserialize(deserializer).map(Self)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => number.serialize(serializer),
            Self::Dates(dates) => match dates.as_slice() {
                [date] => iso_date::serialize(date, serializer),
                dates => {
                    let mut list = serializer.serialize_seq(Some(dates.len()))?;
                    for date in dates {
                        list.serialize_element(&IsoDay(*date))?;
                    }
                    list.end()
                }
            },
        }
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FigureVisitor)
    }
}

struct FigureVisitor;

impl FigureVisitor {
    /// Four digits and a hyphen begin a date; no number of this crate has that form.
    fn looks_like_a_date(text: &str) -> bool {
        matches!(
            text.as_bytes(),
            [b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'-', ..]
        )
    }
}

impl<'de> Visitor<'de> for FigureVisitor {
    type Value = Figure;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .write_str("a number in quotes (\"29.97\"), a whole number, a date (\"2021-10-15\") or a list of dates")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Figure, E> {
        if Self::looks_like_a_date(text) {
            return iso_date::parse(text)
                .map(|date| Figure::Dates(vec![date]))
                .map_err(E::custom);
        }
        text.parse().map(Figure::Number).map_err(E::custom)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Figure, E> {
        Exact::deserialize(de::value::I64Deserializer::new(number)).map(Figure::Number)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Figure, E> {
        Exact::deserialize(de::value::U64Deserializer::new(number)).map(Figure::Number)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Figure, E> {
        Exact::deserialize(de::value::F64Deserializer::new(number)).map(Figure::Number)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Figure, A::Error> {
        let mut dates = Vec::new();
        while let Some(IsoDay(date)) = list.next_element()? {
            dates.push(date);
        }
        Ok(Figure::Dates(dates))
    }
}

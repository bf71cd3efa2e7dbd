//! Guidelines as data again, in the form they are read in.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::cited::{Basis, Cited};
use super::code::Code;
use super::indicator::{Area, Names, RequiredProofs};
use super::policy::{Clause, NotApplicablePolicy, Rounding};
use super::rule::RollUp;
use super::target::Target;
use super::{Guideline, GuidelineKey};
use crate::exact::Exact;
use crate::iso_date;

/// A cited value whose own fields stand beside `basis` and `sources`.
#[derive(Serialize)]
struct Flat<'a, T> {
    #[serde(flatten)]
    value: &'a T,
    basis: Basis,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    sources: &'a [String],
}

pub(super) fn flat<T: Serialize, S: Serializer>(cited: &Cited<T>, serializer: S) -> Result<S::Ok, S::Error> {
    Flat {
        value: &cited.value,
        basis: cited.basis,
        sources: &cited.sources,
    }
    .serialize(serializer)
}

pub(super) fn flat_option<T: Serialize, S: Serializer>(
    cited: &Option<Cited<T>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match cited {
        Some(cited) => flat(cited, serializer),
        None => serializer.serialize_none(),
    }
}

/// A roll-up by its name alone where nothing else was cited for it.
pub(super) fn roll_up<S: Serializer>(cited: &Cited<RollUp>, serializer: S) -> Result<S::Ok, S::Error> {
    if cited.basis == cited.value.basis() && cited.sources.is_empty() {
        cited.value.serialize(serializer)
    } else {
        cited.serialize(serializer)
    }
}

/// A code as a table of its own: `{ indicator = "annual_report" }`.
pub(super) fn indicator<S: Serializer>(code: &Code, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry("indicator", code)?;
    map.end()
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let iso = |date: &time::Date| iso_date::format(*date).map_err(serde::ser::Error::custom);
        let mut map = serializer.serialize_map(None)?;
        match self {
            Target::Count(count) => map.serialize_entry("count", count)?,
            Target::By(date) => map.serialize_entry("by", &iso(date)?)?,
            Target::EachBy(dates) => {
                map.serialize_entry("each_by", &dates.iter().map(iso).collect::<Result<Vec<_>, _>>()?)?;
            }
            Target::CountBy { count, dates } => {
                map.serialize_entry("count", count)?;
                map.serialize_entry("each_by", &dates.iter().map(iso).collect::<Result<Vec<_>, _>>()?)?;
            }
            Target::Ladder(ladder) => {
                map.serialize_entry("direction", ladder.direction().name())?;
                let columns = ladder
                    .columns()
                    .shown()
                    .map(|(percent, text)| (percent.to_string(), text));
                map.serialize_entry("columns", &columns.collect::<BTreeMap<_, _>>())?;
            }
        }
        map.end()
    }
}

impl Serialize for RequiredProofs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            RequiredProofs::NotStated => serializer.collect_seq::<[u8; 0]>([]),
            RequiredProofs::AnyDocument => serializer.serialize_str("any"),
            RequiredProofs::All(proofs) => proofs.serialize(serializer),
        }
    }
}

#[derive(Serialize)]
struct File<'a> {
    id: &'a str,
    #[serde(flatten)]
    key: GuidelineKey,
    title: &'a Names,
    complete: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan_total: Option<&'a Cited<Exact>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    apa_marks: Option<&'a Cited<Exact>>,
    rounding: &'a Rounding,
    not_applicable: &'a Cited<NotApplicablePolicy>,
    sources: &'a BTreeMap<String, String>,
    areas: &'a [Area],
    clauses: &'a [Clause],
}

impl Serialize for Guideline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let file = File {
            id: &self.id,
            key: self.key,
            title: &self.title,
            complete: self.complete,
            plan_total: self.plan_total.as_ref(),
            apa_marks: self.apa_marks.as_ref(),
            rounding: &self.rounding,
            not_applicable: &self.not_applicable,
            sources: &self.sources,
            areas: &self.areas,
            clauses: &self.clauses,
        };
        file.serialize(serializer)
    }
}

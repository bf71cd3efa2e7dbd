//! What changed from one guideline to another.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;

use serde::Serialize;

use super::cited::{Basis, Cited};
use super::code::Code;
use super::indicator::{Indicator, Names};
use super::{Guideline, RequiredProofs};
use crate::bangla::fold::fold_str;
use crate::exact::Exact;

/// One difference between an older and a newer guideline.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// An indicator that the older one does not have.
    Added {
        /// Its code.
        code: Code,
    },
    /// An indicator that the newer one does not have.
    Removed {
        /// Its code.
        code: Code,
    },
    /// The same indicator under another code.
    Recoded {
        /// The code in the older one.
        from: Code,
        /// The code in the newer one.
        to: Code,
    },
    /// A figure or rule that is another one now.
    Value {
        /// The indicator's code in the newer one; `None` for the whole plan.
        code: Option<Code>,
        /// Of what.
        aspect: Aspect,
        /// In the older one; `None` where there is or is known none.
        from: Option<String>,
        /// In the newer one; `None` where there is or is known none.
        to: Option<String>,
    },
    /// A figure or rule that is better or worse founded now, whether or not its value changed.
    Basis {
        /// The indicator's code in the newer one; `None` for the whole plan.
        code: Option<Code>,
        /// Of what.
        aspect: Aspect,
        /// In the older one.
        from: Basis,
        /// In the newer one.
        to: Basis,
    },
}

/// What of a guideline or an indicator differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Aspect {
    /// The marks of the whole plan.
    PlanTotal,
    /// What the plan counts for in the agreement.
    ApaMarks,
    /// Digits, mode and place of rounding.
    Rounding,
    /// What happens to the weight of an indicator that does not apply.
    NotApplicable,
    /// The unit.
    Unit,
    /// The maximum marks.
    Weight,
    /// The target.
    Target,
    /// The rule of marking, with its parameters.
    Rule,
    /// How quarters become the year.
    RollUp,
    /// The evidence asked for.
    Proofs,
    /// When the indicator does not apply, or what takes its place.
    Circumstances,
}

impl Aspect {
    /// The name used in data, such as `plan_total`.
    pub const fn name(self) -> &'static str {
        match self {
            Aspect::PlanTotal => "plan_total",
            Aspect::ApaMarks => "apa_marks",
            Aspect::Rounding => "rounding",
            Aspect::NotApplicable => "not_applicable",
            Aspect::Unit => "unit",
            Aspect::Weight => "weight",
            Aspect::Target => "target",
            Aspect::Rule => "rule",
            Aspect::RollUp => "roll_up",
            Aspect::Proofs => "proofs",
            Aspect::Circumstances => "circumstances",
        }
    }
}

impl fmt::Display for Change {
    /// `1.2: target from 4 to 2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whose = |code: &Option<Code>| code.as_ref().map_or("plan".to_owned(), Code::to_string);
        let shown = |aspect: Aspect, value: &Option<String>| {
            let absent = if matches!(aspect, Aspect::Proofs | Aspect::Circumstances) {
                "none"
            } else {
                "unknown"
            };
            value.clone().unwrap_or_else(|| absent.to_owned())
        };
        match self {
            Change::Added { code } => write!(f, "{code}: added"),
            Change::Removed { code } => write!(f, "{code}: removed"),
            Change::Recoded { from, to } => write!(f, "{to}: was {from}"),
            Change::Value { code, aspect, from, to } => {
                write!(
                    f,
                    "{}: {} from {} to {}",
                    whose(code),
                    aspect.name(),
                    shown(*aspect, from),
                    shown(*aspect, to)
                )
            }
            Change::Basis { code, aspect, from, to } => {
                write!(
                    f,
                    "{}: {} was {}, is {}",
                    whose(code),
                    aspect.name(),
                    from.name(),
                    to.name()
                )
            }
        }
    }
}

impl Guideline {
    /// What changed from this guideline to a `newer` one: the whole plan first, then indicator by indicator in the order of
    /// the newer plan, then what was removed.
    ///
    /// Codes are not stable from year to year, so an indicator is recognised by the activities that count for it, else by
    /// its names; two indicators that share only a code are two.
    pub fn compare(&self, newer: &Guideline) -> Vec<Change> {
        let mut changes = Changes::default();
        changes.plan(self, newer);
        let mut unmatched: Vec<Option<&Indicator>> = self.indicators().map(Some).collect();
        let mut rows: Vec<(&Indicator, Option<&Indicator>)> = newer.indicators().map(|row| (row, None)).collect();
        // Surest first: what two rows have in common, then the rest by less.
        for marks in [activities, names, activity_name] {
            pair(&mut unmatched, &mut rows, marks);
        }
        for (row, older) in rows {
            match older {
                Some(older) => changes.indicator(older, row),
                None => changes.list.push(Change::Added {
                    code: row.code().clone(),
                }),
            }
        }
        let removed = unmatched.into_iter().flatten();
        changes.list.extend(removed.map(|older| Change::Removed {
            code: older.code().clone(),
        }));
        changes.list
    }
}

/// Gives each row that has no partner yet the first older one that shares one of its marks.
fn pair<'g>(
    older: &mut [Option<&'g Indicator>],
    rows: &mut [(&'g Indicator, Option<&'g Indicator>)],
    marks: fn(&Indicator) -> Vec<String>,
) {
    let mut bearers: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
    for (position, indicator) in older.iter().enumerate() {
        for mark in indicator.map(marks).unwrap_or_default() {
            bearers.entry(mark).or_default().push_back(position);
        }
    }
    for (row, partner) in rows.iter_mut().filter(|(_, partner)| partner.is_none()) {
        for mark in marks(row) {
            while let (None, Some(position)) = (&partner, bearers.get_mut(&mark).and_then(VecDeque::pop_front)) {
                // Another mark may have led to it already.
                *partner = older.get_mut(position).and_then(Option::take);
            }
        }
    }
}

fn activities(indicator: &Indicator) -> Vec<String> {
    indicator
        .counts()
        .iter()
        .map(|activity| activity.name().to_owned())
        .collect()
}

fn names(indicator: &Indicator) -> Vec<String> {
    vec![format!(
        "{} / {}",
        folded(indicator.activity()),
        folded(indicator.indicator())
    )]
}

fn activity_name(indicator: &Indicator) -> Vec<String> {
    vec![folded(indicator.activity())]
}

fn folded(names: &Names) -> String {
    fold_str(&names.bn).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Changes {
    list: Vec<Change>,
}

impl Changes {
    fn plan(&mut self, older: &Guideline, newer: &Guideline) {
        for (aspect, one, other) in [
            (Aspect::PlanTotal, older.plan_total(), newer.plan_total()),
            (Aspect::ApaMarks, older.apa_marks(), newer.apa_marks()),
        ] {
            let shown = |figure: Option<&Cited<Exact>>| figure.map(|figure| figure.value.to_string());
            self.value(None, aspect, shown(one), shown(other));
            self.basis(
                None,
                aspect,
                one.map(|figure| figure.basis),
                other.map(|figure| figure.basis),
            );
        }
        let rounding = |guideline: &Guideline| {
            let rounding = guideline.rounding();
            Some(format!(
                "{} to {} digits, by {}",
                rounding.mode.name(),
                rounding.digits,
                rounding.place.name()
            ))
        };
        self.value(None, Aspect::Rounding, rounding(older), rounding(newer));
        self.basis(
            None,
            Aspect::Rounding,
            Some(older.rounding().basis),
            Some(newer.rounding().basis),
        );
        let (one, other) = (older.not_applicable(), newer.not_applicable());
        let policy = |policy: &Cited<super::NotApplicablePolicy>| Some(policy.value.name().to_owned());
        self.value(None, Aspect::NotApplicable, policy(one), policy(other));
        self.basis(None, Aspect::NotApplicable, Some(one.basis), Some(other.basis));
    }

    fn indicator(&mut self, older: &Indicator, newer: &Indicator) {
        let code = newer.code();
        if older.code() != code {
            self.list.push(Change::Recoded {
                from: older.code().clone(),
                to: code.clone(),
            });
        }
        let mut compare = |aspect, show: fn(&Indicator) -> Option<String>, basis: fn(&Indicator) -> Option<Basis>| {
            self.value(Some(code), aspect, show(older), show(newer));
            self.basis(Some(code), aspect, basis(older), basis(newer));
        };
        compare(Aspect::Unit, |row| Some(row.unit().name().to_owned()), |_| None);
        compare(
            Aspect::Weight,
            |row| Some(row.weight().value?.to_string()),
            |row| Some(row.weight().basis),
        );
        compare(
            Aspect::Target,
            |row| Some(row.target()?.value.to_string()),
            |row| Some(row.target()?.basis),
        );
        compare(
            Aspect::Rule,
            |row| Some(row.rule().value.to_string()),
            |row| Some(row.rule().basis),
        );
        compare(
            Aspect::RollUp,
            |row| Some(row.roll_up().value.name().to_owned()),
            |row| Some(row.roll_up().basis),
        );
        compare(Aspect::Proofs, shown_proofs, |_| None);
        compare(Aspect::Circumstances, circumstances, |row| {
            Some(row.substitution()?.basis())
        });
    }

    fn value(&mut self, code: Option<&Code>, aspect: Aspect, from: Option<String>, to: Option<String>) {
        if from != to {
            self.list.push(Change::Value {
                code: code.cloned(),
                aspect,
                from,
                to,
            });
        }
    }

    /// A basis that appears or goes with its figure is no change of its own.
    fn basis(&mut self, code: Option<&Code>, aspect: Aspect, from: Option<Basis>, to: Option<Basis>) {
        if let (Some(from), Some(to)) = (from, to)
            && from != to
        {
            self.list.push(Change::Basis {
                code: code.cloned(),
                aspect,
                from,
                to,
            });
        }
    }
}

fn shown_proofs(indicator: &Indicator) -> Option<String> {
    match indicator.proofs() {
        RequiredProofs::NotStated => None,
        RequiredProofs::AnyDocument => Some("any".to_owned()),
        RequiredProofs::All(proofs) => {
            let names: BTreeSet<_> = proofs.iter().map(|proof| proof.name()).collect();
            Some(names.into_iter().collect::<Vec<_>>().join(", "))
        }
    }
}

fn circumstances(indicator: &Indicator) -> Option<String> {
    let not_applicable = indicator
        .not_applicable_when()
        .map(|when| format!("not applicable when {}", when.name()));
    let substituted = indicator
        .substitution()
        .map(|instead| format!("substituted when {}", instead.when().name()));
    let both: Vec<_> = not_applicable.into_iter().chain(substituted).collect();
    (!both.is_empty()).then(|| both.join(", "))
}

//! Rules of marking, roll-ups and substitutions.

use super::super::cited::{Basis, Cited};
use super::super::code::Code;
use super::super::indicator::{RequiredProofs, Substitute, Substitution};
use super::super::node::{Node, Value};
use super::super::problem::ProblemKind;
use super::super::rule::{Between, Condition, Periods, RollUp, Rule};
use super::super::target::{Target, Unit};
use super::check::Leads;
use super::{Fields, Reader, Step};
use crate::evidence::Proof;
use crate::exact::Exact;
use crate::plan::Activity;

const RULE_NAMES: [&str; 8] = [
    "ladder",
    "pro_rata",
    "by_date_or_nothing",
    "lateness_deduction",
    "count_and_dates",
    "each_by_date",
    "target_columns_unknown",
    "alternative",
];

const CONDITIONS: [Condition; 2] = [Condition::NoComplaint, Condition::NoSubordinateOffices];

impl Reader {
    pub(super) fn rule(&mut self, node: &Node<'_>) -> Option<Cited<Rule>> {
        let mut fields = self.table(node)?;
        let name = self.required(&mut fields, "name", |reader, node| {
            reader.named(node, &RULE_NAMES, |name| name)
        });
        let rule = name.and_then(|name| self.rule_named(name, &mut fields));
        let citation = self.citation(&mut fields);
        if name.is_some() {
            self.no_others(&fields);
        }
        let (basis, sources) = citation?;
        Some(Cited {
            value: rule?,
            basis,
            sources,
        })
    }

    /// The rule with its parameters; those that no source states have a default that says so.
    fn rule_named(&mut self, name: &str, fields: &mut Fields<'_>) -> Option<Rule> {
        Some(match name {
            "ladder" => Rule::Ladder {
                between: self.assumed_unless_given(fields, "between", Between::Linear, |reader, node| {
                    reader.named(node, &[Between::Linear, Between::Step], Between::name)
                }),
            },
            "pro_rata" => Rule::ProRata,
            "by_date_or_nothing" => Rule::ByDateOrNothing,
            "lateness_deduction" => {
                let marks = self.required(fields, "marks", Reader::weight_figure);
                let days = self.required(fields, "days", |reader, node| reader.whole(node, 1, 366));
                let periods = self.assumed_unless_given(fields, "periods", Periods::Begun, |reader, node| {
                    reader.named(node, &[Periods::Begun, Periods::Completed], Periods::name)
                });
                Rule::LatenessDeduction {
                    marks: marks?,
                    days: days?,
                    periods,
                }
            }
            "count_and_dates" => Rule::CountAndDates {
                partial: self.assumed_unless_given(fields, "partial", Exact::ZERO, Reader::percentage),
            },
            "each_by_date" => Rule::EachByDate,
            "target_columns_unknown" => Rule::TargetColumnsUnknown,
            "alternative" => Rule::Alternative {
                to: self.required(fields, "to", |reader, node| {
                    reader.reference(node, Leads::FromAlternative)
                })?,
            },
            _ => return None,
        })
    }

    fn assumed_unless_given<'n, T>(
        &mut self,
        fields: &mut Fields<'n>,
        name: &'static str,
        usual: T,
        read: impl FnOnce(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> Cited<T> {
        self.optional(fields, name, |reader, node| reader.cited(node, read))
            .unwrap_or(Cited::assumed(usual))
    }

    fn percentage(&mut self, node: &Node<'_>) -> Option<Exact> {
        let figure = self.figure(node)?;
        if figure.is_negative() || figure > Exact::HUNDRED {
            self.problem(
                ProblemKind::OutOfBounds,
                node.at,
                figure.to_string(),
                "a percentage from 0 to 100",
            );
            return None;
        }
        Some(figure)
    }

    /// A roll-up by its name alone, with the basis of its way of reckoning, or cited like other values.
    pub(super) fn roll_up(&mut self, node: &Node<'_>) -> Option<Cited<RollUp>> {
        let name = |reader: &mut Reader, node: &Node<'_>| reader.named(node, &RollUp::ALL, RollUp::name);
        match node.value {
            Value::Text(_) => {
                let value = name(self, node)?;
                Some(Cited {
                    value,
                    basis: value.basis(),
                    sources: Vec::new(),
                })
            }
            _ => self.cited(node, |reader, node| name(reader, node)),
        }
    }

    pub(super) fn activities(&mut self, node: &Node<'_>) -> Option<Vec<Activity>> {
        self.list(node, |reader, node| reader.named(node, Activity::ALL, Activity::name))
    }

    pub(super) fn proofs(&mut self, node: &Node<'_>) -> Option<RequiredProofs> {
        match &node.value {
            Value::Text(text) if text == "any" => Some(RequiredProofs::AnyDocument),
            Value::Text(text) => {
                let expected = "\"any\" for a document of any kind, or a list of proofs";
                self.problem(ProblemKind::BadValue, node.at, text, expected);
                None
            }
            _ => {
                let proofs = self.list(node, |reader, node| reader.named(node, &Proof::ALL, Proof::name))?;
                Some(if proofs.is_empty() {
                    RequiredProofs::NotStated
                } else {
                    RequiredProofs::All(proofs)
                })
            }
        }
    }

    pub(super) fn condition(&mut self, node: &Node<'_>) -> Option<Condition> {
        self.named(node, &CONDITIONS, Condition::name)
    }

    pub(super) fn substitution(&mut self, node: &Node<'_>) -> Option<Substitution> {
        let mut fields = self.table(node)?;
        let when = self.required(&mut fields, "when", Reader::condition);
        let by = self.required(&mut fields, "by", |reader, node| {
            let by = reader.list(node, |reader, node| reader.substitute(node))?;
            if matches!(&node.value, Value::List(items) if items.is_empty()) {
                reader.problem(
                    ProblemKind::BadValue,
                    node.at,
                    "[]",
                    "at least one thing that is asked for instead",
                );
            }
            Some(by)
        });
        let citation = self.citation(&mut fields);
        self.no_others(&fields);
        let (basis, sources) = citation?;
        Some(Substitution {
            when: when?,
            by: by?,
            basis,
            sources,
        })
    }

    /// The code of another indicator, to be looked up when all are known.
    pub(super) fn reference(&mut self, node: &Node<'_>, leads: Leads) -> Option<Code> {
        let code = self.parsed(node)?;
        self.enter_reference(leads, &code, node.at);
        Some(code)
    }

    fn substitute(&mut self, node: &Node<'_>) -> Option<Substitute> {
        let mut fields = self.table(node)?;
        let indicator = self.optional(&mut fields, "indicator", |reader, node| {
            reader.reference(node, Leads::ToAlternative)
        });
        if let Some(code) = indicator {
            self.no_others(&fields);
            return Some(Substitute::Indicator(code));
        }
        let counts = self.required(&mut fields, "counts", Reader::activities);
        let target = self.required(&mut fields, "target", |reader, node| {
            reader.cited(node, Reader::positive)
        });
        self.no_others(&fields);
        Some(Substitute::Activities {
            counts: counts?,
            target: target?,
        })
    }

    /// Whether a rule can reckon with a target.
    pub(super) fn rule_fits(&mut self, rule: &Rule, target: &Target, at: Option<usize>) {
        let (fits, wanted) = match rule {
            Rule::Ladder { .. } => (matches!(target, Target::Ladder(_)), "columns"),
            Rule::ProRata | Rule::Alternative { .. } => (matches!(target, Target::Count(_)), "count"),
            Rule::ByDateOrNothing | Rule::LatenessDeduction { .. } | Rule::TargetColumnsUnknown => {
                (matches!(target, Target::By(_)), "by")
            }
            Rule::CountAndDates { .. } => (matches!(target, Target::CountBy { .. }), "count and each_by"),
            Rule::EachByDate => (matches!(target, Target::EachBy(_)), "each_by"),
        };
        if !fits {
            let expected = format!("another rule, or a target with {wanted}");
            self.problem(ProblemKind::RuleDoesNotFit, at, rule.name(), expected);
        }
    }

    /// Whether quarters in this unit can be rolled up so, and the target be reached.
    pub(super) fn roll_up_fits(&mut self, roll_up: RollUp, unit: &Unit, target: Option<&Target>, at: Option<usize>) {
        let fits = match roll_up {
            RollUp::Date => matches!(unit, Unit::Date | Unit::NumberAndDate),
            RollUp::Sum => *unit != Unit::Date,
            RollUp::Mean | RollUp::Cumulative => !matches!(unit, Unit::Date | Unit::NumberAndDate),
            RollUp::EachQuarter => *unit == Unit::Number,
        };
        if !fits {
            let expected = format!("a roll-up that the unit {} allows", unit.name());
            self.problem(ProblemKind::RuleDoesNotFit, at, roll_up.name(), expected);
        }
        let out_of_reach = matches!(target, Some(Target::Count(count)) if *count > Exact::from(4));
        if roll_up == RollUp::EachQuarter && out_of_reach {
            let expected = "another roll-up, or a target of at most 4: each quarter earns one credit";
            self.problem(ProblemKind::RuleDoesNotFit, at, roll_up.name(), expected);
        }
    }

    /// A weight: its value and basis, or a basis alone where the value is unknown or an alternative has none.
    pub(super) fn weight(&mut self, node: &Node<'_>, alternative: bool) -> Option<Cited<Option<Exact>>> {
        let mut fields = self.cited_table(node)?;
        let at = fields.at("value");
        let given = fields.take("value");
        let value = given.and_then(|node| self.within(Step::Field("value"), |reader| reader.weight_figure(node)));
        // The sums count it even where its basis is not in order.
        if let Some(value) = value.filter(|_| !alternative) {
            self.enter_weight(value);
        }
        let citation = self.citation(&mut fields);
        self.no_others(&fields);
        let (basis, sources) = citation?;
        match (given, basis, alternative) {
            (Some(_), Basis::Unknown, _) => {
                self.problem(ProblemKind::WithoutBasis, at, "unknown", "the basis of the value given");
                None
            }
            (Some(_), _, true) => {
                let expected = "no value: an alternative earns the marks of the indicator whose place it takes";
                self.problem(ProblemKind::BadValue, at, "a weight", expected);
                None
            }
            (Some(_), _, false) => Some(Cited {
                value: Some(value?),
                basis,
                sources,
            }),
            (None, _, true) | (None, Basis::Unknown, false) => Some(Cited {
                value: None,
                basis,
                sources,
            }),
            (None, _, false) => {
                self.problem(ProblemKind::MissingField, at, "", "a value, or basis = \"unknown\"");
                None
            }
        }
    }
}

//! Areas and indicators.

use super::super::code::Code;
use super::super::indicator::{Area, Indicator, Names};
use super::super::node::{Node, Value};
use super::super::problem::ProblemKind;
use super::super::rule::Rule;
use super::super::target::Unit;
use super::check::Named;
use super::{Reader, Step};

impl Reader {
    pub(super) fn area(&mut self, node: &Node<'_>) -> Option<Area> {
        let mut fields = self.table(node)?;
        let code = self.optional(&mut fields, "code", |reader, node| reader.code(node, Named::Area));
        let name = self.optional(&mut fields, "name", Reader::names);
        let weight = self.optional(&mut fields, "weight", |reader, node| {
            reader.cited(node, Reader::weight_figure)
        });
        self.enter_area(weight.as_ref().map(|weight| weight.value), fields.at("weight"));
        let indicators = self.required(&mut fields, "indicators", |reader, node| {
            reader.list(node, Reader::indicator)
        });
        self.no_others(&fields);
        Some(Area {
            code,
            name,
            weight,
            indicators: indicators?,
        })
    }

    fn indicator(&mut self, node: &Node<'_>) -> Option<Indicator> {
        let indicator = self.indicator_fields(node);
        self.indicator = None;
        indicator
    }

    fn indicator_fields(&mut self, node: &Node<'_>) -> Option<Indicator> {
        let mut fields = self.table(node)?;
        let code = self.required(&mut fields, "code", |reader, node| reader.code(node, Named::Indicator));
        // From here on every problem names the indicator.
        self.indicator.clone_from(&code);
        let measured = self.required(&mut fields, "indicator", Reader::names);
        // Some tables name only what is measured.
        let activity = self
            .optional(&mut fields, "activity", Reader::names)
            .or_else(|| measured.clone());
        let sources = self.sources(&mut fields);
        let unit = self.required(&mut fields, "unit", Reader::unit);
        let rule = self.required(&mut fields, "rule", Reader::rule);
        let alternative = matches!(&rule, Some(rule) if matches!(rule.value, Rule::Alternative { .. }));
        if !alternative {
            self.enter_row();
        }
        let weight = self.required(&mut fields, "weight", |reader, node| reader.weight(node, alternative));
        let office_sets_target = self
            .optional(&mut fields, "office_sets_target", Reader::truth)
            .unwrap_or_default();
        let target_node = fields.take("target");
        let target = match target_node {
            Some(node) => self.within(Step::Field("target"), |reader| reader.target(node, unit.as_ref())),
            None => None,
        };
        if target_node.is_none() && !office_sets_target {
            let expected = "a target, or office_sets_target = true";
            self.within(Step::Field("target"), |reader| {
                reader.problem(ProblemKind::MissingTarget, node.at, "", expected);
            });
        }
        let roll_up = self.required(&mut fields, "roll_up", Reader::roll_up);
        let counts = self.optional(&mut fields, "counts", Reader::activities);
        let proofs = self.optional(&mut fields, "proofs", Reader::proofs);
        let not_applicable_when = self.optional(&mut fields, "not_applicable_when", Reader::condition);
        let substitution = self.optional(&mut fields, "substitution", Reader::substitution);
        let note = self.optional(&mut fields, "note", Reader::text);
        self.no_others(&fields);
        if let (Some(rule), Some(target)) = (&rule, &target) {
            let at = fields.at("rule");
            self.within(Step::Field("rule"), |reader| {
                reader.rule_fits(&rule.value, &target.value, at)
            });
        }
        if let (Some(roll_up), Some(unit)) = (&roll_up, &unit) {
            let (at, target) = (fields.at("roll_up"), target.as_ref().map(|target| &target.value));
            self.within(Step::Field("roll_up"), |reader| {
                reader.roll_up_fits(roll_up.value, unit, target, at)
            });
        }
        Some(Indicator {
            code: code?,
            activity: activity?,
            indicator: measured?,
            sources,
            unit: unit?,
            weight: weight?,
            target,
            office_sets_target,
            rule: rule?,
            roll_up: roll_up?,
            counts: counts.unwrap_or_default(),
            proofs: proofs.unwrap_or_default(),
            not_applicable_when,
            substitution,
            note,
        })
    }

    /// A code that no other thing of its kind has.
    pub(super) fn code(&mut self, node: &Node<'_>, named: Named) -> Option<Code> {
        let code = self.parsed(node)?;
        self.enter_code(named, &code, node.at);
        Some(code)
    }

    /// A name in one language or both; where one is missing the other stands for it.
    pub(super) fn names(&mut self, node: &Node<'_>) -> Option<Names> {
        let mut fields = self.table(node)?;
        let en = self.optional(&mut fields, "en", Reader::text);
        let bn = self.optional(&mut fields, "bn", Reader::text);
        self.no_others(&fields);
        if en.is_none() && bn.is_none() {
            self.problem(
                ProblemKind::MissingField,
                fields.at,
                "",
                "a name: { en = \"…\", bn = \"…\" }",
            );
        }
        let either = en.clone().or_else(|| bn.clone())?;
        Some(Names {
            en: en.unwrap_or_else(|| either.clone()),
            bn: bn.unwrap_or(either),
        })
    }

    /// A unit by its name, or a measure: `{ measure = "কোটি টাকা" }`.
    fn unit(&mut self, node: &Node<'_>) -> Option<Unit> {
        match &node.value {
            Value::Text(text) => {
                let unit = match text.as_ref() {
                    "number" => Unit::Number,
                    "percent" => Unit::Percent,
                    "date" => Unit::Date,
                    "number_and_date" => Unit::NumberAndDate,
                    other => {
                        let expected = "number, percent, date, number_and_date or { measure = \"…\" }";
                        self.problem(ProblemKind::BadValue, node.at, other, expected);
                        return None;
                    }
                };
                Some(unit)
            }
            _ => {
                let mut fields = self.table(node)?;
                let measure = self.required(&mut fields, "measure", Reader::text);
                self.no_others(&fields);
                measure.map(Unit::Measure)
            }
        }
    }
}

//! A whole guideline.

use std::collections::BTreeMap;

use super::super::cited::Cited;
use super::super::indicator::Names;
use super::super::node::{Entry, Node, Value};
use super::super::policy::{Clause, ClauseTrigger, NotApplicablePolicy, Rounding, RoundingPlace};
use super::super::problem::ProblemKind;
use super::super::{Guideline, GuidelineKey, Remarks};
use super::Reader;
use super::check::{Leads, Named};
use crate::exact::{Marks, RoundingMode};
use crate::office::Tier;
use crate::plan::Plan;

const TIERS: [Tier; 3] = [Tier::Ministry, Tier::Agency, Tier::Field];

const PLANS: [Plan; 7] = [
    Plan::Nis,
    Plan::EGovernance,
    Plan::Grs,
    Plan::CitizensCharter,
    Plan::Rti,
    Plan::MandatoryObjectives,
    Plan::OwnObjectives,
];

const POLICIES: [NotApplicablePolicy; 3] = [
    NotApplicablePolicy::ScaleRest,
    NotApplicablePolicy::FullMarks,
    NotApplicablePolicy::LeaveOut,
];

const MODES: [RoundingMode; 3] = [RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down];

impl Reader {
    pub(super) fn guideline(&mut self, node: &Node<'_>) -> Option<Guideline> {
        let mut fields = self.table(node)?;
        let id = self.required(&mut fields, "id", Reader::text);
        // The year first: the days of targets are compared with it.
        self.fiscal_year = self.required(&mut fields, "fiscal_year", |reader, node| reader.parsed(node));
        let tier = self.required(&mut fields, "tier", |reader, node| {
            reader.named(node, &TIERS, Tier::name)
        });
        let plan = self.required(&mut fields, "plan", |reader, node| {
            reader.named(node, &PLANS, Plan::name)
        });
        let title = self.optional(&mut fields, "title", Reader::names);
        let complete = self.required(&mut fields, "complete", Reader::truth);
        let weight = |reader: &mut Reader, node| reader.cited(node, Reader::weight_figure);
        let total_at = fields.at("plan_total");
        let plan_total = self.optional(&mut fields, "plan_total", weight);
        let apa_marks = self.optional(&mut fields, "apa_marks", weight);
        let rounding = self
            .optional(&mut fields, "rounding", Reader::rounding)
            .unwrap_or_default();
        let not_applicable = self
            .optional(&mut fields, "not_applicable", |reader, node| {
                reader.cited(node, |reader, node| {
                    reader.named(node, &POLICIES, NotApplicablePolicy::name)
                })
            })
            .unwrap_or(Cited::assumed(NotApplicablePolicy::LeaveOut));
        let areas = self.required(&mut fields, "areas", |reader, node| reader.list(node, Reader::area));
        let clauses = self.optional(&mut fields, "clauses", |reader, node| reader.list(node, Reader::clause));
        let sources = self
            .optional(&mut fields, "sources", Reader::source_list)
            .unwrap_or_default();
        self.no_others(&fields);

        self.check_sources(&sources);
        self.check_references();
        // Of a file that does not say whether it is complete, only too high sums are wrong.
        let total = plan_total.as_ref().map(|total| total.value);
        self.check_weights(total, complete.unwrap_or(false), total_at);
        let key = GuidelineKey {
            fiscal_year: self.fiscal_year?,
            tier: tier?,
            plan: plan?,
        };
        let title = title.unwrap_or_else(|| usual_title(key));
        Some(Guideline {
            id: id?,
            key,
            title,
            complete: complete?,
            plan_total,
            apa_marks,
            rounding,
            not_applicable,
            areas: areas?,
            clauses: clauses.unwrap_or_default(),
            sources,
            remarks: Remarks::default(),
        })
    }

    fn rounding(&mut self, node: &Node<'_>) -> Option<Rounding> {
        let mut fields = self.table(node)?;
        let most = i64::from(Marks::MAX_DIGITS);
        let digits = self.required(&mut fields, "digits", |reader, node| reader.whole(node, 0, most));
        let mode = self.required(&mut fields, "mode", |reader, node| {
            reader.named(node, &MODES, RoundingMode::name)
        });
        let place = self.required(&mut fields, "place", |reader, node| {
            reader.named(
                node,
                &[RoundingPlace::Indicator, RoundingPlace::Total],
                RoundingPlace::name,
            )
        });
        let citation = self.citation(&mut fields);
        self.no_others(&fields);
        let (basis, sources) = citation?;
        Some(Rounding {
            digits: digits?,
            mode: mode?,
            place: place?,
            basis,
            sources,
        })
    }

    fn clause(&mut self, node: &Node<'_>) -> Option<Clause> {
        let mut fields = self.table(node)?;
        let code = self.required(&mut fields, "code", |reader, node| reader.code(node, Named::Clause));
        let indicator = self.optional(&mut fields, "indicator", |reader, node| {
            reader.reference(node, Leads::FromClause)
        });
        let when = self.required(&mut fields, "when", |reader, node| {
            reader.named(
                node,
                &[ClauseTrigger::Always, ClauseTrigger::BelowTarget],
                ClauseTrigger::name,
            )
        });
        let text = self.required(&mut fields, "text", Reader::text);
        let citation = self.citation(&mut fields);
        self.no_others(&fields);
        let (basis, sources) = citation?;
        Some(Clause {
            code: code?,
            indicator,
            when: when?,
            text: text?,
            basis,
            sources,
        })
    }

    /// Keys of sources with what they stand for.
    fn source_list(&mut self, node: &Node<'_>) -> Option<BTreeMap<String, String>> {
        let Value::Table(entries) = &node.value else {
            return self.wrong_type(node, "a table of sources");
        };
        let mut sources = BTreeMap::new();
        for Entry { key, at, node } in entries {
            let Some(text) = self.text(node) else { continue };
            if sources.insert(key.to_string(), text).is_some() {
                self.problem(ProblemKind::RepeatedField, *at, key, "each source once");
            }
        }
        Some(sources)
    }
}

/// The title of a guideline that gives none.
fn usual_title(key: GuidelineKey) -> Names {
    Names {
        en: format!("{}, {}, {} tier", key.plan.english(), key.fiscal_year, key.tier.name()),
        bn: format!("{}, {}, {}", key.plan.bangla(), key.fiscal_year, key.tier.bangla()),
    }
}

//! What no single field can tell: sums of weights, codes given twice, names that lead nowhere.
//!
//! The reader enters each weight, code and reference in a ledger when it reads it, so that the sums are right and the
//! codes known even where another field of the same indicator is not.

use std::collections::{BTreeMap, BTreeSet};

use super::super::code::Code;
use super::super::problem::{Place, ProblemKind, Severity};
use super::{Reader, Spot, Step};
use crate::exact::Exact;

#[derive(Default)]
pub(super) struct Ledger {
    areas: Vec<AreaSum>,
    /// Codes of indicators.
    codes: BTreeSet<Code>,
    area_codes: BTreeSet<Code>,
    clause_codes: BTreeSet<Code>,
    /// From an alternative to the indicator whose place it takes.
    alternatives: Vec<Reference>,
    /// From an indicator to an alternative that takes its place.
    substitutes: Vec<Reference>,
    /// From a clause to its indicator.
    mentions: Vec<Reference>,
    sources: Vec<(String, Spot)>,
}

struct Reference {
    from: Option<Code>,
    to: Code,
    spot: Spot,
}

/// The weights of an area's indicators.
struct AreaSum {
    /// Those that are known, added up; `None` if the sum does not fit.
    known: Option<Exact>,
    /// How many indicators there are with a weight of their own, and of how many it is known.
    rows: usize,
    weighed: usize,
    stated: Option<Exact>,
    spot: Spot,
}

impl AreaSum {
    fn all_known(&self) -> bool {
        self.rows == self.weighed
    }
}

/// What kind of thing a code names.
#[derive(Clone, Copy)]
pub(super) enum Named {
    Area,
    Indicator,
    Clause,
}

/// What a reference leads to.
#[derive(Clone, Copy)]
pub(super) enum Leads {
    /// An alternative to the indicator whose place it takes.
    FromAlternative,
    /// An indicator to what takes its place.
    ToAlternative,
    /// A clause to the indicator it concerns.
    FromClause,
}

impl Reader {
    /// Enters a code; a second one of its kind is a problem.
    pub(super) fn enter_code(&mut self, named: Named, code: &Code, at: Option<usize>) {
        let codes = match named {
            Named::Area => &mut self.ledger.area_codes,
            Named::Indicator => &mut self.ledger.codes,
            Named::Clause => &mut self.ledger.clause_codes,
        };
        if !codes.insert(code.clone()) {
            self.problem(
                ProblemKind::DuplicateCode,
                at,
                code.to_string(),
                "a code that no other has",
            );
        }
    }

    pub(super) fn enter_reference(&mut self, leads: Leads, to: &Code, at: Option<usize>) {
        let reference = Reference {
            from: self.indicator.clone(),
            to: to.clone(),
            spot: self.spot(at),
        };
        match leads {
            Leads::FromAlternative => self.ledger.alternatives.push(reference),
            Leads::ToAlternative => self.ledger.substitutes.push(reference),
            Leads::FromClause => self.ledger.mentions.push(reference),
        }
    }

    pub(super) fn enter_source(&mut self, key: &str, at: Option<usize>) {
        let spot = self.spot(at);
        self.ledger.sources.push((key.to_owned(), spot));
    }

    /// Opens the sum of an area, whose weight stands at the byte `at`.
    pub(super) fn enter_area(&mut self, stated: Option<Exact>, at: Option<usize>) {
        let spot = self.within(Step::Field("weight"), |reader| reader.spot(at));
        self.ledger.areas.push(AreaSum {
            known: Some(Exact::ZERO),
            rows: 0,
            weighed: 0,
            stated,
            spot,
        });
    }

    /// Enters an indicator that has a weight of its own, known or not.
    pub(super) fn enter_row(&mut self) {
        if let Some(area) = self.ledger.areas.last_mut() {
            area.rows += 1;
        }
    }

    /// Enters the weight of such an indicator.
    pub(super) fn enter_weight(&mut self, weight: Exact) {
        if let Some(area) = self.ledger.areas.last_mut() {
            area.known = area.known.and_then(|sum| sum.checked_add(weight));
            area.weighed += 1;
        }
    }

    /// Compares the weights with the weights of their areas and with the plan total. In a complete plan they add up; in a
    /// partial one, and where some are unknown, they do not exceed it.
    pub(super) fn check_weights(&mut self, plan_total: Option<Exact>, complete: bool, total_at: Option<usize>) {
        let areas = std::mem::take(&mut self.ledger.areas);
        for area in &areas {
            if let Some(stated) = area.stated {
                self.check_sum("the area", area.known, stated, complete && area.all_known(), &area.spot);
            }
        }
        let Some(total) = plan_total else { return };
        let spot = Spot {
            place: Place {
                path: "plan_total".to_owned(),
                ..Place::default()
            },
            at: total_at,
        };
        let known = areas
            .iter()
            .try_fold(Exact::ZERO, |sum, area| sum.checked_add(area.known?));
        let all_known = areas.iter().all(AreaSum::all_known);
        self.check_sum("the plan", known, total, complete && all_known, &spot);
        // An area that holds only alternatives has no weight.
        let weighty = |area: &&AreaSum| area.stated.is_some() || area.rows > 0;
        let stated = areas
            .iter()
            .filter(weighty)
            .try_fold(Exact::ZERO, |sum, area| sum.checked_add(area.stated?));
        if let Some(stated) = stated.filter(|stated| Some(*stated) != known) {
            self.check_sum("the areas", Some(stated), total, complete, &spot);
        }
    }

    fn check_sum(&mut self, whose: &str, sum: Option<Exact>, whole: Exact, exactly: bool, spot: &Spot) {
        let wrong = match sum {
            Some(sum) => sum > whole || (exactly && sum != whole),
            None => true,
        };
        if wrong {
            let expected = match sum {
                Some(sum) => format!("{sum}, which the weights of {whose} add up to, or other weights"),
                None => format!("weights of {whose} with a sum that can be reckoned"),
            };
            let kind = ProblemKind::WeightsDoNotAddUp;
            self.report_at(spot.clone(), Severity::Error, kind, &whole.to_string(), expected);
        }
    }

    /// Follows every reference. An alternative and the indicator whose place it takes name each other.
    pub(super) fn check_references(&mut self) {
        let ledger = &mut self.ledger;
        let (alternatives, substitutes) = (
            std::mem::take(&mut ledger.alternatives),
            std::mem::take(&mut ledger.substitutes),
        );
        let (mentions, codes) = (std::mem::take(&mut ledger.mentions), std::mem::take(&mut ledger.codes));
        // Behind a syntax error the other end may be hidden.
        if self.damaged {
            return;
        }
        let pairs = |references: &[Reference]| -> BTreeSet<(Option<Code>, Code)> {
            references
                .iter()
                .map(|reference| (reference.from.clone(), reference.to.clone()))
                .collect()
        };
        let (from_alternatives, from_substitutes) = (pairs(&alternatives), pairs(&substitutes));
        let answered = |reference: &Reference, others: &BTreeSet<(Option<Code>, Code)>| {
            reference
                .from
                .clone()
                .is_some_and(|from| others.contains(&(Some(reference.to.clone()), from)))
        };
        for reference in alternatives {
            if !answered(&reference, &from_substitutes) {
                self.broken(reference, "an indicator whose substitution names this one");
            }
        }
        for reference in substitutes {
            if !answered(&reference, &from_alternatives) {
                self.broken(reference, "an indicator whose rule is an alternative to this one");
            }
        }
        for reference in mentions {
            if !codes.contains(&reference.to) {
                self.broken(reference, "the code of an indicator of this plan");
            }
        }
    }

    fn broken(&mut self, reference: Reference, expected: &str) {
        let found = reference.to.to_string();
        self.report_at(
            reference.spot,
            Severity::Error,
            ProblemKind::BrokenReference,
            &found,
            expected.to_owned(),
        );
    }

    /// Every key of a source is explained.
    pub(super) fn check_sources(&mut self, explained: &BTreeMap<String, String>) {
        if self.damaged {
            return;
        }
        for (key, spot) in std::mem::take(&mut self.ledger.sources) {
            if !explained.contains_key(&key) {
                let expected = format!("a key that the table [sources] explains: {key} = \"…\"");
                self.report_at(spot, Severity::Error, ProblemKind::UnknownSource, &key, expected);
            }
        }
    }
}

//! Which target an office is held to: the guideline's, or its own where the guideline leaves it to the office.

use time::{Date, Duration};

use super::finding::Finding;
use crate::evidence::{Dossier, Figure};
use crate::fiscal::FiscalYear;
use crate::guideline::{Basis, Cited, Code, Indicator, Rule, Target, Unit};
use crate::plan::Plan;

/// The target that counts for an office.
pub(super) struct Effective<'a> {
    printed: Option<&'a Cited<Target>>,
    own: Option<Target>,
    own_activity: Option<&'a str>,
    office_sets: bool,
    findings: Vec<Finding>,
}

impl<'a> Effective<'a> {
    /// The target of `indicator` for the office of the dossier.
    pub(super) fn of(plan: Plan, indicator: &'a Indicator, dossier: &'a Dossier) -> Self {
        let printed = indicator.target();
        let mut effective = Self {
            printed,
            own: None,
            own_activity: None,
            office_sets: indicator.office_sets_target(),
            findings: Vec::new(),
        };
        let named = |code: &str| code.parse::<Code>().is_ok_and(|code| code == *indicator.code());
        let mut given = dossier
            .targets()
            .iter()
            .filter(|own| own.plan == plan && named(&own.indicator));
        let Some(own) = given.next() else {
            let printed = printed.filter(|_| indicator.office_sets_target());
            effective.findings.extend(printed.map(|_| Finding::OwnTargetNotGiven));
            return effective;
        };
        let own_year = |target: &Target| match target {
            Target::By(due) => in_or_soon_after(dossier.fiscal_year(), *due),
            Target::EachBy(due) => due.iter().all(|due| in_or_soon_after(dossier.fiscal_year(), *due)),
            _ => true,
        };
        if given.any(|other| other.target != own.target) {
            effective.findings.push(Finding::TargetsDiffer);
        } else if !indicator.office_sets_target() {
            effective.findings.push(Finding::TargetNotTheOffices);
        } else {
            effective.own_activity = own.activity.as_deref();
            effective.own = in_unit(indicator, &own.target);
            match &effective.own {
                None => effective.findings.push(Finding::TargetUnitDiffers),
                Some(target) if !own_year(target) => {
                    effective.findings.push(Finding::TargetOutsideYear);
                    effective.own = None;
                }
                Some(_) => {}
            }
        }
        effective
    }

    pub(super) fn target(&self) -> Option<&Target> {
        self.own.as_ref().or_else(|| self.printed.map(|printed| &printed.value))
    }

    /// The activity that the office chose, where the guideline leaves it to the office.
    pub(super) const fn own_activity(&self) -> Option<&'a str> {
        self.own_activity
    }

    /// The printed target of an indicator whose target each office sets is another office's: that it holds for this one
    /// too is assumed. A target that the office set is as well founded as anything an office states about itself; where it is the printed
    /// one, as that.
    pub(super) fn basis(&self) -> Basis {
        match (&self.own, self.printed) {
            (Some(own), Some(printed)) if *own == printed.value => printed.basis,
            (Some(_), _) => Basis::Minutes,
            (None, Some(printed)) if self.office_sets => printed.basis.max(Basis::Assumed),
            (None, Some(printed)) => printed.basis,
            (None, None) => Basis::Unknown,
        }
    }

    pub(super) fn sources(&self) -> &[String] {
        match (&self.own, self.printed) {
            (None, Some(printed)) => &printed.sources,
            _ => &[],
        }
    }

    pub(super) fn findings(&self) -> impl Iterator<Item = Finding> {
        self.findings.iter().cloned()
    }
}

/// Whether a day can be due in a fiscal year: within it, or in the month after its end, when its last reports fall due.
fn in_or_soon_after(year: FiscalYear, day: Date) -> bool {
    year.first_day() <= day && day <= year.last_day() + Duration::days(31)
}

/// The office's figure as a target that the indicator's rule can work with.
fn in_unit(indicator: &Indicator, figure: &Figure) -> Option<Target> {
    match (&indicator.rule().value, indicator.unit(), figure) {
        (Rule::ProRata, unit, Figure::Number(count)) if *unit != Unit::Date => {
            (count.is_figure() && !count.is_negative() && !count.is_zero()).then_some(Target::Count(*count))
        }
        (Rule::EachByDate, _, Figure::Dates(days)) if !days.is_empty() => {
            let mut days = days.clone();
            days.sort();
            Some(Target::EachBy(days))
        }
        (
            Rule::ByDateOrNothing | Rule::LatenessDeduction { .. } | Rule::TargetColumnsUnknown,
            _,
            Figure::Dates(days),
        ) => match days.as_slice() {
            [due] => Some(Target::By(*due)),
            _ => None,
        },
        _ => None,
    }
}

//! From evidence to claims: what may count for an indicator, and when it was.

use time::Date;

use super::Proofs;
use super::finding::{Finding, Refusal};
use super::quantity::Day;
use crate::evidence::{Days, Evidence, Figure, Proof, Subject};
use crate::exact::Exact;
use crate::fiscal::{FiscalYear, Quarter};
use crate::guideline::{RequiredProofs, Rule, Target, Unit};
use crate::plan::Status;

/// What an indicator measures, whatever its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// How many, or how much.
    Number,
    /// How many of a hundred.
    Percent,
    /// When.
    Day,
    /// When each of several.
    Deliveries,
    /// How many, and when.
    NumberAndDays,
}

impl Kind {
    /// The kind that the target shows, or the unit and the rule where the office has not set the target.
    pub(super) fn of(unit: &Unit, rule: &Rule, target: Option<&Target>) -> Self {
        match (target, unit) {
            (Some(Target::EachBy(_)), _) => Self::Deliveries,
            (Some(Target::CountBy { .. }), _) => Self::NumberAndDays,
            (Some(Target::By(_)), _) => Self::Day,
            (None, Unit::Date) if *rule == Rule::EachByDate => Self::Deliveries,
            (_, Unit::Date) => Self::Day,
            (_, Unit::NumberAndDate) => Self::NumberAndDays,
            (_, Unit::Percent) => Self::Percent,
            _ => Self::Number,
        }
    }
}

/// One thing that a piece of evidence says was achieved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Claim {
    /// The piece of evidence, by its place in the dossier's sorted evidence.
    pub(super) item: usize,
    /// When, as narrowly as told.
    pub(super) days: Days,
    /// Whether only a month, quarter or year is told.
    pub(super) vague: bool,
    /// How many, how much, or how many percent; once for a day.
    pub(super) amount: Exact,
    /// The quarter named beside a day given by code: which of several deliveries it was.
    pub(super) delivery: Option<Quarter>,
    /// Whether it is a figure for the whole year, given by code without a time.
    pub(super) whole_year: bool,
}

/// In what circumstances evidence is admitted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Admission {
    pub(super) year: FiscalYear,
    pub(super) as_of: Option<Date>,
    pub(super) kind: Kind,
    /// Whether whole things are counted, such as meetings, of which there is no half.
    pub(super) whole: bool,
    /// Whether the target itself is below zero, so that an achievement can be.
    pub(super) below_zero: bool,
    /// An evaluator accepted the claims although status, date or proof is not in order.
    pub(super) accepted: bool,
}

impl Admission {
    /// Adds the claims of a piece of evidence to `claims`, or says why it makes none or fewer; what is doubtful about it
    /// is told to `findings`.
    pub(super) fn claims(
        self,
        item: usize,
        evidence: &Evidence,
        claims: &mut Vec<Claim>,
        findings: &mut Vec<Finding>,
    ) -> Option<Refusal> {
        match (evidence.status(), evidence.achieved()) {
            (Status::Planned, _) => Some(Refusal::Planned),
            (Status::Unknown, _) if !self.accepted => Some(Refusal::StatusUnknown),
            (_, Some(Figure::Dates(dates))) if self.kind != Kind::Percent => {
                self.dated(item, dates, evidence, claims, findings)
            }
            _ => match self.figure(item, evidence, findings) {
                Ok(claim) => {
                    claims.push(claim);
                    None
                }
                Err(refusal) => Some(refusal),
            },
        }
    }

    /// The claim of an activity, or of an achievement given as a number or a share.
    fn figure(self, item: usize, evidence: &Evidence, findings: &mut Vec<Finding>) -> Result<Claim, Refusal> {
        let by_code = matches!(evidence.subject(), Subject::Indicator { .. });
        let period = evidence.when().period(self.year);
        let whole_year = period.is_none();
        let days = match period {
            Some(days) => days,
            None if by_code || self.accepted => Days::between(self.year.first_day(), self.year.last_day()),
            None => return Err(Refusal::NoDateOrQuarter),
        };
        self.in_time(days, by_code, findings)?;
        let vague = evidence.when().days().is_none();
        self.contradictions(evidence, findings);
        let amount = self.amount(evidence)?;
        if self.as_of.is_some_and(|as_of| days.last() > as_of) {
            if !vague {
                return Err(Refusal::AfterAsOf);
            }
            findings.push(Finding::MayLieAfterAsOf { last: Day(days.last()) });
        }
        let days = match self.kind {
            // What is due by a day is done on its last day.
            Kind::Day if !vague => Days::on(days.last()),
            Kind::Deliveries | Kind::NumberAndDays if vague => return Err(Refusal::DayNotTold),
            Kind::Deliveries => Days::on(days.last()),
            _ => days,
        };
        Ok(Claim {
            item,
            days,
            vague,
            amount,
            delivery: None,
            whole_year: whole_year && by_code,
        })
    }

    /// Claims of an achievement given as dates: each is one event or delivery.
    fn dated(
        self,
        item: usize,
        dates: &[Date],
        evidence: &Evidence,
        claims: &mut Vec<Claim>,
        findings: &mut Vec<Finding>,
    ) -> Option<Refusal> {
        let due_by_a_day = matches!(self.kind, Kind::Day | Kind::Deliveries | Kind::NumberAndDays);
        let others = u32::try_from(dates.len()).unwrap_or(u32::MAX).saturating_sub(1);
        // So many, on these days: a number told beside the dates counts, but only once.
        let mut amount = match self.kind {
            Kind::NumberAndDays => Exact::from(evidence.count().saturating_sub(others).max(1)),
            _ => Exact::ONE,
        };
        let mut refusal = if dates.is_empty() {
            Some(Refusal::NoDateOrQuarter)
        } else {
            None
        };
        for date in dates {
            // A day after the year's end is a day after every due day: late, which is known, not in doubt.
            let late = due_by_a_day && *date > self.year.last_day() && self.as_of.is_none_or(|as_of| *date <= as_of);
            if let (false, Err(reason)) = (late, self.in_time(Days::on(*date), true, findings)) {
                refusal = Some(reason);
                continue;
            }
            let (days, delivery) = (Days::on(*date), evidence.when().quarter());
            claims.push(Claim {
                item,
                days,
                vague: false,
                amount,
                delivery,
                whole_year: false,
            });
            amount = Exact::ONE;
        }
        refusal
    }

    /// Whether the days begin in the fiscal year and not after the day of the evaluation.
    fn in_time(self, days: Days, by_code: bool, findings: &mut Vec<Finding>) -> Result<(), Refusal> {
        if self.as_of.is_some_and(|as_of| days.first() > as_of) {
            return Err(Refusal::AfterAsOf);
        }
        if self.year.contains(days.first()) || self.accepted {
            return Ok(());
        }
        if by_code {
            findings.push(Finding::DatedOutsideYear {
                day: Day(days.first()),
                fiscal_year: self.year,
            });
        }
        Err(Refusal::OutsideYear)
    }

    /// Days decide over what a document names beside them; that they contradict it is worth knowing.
    fn contradictions(self, evidence: &Evidence, findings: &mut Vec<Finding>) {
        let Some(days) = evidence.when().days() else { return };
        let dated = Quarter::of(days.first());
        if let Some(named) = evidence.when().quarter().filter(|named| *named != dated) {
            findings.push(Finding::QuarterContradictsDate { named, dated });
        }
        if let Some(named) = evidence
            .when()
            .fiscal_year()
            .filter(|named| !named.contains(days.first()))
        {
            findings.push(Finding::YearContradictsDate {
                named,
                day: Day(days.first()),
            });
        }
    }

    /// How many, how much or how many percent the evidence says.
    fn amount(self, evidence: &Evidence) -> Result<Exact, Refusal> {
        let amount = match (self.kind, evidence.achieved(), evidence.share()) {
            (Kind::Percent, Some(Figure::Number(percent)), _) => *percent,
            (Kind::Percent, None, Some(share)) if share.of == 0 => return Err(Refusal::NothingToDo),
            (Kind::Percent, None, Some(share)) => {
                let percent = Exact::ratio(i128::from(share.done) * 100, i128::from(share.of));
                percent.ok_or(Refusal::BadFigure)?
            }
            (Kind::Percent, None, None) => return Err(Refusal::NoShare),
            (Kind::Number | Kind::NumberAndDays, Some(Figure::Number(number)), _) => *number,
            (Kind::Number | Kind::NumberAndDays, None, share) => match (evidence.activity(), share) {
                (None, Some(share)) => Exact::from(share.done),
                _ => Exact::from(evidence.count()),
            },
            (Kind::Day | Kind::Deliveries, None, _) if evidence.activity().is_some() => match evidence.count() {
                0 => return Err(Refusal::NothingDone),
                _ => Exact::ONE,
            },
            _ => return Err(Refusal::UnitDiffers),
        };
        let impossible = (amount.is_negative() && !self.below_zero) || (self.whole && amount.denominator() != 1);
        if amount.is_figure() && !impossible {
            Ok(amount)
        } else {
            Err(Refusal::BadFigure)
        }
    }
}

/// Which proofs the papers about the same days lack together: minutes in one file and photographs in another prove one
/// training. `None` if nothing is missing.
pub(super) fn missing_proofs<'a>(
    required: &RequiredProofs,
    told: impl Iterator<Item = &'a Evidence> + Clone,
) -> Option<Vec<Proof>> {
    match required {
        RequiredProofs::NotStated => None,
        RequiredProofs::AnyDocument => {
            let any = told
                .into_iter()
                .any(|evidence| !evidence.proofs().is_empty() || evidence.source().is_some());
            (!any).then(Vec::new)
        }
        RequiredProofs::All(proofs) => {
            let at_hand = |proof: &Proof| told.clone().any(|evidence| evidence.proofs().contains(proof));
            let missing: Vec<Proof> = proofs.iter().copied().filter(|proof| !at_hand(proof)).collect();
            (!missing.is_empty()).then_some(missing)
        }
    }
}

/// Whether claims without their required proof count.
pub(super) const fn unproven_counts(proofs: Proofs, accepted: bool) -> bool {
    accepted || matches!(proofs, Proofs::Lenient)
}

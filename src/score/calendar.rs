//! The days that the agreement's calendar names.

use serde::{Deserialize, Serialize};
use time::{Date, Month};

use super::quantity::Day;
use crate::fiscal::{FiscalYear, Quarter};
use crate::guideline::Basis;
use crate::office::Tier;

/// A day of the agreement's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "name")]
#[non_exhaustive]
pub enum Milestone {
    /// The report of a quarter is due.
    QuarterlyReport {
        /// The quarter it reports on.
        quarter: Quarter,
    },
    /// The half-year evaluation.
    HalfYearEvaluation,
    /// The fiscal year ends.
    YearEnd,
    /// The year-end report with its evidence is due.
    YearEndReport,
    /// The results come out.
    Results,
}

/// A milestone with its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalendarDay {
    /// The day it is due by.
    pub day: Day,
    /// What is due.
    #[serde(flatten)]
    pub milestone: Milestone,
    /// How well the day is founded for the year and tier.
    pub basis: Basis,
}

/// The milestones of a fiscal year in order.
///
/// Quarterly reports are due by 15 October, 15 January and 15 April, the half-year evaluation by 30 January, the year-end
/// report by 15 July, the results by 30 August: attested for field offices in 2021-22 (APA-CALENDAR), assumed otherwise.
/// The year's last day is certain.
///
/// ```
/// use apa_score::office::Tier;
/// use apa_score::score::{Milestone, apa_calendar};
///
/// let days = apa_calendar("2023-24".parse()?, Tier::Field);
/// let half_year = days.iter().find(|day| day.milestone == Milestone::HalfYearEvaluation);
/// assert_eq!(half_year.map(|day| day.day.to_string()).as_deref(), Some("2024-01-30"));
/// # Ok::<(), apa_score::fiscal::FiscalYearError>(())
/// ```
#[must_use]
pub fn apa_calendar(year: FiscalYear, tier: Tier) -> Vec<CalendarDay> {
    let attested = (year.starting_year(), tier) == (2021, Tier::Field);
    let basis = if attested { Basis::Attested } else { Basis::Assumed };
    let on = |year: i32, month: Month, day: u8, milestone: Milestone| {
        // Every one of these days exists in every year.
        let day = Day(Date::from_calendar_date(year, month, day).unwrap_or(Date::MIN));
        CalendarDay { day, milestone, basis }
    };
    let report = |quarter| Milestone::QuarterlyReport { quarter };
    let (first, second) = (year.starting_year(), year.ending_year());
    let year_end = CalendarDay {
        day: Day(year.last_day()),
        milestone: Milestone::YearEnd,
        basis: Basis::Attested,
    };
    vec![
        on(first, Month::October, 15, report(Quarter::First)),
        on(second, Month::January, 15, report(Quarter::Second)),
        on(second, Month::January, 30, Milestone::HalfYearEvaluation),
        on(second, Month::April, 15, report(Quarter::Third)),
        year_end,
        on(second, Month::July, 15, Milestone::YearEndReport),
        on(second, Month::August, 30, Milestone::Results),
    ]
}

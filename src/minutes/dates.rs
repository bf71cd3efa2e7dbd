//! When an event took place or will: the printed date that belongs to it, made whole.

use std::ops::Range;

use time::{Date, Duration, Month};

use super::layout::Page;
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::evidence::YearMonth;
use crate::fiscal::{FiscalYear, Quarter};
use crate::plan::Status;

/// When an event took place or is to, as far as the text says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// The first and the last day.
    pub(super) days: Option<(Date, Date)>,
    /// The month, where no day is named.
    pub(super) month: Option<YearMonth>,
    /// The quarter, where only that is named.
    pub(super) quarter: Option<Quarter>,
}

impl Moment {
    pub(super) fn is_empty(&self) -> bool {
        *self == Moment::default()
    }

    /// Whether two tellings may be of the same event.
    pub(super) fn may_be(&self, other: &Moment) -> bool {
        match (self.days, other.days) {
            (Some((a, b)), Some((c, d))) => a <= d && c <= b,
            _ => match (self.quarter, other.quarter) {
                (Some(one), Some(two)) => one == two,
                _ => true,
            },
        }
    }

    /// This moment, with what it lacks taken from another telling.
    pub(super) fn or(self, other: Moment) -> Moment {
        let days = self.days.or(other.days);
        Moment {
            days,
            month: self.month.or(other.month).filter(|_| days.is_none()),
            quarter: self.quarter.or(other.quarter),
        }
    }
}

/// What an incomplete date is read against.
#[derive(Debug, Clone, Default)]
pub(super) struct Base {
    /// The day of the document: its memo's, or the dateline of a news item.
    pub(super) day: Option<Date>,
    /// The fiscal year that the document names, for days without a year where no day is known.
    pub(super) fiscal_year: Option<FiscalYear>,
    /// A calendar year that the title names («তথ্য অধিকার দিবস-২০২৩»).
    pub(super) year: Option<i32>,
}

/// The moment of an event within its sentence: the nearest date before the event, else the nearest behind it.
pub(super) fn moment(
    page: &Page,
    sentence: &Range<usize>,
    event: &Range<usize>,
    status: Status,
    base: &Base,
) -> Moment {
    let own = |date: &&PrintedDate| !is_of_a_letter(page, date) && !is_dateline(page, sentence, date);
    let dates: Vec<&PrintedDate> = page.dates(sentence.clone()).iter().filter(own).collect();
    let before = dates.iter().rev().find(|date| date.range.end <= event.start);
    let behind = dates.iter().find(|date| date.range.start >= event.end);
    let resolved = [before, behind]
        .into_iter()
        .flatten()
        .map(|date| resolve(date, status, base))
        .find(|moment| !moment.is_empty());
    resolved.unwrap_or_else(|| Moment {
        days: relative_day(page, sentence, status, base).map(|day| (day, day)),
        ..Moment::default()
    })
}

/// The moment that a stretch of text names, whatever it is about: its first date that is no letter's.
pub(super) fn moment_in(page: &Page, range: &Range<usize>, status: Status, base: &Base) -> Moment {
    let dates = page
        .dates(range.clone())
        .iter()
        .filter(|date| !is_of_a_letter(page, date));
    dates
        .map(|date| resolve(date, status, base))
        .find(|moment| !moment.is_empty())
        .unwrap_or_default()
}

/// A printed date made whole.
pub(super) fn resolve(date: &PrintedDate, status: Status, base: &Base) -> Moment {
    match date.value {
        PrintedValue::Days { first, last } => Moment {
            days: Some((first, last)),
            ..Moment::default()
        },
        PrintedValue::Month { year, month } => Moment {
            month: YearMonth::new(year, month).ok(),
            ..Moment::default()
        },
        PrintedValue::DayWithoutYear { day, month } => Moment {
            days: with_year(day, month, status, base).map(|day| (day, day)),
            ..Moment::default()
        },
        _ => Moment::default(),
    }
}

/// A day without its year is the last such day before the document for what took place, the next one for what is to; with
/// no document date, the one in the fiscal year that the text names.
fn with_year(day: u8, month: Month, status: Status, base: &Base) -> Option<Date> {
    if let Some(today) = base.day {
        let in_year = |year: i32| Date::from_calendar_date(year, month, day).ok();
        let (last, next) = ([today.year(), today.year() - 1], [today.year(), today.year() + 1]);
        return match status {
            Status::Held => last.into_iter().filter_map(in_year).find(|date| *date <= today),
            Status::Planned => next.into_iter().filter_map(in_year).find(|date| *date >= today),
            Status::Unknown => in_year(today.year()),
        };
    }
    let Some(year) = base.fiscal_year else {
        return base
            .year
            .and_then(|year| Date::from_calendar_date(year, month, day).ok());
    };
    [year.first_day().year(), year.last_day().year()]
        .into_iter()
        .filter_map(|calendar_year| Date::from_calendar_date(calendar_year, month, day).ok())
        .find(|date| year.contains(*date))
}

/// «গতকাল», «আজ», «আগামীকাল», or a weekday alone, against the day of the document.
fn relative_day(page: &Page, sentence: &Range<usize>, status: Status, base: &Base) -> Option<Date> {
    let today = base.day?;
    let text = page.slice(sentence.clone());
    let has = |words: &[&str]| {
        text.split(|c: char| !super::words::is_letter(c))
            .any(|word| words.contains(&word))
    };
    let weekday = page.weekday_in(sentence.clone());
    let named = if has(&["গতকাল", "গতকল্য"]) {
        Some(today.checked_sub(Duration::DAY)?)
    } else if has(&["আজ", "অদ্য", "আজকে"]) {
        Some(today)
    } else if has(&["আগামীকাল"]) {
        Some(today.checked_add(Duration::DAY)?)
    } else {
        None
    };
    if let Some(day) = named {
        // «গতকাল বুধবার» in a paper of Wednesday: which of the two is meant cannot be told.
        return weekday.is_none_or(|weekday| weekday == day.weekday()).then_some(day);
    }
    let weekday = weekday?;
    match status {
        Status::Held => (0..7)
            .filter_map(|back| today.checked_sub(Duration::days(back)))
            .find(|day| day.weekday() == weekday),
        Status::Planned => (0..7)
            .filter_map(|on| today.checked_add(Duration::days(on)))
            .find(|day| day.weekday() == weekday),
        Status::Unknown => None,
    }
}

/// «বগুড়া, ২০ ফেব্রুয়ারি ২০২৫: …»: the date a news item begins with is its own, not the event's.
fn is_dateline(page: &Page, sentence: &Range<usize>, date: &PrintedDate) -> bool {
    let behind = page.after(date.range.end, 90).trim_start();
    let behind = behind
        .strip_prefix('(')
        .and_then(|open| open.split_once(')'))
        .map_or(behind, |(_, rest)| rest);
    let line = page
        .lines
        .get(page.line_of(date.range.start))
        .map_or(sentence.start, |line| line.start);
    date.range.start.saturating_sub(line.max(sentence.start)) <= 150
        && behind.trim_start_matches([' ', ')', ',']).starts_with(':')
}

/// Whether a date is that of a letter, an order or an act, not of an event: «… তারিখের ১২৩ নং স্মারক», «স্মারক নং … তারিখ …».
fn is_of_a_letter(page: &Page, date: &PrintedDate) -> bool {
    let behind = page.after(date.range.end, 70);
    let before = page.before(date.range.start, 110);
    let letter = ["স্মারক", "পরিপত্র", "প্রজ্ঞাপন", "সংখ্যক", "পত্রের", "নং পত্র"];
    let named_behind = behind.trim_start().starts_with("তারিখের") && letter.iter().any(|word| behind.contains(word));
    let clause = before.rsplit(['।', ';', '\n']).next().unwrap_or(before);
    let named_before = clause.rfind("স্মারক").or_else(|| clause.rfind("নং-")).is_some_and(|at| {
        clause
            .get(at..)
            .is_some_and(|since| !since.contains("প্রেক্ষিতে") && !since.contains("মোতাবেক"))
    });
    named_behind || named_before
}

//! The day that a news item bears.

use std::ops::Range;

use time::Date;

use super::dates::{Base, gregorian_first, resolve};
use super::layout::{Line, Page};
use super::words::Term;
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::bytes::holds;
use crate::evidence::YearMonth;
use crate::fiscal::FiscalYear;
use crate::plan::Status;

/// Lines from the top among which a news item bears its date.
const TOP: usize = 14;

/// The day of a news item: of its publication stamp, else the date before its text or on a line of its own.
pub(super) fn dateline(page: &Page, fiscal_year: Option<FiscalYear>, year: Option<i32>) -> Option<Date> {
    let base = Base {
        day: None,
        fiscal_year,
        year,
    };
    let day = |range: Range<usize>| {
        let dates = gregorian_first(page.dates(range));
        let days = dates.filter_map(|date| resolve(date, Status::Held, &base).days);
        { days }.map(|(first, _)| first).next()
    };
    let lines = || page.lines.iter().take(TOP).enumerate();
    // «প্রকাশ: …», «Published: …», with the date on the line or on the next.
    let stamped = lines().find_map(|(index, line)| {
        let text = page.line_text(line);
        let bangla = { text.split('|') }.any(|part| {
            ["প্রকাশ", "আপডেট"]
                .iter()
                .any(|label| part.trim_start().starts_with(label))
        });
        let stamp = bangla || holds(text, "published") || holds(text, "updated");
        let next = page.lines.get(index + 1).map_or(line.end, |next| next.end);
        stamp
            .then(|| day(line.range()).or_else(|| day(line.end..next)))
            .flatten()
    });
    stamped
        .or_else(|| lines().find_map(|(index, line)| day(head_of_news(page, index, line)?)))
        .or_else(|| day_of_issue(page))
}

/// «বর্ষ ৫ | সংখ্যা ৩ | মার্চ ২০২৩»: the last day of the month that an issue of a bulletin is for.
pub(super) fn day_of_issue(page: &Page) -> Option<Date> {
    const TOP_OF_AN_ISSUE: usize = 8;
    { page.lines.iter().take(TOP_OF_AN_ISSUE) }.find_map(|line| {
        let text = page.line_text(line);
        let is_numbered = line.end - line.start <= 300 && holds(text, "বর্ষ") && holds(text, "সংখ্যা");
        let months = page.dates(line.range()).iter().filter(|_| is_numbered);
        let last = |date: &PrintedDate| match date.value {
            // «সংখ্যা ২, অক্টোবর-ডিসেম্বর ২০২৩»
            PrintedValue::Month { year, month }
            | PrintedValue::Months {
                last: (year, month), ..
            } => Some(YearMonth::new(year, month).ok()?.days().last()),
            _ => None,
        };
        { months }.filter_map(last).next_back()
    })
}

/// «সৈকত/রফিক/২০২৪/১৭২০ ঘণ্টা»: the year in the last line of a press note, with its writers and its hour.
pub(super) fn year_of_press_note(page: &Page) -> Option<i32> {
    let last = page.lines.iter().rev().take(4).map(|line| page.line_text(line));
    { last }
        .filter(|line| holds(line, "ঘণ্টা") || holds(line, "ঘন্টা"))
        .find_map(|line| {
            let mut years = line.split('/').filter(|part| part.len() == 4);
            let year = years.find_map(|part| part.parse().ok())?;
            (line.matches('/').count() >= 3 && (2000..2100).contains(&year)).then_some(year)
        })
}

/// Where a line may bear the date of a news item: a short line, or the part before the colon that the text follows.
fn head_of_news(page: &Page, index: usize, line: &Line) -> Option<Range<usize>> {
    let text = page.line_text(line);
    let short = text.chars().count() <= 90;
    let colon = text
        .find([':', '।'])
        .filter(|at| *at < 300 && text.get(*at..).is_some_and(|rest| rest.starts_with(':')));
    let end = if short {
        text.len()
    } else {
        colon.or_else(|| day_between_bars(page, line))?
    };
    let range = line.start..line.start + end;
    let speaks = page.words(range.clone()).iter().any(|word| {
        matches!(
            word.term,
            Term::Meeting | Term::Training | Term::Coming | Term::TakesPlace
        )
    });
    let fetched = page.is_page_date(index) && !text.ends_with(':');
    (!speaks && !fetched).then_some(range)
}

/// «গাজীপুর ॥ ১৫ নভেম্বর ২০২২ ॥ …»: where a day that stands between two bars at the beginning of a text ends.
fn day_between_bars(page: &Page, line: &Line) -> Option<usize> {
    let head = page.after(line.start, 200.min(line.end - line.start));
    let (place, rest) = head.split_once('।')?;
    let (day, _) = rest.split_once('।')?;
    let start = line.start + place.len() + '।'.len_utf8();
    let dated: usize = { page.dates(start..start + day.len()).iter() }
        .map(|date| date.range.len())
        .sum();
    let is_bare = dated > 0 && day.trim().len() <= dated + "খ্রি:".len();
    is_bare.then_some(start + day.len() - line.start)
}

/// The calendar year that a title names with its event: «দিবস-২০২৩», not «আইন, ২০০৯».
pub(super) fn year_of_event(title: &str) -> Option<i32> {
    let digits = |part: &str| part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
    let after_dash = title
        .split('-')
        .skip(1)
        .filter(|part| digits(part) == 4)
        .filter_map(|part| part.get(..4));
    let mut years = after_dash.filter_map(|year| year.parse().ok());
    years.find(|year| (2000..2100).contains(year))
}

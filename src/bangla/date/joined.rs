//! Dates that belong together: a period from one to another, or a list that prints the year once.
use std::ops::Range;

use time::Date;

use super::{Atom, PrintedDate, PrintedValue};

/// Puts dates together where the text between them says so.
pub(super) fn join(text: &str, atoms: Vec<Atom>) -> Vec<PrintedDate> {
    let mut joined: Vec<Atom> = Vec::with_capacity(atoms.len());
    for atom in atoms {
        let period = joined.last_mut().and_then(|previous| {
            let value = period(&previous.date.value, &atom.date.value)?;
            // «২০ নভেম্বর ২০২৪ ও ২১ নভেম্বর ২০২৪» are two days as «২০ ও ২১ নভেম্বর ২০২৪» are; with weekdays each stands alone.
            let bare = previous.date.weekday.is_none() && atom.date.weekday.is_none();
            let linked = match link(text, &previous.extent, &atom.extent)? {
                Link::Period => true,
                Link::And => bare && follows(&previous.date.value, &atom.date.value),
            };
            let value = Some(value).filter(|_| linked)?;
            Some((previous, value))
        });
        let Some((previous, value)) = period else {
            joined.push(atom);
            continue;
        };
        previous.date.range.end = atom.date.range.end;
        previous.extent.end = atom.extent.end;
        previous.date.value = value;
        previous.date.weekday = None;
        previous.date.two_digit_year |= atom.date.two_digit_year;
    }
    hand_years_back(text, &mut joined);
    joined.into_iter().map(|atom| atom.date).collect()
}

/// Gives days without a year that of the date they are listed with: ২৮ অক্টোবর, ৩০ অক্টোবর ও ৩ নভেম্বর ২০২২.
fn hand_years_back(text: &str, dates: &mut [Atom]) {
    let mut following: Option<&Atom> = None;
    for atom in dates.iter_mut().rev() {
        if let Some(following) = following
            && link(text, &atom.extent, &following.extent) == Some(Link::And)
            && let Some(first) = in_year_of(&atom.date.value, &following.date.value)
        {
            atom.date.value = PrintedValue::Days { first, last: first };
            atom.date.two_digit_year = following.date.two_digit_year;
        }
        following = Some(atom);
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    /// From the one to the other.
    Period,
    /// The one and the other.
    And,
}

/// What the text between two dates makes of them.
fn link(text: &str, first: &Range<usize>, second: &Range<usize>) -> Option<Link> {
    let between = text
        .get(first.end..second.start)
        .filter(|between| between.len() <= 64)?;
    let between = between.trim_start_matches([')', ']']).trim_matches(' ');
    let between = between.strip_prefix("তারিখ").unwrap_or(between).trim_matches(' ');
    match between {
        "থেকে" | "হতে" | "হইতে" | "-" | "to" | "until" | "till" => Some(Link::Period),
        "ও" | "এবং" | "," | "and" | "&" => Some(Link::And),
        _ => None,
    }
}

/// The period from one date to another, if the two can be its ends.
fn period(first: &PrintedValue, last: &PrintedValue) -> Option<PrintedValue> {
    use PrintedValue::{DayWithoutYear, Days, Month, Months};
    let (first, last) = match (*first, *last) {
        (
            Month { year, month },
            Month {
                year: last_year,
                month: last_month,
            },
        ) => {
            let order = (year, u8::from(month)) < (last_year, u8::from(last_month));
            return order.then_some(Months {
                first: (year, month),
                last: (last_year, last_month),
            });
        }
        (Days { first, last: same }, Days { first: other, last }) if first == same && other == last => (first, last),
        // ২৮ ডিসেম্বর থেকে ৩ জানুয়ারি ২০২৪ begins in the year before.
        (DayWithoutYear { day, month }, Days { first: other, last }) if other == last => {
            let date = |year| Date::from_calendar_date(year, month, day).ok();
            let first = date(last.year())
                .filter(|&first| first <= last)
                .or_else(|| date(last.year() - 1))?;
            (first, last)
        }
        (Days { first, last: same }, DayWithoutYear { day, month }) if first == same => {
            let date = |year| Date::from_calendar_date(year, month, day).ok();
            let last = date(first.year())
                .filter(|&last| first <= last)
                .or_else(|| date(first.year() + 1))?;
            (first, last)
        }
        _ => return None,
    };
    (first < last).then_some(Days { first, last })
}

/// Whether a whole date is the day after another one.
fn follows(first: &PrintedValue, next: &PrintedValue) -> bool {
    let next = next.single_day();
    matches!(*first, PrintedValue::Days { last, .. } if last.next_day() == next)
}

/// A day without a year, in the year of the date it is listed with: ২৮ অক্টোবর ও ৩ নভেম্বর ২০২২.
fn in_year_of(listed: &PrintedValue, dated: &PrintedValue) -> Option<Date> {
    match (*listed, *dated) {
        (PrintedValue::DayWithoutYear { day, month }, PrintedValue::Days { first, .. }) => {
            Date::from_calendar_date(first.year(), month, day)
                .ok()
                .filter(|&date| date < first)
        }
        _ => None,
    }
}

//! Dates that begin with the month or the year: ফেব্রুয়ারি/২০২৪, January 23, 2024, ২০২৪ সালের জানুয়ারি.
use time::Month;

use super::super::names::{MonthWord, NamedMonth, read_month};
use super::super::scan::{self, Number};
use super::days::{Link, link_before, ordinal_end};
use super::numeric::Cluster;
use super::value::{self, GREGORIAN_YEARS};
use super::year::{self, SEPARATORS_BEFORE_YEAR, is_year};
use super::{Calendar, PrintedValue, Reading, era_after};

/// Reads the date whose first number is the head of `cluster`.
pub(super) fn read(text: &str, cluster: &Cluster, floor: usize) -> Option<Reading> {
    let number = cluster.first();
    if number.is_short() {
        let short_year = || read_month_and_short_year(text, number, floor).filter(|_| cluster.is_single());
        let of_month = || read_day_of_month(text, cluster, floor);
        return read_month_day_year(text, cluster, floor)
            .or_else(short_year)
            .or_else(of_month);
    }
    if !GREGORIAN_YEARS.contains(&number.value) || !is_year(text, number) {
        return None;
    }
    let month =
        read_month_and_year(text, number, number.value, floor).or_else(|| read_year_then_month(text, number))?;
    Some(day_of_month(text, &month).unwrap_or(month))
}

/// ফেব্রুয়ারি/২০২৪ মাসের ২৮শে তারিখ: the day named behind a month.
fn day_of_month(text: &str, month: &Reading) -> Option<Reading> {
    let PrintedValue::Month { year, month: name } = month.value else {
        return None;
    };
    let of = scan::skip(text, month.range.end, 1, " ");
    let day = scan::skip(text, of + "মাসের".len(), 1, " ");
    let day = Some(day).filter(|_| scan::word_at(text, of) == "মাসের")?;
    let day = Number::at(text, day).filter(|day| day.is_short())?;
    let end = ordinal_end(text, day.end);
    if !scan::word_at(text, scan::skip(text, end, 1, " ")).starts_with("তারিখ") {
        return None;
    }
    let year = u32::try_from(year).ok()?;
    let value = value::date(Calendar::Gregorian, day.value, u32::from(u8::from(name)), Some(year))?;
    Some(Reading {
        range: month.range.start..end,
        value,
        two_digit_year: false,
    })
}

/// এপ্রিলের ১৮ তারিখ, মার্চ মাসের ০৭ তারিখে: a day named behind its month, without the year.
fn read_day_of_month(text: &str, cluster: &Cluster, floor: usize) -> Option<Reading> {
    let day = cluster.first();
    let end = ordinal_end(text, day.end);
    let behind = text.get(scan::skip(text, end, 1, " ")..);
    let dated = behind.is_some_and(|behind| behind.starts_with("তারিখ"));
    if !dated || !cluster.is_single() {
        return None;
    }
    let before = scan::skip_back(text, day.start, 1, " ");
    let word = scan::word_before(text, before);
    let of = if word == "মাসের" {
        before - word.len()
    } else {
        before
    };
    let (month, start) = month_before(text, of, " ", floor)?;
    let is_genitive = of < before || word.ends_with('র');
    let value = value::date(Calendar::Gregorian, day.value, u32::from(u8::from(month)), None)?;
    is_genitive.then_some(Reading {
        range: start..end,
        value,
        two_digit_year: false,
    })
}

/// A Gregorian month's name that ends before `at`, and where it begins.
fn month_before(text: &str, at: usize, separators: &str, floor: usize) -> Option<(Month, usize)> {
    let end = scan::skip_back(text, at, 4, separators);
    let word = scan::word_before(text, end);
    let start = end - word.len();
    match read_month(word)?.month {
        NamedMonth::Gregorian(month) if start >= floor => Some((month, start)),
        _ => None,
    }
}

/// জুন/২৪ and জুন'২৪, where a day would not be joined to the month.
fn read_month_and_short_year(text: &str, number: Number, floor: usize) -> Option<Reading> {
    let joined = matches!(scan::char_before(text, number.start), Some('/' | '\''));
    if !joined || number.digits() != 2 || year::is_before_month(text, number) {
        return None;
    }
    let reading = read_month_and_year(text, number, 2000 + number.value, floor)?;
    Some(Reading {
        two_digit_year: true,
        ..reading
    })
}

fn read_month_and_year(text: &str, number: Number, year: u32, floor: usize) -> Option<Reading> {
    let year = i32::try_from(year).ok()?;
    let (month, start) = month_before(text, number.start, SEPARATORS_BEFORE_YEAR, floor)?;
    let end = era_after(text, number.end).map_or(number.end, |(_, end)| end);
    let earlier = link_before(text, start)
        .filter(|&(link, _)| link == Link::Period)
        .and_then(|(_, link_start)| month_before(text, link_start, " ", floor));
    let Some((first, start)) = earlier.filter(|&(first, _)| first != month) else {
        let value = PrintedValue::Month { year, month };
        return Some(Reading {
            range: start..end,
            value,
            two_digit_year: false,
        });
    };
    // নভেম্বর-জানুয়ারি ২০২৪ begins in the year before.
    let first_year = if u8::from(first) < u8::from(month) {
        year
    } else {
        year - 1
    };
    let value = PrintedValue::Months {
        first: (first_year, first),
        last: (year, month),
    };
    Some(Reading {
        range: start..end,
        value,
        two_digit_year: false,
    })
}

fn read_year_then_month(text: &str, number: Number) -> Option<Reading> {
    let word_start = scan::skip(text, number.end, 1, " ");
    let word = scan::word_at(text, word_start);
    let month_start = scan::skip(text, word_start + word.len(), 1, " ");
    let month_word = scan::word_at(text, month_start);
    match read_month(month_word)? {
        MonthWord {
            month: NamedMonth::Gregorian(month),
            needs_date: false,
        } if year::is_of_the_year(word) => {
            let value = PrintedValue::Month {
                year: i32::try_from(number.value).ok()?,
                month,
            };
            Some(Reading {
                range: number.start..month_start + month_word.len(),
                value,
                two_digit_year: false,
            })
        }
        _ => None,
    }
}

fn read_month_day_year(text: &str, cluster: &Cluster, floor: usize) -> Option<Reading> {
    if !cluster.is_single() {
        return None;
    }
    let day = cluster.first();
    let day_end = ordinal_end(text, day.end);
    let year = Number::at(text, scan::skip(text, day_end, 2, ", "))?;
    if day_end == year.start || !is_year(text, year) {
        return None;
    }
    let (month, start) = month_before(text, day.start, " .", floor)?;
    let value = value::date(
        Calendar::Gregorian,
        day.value,
        u32::from(u8::from(month)),
        Some(year.value),
    )?;
    let end = era_after(text, year.end).map_or(year.end, |(_, end)| end);
    Some(Reading {
        range: start..end,
        value,
        two_digit_year: false,
    })
}

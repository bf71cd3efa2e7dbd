//! Each form of date that documents print, and beside it what looks the same and is none.
mod forms;
mod letters;
mod lookalikes;
mod properties;

use super::super::fold::fold;
use super::*;

/// What is found in a text as printed, each with its value in short: `2020-12-20`, `2022-10-19..2022-10-20`, `2024-02`,
/// `2023-07..2023-09`, `?-10-28`, `bangla 1430-10-09`, `no Day 31-6-2023`; then the weekday and `yy` if there are any.
fn found(source: &str) -> Vec<(String, String)> {
    let folded = fold(source);
    let dates = find_dates(folded.text());
    dates
        .into_iter()
        .map(|date| (source[folded.source_span(date.range.clone())].to_owned(), short(&date)))
        .collect()
}

fn short(date: &PrintedDate) -> String {
    let number = |month: Month| u8::from(month);
    let mut short = match date.value {
        PrintedValue::Days { first, last } if first == last => first.to_string(),
        PrintedValue::Days { first, last } => format!("{first}..{last}"),
        PrintedValue::Month { year, month } => format!("{year}-{:02}", number(month)),
        PrintedValue::Months { first, last } => {
            format!("{}-{:02}..{}-{:02}", first.0, number(first.1), last.0, number(last.1))
        }
        PrintedValue::DayWithoutYear { day, month } => format!("?-{:02}-{day:02}", number(month)),
        PrintedValue::BanglaDay { day, month, year } => {
            let year = year.map_or("?".to_owned(), |year| year.to_string());
            format!("bangla {year}-{:02}-{day:02}", month.number())
        }
        PrintedValue::Impossible {
            kind,
            calendar,
            day,
            month,
            year,
        } => {
            let year = year.map_or("?".to_owned(), |year| year.to_string());
            let calendar = if calendar == Calendar::Bangla { "bangla " } else { "" };
            format!("no {kind:?} {calendar}{day}-{month}-{year}")
        }
    };
    if let Some(weekday) = date.weekday {
        short.push_str(&format!(" {weekday}"));
    }
    if date.two_digit_year {
        short.push_str(" yy");
    }
    short
}

/// Asserts that a text has exactly these dates, each given as printed and in short.
#[track_caller]
fn assert_found(source: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|&(printed, value)| (printed.to_owned(), value.to_owned()))
        .collect();
    assert_eq!(found(source), expected, "{source}");
}

/// Asserts that a text has no date.
#[track_caller]
fn assert_none(source: &str) {
    assert_found(source, &[]);
}

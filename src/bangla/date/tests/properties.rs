use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::super::super::digits::to_bangla_digits;
use super::super::super::names::{english_month_name, month_name, weekday_name};
use super::*;

fn any_date() -> impl Strategy<Value = Date> {
    let day = |year| {
        Date::from_calendar_date(year, Month::January, 1)
            .unwrap()
            .to_julian_day()
    };
    (day(1900)..day(2200)).prop_map(|day| Date::from_julian_day(day).unwrap())
}

fn this_century() -> impl Strategy<Value = Date> {
    let day = |year| {
        Date::from_calendar_date(year, Month::January, 1)
            .unwrap()
            .to_julian_day()
    };
    (day(2000)..day(2100)).prop_map(|day| Date::from_julian_day(day).unwrap())
}

/// A date in every form that prints its whole year.
fn forms(date: Date) -> Vec<String> {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    let (bangla, english) = (month_name(date.month()), english_month_name(date.month()));
    let mut forms = vec![
        format!("{day:02}.{month:02}.{year}"),
        format!("{day}.{month}.{year}খ্রিঃ"),
        format!("{day:02}-{month:02}-{year}"),
        format!("{day} - {month} - {year}"),
        format!("{day}/{month}/{year} খ্রি."),
        format!("{day:02} {bangla} {year}"),
        format!("{day} {bangla}, {year}"),
        format!("{day}ই {bangla} {year} খ্রিস্টাব্দ"),
        format!("{year} সালের {day} {bangla}"),
        format!("{day} {english} {year}"),
        format!("{english} {day}, {year}"),
        format!("{day} {} {year}", &english[..3]),
        format!("{year}-{month:02}-{day:02}"),
    ];
    forms.extend(forms.clone().iter().map(|form| to_bangla_digits(form)));
    forms
}

proptest! {
    #[test]
    fn a_date_in_any_form_is_read_back(date in any_date()) {
        for form in forms(date) {
            let value = PrintedValue::Days { first: date, last: date };
            let folded = fold(&form);
            let dates = find_dates(folded.text());
            prop_assert_eq!(dates.len(), 1, "{}", form);
            prop_assert_eq!(dates[0].value, value, "{}", form);
            prop_assert_eq!(dates[0].range.clone(), 0..folded.text().len(), "{}", form);
        }
    }

    #[test]
    fn a_date_in_any_form_keeps_its_weekday(date in any_date()) {
        for form in forms(date) {
            let weekday = weekday_name(date.weekday());
            for text in [format!("{form} ({weekday})"), format!("{form} রোজ {weekday}"), format!("{weekday}, {form}")] {
                let dates = find_dates(fold(&text).text());
                prop_assert_eq!(dates.len(), 1, "{}", text);
                prop_assert_eq!(dates[0].value.single_day(), Some(date), "{}", text);
                prop_assert_eq!(dates[0].weekday, Some(date.weekday()), "{}", text);
            }
        }
    }

    #[test]
    fn a_date_of_this_century_is_read_back_from_two_digits(date in this_century()) {
        let (year, month, day) = (date.year() % 100, u8::from(date.month()), date.day());
        for form in [format!("{day}/{month}/{year:02}"), format!("{day:02}-{month:02}-{year:02}"), format!("{day}.{month}.{year:02}খ্রিঃ")] {
            let dates = find_dates(fold(&form).text());
            prop_assert_eq!(dates.len(), 1, "{}", form);
            prop_assert_eq!(dates[0].value.single_day(), Some(date), "{}", form);
            prop_assert!(dates[0].two_digit_year);
        }
    }

    #[test]
    fn a_bangla_date_is_read_back_and_converted(date in any_date()) {
        let bangla = BanglaDate::from_gregorian(date).unwrap();
        let dates = find_dates(fold(&bangla.to_string()).text());
        prop_assert_eq!(dates.len(), 1);
        prop_assert_eq!(dates[0].value.single_day(), Some(date));
    }

    #[test]
    fn a_period_is_read_back(first in any_date(), length in 1_i64..400) {
        let last = first + time::Duration::days(length);
        prop_assume!(last.year() < 2200);
        for (start, end) in forms(first).into_iter().zip(forms(last)) {
            for link in ["থেকে", "হতে"] {
                let text = format!("{start} {link} {end} পর্যন্ত");
                let dates = find_dates(fold(&text).text());
                prop_assert_eq!(dates.len(), 1, "{}", text);
                prop_assert_eq!(dates[0].value, PrintedValue::Days { first, last }, "{}", text);
            }
        }
    }

    #[test]
    fn anything_can_be_searched(source in any_text()) {
        for text in [fold(&source).text(), &source] {
            let mut end = 0;
            for date in find_dates(text) {
                prop_assert!(date.range.start >= end && date.range.start < date.range.end, "{:?}", date);
                prop_assert!(text.get(date.range.clone()).is_some());
                end = date.range.end;
            }
        }
    }
}

/// Text of the words, signs and numbers that dates are made of, in any order.
fn any_text() -> impl Strategy<Value = String> {
    let parts = [
        "১",
        "২০",
        "৩১",
        "০৯",
        "৩২",
        "২০২৩",
        "২৪",
        "১৪৩০",
        "৩০২৩",
        " ",
        " ",
        " ",
        ".",
        "-",
        "/",
        ",",
        "\n",
        "\t",
        ":",
        "(",
        ")",
        "মে",
        "মাঘ",
        "জুন",
        "অক্টোবর",
        "january",
        "may",
        "চ",
        "ও",
        "হতে",
        "থেকে",
        "সালের",
        "তারিখ",
        "খ্রিঃ",
        "বঙ্গাব্দ",
        "রবিবার",
        "রোজ",
        "শে",
        "ই",
        "গত",
        "নং",
        "ক",
        "é",
        "😀",
        "টাকা",
    ];
    let mixed = proptest::collection::vec(proptest::sample::select(parts.to_vec()), 0..30)
        .prop_map(|parts| parts.concat());
    prop_oneof![3 => mixed, 1 => any::<String>()]
}

#[test]
fn long_lines_of_what_dates_are_made_of_take_linear_time() {
    let started = Instant::now();
    for unit in ["1", ".", "1-1-"] {
        let _ = find_dates(&unit.repeat(1_000_000 / unit.len()));
    }
    for unit in [
        "1-",
        "1.1.2020-",
        "1 - ",
        "1, ",
        "5 ",
        " ",
        "1 ও ",
        "জুন ",
        "জুন 2023-",
        "5 জুন ",
        "5 জুন - ",
        "2023-24 ",
        "ক",
        "রবিবার ",
        "1/1/2020 থেকে ",
        "2023 সালের ",
        "1\n",
        "(",
        "জুন-",
        "1 থেকে 5 জুন, ",
    ] {
        let _ = find_dates(&unit.repeat(200_000 / unit.len()));
    }
    // A quadratic search of one of these lines alone would take hours; the bound leaves room for a slow, busy machine.
    assert!(
        started.elapsed() < Duration::from_secs(60),
        "{:?}",
        started.elapsed()
    );
}

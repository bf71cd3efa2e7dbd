//! Dates with the name of a month: ২১ জানুয়ারি ২০২৪, ১৯ ও ২০ অক্টোবর ২০২২, ৯ই আশ্বিন, ফেব্রুয়ারি/২০২৪, January 23, 2024.
use time::Month;

use super::super::names::{MonthWord, NamedMonth, read_month};
use super::super::scan::{self, Number, YearPair};
use super::numeric::Cluster;
use super::value::{self, GREGORIAN_YEARS};
use super::{Calendar, ImpossiblePart, PrintedValue, Reading, era_after};

/// What may stand between the parts of a date.
const SEPARATORS: &str = " ,-/.\n";
const SEPARATORS_BEFORE_YEAR: &str = " ,-/.:'\n";

/// Endings of ordinal days, glued to the number or spaced: ১লা, ২রা, ৪ঠা, ১৫ই, ২১ শে.
const ORDINAL_ENDINGS: [&str; 11] = ["লা", "রা", "ঠা", "ই", "শে", "এ", "ম", "st", "nd", "rd", "th"];

/// Reads the days before a month's name, the last of which is `day`: one date, or several where the days have no
/// one value together.
pub(super) fn read_days(text: &str, day: Number, floor: usize) -> Vec<Reading> {
    read_month_after(text, day)
        .and_then(|named| named.readings(text, floor))
        .unwrap_or_default()
}

/// A day, the month after it, and the year after that if there is one.
struct NamedDay {
    day: Number,
    calendar: Calendar,
    month: u32,
    year: Option<u32>,
    two_digit_year: bool,
    /// The end of the month's name, or of the year and era.
    end: usize,
    /// Whether day and month stand together as only a date does, so that no year is needed.
    plain: bool,
}

fn read_month_after(text: &str, day: Number) -> Option<NamedDay> {
    if !day.is_short() || follows_a_point(text, day) {
        return None;
    }
    let day_end = ordinal_end(text, day.end);
    let month_start = scan::skip(text, day_end, 4, SEPARATORS);
    let word = scan::word_at(text, month_start);
    let MonthWord { month, needs_date } = read_month(word)?;
    let month_end = month_start + word.len();
    let (calendar, month) = match month {
        NamedMonth::Gregorian(month) => (Calendar::Gregorian, u32::from(u8::from(month))),
        NamedMonth::Bangla(month) => (Calendar::Bangla, u32::from(month.number())),
    };
    let separator = text.get(day_end..month_start)?;
    let glued_before =
        scan::char_before(text, day.start).is_some_and(|before| before.is_alphanumeric());
    // মে. টন and মে: ও. are megatons and megawatts.
    let unit = word == "মে" && matches!(scan::char_at(text, month_end), Some('.' | ':' | '/'));
    let plain = separator.chars().all(|sign| sign == ' ') && !needs_date && !glued_before && !unit;
    let named = NamedDay {
        day,
        calendar,
        month,
        year: None,
        two_digit_year: false,
        end: month_end,
        plain,
    };
    Some(named.with_year_after(text, separator))
}

/// Whether the number stands directly after a number and a point, as in ২.৫.
fn follows_a_point(text: &str, number: Number) -> bool {
    let before = text
        .get(..number.start)
        .and_then(|before| before.strip_suffix('.'));
    before.is_some_and(|before| before.ends_with(|character: char| character.is_ascii_digit()))
}

/// The end of the ordinal ending after a day, or `end` if there is none.
fn ordinal_end(text: &str, end: usize) -> usize {
    let start = scan::skip(text, end, 1, " ");
    let word = scan::word_at(text, start);
    if ORDINAL_ENDINGS.contains(&word) {
        start + word.len()
    } else {
        end
    }
}

impl NamedDay {
    fn with_year_after(mut self, text: &str, separator: &str) -> Self {
        let start = scan::skip(text, self.end, 4, SEPARATORS_BEFORE_YEAR);
        let separator_before_year = text.get(self.end..start).unwrap_or_default();
        let Some(year) = Number::at(text, start) else {
            return self;
        };
        let era = era_after(text, year.end);
        let two_digits = year.digits() == 2
            && (era.is_some()
                || (separator == separator_before_year && matches!(separator, "-" | "/")));
        let value = if two_digits {
            2000 + year.value
        } else {
            year.value
        };
        if !two_digits && !is_year(text, year) {
            return self;
        }
        let on_one_line = !separator_before_year.contains('\n');
        match value::date(self.calendar, self.day.value, self.month, Some(value)) {
            Some(PrintedValue::Impossible {
                kind: ImpossiblePart::Year,
                ..
            }) if !on_one_line => return self,
            None => return self,
            Some(_) => {}
        }
        self.year = Some(value);
        self.two_digit_year = two_digits;
        self.end = era.map_or(year.end, |(_, end)| end);
        self
    }

    fn readings(mut self, text: &str, floor: usize) -> Option<Vec<Reading>> {
        let days = days_before(text, self.day, floor);
        let mut start = days.first().map_or(self.day.start, |day| day.start);
        if self.year.is_none() {
            if !self.plain {
                return None;
            }
            if let Some(year) = year_before(text, start, floor) {
                self.year = Some(year.value);
                start = year.start;
            }
        }
        let value = self.value_of(self.day)?;
        let earlier: Option<Vec<PrintedValue>> =
            days.iter().map(|&day| self.value_of(day)).collect();
        let earlier = earlier
            .filter(|values| !values.iter().chain([&value]).any(is_impossible))
            .unwrap_or_default();
        match (value, earlier.as_slice()) {
            (PrintedValue::Days { last, .. }, [PrintedValue::Days { first, .. }, ..]) => {
                Some(vec![self.reading(
                    start..self.end,
                    PrintedValue::Days {
                        first: *first,
                        last,
                    },
                )])
            }
            (_, []) if days.is_empty() => Some(vec![self.reading(start..self.end, value)]),
            // Without a year, and in the Bangla calendar, each day is a date of its own.
            (_, earlier) => {
                let listed = days
                    .iter()
                    .zip(earlier)
                    .map(|(day, &value)| self.reading(day.start..day.end, value));
                let last = self.reading(self.day.start..self.end, value);
                Some(listed.chain([last]).collect())
            }
        }
    }

    fn value_of(&self, day: Number) -> Option<PrintedValue> {
        value::date(self.calendar, day.value, self.month, self.year)
    }

    fn reading(&self, range: std::ops::Range<usize>, value: PrintedValue) -> Reading {
        Reading {
            range,
            value,
            two_digit_year: self.two_digit_year,
        }
    }
}

const fn is_impossible(value: &PrintedValue) -> bool {
    matches!(value, PrintedValue::Impossible { .. })
}

/// The days printed before a day of the same month, as in ১৯, ২০ ও ২১ অক্টোবর and ১৯-২১ অক্টোবর; in order.
fn days_before(text: &str, day: Number, floor: usize) -> Vec<Number> {
    let mut days = Vec::new();
    let mut next = day;
    // Each day is earlier than the one after it, so there are at most thirty.
    while let Some((link, earlier)) = day_before(text, next, floor) {
        // A comma alone makes no list of days: সূচক ৫, ২০ অক্টোবর.
        if days.is_empty() && link == Link::Comma {
            break;
        }
        days.push(earlier);
        next = earlier;
        if link == Link::Period {
            break;
        }
    }
    days.reverse();
    days
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    And,
    Comma,
    Period,
}

fn day_before(text: &str, day: Number, floor: usize) -> Option<(Link, Number)> {
    let (link, link_start) = link_before(text, day.start)?;
    let end = scan::skip_back(text, link_start, 2, " ");
    let ending = scan::word_before(text, end);
    let end = if ORDINAL_ENDINGS.contains(&ending) {
        end - ending.len()
    } else {
        end
    };
    let earlier =
        Number::before(text, end).filter(|number| number.is_short() && number.start >= floor)?;
    let mut before = text.get(..earlier.start)?.chars().rev();
    let joined = match (before.next(), before.next()) {
        (Some('.' | '-' | '/'), Some(digit)) => digit.is_ascii_digit(),
        (Some(character), _) => scan::is_word(character),
        (None, _) => false,
    };
    (!joined && (1..day.value).contains(&earlier.value)).then_some((link, earlier))
}

/// What links the place `at` to what is before it, and where that begins.
fn link_before(text: &str, at: usize) -> Option<(Link, usize)> {
    let end = scan::skip_back(text, at, 2, " ");
    let word = scan::word_before(text, end);
    let link = match word {
        "" => match scan::char_before(text, end)? {
            ',' => Link::Comma,
            '&' => Link::And,
            '-' | '/' => Link::Period,
            _ => return None,
        },
        "ও" | "এবং" | "and" if end < at => Link::And,
        "থেকে" | "হতে" | "to" if end < at => Link::Period,
        _ => return None,
    };
    Some((link, end - word.len().max(1)))
}

/// The year printed before a day: ২০২৪ সালের ২১ জানুয়ারি.
fn year_before(text: &str, at: usize, floor: usize) -> Option<Number> {
    let end = scan::skip_back(text, at, 1, " ");
    let word = scan::word_before(text, end);
    let year = Number::before(text, scan::skip_back(text, end - word.len(), 1, " "))?;
    (is_of_the_year(word) && year.digits() == 4 && year.start >= floor).then_some(year)
}

fn is_of_the_year(word: &str) -> bool {
    matches!(word, "সালের" | "সনের") || word.ends_with("াব্দের")
}

/// Words after a number that count or measure things, so that it is no year: ২০০০ টাকা.
const COUNTED: [&str; 12] = [
    "টাকা",
    "টাকার",
    "টি",
    "টা",
    "জন",
    "জনের",
    "শত",
    "হাজার",
    "লক্ষ",
    "লাখ",
    "কোটি",
    "কেজি",
];

/// Whether a number of four digits can be a year, going by what follows it.
fn is_year(text: &str, number: Number) -> bool {
    let fiscal_year = YearPair::at(text, number)
        .is_some_and(|pair| pair.is_consecutive() && !is_before_month(text, pair.second));
    let glued = scan::char_at(text, number.end)
        .is_some_and(|after| after.is_ascii_alphabetic() || after == '%');
    let word = scan::word_at(text, scan::skip(text, number.end, 1, " "));
    number.digits() == 4 && !fiscal_year && !glued && !COUNTED.contains(&word)
}

fn is_before_month(text: &str, day: Number) -> bool {
    day.is_short()
        && read_month(scan::word_at(
            text,
            scan::skip(text, ordinal_end(text, day.end), 1, " "),
        ))
        .is_some()
}

/// Reads dates in which the month stands before the numbers, or the year before the month: ফেব্রুয়ারি/২০২৪,
/// January 23, 2024, ২০২৪ সালের জানুয়ারি.
pub(super) fn read_month_before(text: &str, cluster: &Cluster, floor: usize) -> Option<Reading> {
    let number = cluster.first();
    if number.is_short() {
        return read_month_day_year(text, cluster, floor);
    }
    if !GREGORIAN_YEARS.contains(&number.value) || !is_year(text, number) {
        return None;
    }
    read_month_of_year(text, number, floor).or_else(|| read_year_then_month(text, number))
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

fn read_month_of_year(text: &str, number: Number, floor: usize) -> Option<Reading> {
    let year = i32::try_from(number.value).ok()?;
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
        } if is_of_the_year(word) => {
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
    let day = cluster.first();
    let day_end = ordinal_end(text, day.end);
    let year = Number::at(text, scan::skip(text, day_end, 2, ", "))?;
    if !cluster.is_single() || day_end == year.start || !is_year(text, year) {
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

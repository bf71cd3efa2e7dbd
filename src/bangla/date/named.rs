//! Days with the name of a month: ২১ জানুয়ারি ২০২৪, ১৯ ও ২০ অক্টোবর ২০২২, ৯ই আশ্বিন, 23 Jan 2024.
use super::super::names::{MonthWord, NamedMonth, begins_like_month, read_month};
use super::super::scan::{self, Number};
use super::days::{days_before, ordinal_end};
use super::year::{self, SEPARATORS_BEFORE_YEAR};
use super::{Calendar, ImpossiblePart, PrintedValue, Reading, era_after, value};

/// What may stand between day and month.
const SEPARATORS: &str = " ,-/.\n";

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
    if !text.get(month_start..).is_some_and(begins_like_month) {
        return None;
    }
    let word = scan::word_at(text, month_start);
    let MonthWord { month, needs_date } = read_month(word)?;
    let month_end = month_start + word.len();
    let (calendar, month) = match month {
        NamedMonth::Gregorian(month) => (Calendar::Gregorian, u32::from(u8::from(month))),
        NamedMonth::Bangla(month) => (Calendar::Bangla, u32::from(month.number())),
    };
    let separator = text.get(day_end..month_start)?;
    let glued_before = scan::char_before(text, day.start).is_some_and(|before| before.is_alphanumeric());
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

impl NamedDay {
    fn with_year_after(mut self, text: &str, separator: &str) -> Self {
        let start = scan::skip(text, self.end, 4, SEPARATORS_BEFORE_YEAR);
        let separator_before_year = text.get(self.end..start).unwrap_or_default();
        let Some(year) = Number::at(text, start) else {
            return self;
        };
        let era = era_after(text, year.end);
        let two_digits = self.has_two_digit_year(text, separator, separator_before_year, year, era.is_some());
        let value = if two_digits { 2000 + year.value } else { year.value };
        if !two_digits && !year::is_year(text, year) {
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

    /// Whether a number of two digits is a year: ২৩-জানুয়ারি-২৪, ২৩ জানুয়ারি/২৪, ২৩ জানুয়ারি ২৪ খ্রিঃ.
    fn has_two_digit_year(&self, text: &str, separator: &str, before: &str, year: Number, era: bool) -> bool {
        let joined = matches!(before, "/" | "'") || (before == "-" && separator == "-");
        let gregorian = self.calendar == Calendar::Gregorian;
        gregorian && year.digits() == 2 && (era || (joined && !year::is_before_month(text, year)))
    }

    fn readings(mut self, text: &str, floor: usize) -> Option<Vec<Reading>> {
        let days = days_before(text, self.day, floor);
        let mut start = days.first().map_or(self.day.start, |day| day.start);
        if self.year.is_none() {
            if !self.plain {
                return None;
            }
            if let Some(year) = year::year_before(text, start, floor) {
                self.year = Some(year.value);
                start = year.start;
            }
        }
        let value = self.value_of(self.day)?;
        let earlier: Option<Vec<PrintedValue>> = days.iter().map(|&day| self.value_of(day)).collect();
        let earlier = earlier
            .filter(|values| !values.iter().chain([&value]).any(is_impossible))
            .unwrap_or_default();
        match (value, earlier.as_slice()) {
            (PrintedValue::Days { last, .. }, [PrintedValue::Days { first, .. }, ..]) => Some(vec![
                self.reading(start..self.end, PrintedValue::Days { first: *first, last }),
            ]),
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

/// Whether the number stands directly after a number and a point, as in ২.৫.
fn follows_a_point(text: &str, number: Number) -> bool {
    let before = text.get(..number.start).and_then(|before| before.strip_suffix('.'));
    before.is_some_and(|before| before.ends_with(|character: char| character.is_ascii_digit()))
}

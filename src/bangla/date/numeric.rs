//! Dates written in numbers alone: ২০.০৯.২০২৩, ২/১/২৪, 2024-01-23.
use super::super::scan::{self, Number, YearPair};
use super::value::{self, Era, GREGORIAN_YEARS};
use super::{Calendar, PrintedValue, Reading, era_after, introducing_word, is_date_word};

/// Numbers joined by dots, hyphens or slashes, possibly spaced: a date, a memo number, an indicator code.
#[derive(Debug)]
pub(super) struct Cluster {
    /// The first six numbers.
    numbers: [Number; 6],
    /// What stands after each of them.
    separators: [Separator; 6],
    /// How many numbers there are in all.
    count: usize,
    last: Number,
    /// The end of the last number.
    pub(super) end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Separator {
    sign: u8,
    /// Whether there is a space on either side.
    spaced: bool,
}

impl Cluster {
    /// The cluster that begins with `first`.
    pub(super) fn at(text: &str, first: Number) -> Self {
        let mut cluster = Self {
            numbers: [Number::default(); 6],
            separators: [Separator::default(); 6],
            count: 0,
            last: first,
            end: first.end,
        };
        let mut next = Some(first);
        while let Some(number) = next {
            let following = Self::separated(text, number.end);
            if let (Some(place), Some(separator)) = (
                cluster.numbers.get_mut(cluster.count),
                cluster.separators.get_mut(cluster.count),
            ) {
                *place = number;
                *separator = following.map_or(Separator::default(), |(separator, _)| separator);
            }
            cluster.count += 1;
            cluster.last = number;
            cluster.end = number.end;
            next = following.map(|(_, number)| number);
        }
        cluster
    }

    /// The separator after a number and the number after that.
    fn separated(text: &str, end: usize) -> Option<(Separator, Number)> {
        let at = scan::skip(text, end, 2, " ");
        let sign = *text.as_bytes().get(at).filter(|sign| b".-/".contains(sign))?;
        let after = scan::skip(text, at + 1, 2, " ");
        let spaced = at > end || after > at + 1;
        Some((Separator { sign, spaced }, Number::at(text, after)?))
    }

    /// The first number.
    pub(super) const fn first(&self) -> Number {
        let [first, ..] = self.numbers;
        first
    }

    /// The last number, which alone can be the day before a month's name.
    pub(super) const fn last(&self) -> Number {
        self.last
    }

    /// Whether it is a single number.
    pub(super) const fn is_single(&self) -> bool {
        self.count == 1
    }
}

/// Reads the date at the head of a cluster: the whole cluster, the first of two dates, or one day before a date.
pub(super) fn read(text: &str, cluster: &Cluster, floor: usize) -> Option<Reading> {
    let [a, b, c, d, e, f] = cluster.numbers;
    let [ab, bc, cd, de, ef, _] = cluster.separators;
    match cluster.count {
        3 => Triple {
            numbers: [a, b, c],
            separators: [ab, bc],
            ends: true,
        }
        .read(text, floor),
        // A date and a loose number: the number of an item in a list.
        4 if cd.spaced => Triple {
            numbers: [a, b, c],
            separators: [ab, bc],
            ends: false,
        }
        .read_full(text, floor),
        4 if ab.spaced => Triple {
            numbers: [b, c, d],
            separators: [bc, cd],
            ends: true,
        }
        .read_full(text, b.start),
        // ১৯-২০/১০/২০২২
        4 if ab.sign == b'-' && bc.sign != b'-' => {
            let reading = Triple {
                numbers: [b, c, d],
                separators: [bc, cd],
                ends: true,
            }
            .read_full(text, floor)?;
            with_first_day(&reading, a)
        }
        // Two dates: a period, or the same day in both calendars. The second is read when its turn comes.
        6 => {
            Triple {
                numbers: [d, e, f],
                separators: [de, ef],
                ends: true,
            }
            .read_full(text, d.start)?;
            Triple {
                numbers: [a, b, c],
                separators: [ab, bc],
                ends: false,
            }
            .read_full(text, floor)
        }
        _ => None,
    }
}

/// Extends a reading of one day back to a day of the same month printed before it.
fn with_first_day(reading: &Reading, day: Number) -> Option<Reading> {
    let PrintedValue::Days { first: date, last } = reading.value else {
        return None;
    };
    let first = date.replace_day(u8::try_from(day.value).ok()?).ok()?;
    let value = PrintedValue::Days { first, last };
    (first < date).then_some(Reading {
        range: day.start..reading.range.end,
        value,
        ..*reading
    })
}

/// Words before numbers that name something by them.
const IDENTIFIED_BY: [&str; 13] = [
    "নং",
    "নম্বর",
    "নাম্বার",
    "নথি",
    "স্মারক",
    "ক্রমিক",
    "সূচক",
    "কোড",
    "ধারা",
    "বিধি",
    "অনুচ্ছেদ",
    "no",
    "memo",
];

/// Three numbers that may be a date.
struct Triple {
    numbers: [Number; 3],
    separators: [Separator; 2],
    /// Whether nothing else is joined to them, so that an era can follow.
    ends: bool,
}

impl Triple {
    /// Reads a date with a year of four digits that some calendar has, and that nothing around it denies.
    fn read_full(&self, text: &str, floor: usize) -> Option<Reading> {
        let reading = self.read(text, floor)?;
        let possible = !matches!(reading.value, PrintedValue::Impossible { .. });
        (possible && !reading.two_digit_year).then_some(reading)
    }

    fn read(&self, text: &str, floor: usize) -> Option<Reading> {
        let [first, _, third] = self.numbers;
        let era = if self.ends { era_after(text, third.end) } else { None };
        let introduced = is_date_word(introducing_word(text, first.start));
        if !self.stands_alone(text, era.is_some() || introduced) {
            return None;
        }
        let end = era.map_or(third.end, |(_, end)| end);
        let era = era.map(|(era, _)| era);
        let (value, two_digit_year) = match self.numbers.map(Number::digits) {
            [1 | 2, 1 | 2, 4] => (self.with_long_year(era, introduced)?, false),
            [1 | 2, 1 | 2, 2] => (self.with_short_year(text, era, introduced)?, true),
            [4, 1 | 2, 1 | 2] => (self.year_first(era)?, false),
            _ => return None,
        };
        let reading = Reading {
            range: first.start..end,
            value,
            two_digit_year,
        };
        // ১৯ ও ২০/১০/২০২২
        let earlier = day_before_and(text, first.start, floor);
        Some(
            earlier
                .and_then(|earlier| with_first_day(&reading, earlier))
                .unwrap_or(reading),
        )
    }

    /// Whether the surroundings allow a date: no letters of another word, no «নং» that makes it an identifier.
    fn stands_alone(&self, text: &str, marked: bool) -> bool {
        let [first, _, third] = self.numbers;
        let before = scan::char_before(text, first.start);
        if before.is_some_and(|before| before.is_ascii_alphanumeric() || matches!(before, '+' | '_' | '@' | '=')) {
            return false;
        }
        let mut after = text.get(third.end..).unwrap_or_default().chars();
        let glued = match (after.next(), after.next()) {
            // 2024-01-23T10:00
            (Some('t'), Some(digit)) => !digit.is_ascii_digit(),
            (Some(letter), _) => letter.is_ascii_alphabetic() || matches!(letter, '_' | '@' | '%'),
            (None, _) => false,
        };
        let hijri = scan::word_at(text, scan::skip(text, third.end, 1, " ")).starts_with("হিজর");
        let word = introducing_word(text, first.start);
        let identifier = IDENTIFIED_BY.contains(&word);
        !hijri && (marked || (!glued && !identifier))
    }

    fn same_signs(&self) -> bool {
        let [first, second] = self.separators;
        first.sign == second.sign
    }

    /// Day, month and a year of four digits.
    fn with_long_year(&self, era: Option<Era>, introduced: bool) -> Option<PrintedValue> {
        let [day, month, year] = self.numbers.map(|number| number.value);
        if !self.same_signs() && era.is_none() && !introduced {
            return None;
        }
        let calendar = value::calendar(year, era)?;
        let value = value::date(calendar, day, month, Some(year))?;
        // Only the year speaks for the Bangla calendar here: not enough for a date it lacks.
        let guessed = era.is_none() && calendar == Calendar::Bangla;
        (!guessed || !matches!(value, PrintedValue::Impossible { .. })).then_some(value)
    }

    /// Day, month and a year of two digits, which is taken for one of this century.
    fn with_short_year(&self, text: &str, era: Option<Era>, introduced: bool) -> Option<PrintedValue> {
        let [first, second] = self.separators;
        let marked = era.is_some() || introduced;
        // With dots it is an indicator code (২.৩.১১) unless something says otherwise.
        let code = first.sign == b'.' && !marked && !self.is_written_as_a_date(text);
        if !self.same_signs() || first.spaced || second.spaced || code {
            return None;
        }
        if era == Some(Era(Calendar::Bangla)) {
            return None;
        }
        let [day, month, year] = self.numbers.map(|number| number.value);
        let value = value::date(Calendar::Gregorian, day, month, Some(2000 + year))?;
        (marked || !matches!(value, PrintedValue::Impossible { .. })).then_some(value)
    }

    /// Whether day and month are written as no code is: padded with zeros (২৩.০১.২৪), or greater than any code's and
    /// called a date (২৩.১১.২৪ তারিখে). The code ২.৩.১১ before a cell that names the unit «তারিখ» is neither.
    fn is_written_as_a_date(&self, text: &str) -> bool {
        let [day, month, year] = self.numbers;
        let word = scan::word_at(text, scan::skip(text, year.end, 1, " "));
        let padded = |number: Number| number.digits() == 2 && number.value < 10;
        // Codes are numbered from one; years before 2013 are older than any plan.
        (year.value >= 13 && (padded(day) || padded(month))) || (word.starts_with("তারিখ") && day.value > 12)
    }

    /// Year, month and day: ISO 8601, also with slashes or dots.
    fn year_first(&self, era: Option<Era>) -> Option<PrintedValue> {
        let [year, month, day] = self.numbers;
        let fiscal_year = YearPair {
            first: year,
            second: month,
        }
        .is_consecutive();
        if !self.same_signs() || !GREGORIAN_YEARS.contains(&year.value) || era == Some(Era(Calendar::Bangla)) {
            return None;
        }
        let value = value::date(Calendar::Gregorian, day.value, month.value, Some(year.value))?;
        let impossible = matches!(value, PrintedValue::Impossible { .. });
        let [first, second] = self.separators;
        let iso = first.sign == b'-' && !first.spaced && !second.spaced && month.digits() == 2 && day.digits() == 2;
        (!impossible || (iso && !fiscal_year)).then_some(value)
    }
}

/// The day printed before «ও» and a date: ১৯ ও ২০/১০/২০২২.
fn day_before_and(text: &str, start: usize, floor: usize) -> Option<Number> {
    let word_end = scan::skip_back(text, start, 1, " ");
    let word = scan::word_before(text, word_end);
    if word_end == start || !matches!(word, "ও" | "এবং") {
        return None;
    }
    let end = scan::skip_back(text, word_end - word.len(), 1, " ");
    let day = Number::before(text, end).filter(|day| day.is_short() && day.start >= floor)?;
    let before = scan::char_before(text, day.start);
    before
        .is_none_or(|before| !scan::is_word(before) && !matches!(before, '.' | '-' | '/' | ','))
        .then_some(day)
}

//! Dates as documents print them, found in folded text.
//!
//! Every date has a number in it, so the finder goes from number to number and looks at what stands around each.
//! What surrounds a date decides as much as the date itself: indicator codes, memo numbers and fiscal years are made
//! of the same digits and dots.
mod days;
mod joined;
mod month_first;
mod named;
mod numeric;
#[cfg(test)]
mod tests;
mod value;
mod weekday;
mod year;

use std::ops::Range;

use time::{Date, Month, Weekday};

use self::value::Era;
use super::calendar::{BanglaDate, BanglaMonth};
use super::scan::{self, Number};

/// A date found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedDate {
    /// Where it stands: bytes of the folded text, from its first number or name to its last, with the era (খ্রিঃ).
    pub range: Range<usize>,
    /// What it says.
    pub value: PrintedValue,
    /// The weekday printed directly beside it, which may contradict the date; none for periods.
    pub weekday: Option<Weekday>,
    /// Whether its year was printed with two digits, and taken for one of this century.
    pub two_digit_year: bool,
}

/// What a printed date says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintedValue {
    /// A Gregorian day (`first` and `last` are the same), or a period or list of days from `first` to `last`.
    Days {
        /// The first day.
        first: Date,
        /// The last day, not before the first.
        last: Date,
    },
    /// A Gregorian month: ফেব্রুয়ারি/২০২৪.
    Month {
        /// Its year.
        year: i32,
        /// The month.
        month: Month,
    },
    /// A period of whole Gregorian months: জুলাই-সেপ্টেম্বর ২০২৩.
    Months {
        /// Year and month it begins with.
        first: (i32, Month),
        /// Year and month it ends with, later than the first.
        last: (i32, Month),
    },
    /// A Gregorian day whose year is not printed: ২৮ অক্টোবর.
    DayWithoutYear {
        /// The day of the month; one that the month has in leap years at least.
        day: u8,
        /// The month.
        month: Month,
    },
    /// A day of the Bangla calendar: ০৯ মাঘ ১৪৩০.
    BanglaDay {
        /// The day of the month; one that the month has, in the year if printed.
        day: u8,
        /// The month.
        month: BanglaMonth,
        /// The year of the Bangla era, if printed; one that [`BanglaDate`] holds.
        year: Option<i32>,
    },
    /// A date that no calendar has, as a slip of the pen or a scan makes it: ৩১ জুন, ২০.০৯.৩০২৩.
    Impossible {
        /// Which part cannot be: the first of year, month and day that is out of bounds.
        kind: ImpossiblePart,
        /// The calendar it is written in.
        calendar: Calendar,
        /// The day as printed.
        day: u32,
        /// The number of the month as printed or named.
        month: u32,
        /// The year as printed, if it is.
        year: Option<u32>,
    },
}

/// The part of an impossible date that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImpossiblePart {
    /// A day its month does not have: ৩১ জুন, ৩২ জানুয়ারি.
    Day,
    /// A month beyond the twelfth.
    Month,
    /// A year that the calendar's documents cannot be of: before 1900 or after 2199, and in the Bangla calendar
    /// outside what [`BanglaDate`] holds.
    Year,
}

/// A calendar in which official documents are dated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// খ্রিষ্টাব্দ.
    Gregorian,
    /// বঙ্গাব্দ, of Bangladesh.
    Bangla,
}

impl PrintedValue {
    /// The one Gregorian day this is, converted from the Bangla calendar where needed; none for periods, for dates
    /// without a year and for impossible ones.
    #[must_use]
    pub fn single_day(&self) -> Option<Date> {
        match *self {
            Self::Days { first, last } if first == last => Some(first),
            Self::BanglaDay {
                day,
                month,
                year: Some(year),
            } => BanglaDate::new(year, month, day).ok().map(BanglaDate::to_gregorian),
            _ => None,
        }
    }
}

/// Finds the dates in a folded text, in the order they stand.
///
/// `folded` is text from [`fold`](super::fold::fold); other text is searched as if it were folded, so that dates in
/// Bangla digits, for example, are not found. Takes time linear in the length of the text.
///
/// ```
/// use apa_score::bangla::date::{PrintedValue, find_dates};
/// use apa_score::bangla::fold::fold;
/// use time::{Month, Weekday};
///
/// let source = "সূচক ২.৩.১: সভার তারিখ ২০-১২-২০২০ (রবিবার), স্মারক ০৫.৪৪.৮৭০০.০১০.৫৯.০১৫.২০";
/// let folded = fold(source);
/// let dates = find_dates(folded.text());
/// assert_eq!(dates.len(), 1);
/// assert_eq!(&source[folded.source_span(dates[0].range.clone())], "২০-১২-২০২০");
/// assert_eq!(dates[0].value.single_day().map(|day| day.month()), Some(Month::December));
/// assert_eq!(dates[0].weekday, Some(Weekday::Sunday));
/// ```
#[must_use]
pub fn find_dates(folded: &str) -> Vec<PrintedDate> {
    let mut finder = Finder::new(folded);
    for number in scan::numbers(folded) {
        finder.read_from(number);
    }
    finder.finish()
}

/// A date before it is put together with its neighbours.
#[derive(Debug, Clone)]
struct Atom {
    date: PrintedDate,
    /// Where the date and the weekday beside it stand.
    extent: Range<usize>,
}

/// Reads the dates of a text from one of its numbers to the next.
pub(super) struct Finder<'a> {
    text: &'a str,
    atoms: Vec<Atom>,
    /// How far the text has been read.
    position: usize,
}

/// What one of the readers made of a number and its surroundings.
struct Reading {
    range: Range<usize>,
    value: PrintedValue,
    two_digit_year: bool,
}

impl<'a> Finder<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Finder {
            text,
            atoms: Vec::new(),
            position: 0,
        }
    }

    /// The dates of all numbers read, put together where they belong together.
    pub(super) fn finish(self) -> Vec<PrintedDate> {
        joined::join(self.text, self.atoms)
    }

    /// Reads the date that `number` begins or belongs to, if there is one, unless the number has been read with another.
    pub(super) fn read_from(&mut self, number: Number) {
        if number.start < self.position {
            return;
        }
        let cluster = numeric::Cluster::at(self.text, number);
        self.position = cluster.end;
        if let Some(reading) = numeric::read(self.text, &cluster, self.floor()) {
            return self.accept(reading);
        }
        if let Some(reading) = month_first::read(self.text, &cluster, self.floor()) {
            return self.accept(reading);
        }
        for reading in named::read_days(self.text, cluster.last(), self.floor()) {
            self.accept(reading);
        }
    }

    /// The end of the last date, before which nothing is read again.
    fn floor(&self) -> usize {
        self.atoms.last().map_or(0, |atom| atom.extent.end)
    }

    fn accept(&mut self, reading: Reading) {
        let Reading {
            range,
            value,
            two_digit_year,
        } = reading;
        self.position = range.end;
        let (weekday, extent) = match weekday::beside(self.text, &range, self.floor()) {
            Some((weekday, extent)) => (Some(weekday), extent),
            None => (None, range.clone()),
        };
        self.atoms.push(Atom {
            date: PrintedDate {
                range,
                value,
                weekday,
                two_digit_year,
            },
            extent,
        });
    }
}

/// Words that say a date follows.
fn is_date_word(word: &str) -> bool {
    matches!(
        word,
        "তারিখ" | "তারিখে" | "তাং" | "তা" | "date" | "dated" | "গত" | "বিগত" | "আগামী"
    )
}

/// The word before a place, over the spaces and signs that introduce what stands there.
fn introducing_word(text: &str, at: usize) -> &str {
    scan::word_before(text, scan::skip_back(text, at, 4, " :.-('\""))
}

/// The era printed after a year, and where it ends: খ্রিঃ, খ্রি., খ্রিস্টাব্দ, ইং, বঙ্গাব্দ, বাং.
fn era_after(text: &str, end: usize) -> Option<(Era, usize)> {
    let start = scan::skip(text, end, 1, " ");
    let word = scan::word_at(text, start);
    let after = start + word.len();
    let era = match word {
        "খ্রি" | "খ্রী" | "খৃ" | "খ্রিস্ট" | "খ্রিষ্ট" | "ইং" | "ad" | "ce" => {
            Era(Calendar::Gregorian)
        }
        "ইংরেজি" | "ইংরেজী" => {
            return Some((Era(Calendar::Gregorian), after));
        }
        "বাং" | "বঙ্গ" => Era(Calendar::Bangla),
        "বাংলা" => return Some((Era(Calendar::Bangla), after)),
        _ if word.starts_with("বঙ্গাব্দ") => {
            return Some((Era(Calendar::Bangla), after));
        }
        _ if word.starts_with("খ") && word.contains("াব্দ") => {
            return Some((Era(Calendar::Gregorian), after));
        }
        _ => return None,
    };
    // The sign that shortens it belongs to it.
    Some((era, scan::skip(text, after, 1, ".:")))
}

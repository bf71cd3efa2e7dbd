//! Times of day as documents print them, found in folded text: বেলা ১২.৩০ ঘটিকা, সকাল সাড়ে ১০টায়, 3:00 PM.
//!
//! The clock has twelve hours and the part of the day before it (সকাল, বেলা, দুপুর, বিকাল, সন্ধ্যা, রাত) says which
//! half is meant. বেলা and দুপুর last from late morning into the afternoon: with hours from 1 to 6 they mean the
//! afternoon.
mod part_of_day;
#[cfg(test)]
mod tests;
mod words;

use std::ops::Range;

use memchr::memchr_iter;
use time::Time;

use self::part_of_day::PartOfDay;
use self::words::{Fraction, Unit};
use super::digits::count;
use super::scan::{self, Number};

/// A time of day found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedTime {
    /// Where it stands: bytes of the folded text, from the part of the day or the number to the unit (টা, ঘটিকা).
    pub range: Range<usize>,
    /// The time, to the minute.
    pub time: Time,
    /// Whether the afternoon was assumed because no part of the day is printed with an hour from 1 to 6 (৪.১৫ ঘটিকা):
    /// offices do not meet at night.
    pub afternoon_assumed: bool,
}

/// Finds the times of day in a folded text, in the order they stand. Takes time linear in the length of the text.
///
/// ```
/// use apa_score::bangla::fold::fold_str;
/// use apa_score::bangla::time_of_day::find_times;
/// use time::Time;
///
/// let times = find_times(&fold_str("২০.০৯.২০২৩ তারিখ বেলা ৪.১৫ ঘটিকা, সূচক ১.৩"));
/// assert_eq!(times.len(), 1);
/// assert_eq!(times[0].time, Time::from_hms(16, 15, 0)?);
/// # Ok::<(), time::error::ComponentRange>(())
/// ```
#[must_use]
pub fn find_times(folded: &str) -> Vec<PrintedTime> {
    let mut finder = Finder::new(folded);
    for number in scan::numbers(folded) {
        finder.read_from(number);
    }
    finder.finish()
}

/// Reads the times of a text whose hours are in digits, from one of its numbers to the next.
pub(super) struct Finder<'a> {
    text: &'a str,
    times: Vec<PrintedTime>,
    /// The time of the number before, with which a period may begin.
    previous: Option<Clock>,
    /// How far the text has been read.
    position: usize,
}

impl<'a> Finder<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Finder {
            text,
            times: Vec::new(),
            previous: None,
            position: 0,
        }
    }

    /// Reads the time whose hour is `number`, unless the number has been read with another.
    pub(super) fn read_from(&mut self, number: Number) {
        if number.start < self.position {
            return;
        }
        let start = self
            .previous
            .take()
            .filter(|previous| is_period(self.text, previous.range.end, number.start));
        if !may_be_a_time(self.text, number.end) {
            return;
        }
        if let Some(clock) = Clock::at(self.text, number, start.as_ref()) {
            self.position = clock.range.end;
            self.times.extend(clock.time(start.as_ref()));
            self.previous = Some(clock);
        }
    }

    /// All times of the text in order, those whose hours are words among them.
    pub(super) fn finish(self) -> Vec<PrintedTime> {
        let mut times = self.times;
        let in_digits = times.len();
        times.extend(times_in_words(self.text));
        if times.len() > in_digits {
            times.sort_by_key(|time| time.range.start);
        }
        times
    }
}

/// Whether minutes, a unit or a half of the day may stand behind a number, by the first sign of them.
fn may_be_a_time(text: &str, end: usize) -> bool {
    let behind = text.get(scan::skip(text, end, 1, " ")..).unwrap_or_default();
    behind.starts_with(['.', ':', '-', 'a', 'p', 'h', 'ট', 'ঘ', 'ম'])
}

/// Where «টা» or «ঘটিকা» begins. Both hold the letter ট, which is rare: the text is searched for its last byte.
fn units(text: &str) -> impl Iterator<Item = usize> {
    memchr_iter(0x9F, text.as_bytes()).filter_map(|at| {
        let begins = |unit: &str, before: usize| {
            let start = at.checked_sub(before)?;
            text.get(start..)?.starts_with(unit).then_some(start)
        };
        begins("টা", 2).or_else(|| begins("ঘটিকা", 5))
    })
}

/// Times whose hour is a word, glued to its unit or before it: সকাল নয়টায়, বেলা এগারো ঘটিকায়, দুপুর আড়াইটায়.
fn times_in_words(text: &str) -> impl Iterator<Item = PrintedTime> {
    units(text).filter_map(move |start| {
        let unit_word = scan::word_at(text, start);
        let end = start + unit_word.len();
        let unit = Unit::of(unit_word)?;
        let hour_end = if unit == Unit::Ghotika {
            scan::skip_back(text, start, 1, " ")
        } else {
            start
        };
        let word = Some(scan::word_before(text, hour_end)).filter(|word| !word.is_empty())?;
        let hour_start = hour_end - word.len();
        let (hour, fraction, start) = match word {
            "দেড়" => (1, Some(Fraction::HalfPast), hour_start),
            "আড়াই" => (2, Some(Fraction::HalfPast), hour_start),
            _ => {
                let hour = count(word)
                    .and_then(|hour| u8::try_from(hour).ok())
                    .or((word == "বার").then_some(12))?;
                let (fraction, start) = Fraction::before(text, hour_start);
                (hour, fraction, start)
            }
        };
        let (part, start) = PartOfDay::before(text, start).map_or((None, start), |(part, start)| (Some(part), start));
        let said_to_be_a_time = part.is_some() || fraction.is_some() || unit == Unit::Ghotika;
        let clock = Clock {
            hour,
            minute: 0,
            fraction,
            part,
            range: start..end,
        };
        if said_to_be_a_time && (1..=12).contains(&hour) {
            clock.time(None)
        } else {
            None
        }
    })
}

/// What is printed of a time.
#[derive(Debug, Clone)]
struct Clock {
    /// At most 23.
    hour: u8,
    /// At most 59.
    minute: u8,
    fraction: Option<Fraction>,
    part: Option<PartOfDay>,
    range: Range<usize>,
}

impl Clock {
    /// The time whose hour is `number`, if what surrounds it says that it is one; `start` is the time that a period
    /// up to this one begins with.
    fn at(text: &str, number: Number, start: Option<&Self>) -> Option<Self> {
        let Face {
            mut hour,
            mut minute,
            end,
            dashed,
        } = Face::at(text, number)?;
        let after = PartOfDay::after(text, end);
        let unit = if after.is_some() { None } else { Unit::after(text, end) };
        // An hour alone is a number like any other.
        if minute.is_none() && after.is_none() && unit.is_none() {
            return None;
        }
        let (fraction, beginning) = Fraction::before(text, number.start);
        if start.is_none() && fraction.is_none() && is_joined(text, beginning) {
            return None;
        }
        let before = if start.is_some() {
            None
        } else {
            PartOfDay::before(text, beginning)
        };
        let mut end_of_unit = after.map(|(_, end)| end).or(unit.map(|(_, end)| end)).unwrap_or(end);
        let unit = unit.map(|(unit, _)| unit);
        if number.digits() == 4 {
            if unit != Some(Unit::Ghotika) {
                return None;
            }
            (hour, minute) = (hour / 100, Some(hour % 100));
        }
        if minute.is_none()
            && matches!(unit, Some(Unit::Ta | Unit::Taay))
            && let Some((minutes, end)) = minutes_after(text, end_of_unit)
        {
            (minute, end_of_unit) = (Some(minutes), end);
        }
        let part = before.or(after).map(|(part, _)| part);
        let labelled = is_label(scan::word_before(text, scan::skip_back(text, beginning, 4, " :-\t")));
        let is_time = match unit {
            // «১০-২০ টা চেয়ার» are ten to twenty.
            _ if dashed && part.is_none() && !labelled && unit != Some(Unit::Ghotika) => false,
            _ if after.is_some() => true,
            Some(Unit::Taay | Unit::Ghotika) => true,
            Some(Unit::Ta) => minute.is_some() || fraction.is_some() || part.is_some() || labelled || start.is_some(),
            Some(Unit::Minute) => minute.is_some() && part.is_some(),
            None => minute.is_some() && (part.is_some() || labelled) && !is_measured(text, end),
        };
        let (hour, whole) = (u8::try_from(hour).ok()?, minute.is_none());
        let minute = u8::try_from(minute.unwrap_or(0)).ok()?;
        let in_bounds = hour < 24 && minute < 60 && (fraction.is_none() || ((1..=12).contains(&hour) && whole));
        let beginning = before.map_or(beginning, |(_, beginning)| beginning);
        (is_time && in_bounds).then_some(Self {
            hour,
            minute,
            fraction,
            part,
            range: beginning..end_of_unit,
        })
    }

    /// The time meant. One that ends a period is in the part of the day that the period's start is in, unless that
    /// would make it the earlier of the two: সকাল ১০.০০-১.০০ টা ends in the afternoon.
    fn time(&self, start: Option<&Self>) -> Option<PrintedTime> {
        let inherited = start
            .filter(|start| self.part.is_none() && start.part.is_some())
            .and_then(|start| {
                let (start, end) = (start.in_part(start.part)?, self.in_part(start.part)?);
                (end > start).then_some(end)
            });
        let afternoon_assumed = inherited.is_none() && self.part.is_none() && (1..=6).contains(&self.hour);
        let time = inherited.or_else(|| self.in_part(self.part))?;
        Some(PrintedTime {
            range: self.range.clone(),
            time,
            afternoon_assumed,
        })
    }

    fn in_part(&self, part: Option<PartOfDay>) -> Option<Time> {
        let hour = u16::from(part_of_day::hour_of_24(part, self.hour));
        let quarters = match self.fraction {
            None => 0,
            Some(Fraction::QuarterPast) => 15,
            Some(Fraction::HalfPast) => 30,
            // A quarter to is 23 hours and three quarters past.
            Some(Fraction::QuarterTo) => 24 * 60 - 15,
        };
        let minutes = (hour * 60 + u16::from(self.minute) + quarters) % (24 * 60);
        Time::from_hms(u8::try_from(minutes / 60).ok()?, u8::try_from(minutes % 60).ok()?, 0).ok()
    }
}

/// The numbers of a time: ১২.৩০, ১২:৩০, ১২ : ৩০, ১২-৩০, or the hour alone.
struct Face {
    hour: u32,
    minute: Option<u32>,
    end: usize,
    /// Whether a dash parts hour and minutes.
    dashed: bool,
}

impl Face {
    /// The numbers from `hour` on, unless they go on as a date or code does.
    fn at(text: &str, hour: Number) -> Option<Self> {
        if !matches!(hour.digits(), 1 | 2 | 4) {
            return None;
        }
        let alone = Self {
            hour: hour.value,
            minute: None,
            end: hour.end,
            dashed: false,
        };
        let Some(minute) = Self::number_after(text, hour.end, ".:") else {
            return Some(Self::with_dash(text, hour).unwrap_or(alone));
        };
        if hour.digits() == 4 || minute.digits() != 2 {
            return None;
        }
        // Seconds are read over: 10:30:00.
        let end = match Self::number_after(text, minute.end, ":") {
            Some(second) if second.digits() == 2 => second.end,
            Some(_) => return None,
            None => minute.end,
        };
        let goes_on = Self::number_after(text, end, "./,").is_some();
        (!goes_on).then_some(Self {
            hour: hour.value,
            minute: Some(minute.value),
            end,
            dashed: false,
        })
    }

    /// «৯-৩০ মি:»: minutes behind a dash. A number up to twelve would be the hour at which a period ends (১০-১১ টা).
    fn with_dash(text: &str, hour: Number) -> Option<Self> {
        let minute = Self::number_after(text, hour.end, "-")?;
        let goes_on = Self::number_after(text, minute.end, "-./,:").is_some();
        let is_minute = minute.digits() == 2 && (minute.value > 12 || minute.value == 0);
        (hour.digits() <= 2 && is_minute && !goes_on).then_some(Self {
            hour: hour.value,
            minute: Some(minute.value),
            end: minute.end,
            dashed: true,
        })
    }

    /// The number after a sign; a colon may be spaced.
    fn number_after(text: &str, end: usize, signs: &str) -> Option<Number> {
        let at = scan::skip(text, end, 1, " ");
        let sign = *text.as_bytes().get(at)?;
        match sign {
            _ if !signs.as_bytes().contains(&sign) => None,
            b':' => Number::at(text, scan::skip(text, at + 1, 1, " ")),
            _ if at == end => Number::at(text, at + 1),
            _ => None,
        }
    }
}

/// Whether a number is part of a longer number or code, or of a word that is no part of the day.
fn is_joined(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    match (before.next(), before.next()) {
        (Some('.' | '-' | '/' | ',' | ':'), Some(digit)) => digit.is_ascii_digit(),
        (Some('+'), _) => true,
        (Some(letter), _) => scan::is_word(letter) && PartOfDay::before(text, at).is_none(),
        (None, _) => false,
    }
}

/// Whether the text between two times makes them a period.
fn is_period(text: &str, end: usize, start: usize) -> bool {
    let between = text
        .get(end..start)
        .filter(|between| between.len() <= 32)
        .unwrap_or_default();
    matches!(between.trim_matches(' '), "-" | "থেকে" | "হতে" | "হইতে" | "to")
}

/// Minutes after an hour and its unit: ৩টা ৩০ মিনিটে.
fn minutes_after(text: &str, end: usize) -> Option<(u32, usize)> {
    let minutes = Number::at(text, scan::skip(text, end, 1, " ")).filter(|minutes| minutes.is_short())?;
    match Unit::after(text, minutes.end)? {
        (Unit::Minute, end) => Some((minutes.value, end)),
        _ => None,
    }
}

/// Whether a word announces a time.
fn is_label(word: &str) -> bool {
    matches!(word, "সময়" | "সময" | "time")
}

/// Whether the number is an amount by what follows it.
fn is_measured(text: &str, end: usize) -> bool {
    let start = scan::skip(text, end, 1, " ");
    let measures = [
        "টাকা",
        "টাকার",
        "হাজার",
        "লক্ষ",
        "লাখ",
        "কোটি",
        "ভাগ",
        "শতাংশ",
        "জন",
        "টি",
        "ঘণ্টা",
        "ঘন্টা",
    ];
    scan::char_at(text, start) == Some('%') || measures.contains(&scan::word_at(text, start))
}

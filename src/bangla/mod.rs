//! Bangla text: comparable forms, numbers, printed dates and times, and Bangladesh's civil calendar.
//!
//! Official text reaches this crate through scans, so nothing here compares raw text. [`fold`] makes a text
//! comparable and keeps the way back to the original bytes; everything else in this module reads folded text.
//!
//! - [`fold`]: text made comparable, with a map to its source;
//! - [`digits`]: numbers, counts and ordinals in digits and words;
//! - [`calendar`]: Bangladesh's civil calendar, to and from the Gregorian one;
//! - [`names`]: names of months and weekdays;
//! - [`date`], [`time_of_day`], [`fiscal_year_label`]: dates, times and fiscal years as printed, with where they stand.

pub mod calendar;
pub mod date;
pub mod digits;
pub mod fiscal_year_label;
pub mod fold;
pub mod names;
mod scan;
pub mod time_of_day;

use self::date::PrintedDate;
use self::time_of_day::PrintedTime;

/// The dates and the times of day of a folded text, both in one pass over its numbers.
pub(crate) fn find_dates_and_times(folded: &str) -> (Vec<PrintedDate>, Vec<PrintedTime>) {
    let (mut dates, mut times) = (date::Finder::new(folded), time_of_day::Finder::new(folded));
    for number in scan::numbers(folded) {
        dates.read_from(number);
        times.read_from(number);
    }
    (dates.finish(), times.finish())
}

//! Ordinal days, and several days of one month: ১৯, ২০ ও ২১ অক্টোবর, ১৯শে হতে ২১শে অক্টোবর.
use super::super::scan::{self, Number};
use crate::beginnings::Beginnings;

/// Endings of ordinal days, glued to the number or spaced: ১লা, ২রা, ৪ঠা, ১৫ই, ২১ শে.
static ORDINAL_ENDINGS: Beginnings<()> = Beginnings::new(&[
    ("লা", ()),
    ("রা", ()),
    ("ঠা", ()),
    ("ই", ()),
    ("শে", ()),
    ("এ", ()),
    ("ম", ()),
    ("st", ()),
    ("nd", ()),
    ("rd", ()),
    ("th", ()),
]);

/// The ordinal ending that a text begins with, if no more of a word follows it.
fn ordinal_ending(text: &str) -> Option<&'static str> {
    let mut endings = ORDINAL_ENDINGS.of(text);
    endings
        .find(|(_, _, behind)| !behind.starts_with(scan::is_word))
        .map(|(ending, ..)| ending)
}

/// The end of the ordinal ending after a day, or `end` if there is none.
pub(super) fn ordinal_end(text: &str, end: usize) -> usize {
    let start = scan::skip(text, end, 1, " ");
    let ending = text.get(start..).and_then(ordinal_ending);
    ending.map_or(end, |ending| start + ending.len())
}

/// The days printed before a day of the same month, as in ১৯, ২০ ও ২১ অক্টোবর and ১৯-২১ অক্টোবর; in order.
pub(super) fn days_before(text: &str, day: Number, floor: usize) -> Vec<Number> {
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
pub(super) enum Link {
    And,
    Comma,
    Period,
}

fn day_before(text: &str, day: Number, floor: usize) -> Option<(Link, Number)> {
    let (link, link_start) = link_before(text, day.start)?;
    let end = scan::skip_back(text, link_start, 2, " ");
    let end = ordinal_ending(scan::word_before(text, end)).map_or(end, |ending| end - ending.len());
    let earlier = Number::before(text, end).filter(|number| number.is_short() && number.start >= floor)?;
    let mut before = text.get(..earlier.start)?.chars().rev();
    let joined = match (before.next(), before.next()) {
        (Some('.' | '-' | '/'), Some(digit)) => digit.is_ascii_digit(),
        (Some(character), _) => scan::is_word(character),
        (None, _) => false,
    };
    (!joined && (1..day.value).contains(&earlier.value)).then_some((link, earlier))
}

/// What links the place `at` to what is before it, and where that begins.
pub(super) fn link_before(text: &str, at: usize) -> Option<(Link, usize)> {
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

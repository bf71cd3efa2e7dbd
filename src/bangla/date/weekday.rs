//! The weekday printed beside a date: ২০-১২-২০২০ (রবিবার), রোজ সোমবার, রবিবার, ২০ ডিসেম্বর ২০২০.
use std::ops::Range;

use time::Weekday;

use super::super::names::{short_weekday, weekday};
use super::super::scan;

/// The weekday directly beside the date at `range`, and where date and weekday stand together.
///
/// Nothing before `floor` is looked at: a weekday there belongs to the date before. One printed before the date wins.
pub(super) fn beside(
    text: &str,
    range: &Range<usize>,
    floor: usize,
) -> Option<(Weekday, Range<usize>)> {
    let before =
        before(text, range.start, floor).map(|(weekday, start)| (weekday, start..range.end));
    before.or_else(|| after(text, range.end).map(|(weekday, end)| (weekday, range.start..end)))
}

fn before(text: &str, at: usize, floor: usize) -> Option<(Weekday, usize)> {
    let mut end = scan::skip_back(text, at, 3, " ,(/");
    if end == at {
        return None;
    }
    // রোজ রবিবার, তারিখ: ২০-১২-২০২০
    let introduction = scan::skip_back(text, at, 4, " :-");
    if let Some(rest) = text
        .get(..introduction)
        .and_then(|before| before.strip_suffix("তারিখ"))
    {
        end = scan::skip_back(text, rest.len(), 3, " ,");
    }
    let word = scan::word_before(text, end);
    let start = end - word.len();
    weekday(word)
        .filter(|_| start >= floor)
        .map(|weekday| (weekday, start))
}

fn after(text: &str, at: usize) -> Option<(Weekday, usize)> {
    let mut position = scan::skip(text, at, 1, " ");
    let word = scan::word_at(text, position);
    if word.starts_with("তারিখ") {
        position += word.len();
    }
    position = scan::skip(text, position, 1, " ");
    let bracket = scan::skip(text, position, 1, "([");
    let mut certain = bracket > position;
    position = scan::skip(text, bracket, 3, " ,/-:");
    if let Some(rest) = text
        .get(position..)
        .and_then(|rest| rest.strip_prefix("রোজ"))
    {
        position = scan::skip(text, text.len() - rest.len(), 3, " :-");
        certain = true;
    }
    if position == at {
        return None;
    }
    let word = scan::word_at(text, position);
    let weekday = weekday(word).or_else(|| if certain { short_weekday(word) } else { None });
    weekday.map(|weekday| (weekday, position + word.len()))
}

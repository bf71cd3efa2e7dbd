//! Whether a number beside a month is its year.
use super::super::names::read_month;
use super::super::scan::{self, Number, YearPair};
use super::days::ordinal_end;

/// What may stand between a month's name and its year.
pub(super) const SEPARATORS_BEFORE_YEAR: &str = " ,-/.:'\n";

/// The year printed before a day: ২০২৪ সালের ২১ জানুয়ারি.
pub(super) fn year_before(text: &str, at: usize, floor: usize) -> Option<Number> {
    let end = scan::skip_back(text, at, 1, " ");
    let word = scan::word_before(text, end);
    let year = Number::before(text, scan::skip_back(text, end - word.len(), 1, " "))?;
    (is_of_the_year(word) && year.digits() == 4 && year.start >= floor).then_some(year)
}

pub(super) fn is_of_the_year(word: &str) -> bool {
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
pub(super) fn is_year(text: &str, number: Number) -> bool {
    let fiscal_year =
        YearPair::at(text, number).is_some_and(|pair| pair.is_consecutive() && !is_before_month(text, pair.second));
    let glued = scan::char_at(text, number.end).is_some_and(|after| after.is_ascii_alphabetic() || after == '%');
    let word = scan::word_at(text, scan::skip(text, number.end, 1, " "));
    number.digits() == 4 && !fiscal_year && !glued && !COUNTED.contains(&word)
}

pub(super) fn is_before_month(text: &str, day: Number) -> bool {
    day.is_short()
        && read_month(scan::word_at(
            text,
            scan::skip(text, ordinal_end(text, day.end), 1, " "),
        ))
        .is_some()
}

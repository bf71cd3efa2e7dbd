//! Fiscal years as documents print them, found in folded text: ২০২৩-২৪, ২০২৩-২০২৪, ২০২৩/২৪, and ২০২৩২৪ where a scan lost
//! the dash.
use std::ops::Range;

use super::names::read_month;
use super::scan::{self, Number, YearPair};
use crate::fiscal::FiscalYear;

/// A fiscal year's label found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FiscalYearLabel {
    /// Where its digits stand, without «অর্থবছর»: bytes of the folded text.
    pub range: Range<usize>,
    /// What it says.
    pub value: FiscalYearLabelValue,
}

/// What a fiscal year's label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FiscalYearLabelValue {
    /// A fiscal year.
    Year(FiscalYear),
    /// Two years beside «অর্থবছর» that name no fiscal year: the second does not follow the first (২০২৩-২৫), or they are
    /// outside what [`FiscalYear`] holds (৩০২৩-২৪).
    Malformed {
        /// The first year as printed.
        first: u32,
        /// The second year as printed, with two digits or four.
        second: u32,
    },
}

impl FiscalYearLabel {
    /// The fiscal year, if the label names one.
    #[must_use]
    pub const fn year(&self) -> Option<FiscalYear> {
        match self.value {
            FiscalYearLabelValue::Year(year) => Some(year),
            FiscalYearLabelValue::Malformed { .. } => None,
        }
    }
}

/// Finds the fiscal years in a folded text, in the order they stand. Takes time linear in the length of the text.
///
/// Two years that follow each other are a label wherever they stand. Other pairs are reported as malformed, and years
/// without a dash are read, only directly beside «অর্থবছর»; the latter also after the name of what is yearly («এপিএ»).
///
/// ```
/// use apa_score::bangla::fiscal_year_label::find_fiscal_years;
/// use apa_score::bangla::fold::fold_str;
///
/// let labels = find_fiscal_years(&fold_str("২০২2-২3 অর্থবছরের চুক্তি, সংযোজনী ২০২২-১২"));
/// assert_eq!(labels.len(), 1);
/// assert_eq!(labels[0].year().map(|year| year.to_string()), Some("2022-23".to_owned()));
/// ```
#[must_use]
pub fn find_fiscal_years(folded: &str) -> Vec<FiscalYearLabel> {
    let mut labels = Vec::new();
    let mut position = 0;
    for number in scan::numbers(folded) {
        if number.start < position {
            continue;
        }
        let label = match number.digits() {
            4 => YearPair::at(folded, number).and_then(|pair| read_pair(folded, pair)),
            6 | 8 => read_without_dash(folded, number),
            _ => None,
        };
        if let Some(label) = label {
            position = label.range.end;
            labels.push(label);
        }
    }
    labels
}

fn read_pair(text: &str, pair: YearPair) -> Option<FiscalYearLabel> {
    let range = pair.first.start..pair.second.end;
    if !stands_alone(text, &range) || is_end_and_start_of_dates(text, pair) {
        return None;
    }
    let year = year_of(pair);
    if year.is_none() && !is_beside_fiscal_year(text, &range) {
        return None;
    }
    let malformed = FiscalYearLabelValue::Malformed {
        first: pair.first.value,
        second: pair.second.value,
    };
    Some(FiscalYearLabel {
        range,
        value: year.map_or(malformed, FiscalYearLabelValue::Year),
    })
}

fn year_of(pair: YearPair) -> Option<FiscalYear> {
    let starting_year = i32::try_from(pair.first.value).ok()?;
    if pair.is_consecutive() {
        FiscalYear::new(starting_year).ok()
    } else {
        None
    }
}

fn read_without_dash(text: &str, number: Number) -> Option<FiscalYearLabel> {
    let range = number.start..number.end;
    let (first, second) = text.get(range.clone())?.split_at_checked(4)?;
    let part = |start, digits: &str| {
        Some(Number {
            start,
            end: start + digits.len(),
            value: digits.parse().ok()?,
        })
    };
    let pair = YearPair {
        first: part(number.start, first)?,
        second: part(number.start + 4, second)?,
    };
    let value = FiscalYearLabelValue::Year(year_of(pair)?);
    let certain = is_beside_fiscal_year(text, &range) || is_after_yearly(text, number.start);
    (certain && stands_alone(text, &range)).then_some(FiscalYearLabel { range, value })
}

/// Whether the digits are not part of a longer code, number or word.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let mut before = text.get(..range.start).unwrap_or_default().chars().rev();
    let joined_before = match (before.next(), before.next()) {
        (Some('.' | '-' | '/' | ',' | ':'), Some(digit)) => digit.is_ascii_digit(),
        (Some('+'), _) => true,
        (Some(letter), _) => letter.is_ascii_alphabetic() && scan::word_before(text, range.start) != "fy",
        (None, _) => false,
    };
    let mut after = text.get(range.end..).unwrap_or_default().chars();
    let joined_after = match (after.next(), after.next()) {
        (Some('.' | '-' | '/' | ','), Some(digit)) => digit.is_ascii_digit(),
        (Some(letter), _) => letter.is_ascii_alphabetic() || letter == '%',
        (None, _) => false,
    };
    !joined_before && !joined_after
}

/// Whether the years are the end of one date and the day of another: ৩১ ডিসেম্বর ২০২৩-২৪ জানুয়ারি ২০২৪.
fn is_end_and_start_of_dates(text: &str, pair: YearPair) -> bool {
    let before = scan::word_before(text, scan::skip_back(text, pair.first.start, 2, " ,"));
    let after = scan::word_at(text, scan::skip(text, pair.second.end, 1, " "));
    read_month(before).is_some() && read_month(after).is_some()
}

/// Whether «অর্থবছর», «অর্থ বছর» or "fiscal year" stands directly before or after.
fn is_beside_fiscal_year(text: &str, range: &Range<usize>) -> bool {
    let after = scan::skip(text, range.end, 4, " '\"-)\n");
    let word = scan::word_at(text, after);
    let following = || scan::word_at(text, scan::skip(text, after + word.len(), 1, " -"));
    let before = scan::skip_back(text, range.start, 4, " :'\"-(");
    let introduction = scan::word_before(text, before);
    let preceding = || {
        let end = before - introduction.len();
        scan::word_before(text, scan::skip_back(text, end, 1, " -"))
    };
    let is_year = |word: &str| word.starts_with("বছর") || word.starts_with("বৎসর") || word == "year";
    let is_fiscal = |word: &str| matches!(word, "অর্থ" | "fiscal" | "financial");
    let in_one_word = |word: &str| word.strip_prefix("অর্থ").is_some_and(is_year);
    in_one_word(word)
        || (is_fiscal(word) && is_year(following()))
        || matches!(introduction, "অর্থবছর" | "অর্থবৎসর" | "fy")
        || (matches!(introduction, "বছর" | "বৎসর" | "year") && is_fiscal(preceding()))
}

/// Whether the name of something that is made for each fiscal year stands directly before.
fn is_after_yearly(text: &str, at: usize) -> bool {
    let word = scan::word_before(text, scan::skip_back(text, at, 3, " ,()"));
    matches!(word, "এপিএ" | "apa" | "চুক্তি" | "কর্মপরিকল্পনা" | "নির্দেশিকা")
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::super::digits::to_bangla_digits;
    use super::super::fold::fold;
    use super::*;

    /// What is found, as printed and as read: `2023-24`, or `not 2023,25`.
    fn found(source: &str) -> Vec<(&str, String)> {
        let folded = fold(source);
        let labels = find_fiscal_years(folded.text()).into_iter();
        labels
            .map(|label| {
                let value = match label.value {
                    FiscalYearLabelValue::Year(year) => year.to_string(),
                    FiscalYearLabelValue::Malformed { first, second } => {
                        format!("not {first},{second}")
                    }
                };
                (&source[folded.source_span(label.range)], value)
            })
            .collect()
    }

    #[track_caller]
    fn assert_found(source: &str, expected: &[(&str, &str)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|&(printed, value)| (printed, value.to_owned()))
            .collect();
        assert_eq!(found(source), expected, "{source}");
    }

    #[test]
    fn a_fiscal_year_is_found_in_every_form() {
        for printed in [
            "২০২৩-২৪",
            "২০২৩-২০২৪",
            "২০২৩/২৪",
            "২০২৩ - ২৪",
            "২০২3-২4",
            "২০২৩–২৪",
            "2023-24",
        ] {
            assert_found(&format!("এপিএ {printed} এর সংযোজনী"), &[(printed, "2023-24")]);
            assert_found(&format!("{printed} অর্থবছরের ১ম ত্রৈমাসিক"), &[(printed, "2023-24")]);
        }
        assert_found("২০২২-২০২৩  \nঅর্থবছরের", &[("২০২২-২০২৩", "2022-23")]);
        assert_found("কর্মপরিকল্পনা ২০২৩-২৪-এর", &[("২০২৩-২৪", "2023-24")]);
        assert_found(
            "(২০২১-২২), ২০২২-২৩ ও ২০২৩-২৪",
            &[("২০২১-২২", "2021-22"), ("২০২২-২৩", "2022-23"), ("২০২৩-২৪", "2023-24")],
        );
        assert_found("FY2023-24", &[("2023-24", "2023-24")]);
    }

    #[test]
    fn a_lost_dash_is_restored_only_where_a_fiscal_year_is_certain() {
        assert_found("২০২৩২৪ অর্থবছরের", &[("২০২৩২৪", "2023-24")]);
        assert_found("২০২৩২০২৪ অর্থ বছরে", &[("২০২৩২০২৪", "2023-24")]);
        assert_found("অর্থবছর: ২০২৩২৪", &[("২০২৩২৪", "2023-24")]);
        assert_found("চুক্তি (এপিএ) ২০২৩২৪ এর", &[("২০২৩২৪", "2023-24")]);
        assert_found("ফোন ২০২৩২৪", &[]);
        assert_found("২০২৩২৪ টাকা", &[]);
        assert_found("২০২৩২৫ অর্থবছর", &[]);
        assert_found("৫,২০২৩২৪ অর্থবছর", &[]);
    }

    #[test]
    fn years_that_do_not_follow_each_other_are_malformed_beside_the_word_and_nothing_elsewhere() {
        assert_found("২০২৩-২৫ অর্থবছর", &[("২০২৩-২৫", "not 2023,25")]);
        assert_found("অর্থ বছর ২০২৩-২০২৫", &[("২০২৩-২০২৫", "not 2023,2025")]);
        assert_found("৩০২৩-২৪ অর্থবছর", &[("৩০২৩-২৪", "not 3023,24")]);
        for text in [
            "২০২২-১২",
            "২০২৩-২৫ মেয়াদে",
            "৩০২৩-২৪",
            "২০২৩-২৩",
            "২০২২ ২৩",
            "১৮২২-২৩ সাল",
        ] {
            assert_found(text, &[]);
        }
    }

    #[test]
    fn parts_of_codes_dates_and_numbers_are_no_labels() {
        for text in [
            "০১-০৭-২০২৩-২৪",
            "২০/০৯/২০২৩-২৪",
            "০৫.৪৪.২০২৩-২৪",
            "২০২৩-২৪-০৫",
            "২০২৩-২৪.৫",
            "০১২০২৩-২৪",
            "২০২৩-২৪৫",
            "+২০২৩-২৪",
            "x2023-24",
            "৩১ ডিসেম্বর ২০২৩-২৪ জানুয়ারি ২০২৪",
        ] {
            assert_found(text, &[]);
        }
    }

    proptest! {
        #[test]
        fn every_fiscal_year_is_read_back(starting_year in 1900..=2199_i32) {
            let year = FiscalYear::new(starting_year).unwrap();
            for form in [year.to_string(), to_bangla_digits(&year.to_string()), format!("{starting_year}/{}", starting_year + 1)] {
                let labels = find_fiscal_years(&fold(&form).into_text());
                prop_assert_eq!(labels.iter().map(FiscalYearLabel::year).collect::<Vec<_>>(), [Some(year)]);
            }
        }

        #[test]
        fn anything_can_be_searched(source in "([0-9২৩৪]{1,5}|[-/ ]|অর্থবছর|\\PC){0,12}") {
            for text in [fold(&source).text(), &source] {
                for label in find_fiscal_years(text) {
                    prop_assert!(text.get(label.range).is_some());
                }
            }
        }
    }

    #[test]
    fn long_lines_take_linear_time() {
        let started = Instant::now();
        for unit in ["2", "2023-", "2023-24 ", "202324 ", " ", "অর্থবছর", "2023-24 অর্থ "] {
            let _ = find_fiscal_years(&unit.repeat(1_000_000 / unit.len()));
        }
        assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
    }
}

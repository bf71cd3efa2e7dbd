//! Figures, days, and where they come from.

use time::Date;

use super::super::cited::{Basis, Cited};
use super::super::node::{Node, Value};
use super::super::problem::ProblemKind;
use super::{Fields, Reader};
use crate::bangla::date::find_dates;
use crate::bangla::digits::digit_value;
use crate::bangla::fold::fold_str;
use crate::exact::{Exact, ExactError};
use crate::iso_date;

/// How a date is written. One table written in two ways is a sign of two hands, and of days taken for months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DateForm {
    year_first: bool,
    separator: Option<char>,
    bangla_digits: bool,
}

impl Reader {
    /// A number within the bounds of written figures.
    pub(super) fn figure(&mut self, node: &Node<'_>) -> Option<Exact> {
        let figure = match &node.value {
            Value::Integer(integer) => Exact::from(*integer),
            Value::Text(text) => match text.parse() {
                Ok(figure) => figure,
                Err(error) => {
                    let kind = match error {
                        ExactError::TooManyDigits(_) => ProblemKind::OutOfBounds,
                        _ => ProblemKind::Unparseable,
                    };
                    let expected = "a number: 4, \"29.97\", \"২৯.৯৭\" or \"2750/29\"";
                    self.problem(kind, node.at, text, expected);
                    return None;
                }
            },
            Value::Fraction(written) => {
                let expected = format!("the number in quotes, \"{written}\": without them it is not read exactly");
                self.problem(ProblemKind::BinaryFraction, node.at, written.clone(), expected);
                return None;
            }
            _ => return self.wrong_type(node, "a number"),
        };
        if !figure.is_figure() {
            let expected = "a number below 10^12 with at most six decimals";
            self.problem(ProblemKind::OutOfBounds, node.at, figure.to_string(), expected);
            return None;
        }
        Some(figure)
    }

    /// A number above zero.
    pub(super) fn positive(&mut self, node: &Node<'_>) -> Option<Exact> {
        let figure = self.figure(node)?;
        if figure <= Exact::ZERO {
            self.problem(
                ProblemKind::OutOfBounds,
                node.at,
                figure.to_string(),
                "a number above zero",
            );
            return None;
        }
        Some(figure)
    }

    /// Marks: above zero, at most 1000, with at most two decimals. Within these bounds the arithmetic of every rule fits.
    pub(super) fn weight_figure(&mut self, node: &Node<'_>) -> Option<Exact> {
        let figure = self.figure(node)?;
        let two_decimals = 100 % figure.denominator() == 0;
        if figure <= Exact::ZERO || figure > Exact::from(1000) || !two_decimals {
            let expected = "marks above 0 and at most 1000, with at most two decimals";
            self.problem(ProblemKind::OutOfBounds, node.at, figure.to_string(), expected);
            return None;
        }
        Some(figure)
    }

    /// A whole number within bounds.
    pub(super) fn whole<T: TryFrom<i64>>(&mut self, node: &Node<'_>, least: i64, most: i64) -> Option<T> {
        let Value::Integer(integer) = node.value else {
            return self.wrong_type(node, "a whole number");
        };
        let value = Some(integer).filter(|integer| (least..=most).contains(integer));
        let value = value.and_then(|integer| T::try_from(integer).ok());
        if value.is_none() {
            let expected = format!("a whole number from {least} to {most}");
            self.problem(ProblemKind::OutOfBounds, node.at, integer.to_string(), expected);
        }
        value
    }

    /// A day, as ISO text or as the forms print it.
    pub(super) fn date(&mut self, node: &Node<'_>) -> Option<(Date, DateForm)> {
        let Value::Text(text) = &node.value else {
            return self.wrong_type(node, "a date");
        };
        let date = read_date(text);
        if date.is_none() {
            let expected = "a day of the calendar, such as 2022-06-30, ৩০-০৬-২০২২ or 30/06/2022";
            self.problem(ProblemKind::Unparseable, node.at, text, expected);
        }
        date
    }

    /// A day of the fiscal year.
    pub(super) fn date_in_year(&mut self, node: &Node<'_>) -> Option<Date> {
        let (date, _) = self.date(node)?;
        self.in_year(date, node.at).then_some(date)
    }

    /// Whether a day is one of the fiscal year; a problem if not. A year that could not be read excludes no day.
    pub(super) fn in_year(&mut self, date: Date, at: Option<usize>) -> bool {
        let Some(year) = self.fiscal_year.filter(|year| !year.contains(date)) else {
            return true;
        };
        let expected = format!("a day of {year}, from {} to {}", year.first_day(), year.last_day());
        self.problem(ProblemKind::OutsideFiscalYear, at, date.to_string(), expected);
        false
    }

    /// Basis and sources, from the table that holds what they are about.
    pub(super) fn citation(&mut self, fields: &mut Fields<'_>) -> Option<(Basis, Vec<String>)> {
        let what = "the basis: attested, minutes, derived, assumed or unknown";
        let basis = self.expected(fields, "basis", ProblemKind::WithoutBasis, what, |reader, node| {
            reader.named(node, &Basis::ALL, Basis::name)
        });
        let sources = self.sources(fields);
        let basis = basis?;
        if basis.needs_source() && sources.is_empty() {
            let expected = format!("sources = [\"…\"]: what is {} has a source", basis.name());
            self.problem(ProblemKind::WithoutSource, fields.at, "", expected);
        }
        Some((basis, sources))
    }

    /// Keys of sources; none if the field is absent.
    pub(super) fn sources(&mut self, fields: &mut Fields<'_>) -> Vec<String> {
        let read = |reader: &mut Reader, node: &Node<'_>| {
            let key = reader.text(node)?;
            reader.enter_source(&key, node.at);
            Some(key)
        };
        self.optional(fields, "sources", |reader, node| reader.list(node, read))
            .unwrap_or_default()
    }

    /// A value in a table of its own, with its basis and sources.
    pub(super) fn cited<'n, T>(
        &mut self,
        node: &'n Node<'n>,
        read: impl FnOnce(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> Option<Cited<T>> {
        let mut fields = self.cited_table(node)?;
        let value = self.required(&mut fields, "value", read);
        let citation = self.citation(&mut fields);
        self.no_others(&fields);
        let (basis, sources) = citation?;
        if basis == Basis::Unknown {
            self.problem(
                ProblemKind::WithoutBasis,
                fields.at,
                "unknown",
                "the basis of the value given",
            );
            return None;
        }
        Some(Cited {
            value: value?,
            basis,
            sources,
        })
    }

    /// The table of a cited value. A bare figure is not of the wrong type but lacks its basis.
    pub(super) fn cited_table<'n>(&mut self, node: &'n Node<'n>) -> Option<Fields<'n>> {
        let bare = match &node.value {
            Value::Text(text) => format!("\"{text}\""),
            Value::Integer(integer) => integer.to_string(),
            _ => return self.table(node),
        };
        let expected = format!("the value with its basis: {{ value = {bare}, basis = \"…\", sources = [\"…\"] }}");
        self.problem(ProblemKind::WithoutBasis, node.at, bare, expected);
        None
    }
}

/// Reads a cell that holds one day and nothing else, in any form that offices print; a year of two digits is none.
pub(super) fn read_date(text: &str) -> Option<(Date, DateForm)> {
    let form = DateForm {
        year_first: text.chars().take_while(|&sign| digit_value(sign).is_some()).count() == 4,
        separator: text.chars().find(|&sign| digit_value(sign).is_none()),
        bangla_digits: !text.bytes().any(|byte| byte.is_ascii_digit()),
    };
    // The one form of the embedded editions, without the search for all others.
    if let Ok(date) = iso_date::parse(text) {
        return Some((date, form));
    }
    let folded = fold_str(text);
    let folded = folded.trim();
    let found = find_dates(folded);
    let [date] = found.as_slice() else { return None };
    let whole = date.range == (0..folded.len()) && !date.two_digit_year;
    date.value.single_day().filter(|_| whole).map(|date| (date, form))
}

//! Figures, days and quantities as people write them.

use time::Date;

use super::Language;
use crate::bangla::digits::to_bangla_digits;
use crate::bangla::names::{english_month_name, month_name};
use crate::evidence::{Days, Span, When};
use crate::exact::{Exact, Marks, RoundingMode};
use crate::fiscal::{FiscalYear, Quarter};
use crate::score::{Day, Quantity};

impl Language {
    /// The text in the digits of the language.
    pub(super) fn digits(self, text: &str) -> String {
        match self {
            Self::English => text.to_owned(),
            Self::Bangla => to_bangla_digits(text),
        }
    }

    /// A whole number.
    pub(super) fn count(self, number: usize) -> String {
        self.digits(&number.to_string())
    }

    /// A figure: as it is where it is a finite decimal, else the fraction with its rounded value.
    pub(super) fn exact(self, figure: Exact) -> String {
        let text = figure.to_string();
        match figure.round(2, RoundingMode::HalfUp) {
            Some(near) if text.contains('/') => self.digits(&format!("{text} (≈ {near})")),
            _ => self.digits(&text),
        }
    }

    /// A percentage.
    pub(super) fn percent(self, figure: Exact) -> String {
        let text = figure.to_string();
        match figure.round(2, RoundingMode::HalfUp) {
            Some(near) if text.contains('/') => self.digits(&format!("{text} % (≈ {near} %)")),
            _ => self.digits(&format!("{text} %")),
        }
    }

    /// Marks that need not be rounded yet: with two decimals where that changes nothing.
    pub(super) fn exact_marks(self, figure: Exact) -> String {
        match figure.round(2, RoundingMode::HalfUp) {
            Some(marks) if marks.exact() == figure => self.marks(marks),
            _ => self.exact(figure),
        }
    }

    pub(super) fn marks(self, marks: Marks) -> String {
        self.digits(&marks.to_string())
    }

    const fn month(self, date: Date) -> &'static str {
        match self {
            Self::English => english_month_name(date.month()),
            Self::Bangla => month_name(date.month()),
        }
    }

    /// `21 January 2024`, ২১ জানুয়ারি ২০২৪.
    pub(super) fn day(self, date: Date) -> String {
        self.digits(&format!("{} {} {}", date.day(), self.month(date), date.year()))
    }

    /// One day or a stretch of days, as short as it can be said: `19–20 October 2022`.
    pub(super) fn days(self, days: Days) -> String {
        let (first, last) = (days.first(), days.last());
        if first == last {
            self.day(first)
        } else if (first.year(), first.month()) == (last.year(), last.month()) {
            format!("{}–{}", self.digits(&first.day().to_string()), self.day(last))
        } else {
            format!("{} – {}", self.day(first), self.day(last))
        }
    }

    pub(super) fn quarter(self, quarter: Quarter) -> String {
        match self {
            Self::English => format!("quarter {}", quarter.number()),
            Self::Bangla => {
                let ordinal = match quarter {
                    Quarter::First => "১ম",
                    Quarter::Second => "২য়",
                    Quarter::Third => "৩য়",
                    Quarter::Fourth => "৪র্থ",
                };
                format!("{ordinal} ত্রৈমাসিক")
            }
        }
    }

    pub(super) fn fiscal_year(self, year: FiscalYear) -> String {
        self.digits(&year.to_string())
    }

    /// When something took place, as exactly as it is told; `None` where nothing is.
    pub(super) fn when(self, when: When) -> Option<String> {
        let year = |text: String| match when.fiscal_year() {
            Some(year) => format!("{text}, {}", self.fiscal_year(year)),
            None => text,
        };
        if let Some(days) = when.days() {
            return Some(self.days(days));
        }
        if let Some(month) = when.month() {
            let first = month.days().first();
            return Some(self.digits(&format!("{} {}", self.month(first), first.year())));
        }
        when.quarter()
            .map(|quarter| year(self.quarter(quarter)))
            .or_else(|| when.fiscal_year().map(|year| self.fiscal_year(year)))
    }

    /// An achievement.
    pub(super) fn achieved(self, quantity: &Quantity) -> String {
        match quantity {
            Quantity::Number(number) => self.exact(*number),
            Quantity::Day(day) => self.day(day.0),
            Quantity::Within { first, last } => self.days(Days::between(first.0, last.0)),
            Quantity::Deliveries(days) => self.list(days.iter().map(|day| match day {
                Some(Day(day)) => self.day(*day),
                None => self.pick("not made", "হয়নি").to_owned(),
            })),
            Quantity::NumberAndDays { number, days } => {
                format!(
                    "{}: {}",
                    self.exact(*number),
                    self.list(days.iter().map(|day| self.day(day.0)))
                )
            }
            Quantity::Columns { columns } => {
                self.columns(columns.map(|column| column.map(|column| self.exact(column))))
            }
            Quantity::DateColumns { date_columns } => {
                self.columns(date_columns.map(|column| column.map(|column| self.day(column.0))))
            }
        }
    }

    /// A target: as an achievement, with «by» before the days it is due by.
    pub(super) fn target(self, quantity: &Quantity) -> String {
        let by = |days: String| match self {
            Self::English => format!("by {days}"),
            Self::Bangla => format!("{days} এর মধ্যে"),
        };
        match quantity {
            Quantity::Day(day) => by(self.day(day.0)),
            Quantity::Deliveries(days) => by(self.list(days.iter().flatten().map(|day| self.day(day.0)))),
            Quantity::NumberAndDays { number, days } => {
                let days = self.list(days.iter().map(|day| self.day(day.0)));
                format!("{}, {}", self.exact(*number), by(days))
            }
            other => self.achieved(other),
        }
    }

    /// `100 %: 4; 90 %: 3`, without the blank columns.
    fn columns(self, columns: [Option<String>; 5]) -> String {
        let percents = [100, 90, 80, 70, 60];
        let given = percents
            .iter()
            .zip(columns)
            .filter_map(|(percent, column)| Some((percent, column?)));
        let texts: Vec<String> = given
            .map(|(percent, column)| format!("{} %: {column}", self.digits(&percent.to_string())))
            .collect();
        texts.join("; ")
    }

    /// `bytes 415–682`.
    pub(super) fn bytes(self, span: Span) -> String {
        let range = self.digits(&format!("{}–{}", span.start, span.end));
        format!("{} {range}", self.pick("bytes", "বাইট"))
    }

    /// `a, b and c`.
    pub(super) fn list(self, items: impl IntoIterator<Item = String>) -> String {
        let mut items: Vec<String> = items.into_iter().collect();
        match items.pop() {
            None => String::new(),
            Some(last) if items.is_empty() => last,
            Some(last) => format!("{} {} {last}", items.join(", "), self.pick("and", "ও")),
        }
    }
}

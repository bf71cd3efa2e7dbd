//! Calendar days as ISO 8601 text (`2024-01-23`), the one form in which this crate reads and writes them as data.
//!
//! Use the module itself for a [`Date`] field and [`option`] for an `Option<Date>` field:
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use time::Date;
//!
//! #[derive(Serialize, Deserialize)]
//! struct Meeting {
//!     #[serde(with = "apa_score::iso_date")]
//!     held: Date,
//!     #[serde(with = "apa_score::iso_date::option", default)]
//!     reported: Option<Date>,
//! }
//!
//! let meeting: Meeting = serde_json::from_str(r#"{"held":"2024-01-23"}"#)?;
//! assert_eq!(serde_json::to_string(&meeting)?, r#"{"held":"2024-01-23","reported":null}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
use std::fmt;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{self, Serializer};
use time::{Date, Month};

/// Why a text is not an ISO date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IsoDateError {
    /// The text is not four digits, two digits and two digits joined by hyphens.
    #[error("`{text}` is not a date of the form 2024-01-23")]
    Form {
        /// The text as given.
        text: String,
    },
    /// The text has the form of a date, but the calendar has no such day.
    #[error("`{text}` is not a day of the calendar")]
    NoSuchDay {
        /// The text as given.
        text: String,
    },
    /// The year of a date does not fit in four digits, so that the date has no text of this form.
    #[error("year {year} is not within 0..=9999")]
    Year {
        /// The year of the date.
        year: i32,
    },
}

/// Reads `2024-01-23`; nothing before, between or after it is tolerated.
///
/// # Errors
///
/// [`IsoDateError::Form`] if the text has another form, [`IsoDateError::NoSuchDay`] for days such as `2023-02-29`.
pub fn parse(text: &str) -> Result<Date, IsoDateError> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return Err(IsoDateError::Form { text: text.to_owned() });
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u16, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0'))
        })
    };
    let (Some(year), Some(month), Some(day)) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2])) else {
        return Err(IsoDateError::Form { text: text.to_owned() });
    };
    calendar_day(year, month, day).ok_or_else(|| IsoDateError::NoSuchDay { text: text.to_owned() })
}

fn calendar_day(year: u16, month: u16, day: u16) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}

/// Writes `2024-01-23`.
///
/// # Errors
///
/// [`IsoDateError::Year`] if the year is before 0 or after 9999.
pub fn format(date: Date) -> Result<String, IsoDateError> {
    match date.year() {
        year @ 0..=9999 => Ok(format!("{year:04}-{:02}-{:02}", u8::from(date.month()), date.day())),
        year => Err(IsoDateError::Year { year }),
    }
}

/// Serialises a date as ISO text.
///
/// # Errors
///
/// The error of [`format()`], or of the serialiser.
pub fn serialize<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format(*date).map_err(ser::Error::custom)?)
}

/// Deserialises a date from ISO text.
///
/// # Errors
///
/// The error of [`parse`], or of the deserialiser when the value is not text.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    deserializer.deserialize_str(IsoDate)
}

struct IsoDate;

impl Visitor<'_> for IsoDate {
    type Value = Date;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date such as \"2024-01-23\"")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
        parse(text).map_err(E::custom)
    }
}

/// The same for fields that may have no date: `null`, or absent with `#[serde(default)]`.
pub mod option {
    use std::fmt;

    use serde::de::{self, Deserializer, Visitor};
    use serde::ser::Serializer;
    use time::Date;

    /// Serialises a date as ISO text, and no date as null.
    ///
    /// # Errors
    ///
    /// As [`serialize`](super::serialize).
    pub fn serialize<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        struct Text<'a>(&'a Date);
        impl serde::Serialize for Text<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                super::serialize(self.0, serializer)
            }
        }
        match date {
            Some(date) => serializer.serialize_some(&Text(date)),
            None => serializer.serialize_none(),
        }
    }

    /// Deserialises ISO text as a date, and null as no date.
    ///
    /// # Errors
    ///
    /// As [`deserialize`](super::deserialize).
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
        deserializer.deserialize_option(OptionalIsoDate)
    }

    struct OptionalIsoDate;

    impl<'de> Visitor<'de> for OptionalIsoDate {
        type Value = Option<Date>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a date such as \"2024-01-23\", or null")
        }

        fn visit_none<E: de::Error>(self) -> Result<Option<Date>, E> {
            Ok(None)
        }

        fn visit_unit<E: de::Error>(self) -> Result<Option<Date>, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Date>, D::Error> {
            super::deserialize(deserializer).map(Some)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: Month, day: u8) -> Date {
        Date::from_calendar_date(year, month, day).unwrap()
    }

    #[test]
    fn iso_text_is_read_and_written_back() {
        for text in ["2024-01-23", "2024-02-29", "0000-01-01", "9999-12-31"] {
            assert_eq!(format(parse(text).unwrap()).unwrap(), text);
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "2024-1-23",
            "23-01-2024",
            "2024-01-23 ",
            "2024/01/23",
            "২০২৪-০১-২৩",
            "+024-01-23",
        ] {
            assert_eq!(parse(text), Err(IsoDateError::Form { text: text.to_owned() }));
        }
    }

    #[test]
    fn days_the_calendar_lacks_are_refused() {
        for text in ["2023-02-29", "2024-13-01", "2024-00-01", "2024-06-31", "2024-01-00"] {
            assert_eq!(parse(text), Err(IsoDateError::NoSuchDay { text: text.to_owned() }));
        }
    }

    #[test]
    fn a_year_before_zero_has_no_iso_text() {
        assert_eq!(
            format(date(-1, Month::January, 1)),
            Err(IsoDateError::Year { year: -1 })
        );
    }

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Dates {
        #[serde(with = "crate::iso_date")]
        due: Date,
        #[serde(with = "crate::iso_date::option", default)]
        done: Option<Date>,
    }

    #[test]
    fn fields_travel_as_text_through_json_and_toml() {
        let dates = Dates {
            due: date(2024, Month::June, 30),
            done: Some(date(2024, Month::May, 2)),
        };
        let json = serde_json::to_string(&dates).unwrap();
        assert_eq!(json, r#"{"due":"2024-06-30","done":"2024-05-02"}"#);
        assert_eq!(serde_json::from_str::<Dates>(&json).unwrap(), dates);
        assert_eq!(
            toml::from_str::<Dates>("due = \"2024-06-30\"\ndone = \"2024-05-02\"").unwrap(),
            dates
        );
    }

    #[test]
    fn no_date_is_null_or_absent() {
        let undone = Dates {
            due: date(2024, Month::June, 30),
            done: None,
        };
        assert_eq!(
            serde_json::from_str::<Dates>(r#"{"due":"2024-06-30","done":null}"#).unwrap(),
            undone
        );
        assert_eq!(toml::from_str::<Dates>("due = \"2024-06-30\"").unwrap(), undone);
    }

    #[test]
    fn a_wrong_field_is_refused_with_its_text() {
        let error = serde_json::from_str::<Dates>(r#"{"due":"2023-02-29"}"#).unwrap_err();
        assert!(
            error.to_string().contains("`2023-02-29` is not a day of the calendar"),
            "{error}"
        );
        let error = serde_json::from_str::<Dates>(r#"{"due":20240630}"#).unwrap_err();
        assert!(error.to_string().contains("a date such as \"2024-01-23\""), "{error}");
    }
}

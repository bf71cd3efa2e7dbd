//! What a document says.

use serde::{Deserialize, Serialize};
use time::{Date, Time};

use super::decisions::Decision;
use super::finding::Finding;
use super::kind::Kind;
use crate::evidence::{Evidence, Share, Source, Span, YearMonth};
use crate::fiscal::{FiscalYear, Quarter};
use crate::office::Tier;
use crate::plan::{Activity, Plan, Status};

/// What one document says. Every fact is as printed, or `None` where the text does not give it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document {
    /// The name the caller gave the document, such as its file name.
    pub file: String,
    /// The issuing office with its place («জেলা প্রশাসকের কার্যালয়, বরগুনা»).
    pub office: Option<String>,
    /// The section of the office («আইসিটি শাখা»).
    pub section: Option<String>,
    /// The tier the office stands on, told from its name.
    pub tier: Option<Tier>,
    /// The kind of document.
    pub kind: Option<Kind>,
    /// What it is about: the subject or the heading.
    pub title: Option<String>,
    /// The memo number (স্মারক নম্বর), also where it breaks off.
    pub memo_number: Option<String>,
    /// The Gregorian day of the memo: as printed, else that of the Bangla day printed alone. Of a paper without a number, the day it
    /// bears itself, be it only below who signed it.
    #[serde(with = "crate::iso_date::option")]
    pub memo_date: Option<Date>,
    /// The memo's date in the Bangla calendar, as printed («০৯ মাঘ ১৪৩০»).
    pub memo_date_bangla: Option<String>,
    /// The day of the meeting the document is about, held or coming.
    #[serde(with = "crate::iso_date::option")]
    pub meeting_date: Option<Date>,
    /// When it began, 24 hours (`12:30`).
    #[serde(with = "clock")]
    pub meeting_time: Option<Time>,
    /// Where it took place.
    pub venue: Option<String>,
    /// Who was in the chair: «NAME, DESIGNATION», as far as printed.
    pub chair: Option<String>,
    /// The fiscal year of what is reported: that of the event's day, else of the memo, else the one named.
    pub fiscal_year: Option<FiscalYear>,
    /// The quarter of what is reported.
    pub quarter: Option<Quarter>,
    /// The plan that the document concerns.
    pub plan: Option<Plan>,
    /// What was held or is planned.
    pub activities: Vec<ReportedActivity>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What an evaluator should look at.
    pub findings: Vec<Finding>,
    /// Where the facts stand.
    pub spans: Spans,
}

/// Where the facts of a document stand, in bytes of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Spans {
    /// The office's name.
    pub office: Option<Span>,
    /// The section's name.
    pub section: Option<Span>,
    /// The title.
    pub title: Option<Span>,
    /// The memo number.
    pub memo_number: Option<Span>,
    /// The memo's date, in one or both calendars.
    pub memo_date: Option<Span>,
    /// The meeting's date.
    pub meeting_date: Option<Span>,
    /// The meeting's time.
    pub meeting_time: Option<Span>,
    /// The meeting's place.
    pub venue: Option<Span>,
    /// The chair.
    pub chair: Option<Span>,
}

/// An activity that a document reports or announces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportedActivity {
    /// What it is.
    pub activity: Activity,
    /// The plan whose indicator asks for it.
    pub plan: Plan,
    /// Whether it took place.
    pub status: Status,
    /// Its day; of several days the first.
    #[serde(with = "crate::iso_date::option")]
    pub date: Option<Date>,
    /// Its last day, where it lasted more than one.
    #[serde(with = "crate::iso_date::option")]
    pub last_date: Option<Date>,
    /// Its month, where the text names no day.
    pub month: Option<YearMonth>,
    /// Its quarter: of its day, else as named.
    pub quarter: Option<Quarter>,
    /// How many.
    pub count: u32,
    /// How many of how many, where the text says: decisions carried out, subordinate offices.
    pub share: Option<Share>,
    /// Where the words stand.
    pub span: Span,
    /// The words it rests on, as printed.
    pub text: String,
}

impl Document {
    /// What the document gives the scorer: each activity as evidence, with the document and the words it rests on.
    #[must_use]
    pub fn evidence(&self) -> Vec<Evidence> {
        self.activities.iter().map(|activity| activity.evidence(self)).collect()
    }
}

impl ReportedActivity {
    fn evidence(&self, document: &Document) -> Evidence {
        let source = Source::new(document.file.clone()).with_quote(self.span.start, self.span.end, self.text.clone());
        let mut evidence = Evidence::of(self.activity, self.status).with_source(source);
        if let Some(date) = self.date {
            evidence = evidence.with_days(date, self.last_date.unwrap_or(date));
        } else if let Some(month) = self.month {
            evidence = evidence.with_month(month);
        } else if let Some(quarter) = self.quarter {
            evidence = evidence.with_quarter(quarter);
            if let Some(year) = document.fiscal_year {
                evidence = evidence.with_fiscal_year(year);
            }
        }
        match self.share {
            Some(share) => evidence.with_share(share.done, share.of),
            None => evidence.with_count(self.count),
        }
    }
}

/// A time of day as `HH:MM`.
mod clock {
    use serde::{Deserialize, Deserializer, Serializer};
    use time::Time;

    pub(super) fn serialize<S: Serializer>(time: &Option<Time>, serializer: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => serializer.collect_str(&format_args!("{:02}:{:02}", time.hour(), time.minute())),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Time>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else {
            return Ok(None);
        };
        let time = text
            .split_once(':')
            .and_then(|(hour, minute)| Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok());
        time.map(Some)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no time of day: write HH:MM, such as 16:15")))
    }
}

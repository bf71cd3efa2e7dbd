//! Reading documents: from the text of official papers to facts, activities and findings.
//!
//! [`read`] takes the bytes of one document (minutes, notice, office order, letter, progress report, news item) and
//! gives a [`Document`]: what the header says, what was decided, what was held or is planned, and what an evaluator should
//! look at. It knows no marks: what anything earns is the scorer's affair. Nothing is invented: a fact that the text does
//! not give is `None`, and text that cannot be understood gives a finding, never an error or a panic.
//!
//! ```
//! use apa_score::minutes::{read, Kind};
//! use apa_score::plan::{Activity, Status};
//!
//! let text = "জেলা প্রশাসকের কার্যালয়, নাটোর
//!
//! সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে অনুষ্ঠিত সভার কার্যবিবরণী
//!
//! সভার তারিখ : ১৪ মার্চ ২০২৪
//! সভার সময় : সকাল ১১.০০ টা";
//! let document = read("natore.txt", text.as_bytes());
//!
//! assert_eq!(document.office.as_deref(), Some("জেলা প্রশাসকের কার্যালয়, নাটোর"));
//! assert_eq!(document.kind, Some(Kind::Minutes));
//! assert_eq!(document.activities[0].activity, Activity::NisStakeholderMeeting);
//! assert_eq!(document.activities[0].status, Status::Held);
//! assert_eq!(document.quarter.map(|quarter| quarter.number()), Some(3));
//! ```

mod achievements;
mod activities;
mod byline;
mod checks;
mod clauses;
mod dateline;
mod dates;
mod decisions;
mod document;
mod finding;
mod header;
mod kind;
mod layout;
mod letterhead;
mod memo;
mod mentions;
mod organiser;
mod person;
mod phrases;
mod preparations;
mod reader;
mod seat;
mod source;
mod strangers;
mod tense;
mod tier;
mod words;

pub use decisions::{Decision, Progress, ProgressStatus};
pub use document::{Document, ReportedActivity, Spans};
pub use finding::{Finding, FindingCode, Gravity};
pub use kind::Kind;
pub use reader::{Reader, read};

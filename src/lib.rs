//! Scores Bangladeshi government offices on the annexure plans of the Annual Performance Agreement (APA, বার্ষিক কর্মসম্পাদন
//! চুক্তি), from the documents they file to the marks they earn, with the reason for every mark.
//!
//! Minutes, notices, orders, letters and reports in Bangla go in as text, also as scans leave it; scorecards come out, in
//! which every mark names its rule, its figures with their sources, its arithmetic, and the words of the document it
//! rests on.
//!
//! ```
//! use apa_score::gather::gather;
//! use apa_score::guideline::Guidelines;
//! use apa_score::minutes::Reader;
//! use apa_score::report::{Language, Report};
//! use apa_score::score::{Choices, Outcome};
//!
//! let minutes = "\
//! গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
//! জেলা প্রশাসকের কার্যালয়, নাটোর
//!
//! সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভার কার্যবিবরণী
//!
//! সভাপতি : জনাব আবু নাছের, জেলা প্রশাসক, নাটোর
//! সভার তারিখ : ১৪ মার্চ ২০২৪
//! সময় : সকাল ১১.০০ টা";
//!
//! let document = Reader::new().read("natore.txt", minutes.as_bytes());
//! let gathering = gather([document], [])?;
//! let guidelines = Guidelines::embedded();
//! for office in &gathering.offices {
//!     for card in office.scorecards(&guidelines, Choices::new()) {
//!         let card = card?;
//!         let briefing = card.line("2.3").ok_or("the charter plan of 2023-24 asks for briefings in 2.3")?;
//!         assert_eq!(briefing.outcome, Outcome::PartlyAchieved);
//!         assert_eq!(briefing.marks.map(|marks| marks.to_string()).as_deref(), Some("1.50"));
//!         println!("{}", Report::new(Language::English).with_card(&card, office.documents()).text());
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The way through
//!
//! | step | module | from | to |
//! |---|---|---|---|
//! | read | [`minutes`] | bytes of a document | [`Document`](minutes::Document): facts, activities held or planned, findings |
//! | gather | [`gather`](mod@gather) | documents and dossiers | a [`Dossier`](evidence::Dossier) for each office and fiscal year |
//! | choose the rules | [`guideline`] | fiscal year, tier, plan | a [`Guideline`](guideline::Guideline): the rules as data, each figure with its basis |
//! | score | [`score`](mod@score) | guideline and dossier | a [`Scorecard`](score::Scorecard): marks with their reasons |
//! | print | [`report`] | scorecards | text, Markdown or a page for people, in English or Bangla; data through `serde` |
//!
//! Below these stand [`bangla`] (folding, numbers, printed dates, Bangladesh's two calendars), [`fiscal`] (years and
//! quarters), [`exact`] (figures without rounding, marks rounded once), [`plan`] and [`office`].
//!
//! # What it promises
//!
//! - **Exact.** No binary float stands between input and printed mark; rounding happens once, where the guideline says.
//! - **Honest.** A figure of a guideline is attested, stated in minutes, derived, or assumed, and says which, down to the
//!   printed line. No official guideline text was available: what is assumed here is a working choice and can be replaced
//!   by data. What is unknown is unknown, never zero.
//! - **Careful.** Held counts, planned does not; one event counts once; a document of one plan earns nothing in another.
//! - **Calm.** Bad input gives a typed error or a finding with its place, never a panic. Text of any size is read in linear
//!   time. The library does no input or output, reads no clock and keeps no globals; all its types are `Send + Sync`.
//!
//! # What it is not for
//!
//! It does not extract text from PDF files or pictures, does not fetch anything, and is no official tool of the Cabinet
//! Division. From 2025-26 another scheme (GPMS) replaces the APA; its scoring rules are not in here.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod bangla;
mod beginnings;
mod bytes;
pub mod evidence;
pub mod exact;
pub mod fiscal;
pub mod gather;
pub mod guideline;
pub mod iso_date;
pub mod minutes;
pub mod office;
mod places;
pub mod plan;
pub mod report;
pub mod score;

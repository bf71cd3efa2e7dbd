//! Bangla text: comparable forms, numbers, printed dates and times, and Bangladesh's civil calendar.
//!
//! Official text reaches this crate through scans, so nothing here compares raw text. [`fold`] makes a text
//! comparable and keeps the way back to the original bytes; everything else in this module reads folded text.

pub mod calendar;
pub mod date;
pub mod digits;
pub mod fiscal_year_label;
pub mod fold;
pub mod names;
mod scan;

//! Scores Bangladeshi government offices on the annexure plans of the Annual Performance Agreement.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod bangla;
pub mod evidence;
pub mod exact;
pub mod fiscal;
pub mod gather;
pub mod guideline;
pub mod iso_date;
pub mod minutes;
pub mod office;
pub mod plan;
pub mod report;
pub mod score;

//! Reports: what people read of scorecards, in both languages and all forms.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

mod facts;
mod gathering;
mod hostile;
mod leagues;
mod not_applicable;
mod offices;
mod page;
mod snapshots;
mod wording;

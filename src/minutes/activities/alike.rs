//! Further events on what a paper is about, which it names by likeness: «একই বিষয়ে দ্বিতীয় ব্যাচের প্রশিক্ষণ», «একই ধরনের প্রচার».

use super::super::dates::moment;
use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, is_on_something_else};
use super::super::words::Term;
use super::Context;
use crate::bytes::holds;
use crate::plan::{Plan, Status};
use std::ops::Range;

/// Words that say that an event is on the same as the one before.
const SAME: &[&str] = &[
    "একই বিষয়",
    "একই ধরনের",
    "একই ধরণের",
    "একই রকম",
    "একইরূপ",
    "একই আইন",
    "একই কর্মপরিকল্পনা",
    "অনুরূপ ",
];

/// «দ্বিতীয় ব্যাচের প্রশিক্ষণ»: another round of the one before.
const ROUNDS: &[&str] = &["ব্যাচের", "দফার"];

impl Context<'_> {
    /// Whether a sentence speaks of more of what the paper, on one plan alone, is about.
    pub(super) fn speaks_of_the_same(&self, sentence: &Range<usize>, plan: Plan) -> bool {
        let words = self.page.words(sentence.clone());
        let event = |term: Term| {
            matches!(
                term,
                Term::Training
                    | Term::Workshop
                    | Term::Seminar
                    | Term::Meeting
                    | Term::Publicity
                    | Term::Awareness
                    | Term::PublicHearing
            )
        };
        let Some(event) = words.iter().find(|word| event(word.term)) else {
            return false;
        };
        let before = self.page.slice(sentence.start..event.start);
        // «হালনাগাদকৃত তালিকা সম্বন্ধে … অংশীজনের সভা»: the charter just made new.
        let updated = || {
            let update = words
                .iter()
                .find(|word| word.term == Term::Update && word.end <= event.start);
            plan == Plan::CitizensCharter && update.is_some_and(|word| self.page.slice(word.range()) == "হালনাগাদকৃত")
        };
        let ahead = self.page.words(sentence.start..event.start);
        let round = || {
            self.kind != Kind::News
                && ROUNDS.iter().any(|round| holds(before, round))
                && !is_on_something_else(self.page, ahead, plan)
        };
        SAME.iter().any(|same| holds(before, same)) || round() || updated()
    }

    /// «দ্বিতীয় ব্যাচের প্রশিক্ষণ ৩ মার্চ শুরু হয়ে ৫ মার্চ পর্যন্ত চলবে», written in February: what will go on has not begun.
    pub(super) fn is_to_begin(&self, mention: &Mention, sentence: &Sentence) -> bool {
        let behind = self
            .page
            .slice(mention.event.end..sentence.range.end.max(mention.event.end));
        let moment = || moment(self.page, &sentence.range, &mention.event, Status::Planned, &self.base);
        ["চলবে", "চলিবে"].iter().any(|verb| holds(behind, verb)) && {
            moment().days.zip(self.memo_day.or(self.base.day))
        }
        .is_some_and(|((first, _), today)| first > today)
    }
}

//! Plans that the next sentence takes back.

use super::super::dates::moment_in;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, Stance, may_be_called_off, stance_of_remark, topics};
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::Status;
use std::ops::Range;

/// Sentences behind the one that plans, at the most.
const REACH: usize = 2;

/// «দ্বিতীয় ব্যাচের প্রশিক্ষণ নেওয়া যায়নি»: another event than the one before.
const ANOTHER: &[&str] = &["ব্যাচ", "দ্বিতীয়", "2য়", "অপর", "অন্য", "আরেক", "আর একটি"];

impl Context<'_> {
    /// «… অংশীজন সভার নোটিশ জারি করা হয়েছিল। ২৪ মে নির্ধারিত সভাটি … বাতিল করা হয়।»: what was planned did not come to pass.
    pub(super) fn is_withdrawn(&self, mention: &Mention, status: Status, sentence: &Sentence) -> bool {
        if status != Status::Planned {
            return false;
        }
        let Some(sort) = { self.page.words(mention.event.clone()).iter() }.rev().find_map(sort) else {
            return false;
        };
        let at = self
            .sentences
            .partition_point(|other| other.range.start <= sentence.range.start);
        let next = self.sentences.get(at..).unwrap_or_default().iter().take(REACH);
        let paragraph = |other: &&Sentence| {
            let line = self.page.lines.get(self.page.line_of(other.range.start));
            line.is_some_and(|line| line.start < other.range.start || !line.after_blank)
        };
        next.take_while(paragraph).any(|other| {
            let words = self.page.words(other.range.clone());
            if !may_be_called_off(words) || !topics_are(words, mention) {
                return false;
            }
            let Some(event) = words.iter().position(|word| self::sort(word) == Some(sort)) else {
                return false;
            };
            let text = self.page.slice(other.range.clone());
            let undone = words.get(event + 1..).unwrap_or_default();
            stance_of_remark(undone) == Stance::CalledOff && !ANOTHER.iter().any(|word| holds(text, word))
        })
    }

    /// «শুদ্ধাচার প্রশিক্ষণ ৩য় ত্রৈমাসিকে হয়নি, ২৫/০৪/২০২৪ তারিখে করা হবে»: what was not held is planned for a day.
    pub(super) fn put_off(&self, mention: &Mention, sentence: &Range<usize>) -> Option<Draft> {
        let words = self.page.words(mention.event.end..sentence.end.max(mention.event.end));
        let undone = words
            .iter()
            .rfind(|word| matches!(word.term, Term::Not | Term::CalledOff))?;
        let rest = undone.end..sentence.end;
        let behind = self.page.words(rest.clone());
        let moment = moment_in(self.page, &rest, Status::Planned, &self.base);
        let planned = stance_of_remark(behind) == Stance::Planned && !behind.iter().any(|word| sort(word).is_some());
        (planned && moment.days.is_some()).then(|| self.draft_at(mention, Status::Planned, sentence, moment))
    }
}

/// Whether a sentence is about no other plan than that of the mention.
fn topics_are(words: &[Word], mention: &Mention) -> bool {
    topics(words).iter().all(|topic| topic.plan == mention.activity.plan())
}

/// Meetings, trainings and hearings, each by one of its words.
fn sort(word: &Word) -> Option<Term> {
    match word.term {
        Term::Meeting => Some(Term::Meeting),
        Term::Training | Term::Workshop | Term::Seminar => Some(Term::Training),
        Term::Hearing | Term::PublicHearing => Some(Term::Hearing),
        _ => None,
    }
}

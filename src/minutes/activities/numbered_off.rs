//! News of several events of one day, told one after the other.

use super::super::dates::moment;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, mentions};
use super::super::words::{Term, Word};
use super::{Context, Draft, LEAD};
use crate::bytes::holds;
use crate::plan::Status;

/// How the first of several events is pointed to, and how the others are.
const FIRST: &[&str] = &["প্রথমটি", "প্রথমটিতে", "একটি", "একটিতে", "প্রথমে"];
const OTHERS: &[&str] = &[
    "দ্বিতীয়টি",
    "দ্বিতীয়টিতে",
    "অপরটি",
    "অপরটিতে",
    "অন্যটি",
    "অন্যটিতে",
    "তৃতীয়টি",
    "শেষেরটি",
    "শেষটি",
    "পরেরটি",
];

impl Context<'_> {
    /// «মন্ত্রণালয় পরপর তিনটি সভা করেছে। প্রথমটি অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সভা, দ্বিতীয়টি … এবং শেষেরটি …»: a sentence without a verb numbers off
    /// what the one before says was held.
    pub(super) fn numbered_off(&self, drafts: &mut Vec<Draft>) {
        let sentences: Vec<&Sentence> = self.first_sentences().take(2 * LEAD).collect();
        for pair in sentences.windows(2) {
            let &[told, listed] = pair else { continue };
            let text = self.page.slice(listed.range.clone());
            let has = |names: &[&str]| {
                let mut spelt = text.split_ascii_whitespace();
                spelt.any(|word| names.contains(&word.trim_end_matches(',')))
            };
            let gathers = |word: &Word| {
                matches!(
                    word.term,
                    Term::Meeting | Term::Training | Term::Workshop | Term::Seminar
                )
            };
            let (before, within) = (
                self.page.words(told.range.clone()),
                self.page.words(listed.range.clone()),
            );
            let held = before.last().is_some_and(|verb| verb.term == Term::Past)
                && before.iter().any(gathers)
                && !before
                    .iter()
                    .any(|word| matches!(word.term, Term::Not | Term::CalledOff | Term::Coming));
            let tells = |word: &Word| matches!(word.term, Term::Past | Term::Future | Term::Not | Term::CalledOff);
            let starts = { text.split_ascii_whitespace().take(3) }.any(|word| FIRST.contains(&word));
            if !held || !starts || !has(OTHERS) || within.iter().any(tells) || self.is_held_by_another(&told.range) {
                continue;
            }
            let Some(event) = before.iter().find(|word| gathers(word)) else {
                continue;
            };
            let moment = moment(self.page, &told.range, &event.range(), Status::Held, &self.base);
            for mention in mentions(self.page, listed.range.clone(), None) {
                // The list itself does not say that they were held.
                drafts.retain(|known| known.activity != mention.activity || known.status != Status::Unknown);
                if moment.days.is_some() && !drafts.iter().any(|known| known.activity == mention.activity) {
                    drafts.push(self.draft_at(&mention, Status::Held, &listed.range, moment.clone()));
                }
            }
        }
    }

    /// «একই স্থানে বিকাল ৩টায় … পৃথক অবহিতকরণ সভা হয়»: a second event of the same day, which the verb alone tells of.
    pub(super) fn is_another_sitting(&self, mention: &Mention, sentence: &Sentence) -> bool {
        const AFTER: &[&str] = &["একই স্থানে", "একই দিন", "পৃথক", "এরপর", "এর পর", "এর আগে", "পরে "];
        let first = self
            .page
            .words(mention.event.end..sentence.range.end.max(mention.event.end))
            .first();
        let last = self.page.words(mention.event.clone()).last();
        let at_once = { first.zip(last) }
            .is_some_and(|(verb, event)| verb.term == Term::Past && verb.ordinal - event.ordinal <= 2);
        at_once
            && first.is_some_and(|verb| self.page.slice(verb.range()).starts_with('হ'))
            && AFTER
                .iter()
                .any(|after| holds(self.page.slice(sentence.range.clone()), after))
    }
}

//! Meetings of a committee that a document names once and then calls «কমিটি».

use super::super::dates::moment;
use super::super::layout::{Place, Sentence, item_marker};
use super::super::mentions::{Mention, Stance, mention_of_committee, stance_of_remark};
use super::super::words::{Term, Word, is_letter};
use super::{Context, Draft};
use crate::plan::{Activity, Status};
use std::ops::Range;

/// Sentences behind the one that names the committee, at the most, unless the title does.
const REACH: usize = 2;

/// «কমিটির তৃতীয় ত্রৈমাসিক সভা», «কমিটির পরবর্তী সভা»: which one of its meetings.
const WHICH: &[&str] = &[
    "প্রথম",
    "দ্বিতীয়",
    "তৃতীয়",
    "চতুর্থ",
    "1ম",
    "2য়",
    "3য়",
    "4র্থ",
    "পরবর্তী",
    "আগামী",
    "গত",
    "বিগত",
    "পূর্ববর্তী",
    "সর্বশেষ",
    "শেষ",
    "ত্রৈমাসিক",
    "ত্রৈমাসিকের",
    "কোয়ার্টারের",
    "নিয়মিত",
];

fn is_committee(word: &Word) -> bool {
    word.term == Term::Committee
}

impl Context<'_> {
    /// «কমিটির প্রথম সভা ১৫ সেপ্টেম্বর অনুষ্ঠিত হয়েছিল», below «নৈতিকতা কমিটির … সভার কার্যবিবরণী» or behind a sentence on that committee.
    pub(super) fn met_by_number(&self, drafts: &mut Vec<Draft>) {
        let titled = self
            .title
            .clone()
            .and_then(|title| mention_of_committee(self.page, title));
        // Most documents name no such committee.
        let known = self.page.all_words();
        let is_named =
            |pair: &[Word]| matches!(pair, [one, two] if one.term == Term::Ethics && two.term == Term::Committee);
        if titled.is_none() && !known.windows(2).any(is_named) {
            return;
        }
        let mut drafts_of = |named: &mut Option<(Mention, usize)>, sentence: &Sentence| {
            let words = self.page.words_of(sentence);
            *named = { named.take() }
                .filter(|(_, since)| titled.is_some() || *since < REACH)
                .map(|(committee, since)| (committee, since + 1));
            if !words.iter().any(is_committee) {
                return;
            }
            // «একটি তদন্ত কমিটি গঠন করা হয়েছে»: from there on, «কমিটির» is that one's.
            let other = |word: &Word| matches!(word.term, Term::Formation | Term::Monitoring | Term::Team);
            match mention_of_committee(self.page, sentence.range.clone()) {
                Some(committee) => *named = Some((committee, 0)),
                None if words.iter().any(other) => *named = None,
                None => {}
            }
            drafts.extend({ named.as_ref() }.and_then(|(committee, _)| self.met_in(committee, sentence, words)));
        };
        let above = titled.clone().map(|committee| (committee, 0));
        let mut named = above.clone();
        for sentence in { self.sentences.iter() }.filter(|sentence| sentence.place == Place::Prose) {
            drafts_of(&mut named, sentence);
        }
        let speaks = |part: &Range<usize>| self.page.words(part.clone()).iter().any(is_committee);
        let decided = { self.rows.iter() }.filter(|row| row.decision.iter().any(speaks));
        for row in decided.filter(|row| !self.binds_only_others(row)) {
            let mut named = above.clone();
            for part in row.decision.iter() {
                for sentence in self.page.sentences_in(part.clone()) {
                    drafts_of(&mut named, &sentence);
                }
            }
        }
    }

    fn met_in(&self, committee: &Mention, sentence: &Sentence, words: &[Word]) -> Option<Draft> {
        let of_others = |word: &Word| matches!(word.term, Term::Delegate | Term::Subordinate | Term::Your);
        // «সভায় সিদ্ধান্ত হয় যে, কমিটির পরবর্তী সভা …»: the meeting behind the committee.
        let bare = { words.iter() }.position(|word| word.term == Term::Committee)?;
        let at = { words.iter() }
            .skip(bare)
            .position(|word| word.term == Term::Meeting)?
            + bare;
        let meeting = words.get(at)?;
        let own = { words.get(bare) }.is_some_and(|word| self.is_bare_committee(word, &sentence.range, meeting));
        if !own || words.iter().any(of_others) || self.is_held_by_another(&sentence.range) {
            return None;
        }
        let behind = words.get(at + 1..).unwrap_or_default();
        let mention = Mention {
            event: meeting.range(),
            words: sentence.range.start..meeting.end,
            count: None,
            ..committee.clone()
        };
        let status = match stance_of_remark(behind) {
            Stance::Held => Status::Held,
            Stance::Planned if self.will_be(&mention, sentence) => Status::Planned,
            _ => return None,
        };
        let moment = moment(self.page, &sentence.range, &meeting.range(), status, &self.base);
        let dated = moment.days.is_some() || status == Status::Planned && moment.month.is_some();
        dated.then(|| self.draft_at(&mention, status, &sentence.range, moment))
    }

    /// «কমিটির প্রথম সভা», «উক্ত কমিটির পরবর্তী সভা»: the committee has no name of its own here, and its meeting stands behind it.
    fn is_bare_committee(&self, word: &Word, sentence: &Range<usize>, meeting: &Word) -> bool {
        if word.term != Term::Committee || word.end > meeting.start || self.page.slice(word.range()) != "কমিটির"
        {
            return false;
        }
        let before = self.page.slice(sentence.start..word.start);
        let before = before
            .get(item_marker(before).unwrap_or(0)..)
            .unwrap_or_default()
            .trim();
        let last = before.split_ascii_whitespace().next_back();
        let begins = before.ends_with([',', ';', ':', ')'])
            || last.is_none_or(|last| matches!(last, "উক্ত" | "এ" | "এই" | "যে" | "এবং" | "তবে"));
        let mut between = self.page.slice(word.end..meeting.start).split_ascii_whitespace();
        let event = self.page.slice(meeting.range());
        begins
            && between.all(|word| WHICH.contains(&word.trim_end_matches(|c| !is_letter(c))))
            && matches!(event, "সভা" | "সভাটি" | "বৈঠক")
    }

    /// «এ মন্ত্রণালয়ের পরিবীক্ষণ কমিটি … অফিস আদেশে পুনর্গঠন করা হয়েছে», in a letter on the charter alone: it has no other such committee.
    pub(super) fn is_of_the_charters_committee(&self, mention: &Mention, sentence: &Sentence) -> bool {
        if mention.activity != Activity::CharterCommitteeReconstitution || mention.stance != Stance::Held {
            return false;
        }
        let words = self.page.words(sentence.range.start..mention.event.start);
        let monitors = { words.windows(2) }.any(|pair| {
            matches!(pair, [one, two] if one.term == Term::Monitoring && two.term == Term::Committee
                && two.ordinal == one.ordinal + 1)
        });
        let verb = self.page.words(mention.event.end..sentence.range.end).first();
        let passive =
            verb.is_some_and(|verb| verb.term == Term::Past && self.page.slice(verb.range()).starts_with('হ'));
        monitors && passive && !self.is_theirs(mention) && !self.names_another(&sentence.range)
    }
}

//! What a notice or a letter tells of an event beside the sentence that names it: the day it was moved to, the time before, the meeting
//! before.

use super::super::dates::{Moment, moment_in, resolve};
use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, Stance, may_be_called_off, mentions, stance_of_remark};
use super::super::words::{Term, Word, split_words};
use super::{Context, Draft};
use crate::bytes::place_of;
use crate::plan::{Activity, Plan, Status};
use std::ops::Range;
use time::Duration;

/// Sentences behind the one that calls a meeting, at the most.
const REACH: usize = 2;

/// Bytes between a day and «অনুষ্ঠিত», at the most: « খ্রিঃ তারিখে ».
const BESIDE: usize = 40;

/// What may say which of its meetings was the last; of «২য়», letters alone.
const WHICH: &[&str] = &[
    "গত",
    "বিগত",
    "পূর্ববর্তী",
    "পূর্বের",
    "সর্বশেষ",
    "প্রথম",
    "দ্বিতীয়",
    "তৃতীয়",
    "চতুর্থ",
    "ম",
    "য়",
    "র্থ",
    "নিয়মিত",
    "ব্যবস্থা",
];

impl Context<'_> {
    /// «… সভা ২০/০৫/২০১৮ তারিখে আহ্বান করা হয়েছিল। উক্ত তারিখের পরিবর্তে সভাটি ২৯/০৫/২০১৮ তারিখে অনুষ্ঠিত হবে»: the next sentence gives up the day.
    /// «সভাটির পরিবর্তে প্রশিক্ষণ …» gives up the event.
    pub(super) fn moved_by_sequel(&self, drafts: &mut [Draft]) {
        if !matches!(self.kind, Kind::Notice | Kind::Letter | Kind::OfficeOrder) {
            return;
        }
        let planned = |draft: &&Draft| draft.status == Status::Planned && draft.moment.days.is_some();
        let Some(called) = drafts.iter().filter(planned).find(|draft| draft.principal).cloned() else {
            return;
        };
        let behind = { self.body() }.skip_while(|sentence| sentence.range.start < called.words.end);
        let moved = behind.take(REACH).find_map(|sentence| {
            let others = mentions(self.page, sentence.range.clone(), None);
            let fits = others.iter().all(|mention| mention.activity == called.activity);
            self.another_day(sentence).filter(|_| fits)
        });
        let moment = moved.map(|range| moment_in(self.page, &range, Status::Planned, &self.base));
        let coming =
            |moment: &Moment| { moment.days.zip(self.memo_day) }.is_some_and(|((first, _), today)| first >= today);
        let Some(moment) = moment.filter(coming) else { return };
        let same = |draft: &&mut Draft| draft.activity == called.activity && draft.moment.days == called.moment.days;
        for draft in drafts.iter_mut().filter(same) {
            draft.moment = moment.clone();
        }
    }

    /// What follows «উক্ত তারিখের পরিবর্তে», «উল্লিখিত দিনের স্থলে» in a sentence that plans.
    fn another_day(&self, sentence: &Sentence) -> Option<Range<usize>> {
        const GIVEN_UP: &[&str] = &[
            "তারিখের পরিবর্তে",
            "তারিখ পরিবর্তন",
            "তারিখের স্থলে",
            "দিনের পরিবর্তে",
            "দিনের স্থলে",
            "তারিখ পরিবর্তিত",
        ];
        let text = self.page.slice(sentence.range.clone());
        let at = GIVEN_UP.iter().find_map(|day| place_of(text, day))?;
        let plans = || stance_of_remark(self.page.words_of(sentence)) == Stance::Planned;
        plans().then(|| sentence.range.start + at..sentence.range.end)
    }

    /// «৪র্থ ত্রৈমাসিকে চার্টার হালনাগাদ করা সম্ভব হয়নি। ৩য় ত্রৈমাসিকে উহা ২০-০৩-২০২৪ তারিখে হালনাগাদ করা হয়েছিল»: what was not done this time was done
    /// on the day that the next sentence names.
    pub(super) fn held_before(&self, main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        const SAID: &[&str] = &["তা", "তাহা", "উহা", "সেটি", "এটি", "ইহা", "উক্ত"];
        let mut body = self.body().peekable();
        while let (Some(before), Some(&sequel)) = (body.next(), body.peek()) {
            if !may_be_called_off(self.page.words_of(before)) || self.page.dates(sequel.range.clone()).is_empty() {
                continue;
            }
            let text = self.page.slice(sequel.range.clone());
            if !text.split_ascii_whitespace().any(|word| SAID.contains(&word)) {
                continue;
            }
            let undone = mentions(self.page, before.range.clone(), main_plan);
            let same = |mention: &Mention| {
                let known = |other: &Mention| other.activity == mention.activity && other.stance == Stance::CalledOff;
                mention.by_context && mention.stance == Stance::Held && undone.iter().any(known)
            };
            let told = mentions(self.page, sequel.range.clone(), main_plan);
            if let Some(mention) = told.into_iter().find(same)
                && !self.is_held_by_another(&sequel.range)
                && !self.is_held_by_another(&before.range)
            {
                let draft = self.draft(&mention, Status::Held, &sequel.range, false);
                drafts.extend(Some(draft).filter(|draft| draft.moment.days.is_some()));
            }
        }
    }

    /// «আলোচ্যসূচি: ১। ২৪.০৯.২০১৯ তারিখে অনুষ্ঠিত ১ম ত্রৈমাসিক সভার সিদ্ধান্ত বাস্তবায়ন»: a notice that calls a committee or the stakeholders names their last meeting. That of
    /// another body is named with it («… তারিখে অনুষ্ঠিত সমন্বয় সভার সিদ্ধান্ত»).
    pub(super) fn met_last(&self, drafts: &mut Vec<Draft>) {
        let called = |draft: &&Draft| {
            draft.principal
                && (draft.status == Status::Planned || self.kind == Kind::Minutes)
                && matches!(
                    draft.activity,
                    Activity::NisEthicsCommitteeMeeting | Activity::GrsMeeting | Activity::NisStakeholderMeeting
                )
        };
        let Some(called) = drafts.iter().find(called).cloned() else {
            return;
        };
        let Some(today) = self
            .meeting_day
            .filter(|_| self.kind == Kind::Minutes)
            .or(self.memo_day)
        else {
            return;
        };
        let last = self.sentences.iter().find_map(|sentence| {
            let words = self.page.words_of(sentence);
            let at = words.iter().position(|word| word.term == Term::TakesPlace)?;
            let held = words.get(at)?;
            let rest = words.get(at + 1..)?;
            let meeting = rest.iter().position(|word| word.term == Term::Meeting)?;
            let own = |word: &Word| match word.term {
                Term::Quarterly => true,
                Term::Ethics | Term::Committee | Term::Redress | Term::Grievance => {
                    called.activity != Activity::NisStakeholderMeeting
                }
                _ => false,
            };
            let of_it = rest.get(..meeting)?.iter().all(own) && rest.get(meeting)?.ordinal - held.ordinal <= 5;
            let papers =
                { rest.get(meeting + 1) }.is_some_and(|word| matches!(word.term, Term::Decision | Term::Minutes));
            // «মাসিক রাজস্ব সভা» is another's.
            let spelt = || {
                split_words(
                    self.page
                        .slice(held.end..rest.get(meeting).map_or(held.end, |word| word.start)),
                )
            };
            let known = |at: usize| rest.iter().any(|word| word.start == held.end + at && own(word));
            let is_own = spelt().all(|(at, word)| known(at) || WHICH.contains(&word));
            // Offices hold many meetings: «অনুষ্ঠিত ১ম সভার কার্যবিবরণী» is of the same that is called for the second time.
            let is_numbered = spelt().any(|(_, word)| WHICH.contains(&word));
            let is_own = is_own && (is_numbered || called.activity != Activity::NisStakeholderMeeting);
            if !of_it || !is_own || !papers || words.iter().any(|word| matches!(word.term, Term::Past | Term::Future)) {
                return None;
            }
            let date = { self.page.dates(sentence.range.start..held.start) }.last()?;
            let beside = held.start - date.range.end <= BESIDE;
            let moment = resolve(date, Status::Held, &self.base);
            let (first, _) = moment.days.filter(|_| beside)?;
            let recent = first < today && today - first <= Duration::days(366);
            recent.then(|| Draft {
                status: Status::Held,
                moment,
                count: None,
                words: sentence.range.clone(),
                principal: false,
                told: true,
                ..called.clone()
            })
        });
        drafts.extend(last);
    }
}

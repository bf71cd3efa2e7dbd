//! What a participle tells in passing: «গত ৩১ জানুয়ারি তারিখে হালনাগাদকৃত চার্টার সভায় উপস্থাপন করা হবে».

use super::super::dates::{Moment, resolve};
use super::super::layout::{Place, Sentence};
use super::super::mentions::{Mention, Stance};
use super::super::words::{Term, Word, split_words};
use super::owners::points_here;
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::{Activity, Status};

/// Bytes between a day and its participle, at the most: « খ্রিঃ তারিখে সর্বশেষ ».
const BESIDE: usize = 60;

/// Words between the participle and what it tells of, at the most: «হালনাগাদকৃত এ কার্যালয়ের সেবা প্রদান প্রতিশ্রুতি».
const NEAR: u32 = 6;

impl Context<'_> {
    /// A charter that bears the day of its update was updated on that day, whatever is done with it now.
    pub(super) fn told_in_passing(&self, drafts: &mut Vec<Draft>) {
        // What a letter asks for is no news of its own office.
        if self.asks_others() {
            return;
        }
        let told = self.sentences.iter().filter(|sentence| sentence.place == Place::Prose);
        for sentence in told {
            let words = self.page.words_of(sentence);
            let found = words.windows(2).enumerate().find_map(|(at, pair)| {
                let [update, next] = pair else { return None };
                let further = words.get(at + 1..).unwrap_or_default();
                (update.term == Term::Update && self.is_participle(update, next))
                    .then(|| self.updated_on(sentence, update, further))
                    .flatten()
            });
            drafts.extend(found);
        }
    }

    /// «হালনাগাদকৃত চার্টার», «হালনাগাদ করা চার্টার»; «হালনাগাদ করা হয়েছে» has a verb.
    fn is_participle(&self, update: &Word, next: &Word) -> bool {
        let text = self.page.slice(update.range());
        let behind = || self.page.after(update.end, 40).trim_start();
        let names = matches!(
            next.term,
            Term::Charter | Term::Citizen | Term::Service | Term::ServiceGiving
        );
        text == "হালনাগাদকৃত" || text == "হালনাগাদ" && names && behind().starts_with("করা ")
    }

    fn updated_on(&self, sentence: &Sentence, update: &Word, further: &[Word]) -> Option<Draft> {
        let near = { further.iter() }.take_while(|word| word.ordinal - update.ordinal <= NEAR);
        let charter = { near }.find(|word| matches!(word.term, Term::Charter | Term::Promise))?;
        // «হালনাগাদকৃত নির্দেশিকা অনুযায়ী সেবা প্রদান প্রতিশ্রুতি …» is on the guideline, «… হালনাগাদ করা হয়নি» on no update.
        let names = |word: &Word| {
            matches!(
                word.term,
                Term::Service
                    | Term::ServiceGiving
                    | Term::Giving
                    | Term::Citizen
                    | Term::Charter
                    | Term::Promise
                    | Term::Own
                    | Term::OfficeWord
            )
        };
        let named = |at: usize| further.iter().any(|word| word.start == at && names(word));
        let mut between =
            split_words(self.page.slice(update.end..charter.start)).map(|(at, word)| (update.end + at, word));
        let is_its = between.all(|(at, word)| named(at) || points_here(word) || matches!(word, "করা" | "নিজস্ব" | "স"));
        if !is_its || further.iter().any(|word| word.term == Term::Not) {
            return None;
        }
        let date = self.page.dates(sentence.range.start..update.start).last()?;
        let between = self.page.slice(date.range.end..update.start);
        // «৩১ জানুয়ারির মধ্যে হালনাগাদকৃত»: until when, not when.
        if between.len() > BESIDE
            || ["মধ্যে", "পর্যন্ত", "পূর্বে", "আগে"]
                .iter()
                .any(|until| holds(between, until))
        {
            return None;
        }
        let moment = resolve(date, Status::Held, &self.base);
        let (_, last) = moment.days?;
        let today = self.memo_day.or(self.base.day)?;
        let mention = Mention {
            activity: Activity::CharterUpdate,
            stance: Stance::Held,
            event: update.range(),
            words: update.start..charter.end,
            count: None,
            asked_of_others: false,
            by_context: false,
            refers_back: false,
        };
        let own = last <= today
            && !self.is_held_by_another(&sentence.range)
            && !self.is_theirs(&mention)
            && !self.names_another(&(sentence.range.start..charter.start));
        own.then(|| Draft {
            moment: Moment { ..moment },
            ..self.draft_at(&mention, Status::Held, &sentence.range, Moment::default())
        })
    }
}

//! What a letter asks its readers to hold and to report on.

use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, mentions_among};
use super::super::words::{Term, Word};
use super::Context;
use crate::bytes::{holds, place_of};
use crate::plan::{Activity, Plan};

/// Participles of whoever holds an event before the letter goes on: «আয়োজনপূর্বক», «সভায় মিলিত হয়ে».
const DONE_FIRST: &[&str] = &["করে", "করিয়া", "হয়ে", "হইয়া", "বসে"];

/// What the readers of a letter are to do then.
const SENDS: &[&str] = &["পাঠাতে", "পাঠাইতে", "প্রেরণ", "দাখিল", "পাঠাবেন", "পাঠাইবেন", "পাঠানো"];

impl Context<'_> {
    /// «১টি প্রশিক্ষণ ও ১টি গণশুনানি আয়োজনপূর্বক হাজিরা ও ছবি ২৮/১২/২০২২ তারিখের মধ্যে পাঠাতে হবে», «নৈতিকতা কমিটি … সভায় মিলিত হয়ে কার্যবিবরণী
    /// প্রেরণ করবেন»: whoever is to send the proofs is to hold the event. «প্রশিক্ষণ আয়োজন করে ছবি প্রেরণ করা হলো» was held.
    pub(super) fn is_to_report(&self, sentence: &Sentence) -> bool {
        let words = self.page.words_of(sentence);
        // «পাঠাবেন» ends a sentence, too, and is no known word.
        let asks = |word: &Word| matches!(word.term, Term::Future | Term::Request);
        let text = self.page.slice(sentence.range.clone());
        let ends = || text.trim_end_matches(['।', ' ']).ends_with("বেন");
        if !words.last().is_some_and(asks) && !ends() {
            return false;
        }
        let found = mentions_among(self.page, sentence.range.clone(), words, None);
        found.last().is_some_and(|mention| {
            let behind = self
                .page
                .after(mention.event.end, 400.min(sentence.range.end - mention.event.end));
            let mut behind = behind.split_ascii_whitespace();
            let first = { behind.by_ref() }.position(|word| DONE_FIRST.contains(&word) || word.ends_with("পূর্বক"));
            first.is_some_and(|at| at <= 3) && behind.any(|word| SENDS.iter().any(|sends| word.starts_with(sends)))
        })
    }

    /// «কার্যবিবরণী প্রেরণের জন্য পুনরায় অনুরোধ করা হলো»: a letter that asks for the minutes, and sends none, tells of no meeting by its subject.
    pub(super) fn asks_for_minutes(&self) -> bool {
        const OF_SENDING: &[&str] = &[
            "প্রেরণের",
            "প্রেরণ করার",
            "পাঠানোর",
            "পাঠাইবার",
            "দাখিলের",
            "দাখিল করার",
            "প্রেরণপূর্বক",
        ];
        const SENT: &[&str] = &[
            "সংযুক্ত",
            "এতদসঙ্গে",
            "এতদ্সঙ্গে",
            "এতৎসঙ্গে",
            "এসাথে",
            "এতদসাথে",
            "প্রেরণ করা হ",
            "প্রেরণ করা গেল",
        ];
        if self.kind != Kind::Letter {
            return false;
        }
        let mut asks = false;
        for sentence in self.body() {
            let words = self.page.words_of(sentence);
            let minutes = words.iter().find(|word| word.term == Term::Minutes);
            let Some(minutes) = minutes else { continue };
            let behind = self.page.slice(minutes.end..sentence.range.end.max(minutes.end));
            if SENT.iter().any(|sent| holds(behind, sent)) {
                return false;
            }
            let requests = words
                .iter()
                .any(|word| word.term == Term::Request && word.start > minutes.end);
            asks |= requests && OF_SENDING.iter().any(|sending| holds(behind, sending)) || holds(behind, "র জন্য বলা হ");
        }
        asks
    }

    /// «মিল পর্যায়ে নৈতিকতা কমিটির সভা ২৩/১২/২০১৯ তারিখের মধ্যে করে কার্যবিবরণী পাঠানোর জন্য বলা হয়েছিল»: what a letter had asked for. «সভায় … পাঠানোর জন্য বলা
    /// হয়েছে» was said in a meeting.
    pub(super) fn was_asked_for(&self, mention: &Mention, sentence: &Sentence) -> bool {
        const ASKED: &[&str] = &[
            "জন্য বলা",
            "জন্য অনুরোধ",
            "অনুরোধ করা",
            "অনুরোধ জানানো",
            "নির্দেশ দেওয়া",
            "নির্দেশ প্রদান",
            "নির্দেশনা",
            "তাগিদ",
        ];
        let gathers = self.page.words(mention.event.clone()).last();
        let behind = self
            .page
            .slice(mention.event.end..sentence.range.end.max(mention.event.end));
        let asked = ASKED.iter().filter_map(|asked| place_of(behind, asked)).max();
        let ahead = asked.and_then(|at| behind.get(..at)).unwrap_or_default();
        !gathers.is_some_and(|event| event.locative) && SENDS.iter().any(|sends| holds(ahead, sends))
    }

    /// «সেবা প্রদান প্রতিশ্রুতি ১ ও ৪ নং গেটে প্রদর্শন করতে হবে», decided by a meeting on another plan: to hang it up where people pass updates
    /// nothing.
    pub(super) fn is_only_hung_up(&self, mention: &Mention, main_plan: Option<Plan>) -> bool {
        let shown = |word: &Word| word.term == Term::Display;
        mention.activity == Activity::CharterUpdate
            && main_plan != Some(Plan::CitizensCharter)
            && self.page.words(mention.event.clone()).iter().all(shown)
    }
}

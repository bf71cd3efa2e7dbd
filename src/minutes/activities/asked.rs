//! What a letter asks its readers to hold and to report on.

use super::super::layout::Sentence;
use super::super::mentions::mentions_among;
use super::super::words::{Term, Word};
use super::Context;

/// Participles of whoever holds an event before the letter goes on: «আয়োজনপূর্বক», «সভায় মিলিত হয়ে».
const DONE_FIRST: &[&str] = &["করে", "করিয়া", "হয়ে", "হইয়া", "বসে"];

/// What the readers of a letter are to do then.
const SENDS: &[&str] = &["পাঠাতে", "পাঠাইতে", "প্রেরণ", "দাখিল", "পাঠাবেন", "পাঠাইবেন", "পাঠানো"];

impl Context<'_> {
    /// «১টি প্রশিক্ষণ ও ১টি গণশুনানি আয়োজনপূর্বক হাজিরা ও ছবি ২৮/১২/২০২২ তারিখের মধ্যে পাঠাতে হবে», «নৈতিকতা কমিটি … সভায় মিলিত হয়ে কার্যবিবরণী
    /// প্রেরণ করবেন»: whoever is to send the proofs is to hold the event. «প্রশিক্ষণ আয়োজন করে ছবি প্রেরণ করা হলো» was held.
    pub(super) fn is_to_report(&self, sentence: &Sentence) -> bool {
        let words = self.page.words(sentence.range.clone());
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
}

//! Events of others in which this office only took part, told of without a full name of who held them.

use super::super::kind::Kind;
use super::super::organiser::is_office_word;
use super::super::words::is_letter;
use super::Context;
use super::owners::points_here;
use crate::bytes::place_of;
use std::ops::Range;

/// Bytes between «আয়োজিত» and the verb of who took part, at the most.
const REACH: usize = 300;

impl Context<'_> {
    /// «মন্ত্রণালয় আয়োজিত … প্রশিক্ষণে দপ্তরের ৩ জন কর্মকর্তা যোগ দেন», «… তারিখে আয়োজিত র‍্যালিতে অংশগ্রহণ করা হয়»: the event is that of
    /// whoever invited. «এ কার্যালয়ের উদ্যোগে আয়োজিত …» is this office's own.
    pub(super) fn is_guest(&self, sentence: &Range<usize>) -> bool {
        const JOINS: &[&str] = &["অংশ নে", "অংশ নি", "অংশগ্রহণ কর", "যোগ দে", "যোগ দি", "যোগদান কর"];
        const JOINED: &[&str] = &["অংশগ্রহণ করা হ", "যোগদান করা হ", "অংশ নেওয়া হ", "যোগ দেওয়া হ"];
        if !matches!(self.kind, Kind::ProgressReport | Kind::Letter) {
            return false;
        }
        let text = self.page.slice(sentence.clone());
        let Some(organised) = place_of(text, "আয়োজিত") else {
            return false;
        };
        let (before, behind) = text.split_at_checked(organised).unwrap_or_default();
        let behind = self.page.after(sentence.start + organised, REACH.min(behind.len()));
        let near = before.split_ascii_whitespace().rev().take(6);
        if near
            .clone()
            .any(|word| points_here(word) || matches!(word, "নিজ" | "নিজস্ব" | "উদ্যোগে"))
        {
            return false;
        }
        let has = |verbs: &[&str]| verbs.iter().any(|verb| behind.contains(verb));
        let host = near.into_iter().find(|word| *word != "কর্তৃক");
        let own = self.own_head().unwrap_or_default();
        let other = |word: &str| is_office_word(word) && word.ends_with(is_letter) && !own.ends_with(word);
        has(JOINED) || has(JOINS) && host.is_some_and(other)
    }
}

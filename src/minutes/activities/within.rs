//! Meetings of an office's own people.

use super::super::kind::Kind;
use super::super::words::Term;
use super::Context;
use crate::bytes::holds;
use std::ops::Range;

/// «অভ্যন্তরীণ স্টাফ সভা»: nobody from another office reports there.
const WITHIN: &[&str] = &[
    "অভ্যন্তরীণ",
    "অভ্যন্তরীন",
    "স্টাফ সভা",
    "স্টাফ মিটিং",
    "স্টাফ সমন্বয়",
    "দাপ্তরিক",
    "অফিস ব্যবস্থাপনা",
];

impl Context<'_> {
    /// «আইসিটি শাখা: সেবা প্রদান প্রতিশ্রুতি গত ২৫ সেপ্টেম্বর হালনাগাদ করা হয়েছে», in the minutes of a staff meeting: what was done there without a word
    /// of who did it, the office did.
    pub(super) fn is_told_within(&self, sentence: &Range<usize>) -> bool {
        let title = self.title.clone().filter(|_| self.kind == Kind::Minutes);
        let subject = title.map_or("", |title| self.page.slice(title));
        if !WITHIN.iter().any(|within| holds(subject, within)) {
            return false;
        }
        // «আইসিটি শাখা: …»: one of its branches reports.
        let (head, _) = self.page.slice(sentence.clone()).split_once(':').unwrap_or_default();
        if !["শাখা", "সেল", "ইউনিট"]
            .iter()
            .any(|branch| head.trim_end().ends_with(branch))
        {
            return false;
        }
        let verb = { self.page.words(sentence.clone()).iter() }.rfind(|word| word.term == Term::Past);
        let passive = verb.is_some_and(|verb| self.page.slice(verb.range()).starts_with('হ'));
        passive && !self.names_another(sentence)
    }
}

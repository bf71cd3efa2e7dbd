//! Events of others in which this office only took part.

use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::Mention;
use super::super::organiser::{is_office_word, offices_in};
use super::super::words::{Term, Word, is_letter};
use super::Context;
use super::owners::{contains_name, is_another, points_here};
use crate::bangla::fold::fold_str;
use crate::bytes::{holds, place_of};
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
        let own = self.own_head().unwrap_or_default();
        // «ইউজিসি কর্তৃক ১১ জুন ২০২৪ আয়োজিত»: «কর্তৃক» says who, be it by letters alone.
        let named = near.clone().skip_while(|word| *word != "কর্তৃক").nth(1);
        let stranger = |word: &str| word.ends_with(is_letter) && !holds(own, word);
        let host = near.into_iter().next();
        let other = |word: &str| is_office_word(word) && stranger(word) && !own.ends_with(word);
        has(JOINED) || has(JOINS) && named.map_or_else(|| host.is_some_and(other), stranger)
    }

    /// «তিনজন কর্মচারী বিভাগীয় কার্যালয়ের শুদ্ধাচার প্রশিক্ষণে যোগ দেন»: they went to one of another office.
    pub(super) fn is_attended_elsewhere(&self, sentence: &Range<usize>, words: &[Word]) -> bool {
        // Behind the office: its people, or its letter, not its training.
        const OTHERS: &[&str] = &[
            "কর্মকর্তা",
            "কর্মচারী",
            "প্রতিনিধি",
            "জন",
            "সদস্য",
            "প্রধান",
            "পত্র",
            "স্মারক",
            "নির্দেশ",
            "কর্তৃক",
        ];
        let event = words
            .iter()
            .find(|word| word.locative && matches!(word.term, Term::Training | Term::Workshop | Term::Seminar));
        let Some(event) = event.filter(|_| self.kind != Kind::News) else {
            return false;
        };
        let behind = self.page.after(event.end, 120);
        let own = self.own_head().unwrap_or_default();
        (joins(behind) || holds(behind, "গিয়েছে"))
            && offices_in(self.page, sentence.start..event.start).iter().any(|office| {
                let name = fold_str(&office.name.text);
                let mut between = self
                    .page
                    .slice(office.name.range.end..event.start.max(office.name.range.end))
                    .split_ascii_whitespace();
                // «… কার্যালয়ের প্রশিক্ষণে», «… কার্যালয় আয়োজিত প্রশিক্ষণে»
                let whose = matches!(office.case.as_str(), "ের" | "র" | "এর")
                    || office.acts() && between.clone().next() == Some("আয়োজিত");
                whose
                    && is_another(own, &name)
                    && !between.any(|word| points_here(word) || OTHERS.iter().any(|other| word.contains(other)))
            })
    }

    /// «পেট্রোবাংলার আয়োজনে … কর্মশালায় এ কোম্পানির দুইজন অংশ নেবেন»: whoever holds it, some of this office go there.
    pub(super) fn is_joined_by_own(&self, sentence: &Range<usize>, words: &[Word]) -> bool {
        let gathers = |word: &&Word| matches!(word.term, Term::Training | Term::Workshop | Term::Seminar);
        let Some(event) = words.iter().filter(gathers).find(|word| word.locative) else {
            return false;
        };
        let behind = self.page.slice(event.end..sentence.end.max(event.end));
        let of_here = |rest: &str| {
            let rest: Vec<&str> = rest.split_ascii_whitespace().take(4).collect();
            rest.windows(2)
                .any(|pair| matches!(pair, [this, whose] if points_here(this) && whose.ends_with('র')))
        };
        let ahead: Vec<&str> = { self.page.slice(sentence.start..event.start) }
            .split_ascii_whitespace()
            .collect();
        let own = self.own_head().unwrap_or_default();
        let by_another = |pair: &[&str]| {
            matches!(pair, [host, mark] if ["আয়োজনে", "উদ্যোগে", "ব্যবস্থাপনায়"].contains(mark)
                && !matches!(*host, "নিজস্ব" | "নিজ" | "যৌথ") && host.ends_with('র'))
        };
        if behind.len() < REACH * 3 && self.is_sent_to(sentence, event, behind) {
            return true;
        }
        let said_own = |word: &&str| points_here(word) || matches!(*word, "নিজ" | "নিজস্ব");
        of_here(behind)
            && joins(behind)
            && ahead.windows(2).any(by_another)
            && !ahead.iter().any(said_own)
            && !contains_name(self.page.slice(sentence.start..event.start), own)
    }

    /// «তথ্য কমিশন এর … পত্রের আলোকে তথ্য কমিশন ভবনে অনুষ্ঠেয় … প্রশিক্ষণে অংশগ্রহণের জন্য … কর্মকর্তাকে মনোনয়ন প্রদান করা হলো»: those whom an
    /// order sends where another office trains; to a training in its own rooms it sends them, too.
    fn is_sent_to(&self, sentence: &Range<usize>, event: &Word, behind: &str) -> bool {
        if !joins(behind) || !holds(behind, "মনোন") {
            return false;
        }
        let own = self.own_head().unwrap_or_default();
        let ahead = self.page.slice(sentence.start..event.start);
        let here = { ahead.split_ascii_whitespace() }
            .any(|word| points_here(word) || matches!(word, "নিজ" | "নিজস্ব" | "উপর্যুক্ত"));
        !here
            && !contains_name(ahead, own)
            && offices_in(self.page, sentence.start..event.start)
                .iter()
                .any(|office| is_another(own, &fold_str(&office.name.text)))
    }

    /// «পেট্রোবাংলার আয়োজনে আগামীকাল ঢাকায় অনুষ্ঠেয় … কর্মশালায় এ কোম্পানির দুইজন অংশ নেবেন»: those who go to an event do not hold it.
    pub(super) fn is_attended(&self, mention: &Mention, sentence: &Sentence) -> bool {
        let event = self.page.words(mention.event.clone()).last();
        let behind = self.page.slice(mention.event.end..sentence.range.end);
        let join = ["অংশ নেবে", "অংশ নিবে", "অংশগ্রহণ করবে", "যোগ দেবে", "যোগ দিবে"];
        let counted = || ["জন ", "একজন", "প্রতিনিধি"].iter().any(|some| holds(behind, some));
        event.is_some_and(|event| event.locative) && join.iter().any(|join| holds(behind, join)) && counted()
    }
}

/// Whether a text says that someone takes part in something.
fn joins(text: &str) -> bool {
    ["যোগ দে", "যোগ দি", "যোগদান", "অংশ নে", "অংশ নি", "অংশগ্রহণ"]
        .iter()
        .any(|verb| holds(text, verb))
}

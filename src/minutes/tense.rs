//! Whether a text tells of something past or invites to something coming.

use super::layout::{Page, Place, Sentence};
use super::mentions::{Stance, mentions};
use super::words::{Term, Word, split_words};
use crate::bangla::names::weekday;

/// The tense of a text as a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tense {
    /// «… অনুষ্ঠিত হবে», «উপস্থিত থাকার জন্য অনুরোধ করা হলো».
    pub(super) invites: bool,
    /// «উপস্থিত থাকার জন্য অনুরোধ করা হলো».
    pub(super) asks_to_come: bool,
    /// «… অনুষ্ঠিত হয়েছে».
    pub(super) tells: bool,
    /// Something past is told without those words («… সভায় … আলোচনা করা হয়»).
    pub(super) tells_loosely: bool,
    /// A sentence at the beginning ends in the past, whatever it is about.
    pub(super) past: bool,
    /// A sentence at the beginning plans an event of the field for a day («… গণশুনানি করতে যাচ্ছে», «… সভা … তারিখে করা হবে»).
    pub(super) announces: bool,
}

/// The tense of a document, from its verbs.
pub(super) fn tense(page: &Page, sentences: &[Sentence]) -> Tense {
    let words = page.all_words();
    let mut tense = Tense::default();
    for (at, word) in words.iter().enumerate() {
        // What follows could say no more.
        if tense.invites && tense.asks_to_come && tense.tells {
            break;
        }
        let next = |terms: &[Term], reach: u32| {
            let mut behind = words.get(at + 1..).unwrap_or_default().iter().take(4);
            behind.any(|other| terms.contains(&other.term) && other.ordinal - word.ordinal <= reach)
        };
        match word.term {
            // A guideline speaks of what is to be held each quarter; an invitation names the day.
            Term::ToBeHeld => {
                tense.invites |= !page.dates(word.start.saturating_sub(200)..word.end + 200).is_empty();
            }
            // «… অনুষ্ঠিত হতে হবে» states a rule.
            Term::TakesPlace | Term::Organised | Term::Organising if next(&[Term::Future], 3) => {
                tense.invites |= !next(&[Term::Infinitive], 2);
            }
            // «যে প্রশিক্ষণ … অনুষ্ঠানের জন্য ধার্য ছিল»
            Term::Organising if next(&[Term::Purpose], 1) => {}
            // «… অনুষ্ঠিত হওয়ার কথা ছিল»
            Term::TakesPlace | Term::Organised | Term::Organising if next(&[Term::Supposed], 3) => {}
            Term::TakesPlace | Term::Organised | Term::Organising => tense.tells |= next(&[Term::Past], 3),
            Term::Attendance => {
                let asks = next(&[Term::Request], 12) && !next(&[Term::Past], 2);
                tense.invites |= asks;
                tense.asks_to_come |= asks;
            }
            _ => {}
        }
    }
    let lead = || {
        sentences
            .iter()
            .filter(|sentence| sentence.place == Place::Prose)
            .take(8)
    };
    tense.tells_loosely = lead().any(|sentence| {
        let words = page.words_of(sentence);
        !is_standing(page, words) && (tells_of_an_event(words) || organises(page, sentence, words))
    });
    tense.past = lead().any(|sentence| {
        let words = page.words_of(sentence);
        words.last().is_some_and(|word| word.term == Term::Past)
    });
    for sentence in lead() {
        let is_dated = || {
            let coming = |word: &Word| word.term == Term::Coming;
            !page.dates(sentence.range.clone()).is_empty() || page.words_of(sentence).iter().any(coming)
        };
        for mention in mentions(page, sentence.range.clone(), None) {
            tense.tells |= mention.stance == Stance::Held && !is_standing(page, page.words_of(sentence));
            tense.announces |= mention.stance == Stance::Planned && is_dated();
        }
        tense.announces |= begins_soon(page.words_of(sentence)) && is_dated();
    }
    tense
}

/// «জেলা প্রশাসন … এ অনুষ্ঠানের আয়োজন করে।»: the present of a report. Within a sentence, «করে» only leads to its verb.
fn organises(page: &Page, sentence: &Sentence, words: &[Word]) -> bool {
    let last = words.last().filter(|word| word.term == Term::Organising);
    last.is_some_and(|word| page.slice(word.end..sentence.range.end).trim() == "করে")
}

/// «প্রতি মাসের প্রথম সোমবার … গণশুনানি গ্রহণ করা হয়»: what is always so tells of no event; «প্রতি মাসের ন্যায় … অনুষ্ঠিত হয়েছে» does.
fn is_standing(page: &Page, words: &[Word]) -> bool {
    const PERIODS: &[&str] = &["মাস", "সপ্তাহ", "ত্রৈমাসিক", "বছর", "কর্মদিবস", "কার্যদিবস"];
    let each = |word: &Word| {
        let behind = page.after(word.end, 60).trim_start();
        word.term == Term::Every
            && (PERIODS.iter().any(|period| behind.starts_with(period)) || begins_with_weekday(behind))
    };
    let verb = words.iter().find(|word| word.term == Term::Past);
    words.iter().any(each) && verb.is_some_and(|verb| !verb.perfect)
}

fn begins_with_weekday(text: &str) -> bool {
    split_words(text)
        .next()
        .is_some_and(|(_, word)| weekday(word).is_some())
}

/// «আগামী ৯ জানুয়ারি শুরু হচ্ছে»
fn begins_soon(words: &[Word]) -> bool {
    let begins =
        |pair: &[Word]| matches!(pair, [one, two] if one.term == Term::Beginning && two.term == Term::Continuing);
    words.iter().any(|word| word.term == Term::Coming) && words.windows(2).any(begins)
}

/// Whether a sentence with an event ends in a verb of the past, and asks for nothing.
fn tells_of_an_event(words: &[Word]) -> bool {
    let event = |word: &Word| {
        matches!(
            word.term,
            Term::Meeting
                | Term::Training
                | Term::Workshop
                | Term::PublicHearing
                | Term::Celebrated
                | Term::CalledOff
                | Term::Attendance
                | Term::Running
        )
    };
    let asks = |word: &Word| matches!(word.term, Term::Request | Term::Instruction | Term::Purpose);
    words.iter().any(event)
        && !words.iter().any(asks)
        && words
            .last()
            .is_some_and(|word| matches!(word.term, Term::Past | Term::Running))
}

//! Sentences of news and reports that end in a bare verb: «… সভায় বসে উপজেলা শিক্ষা অফিস», «গণশুনানির আয়োজন করে উপজেলা প্রশাসন».

use std::ops::Range;

use super::super::layout::Page;
use super::super::organiser::is_office_word;
use super::super::words::{Term, Word, is_letter};

/// Words between the event and its verb, and of a name behind the verb, at the most.
const REACH: usize = 12;

/// «… জেলা প্রশাসকের সম্মেলন কক্ষে»: where it took place.
fn is_hall(word: &str) -> bool {
    ["কক্ষে", "সভাকক্ষে", "মিলনায়তনে", "হলরুমে", "অডিটোরিয়ামে", "চত্বরে", "প্রাঙ্গণে"].contains(&word)
}

/// Whether a bare verb says that an event took place: its subject or its day follows, or nothing. The same words begin a
/// clause where more follows («… আয়োজন করে ছবি পাঠাতে হবে»), and without a day they tell of a habit.
pub(super) fn ends_in_deed(page: &Page, sentence: &Range<usize>, words: &[Word], event: &Range<usize>) -> bool {
    let (before, behind) = (
        words.get(..event.end).unwrap_or_default(),
        words.get(event.end..).unwrap_or_default(),
    );
    let Some(last) = before.last() else { return false };
    // No verb of another sort may follow, nor anything that makes a rule or a plan of it.
    let other_verb = |word: &Word| word.term.says_what_became_of_it() || matches!(word.term, Term::Supposed | Term::If);
    let uncertain = |word: &Word| matches!(word.term, Term::Every | Term::Coming | Term::Condition);
    let definite = page.slice(last.range());
    let said = || { page.before(last.start, 90).split_ascii_whitespace().rev().take(2) }.any(|word| word == "এই");
    let definite = definite.ends_with("টি") || definite.ends_with("টির") || said();
    let dated = definite
        || !page.dates(sentence.clone()).is_empty()
        || words.iter().any(|word| matches!(word.term, Term::Today | Term::Gone));
    if !dated || behind.iter().any(other_verb) || words.iter().any(uncertain) {
        return false;
    }
    let text = page.slice(last.end..sentence.end);
    let text = text.split('(').next().unwrap_or(text);
    let bare: Vec<&str> = text
        .split_ascii_whitespace()
        .map(|word| word.trim_matches(|c: char| !is_letter(c) && !c.is_ascii_digit()))
        .filter(|word| !word.is_empty())
        .take(2 * REACH)
        .collect();
    // «প্রশিক্ষণ দিল পৌরসভা», «গণশুনানি নিল ভূমি অফিস»
    const AT_ONCE: &[&str] = &["বসে", "বসল", "বসলো", "দিল", "দিলো", "নিল", "নিলো"];
    let Some(verb) = bare.iter().position(|word| *word == "করে" || AT_ONCE.contains(word)) else {
        return false;
    };
    // «কর্মশালা করে প্রকাশনা অধিদপ্তর», «লিফলেট বিলি করে»
    let arranged = verb
        .checked_sub(1)
        .and_then(|at| bare.get(at))
        .is_none_or(|word| ["আয়োজন", "বিলি", "বিতরণ"].iter().any(|deed| word.starts_with(deed)));
    let sits = bare.get(verb).is_some_and(|verb| AT_ONCE.contains(verb));
    // «ঘরে বসে» is no meeting.
    let at_once = verb == 0 || bare.get(verb - 1).is_some_and(|word| *word == "তারিখে");
    let rest = bare.get(verb + 1..).unwrap_or_default();
    let closes = rest
        .last()
        .is_none_or(|word| is_office_word(word) || *word == "তারিখে" || word.starts_with("খ্রি") || is_hall(word));
    verb <= REACH && rest.len() <= REACH && closes && if sits { at_once } else { arranged }
}

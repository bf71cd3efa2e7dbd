//! How many events a sentence speaks of.

use std::array;

use super::super::layout::Page;
use super::super::words::{Term, Word};
use crate::bytes::holds;

const NUMBERS: &[(&str, u32)] = &[
    ("এক", 1),
    ("দু", 2),
    ("দু'", 2),
    ("দুই", 2),
    ("তিন", 3),
    ("চার", 4),
    ("পাঁচ", 5),
    ("ছয়", 6),
    ("সাত", 7),
    ("আট", 8),
    ("নয়", 9),
    ("দশ", 10),
];

/// The number right before an event: «১টি», «০২ (দুই)টি», «দুইটি».
pub(in crate::minutes) fn count_before(page: &Page, event: usize) -> Option<u32> {
    // A number in another cell counts something else.
    let line = page.before(event, 60).rsplit('\t').next()?;
    // Few events have a number before them.
    if !holds(line, "টি") && !holds(line, "বার") {
        return None;
    }
    let mut words = line.split_ascii_whitespace().rev();
    let words: [&str; 3] = array::from_fn(|_| words.next().unwrap_or_default());
    // «মোট ৪ (চার) বার হালনাগাদ»
    if words.first() == Some(&"বার") {
        return { words.iter() }.find_map(|word| word.parse().ok()).filter(is_count);
    }
    let figure = words.iter().find_map(|word| figure(word.strip_suffix("টি")?));
    // «৪ (চার)টি»
    figure.or_else(|| { words.iter() }.find_map(|word| number_word(word.strip_suffix("টি")?.trim_matches(['(', ')']))))
}

/// «চারবার সেবা প্রদান প্রতিশ্রুতি হালনাগাদ»: some words before the event.
pub(super) fn times_before(page: &Page, event: usize) -> Option<u32> {
    let times = |word: &str| {
        let number = word.strip_suffix("বার")?;
        figure(number).or_else(|| number_word(number))
    };
    let before = page.before(event, 160);
    // Few events have such a word before them.
    if !holds(before, "বার") {
        return None;
    }
    before.split_ascii_whitespace().rev().take(6).find_map(times)
}

/// «… সভা অনুষ্ঠিত হয়েছে মোট তিনটি;»: the number that ends the clause. `clause` are the words behind the event.
pub(super) fn count_behind(page: &Page, clause: &[Word]) -> Option<u32> {
    let takes_place = clause.iter().position(|word| word.term == Term::TakesPlace)?;
    let verb = clause.get(takes_place + 1).filter(|word| word.term == Term::Past)?;
    let behind = page.after(verb.end, 60).split(['।', ';', ',', '\n']).next()?;
    let mut words = behind.split_ascii_whitespace().skip_while(|word| *word == "মোট");
    let number = words.next()?.strip_suffix("টি")?;
    let ends = words.next().is_none();
    figure(number).or_else(|| number_word(number)).filter(|_| ends)
}

/// The last figure of a word: «১», «০২ (২)».
fn figure(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let number = digits.rsplit(|c: char| !c.is_ascii_digit()).next()?;
    number.parse().ok().filter(is_count)
}

pub(in crate::minutes) fn number_word(word: &str) -> Option<u32> {
    { NUMBERS.iter() }
        .find(|(number, _)| *number == word)
        .map(|(_, count)| *count)
}

/// «১ম», «প্রথম»: which one of the four that a year has.
pub(in crate::minutes) fn is_ordinal(word: &str) -> bool {
    matches!(word, "1ম" | "2য়" | "3য়" | "4র্থ" | "প্রথম" | "দ্বিতীয়" | "তৃতীয়" | "চতুর্থ")
}

fn is_count(count: &u32) -> bool {
    (1..=99).contains(count)
}

//! Events of organisations outside the government: an NGO's dialogue earns an office nothing, whatever it talks about.

use super::layout::Page;
use super::organiser::{is_office_word, spaced_words};
use super::words::is_letter;
use crate::bytes::{holds, place_of};

/// How the organiser of an event is marked.
const MARKS: &[&str] = &["উদ্যোগে", "আয়োজনে", "আয়োজন করে", "আয়োজিত", "আয়োজনকারী", "বাস্তবায়নে"];

/// What they did themselves. «… প্রকল্প শুরু করেছে» may be an office's.
const DEEDS: &[&str] = &["শুরু করেছে", "শুরু করল", "পরিচালনা করেছে", "চালিয়েছে", "চালাচ্ছে"];

/// Words in the names of organisations outside the government.
const STRANGERS: &[&str] = &[
    "এনজিও",
    "ফাউন্ডেশন",
    "সনাক",
    "টিআইবি",
    "ট্রান্সপারেন্সি",
    "সুজন",
    "ব্র্যাক",
    "রূপান্তর",
    "স্বেচ্ছাসেবী",
    "বেসরকারি",
    "বেসরকারী",
    "উন্নয়ন সংস্থা",
    "সচেতন নাগরিক",
    "ইন্টারন্যাশনাল",
    "নেটওয়ার্ক",
    "মানবাধিকার",
    "ইনিশিয়েটিভ",
    "ক্লাব",
    "সংগঠন",
    "সংঘের",
    "প্রকল্প",
];

/// Words that make an organiser one of the government where no office noun stands.
const GOVERNMENT: &[&str] = &[
    "সরকার",
    "প্রশাসন",
    "কমিটি",
    "শাখা",
    "সেল",
    "টিম",
    "ইউনিট",
    "উইং",
    "কমিশন",
    "পৌরসভা",
    "পুলিশ",
    "কার্যালয়",
];

/// Words of a name that stands before its mark, at the most.
const REACH: usize = 9;

/// «… আয়োজন করেন সংগঠনটির আহ্বায়ক»: who did it stands behind the verb.
fn mark_has_actor_behind(text: &str) -> bool {
    let Some(behind) = text.strip_prefix("আয়োজন ") else {
        return false;
    };
    let actor: Vec<&str> = behind.split_ascii_whitespace().skip(1).take(3).collect();
    let stranger = |word: &&str| STRANGERS.iter().any(|stranger| word.starts_with(stranger));
    actor.iter().any(stranger) && !actor.iter().any(|word| is_office_word(word))
}

/// «… মাঠে নেমেছে বেসরকারি উন্নয়ন সংস্থা "আলোর সেতু"»: news may name who does it behind the verb. «সহযোগিতায় ছিল বেসরকারি সংস্থা …» only helps.
fn has_stranger_behind(text: &str) -> bool {
    const DID: &[&str] = &[
        "মাঠে নেমেছে ",
        "মাঠে নামল ",
        "মাঠে নেমেছেন ",
        "প্রচার চালিয়েছে ",
        "প্রচার চালাচ্ছে ",
        "প্রচারণা চালিয়েছে ",
        "প্রচারণা চালাচ্ছে ",
        "শুরু করেছে ",
        "আয়োজন করেছে ",
        "প্রশিক্ষণ দিয়েছে ",
        "প্রশিক্ষণ দিল ",
        "বিলি করেছে ",
        "বিতরণ করেছে ",
    ];
    let actor = { DID.iter() }.find_map(|did| place_of(text, did).and_then(|at| text.get(at + did.len()..)));
    actor.is_some_and(|actor| {
        let words: Vec<&str> = actor.split_ascii_whitespace().take(REACH + 1).collect();
        words.len() <= REACH && is_name_of_strangers(&words.join(" "))
    })
}

/// «দুদকের সমন্বিত জেলা কার্যালয়, ঠাকুরগাঁও ও জেলা দুর্নীতি প্রতিরোধ কমিটি এ গণশুনানির আয়োজন করে»: offices and committees of the Anti-Corruption
/// Commission, unless the administration holds it with them.
fn is_of_the_commission(before: &str) -> bool {
    let clause = before.rsplit(['।', '\n']).next().unwrap_or(before);
    (holds(clause, "সমন্বিত জেলা কার্যালয়") || holds(clause, "দুর্নীতি প্রতিরোধ কমিটি")) && !holds(clause, "প্রশাসন")
}

/// «সংস্থাটির উদ্যোগে», behind «বেসরকারি উন্নয়ন সংস্থা "আলোর সেতু"»: the organisation that was named as none of the government.
fn is_of_the_said(page: &Page, mark: usize, near: &[&str]) -> bool {
    const SAID: &[&str] = &[
        "সংস্থাটির",
        "সংস্থাটি",
        "সংগঠনটির",
        "সংগঠনটি",
        "ফাউন্ডেশনটির",
        "ফাউন্ডেশনটি",
        "ক্লাবটির",
    ];
    let said = near.first().is_some_and(|word| SAID.contains(word));
    let named = || page.before(mark, 900);
    said && ["বেসরকারি", "বেসরকারী", "এনজিও", "স্বেচ্ছাসেবী"]
        .iter()
        .any(|sign| holds(named(), sign))
}

/// «উপকূল উন্নয়ন সংস্থা (ইউইউএস), "নাগরিক কণ্ঠ" প্রকল্প»: whether the organiser that a label names is none of the government.
pub(super) fn is_name_of_strangers(name: &str) -> bool {
    let stranger = STRANGERS.iter().any(|stranger| holds(name, stranger));
    let of_government = |word: &str| {
        let bare = word.trim_matches(|c: char| !is_letter(c));
        is_office_word(word) && !bare.starts_with("সংস্থা") || GOVERNMENT.iter().any(|name| bare.starts_with(name))
    };
    stranger && !name.split_ascii_whitespace().any(of_government)
}

/// Whether a sentence says that someone outside the government held the event.
pub(super) fn is_held_by_strangers(page: &Page, sentence: std::ops::Range<usize>) -> bool {
    let text = page.slice(sentence.clone());
    let named = |at: usize| {
        let near: Vec<&str> = page
            .before(sentence.start + at, 260.min(at))
            .split(' ')
            .rev()
            .take(REACH + 4)
            .collect();
        let citizens = near
            .iter()
            .any(|word| ["(সনাক)", "সনাক", "সনাকের", "টিআইবি"].contains(word));
        citizens && !near.iter().any(|word| is_office_word(word))
    };
    if has_stranger_behind(text) {
        return true;
    }
    if DEEDS.iter().filter_map(|deed| place_of(text, deed)).any(named) {
        return true;
    }
    MARKS.iter().filter_map(|mark| place_of(text, mark)).any(|at| {
        let before = page.before(sentence.start + at, 260.min(at));
        let words = spaced_words(before);
        let near: Vec<&str> = words.iter().rev().take(REACH).map(|(_, word)| *word).collect();
        let name: String = near.iter().rev().copied().collect::<Vec<_>>().join(" ");
        // «সচেতন নাগরিক কমিটি (সনাক)» is a committee of no office.
        let of_citizens = holds(&name, "সচেতন নাগরিক") || holds(&name, "সনাক");
        let of_government = near.iter().any(|word| {
            let bare = word.trim_matches(|c: char| !is_letter(c));
            let committee = bare.starts_with("কমিটি") && of_citizens;
            !committee && (is_office_word(word) || GOVERNMENT.iter().any(|name| bare.starts_with(name)))
        });
        STRANGERS.iter().any(|stranger| holds(&name, stranger)) && !of_government
            || holds(&name, "এনজিও")
            // The Anti-Corruption Commission hears complaints of its own against all offices.
            || holds(&name, "দুর্নীতি দমন")
            || holds(&name, "দুদক")
            || is_of_the_commission(before)
            || is_of_the_said(page, sentence.start + at, &near)
            || holds(&name, "বেসরকারি")
            || holds(&name, "বেসরকারী")
            || mark_has_actor_behind(page.slice(sentence.start + at..sentence.end))
    })
}

//! Events of organisations outside the government: an NGO's dialogue earns an office nothing, whatever it talks about.

use super::layout::Page;
use super::organiser::{is_office_word, spaced_words};
use super::words::{Term, Word, is_letter};
use crate::bytes::{holds, place_of};

/// How the organiser of an event is marked.
const MARKS: &[&str] = &[
    "উদ্যোগে",
    "আয়োজনে",
    "আয়োজন করে",
    "আয়োজিত",
    "আয়োজক ",
    "আয়োজনকারী",
    "বাস্তবায়নে",
];

/// What they did themselves. «… প্রকল্প শুরু করেছে» may be an office's.
const DEEDS: &[&str] = &["শুরু করেছে", "শুরু করল", "পরিচালনা করেছে", "চালিয়েছে", "চালাচ্ছে"];

/// What one of them did whose name stands behind the verb.
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

/// What each of a list of words holds one of: most texts hold none, and need not be searched for the words.
const MARK_PARTS: &[&str] = &["আয়োজ", "উদ্যোগে", "বাস্তবায়নে"];
const DEED_PARTS: &[&str] = &["শুরু কর", "চাল"];
const DID_PARTS: &[&str] = &["করেছে ", "মাঠে ন", " চাল", "প্রশিক্ষণ দি"];

fn holds_any(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| holds(text, part))
}

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

/// What stands in the names of foundations of the government: «ক্ষুদ্র কৃষক উন্নয়ন ফাউন্ডেশন», «এসএমই ফাউন্ডেশন».
const OWN_FOUNDATIONS: &[&str] = &[
    "ইসলামিক",
    "এসএমই",
    "জাদুঘর",
    "উন্নয়ন",
    "বিমোচন",
    "সহায়ক",
    "জয়িতা",
    "এনজিও",
    "কল্যাণ",
];

/// Whether one of some words makes them name someone of the government.
fn names_government(words: &[&str]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let bare = word.trim_matches(|c: char| !is_letter(c));
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let private = bare.starts_with("ফাউন্ডেশন") && !before.is_some_and(|before| OWN_FOUNDATIONS.contains(before));
        is_office_word(word) && !private || GOVERNMENT.iter().any(|name| bare.starts_with(name))
    })
}

/// «ওয়েভ ফাউন্ডেশন কর্তৃক … বিষয়ক একটি সভা হয়েছে»: they held it. What they gave or paid for may be an office's own.
pub(super) fn is_held_by_named_strangers(page: &Page, words: &[Word]) -> bool {
    const GIVEN: &[&str] = &[
        "সরবরাহ",
        "প্রদত্ত",
        "প্রণীত",
        "প্রস্তুত",
        "নির্মিত",
        "অর্থায়ন",
        "সহায়তা",
        "সহযোগ",
        "প্রকাশিত",
    ];
    let gathers = |word: &&Word| {
        matches!(
            word.term,
            Term::Meeting | Term::Training | Term::Workshop | Term::Seminar | Term::PublicHearing
        )
    };
    words.iter().filter(|word| word.term == Term::By).any(|by| {
        let before = page.before(by.start, 120);
        let before = before.rsplit(['।', '\n', ',']).next().unwrap_or(before);
        let mut near: Vec<&str> = before.split_ascii_whitespace().rev().take(3).collect();
        near.reverse();
        let name = near.join(" ");
        let stranger = STRANGERS.iter().any(|stranger| holds(&name, stranger)) && !holds(&name, "প্রকল্প");
        let event = words.iter().filter(|word| word.start > by.end).find(gathers);
        stranger
            && !names_government(&near)
            && event.is_some_and(|event| {
                let between = page.slice(by.end..event.start);
                between.len() <= 300 && !GIVEN.iter().any(|given| holds(between, given))
            })
    })
}

/// Words of a name that stands before its mark, at the most.
const REACH: usize = 9;

/// «… আয়োজন করেন সংগঠনটির আহ্বায়ক»: who did it stands behind the verb.
fn mark_has_actor_behind(text: &str) -> bool {
    let (verb, behind) = match (text.strip_prefix("আয়োজন "), text.strip_prefix("আয়োজক ")) {
        (Some(behind), _) => (1, behind),
        // «সভার আয়োজক ছিল ওয়েভ ফাউন্ডেশন», «আয়োজক হিসেবে ছিল …»
        (_, Some(behind)) => {
            let are = |word: &&str| matches!(*word, "ছিল" | "ছিলেন" | "হল" | "হলো" | "হিসেবে" | "হিসাবে");
            (behind.split_ascii_whitespace().take(2).take_while(are).count(), behind)
        }
        _ => return false,
    };
    let actor: Vec<&str> = behind.split_ascii_whitespace().skip(verb).take(3).collect();
    let stranger = |word: &&str| STRANGERS.iter().any(|stranger| word.starts_with(stranger));
    actor.iter().any(stranger) && !names_government(&actor)
}

/// «… মাঠে নেমেছে বেসরকারি উন্নয়ন সংস্থা "আলোর সেতু"»: news may name who does it behind the verb. «সহযোগিতায় ছিল বেসরকারি সংস্থা …» only helps.
fn has_stranger_behind(text: &str) -> bool {
    if !holds_any(text, DID_PARTS) {
        return false;
    }
    let actor = { DID.iter() }.find_map(|did| place_of(text, did).and_then(|at| text.get(at + did.len()..)));
    actor.is_some_and(|actor| {
        let words: Vec<&str> = actor.split_ascii_whitespace().take(REACH + 1).collect();
        words.len() <= REACH && is_name_of_strangers(&words.join(" "))
    })
}

/// «দুদকের সমন্বিত জেলা কার্যালয়, ঠাকুরগাঁও ও জেলা দুর্নীতি প্রতিরোধ কমিটি এ গণশুনানির আয়োজন করে»: offices and committees of the Anti-Corruption
/// Commission, unless the administration holds it with them.
fn is_of_an_office_of_the_commission(before: &str) -> bool {
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

/// «দুদকের গণশুনানি», «দুর্নীতি দমন কমিশন … গণশুনানির আয়োজন করেছে»: the Anti-Corruption Commission hears complaints of its own
/// against all offices.
fn is_hearing_of_the_commission(text: &str) -> bool {
    const NAMES: &[&str] = &["দুদক", "দুর্নীতি দমন কমিশন"];
    let Some((name, at)) = { NAMES.iter() }.find_map(|name| Some((name, place_of(text, name)?))) else {
        return false;
    };
    let behind = text.get(at + name.len()..).unwrap_or_default();
    let mut next = behind.split_ascii_whitespace().skip(1);
    let owns = ["ের ", "এর "].iter().any(|of| behind.starts_with(of))
        && next.next().is_some_and(|word| word.starts_with("গণশুনানি"));
    // At the head of its sentence the name is the subject.
    let acts = at == 0
        && behind.starts_with([' ', ',', '('])
        && ["গণশুনানির আয়োজন কর", "গণশুনানি আয়োজন কর"]
            .iter()
            .any(|verb| holds(behind, verb));
    owns || acts
}

/// «কুড়িগ্রাম, ৩০ সেপ্টেম্বর ২০১৯: বেসরকারি উন্নয়ন সংস্থা ‘নদীকূল’ আজ … প্রচার চালিয়েছে»: the subject of a sentence that tells what was done. With
/// its help or money an office may have done it.
fn begins_with_strangers(page: &Page, sentence: std::ops::Range<usize>) -> bool {
    const SUBJECTS: &[&str] = &[
        "বেসরকারি উন্নয়ন সংস্থা ",
        "বেসরকারী উন্নয়ন সংস্থা ",
        "বেসরকারি সংস্থা ",
        "বেসরকারী সংস্থা ",
        "বেসরকারি সংগঠন ",
        "স্বেচ্ছাসেবী সংগঠন ",
        "স্বেচ্ছাসেবী সংস্থা ",
    ];
    const HELPS: &[&str] = &["সহযোগ", "সহায়তা", "অর্থায়ন", "প্রশাসন", "কার্যালয়", "অধিদপ্তর", "অফিস"];
    let text = page.slice(sentence.clone());
    let behind = { text.split_once(':') }.filter(|(dateline, _)| dateline.len() <= 160);
    let text = behind.map_or(text, |(_, behind)| behind).trim_start();
    let acts = SUBJECTS.iter().any(|subject| text.starts_with(subject));
    let drives = text.trim_end_matches(['।', ' ']).ends_with("চালিয়েছে");
    let tells = || drives || { page.words(sentence).last() }.is_some_and(|verb| verb.term == Term::Past);
    acts && tells() && !HELPS.iter().any(|help| holds(text, help))
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
    if begins_with_strangers(page, sentence.clone()) {
        return true;
    }
    if is_hearing_of_the_commission(text)
        || has_stranger_behind(text)
        || holds_any(text, DEED_PARTS) && DEEDS.iter().filter_map(|deed| place_of(text, deed)).any(named)
    {
        return true;
    }
    if !holds_any(text, MARK_PARTS) {
        return false;
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
            || is_of_an_office_of_the_commission(before)
            || is_of_the_said(page, sentence.start + at, &near)
            || holds(&name, "বেসরকারি")
            || holds(&name, "বেসরকারী")
            || mark_has_actor_behind(page.slice(sentence.start + at..sentence.end))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_holds_one_of_the_parts_that_stand_for_its_list() {
        for (words, parts) in [(MARKS, MARK_PARTS), (DEEDS, DEED_PARTS), (DID, DID_PARTS)] {
            for word in words {
                assert!(holds_any(word, parts), "{word}");
            }
        }
    }
}

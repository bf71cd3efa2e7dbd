//! The words of the field, found in running text in spite of inflection, spelling variants and light OCR damage.
//!
//! A word of the text matches a stem of the lexicon when their *keys* agree: the key leaves out the signs that spelling
//! and OCR confuse most (hasanta, nukta, long and short vowels, ন and ণ, শ ষ and স). What remains of the word must be an
//! inflection, so that সভাপতি (chair) is never সভা (meeting). A long stem may also lose or gain one letter inside
//! (প্রতিশুতি for প্রতিশ্রুতি); such a word is marked as damaged. Letters are never exchanged: a trainer (প্রশিক্ষক) is no
//! training (প্রশিক্ষণ).

use std::ops::Range;

use crate::places::Placed;

macro_rules! terms {
    ($($term:ident: $($stem:literal),+;)*) => {
        /// A word of the field that the reader knows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(super) enum Term { $($term,)* }

        const STEMS: &[(Term, &str)] = &[$($((Term::$term, $stem),)+)*];
    };
}

terms! {
    // What a text may be about.
    Service: "সেবা", "service";
    Giving: "প্রদান";
    ServiceGiving: "সেবাদান", "সেবাপ্রদান";
    Promise: "প্রতিশ্রুতি";
    Citizen: "সিটিজেন", "সিটিজেনস", "citizen", "citizens", "নাগরিক";
    Charter: "চার্টার", "charter";
    Integrity: "শুদ্ধাচার", "integrity", "এনআইএস", "nis";
    GoodGovernance: "সুশাসন";
    Rule: "শাসন";
    Good: "সু";
    Feedback: "ফিডব্যাক", "feedback";
    Habit: "থাকে", "থাকেন";
    Supposed: "কথা";
    Running: "চলছে", "চলমান", "চলবে";
    Continuing: "হচ্ছে";
    Draft: "খসড়া";
    By: "কর্তৃক";
    Tariff: "দর", "মূল্য", "মূল্যহার", "ট্যারিফ", "ইআইএ";
    Delegate: "প্রতিনিধি";
    Beginning: "শুরু", "উদ্বোধন";
    Celebrated: "উদযাপন", "উদযাপিত", "পালিত", "উদ্‌যাপিত", "পালন";
    Ethics: "নৈতিকতা";
    Committee: "কমিটি";
    Hearing: "শুনানি";
    PublicHearing: "গণশুনানি";
    Public: "গণ";
    Grievance: "অভিযোগ";
    Redress: "প্রতিকার";
    Grs: "grs", "জিআরএস";
    Information: "তথ্য";
    Right: "অধিকার";
    Rti: "rti", "আরটিআই";
    Electronic: "ই", "ডি", "e", "d";
    Governance: "গভর্ন্যান্স", "গভার্ন্যান্স", "গভর্নেস", "গভর্নেন্স", "গভর্ন্যান্স", "গভর্নমেন্ট", "governance", "গভর্ণেন্স";
    ElectronicGovernance: "ইগভর্ন্যান্স", "egovernance";
    Innovation: "উদ্ভাবন", "উদ্ভাবনী", "ইনোভেশন", "innovation";
    Nothi: "নথি", "nothi", "ফাইলিং";
    ElectronicNothi: "ডিনথি", "ইনথি";
    Monitoring: "পরিবীক্ষণ";
    // What may have taken place.
    Meeting: "সভা", "meeting", "বৈঠক";
    Training: "প্রশিক্ষণ", "training";
    Workshop: "কর্মশালা", "workshop";
    Seminar: "সেমিনার", "seminar";
    Dialogue: "সংলাপ";
    Briefing: "অবহিতকরণ", "উদ্বুদ্ধকরণ";
    ViewExchange: "মতবিনিময়";
    Update: "হালনাগাদ", "হালনাগাদকরণ", "হালনাগাত";
    Upload: "আপলোড";
    Display: "প্রদর্শন";
    Reconstitution: "পুনর্গঠন", "পুনর্গঠিত", "পুনঃগঠন", "পুনগঠন", "পুর্নগঠন", "পুনর্গঠনকৃত";
    Report: "প্রতিবেদন";
    Annual: "বার্ষিক";
    Decision: "সিদ্ধান্ত";
    Implementation: "বাস্তবায়ন", "বাস্তবায়িত";
    Awareness: "জনসচেতনতা", "সচেতনতা";
    Publicity: "প্রচার", "প্রচারণা", "লিফলেট", "র‍্যালি", "মাইকিং", "ব্যানার";
    Coordination: "সমন্বয়";
    Quarterly: "ত্রৈমাসিক", "কোয়ার্টার";
    WebPortal: "বাতায়ন", "পোর্টাল";
    ServiceBox: "সেবাবক্স", "বক্স";
    // Who takes part.
    Stakeholder: "অংশীজন", "স্টেকহোল্ডার", "stakeholder", "stakeholders", "ষ্টেকহোল্ডার";
    ServiceReceiver: "সেবাগ্রহীতা", "সেবাপ্রার্থী", "সেবাপ্রত্যাশী", "উপকারভোগী";
    Subordinate: "আওতাধীন", "অধীনস্থ", "অধীনস্ত", "অধঃস্তন", "অধস্তন", "অধীন";
    OfficeWord: "দপ্তর", "সংস্থা", "অধিদপ্তর", "অফিস", "কার্যালয়";
    Own: "নিজ";
    Each: "স্ব";
    Your: "আপনার", "আপনাদের";
    All: "সকল";
    // Whether it took place.
    ToBeHeld: "অনুষ্ঠিতব্য", "অনুষ্ঠেয়";
    TakesPlace: "অনুষ্ঠিত";
    Organised: "আয়োজিত", "সম্পন্ন", "সমাপ্ত";
    Organising: "আয়োজন", "অনুষ্ঠান";
    Past: "হয়েছে", "নিয়েছেন", "চলেছে", "হয়েছিল", "হয়", "হলো", "হল", "হইল", "হয়েছিলো", "করেন", "করেছে", "করেছেন", "করলেন", "করল", "ছিলেন", "ছিল",
        "রাখেন", "জানান", "জানায়", "জানিয়েছে", "জানিয়েছেন", "বলেন", "দেন", "নেন", "গেছে", "গেল", "গেলো", "হইয়াছে", "করিয়াছেন", "রয়েছে";
    Future: "হবে", "হইবে", "করবে", "করবেন", "করব", "থাকবেন", "থাকবে", "দেবেন", "হবেন", "করিবেন", "নেবেন", "রাখবেন", "রাখবে";
    Infinitive: "হতে", "করতে", "হওয়ার", "হওয়া", "রাখতে";
    Not: "নি", "নাই", "নেই", "হয়নি", "হয়নাই", "করেনি", "করেননি", "যায়নি", "না";
    CalledOff: "স্থগিত", "বাতিল";
    Request: "অনুরোধ", "আমন্ত্রণ", "আহ্বান", "আহবান", "আমন্ত্রিত", "কামনা";
    Instruction: "নির্দেশ", "নির্দেশনা", "পরামর্শ", "তাগিদ", "প্রস্তাব", "সুপারিশ", "মনোনয়ন", "মনোনীত";
    Purpose: "জন্য", "লক্ষ্যে", "নিমিত্ত", "উদ্দেশ্যে";
    Coming: "আগামী", "আসন্ন", "আগামীকাল", "পরবর্তী";
    Gone: "গত", "বিগত", "গতকাল", "গতকল্য";
    Today: "আজ", "অদ্য";
    Talk: "আলোচনা", "গুরুত্বারোপ", "অবহিত", "উল্লেখ", "মতামত";
    Topic: "বিষয়", "সংক্রান্ত", "বিষয়ক", "শীর্ষক", "সম্পর্কে", "সম্পর্কিত";
    Provision: "অন্তর্ভুক্ত", "বিধান", "সূচক";
    Quoted: "মর্মে";
    Condition: "থাকলে", "থাকিলে";
    Concession: "থাকলেও", "থাকিলেও", "সত্ত্বেও";
    If: "গেলে", "করলে", "পেলে";
    Target: "লক্ষ্যমাত্রা";
    Quorum: "কোরাম";
    Measure: "ব্যবস্থা", "উদ্যোগ", "কার্যক্রম", "পদক্ষেপ";
    Minutes: "কার্যবিবরণী", "কার্যবিবরনী", "কার্য-বিবরণী", "রেজুলেশন", "কার্যপত্র";
    Board: "বোর্ড";
    Notice: "নোটিশ", "বিজ্ঞপ্তি", "সময়সূচি", "সময়সূচী";
    Order: "আদেশ";
    Sending: "প্রেরণ", "প্রেরিত", "দাখিল";
    Formation: "গঠন", "গঠিত";
    Every: "প্রতি", "প্রত্যেক";
    Simplification: "সহজিকরণ", "সহজীকরণ";
    ActionPlan: "কর্মপরিকল্পনা";
    According: "অনুযায়ী", "মোতাবেক", "অনুসারে", "আলোকে";
    Room: "কক্ষ";
    Progress: "অগ্রগতি";
    Team: "টিম", "দল";
    Scheme: "পরিকল্পনা", "নির্ধারিত", "ধার্য", "প্রস্তুতি";
    Adopted: "গৃহীত", "গ্রহণ", "নেওয়া", "নেয়া";
    Attendance: "উপস্থিত", "উপস্থিতি", "অংশগ্রহণ", "যোগদান";
}

impl Term {
    /// Whether the word is of the field, so that a damaged form of it is worth mending. Words of everyday language have too
    /// many neighbours (ব্যবস্থা, ব্যবসা).
    fn is_of_the_field(self) -> bool {
        use Term::*;
        matches!(
            self,
            Promise
                | Integrity
                | Ethics
                | Redress
                | Grievance
                | Right
                | Governance
                | Monitoring
                | Training
                | Workshop
                | Seminar
                | Briefing
                | Update
                | Reconstitution
                | Report
                | Stakeholder
                | PublicHearing
                | Awareness
                | TakesPlace
                | Minutes
                | Innovation
                | Implementation
        )
    }
}

/// A known word at its place in the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The word's number among all words of the text, so that neighbours can be told.
    pub(super) ordinal: usize,
    pub(super) term: Term,
    /// Whether a letter is missing or too many: likely OCR damage.
    pub(super) damaged: bool,
    /// Whether the word stands in the locative (সভায়: "in the meeting"), which speaks of what happened there.
    pub(super) locative: bool,
    /// Whether it is a verb in the perfect (হয়েছে, করেছেন): it tells of one event, not of a habit.
    pub(super) perfect: bool,
}

impl Placed for Word {
    fn start(&self) -> usize {
        self.start
    }
}

impl Word {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Inflections and compounds that may follow a stem, as keys. The longest that fits is taken off, up to four times.
const SUFFIXES: &[&str] = &[
    "বিশযক",
    "শংকরানত",
    "ভিততিক",
    "মুলক",
    "পুরবক",
    "বৃনদ",
    "গনের",
    "নের",
    "শমুহ",
    "গুলি",
    "গুলো",
    "দের",
    "করন",
    "টির",
    "কৃত",
    "জনিত",
    "কালিন",
    "কালে",
    "াদি",
    "গন",
    "এর",
    "ের",
    "টি",
    "টা",
    "তে",
    "কে",
    "শহ",
    "ও",
    "ই",
    "র",
    "ে",
    "য",
    "এ",
    "য়ে",
];

/// Words of the language that lie one letter from a stem and mean something else.
const OTHER_WORDS: &[&str] = &["পরীক্ষণ", "পরিক্ষণ", "পরীক্ষনের", "পরীক্ষণের", "প্রতিষ্ঠান", "পরিদর্শন"];

/// The shortest key that may lose or gain one letter.
const SHORTEST_MENDED: usize = 6;

/// What a word stands for wherever it stands.
#[derive(Debug, Clone, Copy)]
struct Known {
    term: Term,
    damaged: bool,
    locative: bool,
    perfect: bool,
}

/// What the words met last stand for: most words of a text come again. Each word has one place, which a later word may take
/// from it, so that no choice of words makes the memory or the time grow.
struct Met<'t> {
    /// A power of two in number.
    places: Vec<MetWord<'t>>,
}

#[derive(Clone, Copy, Default)]
struct MetWord<'t> {
    word: &'t str,
    ends: (u128, u128),
    known: Option<Known>,
}

impl<'t> Met<'t> {
    /// For the words of a text of so many bytes.
    fn new(length: usize) -> Met<'t> {
        let places = (length / 16).next_power_of_two().clamp(1 << 8, 1 << 13);
        Met {
            places: vec![MetWord::default(); places],
        }
    }

    fn or_look_up(&mut self, word: &'t str, look_up: impl FnOnce(&str) -> Option<Known>) -> Option<Known> {
        let ends = ends(word);
        let [front, back] = [ends.0 ^ ends.0 >> 64, ends.1 ^ ends.1 >> 64].map(|end| end as u64);
        let mixed = (front.wrapping_mul(SPREAD) ^ back).wrapping_mul(SPREAD);
        let place = (mixed >> 48) as usize & (self.places.len() - 1);
        let Some(met) = self.places.get_mut(place) else {
            return look_up(word);
        };
        // Two words of the same length with the same ends can differ in the middle only.
        let same = met.ends == ends && met.word.len() == word.len() && (word.len() <= 32 || met.word == word);
        if !same {
            *met = MetWord {
                word,
                ends,
                known: look_up(word),
            };
        }
        met.known
    }
}

/// Spreads words that differ little over the places: the golden ratio in 64 bits.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// The first and the last bytes of a word, sixteen of each or eight, or all of a shorter one.
fn ends(word: &str) -> (u128, u128) {
    let bytes = word.as_bytes();
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return (u128::from_le_bytes(*first), u128::from_le_bytes(*last));
    }
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first).into(), u64::from_le_bytes(*last).into()),
        _ => (bytes.iter().fold(0, |sum, &byte| sum << 8 | u128::from(byte)), 0),
    }
}

#[derive(Debug)]
struct Stem {
    key: Vec<char>,
    term: Term,
}

/// The lexicon, made ready for look-up.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// By the first letter of the key, the longest first.
    stems: Vec<Vec<Stem>>,
    other_words: Vec<Vec<char>>,
    suffixes: Vec<Vec<char>>,
}

/// The numbers of the letters that begin keys: ASCII and the Bengali block.
const FIRST_LETTERS: usize = 256;

fn number_of(letter: char) -> usize {
    match u32::from(letter) {
        ascii @ 0..0x80 => ascii as usize,
        bangla @ 0x980..0xA00 => bangla as usize - 0x900,
        _ => FIRST_LETTERS,
    }
}

impl Lexicon {
    pub(super) fn new() -> Lexicon {
        let mut stems: Vec<Vec<Stem>> = (0..FIRST_LETTERS).map(|_| Vec::new()).collect();
        for &(term, stem) in STEMS {
            let key: Vec<char> = key(stem).collect();
            let same_letter = key.first().and_then(|&first| stems.get_mut(number_of(first)));
            if let Some(stems) = same_letter {
                stems.push(Stem { key, term });
            }
        }
        // The longest stem is the most exact reading of a word.
        for stems in &mut stems {
            stems.sort_by_key(|stem| std::cmp::Reverse(stem.key.len()));
        }
        Lexicon {
            stems,
            other_words: OTHER_WORDS.iter().map(|word| key(word).collect()).collect(),
            suffixes: SUFFIXES.iter().map(|suffix| suffix.chars().collect()).collect(),
        }
    }

    /// Every known word of a folded text, in order.
    pub(super) fn find(&self, folded: &str) -> Vec<Word> {
        let mut met = Met::new(folded.len());
        // In a text of the field, about so many words are known.
        let mut words = Vec::with_capacity(folded.len() / 64);
        for (ordinal, (start, word)) in split_words(folded).enumerate() {
            // A word longer than any stem with its suffixes is none of ours; not looking keeps the time linear.
            if word.len() > 120 {
                continue;
            }
            if let Some(found) = met.or_look_up(word, |word| self.look_up(word)) {
                let Known {
                    term,
                    damaged,
                    locative,
                    perfect,
                } = found;
                words.push(Word {
                    start,
                    end: start + word.len(),
                    ordinal,
                    term,
                    damaged,
                    locative,
                    perfect,
                });
            }
        }
        words
    }

    /// What a single word stands for.
    fn look_up(&self, word: &str) -> Option<Known> {
        let ends_in = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        self.term(word).map(|(term, damaged)| Known {
            term,
            damaged,
            locative: ends_in(&["য়", "ে", "তে"]),
            perfect: ends_in(&["েছে", "েছেন", "েছিল", "াছে", "াছেন"]),
        })
    }

    /// The term a single word stands for, and whether the word is damaged.
    fn term(&self, word: &str) -> Option<(Term, bool)> {
        let mut letters = key(word);
        let stems = self.stems.get(number_of(letters.clone().next()?))?;
        if stems.is_empty() {
            return None;
        }
        let mut key = Vec::with_capacity(word.len() / 2);
        key.extend(&mut letters);
        let exact = stems.iter().find(|stem| {
            // Most stems part from the word at their second or last letter.
            let parts = |at: usize| stem.key.get(at).is_some_and(|letter| key.get(at) != Some(letter));
            !parts(1)
                && !parts(stem.key.len() - 1)
                && key
                    .strip_prefix(stem.key.as_slice())
                    .is_some_and(|rest| self.is_inflection(rest, stem.key.len()))
        });
        if let Some(stem) = exact {
            return Some((stem.term, false));
        }
        if key.len() + 1 < SHORTEST_MENDED {
            return None;
        }
        if self.other_words.iter().any(|other| key.starts_with(other)) {
            return None;
        }
        let mended = stems
            .iter()
            .filter(|stem| stem.key.len() >= SHORTEST_MENDED && stem.term.is_of_the_field())
            .find(|stem| {
                after_one_mending(&key, &stem.key).is_some_and(|rest| self.is_inflection(rest, stem.key.len()))
            });
        mended.map(|stem| (stem.term, true))
    }

    /// Whether what follows a stem is nothing but inflection. The shortest stems (ই, গত, না) take none.
    fn is_inflection(&self, mut rest: &[char], stem: usize) -> bool {
        if stem < 3 {
            return rest.is_empty();
        }
        for _ in 0..4 {
            if rest.is_empty() {
                return true;
            }
            match self
                .suffixes
                .iter()
                .find_map(|suffix| rest.strip_prefix(suffix.as_slice()))
            {
                Some(shorter) => rest = shorter,
                None => return false,
            }
        }
        rest.is_empty()
    }
}

/// What is left of `word` behind `stem` when one letter inside the stem is missing from the word, or one too many in it.
fn after_one_mending<'w>(word: &'w [char], stem: &[char]) -> Option<&'w [char]> {
    let same = word.iter().zip(stem).take_while(|(a, b)| a == b).count();
    // The first letter is the anchor and the last one tells প্রতিশ্রুতি from প্রতিশ্রুত: neither may be missing.
    if same == 0 || same + 1 >= stem.len() {
        return None;
    }
    let (word_rest, stem_rest) = (word.get(same..)?, stem.get(same..)?);
    let missing = stem_rest.get(1..).and_then(|rest| word_rest.strip_prefix(rest));
    let surplus = || word_rest.get(1..).and_then(|rest| rest.strip_prefix(stem_rest));
    missing.or_else(surplus)
}

/// The letters of a word that spelling and OCR leave alone.
fn key(word: &str) -> impl Iterator<Item = char> + Clone {
    word.chars().filter_map(|letter| match letter {
        // hasanta, nukta, chandrabindu, zero-width joiners, visarga (folded to a colon inside a word)
        '\u{09CD}' | '\u{09BC}' | '\u{0981}' | '\u{200C}' | '\u{200D}' | ':' | 'ঃ' => None,
        'ী' => Some('ি'),
        'ূ' => Some('ু'),
        'ণ' => Some('ন'),
        'ষ' | 'স' => Some('শ'),
        'ৎ' => Some('ত'),
        'ঙ' => Some('ং'),
        'ঈ' => Some('ই'),
        'ঊ' => Some('উ'),
        other => Some(other),
    })
}

/// Words of a folded text with where they start: runs of Bangla letters and signs, or of Latin letters. Digits, dashes and
/// all else part them. Works on bytes, for this is a pass that sees every one of them.
pub(super) fn split_words(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = folded.as_bytes();
    std::iter::from_fn(move || {
        // A byte that begins no letter is passed over; within another character no byte begins one.
        let start = loop {
            match behind_letter(rest) {
                Some(_) => break folded.len() - rest.len(),
                None => rest = rest.get(1..)?,
            }
        };
        while let Some(behind) = behind_letter(rest) {
            rest = behind;
        }
        Some((start, folded.get(start..folded.len() - rest.len())?))
    })
}

/// What stands behind the letter that the bytes begin with, if they begin with one. Bangla letters are `E0 A6 80` to `E0 A7 BE`,
/// among which the digits are `E0 A7 A6` to `E0 A7 AF`; within another character no byte is `E0` or a Latin letter.
#[inline]
fn behind_letter(bytes: &[u8]) -> Option<&[u8]> {
    match bytes {
        [0xE0, 0xA6, _, behind @ ..] | [0xE0, 0xA7, 0x80..=0xA5 | 0xB0..=0xBE, behind @ ..] => Some(behind),
        [b'a'..=b'z' | b'A'..=b'Z', behind @ ..] => Some(behind),
        _ => None,
    }
}

pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (('\u{0980}'..='\u{09FE}').contains(&c) && !('\u{09E6}'..='\u{09EF}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bangla::fold::fold_str;

    fn term(word: &str) -> Option<(Term, bool)> {
        Lexicon::new().term(&fold_str(word))
    }

    #[test]
    fn words_are_split_alike_by_bytes_and_by_characters() {
        for text in [
            "সভা, ১২টি meeting-2 «ক» ।৺ৼ৾৿ é x",
            "",
            "১২৩",
            "অ",
            "a",
            "৯ক৯",
            "\u{0964}ক\u{09FE}\u{09FF}",
        ] {
            let by_characters = text.split(|c| !is_letter(c)).filter(|word| !word.is_empty());
            assert!(split_words(text).map(|(_, word)| word).eq(by_characters), "{text}");
        }
    }

    #[test]
    fn an_inflected_word_is_its_stem() {
        for word in ["সভা", "সভার", "সভায়", "সভাটি", "সভাসমূহের", "সভাতে"]
        {
            assert_eq!(term(word), Some((Term::Meeting, false)), "{word}");
        }
        assert_eq!(term("অংশীজনদের"), Some((Term::Stakeholder, false)));
        assert_eq!(term("স্টেকহোল্ডারগণের"), Some((Term::Stakeholder, false)));
        assert_eq!(term("হালনাগাদপূর্বক"), Some((Term::Update, false)));
    }

    #[test]
    fn a_longer_word_that_begins_alike_is_another_word() {
        for word in ["সভাপতি", "সভাপতিত্বে", "সভাকক্ষ", "প্রশিক্ষণার্থী", "সেবামূল্য"]
        {
            assert_eq!(term(word), None, "{word}");
        }
    }

    #[test]
    fn one_lost_letter_is_mended_and_marked() {
        assert_eq!(term("প্রতিশুতি"), Some((Term::Promise, true)));
        assert_eq!(term("শুদ্ধচার"), Some((Term::Integrity, true)));
        assert_eq!(term("পরিবিক্ষণ"), Some((Term::Monitoring, false)));
    }

    #[test]
    fn a_near_miss_with_another_meaning_is_not_mended() {
        assert_eq!(term("প্রস্তুতি"), Some((Term::Scheme, false)));
        for word in [
            "প্রতিশ্রুত",
            "প্রতিকৃতি",
            "পরীক্ষণ",
            "পরিদর্শন",
            "প্রশিক্ষক",
            "প্রতিবেদক",
            "শিষ্টাচার",
            "সদাচার",
            "অংশীদার",
            "অধিকাংশ",
            "উদ্ভাবক",
            "প্রকার",
        ] {
            assert_eq!(term(word), None, "{word}");
        }
    }
}

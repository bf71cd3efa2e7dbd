//! The stems of the field, looked up by the keys of words.

use std::cmp::Reverse;
use std::ops::Range;

use super::met::Met;
use super::split::{ShortWord, Words, for_each_word};
use super::{STEMS, Term, Word};

/// Inflections and compounds that may follow a stem, as keys. The longest that fits is taken off, up to four times.
const SUFFIXES: &[&str] = &[
    "বিশযক",
    "শংকরানত",
    "ভুকত",
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
    "খানি",
    "খানা",
    "করমে",
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
pub(super) struct Known {
    term: Term,
    damaged: bool,
    locative: bool,
    perfect: bool,
}

/// The longest word looked up, in bytes: no stem is as long with its suffixes.
const LONGEST_WORD: usize = 120;

/// The letters of a word that spelling and OCR leave alone, one byte each: ASCII as it is, Bangla from 128 on.
struct Key {
    letters: [u8; LONGEST_WORD],
    length: usize,
}

impl Key {
    fn new() -> Key {
        Key {
            letters: [LEFT_OUT; LONGEST_WORD],
            length: 0,
        }
    }

    /// Adds a letter, unless it is one that is left out: the next then takes its place.
    #[inline]
    fn push(&mut self, letter: u8) {
        if let Some(place) = self.letters.get_mut(self.length) {
            *place = letter;
            self.length += usize::from(letter != LEFT_OUT);
        }
    }

    fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }
}

/// The byte of each letter of the Bengali block in a key.
#[derive(Debug)]
struct Alphabet([u8; 128]);

/// No letter of a key.
const LEFT_OUT: u8 = 0;

impl Alphabet {
    fn new() -> Alphabet {
        let letter = |at: usize| char::from_u32(0x980 + u32::try_from(at).ok()?).and_then(left_alone);
        Alphabet(std::array::from_fn(|at| letter(at).map_or(LEFT_OUT, number)))
    }

    fn key(&self, word: &[u8]) -> Key {
        self.key_of_bangla(word).unwrap_or_else(|| self.key_of_any(word))
    }

    /// The key of a word that has Bangla letters only.
    #[inline]
    fn key_of_bangla(&self, word: &[u8]) -> Option<Key> {
        let mut key = Key::new();
        let (letters, []) = word.as_chunks() else {
            return None;
        };
        for letter in letters {
            let [0xE0, second @ (0xA6 | 0xA7), third] = letter else {
                return None;
            };
            key.push(self.letter(*second, *third));
        }
        Some(key)
    }

    fn key_of_any(&self, word: &[u8]) -> Key {
        let mut key = Key::new();
        let mut rest = word;
        while let [first, behind @ ..] = rest {
            rest = behind;
            match (first, behind) {
                (0xE0, [second @ (0xA6 | 0xA7), third, behind @ ..]) => {
                    rest = behind;
                    key.push(self.letter(*second, *third));
                }
                // A visarga is folded to a colon.
                (ascii @ 0..0x80, _) if *ascii != b':' => key.push(*ascii),
                // The joiners of some stems.
                _ => {}
            }
        }
        key
    }

    /// The letter of the Bengali block whose second and third byte these are.
    #[inline]
    fn letter(&self, second: u8, third: u8) -> u8 {
        let at = usize::from(second & 1) * 64 + usize::from(third & 0x3F);
        self.0.get(at).copied().unwrap_or(LEFT_OUT)
    }
}

/// What spelling and OCR leave of a letter.
fn left_alone(letter: char) -> Option<char> {
    match letter {
        // hasanta, nukta, chandrabindu, visarga
        '\u{09CD}' | '\u{09BC}' | '\u{0981}' | 'ঃ' => None,
        'ী' => Some('ি'),
        'ূ' => Some('ু'),
        'ণ' => Some('ন'),
        'ষ' | 'স' => Some('শ'),
        'ৎ' => Some('ত'),
        'ঙ' => Some('ং'),
        'ঈ' => Some('ই'),
        'ঊ' => Some('উ'),
        other => Some(other),
    }
}

/// The byte of a letter in a key. Words have letters of ASCII and the Bengali block only; another letter is like no other.
fn number(letter: char) -> u8 {
    let number = match u32::from(letter) {
        bangla @ 0x980..0xA00 => bangla - 0x900,
        other => other,
    };
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// Letters that are met at the beginning of stems, as bits: the letters of most other words are not among them, those of a few are.
#[derive(Debug)]
struct Openings([u64; 64]);

impl Openings {
    fn new(openings: impl Iterator<Item = [u8; 3]>) -> Openings {
        let mut bits = [0; 64];
        for letters in openings {
            let (place, bit) = Openings::bit(letters);
            if let Some(number) = bits.get_mut(place) {
                *number |= bit;
            }
        }
        Openings(bits)
    }

    #[inline]
    fn may_have(&self, letters: [u8; 3]) -> bool {
        let (place, bit) = Openings::bit(letters);
        self.0.get(place).is_some_and(|number| number & bit != 0)
    }

    /// Where the bit of some letters stands: the golden ratio in 32 bits spreads letters that differ little.
    #[inline]
    fn bit([first, second, third]: [u8; 3]) -> (usize, u64) {
        let spread = u32::from_le_bytes([first, second, third, 0]).wrapping_mul(0x9E37_79B1) >> 20;
        (spread as usize / 64, 1 << (spread % 64))
    }
}

#[derive(Debug)]
struct Stem {
    /// The first letters of the key: most stems part from a word there.
    letters: [u8; 3],
    key: Vec<u8>,
    term: Term,
}

/// The lexicon, made ready for look-up.
#[derive(Debug)]
pub(in crate::minutes) struct Lexicon {
    alphabet: Alphabet,
    /// By the first two letters of the key, the longest first.
    stems: Vec<Stem>,
    /// The first three letters of each.
    openings: Openings,
    /// Those of which a damaged form is looked for, by the first letter of the key, the longest first.
    mended: Vec<Stem>,
    /// The first three letters of damaged forms that are near one of these.
    near_openings: Openings,
    other_words: Vec<Vec<u8>>,
    suffixes: Vec<Vec<u8>>,
}

impl Lexicon {
    pub(in crate::minutes) fn new() -> Lexicon {
        let alphabet = Alphabet::new();
        let key = |word: &str| alphabet.key(word.as_bytes()).letters().to_vec();
        let stem = |&(term, stem): &(Term, &str)| {
            let key = key(stem);
            Stem {
                letters: [0, 1, 2].map(|at| letter(&key, at)),
                key,
                term,
            }
        };
        let is_mended = |stem: &Stem| stem.key.len() >= SHORTEST_MENDED && stem.term.is_of_the_field();
        let mut stems: Vec<Stem> = STEMS.iter().map(stem).collect();
        let mut mended: Vec<Stem> = STEMS.iter().map(stem).filter(is_mended).collect();
        // The longest stem is the most exact reading of a word.
        let length = |stem: &Stem| Reverse(stem.key.len());
        stems.sort_by_key(|stem| (first_two(stem), length(stem)));
        mended.sort_by_key(|stem| (first(stem), length(stem)));
        Lexicon {
            openings: Openings::new(stems.iter().map(|stem| stem.letters)),
            near_openings: Openings::new(mended.iter().flat_map(openings_near)),
            stems,
            mended,
            other_words: OTHER_WORDS.iter().map(|word| key(word)).collect(),
            suffixes: SUFFIXES
                .iter()
                .map(|suffix| suffix.chars().map(number).collect())
                .collect(),
            alphabet,
        }
    }

    /// Every known word of a folded text, in order.
    #[inline(never)]
    pub(in crate::minutes) fn find(&self, folded: &str) -> Vec<Word> {
        let mut finding = Finding {
            lexicon: self,
            text: folded.as_bytes(),
            met: Met::new(folded.len()),
            // In a text of the field, about so many words are known.
            found: Vec::with_capacity(folded.len() / 32),
            ordinal: 0,
        };
        for_each_word(folded.as_bytes(), &mut finding);
        finding.found
    }

    /// What a single word stands for. Seldom asked: most words have been met.
    #[inline(never)]
    fn look_up(&self, word: &[u8]) -> Option<Known> {
        // A longer word is none of ours; not looking keeps the time linear.
        if word.len() > LONGEST_WORD {
            return None;
        }
        let ends_in = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending.as_bytes()));
        self.term(word).map(|(term, damaged)| Known {
            term,
            damaged,
            locative: ends_in(&["য়", "ে"]),
            perfect: ends_in(&["েছে", "েছেন", "েছিল", "াছে", "াছেন"]),
        })
    }

    /// The term a single word stands for, and whether the word is damaged.
    fn term(&self, word: &[u8]) -> Option<(Term, bool)> {
        let key = self.alphabet.key(word);
        let key = key.letters();
        let [first_letter, second, third] = [*key.first()?, letter(key, 1), letter(key, 2)];
        let fits = |stem: &&Stem, rest| self.is_inflection(rest, stem.key.len());
        if self.openings.may_have([first_letter, second, third]) {
            let exact = that_begin_alike(&self.stems, [first_letter, second], first_two).find(|stem| {
                key.strip_prefix(stem.key.as_slice())
                    .is_some_and(|rest| fits(stem, rest))
            });
            if let Some(stem) = exact {
                return Some((stem.term, false));
            }
        }
        let is_near = |opening| self.near_openings.may_have(opening);
        if key.len() + 1 < SHORTEST_MENDED
            || !openings_of_damaged(first_letter, second, third)
                .into_iter()
                .any(is_near)
        {
            return None;
        }
        let mended = that_begin_alike(&self.mended, first_letter, first)
            .find(|stem| after_one_mending(key, &stem.key).is_some_and(|rest| fits(stem, rest)));
        let is_other = || self.other_words.iter().any(|other| key.starts_with(other));
        mended.filter(|_| !is_other()).map(|stem| (stem.term, true))
    }

    /// Whether what follows a stem is nothing but inflection. The shortest stems (ই, গত, না) take none.
    fn is_inflection(&self, mut rest: &[u8], stem: usize) -> bool {
        if stem < 3 {
            return rest.is_empty();
        }
        for _ in 0..4 {
            if rest.is_empty() {
                return true;
            }
            let mut fitting = self.suffixes.iter().filter(|suffix| suffix.first() == rest.first());
            match fitting.find_map(|suffix| rest.strip_prefix(suffix.as_slice())) {
                Some(shorter) => rest = shorter,
                None => return false,
            }
        }
        rest.is_empty()
    }
}

/// The openings by which a word may be near a stem: its second letter is the second of the stem, or the third where the second
/// is missing, or its third is the second of the stem where there is one too many before it.
fn openings_of_damaged(first: u8, second: u8, third: u8) -> [[u8; 3]; 2] {
    [[first, second, 0], [first, third, 1]]
}

/// Those that words near a stem may have.
fn openings_near(stem: &Stem) -> [[u8; 3]; 3] {
    let [first, second, third] = stem.letters;
    [[first, second, 0], [first, third, 0], [first, second, 1]]
}

/// The known words of a text while they are found.
struct Finding<'t> {
    lexicon: &'t Lexicon,
    text: &'t [u8],
    met: Met<'t>,
    found: Vec<Word>,
    /// The number of the next word among all words.
    ordinal: usize,
}

impl Words for Finding<'_> {
    #[inline(always)]
    fn short(&mut self, place: Range<usize>, word: ShortWord) {
        let known = match self.met.short(word) {
            Some(known) => known,
            None => self.meet(place.clone(), word),
        };
        self.count(place, known);
    }

    #[inline(never)]
    fn other(&mut self, place: Range<usize>) {
        let word = self.text.get(place.clone()).unwrap_or_default();
        let known = self.met.or_look_up(word, || self.lexicon.look_up(word));
        self.count(place, known);
    }
}

impl Finding<'_> {
    /// What a short word stands for that is not met where it is looked for first.
    #[inline(never)]
    fn meet(&mut self, place: Range<usize>, word: ShortWord) -> Option<Known> {
        let text = self.text.get(place).unwrap_or_default();
        self.met.short_or_look_up(word, || self.lexicon.look_up(text))
    }

    #[inline(always)]
    fn count(&mut self, place: Range<usize>, known: Option<Known>) {
        if let Some(Known {
            term,
            damaged,
            locative,
            perfect,
        }) = known
        {
            self.found.push(Word {
                start: place.start,
                end: place.end,
                ordinal: u32::try_from(self.ordinal).unwrap_or(u32::MAX),
                term,
                damaged,
                locative,
                perfect,
            });
        }
        self.ordinal += 1;
    }
}

fn first(stem: &Stem) -> u8 {
    let [first, ..] = stem.letters;
    first
}

fn first_two(stem: &Stem) -> [u8; 2] {
    let [first, second, _] = stem.letters;
    [first, second]
}

/// The stems that begin with certain letters, of stems ordered by `letters_of`.
fn that_begin_alike<L: Ord + Copy>(
    stems: &[Stem],
    letters: L,
    letters_of: fn(&Stem) -> L,
) -> impl Iterator<Item = &Stem> {
    let from = stems.partition_point(|stem| letters_of(stem) < letters);
    let alike = stems.get(from..).unwrap_or_default().iter();
    alike.take_while(move |stem| letters_of(stem) == letters)
}

/// A letter of a key.
fn letter(key: &[u8], at: usize) -> u8 {
    key.get(at).copied().unwrap_or(LEFT_OUT)
}

/// What is left of `word` behind `stem` when one letter inside the stem is missing from the word, or one too many in it.
fn after_one_mending<'w>(word: &'w [u8], stem: &[u8]) -> Option<&'w [u8]> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bangla::fold::fold_str;

    fn term(word: &str) -> Option<(Term, bool)> {
        Lexicon::new().term(fold_str(word).as_bytes())
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

//! The office that a running text names as the one behind an event: «… কর্তৃক আয়োজিত», «… এর উদ্যোগে», «… কার্যালয়ে অনুষ্ঠিত».

use std::ops::Range;

use memchr::memchr3_iter;

use super::byline::stands_in_byline;
use super::layout::Page;
use super::letterhead::{DIVISIONS, Name, OFFICE_NOUNS, noun_rank};
use super::person::{MODIFIERS, is_designation};
use super::phrases::Phrases;
use super::words::{is_letter, split_words};
use crate::bangla::fold::fold_str;
use crate::bangla::names::{is_month, weekday};
use crate::beginnings::Beginnings;

/// Words that part an office's name from what stands before it.
static STOPPERS: Beginnings<()> = Beginnings::new(&[
    ("সংক্রান্ত", ()),
    ("নিমিত্ত", ()),
    ("জন্য", ()),
    ("এবং", ()),
    ("হতে", ()),
    ("থেকে", ()),
    ("কর্তৃক", ()),
    ("উক্ত", ()),
    ("এ", ()),
    ("এই", ()),
    ("অত্র", ()),
    ("তারিখ", ()),
    ("খ্রি", ()),
    ("বেলা", ()),
    ("দুপুর", ()),
    ("সকাল", ()),
    ("বিকাল", ()),
    ("আজ", ()),
    ("গত", ()),
    ("আগামী", ()),
    ("রোজ", ()),
    ("সময়", ()),
    ("ঘটিকা", ()),
    ("অনুযায়ী", ()),
    ("মোতাবেক", ()),
    ("এর", ()),
    ("করে", ()),
    ("স্থান", ()),
    ("বিষয়", ()),
    ("সভা", ()),
    ("সভার", ()),
    ("মাসের", ()),
    ("যাচ্ছে", ()),
    ("যে", ()),
    ("এতদ্বারা", ()),
    ("সকল", ()),
    ("বিভিন্ন", ()),
    ("সরকারি", ()),
    ("সরকারী", ()),
    ("উপজেলার", ()),
    ("জেলার", ()),
    ("সরকারের", ()),
    ("উপর", ()),
    ("করতে", ()),
    ("করিয়া", ()),
    ("হইয়া", ()),
    ("লইয়া", ()),
    ("নিয়ে", ()),
    ("দিয়ে", ()),
    ("হিসেবে", ()),
    ("কাজ", ()),
    ("হিজরি", ()),
    ("অধীন", ()),
    ("আওতাধীন", ()),
    ("সংশ্লিষ্ট", ()),
    ("নিজ", ()),
    ("স্ব", ()),
    ("উভয়", ()),
    ("প্রতিটি", ()),
    ("এক", ()),
    ("একটি", ()),
    ("অন্যান্য", ()),
    ("সেই", ()),
    ("আয়োজিত", ()),
    ("অনুষ্ঠিত", ()),
    ("নির্ধারিত", ()),
    ("পক্ষ", ()),
    ("জনাব", ()),
    ("সম্প্রতি", ()),
    ("সহ", ()),
    ("বৃটিশ", ()),
    ("চলতি", ()),
    ("পর্যন্ত", ()),
    ("পূর্বাহ্ণ", ()),
    ("অপরাহ্ণ", ()),
    ("পূর্বাহ্ন", ()),
    ("অপরাহ্ন", ()),
    ("প্রাক্তন", ()),
    ("করেন", ()),
    ("ছিলেন", ()),
    ("বেসরকারি", ()),
    ("বেসরকারী", ()),
    ("মুল", ()),
    ("মূল", ()),
    ("ঐ", ()),
    ("ওই", ()),
    ("কোন", ()),
    ("কোনো", ()),
    ("যেকোন", ()),
    ("যেকোনো", ()),
    ("একই", ()),
    ("সব", ()),
    ("হলো", ()),
    ("হয়েছে", ()),
    ("করেছে", ()),
    ("পেলেন", ()),
    ("পেয়েছেন", ()),
    ("পেয়েছে", ()),
    ("দিয়েছে", ()),
    ("দিয়েছেন", ()),
    ("জানিয়েছে", ()),
]);

/// Words that end like a case but are none.
const NOT_CASES: &[&str] = &[
    "সমবায়",
    "সঞ্চয়",
    "আয়",
    "ব্যয়",
    "ক্রয়",
    "বিক্রয়",
    "প্রচার",
    "সম্প্রচার",
    "সরকার",
    "পরিবার",
    "বাজার",
    "কক্সবাজার",
    "অধিকার",
    "কারাগার",
    "পরিষেবা",
    "আবহাওয়া",
    "রেলওয়ে",
];

/// Names that stand for a place to meet, or for who made a rule, not for who held an event.
const VENUES: &[&str] = &["উপজেলা পরিষদ", "জেলা পরিষদ", "ইউনিয়ন পরিষদ", "মন্ত্রিপরিষদ বিভাগ"];

/// How the organiser of an event is marked.
const ORGANISED: &[&str] = &["উদ্যোগে", "আয়োজনে", "ব্যবস্থাপনায়", "কর্তৃক আয়োজিত"];

/// Whether a sentence, or what follows it, has a sign of who holds its event.
pub(super) fn may_name_hosts(page: &Page, sentence: Range<usize>) -> bool {
    static SIGNS: Phrases = Phrases::new(&[
        ("কর্তৃক", ()),
        ("উদ্যোগ", ()),
        ("আয়োজন", ()),
        ("ব্যবস্থাপনায়", ()),
        ("অনুষ্ঠেয়", ()),
        ("অনুষ্ঠিতব্য", ()),
    ]);
    // A name at the end of a sentence may go on behind it, and what marks the name behind that.
    let with_what_follows = sentence.start..sentence.end + page.after(sentence.end, 1_000).len();
    SIGNS.stands_in(page.slice(with_what_follows))
}

/// The offices that a stretch of text names.
pub(super) fn offices_named(page: &Page, range: Range<usize>) -> Vec<Name> {
    { offices_in(page, range).into_iter() }
        .map(|found| found.name)
        .collect()
}

/// An office named in running text.
pub(super) struct Found {
    pub(super) name: Name,
    /// What directly follows the name, case ending included.
    pub(super) case: String,
    /// Where the text goes on behind name and case.
    behind: usize,
}

impl Found {
    /// Whether the office stands in the nominative, as whoever does something: «পাট অধিদপ্তর … আয়োজন করেছে».
    pub(super) fn acts(&self) -> bool {
        self.case.is_empty()
    }

    /// Whether the text says that the office holds the event: by «কর্তৃক», «উদ্যোগে», «আয়োজনে», or as the place of a coming one
    /// («… কার্যালয়ে অনুষ্ঠেয়»). A place where something was held lent its rooms and no more.
    pub(super) fn is_host(&self, page: &Page) -> bool {
        let coming = page.after(self.behind, 60).trim_start();
        let coming = ["অনুষ্ঠেয়", "অনুষ্ঠিতব্য"].iter().any(|word| coming.starts_with(word));
        let next = words_behind(page, self);
        !is_author(&next) && is_organiser(&next) || coming
    }
}

/// The office behind the event that a text tells of. The nearest sign decides: «কর্তৃক» and «উদ্যোগে» before «…কার্যালয়ে
/// অনুষ্ঠিত», that before a name in the genitive, and that before a hall the event took place in.
pub(super) fn organising_office(page: &Page, range: Range<usize>) -> Option<Name> {
    let mut best: Option<(u8, Name)> = None;
    for found in offices_in(page, range.clone()) {
        if is_house(page.slice(found.name.range.clone())) {
            continue;
        }
        let strength = strength(page, &found);
        let known = best.as_ref().map_or(0, |(best, _)| *best);
        let nearer = || {
            best.as_ref()
                .is_some_and(|(_, other)| is_nearer_partner(page, other, &found.name))
        };
        if strength > known || strength == known && strength == ORGANISER && nearer() {
            best = Some((strength, found.name));
        }
    }
    // Who only lent the hall did not hold the event, if the text says who did.
    let told = ORGANISED.iter().any(|mark| page.slice(range.clone()).contains(mark));
    best.filter(|(strength, _)| *strength > 1 || !told)
        .map(|(_, name)| name)
}

/// «বিজয়নগরস্থ প্রধান কার্যালয়ের সভাকক্ষে»: a house of whoever the text speaks of.
fn is_house(name: &str) -> bool {
    let words = name.split_whitespace().rev();
    let mut words = words.skip_while(|word| word.starts_with("কার্যালয়"));
    words.next() == Some("প্রধান") && words.next().is_none_or(|place| place.ends_with("স্থ"))
}

/// «তথ্য কমিশন ও জেলা প্রশাসনের যৌথ আয়োজনে»: of two that hold an event together, the one nearer to the citizen reports it.
fn is_nearer_partner(page: &Page, one: &Name, other: &Name) -> bool {
    let between = page.slice(one.range.end..other.range.start.max(one.range.end));
    let joined = between.len() <= 40 && ["ও", "এবং", "আর"].contains(&between.trim_matches(|c: char| !is_letter(c)));
    let rank = |name: &Name| {
        let text = page.slice(name.range.clone());
        let words = text.split(|c: char| !is_letter(c)).filter_map(noun_rank);
        words.max().unwrap_or(0)
    };
    joined && rank(other) > rank(one)
}

/// The words behind an office's name that may tell what it has to do with the event.
fn words_behind<'p>(page: &'p Page, found: &Found) -> Vec<&'p str> {
    let behind = page.after(found.behind, 150);
    let behind = behind.split(['।', '\n']).next().unwrap_or(behind);
    split_words(behind).map(|(_, word)| word).take(7).collect()
}

/// Where one of some words, in any form, stands within the reach of a name.
fn near(behind: &[&str], reach: usize, words: &[&str]) -> Option<usize> {
    { behind.iter().take(reach) }.position(|word| words.iter().any(|known| word.starts_with(known)))
}

/// «… বিভাগের সহযোগিতায়», «… বিভাগ প্রণীত»: the office gave something to the event.
fn is_author(behind: &[&str]) -> bool {
    near(behind, 2, &["সহযোগ", "প্রণীত", "প্রদত্ত", "নির্দেশ", "জারি"]).is_some()
}

/// «রিসোর্সপার্সন ছিলেন … মন্ত্রণালয়ের যুগ্মসচিব …»: the office that a guest comes from.
fn is_of_a_guest(page: &Page, found: &Found) -> bool {
    const GUESTS: &[&str] = &["অতিথি", "রিসোর্স পার্সন", "রিসোর্সপার্সন", "রিসোর্স পারসন", "আলোচক", "প্রশিক্ষক"];
    let start = found.name.range.start;
    let before = page.before(start, 120);
    let clause = before.rsplit(['।', '\n', ';']).next().unwrap_or(before);
    let presented = GUESTS.iter().any(|guest| clause.contains(guest));
    let official = words_behind(page, found)
        .first()
        .is_some_and(|word| is_designation(word) || MODIFIERS.contains(word));
    presented && official && matches!(found.case.as_str(), "ের" | "র" | "এর")
}

/// «… কার্যালয়েও চার্টার চোখে পড়েনি»: a text that misses something in an office is not that office's.
fn lacks_something(page: &Page, found: &Found) -> bool {
    const MISSED: &[&str] = &["নেই", "পড়েনি", "পড়ে না", "মেলেনি", "মেলে না", "দেখা যায়নি", "পাওয়া যায়নি"];
    let behind = page.after(found.behind, 300).split_once('।');
    behind.is_some_and(|(rest, _)| MISSED.iter().any(|end| rest.ends_with(end)))
}

/// The strength of an office that the text says holds the event.
const ORGANISER: u8 = 5;

/// «… বিভাগের আয়োজনে», «… বিশ্ববিদ্যালয় আয়োজিত», also with one of the office's own parts between («… বিশ্ববিদ্যালয়ের জনসংযোগ
/// বিভাগের আয়োজনে»).
fn is_organiser(behind: &[&str]) -> bool {
    let mark = near(behind, 7, &["উদ্যোগ", "আয়োজন", "আয়োজক", "ব্যবস্থাপনায়"]);
    let by = near(behind, 2, &["কর্তৃক"]).or_else(|| near(behind, 1, &["আয়োজিত"]));
    let helped = near(behind, 7, &["সহযোগ"]).is_some_and(|help| mark.is_none_or(|mark| help < mark));
    by.is_some() || mark.is_some_and(|at| at <= 5) && !helped
}

fn strength(page: &Page, found: &Found) -> u8 {
    let next = words_behind(page, found);
    if is_author(&next) {
        return 0;
    }
    if is_organiser(&next) {
        return ORGANISER;
    }
    if is_of_a_guest(page, found) || lacks_something(page, found) {
        return 0;
    }
    let text = fold_str(&found.name.text);
    if VENUES.iter().any(|venue| text.ends_with(venue)) {
        return 0;
    }
    let hall = near(
        &next,
        6,
        &["সম্মেলন", "হল", "সভাকক্ষ", "মিলনায়তন", "অডিটোরিয়াম", "কনফারেন্স", "কক্ষ"],
    )
    .is_some();
    // A school or a centre in the locative is where the event took place.
    let noun = text.split([',', '(']).next().unwrap_or_default().trim().to_owned();
    let lodging = ["কেন্দ্র", "কলেজ", "বিদ্যালয়", "হাসপাতাল", "কাউন্সিল", "পরিষদ"]
        .iter()
        .any(|place| noun.ends_with(place))
        && !noun.ends_with("বিশ্ববিদ্যালয়");
    let hall = hall || lodging && found.case == "ে";
    match found.case.as_str() {
        "ে" | "তে" | "য়" | "" if !hall => 3,
        _ if !hall => 2,
        _ => 1,
    }
}

/// Every office that a stretch of text names, in order.
pub(super) fn offices_in(page: &Page, range: Range<usize>) -> Vec<Found> {
    let text = page.slice(range.clone());
    let words = spaced_words(text);
    let mut found = Vec::new();
    for (at, &(start, word)) in words.iter().enumerate() {
        let Some((noun_end, case)) = office_noun(word) else {
            continue;
        };
        // «দিনাজপুর ব্যুরো» on a line of its own is that of a paper, and no part of the name that begins the text below.
        let mut own = name_start(&words, at)..at + 1;
        let begun = own.start;
        let of_a_paper =
            |&index: &usize| { words.get(index) }.is_some_and(|(at, _)| stands_in_byline(page, range.start + at));
        let first = own.rfind(of_a_paper).map_or(begun, |last| last + 1);
        let before = at
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .map_or("", |(_, word)| *word);
        // A lone noun («কার্যালয়ের») names no office; «প্রশাসন» only as that of a district or upazila, «… বিভাগ» not as a place.
        let administration = ["প্রশাসন", "প্রসাশন"].iter().any(|noun| word.starts_with(noun));
        let common = administration && !["জেলা", "উপজেলা", "বিভাগীয়"].contains(&before)
            // «সিটি কর্পোরেশন লোক পাঠায়»: of whatever city.
            || first + 1 == at && before == "সিটি"
            || word.starts_with("বিভাগ") && DIVISIONS.contains(&before)
            || word.starts_with("ফাউন্ডেশন") && before != "ইসলামিক";
        // «রাজশাহী মেডিকেল কলেজ হাসপাতাল» is one name.
        let goes_on = || { words.get(at + 1) }.is_some_and(|(_, next)| office_noun(next).is_some());
        if case.is_empty() && noun_end == word.len() && goes_on() {
            continue;
        }
        // «পিটিআই, চট্টগ্রাম» is an institute by its place alone.
        let by_place = first == at && ["পিটিআই,", "টিটিসি,"].contains(&word);
        if first >= at && !by_place || common || word.starts_with('(') || is_private(&words, first, at) {
            continue;
        }
        let name_start = words.get(first).map_or(start, |(start, _)| *start);
        let opening = text
            .get(name_start..)
            .map_or(0, |name| name.len() - name.trim_start_matches(|c| !is_letter(c)).len());
        let name = range.start + name_start + opening..range.start + start + noun_end;
        let (name, behind) = if case.is_empty() {
            with_place(page, name, range.end)
        } else {
            (name.clone(), name.end + case.len())
        };
        let place = page
            .slice(name.clone())
            .rsplit_once(", ")
            .map_or("", |(_, place)| place);
        let name = name.start..name.end - if case.is_empty() { place_case(place) } else { 0 };
        let printed = page.verbatim(name.clone());
        found.push(Found {
            name: Name {
                text: printed,
                range: name,
            },
            case: case.to_owned(),
            behind,
        });
    }
    found
}

/// Whether the name from `first` to `at` is that of an organisation outside the government: «বেসরকারি গবেষণা সংস্থা '… কেন্দ্র'».
/// The Non-Government Teachers' Registration Authority (বেসরকারি শিক্ষক নিবন্ধন … কর্তৃপক্ষ) is none.
fn is_private(words: &[(usize, &str)], first: usize, at: usize) -> bool {
    let near = words.get(first.saturating_sub(4)..at).unwrap_or_default();
    let bare = |word: &str, known: &[&str]| known.contains(&word.trim_matches(|c: char| !is_letter(c)));
    let private = near
        .iter()
        .position(|(_, word)| bare(word, &["বেসরকারি", "বেসরকারী", "স্বেচ্ছাসেবী"]));
    let behind = private.and_then(|private| near.get(private + 1..)).unwrap_or_default();
    behind.iter().any(|(_, word)| bare(word, &["সংস্থা", "সংগঠন", "প্রতিষ্ঠান"]))
}

/// Whether a word names an office, in a case other than the locative, which gives a place.
pub(super) fn is_office_word(word: &str) -> bool {
    office_noun(word).is_some_and(|(_, case)| !matches!(case, "ে" | "তে" | "য়"))
}

static NOUNS: Beginnings<u8> = Beginnings::new(OFFICE_NOUNS);

/// Whether a word is an office noun, where the noun ends in it, and its case ending.
fn office_noun(word: &str) -> Option<(usize, &str)> {
    let opening = word.len() - word.trim_start_matches(|c: char| !is_letter(c)).len();
    let bare = word.get(opening..)?;
    let endings = ["", "ের", "র", "ে", "এর", "কে", "তে", "য়", "টি", "সহ"];
    NOUNS.of(bare).find_map(|(noun, _, rest)| {
        let ending: &str = rest.trim_start_matches(['-', '\'']);
        let letters = ending
            .find(|c: char| !is_letter(c))
            .map_or(ending, |end| ending.get(..end).unwrap_or_default());
        endings.contains(&letters).then_some((opening + noun.len(), letters))
    })
}

/// The index of the first word of the name that ends in the noun at `at`.
fn name_start(words: &[(usize, &str)], at: usize) -> usize {
    let mut first = at;
    while first > 0 && at - first < 9 {
        let Some(&(_, word)) = first.checked_sub(1).and_then(|before| words.get(before)) else {
            break;
        };
        let bare = word.trim_matches(|c: char| !is_letter(c));
        if bare == "ও" {
            // «পল্লী উন্নয়ন ও সমবায় বিভাগ» is one name, «… মন্ত্রণালয় ও … বিভাগ» are two.
            let before = first
                .checked_sub(2)
                .and_then(|before| words.get(before))
                .map(|(_, word)| *word);
            match before {
                Some(before) if first > 1 && belongs(before) && office_noun(before).is_none() => first -= 2,
                _ => break,
            }
        } else if belongs(word) {
            first -= 1;
            // An opening quotation mark begins the name.
            if word.starts_with(['\'', '"']) {
                break;
            }
        } else {
            break;
        }
    }
    first
}

/// Whether a word may be a part of an office's name, with more of the name behind it.
fn belongs(word: &str) -> bool {
    let closes = word.ends_with([',', '।', ':', ';', '\'', '"', '|']) || word.ends_with(')') && !word.contains('(');
    let bare = word.trim_matches(|c: char| !is_letter(c));
    // Letters of another script belong to the web page around the text.
    let foreign = bare.starts_with(|c: char| c.is_ascii_alphabetic());
    if closes
        || foreign
        || bare.is_empty()
        || word.bytes().any(|byte| byte.is_ascii_digit())
        || STOPPERS.has(bare)
        || is_month(bare)
    {
        return false;
    }
    if weekday(bare).is_some() {
        return false;
    }
    let inflected = ["ের", "ার", "ে", "ায়"].iter().any(|case| bare.ends_with(case));
    !inflected || NOT_CASES.contains(&bare) || is_designation(bare)
}

/// A name with what belongs to it behind the noun: an acronym in brackets, «পিএলসি», and up to three places or offices between
/// commas. Gives the name and where the text goes on.
fn with_place(page: &Page, name: Range<usize>, limit: usize) -> (Range<usize>, usize) {
    let mut end = name.end;
    let rest = |end: usize| page.slice(end..limit.min(end + 200).max(end));
    for suffix in [" পিএলসি", " লিমিটেড", " লি:", " বাংলাদেশ"] {
        if page.after(end, 40).starts_with(suffix) {
            end += suffix.len();
        }
    }
    let after = page.after(end, 60);
    if let Some(close) = after
        .strip_prefix(" (")
        .and_then(|inner| inner.find(')'))
        .filter(|close| *close <= 40)
    {
        end += close + 3;
    }
    for _ in 0..3 {
        let behind = if rest(end).is_empty() {
            page.after(end, 200).to_owned()
        } else {
            rest(end).to_owned()
        };
        let Some(part) = behind.strip_prefix(", ").or_else(|| behind.strip_prefix(',')) else {
            break;
        };
        let comma = behind.len() - part.len();
        let words: Vec<&str> = part.split([' ', '\n']).take(3).collect();
        let Some(length) = place_length(&words) else { break };
        end += comma + length;
    }
    (name.start..end, end)
}

/// The length of the place or office at the beginning of some words: «বরিশাল», «আঞ্চলিক অফিস», «কুষ্টিয়ার».
fn place_length(words: &[&str]) -> Option<usize> {
    let first = words.first()?;
    let letters = |word: &str| word.find(|c: char| !is_letter(c)).unwrap_or(word.len());
    if let Some(second) = words.get(1)
        && let Some((noun, case)) = office_noun(second)
        && belongs(first)
    {
        return Some(first.len() + 1 + noun + case.len());
    }
    if let Some((noun, case)) = office_noun(first) {
        return Some(noun + case.len());
    }
    // «ঝালকাঠি জেলা কার্যালয়»
    if let [place, kind, third] = words
        && let Some((noun, case)) = office_noun(third)
        && belongs(place)
        && belongs(kind)
    {
        return Some(place.len() + kind.len() + 2 + noun + case.len());
    }
    let length = letters(first);
    (length > 0 && length <= 45 && !STOPPERS.has(first.get(..length)?)).then_some(length)
}

/// The length of the case ending of a place: «কুষ্টিয়ার», «বগুড়ায়», «যশোরের». A name that ends in র of its own (চাঁদপুর) keeps it.
fn place_case(place: &str) -> usize {
    let bare = ["য়", "-এর", "ের", "ে"]
        .iter()
        .find_map(|case| place.strip_suffix(case))
        .or_else(|| {
            let bare = place.strip_suffix('র')?;
            let own = ["বাজার", "নগর", "সাভার"].iter().any(|name| place.ends_with(name));
            (bare.ends_with(['া', 'ি', 'ী']) && !own).then_some(bare)
        });
    bare.map_or(0, |bare| place.len() - bare.len())
}

/// Words between blanks, with where they start.
pub(super) fn spaced_words(text: &str) -> Vec<(usize, &str)> {
    // Words with the blank behind them are seldom shorter.
    let mut words = Vec::with_capacity(text.len() / 12);
    let mut start = 0;
    let blanks = memchr3_iter(b' ', b'\n', b'\t', text.as_bytes());
    for blank in blanks.chain([text.len()]) {
        if let Some(word) = text.get(start..blank).filter(|word| !word.is_empty()) {
            words.push((start, word));
        }
        start = blank + 1;
    }
    words
}

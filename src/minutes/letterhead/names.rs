//! What a line of a letterhead, or a part of it, names: an office, a part of one, a place, an address.

use super::super::person::is_designation;
use super::super::words::is_letter;
use crate::bytes::{has_more_words, holds};

/// The last word of an office's name, and how near to the citizen such an office stands: of several names in one
/// letterhead the nearest issued the letter, the others stand above it.
pub(in crate::minutes) const OFFICE_NOUNS: &[(&str, u8)] = &[
    ("মন্ত্রণালয়", 1),
    ("মন্ত্রনালয়", 1),
    ("বিভাগ", 2),
    ("কমিশন", 3),
    ("অধিদপ্তর", 3),
    ("অধিদফতর", 3),
    ("পরিদপ্তর", 3),
    ("দপ্তর", 3),
    ("ব্যুরো", 3),
    ("বোর্ড", 3),
    ("কর্পোরেশন", 3),
    ("করপোরেশন", 3),
    ("বিশ্ববিদ্যালয়", 3),
    ("ব্যাংক", 3),
    ("ইনস্টিটিউট", 3),
    ("ইনস্টিটিউশন", 3),
    ("ইন্সটিটিউট", 3),
    ("ইনষ্টিটিউট", 3),
    ("একাডেমি", 3),
    ("একাডেমী", 3),
    ("কাউন্সিল", 3),
    ("কর্তৃপক্ষ", 3),
    ("কোম্পানি", 3),
    ("কোম্পানী", 3),
    ("ফাউন্ডেশন", 3),
    ("জাদুঘর", 3),
    ("ট্রাস্ট", 3),
    ("গ্রন্থকেন্দ্র", 3),
    ("গ্রন্থাগার", 4),
    ("গণগ্রন্থাগার", 4),
    ("কমিশনারেট", 4),
    ("ওয়াসা", 3),
    ("হারবেরিয়াম", 3),
    ("সচিবালয়", 3),
    ("এলজিইডি", 4),
    ("পিটিআই", 4),
    ("টিটিসি", 4),
    ("কেন্দ্র", 4),
    ("পরিষদ", 4),
    ("পৌরসভা", 4),
    ("কলেজ", 4),
    ("বিদ্যালয়", 4),
    ("হাসপাতাল", 4),
    ("কমপ্লেক্স", 4),
    ("কারাগার", 4),
    ("সার্কেল", 4),
    ("স্টেশন", 4),
    ("কার্যালয়", 4),
    ("অফিস", 4),
    ("প্রশাসন", 4),
    // A common slip of the pen.
    ("প্রসাশন", 4),
];

/// The last words of names that only a letterhead shows to be those of an office: running text speaks of private ones, too.
pub(super) const LETTERHEAD_NOUNS: &[(&str, u8)] = &[
    ("পিএলসি", 3),
    ("লিমিটেড", 3),
    ("রেলওয়ে", 3),
    ("টেলিভিশন", 3),
    ("বেতার", 3),
];

/// The last word of the name of a part of an office.
pub(super) const SECTION_NOUNS: &[&str] = &[
    "শাখা",
    "অধিশাখা",
    "অনুবিভাগ",
    "সেল",
    "উইং",
    "ইউনিট",
    "সেকশন",
    "উপবিভাগ",
    "উপশাখা",
    "ডেস্ক",
];

/// The administrative divisions: «রংপুর বিভাগ» is a place, not a division of a ministry.
pub(in crate::minutes) const DIVISIONS: &[&str] = &[
    "ঢাকা",
    "চট্টগ্রাম",
    "রাজশাহী",
    "খুলনা",
    "বরিশাল",
    "সিলেট",
    "রংপুর",
    "ময়মনসিংহ",
    "সিলেট",
    "কুমিল্লা",
    "ফরিদপুর",
];

/// The rank of the office that a line names, if the line is nothing but the name of an office: a part between commas
/// ends in an office noun, and no part goes on with a sentence.
pub(super) fn office_rank(line: &str) -> Option<u8> {
    if holds(line, "সভা") && !holds(line, "পৌরসভা") || holds(line, "বিষয়:") {
        return None;
    }
    let rank = |part: &str| {
        if part.trim() == "প্রধান কার্যালয়" {
            Some(3)
        } else if part.trim().ends_with("ভবন কমপ্লেক্স") {
            // A building.
            None
        } else {
            // «ট্রেডিং কর্পোরেশন অব বাংলাদেশ»: the noun stands before what it is of.
            let noun = part.split_once(" অব ").map_or(part, |(noun, _)| noun);
            noun_rank(last_word(noun))
        }
    };
    line.split([',', '(', '/']).filter_map(rank).max().map(|rank| {
        let above = ["প্রধানমন্ত্রীর কার্যালয়", "রাষ্ট্রপতির কার্যালয়"]
            .iter()
            .any(|name| holds(line, name));
        if above { 1 } else { rank }
    })
}

pub(in crate::minutes) fn noun_rank(word: &str) -> Option<u8> {
    { OFFICE_NOUNS.iter() }
        .chain(LETTERHEAD_NOUNS)
        .find(|(noun, _)| *noun == word)
        .map(|(_, rank)| *rank)
}

pub(super) fn is_section(line: &str) -> bool {
    // «সিপি-৩ শাখা», «শাখা-২», «সাধারণ শাখা»
    let words = || line.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty());
    words().next_back().is_some_and(|word| SECTION_NOUNS.contains(&word))
}

/// «প্রশাসন বিভাগ», «মানব সম্পদ বিভাগ»: what every large office has within it.
pub(super) fn is_desk(line: &str) -> bool {
    ["প্রশাসন", "মানব সম্পদ", "হিসাব", "সংস্থাপন", "নিরীক্ষা", "জনসংযোগ", "আইসিটি"]
        .iter()
        .any(|work| line.starts_with(work))
}

/// The block of offices in which the ministries sit: an address, not an office.
pub(super) const SECRETARIAT: &str = "বাংলাদেশ সচিবালয়";

/// Whether a line says where an office has its seat: «প্রধান কার্যালয়, রাজশাহী», «সদর দপ্তর».
pub(super) fn is_seat(line: &str) -> bool {
    let first = line.split(',').next().unwrap_or_default().trim();
    ["প্রধান কার্যালয়", "সদর দপ্তর", "সদর কার্যালয়", SECRETARIAT].contains(&first)
}

/// Whether an office's name ends in a place: «… বোর্ড, যশোর».
pub(super) fn has_place(office: &str) -> bool {
    office.contains(',') && noun_rank(last_word(last_part(office))).is_none()
}

/// «রেজিস্ট্রার দপ্তর» under the name of a university, «অধ্যক্ষের কার্যালয়» under that of a college: a part of it. The regional
/// offices of a university are offices of their own.
pub(super) fn is_part_of_institution(above: &str, line: &str) -> bool {
    let parts = ["দপ্তর", "কার্যালয়", "অফিস", "বিভাগ"];
    let own = ["আঞ্চলিক", "বিভাগীয়", "জেলা"].iter().any(|word| holds(line, word));
    let in_university = holds(above, "বিশ্ববিদ্যালয়") && parts.contains(&last_word(line)) && !own;
    let institution = ["কলেজ", "হাসপাতাল", "বিদ্যালয়"].iter().any(|noun| holds(above, noun));
    // A board has directorates, a ministry departments.
    let head = above.split([',', '\n']).next().unwrap_or_default();
    let in_board =
        ["বোর্ড", "কর্পোরেশন", "করপোরেশন", "কর্তৃপক্ষ"].contains(&last_word(head)) && last_word(line) == "পরিদপ্তর";
    in_university || in_board || institution && is_of_an_official(line)
}

/// «আঞ্চলিক কার্যালয়, সিলেট» under «সাধারণ বীমা কর্পোরেশন»: a branch without a name of its own.
pub(super) fn is_branch_of_company(above: &str, line: &str) -> bool {
    let companies = [
        "ব্যাংক",
        "কর্পোরেশন",
        "করপোরেশন",
        "কোম্পানি",
        "কোম্পানী",
        "পিএলসি",
        "লিমিটেড",
        "ইনস্টিটিউশন",
    ];
    let head = line.split(',').next().unwrap_or_default();
    let mut words = head.split_whitespace();
    let kind = words.next().unwrap_or_default();
    let is_branch = ["আঞ্চলিক", "বিভাগীয়", "জোনাল", "জেলা", "এরিয়া", "স্থানীয়"].contains(&kind)
        && words.next().is_some_and(|noun| ["কার্যালয়", "অফিস"].contains(&noun))
        && words.next().is_none();
    is_branch && companies.contains(&last_word(above))
}

/// «রংপুর বিভাগ» or «রংপুর বিভাগ, রংপুর».
pub(super) fn is_division_place(line: &str) -> bool {
    let first = line.split(',').next().unwrap_or_default().trim();
    first
        .strip_suffix("বিভাগ")
        .is_some_and(|name| DIVISIONS.contains(&name.trim()))
}

/// «উপপরিচালকের কার্যালয়», and nothing behind it.
pub(super) fn is_of_an_official(office: &str) -> bool {
    let mut words = office.split_whitespace().rev();
    words.next() == Some("কার্যালয়") && words.next().is_some_and(is_designation)
}

/// «উপজেলা: কালিগঞ্জ, জেলা: সাতক্ষীরা»
pub(super) fn is_labelled_place(line: &str) -> bool {
    ["উপজেলা", "জেলা", "থানা"].iter().any(|label| {
        line.strip_prefix(label)
            .is_some_and(|rest| rest.trim_start().starts_with(':'))
    })
}

/// A short line of names, such as «সাতক্ষীরা», «সদর, বরগুনা» or «মিরপুর-২, ঢাকা».
pub(super) fn is_place(line: &str) -> bool {
    if is_labelled_place(line) {
        return !has_more_words(line, 8);
    }
    let plain = line
        .chars()
        .all(|c| is_letter(c) || c.is_ascii_digit() || matches!(c, ' ' | ',' | '\'' | '-'));
    // A number belongs to a quarter of a town or is a post code.
    let numbered = |word: &str| word.contains('-') && word.starts_with(is_letter);
    let plain = plain
        && line
            .split([' ', ','])
            .all(|word| !word.contains(|c: char| c.is_ascii_digit()) || numbered(word));
    let known_other = [
        "নোটিশ",
        "বিজ্ঞপ্তি",
        "আদেশ",
        "সচিবালয়",
        "কার্যবিবরণী",
        "সংবাদ",
        "নির্দেশিকা",
        "প্রতিবেদন",
        "পরিপত্র",
        "প্রজ্ঞাপন",
        "খবর",
        "শিরোনাম",
        "গণশুনানি",
        "মহোদয়",
        "কমিটি",
    ];
    let address = ["সড়ক", "রোড", "এভিনিউ", "সরণি", "নগর", "বাড়ি", "বা/এ"]
        .iter()
        .any(|word| holds(line, word));
    let plain = plain || address && !line.contains('।');
    let words = if address { 9 } else { 4 };
    plain && !has_more_words(line, words) && !known_other.iter().any(|word| holds(line, word))
}

/// «১০৮, মতিঝিল বাণিজ্যিক এলাকা, ঢাকা», «পর্যটন ভবন, আগারগাঁও»: where the house stands; a section may follow it.
pub(super) fn is_street_address(line: &str) -> bool {
    let numbered = line.starts_with(|c: char| c.is_ascii_digit());
    let house = ["ভবন", "এলাকা", "বা/এ", "সড়ক", "রোড"].iter().any(|word| holds(line, word));
    (numbered || house) && line.contains(',') && !holds(line, "।") && !has_more_words(line, 11)
}

/// Whether a line is a label with its value. The visarga of «পয়ঃনিষ্কাশন» is no colon.
pub(super) fn has_label(line: &str) -> bool {
    let visarga = |before: &str| {
        ["পয়", "আন্ত", "অন্ত", "পুন", "দু"]
            .iter()
            .any(|word| before.ends_with(word))
    };
    line.match_indices(':').any(|(at, _)| {
        let (before, behind) = line.split_at(at);
        !(visarga(before) && behind.get(1..).is_some_and(|rest| rest.starts_with(is_letter)))
    })
}

pub(super) fn last_part(text: &str) -> &str {
    text.rsplit(',').next().unwrap_or(text).trim()
}

pub(super) fn last_word(part: &str) -> &str {
    part.trim_end_matches(|c: char| !is_letter(c))
        .rsplit(|c: char| !is_letter(c))
        .next()
        .unwrap_or_default()
}

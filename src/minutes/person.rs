//! Names and designations of officials.

use std::ops::Range;

use super::words::{is_letter, split_words};
use crate::bytes::holds;

/// A name and a designation, as far as each is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person<'t> {
    pub(super) name: &'t str,
    pub(super) designation: Option<&'t str>,
}

/// Words that a designation ends with, alone or at the end of a compound (উপসচিব, মহাপরিচালক).
const DESIGNATIONS: &[&str] = &[
    "প্রশাসক",
    "কমিশনার",
    "অফিসার",
    "সচিব",
    "পরিচালক",
    "চেয়ারম্যান",
    "কর্মকর্তা",
    "প্রকৌশলী",
    "উপাচার্য",
    "অধ্যক্ষ",
    "শিক্ষক",
    "রেজিস্ট্রার",
    "রেজিষ্ট্রার",
    "ব্যবস্থাপক",
    "সুপার",
    "সার্জন",
    "মেয়র",
    "নিবন্ধক",
    "ম্যাজিস্ট্রেট",
    "এনালিস্ট",
    "এনালিষ্ট",
    "প্রোগ্রামার",
    "অধ্যাপক",
    "মন্ত্রী",
    "উপদেষ্টা",
    "নিয়ন্ত্রক",
    "সুপারিনটেনডেন্ট",
    "সুপারিন্টেন্ডেন্ট",
    "মহানিয়ন্ত্রক",
    "কালেক্টর",
    "ডিন",
    "পোস্টমাস্টার",
    "সভাপতি",
    "প্রধান",
    "ডিআইজি",
    "মহাপুলিশ",
    "তত্ত্বাবধায়ক",
    "রাষ্ট্রদূত",
    "সমন্বয়কারী",
    "সমন্বয়ক",
    "সুপারভাইজার",
    "পরিদর্শক",
    "আহ্বায়ক",
    "আহবায়ক",
    "ম্যানেজার",
    "ডিরেক্টর",
    "চ্যান্সেলর",
    "ট্রেজারার",
    "কমান্ড্যান্ট",
    "প্রিন্সিপাল",
    "ইউএনও",
    "ইনচার্জ",
];

/// Words that stand before the last word of a designation.
pub(super) const MODIFIERS: &[&str] = &[
    "বিজ্ঞ",
    "কর",
    "পরিষদ",
    "অতিরিক্ত",
    "সিনিয়র",
    "উপ",
    "যুগ্ম",
    "সহকারী",
    "সহকারি",
    "প্রধান",
    "জেলা",
    "উপজেলা",
    "বিভাগীয়",
    "আঞ্চলিক",
    "নির্বাহী",
    "ভারপ্রাপ্ত",
    "মুখ্য",
    "মহা",
    "মেডিকেল",
    "সমাজসেবা",
    "শিক্ষা",
    "কৃষি",
    "মহিলা",
    "বিষয়ক",
    "যুব",
    "উন্নয়ন",
    "পুলিশ",
    "সিভিল",
    "ব্যবস্থাপনা",
    "পরিবার",
    "পরিকল্পনা",
    "স্বাস্থ্য",
    "মৎস্য",
    "প্রাণিসম্পদ",
    "সমবায়",
    "তথ্য",
    "খাদ্য",
    "হিসাবরক্ষণ",
    "নির্বাচন",
    "প্রাথমিক",
    "মাধ্যমিক",
    "একাডেমিক",
    "পরিসংখ্যান",
    "প্রকল্প",
    "বাস্তবায়ন",
    "ভূমি",
    "প্রশাসনিক",
    "সহযোগী",
    "সিস্টেম",
    "উপব্যবস্থাপনা",
    "সম্প্রসারণ",
    "পল্লী",
    "নিরাপত্তা",
    "সাব",
    "রাজস্ব",
    "অধিগ্রহণ",
    "জুনিয়র",
    "তত্ত্বাবধায়ক",
    "ও",
    "আবাসিক",
    "পৌর",
    "ইউনিয়ন",
    "স্থানীয়",
    "সরকার",
    "মহাপুলিশ",
    "কারিগরি",
    "শ্রম",
    "পাট",
    "বন",
    "পরিবেশ",
    "জনস্বাস্থ্য",
    "বেতার",
    "জনসংযোগ",
    "সংস্কৃতি",
    "ক্রীড়া",
    "গণপূর্ত",
    "বিদ্যুৎ",
    "বৈজ্ঞানিক",
    "গবেষণা",
    "ভেটেরিনারি",
    "রেঞ্জ",
    "কারা",
    "প্রো",
    "ভাইস",
    "এডিশনাল",
    "অ্যাডিশনাল",
    "এসিস্ট্যান্ট",
    "অ্যাসিস্ট্যান্ট",
    "ডেপুটি",
    "জেনারেল",
];

impl<'t> Person<'t> {
    /// Reads a name with its designation, in either order, from the value of a label or the words around «সভাপতিত্ব».
    pub(super) fn read(text: &'t str) -> Option<Person<'t>> {
        let text = without_honorific(text.trim_matches(|c: char| !is_letter(c) && c != '(' && c != ')'));
        let (start, end) = match designation(text) {
            Some(found) => found,
            None => return Person::without_designation(text),
        };
        let before = text.get(..start)?.trim_matches(is_edge);
        let after = text.get(end..)?;
        // «জেলা প্রশাসক (সার্বিক)»: what stands in brackets belongs to the designation.
        let brackets = bracketed(after);
        let end = if brackets == 0 {
            joined_designation(text, end)
        } else {
            end
        };
        let title = text.get(start..end + brackets)?.trim_matches(is_edge);
        let after = text.get(end..)?;
        // «প্রকৌশলী সৈয়দ মাহফুজ আলী, নির্বাহী প্রকৌশলী»: a profession before the name belongs to it.
        // «… বিভাগের সচিব মোঃ …»: before the designation stands the office, behind it the name.
        let of_an_office = before.ends_with('র');
        // «DESIGNATION NAME» has nothing between the two; behind «DESIGNATION,» comes a place.
        let follows = after
            .get(brackets..)
            .filter(|rest| rest.starts_with(' '))
            .unwrap_or_default();
        let follows = without_honorific(follows.split([',', '।', '(']).next()?.trim());
        let follows = if is_name(follows) { follows } else { "" };
        if before.is_empty() || of_an_office && !follows.is_empty() {
            if let Some((name, rest)) = text.split_once(',').filter(|(name, _)| name.len() > title.len() + 6)
                && let Some((0, end)) = designation(rest.trim_start())
            {
                let rest = rest.trim_start();
                return Some(Person {
                    name: name.trim(),
                    designation: rest.get(..joined_designation(rest, end)),
                });
            }
            return Some(Person {
                name: follows,
                designation: Some(title),
            });
        }
        let name = without_honorific(
            before
                .rsplit_once('(')
                .map_or(before, |(name, _)| name)
                .trim_matches(is_edge),
        );
        Some(Person {
            name: shortened(name),
            designation: Some(title),
        })
    }

    /// Reads the person whom a text ends with: «… জেলা প্রশাসক মোঃ আজিজুল ইসলামের», «ডা. X, মেডিকেল অফিসার, … উক্ত সভায়».
    ///
    /// Before «সভাপতিত্বে» the name stands in the genitive, before «সভাপতিত্ব করেন» it does not: «আরিব মজুমদার» keeps its last letter.
    pub(super) fn told_before(text: &'t str, in_genitive: bool) -> Option<Person<'t>> {
        let text = without_last_bracket(without_occasion(text));
        let (start, end) = last_designation(text)?;
        let (start, end) = designation_before_profession(text, start..end).unwrap_or((start, end));
        let title = text.get(start..end + bracketed(text.get(end..)?))?;
        let behind = text.get(start + title.len()..)?;
        // «DESIGNATION NAME» has nothing between the two; behind «NAME, DESIGNATION,» comes the place.
        let whole = behind.trim_matches(is_edge);
        let name = whole.trim_end_matches("এর").trim_end_matches(['-', ' ']);
        if !behind.starts_with(',') && is_name(name) && !holds(name, "সভা") {
            // «আরিব হোসেন মজুমদার এর» bears its case apart.
            let joined = ["ের", "র"].iter().filter(|_| in_genitive && name == whole);
            let bare = { joined }.find_map(|case| name.strip_suffix(case)).unwrap_or(name);
            // «সচিব মহোদয়ের সভাপতিত্বে» addresses, and names nobody; «জনাব করিম, উপপরিচালক মহোদয়» named him before.
            let named = || {
                let before = text.get(..start)?.trim_end_matches(is_edge);
                let name = before
                    .get(before.rfind("জনাব")?..)
                    .filter(|name| !name.contains([',', '।']))?;
                Some(without_honorific(name)).filter(|name| is_name(name))
            };
            let bare = if bare == "মহোদয়" {
                named().unwrap_or_default()
            } else {
                bare
            };
            return Some(Person {
                name: without_honorific(bare),
                designation: Some(title),
            });
        }
        let before = text.get(..start)?.trim_matches(is_edge);
        let name = without_honorific(before.rsplit([',', '।', ':']).next()?.trim());
        is_name(name).then_some(Person {
            name,
            designation: Some(title),
        })
    }

    fn without_designation(text: &'t str) -> Option<Person<'t>> {
        let name = text.split([',', '।']).next()?.trim();
        is_name(name).then_some(Person {
            name,
            designation: None,
        })
    }
}

/// «এস, এম, অজিয়র রহমান, …»: initials before a comma belong to the name; a longer part before a comma is the whole name.
fn shortened(name: &str) -> &str {
    let end = name
        .match_indices(',')
        .map(|(at, _)| at)
        .find(|&at| name.get(..at).is_some_and(|part| part.chars().count() > 6));
    name.get(..end.unwrap_or(name.len()))
        .unwrap_or(name)
        .trim_matches(is_edge)
}

fn is_edge(c: char) -> bool {
    matches!(c, ' ' | ',' | '।' | '-' | ':' | '\t' | '\n' | ';')
}

fn without_honorific(text: &str) -> &str {
    let bare = ["জনাবা", "জনাব"]
        .iter()
        .find_map(|honorific| text.strip_prefix(honorific))
        .unwrap_or(text)
        .trim_start_matches([' ', ':', ',']);
    // «বেগম শিরীন আখতার, …» is how minutes address a lady; «বেগম রোকেয়া, …» is her name.
    let name = bare.split(',').next().unwrap_or(bare);
    bare.strip_prefix("বেগম ")
        .filter(|_| name.split_whitespace().count() >= 3)
        .unwrap_or(bare)
}

/// Whether a text could be the name of a person: a few words of letters, no sentence.
fn is_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (1..=8).contains(&words) && text.chars().any(is_letter) && !text.chars().any(|c| c.is_ascii_digit())
}

/// Whether a word is a designation or ends in one, also in the genitive (প্রশাসকের, কর্মকর্তার).
pub(super) fn is_designation(word: &str) -> bool {
    let bare = ["ের", "র"].iter().find_map(|case| word.strip_suffix(case));
    DESIGNATIONS
        .iter()
        .any(|end| word.ends_with(end) || bare.is_some_and(|bare| bare.ends_with(end)))
}

/// Where the first designation of a text begins and ends: its last word and the modifiers before it.
pub(super) fn designation(text: &str) -> Option<(usize, usize)> {
    let words: Vec<(usize, &str)> = split_words(text).collect();
    let at = words.iter().position(|(_, word)| is_designation(word))?;
    let &(first, _) = words.get(at)?;
    // «প্রধান নির্বাহী কর্মকর্তা», «তত্ত্বাবধায়ক প্রকৌশলী»: a word that is a designation of its own may begin a longer one.
    let (last, word) = *words.get(at + led_by(text, words.get(at..)?))?;
    let mut start = first;
    for &(before, modifier) in words.get(..at)?.iter().rev() {
        // Modifiers stand side by side, not across a comma.
        let adjacent = text
            .get(before + modifier.len()..start)
            .is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | '-')));
        if !adjacent || !MODIFIERS.contains(&modifier) {
            break;
        }
        start = before;
    }
    // «ও» joins two words of a designation; it does not begin one.
    let begun = text.get(start..)?;
    let start = begun
        .strip_prefix("ও ")
        .map_or(start, |rest| start + begun.len() - rest.len());
    Some((start, last + word.len()))
}

/// How many words behind the first, which is a designation, the designation that it leads ends; 0 where it leads none.
fn led_by(text: &str, words: &[(usize, &str)]) -> usize {
    let side_by_side = |pair: &[(usize, &str)]| match pair {
        [(one, word), (two, _)] => text.get(one + word.len()..*two).is_some_and(|gap| gap == " "),
        _ => false,
    };
    let mut end = 0;
    for (index, pair) in words.windows(2).enumerate() {
        let [(_, word), (_, next)] = pair else { break };
        if !MODIFIERS.contains(word) || !side_by_side(pair) {
            break;
        }
        if is_designation(next) {
            end = index + 1;
        }
    }
    end
}

/// «জেলা প্রশাসক ও জেলা ম্যাজিস্ট্রেট»: where a second designation joined to the first ends.
fn joined_designation(text: &str, end: usize) -> usize {
    // «পোস্টমাস্টার জেনারেল», «জেনারেল ম্যানেজার»
    let end = ["জেনারেল", "ম্যানেজার"]
        .iter()
        .find_map(|word| text.get(end..)?.strip_prefix(' ')?.strip_prefix(word))
        .map_or(end, |rest| text.len() - rest.len());
    let second = text
        .get(end..)
        .and_then(|rest| rest.strip_prefix(" ও ").or_else(|| rest.strip_prefix(" এবং ")))
        .and_then(|rest| {
            designation(rest)
                .filter(|(start, _)| *start == 0)
                .map(|(_, second)| text.len() - rest.len() + second)
        });
    second.unwrap_or(end)
}

/// The last designation of a text.
fn last_designation(text: &str) -> Option<(usize, usize)> {
    let mut found = None;
    let mut from = 0;
    while let Some((start, end)) = text.get(from..).and_then(designation) {
        found = Some((from + start, from + end));
        from += end;
    }
    found
}

/// «জেনারেল ম্যানেজার প্রকৌশলী মো. ফখরুল আলম»: a profession that begins a name, and the designation right before it.
fn designation_before_profession(text: &str, last: Range<usize>) -> Option<(usize, usize)> {
    let profession = ["অধ্যাপক", "প্রকৌশলী"].contains(&text.get(last.clone())?);
    let before = text
        .get(..last.start)
        .filter(|before| profession && before.ends_with(' '))?
        .trim_end();
    let (start, end) = last_designation(before)?;
    (end + bracketed(before.get(end..)?) == before.len()).then_some((start, end))
}

/// A text without the words for the occasion it ends in: «… রেহেনা পারভীন উক্ত সভায়».
fn without_occasion(text: &str) -> &str {
    const OCCASIONS: &[&str] = &[
        "সভায়",
        "সভাতে",
        "সভাটিতে",
        "অনুষ্ঠানে",
        "কর্মশালায়",
        "প্রশিক্ষণে",
        "গণশুনানিতে",
        "গণশুনানীতে",
        "শুনানিতে",
        "উক্ত",
        "এ",
        "এতে",
        "এই",
        "উভয়",
    ];
    let mut bare = text.trim_end_matches(is_edge);
    while let Some(shorter) = OCCASIONS
        .iter()
        .find_map(|word| bare.strip_suffix(word).filter(|rest| rest.ends_with([' ', ','])))
    {
        bare = shorter.trim_end_matches(is_edge);
    }
    bare
}

/// A text without the bracket it ends in and the case behind that: «… ডা. সঞ্জীব সূত্রধর (উপসচিব) এর».
fn without_last_bracket(text: &str) -> &str {
    let bare = text
        .trim_end_matches(is_edge)
        .trim_end_matches("এর")
        .trim_end_matches(['-', ' ']);
    bare.strip_suffix(')')
        .and_then(|open| open.rfind('(').and_then(|at| open.get(..at)))
        .unwrap_or(text)
}

/// The length of a bracket that directly follows, such as « (সার্বিক)»; in office names a second word may follow it.
fn bracketed(after: &str) -> usize {
    let inner = after.trim_start_matches(' ');
    match inner.strip_prefix('(').and_then(|open| open.find(')')) {
        Some(close) if close < 60 => after.len() - inner.len() + close + 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, name: &str, designation: &str) {
        let person = Person::read(text).unwrap();
        assert_eq!((person.name, person.designation.unwrap_or("")), (name, designation));
    }

    #[test]
    fn a_name_and_a_designation_are_told_apart_in_either_order() {
        reads(
            "জনাব ফয়সাল আহমেদ, অতিরিক্ত জেলা প্রশাসক (সার্বিক), বরগুনা।",
            "ফয়সাল আহমেদ",
            "অতিরিক্ত জেলা প্রশাসক (সার্বিক)",
        );
        reads("মো: হাবিবুর রহমান বিভাগীয় কমিশনার", "মো: হাবিবুর রহমান", "বিভাগীয় কমিশনার");
        reads("মো: খায়রুল কবীর মেনন অতিরিক্ত সচিব", "মো: খায়রুল কবীর মেনন", "অতিরিক্ত সচিব");
        reads("জেলা প্রশাসক মো: আজিজুল ইসলাম", "মো: আজিজুল ইসলাম", "জেলা প্রশাসক");
        reads("এস, এম, অজিয়র রহমান, জেলা প্রশাসক", "এস, এম, অজিয়র রহমান", "জেলা প্রশাসক");
        reads(
            "ডা. মুহাম্মদ মেহেদী হাসান, মেডিকেল অফিসার, শ্রম কল্যাণ কেন্দ্র",
            "ডা. মুহাম্মদ মেহেদী হাসান",
            "মেডিকেল অফিসার",
        );
    }

    #[test]
    fn a_designation_that_begins_with_another_is_read_whole() {
        reads("প্রধান নির্বাহী কর্মকর্তা আবু জাফর", "আবু জাফর", "প্রধান নির্বাহী কর্মকর্তা");
        reads("মোঃ আবু জাফর, তত্ত্বাবধায়ক প্রকৌশলী, খুলনা", "মোঃ আবু জাফর", "তত্ত্বাবধায়ক প্রকৌশলী");
        reads("মোঃ আবু জাফর, প্রধান, নির্বাহী কর্মকর্তা", "মোঃ আবু জাফর", "প্রধান");
    }

    #[test]
    fn who_is_only_addressed_is_not_named() {
        let told = |text| Person::told_before(text, true).map(|person| (person.name, person.designation));
        assert_eq!(told("সভা সচিব মহোদয়ের"), Some(("", Some("সচিব"))));
        assert_eq!(told("সভা সচিব মহিবুল হকের"), Some(("মহিবুল হক", Some("সচিব"))));
    }

    #[test]
    fn a_lady_is_addressed_before_her_name_unless_the_address_is_her_name() {
        reads("বেগম শিরীন আখতার জাহান, অতিরিক্ত সচিব", "শিরীন আখতার জাহান", "অতিরিক্ত সচিব");
        reads("বেগম রোকেয়া, অতিরিক্ত সচিব", "বেগম রোকেয়া", "অতিরিক্ত সচিব");
        reads("ড. নাদিরা বেগম, অতিরিক্ত সচিব", "ড. নাদিরা বেগম", "অতিরিক্ত সচিব");
    }

    #[test]
    fn a_bare_name_is_a_name_and_a_bare_designation_a_designation() {
        assert_eq!(
            Person::read("এস এম মোস্তফা কামাল").unwrap(),
            Person {
                name: "এস এম মোস্তফা কামাল",
                designation: None
            }
        );
        reads("জেলা প্রশাসক, সাতক্ষীরা", "", "জেলা প্রশাসক");
    }
}

//! Quotes cut short around the words that decide.

use crate::bangla::fold::fold_str;
use crate::evidence::Subject;

/// How many characters of a quote are shown whole.
const WHOLE: usize = 150;
/// How many characters are shown around the deed, and how many of the end, where a Bangla sentence has its verb.
const DEED: usize = 75;
const END: usize = 60;
/// A word of a quote is one of the activity's name if they begin alike for so many letters: endings vary.
const STEM: usize = 4;

/// The words of a document that evidence rests on.
pub(super) struct Quote {
    /// What decides of it: the words that name the deed, and the end, which says whether it was done. What was left out
    /// is marked by «…».
    pub(super) short: String,
    /// All of it, in pieces of words that name the deed and words that do not.
    pub(super) pieces: Vec<(String, bool)>,
}

/// The quote of evidence about the subject.
pub(super) fn quote(text: &str, subject: &Subject) -> Quote {
    let words: Vec<&str> = text.split_whitespace().collect();
    let stems = stems(subject);
    let hits: Vec<bool> = words.iter().map(|word| is_hit(word, &stems)).collect();
    let mut pieces: Vec<(String, bool)> = Vec::new();
    for (word, &hit) in words.iter().zip(&hits) {
        match pieces.last_mut() {
            Some((piece, last)) if *last == hit => {
                piece.push(' ');
                piece.push_str(word);
            }
            _ => pieces.push(((*word).to_owned(), hit)),
        }
    }
    Quote {
        short: shorten(&words, &hits),
        pieces,
    }
}

fn shorten(words: &[&str], hits: &[bool]) -> String {
    let length = |words: &[&str]| words.iter().map(|word| word.chars().count() + 1).sum::<usize>();
    if length(words) <= WHOLE + 1 {
        return words.join(" ");
    }
    let end = words.len() - fitting(words.iter().rev(), END);
    let (first, last) = window(words, hits, DEED);
    // Where the window reaches the end part, or nearly, one piece shows both.
    if last >= end || length(words.get(last..end).unwrap_or_default()) < 12 {
        return joined(words, first.min(end), words.len());
    }
    format!(
        "{} … {}",
        joined(words, first, last),
        words.get(end..).unwrap_or_default().join(" ")
    )
}

/// The words from one to before another, with «…» where the quote begins earlier.
fn joined(words: &[&str], first: usize, last: usize) -> String {
    let text = words.get(first..last).unwrap_or_default().join(" ");
    if first > 0 { format!("… {text}") } else { text }
}

/// How many words, one after the other, fit into so many characters; at least one.
fn fitting<'a>(words: impl Iterator<Item = &'a &'a str>, characters: usize) -> usize {
    let mut used = 0;
    let fits = words.take_while(|word| {
        used += word.chars().count() + 1;
        used <= characters
    });
    fits.count().max(1)
}

/// The stretch of words within so many characters that names most of the deed; of equal ones the first. Without any, the
/// beginning.
fn window(words: &[&str], hits: &[bool], characters: usize) -> (usize, usize) {
    let mut best = (0, 0, fitting(words.iter(), characters));
    let (mut last, mut used, mut count) = (0, 0, 0);
    let size = |at: usize| words.get(at).map_or(0, |word| word.chars().count() + 1);
    let hit = |at: usize| usize::from(hits.get(at).copied().unwrap_or_default());
    for first in 0..words.len() {
        while last < words.len() && (used + size(last) <= characters || last == first) {
            used += size(last);
            count += hit(last);
            last += 1;
        }
        if count > best.0 && hit(first) == 1 {
            best = (count, first, last);
        }
        used -= size(first);
        count -= hit(first);
    }
    (best.1, best.2)
}

/// The beginnings of the words of the activity's name that tell it from others of its plan: neither those of the plan's
/// name nor «on» (বিষয়ক).
fn stems(subject: &Subject) -> Vec<String> {
    let Subject::Activity(activity) = subject else {
        return Vec::new();
    };
    let of = |name: &str| -> Vec<String> {
        let folded = fold_str(name);
        let words = folded.split(|character: char| character.is_whitespace() || character == '/');
        words.map(stem).filter(|stem| stem.chars().count() >= 3).collect()
    };
    let common: Vec<String> = of(activity.plan().bangla()).into_iter().chain(of("বিষয়ক")).collect();
    let own = of(activity.bangla()).into_iter();
    own.filter(|stem| !common.contains(stem)).collect()
}

fn stem(word: &str) -> String {
    word.chars().take(STEM).collect()
}

fn is_hit(word: &str, stems: &[String]) -> bool {
    let folded = fold_str(word);
    let bare = folded.trim_start_matches(|character: char| !character.is_alphanumeric());
    stems.iter().any(|stem| bare.starts_with(stem.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Activity, Plan};

    fn short(text: &str, activity: Activity) -> String {
        quote(text, &Subject::Activity(activity)).short
    }

    #[test]
    fn a_short_quote_is_shown_whole() {
        let text = "এ বিষয়ে কর্মকর্তা-কর্মচারীদের অংশগ্রহণে প্রশিক্ষণের ব্যবস্থা গ্রহণ করতে হবে";
        assert_eq!(short(text, Activity::NisTraining), text);
    }

    #[test]
    fn a_long_quote_keeps_the_deed_and_the_verb_at_its_end() {
        let text = format!(
            "{} সেবা প্রদান প্রতিশ্রুতি হালনাগাদ করে {} আপলোড করতে হবে",
            "কথা ".repeat(60),
            "আরও কথা ".repeat(40)
        );
        let short = short(&text, Activity::CharterUpdate);
        assert!(short.starts_with("… ") && short.contains(" … "), "{short}");
        assert!(short.contains("হালনাগাদ") && short.ends_with("করতে হবে"), "{short}");
        assert!(short.chars().count() <= DEED + END + 6, "{short}");
    }

    #[test]
    fn words_of_the_plan_s_name_are_not_taken_for_the_deed() {
        let quote = quote(
            "সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ হয়েছে",
            &Subject::Activity(Activity::CharterTraining),
        );
        let deeds: Vec<&str> = quote
            .pieces
            .iter()
            .filter(|(_, deed)| *deed)
            .map(|(text, _)| text.as_str())
            .collect();
        assert_eq!(deeds, ["প্রশিক্ষণ"]);
    }

    #[test]
    fn without_a_deed_to_look_for_the_beginning_and_the_end_stay() {
        let text = format!("শুরু {} শেষ", "কথা ".repeat(100));
        let subject = Subject::Indicator {
            plan: Plan::Nis,
            code: "1.1".to_owned(),
        };
        let short = quote(&text, &subject).short;
        assert!(
            short.starts_with("শুরু কথা") && short.ends_with("কথা শেষ") && short.contains(" … "),
            "{short}"
        );
    }
}

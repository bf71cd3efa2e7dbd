//! Words that stand with the hour: its unit after it, and a quarter of an hour before it.
use super::super::scan;

/// The word after an hour that makes it a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// টা, which also counts things: ১২.৩০ টা is a time, ৫টা alone need not be.
    Ta,
    /// টায়, which hardly counts anything but the hours.
    Taay,
    /// ঘটিকা, ঘঃ, hrs.
    Ghotika,
    /// মিনিটে, after hour and minutes.
    Minute,
}

impl Unit {
    pub(super) fn of(word: &str) -> Option<Self> {
        match word {
            "টা" | "টার" | "টাতে" => Some(Self::Ta),
            "টায়" | "টায" => Some(Self::Taay),
            "ঘটিকা" | "ঘটিকায়" | "ঘটিকায" | "ঘটিকার" | "ঘটিকাতে" | "hrs" | "hours" => {
                Some(Self::Ghotika)
            }
            "মিনিট" | "মিনিটে" | "মিনিটের" => Some(Self::Minute),
            _ => None,
        }
    }

    /// The unit after a number, over at most one space, and where it ends.
    pub(super) fn after(text: &str, end: usize) -> Option<(Self, usize)> {
        let start = scan::skip(text, end, 1, " ");
        let word = scan::word_at(text, start);
        let word_end = start + word.len();
        let shortened = || scan::skip(text, word_end, 1, ":.");
        match word {
            "ঘ" if shortened() > word_end => Some((Self::Ghotika, shortened())),
            "মি" if shortened() > word_end => Some((Self::Minute, shortened())),
            _ => Some((Self::of(word)?, word_end)),
        }
    }
}

/// A quarter of an hour said with the hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fraction {
    /// সোয়া: a quarter past.
    QuarterPast,
    /// সাড়ে: half past.
    HalfPast,
    /// পৌনে: a quarter to.
    QuarterTo,
}

impl Fraction {
    /// The fraction before an hour, and where it begins; without one, the hour's own beginning.
    pub(super) fn before(text: &str, at: usize) -> (Option<Self>, usize) {
        let end = scan::skip_back(text, at, 1, " ");
        let word = scan::word_before(text, end);
        let fraction = match word {
            "সোয়া" | "সওয়া" | "সোযা" => Self::QuarterPast,
            "সাড়ে" | "সাডে" => Self::HalfPast,
            "পৌনে" | "পোনে" | "পৌণে" => Self::QuarterTo,
            _ => return (None, at),
        };
        (Some(fraction), end - word.len())
    }
}

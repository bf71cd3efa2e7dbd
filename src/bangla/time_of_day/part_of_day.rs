//! Parts of the day, and which of the clock's two rounds they mean.
use super::super::scan;

/// The part of the day printed with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PartOfDay {
    /// ভোর, সকাল, পূর্বাহ্ণ.
    Morning,
    /// বেলা, দুপুর: from late morning into the afternoon.
    Midday,
    /// বিকাল, অপরাহ্ণ, সন্ধ্যা; p.m.
    AfterNoon,
    /// রাত: from evening until before dawn.
    Night,
    /// a.m., which counts the first hour of the day as twelve.
    BeforeNoon,
}

impl PartOfDay {
    fn of(word: &str) -> Option<Self> {
        match word {
            "ভোর" | "ভোরে" | "সকাল" | "সকালে" | "পূর্বাহ্ণ" | "পূর্বাহ্ন" | "পূর্বাহ্ণে" | "পূর্বাহ্নে" => {
                Some(Self::Morning)
            }
            "বেলা" | "দুপুর" | "দুপুরে" | "মধ্যাহ্ন" => {
                Some(Self::Midday)
            }
            "বিকাল"
            | "বিকেল"
            | "বিকালে"
            | "বিকেলে"
            | "অপরাহ্ণ"
            | "অপরাহ্ন"
            | "অপরাহ্ণে"
            | "অপরাহ্নে"
            | "সন্ধ্যা"
            | "সন্ধ্যায়" => Some(Self::AfterNoon),
            "রাত" | "রাতে" | "রাত্রি" => Some(Self::Night),
            _ => None,
        }
    }

    /// The part of the day before a time, and where it begins; of «সকাল বেলা» the former.
    pub(super) fn before(text: &str, at: usize) -> Option<(Self, usize)> {
        let end = scan::skip_back(text, at, 4, " ,-:.");
        let word = scan::word_before(text, end);
        let (part, start) = (Self::of(word)?, end - word.len());
        let earlier_end = scan::skip_back(text, start, 1, " ");
        let earlier = scan::word_before(text, earlier_end);
        match Self::of(earlier).filter(|_| word == "বেলা") {
            Some(part) => Some((part, earlier_end - earlier.len())),
            None => Some((part, start)),
        }
    }

    /// The English half of the day after a time, and where it ends: 11.30 am, 3:00 P.M.
    pub(super) fn after(text: &str, end: usize) -> Option<(Self, usize)> {
        let start = scan::skip(text, end, 1, " ");
        let rest = text.get(start..)?;
        let halves = [
            ("a.m", Self::BeforeNoon),
            ("am", Self::BeforeNoon),
            ("p.m", Self::AfterNoon),
            ("pm", Self::AfterNoon),
        ];
        let (written, part) = halves
            .into_iter()
            .find(|&(written, _)| rest.starts_with(written))?;
        let end = start + written.len();
        if scan::char_at(text, end).is_some_and(|after| after.is_alphanumeric()) {
            return None;
        }
        Some((
            part,
            scan::skip(text, end, if written.contains('.') { 1 } else { 0 }, "."),
        ))
    }
}

/// The hour from 0 to 23 that an hour of the clock means; hours beyond twelve mean themselves. Without a part of the
/// day, hours from 1 to 6 are taken for the afternoon's.
pub(super) const fn hour_of_24(part: Option<PartOfDay>, hour: u8) -> u8 {
    match (part, hour) {
        (None | Some(PartOfDay::Midday), 1..=6)
        | (Some(PartOfDay::AfterNoon), 1..=11)
        | (Some(PartOfDay::Night), 6..=11) => hour + 12,
        (Some(PartOfDay::Night | PartOfDay::BeforeNoon), 12) => 0,
        _ => hour,
    }
}

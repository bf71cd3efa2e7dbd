//! What is done before an event takes place: its day is set, its money granted, its list drawn up.

use std::ops::Range;

use super::layout::Page;
use super::words::{Term, Word, is_letter};
use crate::beginnings::Beginnings;

/// Words for what an event needs or is announced by, without their endings.
static PREPARATIONS: Beginnings<()> = Beginnings::new(&[
    ("বরাদ্দ", ()),
    ("বাজেট", ()),
    ("অর্থায়ন", ()),
    ("অনুমোদন", ()),
    ("অনুমতি", ()),
    ("সম্মতি", ()),
    ("প্রস্তাব", ()),
    ("মডিউল", ()),
    ("সিলেবাস", ()),
    ("কারিকুলাম", ()),
    ("সূচি", ()),
    ("সূচী", ()),
    ("পাঠ্যসূচি", ()),
    ("সময়সূচি", ()),
    ("সময়সূচী", ()),
    ("প্রশিক্ষণসূচি", ()),
    ("কর্মসূচি", ()),
    ("আলোচ্যসূচি", ()),
    ("এজেন্ডা", ()),
    ("ক্যালেন্ডার", ()),
    ("পঞ্জি", ()),
    ("তালিকা", ()),
    ("প্রশিক্ষণার্থী", ()),
    ("প্রশিক্ষক", ()),
    ("রিসোর্স", ()),
    ("ভেন্যু", ()),
    ("উপকরণ", ()),
    ("প্রস্তুতি", ()),
    ("প্রাক্কলন", ()),
    ("ব্যয়", ()),
    ("কার্যপত্র", ()),
    ("আমন্ত্রণপত্র", ()),
    ("নোটিশ", ()),
    ("বিজ্ঞপ্তি", ()),
    ("ব্যাচ", ()),
    ("দিন", ()),
    ("দিনক্ষণ", ()),
    ("তারিখ", ()),
    ("কার্যাদেশ", ()),
]);

/// «প্রশিক্ষণের জন্য», behind the event.
const AIMS: &[&str] = &["জন্য ", "লক্ষ্যে ", "নিমিত্ত ", "উদ্দেশ্যে "];

/// Endings of a noun that is the subject or object of what was done.
const ENDINGS: &[&str] = &["", "টি", "র", "ের", "ও", "ে", "গুলো", "সমূহ", "দের", "টিও"];

/// Whether a word names such a thing.
pub(super) fn is_preparation(word: &str) -> bool {
    PREPARATIONS.of(word).any(|(_, (), ending)| ENDINGS.contains(&ending))
}

/// «প্রশিক্ষণের মডিউল চূড়ান্ত করা হয়েছে», «সভার কার্যপত্র প্রস্তুত করা হয়েছে»: the verb is not the event's.
pub(super) fn is_only_prepared(page: &Page, words: &[Word], event: &Range<usize>, until: usize) -> bool {
    let Some(last) = event.end.checked_sub(1).and_then(|last| words.get(last)) else {
        return false;
    };
    let clause = words.get(event.end..until).unwrap_or_default();
    let next = page.after(last.end, 60).strip_prefix(' ').unwrap_or_default();
    // «প্রশিক্ষণের জন্য প্রশিক্ষক মনোনয়ন ও মডিউল প্রণয়ন সম্পন্ন হয়েছে»: what was finished is its preparing.
    if let Some(needed) = AIMS.iter().find_map(|aim| next.strip_prefix(aim)) {
        let held = clause
            .iter()
            .any(|word| matches!(word.term, Term::TakesPlace | Term::Organising));
        return !held && is_preparation(needed.split(|c: char| !is_letter(c)).next().unwrap_or_default());
    }
    let took_place = |word: &Word| matches!(word.term, Term::TakesPlace | Term::Organised);
    if clause.iter().any(took_place) {
        return false;
    }
    // «লিফলেট ছাপার কার্যাদেশ দেওয়া হয়েছে»
    let printed = ["ছাপার ", "ছাপানোর ", "মুদ্রণের "]
        .iter()
        .find_map(|printing| next.strip_prefix(printing));
    is_preparation(
        printed
            .unwrap_or(next)
            .split(|c: char| !is_letter(c))
            .next()
            .unwrap_or_default(),
    )
}

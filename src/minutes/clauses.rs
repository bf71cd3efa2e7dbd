//! Clauses of one sentence, each with its own event and day.

use std::ops::Range;

use super::layout::Page;
use super::words::Term;
use crate::bangla::date::PrintedDate;
use crate::bytes::place_of;

/// Bytes between an event and a day of its own behind it, at the most: «বার্ষিক প্রতিবেদন ২৫-০৬-২০২৪ তারিখে».
const NEAR: usize = 16;

/// The nearest day before an event, unless it belongs to a clause that ends before the event: «… প্রশিক্ষণ ১১-০৬-২০২৪ তারিখে করা হয় এবং … প্রতিবেদন
/// ২৫-০৬-২০২৪ তারিখে … প্রকাশ করা হয়েছে».
pub(super) fn day_before<'d, 'p>(
    page: &Page,
    dates: &'d [&'p PrintedDate],
    event: &Range<usize>,
    behind: Option<&&'p PrintedDate>,
) -> Option<&'d &'p PrintedDate> {
    let date = dates.iter().rev().find(|date| date.range.end <= event.start)?;
    let own = behind.is_some_and(|behind| behind.range.start - event.end <= NEAR);
    let parted = own && parts(page, date.range.end..event.start);
    Some(date).filter(|_| !parted)
}

/// Whether a clause ends in a stretch of text, and another begins: «… করা হয় এবং …».
fn parts(page: &Page, range: Range<usize>) -> bool {
    page.words(range).iter().any(|word| {
        let next = page.after(word.end, 40).split_ascii_whitespace().next();
        matches!(word.term, Term::Past | Term::Future) && matches!(next, Some("এবং" | "ও" | "আর"))
    })
}

/// «২১/০২/২০২৪ তারিখ শহীদ দিবসের ছুটি থাকায় ২২/০২/২০২৪ তারিখে …», «১২ মার্চ হরতালের কারণে … ১৪ মার্চ»: where a sentence gives up the day named before for
/// another one behind it.
pub(super) fn given_up_for_a_holiday(page: &Page, range: &Range<usize>) -> Option<usize> {
    const REASONS: &[&str] = &[
        "ছুটি থাকায়",
        "ছুটি হওয়ায়",
        "ছুটির কারণে",
        "ছুটির জন্য",
        "ছুটির দিন হওয়ায়",
        "ছুটি বিধায়",
        "বন্ধ থাকায়",
        "হরতাল থাকায়",
        "হরতালের কারণে",
        "অবরোধের কারণে",
    ];
    /// Bytes between a day and what befell it, at the most.
    const REACH: usize = 110;
    let [first, second, ..] = page.dates(range.clone()) else {
        return None;
    };
    let between = page.slice(first.range.end..second.range.start.max(first.range.end));
    let near = page.after(first.range.end, REACH.min(between.len()));
    let reason = REASONS.iter().find_map(|reason| place_of(near, reason))?;
    Some(first.range.end + reason)
}

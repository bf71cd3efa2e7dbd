//! Who reports a news item: «স্টাফ রিপোর্টার, বগুড়া», «মহেশখালী (কক্সবাজার) প্রতিনিধি», «নিউজ ডেস্ক:», «দিনাজপুর ব্যুরো».

use super::layout::Page;
use super::letterhead::DIVISIONS;
use super::words::is_letter;
use crate::bytes::{first_byte, has_more_words, place_of};

/// Lines from the top among which a news item names its reporter.
const TOP: usize = 10;

/// No line that only names the reporter is longer than this many bytes.
const LONGEST: usize = 500;

/// What those who write for papers and portals are called.
const REPORTERS: &[&str] = &["প্রতিবেদক", "প্রতিনিধি", "সংবাদদাতা", "রিপোর্টার", "করেসপন্ডেন্ট", "ডেস্ক"];

/// Whether a line at the top names the reporter and nothing else but a place, a day or another sign of the paper.
pub(super) fn is_byline(page: &Page, index: usize) -> bool {
    let is_short = { page.lines.get(index) }.is_some_and(|line| line.range().len() <= LONGEST);
    is_short && reporter(page, index).is_some_and(|behind| !has_more_words(behind, 8) && !behind.contains('।'))
}

/// Whether a place of the text is in such a line.
pub(super) fn stands_in_byline(page: &Page, at: usize) -> bool {
    let is_near = { page.lines.get(TOP) }.is_none_or(|line| at < line.start);
    is_near && is_byline(page, page.line_of(at))
}

/// Whether the text names its reporter at the top, on a line of its own or before its first words.
pub(super) fn has_byline(page: &Page) -> bool {
    (0..TOP.min(page.lines.len())).any(|index| reporter(page, index).is_some())
}

/// What stands behind the reporter at the beginning of a line.
fn reporter<'p>(page: &'p Page, index: usize) -> Option<&'p str> {
    let line = page.lines.get(index).filter(|line| index < TOP && !line.is_row)?;
    let text = page.after(line.start, LONGEST.min(line.range().len()));
    let sign = first_byte(text.as_bytes(), |byte| matches!(byte, b':' | b'|' | b'/')).unwrap_or(text.len());
    let end = place_of(text, "।").map_or(sign, |danda| danda.min(sign));
    let (head, behind) = text.split_at_checked(end)?;
    let mut behind = behind.chars();
    behind.next();
    if has_more_words(head, 9) {
        return None;
    }
    let names = head.split(',').any(|part| {
        let words = || part.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty());
        words().next_back().is_some_and(|last| REPORTERS.contains(&last))
            || part.trim() == "ডেস্ক রিপোর্ট"
            || is_bureau(part)
    });
    names.then_some(behind.as_str())
}

/// «দিনাজপুর ব্যুরো», «বরিশাল অফিস»: a paper's own office in that town. The government's bureaus have longer names («বাংলাদেশ
/// পরিসংখ্যান ব্যুরো»), but for the shortest; its offices are named after their work.
fn is_bureau(part: &str) -> bool {
    let mut words = part.split_whitespace();
    let (town, noun) = (words.next().unwrap_or_default(), words.next());
    let is_paper = match noun {
        Some("ব্যুরো") => town != "পরিসংখ্যান",
        Some("অফিস") => DIVISIONS.contains(&town),
        _ => false,
    };
    is_paper && words.next().is_none()
}

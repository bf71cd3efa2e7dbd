//! Tables that report a plan activity by activity: what was to be done, and what was achieved.

use std::ops::Range;

use super::layout::Page;
use crate::bytes::holds;

/// A row of such a table (folded places).
#[derive(Debug, Clone)]
pub(super) struct AchievementRow {
    /// The cells that name the activity and its indicator.
    pub(super) activity: Vec<Range<usize>>,
    /// The cells before those.
    pub(super) head: Vec<Range<usize>>,
    /// The cells that say what was achieved, in words or in figures, and the remarks.
    pub(super) achieved: Vec<Range<usize>>,
}

/// Every row of every table that has a column for activities (কার্যক্রম) or indicators (সূচক) and one for what was achieved.
pub(super) fn read_achievements(page: &Page) -> Vec<AchievementRow> {
    let mut rows = Vec::new();
    let mut columns: Option<(Vec<usize>, Vec<usize>)> = None;
    for line in &page.lines {
        if !line.is_row {
            continue;
        }
        let cells = page.cells(line);
        if let Some(heading) = heading(page, cells) {
            columns = Some(heading);
        } else if let Some((activity, achieved)) = &columns {
            let of = |columns: &[usize]| {
                columns
                    .iter()
                    .filter_map(|&at| cells.get(at).cloned())
                    .filter(|cell| !cell.is_empty())
                    .collect()
            };
            rows.push(AchievementRow {
                activity: of(activity),
                head: cells
                    .iter()
                    .take(activity.first().copied().unwrap_or(0))
                    .cloned()
                    .collect(),
                achieved: of(achieved),
            });
        }
    }
    rows
}

/// What a column for what was achieved is named after.
const ACHIEVED: &[&str] = &[
    "অর্জন",
    "অগ্রগতি",
    "মন্তব্য",
    "বাস্তবায়ন",
    "অবস্থা",
    "সম্পাদিত",
    "ফলাফল",
    "করা হইয়াছে",
    "হয়েছে",
    "achievement",
    "চিভমেন্ট",
    "প্রগ্রেস",
    "progress",
    "remark",
    "রিমার্ক",
];

fn heading(page: &Page, cells: &[Range<usize>]) -> Option<(Vec<usize>, Vec<usize>)> {
    let short = |text: &&str| text.len() <= 45 || text.len() <= 3 * 45 && text.chars().count() <= 45;
    let names = cells.iter().map(|cell| Some(page.slice(cell.clone())).filter(short));
    let names: Vec<(usize, &str)> = names.enumerate().filter_map(|(at, name)| Some((at, name?))).collect();
    let is_named = |name: &str, words: &[&str]| words.iter().any(|word| holds(name, word));
    let any = |words: &[&str]| names.iter().any(|(_, name)| is_named(name, words));
    // Every heading has a name for what was achieved: most rows need no closer look.
    if !any(ACHIEVED) {
        return None;
    }
    let at = |words: &[&str]| -> Vec<usize> {
        let named = names.iter().filter(|(_, name)| is_named(name, words));
        named.map(|(at, _)| *at).collect()
    };
    let mut activity = at(&[
        "কার্যক্রম",
        "কাযক্রম",
        "সূচক",
        "কর্মসম্পাদন",
        "কর্মসূচি",
        "কর্মকাণ্ড",
        "activit",
        "indicator",
    ]);
    // A monthly report of an office's work: «কাজের বিবরণ | লক্ষ্যমাত্রা | অর্জন».
    if activity.is_empty() && any(&["লক্ষ্যমাত্রা", "টার্গেট", "target"]) {
        activity = at(&["কাজের বিবরণ", "কাজের নাম", "করণীয়", "করার কথা", "কাজ"]);
    }
    // «কী করার কথা | কী করা হয়েছে»
    let done = at(&["করা হয়েছে", "যা হয়েছে", "কী হয়েছে", "কি হয়েছে"]);
    if activity.is_empty() && !done.is_empty() {
        activity = at(&["করার কথা", "করণীয়", "কাজ"]);
        activity.retain(|at| !done.contains(at));
    }
    // «ক্রমিক | বিষয় | অগ্রগতি»
    if activity.is_empty() && any(&["অগ্রগতি", "অর্জন"]) {
        activity = at(&["বিষয়", "বিবরণ"]).into_iter().take(1).collect();
    }
    if activity.is_empty() || any(&["সিদ্ধান্ত"]) {
        return None;
    }
    let others = |words: &[&str]| -> Vec<usize> {
        let columns = at(words).into_iter();
        columns.filter(|at| !activity.contains(at)).collect()
    };
    let mut achieved = others(ACHIEVED);
    // «অর্জন | বিবরণ»: what stands behind the figure says more of it.
    if let Some(&first) = achieved.first() {
        achieved.extend(others(&["বিবরণ", "তারিখ", "ব্যাখ্যা"]).into_iter().filter(|at| *at > first));
        achieved.sort_unstable();
        achieved.dedup();
    }
    (!achieved.is_empty()).then_some((activity, achieved))
}

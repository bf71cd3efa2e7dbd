//! Tables that report a plan activity by activity: what was to be done, and what was achieved.

use std::ops::Range;

use super::layout::{Line, Page, item_marker, trimmed};
use super::mentions::is_ordinal;
use super::words::is_letter;
use crate::beginnings::Beginnings;
use crate::bytes::holds;
use crate::plan::Plan;

/// A row of such a table (folded places).
#[derive(Debug, Clone)]
pub(super) struct AchievementRow {
    /// The cells that name the activity and its indicator.
    pub(super) activity: Vec<Range<usize>>,
    /// The cells before those.
    pub(super) head: Vec<Range<usize>>,
    /// The plan whose annexure the row names by its number: «সংযোজনী | কার্যক্রম | …», «৬ | স্টেকহোল্ডারগণের সমন্বয়ে সভা | …».
    pub(super) annexure: Option<Plan>,
    /// The cells that say what was achieved, in words or in figures, and the remarks.
    pub(super) achieved: Vec<Range<usize>>,
    /// The cells of the quarters, where the heading names them and no other achievements: «১ (১৮/০৭/২০২৩)».
    pub(super) quarters: Vec<Range<usize>>,
    /// The cells of the proofs.
    pub(super) proofs: Vec<Range<usize>>,
    /// How many there were, where no cell says it.
    pub(super) sum: Option<u32>,
    /// Whether a page break parts what was achieved.
    pub(super) parted: bool,
}

/// Every row of every table that has a column for activities (কার্যক্রম) or indicators (সূচক) and one for what was achieved.
pub(super) fn read_achievements(page: &Page) -> Vec<AchievementRow> {
    let mut rows: Vec<AchievementRow> = Vec::new();
    let mut columns: Option<(Vec<usize>, Vec<usize>)> = None;
    let mut annexure: Option<usize> = None;
    let (mut quarters, mut proofs) = (Vec::new(), Vec::new());
    // How many columns the heading has, and how many of them the row above.
    let (mut width, mut filled) = (0, 0);
    let mut planned: Option<AchievementRow> = None;
    // Whether the line above is a heading that was there before.
    let mut repeated = false;
    let mut block = Block::None;
    let mut records = page.records.iter().peekable();
    for (at, line) in page.lines.iter().enumerate() {
        if let Some(record) = records.next_if(|record| record.line == at) {
            columns = None;
            rows.push(AchievementRow {
                activity: vec![record.activity.clone()],
                head: Vec::new(),
                annexure: None,
                achieved: record.achieved.clone(),
                quarters: Vec::new(),
                proofs: Vec::new(),
                sum: record.sum,
                parted: false,
            });
        }
        // What stands in the last column alone, right below a heading that a page repeats, goes on with the row above it.
        let goes_on = std::mem::take(&mut repeated) && page.before(line.start, 1) == "\t";
        if !line.is_row {
            if let Some(above) = rows.last_mut().filter(|_| goes_on) {
                above.achieved.push(line.range());
                above.parted = true;
            }
            if heads_a_block(page, at) {
                block = Block::Named(line.range());
                continue;
            }
            read_labelled(page, line, &mut rows, &mut block);
            continue;
        }
        let cells = page.cells(line);
        // What stands below a row of targets is no heading.
        let heading = if planned.is_none() { heading(page, cells) } else { None };
        if heading.is_some() {
            repeated = columns == heading;
            columns = heading;
            quarters = columns_of_quarters(page, cells);
            let names_proofs = |cell: &Range<usize>| page.slice(cell.clone()).starts_with("প্রমাণ");
            proofs = { cells.iter().enumerate() }
                .filter(|(_, cell)| names_proofs(cell))
                .map(|(at, _)| at)
                .collect();
            annexure = { cells.iter() }.position(|cell| page.slice(cell.clone()).starts_with("সংযোজনী"));
            (width, filled) = (cells.len(), cells.len());
        } else if let Some((activity, achieved)) = &columns {
            // «… | ৪ | ১ (১২/১০/২০২২) এবং» and below it «১ (০৮/০২/২০২৩) | ৩ | হাজিরা»: a line break within a cell tears the row.
            let torn = filled.checked_sub(1).filter(|torn| achieved.contains(torn));
            let torn = torn.filter(|torn| filled < width && torn + cells.len() == width);
            if let (Some(torn), Some(above)) = (torn, rows.last_mut()) {
                let of_achieved = |at: &usize| achieved.contains(&(torn + at));
                let rest = { cells.iter().enumerate() }.filter(|(at, cell)| of_achieved(at) && !cell.is_empty());
                above.achieved.extend(rest.map(|(_, cell)| cell.clone()));
                filled = width;
                continue;
            }
            filled = cells.len();
            let of = |columns: &[usize]| {
                columns
                    .iter()
                    .filter_map(|&at| cells.get(at).cloned())
                    .filter(|cell| !cell.is_empty())
                    .collect()
            };
            let row = AchievementRow {
                activity: of(activity),
                head: cells
                    .iter()
                    .take(activity.first().copied().unwrap_or(0))
                    .cloned()
                    .collect(),
                annexure: annexure.and_then(|at| plan_of_annexure(page.slice(cells.get(at)?.clone()))),
                achieved: of(achieved),
                quarters: of(&quarters),
                proofs: of(&proofs),
                sum: None,
                parted: false,
            };
            // «কার্যক্রম | লক্ষ্যমাত্রা | ১ | ১» and below it «| অর্জন | ১ | -»: the frame of the guideline gives an activity two rows.
            let says = |words: &[&str]| cells.iter().any(|cell| words.contains(&page.slice(cell.clone())));
            if says(&["লক্ষ্যমাত্রা", "লক্ষ্য"]) {
                planned = Some(row);
                continue;
            }
            let above = planned
                .take()
                .filter(|_| row.activity.is_empty() && says(&["অর্জন", "প্রকৃত অর্জন"]));
            rows.push(match above {
                Some(above) => AchievementRow {
                    achieved: row.achieved,
                    ..above
                },
                None => row,
            });
        }
    }
    rows
}

/// «৪», «৬/২.১», «সংযোজনী-৭»: the plan that an annexure of the agreement holds.
pub(super) fn plan_of_annexure(cell: &str) -> Option<Plan> {
    let (plan, behind) = annexure(cell.strip_prefix("সংযোজনী").unwrap_or(cell))?;
    (behind.is_empty() || behind.starts_with(['/', ' ', '('])).then_some(plan)
}

/// «-৪ (শুদ্ধাচার)», behind «সংযোজনী»: the plan of that number, and what stands behind it.
pub(super) fn annexure(text: &str) -> Option<(Plan, &str)> {
    let number = text.trim_start_matches(['-', ' ']);
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let (number, behind) = number.split_at_checked(end)?;
    let number = number.parse().ok()?;
    let plan = { Plan::ANNEXURES.into_iter() }.find(|plan| plan.annexure() == Some(number))?;
    Some((plan, behind))
}

/// Where a block of labelled lines has got to.
enum Block {
    None,
    /// Its activity is named.
    Named(Range<usize>),
    /// It is the last of the rows.
    Achieved,
}

/// «(ঙ) কর্মপরিকল্পনা বাস্তবায়ন সংক্রান্ত প্রশিক্ষণ আয়োজন», and below it «লক্ষ্যমাত্রা: ৪টি», «অর্জন: ২টি; …»: an item whose lines say what was to be done and
/// what was.
fn heads_a_block(page: &Page, at: usize) -> bool {
    let below = |by: usize| page.lines.get(at + by).filter(|line| !line.is_row && !line.after_blank);
    let labels = |line: &Line, name: &str| {
        { page.behind_beginning(line, &[name]) }.is_some_and(|rest| rest.trim_start().starts_with(':'))
    };
    let is_target = below(1).is_some_and(|line| labels(line, "লক্ষ্যমাত্রা"));
    is_target
        && below(2).is_some_and(|line| labels(line, "অর্জন") || labels(line, "প্রকৃত অর্জন") || labels(line, "অগ্রগতি"))
        && page
            .lines
            .get(at)
            .is_some_and(|line| item_marker(page.line_text(line)).is_some())
}

/// «১      অর্জন: ১», behind «লক্ষ্যমাত্রা:»: what was achieved. Before it stands a number, no «প্রত্যাশিত».
fn achieved_beside(target: &str) -> Option<&str> {
    let (figure, behind) = target.split_once("অর্জন")?;
    let is_figure = { figure.split(|c: char| !is_letter(c)) }.all(|word| matches!(word, "" | "টি" | "জন"));
    behind.trim_start().strip_prefix(':').filter(|_| is_figure)
}

/// «কার্যক্রম: নৈতিকতা কমিটির সভা», «লক্ষ্যমাত্রা: ১», «অর্জন: ১», «তারিখ: ১২/০৩/২০২৪»: a report that gives each activity a block of lines.
fn read_labelled(page: &Page, line: &Line, rows: &mut Vec<AchievementRow>, block: &mut Block) {
    const LONGEST: usize = 600;
    const NAMES: &[&str] = &["কার্যক্রম", "কার্যক্রমের নাম", "কর্মসম্পাদন সূচক", "সূচক"];
    const LABELS: &[&str] = &[
        "তারিখ",
        "মন্তব্য",
        "অনুষ্ঠানের তারিখ",
        "সভার তারিখ",
        "প্রশিক্ষণের তারিখ",
        "বাস্তবায়ন অগ্রগতি",
    ];
    let is_open = !matches!(block, Block::None);
    let may_be_item = line.first_byte().is_ascii_digit() || line.first_byte() == b'(';
    if !is_open && !may_be_item && !line.may_begin_with(NAMES) || line.end - line.start > LONGEST {
        return;
    }
    let text = page.line_text(line);
    // «২। কার্যক্রম: …»
    let text = text
        .get(item_marker(text).unwrap_or(0)..)
        .unwrap_or_default()
        .trim_start();
    let Some((label, value)) = text.split_once(':') else {
        if line.after_blank {
            *block = Block::None;
        }
        return;
    };
    let label = label.trim_end();
    let (label, value) = match label {
        "লক্ষ্যমাত্রা" => {
            achieved_beside(value).map_or((label, value), |value| ("অর্জন", value))
        }
        _ => (label, value),
    };
    let value = trimmed(page.text(), line.end - value.len()..line.end);
    if NAMES.contains(&label) && !is_open || label.starts_with("কার্যক্রম") && NAMES.contains(&label)
    {
        *block = Block::Named(value);
    } else if matches!(label, "অর্জন" | "প্রকৃত অর্জন" | "অগ্রগতি") {
        if let Block::Named(activity) = std::mem::replace(block, Block::Achieved) {
            rows.push(AchievementRow {
                activity: vec![activity],
                head: Vec::new(),
                annexure: None,
                achieved: vec![value],
                quarters: Vec::new(),
                proofs: Vec::new(),
                sum: None,
                parted: false,
            });
        }
    } else if line.after_blank {
        *block = Block::None;
    } else if let (true, Block::Achieved, Some(row)) = (LABELS.contains(&label), &block, rows.last_mut()) {
        row.achieved.push(value);
    }
}

/// «প্রকৃত অর্জন ২০২১-২২ | প্রকৃত অর্জন ২০২২-২৩ | লক্ষ্যমাত্রা ২০২৩-২৪ | ১ম ত্রৈমাসিকে অর্জন»: the columns of what was achieved in years before
/// the one that a target or another such column is for.
fn achievements_of_years_past(page: &Page, cells: &[Range<usize>]) -> Vec<usize> {
    let year = |cell: &Range<usize>| page.fiscal_years(cell.clone()).first().map(|(year, _)| *year);
    let named = |cell: &Range<usize>, word: &str| holds(page.slice(cell.clone()), word);
    let achievements = cells.iter().enumerate().filter(|(_, cell)| named(cell, "অর্জন"));
    let is_another_undated = achievements.clone().any(|(_, cell)| year(cell).is_none());
    let last = cells.iter().filter_map(year).max();
    let is_past = |cell| year(cell).is_some_and(|year| is_another_undated || last.is_some_and(|last| year < last));
    achievements
        .filter(|(_, cell)| is_past(cell))
        .map(|(at, _)| at)
        .collect()
}

/// «লক্ষ্যমাত্রা | ১ম ত্রৈঃ | ২য় ত্রৈঃ | মন্তব্য»: the columns of the quarters, which hold what was achieved where no other column does.
fn columns_of_quarters(page: &Page, cells: &[Range<usize>]) -> Vec<usize> {
    let names = || cells.iter().map(|cell| page.slice(cell.clone()));
    let is_achieved = |name: &str| holds(name, "অর্জন") || holds(name, "অগ্রগতি");
    if names().any(is_achieved) || !names().any(|name| name.starts_with("লক্ষ্যমাত্রা")) {
        return Vec::new();
    }
    let is_quarter = |name: &str| {
        let mut words = name.split_ascii_whitespace();
        let numbered = words.next().is_some_and(is_ordinal);
        let quarter = words.next().unwrap_or_default();
        numbered && (quarter.starts_with("ত্রৈ") || quarter.starts_with("কোয়ার্টার")) && !holds(name, "লক্ষ্য")
    };
    names()
        .enumerate()
        .filter(|(_, name)| is_quarter(name))
        .map(|(at, _)| at)
        .collect()
}

/// What a column for what was achieved is named after.
static ACHIEVED: Beginnings<()> = Beginnings::new(&[
    ("অর্জন", ()),
    ("অগ্রগতি", ()),
    ("মন্তব্য", ()),
    ("বাস্তবায়ন", ()),
    ("অবস্থা", ()),
    ("সম্পাদিত", ()),
    ("ফলাফল", ()),
    ("করা হইয়াছে", ()),
    ("হয়েছে", ()),
    ("achievement", ()),
    ("চিভমেন্ট", ()),
    ("প্রগ্রেস", ()),
    ("progress", ()),
    ("remark", ()),
    ("রিমার্ক", ()),
]);

/// What a column for activities or their indicators is named after.
static ACTIVITY: Beginnings<()> = Beginnings::new(&[
    ("কার্যক্রম", ()),
    ("কাযক্রম", ()),
    ("সূচক", ()),
    ("কর্মসম্পাদন", ()),
    ("কর্মসূচি", ()),
    ("কর্মকাণ্ড", ()),
    ("activit", ()),
    ("indicator", ()),
]);

fn heading(page: &Page, cells: &[Range<usize>]) -> Option<(Vec<usize>, Vec<usize>)> {
    let short = |text: &&str| text.len() <= 45 || text.len() <= 3 * 45 && text.chars().count() <= 45;
    let name = |cell: &Range<usize>| Some(page.slice(cell.clone())).filter(short);
    // Every heading has a name for what was achieved: most rows need no closer look.
    if !{ cells.iter().filter_map(name) }.any(|name| ACHIEVED.stand_in(name)) {
        return None;
    }
    let names: Vec<(usize, &str)> = { cells.iter().enumerate() }
        .filter_map(|(at, cell)| Some((at, name(cell)?)))
        .collect();
    let is_named = |name: &str, words: &[&str]| words.iter().any(|word| holds(name, word));
    let any = |words: &[&str]| names.iter().any(|(_, name)| is_named(name, words));
    if any(&["সিদ্ধান্ত"]) {
        return None;
    }
    let at = |words: &[&str]| -> Vec<usize> {
        let named = names.iter().filter(|(_, name)| is_named(name, words));
        named.map(|(at, _)| *at).collect()
    };
    let of = |words: &Beginnings<()>| -> Vec<usize> {
        let named = names.iter().filter(|(_, name)| words.stand_in(name));
        named.map(|(at, _)| *at).collect()
    };
    let mut activity = of(&ACTIVITY);
    // A monthly report of an office's work: «কাজের বিবরণ | লক্ষ্যমাত্রা | অর্জন».
    if activity.is_empty() && any(&["লক্ষ্যমাত্রা", "টার্গেট", "target"]) {
        activity = at(&["কাজের বিবরণ", "কাজের নাম", "করণীয়", "করার কথা", "কাজ"]);
    }
    // «কী করার কথা | কী করা হয়েছে»
    if activity.is_empty() {
        let done = at(&["করা হয়েছে", "যা হয়েছে", "কী হয়েছে", "কি হয়েছে"]);
        if !done.is_empty() {
            activity = at(&["করার কথা", "করণীয়", "কাজ"]);
            activity.retain(|at| !done.contains(at));
        }
    }
    // «ক্রমিক | বিষয় | অগ্রগতি»
    if activity.is_empty() && any(&["অগ্রগতি", "অর্জন"]) {
        activity = at(&["বিষয়", "বিবরণ"]).into_iter().take(1).collect();
    }
    if activity.is_empty() {
        return None;
    }
    let others = |words: &[&str]| -> Vec<usize> {
        let columns = at(words).into_iter();
        columns.filter(|at| !activity.contains(at)).collect()
    };
    let mut achieved = of(&ACHIEVED);
    let past = achievements_of_years_past(page, cells);
    achieved.retain(|at| !activity.contains(at) && !past.contains(at));
    // «অর্জন | বিবরণ»: what stands behind the figure says more of it.
    if let Some(&first) = achieved.first() {
        achieved.extend(others(&["বিবরণ", "তারিখ", "ব্যাখ্যা"]).into_iter().filter(|at| *at > first));
        achieved.sort_unstable();
        achieved.dedup();
    }
    (!achieved.is_empty()).then_some((activity, achieved))
}

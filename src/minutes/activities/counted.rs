//! Cells that count what was held and give each its day: «১ (১৮/০৭/২০২৩)».

use super::super::achievements::AchievementRow;
use super::super::dates::Moment;
use super::super::decisions::DecisionRow;
use super::super::layout::{Sentence, trimmed};
use super::super::mentions::{Mention, Stance, count_before, stance_of_remark};
use super::super::words::{Term, Word};
use super::reported::figure;
use super::{Context, Draft};
use crate::plan::Status;
use std::ops::Range;
use time::Date;

impl Context<'_> {
    /// «কার্যক্রম | লক্ষ্যমাত্রা | ১ম ত্রৈমাসিক | ২য় ত্রৈমাসিক | মন্তব্য»: what was held in each quarter, by its days. Where one is still to come,
    /// the quarters are those of a plan.
    pub(super) fn held_in_quarters(&self, mention: &Mention, row: &AchievementRow) -> Vec<Draft> {
        let counted = row.quarters.iter();
        let counted: Vec<_> = counted.filter_map(|cell| self.counted(cell, None)).collect();
        let days = counted.iter().flat_map(|(days, _)| days);
        if { days.clone() }.any(|day| self.memo_day.or(self.base.day).is_some_and(|today| *day > today)) {
            return Vec::new();
        }
        days.map(|day| self.held_on(mention, row, *day)).collect()
    }

    /// «০১টি (১৪.১২.২০২২) অপর সভাটি ৪র্থ ত্রৈমাসিকে করা হবে»: the days of what was held, and the remark behind them on what was not.
    pub(super) fn counted_before_a_remark(
        &self,
        mention: &Mention,
        row: &AchievementRow,
        figure: Option<u32>,
    ) -> Option<(Vec<Draft>, Range<usize>)> {
        let mut cells = row.achieved.iter();
        let (days, rest) = cells.find_map(|cell| self.counted(cell, figure))?;
        let stance = stance_of_remark(self.page.words(rest.clone()));
        let held = || days.iter().map(|day| self.held_on(mention, row, *day)).collect();
        matches!(stance, Stance::Planned | Stance::CalledOff).then(|| (held(), rest))
    }

    /// «২ (১৮/০৭/২০২৩, ১৬/১০/২০২৩)»: as many days as the figure before them says, and what stands behind them. The figure may stand in a cell of
    /// its own.
    fn counted(&self, cell: &Range<usize>, known: Option<u32>) -> Option<(Vec<Date>, Range<usize>)> {
        let (before, behind) = self.page.slice(cell.clone()).split_once('(')?;
        let (inside, _) = behind.split_once(')')?;
        let from = cell.start + before.len() + 1;
        let to = from + inside.len();
        let count = match before.trim() {
            "" => known,
            before => figure(before),
        };
        let dates = self.page.dates(from..to).iter();
        let days: Vec<Date> = dates.filter_map(|date| date.value.single_day()).collect();
        let filler = |word: &str| matches!(word, "" | "ও" | "এবং" | "তারিখ" | "খ্রি");
        let bare = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | '-' | ',' | ';' | ':' | ' ');
        let only_days = inside.split(bare).all(filler);
        let whole = count.is_some_and(|count| usize::try_from(count) == Ok(days.len()));
        (whole && only_days && !days.is_empty()).then(|| {
            let rest = self
                .page
                .slice(to + 1..cell.end)
                .trim_start_matches([',', ';', '।', '-', ' ', '\n']);
            (days, trimmed(self.page.text(), cell.end - rest.len()..cell.end))
        })
    }

    /// «২ | ২২/০১/২০২৪ ও ১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত», «… তারিখে ২টি সভা অনুষ্ঠিত»: whether as many days are named as events were held.
    pub(super) fn are_counted(&self, days: &[Date], figure: Option<u32>, remark: &Range<usize>) -> bool {
        let as_many = |count: u32| usize::try_from(count) == Ok(days.len());
        let gathers = |word: &&Word| {
            matches!(
                word.term,
                Term::Meeting | Term::Training | Term::Workshop | Term::Hearing | Term::PublicHearing
            )
        };
        let mut events = self.page.words(remark.clone()).iter().filter(gathers);
        figure.is_some_and(as_many) || events.any(|event| count_before(self.page, event.start).is_some_and(as_many))
    }

    /// «সিদ্ধান্ত-১: …», «অগ্রগতি: …»: what is read as a row is no running text.
    pub(super) fn is_of_a_row(&self, sentence: &Sentence) -> bool {
        let start = |row: &DecisionRow| row.decision.first().map_or(0, |part| part.start);
        // Its first sentence begins with the label.
        let behind = self.rows.partition_point(|row| start(row) < sentence.range.end);
        let row = { behind.checked_sub(1) }.and_then(|row| self.rows.get(row));
        row.is_some_and(|row| row.progress.last().is_some_and(|last| sentence.range.start < last.end))
    }

    fn held_on(&self, mention: &Mention, row: &AchievementRow, day: Date) -> Draft {
        let words = row.activity.first().cloned().unwrap_or_else(|| mention.words.clone());
        let moment = Moment {
            days: Some((day, day)),
            ..Moment::default()
        };
        Draft {
            count: None,
            words: words.clone(),
            ..self.draft_at(mention, Status::Held, &words, moment)
        }
    }
}

//! Cells that count what was held and give each its day: «১ (১৮/০৭/২০২৩)».

use super::super::achievements::AchievementRow;
use super::super::dates::{Moment, is_of_a_letter};
use super::super::decisions::DecisionRow;
use super::super::layout::{Sentence, item_marker, trimmed};
use super::super::mentions::{Mention, Stance, count_before, stance_of_remark};
use super::super::words::{Term, Word};
use super::reported::figure;
use super::{Context, Draft};
use crate::bangla::date::PrintedDate;
use crate::bangla::names::gregorian_month;
use crate::evidence::YearMonth;
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

    /// «২ | অফিস আদেশ, হাজিরা (১৪/০৯/২০২২ ও ২৩/১১/২০২২ তারিখে আয়োজিত)»: as many days among the proofs as the figure says. The day of an order is
    /// not that of its event.
    pub(super) fn held_on_days_proved(
        &self,
        mention: &Mention,
        row: &AchievementRow,
        figure: Option<u32>,
    ) -> Vec<Draft> {
        let took_place = |word: &Word| matches!(word.term, Term::TakesPlace | Term::Organised);
        let days = { row.proofs.iter() }.find_map(|cell| {
            let held = self.page.words(cell.clone()).iter().any(took_place);
            let is_of_an_order = |date: &PrintedDate| {
                let mut before = self.page.before(date.range.start, 60).split_ascii_whitespace().rev();
                { before.by_ref().take(2) }.any(|word| {
                    ["আদেশ", "নোটিশ", "বিজ্ঞপ্তি", "পত্র"]
                        .iter()
                        .any(|paper| word.contains(paper))
                })
            };
            let dates = self.page.dates(cell.clone()).iter();
            let dates = dates.filter(|date| held && !is_of_a_letter(self.page, date) && !is_of_an_order(date));
            let days: Vec<Date> = dates.filter_map(|date| date.value.single_day()).collect();
            let over = days.iter().all(|day| self.memo_day.is_none_or(|today| *day <= today));
            let whole = figure.is_some_and(|count| usize::try_from(count) == Ok(days.len()));
            (whole && over).then_some(days)
        });
        let days = days.unwrap_or_default();
        days.into_iter().map(|day| self.held_on(mention, row, day)).collect()
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

    /// «১টি, ২৮.০২.২০২৪ তারিখ, সম্মেলন কক্ষ | ২য়টি মে মাসে আয়োজন করা হবে», «২৩/০২/২০২২; অপরটি … হয়নি»: what was held, by its days, before a remark on the
    /// other one, and the number of that sentence.
    pub(super) fn held_before_the_other(
        &self,
        mention: &Mention,
        row: &AchievementRow,
        known: Option<u32>,
        sentences: &[Sentence],
    ) -> Option<(Vec<Draft>, usize)> {
        const OTHERS: &[&str] = &[
            "2য়টি",
            "3য়টি",
            "4র্থটি",
            "দ্বিতীয়টি",
            "তৃতীয়টি",
            "চতুর্থটি",
            "অপরটি",
            "অন্যটি",
            "বাকিটি",
            "বাকীটি",
            "অবশিষ্টটি",
            "শেষটি",
            "পরেরটি",
            "অপর",
            "অবশিষ্ট",
            "বাকি",
            "বাকী",
            "2য়",
            "দ্বিতীয়",
        ];
        let is_on_the_other = |sentence: &Sentence| {
            let first = self.page.slice(sentence.range.clone()).split_ascii_whitespace().next();
            let stance = stance_of_remark(self.page.words_of(sentence));
            first.is_some_and(|first| OTHERS.contains(&first)) && matches!(stance, Stance::Planned | Stance::CalledOff)
        };
        let at = sentences.iter().position(is_on_the_other)?;
        let before = sentences.get(..at)?;
        let tells_of_none = |sentence: &Sentence| {
            let stance = stance_of_remark(self.page.words_of(sentence));
            matches!(stance, Stance::Open | Stance::Held)
        };
        let dates = before
            .iter()
            .flat_map(|sentence| self.page.dates(sentence.range.clone()));
        let days: Vec<Date> = dates.filter_map(|date| date.value.single_day()).collect();
        // «১টি, …»: the figure that leads the cell.
        let leads =
            |sentence: &Sentence| figure(self.page.slice(sentence.range.clone()).split([',', ';', ' ']).next()?);
        let count = before.first().and_then(leads).filter(|count| *count < 50).or(known);
        let whole = count.map_or(days.len() == 1, |count| usize::try_from(count) == Ok(days.len()));
        let over = |day: &Date| self.memo_day.is_none_or(|today| *day <= today);
        (whole && !days.is_empty() && before.iter().all(tells_of_none) && days.iter().all(over))
            .then(|| (days.iter().map(|day| self.held_on(mention, row, *day)).collect(), at))
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

    /// The running text of a report: not «সিদ্ধান্ত-১: …», «অগ্রগতি: …», which is read as a row, nor «অর্জন: ২টি; ১ম প্রশিক্ষণ …», which is read
    /// as what an item achieved. Rows stand in the order of the text, so that one walk beside the sentences finds those of each.
    pub(super) fn running_text(&self) -> impl Iterator<Item = &Sentence> {
        let (mut rows, mut row) = (self.rows.iter().peekable(), None);
        let (mut achievements, mut achievement) = (self.achievements.iter().peekable(), None);
        self.body().filter(move |sentence| {
            let end = sentence.range.end;
            while let Some(next) = rows.next_if(|row| row.decision.first().map_or(0, |part| part.start) < end) {
                row = Some(next);
            }
            while let Some(next) = achievements.next_if(|row| achieved_in(row).start < end) {
                achievement = Some(next);
            }
            // The first sentence of a row begins with its label.
            let is_of_row = |row: &DecisionRow| row.progress.last().is_some_and(|last| sentence.range.start < last.end);
            !row.is_some_and(is_of_row) && !achievement.is_some_and(|row| self.is_achieved_there(sentence, row))
        })
    }

    fn is_achieved_there(&self, sentence: &Sentence, row: &AchievementRow) -> bool {
        let cell = achieved_in(row);
        let is_dated = || self.page.dates(cell.clone()).len() > 1;
        let is_item = || {
            let heading = row.activity.first().cloned().unwrap_or_default();
            item_marker(self.page.slice(heading)).is_some()
        };
        sentence.range.start < cell.end && (is_item() || is_dated())
    }

    /// «২য়টি মে মাসে আয়োজন করা হবে», in a report on a fiscal year: that month of the year.
    pub(super) fn month_of_the_year(&self, remark: &Range<usize>) -> Option<YearMonth> {
        let year = self.base.fiscal_year?;
        let spelt: Vec<&str> = self
            .page
            .slice(remark.clone())
            .split_ascii_whitespace()
            .take(20)
            .collect();
        let month = spelt.windows(2).find_map(|pair| match pair {
            [name, "মাসে" | "মাসের"] => gregorian_month(name),
            _ => None,
        })?;
        let first = year.first_day();
        let calendar = if u8::from(month) >= u8::from(first.month()) {
            first.year()
        } else {
            year.last_day().year()
        };
        YearMonth::new(calendar, month).ok()
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

/// The first cell that says what was achieved.
fn achieved_in(row: &AchievementRow) -> Range<usize> {
    row.achieved.first().cloned().unwrap_or_default()
}

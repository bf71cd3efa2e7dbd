//! What tables say: decisions with what became of them, and activities with what was achieved.

use super::super::achievements::AchievementRow;
use super::super::dates::{Moment, moment_in};
use super::super::decisions::{DecisionRow, ProgressStatus};
use super::super::layout::Sentence;
use super::super::mentions::{Mention, Stance, mentions, stance_of_remark, topics};
use super::super::words::Term;
use super::{Context, Draft};
use crate::bangla::date::PrintedValue;
use crate::evidence::Share;
use crate::plan::{Activity, Plan, Status};
use std::ops::Range;
use time::Date;

impl Context<'_> {
    /// What the decisions plan for this office, and what became of them where the table says.
    pub(super) fn decided(&self, main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        for row in self.rows.iter().filter(|row| !self.binds_only_others(row)) {
            for part in &row.decision {
                for sentence in self.page.sentences_in(part.clone()) {
                    for mention in mentions(self.page, sentence.range.clone(), main_plan) {
                        if mention.stance == Stance::Planned && !self.is_held_by_another(&sentence.range) {
                            let mut draft = self.draft(&mention, Status::Planned, &sentence.range, false);
                            // A page break may have parted the date from its event.
                            let others = row.decision.iter().filter(|other| *other != part);
                            let elsewhere =
                                others.map(|other| moment_in(self.page, other, Status::Planned, &self.base));
                            draft.moment = elsewhere.fold(draft.moment, Moment::or);
                            drafts.push(draft);
                        }
                    }
                }
            }
        }
        self.reported_in_rows(main_plan, &[], drafts);
    }

    /// What a progress report says was done, row by row and in its text.
    pub(super) fn reported(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        self.reported_in_rows(main_plan, plans, drafts);
        self.achieved(main_plan, plans, drafts);
        self.decisions_carried_out(drafts);
        for sentence in self.body().filter(|sentence| !self.is_held_by_another(&sentence.range)) {
            self.decisions_told(sentence, main_plan, drafts);
            for mention in mentions(self.page, sentence.range.clone(), main_plan) {
                let fits = plans.is_empty() || plans.contains(&mention.activity.plan());
                let status = match mention.stance {
                    Stance::Held => Status::Held,
                    Stance::Planned if !mention.asked_of_others => Status::Planned,
                    _ => continue,
                };
                if fits {
                    drafts.push(self.draft(&mention, status, &sentence.range, false));
                }
            }
        }
        self.sequels(plans, main_plan, drafts);
        self.items(plans, main_plan, drafts);
    }

    pub(super) fn reported_in_rows(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        for row in self.rows {
            // Where the cell names no topic, the decision it answers does.
            let decided = row
                .decision
                .iter()
                .flat_map(|part| topics(self.page.words(part.clone())))
                .map(|topic| topic.plan)
                .next();
            for part in &row.progress {
                for sentence in self.page.sentences_in(part.clone()) {
                    let own = mentions(self.page, sentence.range.clone(), decided.or(main_plan));
                    if own.is_empty() {
                        self.remarked(row, &sentence.range, plans, drafts);
                    }
                    for mention in own {
                        let undone = row
                            .status(self.page)
                            .is_some_and(|status| status == ProgressStatus::NotImplemented);
                        let status = match mention.stance {
                            Stance::Held if !undone => Status::Held,
                            Stance::Planned => Status::Planned,
                            _ => continue,
                        };
                        if plans.is_empty() || plans.contains(&mention.activity.plan()) {
                            let mut draft = self.draft(&mention, status, &sentence.range, false);
                            draft.share = self.share_of_agencies(&sentence.range);
                            drafts.push(draft);
                        }
                    }
                }
            }
        }
    }

    /// A remark that names no event («ফেব্রুয়ারি/২০২৪ মাসে সভাটি আয়োজন করা হবে») speaks of the one that its decision asked for; what
    /// was done needs its day.
    pub(super) fn remarked(&self, row: &DecisionRow, remark: &Range<usize>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        let status = match stance_of_remark(self.page.words(remark.clone())) {
            Stance::Held => Status::Held,
            Stance::Planned => Status::Planned,
            _ => return,
        };
        let moment = moment_in(self.page, remark, status, &self.base);
        let decided = row
            .decision
            .iter()
            .flat_map(|part| mentions(self.page, part.clone(), None))
            .next();
        let fits = |mention: &Mention| plans.is_empty() || plans.contains(&mention.activity.plan());
        if let Some(mention) = decided.filter(|mention| fits(mention) && !moment.is_empty()) {
            let mut draft = self.draft(&mention, status, remark, false);
            draft.moment = moment;
            draft.words = remark.clone();
            drafts.push(draft);
        }
    }

    /// What a table of activities and achievements reports: the activity is in one cell, what became of it in the others.
    pub(super) fn achieved(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        for row in self.achievements {
            // «৭ (সেবা প্রদান প্রতিশ্রুতি) | চার্টার হালনাগাদ | …»: the row may name its plan in a cell of its own.
            let plan = row
                .head
                .iter()
                .flat_map(|cell| topics(self.page.words(cell.clone())))
                .map(|topic| topic.plan)
                .next();
            let named = row
                .activity
                .iter()
                .flat_map(|cell| mentions(self.page, cell.clone(), plan.or(main_plan)))
                .next();
            let Some(mention) = named.filter(|mention| plans.is_empty() || plans.contains(&mention.activity.plan()))
            else {
                continue;
            };
            let words: Vec<_> = row
                .activity
                .iter()
                .flat_map(|cell| self.page.words(cell.clone()))
                .collect();
            // «কমিটির সভার সিদ্ধান্ত বাস্তবায়ন» is no meeting.
            if words.iter().any(|word| word.term == Term::Decision) {
                continue;
            }
            let figure = row.achieved.iter().find_map(|cell| {
                self.page
                    .slice(cell.clone())
                    .trim_end_matches("টি")
                    .trim()
                    .parse::<u32>()
                    .ok()
            });
            let mut sentences: Vec<Sentence> = row
                .achieved
                .iter()
                .flat_map(|cell| self.page.sentences_in(cell.clone()))
                .collect();
            sentences.retain(|sentence| !self.page.words(sentence.range.clone()).is_empty());
            let mut told = false;
            for sentence in &sentences {
                let status = match stance_of_remark(self.page.words(sentence.range.clone())) {
                    Stance::Held => Status::Held,
                    Stance::Planned => Status::Planned,
                    _ => continue,
                };
                told = true;
                let mut draft = self.draft(&mention, status, &sentence.range, false);
                draft.moment = moment_in(self.page, &sentence.range, status, &self.base);
                if draft.moment.is_empty() {
                    draft.moment.quarter = self.quarter_named_in(sentence.range.clone());
                }
                draft.words = sentence.range.clone();
                draft.count = figure
                    .filter(|count| *count > 0 && status == Status::Held)
                    .or(draft.count);
                // «২ | ২২/০১/২০২৪ ও ১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত»: as many days as were held.
                let days = self.days_in(&sentence.range);
                if status == Status::Held
                    && days.len() > 1
                    && figure.is_some_and(|count| usize::try_from(count) == Ok(days.len()))
                {
                    draft.count = None;
                    for day in days {
                        draft.moment.days = Some((day, day));
                        drafts.push(draft.clone());
                    }
                } else {
                    drafts.push(draft);
                }
            }
            let undone = sentences
                .iter()
                .any(|sentence| stance_of_remark(self.page.words(sentence.range.clone())) == Stance::CalledOff);
            if !told && !undone && self.achieved_on_days(&mention, row, drafts) {
                continue;
            }
            if let (false, Some(count), Some(cell)) = (told, figure.filter(|count| *count > 0), row.activity.first()) {
                let mut draft = self.draft(&mention, Status::Held, cell, false);
                draft.count = Some(count);
                drafts.push(draft);
            }
        }
    }

    /// The single days named in a cell.
    fn days_in(&self, range: &Range<usize>) -> Vec<Date> {
        let dates = self.page.dates(range.clone()).iter();
        dates.filter_map(|date| date.value.single_day()).collect()
    }

    /// «২টি; ২২/০৯/২০২২ ও ১৯/১২/২০২২»: a cell that gives only the days. Gives whether there was one.
    pub(super) fn achieved_on_days(&self, mention: &Mention, row: &AchievementRow, drafts: &mut Vec<Draft>) -> bool {
        let mut found = false;
        for cell in &row.achieved {
            for date in self.page.dates(cell.clone()) {
                if let PrintedValue::Days { first, last } = date.value {
                    let mut draft = self.draft(mention, Status::Held, cell, false);
                    draft.moment = Moment {
                        days: Some((first, last)),
                        ..Moment::default()
                    };
                    draft.count = None;
                    draft.words = cell.clone();
                    drafts.push(draft);
                    found = true;
                }
            }
        }
        found
    }

    /// A report on the decisions of the charter's monitoring committee: how many of how many were carried out.
    pub(super) fn decisions_carried_out(&self, drafts: &mut Vec<Draft>) {
        let Some(title) = &self.title else { return };
        let words = self.page.words(title.clone());
        let has = |term: Term| words.iter().any(|word| word.term == term);
        let of_charter = topics(words).iter().any(|topic| topic.plan == Plan::CitizensCharter);
        let rows: Vec<_> = self.rows.iter().filter(|row| !row.progress.is_empty()).collect();
        if rows.is_empty() || !(of_charter && has(Term::Decision) && has(Term::Implementation)) {
            return;
        }
        let done = rows
            .iter()
            .filter(|row| row.status(self.page) == Some(ProgressStatus::Implemented))
            .count();
        let (done, of) = (
            u32::try_from(done).unwrap_or(u32::MAX),
            u32::try_from(rows.len()).unwrap_or(u32::MAX),
        );
        drafts.push(Draft {
            activity: Activity::CharterCommitteeDecisions,
            status: Status::Held,
            moment: Moment {
                quarter: self.quarter_named_in(self.whole()),
                ..Moment::default()
            },
            count: Some(done),
            share: Some(Share { done, of }),
            words: title.clone(),
            principal: true,
            told: true,
        });
    }

    /// «আওতাধীন ৮টি দপ্তর/সংস্থা … করা হয়েছে»: all of so many subordinate offices; «৮টির মধ্যে ৬টি»: six of eight.
    pub(super) fn share_of_agencies(&self, range: &Range<usize>) -> Option<Share> {
        let words = self.page.words(range.clone());
        let office = words.iter().find(|word| word.term == Term::OfficeWord)?;
        let text = self.page.slice(range.start..office.start);
        let mut numbers = text.split_whitespace().rev().take(8).filter_map(|word| {
            let digits = word.split("টি").next()?;
            word.contains("টি").then(|| digits.parse::<u32>().ok()).flatten()
        });
        let last = numbers.next()?;
        match numbers.next() {
            Some(of) if text.contains("মধ্যে") && last <= of => Some(Share { done: last, of }),
            _ => Some(Share { done: last, of: last }),
        }
    }
}

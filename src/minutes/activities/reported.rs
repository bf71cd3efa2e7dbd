//! What tables say: decisions with what became of them, and activities with what was achieved.

use super::super::achievements::AchievementRow;
use super::super::dates::{Moment, moment_in};
use super::super::decisions::{DecisionRow, ProgressStatus};
use super::super::layout::Sentence;
use super::super::mentions::{
    Mention, Stance, mention_of_coordination, mentions, mentions_among, stance_of_remark, topics,
};
use super::super::preparations::is_preparation;
use super::super::words::{Term, Word, split_words};
use super::sequels::DEFINITE;
use super::{Context, Draft};
use crate::bangla::date::PrintedValue;
use crate::bytes::holds;
use crate::evidence::Share;
use crate::plan::{Activity, Plan, Status};
use std::cell::LazyCell;
use std::ops::Range;
use time::Date;

impl Context<'_> {
    /// What the decisions plan for this office, and what became of them where the table says.
    pub(super) fn decided(&self, main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        for row in self.rows.iter().filter(|row| !self.binds_only_others(row)) {
            for part in row.decision.iter() {
                for sentence in self.page.sentences_in(part.clone()) {
                    for mention in mentions(self.page, sentence.range.clone(), main_plan) {
                        let planned = mention.stance == Stance::Planned
                            || self.noted_for_later(&mention, &sentence.range)
                            || mention.stance == Stance::Open
                                && self.is_planned_over_the_page(row, part, &sentence.range);
                        let planned = planned && !self.is_only_hung_up(&mention, main_plan);
                        if planned && !self.is_held_by_another(&sentence.range) && !self.is_nominated_to(&mention) {
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
        self.earlier_decisions_carried_out(drafts);
    }

    /// «… একদিনের প্রশিক্ষণ» at the foot of a page, «আগামী ২৭ ডিসেম্বর তারিখে আয়োজন করতে হবে।» at the head of the next.
    fn is_planned_over_the_page(&self, row: &DecisionRow, part: &Range<usize>, sentence: &Range<usize>) -> bool {
        let next = row.decision.iter().find(|other| other.start >= part.end);
        let rest = next
            .filter(|_| sentence.end == part.end)
            .and_then(|next| self.page.sentences_in(next.clone()).into_iter().next());
        rest.is_some_and(|rest| {
            let words = self.page.words(rest.range.clone());
            let organises = words
                .iter()
                .any(|word| matches!(word.term, Term::Organising | Term::TakesPlace | Term::Organised));
            organises && stance_of_remark(words) == Stance::Planned && mentions(self.page, rest.range, None).is_empty()
        })
    }

    /// «২য় সভার সিদ্ধান্ত | বাস্তবায়ন অগ্রগতি», in the minutes of the charter's committee: what became of what it decided before.
    fn earlier_decisions_carried_out(&self, drafts: &mut Vec<Draft>) {
        let Some(title) = &self.title else { return };
        let words = self.page.words(title.clone());
        let has = |term: Term| words.iter().any(|word| word.term == term);
        let of_charter = topics(words).iter().any(|topic| topic.plan == Plan::CitizensCharter);
        let told = |row: &DecisionRow| !row.progress.is_empty();
        if !(of_charter && has(Term::Committee) && has(Term::Monitoring) && self.rows.iter().any(told)) {
            return;
        }
        let rows: Vec<_> = self.rows.iter().filter(|row| told(row)).map(|row| row.status).collect();
        // A row that does not say what became of its decision leaves the whole open.
        if rows.contains(&None) {
            return;
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let done = count(
            rows.iter()
                .filter(|status| **status == Some(ProgressStatus::Implemented))
                .count(),
        );
        let first = { self.rows.iter().filter(|row| told(row)) }
            .flat_map(|row| row.decision.first())
            .next();
        drafts.push(Draft {
            activity: Activity::CharterCommitteeDecisions,
            status: Status::Held,
            moment: Moment::default(),
            count: Some(done),
            share: Some(Share {
                done,
                of: count(rows.len()),
            }),
            words: first.cloned().unwrap_or(title.clone()),
            principal: false,
            told: true,
        });
    }

    /// What a progress report says was done, row by row and in its text.
    pub(super) fn reported(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        self.reported_in_rows(main_plan, plans, drafts);
        self.achieved(main_plan, plans, drafts);
        self.decisions_carried_out(drafts);
        self.proved(drafts);
        self.is_itself_the_annual_report(drafts);
        // The plan of the event that the sentence before told of.
        let mut last: Option<(Plan, usize)> = None;
        for sentence in self.running_text() {
            // Looked for only where there is something to report.
            let is_theirs = LazyCell::new(|| self.is_held_by_another(&sentence.range));
            let words = self.page.words_of(sentence);
            let decisions = self.decisions_told(sentence, words, main_plan);
            drafts.extend(decisions.filter(|_| !*is_theirs));
            // «… প্রশিক্ষণে ৬৮ জন অংশ নেন; প্রশিক্ষণটি অনুষ্ঠিত হয় ২২ ফেব্রুয়ারি …»
            let goes_on = || {
                let first = self.page.slice(sentence.range.clone()).split(' ').next();
                first.is_some_and(|first| DEFINITE.contains(&first))
            };
            let said = last
                .take()
                .filter(|(_, end)| sentence.range.start.saturating_sub(*end) <= 8 && goes_on());
            let plan_of_item = || said.map(|(plan, _)| plan).or_else(|| self.plan_of_item(sentence));
            for mention in mentions_among(
                self.page,
                sentence.range.clone(),
                words,
                main_plan.or_else(plan_of_item),
            ) {
                last = Some((mention.activity.plan(), sentence.range.end));
                // The heading of an item is the topic only of an event spoken of as known: «প্রশিক্ষণটি».
                let vague = main_plan.is_none() && mention.by_context && !mention.refers_back;
                let fits = !vague && (plans.is_empty() || plans.contains(&mention.activity.plan()));
                let status = match mention.stance {
                    Stance::Held => Status::Held,
                    Stance::Planned if !mention.asked_of_others => Status::Planned,
                    Stance::CalledOff if fits && !*is_theirs => {
                        drafts.extend(self.put_off(&mention, &sentence.range));
                        continue;
                    }
                    Stance::Open if fits && !*is_theirs => {
                        drafts.extend(self.noted(&mention, &sentence.range));
                        continue;
                    }
                    _ => continue,
                };
                if fits && !*is_theirs && !self.is_withdrawn(&mention, status, sentence) {
                    let draft = self.draft(&mention, status, &sentence.range, false);
                    drafts.extend(self.on_days_of_their_own(draft, &mention, &sentence.range));
                }
            }
        }
        self.sequels(plans, main_plan, drafts);
        self.items(plans, main_plan, drafts);
        self.met_by_number(drafts);
        self.listed(plans, main_plan, drafts);
        self.trainings_held(plans, drafts);
        self.photographed(drafts);
    }

    /// The first plan that the parts of a row name.
    pub(super) fn plan_named_in<'r>(&self, parts: impl IntoIterator<Item = &'r Range<usize>>) -> Option<Plan> {
        let mut named = parts.into_iter().flat_map(|part| topics(self.page.words(part.clone())));
        named.next().map(|topic| topic.plan)
    }

    pub(super) fn reported_in_rows(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        for row in self.rows.iter().filter(|row| !row.progress.is_empty()) {
            // Where the cell names no topic, the decision it answers does.
            let decided = self.plan_named_in(row.decision.iter());
            for part in row.progress.iter() {
                for sentence in self.page.sentences_in(part.clone()) {
                    // «অধিদপ্তর ১৪ মার্চ … প্রকাশ করেছে», of a decision that bound that one.
                    let is_theirs = LazyCell::new(|| self.is_held_by_another(&sentence.range));
                    let own = mentions(self.page, sentence.range.clone(), decided.or(main_plan));
                    if own.is_empty() {
                        self.remarked(row, &sentence.range, plans, drafts);
                    }
                    for mention in own {
                        let undone = || row.status == Some(ProgressStatus::NotImplemented);
                        let fits = plans.is_empty() || plans.contains(&mention.activity.plan());
                        let status = match mention.stance {
                            Stance::Held if fits && !undone() => Status::Held,
                            Stance::Planned => Status::Planned,
                            _ => continue,
                        };
                        if fits && !*is_theirs {
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
            // «প্রতিপালিত, ১৭ এপ্রিল ২০২৩»
            Stance::Open if row.status == Some(ProgressStatus::Implemented) => Status::Held,
            _ => return,
        };
        let moment = moment_in(self.page, remark, status, &self.base);
        if moment.is_empty() || self.is_held_by_another(remark) {
            return;
        }
        // «পরিবীক্ষণ কমিটি পুনর্গঠন» among the decisions of the charter's committee is of that committee.
        // «আওতাধীন দপ্তর/সংস্থার সঙ্গে সমন্বয় সভা» is the charter's where the remark says that it was on the charter.
        let of_charter = || {
            let named = topics(self.page.words(remark.clone()));
            named.iter().any(|topic| topic.plan == Plan::CitizensCharter)
        };
        // «অংশীজনের সমন্বয়ে অবহিতকরণ সভা» is, too.
        let is_own = |mention: &Mention| {
            let of_the_charter = matches!(
                mention.activity,
                Activity::CharterCommitteeReconstitution | Activity::CharterStakeholderBriefing
            );
            !mention.by_context || of_the_charter
        };
        let decided = row
            .decision
            .iter()
            .flat_map(|part| mentions(self.page, part.clone(), plans.first().copied()))
            .find(is_own);
        let with_offices = || { row.decision.iter() }.find_map(|part| mention_of_coordination(self.page, part.clone()));
        let decided = decided.or_else(|| with_offices().filter(|_| of_charter()));
        let fits = |mention: &Mention| plans.is_empty() || plans.contains(&mention.activity.plan());
        if let Some(mention) = decided.filter(fits) {
            drafts.push(Draft {
                words: remark.clone(),
                ..self.draft_at(&mention, status, remark, moment)
            });
        }
    }

    /// What a table of activities and achievements reports: the activity is in one cell, what became of it in the others.
    pub(super) fn achieved(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        for row in self.achievements {
            // «৭ (সেবা প্রদান প্রতিশ্রুতি) | চার্টার হালনাগাদ | …»: the row may name its plan in a cell of its own.
            let plan = self.plan_named_in(&row.head).or(row.annexure);
            let words: Vec<_> = row
                .activity
                .iter()
                .flat_map(|cell| self.page.words(cell.clone()))
                .collect();
            // «কমিটির সভার সিদ্ধান্ত বাস্তবায়ন» is no meeting.
            if words.iter().any(|word| word.term == Term::Decision) {
                self.decisions_achieved(row, &words, plan.or(main_plan), drafts);
                continue;
            }
            let named = row
                .activity
                .iter()
                .flat_map(|cell| mentions(self.page, cell.clone(), plan.or(main_plan)))
                .next();
            // «আওতাধীন দপ্তর/সংস্থার সমন্বয়ে ত্রৈমাসিক সভা», in a report on the charter's plan alone.
            let of_charter = plan.or(main_plan) == Some(Plan::CitizensCharter);
            let with_offices =
                || { row.activity.iter() }.find_map(|cell| mention_of_coordination(self.page, cell.clone()));
            let named = named.or_else(|| with_offices().filter(|_| of_charter));
            let of_others = |mention: &Mention| {
                let mut cells = row.activity.iter();
                cells.any(|cell| self.is_on_papers_of_others(mention, cell))
            };
            let named = named.filter(|mention| !of_others(mention));
            let Some(mention) = named.filter(|mention| plans.is_empty() || plans.contains(&mention.activity.plan()))
            else {
                continue;
            };
            let of_cells = || { row.achieved.iter() }.find_map(|cell| figure(self.page.slice(cell.clone())));
            let figure = row.sum.or_else(of_cells);
            let mut sentences: Vec<Sentence> = row
                .achieved
                .iter()
                .flat_map(|cell| self.page.sentences_in(cell.clone()))
                .collect();
            let in_quarters = self.held_in_quarters(&mention, row);
            let mut told = !in_quarters.is_empty();
            drafts.extend(in_quarters);
            if let Some((held, rest)) = self.counted_before_a_remark(&mention, row, figure) {
                sentences = self.page.sentences_in(rest);
                drafts.extend(held);
                told = true;
            }
            for sentence in &mut sentences {
                *sentence = self
                    .page
                    .sentence(self.without_its_proofs(sentence.range.clone()), sentence.place);
            }
            if let Some((held, from)) = self.held_before_the_other(&mention, row, figure, &sentences) {
                sentences.drain(..from);
                drafts.extend(held);
                told = true;
            }
            sentences.retain(|sentence| !self.page.words_of(sentence).is_empty());
            let mut prepared = false;
            // «০৫/০৯/২০২৩ | কার্যবিবরণী»: the day says more than the proof beside it.
            let is_dated = row
                .achieved
                .iter()
                .any(|cell| !self.page.dates(cell.clone()).is_empty());
            for sentence in &sentences {
                let stance = stance_of_remark(self.page.words_of(sentence));
                let names_a_proof = match stance {
                    Stance::Held => is_dated || figure == Some(0),
                    // «নোটিশ», not «আগামী কোয়ার্টারে»
                    Stance::Planned => true,
                    _ => false,
                };
                if names_a_proof && self.is_only_a_proof(&sentence.range) {
                    continue;
                }
                let moved_to = { Some(&sentence.range).filter(|_| stance == Stance::CalledOff) }
                    .and_then(|remark| self.moved_to(remark));
                let status = match stance {
                    Stance::CalledOff if moved_to.is_some() => Status::Planned,
                    Stance::Held if self.is_set_for_later(&sentence.range) => Status::Planned,
                    // «২০.০২.২০২৫ তারিখে আয়োজনের প্রস্তুতি নেওয়া হচ্ছে»
                    Stance::Spoken if self.is_set_for_later(&sentence.range) && self.is_dated(&sentence.range) => {
                        Status::Planned
                    }
                    // «অধীন দপ্তরসমূহ ১টি করে সভা করেছে»
                    Stance::Held if self.is_held_by_another(&sentence.range) => {
                        prepared = figure.is_none();
                        continue;
                    }
                    // «০ | ব্যাচের তালিকা করা হয়েছে»: what was done is not the event.
                    Stance::Held if figure == Some(0) => continue,
                    Stance::Held
                        if figure.is_none()
                            && (self.is_on_preparations(&sentence.range)
                                || self.is_left_as_it_was(&sentence.range)) =>
                    {
                        prepared = true;
                        continue;
                    }
                    Stance::Held => Status::Held,
                    Stance::Planned => Status::Planned,
                    _ => continue,
                };
                told = true;
                let moment = moved_to.unwrap_or_else(|| moment_in(self.page, &sentence.range, status, &self.base));
                let parted = Some(row).filter(|row| row.parted && moment.is_empty());
                let moment = parted
                    .and_then(|row| self.last_day_before(row, &sentence.range, status))
                    .unwrap_or(moment);
                let mut draft = self.draft_at(&mention, status, &sentence.range, moment);
                if draft.moment.is_empty() {
                    draft.moment.month = self.month_of_the_year(&sentence.range);
                    draft.moment.quarter = self.quarter_named_in(sentence.range.clone());
                }
                draft.words = sentence.range.clone();
                draft.count = figure
                    .filter(|count| *count > 0 && status == Status::Held)
                    .or(draft.count);
                // «২ | ২২/০১/২০২৪ ও ১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত»: as many days as were held.
                let days = self.days_in(&sentence.range);
                if status == Status::Held && days.len() > 1 && self.are_counted(&days, figure, &sentence.range) {
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
                .any(|sentence| stance_of_remark(self.page.words_of(sentence)) == Stance::CalledOff);
            if !told && !undone && !prepared && self.achieved_on_days(&mention, row, figure, drafts) {
                continue;
            }
            let proved = self.held_on_days_proved(&mention, row, figure);
            if !told && !undone && !proved.is_empty() {
                drafts.extend(proved);
                continue;
            }
            if let (false, Some(count), Some(cell)) = (told, figure.filter(|count| *count > 0), row.activity.first()) {
                let mut draft = self.draft(&mention, Status::Held, cell, false);
                draft.count = Some(count);
                drafts.push(draft);
            }
        }
    }

    /// «প্রথম ব্যাচের দিন ধার্য হয়েছে …», «মার্চ মাসে করার সিদ্ধান্ত হয়েছে»: what was done is that a day was set, or a plan made.
    fn is_set_for_later(&self, remark: &Range<usize>) -> bool {
        const INTENDED: &[&str] = &[
            "করার",
            "হওয়ার",
            "দেওয়ার",
            "দেয়ার",
            "নেওয়ার",
            "ডাকার",
            "বসার",
            "আয়োজনের",
            "অনুষ্ঠানের",
            "প্রদানের",
            "আহ্বানের",
            "দিন",
            "দিনক্ষণ",
            "তারিখ",
        ];
        let last = |word: &&Word| {
            matches!(
                word.term,
                Term::Scheme | Term::Setting | Term::Decision | Term::Measure | Term::TakesPlace | Term::Organised
            )
        };
        self.page.words(remark.clone()).iter().rfind(last).is_some_and(|word| {
            let before = self.page.before(word.start, 60).split_ascii_whitespace().next_back();
            // «নির্ধারিত তারিখে হয়েছে» was held on the day that was set.
            let behind = self.page.after(word.end, 10);
            let sets = matches!(word.term, Term::Scheme | Term::Setting)
                && [" হ", " কর", " নে"].iter().any(|verb| behind.starts_with(verb));
            let intends = before.is_some_and(|before| INTENDED.contains(&before));
            sets || intends && !matches!(word.term, Term::TakesPlace | Term::Organised)
        })
    }

    /// «কমিটি অপরিবর্তিত রাখা হয়েছে»: what was kept was not made new.
    fn is_left_as_it_was(&self, remark: &Range<usize>) -> bool {
        const KEPT: &[&str] = &["অপরিবর্তিত", "বহাল", "যথারীতি বলবৎ", "পূর্ববৎ"];
        KEPT.iter().any(|kept| holds(self.page.slice(remark.clone()), kept))
    }

    fn is_dated(&self, remark: &Range<usize>) -> bool {
        !moment_in(self.page, remark, Status::Planned, &self.base).is_empty()
    }

    /// «প্রশিক্ষণসূচি জারি করা হয়েছে», «বরাদ্দ পাওয়া গেছে»: a remark on what comes before the event.
    pub(super) fn is_on_preparations(&self, remark: &Range<usize>) -> bool {
        let takes_place = |word: &Word| matches!(word.term, Term::TakesPlace | Term::Organised);
        // «সভার তারিখ», «তারিখে»: only a day that was set, see above.
        let prepares = |word: &str| is_preparation(word) && !word.starts_with("তারিখ") && !word.starts_with("দিন");
        let mut spelt = split_words(self.page.slice(remark.clone()));
        !self.page.words(remark.clone()).iter().any(takes_place) && spelt.any(|(_, word)| prepares(word))
    }

    /// «… ২৮ নভেম্বর», and on the next page «২০২৪ তারিখে পুনর্গঠন করা হয়েছে»: the day nearest before what a page break parted from it.
    fn last_day_before(&self, row: &AchievementRow, remark: &Range<usize>, status: Status) -> Option<Moment> {
        let before = { row.achieved.iter() }.rfind(|cell| cell.end <= remark.start)?;
        let date = self.page.dates(before.clone()).last()?;
        Some(moment_in(self.page, &date.range, status, &self.base))
    }

    /// «[১.২] পরিবীক্ষণ কমিটির সভার সিদ্ধান্ত বাস্তবায়ন | … | ৫টি সিদ্ধান্তের মধ্যে ৪টি বাস্তবায়িত»
    fn decisions_achieved(&self, row: &AchievementRow, words: &[&Word], plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        if plan != Some(Plan::CitizensCharter) || words.iter().any(|word| word.term == Term::Ethics) {
            return;
        }
        let mut cells = row
            .achieved
            .iter()
            .flat_map(|cell| self.page.sentences_in(cell.clone()));
        drafts.extend(cells.find_map(|sentence| self.decisions_carried_out_in(&sentence)));
    }

    /// «কার্যবিবরণী», «কার্যবিবরণী, ছবি»: a remark that names a proof, with neither a verb nor a day.
    fn is_only_a_proof(&self, remark: &Range<usize>) -> bool {
        let words = self.page.words(remark.clone());
        let says_more = |word: &Word| {
            word.term.says_what_became_of_it()
                || matches!(
                    word.term,
                    Term::TakesPlace
                        | Term::Organised
                        | Term::Adopted
                        | Term::Coming
                        | Term::ToBeHeld
                        | Term::Setting
                        | Term::Stands
                )
        };
        self.page.dates(remark.clone()).is_empty() && !words.iter().any(says_more)
    }

    /// The single days named in a cell.
    fn days_in(&self, range: &Range<usize>) -> Vec<Date> {
        let dates = self.page.dates(range.clone()).iter();
        dates.filter_map(|date| date.value.single_day()).collect()
    }

    /// «২টি; ২২/০৯/২০২২ ও ১৯/১২/২০২২»: a cell that gives only the days. Gives whether there was one.
    /// Where no figure counts
    /// it, a day behind that of the report is one to come.
    pub(super) fn achieved_on_days(
        &self,
        mention: &Mention,
        row: &AchievementRow,
        figure: Option<u32>,
        drafts: &mut Vec<Draft>,
    ) -> bool {
        let mut found = false;
        for cell in &row.achieved {
            for date in self.page.dates(cell.clone()) {
                if let PrintedValue::Days { first, last } = date.value {
                    found = true;
                    let coming = self.memo_day.is_some_and(|today| first > today);
                    let status = match figure {
                        None | Some(0) if coming => Status::Planned,
                        Some(0) => continue,
                        _ => Status::Held,
                    };
                    let moment = Moment {
                        days: Some((first, last)),
                        ..Moment::default()
                    };
                    drafts.push(Draft {
                        count: None,
                        words: cell.clone(),
                        ..self.draft_at(mention, status, cell, moment)
                    });
                }
            }
        }
        found
    }

    /// «সিটিজেন'স চার্টার বাস্তবায়নের বার্ষিক অগ্রগতি প্রতিবেদন»: what the charter's plan asks for is this report. Half a year's is none.
    fn is_itself_the_annual_report(&self, drafts: &mut Vec<Draft>) {
        let Some(title) = self.title.clone() else { return };
        let half = |mention: &Mention| {
            let words = self.page.words(title.start..mention.event.end);
            let annual = words.iter().rfind(|word| word.term == Term::Annual);
            annual.is_none_or(|annual| {
                self.page
                    .before(annual.start, 40)
                    .trim_end_matches(['-', ' '])
                    .ends_with("অর্ধ")
            })
        };
        let named = mentions(self.page, title.clone(), None);
        let found = named
            .into_iter()
            .find(|mention| mention.activity == Activity::CharterAnnualReport);
        let periodic = self
            .page
            .words(title.clone())
            .iter()
            .any(|word| word.term == Term::Quarterly);
        if let Some(mention) = found.filter(|mention| !half(mention) && !periodic) {
            drafts.push(self.draft_at(&mention, Status::Held, &title, Moment::default()));
        }
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
            .filter(|row| row.status == Some(ProgressStatus::Implemented))
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
        let mut numbers = text.split_ascii_whitespace().rev().take(8).filter_map(|word| {
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

/// The number that is all a cell holds: «২», «০১টি», «০২ (দুই)টি», «১টি সভা», «শূন্য».
pub(super) fn figure(cell: &str) -> Option<u32> {
    const EVENTS: &[&str] = &[
        "সভা",
        "প্রশিক্ষণ",
        "কর্মশালা",
        "সেমিনার",
        "ব্যাচ",
        "গণশুনানি",
        "বার",
        "অনুষ্ঠিত",
        "আয়োজিত",
        "সম্পন্ন",
    ];
    let number = |cell: &str| match cell.trim_end_matches("টি").trim() {
        "শূন্য" | "নাই" | "নেই" | "নিল" | "nil" => Some(0),
        number => number.parse().ok(),
    };
    let in_words = || {
        let (figure, words) = cell.split_once('(')?;
        let (word, behind) = words.split_once(')')?;
        let spelt = !word.bytes().any(|byte| byte.is_ascii_digit()) && word.split(' ').nth(1).is_none();
        (spelt && matches!(behind.trim(), "" | "টি")).then(|| number(figure))?
    };
    let of_events = || {
        let (figure, event) = cell.split_once(' ')?;
        EVENTS.contains(&event.trim()).then(|| number(figure))?
    };
    number(cell).or_else(in_words).or_else(of_events)
}

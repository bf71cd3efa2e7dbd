//! From mentions to activities: which of the events that a document speaks of are its own, what became of them and when.

use std::ops::Range;

use time::Date;

use super::achievements::AchievementRow;
use super::dates::{Base, Moment, moment, moment_in};
use super::decisions::{DecisionRow, ProgressStatus};
use super::kind::Kind;
use super::layout::{Page, Place, Sentence};
use super::mentions::{Mention, Stance, mentions, stance_of_remark, stance_of_sequel, topics};
use super::organiser::hosts;
use super::strangers::is_held_by_strangers;
use super::words::Term;
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::bangla::fold::fold_str;
use crate::evidence::Share;
use crate::fiscal::Quarter;
use crate::plan::{Activity, Plan, Status};

/// An activity as the document reports it, before it is put into the words of the document.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) activity: Activity,
    pub(super) status: Status,
    pub(super) moment: Moment,
    pub(super) count: Option<u32>,
    pub(super) share: Option<Share>,
    /// Where the words stand (folded).
    pub(super) words: Range<usize>,
    /// Whether the document is about this event: its title or its first sentences say so.
    pub(super) principal: bool,
    /// Whether a sentence with a verb tells of it, not only a heading.
    pub(super) told: bool,
}

/// What is known of the document when its activities are read.
pub(super) struct Context<'p> {
    pub(super) page: &'p Page<'p>,
    pub(super) kind: Kind,
    pub(super) title: Option<Range<usize>>,
    pub(super) office: Option<&'p str>,
    pub(super) rows: &'p [DecisionRow],
    pub(super) achievements: &'p [AchievementRow],
    pub(super) sentences: &'p [Sentence],
    pub(super) base: Base,
    /// The day of the meeting, from its label.
    pub(super) meeting_day: Option<Date>,
    pub(super) memo_day: Option<Date>,
    /// The dates printed with the memo.
    pub(super) header_dates: &'p [PrintedDate],
}

/// How many sentences of running text may tell what a document without a telling title is about.
const LEAD: usize = 4;

impl Context<'_> {
    /// The plans that the title names, in order.
    pub(super) fn title_plans(&self) -> Vec<Plan> {
        let Some(title) = &self.title else { return Vec::new() };
        let words = self.page.words(title.clone());
        let stakeholders = words.iter().any(|word| matches!(word.term, Term::Stakeholder));
        let mut plans = Vec::new();
        for topic in topics(words) {
            if !plans.contains(&topic.plan) && (!topic.weak || stakeholders) {
                plans.push(topic.plan);
            }
        }
        plans
    }

    /// Every activity of the document, each once.
    pub(super) fn activities(&self) -> Vec<Draft> {
        if self.kind == Kind::Other || self.is_of_strangers() {
            return Vec::new();
        }
        let plans = self.title_plans();
        let mut drafts = self.principal(&plans);
        let main_plan = plans
            .first()
            .copied()
            .or(drafts.first().map(|draft| draft.activity.plan()));
        match self.kind {
            Kind::Minutes if main_plan.is_some() => {
                self.decided(main_plan, &mut drafts);
                self.told(&plans, main_plan, &mut drafts);
            }
            Kind::ProgressReport => {
                self.reported(main_plan, &plans, &mut drafts);
            }
            Kind::Notice | Kind::News => self.announced(&plans, main_plan, &mut drafts),
            Kind::Letter | Kind::OfficeOrder if !drafts.is_empty() || !plans.is_empty() => {
                self.announced(&plans, main_plan, &mut drafts);
            }
            _ => {}
        }
        merged(drafts)
    }

    /// The event that the document is about, from its title, else from its first sentences.
    fn principal(&self, plans: &[Plan]) -> Vec<Draft> {
        let title = self.title.clone().unwrap_or(0..0);
        let mut drafts = Vec::new();
        if self.kind == Kind::ProgressReport {
            return drafts;
        }
        let titled = mentions(self.page, title.clone(), None);
        for mention in &titled {
            if let Some(status) = self.principal_status(mention) {
                drafts.push(self.draft(mention, status, &title, true));
            }
        }
        // The first sentences repeat the event with its verb and its date.
        let of_the_press = matches!(self.kind, Kind::News | Kind::Notice);
        let lead: Vec<(Mention, &Sentence)> = self
            .lead()
            .filter(|sentence| of_the_press || !self.is_held_by_another(&sentence.range))
            .flat_map(|sentence| {
                mentions(self.page, sentence.range.clone(), None)
                    .into_iter()
                    .map(move |mention| (mention, sentence))
            })
            .collect();
        for draft in &mut drafts {
            let same = |(mention, _): &&(Mention, &Sentence)| {
                mention.activity == draft.activity && mention.stance != Stance::Spoken
            };
            let told: Vec<_> = lead.iter().filter(same).collect();
            for (mention, sentence) in told {
                self.refine(draft, mention, sentence);
            }
        }
        // What a letter asks of other offices is not this office's own («স্ব স্ব কার্যালয়ের … অনুরোধ করা হলো»).
        if self.kind == Kind::Letter {
            let asked = |draft: &Draft| {
                lead.iter()
                    .any(|(mention, _)| mention.activity == draft.activity && mention.asked_of_others)
            };
            drafts.retain(|draft| draft.status == Status::Held && draft.told || !asked(draft));
        }
        let trains = plans.is_empty()
            && self
                .page
                .words(title.clone())
                .iter()
                .any(|word| matches!(word.term, Term::Training | Term::Workshop));
        if titled.is_empty() && (self.is_bare_title(&title) || !plans.is_empty() || trains) {
            for (mention, sentence) in &lead {
                // A letter whose subject names no event speaks of one only with a verb.
                let vague = self.kind == Kind::Letter && !matches!(mention.stance, Stance::Held | Stance::Planned);
                let fits = !vague && (plans.is_empty() || plans.contains(&mention.activity.plan()));
                if let Some(status) = self
                    .principal_status(mention)
                    .filter(|_| fits && mention.stance != Stance::Spoken)
                {
                    let draft = self.draft(mention, status, &sentence.range, true);
                    if !drafts.iter().any(|known: &Draft| known.activity == draft.activity) {
                        drafts.push(draft);
                    }
                }
            }
        }
        if self.asks_others() {
            drafts.retain(|draft| draft.status == Status::Held);
        }
        // «… প্রশিক্ষণে রিসোর্স পার্সন মনোনয়ন»: what the title names is the event of the office that the text names.
        if !of_the_press {
            let elsewhere = self.lead().filter(|sentence| self.is_held_by_another(&sentence.range));
            let theirs: Vec<Activity> = elsewhere
                .flat_map(|sentence| mentions(self.page, sentence.range.clone(), None))
                .map(|mention| mention.activity)
                .collect();
            let own = |draft: &Draft| lead.iter().any(|(mention, _)| mention.activity == draft.activity);
            drafts.retain(|draft| !theirs.contains(&draft.activity) || own(draft) || self.kind == Kind::Minutes);
        }
        self.date_from_sequel(&mut drafts);
        drafts
    }

    /// «… বিষয়ে প্রশিক্ষণের আয়োজন করা হয়েছে। প্রশিক্ষণটি আগামী ১৫ ফেব্রুয়ারি অনুষ্ঠিত হবে»: a later sentence may give the day.
    fn date_from_sequel(&self, drafts: &mut [Draft]) {
        if self.meeting_day.is_some() {
            return;
        }
        for draft in drafts.iter_mut().filter(|draft| draft.moment.is_empty()) {
            let told = self.body().take(10).find_map(|sentence| {
                let words = self.page.words(sentence.range.clone());
                let tells = words.last().is_some_and(|word| word.term == Term::Past);
                let verb = words.iter().find(|word| match word.term {
                    Term::TakesPlace | Term::ToBeHeld | Term::Organised | Term::Organising | Term::Beginning => true,
                    Term::Meeting | Term::Training | Term::Workshop => tells,
                    _ => false,
                })?;
                // The day of another event is not this one's.
                let mentioned = mentions(self.page, sentence.range.clone(), None);
                let other = !mentioned.is_empty() && mentioned.iter().all(|mention| mention.activity != draft.activity);
                let moment = moment(self.page, &sentence.range, &verb.range(), draft.status, &self.base);
                (!other && !moment.is_empty()).then_some(moment)
            });
            draft.moment = told.unwrap_or_default();
        }
    }

    /// What the kind of the document says of the event it is about, unless its own words say otherwise.
    fn principal_status(&self, mention: &Mention) -> Option<Status> {
        let order_does_it = matches!(
            mention.activity,
            Activity::CharterCommitteeReconstitution | Activity::CharterUpdate
        );
        match (self.kind, mention.stance) {
            (_, Stance::CalledOff) => None,
            (Kind::Notice | Kind::News | Kind::Letter, Stance::Habit) => Some(Status::Unknown),
            (Kind::Minutes, _) => Some(Status::Held),
            (Kind::Notice, Stance::Held) => Some(Status::Held),
            (Kind::Notice, _) => Some(Status::Planned),
            (Kind::OfficeOrder, _) if order_does_it => Some(Status::Held),
            (Kind::OfficeOrder, Stance::Held) => Some(Status::Held),
            (Kind::OfficeOrder, _) => Some(Status::Planned),
            (_, Stance::Held) => Some(Status::Held),
            (_, Stance::Planned) => Some(Status::Planned),
            (_, Stance::Open | Stance::Spoken | Stance::Habit) => Some(Status::Unknown),
        }
    }

    /// A later sentence about the event of the title: its verb settles what the title left open, its date is the event's.
    fn refine(&self, draft: &mut Draft, mention: &Mention, sentence: &Sentence) {
        let told = match mention.stance {
            Stance::Held => Some(Status::Held),
            Stance::Planned => Some(Status::Planned),
            _ => None,
        };
        let settled = matches!(self.kind, Kind::Minutes) || draft.status == Status::Held;
        if let Some(status) = told.filter(|_| !settled) {
            draft.status = status;
        }
        draft.told |= told.is_some() && mention.stance == Stance::Held && !mention.asked_of_others;
        if draft.moment.is_empty() {
            draft.moment = self.moment_of(mention, &sentence.range, draft.status);
        }
        draft.count = draft.count.or(mention.count);
    }

    /// What the decisions plan for this office, and what became of them where the table says.
    fn decided(&self, main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        for row in self.rows.iter().filter(|row| !self.binds_only_others(row)) {
            for part in &row.decision {
                for sentence in self.page.sentences_in(part.clone()) {
                    for mention in mentions(self.page, sentence.range.clone(), main_plan) {
                        if mention.stance == Stance::Planned {
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

    /// What a table of activities and achievements reports: the activity is in one cell, what became of it in the others.
    fn achieved(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
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
                drafts.push(draft);
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

    /// «২টি; ২২/০৯/২০২২ ও ১৯/১২/২০২২»: a cell that gives only the days. Gives whether there was one.
    fn achieved_on_days(&self, mention: &Mention, row: &AchievementRow, drafts: &mut Vec<Draft>) -> bool {
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

    /// What a progress report says was done, row by row and in its text.
    fn reported(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
        self.reported_in_rows(main_plan, plans, drafts);
        self.achieved(main_plan, plans, drafts);
        self.decisions_carried_out(drafts);
        for sentence in self.body().filter(|sentence| !self.is_held_by_another(&sentence.range)) {
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
    }

    /// Running text behind the title.
    fn body(&self) -> impl Iterator<Item = &Sentence> {
        let title = self.title.clone().unwrap_or(0..0);
        let titled = move |sentence: &&Sentence| sentence.range.start < title.end && title.start < sentence.range.end;
        self.sentences
            .iter()
            .filter(|sentence| sentence.place == Place::Prose)
            .filter(move |sentence| !titled(sentence))
    }

    /// «… সভাটি আয়োজন করা যায়নি; তা আগামী ত্রৈমাসিকে আয়োজনের পরিকল্পনা রয়েছে»: what a sentence says of an event that the one before
    /// called off.
    fn sequels(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let body: Vec<&Sentence> = self.body().collect();
        for pair in body.windows(2) {
            let [before, sequel] = pair else { continue };
            let words = self.page.words(sequel.range.clone());
            if stance_of_sequel(words) != Stance::Planned
                || !mentions(self.page, sequel.range.clone(), main_plan).is_empty()
            {
                continue;
            }
            let called_off = mentions(self.page, before.range.clone(), main_plan)
                .into_iter()
                .find(|mention| mention.stance == Stance::CalledOff);
            if let Some(mention) =
                called_off.filter(|mention| plans.is_empty() || plans.contains(&mention.activity.plan()))
            {
                let mut draft = self.draft(&mention, Status::Planned, &sequel.range, false);
                draft.words = before.range.start..sequel.range.end;
                drafts.push(draft);
            }
        }
    }

    fn reported_in_rows(&self, main_plan: Option<Plan>, plans: &[Plan], drafts: &mut Vec<Draft>) {
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
    fn remarked(&self, row: &DecisionRow, remark: &Range<usize>, plans: &[Plan], drafts: &mut Vec<Draft>) {
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

    /// A report on the decisions of the charter's monitoring committee: how many of how many were carried out.
    fn decisions_carried_out(&self, drafts: &mut Vec<Draft>) {
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

    /// What minutes tell of earlier events of the same plan; only what bears a day or a quarter.
    fn told(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        // What the delegates of other offices tell is theirs.
        let own = |sentence: &&Sentence| {
            let words = self.page.words(sentence.range.clone());
            !words
                .iter()
                .any(|word| matches!(word.term, Term::Delegate | Term::Subordinate))
        };
        for sentence in self.sentences.iter().filter(own) {
            self.decisions_told(sentence, main_plan, drafts);
            for mention in mentions(self.page, sentence.range.clone(), main_plan) {
                let same_plan = plans.contains(&mention.activity.plan()) || main_plan == Some(mention.activity.plan());
                if mention.stance != Stance::Held || !same_plan {
                    continue;
                }
                let draft = self.draft(&mention, Status::Held, &sentence.range, false);
                let dated = draft.moment.days.is_some() || draft.moment.quarter.is_some();
                if dated
                    && !drafts
                        .iter()
                        .any(|known| known.activity == draft.activity && known.principal)
                {
                    drafts.push(draft);
                }
            }
        }
    }

    /// «বিগত সভায় গৃহীত ৩টি সিদ্ধান্তের সবগুলোই বাস্তবায়িত হয়েছে», «৫টি সিদ্ধান্তের মধ্যে ৪টি বাস্তবায়িত হয়েছে», of the committee whose minutes
    /// these are.
    fn decisions_told(&self, sentence: &Sentence, main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let words = self.page.words(sentence.range.clone());
        let Some(decision) = words.iter().find(|word| word.term == Term::Decision) else {
            return;
        };
        let done = words
            .iter()
            .any(|word| word.term == Term::Implementation && word.start > decision.start)
            && stance_of_remark(words) == Stance::Held
            && self.page.slice(sentence.range.clone()).contains("বাস্তবায়িত");
        if main_plan != Some(Plan::CitizensCharter) || !done {
            return;
        }
        let Some(of) = self.number_before(decision.start, sentence.range.start) else {
            return;
        };
        let behind = self.page.slice(decision.end..sentence.range.end);
        let all = ["সবগুলো", "সব কয়", "সবকটি", "সকল", "সব সিদ্ধান্ত"]
            .iter()
            .any(|word| behind.contains(word));
        let some = behind
            .split_once("মধ্যে")
            .and_then(|(_, rest)| first_number(rest))
            .filter(|done| *done <= of);
        if let Some(done) = if all { Some(of) } else { some } {
            let moment = Moment {
                quarter: self.quarter_named_in(sentence.range.clone()),
                ..Moment::default()
            };
            drafts.push(Draft {
                activity: Activity::CharterCommitteeDecisions,
                status: Status::Held,
                moment,
                count: Some(done),
                share: Some(Share { done, of }),
                words: sentence.range.clone(),
                principal: false,
                told: true,
            });
        }
    }

    /// The number that stands nearest before a place, within a few words.
    fn number_before(&self, at: usize, from: usize) -> Option<u32> {
        let text = self.page.before(at, 60.min(at - from));
        let digits = |c: char| c.is_ascii_digit();
        let end = text.rfind(digits)? + 1;
        let start = text
            .get(..end)?
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |before| before + 1);
        (start..end)
            .find_map(|start| text.get(start..end))
            .and_then(|number| number.parse().ok())
    }

    /// Further events of a notice, a letter, an order or a news item.
    fn announced(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let fits = |plan: Plan| plans.is_empty() || plans.contains(&plan) || main_plan == Some(plan);
        let letter = self.kind == Kind::Letter;
        let news = self.kind == Kind::News;
        let principal = drafts
            .iter()
            .find(|draft| draft.principal)
            .map(|draft| draft.moment.clone())
            .unwrap_or_default();
        let asks = self.asks_others();
        for sentence in self.body().filter(|sentence| !self.is_held_by_another(&sentence.range)) {
            for mention in mentions(self.page, sentence.range.clone(), None) {
                let status = match mention.stance {
                    Stance::Held if !mention.asked_of_others => Status::Held,
                    Stance::Planned if !mention.asked_of_others && !asks => Status::Planned,
                    _ => continue,
                };
                let draft = self.draft(&mention, status, &sentence.range, false);
                // A letter reports what its subject is about also without a day.
                let reported = letter && status == Status::Held && plans.contains(&mention.activity.plan());
                if fits(mention.activity.plan()) && (!draft.moment.is_empty() || reported) {
                    drafts.push(draft);
                } else if news && status == Status::Held && !drafts.iter().any(|known| known.activity == draft.activity)
                {
                    // «পরে … সভা অনুষ্ঠিত হয়»: a second event of the same day.
                    let behind = self.page.words(mention.event.end..sentence.range.end);
                    if behind.iter().any(|word| word.term == Term::TakesPlace) {
                        let moment = draft.moment.clone().or(principal.clone());
                        drafts.push(Draft { moment, ..draft });
                    }
                }
            }
        }
        if letter || self.kind == Kind::Notice {
            self.sequels(plans, main_plan, drafts);
        }
    }

    /// «আপনার কার্যালয়ে নিম্নবর্ণিত কার্যক্রম গ্রহণ করে …»: what such a letter asks for is for its reader to do.
    fn asks_others(&self) -> bool {
        let addresses = |sentence: &Sentence| {
            self.page
                .words(sentence.range.clone())
                .iter()
                .any(|word| word.term == Term::Your)
        };
        self.kind == Kind::Letter && self.body().any(addresses)
    }

    /// «উপজেলা ভূমি অফিস কর্তৃক আয়োজিত … প্রশিক্ষণে অত্র কার্যালয়ের দুইজন … অংশগ্রহণ করেন»: the event is that of another office.
    fn is_held_by_another(&self, sentence: &Range<usize>) -> bool {
        let words = self.page.words(sentence.clone());
        if self.kind == Kind::Letter && words.iter().any(|word| word.term == Term::Your) {
            return true;
        }
        let holds = |term: Term| {
            matches!(
                term,
                Term::By | Term::Organised | Term::Organising | Term::Measure | Term::ToBeHeld
            )
        };
        if !words.iter().any(|word| holds(word.term)) {
            return false;
        }
        let Some(own) = self.office.map(fold_str) else {
            return false;
        };
        let head = |name: &str| name.split(',').next().unwrap_or_default().trim().to_owned();
        hosts(self.page, sentence.clone()).iter().any(|host| {
            let host = fold_str(&host.text);
            !own.contains(&head(&host)) && !host.contains(&head(&own))
        })
    }

    fn draft(&self, mention: &Mention, status: Status, sentence: &Range<usize>, principal: bool) -> Draft {
        let mut moment = self.moment_of(mention, sentence, status);
        if principal && self.kind == Kind::Minutes {
            if let Some(day) = self.meeting_day {
                moment = Moment {
                    days: Some((day, day)),
                    ..moment
                };
            }
        } else if principal
            && moment.is_empty()
            && let Some(day) = self.meeting_day
        {
            moment.days = Some((day, day));
        }
        let order_does_it = matches!(
            mention.activity,
            Activity::CharterCommitteeReconstitution | Activity::CharterUpdate
        );
        if self.kind == Kind::OfficeOrder && order_does_it && status == Status::Held && moment.days.is_none() {
            moment.days = self.memo_day.map(|day| (day, day));
        }
        Draft {
            activity: mention.activity,
            status,
            moment,
            count: mention.count,
            share: None,
            words: if principal {
                sentence.clone()
            } else {
                self.quoted(mention, sentence)
            },
            principal,
            told: false,
        }
    }

    /// The words to quote: the sentence, or where that is long the part around the mention.
    fn quoted(&self, mention: &Mention, sentence: &Range<usize>) -> Range<usize> {
        if sentence.len() <= 900 {
            sentence.clone()
        } else {
            mention.words.start..self.page.verb_end(mention.event.end, sentence.end)
        }
    }

    fn moment_of(&self, mention: &Mention, sentence: &Range<usize>, status: Status) -> Moment {
        let mut moment = moment(self.page, sentence, &mention.event, status, &self.base);
        if moment.days.is_none() && moment.month.is_none() {
            moment.quarter = self.quarter_named_in(sentence.clone());
        }
        moment
    }

    /// The quarter a stretch of text names: «২য় ত্রৈমাসিকে», «প্রথম কোয়ার্টারের».
    pub(super) fn quarter_named_in(&self, range: Range<usize>) -> Option<Quarter> {
        self.page
            .words(range)
            .iter()
            .filter(|word| word.term == Term::Quarterly)
            .find_map(|word| {
                let before = self.page.before(word.start, 40).trim_end();
                let ordinal = before.rsplit([' ', '\n', '\t', '(', ',']).next()?;
                match ordinal {
                    "1ম" | "প্রথম" | "1st" | "১ম" => Some(Quarter::First),
                    "2য়" | "দ্বিতীয়" | "2nd" => Some(Quarter::Second),
                    "3য়" | "তৃতীয়" | "3rd" => Some(Quarter::Third),
                    "4র্থ" | "চতুর্থ" | "4th" => Some(Quarter::Fourth),
                    _ => None,
                }
            })
    }

    fn whole(&self) -> Range<usize> {
        0..self.page.text().len()
    }

    /// «আওতাধীন ৮টি দপ্তর/সংস্থা … করা হয়েছে»: all of so many subordinate offices; «৮টির মধ্যে ৬টি»: six of eight.
    fn share_of_agencies(&self, range: &Range<usize>) -> Option<Share> {
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

    /// Whether a decision is for subordinate offices alone: all its implementers are others («জেলা প্রশাসক (সকল)»), and neither
    /// they nor the decision name this office.
    fn binds_only_others(&self, row: &DecisionRow) -> bool {
        let text = |parts: &[Range<usize>]| {
            parts
                .iter()
                .map(|part| self.page.slice(part.clone()))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let implementers = text(&row.implementers);
        let own = self
            .office
            .map(|office| fold_str(office.split(',').next().unwrap_or(office)));
        let names_own = |text: &str| own.as_deref().is_some_and(|own| text.contains(own));
        let decision = text(&row.decision);
        let own_words = ["নিজ ", "এ কার্যালয়", "অত্র ", "এ দপ্তর", "এ অফিস", "এ বিভাগ", "এ মন্ত্রণালয়"];
        let others_do = decision.contains("করবে")
            && (decision.contains("সকল দপ্তর") || decision.contains("আওতাধীন সকল") || decision.contains("স্ব স্ব"));
        if row.implementers.is_empty() && others_do && !own_words.iter().any(|word| decision.contains(word)) {
            return true;
        }
        implementers.contains("সকল")
            && !names_own(&implementers)
            && !own_words.iter().any(|word| decision.contains(word))
    }

    /// The plans that the first sentence names, where the title only names the kind of document («অফিস আদেশ»).
    pub(super) fn lead_plans(&self) -> Vec<Plan> {
        let bare = self
            .title
            .as_ref()
            .is_none_or(|title| self.page.slice(title.clone()).split_whitespace().count() <= 3);
        let first = self.lead().next().filter(|_| bare);
        first
            .map(|sentence| topics(self.page.words(sentence.range.clone())))
            .unwrap_or_default()
            .into_iter()
            .map(|topic| topic.plan)
            .collect()
    }

    /// The first sentences of running text behind the title.
    fn lead(&self) -> impl Iterator<Item = &Sentence> {
        let from = self.title.as_ref().map_or(0, |title| title.end);
        self.sentences
            .iter()
            .filter(move |sentence| sentence.place == Place::Prose && sentence.range.start >= from)
            .filter(|sentence| sentence.range.len() > 40)
            .take(LEAD)
    }

    /// A title that only names the kind of document («সভার কার্যবিবরণী», «নোটিশ») says nothing of its own.
    fn is_bare_title(&self, title: &Range<usize>) -> bool {
        self.page.slice(title.clone()).split_whitespace().count() <= 3 || self.is_without_subject()
    }

    /// Whether the title is no more than the first line of the text.
    fn is_without_subject(&self) -> bool {
        matches!(self.kind, Kind::News | Kind::Notice)
    }

    /// Whether the event is of an organisation outside the government: an NGO's dialogue earns an office nothing.
    fn is_of_strangers(&self) -> bool {
        let of_the_press = matches!(self.kind, Kind::News | Kind::Notice);
        of_the_press
            && self
                .body()
                .take(2 * LEAD)
                .any(|sentence| is_held_by_strangers(self.page, sentence.range.clone()))
    }
}

/// The first number of a text.
fn first_number(text: &str) -> Option<u32> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let rest = text.get(start..)?;
    rest.get(..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()))?
        .parse()
        .ok()
}

/// Each activity once: what is said twice of the same event is one activity.
fn merged(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts {
        let same = kept.iter_mut().find(|known| {
            known.activity == draft.activity && known.status == draft.status && known.moment.may_be(&draft.moment)
        });
        match same {
            Some(known) => {
                if known.moment.days.is_none()
                    && (draft.moment.days.is_some() || draft.moment.month.is_some())
                    && !known.principal
                {
                    known.words = draft.words.clone();
                }
                known.moment = known.moment.clone().or(draft.moment);
                known.count = known.count.max(draft.count);
                known.share = known.share.or(draft.share);
            }
            None => kept.push(draft),
        }
    }
    let held: Vec<(Activity, Moment)> = kept
        .iter()
        .filter(|draft| draft.status == Status::Held)
        .map(|draft| (draft.activity, draft.moment.clone()))
        .collect();
    kept.retain(|draft| {
        let done = |exactly: bool| {
            held.iter().any(|(activity, moment)| {
                *activity == draft.activity && (!exactly || moment.days == draft.moment.days || draft.moment.is_empty())
            })
        };
        match draft.status {
            Status::Held => true,
            Status::Planned => {
                !(done(true) && (draft.moment.days.is_some() || !matches!(draft.activity, Activity::CharterUpdate)))
            }
            Status::Unknown => !done(false),
        }
    });
    kept
}

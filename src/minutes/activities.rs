//! From mentions to activities: which of the events that a document speaks of are its own, what became of them and when.

mod agenda;
mod agenda_items;
mod alike;
mod announced;
mod answers;
mod asked;
mod bare;
mod bulletins;
mod captions;
mod committees;
mod counted;
mod general;
mod guests;
mod hearsay;
mod items;
mod labelled;
mod listed;
mod moved;
mod numbered_off;
mod owners;
mod participles;
mod parts;
mod principal;
mod proofs;
mod reported;
mod schedule;
mod sequels;
mod told;
mod trainings;
mod withdrawn;
mod within;

pub(super) use captions::is_gallery;
pub(super) use proofs::is_list_of_proofs;

use super::achievements::AchievementRow;
use super::dates::{Base, Moment, moment};
use super::decisions::DecisionRow;
use super::kind::Kind;
use super::layout::{Page, Place, Sentence};
use super::mentions::{Mention, mentions, topics};
use super::words::{Term, Word};
use crate::bangla::date::PrintedDate;
use crate::bytes::{has_more_words, holds};
use crate::evidence::Share;
use crate::fiscal::Quarter;
use crate::plan::{Activity, Plan, Status};
use std::ops::Range;
use time::{Date, Duration};

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
    /// The name of the office, folded.
    pub(super) office: Option<&'p str>,
    pub(super) rows: &'p [DecisionRow],
    pub(super) achievements: &'p [AchievementRow],
    pub(super) sentences: &'p [Sentence],
    pub(super) base: Base,
    /// The day of the meeting, from its label or from the text.
    pub(super) meeting_day: Option<Date>,
    pub(super) meeting_day_is_labelled: bool,
    pub(super) memo_day: Option<Date>,
    /// Whether the text asks its readers to come.
    pub(super) asks_to_come: bool,
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
        if self.kind == Kind::News && is_gallery(self.page) {
            let mut drafts = Vec::new();
            self.photographed(&mut drafts);
            return merged(drafts);
        }
        let plans = self.title_plans();
        let is_without_quorum = self.is_without_quorum();
        let mut drafts = if is_without_quorum {
            Vec::new()
        } else {
            self.principal(&plans)
        };
        // A bulletin is about no one event; what heads its first item announces nothing.
        if self.kind == Kind::News && !drafts.is_empty() && self.is_bulletin() {
            drafts.retain(|draft| draft.status == Status::Held);
        }
        let main_plan = plans
            .first()
            .copied()
            .or(drafts.first().map(|draft| draft.activity.plan()));
        match self.kind {
            Kind::Minutes if main_plan.is_some() => {
                self.decided(main_plan, &mut drafts);
                self.told(&plans, main_plan, &mut drafts);
                self.told_of_other_plans(&plans, main_plan, &mut drafts);
                self.told_under_agenda(main_plan, &mut drafts);
                self.met_last(&mut drafts);
                // What is told there of the meeting is that it was called.
                if is_without_quorum {
                    drafts.retain(|draft| draft.status != Status::Held);
                    drafts.extend(self.called_again());
                }
            }
            Kind::Minutes => {
                self.told_in_general(&mut drafts);
                self.told_by_annexure(&mut drafts);
            }
            Kind::ProgressReport => {
                self.reported(main_plan, &plans, &mut drafts);
            }
            Kind::Notice | Kind::News => self.announced(&plans, main_plan, &mut drafts),
            Kind::Letter | Kind::OfficeOrder
                if !drafts.is_empty() || !plans.is_empty() || self.is_on_the_agreement() =>
            {
                self.announced(&plans, main_plan, &mut drafts);
            }
            // «নৈতিকতা কমিটি … গঠন করা হলো … নবগঠিত কমিটির প্রথম সভা আগামী ২ নভেম্বর অনুষ্ঠিত হবে», below «অফিস আদেশ»
            Kind::OfficeOrder if !self.lead_plans().is_empty() => {
                let plans = self.lead_plans();
                self.announced(&plans, plans.first().copied(), &mut drafts);
            }
            Kind::Letter | Kind::OfficeOrder => self.told_in_lead(&mut drafts),
            _ => {}
        }
        if self.kind == Kind::Letter && plans.is_empty() && self.is_on_the_agreement() {
            self.items(&plans, main_plan, &mut drafts);
        }
        if matches!(self.kind, Kind::Letter | Kind::ProgressReport) {
            self.held_on_days_of_a_table(&mut drafts);
            self.answered(&mut drafts);
        }
        if self.kind == Kind::Letter && !self.asks_others() {
            self.items(&plans, main_plan, &mut drafts);
        }
        if matches!(self.kind, Kind::Notice | Kind::OfficeOrder | Kind::Letter) {
            self.scheduled(&mut drafts);
            self.in_turns(&mut drafts);
            self.by_quarter(&mut drafts);
            self.own_part(&mut drafts);
        }
        if matches!(self.kind, Kind::Notice | Kind::OfficeOrder) {
            self.dated_items(&mut drafts);
            self.labelled(&mut drafts);
        }
        self.told_in_passing(&mut drafts);
        drafts.retain(|draft| !self.is_of_last_year(draft));
        let mut drafts = merged(drafts);
        for draft in &mut drafts {
            if let Some(row) = self.row_of(&draft.words) {
                draft.words = row;
            }
        }
        drafts
    }

    /// «২১/১২/২০২৩ ও ২৫/০৩/২০২৪», «কার্যবিবরণী সংযুক্ত»: the row around a cell that does not itself say what it is about.
    fn row_of(&self, words: &Range<usize>) -> Option<Range<usize>> {
        const LONGEST: usize = 900;
        let line = self.page.lines.get(self.page.line_of(words.start))?;
        let around = line.is_row && line.start <= words.start && words.end <= line.end && line.range().len() <= LONGEST;
        (around && mentions(self.page, words.clone(), None).is_empty()).then(|| line.range())
    }

    /// «এপিএ সংযোজনীভুক্ত কার্যক্রমের অগ্রগতি প্রেরণ», «প্রথম ত্রৈমাসিকে সম্পাদিত কাজের তথ্য»: a letter on what was done of what the agreement
    /// asks for, of whatever plan.
    fn is_on_the_agreement(&self) -> bool {
        const DONE: &[&str] = &["প্রমাণক", "অনিষ্পন্ন কার্যক্রম", "সম্পাদিত", "সম্পাদনকৃত", "বাস্তবায়িত", "অর্জন"];
        let Some(title) = self.title.clone() else { return false };
        let subject = self.page.slice(title.clone());
        if self.kind == Kind::Letter && DONE.iter().any(|word| subject.contains(word)) {
            return true;
        }
        let agreement = ["এপিএ", "সংযোজনী", "কর্মসম্পাদন চুক্তি"];
        let words = self.page.words(title.clone());
        self.kind == Kind::Letter
            && words
                .iter()
                .any(|word| matches!(word.term, Term::Progress | Term::Target))
            && agreement
                .iter()
                .any(|word| self.page.slice(title.clone()).contains(word))
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

    /// The words to quote: the sentence, or where that is long the part around the mention.
    fn quoted(&self, mention: &Mention, sentence: &Range<usize>) -> Range<usize> {
        if sentence.len() <= 900 {
            sentence.clone()
        } else {
            mention.words.start..self.page.verb_end(mention.event.end, sentence.end)
        }
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

    /// The plans that the first sentence names, where the title only names the kind of document («অফিস আদেশ»).
    pub(super) fn lead_plans(&self) -> Vec<Plan> {
        let bare = self
            .title
            .as_ref()
            .is_none_or(|title| !has_more_words(self.page.slice(title.clone()), 3))
            || self.is_on_some_stakeholder_meeting();
        let first = self.lead().next().filter(|_| bare);
        first
            .map(|sentence| topics(self.page.words_of(sentence)))
            .unwrap_or_default()
            .into_iter()
            .map(|topic| topic.plan)
            .collect()
    }

    /// «অংশীজন সভার প্রমাণক প্রেরণ», a letter's subject: each plan asks for such a meeting, the text says which.
    pub(super) fn is_on_some_stakeholder_meeting(&self) -> bool {
        let Some(title) = self.title.clone().filter(|_| self.kind == Kind::Letter) else {
            return false;
        };
        let words = self.page.words(title);
        let has = |term: Term| words.iter().any(|word| word.term == term);
        topics(words).is_empty() && has(Term::Stakeholder) && has(Term::Meeting)
    }

    /// The first sentences of running text behind the title.
    fn lead(&self) -> impl Iterator<Item = &Sentence> {
        self.first_sentences().take(LEAD)
    }

    fn first_sentences(&self) -> impl Iterator<Item = &Sentence> {
        let from = self.title.as_ref().map_or(0, |title| title.end);
        self.sentences
            .iter()
            .filter(move |sentence| sentence.place == Place::Prose && sentence.range.start >= from)
            .filter(|sentence| sentence.range.len() > 40)
    }

    /// The activity of a mention, at the moment that something else than its sentence gives.
    fn draft_at(&self, mention: &Mention, status: Status, sentence: &Range<usize>, moment: Moment) -> Draft {
        let status = if status == Status::Planned && self.was_set(sentence) {
            Status::Unknown
        } else if status == Status::Held && self.is_ordered(mention, sentence) {
            Status::Planned
        } else {
            status
        };
        Draft {
            activity: self.as_titled(mention.activity),
            status,
            moment,
            count: mention.count,
            share: None,
            words: self.quoted(mention, sentence),
            principal: false,
            told: false,
        }
    }

    /// The activity of a mention, at the moment that its sentence gives.
    fn draft(&self, mention: &Mention, status: Status, sentence: &Range<usize>, principal: bool) -> Draft {
        let draft = self.draft_at(mention, status, sentence, Moment::default());
        let mut moment = self.moment_of(mention, sentence, draft.status);
        if principal && self.kind == Kind::Minutes {
            if let Some(day) = self.meeting_day {
                moment = Moment {
                    days: Some((day, day)),
                    ..moment
                };
            }
        } else if let Some(day) = self.meeting_day
            && (principal && moment.days.is_none() && moment.month.is_none()
                || self.gives_up_its_day(sentence, &moment, day))
        {
            moment.days = Some((day, day));
        }
        let order_does_it = matches!(
            mention.activity,
            Activity::CharterCommitteeReconstitution | Activity::CharterUpdate
        );
        if self.kind == Kind::OfficeOrder && order_does_it && draft.status == Status::Held {
            // «… আদেশে গঠিত কমিটি পুনর্গঠন করা হলো»: by this order, whatever day the sentence names.
            let behind = self.page.words(mention.event.end..sentence.end);
            let now = { behind.iter().find(|word| word.term == Term::Past) }.is_some_and(|verb| !verb.perfect);
            if now || moment.days.is_none() {
                moment.days = self.memo_day.map(|day| (day, day)).or(moment.days);
            }
        }
        // «২৮ মার্চ তারিখের নৈতিকতা কমিটির সভার ৩ নং সিদ্ধান্ত মোতাবেক …»: what decided before the order was held.
        let decided = self.page.after(mention.event.end, 60);
        let gone = { moment.days.zip(self.memo_day) }.is_some_and(|((_, last), memo)| last < memo);
        let has_decided = self.kind == Kind::OfficeOrder && gone && holds(decided, "সিদ্ধান্ত");
        let status = match draft.status {
            Status::Planned if has_decided => Status::Held,
            status => status,
        };
        Draft {
            moment,
            status,
            words: if principal { sentence.clone() } else { draft.words },
            principal,
            ..draft
        }
    }

    /// «… সভার যে দিন (১১ ডিসেম্বর) স্থির করা হয়েছিল তা পরিবর্তন করতে হয়েছে», above «তারিখ: ২০ ডিসেম্বর»: the day of the label is the new one.
    fn gives_up_its_day(&self, sentence: &Range<usize>, moment: &Moment, labelled: Date) -> bool {
        const CHANGES: &[&str] = &[
            "পরিবর্তন",
            "পরিবর্তিত",
            "পুনর্নির্ধারণ",
            "পুন:নির্ধারণ",
            "পিছিয়ে",
            "পিছাইয়া",
            "এগিয়ে",
            "স্থগিত",
        ];
        let another = moment
            .days
            .is_some_and(|(first, last)| first == last && first != labelled);
        let text = || self.page.slice(sentence.clone());
        let coming = matches!(self.kind, Kind::Notice | Kind::Letter | Kind::OfficeOrder);
        another && coming && self.meeting_day_is_labelled && CHANGES.iter().any(|word| holds(text(), word))
    }

    /// «… প্রশিক্ষণে অংশ নিতে নিম্নবর্ণিত কর্মকর্তাদের মনোনয়ন দেওয়া হলো»: what an order does is to order it.
    fn is_ordered(&self, mention: &Mention, sentence: &Range<usize>) -> bool {
        let behind = self.page.words(mention.event.end..sentence.end);
        let appoints = { behind.iter() }.any(|word| matches!(word.term, Term::Instruction | Term::Request));
        let verb = behind.iter().find(|word| word.term == Term::Past);
        let took_place = { behind.iter() }.any(|word| matches!(word.term, Term::TakesPlace | Term::Organised));
        self.kind == Kind::OfficeOrder && appoints && !took_place && verb.is_some_and(|verb| !verb.perfect)
    }

    /// «অংশীজন সভার প্রমাণক প্রেরণ»: the subject of a letter may tell whose meeting it is that the text tells of.
    fn as_titled(&self, activity: Activity) -> Activity {
        let words = self.page.words(self.title.clone().unwrap_or(0..0));
        let of_stakeholders = |pair: &[Word]| matches!(pair, [who, meeting] if who.term == Term::Stakeholder && meeting.term == Term::Meeting);
        match activity {
            Activity::GrsMeeting if self.kind == Kind::Letter && words.windows(2).any(of_stakeholders) => {
                Activity::GrsStakeholderMeeting
            }
            _ => activity,
        }
    }

    /// «তারিখ নির্ধারিত ছিল ২১ জুন»: what became of it is not told.
    fn was_set(&self, sentence: &Range<usize>) -> bool {
        let set = |word: &Word| {
            matches!(word.term, Term::Scheme | Term::Setting)
                && self.page.after(word.end, 20).trim_start().starts_with("ছিল")
        };
        let words = self.page.words(sentence.clone());
        let Some(was) = words.iter().position(set) else {
            return false;
        };
        // «… ধার্য ছিল, তাহা ২৩ এপ্রিল পুনঃনির্ধারণ করা হলো»: set again.
        let again = words.get(was + 1..).unwrap_or_default().windows(3);
        !{ again }.any(|words| matches!(words, [_, set, verb] if set.term == Term::Setting && verb.term == Term::Past))
    }

    fn moment_of(&self, mention: &Mention, sentence: &Range<usize>, status: Status) -> Moment {
        let mut moment = moment(self.page, sentence, &mention.event, status, &self.base);
        if moment.days.is_none() && moment.month.is_none() {
            moment.quarter = self.quarter_named_in(sentence.clone());
        }
        if let Some((first, last)) = moment.days.filter(|(first, last)| first == last) {
            let begun = first.checked_sub(Duration::days(self.days_before_its_end(mention, sentence)));
            moment.days = begun.map(|first| (first, last));
        }
        moment
    }

    /// «দুই দিনের প্রশিক্ষণ আজ বৃহস্পতিবার শেষ হয়েছে»: how many days earlier it began.
    fn days_before_its_end(&self, mention: &Mention, sentence: &Range<usize>) -> i64 {
        let behind = self.page.slice(mention.event.end..sentence.end.max(mention.event.end));
        if !["শেষ হয়েছে", "শেষ হলো", "শেষ হয়", "সমাপ্ত হয়েছে", "সমাপ্ত হয়"]
            .iter()
            .any(|end| behind.contains(end))
            // «২২ জানুয়ারি শুরু হয়ে ২৬ জানুয়ারি শেষ হয়েছে»: the first day is told.
            || { self.page.words(sentence.clone()).iter() }.any(|word| word.term == Term::Beginning)
        {
            return 0;
        }
        let mut before = self.page.before(mention.event.start, 60).split_ascii_whitespace().rev();
        let length = before.by_ref().take(3).find_map(|word| word.split_once("দিন"));
        match length.map(|(joined, _)| {
            if joined.is_empty() {
                before.next().unwrap_or_default()
            } else {
                joined
            }
        }) {
            Some("2" | "দুই" | "দু" | "দু'") => 1,
            Some("3" | "তিন") => 2,
            Some("4" | "চার") => 3,
            Some("5" | "পাঁচ") => 4,
            _ => 0,
        }
    }

    fn whole(&self) -> Range<usize> {
        0..self.page.text().len()
    }
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
    let held_plans: Vec<Plan> = held.iter().map(|(activity, _)| activity.plan()).collect();
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
            // A title may call a workshop what the text calls a meeting: what the text tells counts.
            Status::Unknown => !done(false) && !held_plans.contains(&draft.activity.plan()),
        }
    });
    kept
}

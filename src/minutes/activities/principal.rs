//! The event that a document is about.

use super::super::dates::{moment, moment_in};
use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, Stance, is_on_a_project, mentions, stance_of_remark};
use super::super::strangers::is_held_by_strangers;
use super::super::words::{Term, Word};
use super::{Context, Draft, LEAD};
use crate::bytes::has_more_words;
use crate::plan::{Activity, Plan, Status};
use std::ops::Range;

/// Events just named.
const EVENTS: &[&str] = &[
    "প্রোগ্রামটি",
    "প্রশিক্ষণটি",
    "কোর্সটি",
    "সভাটি",
    "কর্মশালাটি",
    "অনুষ্ঠানটি",
    "আয়োজনটি",
    "শুনানিটি",
    "গণশুনানিটি",
];

impl Context<'_> {
    /// The event that the document is about, from its title, else from its first sentences.
    pub(super) fn principal(&self, plans: &[Plan]) -> Vec<Draft> {
        let title = self.title.clone().unwrap_or(0..0);
        let mut drafts = Vec::new();
        if self.kind == Kind::ProgressReport {
            return drafts;
        }
        let mut titled = mentions(self.page, title.clone(), None);
        if !matches!(self.kind, Kind::News | Kind::Minutes) && !titled.is_empty() && self.is_held_by_another(&title) {
            titled.clear();
        }
        if !titled.is_empty() && self.asks_for_minutes() {
            return drafts;
        }
        // «গণশুনানি আয়োজন উপলক্ষে প্রস্তুতিমূলক সভার কার্যবিবরণী»: what was held is the meeting that prepares the event.
        if let Some(prepares) = self.preparation_in(&title).filter(|_| self.kind == Kind::Minutes) {
            titled.retain(|mention| mention.event.start > prepares);
        }
        titled.retain(|mention| !self.is_of_subordinates(mention, &title));
        for mention in &titled {
            if let Some(status) = self.principal_status(mention) {
                drafts.push(self.draft(mention, status, &title, true));
            }
        }
        // The first sentences repeat the event with its verb and its date.
        let of_the_press = matches!(self.kind, Kind::News | Kind::Notice);
        let mut lead: Vec<(Mention, &Sentence)> = self
            .lead()
            .filter(|sentence| match self.kind {
                Kind::News => !is_held_by_strangers(self.page, sentence.range.clone()),
                _ => !self.is_held_by_another(&sentence.range),
            })
            .flat_map(|sentence| {
                mentions(self.page, sentence.range.clone(), self.said_of(sentence))
                    .into_iter()
                    .map(move |mention| (mention, sentence))
            })
            .filter(|(mention, sentence)| self.kind != Kind::News || !self.is_attended(mention, sentence))
            .collect();
        // Without a title, or with «প্রেস বিজ্ঞপ্তি» for one, the headline and the letterhead of a news item are among its first sentences.
        if self.kind == Kind::News && (self.title.is_none() || self.is_bare_title(&title)) && lead.is_empty() {
            let further = self.first_sentences().skip(LEAD).take(LEAD);
            lead.extend(further.flat_map(|sentence| {
                let found = mentions(self.page, sentence.range.clone(), None).into_iter();
                found
                    .filter(|mention| mention.stance == Stance::Held)
                    .map(move |mention| (mention, sentence))
            }));
        }
        for draft in &mut drafts {
            let same = |(mention, _): &&(Mention, &Sentence)| {
                mention.activity == draft.activity && mention.stance != Stance::Spoken
            };
            let told: Vec<_> = lead.iter().filter(same).collect();
            // «গণশুনানির আয়োজন করেছে … আজ সকাল ১১টায় অনুষ্ঠিত হবে»: what is still to take place has not.
            let takes_place = |status: Stance| {
                told.iter().any(|(mention, sentence)| {
                    let behind = self.page.words(mention.event.end..sentence.range.end);
                    mention.stance == status && behind.iter().any(|word| word.term == Term::TakesPlace)
                })
            };
            let coming = takes_place(Stance::Planned) && !takes_place(Stance::Held);
            for (mention, sentence) in told.iter().copied() {
                self.refine(draft, mention, sentence);
            }
            if coming && self.kind == Kind::News {
                draft.status = Status::Planned;
            }
        }
        let stances = |activity: Activity, stance: Stance| {
            let same =
                move |(mention, _): &&(Mention, &Sentence)| mention.activity == activity && mention.stance == stance;
            lead.iter().filter(same)
        };
        // «গণশুনানি» above «প্রতি মঙ্গলবার … গণশুনানি অনুষ্ঠিত হবে»: a timetable, whatever else it says without a day.
        let is_standing = |activity: Activity| {
            let is_dated = |(_, sentence): &(Mention, &Sentence)| {
                let coming = |word: &Word| word.term == Term::Coming;
                !self.page.dates(sentence.range.clone()).is_empty() || self.page.words_of(sentence).iter().any(coming)
            };
            stances(activity, Stance::Habit).next().is_some() && !stances(activity, Stance::Planned).any(is_dated)
        };
        // «… প্রশিক্ষণের জন্য বরাদ্দ প্রসঙ্গে … আয়োজন করা সম্ভব হয়নি»: what the text says did not come to pass, its subject does not plan.
        if matches!(self.kind, Kind::Letter | Kind::Notice | Kind::News) {
            drafts.retain(|draft| {
                let any = |stance: Stance| stances(draft.activity, stance).next().is_some();
                draft.told
                    || any(Stance::Held)
                    || !is_standing(draft.activity) && (!any(Stance::CalledOff) || any(Stance::Planned))
            });
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
                .any(|word| matches!(word.term, Term::Training | Term::Workshop))
            || self.is_on_some_stakeholder_meeting();
        if titled.is_empty() && (self.is_bare_title(&title) || !plans.is_empty() || trains) {
            for (mention, sentence) in &lead {
                // A letter whose subject names no event, and an order, speak of one only with a verb: «প্রতি ত্রৈমাসিকে হালনাগাদ
                // করা» among the duties of a committee updates nothing.
                let vague = matches!(self.kind, Kind::Letter | Kind::OfficeOrder)
                    && !matches!(mention.stance, Stance::Held | Stance::Planned);
                // What the first sentences of minutes tell of other things than a meeting has its own day and verb: see `told`.
                let aside = self.kind == Kind::Minutes
                    && (mention.stance != Stance::Held || !is_gathering(mention.activity) || {
                        let told = self.moment_of(mention, &sentence.range, Status::Held).days;
                        told.zip(self.meeting_day).is_some_and(|((first, _), day)| first != day)
                    });
                // «সকল উপজেলা সমবায় অফিসার … সভা করিবেন», in a circular
                let theirs = matches!(self.kind, Kind::Letter | Kind::OfficeOrder)
                    && mention.asked_of_others
                    && mention.stance == Stance::Planned;
                let timetable = mention.stance == Stance::Planned && is_standing(mention.activity);
                let fits = !vague
                    && !aside
                    && !timetable
                    && !theirs
                    && !self.is_urged(mention, sentence)
                    && (plans.is_empty() || plans.contains(&mention.activity.plan()));
                if let Some(status) = self
                    .principal_status(mention)
                    .filter(|_| fits && mention.stance != Stance::Spoken)
                {
                    let draft = self.draft(mention, status, &sentence.range, true);
                    match drafts
                        .iter_mut()
                        .find(|known: &&mut Draft| known.activity == draft.activity)
                    {
                        // The headline of news names the event, and the text tells of it.
                        Some(known) if self.kind == Kind::News && known.status == Status::Unknown => {
                            self.refine(known, mention, sentence);
                        }
                        Some(_) => {}
                        None => drafts.push(draft),
                    }
                }
            }
        }
        if self.kind == Kind::News {
            self.settle_by_lead(&mut drafts);
        }
        let hearing = |draft: &Draft| draft.activity == Activity::NisPublicHearing;
        let of_no_plan = || self.hears_of_a_proposal() || self.hears_of_something_else();
        if of_the_press && drafts.iter().any(hearing) && of_no_plan() {
            drafts.retain(|draft| !hearing(draft));
        }
        if self.asks_others() {
            drafts.retain(|draft| draft.status == Status::Held);
        }
        // «… প্রশিক্ষণে রিসোর্স পার্সন মনোনয়ন»: what the title names is the event of the office that the text names.
        if !of_the_press {
            let elsewhere = self.lead().filter(|sentence| self.is_held_by_another(&sentence.range));
            // «উক্ত কর্মশালা» is that of the title.
            let named = |mention: &Mention| !mention.by_context || mention.refers_back;
            let theirs: Vec<Activity> = elsewhere
                .flat_map(|sentence| mentions(self.page, sentence.range.clone(), plans.first().copied()))
                .filter(named)
                .map(|mention| mention.activity)
                .collect();
            let own = |draft: &Draft| lead.iter().any(|(mention, _)| mention.activity == draft.activity);
            drafts.retain(|draft| !theirs.contains(&draft.activity) || own(draft) || self.kind == Kind::Minutes);
        }
        if matches!(self.kind, Kind::Letter | Kind::OfficeOrder) && self.sends_a_delegate() {
            drafts.retain(|draft| draft.status == Status::Held);
        }
        self.date_from_sequel(&mut drafts);
        self.date_from_lead(&mut drafts);
        // «… একটি সভা আয়োজন করা হয়েছে … উপস্থিতি কামনা করি»: what an invitation says was arranged is still to come.
        if self.kind == Kind::Notice && self.asks_to_come {
            let past = |draft: &Draft| {
                { draft.moment.days }
                    .zip(self.memo_day)
                    .is_some_and(|((_, last), memo)| last < memo)
            };
            for draft in drafts.iter_mut().filter(|draft| draft.status == Status::Held) {
                if !past(draft) {
                    draft.status = Status::Planned;
                }
            }
        }
        drafts
    }

    /// «বিইআরসির গণশুনানি পেছাল … গ্যাসের মূল্যহার পরিবর্তনের প্রস্তাবের ওপর যে গণশুনানি …»: the text says that the hearing of the headline is
    /// one on prices or on a project.
    fn hears_of_a_proposal(&self) -> bool {
        self.first_sentences().take(2 * LEAD).any(|sentence| {
            let words = self.page.words_of(sentence);
            let priced = words.iter().find(|word| word.term == Term::Tariff);
            let hearing = { words.iter() }.rfind(|word| matches!(word.term, Term::PublicHearing | Term::Hearing));
            hearing.is_some_and(|hearing| {
                priced.is_some_and(|priced| {
                    hearing.ordinal.saturating_sub(priced.ordinal) <= 8 && priced.start < hearing.start
                }) || is_on_a_project(self.page, hearing)
            })
        })
    }

    /// «যেহেতু … চার্টার সংক্রান্ত পরিবীক্ষণ কমিটি …; সেহেতু … উক্ত কমিটি … নূতন করিয়া সাজানো হইল»: an order names the charter's committee in
    /// its reasons and only points to it where it acts.
    fn said_of(&self, sentence: &Sentence) -> Option<Plan> {
        if self.kind != Kind::OfficeOrder {
            return None;
        }
        let words = self.page.words_of(sentence);
        let committee = words.iter().find(|word| word.term == Term::Committee)?;
        let before = self
            .page
            .before(committee.start, 40)
            .split_ascii_whitespace()
            .next_back();
        let said = before.is_some_and(|word| matches!(word, "উক্ত" | "এ" | "এই" | "বর্ণিত" | "উল্লিখিত"));
        let reason = self.lead().next().filter(|_| said)?;
        let named = self.page.words(reason.range.clone());
        let of_charter = |plan: &Plan| *plan == Plan::CitizensCharter;
        let monitors = named
            .windows(2)
            .any(|pair| matches!(pair, [one, two] if one.term == Term::Monitoring && two.term == Term::Committee));
        self.lead_plans().into_iter().find(of_charter).filter(|_| monitors)
    }

    /// «সুশাসন প্রতিষ্ঠায় অংশীজনের সভা», a headline; «… অংশীজনের অংশগ্রহণে সভা হয়ে গেল»: the text of news tells of the event without
    /// its topic.
    fn settle_by_lead(&self, drafts: &mut [Draft]) {
        for draft in drafts.iter_mut().filter(|draft| draft.status == Status::Unknown) {
            let plan = Some(draft.activity.plan());
            let told = self.lead().find_map(|sentence| {
                let found = mentions(self.page, sentence.range.clone(), plan).into_iter();
                let same = |mention: &Mention| mention.activity == draft.activity && mention.stance == Stance::Held;
                found.filter(same).map(|mention| (mention, sentence)).next()
            });
            if let Some((mention, sentence)) = told {
                self.refine(draft, &mention, sentence);
            }
        }
    }

    /// «বিইআরসির গণশুনানি পেছাল» above «গ্যাসের মূল্যহার পরিবর্তনের … গণশুনানি»: whether the text tells of a hearing that no plan asks for,
    /// and of no other that was or will be held.
    fn hears_of_something_else(&self) -> bool {
        let hearing = |sentence: &&Sentence| {
            let mut words = self.page.words_of(sentence).iter();
            words.any(|word| word.term == Term::PublicHearing)
        };
        let mut other = false;
        for sentence in self.first_sentences().take(2 * LEAD).filter(hearing) {
            let found = mentions(self.page, sentence.range.clone(), None);
            let own = |mention: &&Mention| mention.activity == Activity::NisPublicHearing;
            let told = |mention: &Mention| matches!(mention.stance, Stance::Held | Stance::Planned);
            if { found.iter() }.filter(own).any(told) {
                return false;
            }
            other = other || !{ found.iter() }.any(|mention| own(&mention));
        }
        other
    }

    /// Where a title names a meeting of preparation: «প্রস্তুতি সভা», «প্রস্তুতিমূলক সভা».
    fn preparation_in(&self, title: &Range<usize>) -> Option<usize> {
        let mut pairs = self.page.words(title.clone()).windows(2);
        let prepares = |word: &Word| word.term == Term::Scheme && self.page.slice(word.range()).starts_with("প্রস্তুতি");
        pairs.find_map(|pair| match pair {
            [word, meeting] if prepares(word) && meeting.term == Term::Meeting => Some(word.start),
            _ => None,
        })
    }

    /// «কোরাম পূরণ না হওয়ায় সভা অনুষ্ঠিত হয়নি»: minutes of a meeting that was none.
    pub(super) fn is_without_quorum(&self) -> bool {
        self.kind == Kind::Minutes
            && self.body().any(|sentence| {
                let words = self.page.words_of(sentence);
                let quorum = words.iter().any(|word| word.term == Term::Quorum);
                // «… অনুষ্ঠিত হয়নি», «কোরাম পূর্ণ হয় নাই»
                let fails = |pair: &[Word]| {
                    matches!(pair, [verb, not] if matches!(verb.term, Term::TakesPlace | Term::Past)
                && not.term == Term::Not && not.ordinal - verb.ordinal <= 2)
                };
                quorum
                    && (words.iter().any(|word| word.term == Term::CalledOff)
                        || words.windows(2).any(fails)
                        || self.could_not_begin(words))
            })
    }

    /// «স্থগিতকৃত সভা ২৭ ডিসেম্বর ২০২৩ তারিখে পুনরায় অনুষ্ঠিত হইবে», in the minutes of a meeting without a quorum: the meeting of the
    /// title, on its new day.
    pub(super) fn called_again(&self) -> Option<Draft> {
        let titled = mentions(self.page, self.title.clone()?, None).into_iter().next()?;
        self.sentences.iter().find_map(|sentence| {
            let words = self.page.words_of(sentence);
            let has = |of: fn(Term) -> bool| words.iter().any(|word| of(word.term));
            let called = has(|term| matches!(term, Term::CalledOff | Term::Undone))
                && has(|term| term == Term::Meeting)
                && (has(|term| matches!(term, Term::TakesPlace | Term::Organised | Term::Organising))
                    && words.last().is_some_and(|word| word.term == Term::Future)
                    // «সভাটি মুলতবি রেখে আগামী ২৪ ডিসেম্বর … পুনর্নির্ধারণ করা হয়»
                    || matches!(words, [.., set, verb] if set.term == Term::Setting && verb.term == Term::Past));
            let moment = called.then(|| moment_in(self.page, &sentence.range, Status::Planned, &self.base))?;
            let (day, _) = moment.days?;
            let is_later = self
                .meeting_day
                .is_none_or(|meeting| day > meeting || !self.meeting_day_is_labelled);
            is_later.then(|| self.draft_at(&titled, Status::Planned, &sentence.range, moment))
        })
    }

    /// «… বিষয়ে প্রশিক্ষণের আয়োজন করা হয়েছে। প্রশিক্ষণটি আগামী ১৫ ফেব্রুয়ারি অনুষ্ঠিত হবে»: a later sentence may give the day.
    pub(super) fn date_from_sequel(&self, drafts: &mut [Draft]) {
        if self.meeting_day.is_some() {
            return;
        }
        // «… প্রথম কোয়ার্টারে … সভা আহ্বান», a subject: the quarter is no day.
        let undated = |draft: &&mut Draft| draft.moment.days.is_none() && draft.moment.month.is_none();
        for draft in drafts.iter_mut().filter(undated) {
            let told = self.body().take(10).find_map(|sentence| {
                let words = self.page.words_of(sentence);
                let tells = words.last().is_some_and(|word| word.term == Term::Past);
                // What minutes decide for another day is not the meeting itself.
                if self.kind == Kind::Minutes && !tells {
                    return None;
                }
                let verb = words.iter().find(|word| match word.term {
                    Term::TakesPlace | Term::ToBeHeld | Term::Organised | Term::Organising | Term::Beginning => true,
                    // «উল্লেখ্য, পলু পালন বিষয়ে … তারিখে চাষীদের প্রশিক্ষণ শেষ করা হয়েছে» is not what a letter on leaflets tells of.
                    Term::Training | Term::Workshop | Term::Seminar => {
                        tells && draft.activity != Activity::RtiAwareness && is_gathering(draft.activity)
                    }
                    Term::Meeting | Term::Hearing | Term::PublicHearing => tells,
                    Term::Future => self.begins_with_the_event(sentence) || self.speaks_of_the_event(sentence, word),
                    _ => false,
                })?;
                // The day of another event is not this one's.
                let mentioned = mentions(self.page, sentence.range.clone(), None);
                let other = !mentioned.is_empty() && mentioned.iter().all(|mention| mention.activity != draft.activity);
                let other = other || mentioned.is_empty() && self.names_another_topic(words);
                let moment = moment(self.page, &sentence.range, &verb.range(), draft.status, &self.base);
                // «উপর্যুক্ত প্রশিক্ষণটি ০৩ জানুয়ারি তারিখে অনুষ্ঠিত হয়েছে»
                let took_place = tells
                    && { words.iter() }.any(|word| matches!(word.term, Term::TakesPlace | Term::Organised))
                    && stance_of_remark(words) == Stance::Held
                    && !self.is_held_by_another(&sentence.range);
                (!other && !moment.is_empty()).then_some((moment, took_place))
            });
            let (moment, took_place) = told.unwrap_or_default();
            if took_place && draft.status == Status::Unknown && self.kind == Kind::Letter {
                draft.status = Status::Held;
            }
            draft.moment = moment.or(std::mem::take(&mut draft.moment));
        }
    }

    /// «গাড়িচালনা বিষয়ক ১ম প্রশিক্ষণ», where no plan's topic is named.
    fn names_another_topic(&self, words: &[Word]) -> bool {
        let gathers = |word: &Word| {
            matches!(
                word.term,
                Term::Meeting | Term::Training | Term::Workshop | Term::Seminar
            )
        };
        words.windows(2).any(|pair| {
            matches!(pair, [topic, event] if topic.term == Term::Topic && gathers(event)
                && event.ordinal - topic.ordinal <= 3
                && matches!(self.page.slice(topic.range()), "বিষয়ক" | "সংক্রান্ত" | "শীর্ষক"))
        })
    }

    /// «প্রোগ্রামটি বসবে ১৮ অক্টোবর ২০২৩», «কোর্সটি হবে …»: a sentence whose subject is the event just named.
    fn begins_with_the_event(&self, sentence: &Sentence) -> bool {
        let first = self.page.slice(sentence.range.clone()).split_ascii_whitespace().next();
        first.is_some_and(|word| EVENTS.contains(&word))
    }

    /// «… হলরুমে প্রথম কোয়ার্টারের সভাটি করা হবে», «… সভাটি বসবে»: the event just named stands right before its verb.
    fn speaks_of_the_event(&self, sentence: &Sentence, verb: &Word) -> bool {
        let before = self
            .page
            .slice(sentence.range.start..verb.start.max(sentence.range.start));
        let mut before = before.split_ascii_whitespace().rev();
        let last = before.next().filter(|word| !matches!(*word, "করা" | "নেওয়া" | "নেয়া"));
        last.or_else(|| before.next())
            .is_some_and(|word| EVENTS.contains(&word))
    }

    /// «১৫ জানুয়ারি … ২৬ জনের কথা শোনেন ইউএনও। শুদ্ধাচার কৌশলের অংশ হিসেবে গণশুনানিটির আয়োজন করে উপজেলা প্রশাসন»: the day of what news tells
    /// right before it names the event.
    fn date_from_lead(&self, drafts: &mut [Draft]) {
        if self.kind != Kind::News || self.meeting_day.is_some() {
            return;
        }
        let dateless = |draft: &&mut Draft| draft.status == Status::Held && draft.moment.is_empty();
        for draft in drafts.iter_mut().filter(dateless) {
            let before = self.first_sentences().take(2 * LEAD);
            let before = before
                .take_while(|sentence| sentence.range.end <= draft.words.start)
                .last();
            let told = before.filter(|sentence| {
                let words = self.page.words_of(sentence);
                let has = |term: Term| words.iter().any(|word| word.term == term);
                let other = !mentions(self.page, sentence.range.clone(), None).is_empty();
                has(Term::Past) && !has(Term::Future) && !has(Term::Coming) && !other
            });
            if let Some(sentence) = told {
                let end = sentence.range.end..sentence.range.end;
                draft.moment = moment(self.page, &sentence.range, &end, Status::Held, &self.base);
            }
        }
    }

    /// What the kind of the document says of the event it is about, unless its own words say otherwise.
    pub(super) fn principal_status(&self, mention: &Mention) -> Option<Status> {
        let order_does_it = matches!(
            mention.activity,
            Activity::CharterCommitteeReconstitution | Activity::CharterUpdate
        );
        match (self.kind, mention.stance) {
            (_, Stance::CalledOff) => None,
            (Kind::Notice | Kind::News | Kind::Letter, Stance::Habit) => None,
            (Kind::Notice | Kind::News | Kind::Letter, Stance::Underway) => Some(Status::Unknown),
            (Kind::Minutes, _) => Some(Status::Held),
            (Kind::Notice, Stance::Held) => Some(Status::Held),
            (Kind::Notice, _) => Some(Status::Planned),
            // «প্রতি ত্রৈমাসিকে হালনাগাদ করার জন্য জনাব করিমকে দায়িত্ব দেওয়া হলো»
            (Kind::OfficeOrder, Stance::Habit) => None,
            (Kind::OfficeOrder, _) if order_does_it => Some(Status::Held),
            (Kind::OfficeOrder, Stance::Held) => Some(Status::Held),
            (Kind::OfficeOrder, _) => Some(Status::Planned),
            (_, Stance::Held) => Some(Status::Held),
            (_, Stance::Planned) => Some(Status::Planned),
            (_, Stance::Open | Stance::Spoken | Stance::Habit | Stance::Underway) => Some(Status::Unknown),
        }
    }

    /// A later sentence about the event of the title: its verb settles what the title left open, its date is the event's.
    pub(super) fn refine(&self, draft: &mut Draft, mention: &Mention, sentence: &Sentence) {
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
        // «চার্টার হালনাগাদকরণ» above «১৯ জুন তারিখে হালনাগাদ করে … আপলোড করা হয়েছে»: an order may tell of what was done before it.
        let behind = self
            .page
            .words(mention.event.end..sentence.range.end.max(mention.event.end));
        let was_done = { behind.iter().find(|word| word.term == Term::Past) }.is_some_and(|verb| verb.perfect);
        if self.kind == Kind::OfficeOrder
            && mention.stance == Stance::Held
            && was_done
            && self.page.dates(draft.words.clone()).is_empty()
        {
            let done = self.moment_of(mention, &sentence.range, Status::Held);
            draft.moment = Some(done)
                .filter(|done| done.days.is_some())
                .unwrap_or(draft.moment.clone());
        }
        if draft.moment.is_empty() {
            draft.moment = self.moment_of(mention, &sentence.range, draft.status);
        }
        draft.count = draft.count.or(mention.count);
    }

    /// A title that only names the kind of document («সভার কার্যবিবরণী», «নোটিশ») says nothing of its own.
    pub(super) fn is_bare_title(&self, title: &Range<usize>) -> bool {
        !has_more_words(self.page.slice(title.clone()), 3) || self.is_without_subject()
    }

    /// Whether the title is no more than the first line of the text.
    pub(super) fn is_without_subject(&self) -> bool {
        matches!(self.kind, Kind::News | Kind::Notice)
    }
}

/// Whether people come together for it.
fn is_gathering(activity: Activity) -> bool {
    !matches!(
        activity,
        Activity::CharterUpdate
            | Activity::CharterCommitteeReconstitution
            | Activity::CharterCommitteeDecisions
            | Activity::CharterAnnualReport
    )
}

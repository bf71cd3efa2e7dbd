//! Sentences that go on about the event of the one before without naming it.

use super::super::dates::moment;
use super::super::kind::Kind;
use super::super::layout::{Sentence, item_marker};
use super::super::mentions::{Mention, Stance, may_be_called_off, mentions, stance_of_remark, stance_of_sequel};
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bytes::{holds, place_of};
use crate::plan::{Plan, Status};
use std::ops::Range;

/// Words that stand for the event before.
const PRONOUNS: &[&str] = &[
    "তা",
    "তাহা",
    "উহা",
    "সেটি",
    "এটি",
    "তার",
    "তাহার",
    "এর",
    "ইহার",
    "ইহা",
    "সভাটি",
    "প্রশিক্ষণটি",
];

/// Events that were named before: «আগামী ২২ এপ্রিল সভাটি করার সিদ্ধান্ত হয়েছে».
pub(super) const DEFINITE: &[&str] = &["সভাটি", "প্রশিক্ষণটি", "কর্মশালাটি", "গণশুনানিটি"];

impl Context<'_> {
    /// «… সভাটি আয়োজন করা যায়নি; তা আগামী ত্রৈমাসিকে আয়োজনের পরিকল্পনা রয়েছে»: what a sentence says of an event that the one before
    /// called off.
    pub(super) fn sequels(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        self.still_to_come(plans, main_plan, drafts);
        let mut body = self.body().peekable();
        while let (Some(before), Some(&sequel)) = (body.next(), body.peek()) {
            if !may_be_called_off(self.page.words_of(before)) {
                continue;
            }
            let told = self.behind_its_speaker(&sequel.range);
            let words = self.page.words(told.clone());
            let goes_on = stance_of_sequel(words) == Stance::Planned
                || stance_of_remark(words) == Stance::Planned && refers(self.page.slice(told));
            let goes_on = goes_on || self.names_new_day(&sequel.range);
            if !goes_on {
                continue;
            }
            let fits = |mention: &Mention| plans.is_empty() || plans.contains(&mention.activity.plan());
            let mut named = mentions(self.page, before.range.clone(), main_plan).into_iter();
            let called_off = named.find(|mention| mention.stance == Stance::CalledOff);
            let Some(mention) = called_off.filter(fits) else {
                continue;
            };
            if self.is_on_the_event_of(&mention, &sequel.range, main_plan) && !self.is_held_by_another(&before.range) {
                let mut draft = self.draft(&mention, Status::Planned, &sequel.range, false);
                draft.words = before.range.start..sequel.range.end;
                drafts.push(draft);
            }
        }
    }

    /// «২টির লক্ষ্যমাত্রার বিপরীতে ১টি হয়েছে; ২৫/০২/২০২৪ তারিখে ৩৫ জন অংশ নেন। অবশিষ্টটি ১৫/০৫/২০২৪ তারিখে করা হবে»: what is left of the events
    /// that were counted before.
    fn still_to_come(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        const LEFT: &[&str] = &["অবশিষ্টটি", "বাকিটি", "বাকীটি", "অপরটি"];
        const OF: &[&str] = &["টির মধ্যে", "টির লক্ষ্যমাত্রা", "টির বিপরীতে"];
        let (mut last, mut before): (Option<&Sentence>, Option<&Sentence>) = (None, None);
        for sentence in self.body() {
            let first = self.page.slice(sentence.range.clone()).split(' ').next();
            let is_left = first.is_some_and(|first| LEFT.contains(&first)) && self.is_set_for_a_day(&sentence.range);
            // Between them may stand who took part in the first.
            let attended = |told: &&Sentence| holds(self.page.slice(told.range.clone()), "অংশ");
            let counts = |told: &Sentence| OF.iter().any(|of| holds(self.page.slice(told.range.clone()), of));
            let counted = || match (last, before) {
                (Some(told), _) if counts(told) => Some(told),
                (Some(between), Some(told)) if counts(told) && attended(&between) => Some(told),
                _ => None,
            };
            if let Some(told) = is_left.then(counted).flatten()
                && let Some(mention) = mentions(self.page, told.range.clone(), main_plan).pop()
                && matches!(mention.stance, Stance::Held | Stance::Open)
                && (plans.is_empty() || plans.contains(&mention.activity.plan()))
                && mentions(self.page, sentence.range.clone(), None).is_empty()
                && !self.is_held_by_another(&told.range)
            {
                let draft = self.draft(&mention, Status::Planned, &sentence.range, false);
                drafts.extend(Some(draft).filter(|draft| draft.moment.days.is_some()));
            }
            (last, before) = (Some(sentence), last);
        }
    }

    /// «… ১৫/০৫/২০২৪ তারিখে করা হবে», not «… তারিখে বরাদ্দ চাওয়া হবে», «… তারিখে জেলা প্রশাসনের আয়োজনে …».
    pub(super) fn is_set_for_a_day(&self, sentence: &Range<usize>) -> bool {
        const SET: &[&str] = &[
            "করা হবে",
            "করা হইবে",
            "আয়োজন করা হবে",
            "আয়োজন করা হইবে",
            "অনুষ্ঠিত হবে",
            "অনুষ্ঠিত হইবে",
        ];
        let behind =
            { self.page.dates(sentence.clone()).last() }.map(|date| self.page.slice(date.range.end..sentence.end));
        behind.is_some_and(|behind| {
            let rest = behind.trim_start_matches([' ', '.', ':']);
            let rest = ["তারিখে", "তারিখ"]
                .iter()
                .find_map(|day| rest.strip_prefix(day))
                .unwrap_or(rest);
            SET.contains(&rest.trim_matches([' ', '।']))
        })
    }

    /// Whether a sentence speaks of no other event than the one called off before it: «উক্ত প্রশিক্ষণের জন্য ২৪/০১/২০২৩ তারিখ নির্ধারণ করা হয়েছে», but not
    /// «উক্ত সভার জন্য …» behind a training.
    fn is_on_the_event_of(&self, off: &Mention, sequel: &Range<usize>, main_plan: Option<Plan>) -> bool {
        let gathers = |word: &&Word| matches!(word.term, Term::Meeting | Term::Training | Term::PublicHearing);
        let event = |mention: &Mention| self.page.words(mention.event.clone()).last();
        let term = |mention: &Mention| event(mention).map(|word| word.term);
        let mut named = self.page.words(sequel.clone()).iter().filter(gathers).peekable();
        let called_off = event(off).filter(gathers);
        let names_it =
            named.peek().is_none() || named.any(|word| called_off.is_none_or(|event| event.term == word.term));
        let said = |mention: &Mention| term(mention) == term(off) && mention.by_context && mention.refers_back;
        names_it && mentions(self.page, sequel.clone(), main_plan).iter().all(said)
    }

    /// «সদস্য-সচিব জানান, তা ২৫ ফেব্রুয়ারি তারিখে হবে»: what is told there.
    fn behind_its_speaker(&self, sentence: &Range<usize>) -> Range<usize> {
        const TELLS: &[&str] = &["জানান,", "জানান যে,", "বলেন,", "বলেন যে,"];
        const REACH: usize = 150;
        let beginning = self.page.after(sentence.start, REACH.min(sentence.len()));
        let told = TELLS
            .iter()
            .find_map(|tells| place_of(beginning, tells).map(|at| at + tells.len()));
        sentence.start + told.unwrap_or(0)..sentence.end
    }

    /// «… প্রশিক্ষণ স্থগিত করা হলো। পরিবর্তিত তারিখ ২৩/০৪/২০২৪।»
    fn names_new_day(&self, sentence: &Range<usize>) -> bool {
        const NEW: &[&str] = &["পরিবর্তিত", "নতুন", "নূতন", "পুন:নির্ধারিত", "পুনর্নির্ধারিত"];
        let mut words = self.page.slice(sentence.clone()).split_ascii_whitespace();
        let new = words.next().is_some_and(|word| NEW.contains(&word));
        new && words.take(3).any(|word| word.starts_with("তারিখ"))
            && !self.page.dates(sentence.clone()).is_empty()
            && !{ self.page.words(sentence.clone()).iter() }.any(|word| word.term == Term::Not)
    }

    /// «(ক) নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ১টি। গত ২০ ফেব্রুয়ারি তারিখে সভাটি করা হয়েছে।»: an item of a report that begins with its
    /// activity tells of that one.
    pub(super) fn items(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let mut head: Option<Mention> = None;
        for sentence in self.body() {
            let text = self.page.slice(sentence.range.clone());
            if item_marker(text).is_some() {
                head = self.head_of_item(sentence, plans, main_plan);
                // «২। … অংশীজনের সভা: ২০ ডিসেম্বরের সভাটি … পিছিয়ে ৪ জানুয়ারি ২০২৪ তারিখে নেওয়া হয়েছে»
                if self.kind == Kind::Letter {
                    let put_off = { head.as_ref() }.and_then(|mention| self.put_off(mention, &sentence.range));
                    drafts.extend(put_off.filter(|draft| draft.moment.days.is_some()));
                }
                continue;
            }
            let Some(mention) = &head else { continue };
            let line = self.page.lines.get(self.page.line_of(sentence.range.start));
            if line.is_some_and(|line| line.after_blank && line.start == sentence.range.start) {
                head = None;
                continue;
            }
            if let Some(status) = self.told_of_head(sentence, mention, main_plan) {
                let verb = self
                    .page
                    .words_of(sentence)
                    .iter()
                    .rfind(|word| speaks_of_an_event(word));
                let at = verb.map_or(sentence.range.clone(), Word::range);
                // The heading may stand far above: what is told of it stands here.
                let here = Mention {
                    words: sentence.range.start..at.end,
                    event: at.clone(),
                    ..mention.clone()
                };
                let moment = moment(self.page, &sentence.range, &at, status, &self.base);
                if !moment.is_empty() {
                    drafts.push(Draft {
                        count: None,
                        ..self.draft_at(&here, status, &sentence.range, moment)
                    });
                }
            }
        }
    }

    /// The activity that heads an item, where its own sentence does not say what became of it.
    fn head_of_item(&self, sentence: &Sentence, plans: &[Plan], main_plan: Option<Plan>) -> Option<Mention> {
        let mut found = mentions(self.page, sentence.range.clone(), main_plan).into_iter();
        let mention = found.next().filter(|_| found.next().is_none())?;
        let headed = self
            .page
            .after(mention.event.end, 4)
            .trim_start()
            .starts_with([':', '-']);
        let told = matches!(
            mention.stance,
            Stance::Held | Stance::Planned | Stance::Habit | Stance::Underway
        );
        let fits = plans.is_empty() || plans.contains(&mention.activity.plan());
        Some(mention).filter(|_| headed && !told && fits)
    }

    /// What a further sentence of the item says of the activity that heads it; nothing if it speaks of papers or another event.
    fn told_of_head(&self, sentence: &Sentence, head: &Mention, main_plan: Option<Plan>) -> Option<Status> {
        let words = self.page.words_of(sentence);
        let papers = |word: &Word| matches!(word.term, Term::Minutes | Term::Sending | Term::Report | Term::Decision);
        // «জেলা প্রশাসকের কার্যালয়ে অনুষ্ঠিত প্রশিক্ষণে দুইজন অংশ নেন»: they went to one of another office.
        let went = |word: &Word| word.locative && speaks_of_an_event(word);
        if words.iter().any(papers) || words.iter().any(went) || !words.iter().any(speaks_of_an_event) {
            return None;
        }
        let status = match stance_of_remark(words) {
            Stance::Held => Status::Held,
            Stance::Planned => Status::Planned,
            _ => return None,
        };
        let other = mentions(self.page, sentence.range.clone(), main_plan)
            .iter()
            .any(|mention| mention.activity != head.activity || !mention.by_context);
        (!other).then_some(status)
    }
}

/// «উহা আগামী মাসে করা হইবে»: whether a sentence speaks of an event named before.
fn refers(sentence: &str) -> bool {
    let mut words = sentence.split_ascii_whitespace();
    words.clone().next().is_some_and(|first| PRONOUNS.contains(&first)) || words.any(|word| DEFINITE.contains(&word))
}

fn speaks_of_an_event(word: &Word) -> bool {
    matches!(
        word.term,
        Term::TakesPlace | Term::Organised | Term::Organising | Term::Meeting | Term::Training | Term::Workshop
    )
}

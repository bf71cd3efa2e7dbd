//! What a notice, a letter, an order or a news item tells of further events.

use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, Stance, is_on_something_else, is_ordinal, mentions};
use super::super::strangers::is_held_by_strangers;
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bytes::{holds, place_of};
use crate::plan::{Activity, Plan, Status};

/// What someone has to do, before «হবে». «ফেব্রুয়ারিতে হবে» is a month.
const MUST: &[&str] = &[
    "পাঠাতে",
    "পাঠাইতে",
    "দিতে",
    "নিতে",
    "জানাতে",
    "করিতে",
    "রাখিতে",
    "বসতে",
    "দেখাতে",
];

impl Context<'_> {
    /// Further events of a notice, a letter, an order or a news item.
    pub(super) fn announced(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let letter = self.kind == Kind::Letter;
        let news = self.kind == Kind::News;
        let is_bulletin = news && self.is_bulletin();
        let fits = |plan: Plan| plans.is_empty() || plans.contains(&plan) || main_plan == Some(plan) || is_bulletin;
        let principal = drafts
            .iter()
            .find(|draft| draft.principal)
            .map(|draft| draft.moment.clone())
            .unwrap_or_default();
        let asks = self.asks_others();
        // «বরাদ্দ পাওয়া গেলে প্রশিক্ষণটি আয়োজন করা হবে»: a letter or notice on one plan goes on about its event without naming it again.
        let is_on_one = !plans.is_empty() && plans.iter().all(|plan| Some(*plan) == main_plan);
        let back = main_plan.filter(|_| !news && is_on_one);
        // «একই বিষয়ে আরেকটি প্রশিক্ষণ»: any paper on one plan.
        let alone = main_plan.filter(|_| plans.len() <= 1 && !is_bulletin);
        let same = |sentence: &Sentence| alone.filter(|plan| self.speaks_of_the_same(&sentence.range, *plan));
        let (others, own): (Vec<_>, Vec<_>) = self
            .body()
            .map(|sentence| {
                let plan = back.or_else(|| same(sentence));
                (sentence, mentions(self.page, sentence.range.clone(), plan))
            })
            .filter(|(_, mentions)| !mentions.is_empty())
            .partition(|(sentence, _)| {
                self.is_held_by_another(&sentence.range)
                    || news && is_held_by_strangers(self.page, sentence.range.clone())
            });
        let theirs: Vec<Activity> = { others.into_iter() }
            .flat_map(|(sentence, _)| mentions(self.page, sentence.range.clone(), None))
            .map(|mention| mention.activity)
            .collect();
        for (sentence, mut mentions) in own {
            // «তথ্য অধিকার প্রশিক্ষণ», a heading, and below it «১২ অক্টোবর … প্রশিক্ষণ অনুষ্ঠিত হয়েছে»: in a bulletin they are one.
            if is_bulletin {
                let held: Vec<Activity> = { mentions.iter() }
                    .filter(|mention| mention.stance == Stance::Held)
                    .map(|mention| mention.activity)
                    .collect();
                mentions.retain(|mention| mention.stance == Stance::Held || !held.contains(&mention.activity));
            }
            for mention in mentions {
                // «… ২টি প্রশিক্ষণ … ১ম প্রশিক্ষণটি ১৩ ডিসেম্বর … অনুষ্ঠিত হয়েছে। ২য় প্রশিক্ষণ আগামী ৫ জুন …»
                let is_one_of_them = || {
                    let before = self
                        .page
                        .before(mention.event.start, 40)
                        .split_ascii_whitespace()
                        .next_back();
                    let ahead = self.page.words(sentence.range.start..mention.event.start);
                    matches!(mention.stance, Stance::Held | Stance::Planned)
                        && before.is_some_and(|word| is_ordinal(word) || word == "অপর")
                        && !is_on_something_else(self.page, ahead, mention.activity.plan())
                        && !self.names_another(&sentence.range)
                        && !self.page.dates(sentence.range.clone()).is_empty()
                };
                let goes_on = (mention.refers_back && mention.stance == Stance::Planned || is_one_of_them())
                    && !theirs.contains(&mention.activity);
                let alike = || {
                    let plan = mention.activity.plan();
                    mention.activity != Activity::CharterUpdate
                        && !theirs.contains(&mention.activity)
                        && !self.names_another(&sentence.range)
                        && self.speaks_of_the_same(&sentence.range, plan)
                };
                let is_alike = mention.by_context && !goes_on && alone.is_some() && alike();
                let goes_on = goes_on || is_alike || self.is_of_the_charters_committee(&mention, sentence);
                if mention.by_context && !goes_on || self.is_urged(&mention, sentence) {
                    continue;
                }
                if news && self.is_attended(&mention, sentence) {
                    continue;
                }
                let will_be = (letter || news) && self.will_be(&mention, sentence);
                let status = match mention.stance {
                    Stance::Held if letter && self.was_asked_for(&mention, sentence) => continue,
                    Stance::Held if !mention.asked_of_others => Status::Held,
                    Stance::Planned if !mention.asked_of_others && (!asks || will_be) => Status::Planned,
                    Stance::Underway if !asks && self.is_to_begin(&mention, sentence) => Status::Planned,
                    // «২০ ডিসেম্বরের সভাটি … পিছিয়ে ৪ জানুয়ারি ২০২৪ তারিখে নেওয়া হয়েছে»
                    Stance::CalledOff if letter && fits(mention.activity.plan()) => {
                        let moved = self.moved_to(&sentence.range);
                        let moved =
                            moved.map(|moment| self.draft_at(&mention, Status::Planned, &sentence.range, moment));
                        // «… এখনও করা সম্ভব হয়নি, আগামী ২২.০১.২০২৫ তারিখে করা হবে»
                        let put_off = || {
                            let put_off = self.put_off(&mention, &sentence.range);
                            put_off.filter(|_| !asks && self.is_set_for_a_day(&sentence.range))
                        };
                        drafts.extend(moved.or_else(put_off));
                        continue;
                    }
                    _ => continue,
                };
                if letter && self.is_withdrawn(&mention, status, sentence) {
                    continue;
                }
                let draft = self.draft(&mention, status, &sentence.range, false);
                if is_alike && draft.moment.days.is_none() {
                    continue;
                }
                // A letter tells of what its subject is about also without a day.
                let reported =
                    letter && (status == Status::Held || will_be) && plans.contains(&mention.activity.plan());
                // News of one plan may name the coming day of an event of another.
                let dated = news && will_be && draft.moment.days.is_some();
                if (fits(mention.activity.plan()) || dated) && (!draft.moment.is_empty() || reported) {
                    drafts.push(draft);
                } else if news && status == Status::Held && !drafts.iter().any(|known| known.activity == draft.activity)
                {
                    // «পরে … সভা অনুষ্ঠিত হয়»: a second event of the same day.
                    let behind = self.page.words(mention.event.end..sentence.range.end);
                    if behind.iter().any(|word| word.term == Term::TakesPlace)
                        || self.is_another_sitting(&mention, sentence)
                    {
                        let moment = draft.moment.clone().or(principal.clone());
                        drafts.push(Draft { moment, ..draft });
                    }
                }
            }
        }
        if letter {
            self.proved(drafts);
        }
        if news {
            self.numbered_off(drafts);
        }
        if is_bulletin {
            self.programme(drafts);
        }
        if news && !is_bulletin {
            self.sequels(plans, main_plan, drafts);
        }
        if letter || self.kind == Kind::Notice {
            self.sequels(plans, main_plan, drafts);
            self.held_before(main_plan, drafts);
            self.met_last(drafts);
        }
        self.met_by_number(drafts);
        self.moved_by_sequel(drafts);
    }

    /// «নিয়মিত গণশুনানি ও প্রশিক্ষণ আয়োজনের মাধ্যমে আস্থা অর্জন করতে হবে», «সভা শেষ করার জন্য পরামর্শ দেন»: what a speaker urges in the news is no plan.
    pub(super) fn is_urged(&self, mention: &Mention, sentence: &Sentence) -> bool {
        const URGES: &[&str] = &[
            "পরামর্শ দে",
            "পরামর্শ দি",
            "তাগিদ দে",
            "তাগিদ দি",
            "গুরুত্ব আরোপ",
            "গুরুত্বারোপ",
            "আহ্বান জানা",
            "আহবান জানা",
        ];
        if self.kind != Kind::News
            || mention.stance != Stance::Planned
            || !self.page.dates(mention.words.start..sentence.range.end).is_empty()
        {
            return false;
        }
        let end = mention.event.end.max(sentence.range.start);
        let behind = self.page.slice(end..sentence.range.end.max(end));
        let by_means =
            place_of(behind, "মাধ্যমে").is_some_and(|at| behind.get(at..).is_some_and(|rest| rest.contains("তে হবে")));
        by_means || URGES.iter().any(|urges| holds(behind, urges))
    }

    /// «আগামী মার্চ মাসে … হালনাগাদ করা হবে»: announced outright; «… করতে হবে» and «… করবেন» are asked of someone.
    pub(super) fn will_be(&self, mention: &Mention, sentence: &Sentence) -> bool {
        let behind = self.page.words(mention.event.end..sentence.range.end);
        let Some(verb) = behind.iter().position(|word| word.term == Term::Future) else {
            return false;
        };
        let must = { verb.checked_sub(1).and_then(|before| behind.get(before)) }
            .is_some_and(|word| word.term == Term::Infinitive);
        // «ছবি পাঠাতে হবে», «প্রশিক্ষণ দিতে হবে»
        let does = |verb: &Word| { self.page.before(verb.start, 40).split_ascii_whitespace() }.next_back();
        let must = must || behind.get(verb).and_then(does).is_some_and(|word| MUST.contains(&word));
        // «সভা আহ্বান করা হবে» calls it.
        let calls = |word: &Word| self.page.after(word.start, 60).starts_with("আহ্বান করা হ");
        let asks = |word: &Word| matches!(word.term, Term::Request | Term::Instruction) && !calls(word);
        let passive = { behind.get(verb) }
            .is_some_and(|verb| matches!(self.page.slice(verb.range()), "হবে" | "হইবে" | "বসবে" | "বসিবে"));
        passive && !must && !behind.iter().any(asks)
    }
}

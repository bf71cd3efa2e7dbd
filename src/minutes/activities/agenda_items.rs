//! Minutes in running text, item by item: each item names what it is on, and its sentences go on about that.

use super::super::achievements::annexure;
use super::super::layout::{Sentence, item_marker};
use super::super::mentions::{Mention, Stance, is_ordinal, mentions, stance_of_remark, topics};
use super::super::words::{Term, Word, is_letter};
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::{Activity, Plan, Status};
use std::ops::Range;

/// How the line begins that names an item of the agenda.
const HEADINGS: &[&str] = &[
    "আলোচ্যসূচি",
    "আলোচ্যসূচী",
    "আলোচ্য সূচি",
    "আলোচ্য সূচী",
    "আলোচ্য বিষয়",
    "আলোচ্যবিষয়",
    "এজেন্ডা",
];

/// The heading of an item has no more bytes.
const LONGEST_HEADING: usize = 300;

impl Context<'_> {
    /// «আলোচ্যসূচি-৩: অংশীজনের অংশগ্রহণে সভা», and below it «২য় ত্রৈমাসিকের সভা ২১.১২.২০২২ তারিখে … সম্পন্ন হয়েছে», «৩য় ত্রৈমাসিকের সভাটি মার্চ ২০২৩ এ … আয়োজন করা
    /// হবে»: numbered, or as the one known, it is the event that heads the item.
    pub(super) fn told_under_agenda(&self, main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let mut heading: Option<Mention> = None;
        for sentence in self.sentences {
            let range = &sentence.range;
            let text = self.page.slice(range.clone());
            if HEADINGS.iter().any(|heading| text.starts_with(heading)) {
                let mut named = mentions(self.page, range.clone(), main_plan).into_iter();
                let whole = range.len() <= LONGEST_HEADING;
                heading = named.next().filter(|_| whole && named.next().is_none());
                heading = heading.filter(|mention| mention.stance == Stance::Open);
                continue;
            }
            let Some(headed) = &heading else { continue };
            let Some(event) = self.is_the_headed(headed, range) else {
                continue;
            };
            let status = match stance_of_remark(self.page.words(event.end..range.end)) {
                Stance::Held => Status::Held,
                Stance::Planned
                    if self
                        .page
                        .words(range.clone())
                        .iter()
                        .any(|word| word.term == Term::Future) =>
                {
                    Status::Planned
                }
                _ => continue,
            };
            let here = Mention {
                words: event.range(),
                event: event.range(),
                count: None,
                ..headed.clone()
            };
            let draft = self.draft(&here, status, range, false);
            let dated = draft.moment.days.is_some() || status == Status::Planned && draft.moment.month.is_some();
            if dated && !self.is_held_by_another(range) {
                drafts.push(draft);
            }
        }
    }

    /// Where a sentence without a topic of its own speaks of the event of its heading: «২য় ত্রৈমাসিকের সভা», «সভাটি», not «সমন্বয় সভা».
    fn is_the_headed(&self, headed: &Mention, sentence: &Range<usize>) -> Option<Word> {
        let words = self.page.words(sentence.clone());
        let sort = self.page.words(headed.event.clone()).last()?.term;
        let theirs = |word: &Word| {
            matches!(
                word.term,
                Term::Delegate | Term::Subordinate | Term::Each | Term::Your | Term::All
            )
        };
        let event = *words.iter().find(|word| word.term == sort)?;
        let before = self
            .page
            .slice(sentence.start..event.start)
            .split_ascii_whitespace()
            .next_back();
        let numbered =
            before.is_some_and(|word| is_ordinal(word) || word.starts_with("ত্রৈমাসিক") || word.starts_with("কোয়ার্টার"));
        // «মাসিক রাজস্ব সভাটি»
        let bare = before
            .is_none_or(|word| matches!(word, "উক্ত" | "এ" | "এই" | "তারিখে" | "তারিখ") || !word.ends_with(is_letter));
        let known = bare && { ["টি", "টির"].iter() }.any(|the| self.page.slice(event.range()).ends_with(the));
        // «ব্যবস্থাপনা টিমের ২য় ত্রৈমাসিকের সভা»
        let of_a_committee = headed.activity == Activity::NisEthicsCommitteeMeeting;
        let bodies = |word: &Word| match word.term {
            Term::Team | Term::Board | Term::Coordination => true,
            Term::Committee => !of_a_committee,
            _ => false,
        };
        if { words.iter() }.any(|word| word.start < event.start && bodies(word)) {
            return None;
        }
        let other = topics(words).iter().any(|topic| topic.plan != headed.activity.plan());
        ((numbered || known) && !other && !words.iter().any(theirs)).then_some(event)
    }

    /// «১) সংযোজনী-৪ (শুদ্ধাচার): শুদ্ধাচার বিষয়ক প্রশিক্ষণ গত ২২ জানুয়ারি ২০২৫ তারিখে সম্পন্ন», in the minutes of the office's own team for the agreement: what an
    /// item on an annexure tells without naming anyone is the office's own.
    pub(super) fn told_by_annexure(&self, drafts: &mut Vec<Draft>) {
        let title = self.page.slice(self.title.clone().unwrap_or(0..0));
        let of_the_team = ["এপিএ", "কর্মসম্পাদন"].iter().any(|agreement| holds(title, agreement));
        if !of_the_team || !self.speaks_for_itself() {
            return;
        }
        let mut plan = None;
        for sentence in self.body() {
            let text = self.page.slice(sentence.range.clone());
            if text.starts_with("সংযোজনী") || item_marker(text).is_some() {
                plan = self.plan_of_annexure_named(sentence);
            }
            if plan.is_none() || self.page.dates(sentence.range.clone()).is_empty() {
                continue;
            }
            for mention in mentions(self.page, sentence.range.clone(), plan) {
                let own = plan == Some(mention.activity.plan())
                    && mention.stance == Stance::Held
                    && !self.is_theirs(&mention)
                    && self.is_nobody_elses(&mention, &sentence.range);
                let draft = Some(mention).filter(|_| own);
                let draft = draft.map(|mention| self.draft(&mention, Status::Held, &sentence.range, false));
                drafts.extend(draft.filter(|draft| draft.moment.days.is_some()));
            }
        }
        let mut later = Vec::new();
        self.sequels(&[], None, &mut later);
        drafts.extend(later.into_iter().filter(|draft| draft.moment.days.is_some()));
    }

    /// «সংযোজনী-৬ (জিআরএস): …», with or without a number before it: the plan of an item.
    fn plan_of_annexure_named(&self, sentence: &Sentence) -> Option<Plan> {
        let text = self.page.slice(sentence.range.clone());
        let name = text.find("সংযোজনী").filter(|at| *at <= 12)?;
        annexure(text.get(name + "সংযোজনী".len()..)?).map(|(plan, _)| plan)
    }

    /// Whether nothing before an event names who held it, and no verb says that someone did.
    fn is_nobody_elses(&self, mention: &Mention, sentence: &Range<usize>) -> bool {
        let words = self.page.words(sentence.clone());
        let theirs = |word: &Word| {
            matches!(
                word.term,
                Term::Delegate | Term::Subordinate | Term::Each | Term::Own | Term::Your | Term::OfficeWord
            )
        };
        let verb = words.last().map_or("", |word| self.page.slice(word.range()));
        let acts = ["কর", "দি", "নি"].iter().any(|acts| verb.starts_with(acts));
        !acts
            && !words.iter().any(theirs)
            && !self.names_another(&(sentence.start..mention.event.start))
            && !self.is_held_by_another(sentence)
    }
}

//! Minutes of an office's own meeting, row by row: what is told there without a word of whose it is, is the office's.

use super::super::dates::moment_in;
use super::super::decisions::{DecisionRow, Parts};
use super::super::mentions::{Mention, Stance, mentions, stance_of_remark, topics};
use super::super::words::{Term, Word, split_words};
use super::general::TELLS;
use super::sequels::DEFINITE;
use super::{Context, Draft};
use crate::bangla::names::is_month;
use crate::bytes::holds;
use crate::plan::{Plan, Status};
use std::cell::LazyCell;
use std::ops::Range;

/// The heading of a row has no more bytes.
const LONGEST_HEADING: usize = 150;
/// What stands before an event is looked at so far.
const REACH: usize = 240;
/// Events of a row's discussion that its decisions may go back to, at the most.
const MOST_SAID: usize = 64;

impl Context<'_> {
    /// «সেবা প্রদান প্রতিশ্রুতি | ১ম ত্রৈমাসিকের প্রতিশ্রুতি ২৫ সেপ্টেম্বর ২০২৩ হালনাগাদ করা হয়»: the heading of a row says of which plan, and nobody else
    /// is named who did it.
    pub(super) fn told_under_heading(&self, row: &DecisionRow, drafts: &mut Vec<Draft>) {
        let plan = self.plan_of_row(row);
        // «গত সভার সিদ্ধান্ত | বাস্তবায়ন অগ্রগতি»: what became of a decision is on what was decided.
        let (decided, progress) = (self.plan_decided_before(row), self.whole_parts(&row.progress));
        let told = { self.whole_parts(&row.discussion).into_iter() }.map(|part| (part, plan));
        for (part, plan) in told.chain(progress.into_iter().map(|part| (part, decided))) {
            let cell = part.start;
            for sentence in self.page.sentences_in(part) {
                let range = &sentence.range;
                if self.page.dates(range.clone()).is_empty() {
                    continue;
                }
                for mention in mentions(self.page, range.clone(), plan) {
                    let held = mention.stance == Stance::Held && !self.is_theirs(&mention);
                    // «জামুকা | নৈতিকতা কমিটির সভা … অনুষ্ঠিত হয়েছে»: a heading that names no plan may name whose row it is.
                    let headed = plan == Some(mention.activity.plan());
                    let first =
                        || range.start == cell && { row.discussion.first() }.is_some_and(|part| part.start == cell);
                    let unclaimed = || {
                        (headed || first())
                            && self.is_unclaimed(&mention, range)
                            && !self.names_another(&(cell..range.start))
                            && !self.is_held_by_another(range)
                    };
                    if held && (unclaimed() || self.is_told_of_own(range)) {
                        let draft = self.draft(&mention, Status::Held, range, false);
                        drafts.extend(Some(draft).filter(|draft| draft.moment.days.is_some()));
                    }
                }
            }
        }
    }

    /// «… কর্মচারীদের যে প্রশিক্ষণ হওয়ার কথা ছিল তা … হয়নি | জানুয়ারি/২০২৩ মাসে প্রশিক্ষণটি আয়োজন করতে হবে»: a decision on the event that its row spoke of.
    pub(super) fn decided_of_the_said(&self, row: &DecisionRow, drafts: &mut Vec<Draft>) {
        // What the row spoke of as not held, read once for all its decisions.
        let open = LazyCell::new(|| -> Vec<Mention> {
            let told = self.whole_parts(&row.discussion).into_iter();
            let told = told.flat_map(|part| self.page.sentences_in(part));
            let own = told.filter(|sentence| !self.is_held_by_another(&sentence.range));
            let said = own.flat_map(|sentence| mentions(self.page, sentence.range, None));
            let is_open = |mention: &Mention| {
                let open = matches!(mention.stance, Stance::CalledOff | Stance::Open | Stance::Spoken);
                open && !self.is_theirs(mention)
            };
            said.filter(is_open).take(MOST_SAID).collect()
        });
        let decided = { self.whole_parts(&row.decision).into_iter() }.flat_map(|part| self.page.sentences_in(part));
        for sentence in decided {
            let range = &sentence.range;
            let words = self.page.words(range.clone());
            let known = |word: &&Word| DEFINITE.contains(&self.page.slice(word.range()));
            let Some(event) = words.iter().find(known) else {
                continue;
            };
            if stance_of_remark(words) != Stance::Planned || !topics(words).is_empty() {
                continue;
            }
            let same = |mention: &&Mention| {
                let sort = self.page.words(mention.event.clone()).last();
                sort.is_some_and(|sort| sort.term == event.term)
            };
            let mut said = open.iter().filter(same);
            let said = said.next().filter(|_| said.next().is_none());
            let moment = moment_in(self.page, range, Status::Planned, &self.base);
            if let Some(mention) = said
                && !moment.is_empty()
                && self.is_decided_for_own(row, range)
            {
                drafts.push(Draft {
                    words: range.clone(),
                    ..self.draft_at(mention, Status::Planned, range, moment)
                });
            }
        }
    }

    /// The one plan that the first cell of a row names, where it is short and tells nothing.
    fn plan_of_row(&self, row: &DecisionRow) -> Option<Plan> {
        let heading = row.discussion.first().filter(|cell| cell.len() <= LONGEST_HEADING)?;
        let words = self.page.words(heading.clone());
        let topics = topics(words);
        let plan = topics.first()?.plan;
        let tells = words.iter().any(|word| word.term.says_what_became_of_it());
        (!tells && topics.iter().all(|topic| topic.plan == plan && !topic.weak)).then_some(plan)
    }

    /// The one plan that the decision names of which a row tells what became.
    fn plan_decided_before(&self, row: &DecisionRow) -> Option<Plan> {
        row.progress.first()?;
        let whole = row.discussion.first()?.start..row.discussion.last()?.end;
        let topics = topics(self.page.words(whole));
        let plan = topics.first()?.plan;
        topics
            .iter()
            .all(|topic| topic.plan == plan && !topic.weak)
            .then_some(plan)
    }

    /// The parts of a cell, those joined that only a line break parts.
    pub(super) fn whole_parts(&self, parts: &Parts) -> Vec<Range<usize>> {
        let mut whole: Vec<Range<usize>> = Vec::new();
        for part in parts.iter() {
            let goes_on = |last: &Range<usize>| {
                let gap = self.page.slice(last.end..part.start);
                last.end <= part.start && gap.contains('\n') && gap.trim().is_empty()
            };
            match whole.last_mut().filter(|last| goes_on(last)) {
                Some(last) => last.end = part.end,
                None => whole.push(part.clone()),
            }
        }
        whole
    }

    /// «নৈতিকতা কমিটির ২য় ত্রৈমাসিক সভা ১৬ নভেম্বর ২০২৩ অনুষ্ঠিত হয়েছে»: nothing before the event says whose it is, nor who did it. Agencies are often
    /// named by letters that no list knows («বিটিএমসি-তে … অনুষ্ঠিত হয়েছে»), so every word before it must be known to name none.
    fn is_unclaimed(&self, mention: &Mention, sentence: &Range<usize>) -> bool {
        let words = self.page.words(sentence.clone());
        let theirs = |term: Term| {
            matches!(
                term,
                Term::Delegate | Term::Subordinate | Term::Each | Term::Own | Term::Your | Term::All | Term::OfficeWord
            )
        };
        if !self.speaks_for_itself() || words.iter().any(|word| theirs(word.term)) {
            return false;
        }
        let verb = words.last().map_or("", |word| self.page.slice(word.range()));
        let acts = verb.starts_with("কর") || verb.starts_with("দি") || verb.starts_with("নি");
        let ahead = self.page.slice(sentence.start..mention.event.start);
        let unnamed = || {
            self.without_speaker(ahead)
                .is_some_and(|from| self.names_nobody(sentence.start + from..mention.event.start))
        };
        !acts && ahead.len() <= REACH && unnamed() && !self.names_another(sentence)
    }

    /// Behind «ফোকাল পয়েন্ট জানান যে,»: what the office's own people tell. What others tell is theirs.
    fn without_speaker(&self, ahead: &str) -> Option<usize> {
        const OWN: &[&str] = &["ফোকাল পয়েন্ট", "সদস্য সচিব", "সদস্য-সচিব", "সভাপতি", "শাখা"];
        let Some((at, verb)) = { TELLS.iter() }.find_map(|verb| Some((ahead.find(verb)?, *verb))) else {
            return Some(0);
        };
        let own = ahead
            .get(..at)
            .is_some_and(|speaker| OWN.iter().any(|own| holds(speaker, own)));
        own.then_some(at + verb.len())
    }

    /// Whether a stretch of text holds only the words of a plan, of its events and of days.
    fn names_nobody(&self, range: Range<usize>) -> bool {
        const PLAIN: &[&str] = &[
            "যে",
            "গত",
            "বিগত",
            "তারিখ",
            "তারিখে",
            "ম",
            "য়",
            "র্থ",
            "প্রথম",
            "দ্বিতীয়",
            "তৃতীয়",
            "চতুর্থ",
            "অর্থবছরের",
            "অর্থ",
            "বছরের",
            "চলতি",
            "বিষয়ে",
            "বিষয়ক",
            "সংক্রান্ত",
            "খ্রি",
            "খ্রিঃ",
            "একটি",
            "জন",
            "জনকে",
            "জনের",
            "টি",
            "আইন",
            "ব্যবস্থা",
            "কৌশল",
            "জাতীয়",
            "এ",
            "মাসে",
            "মাসের",
            "ক",
            "খ",
            "গ",
            "ঘ",
        ];
        let known = self.page.words(range.clone());
        split_words(self.page.slice(range.clone())).all(|(at, word)| {
            let at = range.start + at;
            PLAIN.contains(&word) || is_month(word) || known.iter().any(|known| known.start == at)
        })
    }
}

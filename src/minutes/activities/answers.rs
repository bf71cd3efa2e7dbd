//! Letters that answer questions: «প্রশ্ন-১: চার্টার বিষয়ক ট্রেনিং হয়েছে কি না?», «জবাব: হয়েছে। গত ৫ মার্চ … ট্রেনিং দেওয়া হয়।»

use super::super::dates::moment_in;
use super::super::layout::{Line, Sentence};
use super::super::mentions::{Mention, Stance, mentions, stance_of_remark, topics};
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bytes::has_more_words;
use crate::plan::{Plan, Status};

/// Lines of one answer, at the most.
const LINES: usize = 8;
/// Words of an answer that need not name its event.
const SHORT: usize = 14;

impl Context<'_> {
    /// What the answers tell with a day: of the plan that the question names, and where they name no event, of that of the question.
    pub(super) fn answered(&self, drafts: &mut Vec<Draft>) {
        let lines = &self.page.lines;
        for (at, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| self.begins(line, &["প্রশ্ন"]))
        {
            let behind = lines.iter().skip(at + 1).take(LINES);
            let answer: Vec<&Line> = behind
                .take_while(|line| !line.after_blank && !self.begins(line, &["প্রশ্ন"]))
                .collect();
            let (Some(first), Some(last)) = (answer.first(), answer.last()) else {
                continue;
            };
            let named = topics(self.page.words(line.range()));
            let Some(plan) = { named.first() }.map(|topic| topic.plan) else {
                continue;
            };
            if self.begins(first, &["জবাব", "উত্তর"]) && named.iter().all(|topic| topic.plan == plan)
            {
                let asked = mentions(self.page, line.range(), None).into_iter().next();
                for sentence in self.page.sentences_in(first.start..last.end) {
                    drafts.extend(self.told_in_answer(&sentence, plan, asked.as_ref()));
                }
            }
        }
    }

    fn begins(&self, line: &Line, words: &[&str]) -> bool {
        // No word holds a colon.
        !line.is_row && { self.page.behind_beginning(line, words) }.is_some_and(|behind| behind.contains(':'))
    }

    fn told_in_answer(&self, sentence: &Sentence, plan: Plan, asked: Option<&Mention>) -> Option<Draft> {
        let range = &sentence.range;
        if self.page.dates(range.clone()).is_empty() || self.is_held_by_another(range) {
            return None;
        }
        let words = self.page.words(range.clone());
        let own = mentions(self.page, range.clone(), Some(plan)).into_iter().next();
        let stance = own
            .as_ref()
            .map_or_else(|| stance_of_remark(words), |mention| mention.stance);
        // «জবাব: ১২ মার্চ তারিখে বরাদ্দ পাওয়া গেছে» tells of no event, «জবাব: ১২ মার্চ তারিখে হয়েছে» does.
        let took_place = |word: &Word| matches!(word.term, Term::TakesPlace | Term::Organised | Term::Organising);
        let is_short = || !has_more_words(self.page.slice(range.clone()), SHORT) && !self.is_on_preparations(range);
        if own.is_none() && stance == Stance::Held && !words.iter().any(took_place) && !is_short() {
            return None;
        }
        let mention = own.or_else(|| asked.cloned())?;
        let told = match stance {
            Stance::Held => Status::Held,
            Stance::Planned => Status::Planned,
            _ => return None,
        };
        let moment = moment_in(self.page, range, told, &self.base);
        let (first, _) = moment.days?;
        // «কোর্সটি এখন ২৩ এপ্রিল ২০২৪ তারিখে রাখা হয়েছে»
        let coming = self.memo_day.is_some_and(|today| first > today);
        let status = if coming { Status::Planned } else { told };
        Some(Draft {
            words: range.clone(),
            ..self.draft_at(&mention, status, range, moment)
        })
    }
}

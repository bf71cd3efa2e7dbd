//! Tables that give each coming event its day: the training calendar of an order, the meetings of a year in a notice.

use super::super::dates::moment_in;
use super::super::mentions::{mention_of_training, mentions};
use super::super::words::Term;
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::Status;
use std::ops::Range;

/// Where such a table has its columns.
struct Columns {
    topic: usize,
    day: usize,
    /// «প্রশিক্ষণের বিষয়»: the heading names the event, the cells only what it is about.
    of_training: bool,
}

impl Context<'_> {
    /// What the rows of a calendar announce, where the text says that it is to be held.
    pub(super) fn scheduled(&self, drafts: &mut Vec<Draft>) {
        if !self.announces_a_schedule() {
            return;
        }
        let mut columns = None;
        for line in self.page.lines.iter().filter(|line| line.is_row) {
            let cells = self.page.cells(line);
            if let Some(found) = self.schedule_heading(cells) {
                columns = Some(found);
                continue;
            }
            let Some(Columns {
                topic,
                day,
                of_training,
            }) = columns
            else {
                continue;
            };
            let (Some(topic), Some(day)) = (cells.get(topic), cells.get(day)) else {
                continue;
            };
            let moment = moment_in(self.page, day, Status::Planned, &self.base);
            let coming = moment
                .days
                .is_some_and(|(first, _)| self.memo_day.is_none_or(|today| first >= today));
            let named = mentions(self.page, topic.clone(), None).into_iter().next();
            let by_heading = || mention_of_training(self.page, topic.clone()).filter(|_| of_training);
            let mention = named.or_else(by_heading);
            if let Some(mention) = mention.filter(|_| coming) {
                drafts.push(Draft {
                    words: topic.start..day.end.max(topic.end),
                    ..self.draft_at(&mention, Status::Planned, topic, moment)
                });
            }
        }
    }

    /// «… প্রশিক্ষণ নিচের সময়সূচি অনুসারে অনুষ্ঠিত হবে», of no other office.
    fn announces_a_schedule(&self) -> bool {
        self.body().any(|sentence| {
            let words = self.page.words(sentence.range.clone());
            let verb = words
                .iter()
                .position(|word| matches!(word.term, Term::TakesPlace | Term::Organising));
            let future = verb
                .and_then(|verb| words.get(verb + 1))
                .is_some_and(|next| next.term == Term::Future);
            future && !self.is_held_by_another(&sentence.range)
        })
    }

    /// The columns of a heading row that names topics and days, and no offices that hold the events.
    fn schedule_heading(&self, cells: &[Range<usize>]) -> Option<Columns> {
        let has = |cell: &Range<usize>, words: &[&str]| {
            let text = self.page.slice(cell.clone());
            text.chars().count() <= 45 && words.iter().any(|word| holds(text, word))
        };
        let at = |words: &[&str]| cells.iter().position(|cell| has(cell, words));
        let other = at(&["সিদ্ধান্ত", "অর্জন", "অগ্রগতি", "আয়োজক", "দপ্তর", "অফিস", "কার্যালয়", "বাস্তবায়ন"]);
        let day = at(&["তারিখ"])?;
        let topic = at(&["বিষয়", "কার্যক্রম", "শিরোনাম", "প্রশিক্ষণ", "সভা"]).filter(|topic| *topic != day)?;
        other.is_none().then(|| Columns {
            topic,
            day,
            of_training: cells.get(topic).is_some_and(|cell| has(cell, &["প্রশিক্ষণ", "কর্মশালা"])),
        })
    }
}

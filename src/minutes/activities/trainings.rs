//! Tables of the trainings that an office held: a heading names the event, the rows only what each was about and its days.

use super::super::dates::{Moment, moment_in};
use super::super::layout::Line;
use super::super::mentions::{mention_of_training, mentions};
use super::super::words::Term;
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::{Plan, Status};
use std::ops::Range;

/// Lines above a heading among which the table's name stands.
const ABOVE: usize = 3;

impl Context<'_> {
    /// «সারণি ১১.২: ২০২১-২২ অর্থবছরে আয়োজিত প্রশিক্ষণ», «ক্রম | শিরোনাম | অংশগ্রহণকারী | সময়কাল», «২ | জিআরএস সফটওয়্যার | কর্মকর্তা | ২২ নভেম্বর ২০২১».
    pub(super) fn trainings_held(&self, plans: &[Plan], drafts: &mut Vec<Draft>) {
        let mut columns: Option<(usize, usize)> = None;
        // The table's name holds for its heading on the next page, too.
        let mut names: Option<(usize, usize)> = None;
        // The plan that the table's name is about: «ই-গভর্ন্যান্স ও উদ্ভাবন কর্মপরিকল্পনা অনুযায়ী নিম্নবর্ণিত প্রশিক্ষণ আয়োজন করা হয়েছে:».
        let mut plan: Option<Plan> = None;
        for (at, line) in self.page.lines.iter().enumerate().filter(|(_, line)| line.is_row) {
            let cells = self.page.cells(line);
            if let Some(found) = self.training_columns(cells) {
                let above = self.page.lines.get(at.saturating_sub(ABOVE)..at).unwrap_or_default();
                let tells = |line: &&Line| self.names_trainings_held(line) || self.leads_to_trainings(line);
                let name = above.iter().rev().find(tells);
                let named = names == Some(found) || name.is_some();
                plan = name.map_or(plan, |line| self.plan_named_in([&line.range()]));
                columns = Some(found).filter(|_| named);
                names = columns;
                continue;
            }
            let Some((topic, day)) = columns else { continue };
            let (Some(topic), Some(day)) = (cells.get(topic), cells.get(day)) else {
                continue;
            };
            let named = mentions(self.page, topic.clone(), plan).into_iter().next();
            let Some(mention) = named.or_else(|| mention_of_training(self.page, topic.clone())) else {
                continue;
            };
            let moment = moment_in(self.page, day, Status::Held, &self.base);
            let over = |moment: &Moment| {
                let first = { moment.days }.map(|(first, _)| first);
                first.is_some_and(|first| self.memo_day.is_none_or(|today| first <= today)) || moment.month.is_some()
            };
            let fits = plans.is_empty() || plans.contains(&mention.activity.plan());
            if fits && over(&moment) {
                drafts.push(Draft {
                    words: line.range(),
                    count: None,
                    ..self.draft_at(&mention, Status::Held, topic, moment)
                });
            }
        }
    }

    /// «২০২১-২২ অর্থবছরে আয়োজিত প্রশিক্ষণ», not «আয়োজিতব্য প্রশিক্ষণ», «প্রশিক্ষণ পরিকল্পনা», «অন্য প্রতিষ্ঠানে গৃহীত প্রশিক্ষণ».
    fn names_trainings_held(&self, line: &Line) -> bool {
        const HELD: &[&str] = &[
            "আয়োজিত",
            "অনুষ্ঠিত",
            "পরিচালিত",
            "সম্পাদিত",
            "সম্পন্ন",
            "প্রদত্ত",
            "অভ্যন্তরীণ",
            "ইন-হাউজ",
            "ইনহাউজ",
        ];
        const OTHERS: &[&str] = &[
            "পরিকল্পনা",
            "ব্য ",
            "অংশগ্রহণ",
            "অনুষ্ঠেয়",
            "প্রস্তাবিত",
            "কর্তৃক",
            "বর্ষপঞ্জি",
            "সূচি",
            "প্রেরিত",
            "বিদেশ",
        ];
        if line.is_row || line.end - line.start > 400 {
            return false;
        }
        let text = self.page.line_text(line);
        let words = self.page.words(line.range());
        words
            .iter()
            .any(|word| matches!(word.term, Term::Training | Term::Workshop))
            && text.split([' ', ',', ':', '/']).any(|word| HELD.contains(&word))
            && !OTHERS.iter().any(|other| holds(text, other))
            && !words
                .iter()
                .any(|word| matches!(word.term, Term::Future | Term::ToBeHeld | Term::Coming | Term::Not))
    }

    /// «এ কার্যালয়ের কর্মচারীদের জন্য নিম্নবর্ণিত প্রশিক্ষণ আয়োজন করা হয়েছে:», not «… আয়োজন করেছে:», which has a subject, nor «… আয়োজনের সিদ্ধান্ত গৃহীত হয়:».
    fn leads_to_trainings(&self, line: &Line) -> bool {
        const LONGEST: usize = 900;
        const HELD: &[&str] = &[" করা হয়েছে:", " করা হয়:", " করা হইয়াছে:"];
        const OTHERS: &[&str] = &["কর্তৃক", "উদ্যোগ", "ব্যবস্থাপনায়"];
        if line.is_row || line.end - line.start > LONGEST {
            return false;
        }
        let (text, words) = (self.page.line_text(line), self.page.words(line.range()));
        let organised = words.windows(2).any(|pair| {
            matches!(pair, [event, held] if event.term == Term::Training && held.term == Term::Organising
                && HELD.contains(&self.page.slice(held.end..line.end)) && self.page.slice(held.range()) == "আয়োজন")
        });
        organised && !OTHERS.iter().any(|other| holds(text, other)) && !self.is_held_by_another(&line.range())
    }

    /// The columns of topics and of days in a heading, which names nobody who may have held the events.
    fn training_columns(&self, cells: &[Range<usize>]) -> Option<(usize, usize)> {
        let text = |cell: &Range<usize>| Some(self.page.slice(cell.clone())).filter(|text| text.len() <= 120);
        let at = |words: &[&str]| {
            cells
                .iter()
                .position(|cell| text(cell).is_some_and(|text| words.iter().any(|word| holds(text, word))))
        };
        let day = at(&["তারিখ", "সময়কাল", "মেয়াদ", "সময়সীমা"])?;
        let topic = at(&["শিরোনাম", "বিষয়", "প্রশিক্ষণের নাম", "কোর্স", "কর্মশালার নাম", "প্রশিক্ষণ/কর্মশালা"])?;
        let others = at(&[
            "আয়োজক",
            "আয়োজনকারী",
            "প্রতিষ্ঠান",
            "পরিচালনাকারী",
            "লক্ষ্যমাত্রা",
            "অর্জন",
            "অগ্রগতি",
            "সিদ্ধান্ত",
        ]);
        (topic != day && others.is_none()).then_some((topic, day))
    }
}

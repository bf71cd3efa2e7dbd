//! What an item of a report is about, where its heading says so.

use super::super::layout::{Sentence, item_marker};
use super::super::mentions::topics;
use super::Context;
use crate::plan::Plan;

/// Lines of one item, and bytes of its heading, at the most.
const LINES: usize = 6;
const HEADING: usize = 200;

impl Context<'_> {
    /// «৩। অভিযোগ প্রতিকার: জেলা কার্যালয়গুলি … সম্পন্ন করিয়াছে। বিভাগীয় কার্যালয়ের প্রশিক্ষণটি ২৪/০১/২০২৪ তারিখ ধার্য আছে।»: the plan that heads the
    /// item, for the sentences behind the first.
    pub(super) fn plan_of_item(&self, sentence: &Sentence) -> Option<Plan> {
        let at = self.page.line_of(sentence.range.start);
        let from = at.saturating_sub(LINES);
        let lines = self.page.lines.get(from..=at)?;
        let heads = |text: &str| item_marker(text).is_some();
        let first = lines
            .iter()
            .rposition(|line| heads(self.page.line_text(line)) || line.after_blank)?;
        let line = lines
            .get(first)
            .filter(|line| heads(self.page.line_text(line)) && line.start < sentence.range.start)?;
        let text = self
            .page
            .after(line.start, HEADING.min(sentence.range.start - line.start));
        let heading = text.get(..text.find(':')?)?;
        let named = topics(self.page.words(line.start..line.start + heading.len()));
        let plan = named.first()?.plan;
        named
            .iter()
            .all(|topic| topic.plan == plan && !topic.weak)
            .then_some(plan)
    }
}

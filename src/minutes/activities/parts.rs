//! Orders in parts: «ক. প্রধান কার্যালয় যা করবে», «খ. বিভাগীয় কার্যালয়সমূহ যা করবে», each above its items.

use super::super::dates::moment_in;
use super::super::layout::{Line, item_marker};
use super::super::mentions::Stance;
use super::{Context, Draft};
use crate::bytes::{has_more_words, holds};
use crate::plan::Status;

/// Whose part of an order it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Own,
    Others,
}

impl Context<'_> {
    /// The items with their coming day under a heading that says that the office itself does them.
    pub(super) fn own_part(&self, drafts: &mut Vec<Draft>) {
        let mut part = None;
        for line in self.page.lines.iter().filter(|line| !line.is_row) {
            if let Some(begun) = self.part_begun_by(line) {
                part = Some(begun);
                continue;
            }
            // A new mark of the headings' kind, or a paragraph of its own, ends the part.
            if line.after_blank || part.is_none() {
                part = None;
                continue;
            }
            if part != Some(Part::Own) || self.page.dates(line.range()).is_empty() {
                continue;
            }
            let moment = moment_in(self.page, &line.range(), Status::Planned, &self.base);
            let coming = { moment.days }.is_some_and(|(first, _)| self.base.day.is_some_and(|today| first >= today));
            let mention = self
                .only_mention_of(line)
                .filter(|mention| mention.stance == Stance::Open && coming);
            if let Some(mention) = mention {
                drafts.push(Draft {
                    words: line.range(),
                    count: None,
                    ..self.draft_at(&mention, Status::Planned, &line.range(), moment)
                });
            }
        }
    }

    /// «ক. প্রধান কার্যালয় যা করবে», «খ) জেলা কার্যালয়সমূহের করণীয়:»
    pub(super) fn part_begun_by(&self, line: &Line) -> Option<Part> {
        const DO: &[&str] = &["করবে", "করিবে", "করবেন", "করিবেন", "করণীয়"];
        const SEVERAL: &[&str] = &["সমূহ", "গুলো", "গুলি", "সকল", "আওতাধীন", "অধীন", "প্রতিটি"];
        const HEAD_OFFICES: &[&str] = &["প্রধান কার্যালয়", "সদর দপ্তর", "সদর কার্যালয়", "কেন্দ্রীয় কার্যালয়"];
        const BELOW: &[&str] = &["জেলা", "বিভাগীয়", "আঞ্চলিক", "শাখা"];
        let text = self.page.line_text(line);
        let text = text
            .get(item_marker(text)?..)?
            .trim()
            .trim_end_matches([':', '-', '।', ' ']);
        if has_more_words(text, 8) || !DO.iter().any(|act| text.ends_with(act)) {
            return None;
        }
        let own = self.own_head().unwrap_or_default();
        let in_head_office =
            || HEAD_OFFICES.iter().any(|head| holds(text, head)) && !BELOW.iter().any(|below| holds(own, below));
        let here = ["এ ", "এই ", "অত্র "].iter().any(|here| text.starts_with(here));
        if SEVERAL.iter().any(|several| holds(text, several)) {
            Some(Part::Others)
        } else if here || in_head_office() || !own.is_empty() && holds(text, own) {
            Some(Part::Own)
        } else {
            Some(Part::Others)
        }
    }
}

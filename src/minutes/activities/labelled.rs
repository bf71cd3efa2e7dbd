//! Notices that set out each event below its name: «(১) গণশুনানী», and below it «কবে: ১৮ই সেপ্টেম্বর».

use super::super::dates::moment_in;
use super::super::layout::item_marker;
use super::super::mentions::{Stance, mentions};
use super::{Context, Draft};
use crate::plan::Status;

/// What stands before the day of an event.
const LABELS: &[&str] = &["কবে", "কখন", "তারিখ", "দিন", "দিনক্ষণ", "সময়", "সময়কাল"];

/// Lines below the name of an event among which its day is looked for.
const BELOW: usize = 4;

impl Context<'_> {
    /// The coming events that lines of their own name, with their day on a labelled line below.
    pub(super) fn labelled(&self, drafts: &mut Vec<Draft>) {
        for (index, line) in self.page.lines.iter().enumerate().filter(|(_, line)| !line.is_row) {
            let below = { self.page.lines.iter().skip(index + 1).take(BELOW) }
                .take_while(|line| !line.after_blank && !line.is_row && item_marker(self.page.line_text(line)).is_none());
            let Some(day) = below.into_iter().find(|line| is_labelled(self.page.line_text(line))) else {
                continue;
            };
            let mut named = mentions(self.page, line.range(), None).into_iter();
            let (Some(mention), None) = (named.next(), named.next()) else {
                continue;
            };
            let moment = moment_in(self.page, &day.range(), Status::Planned, &self.base);
            let coming = { moment.days }.is_some_and(|(first, _)| self.base.day.is_none_or(|today| first >= today));
            if coming && mention.stance == Stance::Open {
                drafts.push(Draft {
                    words: line.start..day.end,
                    ..self.draft_at(&mention, Status::Planned, &line.range(), moment)
                });
            }
        }
    }
}

/// «তারিখ ও সময়: …», «কবে - …»
fn is_labelled(line: &str) -> bool {
    let label = line.split([':', '-']).next().unwrap_or_default();
    let mut words = label.split_ascii_whitespace();
    label.len() < line.len()
        && words.clone().next().is_some()
        && words.all(|word| LABELS.contains(&word) || matches!(word, "ও" | "এবং"))
}

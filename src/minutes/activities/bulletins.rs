//! Bulletins of an office: news of a month on all its plans, and the programme of the next.

use super::super::dateline::day_of_issue;
use super::super::dates::moment_in;
use super::super::mentions::{Stance, mentions};
use super::super::words::Term;
use super::{Context, Draft};
use crate::plan::Status;

/// Bytes of an entry, at the most.
const LONGEST: usize = 900;

impl Context<'_> {
    /// «বর্ষ ৫ | সংখ্যা ৩ | মার্চ ২০২৩»: whether the page is an issue of a bulletin, which is about no one event.
    pub(super) fn is_bulletin(&self) -> bool {
        day_of_issue(self.page).is_some()
    }

    /// «আগামী মাসের কর্মসূচি», and below it «১৮ এপ্রিল: জিআরএস বিষয়ে একাডেমির নিজস্ব কর্মকর্তাদের প্রশিক্ষণ».
    pub(super) fn programme(&self, drafts: &mut Vec<Draft>) {
        let mut is_coming = false;
        for line in self.page.lines.iter().filter(|line| line.end - line.start <= LONGEST) {
            let words = self.page.words(line.range());
            if self.page.dates(line.range()).is_empty() {
                if line.after_blank {
                    let ahead = words.iter().any(|word| word.term == Term::Coming);
                    is_coming = ahead && !words.iter().any(|word| word.term.says_what_became_of_it());
                }
                continue;
            }
            let found = mentions(self.page, line.range(), None);
            let [mention] = found.as_slice() else { continue };
            let moment = moment_in(self.page, &line.range(), Status::Planned, &self.base);
            if is_coming
                && mention.stance == Stance::Open
                && moment.days.is_some()
                && !self.is_held_by_another(&line.range())
                && !self.names_another(&line.range())
            {
                drafts.push(Draft {
                    words: line.range(),
                    ..self.draft_at(mention, Status::Planned, &line.range(), moment)
                });
            }
        }
    }
}

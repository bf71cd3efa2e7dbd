//! Photographs: a caption with a day shows an event that took place.

use super::super::dates::Moment;
use super::super::layout::{Line, Page};
use super::super::mentions::{Stance, mentions};
use super::super::words::Term;
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::Status;

/// Bytes of a caption, at the most.
const LONGEST: usize = 900;

/// «ছবি-২: …», «চিত্র ৩: …», «আলোকচিত্র: …», with one day.
fn is_caption(page: &Page, line: &Line) -> bool {
    const LABELS: &[&str] = &["ছবি", "চিত্র", "আলোকচিত্র", "স্থিরচিত্র", "ফটো"];
    if line.is_row || line.end - line.start > LONGEST {
        return false;
    }
    let numbered = |rest: &str| {
        let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '(' | ')'));
        behind.starts_with(':') || behind.len() < rest.len() && rest.contains(|c: char| c.is_ascii_digit())
    };
    page.behind_beginning(line, LABELS).is_some_and(numbered) && page.dates(line.range()).len() == 1
}

/// Whether a page is a gallery: several captions with days, or «স্থিরচিত্র গ্যালারি» above dated lines and no sentence.
pub(in crate::minutes) fn is_gallery(page: &Page) -> bool {
    let several = |shows: fn(&Page, &Line) -> bool| page.lines.iter().filter(|line| shows(page, line)).nth(1).is_some();
    several(is_caption) || names_a_gallery(page) && several(is_dated)
}

fn names_a_gallery(page: &Page) -> bool {
    const TOP: usize = 5;
    let names = |line: &Line| {
        let text = page.line_text(line);
        let named = || {
            ["গ্যালারি", "গ্যালারী", "স্থিরচিত্র", "আলোকচিত্র"]
                .iter()
                .any(|name| holds(text, name))
        };
        text.len() <= 200 && named()
    };
    page.lines.iter().take(TOP).any(names) && !page.text().contains('।')
}

fn is_dated(page: &Page, line: &Line) -> bool {
    !line.is_row && line.end - line.start <= LONGEST && page.dates(line.range()).len() == 1
}

impl Context<'_> {
    /// «ছবি-৫: অফিসের কর্মচারীদের শুদ্ধাচার সংক্রান্ত প্রশিক্ষণের একাংশ (১৯/০২/২০২৪)», not «জেলা প্রশাসনের গণশুনানিতে সহকারী পরিচালক».
    pub(super) fn photographed(&self, drafts: &mut Vec<Draft>) {
        let in_gallery = names_a_gallery(self.page);
        let shows = |line: &&Line| is_caption(self.page, line) || in_gallery && is_dated(self.page, line);
        for line in self.page.lines.iter().filter(shows) {
            let found = mentions(self.page, line.range(), None);
            let Some(mention) = found.first() else { continue };
            let same = found.iter().all(|other| other.activity == mention.activity);
            let refused = matches!(mention.stance, Stance::CalledOff | Stance::Planned);
            let date = self.page.dates(line.range()).first();
            let Some(day) = date.and_then(|date| date.value.single_day()) else {
                continue;
            };
            let over = self.memo_day.is_none_or(|today| day <= today);
            if same && !refused && over && !self.shows_another(line, mention.event.end) {
                let moment = Moment {
                    days: Some((day, day)),
                    ..Moment::default()
                };
                drafts.push(Draft {
                    words: line.range(),
                    count: None,
                    ..self.draft_at(mention, Status::Held, &line.range(), moment)
                });
            }
        }
    }

    /// Whether a caption names another office, or shows who went to an event: «প্রধান কার্যালয়ে জিআরএস প্রশিক্ষণে অংশগ্রহণকারী কর্মকর্তাবৃন্দ».
    fn shows_another(&self, line: &Line, event: usize) -> bool {
        const ABOVE: &[&str] = &[
            "প্রধান কার্যালয়",
            "সদর দপ্তর",
            "জেলা প্রশাসনের",
            "উপজেলা প্রশাসনের",
            "মন্ত্রণালয়ের",
            "বিভাগীয় কার্যালয়",
        ];
        let before = line.start..event;
        let text = self.page.slice(before.clone());
        let own = self.office.unwrap_or_default();
        let by = { self.page.words(line.range()).iter() }.any(|word| word.term == Term::By);
        ABOVE
            .iter()
            .any(|other| holds(text, other) && !holds(own, other.trim_end_matches("ের")))
            || by && self.names_another(&line.range())
            || self.is_held_by_another(&line.range())
    }
}

//! Notices and orders that list their events: each in an item with its day, or with «কবে: ১৮ই সেপ্টেম্বর» on a line below its name.

use super::super::dates::{Moment, moment_in};
use super::super::layout::{Line, item_marker};
use super::super::mentions::{Mention, Stance, mention_of_committee, mentions};
use super::super::words::Term;
use super::parts::Part;
use super::{Context, Draft};
use crate::bytes::holds;
use crate::plan::Status;

/// What stands before the day of an event.
const LABELS: &[&str] = &["কবে", "কখন", "তারিখ", "দিন", "দিনক্ষণ", "সময়", "সময়কাল"];

/// Lines below the name of an event among which its day is looked for.
const BELOW: usize = 4;

impl Context<'_> {
    /// «১। ১৬/০৪/২০২৪ - শুদ্ধাচার বিষয়ক প্রশিক্ষণ (২৫ জন)»: items that give an event and its coming day, and no verb. Where one sentence gives the
    /// day of all («আগামী ১৭ এপ্রিল নিম্নবর্ণিত কার্যক্রম সম্পাদিত হইবে:»), the items have none of their own.
    pub(super) fn dated_items(&self, drafts: &mut Vec<Draft>) {
        let day_of_all = self.day_of_list();
        for draft in drafts
            .iter_mut()
            .filter(|draft| draft.moment.is_empty() && draft.status == Status::Planned)
        {
            if let Some((end, moment)) = &day_of_all
                && draft.words.start >= *end
            {
                draft.moment = moment.clone();
            }
        }
        // «আলোচ্যসূচি: … ২) ১৫/০৫/২০২৪ তারিখের গণশুনানি» is only to be spoken of.
        let is_agenda = |line: &&Line| {
            let text = self.page.line_text(line);
            text.starts_with("আলোচ্য") || text.starts_with("এজেন্ডা")
        };
        let mut part = None;
        for line in self.page.lines.iter().take_while(|line| !is_agenda(line)) {
            // «খ. জেলা কার্যালয়সমূহ যা করবে»
            part = self.part_begun_by(line).or(part.filter(|_| !line.after_blank));
            if part == Some(Part::Others)
                || line.is_row
                || item_marker(self.page.line_text(line)).is_none()
                || self.page.dates(line.range()).is_empty()
            {
                continue;
            }
            let Some(mention) = self.only_mention_of(line) else {
                continue;
            };
            let moment = moment_in(self.page, &line.range(), Status::Planned, &self.base);
            let coming = { moment.days }.is_some_and(|(first, _)| self.base.day.is_some_and(|today| first >= today));
            if coming && mention.stance == Stance::Open && !self.names_another(&line.range()) {
                drafts.push(Draft {
                    words: line.range(),
                    ..self.draft_at(&mention, Status::Planned, &line.range(), moment)
                });
            }
        }
    }

    /// What a line speaks of, where that is one thing.
    pub(super) fn only_mention_of(&self, line: &Line) -> Option<Mention> {
        let mut named = mentions(self.page, line.range(), None).into_iter();
        named.next().filter(|_| named.next().is_none())
    }

    /// The day that a sentence gives to all that is listed below it, and where it ends.
    fn day_of_list(&self) -> Option<(usize, Moment)> {
        self.sentences.iter().take(12).find_map(|sentence| {
            let words = self.page.words_of(sentence);
            let will_be = words.last().is_some_and(|word| word.term == Term::Future);
            let asks =
                { words.iter() }.any(|word| matches!(word.term, Term::Request | Term::Instruction | Term::Sending));
            let lists = will_be && !asks && holds(self.page.slice(sentence.range.clone()), "নিম্ন");
            let moment = lists.then(|| moment_in(self.page, &sentence.range, Status::Planned, &self.base))?;
            moment.days.is_some().then_some((sentence.range.end, moment))
        })
    }

    /// The coming events that lines of their own name, with their day on a labelled line below.
    pub(super) fn labelled(&self, drafts: &mut Vec<Draft>) {
        for (index, line) in self.page.lines.iter().enumerate().filter(|(_, line)| !line.is_row) {
            let below = { self.page.lines.iter().skip(index + 1).take(BELOW) }.take_while(|line| {
                !line.after_blank && !line.is_row && item_marker(self.page.line_text(line)).is_none()
            });
            let Some(day) = below.into_iter().find(|line| is_labelled(self.page.line_text(line))) else {
                continue;
            };
            let Some(mention) = self.only_mention_of(line) else {
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

impl Context<'_> {
    /// «নৈতিকতা কমিটির সভা:», «Q1 - ১৭ সেপ্টেম্বর ২০২৪», «Q2 - ১৭ ডিসেম্বর ২০২৪»: the days of one event, quarter by quarter below its name.
    pub(super) fn by_quarter(&self, drafts: &mut Vec<Draft>) {
        let mut lines = self.page.lines.iter().peekable();
        let mut asks_others = None;
        while let Some(heading) = lines.next() {
            let mut days = Vec::new();
            while let Some(line) = lines.next_if(|line| !line.is_row && names_a_quarter(self.page.line_text(line))) {
                let mut moment = moment_in(self.page, &line.range(), Status::Planned, &self.base);
                // «১ম - ১৯ নভেম্বর» is one day.
                let sign = line.start + self.page.line_text(line).find([':', '-']).unwrap_or(0);
                if { self.page.dates(line.range()).first() }.is_some_and(|date| date.range.start < sign) {
                    moment.days = moment.days.map(|(_, day)| (day, day));
                }
                let coming = moment
                    .days
                    .is_some_and(|(first, _)| self.base.day.is_none_or(|today| first >= today));
                days.extend(coming.then_some((line, moment)));
            }
            if days.len() < 2 || heading.is_row {
                continue;
            }
            let on_meetings = || {
                let title = self.page.words(self.title.clone().unwrap_or(0..0));
                title.iter().any(|word| word.term == Term::Meeting)
            };
            let committee = || mention_of_committee(self.page, heading.range()).filter(|_| on_meetings());
            let named = self.only_mention_of(heading).or_else(committee);
            let Some(mention) = named.filter(|mention| mention.stance == Stance::Open) else {
                continue;
            };
            if *asks_others.get_or_insert_with(|| self.asks_others() || self.asks_offices_below())
                || self.names_another(&heading.range())
            {
                return;
            }
            drafts.extend(days.into_iter().map(|(line, moment)| Draft {
                words: line.range(),
                count: None,
                ..self.draft_at(&mention, Status::Planned, &line.range(), moment)
            }));
        }
    }
}

/// «Q1 - …», «১ম: …», «২য় ত্রৈমাসিক - …», «প্রথম কোয়ার্টার: …»
fn names_a_quarter(line: &str) -> bool {
    // Most lines begin with another letter.
    if !line.starts_with(['q', '1', '2', '3', '4', '(', 'প', 'দ', 'ত', 'চ']) {
        return false;
    }
    let Some((label, _)) = line.split_once([':', '-']).filter(|(label, _)| label.len() <= 60) else {
        return false;
    };
    let mut words = label.split_ascii_whitespace();
    let ordinal = words.next().map(|word| word.trim_matches(['(', ')']));
    let quarters = |word: &str| {
        ["ত্রৈমাসিক", "কোয়ার্টার", "প্রান্তিক", "quarter"]
            .iter()
            .any(|quarter| word.starts_with(quarter))
    };
    matches!(
        ordinal,
        Some(
            "q1" | "q2"
                | "q3"
                | "q4"
                | "1ম"
                | "2য়"
                | "3য়"
                | "4র্থ"
                | "1st"
                | "2nd"
                | "3rd"
                | "4th"
                | "প্রথম"
                | "দ্বিতীয়"
                | "তৃতীয়"
                | "চতুর্থ"
        )
    ) && words.all(quarters)
}

/// «তারিখ ও সময়: …», «কবে - …»
fn is_labelled(line: &str) -> bool {
    let label = line.split([':', '-']).next().unwrap_or_default();
    let mut words = label.split_ascii_whitespace();
    label.len() < line.len()
        && words.clone().next().is_some()
        && words.all(|word| LABELS.contains(&word) || matches!(word, "ও" | "এবং"))
}

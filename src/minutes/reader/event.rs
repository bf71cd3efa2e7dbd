//! The event that a document is about: its day and time, and the year and quarter that follow from them.

use std::ops::Range;

use time::Date;

use super::super::activities::{Context, Draft};
use super::super::dates::{Base, moment};
use super::super::kind::Kind;
use super::super::layout::{Place, Sentence};
use super::super::words::{Term, Word};
use super::Reading;
use crate::fiscal::{FiscalYear, Quarter};
use crate::plan::{Activity, Status};

impl Reading<'_> {
    /// The day of the meeting where the first sentence of minutes tells it: «গত ২৮ নভেম্বর ২০২৪ তারিখ … সভা অনুষ্ঠিত হয়».
    pub(super) fn told_meeting_day(&self, kind: Kind, memo_date: Option<Date>) -> Option<Date> {
        let from = self.title.as_ref().map_or(0, |title| title.end);
        let takes_place = |word: &Word| matches!(word.term, Term::TakesPlace | Term::PublicHearing);
        let mut below = self
            .sentences
            .iter()
            .filter(|sentence| sentence.range.start >= from)
            .take(8);
        let first = below.find(|sentence| {
            let words = self.page.words(sentence.range.clone());
            words.iter().any(takes_place) && words.last().is_some_and(|word| word.term == Term::Past)
        })?;
        let words = self.page.words(first.range.clone());
        let verb = words
            .iter()
            .find(|word| takes_place(word))
            .filter(|_| kind == Kind::Minutes)?;
        // Minutes of the last meeting are confirmed at the beginning of the next.
        if words.iter().any(|word| word.term == Term::Minutes) {
            return None;
        }
        let base = Base {
            day: memo_date,
            ..Base::default()
        };
        let days = moment(self.page, &first.range, &verb.range(), Status::Held, &base).days;
        days.map(|(first, _)| first)
    }

    /// The day of an event that no plan asks for, where the first sentences tell of one.
    pub(super) fn other_event(&self, kind: Kind, context: &Context) -> Option<Date> {
        let status = match kind {
            Kind::News => Status::Held,
            Kind::Notice | Kind::Letter => Status::Planned,
            _ => return None,
        };
        let lead = self
            .sentences
            .iter()
            .filter(|sentence| sentence.place == Place::Prose)
            .take(8);
        let told = lead.filter_map(|sentence| {
            let words = self.page.words(sentence.range.clone());
            let verb = words.iter().find(|word| tells_the_day(word))?;
            moment(self.page, &sentence.range, &verb.range(), status, &context.base).days
        });
        { told }.next().map(|(first, _)| first)
    }

    /// The time named in the sentence that tells of the event.
    pub(super) fn told_time(&self, drafts: &[Draft]) -> Option<time::Time> {
        let principal = drafts
            .iter()
            .find(|draft| draft.principal)
            .map(|draft| draft.words.clone());
        let own = principal.and_then(|words| self.page.times(words).first().map(|(time, _)| *time));
        let time = |sentence: &Sentence| self.page.times(sentence.range.clone()).first().map(|(time, _)| *time);
        let told = || {
            self.sentences
                .iter()
                .filter(|sentence| sentence.place == Place::Prose)
                .take(12)
        };
        let of_a_meeting = |sentence: &&Sentence| {
            let words = self.page.words(sentence.range.clone());
            words
                .iter()
                .any(|word| matches!(word.term, Term::Meeting | Term::Training | Term::Workshop))
        };
        own.or_else(|| told().filter(of_a_meeting).find_map(time))
            .or_else(|| told().find_map(time).filter(|_| !drafts.is_empty()))
    }
}

/// Whether a word belongs to the sentence that says when something took place.
fn tells_the_day(word: &Word) -> bool {
    match word.term {
        Term::TakesPlace | Term::ToBeHeld | Term::Celebrated => true,
        Term::Meeting | Term::Training | Term::Workshop => word.locative,
        _ => false,
    }
}

pub(super) fn event_day(meeting_day: Option<Date>, drafts: &[Draft]) -> Option<Date> {
    let day = |draft: &Draft| draft.moment.days.map(|(first, _)| first);
    let mut principal = drafts.iter().filter(|draft| draft.principal).peekable();
    let told = if principal.peek().is_some() {
        principal.find_map(day)
    } else {
        drafts.iter().find_map(day)
    };
    meeting_day.or(told)
}

/// The fiscal year of what is reported: from the day of the event; for a report, from the quarter it covers; else from the
/// memo; a label decides only where no date does, for real labels err.
pub(super) fn event_year(
    kind: Kind,
    event_day: Option<Date>,
    named_quarter: Option<(Option<FiscalYear>, Quarter)>,
    memo_date: Option<Date>,
    label: Option<FiscalYear>,
    reports: bool,
) -> Option<FiscalYear> {
    let of = |date: Date| FiscalYear::of(date).ok();
    if kind == Kind::ProgressReport || reports {
        return named_quarter
            .and_then(|(year, _)| year)
            .or(label)
            .or_else(|| memo_date.and_then(of));
    }
    event_day.and_then(of).or_else(|| memo_date.and_then(of)).or(label)
}

pub(super) fn event_quarter(
    kind: Kind,
    event_day: Option<Date>,
    named_quarter: Option<(Option<FiscalYear>, Quarter)>,
    context: &Context,
    title: Option<Range<usize>>,
) -> Option<Quarter> {
    if kind == Kind::ProgressReport {
        return named_quarter.map(|(_, quarter)| quarter);
    }
    event_day
        .map(Quarter::of)
        .or_else(|| title.and_then(|title| context.quarter_named_in(title)))
}

/// Whether what the document is about takes place on a day of its own: a meeting, a hearing, a training; not a delivery.
pub(super) fn is_an_event(kind: Kind, drafts: &[Draft]) -> bool {
    let delivery = |draft: &Draft| {
        matches!(
            draft.activity,
            Activity::CharterUpdate
                | Activity::CharterCommitteeReconstitution
                | Activity::CharterCommitteeDecisions
                | Activity::CharterAnnualReport
        )
    };
    // A letter is about a meeting only if its subject is one.
    if kind == Kind::Letter {
        let meets = |draft: &Draft| {
            ["meeting", "briefing", "hearing"]
                .iter()
                .any(|end| draft.activity.name().ends_with(end))
        };
        return drafts.iter().any(|draft| draft.principal && meets(draft));
    }
    drafts.is_empty() || drafts.iter().any(|draft| !delivery(draft))
}

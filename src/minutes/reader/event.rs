//! The event that a document is about: its day and time, and the year and quarter that follow from them.

use std::ops::Range;

use time::{Date, Duration, Time};

use super::super::activities::{Context, Draft};
use super::super::dates::{Base, Moment, moment};
use super::super::kind::Kind;
use super::super::layout::{Place, Sentence};
use super::super::mentions::mentions;
use super::super::words::{Term, Word, split_words};
use super::Reading;
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::bangla::names::weekday;
use crate::bytes::has_more_words;
use crate::fiscal::{FiscalYear, Quarter};
use crate::plan::{Activity, Status};

impl Reading<'_> {
    /// The day of the meeting where the first sentence of minutes tells it: «গত ২৮ নভেম্বর ২০২৪ তারিখ … সভা অনুষ্ঠিত হয়».
    pub(super) fn told_meeting_day(&self, kind: Kind, memo_date: Option<Date>) -> Option<Date> {
        let from = self.title.as_ref().map_or(0, |title| title.end);
        let takes_place = |word: &Word| {
            // «বিগত ২৫ সেপ্টেম্বর তারিখে … সভা আহূত হয়»
            let convened = || word.term == Term::Past && self.page.before(word.start, 20).trim_end().ends_with(" আহূত");
            matches!(word.term, Term::TakesPlace | Term::PublicHearing) || convened()
        };
        let mut below = self
            .sentences
            .iter()
            .filter(|sentence| sentence.range.start >= from)
            .take(8);
        // «প্রশিক্ষণ গত ২২ নভেম্বর তারিখে অনুষ্ঠিত হয়েছে» tells of another event than the meeting.
        let trains = |word: &Word| matches!(word.term, Term::Training | Term::Workshop);
        let of_training = self.titled(|term| matches!(term, Term::Training | Term::Workshop));
        let first = below.find(|sentence| {
            let words = self.page.words_of(sentence);
            let meets = |word: &Word| matches!(word.term, Term::Meeting | Term::PublicHearing);
            words.iter().any(takes_place)
                && words.last().is_some_and(|word| word.term == Term::Past)
                && (of_training || words.iter().any(meets) || !words.iter().any(trains))
                && !(self.header.meeting_date.is_some() && self.is_on_another_event(sentence))
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
        // «… জানান, নৈতিকতা কমিটির সভা গত ১৮ সেপ্টেম্বর অনুষ্ঠিত হয়েছে»: what a speaker tells is another meeting.
        let tells = |word: &Word| matches!(word.term, Term::Past | Term::Future);
        if words
            .iter()
            .find(|word| tells(word))
            .is_some_and(|first| first.start < verb.start)
        {
            return None;
        }
        let base = Base {
            day: memo_date,
            ..Base::default()
        };
        let days = moment(self.page, &first.range, &verb.range(), Status::Held, &base).days;
        days.map(|(first, _)| first)
    }

    /// «এপিএ টিমের ৮ম সভার কার্যবিবরণী», a title, and «… অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অবহিতকরণ সভা ০৫ ফেব্রুয়ারি অনুষ্ঠিত হয়েছে»: what a sentence names by its
    /// topic, and the title does not, is another event.
    fn is_on_another_event(&self, sentence: &Sentence) -> bool {
        let title = self.title.clone().unwrap_or(0..0);
        let named = mentions(self.page, sentence.range.clone(), None);
        // «নৈতিকতা কমিটির এ সভা» is the meeting of the minutes.
        let is_this = |event: &Range<usize>| {
            let before = self.page.before(event.start, 40).split_ascii_whitespace().next_back();
            before.is_some_and(|word| matches!(word, "এ" | "এই" | "উক্ত" | "অত্র" | "অদ্যকার"))
        };
        let points = named.iter().any(|mention| {
            let words = self.page.words(mention.event.clone());
            is_this(&mention.event) || words.last().is_some_and(|word| is_this(&word.range()))
        });
        if named.is_empty() || points || !has_more_words(self.page.slice(title.clone()), 3) {
            return false;
        }
        let titled = mentions(self.page, title, None);
        !{ named.iter() }.any(|one| titled.iter().any(|other| other.activity == one.activity))
    }

    /// The day of an event that no plan asks for, where the first sentences tell of one.
    pub(super) fn other_event(&self, kind: Kind, context: &Context) -> Option<Date> {
        let status = match kind {
            Kind::News => Status::Held,
            // The minutes that a letter sends are those of a meeting that was held.
            Kind::Letter if self.titled(|term| term == Term::Minutes) => Status::Held,
            Kind::Notice | Kind::Letter => Status::Planned,
            _ => return None,
        };
        let told = self.lead(8).filter_map(|sentence| {
            let words = self.page.words_of(sentence);
            // «সভাও বিগত ২৭ ফেব্রুয়ারি তারিখে অনুষ্ঠিত হয় নাই»: what is gone is not what a letter calls to.
            let has = |of: fn(Term) -> bool| words.iter().any(|word| of(word.term));
            let is_gone = has(|term| term == Term::Gone) && !has(|term| matches!(term, Term::Future | Term::Coming));
            if status == Status::Planned && is_gone && has(|term| term == Term::Not) {
                return None;
            }
            let verb = verb_of_the_day(words, self.page.dates(sentence.range.clone()), status)
                .filter(|_| !words.iter().any(|word| word.term == Term::CalledOff))?;
            moment(self.page, &sentence.range, &verb.range(), status, &context.base).days
        });
        // What is to come does not lie before the letter.
        let coming = |day: &Date| status != Status::Planned || context.base.day.is_none_or(|today| *day >= today);
        let told = { told }.map(|(first, _)| first).find(coming);
        told.or_else(|| self.day_that_leads(context).filter(|_| kind == Kind::News))
    }

    /// «… কমিটির সভা হয়েছে। মঙ্গলবার (২২ মার্চ ২০২২) … প্রশাসন সভাটি ডাকে»: news names the day at the beginning of one of its first
    /// sentences, whatever the verb.
    fn day_that_leads(&self, context: &Context) -> Option<Date> {
        let whole = |sentence: &&Sentence| sentence.range.len() > 40;
        let days = self.lead(8).filter(whole).take(4).filter_map(|sentence| {
            let date = self.page.dates(sentence.range.clone()).first()?;
            let before = self.page.slice(sentence.range.start..date.range.start);
            let of_the_page = self.page.is_page_date(self.page.line_of(date.range.start));
            // «মহেশখালীতে গত মঙ্গলবার (…)»: one word for the place may stand before it.
            let of_the_day = |word: &str| weekday(word).is_some() || matches!(word, "গত" | "আজ" | "গতকাল" | "রোজ");
            let others = || split_words(before).filter(|(_, word)| !of_the_day(word)).count();
            let is_near = before.chars().count() <= 20 || before.len() <= 150 && others() <= 1;
            let leads = is_near && !of_the_page;
            let is_stamp = ["প্রকাশ", "আপডেট", "হাল-নাগাদ", "হালনাগাদ"]
                .iter()
                .any(|label| before.starts_with(label));
            let words = self.page.words_of(sentence);
            let tells = !words
                .iter()
                .any(|word| matches!(word.term, Term::Future | Term::Coming | Term::Not | Term::CalledOff));
            let at = date.range.end..date.range.end;
            let moment = || moment(self.page, &sentence.range, &at, Status::Held, &context.base);
            let day = moment()
                .days
                .filter(|_| leads && !is_stamp && tells && sentence.range.len() > 2 * date.range.len());
            day.map(|(first, _)| first)
        });
        // What lies years back is history.
        let recent =
            |day: &Date| { context.base.day }.is_none_or(|today| *day <= today && today - *day < Duration::days(366));
        { days }.find(recent)
    }

    /// The time named in the sentence that tells of the event, first of all beside its day.
    pub(super) fn told_time(&self, drafts: &[Draft], event_day: Option<Date>) -> Option<Time> {
        let beside_day = event_day.and_then(|day| {
            self.lead(12).find_map(|sentence| {
                let mut dates = self.page.dates(sentence.range.clone()).iter();
                let date = dates.find(|date| is_on(date.value, day))?;
                let times = self.page.times(date.range.end..sentence.range.end);
                times.first().map(|(time, _)| *time)
            })
        });
        let principal = drafts
            .iter()
            .find(|draft| draft.principal)
            .map(|draft| draft.words.clone());
        let own = || principal.and_then(|words| self.page.times(words).first().map(|(time, _)| *time));
        let time = |sentence: &Sentence| self.page.times(sentence.range.clone()).first().map(|(time, _)| *time);
        let of_a_meeting = |sentence: &&Sentence| {
            let words = self.page.words_of(sentence);
            words
                .iter()
                .any(|word| is_an_occasion(word.term) || word.term == Term::PublicHearing)
        };
        beside_day
            .or_else(own)
            .or_else(|| self.lead(12).filter(of_a_meeting).find_map(time))
            .or_else(|| self.lead(12).find_map(time).filter(|_| !drafts.is_empty()))
    }

    /// The first sentences of running text.
    pub(super) fn lead(&self, count: usize) -> impl Iterator<Item = &Sentence> {
        let prose = |sentence: &&Sentence| sentence.place == Place::Prose;
        self.sentences.iter().filter(prose).take(count)
    }

    /// Whether the title holds such a word.
    pub(super) fn titled(&self, is: impl Fn(Term) -> bool) -> bool {
        let title = self.title.clone().unwrap_or(0..0);
        self.page.words(title).iter().any(|word| is(word.term))
    }
}

/// Whether a printed date is of this day, with or without its year.
fn is_on(date: PrintedValue, on: Date) -> bool {
    match date {
        PrintedValue::Days { first, .. } => first == on,
        PrintedValue::DayWithoutYear { day, month } => (day, month) == (on.day(), on.month()),
        _ => false,
    }
}

/// What people come together for.
fn is_an_occasion(term: Term) -> bool {
    matches!(
        term,
        Term::Meeting | Term::Training | Term::Workshop | Term::Seminar | Term::Dialogue
    )
}

/// The word of a sentence that says that something took place or will: its date is the event's.
fn verb_of_the_day<'w>(words: &'w [Word], dates: &[PrintedDate], status: Status) -> Option<&'w Word> {
    let tense = if status == Status::Held {
        Term::Past
    } else {
        Term::Future
    };
    let verb_within = |at: usize, reach: u32| {
        words
            .get(at)
            .zip(words.get(at + 1))
            .is_some_and(|(word, next)| next.term == tense && next.ordinal - word.ordinal <= reach)
    };
    // «সভা গত সোমবার (৮ জুলাই ২০২৪) … হয়েছে», not «সভার মাঠে গত সোমবার … বৃষ্টি হয়েছে».
    let verb_behind_day = |at: usize| {
        let Some((occasion, [between @ .., verb])) = words.get(at).zip(words.get(at + 1..)) else {
            return false;
        };
        let leads = |word: &Word| matches!(word.term, Term::Gone | Term::Coming | Term::Today);
        let date = { dates.iter() }.find(|date| occasion.end <= date.range.start && date.range.end <= verb.start);
        let beside = date.is_some_and(|date| date.range.start - occasion.end <= " (".len());
        let led = { between.first() }.is_some_and(|word| word.ordinal == occasion.ordinal + 1);
        verb.term == tense && date.is_some() && between.iter().all(leads) && (beside || led)
    };
    let tells = |(at, word): &(usize, &Word)| match word.term {
        Term::TakesPlace | Term::ToBeHeld | Term::Celebrated => true,
        // «এই সভা সম্পন্ন হয়», «সভাটি … নির্ধারণ করা হলো»
        Term::Organised | Term::Organising => verb_within(*at, 1) && words.iter().any(|word| is_an_occasion(word.term)),
        Term::Scheme | Term::Setting => {
            let set = words.get(at + 1).is_some_and(|next| next.term == Term::Past);
            let occasion = at.checked_sub(1).and_then(|before| words.get(before));
            status == Status::Planned && set && occasion.is_some_and(|occasion| is_an_occasion(occasion.term))
        }
        // «উদ্বোধন করা হয়েছে»
        Term::Beginning => {
            // «আগামী ৯ জানুয়ারি শুরু হচ্ছে»
            let nears = words.get(at + 1).is_some_and(|next| next.term == Term::Continuing);
            verb_within(*at, 2) || status == Status::Planned && nears
        }
        // «… আলোচনা সভা হয়েছে», «সভায় … জানানো হয়»
        // «… সভা গত সোমবার (৮ জুলাই ২০২৪) দুপুর সাড়ে ১২ টায় হয়েছে»
        term => is_an_occasion(term) && (word.locative || verb_within(*at, 1) || verb_behind_day(*at)),
    };
    words.iter().enumerate().find(tells).map(|(_, word)| word)
}

/// Whether the day that minutes tell lies so far before that of their header that it is of an earlier meeting, not a slip: a slip
/// of the month leaves the day alone.
pub(super) fn is_an_earlier_meeting(told: Date, labelled: Date) -> bool {
    labelled - told >= Duration::weeks(3) && told.day() != labelled.day()
}

/// The meeting itself has no day where the document gives two for it.
pub(super) fn forget_day(drafts: &mut [Draft], days: &[Date]) {
    let given = |draft: &Draft| draft.moment.days.is_some_and(|(first, _)| days.contains(&first));
    for draft in drafts.iter_mut().filter(|draft| draft.principal && given(draft)) {
        draft.moment = Moment::default();
    }
}

/// The day of what the document is about: of its meeting, else of the event it tells of.
pub(super) fn event_day(kind: Kind, meeting_day: Option<Date>, drafts: &[Draft]) -> Option<Date> {
    let day = |draft: &Draft| draft.moment.days.map(|(first, _)| first);
    let mut principal = drafts.iter().filter(|draft| draft.principal).peekable();
    // What minutes tell of other events has days of its own.
    let told = if principal.peek().is_some() || kind == Kind::Minutes {
        principal.find_map(day)
    } else {
        // A timetable of several events is about none of them.
        let mut days = drafts.iter().filter_map(day);
        let first = days.next();
        first.filter(|first| kind != Kind::OfficeOrder || days.all(|day| day == *first))
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

/// Whether what the document is about takes place on a day of its own: a meeting, a hearing, a training; not a delivery. A
/// letter is about a meeting only if its subject is one.
pub(super) fn is_an_event(kind: Kind, is_titled_meeting: bool, drafts: &[Draft]) -> bool {
    let delivery = |draft: &Draft| {
        matches!(
            draft.activity,
            Activity::CharterUpdate
                | Activity::CharterCommitteeReconstitution
                | Activity::CharterCommitteeDecisions
                | Activity::CharterAnnualReport
        )
    };
    match kind {
        Kind::ProgressReport => false,
        Kind::Letter => is_titled_meeting && (drafts.is_empty() || drafts.iter().any(|draft| draft.principal)),
        _ => drafts.is_empty() || drafts.iter().any(|draft| !delivery(draft)),
    }
}

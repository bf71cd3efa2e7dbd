//! Notes without a verb: an activity and its day, as lists of work done and of decisions give them.

use super::super::dates::{Moment, is_of_a_letter, resolve};
use super::super::mentions::{Mention, Stance, count_before, mentions};
use super::super::words::{Term, Word, is_letter};
use super::{Context, Draft};
use crate::bangla::date::PrintedDate;
use crate::bytes::place_of;
use crate::plan::Status;
use std::ops::Range;
use time::Date;

impl Context<'_> {
    /// «পরিবীক্ষণ কমিটি পুনর্গঠন: ২২-০৮-২০২১ (আদেশ নং ৩)»: what a report notes with its day was done on it, unless that is still to come.
    pub(super) fn noted(&self, mention: &Mention, sentence: &Range<usize>) -> Option<Draft> {
        let day = self.only_day_of(mention, sentence, &[':', '-', '('])?;
        let coming = self.memo_day.is_some_and(|today| day > today);
        let status = if coming { Status::Planned } else { Status::Held };
        let moment = Moment {
            days: Some((day, day)),
            ..Moment::default()
        };
        Some(self.draft_at(mention, status, sentence, moment))
    }

    /// «অনিকদের জিআরএস সফটওয়্যার বিষয়ে প্রশিক্ষণ: ২২-০১-২০২৫ তারিখে প্রধান কার্যালয়ে।»: a decision is about what is to come.
    pub(super) fn noted_for_later(&self, mention: &Mention, sentence: &Range<usize>) -> bool {
        let day = self.only_day_of(mention, sentence, &[':', '-', '(', ',']);
        let meeting = self.meeting_day.or(self.memo_day);
        day.zip(meeting).is_some_and(|(day, meeting)| day > meeting)
    }

    /// The day beside an event, parted from it by one of these signs, in a sentence that has neither a verb nor another day.
    fn only_day_of(&self, mention: &Mention, sentence: &Range<usize>, signs: &[char]) -> Option<Date> {
        let [date] = self.page.dates(sentence.clone()) else {
            return None;
        };
        // «প্রশিক্ষণ: ২২/০১/২০২৫», «প্রশিক্ষণ (২২/০১/২০২৫)»
        let follows = date.range.start >= mention.event.end && {
            let between = self.page.slice(mention.event.end..date.range.start);
            // «সভা - ১টি, ১২/০৩/২০২৪»
            let mut words = between.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty());
            between.trim_start().starts_with(signs) && words.all(|word| matches!(word, "টি" | "তারিখ"))
        };
        // «২২/০১/২০২৫: … প্রশিক্ষণ»
        let leads = date.range.end <= mention.words.start && {
            let before = self.page.slice(sentence.start..date.range.start);
            let behind = self.page.slice(date.range.end..mention.words.start);
            !before.contains(is_letter) && behind.trim_start().starts_with([':', '-'])
        };
        // «৩০/০৬/২০২৫ এর মধ্যে» is the last day to do it.
        let limit = { self.page.after(date.range.end, 60).split_ascii_whitespace().take(3) }.any(|word| {
            ["মধ্যে", "পর্যন্ত", "ভিতর", "সময়"]
                .iter()
                .any(|limit| word.starts_with(limit))
        });
        if !(follows || leads) || limit {
            return None;
        }
        let says_more = |word: &Word| {
            // «নার্সদের জন্য … প্রশিক্ষণ» only says for whom it is.
            word.term.says_what_became_of_it() && !(word.term == Term::Purpose && word.end <= mention.event.start)
                || matches!(word.term, Term::CalledOff | Term::Setting | Term::Target | Term::Stands)
        };
        let words = self.page.words(sentence.clone());
        if mention.stance != Stance::Open || words.iter().any(says_more) {
            return None;
        }
        date.value.single_day()
    }

    /// «দুইটি প্রশিক্ষণ সম্পন্ন: ১মটি ১৬-০১-২০২২, ২য়টি ২০-০৩-২০২২»: as many days as events were held, each its own. Days before the event count
    /// where the sentence has no others: «২৪ নভেম্বর ২০২২ এবং ১১ মে ২০২৩ তারিখে অংশীজনের সভা».
    pub(super) fn on_days_of_their_own(&self, draft: Draft, mention: &Mention, sentence: &Range<usize>) -> Vec<Draft> {
        let days_in = |range: Range<usize>| -> Vec<Date> {
            let dates = self.page.dates(range).iter();
            // «১৮ সেপ্টেম্বর ও ১১ ডিসেম্বর ২০২৪»: the first has no year.
            let days = dates.filter_map(|date| resolve(date, draft.status, &self.base).days);
            days.filter(|(first, last)| first == last).map(|(day, _)| day).collect()
        };
        let in_order = |days: &[Date]| days.windows(2).all(|pair| matches!(pair, [one, two] if one < two));
        let count = draft.count.or_else(|| self.count_below_heading(mention, sentence));
        let count = count.and_then(|count| usize::try_from(count).ok());
        let days = match count {
            Some(count @ 2..=12) if matches!(draft.status, Status::Held | Status::Planned) => {
                let fits = |days: &Vec<Date>| days.len() == count && in_order(days);
                let behind = Some(days_in(mention.event.end..sentence.end)).filter(fits);
                let is_other = |date: &PrintedDate| is_of_a_letter(self.page, date) || self.is_bound(date);
                let all = || !{ self.page.dates(sentence.clone()).iter() }.any(is_other);
                let here = || Some(days_in(sentence.clone())).filter(|days| fits(days) && all());
                let below = || {
                    let clause = self.clause_of_days(sentence.end);
                    { clause.filter(|_| draft.status == Status::Held && draft.moment.is_empty()) }
                        .map(days_in)
                        .filter(fits)
                };
                behind.or_else(here).or_else(below)
            }
            None | Some(1) if draft.status == Status::Held => self.days_joined_before(mention, sentence),
            _ => None,
        };
        // «২টি ব্যাচের মধ্যে ২টিই সম্পন্ন, যথাক্রমে ২৩.১০.২০১৯ ও ১১.১২.২০১৯ তারিখে»
        let respective = || {
            let behind = mention.event.end..sentence.end.max(mention.event.end);
            let from = behind.start + place_of(self.page.slice(behind.clone()), "যথাক্রমে")?;
            // «… ১০.০১.২০২৪ তারিখে আয়োজন করা হয়েছে এবং নোটিশ ও প্রতিবেদন যথাক্রমে …»: the days of something else.
            let told = |word: &Word| matches!(word.term, Term::Past | Term::Sending | Term::Minutes | Term::Report);
            let is_of_it = self.page.dates(behind.start..from).is_empty()
                && !self.page.words(behind.start..from).iter().any(told)
                && mentions(self.page, sentence.clone(), None).len() <= 1;
            Some(days_in(from..behind.end)).filter(|days| is_of_it && matches!(days.len(), 2..=12) && in_order(days))
        };
        let days = days.or_else(|| {
            let is_uncounted = draft.status == Status::Held && count.is_none_or(|count| count <= 1);
            respective().filter(|_| is_uncounted)
        });
        let Some(days) = days else { return vec![draft] };
        let on = |day: &Date| {
            let mut draft = Draft {
                count: None,
                ..draft.clone()
            };
            draft.moment.days = Some((*day, *day));
            draft
        };
        days.iter().map(on).collect()
    }

    /// «০১/০১/২০২৪ হতে ৩১/০৩/২০২৪ পর্যন্ত»: the bounds of a time are no days of events.
    fn is_bound(&self, date: &PrintedDate) -> bool {
        const BOUNDS: &[&str] = &["হতে", "থেকে", "পর্যন্ত", "মধ্যে", "ভিতর"];
        { self.page.after(date.range.end, 60).split_ascii_whitespace().take(3) }
            .any(|word| BOUNDS.iter().any(|bound| word.starts_with(bound)))
    }

    /// «অংশীজনের অংশগ্রহণে সভা: … ২৯/১১/২০২৩ তারিখে … এবং ২১/০৫/২০২৪ তারিখে … ০২টি সভা করা হয়েছে»: how many there were, behind a heading.
    fn count_below_heading(&self, mention: &Mention, sentence: &Range<usize>) -> Option<u32> {
        let event = self.page.words(mention.event.clone()).last()?;
        let headed = self.page.after(event.end, 4).trim_start().starts_with(':');
        let behind = self.page.words(event.end..sentence.end);
        let again = { behind.iter() }
            .rfind(|word| word.term == event.term)
            .filter(|_| headed)?;
        count_before(self.page, again.start)
    }

    /// «২৪ নভেম্বর ২০২২ এবং ১১ মে ২০২৩ তারিখে … সভা», «যথাক্রমে ২৮-০৯-২০২২, ২৭-১২-২০২২ ও ২৯-০৩-২০২৩ তারিখে … হালনাগাদ»: whole dates joined right
    /// before an event, too far apart for one.
    fn days_joined_before(&self, mention: &Mention, sentence: &Range<usize>) -> Option<Vec<Date>> {
        const APART: i64 = 14;
        let dates = self.page.dates(sentence.clone());
        let last = dates.last().filter(|_| (2..=12).contains(&dates.len()))?;
        let joined = |pair: &[PrintedDate]| {
            let [one, two] = pair else { return false };
            let between = self.page.slice(one.range.end..two.range.start.max(one.range.end));
            let mut words = between.split([' ', '.', ':', ',']).filter(|word| !word.is_empty());
            let ends = two.range == last.range;
            let joins = if ends {
                words.clone().any(|word| matches!(word, "ও" | "এবং"))
            } else {
                between.contains(',')
            };
            joins && words.all(|word| matches!(word, "ও" | "এবং" | "তারিখ" | "তারিখে" | "খ্রি" | "ইং"))
        };
        let days: Vec<Date> = dates
            .iter()
            .map(|date| date.value.single_day())
            .collect::<Option<_>>()?;
        let apart = |pair: &[Date]| matches!(pair, [one, two] if (*two - *one).whole_days() >= APART);
        let fits = dates.windows(2).all(joined) && days.windows(2).all(apart);
        (fits && last.range.end <= mention.event.start).then_some(days)
    }

    /// «… দুইটি প্রশিক্ষণ আয়োজন করা হয়; প্রথমটি ১৫-১১-২০২২ এবং দ্বিতীয়টি ২০-০২-২০২৩ তারিখে»: a clause that only gives the days of what the one before
    /// counted.
    fn clause_of_days(&self, end: usize) -> Option<Range<usize>> {
        const FIRST: &[&str] = &["প্রথমটি", "1মটি", "একটি", "যথাক্রমে", "প্রথম"];
        let behind = self.page.after(end, 400);
        let clause = behind.trim_start_matches([';', '।', ' ', ',', '-']);
        let start = end + behind.len() - clause.len();
        let clause = clause.split(['।', '\n', ';']).next()?;
        let first = clause.split_ascii_whitespace().next()?;
        let range = start..start + clause.len();
        let undone = |word: &Word| {
            matches!(
                word.term,
                Term::Not
                    | Term::Future
                    | Term::ToBeHeld
                    | Term::CalledOff
                    | Term::Undone
                    | Term::Coming
                    | Term::Purpose
            )
        };
        let fits = FIRST.contains(&first) && !self.page.words(range.clone()).iter().any(undone);
        (fits && mentions(self.page, range.clone(), None).is_empty()).then_some(range)
    }
}

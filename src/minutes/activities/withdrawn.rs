//! Plans that the next sentence takes back.

use super::super::dates::{Moment, moment_in, resolve};
use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::mentions::{Mention, Stance, may_be_called_off, stance_of_remark, topics};
use super::super::phrases::Phrases;
use super::super::words::{Term, Word, is_letter, split_words};
use super::{Context, Draft};
use crate::bangla::names::is_month;
use crate::bytes::holds;
use crate::plan::Status;
use std::ops::Range;

/// Sentences behind the one that plans, at the most.
const REACH: usize = 2;

/// Bytes between a day and the word that sets it, at the most: « খ্রিঃ তারিখে ».
const BESIDE: usize = 40;

/// «দ্বিতীয় ব্যাচের প্রশিক্ষণ নেওয়া যায়নি»: another event than the one before.
const ANOTHER: &[&str] = &["ব্যাচ", "দ্বিতীয়", "2য়", "অপর", "অন্য", "আরেক", "আর একটি"];

impl Context<'_> {
    /// «… অংশীজন সভার নোটিশ জারি করা হয়েছিল। ২৪ মে নির্ধারিত সভাটি … বাতিল করা হয়।»: what was planned did not come to pass.
    pub(super) fn is_withdrawn(&self, mention: &Mention, status: Status, sentence: &Sentence) -> bool {
        if status != Status::Planned {
            return false;
        }
        let Some(sort) = { self.page.words(mention.event.clone()).iter() }.rev().find_map(sort) else {
            return false;
        };
        let at = self
            .sentences
            .partition_point(|other| other.range.start <= sentence.range.start);
        let next = self.sentences.get(at..).unwrap_or_default().iter().take(REACH);
        let paragraph = |other: &&Sentence| {
            let line = self.page.lines.get(self.page.line_of(other.range.start));
            line.is_some_and(|line| line.start < other.range.start || !line.after_blank)
        };
        next.take_while(paragraph).any(|other| {
            let words = self.page.words_of(other);
            if !may_be_called_off(words) || !topics_are(words, mention) {
                return false;
            }
            let Some(event) = words.iter().position(|word| self::sort(word) == Some(sort)) else {
                return false;
            };
            let text = self.page.slice(other.range.clone());
            let undone = words.get(event + 1..).unwrap_or_default();
            stance_of_remark(undone) == Stance::CalledOff && !ANOTHER.iter().any(|word| holds(text, word))
        })
    }

    /// «শুদ্ধাচার প্রশিক্ষণ ৩য় ত্রৈমাসিকে হয়নি, ২৫/০৪/২০২৪ তারিখে করা হবে»: what was not held is planned for a day.
    pub(super) fn put_off(&self, mention: &Mention, sentence: &Range<usize>) -> Option<Draft> {
        if let Some(moment) = self.moved_to(&(mention.event.end..sentence.end)) {
            return Some(self.draft_at(mention, Status::Planned, sentence, moment));
        }
        let words = self.page.words(mention.event.end..sentence.end.max(mention.event.end));
        let undone = words
            .iter()
            .rfind(|word| matches!(word.term, Term::Not | Term::CalledOff))?;
        let rest = undone.end..sentence.end;
        let behind = self.page.words(rest.clone());
        let moment = moment_in(self.page, &rest, Status::Planned, &self.base);
        let planned = stance_of_remark(behind) == Stance::Planned && !behind.iter().any(|word| sort(word).is_some());
        // «… এখনও হয় নাই, ফেব্রুয়ারিতে করা হইবে»: a month or a quarter to come.
        let term = |word: &Word| matches!(word.term, Term::Coming | Term::Quarterly);
        let is_set =
            || behind.iter().any(term) || split_words(self.page.slice(rest.clone())).any(|(_, word)| is_month(word));
        (planned && (moment.days.is_some() || is_set()))
            .then(|| self.draft_at(mention, Status::Planned, sentence, moment))
    }
}

impl Context<'_> {
    /// «… পিছিয়ে ২৫/০৪/২০২৪ তারিখে নেওয়া হয়েছে»: the coming day that something was moved to.
    pub(super) fn moved_to(&self, range: &Range<usize>) -> Option<Moment> {
        let moves = |word: &&Word| matches!(word.term, Term::PutOff | Term::Undone);
        let Some(moved) = self.page.words(range.clone()).iter().rfind(moves) else {
            return self.set_anew(range);
        };
        let coming =
            |moment: &Moment| { moment.days }.is_some_and(|(first, _)| self.memo_day.is_none_or(|today| first > today));
        [moved.end..range.end, range.start..moved.start]
            .iter()
            .map(|part| moment_in(self.page, part, Status::Planned, &self.base))
            .find(coming)
    }

    /// «১২ মে তারিখে হওয়ার কথা ছিল, পরীক্ষার কারণে ২৬ জুন তারিখে পুনর্নির্ধারিত»: the coming day that was set anew is the last before.
    pub(super) fn set_anew(&self, range: &Range<usize>) -> Option<Moment> {
        let words = self.page.words(range.clone());
        let anew = |word: &&Word| word.term == Term::Setting && self.page.slice(word.range()).starts_with("পুন");
        let at = words.iter().rposition(|word| anew(&word))?;
        let set = words.get(at)?;
        if { words.iter().skip(at + 1) }.any(|word| word.term == Term::Not) {
            return None;
        }
        let date = self.page.dates(range.start..set.start).last()?;
        let moment = resolve(date, Status::Planned, &self.base);
        let (first, _) = moment.days?;
        (set.start - date.range.end <= BESIDE && self.memo_day.is_none_or(|today| first >= today)).then_some(moment)
    }

    /// «শুদ্ধাচার প্রশিক্ষণ গত অর্থবছরে হয়েছিল, চলতি অর্থবছরে হয়নি»: what is told without a day was held in a year that is over.
    pub(super) fn is_of_last_year(&self, draft: &Draft) -> bool {
        static NAMED: Phrases = Phrases::new(&[("বছর", ()), ("বৎসর", ()), ("গতবার", ())]);
        static LAST: Phrases = Phrases::new(&[
            ("গত বছর", ()),
            ("গত অর্থবছর", ()),
            ("গত অর্থ বছর", ()),
            ("গত বৎসর", ()),
            ("গত অর্থবৎসর", ()),
            ("গতবছর", ()),
            ("গতবার", ()),
            ("আগের বছর", ()),
            ("আগের অর্থবছর", ()),
            ("পূর্ববর্তী বছর", ()),
            ("পূর্ববর্তী অর্থবছর", ()),
            ("পূর্বের বছর", ()),
            ("পূর্বের অর্থবছর", ()),
        ]);
        const THIS: &[&str] = &[
            "এ বছর",
            "এই বছর",
            "এবছর",
            "এবার",
            "চলতি",
            "বর্তমান",
            "এ অর্থবছর",
            "এই অর্থবছর",
            "এ বৎসর",
        ];
        let Moment { days, month, .. } = &draft.moment;
        if draft.status != Status::Held || days.is_some() || month.is_some() {
            return false;
        }
        let text = self.page.slice(draft.words.clone());
        // Few texts name a year so; of the others nothing more need be asked.
        if !NAMED.stands_in(text) || !LAST.stands_in(text) {
            return self.names_earlier_year(draft);
        }
        // «গত বছরের ন্যায়» only likens.
        let likens = ["বছরের ন্যায়", "বছরের মত", "বছরের তুলনা", "বছরের চেয়ে", "বছরের ধারাবাহিকতা"];
        // «গত বছর ২টি এবং এ বছর ৩টি প্রশিক্ষণ হয়েছে», but «… এ বছর হয়নি», «… এবার একটিও নয়»
        let now = THIS.iter().filter_map(|this| text.rfind(this)).max();
        let denied = |rest: &str| {
            { rest.split(|c: char| !is_letter(c)) }
                .any(|word| word.ends_with("নি") || matches!(word, "নাই" | "নেই" | "না" | "নয়" | "বাকি" | "বাকী"))
        };
        match now.and_then(|now| text.get(now..)) {
            Some(rest) => denied(rest),
            None => !likens.iter().any(|words| holds(text, words)),
        }
    }
}

impl Context<'_> {
    /// «২০২২-২৩ অর্থবছরে হয়েছিল», in a report on 2023-24.
    fn names_earlier_year(&self, draft: &Draft) -> bool {
        let Some(reported) = self.base.fiscal_year.filter(|_| self.kind == Kind::ProgressReport) else {
            return false;
        };
        let within = |behind: &str| {
            let in_year =
                { ["অর্থবছরে", "অর্থ বছরে", "অর্থবৎসরে"].iter() }.find_map(|year| behind.trim_start().strip_prefix(year));
            in_year.is_some_and(|rest| !rest.starts_with(is_letter))
        };
        if draft.words.len() > 900 || !holds(self.page.slice(draft.words.clone()), "অর্থ") {
            return false;
        }
        let years = self.page.fiscal_years(draft.words.clone());
        { years.iter() }.any(|(year, label)| *year < reported && within(self.page.after(label.end, 40)))
    }
}

impl Context<'_> {
    /// «কোরাম পূর্ণ না হওয়ায় সভার কার্যক্রম শুরু করা যায়নি», «কোরামের অভাবে সভা করা সম্ভব হয়নি»; «… ১০টায় শুরু করা যায়নি, ১১টায় শুরু হয়» was held.
    pub(super) fn could_not_begin(&self, words: &[Word]) -> bool {
        let begins = |word: &Word| matches!(word.term, Term::Beginning | Term::Meeting);
        let not = |word: &&Word| word.term == Term::Not && self.page.slice(word.range()).len() > "না".len();
        let refused = words.iter().filter(not).find(|not| {
            let is_told = |word: &Word| word.start < not.start && not.ordinal - word.ordinal <= 4 && begins(word);
            words.iter().any(is_told)
        });
        refused.is_some_and(|not| !words.iter().any(|word| word.start > not.end && begins(word)))
    }
}

/// Whether a sentence is about no other plan than that of the mention.
fn topics_are(words: &[Word], mention: &Mention) -> bool {
    topics(words).iter().all(|topic| topic.plan == mention.activity.plan())
}

/// Meetings, trainings and hearings, each by one of its words.
fn sort(word: &Word) -> Option<Term> {
    match word.term {
        Term::Meeting => Some(Term::Meeting),
        Term::Training | Term::Workshop | Term::Seminar => Some(Term::Training),
        Term::Hearing | Term::PublicHearing => Some(Term::Hearing),
        _ => None,
    }
}

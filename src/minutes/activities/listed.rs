//! What reports list without verbs: an activity with how often it was held or on which days, trainings held with their days, and
//! photographs with what they show.

use super::super::dates::Moment;
use super::super::layout::{Line, item_marker};
use super::super::mentions::{Mention, Stance, mention_of_training, mentions_among, topics};
use super::super::phrases::Phrases;
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bangla::date::PrintedDate;
use crate::bytes::{first_byte, holds};
use crate::evidence::Share;
use crate::plan::{Plan, Status};
use std::ops::Range;
use time::Date;

/// Bytes of an entry, at the most.
const LONGEST: usize = 900;

/// What stands beside the figures of an entry without a mark.
static FIGURES: Phrases = Phrases::new(&[("অর্জন", ()), ("স্থলে", ()), ("বিপরীতে", ())]);

/// What the lines above an entry say of it.
#[derive(Default)]
struct Section {
    plan: Option<Plan>,
    /// «উল্লেখযোগ্য অভ্যন্তরীণ প্রশিক্ষণ:», a list of trainings held
    of_trainings: bool,
}

impl Context<'_> {
    /// «- নৈতিকতা কমিটির সভা ২টির স্থলে ২টি (২৯.০৯.২০২২ এবং ২৬.১২.২০২২)», «খ) শুদ্ধাচার ও চাকরি বিধিমালা - ৫০ জন (১৬ জানুয়ারি ২০২৪)»: the entries of
    /// lists in a report.
    pub(super) fn listed(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        let mut section = Section::default();
        for line in self.page.lines.iter().filter(|line| line.end - line.start <= LONGEST) {
            if line.is_row {
                continue;
            }
            let text = self.page.line_text(line);
            let words = self.page.words(line.range());
            let is_marked = line.is_bullet || item_marker(text).is_some() || begins_with_code(text);
            if !is_marked {
                section = self.section(line, words, section);
            }
            // «নৈতিকতা কমিটির সভা - লক্ষ্যমাত্রা ১টি, অর্জন ১টি», a line of its own
            let is_entry = || is_marked || FIGURES.stands_in(text);
            if words.is_empty() || words.iter().any(is_undone) || !holds_digit(text) || !is_entry() {
                continue;
            }
            let Some(mention) = self.entry(line, words, &section, main_plan) else {
                continue;
            };
            if plans.is_empty() || plans.contains(&mention.activity.plan()) {
                self.push_entry(&mention, line, &section, drafts);
            }
        }
    }

    /// What a line that is no entry says of those below it.
    fn section(&self, line: &Line, words: &[Word], above: Section) -> Section {
        let text = self.page.line_text(line);
        if words.is_empty() && !line.after_blank {
            return above;
        }
        let has = |terms: &[Term]| words.iter().any(|word| terms.contains(&word.term));
        let named = topics(words);
        let first = named.first().filter(|topic| !topic.weak).map(|topic| topic.plan);
        let plan = first.filter(|plan| named.iter().all(|topic| topic.plan == *plan));
        let held = || {
            has(&[Term::TakesPlace, Term::Organised])
                || ["অভ্যন্তরীণ", "ইন-হাউজ", "ইনহাউজ", "ইন-হাউস", "প্রদত্ত", "সম্পন্ন"]
                    .iter()
                    .any(|word| holds(text, word))
        };
        let future = || {
            has(&[
                Term::Future,
                Term::ToBeHeld,
                Term::Coming,
                Term::Scheme,
                Term::Request,
                Term::Attendance,
            ])
        };
        Section {
            plan: plan.filter(|_| !has(&[Term::Past, Term::Future])),
            of_trainings: text.ends_with(':') && has(&[Term::Training, Term::Workshop]) && held() && !future(),
        }
    }

    /// The one activity that an entry names.
    fn entry(&self, line: &Line, words: &[Word], section: &Section, main_plan: Option<Plan>) -> Option<Mention> {
        let mut named = mentions_among(self.page, line.range(), words, section.plan.or(main_plan)).into_iter();
        let mention = match named.next() {
            Some(mention) => Some(mention).filter(|mention| {
                named.all(|other| other.activity == mention.activity) && mention.stance != Stance::CalledOff
            }),
            None => mention_of_training(self.page, line.range()).filter(|_| section.of_trainings),
        };
        mention.filter(|_| !self.is_held_by_another(&line.range()))
    }

    /// The activity of an entry: once for each day where the days are as many as it says or nothing else stands before them.
    fn push_entry(&self, mention: &Mention, line: &Line, section: &Section, drafts: &mut Vec<Draft>) {
        let days = self.days_behind(mention.words.start..line.end);
        let is_over = days
            .iter()
            .all(|(day, _)| self.memo_day.is_none_or(|today| *day <= today));
        let behind = self.page.slice(mention.event.end..line.end.max(mention.event.end));
        let achieved = achieved_of_planned(behind);
        let is_dated = !days.is_empty()
            && is_over
            && match achieved {
                Some(share) => usize::try_from(share.done) == Ok(days.len()),
                None => section.of_trainings && days.len() == 1 || self.is_only_dated(mention.event.end, &days),
            };
        let draft = |moment: Moment| Draft {
            words: line.range(),
            count: None,
            ..self.draft_at(mention, Status::Held, &line.range(), moment)
        };
        if is_dated {
            drafts.extend(days.iter().map(|(day, _)| {
                draft(Moment {
                    days: Some((*day, *day)),
                    ..Moment::default()
                })
            }));
        } else if let Some(share) = achieved.filter(|share| share.done > 0) {
            let count = Some(share.done);
            drafts.push(Draft {
                count,
                ..draft(Moment::default())
            });
        }
    }

    /// The single days of a stretch of text, and where each stands. None where one is the last day to do it: «৩০/০৬/২০২৫
    /// এর মধ্যে».
    fn days_behind(&self, range: Range<usize>) -> Vec<(Date, Range<usize>)> {
        let is_limit = |end: usize| {
            { self.page.after(end, 60).split_ascii_whitespace().take(2) }
                .any(|word| ["মধ্যে", "পর্যন্ত", "ভিতর"].iter().any(|limit| word.starts_with(limit)))
        };
        let dates = self.page.dates(range);
        if dates.iter().any(|date| is_limit(date.range.end)) {
            return Vec::new();
        }
        let single = |date: &PrintedDate| Some((date.value.single_day()?, date.range.clone()));
        dates.iter().filter_map(single).collect()
    }

    /// «হালনাগাদ: ১ম কোয়ার্টার ২৭.০৯.২০২২, ২য় কোয়ার্টার ২২.১২.২০২২»: whether nothing but numbers and names of quarters stands between an event and its
    /// days.
    fn is_only_dated(&self, event: usize, days: &[(Date, Range<usize>)]) -> bool {
        let mut from = event;
        days.iter().all(|(_, place)| {
            let between = self.page.slice(from..place.start.max(from));
            from = place.end;
            place.start >= event && between.split([' ', ',', ':', ';', '(', ')', '-', '/']).all(is_filler)
        })
    }
}

/// Whether a word says that an event did not or is still to come to pass.
fn is_undone(word: &Word) -> bool {
    matches!(
        word.term,
        Term::Not
            | Term::CalledOff
            | Term::Future
            | Term::ToBeHeld
            | Term::Request
            | Term::Instruction
            | Term::Supposed
            | Term::Setting
            | Term::Undone
            | Term::PutOff
            | Term::Decision
    )
}

fn holds_digit(text: &str) -> bool {
    first_byte(text.as_bytes(), |byte| byte.is_ascii_digit()).is_some()
}

/// «১.১ নৈতিকতা কমিটির সভা: …», «[১.১] …»
fn begins_with_code(line: &str) -> bool {
    let bare = line.trim_start_matches('[');
    let numbers = bare
        .bytes()
        .take(8)
        .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
        .count();
    let code = bare.get(..numbers).unwrap_or_default();
    code.starts_with(|c: char| c.is_ascii_digit()) && code.trim_end_matches('.').contains('.')
}

/// «১টি», «২য়», «কোয়ার্টার», «তারিখ», «ও»: what may stand between an event and its days.
fn is_filler(word: &str) -> bool {
    let word = word.trim_end_matches(['.', '।']);
    word.is_empty()
        || word.starts_with(|c: char| c.is_ascii_digit())
        || matches!(
            word,
            "ও" | "এবং"
                | "মোট"
                | "প্রথম"
                | "দ্বিতীয়"
                | "তৃতীয়"
                | "চতুর্থ"
                | "অনুষ্ঠিত"
                | "আয়োজিত"
                | "সম্পন্ন"
                | "খ্রি"
                | "ইং"
        )
        || ["কোয়ার্টার", "ত্রৈমাসিক", "তারিখ", "ব্যাচ", "পর্ব"]
            .iter()
            .any(|known| word.starts_with(known))
}

/// «২টির স্থলে ১টি», «লক্ষ্যমাত্রা ৪টি, অর্জন ৩টি», «৪টির বিপরীতে ৩টি»: how many there were of how many there were to be, or only how many
/// («অর্জন ১», «মোট ৩টি»), right behind an event.
fn achieved_of_planned(behind: &str) -> Option<Share> {
    const REACH: usize = 12;
    let mut words = { behind.split([' ', ',', ':', ';', '(', ')']) }
        .map(|word| word.trim_matches(['-', '=', '.', '।']))
        .filter(|word| !word.is_empty())
        .take(REACH);
    let (mut planned, mut of_targets) = (None, false);
    while let Some(word) = words.next() {
        if let Some(number) = number(word) {
            planned = planned.or(Some(number));
        } else if matches!(word, "স্থলে" | "বিপরীতে" | "জায়গায়") {
            let done = number(words.next()?)?;
            return Some(Share { done, of: planned? });
        } else if matches!(word, "অর্জন" | "অর্জিত") {
            let done = number(words.next()?)?;
            return Some(Share {
                done,
                of: planned.unwrap_or(done),
            });
        } else if word == "মোট" && !of_targets {
            // «গণশুনানি: মোট ৩টি», not «মোট ৩টি করার লক্ষ্যমাত্রা»
            let done = number(words.next()?)?;
            let ends = words
                .next()
                .is_none_or(|word| matches!(word, "অনুষ্ঠিত" | "আয়োজিত" | "সম্পন্ন"));
            return ends.then_some(Share { done, of: done });
        } else if matches!(word, "লক্ষ্যমাত্রা" | "লক্ষ্য") {
            of_targets = true;
        } else if !matches!(word, "আয়োজন" | "অনুষ্ঠান" | "এর" | "টি" | "টির" | "র")
        {
            return None;
        }
    }
    None
}

/// «২», «২টি», «২টির»
fn number(word: &str) -> Option<u32> {
    let digits = ["টির", "টি"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    digits.parse().ok().filter(|number| *number < 100)
}

//! Tables that give each coming event its day: the training calendar of an order, the meetings of a year in a notice.

use super::super::dates::{Moment, moment_in};
use super::super::kind::{Kind, names_a_calendar};
use super::super::layout::{Line, Place, Sentence};
use super::super::mentions::{Stance, mention_of_training, mentions, stance_of_remark};
use super::super::words::{Term, Word, split_words};
use super::{Context, Draft};
use crate::bangla::names::is_month;
use crate::bytes::holds;
use crate::plan::{Activity, Status};
use std::ops::Range;

/// Where such a table has its columns.
struct Columns {
    topic: usize,
    /// One column of days, or one for each quarter; none where the text gives one day for all.
    days: Vec<usize>,
    /// «প্রশিক্ষণের বিষয়»: the heading names the event, the cells only what it is about.
    of_training: bool,
    /// «বাস্তবায়ন», «অবস্থা»: what became of each event of a calendar.
    state: Option<usize>,
}

impl Context<'_> {
    /// What the rows of a calendar announce, where the text says that it is to be held.
    pub(super) fn scheduled(&self, drafts: &mut Vec<Draft>) {
        let announced = { self.sentence_that_announces() }.filter(|_| self.kind != Kind::Letter);
        let list = self.calendar().unwrap_or_default();
        let calendar = !list.is_empty() && (is_for_the_head_office(list) || !self.asks_offices_below());
        if announced.is_none() && !calendar {
            return;
        }
        // «আগামী ১৩ জানুয়ারি … নিম্নে উল্লিখিত সভাসমূহ … অনুষ্ঠিত হইবে»: one day for all rows.
        let below = |sentence: &&Sentence| holds(self.page.slice(sentence.range.clone()), "নিম্ন");
        let day_of_all = { announced.filter(below) }
            .map(|sentence| moment_in(self.page, &sentence.range, Status::Planned, &self.base));
        // A list below that is no table has the day of all, too.
        if let Some((sentence, moment)) = announced.zip(day_of_all.as_ref()) {
            let listed = |draft: &&mut Draft| {
                draft.status == Status::Planned
                    && draft.moment.days.is_none()
                    && draft.words.start >= sentence.range.end
            };
            for draft in drafts.iter_mut().filter(listed) {
                draft.moment.days = moment.days;
            }
        }
        // «ইন-হাউজ প্রশিক্ষণ নিম্নোক্ত সূচি মোতাবেক অনুষ্ঠিত হবে»: the rows only name what each is about.
        let announces_training = { announced.filter(below) }.is_some_and(|sentence| {
            let words = self.page.words_of(sentence);
            let has = |term: Term| words.iter().any(|word| word.term == term);
            has(Term::Training) && !has(Term::Meeting) && !has(Term::Subordinate)
        });
        // «ই-গভর্ন্যান্স ও উদ্ভাবন কর্মপরিকল্পনা অনুযায়ী নিম্নবর্ণিত প্রশিক্ষণ …»: all are of that plan.
        let plan_of_all = { announced.filter(below) }
            .filter(|_| announces_training)
            .and_then(|sentence| self.plan_named_in([&sentence.range]));
        let mut columns = None;
        for line in self.page.lines.iter().filter(|line| line.is_row) {
            let cells = self.page.cells(line);
            if let Some(found) = self.schedule_heading(cells, calendar) {
                columns = Some(found);
                continue;
            }
            let Some(Columns {
                topic,
                days,
                of_training,
                state,
            }) = &columns
            else {
                continue;
            };
            let Some(topic) = cells.get(*topic) else { continue };
            let named = mentions(self.page, topic.clone(), plan_of_all).into_iter().next();
            let trains = *of_training || announces_training || calendar && holds(list, "প্রশিক্ষণ");
            let by_heading = || mention_of_training(self.page, topic.clone()).filter(|_| trains);
            let Some(mention) = named.or_else(by_heading) else {
                continue;
            };
            let state = state.map(|state| cells.get(state).map(|cell| self.page.words(cell.clone())));
            let status = match state.map(|words| words.map_or(Stance::Open, stance_of_remark)) {
                None | Some(Stance::Planned) => Status::Planned,
                Some(Stance::Held) => Status::Held,
                Some(_) => continue,
            };
            let own = days.iter().filter_map(|day| cells.get(*day)).map(|day| {
                let moment = moment_in(self.page, day, status, &self.base);
                (moment, topic.start.min(day.start)..day.end.max(topic.end))
            });
            let shared = { day_of_all.clone() }
                .filter(|_| days.is_empty())
                .map(|moment| (moment, topic.clone()));
            for (moment, words) in own.chain(shared) {
                let fits = match status {
                    Status::Held => self.is_over(&moment),
                    _ => self.is_coming(&moment),
                };
                if fits {
                    drafts.push(Draft {
                        words,
                        ..self.draft_at(&mention, status, topic, moment)
                    });
                }
            }
        }
    }

    /// «প্রশিক্ষণ বর্ষপঞ্জি ২০২৪-২৫», a title; «প্রশিক্ষণ সূচি অনুমোদন করা হইল».
    fn calendar(&self) -> Option<&str> {
        let title = self.title.clone().map(|title| self.page.slice(title));
        let enacts = |word: &str| {
            ["অনুমোদন", "অনুমোদিত", "জারি", "প্রকাশ", "প্রণয়ন", "চূড়ান্ত"]
                .iter()
                .any(|act| word.starts_with(act))
        };
        let enacted = || {
            self.lead().find_map(|sentence| {
                let verb = self.page.words_of(sentence).last();
                let text = self.page.slice(sentence.range.clone());
                let act = text.split_ascii_whitespace().rev().take(4).any(enacts);
                verb.filter(|verb| act && verb.term == Term::Past && names_a_calendar(text))
                    .map(|_| text)
            })
        };
        title.filter(|title| names_a_calendar(title)).or_else(enacted)
    }

    fn is_coming(&self, moment: &Moment) -> bool {
        let day = moment.days.map(|(first, _)| first);
        day.is_some_and(|day| self.memo_day.is_none_or(|today| day >= today))
    }

    fn is_over(&self, moment: &Moment) -> bool {
        let day = moment.days.map(|(first, _)| first);
        day.is_some_and(|day| self.memo_day.is_none_or(|today| day <= today))
    }

    /// «গণশুনানির তারিখ | প্রাপ্ত আবেদন | নিষ্পত্তি | মন্তব্য», below a title that names the event: each day of such a table is one that was held, unless
    /// its row says that it was not.
    pub(super) fn held_on_days_of_a_table(&self, drafts: &mut Vec<Draft>) {
        let Some(title) = self.title.clone() else { return };
        let below = |word: &Word| word.term == Term::Subordinate;
        let days =
            |line: &Line| { self.page.cells(line).iter() }.any(|cell| is_day_of_event(self.page.slice(cell.clone())));
        let is_such = self.page.lines.iter().any(|line| line.is_row && days(line));
        if !is_such
            || self.page.words(title.clone()).iter().any(below)
            || self.is_held_by_another(&title)
            || self.asks_others()
        {
            return;
        }
        let mut column = None;
        let mut held = Vec::new();
        for line in self.page.lines.iter().filter(|line| line.is_row) {
            let cells = self.page.cells(line);
            let text = |cell: &Range<usize>| self.page.slice(cell.clone());
            if let Some(found) = cells.iter().position(|cell| is_day_of_event(text(cell))) {
                let named = { mentions(self.page, title.clone(), None).into_iter() }.find(|mention| {
                    cells
                        .get(found)
                        .is_some_and(|cell| is_of_event(text(cell), mention.activity))
                });
                let of_others = |cell: &Range<usize>| {
                    let name = text(cell);
                    HOLDERS
                        .iter()
                        .any(|holder| name.starts_with(holder) || name.ends_with(holder))
                        || name.ends_with("নাম")
                };
                column = named
                    .filter(|_| !cells.iter().any(of_others))
                    .map(|mention| (found, mention));
            } else if let Some((day, mention)) = column
                .as_ref()
                .and_then(|(column, mention)| Some((cells.get(*column)?, mention)))
            {
                let undone = stance_of_remark(self.page.words(line.range())) == Stance::CalledOff;
                let figure = |cell: &Range<usize>| text(cell).parse::<u32>().is_ok_and(|number| number > 0);
                let moment = moment_in(self.page, day, Status::Held, &self.base);
                if !undone && cells.iter().any(figure) && self.is_over(&moment) && self.memo_day.is_some() {
                    held.push(Draft {
                        count: None,
                        words: line.range(),
                        ..self.draft_at(mention, Status::Held, day, moment)
                    });
                }
            }
        }
        // What the text says of them without a day are the same ones, or those of other offices.
        let known = |draft: &Draft| held.iter().any(|other| other.activity == draft.activity);
        drafts.retain(|draft| draft.moment.days.is_some() || !known(draft));
        drafts.extend(held);
    }

    /// «দফা | প্রশিক্ষণের দিন | …»: the days of the one event that an order is about, each a turn of its own.
    pub(super) fn in_turns(&self, drafts: &mut Vec<Draft>) {
        let [only] = drafts.as_slice() else { return };
        if only.status != Status::Planned || !only.moment.is_empty() {
            return;
        }
        let event = only.clone();
        let mut column = None;
        let mut turns = Vec::new();
        for line in self.page.lines.iter().filter(|line| line.is_row) {
            let cells = self.page.cells(line);
            let text = |cell: &Range<usize>| self.page.slice(cell.clone());
            let in_batches = { cells.first() }.is_some_and(|first| matches!(text(first), "ব্যাচ" | "দফা" | "পর্ব"));
            let is_day = |text: &str| is_day_of_event(text) || in_batches && text == "তারিখ";
            if let Some(found) = cells.iter().position(|cell| is_day(text(cell))) {
                column = (!self.names_holders(cells)).then_some(found);
            } else if let Some(day) = column.and_then(|column| cells.get(column)) {
                let moment = moment_in(self.page, day, Status::Planned, &self.base);
                if self.is_coming(&moment) {
                    turns.push(Draft {
                        moment,
                        count: None,
                        words: line.range(),
                        ..event.clone()
                    });
                }
            }
        }
        if !turns.is_empty() {
            *drafts = turns;
        }
    }

    /// «সকল জেলা কার্যালয় … বর্ষপঞ্জি অনুযায়ী প্রশিক্ষণ আয়োজন করবে»: whether the events are for the offices below to hold.
    pub(super) fn asks_offices_below(&self) -> bool {
        self.body().any(|sentence| {
            let words = self.page.words_of(sentence);
            let below = |word: &Word| matches!(word.term, Term::Subordinate | Term::Each | Term::Your);
            words.iter().any(below) || self.is_held_by_another(&sentence.range)
        })
    }

    /// «… প্রশিক্ষণ নিচের সময়সূচি অনুসারে অনুষ্ঠিত হবে», of no other office.
    fn sentence_that_announces(&self) -> Option<&Sentence> {
        // A notice may begin with that sentence, which then stands for its title.
        self.sentences
            .iter()
            .filter(|sentence| sentence.place == Place::Prose)
            .find(|sentence| {
                let words = self.page.words_of(sentence);
                let takes_place =
                    |word: &Word| matches!(word.term, Term::TakesPlace | Term::Organising | Term::Organised);
                let future = words
                    .windows(2)
                    .any(|pair| matches!(pair, [verb, next] if takes_place(verb) && next.term == Term::Future));
                (future || self.nominates_for_own_courses(sentence)) && !self.is_held_by_another(&sentence.range)
            })
    }

    /// «প্রশিক্ষণ শাখার ব্যবস্থাপনায় নিচের ছকে বর্ণিত কোর্সগুলোতে … মনোনয়ন দেওয়া হলো»: an order that sends its people to what a branch of its own
    /// holds.
    fn nominates_for_own_courses(&self, sentence: &Sentence) -> bool {
        const BRANCHES: &[&str] = &["শাখার", "অনুবিভাগের", "উইংয়ের", "সেলের", "ইউনিটের", "অধিশাখার"];
        let text = self.page.slice(sentence.range.clone());
        let mut words = text.split_ascii_whitespace();
        let own = words.any(|word| BRANCHES.contains(&word)) && { words.next() }
            .is_some_and(|word| ["ব্যবস্থাপনায়", "উদ্যোগে", "আয়োজনে"].contains(&word));
        self.kind == Kind::OfficeOrder
            && own
            && holds(text, "মনোনয়ন")
            && ["নিচের", "নিম্ন"].iter().any(|below| holds(text, below))
    }

    /// The columns of a heading row that names topics and days, and no offices that hold the events.
    fn schedule_heading(&self, cells: &[Range<usize>], calendar: bool) -> Option<Columns> {
        let has = |cell: &Range<usize>, words: &[&str]| {
            let text = self.page.slice(cell.clone());
            text.chars().count() <= 45 && words.iter().any(|word| holds(text, word))
        };
        let at = |words: &[&str]| cells.iter().position(|cell| has(cell, words));
        let topic = |day: &[usize]| {
            let topic = at(&["বিষয়", "কার্যক্রম", "শিরোনাম", "কর্মসূচি", "প্রশিক্ষণ", "সভা", "কোর্স"])?;
            (!day.contains(&topic)).then_some(topic)
        };
        let is_state = |cell: &Range<usize>| {
            let text = self.page.slice(cell.clone());
            matches!(
                text,
                "বাস্তবায়ন"
                    | "বাস্তবায়ন অবস্থা"
                    | "বাস্তবায়নের অবস্থা"
                    | "বর্তমান অবস্থা"
                    | "অবস্থা"
            )
        };
        let state = cells.iter().position(is_state).filter(|_| calendar);
        let others = { cells.iter().enumerate() }.filter(|(at, _)| state != Some(*at));
        if self.names_holders(&others.map(|(_, cell)| cell.clone()).collect::<Vec<_>>()) {
            return None;
        }
        let day: Vec<usize> = at(&["তারিখ"]).into_iter().collect();
        let quarters = || (0..cells.len()).filter(|&at| cells.get(at).is_some_and(|cell| self.names_months(cell)));
        let days: Vec<usize> = if day.is_empty() { quarters().collect() } else { day };
        // «সময় | সভার নাম»: the meetings of one day.
        let hours = || at(&["সময়"]).is_some() && at(&["সভার নাম", "প্রশিক্ষণের নাম", "অনুষ্ঠানের নাম", "সভার বিষয়"]).is_some();
        if days.is_empty() && !hours() {
            return None;
        }
        let topic = topic(&days)?;
        Some(Columns {
            topic,
            days,
            of_training: cells
                .get(topic)
                .is_some_and(|cell| has(cell, &["প্রশিক্ষণ", "কর্মশালা", "কোর্স"])),
            state,
        })
    }

    /// Whether a heading row has a column for who holds the events, or for what became of them.
    fn names_holders(&self, cells: &[Range<usize>]) -> bool {
        const WORDS: &[&str] = &["সিদ্ধান্ত", "অর্জন", "অগ্রগতি", "আয়োজক", "দপ্তর", "অফিস", "কার্যালয়", "বাস্তবায়ন"];
        let text = |cell: &Range<usize>| self.page.slice(cell.clone());
        let short = { cells.iter() }.map(text).filter(|text| text.chars().count() <= 45);
        short.into_iter().any(|text| WORDS.iter().any(|word| holds(text, word)))
    }

    /// «জুলাই-সেপ্টেম্বর», «১ম ত্রৈমাসিক»: a column for the days of a quarter.
    fn names_months(&self, cell: &Range<usize>) -> bool {
        let text = self.page.slice(cell.clone());
        let names = || split_words(text).any(|(_, word)| is_month(word));
        text.chars().count() <= 45 && (self.quarter_named_in(cell.clone()).is_some() || names())
    }
}

/// «… নিম্নোক্ত সময়সূচি অনুযায়ী গণপূর্ত অধিদপ্তরের সদর দপ্তরে আয়োজনের নিমিত্ত অনুমোদন করা হলো»: what the offices below are told to hold comes on
/// top of it.
fn is_for_the_head_office(list: &str) -> bool {
    ["সদর দপ্তরে ", "সদর কার্যালয়ে ", "প্রধান কার্যালয়ে "]
        .iter()
        .any(|place| holds(list, place))
}

/// Columns for those who hold the events.
const HOLDERS: &[&str] = &["উপজেলা", "জেলা", "কার্যালয়", "অফিস", "দপ্তর", "শাখা", "আয়োজক", "প্রতিষ্ঠান"];

/// «গণশুনানির তারিখ» is a day of hearings, «সভার তারিখ» one of meetings.
fn is_of_event(heading: &str, activity: Activity) -> bool {
    let name = activity.name();
    let event = heading.split(' ').next().unwrap_or_default();
    match event {
        "গণশুনানির" | "শুনানির" => activity == Activity::NisPublicHearing,
        "সভার" => name.ends_with("meeting"),
        _ => name.ends_with("training"),
    }
}

/// «প্রশিক্ষণের দিন», «সভার তারিখ»
fn is_day_of_event(heading: &str) -> bool {
    // Most cells are longer than any such name of a column.
    if heading.len() > "গণশুনানির  দিনক্ষণ".len() {
        return false;
    }
    let mut words = heading.split_ascii_whitespace();
    let (event, day) = (words.next(), words.next());
    matches!(
        event,
        Some(
            "প্রশিক্ষণের"
                | "সভার"
                | "কর্মশালার"
                | "কোর্সের"
                | "গণশুনানির"
                | "শুনানির"
        )
    ) && matches!(day, Some("দিন" | "তারিখ" | "দিনক্ষণ"))
        && words.next().is_none()
}

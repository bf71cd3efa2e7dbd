//! When an event took place or will: the printed date that belongs to it, made whole.

use std::ops::Range;

use time::{Date, Duration, Month, Weekday};

use super::clauses::given_up_for_a_holiday;
use super::layout::Page;
use super::phrases::Phrases;
use super::words::{Term, Word, split_words};
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::bangla::names::{gregorian_month, weekday};
use crate::bytes::holds;
use crate::evidence::YearMonth;
use crate::fiscal::{FiscalYear, Quarter};
use crate::plan::Status;

/// When an event took place or is to, as far as the text says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// The first and the last day.
    pub(super) days: Option<(Date, Date)>,
    /// The month, where no day is named.
    pub(super) month: Option<YearMonth>,
    /// The quarter, where only that is named.
    pub(super) quarter: Option<Quarter>,
}

impl Moment {
    pub(super) fn is_empty(&self) -> bool {
        *self == Moment::default()
    }

    /// Whether two tellings may be of the same event.
    pub(super) fn may_be(&self, other: &Moment) -> bool {
        match (self.days, other.days) {
            (Some((a, b)), Some((c, d))) => a <= d && c <= b,
            _ => match (self.quarter, other.quarter) {
                (Some(one), Some(two)) => one == two,
                _ => true,
            },
        }
    }

    /// «বুধবার (১৮ মে)»: a day without its year that falls on another weekday in the year of a page fetched long after is of some
    /// other year. Near the day of the document it is the weekday that errs.
    fn unless_weekday_differs(self, page: &Page, date: &PrintedDate, base: &Base) -> Moment {
        if self.weekday_differs(page, date, base) {
            Moment::default()
        } else {
            self
        }
    }

    fn weekday_differs(&self, page: &Page, date: &PrintedDate, base: &Base) -> bool {
        let far = |day: Date| { base.day }.is_none_or(|today| (today - day).whole_days().abs() > 31);
        let day = self.days.filter(|(day, _)| is_yearless(date) && far(*day));
        day.is_some_and(|(day, _)| weekday_beside(page, date).is_some_and(|named| named != day.weekday()))
    }

    /// This moment, with what it lacks taken from another telling.
    pub(super) fn or(self, other: Moment) -> Moment {
        let days = self.days.or(other.days);
        Moment {
            days,
            month: self.month.or(other.month).filter(|_| days.is_none()),
            quarter: self.quarter.or(other.quarter),
        }
    }
}

/// What an incomplete date is read against.
#[derive(Debug, Clone, Default)]
pub(super) struct Base {
    /// The day of the document: its memo's, or the dateline of a news item.
    pub(super) day: Option<Date>,
    /// The fiscal year that the document names, for days without a year where no day is known.
    pub(super) fiscal_year: Option<FiscalYear>,
    /// A calendar year that the title names («তথ্য অধিকার দিবস-২০২৩»).
    pub(super) year: Option<i32>,
}

/// The moment of an event within its sentence: the nearest date before the event, else the nearest behind it.
pub(super) fn moment(
    page: &Page,
    sentence: &Range<usize>,
    event: &Range<usize>,
    status: Status,
    base: &Base,
) -> Moment {
    let own = |date: &&PrintedDate| !is_of_a_letter(page, date) && !is_dateline(page, sentence, date);
    let mut dates: Vec<&PrintedDate> = page.dates(sentence.clone()).iter().filter(own).collect();
    // «০৭ মে তারিখে … এপ্রিল/২০২৪ মাসের সভা»: the month that a meeting is named after is not when it was.
    if dates.iter().any(|date| !is_named_after(page, date)) {
        dates.retain(|date| !is_named_after(page, date));
    }
    if dates.iter().any(|date| !is_bangla(date)) {
        dates.retain(|date| !is_bangla(date));
    }
    if dates.len() > 1
        && let Some(put_off) = put_off_at(page, sentence).or_else(|| given_up_for_a_holiday(page, sentence))
        && dates.iter().any(|date| date.range.start > put_off)
    {
        dates.retain(|date| date.range.start > put_off);
    }
    // «… প্রশিক্ষণ ১৫ অক্টোবর তারিখে … অনুষ্ঠিত হয়েছে»: a date between the event and its verb is the event's; behind another
    // verb, the sentence goes on about something else.
    let verb = |word: &&Word| {
        matches!(
            word.term,
            Term::TakesPlace | Term::Organised | Term::ToBeHeld | Term::Beginning
        )
    };
    let verb_at = page
        .words(event.end..sentence.end)
        .iter()
        .find(|word| verb(word) || word.term == Term::Past)
        .filter(verb)
        .map_or(event.end, |word| word.start);
    let between = dates
        .iter()
        .find(|date| date.range.start >= event.end && date.range.end <= verb_at);
    // «জনসচেতনতা বৃদ্ধির জন্য ১৯ অক্টোবর তারিখে … প্রচার»
    let inside = dates
        .iter()
        .find(|date| date.range.start >= event.start && date.range.end <= event.end);
    let behind = dates.iter().find(|date| date.range.start >= event.end);
    let before = super::clauses::day_before(page, &dates, event, behind);
    let resolved = [between, inside, before, behind]
        .into_iter()
        .flatten()
        .map(|date| resolve(date, status, base).unless_weekday_differs(page, date, base))
        .find(|moment| !moment.is_empty());
    let of_another_year = || base.day.is_some() && dates.iter().any(|date| is_yearless(date));
    resolved.unwrap_or_else(|| {
        let day = relative_day(page, sentence, event, status, base).filter(|_| !of_another_year());
        Moment {
            days: day.map(|day| (day, day)),
            month: relative_month(page, sentence, base).filter(|_| day.is_none()),
            ..Moment::default()
        }
    })
}

/// «গত জানুয়ারি মাসে», «আগামী মার্চ মাসে»: the last such month before the document, or the next one.
fn relative_month(page: &Page, sentence: &Range<usize>, base: &Base) -> Option<YearMonth> {
    let today = base.day?;
    let text = page.slice(sentence.clone());
    if !holds(text, " মাসে") {
        return None;
    }
    let words: Vec<(usize, &str)> = split_words(text).collect();
    words.windows(3).find_map(|words| {
        let [(_, which), (_, name), (_, month)] = words else {
            return None;
        };
        let month = Some(gregorian_month(name)?).filter(|_| matches!(*month, "মাসে" | "মাসেই"))?;
        let (this, that) = (u8::from(today.month()), u8::from(month));
        let year = match *which {
            "গত" | "বিগত" => today.year() - i32::from(that >= this),
            "আগামী" => today.year() + i32::from(that <= this),
            _ => return None,
        };
        YearMonth::new(year, month).ok()
    })
}

/// «০৯ এপ্রিলের গণশুনানি পিছাইয়া ১৬ এপ্রিল …», «১০ এপ্রিলের স্থলে ১৮ এপ্রিল»: where a sentence gives up the day named before.
fn put_off_at(page: &Page, sentence: &Range<usize>) -> Option<usize> {
    const SIGNS: &[&str] = &[
        " পিছিয়ে",
        " পিছাইয়া",
        " এগিয়ে ",
        " স্থলে",
        " কথা ছিল",
        " ধার্য ছিল",
        " নির্ধারিত ছিল",
        " পরিবর্তন করে",
        " পরিবর্তন করিয়া",
        " পুনর্নির্ধারণ করে",
        " পুনর্নির্ধারণ করিয়া",
        " পুন:নির্ধারণ করে",
        " পুন:নির্ধারণ করিয়া",
    ];
    let text = page.slice(sentence.clone());
    let found = SIGNS.iter().filter_map(|sign| text.find(sign)).min();
    // «জনাব করিমের স্থলে» gives up no day.
    let day_before = |at: &usize| {
        let near = page.before(*at, 150).len();
        !page.dates(*at - near..*at).is_empty()
    };
    found.map(|at| sentence.start + at).filter(day_before)
}

/// The moment that a stretch of text names, whatever it is about: its first date that is no letter's.
pub(super) fn moment_in(page: &Page, range: &Range<usize>, status: Status, base: &Base) -> Moment {
    let dates = gregorian_first(page.dates(range.clone())).filter(|date| !is_of_a_letter(page, date));
    let given_up = given_up_for_a_holiday(page, range);
    dates
        .filter(|date| given_up.is_none_or(|given_up| date.range.start > given_up))
        .map(|date| resolve(date, status, base))
        .find(|moment| !moment.is_empty())
        .unwrap_or_default()
}

/// Whether the first lines of a page name a day without its year that cannot be of the year of the day that stands above: the
/// page was fetched in another year than it was written.
pub(super) fn names_day_of_another_year(page: &Page, today: Date) -> bool {
    let base = Base {
        day: Some(today),
        ..Base::default()
    };
    let lead = page.dates(0..page.after(0, 4_000).len()).iter();
    { lead }.any(|date| resolve(date, Status::Held, &base).weekday_differs(page, date, &base))
}

fn is_yearless(date: &PrintedDate) -> bool {
    matches!(date.value, PrintedValue::DayWithoutYear { .. })
}

/// The weekday that stands right before or behind a date: «বুধবার (১৮ মে)», «১৮ মে, বুধবার».
fn weekday_beside(page: &Page, date: &PrintedDate) -> Option<Weekday> {
    let before = split_words(page.before(date.range.start, 24)).last();
    let behind = split_words(page.after(date.range.end, 40)).next();
    [before, behind]
        .into_iter()
        .flatten()
        .find_map(|(_, word)| weekday(word))
}

/// A printed date made whole.
pub(super) fn resolve(date: &PrintedDate, status: Status, base: &Base) -> Moment {
    match date.value {
        PrintedValue::Days { first, last } => Moment {
            days: Some((first, last)),
            ..Moment::default()
        },
        PrintedValue::Month { year, month } => Moment {
            month: YearMonth::new(year, month).ok(),
            ..Moment::default()
        },
        PrintedValue::DayWithoutYear { day, month } => Moment {
            days: with_year(day, month, status, base).map(|day| (day, day)),
            ..Moment::default()
        },
        PrintedValue::BanglaDay { .. } => Moment {
            days: date.value.single_day().map(|day| (day, day)),
            ..Moment::default()
        },
        _ => Moment::default(),
    }
}

/// Whether a date is a day of the Bangla calendar. Where both are printed the Gregorian one counts: letters err in the other.
pub(super) fn is_bangla(date: &PrintedDate) -> bool {
    matches!(date.value, PrintedValue::BanglaDay { .. })
}

/// Dates with those of the Bangla calendar last.
pub(super) fn gregorian_first(dates: &[PrintedDate]) -> impl Iterator<Item = &PrintedDate> {
    let gregorian = dates.iter().filter(|date| !is_bangla(date));
    gregorian.chain(dates.iter().filter(|date| is_bangla(date)))
}

/// A day without its year is the last such day before the document for what took place, the next one for what is to; with
/// no document date, the one in the fiscal year that the text names.
fn with_year(day: u8, month: Month, status: Status, base: &Base) -> Option<Date> {
    if let Some(today) = base.day {
        let in_year = |year: i32| Date::from_calendar_date(year, month, day).ok();
        let (last, next) = ([today.year(), today.year() - 1], [today.year(), today.year() + 1]);
        return match status {
            Status::Held => last.into_iter().filter_map(in_year).find(|date| *date <= today),
            Status::Planned => next.into_iter().filter_map(in_year).find(|date| *date >= today),
            Status::Unknown => in_year(today.year()),
        };
    }
    let Some(year) = base.fiscal_year else {
        return base
            .year
            .and_then(|year| Date::from_calendar_date(year, month, day).ok());
    };
    [year.first_day().year(), year.last_day().year()]
        .into_iter()
        .filter_map(|calendar_year| Date::from_calendar_date(calendar_year, month, day).ok())
        .find(|date| year.contains(*date))
}

/// «গতকাল», «আজ», «আগামীকাল», or a weekday alone, against the day of the document: the one nearest before the event, else
/// the first behind it.
fn relative_day(
    page: &Page,
    sentence: &Range<usize>,
    event: &Range<usize>,
    status: Status,
    base: &Base,
) -> Option<Date> {
    // Few sentences hold a word that names such a day.
    // «বার» ends every weekday, «কাল» some parts of the day.
    static SIGNS: Phrases = Phrases::new(&[
        ("একই", ()),
        ("মাসের", ()),
        ("বার", ()),
        ("day", ()),
        ("আজ", ()),
        ("অদ্য", ()),
        ("কাল", ()),
        ("কল্য", ()),
        ("পূর্বাহ", ()),
        ("অপরাহ", ()),
        ("দুপুর", ()),
        ("বিকেল", ()),
    ]);
    let text = page.slice(sentence.clone());
    if !SIGNS.stands_in(text) {
        return None;
    }
    let words: Vec<(usize, &str)> = split_words(text).collect();
    let same_day = words
        .windows(2)
        .any(|pair| matches!(pair, [(_, "একই"), (_, day)] if day.starts_with("দিন")));
    if same_day {
        let before = page.dates(0..sentence.start).iter().rev().take(12);
        return { before }.find_map(|date| date.value.single_day());
    }
    if { words.first() }.is_some_and(|(_, word)| is_part_of_day(word)) {
        return day_of_paragraph(page, sentence.start);
    }
    let today = base.day?;
    if let Some(day) = day_of_this_month(text, today) {
        return Some(day);
    }
    let is_relative = |word: &str| weekday(word).is_some() || offset(word).is_some();
    let at = |index: usize| words.get(index).map_or(usize::MAX, |(start, _)| sentence.start + start);
    let found: Vec<usize> = (0..words.len())
        .filter(|&index| words.get(index).is_some_and(|(_, word)| is_relative(word)))
        // «প্রতি মঙ্গলবার», «কোনো মঙ্গলবার»
        .filter(|&index| {
            let before = index.checked_sub(1).and_then(|before| words.get(before));
            !before.is_some_and(|(_, word)| matches!(*word, "প্রতি" | "প্রত্যেক" | "কোন" | "কোনো"))
        })
        .collect();
    let nearest = found
        .iter()
        .rev()
        .find(|&&index| at(index) < event.start)
        .or(found.first())?;
    // «গতকাল বুধবার» is one expression; its first word leads.
    let lead = nearest
        .checked_sub(1)
        .filter(|before| found.contains(before))
        .unwrap_or(*nearest);
    let word = |index: usize| words.get(index).map_or("", |(_, word)| *word);
    if let Some(days) = offset(word(lead)) {
        let day = today.checked_add(Duration::days(days))?;
        // «গতকাল বুধবার» in a paper of Wednesday: which of the two is meant cannot be told.
        let named = weekday(word(lead + 1));
        return named.is_none_or(|named| named == day.weekday()).then_some(day);
    }
    let named = weekday(word(lead))?;
    let day = |days: i64| {
        today
            .checked_add(Duration::days(days))
            .filter(|day| day.weekday() == named)
    };
    // «আগামী সোমবার», in a paper of a Monday, is the next one.
    let another = { lead.checked_sub(1) }.is_some_and(|before| matches!(word(before), "আগামী" | "গত" | "বিগত"));
    let mut days = i64::from(another)..7 + i64::from(another);
    match status {
        Status::Held => days.find_map(|back| day(-back)),
        Status::Planned => days.find_map(day),
        Status::Unknown => None,
    }
}

/// «চলতি মাসের ১২ তারিখ», «গত মাসের ০৭ তারিখে», «আগামী মাসের ৩ তারিখ».
fn day_of_this_month(text: &str, today: Date) -> Option<Date> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    words.windows(4).find_map(|words| {
        let [which, "মাসের", number, dated] = words else {
            return None;
        };
        let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        let day: u8 = number.get(..digits)?.parse().ok()?;
        let first = today.replace_day(1).ok()?;
        let month = match *which {
            "চলতি" | "এ" | "এই" => first,
            "গত" | "বিগত" => first.previous_day()?,
            "আগামী" => first.checked_add(Duration::days(31))?,
            _ => return None,
        };
        dated.starts_with("তারিখ").then(|| month.replace_day(day).ok()).flatten()
    })
}

/// «পূর্বাহ্ণে», «বিকালে»: a part of a day that was named before. «সকাল ১০টায়» is a time.
fn is_part_of_day(word: &str) -> bool {
    matches!(
        word,
        "পূর্বাহ্ণে"
            | "পূর্বাহ্নে"
            | "অপরাহ্ণে"
            | "অপরাহ্নে"
            | "সকালে"
            | "দুপুরে"
            | "বিকালে"
            | "বিকেলে"
    )
}

/// «… ২৩/১২/২০২৪ তারিখে পূরণ হয়েছে। অপরাহ্ণে …»: the last day named before a place in the same paragraph.
fn day_of_paragraph(page: &Page, at: usize) -> Option<Date> {
    let from = at - page.before(at, 900).len();
    let date = page.dates(from..at).iter().next_back()?;
    let lines = page.line_of(date.range.start) + 1..page.line_of(at) + 1;
    let parted = { page.lines.get(lines) }.is_none_or(|lines| lines.iter().any(|line| line.after_blank || line.is_row));
    date.value
        .single_day()
        .filter(|_| !parted && !is_of_a_letter(page, date))
}

/// How many days a word lies from the day of the document.
fn offset(word: &str) -> Option<i64> {
    match word {
        "গতকাল" | "গতকল্য" => Some(-1),
        "আজ" | "অদ্য" | "আজকে" => Some(0),
        "আগামীকাল" => Some(1),
        _ => None,
    }
}

/// The month that a title names as that of its meeting or report: «এপ্রিল/২০২৪ মাসের …».
pub(super) fn named_month(page: &Page, title: Range<usize>) -> Option<YearMonth> {
    page.dates(title).iter().find_map(|date| match date.value {
        PrintedValue::Month { year, month } if is_named_after(page, date) => YearMonth::new(year, month).ok(),
        _ => None,
    })
}

/// Whether a month gives its name to what follows: «এপ্রিল/২০২৪ মাসের …».
fn is_named_after(page: &Page, date: &PrintedDate) -> bool {
    let is_month = matches!(date.value, PrintedValue::Month { .. });
    is_month && page.after(date.range.end, 30).trim_start().starts_with("মাসের")
}

/// «বগুড়া, ২০ ফেব্রুয়ারি ২০২৫: …»: the date a news item begins with is its own, not the event's.
fn is_dateline(page: &Page, sentence: &Range<usize>, date: &PrintedDate) -> bool {
    let behind = page.after(date.range.end, 90).trim_start();
    let behind = behind
        .strip_prefix('(')
        .and_then(|open| open.split_once(')'))
        .map_or(behind, |(_, rest)| rest);
    let line = page
        .lines
        .get(page.line_of(date.range.start))
        .map_or(sentence.start, |line| line.start);
    date.range.start.saturating_sub(line.max(sentence.start)) <= 150
        && behind
            .trim_start_matches([' ', ')', ','])
            .strip_prefix(':')
            // «১৭/১০/২০২৩ খ্রি ঃ তারিখে»
            .is_some_and(|rest| !rest.trim_start().starts_with("তারিখ"))
}

/// Whether a date is that of a letter, an order or an act, not of an event: «… তারিখের ১২৩ নং স্মারক», «স্মারক নং … তারিখ …».
pub(super) fn is_of_a_letter(page: &Page, date: &PrintedDate) -> bool {
    let behind = page.after(date.range.end, 70);
    let before = page.before(date.range.start, 110);
    let letter = [
        "স্মারক",
        "পরিপত্র",
        "প্রজ্ঞাপন",
        "সংখ্যক",
        "পত্রের",
        "নং পত্র",
        "নং আদেশ",
        "নং অফিস আদেশ",
    ];
    // «৩১ ডিসেম্বর তারিখের মধ্যে প্রেরণ»: a day to have something done by.
    // «৩১ মার্চের মধ্যে»: the case of the month's name; «১৮ জুলাইয়ের পরিবর্তে» is no longer the day.
    let uninflected = ["ের", "য়ের", "র"]
        .iter()
        .find_map(|case| behind.strip_prefix(case))
        .unwrap_or(behind);
    let is_deadline = [
        "তারিখের মধ্যে",
        "এর মধ্যে",
        "খ্রি: তারিখের মধ্যে",
        "মধ্যে",
        "তারিখের পরিবর্তে",
        "এর পরিবর্তে",
        "পরিবর্তে",
    ]
    .iter()
    .any(|words| uninflected.trim_start().starts_with(words));
    // «২১ ফেব্রুয়ারির পর সুবিধাজনক সময়ে»: some day after that one.
    let after = uninflected.trim_start();
    let after = after.strip_prefix("তারিখের").unwrap_or(after);
    let is_bound =
        { after.split_ascii_whitespace().next() }.is_some_and(|word| matches!(word, "পর" | "পরে" | "আগে" | "পূর্বে"));
    let named_behind = behind.trim_start().starts_with("তারিখের") && letter.iter().any(|word| holds(behind, word));
    // «০১ এপ্রিল ২০২৪ তারিখের নোটিশে জারিকৃত …»
    let of_a_notice = { behind.trim_start().strip_prefix("তারিখের ") }
        .is_some_and(|rest| ["নোটিশ", "বিজ্ঞপ্তি", "পত্র"].iter().any(|paper| rest.starts_with(paper)));
    let clause = before.rsplit(['।', ';', '\n']).next().unwrap_or(before);
    let named_before = clause.rfind("স্মারক").or_else(|| clause.rfind("নং-")).is_some_and(|at| {
        clause
            .get(at..)
            .is_some_and(|since| !holds(since, "প্রেক্ষিতে") && !holds(since, "মোতাবেক"))
    });
    named_behind || of_a_notice || named_before || is_deadline || is_bound
}

//! Reading one document from its first byte to its findings.

mod event;

use std::ops::Range;

use time::Date;

use super::achievements::read_achievements;
use super::activities::{Context, Draft};
use super::byline::has_byline;
use super::checks;
use super::dateline::{dateline, year_of_event, year_of_press_note};
use super::dates::{Base, Moment, named_month, names_day_of_another_year};
use super::decisions::read_decisions;
use super::document::{Document, ReportedActivity, Spans};
use super::finding::{Finding, FindingCode};
use super::header::{Header, first_day, read_header};
use super::kind::{Kind, Signs, kind, title};
use super::layout::{Line, Page, Place, Sentence, item_marker, trimmed};
use super::letterhead::{Letterhead, complete_letterhead, read_letterhead};
use super::mentions::topics;
use super::source::decode;
use super::tense::{Tense, tense};
use super::tier::{tier_of, tier_of_chair};
use super::words::{Lexicon, Term};
use crate::bangla::date::PrintedValue;
use crate::bangla::fold::fold_str;
use crate::fiscal::{FiscalYear, Quarter};
use crate::plan::{Plan, Status};
use event::{event_day, event_quarter, event_year, forget_day, is_an_earlier_meeting, is_an_event};

/// Reads documents. Making one prepares the lexicon; it can then read any number of documents, also from several threads.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
}

impl Default for Reader {
    fn default() -> Reader {
        Reader::new()
    }
}

/// Reads one document. To read many, make a [`Reader`] once.
///
/// `file` is the name the document is quoted by; nothing is read from it. `bytes` are its text in UTF-8: other bytes are
/// passed over with a finding, and bytes that are no text at all give a document with nothing but a finding.
#[must_use]
pub fn read(file: &str, bytes: &[u8]) -> Document {
    Reader::new().read(file, bytes)
}

impl Reader {
    /// A reader with the lexicon of the field.
    #[must_use]
    pub fn new() -> Reader {
        Reader {
            lexicon: Lexicon::new(),
        }
    }

    /// Reads one document, as [`read`] does. Time and memory are linear in the length of the text.
    #[must_use]
    pub fn read(&self, file: &str, bytes: &[u8]) -> Document {
        let mut document = Document {
            file: file.to_owned(),
            ..Document::default()
        };
        let (text, finding) = decode(bytes);
        document.findings.extend(finding);
        let Some(text) = text else { return document };
        if !text.chars().any(char::is_alphanumeric) {
            document.findings.push(Finding::new(
                FindingCode::EmptyDocument,
                "the document has no words".to_owned(),
                "নথিতে কোনো লেখা নেই".to_owned(),
                None,
            ));
            return document;
        }
        let page = Page::new(&text, &self.lexicon);
        Reading::new(&page).finish(&mut document);
        document
    }
}

/// The facts of one page while they are gathered.
struct Reading<'p> {
    page: &'p Page<'p>,
    header: Header,
    letterhead: Letterhead,
    title: Option<Range<usize>>,
    sentences: Vec<Sentence>,
}

impl<'p> Reading<'p> {
    fn new(page: &'p Page<'p>) -> Reading<'p> {
        let mut header = read_header(page);
        header.subject = header
            .subject
            .filter(|subject| header.memo_number.is_some() || !is_tag(page, subject));
        let letterhead = read_letterhead(page);
        let title = title(page, &header, letterhead.lines);
        let sentences = parted_at(page, title.as_ref(), page.sentences());
        Reading {
            page,
            header,
            letterhead,
            title,
            sentences,
        }
    }

    fn finish(mut self, document: &mut Document) {
        let page = self.page;
        let letterhead = std::mem::take(&mut self.letterhead);
        let letterhead = complete_letterhead(letterhead, page, self.title.as_ref());
        let rows = read_decisions(page);
        let achievements = read_achievements(page);
        let memo_date = first_day(&self.header.memo_dates);
        let reports = !achievements.is_empty() || rows.iter().any(|row| !row.progress.is_empty());
        let label = self.fiscal_year_in_title();
        let named_year = label
            .as_ref()
            .map(|(year, _)| *year)
            .or_else(|| self.fiscal_year_in_lead());
        let title_year = self.title.clone().and_then(|title| year_of_event(page.slice(title)));
        let title_year = title_year.or_else(|| year_of_press_note(page));
        let dateline = dateline(page, named_year, title_year);
        let tense = tense(page, &self.sentences);
        let kind = self.kind(reports, dateline.is_some(), tense);
        let of_the_press = matches!(kind, Kind::News | Kind::Notice);
        let dateline = dateline.filter(|_| of_the_press);
        let labelled = self
            .header
            .meeting_date
            .as_ref()
            .and_then(|date| date.value.single_day());
        let told = self.told_meeting_day(kind, memo_date);
        // Minutes that give two days for their meeting give none.
        let conflict = labelled
            .zip(told)
            .filter(|(label, told)| label != told && !is_an_earlier_meeting(*told, *label));
        let meeting_day = if conflict.is_some() { None } else { labelled.or(told) };
        let office = letterhead.office.as_ref().map(|office| office.text.clone());
        let own = office.as_deref().map(fold_str);
        let context = Context {
            page,
            kind,
            title: self.title.clone(),
            office: own.as_deref(),
            rows: &rows,
            achievements: &achievements,
            sentences: &self.sentences,
            base: Base {
                day: { memo_date.or(dateline) }.or(meeting_day.filter(|_| kind == Kind::Minutes)),
                fiscal_year: named_year,
                year: title_year,
            },
            meeting_day,
            meeting_day_is_labelled: labelled.is_some(),
            memo_day: memo_date,
            asks_to_come: tense.asks_to_come,
            header_dates: &self.header.memo_dates,
        };
        let mut drafts = context.activities();
        if let Some((one, other)) = conflict {
            forget_day(&mut drafts, &[one, other]);
        }
        let plan = main_plan(&context, &drafts).filter(|plan| *plan != Plan::Nis || !self.is_on_a_price());
        let event_day = event_day(kind, meeting_day, &drafts).or_else(|| self.other_event(kind, &context));
        let named_quarter = if kind == Kind::ProgressReport {
            self.reported_quarter(&context, memo_date)
        } else {
            None
        };
        let fiscal_year = event_year(
            kind,
            event_day,
            named_quarter,
            memo_date.or(dateline.filter(|day| !names_day_of_another_year(page, *day))),
            named_year,
            self.is_about_a_report(),
        );
        let quarter = event_quarter(
            kind,
            event_day.or(memo_date).or(dateline),
            named_quarter,
            &context,
            self.title.clone(),
        );

        document.activities = drafts
            .iter()
            .map(|draft| reported(page, draft, quarter.filter(|_| kind == Kind::ProgressReport)))
            .collect();
        document.decisions = rows.iter().map(|row| row.to_decision(page)).collect();
        document.kind = Some(kind);
        document.title = self.title.clone().map(|title| page.verbatim(title));
        document.memo_date = memo_date;
        document.memo_date_bangla = self.header.memo_dates.iter().find_map(|date| {
            matches!(date.value, PrintedValue::BanglaDay { .. }).then(|| page.verbatim(date.range.clone()))
        });
        let is_titled_meeting = self.titled(|term| {
            matches!(
                term,
                Term::Meeting | Term::Hearing | Term::PublicHearing | Term::Briefing | Term::ViewExchange
            )
        });
        document.meeting_date = meeting_day.or(event_day.filter(|_| is_an_event(kind, is_titled_meeting, &drafts)));
        document.meeting_time = self
            .header
            .meeting_time
            .as_ref()
            .map(|(time, _)| *time)
            .or_else(|| self.told_time(&drafts, event_day));
        document.venue = self
            .header
            .venue
            .as_ref()
            .map(|venue| venue.text.clone())
            .filter(|venue| !venue.is_empty());
        let chair = self.header.chair.clone().or_else(|| super::header::told_chair(page));
        document.chair = chair.as_ref().map(|chair| chair.text.clone());
        let designation = document.chair.as_deref().and_then(|chair| chair.rsplit(", ").next());
        document.tier = match office.as_deref() {
            Some(office) => tier_of(office),
            None => designation.and_then(tier_of_chair),
        };
        document.fiscal_year = fiscal_year;
        document.quarter = quarter;
        document.plan = plan;
        document.memo_number = self.header.memo_number.as_ref().map(|memo| memo.text.clone());
        let span = |range: Option<Range<usize>>| range.map(|range| page.span(range));
        document.spans = Spans {
            office: span(letterhead.office.as_ref().map(|office| office.range.clone())),
            section: span(letterhead.section.as_ref().map(|section| section.range.clone())),
            title: span(self.title.clone()),
            memo_number: span(self.header.memo_number.as_ref().map(|memo| memo.range.clone())),
            memo_date: span(
                self.header
                    .memo_dates
                    .first()
                    .zip(self.header.memo_dates.last())
                    .map(|(a, b)| a.range.start..b.range.end),
            ),
            meeting_date: span(self.header.meeting_date.as_ref().map(|date| date.range.clone())),
            meeting_time: span(self.header.meeting_time.as_ref().map(|(_, range)| range.clone())),
            venue: span(self.header.venue.as_ref().map(|venue| venue.range.clone())),
            chair: span(chair.map(|chair| chair.range)),
        };
        document.section = letterhead.section.map(|section| section.text);
        document.office = office.clone();
        checks::check(page, &self.header, &context, label, conflict, document);
    }

    fn kind(&self, has_progress: bool, has_dateline: bool, tense: Tense) -> Kind {
        let header = &self.header;
        let is_item = |line: &&Line| item_marker(self.page.line_text(line)).is_some();
        let has_meeting_block =
            header.chair.is_some() && (header.meeting_date.is_some() || header.meeting_time.is_some());
        kind(
            self.page,
            &Signs {
                title: self.title.as_ref().map(|title| self.page.slice(title.clone())),
                has_memo: header.memo_number.is_some(),
                has_subject: header.subject.is_some() && header.headline.is_none(),
                has_headline: header.headline.is_some(),
                has_meeting_block,
                has_progress,
                has_dateline,
                has_byline: has_byline(self.page),
                has_items: self.page.lines.iter().filter(is_item).nth(1).is_some(),
                tense,
            },
        )
    }

    /// Whether the first sentences tell of a hearing on a price, which a regulator must hold by law: no plan asks for it.
    fn is_on_a_price(&self) -> bool {
        self.lead(6).any(|sentence| {
            let words = self.page.words_of(sentence);
            let has = |term: Term| words.iter().any(|word| word.term == term);
            has(Term::PublicHearing) && has(Term::Tariff)
        })
    }

    /// Whether the title speaks of an annual or periodic report: then a fiscal year beside it is the one reported on.
    fn is_about_a_report(&self) -> bool {
        let words = self
            .title
            .clone()
            .map(|title| self.page.words(title))
            .unwrap_or_default();
        words.iter().any(|word| word.term == Term::Report)
            && words
                .iter()
                .any(|word| matches!(word.term, Term::Annual | Term::Quarterly))
    }

    /// The fiscal year that the first sentences name.
    fn fiscal_year_in_lead(&self) -> Option<FiscalYear> {
        let lead = self
            .sentences
            .iter()
            .filter(|sentence| sentence.place == Place::Prose)
            .take(12);
        lead.flat_map(|sentence| self.page.fiscal_years(sentence.range.clone()))
            .map(|(year, _)| year)
            .next()
    }

    /// The fiscal year that the title names.
    fn fiscal_year_in_title(&self) -> Option<(FiscalYear, Range<usize>)> {
        self.page.fiscal_years(self.title.clone()?).into_iter().next()
    }

    /// The quarter and fiscal year that a report says it covers: the last such quarter that had begun by its date; of a report
    /// on one month («সেপ্টেম্বর/২০২২ মাসের …»), that in which the month lies.
    fn reported_quarter(&self, context: &Context, memo_date: Option<Date>) -> Option<(Option<FiscalYear>, Quarter)> {
        let title = self.title.clone().unwrap_or(0..0);
        let titled = context
            .quarter_named_in(title.clone())
            .or_else(|| quarter_of_months(self.page.slice(title.clone())));
        if let (None, Some(month)) = (titled, named_month(self.page, title)) {
            let first = month.days().first();
            return Some((FiscalYear::of(first).ok(), Quarter::of(first)));
        }
        let quarter = titled.or_else(|| context.quarter_named_in(0..self.page.text().len()))?;
        let named = self.fiscal_year_in_title().map(|(year, _)| year);
        let begun = memo_date.and_then(|date| {
            let year = FiscalYear::of(date).ok()?;
            if quarter.first_day(year) <= date {
                Some(year)
            } else {
                year.previous()
            }
        });
        Some((named.or(begun), quarter))
    }
}

/// «অক্টোবর-ডিসেম্বর ২০২৪»: the quarter that its first and last months name.
fn quarter_of_months(title: &str) -> Option<Quarter> {
    const MONTHS: &[(&str, &str, Quarter)] = &[
        ("জুলাই", "সেপ্টেম্বর", Quarter::First),
        ("অক্টোবর", "ডিসেম্বর", Quarter::Second),
        ("জানুয়ারি", "মার্চ", Quarter::Third),
        ("জানুয়ারী", "মার্চ", Quarter::Third),
        ("এপ্রিল", "জুন", Quarter::Fourth),
    ];
    let named = |(first, last): (&str, &str)| {
        title.split_once(first).is_some_and(|(_, rest)| {
            let rest = rest.trim_start();
            let rest = ["-", "থেকে", "হতে"].iter().find_map(|to| rest.strip_prefix(to));
            rest.is_some_and(|rest| rest.trim_start().starts_with(last))
        })
    };
    { MONTHS.iter() }
        .find(|(first, last, _)| named((first, last)))
        .map(|(.., quarter)| *quarter)
}

/// The sentences, with the title one of its own: a line that no full stop ends seems to go on with the next.
fn parted_at(page: &Page, title: Option<&Range<usize>>, mut sentences: Vec<Sentence>) -> Vec<Sentence> {
    let end = title.map_or(0, |title| title.end);
    if let Some(at) = sentences.iter().position(|sentence| sentence.range.end > end)
        && let Some(whole) = sentences.get_mut(at).filter(|whole| whole.range.start < end)
    {
        let headline = page.sentence(whole.range.start..end, whole.place);
        *whole = page.sentence(trimmed(page.text(), end..whole.range.end), whole.place);
        sentences.insert(at, headline);
    }
    sentences
}

fn main_plan(context: &Context, drafts: &[Draft]) -> Option<Plan> {
    let titled = context.title_plans().into_iter().next();
    if context.kind == Kind::Other {
        return titled.or_else(|| plan_at_the_top(context));
    }
    let named = titled.or_else(|| context.lead_plans().into_iter().next());
    // Minutes of a meeting on everything are about none of the plans that they touch on.
    let general = context.kind == Kind::Minutes;
    named.or_else(|| {
        drafts
            .iter()
            .find(|draft| draft.principal)
            .or(drafts.first().filter(|_| !general))
            .map(|draft| draft.activity.plan())
            .or_else(|| plan_at_the_top(context).filter(|_| matches!(context.kind, Kind::News | Kind::Notice)))
    })
}

/// The one plan of which the first two sentences speak, where no event of a plan tells what the document concerns: «শুদ্ধাচার
/// পুরস্কার-২০২২ তুলে দেওয়া হয়েছে».
fn plan_at_the_top(context: &Context) -> Option<Plan> {
    let prose = |sentence: &&Sentence| sentence.place == Place::Prose && sentence.range.len() > 40;
    let mut named =
        { context.sentences.iter().filter(prose).take(3) }.flat_map(|sentence| topics(context.page.words_of(sentence)));
    let first = named.find(|topic| !topic.weak)?.plan;
    { named }
        .all(|topic| topic.weak || topic.plan == first)
        .then_some(first)
}

fn reported(page: &Page, draft: &Draft, report_quarter: Option<Quarter>) -> ReportedActivity {
    let Moment { days, month, quarter } = &draft.moment;
    let held = draft.status == Status::Held;
    ReportedActivity {
        activity: draft.activity,
        plan: draft.activity.plan(),
        status: draft.status,
        date: days.map(|(first, _)| first),
        last_date: days.filter(|(first, last)| first != last).map(|(_, last)| last),
        month: *month,
        quarter: days
            .map(|(first, _)| Quarter::of(first))
            .or(*quarter)
            .or(report_quarter.filter(|_| held && month.is_none())),
        count: draft.count.unwrap_or(1),
        share: draft.share,
        span: page.span(draft.words.clone()),
        text: page.verbatim(draft.words.clone()),
    }
}

/// «বিষয়: রাজশাহী পোস্ট», at the foot of a page of news: a subject heads its text, a tag stands below it.
fn is_tag(page: &Page, subject: &Range<usize>) -> bool {
    const FEW: usize = 4;
    let line = page.line_of(subject.start);
    let tells = |range: Range<usize>| {
        { page.words(range).iter() }.any(|word| matches!(word.term, Term::Past | Term::Future | Term::Request))
    };
    let above = subject.start - page.before(subject.start, 4_000).len()..subject.start;
    let rest = page.lines.get(line + 1..).unwrap_or_default();
    rest.len() <= FEW && tells(above) && !rest.iter().any(|line| tells(line.range()))
}

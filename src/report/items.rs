//! Evidence and documents as a report shows them.

use std::collections::{BTreeMap, BTreeSet};

use super::Language;
use super::quote::{Quote, quote};
use super::view;
use crate::evidence::{Evidence, Figure, Source, Span, Subject};
use crate::fiscal::{FiscalYear, Quarter};
use crate::guideline::RollUp;
use crate::minutes::{Document, Gravity};
use crate::plan::Status;
use crate::score::{Counted, Line, Refusal, Refused, Scorecard};

/// A piece of evidence, and why it does not count if it does not.
pub(super) struct Item {
    pub(super) what: String,
    pub(super) refusal: Option<&'static str>,
    pub(super) place: Option<Place>,
}

/// Where evidence stands.
pub(super) struct Place {
    pub(super) document: String,
    pub(super) span: Option<Span>,
    pub(super) quote: Option<Quote>,
}

/// A document and what to know about it.
pub(super) struct Notes {
    pub(super) document: String,
    pub(super) findings: Vec<String>,
}

impl Notes {
    pub(super) fn of(document: &Document, language: Language) -> Self {
        let findings = document.findings.iter().map(|finding| {
            let gravity = match finding.code.gravity() {
                Gravity::Note => language.pick("note", "জ্ঞাতব্য"),
                Gravity::Warning => language.pick("warning", "সতর্কতা"),
                Gravity::Error => language.pick("error", "ত্রুটি"),
            };
            let message = language.pick(&finding.message, &finding.message_bn);
            match finding.span {
                Some(span) => format!("{gravity}: {message} ({})", language.bytes(span)),
                None => format!("{gravity}: {message}"),
            }
        });
        Self {
            document: document.file.clone(),
            findings: findings.collect(),
        }
    }
}

impl Language {
    pub(super) fn counted(self, counted: &Counted) -> Item {
        self.item(&counted.evidence, None)
    }

    pub(super) fn refused(self, refused: &Refused) -> Item {
        self.item(&refused.evidence, Some(self.refusal(refused.reason)))
    }

    /// A piece of evidence: what, whether held, when, how much, and where it stands.
    fn item(self, evidence: &Evidence, refusal: Option<&'static str>) -> Item {
        let place = evidence.source().map(|source| Place {
            document: source.document().to_owned(),
            span: source.span(),
            quote: source.quote().map(|words| quote(words, evidence.subject())),
        });
        let mut what = self.subject(evidence);
        let mut details = Vec::new();
        if evidence.activity().is_some() || evidence.status() != Status::Held {
            details.push(self.status(evidence.status()).to_owned());
        }
        details.extend(self.when(evidence.when()));
        details.extend(self.amount(evidence));
        if !details.is_empty() {
            what = format!("{what}, {}", details.join(", "));
        }
        Item { what, refusal, place }
    }

    fn subject(self, evidence: &Evidence) -> String {
        let what = match (self, evidence.subject()) {
            (Self::English, Subject::Activity(activity)) => capitalised(activity.english()),
            (Self::Bangla, Subject::Activity(activity)) => activity.bangla().to_owned(),
            (Self::English, Subject::Indicator { code, .. }) => format!("Achievement given for {code}"),
            (Self::Bangla, Subject::Indicator { code, .. }) => format!("{} সূচকে প্রদত্ত অর্জন", self.digits(code)),
        };
        match evidence.achieved() {
            Some(Figure::Number(number)) => format!("{what}: {}", self.exact(*number)),
            Some(Figure::Dates(dates)) => format!("{what}: {}", self.list(dates.iter().map(|date| self.day(*date)))),
            None => what,
        }
    }

    /// How many of how many, or how many times; nothing for once.
    fn amount(self, evidence: &Evidence) -> Option<String> {
        match (self, evidence.share()) {
            (_, Some(share)) => Some(self.share(share.done, share.of)),
            (_, None) if evidence.count() == 1 => None,
            (Self::English, None) => Some(format!("{} times", evidence.count())),
            (Self::Bangla, None) => Some(format!("{} বার", self.digits(&evidence.count().to_string()))),
        }
    }

    /// `4 of 4`.
    pub(super) fn share(self, done: u32, of: u32) -> String {
        let (done, of) = (self.digits(&done.to_string()), self.digits(&of.to_string()));
        match self {
            Self::English => format!("{done} of {of}"),
            Self::Bangla => format!("{of}টির মধ্যে {done}টি"),
        }
    }
}

/// With a capital first letter, where the script has capitals.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// The names of the documents that a scorecard speaks of.
pub(super) fn documents_named(card: &Scorecard) -> BTreeSet<&str> {
    fn name(evidence: &Evidence) -> Option<&str> {
        evidence.source().map(Source::document)
    }
    let counted = card.indicators.iter().flat_map(|line| &line.evidence);
    let refused = card.indicators.iter().flat_map(|line| &line.refused);
    (counted.filter_map(|counted| name(&counted.evidence)))
        .chain(refused.filter_map(|refused| name(&refused.evidence)))
        .collect()
}

/// Evidence that no indicator of the plan asks for. What belongs to another plan and has no words to show is only counted:
/// a scorecard of that plan shows it.
pub(super) fn elsewhere(card: &Scorecard, language: Language) -> Vec<Item> {
    let words = |refused: &&Refused| {
        refused.reason != Refusal::OtherPlan || refused.evidence.source().is_some_and(|source| source.quote().is_some())
    };
    let (shown, counted): (Vec<_>, Vec<_>) = card.elsewhere.iter().partition(words);
    let mut plans = BTreeMap::new();
    for refused in counted {
        *plans.entry(refused.evidence.subject().plan()).or_insert(0_usize) += 1;
    }
    let counted = plans.into_iter().map(|(plan, count)| {
        let (plan, count) = (language.plan(plan), language.count(count));
        Item {
            what: match language {
                Language::English => format!("{plan}: pieces of evidence: {count}"),
                Language::Bangla => format!("{plan}: {count}টি তথ্য"),
            },
            refusal: Some(language.refusal(Refusal::OtherPlan)),
            place: None,
        }
    });
    let shown = shown.into_iter().map(|refused| language.refused(refused));
    shown.chain(counted).collect()
}

/// What is in each quarter: where one credit a quarter is due, and where something can be placed in one.
pub(super) fn quarters(line: &Line, year: FiscalYear, language: Language) -> Option<[view::Quarter; 4]> {
    let quarter_of = |evidence: &Evidence| {
        let days = evidence.when().period(year)?;
        let quarter = Quarter::of(days.first());
        let within = quarter.first_day(year) <= days.first() && days.last() <= quarter.last_day(year);
        within.then_some(quarter)
    };
    let counted = || line.evidence.iter().map(|counted| &counted.evidence);
    let refused = || line.refused.iter().map(|refused| (&refused.evidence, refused.reason));
    let placed = counted()
        .chain(refused().map(|(evidence, _)| evidence))
        .any(|item| quarter_of(item).is_some());
    let due = line.explanation.roll_up == RollUp::EachQuarter && line.stands_in_for.is_none();
    (placed || due).then(|| {
        Quarter::ALL.map(|quarter| view::Quarter {
            name: language.quarter(quarter),
            counted: (counted().filter(|item| quarter_of(item) == Some(quarter)))
                .map(|item| when_and_what(item, language))
                .collect(),
            refused: (refused().filter(|(item, _)| quarter_of(item) == Some(quarter)))
                .map(|(item, reason)| format!("{} ({})", when_and_what(item, language), language.refusal(reason)))
                .collect(),
        })
    })
}

/// The day, and the figure where one is given; the quarter stands beside it already.
fn when_and_what(evidence: &Evidence, language: Language) -> String {
    let when = evidence.when();
    let day = (when.days().is_some() || when.month().is_some())
        .then(|| language.when(when))
        .flatten();
    let figure = match evidence.achieved() {
        Some(Figure::Number(number)) => Some(language.exact(*number)),
        Some(Figure::Dates(dates)) => Some(language.list(dates.iter().map(|date| language.day(*date)))),
        None => language.amount(evidence),
    };
    let parts: Vec<String> = [day, figure].into_iter().flatten().collect();
    match parts.is_empty() {
        true => language.status(evidence.status()).to_owned(),
        false => parts.join(", "),
    }
}

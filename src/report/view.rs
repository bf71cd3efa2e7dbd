//! What a report says, in the language of the reader and before it is set: every format shows the same.

use std::collections::{BTreeMap, BTreeSet};

use super::Language;
use crate::evidence::{Evidence, Span};
use crate::guideline::Basis;
use crate::minutes::{Document, Gravity};
use crate::score::{Line, Outcome, Proofs, Refusal, Refused, Scorecard};

/// A whole report.
pub(super) struct Card {
    pub(super) office: String,
    pub(super) tier: &'static str,
    pub(super) title: String,
    /// Fiscal year, and the day of the evaluation.
    pub(super) period: String,
    pub(super) rows: Vec<Row>,
    /// The total with its denominator.
    pub(super) total: String,
    /// What of it is known, what is assumed, what it is out of.
    pub(super) remarks: Vec<String>,
    pub(super) findings: Vec<String>,
    /// Evidence that no indicator of the plan asks for.
    pub(super) elsewhere: Vec<Item>,
    pub(super) documents: Vec<Notes>,
    /// What the keys of the sources stand for.
    pub(super) sources: Vec<(String, String)>,
    pub(super) receipt: String,
}

/// One indicator.
pub(super) struct Row {
    pub(super) code: String,
    pub(super) activity: String,
    pub(super) target: String,
    pub(super) achieved: String,
    /// «1.50 of 3.00».
    pub(super) marks: String,
    pub(super) outcome: &'static str,
    pub(super) basis: &'static str,
    pub(super) reasons: Vec<String>,
    pub(super) counted: Vec<Item>,
    pub(super) refused: Vec<Item>,
    pub(super) findings: Vec<String>,
    pub(super) bases: String,
}

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
    pub(super) quote: Option<String>,
}

/// A document and what to know about it.
pub(super) struct Notes {
    pub(super) document: String,
    pub(super) findings: Vec<String>,
}

impl Card {
    pub(super) fn of(card: &Scorecard, documents: &[&Document], language: Language) -> Self {
        let sentence =
            |findings: &[crate::score::Finding]| findings.iter().map(|finding| language.finding(finding)).collect();
        Self {
            office: card.office.clone(),
            tier: language.tier(card.tier),
            title: language.pick(&card.title.en, &card.title.bn).to_owned(),
            period: period(card, language),
            rows: card.indicators.iter().map(|line| Row::of(line, language)).collect(),
            total: total(card, language),
            remarks: remarks(card, language),
            findings: sentence(&card.findings),
            elsewhere: elsewhere(card, language),
            documents: documents.iter().map(|document| Notes::of(document, language)).collect(),
            sources: card
                .sources
                .iter()
                .map(|(key, text)| (key.clone(), text.clone()))
                .collect(),
            receipt: receipt(card, language),
        }
    }
}

impl Row {
    fn of(line: &Line, language: Language) -> Self {
        let dash = || "–".to_owned();
        Self {
            code: language.digits(line.code.as_str()),
            activity: language.pick(&line.activity.en, &line.activity.bn).to_owned(),
            target: line
                .target
                .as_ref()
                .map_or_else(dash, |target| with_unit(language.target(target), line)),
            achieved: (line.achieved.as_ref())
                .map_or_else(dash, |achieved| with_unit(language.achieved(achieved), line)),
            marks: marks(line, language),
            outcome: language.outcome(line.outcome),
            basis: language.basis(line.basis),
            reasons: language.reasons(line),
            counted: line.evidence.iter().map(|counted| language.counted(counted)).collect(),
            refused: line.refused.iter().map(|refused| language.refused(refused)).collect(),
            findings: line.findings.iter().map(|finding| language.finding(finding)).collect(),
            bases: language.bases(line),
        }
    }
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

/// Evidence that no indicator of the plan asks for. What belongs to another plan and has no words to show is only counted:
/// a scorecard of that plan shows it.
fn elsewhere(card: &Scorecard, language: Language) -> Vec<Item> {
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
                Language::Bangla => format!("{plan}: {count} টি তথ্য"),
            },
            refusal: Some(language.refusal(Refusal::OtherPlan)),
            place: None,
        }
    });
    shown
        .into_iter()
        .map(|refused| language.refused(refused))
        .chain(counted)
        .collect()
}

/// The names of the documents that a scorecard speaks of.
pub(super) fn documents_named(card: &Scorecard) -> BTreeSet<&str> {
    fn name(evidence: &Evidence) -> Option<&str> {
        evidence.source().map(crate::evidence::Source::document)
    }
    let counted = card.indicators.iter().flat_map(|line| &line.evidence);
    let refused = card.indicators.iter().flat_map(|line| &line.refused);
    (counted.filter_map(|counted| name(&counted.evidence)))
        .chain(refused.filter_map(|refused| name(&refused.evidence)))
        .collect()
}

/// A percentage carries its sign, and a measure its name.
fn with_unit(figure: String, line: &Line) -> String {
    match line.unit.as_str() {
        "number" | "date" | "number_and_date" => figure,
        "percent" => format!("{figure} %"),
        measure => format!("{figure} {measure}"),
    }
}

fn marks(line: &Line, language: Language) -> String {
    let unknown = language.pick("unknown", "অজানা");
    if line.stands_in_for.is_some() || line.outcome == Outcome::NotApplicable && line.marks.is_none() {
        return "–".to_owned();
    }
    let Some(weight) = line.weight else {
        return unknown.to_owned();
    };
    let marks = line
        .marks
        .map_or_else(|| unknown.to_owned(), |marks| language.marks(marks));
    let weight = language.exact_marks(weight);
    match language {
        Language::English => format!("{marks} of {weight}"),
        Language::Bangla => format!("{weight} এর মধ্যে {marks}"),
    }
}

fn period(card: &Scorecard, language: Language) -> String {
    let year = language.fiscal_year(card.fiscal_year);
    match (language, card.as_of) {
        (Language::English, None) => format!("fiscal year {year}, whole year"),
        (Language::English, Some(day)) => format!("fiscal year {year}, as of {}", language.day(day.0)),
        (Language::Bangla, None) => format!("অর্থবছর {year}, পূর্ণ বছর"),
        (Language::Bangla, Some(day)) => format!("অর্থবছর {year}, {} তারিখ পর্যন্ত", language.day(day.0)),
    }
}

fn total(card: &Scorecard, language: Language) -> String {
    let maximum = card.maximum.map(|maximum| language.exact_marks(maximum));
    let marks = card.marks.map(|marks| language.marks(marks));
    match (language, marks, maximum) {
        (Language::English, Some(marks), Some(maximum)) => format!("Total: {marks} of {maximum} marks"),
        (Language::English, None, Some(maximum)) => format!("Total: unknown of {maximum} marks"),
        (Language::English, _, None) => "Total: unknown, because no weight is known".to_owned(),
        (Language::Bangla, Some(marks), Some(maximum)) => format!("মোট: {maximum} এর মধ্যে {marks}"),
        (Language::Bangla, None, Some(maximum)) => format!("মোট: {maximum} এর মধ্যে অজানা"),
        (Language::Bangla, _, None) => "মোট: অজানা, কারণ কোনো মান জানা নেই".to_owned(),
    }
}

/// What a total hides if it stands alone.
fn remarks(card: &Scorecard, language: Language) -> Vec<String> {
    let marks = |figure| language.exact_marks(figure);
    let mut remarks = Vec::new();
    if let Some(maximum) = card.maximum {
        let determined = card.determined_maximum;
        let open = maximum.checked_sub(determined).unwrap_or(maximum);
        if !open.is_zero() {
            let (determined, open) = (marks(determined), marks(open));
            remarks.push(match language {
                Language::English => format!(
                    "Marks are known for indicators worth {determined}; for those worth {open} they are unknown, not zero."
                ),
                Language::Bangla => {
                    format!("{determined} মানের সূচকের নম্বর জানা; বাকি {open} মানের নম্বর অজানা, শূন্য নয়।")
                }
            });
        }
        let (maximum, assumed, weight) = (marks(maximum), marks(card.assumed_maximum), marks(card.assumed_weight));
        remarks.push(match language {
            Language::English if card.assumed_maximum.is_zero() => "Nothing rests on an assumed figure or rule.".to_owned(),
            Language::English => format!(
                "Assumed: {assumed} of the {maximum} marks rest on at least one assumed figure or rule (assumed weights: \
                 {weight}). What is assumed is a working choice, not official."
            ),
            Language::Bangla if card.assumed_maximum.is_zero() => "কোনো অনুমিত অঙ্ক বা নিয়মের ওপর নির্ভর করা হয়নি।".to_owned(),
            Language::Bangla => format!(
                "অনুমিত: {maximum} এর মধ্যে {assumed} নম্বর অন্তত একটি অনুমিত অঙ্ক বা নিয়মের ওপর নির্ভরশীল (অনুমিত মান: \
                 {weight})। যা অনুমিত তা কাজের সুবিধার জন্য ধরা, সরকারি নয়।"
            ),
        });
    }
    let assumed = card.indicators.iter().filter(|line| rests_on_assumption(line)).count();
    if card.maximum.is_none() && assumed > 0 {
        let count = language.count(assumed);
        remarks.push(match language {
            Language::English => {
                format!("Assumed: indicators that rest on an assumed target or rule: {count}. What is assumed is not official.")
            }
            Language::Bangla => {
                format!("অনুমিত: {count} টি সূচক অনুমিত লক্ষ্যমাত্রা বা নিয়মের ওপর নির্ভরশীল। যা অনুমিত তা সরকারি নয়।")
            }
        });
    }
    if card.unknown_weights > 0 {
        let count = language.count(card.unknown_weights);
        remarks.push(match language {
            Language::English => format!("Indicators whose weight is not known: {count}."),
            Language::Bangla => format!("{count} টি সূচকের মান জানা নেই।"),
        });
    }
    let total = card.plan_total.map(marks);
    match (language, total, card.complete) {
        (Language::English, Some(total), false) => {
            remarks.push(format!(
                "The guideline holds only a part of the plan, whose whole has {total} marks."
            ));
        }
        (Language::English, None, false) => {
            remarks
                .push("The guideline holds only a part of the plan; the marks of the whole are not known.".to_owned());
        }
        (Language::Bangla, Some(total), false) => {
            remarks.push(format!(
                "নির্দেশিকায় কর্মপরিকল্পনার একটি অংশ মাত্র আছে; পুরো কর্মপরিকল্পনার মান {total}।"
            ));
        }
        (Language::Bangla, None, false) => {
            remarks.push("নির্দেশিকায় কর্মপরিকল্পনার একটি অংশ মাত্র আছে; পুরোটির মান জানা নেই।".to_owned());
        }
        (_, _, true) => {}
    }
    remarks
}

fn rests_on_assumption(line: &Line) -> bool {
    let bases = line.bases;
    [
        Some(bases.weight),
        Some(bases.target),
        Some(bases.rule),
        bases.roll_up,
        bases.branch,
        bases.substitution,
    ]
    .contains(&Some(Basis::Assumed))
}

/// What the scorecard was computed with.
fn receipt(card: &Scorecard, language: Language) -> String {
    let receipt = &card.receipt;
    let proofs = match receipt.choices.proofs() {
        Proofs::Lenient => language.pick(
            "lenient about proofs: an unproven claim counts and is shown",
            "প্রমাণক বিষয়ে নমনীয়: প্রমাণহীন দাবি গণনা করা হয় ও দেখানো হয়",
        ),
        Proofs::Strict => language.pick(
            "strict about proofs: an unproven claim does not count",
            "প্রমাণক বিষয়ে কঠোর: প্রমাণহীন দাবি গণনা করা হয় না",
        ),
    };
    let guideline = language.pick("guideline", "নির্দেশিকা");
    let fingerprint = receipt.fingerprint.get(..8).unwrap_or(&receipt.fingerprint);
    format!(
        "apa-score {}; {guideline} {} ({fingerprint}); {proofs}",
        receipt.version, receipt.guideline
    )
}

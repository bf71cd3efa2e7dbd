//! What a report says, in the language of the reader and before it is set: every form shows the same.

use super::items::{self, Item, Notes};
use super::league::LeagueTable;
use super::{Language, Part, ahead, messages, totals};
use crate::exact::{Exact, RoundingMode};
use crate::minutes::Document;
use crate::score::{Line, Outcome, Scorecard};

/// A part of a report.
pub(super) enum Section {
    Card(Box<Card>),
    League(LeagueTable),
    /// Something that was not scored: why, and the documents with their findings.
    NotScored {
        reason: String,
        documents: Vec<Notes>,
    },
}

/// One scorecard.
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
    /// What is earned, lost and attainable.
    pub(super) outlook: Vec<String>,
    /// What would raise the marks most, best first.
    pub(super) next_steps: Vec<String>,
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
    pub(super) indicator: String,
    pub(super) unit: String,
    pub(super) weight: String,
    pub(super) target: String,
    pub(super) achieved: String,
    /// The marks alone, and with the weight: «1.50», «1.50 of 3.00».
    pub(super) marks: String,
    pub(super) marks_of_weight: String,
    pub(super) outcome: Outcome,
    pub(super) outcome_text: &'static str,
    pub(super) basis: &'static str,
    /// `None` for an indicator without marks of its own.
    pub(super) bar: Option<Bar>,
    /// What is in each of the four quarters, where that says anything.
    pub(super) quarters: Option<[Quarter; 4]>,
    pub(super) reasons: Vec<String>,
    pub(super) counted: Vec<Item>,
    pub(super) refused: Vec<Item>,
    pub(super) findings: Vec<String>,
    pub(super) ruling: Option<String>,
    /// What is missing for more marks, and by when it can be had.
    pub(super) missing: Vec<String>,
    /// Every branch of the rule, with whether it was taken.
    pub(super) branches: Vec<(String, bool)>,
    pub(super) bases: String,
    /// The proof that is asked for.
    pub(super) proofs: String,
    /// A remark of the guideline, which is in English.
    pub(super) remark: Option<String>,
}

/// How much of the weight is earned and can still be, in whole percent; `None` where that is not known.
pub(super) struct Bar {
    pub(super) earned: Option<u8>,
    pub(super) attainable: u8,
    pub(super) label: String,
}

/// A quarter of the year for one indicator.
pub(super) struct Quarter {
    pub(super) name: String,
    pub(super) counted: Vec<String>,
    pub(super) refused: Vec<String>,
}

impl Section {
    pub(super) fn of(part: &Part<'_>, language: Language) -> Self {
        let notes = |documents: &[&Document]| documents.iter().map(|document| Notes::of(document, language)).collect();
        match part {
            Part::Card { card, documents } => Self::Card(Box::new(Card::of(card, notes(documents), language))),
            Part::League { league, progress } => Self::League(LeagueTable::of(league, progress, language)),
            Part::NotScored { reason, documents } => Self::NotScored {
                reason: messages::cannot_score(reason, language),
                documents: notes(documents),
            },
            Part::Unplaced(unplaced) => Self::NotScored {
                reason: messages::unplaced(unplaced, language),
                documents: vec![Notes::of(&unplaced.document, language)],
            },
        }
    }
}

impl Card {
    fn of(card: &Scorecard, documents: Vec<Notes>, language: Language) -> Self {
        let findings = card.findings.iter().map(|finding| language.finding(finding));
        Self {
            office: card.office.clone(),
            tier: language.tier(card.tier),
            title: language.pick(&card.title.en, &card.title.bn).to_owned(),
            period: totals::period(card, language),
            rows: card
                .indicators
                .iter()
                .map(|line| Row::of(line, card, language))
                .collect(),
            total: totals::total(card, language),
            remarks: totals::remarks(card, language).into_iter().chain(findings).collect(),
            outlook: ahead::card_outlook(card, language),
            next_steps: ahead::next_steps(card, language),
            elsewhere: items::elsewhere(card, language),
            documents,
            sources: card
                .sources
                .iter()
                .map(|(key, text)| (key.clone(), text.clone()))
                .collect(),
            receipt: totals::receipt(card, language),
        }
    }
}

impl Row {
    fn of(line: &Line, card: &Scorecard, language: Language) -> Self {
        let dash = || "–".to_owned();
        let figure = |text: String| with_unit(text, line);
        let target = line.target.as_ref().map(|target| figure(language.target(target)));
        let achieved = line
            .achieved
            .as_ref()
            .map(|achieved| figure(language.achieved(achieved)));
        let (marks, weight) = (marks(line, language), weight(line, language));
        Self {
            code: language.digits(line.code.as_str()),
            activity: language.pick(&line.activity.en, &line.activity.bn).to_owned(),
            indicator: language.pick(&line.indicator.en, &line.indicator.bn).to_owned(),
            unit: language.unit(&line.unit).to_owned(),
            target: target.unwrap_or_else(dash),
            achieved: achieved.unwrap_or_else(dash),
            marks_of_weight: marks_of_weight(line, &marks, &weight, language),
            marks,
            weight,
            outcome: line.outcome,
            outcome_text: language.outcome(line.outcome),
            basis: language.basis(line.basis),
            bar: is_marked(line).then(|| bar(line, language)),
            quarters: items::quarters(line, card.fiscal_year, language),
            reasons: language.reasons(line),
            counted: line.evidence.iter().map(|counted| language.counted(counted)).collect(),
            refused: line.refused.iter().map(|refused| language.refused(refused)).collect(),
            findings: line.findings.iter().map(|finding| language.finding(finding)).collect(),
            ruling: line.ruling.as_ref().map(|ruled| language.ruling(ruled)),
            missing: ahead::missing(line, language),
            branches: language.branches(line),
            bases: language.bases(line),
            proofs: language.proofs_asked(&line.required_proofs),
            remark: line.note.clone(),
        }
    }
}

/// A percentage carries its sign, and a measure its name.
fn with_unit(figure: String, line: &Line) -> String {
    match line.unit.as_str() {
        "number" | "date" | "number_and_date" => figure,
        "percent" => format!("{figure} %"),
        measure => format!("{figure} {measure}"),
    }
}

/// Whether the line has marks and a weight of its own.
fn is_marked(line: &Line) -> bool {
    line.stands_in_for.is_none() && (line.outcome != Outcome::NotApplicable || line.marks.is_some())
}

fn marks(line: &Line, language: Language) -> String {
    match line.marks {
        Some(marks) => language.marks(marks),
        None if is_marked(line) => language.pick("unknown", "অজানা").to_owned(),
        None => "–".to_owned(),
    }
}

fn weight(line: &Line, language: Language) -> String {
    match line.weight {
        Some(weight) => language.exact_marks(weight),
        None if line.stands_in_for.is_some() => "–".to_owned(),
        None => language.pick("unknown", "অজানা").to_owned(),
    }
}

fn marks_of_weight(line: &Line, marks: &str, weight: &str, language: Language) -> String {
    match language {
        _ if !is_marked(line) || line.weight.is_none() => marks.to_owned(),
        Language::English => format!("{marks} of {weight}"),
        Language::Bangla => format!("{weight} এর মধ্যে {marks}"),
    }
}

fn bar(line: &Line, language: Language) -> Bar {
    let share = |part: Exact| {
        let percent = Exact::HUNDRED.checked_mul(part)?.checked_div(line.weight?)?;
        u8::try_from(percent.round(0, RoundingMode::HalfUp)?.exact().numerator()).ok()
    };
    let earned = match line.marks {
        Some(marks) => share(marks.exact()),
        None => line
            .raw
            .and_then(|raw| share(line.weight?.checked_mul(raw)?.checked_div(Exact::HUNDRED)?)),
    };
    let attainable = line
        .outlook
        .as_ref()
        .and_then(|outlook| share(outlook.attainable.exact()))
        .unwrap_or(0);
    let label = match (language, earned) {
        (Language::English, Some(earned)) => format!("{earned} % of the weight earned"),
        (Language::English, None) => "marks unknown".to_owned(),
        (Language::Bangla, Some(earned)) => format!("মানের {} % প্রাপ্ত", language.count(earned.into())),
        (Language::Bangla, None) => "নম্বর অজানা".to_owned(),
    };
    let more = match (language, attainable) {
        (_, 0) => String::new(),
        (Language::English, more) => format!(", {more} % still attainable"),
        (Language::Bangla, more) => format!(", আরও {} % পাওয়া সম্ভব", language.count(more.into())),
    };
    Bar {
        earned,
        attainable,
        label: label + &more,
    }
}

//! A league table, and a parent office's view of its subordinates, in the language of the reader.

use super::Language;
use crate::exact::{Exact, RoundingMode};
use crate::score::{Comparison, League, LeagueEntry, Progress, Ranking};

/// A league table.
pub(super) struct LeagueTable {
    pub(super) title: String,
    pub(super) period: String,
    /// Rank, office, marks, known of the maximum, remarks.
    pub(super) headings: [&'static str; 5],
    pub(super) rows: Vec<[String; 5]>,
    /// The marks of each row in whole percent of the maximum; `None` where they are not known.
    pub(super) shares: Vec<Option<u8>>,
    /// What the marks are out of, what is compared and what is assumed.
    pub(super) remarks: Vec<String>,
    pub(super) progress: Vec<Share>,
}

/// How many of how many offices did what an indicator asks for, and which did not.
pub(super) struct Share {
    pub(super) what: String,
    /// Whole percent of the offices it applies to.
    pub(super) percent: u8,
    /// «done», «not done» and so on, with the offices.
    pub(super) lists: Vec<(&'static str, Vec<String>)>,
}

impl LeagueTable {
    pub(super) fn of(league: &League, progress: &[Progress], language: Language) -> Self {
        let year = language.fiscal_year(league.fiscal_year);
        let tier = language.tier(league.tier);
        let headings = [
            language.pick("Rank", "স্থান"),
            language.pick("Office", "দপ্তর"),
            language.pick("Marks", "প্রাপ্ত নম্বর"),
            language.pick("Known of", "জানা মান"),
            language.pick("Remarks", "মন্তব্য"),
        ];
        Self {
            title: language.pick(&league.title.en, &league.title.bn).to_owned(),
            period: match (language, league.as_of) {
                (Language::English, None) => format!("{tier}; fiscal year {year}, whole year"),
                (Language::English, Some(day)) => format!("{tier}; fiscal year {year}, as of {}", language.day(day.0)),
                (Language::Bangla, None) => format!("{tier}; অর্থবছর {year}, পূর্ণ বছর"),
                (Language::Bangla, Some(day)) => format!("{tier}; অর্থবছর {year}, {} তারিখ পর্যন্ত", language.day(day.0)),
            },
            headings,
            rows: league
                .entries
                .iter()
                .map(|entry| row(entry, league, language))
                .collect(),
            shares: league.entries.iter().map(|entry| share(entry, league)).collect(),
            remarks: remarks(league, language),
            progress: progress.iter().map(|progress| Share::of(progress, language)).collect(),
        }
    }
}

fn row(entry: &LeagueEntry, league: &League, language: Language) -> [String; 5] {
    let unknown = || language.pick("unknown", "অজানা").to_owned();
    let review = language.list(entry.needs_review.iter().map(|code| language.digits(code.as_str())));
    let remarks = match (language, review.is_empty()) {
        (_, true) => String::new(),
        (Language::English, false) => format!("provisional: {review} need review"),
        (Language::Bangla, false) => format!("সাময়িক: {review} যাচাই প্রয়োজন"),
    };
    let (determined, maximum) = (
        language.exact_marks(entry.determined_maximum),
        language.exact_marks(league.maximum),
    );
    [
        entry.rank.map_or_else(|| "–".to_owned(), |rank| language.count(rank)),
        entry.office.clone(),
        entry.marks.map_or_else(unknown, |marks| language.marks(marks)),
        match language {
            Language::English => format!("{determined} of {maximum}"),
            Language::Bangla => format!("{maximum} এর মধ্যে {determined}"),
        },
        remarks,
    ]
}

fn share(entry: &LeagueEntry, league: &League) -> Option<u8> {
    let percent = Exact::HUNDRED
        .checked_mul(entry.marks?.exact())?
        .checked_div(league.maximum)?;
    u8::try_from(percent.round(0, RoundingMode::HalfUp)?.exact().numerator()).ok()
}

fn remarks(league: &League, language: Language) -> Vec<String> {
    let maximum = language.exact_marks(league.maximum);
    let assumed = language.exact_marks(league.assumed_maximum);
    let codes = language.list(league.indicators.iter().map(|code| language.digits(code.as_str())));
    let common = league.comparison == Comparison::CommonIndicators;
    let ranking = match league.ranking {
        Ranking::Dense => language.pick(
            "after a tie the next rank follows",
            "সমান নম্বরের পর পরবর্তী স্থান দেওয়া হয়েছে",
        ),
        Ranking::Competition => language.pick(
            "after a tie as many ranks are passed over as tied",
            "সমান নম্বরের পর সমসংখ্যক স্থান বাদ দেওয়া হয়েছে",
        ),
    };
    match language {
        Language::English => vec![
            format!("Marks are out of {maximum}, on the indicators {codes}."),
            match common {
                true => "Only indicators that apply to every office are compared.".to_owned(),
                false => "The same indicators apply to every office.".to_owned(),
            },
            format!("Assumed: {assumed} of the {maximum} marks rest on at least one assumed figure or rule."),
            format!(
                "Ranks: {ranking}. Marks that are unknown are not zero; an office without known marks has no rank."
            ),
        ],
        Language::Bangla => vec![
            format!("নম্বর {maximum} এর মধ্যে; সূচক: {codes}।"),
            match common {
                true => "শুধু সকল দপ্তরের জন্য প্রযোজ্য সূচকে তুলনা করা হয়েছে।".to_owned(),
                false => "সকল দপ্তরের জন্য একই সূচক প্রযোজ্য।".to_owned(),
            },
            format!("অনুমিত: {maximum} এর মধ্যে {assumed} নম্বর অন্তত একটি অনুমিত অঙ্ক বা নিয়মের ওপর নির্ভরশীল।"),
            format!("স্থান: {ranking}। অজানা নম্বর শূন্য নয়; যে দপ্তরের কোনো নম্বর জানা নেই তার স্থান নেই।"),
        ],
    }
}

impl Share {
    fn of(progress: &Progress, language: Language) -> Self {
        let (done, of) = progress.share();
        let activity = language.pick(&progress.activity.en, &progress.activity.bn);
        let code = language.digits(progress.code.as_str());
        let quarter = progress
            .quarter
            .map_or_else(String::new, |quarter| format!(", {}", language.quarter(quarter)));
        let (done_text, of_text) = (language.count(done), language.count(of));
        let what = match language {
            Language::English => format!("{code} {activity}{quarter}: {done_text} of {of_text} offices"),
            Language::Bangla => format!("{code} {activity}{quarter}: {of_text}টি দপ্তরের মধ্যে {done_text}টি"),
        };
        let lists = [
            (language.pick("Done", "করেছে"), &progress.done),
            (language.pick("No evidence", "প্রমাণক নেই"), &progress.not_done),
            (language.pick("In doubt", "যাচাই প্রয়োজন"), &progress.in_doubt),
            (language.pick("Not applicable", "প্রযোজ্য নয়"), &progress.not_applicable),
        ];
        let lists = lists.into_iter().filter(|(_, offices)| !offices.is_empty());
        Self {
            what,
            percent: (100 * done)
                .checked_div(of)
                .and_then(|percent| u8::try_from(percent).ok())
                .unwrap_or(0),
            lists: lists.map(|(name, offices)| (name, offices.clone())).collect(),
        }
    }
}

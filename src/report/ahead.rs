//! What is missing, lost and still attainable, and the next steps, as sentences.

use super::Language;
use super::items::capitalised;
use crate::exact::Marks;
use crate::score::{Action, CalendarDay, Gap, Line, Milestone, NextStep, Outlook, Quantity, Scorecard};

/// What is missing for more marks, and by when they can be had.
pub(super) fn missing(line: &Line, language: Language) -> Vec<String> {
    let missing = &line.explanation.missing;
    let next = missing
        .next
        .as_ref()
        .map(|next| gap(next, line, language.pick("more marks", "আরও নম্বর"), language));
    let full = missing
        .full
        .as_ref()
        .map(|full| gap(full, line, language.pick("full marks", "পূর্ণ নম্বর"), language));
    let gaps: Vec<String> = next.into_iter().chain(full).collect();
    let stop = language.pick(".", "।");
    let gaps = (!gaps.is_empty()).then(|| capitalised(&gaps.join("; ")) + stop);
    let outlook = line
        .outlook
        .as_ref()
        .map(|outlook| line_outlook(outlook, line.marks.is_some(), language));
    gaps.into_iter().chain(outlook).collect()
}

/// «more marks: 2 (1 more, +0.75)».
fn gap(gap: &Gap, line: &Line, what: &str, language: Language) -> String {
    let sign = if line.unit == "percent" { " %" } else { "" };
    let to = language.target(&gap.to) + sign;
    let now = line.achieved.as_ref().and_then(Quantity::number);
    let is_less = now.zip(gap.to.number()).is_some_and(|(now, to)| to < now);
    let more = gap.more.map(|more| match (language, is_less) {
        (Language::English, false) => format!("{} more", language.exact(more)),
        (Language::English, true) => format!("{} less", language.exact(more)),
        (Language::Bangla, false) => format!("আরও {}", language.exact(more)),
        (Language::Bangla, true) => format!("{} কম", language.exact(more)),
    });
    let gain = gap.gain.map(|gain| format!("+{}", language.marks(gain)));
    let details: Vec<String> = more.into_iter().chain(gain).collect();
    match details.is_empty() {
        true => format!("{what}: {to}"),
        false => format!("{what}: {to} ({})", details.join(", ")),
    }
}

/// What is earned is left out where the marks are unknown: it is nothing so far, and not zero marks.
fn line_outlook(outlook: &Outlook, is_known: bool, language: Language) -> String {
    let openings = outlook.openings.iter().map(|opening| {
        let (by, marks) = (language.day(opening.by.0), language.marks(opening.marks));
        match language {
            Language::English => format!("{marks} by {by}"),
            Language::Bangla => format!("{by} এর মধ্যে {marks}"),
        }
    });
    let openings: Vec<String> = openings.collect();
    let openings = match openings.is_empty() {
        true => String::new(),
        false => format!(" ({})", openings.join("; ")),
    };
    let part = |name: &str, marks: Marks| format!("{name} {}", language.marks(marks));
    let mut parts = Vec::new();
    if is_known {
        parts.push(part(language.pick("earned", "প্রাপ্ত"), outlook.earned));
    }
    parts.push(part(language.pick("still attainable", "এখনো পাওয়া সম্ভব"), outlook.attainable) + &openings);
    parts.push(part(language.pick("lost for good", "আর পাওয়া সম্ভব নয়"), outlook.lost));
    let stop = language.pick(".", "।");
    let sentence = capitalised(&parts.join("; ")) + stop;
    match outlook.missed.is_empty() {
        true => sentence,
        false => {
            let missed = language.list(outlook.missed.iter().map(|day| language.day(day.0)));
            format!(
                "{sentence} {} {missed}{stop}",
                language.pick("Deadlines missed:", "পেরিয়ে যাওয়া সময়সীমা:")
            )
        }
    }
}

/// Where the whole card stands on the day of the evaluation, and the days of the calendar around it.
pub(super) fn card_outlook(card: &Scorecard, language: Language) -> Vec<String> {
    let Some(outlook) = &card.outlook else {
        return Vec::new();
    };
    let day = language.day(outlook.as_of.0);
    let named = outlook.named.map_or_else(String::new, |named| {
        format!(" ({})", milestone(named.milestone, language))
    });
    let unknown = || language.pick("unknown", "অজানা").to_owned();
    let earned = card.marks.map_or_else(unknown, |marks| language.marks(marks));
    let lost = language.marks(outlook.lost);
    let attainable = language.marks(outlook.attainable);
    let mut sentences = vec![match language {
        Language::English => {
            format!(
                "On the evidence at hand, as of {day}{named}: earned {earned}, still attainable {attainable}, lost for good {lost}."
            )
        }
        Language::Bangla => {
            format!(
                "হাতে থাকা প্রমাণক অনুসারে {day}{named} পর্যন্ত: প্রাপ্ত {earned}, এখনো পাওয়া সম্ভব {attainable}, আর পাওয়া সম্ভব নয় {lost}।"
            )
        }
    }];
    if !outlook.undetermined.is_zero() {
        let undetermined = language.exact_marks(outlook.undetermined);
        sentences.push(match language {
            Language::English => {
                format!("For indicators worth {undetermined} this cannot be told until a person has looked.")
            }
            Language::Bangla => format!("{undetermined} মানের সূচকে যাচাইয়ের আগে তা বলা যায় না।"),
        });
    }
    let next = outlook.to_come.iter().find(|day| day.day > outlook.as_of);
    sentences.extend(next.map(|next| calendar_day(next, language)));
    sentences
}

fn calendar_day(next: &CalendarDay, language: Language) -> String {
    let (day, what) = (language.day(next.day.0), milestone(next.milestone, language));
    let basis = language.basis(next.basis);
    match language {
        Language::English => format!("Next in the calendar: {what}, {day} ({basis})."),
        Language::Bangla => format!("পঞ্জিতে পরবর্তী: {what}, {day} ({basis})।"),
    }
}

fn milestone(milestone: Milestone, language: Language) -> String {
    match milestone {
        Milestone::QuarterlyReport { quarter } => match language {
            Language::English => format!("report on {}", language.quarter(quarter)),
            Language::Bangla => format!("{}ের প্রতিবেদন", language.quarter(quarter)),
        },
        Milestone::HalfYearEvaluation => language.pick("half-year evaluation", "অর্ধবার্ষিক মূল্যায়ন").to_owned(),
        Milestone::YearEnd => language.pick("end of the fiscal year", "অর্থবছরের শেষ দিন").to_owned(),
        Milestone::YearEndReport => language
            .pick("year-end report with evidence", "প্রমাণকসহ বার্ষিক প্রতিবেদন")
            .to_owned(),
        Milestone::Results => language.pick("results", "ফলাফল প্রকাশ").to_owned(),
    }
}

/// What would raise the marks, best first.
pub(super) fn next_steps(card: &Scorecard, language: Language) -> Vec<String> {
    let steps = card.next_steps();
    let unit = |step: &NextStep| card.line(step.code.as_str()).map_or("", |line| line.unit.as_str());
    steps.iter().map(|step| next_step(step, unit(step), language)).collect()
}

fn next_step(step: &NextStep, unit: &str, language: Language) -> String {
    let sign = if unit == "percent" { " %" } else { "" };
    let name = |activity: &crate::plan::Activity| language.pick(activity.english(), activity.bangla()).to_owned();
    let action = match (language, &step.action) {
        (Language::English, Action::OneMore { activities, up_to }) => {
            format!(
                "one more{} ({} would be full marks)",
                of_activities(activities.iter().map(name), language),
                language.exact(*up_to)
            )
        }
        (Language::Bangla, Action::OneMore { activities, up_to }) => {
            format!(
                "আরও একটি{} (পূর্ণ নম্বরে {}টি)",
                of_activities(activities.iter().map(name), language),
                language.exact(*up_to)
            )
        }
        (Language::English, Action::InQuarter { activities, quarter }) => {
            format!(
                "in {}, once{}",
                language.quarter(*quarter),
                of_activities(activities.iter().map(name), language)
            )
        }
        (Language::Bangla, Action::InQuarter { activities, quarter }) => {
            format!(
                "{}ে একবার{}",
                language.quarter(*quarter),
                of_activities(activities.iter().map(name), language)
            )
        }
        (Language::English, Action::Reach { to }) => format!("bring it to {}{sign}", language.achieved(to)),
        (Language::Bangla, Action::Reach { to }) => format!("অর্জন {}{sign} এ উন্নীত করা", language.achieved(to)),
        (_, Action::Finish) => language.pick("have it done", "সম্পন্ন করা").to_owned(),
        (Language::English, Action::Deliver { due }) => format!("make the delivery due {}", language.day(due.0)),
        (Language::Bangla, Action::Deliver { due }) => format!("{} তারিখে নির্ধারিত কাজটি সম্পন্ন করা", language.day(due.0)),
        (_, Action::Prove { missing }) => {
            let missing = language.list(
                missing
                    .iter()
                    .map(|proof| language.pick(proof.english(), proof.bangla()).to_owned()),
            );
            let missing = if missing.is_empty() {
                missing
            } else {
                format!(": {missing}")
            };
            format!("{}{missing}", language.pick("file the proof", "প্রমাণক দাখিল"))
        }
    };
    let gain = match (language, step.gain) {
        (Language::English, Some(gain)) => format!("+{} marks", language.marks(gain)),
        (Language::Bangla, Some(gain)) => format!("+{} নম্বর", language.marks(gain)),
        (Language::English, None) => format!("+{} of a weight that is not known", language.percent(step.raw_gain)),
        (Language::Bangla, None) => format!("+{} (মান জানা নেই)", language.percent(step.raw_gain)),
    };
    let proofs = language.list(
        step.proofs
            .iter()
            .map(|proof| language.pick(proof.english(), proof.bangla()).to_owned()),
    );
    let proofs = match proofs.is_empty() {
        true => String::new(),
        false => format!("; {} {proofs}", language.pick("proof:", "প্রমাণক:")),
    };
    let activity = language.pick(&step.activity.en, &step.activity.bn);
    let (code, by) = (language.digits(step.code.as_str()), language.day(step.by.0));
    let basis = language.basis(step.basis);
    match language {
        Language::English => format!("{code} {activity}: {action}, by {by}: {gain} ({basis}){proofs}"),
        Language::Bangla => format!("{code} {activity}: {action}, {by} এর মধ্যে: {gain} ({basis}){proofs}"),
    }
}

/// «: charter training», where the indicator counts activities.
fn of_activities(activities: impl Iterator<Item = String>, language: Language) -> String {
    let activities: Vec<String> = activities.collect();
    match activities.is_empty() {
        true => String::new(),
        false => format!(": {}", activities.join(language.pick(" or ", " বা "))),
    }
}

//! The total of a scorecard, and what it hides if it stands alone.

use super::Language;
use crate::exact::Exact;
use crate::guideline::{Basis, NotApplicablePolicy};
use crate::score::{ApaMarks, Line, Outcome, Proofs, Scorecard};

pub(super) fn period(card: &Scorecard, language: Language) -> String {
    let year = language.fiscal_year(card.fiscal_year);
    match (language, card.as_of) {
        (Language::English, None) => format!("fiscal year {year}, whole year"),
        (Language::English, Some(day)) => format!("fiscal year {year}, as of {}", language.day(day.0)),
        (Language::Bangla, None) => format!("অর্থবছর {year}, পূর্ণ বছর"),
        (Language::Bangla, Some(day)) => format!("অর্থবছর {year}, {} তারিখ পর্যন্ত", language.day(day.0)),
    }
}

pub(super) fn total(card: &Scorecard, language: Language) -> String {
    let maximum = card.maximum.map(|maximum| language.exact_marks(maximum));
    let marks = card.marks.map(|marks| language.marks(marks));
    match (language, marks, maximum) {
        (Language::English, Some(marks), Some(maximum)) => format!("Total: {marks} of {maximum} marks"),
        (Language::English, None, Some(maximum)) => format!("Total: unknown of {maximum} marks"),
        (Language::English, _, None) if nothing_applies(card) => {
            "Total: none, because no indicator applies to the office".to_owned()
        }
        (Language::Bangla, _, None) if nothing_applies(card) => {
            "মোট: নেই, কারণ কোনো সূচক এ দপ্তরের জন্য প্রযোজ্য নয়".to_owned()
        }
        (Language::English, _, None) => "Total: unknown, because no weight is known".to_owned(),
        (Language::Bangla, Some(marks), Some(maximum)) => format!("মোট: {maximum} এর মধ্যে {marks}"),
        (Language::Bangla, None, Some(maximum)) => format!("মোট: {maximum} এর মধ্যে অজানা"),
        (Language::Bangla, _, None) => "মোট: অজানা, কারণ কোনো মান জানা নেই".to_owned(),
    }
}

/// The indicators that do not apply to the office, without those that only stand in for others.
fn not_applicable(card: &Scorecard) -> impl Iterator<Item = &Line> {
    own(card).filter(|line| line.outcome == Outcome::NotApplicable)
}

fn own(card: &Scorecard) -> impl Iterator<Item = &Line> {
    card.indicators.iter().filter(|line| line.stands_in_for.is_none())
}

fn nothing_applies(card: &Scorecard) -> bool {
    !card.indicators.is_empty() && own(card).all(|line| line.outcome == Outcome::NotApplicable)
}

/// What became of the marks of indicators that do not apply, and how well that choice is founded.
fn treatment(card: &Scorecard, language: Language) -> Option<String> {
    let lines: Vec<&Line> = not_applicable(card).collect();
    let weights: Vec<Exact> = lines.iter().filter_map(|line| line.weight).collect();
    let weight = weights
        .iter()
        .try_fold(Exact::ZERO, |sum, weight| sum.checked_add(*weight))?;
    let marks = language.exact_marks(weight);
    let (one, all_known) = (lines.len() == 1, weights.len() == lines.len());
    let marks = match language {
        _ if weights.is_empty() => language
            .pick("marks that are not known", "এগুলোর নম্বর, যা জানা নেই,")
            .to_owned(),
        Language::English if !all_known => format!("their marks, of which {marks} are known,"),
        Language::English if one => format!("its {marks} marks"),
        Language::English => format!("their {marks} marks"),
        Language::Bangla if !all_known => format!("এগুলোর নম্বর, যার {marks} জানা,"),
        Language::Bangla if one => format!("এর {marks} নম্বর"),
        Language::Bangla => format!("এগুলোর {marks} নম্বর"),
    };
    let basis = language.basis(card.receipt.not_applicable_basis);
    let count = match (language, lines.len()) {
        (_, 0) => return None,
        (Language::English, 1) => "1 indicator".to_owned(),
        (Language::English, count) => format!("{count} indicators"),
        (Language::Bangla, count) => format!("{}টি সূচক", language.count(count)),
    };
    Some(match (language, card.not_applicable_policy) {
        (Language::English, NotApplicablePolicy::LeaveOut) => {
            format!("Not applicable: {count}; {marks} are left out of the total ({basis}).")
        }
        (Language::English, NotApplicablePolicy::FullMarks) => {
            format!("Not applicable: {count}; {marks} are given in full ({basis}).")
        }
        (Language::English, NotApplicablePolicy::ScaleRest) => {
            format!("Not applicable: {count}; {marks} go to the other indicators in proportion ({basis}).")
        }
        (Language::Bangla, NotApplicablePolicy::LeaveOut) => {
            format!("প্রযোজ্য নয়: {count}; {marks} মোট থেকে বাদ দেওয়া হয়েছে ({basis})।")
        }
        (Language::Bangla, NotApplicablePolicy::FullMarks) => {
            format!("প্রযোজ্য নয়: {count}; {marks} পুরোটাই দেওয়া হয়েছে ({basis})।")
        }
        (Language::Bangla, NotApplicablePolicy::ScaleRest) => {
            format!("প্রযোজ্য নয়: {count}; {marks} বাকি সূচকে আনুপাতিক হারে যায় ({basis})।")
        }
    })
}

/// What a total hides if it stands alone.
pub(super) fn remarks(card: &Scorecard, language: Language) -> Vec<String> {
    let marks = |figure| language.exact_marks(figure);
    let mut remarks = Vec::from_iter(treatment(card, language));
    let left_out = not_applicable(card).next().is_some() && card.receipt.not_applicable_basis >= Basis::Assumed;
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
            Language::English if card.assumed_maximum.is_zero() && left_out => {
                "Assumed: only what becomes of the marks that do not apply. What is assumed is not official.".to_owned()
            }
            Language::English if card.assumed_maximum.is_zero() => "Nothing rests on an assumed figure or rule.".to_owned(),
            Language::English => format!(
                "Assumed: {assumed} of the {maximum} marks rest on at least one assumed figure or rule (assumed weights: \
                 {weight}). What is assumed is a working choice, not official."
            ),
            Language::Bangla if card.assumed_maximum.is_zero() && left_out => {
                "অনুমিত: শুধু যা প্রযোজ্য নয় তার নম্বরের হিসাব। যা অনুমিত তা সরকারি নয়।".to_owned()
            }
            Language::Bangla if card.assumed_maximum.is_zero() => "কোনো অনুমিত অঙ্ক বা নিয়মের ওপর নির্ভর করা হয়নি।".to_owned(),
            Language::Bangla => format!(
                "অনুমিত: {maximum} এর মধ্যে {assumed} নম্বর অন্তত একটি অনুমিত অঙ্ক বা নিয়মের ওপর নির্ভরশীল (অনুমিত মান: \
                 {weight})। যা অনুমিত তা কাজের সুবিধার জন্য ধরা, সরকারি নয়।"
            ),
        });
    }
    remarks.extend(card.apa.as_ref().map(|apa| agreement(apa, language)));
    let assumed = card.indicators.iter().filter(|line| rests_on_assumption(line)).count();
    if card.maximum.is_none() && assumed > 0 {
        let count = language.count(assumed);
        remarks.push(match language {
            Language::English => {
                format!("Assumed: indicators that rest on an assumed target or rule: {count}. What is assumed is not official.")
            }
            Language::Bangla => {
                format!("অনুমিত: {count}টি সূচক অনুমিত লক্ষ্যমাত্রা বা নিয়মের ওপর নির্ভরশীল। যা অনুমিত তা সরকারি নয়।")
            }
        });
    }
    if card.unknown_weights > 0 {
        let count = language.count(card.unknown_weights);
        remarks.push(match language {
            Language::English => format!("Indicators whose weight is not known: {count}."),
            Language::Bangla => format!("{count}টি সূচকের মান জানা নেই।"),
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

/// What the plan earns of the agreement's hundred marks.
fn agreement(apa: &ApaMarks, language: Language) -> String {
    let maximum = language.exact(apa.maximum);
    let (split, formula) = (language.basis(apa.maximum_basis), language.basis(apa.formula_basis));
    match (language, apa.marks.map(|marks| language.marks(marks))) {
        (Language::English, Some(marks)) => format!(
            "Of the agreement's 100 marks this plan holds {maximum} ({split}) and earns {marks} (formula {formula})."
        ),
        (Language::English, None) => format!(
            "Of the agreement's 100 marks this plan holds {maximum} ({split}); what it earns of them is not known."
        ),
        (Language::Bangla, Some(marks)) => {
            format!("চুক্তির ১০০ নম্বরের মধ্যে এ কর্মপরিকল্পনার {maximum} ({split}), প্রাপ্ত {marks} (সূত্র: {formula})।")
        }
        (Language::Bangla, None) => {
            format!("চুক্তির ১০০ নম্বরের মধ্যে এ কর্মপরিকল্পনার {maximum} ({split}); প্রাপ্ত নম্বর জানা নেই।")
        }
    }
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
pub(super) fn receipt(card: &Scorecard, language: Language) -> String {
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
    let computed = language.pick("Computed with", "হিসাবের ভিত্তি:");
    let guideline = language.pick("guideline", "নির্দেশিকা");
    let fingerprint = receipt.fingerprint.get(..8).unwrap_or(&receipt.fingerprint);
    format!(
        "{computed} apa-score {}; {guideline} {} ({fingerprint}); {proofs}",
        receipt.version, receipt.guideline
    )
}

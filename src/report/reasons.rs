//! Why a mark is what it is: a line of the scorecard as sentences.

use super::Language;
use crate::evidence::{Decision, Figure, Ruling};
use crate::guideline::Basis;
use crate::score::{Line, Outcome, Part, ProofsAsked, Quantity, Ruled, WhyNot};

impl Language {
    /// What became of the indicator, with the arithmetic.
    pub(super) fn reasons(self, line: &Line) -> Vec<String> {
        let mut reasons = Vec::new();
        if let Some(code) = &line.stands_in_for {
            let code = self.digits(code.as_str());
            reasons.push(match self {
                Self::English => format!("Takes the place of {code} under a condition; it has no weight of its own."),
                Self::Bangla => format!("শর্তসাপেক্ষে {code} এর পরিবর্তে গণ্য হয়; নিজস্ব মান নেই।"),
            });
        }
        if let Some(reason) = &line.not_applicable {
            let reason = self.not_applicable(reason);
            reasons.push(match self {
                Self::English => format!("Does not apply: {reason}."),
                Self::Bangla => format!("প্রযোজ্য নয়: {reason}।"),
            });
        }
        if let Some(own) = &line.own_activity {
            reasons.push(format!(
                "{} {own}",
                self.pick("The office's own activity:", "দপ্তরের নিজস্ব কার্যক্রম:")
            ));
        }
        reasons.extend(line.explanation.parts.iter().map(|part| self.part(part)));
        reasons.extend(self.arithmetic(line));
        if line.outcome == Outcome::NeedsReview {
            let text = self.pick(
                "A person has to look at this indicator before its mark is signed.",
                "নম্বর চূড়ান্ত করার আগে এ সূচক যাচাই করা প্রয়োজন।",
            );
            reasons.push(text.to_owned());
        }
        if line.outcome == Outcome::NoEvidence && line.stands_in_for.is_none() {
            let text = if line.is_planned() {
                self.pick(
                    "Only planned, not held: nothing counts yet. The marks are unknown, not zero.",
                    "শুধু পরিকল্পিত, অনুষ্ঠিত হয়নি: এখনো গণনাযোগ্য কিছু নেই। নম্বর অজানা, শূন্য নয়।",
                )
            } else {
                self.pick(
                    "No evidence that counts was found. The marks are unknown, not zero.",
                    "গণনাযোগ্য কোনো প্রমাণক পাওয়া যায়নি। নম্বর অজানা, শূন্য নয়।",
                )
            };
            reasons.push(text.to_owned());
        }
        if line.raw.is_some() && line.weight.is_none() && line.stands_in_for.is_none() {
            let text = self.pick(
                "The weight is not known, so the marks are unknown, not zero.",
                "মান জানা নেই, তাই নম্বর অজানা, শূন্য নয়।",
            );
            reasons.push(text.to_owned());
        }
        reasons
    }

    /// One part of what was asked in the indicator's place.
    fn part(self, part: &Part) -> String {
        let names = part
            .activities
            .iter()
            .map(|activity| self.pick(activity.english(), activity.bangla()).to_owned());
        let names = names.collect::<Vec<_>>().join(self.pick(" or ", " বা "));
        let what = match &part.indicator {
            Some(code) => format!("{} ({names})", self.digits(code.as_str())),
            None => names,
        };
        let quantity =
            |quantity: Option<&Quantity>| quantity.map_or_else(|| "–".to_owned(), |quantity| self.achieved(quantity));
        let (achieved, target) = (quantity(part.achieved.as_ref()), quantity(part.target.as_ref()));
        let raw = part.raw.map_or_else(
            || self.pick("no evidence", "প্রমাণক নেই").to_owned(),
            |raw| self.percent(raw),
        );
        match self {
            Self::English => format!("Asked instead: {what}: target {target}, achieved {achieved}: {raw}."),
            Self::Bangla => format!("পরিবর্তে চাওয়া হয়েছে: {what}: লক্ষ্যমাত্রা {target}, অর্জন {achieved}: {raw}।"),
        }
    }

    /// The reason given in a dossier, or the circumstance that the guideline names.
    fn not_applicable(self, reason: &WhyNot) -> String {
        match (reason, self) {
            (WhyNot::Declared { reason }, _) => reason.clone(),
            (WhyNot::Because { condition }, _) => self.condition(*condition).to_owned(),
            (WhyNot::OnlyWhen { condition }, Self::English) => {
                format!("it is asked only where {}", self.condition(*condition))
            }
            (WhyNot::OnlyWhen { condition }, Self::Bangla) => {
                format!("শুধু তখন চাওয়া হয়, যখন {}", self.condition(*condition))
            }
            (WhyNot::NotKnownWhether { condition }, Self::English) => {
                format!(
                    "it is asked only where {}, which is not known here",
                    self.condition(*condition)
                )
            }
            (WhyNot::NotKnownWhether { condition }, Self::Bangla) => {
                format!("শুধু তখন চাওয়া হয়, যখন {}; এ ক্ষেত্রে তা জানা নেই", self.condition(*condition))
            }
        }
    }

    /// How well weight, target and rule are founded. The word «assumed» stands at each figure that is.
    pub(super) fn bases(self, line: &Line) -> String {
        let bases = line.bases;
        let rule = format!("{} «{}»", self.pick("rule", "নিয়ম"), self.rule(&line.explanation.rule));
        let roll_up = line.explanation.roll_up;
        let roll_up = format!("{} «{}»", self.pick("roll-up", "গণনা পদ্ধতি"), self.roll_up(roll_up));
        let of = |name: String, basis: Basis| format!("{name}: {}", self.basis(basis));
        let mut parts = Vec::new();
        if line.stands_in_for.is_none() {
            parts.push(of(self.pick("weight", "মান").to_owned(), bases.weight));
        }
        parts.push(of(self.pick("target", "লক্ষ্যমাত্রা").to_owned(), bases.target));
        parts.push(of(rule, bases.rule));
        parts.extend(bases.roll_up.map(|basis| of(roll_up, basis)));
        parts.extend(
            bases
                .branch
                .map(|basis| of(self.pick("this part of the rule", "নিয়মের এ অংশ").to_owned(), basis)),
        );
        parts.extend(
            bases
                .substitution
                .map(|basis| of(self.pick("substitution", "প্রতিস্থাপন").to_owned(), basis)),
        );
        let treatment = self.pick("what does not apply", "যা প্রযোজ্য নয় তার হিসাব");
        parts.extend(bases.not_applicable.map(|basis| of(treatment.to_owned(), basis)));
        parts.extend(
            bases
                .rounding
                .map(|basis| of(self.pick("rounding", "দশমিক সমন্বয়").to_owned(), basis)),
        );
        if !line.explanation.sources.is_empty() {
            let sources = line.explanation.sources.join(", ");
            parts.push(format!("{} {sources}", self.pick("sources:", "উৎস:")));
        }
        parts.join("; ")
    }

    /// The proof (প্রমাণক) that is asked for.
    pub(super) fn proofs_asked(self, asked: &ProofsAsked) -> String {
        match asked {
            ProofsAsked::NotStated => self.pick("not stated", "উল্লেখ নেই").to_owned(),
            ProofsAsked::AnyDocument => self.pick("any document", "যেকোনো দলিল").to_owned(),
            ProofsAsked::All(proofs) => self.list(
                proofs
                    .iter()
                    .map(|proof| self.pick(proof.english(), proof.bangla()).to_owned()),
            ),
        }
    }

    /// An evaluator's ruling, with what the rules computed beside it. The ruling counts.
    pub(super) fn ruling(self, ruled: &Ruled) -> String {
        let ruling = &ruled.ruling;
        let decision = match &ruling.decision {
            Decision::Accept => self.pick("the claim is accepted", "দাবি গৃহীত").to_owned(),
            Decision::Reject => self.pick("the claim is rejected", "দাবি অগ্রাহ্য").to_owned(),
            Decision::SetAchieved(figure) => {
                let figure = match figure {
                    Figure::Number(number) => self.exact(*number),
                    Figure::Dates(dates) => self.list(dates.iter().map(|date| self.day(*date))),
                };
                format!("{} {figure}", self.pick("the achievement is set to", "অর্জন নির্ধারিত:"))
            }
            Decision::SetMarks(marks) => {
                format!(
                    "{} {}",
                    self.pick("the marks are set to", "নম্বর নির্ধারিত:"),
                    self.exact_marks(*marks)
                )
            }
        };
        let unknown = self.pick("unknown", "অজানা");
        let computed = ruled
            .computed_marks
            .map_or_else(|| unknown.to_owned(), |marks| self.marks(marks));
        let outcome = self.outcome(ruled.computed_outcome);
        let (by, reason) = (&ruling.by, &ruling.reason);
        let mut told = match self {
            Self::English => format!(
                "Ruled by {by}: {decision}, because: {reason}. The ruling counts; the rules alone gave {computed} ({outcome})."
            ),
            Self::Bangla => format!(
                "{by} এর সিদ্ধান্ত: {decision}। কারণ: {reason}। এ সিদ্ধান্তই কার্যকর; শুধু নিয়ম অনুসারে ছিল {computed} ({outcome})।"
            ),
        };
        for Ruling { by, reason, .. } in &ruled.seconded {
            told += &match self {
                Self::English => format!(" {by} decides the same, because: {reason}."),
                Self::Bangla => format!(" {by} এর একই সিদ্ধান্ত। কারণ: {reason}।"),
            };
        }
        told
    }
}

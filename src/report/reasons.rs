//! Why a mark is what it is: a line of the scorecard as sentences.

use super::Language;
use super::quote::shorten;
use super::view::{Item, Place};
use crate::evidence::{Evidence, Subject};
use crate::guideline::{Basis, Condition};
use crate::plan::Status;
use crate::score::{Branch, Counted, Line, Outcome, Refused, Step};

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
        reasons.extend(self.arithmetic(line));
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

    /// The reason given in a dossier, or the condition of the guideline.
    fn not_applicable(self, reason: &str) -> String {
        let conditions = [Condition::NoComplaint, Condition::NoSubordinateOffices];
        let named = |name: &str| conditions.into_iter().find(|condition| condition.name() == name);
        if let Some(condition) = named(reason) {
            return self.condition(condition).to_owned();
        }
        match reason.strip_prefix("not ").and_then(named) {
            Some(condition) => match self {
                Self::English => format!("it is asked only where {}", self.condition(condition)),
                Self::Bangla => format!("শুধু তখন চাওয়া হয়, যখন {}", self.condition(condition)),
            },
            None => reason.to_owned(),
        }
    }

    /// The branch of the rule and the steps of the arithmetic, in one sentence.
    fn arithmetic(self, line: &Line) -> Option<String> {
        let mut parts: Vec<String> = line
            .explanation
            .steps
            .iter()
            .filter_map(|step| self.step(step, line))
            .collect();
        if let Some(branch) = line.explanation.branch
            && let Some(text) = self.branch(branch)
        {
            let at = line
                .explanation
                .steps
                .iter()
                .take_while(|step| !matches!(step, Step::Weigh { .. }))
                .count();
            parts.insert(at.min(parts.len()), text);
        }
        let stop = self.pick(".", "।");
        (!parts.is_empty()).then(|| capitalised(&parts.join("; ")) + stop)
    }

    /// What the steps do not say of themselves.
    fn branch(self, branch: Branch) -> Option<String> {
        let text = match branch {
            Branch::TargetMet => self.pick("the target is met: full marks", "লক্ষ্যমাত্রা পূরণ হয়েছে: পূর্ণ নম্বর"),
            Branch::OnTime => self.pick("done in time: full marks", "নির্ধারিত সময়ে সম্পন্ন: পূর্ণ নম্বর"),
            Branch::Late => self.pick("done late: nothing", "বিলম্বে সম্পন্ন: নম্বর নেই"),
            Branch::DeductedToNothing => self.pick("done so late that nothing is left", "এত বিলম্বে যে কোনো নম্বর থাকে না"),
            Branch::ShortOfLastColumn => self.pick(
                "short of the last given column: nothing",
                "সর্বনিম্ন স্তরেরও নিচে: নম্বর নেই",
            ),
            Branch::NoneInTime => self.pick("nothing was made in time", "কোনোটিই নির্ধারিত সময়ে হয়নি"),
            Branch::PartlyMet => self.pick("the number or a date was missed", "সংখ্যা বা কোনো তারিখ পূরণ হয়নি"),
            Branch::OnColumn { percent } => {
                let percent = self.digits(&percent.to_string());
                return Some(match self {
                    Self::English => format!("on the {percent} % column"),
                    Self::Bangla => format!("{percent} % স্তরে"),
                });
            }
            Branch::BetweenColumns { better, worse } => {
                let (better, worse) = (self.digits(&better.to_string()), self.digits(&worse.to_string()));
                return Some(match self {
                    Self::English => format!("between the {better} % and the {worse} % column"),
                    Self::Bangla => format!("{better} % ও {worse} % স্তরের মাঝে"),
                });
            }
            _ => return None,
        };
        Some(text.to_owned())
    }

    /// A step of the arithmetic; `None` for one that only repeats what stands beside it.
    fn step(self, step: &Step, line: &Line) -> Option<String> {
        let exact = |figure| self.exact(figure);
        let percent = |figure| self.percent(figure);
        let sum = |figures: &[crate::exact::Exact]| {
            figures
                .iter()
                .map(|figure| exact(*figure))
                .collect::<Vec<_>>()
                .join(" + ")
        };
        Some(match step {
            Step::Sum { figures, .. } if figures.len() < 2 => return None,
            Step::Sum { figures, result } => format!("{} = {}", sum(figures), exact(*result)),
            Step::Mean { figures, .. } if figures.len() < 2 => return None,
            Step::Mean { figures, result } => {
                let (sum, count) = (sum(figures), self.count(figures.len()));
                format!("{} ({sum}) / {count} = {}", self.pick("mean", "গড়"), exact(*result))
            }
            Step::Percent { done, of, result } => {
                let (done, of) = (self.digits(&done.to_string()), self.digits(&of.to_string()));
                match self {
                    Self::English => format!("{done} of {of} is {}", percent(*result)),
                    Self::Bangla => format!("{of} টির মধ্যে {done} টি = {}", percent(*result)),
                }
            }
            Step::Proportion {
                achieved,
                target,
                result,
            } => {
                let (achieved, target) = (exact(*achieved), exact(*target));
                match self {
                    Self::English => format!("{achieved} of {target} is {}", percent(*result)),
                    Self::Bangla => format!("লক্ষ্যমাত্রা {target}, অর্জন {achieved} = {}", percent(*result)),
                }
            }
            Step::Interpolation {
                worse,
                better,
                gone,
                whole,
                result,
            } => {
                let (worse, better) = (self.digits(&worse.to_string()), self.digits(&better.to_string()));
                format!(
                    "{worse} + ({better} − {worse}) × {} / {} = {}",
                    exact(*gone),
                    exact(*whole),
                    percent(*result)
                )
            }
            Step::Deduction {
                days,
                periods,
                each,
                result,
            } => {
                let (days, periods) = (self.digits(&days.to_string()), self.digits(&periods.to_string()));
                let sum = format!("{periods} × {} = {}", exact(*each), exact(*result));
                match self {
                    Self::English => format!("{days} days late: deduction {sum}"),
                    Self::Bangla => format!("{days} দিন বিলম্ব: কর্তন {sum}"),
                }
            }
            Step::Left { weight, left, result } => {
                format!("{} / {} = {}", exact(*left), exact(*weight), percent(*result))
            }
            Step::EqualShares { earned, of, result } => {
                let (earned, of) = (exact(*earned), self.digits(&of.to_string()));
                match self {
                    Self::English => format!("{earned} of {of} equal parts is {}", percent(*result)),
                    Self::Bangla => format!("সমান {of} অংশের {earned} অংশ = {}", percent(*result)),
                }
            }
            Step::ScaledWeight {
                weight,
                total,
                applicable,
                result,
            } => {
                let figures = format!(
                    "{} × {} / {} = {}",
                    exact(*weight),
                    exact(*total),
                    exact(*applicable),
                    exact(*result)
                );
                match self {
                    Self::English => format!("weight scaled up for what does not apply: {figures}"),
                    Self::Bangla => format!("যা প্রযোজ্য নয় তার জন্য মান সমন্বয়: {figures}"),
                }
            }
            Step::Weigh { weight, raw, result } => {
                let marks = line.marks.filter(|marks| marks.exact() == *result);
                let result = marks.map_or_else(|| exact(*result), |marks| self.marks(marks));
                format!("{} × {} = {result}", exact(*weight), percent(*raw))
            }
            Step::Round { exact, result, .. } if result.exact() == *exact => return None,
            Step::Round { result, .. } => match self {
                Self::English => format!("rounded to {}", self.marks(*result)),
                Self::Bangla => format!("পূর্ণমান সমন্বয়ে {}", self.marks(*result)),
            },
        })
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
        if !line.explanation.sources.is_empty() {
            let sources = line.explanation.sources.join(", ");
            parts.push(format!("{} {sources}", self.pick("sources:", "উৎস:")));
        }
        parts.join("; ")
    }

    pub(super) fn counted(self, counted: &Counted) -> Item {
        self.item(&counted.evidence, None)
    }

    pub(super) fn refused(self, refused: &Refused) -> Item {
        self.item(&refused.evidence, Some(self.refusal(refused.reason)))
    }

    /// A piece of evidence: what, whether held, when, how much, and where it stands.
    fn item(self, evidence: &Evidence, refusal: Option<&'static str>) -> Item {
        let mut what = match evidence.subject() {
            Subject::Activity(activity) => self.pick(activity.english(), activity.bangla()).to_owned(),
            Subject::Indicator { code, .. } => match self {
                Self::English => format!("achievement given for {code}"),
                Self::Bangla => format!("{} সূচকে প্রদত্ত অর্জন", self.digits(code)),
            },
        };
        if let Some(figure) = evidence.achieved() {
            what = format!("{what}: {}", self.figure(figure));
        }
        let mut details = Vec::new();
        if evidence.activity().is_some() || evidence.status() != Status::Held {
            details.push(self.status(evidence.status()).to_owned());
        }
        details.extend(self.when(evidence.when()));
        if let Some(share) = evidence.share() {
            let (done, of) = (self.digits(&share.done.to_string()), self.digits(&share.of.to_string()));
            details.push(match self {
                Self::English => format!("{done} of {of}"),
                Self::Bangla => format!("{of} টির মধ্যে {done} টি"),
            });
        } else if evidence.count() != 1 {
            details.push(match self {
                Self::English => format!("{} times", evidence.count()),
                Self::Bangla => format!("{} বার", self.digits(&evidence.count().to_string())),
            });
        }
        if !details.is_empty() {
            what = format!("{what}, {}", details.join(", "));
        }
        let place = evidence.source().map(|source| Place {
            document: source.document().to_owned(),
            span: source.span(),
            quote: source.quote().map(|quote| shorten(quote, evidence.subject())),
        });
        Item {
            what: capitalised(&what),
            refusal,
            place,
        }
    }

    fn figure(self, figure: &crate::evidence::Figure) -> String {
        match figure {
            crate::evidence::Figure::Number(number) => self.exact(*number),
            crate::evidence::Figure::Dates(dates) => self.list(dates.iter().map(|date| self.day(*date))),
        }
    }
}

/// With a capital first letter, where the script has capitals.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

//! How the marks were reckoned: the branch of the rule that was taken, those that were not, and the steps.

use super::Language;
use super::items::capitalised;
use crate::exact::Exact;
use crate::score::{Branch, BranchShown, Line, Relation, Step};

impl Language {
    /// The branch of the rule and the steps of the arithmetic, in one sentence.
    pub(super) fn arithmetic(self, line: &Line) -> Option<String> {
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
        let sum = |figures: &[Exact]| {
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
                let share = self.share(*done, *of);
                format!("{share} {} {}", self.pick("is", "="), percent(*result))
            }
            Step::Proportion {
                achieved,
                target,
                result,
            } => {
                let (achieved, target) = (exact(*achieved), exact(*target));
                match self {
                    Self::English => format!("{achieved} of {target} is {}", percent(*result)),
                    Self::Bangla => format!("{achieved} / {target} = {}", percent(*result)),
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
                    Self::English if days == "1" => format!("1 day late: deduction {sum}"),
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

    /// Every branch of the rule, best first, with whether it was taken.
    pub(super) fn branches(self, line: &Line) -> Vec<(String, bool)> {
        let shown = line.explanation.branches.iter();
        shown
            .map(|shown| (self.branch_shown(shown, line), shown.taken))
            .collect()
    }

    fn branch_shown(self, shown: &BranchShown, line: &Line) -> String {
        let sign = if line.unit == "percent" { " %" } else { "" };
        let mut bounds = shown.bounds.iter().map(|bound| self.achieved(bound) + sign);
        let first = bounds.next().unwrap_or_default();
        let when = match (self, shown.relation) {
            (Self::English, Relation::AtLeast) => format!("at least {first}"),
            (Self::English, Relation::AtMost) => format!("at most {first}"),
            (Self::English, Relation::Below) => format!("less than {first}"),
            (Self::English, Relation::Above) => format!("more than {first}"),
            (Self::English, Relation::By) => format!("by {first}"),
            (Self::English, Relation::After) if first.is_empty() => "much later".to_owned(),
            (Self::English, Relation::After) => format!("after {first}"),
            (Self::English, Relation::At) => format!("exactly {first}"),
            (Self::English, Relation::Between) => format!("between {first} and {}", bounds.next().unwrap_or_default()),
            (Self::English, Relation::All) => format!("all in time ({first})"),
            (Self::English, Relation::Some) => "only a part".to_owned(),
            (Self::English, Relation::Nothing) => "nothing in time".to_owned(),
            (Self::Bangla, Relation::AtLeast) => format!("কমপক্ষে {first}"),
            (Self::Bangla, Relation::AtMost) => format!("সর্বোচ্চ {first}"),
            (Self::Bangla, Relation::Below) => format!("{first} এর কম"),
            (Self::Bangla, Relation::Above) => format!("{first} এর বেশি"),
            (Self::Bangla, Relation::By) => format!("{first} এর মধ্যে"),
            (Self::Bangla, Relation::After) if first.is_empty() => "অনেক পরে".to_owned(),
            (Self::Bangla, Relation::After) => format!("{first} এর পরে"),
            (Self::Bangla, Relation::At) => format!("ঠিক {first}"),
            (Self::Bangla, Relation::Between) => format!("{first} ও {} এর মাঝে", bounds.next().unwrap_or_default()),
            (Self::Bangla, Relation::All) => format!("সব সময়মতো ({first})"),
            (Self::Bangla, Relation::Some) => "আংশিক".to_owned(),
            (Self::Bangla, Relation::Nothing) => "কোনোটিই সময়মতো নয়".to_owned(),
        };
        let earns = match (shown.earns, shown.branch) {
            (Some(percent), _) if percent == Exact::HUNDRED => self.pick("full marks", "পূর্ণ নম্বর").to_owned(),
            (Some(percent), _) if percent.is_zero() => self.pick("nothing", "নম্বর নেই").to_owned(),
            (Some(percent), _) => self.percent(percent),
            (None, Branch::InProportion | Branch::BetweenColumns { .. } | Branch::SomeInTime) => {
                self.pick("in proportion", "গাণিতিক হারে").to_owned()
            }
            (None, Branch::Deducted) => self.pick("with a deduction", "কর্তনসহ").to_owned(),
            (None, _) => self.pick("not known", "জানা নেই").to_owned(),
        };
        format!("{when}: {earns}")
    }
}

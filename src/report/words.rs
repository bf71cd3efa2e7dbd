//! The words of the reports, in both languages; those of the official forms where they have one.

use super::Language;
use super::items::Item;
use crate::guideline::{Basis, Condition, RollUp};
use crate::office::Tier;
use crate::plan::{Plan, Status};
use crate::score::{Outcome, Refusal, RuleShown};

/// The columns of the official form, and the outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Code,
    Activity,
    Indicator,
    Unit,
    Weight,
    Target,
    Achieved,
    Marks,
    Outcome,
    Basis,
    Proof,
    Remarks,
}

impl Column {
    /// The columns of the official form, in its order.
    pub(super) const OFFICIAL_FORM: [Self; 10] = [
        Self::Code,
        Self::Activity,
        Self::Indicator,
        Self::Unit,
        Self::Weight,
        Self::Target,
        Self::Achieved,
        Self::Marks,
        Self::Proof,
        Self::Remarks,
    ];
}

impl Language {
    pub(super) const fn column(self, column: Column) -> &'static str {
        match column {
            Column::Code => self.pick("Code", "ক্রম"),
            Column::Activity => self.pick("Activity", "কার্যক্রম"),
            Column::Indicator => self.pick("Indicator", "সূচক"),
            Column::Unit => self.pick("Unit", "একক"),
            Column::Weight => self.pick("Weight", "মান"),
            Column::Target => self.pick("Target", "লক্ষ্যমাত্রা"),
            Column::Achieved => self.pick("Achieved", "অর্জন"),
            Column::Marks => self.pick("Marks", "প্রাপ্ত নম্বর"),
            Column::Outcome => self.pick("Outcome", "ফলাফল"),
            Column::Proof => self.pick("Evidence", "প্রমাণক"),
            Column::Remarks => self.pick("Remarks", "মন্তব্য"),
            Column::Basis => self.pick("Basis", "ভিত্তি"),
        }
    }

    pub(super) const fn next_steps(self) -> &'static str {
        self.pick(
            "What would raise the marks, most first:",
            "যাতে নম্বর বাড়বে, বেশি থেকে কম:",
        )
    }

    pub(super) fn and_more(self, more: usize) -> String {
        match self {
            Self::English => format!("and {more} more"),
            Self::Bangla => format!("আরও {}টি", self.count(more)),
        }
    }

    pub(super) const fn elsewhere(self) -> &'static str {
        self.pick(
            "Evidence that earns nothing in this plan:",
            "এ কর্মপরিকল্পনায় যার নম্বর নেই:",
        )
    }

    pub(super) const fn documents(self) -> &'static str {
        self.pick("Documents:", "দলিলপত্র:")
    }

    pub(super) const fn sources(self) -> &'static str {
        self.pick("Sources of the figures:", "অঙ্কের উৎস:")
    }

    pub(super) const fn note(self) -> &'static str {
        self.pick("Note:", "মন্তব্য:")
    }

    pub(super) const fn basis_label(self) -> &'static str {
        self.pick("Basis:", "ভিত্তি:")
    }

    pub(super) const fn rule_label(self) -> &'static str {
        self.pick("Rule:", "নিয়ম:")
    }

    pub(super) const fn proofs_label(self) -> &'static str {
        self.pick("Evidence asked for:", "প্রয়োজনীয় প্রমাণক:")
    }

    pub(super) const fn remark_label(self) -> &'static str {
        self.pick("Remark of the guideline:", "নির্দেশিকার টীকা:")
    }

    pub(super) const fn reasons_title(self) -> &'static str {
        self.pick("Reasons for each mark", "প্রতিটি নম্বরের কারণ")
    }

    /// Whether a piece of evidence counts, and why not.
    pub(super) fn counted_or_not(self, item: &Item) -> String {
        match item.refusal {
            Some(refusal) => format!("{} ({refusal})", self.pick("Not counted", "গণনা হয়নি")),
            None => self.pick("Counted", "গণনা হয়েছে").to_owned(),
        }
    }

    pub(super) const fn outcome(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Achieved => self.pick("achieved", "অর্জিত"),
            Outcome::PartlyAchieved => self.pick("partly achieved", "আংশিক অর্জিত"),
            Outcome::NotAchieved => self.pick("not achieved", "অর্জিত হয়নি"),
            Outcome::NoEvidence => self.pick("no evidence", "প্রমাণক নেই"),
            Outcome::NotApplicable => self.pick("not applicable", "প্রযোজ্য নয়"),
            Outcome::NeedsReview => self.pick("needs review", "যাচাই প্রয়োজন"),
        }
    }

    pub(super) const fn basis(self, basis: Basis) -> &'static str {
        match basis {
            Basis::Attested => self.pick("attested", "মুদ্রিত দলিলে আছে"),
            Basis::Minutes => self.pick("from an office's papers", "দপ্তরের কাগজপত্রে আছে"),
            Basis::Derived => self.pick("derived", "মুদ্রিত অঙ্ক থেকে গণিত"),
            Basis::Assumed => self.pick("assumed", "অনুমিত"),
            Basis::Unknown => self.pick("unknown", "অজানা"),
        }
    }

    pub(super) const fn tier(self, tier: Tier) -> &'static str {
        match (self, tier) {
            (Self::English, Tier::Ministry) => "ministry or division",
            (Self::English, Tier::Agency) => "department or agency",
            (Self::English, Tier::Field) => "field office",
            (Self::Bangla, tier) => tier.bangla(),
        }
    }

    pub(super) const fn plan(self, plan: Plan) -> &'static str {
        self.pick(plan.english(), plan.bangla())
    }

    /// The unit of an indicator; a measure of its own stays as it is.
    pub(super) fn unit(self, unit: &str) -> &str {
        match unit {
            "number" => self.pick("number", "সংখ্যা"),
            "percent" => "%",
            "date" => self.pick("date", "তারিখ"),
            "number_and_date" => self.pick("number and date", "সংখ্যা ও তারিখ"),
            measure => measure,
        }
    }

    pub(super) const fn status(self, status: Status) -> &'static str {
        match status {
            Status::Held => self.pick("held", "অনুষ্ঠিত/সম্পন্ন"),
            Status::Planned => self.pick("planned", "পরিকল্পিত"),
            Status::Unknown => self.pick("not clear whether held", "অনুষ্ঠিত হয়েছে কি না স্পষ্ট নয়"),
        }
    }

    pub(super) const fn rule(self, rule: &RuleShown) -> &'static str {
        match rule {
            RuleShown::Ladder { .. } => self.pick("by five columns", "পাঁচ স্তরের লক্ষ্যমাত্রা অনুসারে"),
            RuleShown::ProRata => self.pick("in proportion to the target", "লক্ষ্যমাত্রার গাণিতিক হারে"),
            RuleShown::ByDateOrNothing => self.pick("by the date or nothing", "নির্ধারিত তারিখের মধ্যে, নয়তো শূন্য"),
            RuleShown::LatenessDeduction { .. } => self.pick("a deduction for lateness", "বিলম্বের জন্য নম্বর কর্তন"),
            RuleShown::CountAndDates { .. } => self.pick("the number and every date", "সংখ্যা ও প্রতিটি তারিখ পূরণ"),
            RuleShown::EachByDate => self.pick("equal shares, each by its date", "প্রতিটি নিজ তারিখে, সমান ভাগে"),
            RuleShown::TargetColumnsUnknown => self.pick(
                "in proportion to target columns that were not found",
                "লক্ষ্যমাত্রার স্তর অনুসারে, যা পাওয়া যায়নি",
            ),
            RuleShown::Alternative { .. } => self.pick("in the place of another indicator", "অন্য সূচকের পরিবর্তে"),
        }
    }

    pub(super) const fn roll_up(self, roll_up: RollUp) -> &'static str {
        match (self, roll_up) {
            (Self::Bangla, roll_up) => roll_up.bangla(),
            (Self::English, RollUp::Sum) => "sum of the year",
            (Self::English, RollUp::Mean) => "mean of the quarters",
            (Self::English, RollUp::Date) => "date of completion",
            (Self::English, RollUp::Cumulative) => "latest cumulative figure",
            (Self::English, RollUp::EachQuarter) => "one credit a quarter",
        }
    }

    pub(super) const fn condition(self, condition: Condition) -> &'static str {
        match condition {
            Condition::NoComplaint => self.pick("no complaint came in the year", "বছরে কোনো অভিযোগ আসেনি"),
            Condition::NoSubordinateOffices => {
                self.pick("the office has no subordinate offices", "আওতাধীন কোনো দপ্তর নেই")
            }
        }
    }

    pub(super) const fn refusal(self, refusal: Refusal) -> &'static str {
        match refusal {
            Refusal::Planned => self.pick("planned, not held", "পরিকল্পিত, অনুষ্ঠিত হয়নি"),
            Refusal::StatusUnknown => self.pick(
                "the text does not tell whether it was held",
                "অনুষ্ঠিত হয়েছে কি না লেখায় স্পষ্ট নয়",
            ),
            Refusal::NoDateOrQuarter => self.pick("no date or quarter is told", "তারিখ বা ত্রৈমাসিকের উল্লেখ নেই"),
            Refusal::OutsideYear => self.pick("outside the fiscal year", "অর্থবছরের বাইরে"),
            Refusal::AfterAsOf => self.pick("after the day of the evaluation", "মূল্যায়নের তারিখের পরে"),
            Refusal::Duplicate => self.pick(
                "the same event as one that counts",
                "গণনা করা হয়েছে এমন একটি ঘটনার পুনরুল্লেখ",
            ),
            Refusal::SameQuarter => self.pick(
                "its quarter has its credit already",
                "ওই ত্রৈমাসিকের প্রাপ্য ইতোমধ্যে গণনা করা হয়েছে",
            ),
            Refusal::Superseded => self.pick(
                "a better or later figure counts",
                "অধিকতর ভালো বা পরবর্তী তথ্য গণনা করা হয়েছে",
            ),
            Refusal::OtherPlan => self.pick("belongs to another plan", "অন্য কর্মপরিকল্পনার বিষয়"),
            Refusal::NotAskedFor => self.pick(
                "no indicator of this plan asks for it",
                "এ কর্মপরিকল্পনার কোনো সূচকে চাওয়া হয়নি",
            ),
            Refusal::ConditionDecides => self.pick(
                "it is asked for only under a condition that does not hold, or is not known to hold, for this office",
                "শুধু একটি শর্তে চাওয়া হয়েছে, যা এ দপ্তরের ক্ষেত্রে পূরণ হয়নি বা জানা নেই",
            ),
            Refusal::NoSuchIndicator => self.pick("the plan has no such indicator", "কর্মপরিকল্পনায় এ সূচক নেই"),
            Refusal::Unproven => self.pick("its required proof is missing", "প্রয়োজনীয় প্রমাণক নেই"),
            Refusal::NoShare => self.pick(
                "a percentage is asked for, and it does not tell how many of how many",
                "শতকরা হার চাওয়া হয়েছে, কিন্তু কতটির মধ্যে কতটি তার উল্লেখ নেই",
            ),
            Refusal::NothingToDo => self.pick("there was nothing to do", "করণীয় কিছু ছিল না"),
            Refusal::NothingDone => self.pick("it tells that nothing was done", "কিছু করা হয়নি বলে উল্লেখ আছে"),
            Refusal::UnitDiffers => self.pick("its figure does not fit the unit", "এককের সঙ্গে মেলে না"),
            Refusal::DayNotTold => self.pick(
                "a day is asked for, and none is told",
                "নির্দিষ্ট তারিখ চাওয়া হয়েছে, উল্লেখ নেই",
            ),
            Refusal::BadFigure => self.pick("its figure cannot be", "প্রদত্ত সংখ্যাটি অসম্ভব"),
            Refusal::NotApplicable => self.pick("the indicator does not apply", "সূচকটি প্রযোজ্য নয়"),
            Refusal::RuledOut => self.pick("the evaluator rejected it", "মূল্যায়নকারী গ্রহণ করেননি"),
        }
    }
}

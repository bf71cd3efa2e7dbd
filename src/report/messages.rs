//! Findings of the scorer, and why an office cannot be scored, as sentences.

use super::Language;
use crate::gather::{CannotScore, Lack, Unplaced};
use crate::score::{Finding, Unclear};

impl Language {
    pub(super) fn finding(self, finding: &Finding) -> String {
        match self {
            Self::English => self.finding_in_english(finding),
            Self::Bangla => self.finding_in_bangla(finding),
        }
    }

    fn finding_in_english(self, finding: &Finding) -> String {
        match finding {
            Finding::DatedOutsideYear { day, fiscal_year } => {
                format!("dated {}, outside {fiscal_year}", self.day(day.0))
            }
            Finding::QuarterContradictsDate { named, dated } => format!(
                "the document names {} but its date lies in {}; the date decides",
                self.quarter(*named),
                self.quarter(*dated)
            ),
            Finding::YearContradictsDate { named, day } => format!(
                "the document names {named} but its date is {}; the date decides",
                self.day(day.0)
            ),
            Finding::MayLieAfterAsOf { last } => format!(
                "no day is told, and it can be as late as {}, after the day of the evaluation; it counts all the same",
                self.day(last.0)
            ),
            Finding::FiguresDiffer { counted, other } => {
                format!("two figures for one time: {counted} counts, {other} does not")
            }
            Finding::CumulativeFalls { earlier, later } => {
                format!("a cumulative figure falls from {earlier} to {later}; the later one counts")
            }
            Finding::AboveHundred { percent } => {
                format!("the figure is above 100 %, which cannot be: {}", self.percent(*percent))
            }
            Finding::Unproven { missing } if missing.is_empty() => "claimed without any proof".to_owned(),
            Finding::Unproven { missing } => {
                let missing = self.list(missing.iter().map(|proof| proof.english().to_owned()));
                format!("unproven; missing: {missing}")
            }
            Finding::AlsoCountsFor { indicator } => {
                format!("the same event counts for {indicator} too, which asks for it")
            }
            Finding::ServesOtherPlan { plan } => {
                format!(
                    "the event belongs to the plan «{}», and this indicator asks for it too",
                    plan.english()
                )
            }
            Finding::Unclear { reason } => format!("a person has to look: {}", self.unclear(*reason)),
            Finding::Clause { clause, text, basis } => {
                format!("a person has to look, clause {clause} ({}): {text}", self.basis(*basis))
            }
            Finding::Substituted { when, basis } => format!(
                "something else was asked instead, because {} ({})",
                self.condition(*when),
                self.basis(*basis)
            ),
            Finding::NotApplicableButAchieved { achieved } => {
                format!(
                    "declared not to apply although {} was achieved",
                    self.achieved(achieved)
                )
            }
            Finding::CannotScale => {
                "the weights cannot be scaled up: one of them, or the plan total, is not known".to_owned()
            }
            Finding::TargetNotTheOffices => {
                "the office gave a target, but the guideline sets it; the guideline's counts".to_owned()
            }
            Finding::TargetsDiffer => "the office gave two different targets; neither counts".to_owned(),
            Finding::TargetUnitDiffers => {
                "the target the office gave does not fit the unit; it does not count".to_owned()
            }
            Finding::TargetOutsideYear => {
                "the target the office gave is no day of the fiscal year; it does not count".to_owned()
            }
            Finding::OwnTargetNotGiven => {
                "each office sets this target, and none was given; the printed one, of the office whose plan is the \
                 source, is used (assumed)"
                    .to_owned()
            }
            Finding::NoSuchIndicator { indicator } => format!("the plan has no indicator {indicator}"),
        }
    }

    fn finding_in_bangla(self, finding: &Finding) -> String {
        match finding {
            Finding::DatedOutsideYear { day, fiscal_year } => {
                format!(
                    "তারিখ {}, যা {} অর্থবছরের বাইরে",
                    self.day(day.0),
                    self.fiscal_year(*fiscal_year)
                )
            }
            Finding::QuarterContradictsDate { named, dated } => format!(
                "দলিলে {} লেখা, কিন্তু তারিখ {}ের; তারিখটি ধরা হয়েছে",
                self.quarter(*named),
                self.quarter(*dated)
            ),
            Finding::YearContradictsDate { named, day } => format!(
                "দলিলে {} অর্থবছর লেখা, কিন্তু তারিখ {}; তারিখটি ধরা হয়েছে",
                self.fiscal_year(*named),
                self.day(day.0)
            ),
            Finding::MayLieAfterAsOf { last } => format!(
                "নির্দিষ্ট দিনের উল্লেখ নেই; মূল্যায়নের তারিখের পরে, {} পর্যন্ত হতে পারে; তবু গণনা করা হয়েছে",
                self.day(last.0)
            ),
            Finding::FiguresDiffer { counted, other } => format!(
                "একই সময়ের দুটি তথ্য: {} গণনা করা হয়েছে, {} হয়নি",
                self.exact(*counted),
                self.exact(*other)
            ),
            Finding::CumulativeFalls { earlier, later } => format!(
                "ক্রমপুঞ্জিভূত তথ্য {} থেকে কমে {} হয়েছে; পরেরটি ধরা হয়েছে",
                self.exact(*earlier),
                self.exact(*later)
            ),
            Finding::AboveHundred { percent } => {
                format!("প্রদত্ত হার {}, অথচ তা ১০০ % এর বেশি হতে পারে না", self.percent(*percent))
            }
            Finding::Unproven { missing } if missing.is_empty() => "কোনো প্রমাণক ছাড়া দাবি করা হয়েছে".to_owned(),
            Finding::Unproven { missing } => {
                let missing = self.list(missing.iter().map(|proof| proof.bangla().to_owned()));
                format!("প্রমাণিত নয়; নেই: {missing}")
            }
            Finding::AlsoCountsFor { indicator } => {
                format!(
                    "একই ঘটনা {} সূচকেও গণনা করা হয়েছে, সেখানেও চাওয়া হয়েছে",
                    self.digits(indicator.as_str())
                )
            }
            Finding::ServesOtherPlan { plan } => {
                format!("ঘটনাটি «{}» কর্মপরিকল্পনার, এ সূচকেও চাওয়া হয়েছে", plan.bangla())
            }
            Finding::Unclear { reason } => format!("যাচাই প্রয়োজন: {}", self.unclear(*reason)),
            Finding::Clause { clause, text, basis } => format!(
                "যাচাই প্রয়োজন, অনুচ্ছেদ {} ({}): {text}",
                self.digits(clause.as_str()),
                self.basis(*basis)
            ),
            Finding::Substituted { when, basis } => {
                format!(
                    "{}, তাই পরিবর্তে অন্য কার্যক্রম ধরা হয়েছে ({})",
                    self.condition(*when),
                    self.basis(*basis)
                )
            }
            Finding::NotApplicableButAchieved { achieved } => {
                format!("প্রযোজ্য নয় বলা হয়েছে, অথচ অর্জন {}", self.achieved(achieved))
            }
            Finding::CannotScale => "মান সমন্বয় করা যায়নি: কোনো একটি মান বা মোট মান জানা নেই".to_owned(),
            Finding::TargetNotTheOffices => {
                "দপ্তর লক্ষ্যমাত্রা দিয়েছে, কিন্তু তা নির্দেশিকায় নির্ধারিত; নির্দেশিকারটি ধরা হয়েছে".to_owned()
            }
            Finding::TargetsDiffer => "দপ্তর দুটি ভিন্ন লক্ষ্যমাত্রা দিয়েছে; কোনোটি ধরা হয়নি".to_owned(),
            Finding::TargetUnitDiffers => "দপ্তরের দেওয়া লক্ষ্যমাত্রা এককের সঙ্গে মেলে না; ধরা হয়নি".to_owned(),
            Finding::TargetOutsideYear => "দপ্তরের দেওয়া লক্ষ্যমাত্রা অর্থবছরের কোনো দিন নয়; ধরা হয়নি".to_owned(),
            Finding::OwnTargetNotGiven => {
                "লক্ষ্যমাত্রা দপ্তর নিজে নির্ধারণ করে, কিন্তু দেয়নি; যে দপ্তরের কর্মপরিকল্পনা থেকে নেওয়া, তারটি ধরা হয়েছে (অনুমিত)"
                    .to_owned()
            }
            Finding::NoSuchIndicator { indicator } => {
                format!("কর্মপরিকল্পনায় {} সূচক নেই", self.digits(indicator))
            }
        }
    }

    pub(super) const fn unclear(self, reason: Unclear) -> &'static str {
        match reason {
            Unclear::ColumnsUnknown => self.pick(
                "the target was missed, and what a part earns is not known",
                "লক্ষ্যমাত্রা পূরণ হয়নি, আংশিক অর্জনের নম্বর জানা নেই",
            ),
            Unclear::DayNotTold => self.pick(
                "only a month, quarter or year is told, and the due day lies within it",
                "শুধু মাস, ত্রৈমাসিক বা বছরের উল্লেখ আছে, আর নির্ধারিত দিন তার মধ্যেই পড়ে",
            ),
            Unclear::UnitDiffers => self.pick(
                "the achievement does not fit the unit of the target",
                "অর্জন লক্ষ্যমাত্রার এককের সঙ্গে মেলে না",
            ),
            Unclear::NoTarget => self.pick(
                "the office sets the target itself and gave none",
                "লক্ষ্যমাত্রা দপ্তর নিজে নির্ধারণ করে, কিন্তু দেয়নি",
            ),
            Unclear::NoWeight => self.pick(
                "the rule needs the weight, which is not known",
                "মান জানা নেই, অথচ নিয়মে প্রয়োজন",
            ),
            Unclear::TooLarge => self.pick(
                "a figure is too large to reckon with exactly",
                "সংখ্যাটি হিসাবের জন্য অতি বড়",
            ),
        }
    }

    pub(super) const fn lack(self, lack: Lack) -> &'static str {
        match lack {
            Lack::Office => self.pick("no issuing office was found", "কোন দপ্তরের দলিল তা পাওয়া যায়নি"),
            Lack::Tier => self.pick("the tier of its office is not known", "দপ্তরের পর্যায় জানা নেই"),
            Lack::FiscalYear => self.pick("no fiscal year was found", "অর্থবছর পাওয়া যায়নি"),
            Lack::Activity => self.pick(
                "it reports nothing that an indicator asks for",
                "কোনো সূচকে চাওয়া হয়েছে এমন কিছুর উল্লেখ নেই",
            ),
        }
    }
}

/// Why an office cannot be scored on a plan, in one line.
pub(super) fn cannot_score(reason: &CannotScore, language: Language) -> String {
    match (language, reason) {
        (Language::English, CannotScore::NoGuideline { office, missing }) => format!(
            "{office}, {} {}: not scored: {missing}",
            missing.key.plan.english(),
            missing.key.fiscal_year
        ),
        (Language::Bangla, CannotScore::NoGuideline { office, missing }) => {
            let key = missing.key;
            let available = missing.of_the_same_plan();
            let available =
                available.map(|key| format!("{} ({})", language.fiscal_year(key.fiscal_year), key.tier.bangla()));
            let available = language.list(available);
            let available = if available.is_empty() {
                "নেই".to_owned()
            } else {
                available
            };
            format!(
                "{office}, {} {}: মূল্যায়ন হয়নি: {} পর্যায়ের এ বছরের নির্দেশিকা নেই; এ কর্মপরিকল্পনার যা আছে: {available}",
                key.plan.bangla(),
                language.fiscal_year(key.fiscal_year),
                key.tier.bangla()
            )
        }
        (Language::English, CannotScore::Nothing { office, fiscal_year }) => {
            format!("{office}, {fiscal_year}: not scored: nothing that was filed concerns a plan")
        }
        (Language::Bangla, CannotScore::Nothing { office, fiscal_year }) => format!(
            "{office}, {}: মূল্যায়ন হয়নি: দাখিল করা কিছুই কোনো কর্মপরিকল্পনার বিষয়ে নয়",
            language.fiscal_year(*fiscal_year)
        ),
        (Language::English, CannotScore::Dossier { office, error }) => format!("{office}: not scored: {error}"),
        (Language::Bangla, CannotScore::Dossier { office, error }) => format!("{office}: মূল্যায়ন হয়নি: {error}"),
    }
}

/// What a document lacks to be scored.
pub(super) fn unplaced(unplaced: &Unplaced, language: Language) -> String {
    let lacks = language.list(unplaced.lacks.iter().map(|lack| language.lack(*lack).to_owned()));
    let file = &unplaced.document.file;
    match language {
        Language::English => format!("{file}: not scored: {lacks}"),
        Language::Bangla => format!("{file}: মূল্যায়ন হয়নি: {lacks}"),
    }
}

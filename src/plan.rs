//! The plans of the Annual Performance Agreement and the activities that documents report.

use serde::{Deserialize, Serialize};

/// A plan of the Annual Performance Agreement that an office is marked on.
///
/// The five annexure plans (সংযোজনী 4 to 8) entered the agreement in 2021-22. The other two hold what is marked beside
/// them: the mandatory objectives of the years before, and the office's own objectives (the other 70 marks).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Plan {
    /// Annexure 4: National Integrity Strategy, জাতীয় শুদ্ধাচার কৌশল.
    Nis,
    /// Annexure 5: e-governance and innovation, ই-গভর্ন্যান্স ও উদ্ভাবন.
    EGovernance,
    /// Annexure 6: Grievance Redress System, অভিযোগ প্রতিকার ব্যবস্থা.
    Grs,
    /// Annexure 7: Citizen's Charter, সেবা প্রদান প্রতিশ্রুতি.
    CitizensCharter,
    /// Annexure 8: Right to Information, তথ্য অধিকার.
    Rti,
    /// The mandatory objectives (আবশ্যিক কৌশলগত উদ্দেশ্য) of the years before the annexures existed.
    MandatoryObjectives,
    /// The office's own strategic objectives, scored on target ladders.
    OwnObjectives,
}

impl Plan {
    /// The five annexure plans, in the order of their annexure numbers.
    pub const ANNEXURES: [Plan; 5] = [
        Plan::Nis,
        Plan::EGovernance,
        Plan::Grs,
        Plan::CitizensCharter,
        Plan::Rti,
    ];

    /// The number of the annexure (সংযোজনী) that holds the plan, 4 to 8; `None` for the objectives.
    pub const fn annexure(self) -> Option<u8> {
        match self {
            Plan::Nis => Some(4),
            Plan::EGovernance => Some(5),
            Plan::Grs => Some(6),
            Plan::CitizensCharter => Some(7),
            Plan::Rti => Some(8),
            Plan::MandatoryObjectives | Plan::OwnObjectives => None,
        }
    }

    /// The name used in data: `nis`, `e_governance`, `grs`, `citizens_charter`, `rti`, `mandatory_objectives`,
    /// `own_objectives`.
    pub const fn name(self) -> &'static str {
        match self {
            Plan::Nis => "nis",
            Plan::EGovernance => "e_governance",
            Plan::Grs => "grs",
            Plan::CitizensCharter => "citizens_charter",
            Plan::Rti => "rti",
            Plan::MandatoryObjectives => "mandatory_objectives",
            Plan::OwnObjectives => "own_objectives",
        }
    }

    /// The plan's name for English readers.
    pub const fn english(self) -> &'static str {
        match self {
            Plan::Nis => "National Integrity Strategy",
            Plan::EGovernance => "E-governance and innovation",
            Plan::Grs => "Grievance Redress System",
            Plan::CitizensCharter => "Citizen's Charter",
            Plan::Rti => "Right to Information",
            Plan::MandatoryObjectives => "Mandatory objectives",
            Plan::OwnObjectives => "Own objectives",
        }
    }

    /// The plan's official name.
    pub const fn bangla(self) -> &'static str {
        match self {
            Plan::Nis => "জাতীয় শুদ্ধাচার কৌশল",
            Plan::EGovernance => "ই-গভর্ন্যান্স ও উদ্ভাবন",
            Plan::Grs => "অভিযোগ প্রতিকার ব্যবস্থা",
            Plan::CitizensCharter => "সেবা প্রদান প্রতিশ্রুতি",
            Plan::Rti => "তথ্য অধিকার",
            Plan::MandatoryObjectives => "আবশ্যিক কৌশলগত উদ্দেশ্য",
            Plan::OwnObjectives => "কৌশলগত উদ্দেশ্য",
        }
    }
}

macro_rules! activities {
    ($($(#[$doc:meta])* $variant:ident, $plan:ident, $name:literal, $english:literal, $bangla:literal;)*) => {
        /// A kind of event or delivery that an office reports and an indicator may ask for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Activity {
            $($(#[$doc])* $variant,)*
        }

        impl Activity {
            /// Every activity, plan by plan.
            pub const ALL: &[Activity] = &[$(Activity::$variant,)*];

            /// The plan whose indicators ask for the activity.
            pub const fn plan(self) -> Plan {
                match self { $(Activity::$variant => Plan::$plan,)* }
            }

            /// The name used in data, such as `charter_update`.
            pub const fn name(self) -> &'static str {
                match self { $(Activity::$variant => $name,)* }
            }

            /// The activity's name for English readers.
            pub const fn english(self) -> &'static str {
                match self { $(Activity::$variant => $english,)* }
            }

            /// The activity's name in Bangla, in the words of the official plans.
            pub const fn bangla(self) -> &'static str {
                match self { $(Activity::$variant => $bangla,)* }
            }
        }
    };
}

activities! {
    /// The charter brought up to date and uploaded to the service box, due each quarter.
    CharterUpdate, CitizensCharter, "charter_update", "charter update", "সেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণ";
    /// A briefing of stakeholders on the charter (অবহিতকরণ সভা).
    CharterStakeholderBriefing, CitizensCharter, "charter_stakeholder_briefing", "charter stakeholder briefing", "অংশীজনের সমন্বয়ে অবহিতকরণ সভা";
    /// A meeting on the charter with the subordinate offices, due each quarter.
    CharterCoordinationMeeting, CitizensCharter, "charter_coordination_meeting", "charter meeting with subordinate offices", "আওতাধীন দপ্তর/সংস্থার সমন্বয়ে সভা";
    /// The charter's monitoring committee reconstituted, due each quarter.
    CharterCommitteeReconstitution, CitizensCharter, "charter_committee_reconstitution", "reconstitution of the charter monitoring committee", "পরিবীক্ষণ কমিটি পুনর্গঠন";
    /// Decisions of the charter's monitoring committee that were carried out.
    CharterCommitteeDecisions, CitizensCharter, "charter_committee_decisions", "decisions of the charter monitoring committee carried out", "পরিবীক্ষণ কমিটির সভার সিদ্ধান্ত বাস্তবায়ন";
    /// A training, seminar or workshop on the charter.
    CharterTraining, CitizensCharter, "charter_training", "charter training", "সেবা প্রদান প্রতিশ্রুতি বিষয়ক প্রশিক্ষণ";
    /// The short annual report on the charter of an office without subordinate offices.
    CharterAnnualReport, CitizensCharter, "charter_annual_report", "annual report on the charter", "সেবা প্রদান প্রতিশ্রুতি বিষয়ক বার্ষিক প্রতিবেদন";
    /// A meeting with stakeholders for good governance (সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভা).
    NisStakeholderMeeting, Nis, "nis_stakeholder_meeting", "good-governance stakeholder meeting", "সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভা";
    /// A meeting of the ethics committee (নৈতিকতা কমিটি).
    NisEthicsCommitteeMeeting, Nis, "nis_ethics_committee_meeting", "ethics committee meeting", "নৈতিকতা কমিটির সভা";
    /// A training on integrity.
    NisTraining, Nis, "nis_training", "integrity training", "শুদ্ধাচার সংক্রান্ত প্রশিক্ষণ";
    /// A public hearing (গণশুনানি).
    NisPublicHearing, Nis, "nis_public_hearing", "public hearing", "গণশুনানি";
    /// A briefing of stakeholders on the grievance redress system.
    GrsStakeholderMeeting, Grs, "grs_stakeholder_meeting", "grievance redress stakeholder meeting", "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভা";
    /// A training on the grievance redress system.
    GrsTraining, Grs, "grs_training", "grievance redress training", "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ";
    /// A meeting on the grievance redress system among officials.
    GrsMeeting, Grs, "grs_meeting", "grievance redress meeting", "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক সভা";
    /// A training on the right to information.
    RtiTraining, Rti, "rti_training", "right-to-information training", "তথ্য অধিকার বিষয়ক প্রশিক্ষণ";
    /// A briefing of stakeholders on the right to information.
    RtiStakeholderMeeting, Rti, "rti_stakeholder_meeting", "right-to-information stakeholder meeting", "তথ্য অধিকার বিষয়ে অংশীজনের সভা";
    /// Work to make the right to information known to the public.
    RtiAwareness, Rti, "rti_awareness", "right-to-information awareness", "তথ্য অধিকার বিষয়ে জনসচেতনতা বৃদ্ধি";
    /// A training on e-governance and innovation.
    EgovTraining, EGovernance, "egov_training", "e-governance training", "ই-গভর্ন্যান্স ও উদ্ভাবন বিষয়ক প্রশিক্ষণ";
}

/// Whether an event took place.
///
/// Held counts; planned, requested or decided does not («a training will be held in February» earns nothing).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The text says that it took place.
    Held,
    /// The text announces, orders, requests or decides it.
    Planned,
    /// The text does not say which.
    Unknown,
}

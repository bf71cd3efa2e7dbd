//! The words of the field, found in running text in spite of inflection, spelling variants and light OCR damage.
//!
//! A word of the text matches a stem of the lexicon when their *keys* agree: the key leaves out the signs that spelling
//! and OCR confuse most (hasanta, nukta, long and short vowels, ন and ণ, শ ষ and স). What remains of the word must be an
//! inflection, so that সভাপতি (chair) is never সভা (meeting). A long stem may also lose or gain one letter inside
//! (প্রতিশুতি for প্রতিশ্রুতি); such a word is marked as damaged. Letters are never exchanged: a trainer (প্রশিক্ষক) is no
//! training (প্রশিক্ষণ).

mod lexicon;
mod met;
mod split;

use std::ops::Range;

pub(super) use self::lexicon::Lexicon;
pub(super) use self::split::{is_letter, split_words};
use crate::places::Placed;

macro_rules! terms {
    ($($term:ident: $($stem:literal),+;)*) => {
        /// A word of the field that the reader knows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(super) enum Term { $($term,)* }

        const STEMS: &[(Term, &str)] = &[$($((Term::$term, $stem),)+)*];
    };
}

terms! {
    // What a text may be about.
    Service: "সেবা", "service";
    Giving: "প্রদান";
    ServiceGiving: "সেবাদান", "সেবাপ্রদান";
    Promise: "প্রতিশ্রুতি";
    Citizen: "সিটিজেন", "সিটিজেনস", "citizen", "citizens", "নাগরিক";
    Charter: "চার্টার", "charter";
    Integrity: "শুদ্ধাচার", "integrity", "এনআইএস", "nis";
    GoodGovernance: "সুশাসন";
    Rule: "শাসন";
    Good: "সু";
    Feedback: "ফিডব্যাক", "feedback";
    Habit: "থাকে", "থাকেন";
    Supposed: "কথা";
    Running: "চলছে", "চলমান", "চলবে";
    Continuing: "হচ্ছে";
    Draft: "খসড়া";
    By: "কর্তৃক";
    Tariff: "দর", "মূল্য", "মূল্যহার", "ট্যারিফ", "ইআইএ";
    Delegate: "প্রতিনিধি";
    Beginning: "শুরু", "উদ্বোধন";
    Celebrated: "উদযাপন", "উদযাপিত", "পালিত", "উদ্‌যাপিত", "পালন";
    Ethics: "নৈতিকতা";
    Committee: "কমিটি";
    Hearing: "শুনানি";
    PublicHearing: "গণশুনানি";
    Public: "গণ";
    Grievance: "অভিযোগ";
    Redress: "প্রতিকার";
    Settlement: "নিষ্পত্তি";
    Grs: "grs", "জিআরএস";
    Information: "তথ্য";
    Right: "অধিকার";
    Rti: "rti", "আরটিআই";
    Electronic: "ই", "ডি", "e", "d";
    Governance: "গভর্ন্যান্স", "গভার্ন্যান্স", "গভর্নেস", "গভর্নেন্স", "গভর্ন্যান্স", "গভর্নমেন্ট", "governance", "গভর্ণেন্স";
    ElectronicGovernance: "ইগভর্ন্যান্স", "egovernance";
    Innovation: "উদ্ভাবন", "উদ্ভাবনী", "ইনোভেশন", "innovation";
    Nothi: "নথি", "nothi", "ফাইলিং";
    ElectronicNothi: "ডিনথি", "ইনথি";
    Monitoring: "পরিবীক্ষণ";
    // What may have taken place.
    Meeting: "সভা", "meeting", "বৈঠক", "মিটিং";
    Training: "প্রশিক্ষণ", "training", "ট্রেনিং";
    Workshop: "কর্মশালা", "workshop", "ওয়ার্কশপ";
    Seminar: "সেমিনার", "seminar";
    Dialogue: "সংলাপ";
    Briefing: "অবহিতকরণ", "জনঅবহিতকরণ", "উদ্বুদ্ধকরণ";
    ViewExchange: "মতবিনিময়";
    Update: "হালনাগাদ", "হালনাগাদকরণ", "হালনাগাত", "আপডেট";
    // «চার্টার সংশোধন করে … প্রকাশ করা হয়েছে»
    Revision: "সংশোধন", "পরিমার্জন", "সংযোজন";
    Upload: "আপলোড";
    Display: "প্রদর্শন";
    Reconstitution: "পুনর্গঠন", "পুনর্গঠিত", "পুনঃগঠন", "পুনগঠন", "পুর্নগঠন", "পুনর্গঠনকৃত";
    Report: "প্রতিবেদন", "রিপোর্ট";
    Annual: "বার্ষিক";
    // As often misspelt: «সিদ্বান্ত», «সিন্ধান্ত».
    Decision: "সিদ্ধান্ত", "সিদ্বান্ত", "সিন্ধান্ত";
    Implementation: "বাস্তবায়ন", "বাস্তবায়িত", "প্রতিপালন", "প্রতিপালিত";
    Awareness: "জনসচেতনতা", "সচেতনতা", "গণসচেতনতা";
    Publicity: "প্রচার", "প্রচারণা", "লিফলেট", "প্রচারপত্র", "প্রচারাভিযান", "পোস্টার", "পোষ্টার", "র‍্যালি", "মাইকিং", "ব্যানার";
    Coordination: "সমন্বয়";
    Quarterly: "ত্রৈমাসিক", "কোয়ার্টার", "প্রান্তিক";
    WebPortal: "বাতায়ন", "পোর্টাল";
    ServiceBox: "সেবাবক্স", "বক্স";
    // Who takes part.
    Stakeholder: "অংশীজন", "স্টেকহোল্ডার", "stakeholder", "stakeholders", "ষ্টেকহোল্ডার";
    ServiceReceiver: "সেবাগ্রহীতা", "সেবাপ্রার্থী", "সেবাপ্রত্যাশী", "সেবাগ্রহণকারী", "সেবাভোগী", "উপকারভোগী";
    Subordinate: "আওতাধীন", "অধীনস্থ", "অধীনস্ত", "অধঃস্তন", "অধস্তন", "অধীন", "আওতাভুক্ত", "অধিভুক্ত";
    OfficeWord: "দপ্তর", "সংস্থা", "অধিদপ্তর", "অফিস", "কার্যালয়";
    With: "সঙ্গে", "সাথে", "সহিত";
    Own: "নিজ";
    Each: "স্ব";
    Your: "আপনার", "আপনাদের";
    All: "সকল";
    // Whether it took place.
    ToBeHeld: "অনুষ্ঠিতব্য", "অনুষ্ঠেয়", "আয়োজিতব্য";
    TakesPlace: "অনুষ্ঠিত";
    Organised: "আয়োজিত", "সম্পন্ন", "সুসম্পন্ন", "সমাপ্ত", "মিলিত", "পরিচালিত";
    Organising: "আয়োজন", "অনুষ্ঠান";
    Past: "হয়েছে", "বসেন", "নিয়েছে", "নিয়েছেন", "দিয়েছে", "দিয়েছেন", "পেয়েছে", "পেয়েছেন", "উঠেছে", "হয়েছিল", "হয়", "হলো", "হল", "হইল", "হয়েছিলো", "করেন", "করেছে", "করেছেন", "করলেন", "করল", "ছিলেন", "ছিল", "রাখেন", "জানান", "জানায়", "জানিয়েছে", "জানিয়েছেন", "জানিয়েছিল", "জানাইয়াছে", "জানাইয়াছেন", "বলেন", "দেন", "নেন", "গেছে", "গেল", "গেলো", "হইয়াছে", "করিয়াছেন", "রয়েছে", "হন", "হলেন", "দিলেন", "নিলেন", "নিল", "বসেছে", "বসেছিল", "বসেছিলেন", "হয়েছেন", "হইয়াছিল", "করেছিল", "করেছিলেন", "করিয়াছে", "পেলেন", "নেয়", "দেয়", "শোনেন", "শুনেছেন", "শুনলেন", "মেলে", "মিলেছে", "মিলল", "রহিয়াছে", "করেছি", "করিয়াছি", "দিয়েছি", "নিয়েছি", "গিয়েছে", "করিয়াছিল", "করিয়াছিলেন", "করিলেন", "দিয়াছে", "নিয়াছে", "বসিয়াছে";
    // «আহ্বান করা হলেও … হয়নি»
    Although: "হলেও", "হইলেও";
    // «হতে যাচ্ছে», «হতে চলেছে»
    Going: "যাচ্ছে", "চলেছে";
    Future: "হবে", "হইবে", "করবে", "করবেন", "করব", "থাকবেন", "থাকবে", "দেবেন", "হবেন", "করিবেন", "নেবেন", "রাখবেন", "রাখবে", "বসবে", "বসবেন", "বসিবে", "নেবে", "দেবে", "দিবে", "দিবেন", "নিবেন", "করিবে", "নিবে", "থাকিবে", "থাকিবেন";
    // «২০ মার্চ সমাপ্ত হওয়ায়»: the reason for something, done.
    Reason: "হওয়ায়", "হওয়াতে";
    Infinitive: "হতে", "করতে", "হওয়ার", "হওয়া", "রাখতে";
    Not: "নি", "নাই", "নেই", "হয়নি", "হয়নাই", "করেনি", "করেননি", "যায়নি", "না", "হননি", "বসেনি", "পারেনি", "পারেননি",
        "নেয়নি", "নেননি", "দেয়নি", "দেননি", "পায়নি", "পাননি", "ওঠেনি", "ঘটেনি";
    CalledOff: "স্থগিত", "বাতিল";
    // «প্রশিক্ষণ পিছিয়ে দেওয়া হয়েছে»
    PutOff: "পিছিয়ে", "পেছিয়ে", "পিছাইয়া";
    // «প্রশিক্ষণ বাকি রয়েছে», «সভা মুলতবি রাখা হয়েছে»
    Undone: "বাকি", "অসম্পন্ন", "অসম্পূর্ণ", "অসমাপ্ত", "মুলতবি", "মুলতুবি", "বিলম্বিত", "অনিশ্চিত", "পেছানো", "পিছানো", "পরিত্যাগ",
        "পরিত্যক্ত", "বিরত", "স্থানান্তর", "স্থানান্তরিত", "বাদ";
    // «প্রস্তাবটি নাকচ হয়»
    Refused: "নাকচ", "নামঞ্জুর", "প্রত্যাখ্যান", "প্রত্যাখ্যাত";
    // «প্রস্তাব অনুমোদনের অপেক্ষায়»
    Pending: "অপেক্ষায়", "অপেক্ষমাণ", "অপেক্ষাধীন", "প্রক্রিয়াধীন", "বিবেচনাধীন", "অনুমোদনাধীন";
    Approval: "অনুমোদন", "অনুমোদিত";
    Request: "অনুরোধ", "আমন্ত্রণ", "আহ্বান", "আহবান", "আমন্ত্রিত", "কামনা";
    Instruction: "নির্দেশ", "নির্দেশনা", "পরামর্শ", "তাগিদ", "প্রস্তাব", "সুপারিশ", "মনোনয়ন", "মনোনীত";
    Purpose: "জন্য", "লক্ষ্যে", "নিমিত্ত", "উদ্দেশ্যে";
    Coming: "আগামী", "আসন্ন", "আগামীকাল", "পরবর্তী";
    Gone: "গত", "বিগত", "গতকাল", "গতকল্য";
    Today: "আজ", "অদ্য";
    Talk: "আলোচনা", "গুরুত্বারোপ", "অবহিত", "উল্লেখ", "মতামত";
    Topic: "বিষয়", "সংক্রান্ত", "বিষয়ক", "শীর্ষক", "সম্পর্কে", "সম্পর্কিত";
    Provision: "অন্তর্ভুক্ত", "বিধান", "সূচক", "শর্ত", "বাধ্যবাধকতা";
    Quoted: "মর্মে";
    Condition: "থাকলে", "থাকিলে";
    Concession: "থাকলেও", "থাকিলেও", "সত্ত্বেও", "জানালেও", "জানাইলেও", "বললেও", "বলিলেও", "দেখালেও", "দেখাইলেও", "উঠলেও", "উঠিলেও", "এলেও", "আসলেও", "আসিলেও",
        "চাইলেও", "চাহিলেও";
    If: "গেলে", "করলে", "পেলে";
    Target: "লক্ষ্যমাত্রা", "টার্গেট";
    Quorum: "কোরাম";
    System: "ব্যবস্থা", "পদ্ধতি";
    Measure: "উদ্যোগ", "কার্যক্রম", "পদক্ষেপ";
    Minutes: "কার্যবিবরণী", "কার্যবিবরনী", "কার্য-বিবরণী", "রেজুলেশন", "কার্যপত্র";
    Board: "বোর্ড";
    Notice: "নোটিশ", "বিজ্ঞপ্তি", "সময়সূচি", "সময়সূচী";
    Order: "আদেশ";
    Sending: "প্রেরণ", "প্রেরিত", "দাখিল";
    Formation: "গঠন", "গঠিত", "সাজানো";
    Every: "প্রতি", "প্রত্যেক";
    Simplification: "সহজিকরণ", "সহজীকরণ";
    ActionPlan: "কর্মপরিকল্পনা";
    According: "অনুযায়ী", "মোতাবেক", "অনুসারে", "আলোকে";
    Room: "কক্ষ";
    Progress: "অগ্রগতি", "প্রগ্রেস";
    Team: "টিম", "দল";
    Scheme: "পরিকল্পনা", "নির্ধারিত", "প্রস্তুতি";
    // «তারিখ নির্ধারণ করা হয়েছে»
    Setting: "নির্ধারণ", "পুনর্নির্ধারিত", "পুনঃনির্ধারিত", "পুননির্ধারিত", "পুনর্নির্ধারণ", "পুনঃনির্ধারণ", "পুননির্ধারণ", "ধার্য", "স্থির";
    // «তারিখ ধার্য আছে»
    Stands: "আছে";
    Adopted: "গৃহীত", "গ্রহণ", "নেওয়া", "নেয়া";
    Attendance: "উপস্থিত", "উপস্থিতি", "অংশগ্রহণ", "যোগদান";
}

impl Term {
    /// Whether the word is a verb, or asks, aims or plans: with one of these a sentence says more than that there is something.
    pub(super) fn says_what_became_of_it(self) -> bool {
        use Term::*;
        matches!(
            self,
            Past | Although
                | Future
                | Infinitive
                | Not
                | Request
                | Instruction
                | Purpose
                | Scheme
                | Continuing
                | Running
                | Habit
        )
    }

    /// Whether the word is of the field, so that a damaged form of it is worth mending. Words of everyday language have too
    /// many neighbours (ব্যবস্থা, ব্যবসা).
    fn is_of_the_field(self) -> bool {
        use Term::*;
        matches!(
            self,
            Promise
                | Integrity
                | Ethics
                | Redress
                | Grievance
                | Right
                | Governance
                | Monitoring
                | Training
                | Workshop
                | Seminar
                | Briefing
                | Update
                | Reconstitution
                | Report
                | Stakeholder
                | PublicHearing
                | Awareness
                | TakesPlace
                | Minutes
                | Innovation
                | Implementation
        )
    }
}

/// A known word at its place in the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// The word's number among all words of the text, so that neighbours can be told: those beyond four thousand million share one.
    pub(super) ordinal: u32,
    pub(super) term: Term,
    /// Whether a letter is missing or too many: likely OCR damage.
    pub(super) damaged: bool,
    /// Whether the word stands in the locative (সভায়: "in the meeting"), which speaks of what happened there.
    pub(super) locative: bool,
    /// Whether it is a verb in the perfect (হয়েছে, করেছেন): it tells of one event, not of a habit.
    pub(super) perfect: bool,
}

impl Placed for Word {
    fn start(&self) -> usize {
        self.start
    }
}

impl Word {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

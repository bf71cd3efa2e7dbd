//! What plain papers of one plan say beside their event: orders that count trainings, proofs with days, decisions told of in two sentences,
//! delegates and units below; each rule with a text that shows it and a near-identical one that does not.

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{charter_report, letter, of, told};
use time::macros::{date, time};

fn order(body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         অফিস আদেশ\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

#[test]
fn the_first_and_the_second_of_the_trainings_that_an_order_counts_are_of_its_plan() {
    let plan = "শুদ্ধাচার কর্মপরিকল্পনা ২০২৩-২৪ অনুযায়ী কর্মচারীদের শুদ্ধাচার বিষয়ক ২টি প্রশিক্ষণ আয়োজনের বাধ্যবাধকতা রয়েছে।";
    let found = told(&order(&format!(
        "{plan} ১ম প্রশিক্ষণটি ১২ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে। ২য় প্রশিক্ষণ আগামী ৫ জুন ২০২৪ তারিখে অনুষ্ঠিত হবে।"
    )));
    assert_eq!(
        of(&found, Activity::NisTraining),
        [
            (Status::Held, Some(date!(2023 - 12 - 12))),
            (Status::Planned, Some(date!(2024 - 06 - 05)))
        ]
    );
    // A training that no number joins to the first sentence may be on anything.
    let found = told(&order(&format!(
        "{plan} কম্পিউটার প্রশিক্ষণ ১২ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।"
    )));
    assert_eq!(of(&found, Activity::NisTraining), []);
}

#[test]
fn proofs_of_an_event_give_its_days_but_the_day_of_an_order_is_not_its() {
    let trained = |proof: &str| {
        let table = format!(
            "কার্যক্রম\tলক্ষ্যমাত্রা\tঅগ্রগতি\tপ্রমাণক\n\
             ২.১ সেবা প্রদান প্রতিশ্রুতি বিষয়ে কর্মকর্তাদের প্রশিক্ষণ\t৪\t২\t{proof}"
        );
        of(&told(&charter_report(&table)), Activity::CharterTraining)
    };
    let held = |day| (Status::Held, Some(day));
    assert_eq!(
        trained("হাজিরা (১৪/০২/২০২৪ ও ২১/০৩/২০২৪ তারিখে আয়োজিত)"),
        [held(date!(2024 - 02 - 14)), held(date!(2024 - 03 - 21))]
    );
    assert_eq!(trained("অফিস আদেশ (১৪/০২/২০২৪ ও ২১/০৩/২০২৪)"), [(Status::Held, None)]);
    // Three days for two trainings: nothing says which.
    assert_eq!(
        trained("হাজিরা (১৪/০২/২০২৪, ২০/০৩/২০২৪ ও ২১/০৩/২০২৪ তারিখে আয়োজিত)"),
        [(Status::Held, None)]
    );
}

#[test]
fn some_of_the_decisions_that_the_sentence_before_counts_were_carried_out() {
    let counted = |text: &str| {
        let document = read("report.txt", charter_report(text).as_bytes());
        let decisions = |activity: Activity| activity == Activity::CharterCommitteeDecisions;
        let found = document.activities.into_iter().find(|found| decisions(found.activity));
        found.map(|found| (found.count, found.share.map(|share| share.of)))
    };
    let before = "১.২ পরিবীক্ষণ কমিটির সভার সিদ্ধান্ত বাস্তবায়ন: ২৮ মার্চ ২০২৪ তারিখের সভায় ৫টি সিদ্ধান্ত নেওয়া হয়।";
    assert_eq!(
        counted(&format!("{before} এর মধ্যে ৪টি বাস্তবায়িত, ১টি চলমান।")),
        Some((4, Some(5)))
    );
    assert_eq!(
        counted(&format!("{before} তন্মধ্যে ৩টি বাস্তবায়িত হয়েছে।")),
        Some((3, Some(5)))
    );
    // Of what was decided nothing is told.
    assert_eq!(counted(&format!("{before} এর মধ্যে ৪টি নতুন।")), None);
    assert_eq!(
        counted("১.২ পরিবীক্ষণ কমিটির সভায় সেবার ৫টি ফরম দেখা হয়। এর মধ্যে ৪টি বাস্তবায়িত।"),
        None
    );
}

#[test]
fn whoever_goes_to_a_meeting_for_this_office_goes_to_one_of_another() {
    let planned = |behind: &str| {
        let text = format!(
            "জেলা প্রশাসক, নাটোর মহোদয়ের সভাপতিত্বে সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভা আগামী ২৮ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিত হবে। {behind}"
        );
        of(
            &told(&letter("অংশীজনের অংশগ্রহণে সভা।", &text)),
            Activity::NisStakeholderMeeting,
        )
        .len()
    };
    assert_eq!(
        planned("উক্ত সভায় এ অফিসের পক্ষে উপস্থিত থাকার জন্য জনাব করিমকে মনোনয়ন দেওয়া হলো।"),
        0
    );
    assert_eq!(planned("উক্ত সভায় যথাসময়ে উপস্থিত থাকার জন্য অনুরোধ করা হলো।"), 1);
}

#[test]
fn the_updates_of_offices_below_are_not_those_of_the_office_that_sends_them_on() {
    let subject = |whose: &str| {
        let text = "উপর্যুক্ত বিষয়ে প্রাপ্ত তথ্য একীভূত করে নিম্নে প্রেরণ করা হলো।";
        let subject = format!("{whose} সেবা প্রদান প্রতিশ্রুতি হালনাগাদ সংক্রান্ত তথ্য।");
        of(&told(&letter(&subject, text)), Activity::CharterUpdate).len()
    };
    assert_eq!(subject("আওতাধীন কার্যালয়সমূহের"), 0);
    assert_eq!(subject("এ কার্যালয়ের"), 1);
}

#[test]
fn a_decision_for_one_of_the_units_of_the_title_binds_that_unit() {
    let planned = |decision: &str| {
        let text = format!(
            "সমবায় অধিদপ্তর\nপরিকল্পনা শাখা\n\nস্মারক নম্বর: ৪৭.৬১.০০০০.০০৭.০৬.০১২.২৩.৪৫২\nতারিখ: ১৬ মে ২০২৪\n\n\
             সেবা প্রদান প্রতিশ্রুতি বিষয়ে আওতাধীন সার্কেল অফিসসমূহের সমন্বয়ে অনুষ্ঠিত ৪র্থ ত্রৈমাসিক সভার কার্যবিবরণী\n\n\
             সভাপতি\tরোকসানা পারভীন, মহাপরিচালক\nসভার তারিখ\t১৩ মে ২০২৪\n\n৩.০ সিদ্ধান্ত:\n৩.১ {decision}\n"
        );
        of(&told(&text), Activity::CharterUpdate).len()
    };
    assert_eq!(
        planned("দক্ষিণাঞ্চল সার্কেল ৩০ মে ২০২৪ তারিখের মধ্যে চার্টার হালনাগাদ করে ওয়েবসাইটে দেবে।"),
        0
    );
    assert_eq!(
        planned("প্রশাসন শাখা ৩০ মে ২০২৪ তারিখের মধ্যে চার্টার হালনাগাদ করে ওয়েবসাইটে দেবে।"),
        1
    );
}

#[test]
fn a_number_labelled_as_reference_above_the_title_is_the_memo_and_the_day_of_the_meeting_its_own() {
    let minutes = |label: &str| {
        format!(
            "বাখরাবাদ গ্যাস ডিস্ট্রিবিউশন কোম্পানী লিঃ\nআঞ্চলিক কার্যালয়, ব্রাহ্মণবাড়িয়া\n\n\
             {label}- ২৮.১৮.১২০০.৩০২.০৬.০০১.২৩-\n\nতারিখঃ ০২ এপ্রিল ২০২৪ খ্রিঃ\n\n\
             ২০২৩-২৪ অর্থবছরের তৃতীয় প্রান্তিকের নৈতিকতা কমিটির সভার কার্যবিবরণী\n\n\
             সভাপতি ঃ প্রকৌঃ মোঃ জহিরুল হক, উপমহাব্যবস্থাপক\nতারিখ ঃ ২৫-০৩-২০২৪খ্রিঃ\nসময় ঃ সকাল ১০.১৫ ঘটিকা\n"
        )
    };
    for label in ["সুত্র নং", "সূত্র নং", "স্মারক নং"] {
        let document = read("minutes.txt", minutes(label).as_bytes());
        assert_eq!(document.memo_date, Some(date!(2024 - 04 - 02)), "{label}");
        assert_eq!(document.meeting_date, Some(date!(2024 - 03 - 25)), "{label}");
        assert_eq!(document.meeting_time, Some(time!(10:15)), "{label}");
    }
}

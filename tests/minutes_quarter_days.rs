//! Circulars that give an event its day in each quarter, and minutes that go by another name.

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::macros::date;

const SUBJECT: &str = "জাতীয় শুদ্ধাচার কৌশল কর্মপরিকল্পনা ২০২৩-২৪ - সভার দিনক্ষণ।";

#[test]
fn each_quarter_s_day_below_the_name_of_a_meeting_is_one_to_come() {
    for lines in [
        "নৈতিকতা কমিটির সভা:\n  Q1 - ১৭ এপ্রিল ২০২৪\n  Q2 - ১৯ জুন ২০২৪",
        "নৈতিকতা কমিটির সভা, সম্মেলন কক্ষ, সকাল ১১টা\n১ম কোয়ার্টার: ১৭ এপ্রিল ২০২৪\n২য় কোয়ার্টার: ১৯ জুন ২০২৪",
        "নৈতিকতা কমিটি, সম্মেলন কক্ষ, সকাল ১১টা:\n১ম - ১৭ এপ্রিল ২০২৪\n২য় - ১৯ জুন ২০২৪ (জুম)",
    ] {
        let meeting = |day| (Activity::NisEthicsCommitteeMeeting, Status::Planned, Some(day));
        assert_eq!(
            told(&letter(SUBJECT, lines)),
            [meeting(date!(2024 - 04 - 17)), meeting(date!(2024 - 06 - 19))],
            "{lines}"
        );
    }
}

#[test]
fn the_days_of_something_else_or_of_others_are_none_of_the_office_s() {
    for lines in [
        "ক্রয় কমিটির সভা:\n  Q1 - ১৭ এপ্রিল ২০২৪\n  Q2 - ১৯ জুন ২০২৪",
        "নৈতিকতা কমিটির সভা:\n  Q1 - ১টি\n  Q2 - ১টি",
        "আওতাধীন সকল কার্যালয় নিজ নিজ সভা করবে।\n\nনৈতিকতা কমিটির সভা:\n  Q1 - ১৭ এপ্রিল ২০২৪\n  Q2 - ১৯ জুন ২০২৪",
        "নৈতিকতা কমিটির সভা:\n  Q1 - ১৭ এপ্রিল ২০২২\n  Q2 - ১৯ জুন ২০২২",
    ] {
        assert_eq!(told(&letter(SUBJECT, lines)), [], "{lines}");
    }
}

#[test]
fn sub_is_a_subject_and_a_submission_is_none() {
    let circular = letter("X", "").replace("বিষয়: X", "Sub: শুদ্ধাচার প্রশিক্ষণ প্রসঙ্গে।");
    assert_eq!(
        read("a.txt", circular.as_bytes()).title.as_deref(),
        Some("শুদ্ধাচার প্রশিক্ষণ প্রসঙ্গে।")
    );
    let submission = letter("X", "").replace("বিষয়: X", "Submission of reports");
    assert_ne!(
        read("a.txt", submission.as_bytes()).title.as_deref(),
        Some("mission of reports")
    );
}

#[test]
fn minutes_may_be_titled_an_account_or_an_exchange_and_name_their_head_otherwise() {
    let minutes = |title: &str, present: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\n{title}\n\nতারিখঃ ২৪ মে, ২০২৩ খ্রিষ্টাব্দ\nসময়ঃ সকাল সাড়ে দশটা\nসভাপ্রধানঃ রোকসানা পারভীন, জেলা সমবায় অফিসার\n\
             {present}\n\nভুল সংশোধনের জন্য পৃথক সভা আয়োজন করবে কি না তা বিবেচনা করা হবে।\n"
        );
        let document = read("minutes.txt", text.as_bytes());
        (document.kind, document.chair.clone(), told(&text))
    };
    let exchange = "সুশাসন প্রতিষ্ঠাকল্পে অংশীজনদের সাথে মতবিনিময়";
    let chair = Some("রোকসানা পারভীন, জেলা সমবায় অফিসার".to_owned());
    let held = vec![(
        Activity::NisStakeholderMeeting,
        Status::Held,
        Some(date!(2023 - 05 - 24)),
    )];
    let there = "যাঁরা উপস্থিত ছিলেনঃ সমবায়ী ১৯ জন";
    assert_eq!(
        minutes(exchange, there),
        (Some(Kind::Minutes), chair.clone(), held.clone())
    );
    let account = "সুশাসন প্রতিষ্ঠায় অংশীজনের সহিত সভার বিবরণী";
    assert_eq!(minutes(account, there), (Some(Kind::Minutes), chair, held));
    // Those who are to come make no minutes.
    assert_ne!(minutes(exchange, "যাঁরা উপস্থিত থাকবেনঃ সমবায়ী ১৯ জন").0, Some(Kind::Minutes));
}

#[test]
fn a_committee_that_sat_has_met_on_each_of_its_days() {
    let review = |told_of: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nএপিএ ২০২৪-২৫: সংযোজনীভুক্ত কর্মপরিকল্পনার অর্ধবার্ষিক স্বমূল্যায়ন (৩১ ডিসেম্বর ২০২৪ পর্যন্ত)\n\n\
             শুদ্ধাচার। {told_of} কর্মচারীদের শুদ্ধাচার প্রশিক্ষণ ২৩ অক্টোবর ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n১৬ জানুয়ারি ২০২৫\n"
        );
        let document = read("review.txt", text.as_bytes());
        let of_committee =
            |found: &&(Activity, Status, Option<time::Date>)| found.0 == Activity::NisEthicsCommitteeMeeting;
        (
            document.kind,
            told(&text).iter().filter(of_committee).copied().collect::<Vec<_>>(),
        )
    };
    let held = |day| (Activity::NisEthicsCommitteeMeeting, Status::Held, Some(day));
    assert_eq!(
        review("দুইবার নৈতিকতা কমিটি বসেছে, ১৮ সেপ্টেম্বর ও ১১ ডিসেম্বর ২০২৪।"),
        (
            Some(Kind::ProgressReport),
            vec![held(date!(2024 - 09 - 18)), held(date!(2024 - 12 - 11))]
        )
    );
    assert_eq!(
        review("নৈতিকতা কমিটি গত ১৮ সেপ্টেম্বর ২০২৪ তারিখে বসেছিল।"),
        (Some(Kind::ProgressReport), vec![held(date!(2024 - 09 - 18))])
    );
    for nothing in [
        "নৈতিকতা কমিটি বসেনি।",
        "নৈতিকতা কমিটি গঠিত হয়েছে ১৮ সেপ্টেম্বর ২০২৪ তারিখে।",
        "ক্রয় কমিটি ১৮ সেপ্টেম্বর ২০২৪ তারিখে বসেছে।",
    ] {
        assert_eq!(review(nothing), (Some(Kind::ProgressReport), vec![]), "{nothing}");
    }
}

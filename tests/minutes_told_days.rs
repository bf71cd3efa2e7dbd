//! Days told without a Gregorian date: by the Bangla calendar, by the month, or by what another day is to the document's own. Each
//! with a near-identical text whose day cannot be told, or is another.

mod common;

use apa_score::minutes::{FindingCode, read};
use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::Date;
use time::macros::date;

/// An order of a district office, dated as given.
fn order(date: &str, body: &str) -> String {
    format!("জেলা সমাজসেবা কার্যালয়, শেরপুর\n\nস্মারক: ৪১.০১.৮৯০০.০০০.১৮.০০৬.২৩.৬২৮\nতারিখ: {date}\n\nঅফিস আদেশ\n\n{body}\n")
}

const FIRST_MEETING: &str =
    "জাতীয় শুদ্ধাচার কৌশল বাস্তবায়নের নিমিত্ত এ কার্যালয়ের নৈতিকতা কমিটি নিম্নোক্ত কর্মকর্তাদের সমন্বয়ে গঠন করা হলো:

(১) জনাব আরিফা সুলতানা, উপপরিচালক – আহবায়ক
(২) জনাব মোঃ গোলাম সারোয়ার, সহকারী পরিচালক – সদস্য
(৩) জনাব দীপক চন্দ্র বর্মন, প্রবেশন অফিসার – সদস্য সচিব

কমিটি প্রতি ৩ মাস অন্তর সভায় মিলিত হবে এবং কর্মপরিকল্পনার নির্দেশিকা অনুসারে কাজ করবে।

";

#[test]
fn a_letter_dated_in_the_bangla_calendar_alone_has_its_gregorian_day() {
    // 1 Kartik 1430 was 17 October 2023: from 14 April on, the year's first six months have 31 days each.
    let document = read(
        "order.txt",
        order("১০ কার্তিক ১৪৩০ বঙ্গাব্দ", "কমিটি গঠন করা হলো।").as_bytes(),
    );
    assert_eq!(document.memo_date, Some(date!(2023 - 10 - 26)));
    assert_eq!(document.memo_date_bangla.as_deref(), Some("১০ কার্তিক ১৪৩০ বঙ্গাব্দ"));
}

#[test]
fn where_both_calendars_are_printed_the_gregorian_day_counts() {
    let document = read(
        "order.txt",
        order("১২ কার্তিক ১৪৩০\n২৬ অক্টোবর ২০২৩", "কমিটি গঠন করা হলো।").as_bytes(),
    );
    assert_eq!(document.memo_date, Some(date!(2023 - 10 - 26)));
    assert!(
        document
            .findings
            .iter()
            .any(|finding| finding.code == FindingCode::CalendarsDisagree)
    );
}

#[test]
fn an_order_calls_a_meeting_for_a_day_of_the_bangla_calendar_behind_the_list_of_its_members() {
    let of = |call: &str| told(&order("১০ কার্তিক ১৪৩০ বঙ্গাব্দ", &format!("{FIRST_MEETING}{call}")));
    let planned = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Planned,
        Some(date!(2023 - 11 - 02)),
    );
    let called = "নবগঠিত নৈতিকতা কমিটির প্রথম সভা আগামী ১৭ কার্তিক ১৪৩০ বঙ্গাব্দ (বৃহস্পতিবার) নিম্নস্বাক্ষরকারীর কক্ষে অনুষ্ঠিত হবে।";
    assert_eq!(of(called), [planned]);
    assert_eq!(of(&called.replace("অনুষ্ঠিত হবে", "হবে না")), []);
}

#[test]
fn a_day_may_stand_behind_its_month() {
    let of = |day: &str| {
        told(&letter(
            "তথ্য অধিকার প্রশিক্ষণ।",
            &format!("{day} এ কার্যালয়ের কর্মকর্তাদের তথ্য অধিকার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হবে।"),
        ))
    };
    let on = |day: Date| [(Activity::RtiTraining, Status::Planned, Some(day))];
    assert_eq!(of("এপ্রিলের ১৮ তারিখ বৃহস্পতিবার"), on(date!(2024 - 04 - 18)));
    assert_eq!(of("মে মাসের ০৭ তারিখে"), on(date!(2024 - 05 - 07)));
    // «April's 18 officers» names no day; in a letter of a Thursday, the coming Thursday is the next.
    assert_eq!(
        of("এপ্রিলের ১৮ জনের তালিকা অনুযায়ী আগামী বৃহস্পতিবার"),
        on(date!(2024 - 04 - 11))
    );
}

#[test]
fn a_day_of_this_month_the_last_or_the_next_is_told_from_the_documents_own() {
    let of = |day: &str| {
        let told = told(&report(&format!(
            "(ক) {day} এ কার্যালয়ের কর্মচারীদের শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়েছে।"
        )));
        told.into_iter().map(|(_, _, day)| day).collect::<Vec<_>>()
    };
    // The report is of 4 April 2024.
    assert_eq!(of("চলতি মাসের ২ তারিখ"), [Some(date!(2024 - 04 - 02))]);
    assert_eq!(of("গত মাসের ১২ তারিখে"), [Some(date!(2024 - 03 - 12))]);
    assert_eq!(of("গত মাসের ৪২ তারিখে"), [None]);
}

#[test]
fn a_month_that_is_gone_is_the_last_of_its_name() {
    let of = |month: &str| {
        let text = report(&format!(
            "(ক) {month} এ কার্যালয়ের কর্মচারীদের শুদ্ধাচার বিষয়ক প্রশিক্ষণ দেওয়া হয়েছে।"
        ));
        let document = read("report.txt", text.as_bytes());
        document
            .activities
            .iter()
            .map(|found| found.month.map(|month| month.to_string()))
            .collect::<Vec<_>>()
    };
    assert_eq!(of("গত জানুয়ারি মাসে"), [Some("2024-01".to_owned())]);
    assert_eq!(of("গত নভেম্বর মাসে"), [Some("2023-11".to_owned())]);
    assert_eq!(of("মাঠ পর্যায়ে"), [None]);
}

#[test]
fn the_last_line_of_a_press_note_gives_the_year_of_its_dateline() {
    let of = |slug: &str| {
        told(&format!(
            "প্রেস বিজ্ঞপ্তি\n\nবস্ত্র ও পাট মন্ত্রণালয়\nজনসংযোগ শাখা\n\nশুদ্ধাচার কেবল কাগজে থাকলে চলবে না\n                -- বস্ত্র ও পাট সচিব\n\n\
             ঢাকা, ৩০ বৈশাখ (১৩ মে) :\n     বস্ত্র ও পাট মন্ত্রণালয়ের সচিব মোঃ মাহবুবুল হাসান বলেছেন, দৈনন্দিন কাজে সততার প্রতিফলন থাকতে হবে। তিনি আজ মন্ত্রণালয়ের সম্মেলন কক্ষে কর্মচারীদের জন্য আয়োজিত জাতীয় শুদ্ধাচার কৌশল বিষয়ক প্রশিক্ষণের উদ্বোধনকালে এসব কথা বলেন।\n\n#\n{slug}\n"
        ))
    };
    let on = |day| [(Activity::NisTraining, Status::Held, day)];
    assert_eq!(of("সৈকত/রফিক/২০২৪/১৭২০ ঘণ্টা"), on(Some(date!(2024 - 05 - 13))));
    assert_eq!(of("সৈকত/রফিক/১৭২০ ঘণ্টা"), on(None));
}

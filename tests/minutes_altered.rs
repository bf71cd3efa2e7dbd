//! The facts come from the text: a real document with another district, other dates and another file name gives the new
//! facts, with nothing left of the old ones.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use apa_score::fiscal::{FiscalYear, Quarter};
use apa_score::minutes::{Document, FindingCode, Kind, read};
use apa_score::plan::{Activity, Plan, Status};
use time::macros::{date, time};

/// A fixture with each text replaced by another, under another name.
fn altered(name: &str, changes: &[(&str, &str)]) -> Document {
    let mut text = std::fs::read_to_string(format!("fixtures/minutes/{name}.txt")).unwrap();
    for (old, new) in changes {
        assert!(text.contains(old), "the document holds {old}");
        text = text.replace(old, new);
    }
    read("another-name.txt", text.as_bytes())
}

fn held(document: &Document) -> Vec<Activity> {
    let held = document
        .activities
        .iter()
        .filter(|activity| activity.status == Status::Held);
    held.map(|activity| activity.activity).collect()
}

fn has(document: &Document, code: FindingCode) -> bool {
    document.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn barguna_as_another_district_in_another_quarter() {
    let document = altered(
        "barguna_charter_briefing_2024",
        &[
            ("বরগুনা", "ঝালকাঠি"),
            ("ফয়সাল আহমেদ", "মাহমুদুল হাসান"),
            ("২১ জানুয়ারি ২০২৪", "১৭ অক্টোবর ২০২৩"),
            ("০৯ মাঘ ১৪৩০", "০৩ কার্তিক ১৪৩০"),
            ("২৩ জানুয়ারি ২০২৪", "১৯ অক্টোবর ২০২৩"),
            ("০৫.১০.০৮০০.১২৩.০২.০০৭.১৯-", "০৫.১০.৪২০০.১২৩.০২.০০৭.১৯-৮৮"),
            ("ফেব্রুয়ারি/২০২৪", "নভেম্বর/২০২৩"),
            ("বেলা ১২.৩০", "সকাল ১০.১৫"),
        ],
    );
    assert_eq!(document.office.as_deref(), Some("জেলা প্রশাসকের কার্যালয়, ঝালকাঠি"));
    assert_eq!(document.chair.as_deref(), Some("মাহমুদুল হাসান, অতিরিক্ত জেলা প্রশাসক (সার্বিক)"));
    assert_eq!(
        (document.memo_date, document.meeting_date),
        (Some(date!(2023 - 10 - 19)), Some(date!(2023 - 10 - 17)))
    );
    assert_eq!(document.meeting_time, Some(time!(10:15)));
    assert_eq!(document.memo_number.as_deref(), Some("০৫.১০.৪২০০.১২৩.০২.০০৭.১৯-৮৮"));
    assert_eq!(
        (document.quarter, document.plan),
        (Some(Quarter::Second), Some(Plan::CitizensCharter))
    );
    assert_eq!(held(&document), [Activity::CharterStakeholderBriefing]);
    let training = document
        .activities
        .iter()
        .find(|activity| activity.activity == Activity::CharterTraining)
        .unwrap();
    assert_eq!(
        training.month.map(|month| month.to_string()).as_deref(),
        Some("2023-11")
    );
    assert!(
        !has(&document, FindingCode::MemoNumberIncomplete),
        "the serial is there now"
    );
    assert!(
        !has(&document, FindingCode::CalendarsDisagree),
        "3 Kartik 1430 is 19 October 2023"
    );
}

#[test]
fn barguna_with_a_bangla_date_a_day_off_says_so() {
    let document = altered("barguna_charter_briefing_2024", &[("০৯ মাঘ ১৪৩০", "০৮ মাঘ ১৪৩০")]);
    assert!(has(&document, FindingCode::CalendarsDisagree));
    assert_eq!(
        document.memo_date,
        Some(date!(2024 - 01 - 23)),
        "the Gregorian date is used"
    );
}

#[test]
fn satkhira_as_another_district_with_a_memo_after_the_meeting() {
    let document = altered(
        "satkhira_nis_stakeholders_2020",
        &[
            ("সাতক্ষীরা", "মেহেরপুর"),
            ("২০-১২-২০২০ (রবিবার)", "১৬-০৩-২০২১ (সোমবার)"),
            ("১৯-১২-২০২০", "১৮-০৩-২০২১"),
        ],
    );
    assert_eq!(document.office.as_deref(), Some("জেলা প্রশাসকের কার্যালয়, মেহেরপুর"));
    assert_eq!(
        (document.meeting_date, document.memo_date),
        (Some(date!(2021 - 03 - 16)), Some(date!(2021 - 03 - 18)))
    );
    assert_eq!(
        (document.fiscal_year, document.quarter),
        (FiscalYear::new(2020).ok(), Some(Quarter::Third))
    );
    assert!(!has(&document, FindingCode::MemoDatedBeforeMeeting));
    assert!(
        has(&document, FindingCode::WeekdayContradictsDate),
        "16 March 2021 was a Tuesday"
    );
    assert_eq!(held(&document), [Activity::NisStakeholderMeeting]);
}

#[test]
fn rangpur_as_another_division_in_another_year() {
    let document = altered(
        "rangpur_nis_stakeholders_2023",
        &[
            ("রংপুর", "সিলেট"),
            ("২০.০৯.২০২৩", "২৯.০৫.২০২৪"),
            ("১ম ত্রৈমাসিক", "৪র্থ ত্রৈমাসিক"),
            ("১০ আশ্বিন ১৪৩০", "২০ জ্যৈষ্ঠ ১৪৩১"),
            ("২৫ সেপ্টেম্বর ২০২৩", "০৩ জুন ২০২৪"),
        ],
    );
    assert_eq!(document.office.as_deref(), Some("বিভাগীয় কমিশনারের কার্যালয়, সিলেট"));
    assert_eq!(
        (document.meeting_date, document.quarter),
        (Some(date!(2024 - 05 - 29)), Some(Quarter::Fourth))
    );
    assert_eq!(document.memo_date, Some(date!(2024 - 06 - 03)));
    assert_eq!(document.decisions.len(), 7);
    assert_eq!(document.findings, []);
}

#[test]
fn mopa_as_another_ministry_with_three_decisions_carried_out() {
    let document = altered(
        "mopa_charter_progress_2023",
        &[
            ("জনপ্রশাসন মন্ত্রণালয়", "ধর্ম বিষয়ক মন্ত্রণালয়"),
            ("১৯ ও ২০ অক্টোবর ২০২২", "০৭ নভেম্বর ২০২২"),
            ("২২/১০/২০২২", "০১/০১/২০২৩"),
            ("বাস্তবায়িত ৮টি দপ্তর/সংস্থাসমূহ দ্বৈবচয়ন", "চলমান ৮টি দপ্তর/সংস্থাসমূহ দ্বৈবচয়ন"),
        ],
    );
    assert_eq!(document.office.as_deref(), Some("ধর্ম বিষয়ক মন্ত্রণালয়"));
    let decisions = document
        .activities
        .iter()
        .find(|found| found.activity == Activity::CharterCommitteeDecisions)
        .unwrap();
    assert_eq!(
        decisions.share.map(|share| (share.done, share.of)),
        Some((3, 4)),
        "one is still going on"
    );
    let training = document
        .activities
        .iter()
        .find(|found| found.activity == Activity::CharterTraining)
        .unwrap();
    assert_eq!((training.date, training.last_date), (Some(date!(2022 - 11 - 07)), None));
    assert!(!has(&document, FindingCode::SignedBeforePeriodEnd));
}

#[test]
fn mopa_with_an_undone_training_reports_none() {
    let document = altered(
        "mopa_charter_progress_2023",
        &[(
            "বাস্তবায়িত ১৯ ও ২০ অক্টোবর ২০২২ তারিখ সেবা প্রদান প্রতিশ্রুতি বিষয়ক ১টি প্রশিক্ষণ আয়োজিত (প্রমাণক সংযুক্ত)",
            "বাস্তবায়িত হয়নি। আগামী মার্চ ২০২৩ মাসে সেবা প্রদান প্রতিশ্রুতি বিষয়ক ১টি প্রশিক্ষণ আয়োজন করা হবে।",
        )],
    );
    assert!(!held(&document).contains(&Activity::CharterTraining));
    let training = document
        .activities
        .iter()
        .find(|found| found.activity == Activity::CharterTraining)
        .unwrap();
    assert_eq!(training.status, Status::Planned);
}

#[test]
fn ssd_as_another_division_whose_title_agrees_with_the_date() {
    let document = altered(
        "ssd_charter_coordination_2023",
        &[
            ("সুরক্ষা সেবা বিভাগ", "বিদ্যুৎ বিভাগ"),
            ("২০২২-২০২৩  \nঅর্থবছরের", "২০২৩-২০২৪  \nঅর্থবছরের"),
        ],
    );
    assert_eq!(document.office.as_deref(), Some("বিদ্যুৎ বিভাগ"));
    assert_eq!(document.kind, Some(Kind::Minutes));
    assert!(!has(&document, FindingCode::FiscalYearContradictsDate));
    assert_eq!(held(&document), [Activity::CharterCoordinationMeeting]);
}

#[test]
fn minutes_turned_into_an_invitation_announce_and_hold_nothing() {
    let document = altered(
        "ssd_charter_coordination_2023",
        &[
            ("অনুষ্ঠিত ২০২২-২০২৩", "২০২৩-২০২৪"),
            ("ত্রৈমাসিক সভার কার্যবিবরণী", "ত্রৈমাসিক সভার নোটিশ"),
        ],
    );
    assert_eq!(held(&document), []);
}

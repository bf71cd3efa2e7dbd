//! What the five real documents say, fact by fact, as read by eye.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use apa_score::fiscal::{FiscalYear, Quarter};
use apa_score::minutes::{Document, FindingCode, Kind, ProgressStatus, ReportedActivity, read};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use time::macros::{date, time};

fn document(name: &str) -> (Document, String) {
    let text = std::fs::read_to_string(format!("fixtures/minutes/{name}.txt")).unwrap();
    (read(&format!("{name}.txt"), text.as_bytes()), text)
}

fn barguna() -> (Document, String) {
    document("barguna_charter_briefing_2024")
}

fn satkhira() -> (Document, String) {
    document("satkhira_nis_stakeholders_2020")
}

fn rangpur() -> (Document, String) {
    document("rangpur_nis_stakeholders_2023")
}

fn mopa() -> (Document, String) {
    document("mopa_charter_progress_2023")
}

fn ssd() -> (Document, String) {
    document("ssd_charter_coordination_2023")
}

fn with_status(document: &Document, status: Status) -> Vec<Activity> {
    document
        .activities
        .iter()
        .filter(|activity| activity.status == status)
        .map(|activity| activity.activity)
        .collect()
}

fn only(document: &Document, activity: Activity, status: Status) -> &ReportedActivity {
    let mut found = document
        .activities
        .iter()
        .filter(|found| found.activity == activity && found.status == status);
    let first = found
        .next()
        .unwrap_or_else(|| panic!("no {} {status:?}", activity.name()));
    assert!(found.next().is_none(), "one event counts once");
    first
}

fn findings(document: &Document) -> Vec<FindingCode> {
    document.findings.iter().map(|finding| finding.code).collect()
}

fn year(starting: i32) -> Option<FiscalYear> {
    Some(FiscalYear::new(starting).unwrap())
}

#[test]
fn barguna_header() {
    let (document, _) = barguna();
    assert_eq!(document.office.as_deref(), Some("জেলা প্রশাসকের কার্যালয়, বরগুনা"));
    assert_eq!(document.section.as_deref(), Some("আইসিটি শাখা"));
    assert_eq!(document.tier, Some(Tier::Field));
    assert_eq!(document.kind, Some(Kind::Minutes));
    assert_eq!(document.memo_number.as_deref(), Some("০৫.১০.০৮০০.১২৩.০২.০০৭.১৯-"));
    assert_eq!(document.memo_date, Some(date!(2024 - 01 - 23)));
    assert_eq!(document.memo_date_bangla.as_deref(), Some("০৯ মাঘ ১৪৩০"));
    assert_eq!(document.meeting_date, Some(date!(2024 - 01 - 21)));
    assert_eq!(document.meeting_time, Some(time!(12:30)));
    let venue = document.venue.unwrap();
    assert!(venue.contains("সম্মেলন কক্ষ, জেলা প্রশাসকের কার্যালয়"), "{venue}");
    assert_eq!(document.chair.as_deref(), Some("ফয়সাল আহমেদ, অতিরিক্ত জেলা প্রশাসক (সার্বিক)"));
    assert_eq!(
        (document.fiscal_year, document.quarter),
        (year(2023), Some(Quarter::Third))
    );
    assert_eq!(document.plan, Some(Plan::CitizensCharter));
}

#[test]
fn barguna_held_one_briefing_and_plans_a_training_and_updates() {
    let (document, _) = barguna();
    assert_eq!(
        with_status(&document, Status::Held),
        [Activity::CharterStakeholderBriefing]
    );
    let briefing = only(&document, Activity::CharterStakeholderBriefing, Status::Held);
    assert_eq!((briefing.date, briefing.count), (Some(date!(2024 - 01 - 21)), 1));

    let training = only(&document, Activity::CharterTraining, Status::Planned);
    assert_eq!(training.date, None, "only the month is named");
    assert_eq!(
        training.month.map(|month| month.to_string()).as_deref(),
        Some("2024-02")
    );
    only(&document, Activity::CharterUpdate, Status::Planned);
    assert_eq!(
        with_status(&document, Status::Planned).len(),
        2,
        "the annual report is for offices without subordinate offices"
    );
}

#[test]
fn barguna_has_two_decisions_the_second_joined_over_a_page_break() {
    let (document, _) = barguna();
    assert_eq!(document.decisions.len(), 2);
    let second = document.decisions[1].text.as_str();
    assert!(
        second.starts_with("মন্ত্রণালয়/ বিভাগ/ দপ্তর/ সংস্থা ও মাঠ পর্যায়ের অফিসের"),
        "{second}"
    );
    assert!(
        second.contains("মূল্যায়ন নির্দেশিকা ২০২৩-২৪ এর ২.১ অনুচ্ছেদে"),
        "joined at the break: {second}"
    );
    assert!(second.ends_with("অনুরোধ করা হয়।"), "{second}");
    assert!(
        document.decisions[1]
            .implementers
            .as_deref()
            .unwrap()
            .contains("০৩। সহকারী কমিশনার (ভূমি)(সকল), বরগুনা")
    );
}

#[test]
fn barguna_findings() {
    let (document, _) = barguna();
    assert!(findings(&document).contains(&FindingCode::MemoNumberIncomplete));
    assert!(
        findings(&document).contains(&FindingCode::OcrDamage),
        "প্রতিশুতি is read as প্রতিশ্রুতি, and said so"
    );
    assert!(
        !findings(&document).contains(&FindingCode::CalendarsDisagree),
        "০৯ মাঘ ১৪৩০ is 23 January 2024"
    );
}

#[test]
fn satkhira_header() {
    let (document, _) = satkhira();
    assert_eq!(document.office.as_deref(), Some("জেলা প্রশাসকের কার্যালয়, সাতক্ষীরা"));
    assert_eq!(document.section.as_deref(), Some("সাধারণ শাখা"));
    assert_eq!((document.tier, document.kind), (Some(Tier::Field), Some(Kind::Minutes)));
    assert_eq!(
        document.memo_number.as_deref(),
        Some("০৫.৪৪.৮৭০০.০১০.৫৯.০১৫.২০- ২৬৭/১৬৫")
    );
    assert_eq!(document.memo_date, Some(date!(2020 - 12 - 19)));
    assert_eq!(
        (document.meeting_date, document.meeting_time),
        (Some(date!(2020 - 12 - 20)), Some(time!(12:30)))
    );
    assert!(document.venue.unwrap().contains("Zoom"));
    assert_eq!(document.chair.as_deref(), Some("এস এম মোস্তফা কামাল, জেলা প্রশাসক"));
    assert_eq!(
        (document.fiscal_year, document.quarter),
        (year(2020), Some(Quarter::Second)),
        "from the date"
    );
    assert_eq!(document.plan, Some(Plan::Nis));
}

#[test]
fn satkhira_held_one_stakeholder_meeting_and_nothing_of_the_charter() {
    let (document, _) = satkhira();
    assert_eq!(with_status(&document, Status::Held), [Activity::NisStakeholderMeeting]);
    let meeting = only(&document, Activity::NisStakeholderMeeting, Status::Held);
    assert_eq!((meeting.date, meeting.count), (Some(date!(2020 - 12 - 20)), 1));
    let planned = with_status(&document, Status::Planned);
    assert!(
        planned.contains(&Activity::CharterUpdate),
        "the charter is to be displayed and uploaded: {planned:?}"
    );
    assert!(
        planned.contains(&Activity::NisTraining),
        "staff are to be trained: {planned:?}"
    );
    assert_eq!(planned.len(), 2);
}

#[test]
fn satkhira_has_five_decisions_the_fifth_behind_a_broken_table() {
    let (document, _) = satkhira();
    let numbers: Vec<&str> = document
        .decisions
        .iter()
        .map(|decision| decision.number.as_deref().unwrap())
        .collect();
    assert_eq!(numbers, ["১", "২", "৩", "৪", "৫"]);
    assert!(document.decisions[4].text.starts_with("শুদ্ধাচার সেবাবক্স নিয়মিতভাবে হালনাগাদ"));
    assert!(
        document.decisions[4]
            .implementers
            .as_deref()
            .unwrap()
            .contains("আইসিটি শাখা")
    );
}

#[test]
fn satkhira_memo_is_dated_before_the_meeting() {
    let (document, _) = satkhira();
    assert!(findings(&document).contains(&FindingCode::MemoDatedBeforeMeeting));
    assert!(
        !findings(&document).contains(&FindingCode::WeekdayContradictsDate),
        "20 December 2020 was a Sunday, as printed"
    );
}

#[test]
fn rangpur_header() {
    let (document, _) = rangpur();
    assert_eq!(document.office.as_deref(), Some("বিভাগীয় কমিশনারের কার্যালয়, রংপুর"));
    assert_eq!(document.section.as_deref(), Some("সাধারণ শাখা"));
    assert_eq!((document.tier, document.kind), (Some(Tier::Field), Some(Kind::Minutes)));
    assert_eq!(document.memo_number.as_deref(), Some("০৫.৪৭.০০০০.০০৫.০৬.০০৬.২২.৪০১"));
    assert_eq!(document.memo_date, Some(date!(2023 - 09 - 25)));
    assert_eq!(document.memo_date_bangla.as_deref(), Some("১০ আশ্বিন ১৪৩০"));
    assert_eq!(document.meeting_date, Some(date!(2023 - 09 - 20)));
    assert_eq!(
        document.meeting_time,
        Some(time!(16:15)),
        "বেলা ৪.১৫ is in the afternoon"
    );
    assert!(document.venue.unwrap().contains("সম্মেলন কক্ষ"));
    assert_eq!(document.chair.as_deref(), Some("মো: হাবিবুর রহমান, বিভাগীয় কমিশনার"));
    assert_eq!(
        (document.fiscal_year, document.quarter),
        (year(2023), Some(Quarter::First))
    );
    assert_eq!(document.plan, Some(Plan::Nis));
}

#[test]
fn rangpur_held_one_stakeholder_meeting_and_plans_nothing_of_its_own() {
    let (document, _) = rangpur();
    assert_eq!(with_status(&document, Status::Held), [Activity::NisStakeholderMeeting]);
    assert_eq!(
        only(&document, Activity::NisStakeholderMeeting, Status::Held).date,
        Some(date!(2023 - 09 - 20))
    );
    assert_eq!(
        with_status(&document, Status::Planned),
        [],
        "its decisions bind the district and upazila offices"
    );
}

#[test]
fn rangpur_has_seven_decisions_over_three_pieces_of_a_table() {
    let (document, _) = rangpur();
    let numbers: Vec<&str> = document
        .decisions
        .iter()
        .map(|decision| decision.number.as_deref().unwrap())
        .collect();
    assert_eq!(numbers, ["০১", "০২", "০৩", "০৪", "০৫", "০৬", "০৭"]);
    assert!(
        document
            .decisions
            .iter()
            .all(|decision| decision.implementers.is_some())
    );
    assert!(
        document.decisions[6]
            .text
            .starts_with("অংশীজনদের নিয়ে নিয়মিত সভা আয়োজন করতে হবে")
    );
    assert_eq!(findings(&document), [], "nothing in it contradicts itself");
}

#[test]
fn mopa_header() {
    let (document, _) = mopa();
    assert_eq!(document.office.as_deref(), Some("জনপ্রশাসন মন্ত্রণালয়"));
    assert_eq!(document.section.as_deref(), Some("সিপি-৩ শাখা"));
    assert_eq!(
        (document.tier, document.kind),
        (Some(Tier::Ministry), Some(Kind::ProgressReport))
    );
    assert_eq!(document.memo_number.as_deref(), Some("০৫.০০.০০০০.১৯৭.১৬.০০৪.২২.১৭১"));
    assert_eq!(document.memo_date, Some(date!(2023 - 01 - 02)));
    assert_eq!(document.memo_date_bangla.as_deref(), Some("১৮ পৌষ ১৪২৯"));
    assert_eq!(
        (document.meeting_date, document.meeting_time),
        (None, None),
        "none is stated, none is invented"
    );
    assert_eq!((document.venue, document.chair), (None, None));
    assert_eq!(
        (document.fiscal_year, document.quarter),
        (year(2022), Some(Quarter::Second))
    );
    assert_eq!(document.plan, Some(Plan::CitizensCharter));
}

#[test]
fn mopa_reports_an_update_a_reconstitution_decisions_and_a_training_of_two_days() {
    let (document, _) = mopa();
    let update = only(&document, Activity::CharterUpdate, Status::Held);
    assert_eq!(
        (update.quarter, update.date, update.count),
        (Some(Quarter::Second), None, 1)
    );
    let committee = only(&document, Activity::CharterCommitteeReconstitution, Status::Held);
    assert_eq!(
        committee.share.map(|share| (share.done, share.of)),
        Some((8, 8)),
        "eight of eight agencies"
    );
    assert_eq!(committee.quarter, Some(Quarter::Second));
    let decisions = only(&document, Activity::CharterCommitteeDecisions, Status::Held);
    assert_eq!(decisions.share.map(|share| (share.done, share.of)), Some((4, 4)));
    let training = only(&document, Activity::CharterTraining, Status::Held);
    assert_eq!(
        (training.date, training.last_date),
        (Some(date!(2022 - 10 - 19)), Some(date!(2022 - 10 - 20)))
    );
    assert_eq!(training.count, 1, "a training over two days is one training");
    assert_eq!(with_status(&document, Status::Held).len(), 4);
    assert_eq!(with_status(&document, Status::Planned), []);
}

#[test]
fn mopa_has_four_decisions_each_with_its_progress() {
    let (document, _) = mopa();
    assert_eq!(document.decisions.len(), 4);
    for decision in &document.decisions {
        assert_eq!(
            decision.progress.as_ref().unwrap().status,
            Some(ProgressStatus::Implemented)
        );
    }
    let feedback = &document.decisions[2];
    assert!(
        feedback.text.contains("পরবর্তী সভায় উপস্থাপন করবে"),
        "feedback is still to be presented"
    );
    assert!(feedback.progress.as_ref().unwrap().text.contains("উপস্থাপনের জন্য প্রস্তুত"));
}

#[test]
fn mopa_report_was_signed_before_its_quarter_ended() {
    let (document, text) = mopa();
    let finding = document
        .findings
        .iter()
        .find(|finding| finding.code == FindingCode::SignedBeforePeriodEnd)
        .unwrap();
    let span = finding.span.unwrap();
    assert_eq!(&text[span.start..span.end], "২২/১০/২০২২");
    assert!(
        finding.message.contains("2022-10-22") && finding.message.contains("2022-12-31"),
        "{}",
        finding.message
    );
}

#[test]
fn ssd_header() {
    let (document, _) = ssd();
    assert_eq!(
        document.office.as_deref(),
        Some("সুরক্ষা সেবা বিভাগ"),
        "from the title: there is no letterhead"
    );
    assert_eq!(document.section, None);
    assert_eq!(
        (document.tier, document.kind),
        (Some(Tier::Ministry), Some(Kind::Minutes))
    );
    assert_eq!(document.memo_number.as_deref(), Some("৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.২০৩"));
    assert_eq!(document.memo_date, Some(date!(2023 - 09 - 10)));
    assert_eq!(document.memo_date_bangla.as_deref(), Some("২৬ ভাদ্র ১৪৩০"));
    assert_eq!(
        (document.meeting_date, document.meeting_time),
        (Some(date!(2023 - 08 - 22)), Some(time!(12:30)))
    );
    assert_eq!(document.venue.as_deref(), Some("সম্মেলন কক্ষ, স্বরাষ্ট্র মন্ত্রণালয়"));
    assert_eq!(document.chair.as_deref(), Some("মোঃ খায়রুল কবীর মেনন, অতিরিক্ত সচিব"));
    assert_eq!(
        (document.fiscal_year, document.quarter),
        (year(2023), Some(Quarter::First)),
        "from the date, not the title"
    );
    assert_eq!(document.plan, Some(Plan::CitizensCharter));
}

#[test]
fn ssd_held_one_meeting_with_subordinate_departments_and_plans_updates() {
    let (document, _) = ssd();
    assert_eq!(
        with_status(&document, Status::Held),
        [Activity::CharterCoordinationMeeting]
    );
    assert_eq!(
        only(&document, Activity::CharterCoordinationMeeting, Status::Held).date,
        Some(date!(2023 - 08 - 22))
    );
    assert_eq!(with_status(&document, Status::Planned), [Activity::CharterUpdate]);
}

#[test]
fn ssd_has_five_decisions_under_two_headings() {
    let (document, _) = ssd();
    let numbers: Vec<&str> = document
        .decisions
        .iter()
        .map(|decision| decision.number.as_deref().unwrap())
        .collect();
    assert_eq!(numbers, ["ক", "খ", "গ", "ক", "খ"]);
    assert!(
        document.decisions[0].text.ends_with("ওয়েবসাইটে আপলোড করতে হবে;"),
        "joined over a blank line"
    );
    assert!(document.decisions[4].text.contains("প্রমাণক হিসাবের সংরক্ষণ"));
}

#[test]
fn ssd_title_contradicts_the_date_of_the_meeting() {
    let (document, text) = ssd();
    let finding = document
        .findings
        .iter()
        .find(|finding| finding.code == FindingCode::FiscalYearContradictsDate)
        .unwrap();
    let span = finding.span.unwrap();
    assert_eq!(&text[span.start..span.end], "২০২২-২০২৩");
}

#[test]
fn every_span_points_at_the_words_in_the_original_bytes() {
    for (document, text) in [barguna(), satkhira(), rangpur(), mopa(), ssd()] {
        let words = |start: usize, end: usize| text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
        for activity in &document.activities {
            assert_eq!(words(activity.span.start, activity.span.end), activity.text);
        }
        let memo = document.spans.memo_number.unwrap();
        assert_eq!(words(memo.start, memo.end), document.memo_number.unwrap());
        for decision in &document.decisions {
            let whole = words(decision.span.start, decision.span.end);
            let first = decision.text.split(' ').next().unwrap();
            assert!(whole.contains(first), "{whole} holds {first}");
        }
        for finding in &document.findings {
            if let Some(span) = finding.span {
                assert!(text.get(span.start..span.end).is_some_and(|words| !words.is_empty()));
            }
        }
    }
}

#[test]
fn a_document_is_the_same_again_after_json() {
    for (document, _) in [barguna(), satkhira(), rangpur(), mopa(), ssd()] {
        let json = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
}

#[test]
fn the_whole_reading_is_kept_as_snapshots() {
    for (document, _) in [barguna(), satkhira(), rangpur(), mopa(), ssd()] {
        let name = document.file.trim_end_matches(".txt").to_owned();
        insta::assert_json_snapshot!(name, document);
    }
}

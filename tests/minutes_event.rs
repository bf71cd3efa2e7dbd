//! When the event of a document was, and in which year and quarter: each way of telling it beside a near-identical one that
//! tells something else.

#![allow(clippy::unwrap_used)]

use apa_score::fiscal::{FiscalYear, Quarter};
use apa_score::minutes::{Document, FindingCode, Kind, read};
use apa_score::plan::Plan;
use time::macros::{date, time};

/// Minutes of a meeting whose header says 11 October 2023, with this text below it.
fn minutes_saying(text: &str) -> Document {
    let minutes = format!(
        "শিল্প মন্ত্রণালয়
এপিএ শাখা

এপিএ টিমের অক্টোবর ২০২৩ মাসের সভার কার্যবিবরণী

সভাপতি : জনাব রফিকুল বারী, অতিরিক্ত সচিব
সভার তারিখ ও বার : ১১ অক্টোবর ২০২৩, বুধবার
সময় : বেলা ১২.০০ টা

{text}"
    );
    read("minutes.txt", minutes.as_bytes())
}

fn has(document: &Document, code: FindingCode) -> bool {
    document.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn a_meeting_that_a_speaker_tells_of_is_not_the_meeting_of_the_minutes() {
    let speaker = minutes_saying("সচিব জানান, নৈতিকতা কমিটির সভা গত ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।");
    assert_eq!(speaker.meeting_date, Some(date!(2023 - 10 - 11)));
    assert!(!has(&speaker, FindingCode::SeveralCandidateDates));
    let training = minutes_saying("১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত জিআরএস প্রশিক্ষণে দুজন অংশগ্রহণ করেন।");
    assert_eq!(training.meeting_date, Some(date!(2023 - 10 - 11)));
    let own = minutes_saying("নৈতিকতা কমিটির এ সভা ১২ অক্টোবর ২০২৩ তারিখে অনুষ্ঠিত হয়।");
    assert_eq!(own.meeting_date, None);
    assert!(has(&own, FindingCode::SeveralCandidateDates));
}

#[test]
fn a_meeting_with_two_days_has_none_in_any_place() {
    let minutes = |told: &str| {
        let text = format!(
            "পুলিশ সুপারের কার্যালয়, গাইবান্ধা

নৈতিকতা কমিটির সভার কার্যবিবরণী

সভার তারিখ : ০৬ মে ২০২৪
সভাপতি : জনাব ইকবাল মাহমুদ, পুলিশ সুপার

{told} তারিখে সভাকক্ষে নৈতিকতা কমিটির এ সভা অনুষ্ঠিত হয়।"
        );
        let document = read("minutes.txt", text.as_bytes());
        let dates: Vec<_> = document.activities.iter().map(|activity| activity.date).collect();
        (document.meeting_date, dates)
    };
    let day = Some(date!(2024 - 05 - 06));
    assert_eq!(minutes("০৭ মে ২০২৪"), (None, vec![None]));
    assert_eq!(minutes("০৬ মে ২০২৪"), (day, vec![day]));
    assert_eq!(minutes("০৬ এপ্রিল ২০২৪"), (None, vec![None]), "a slip of the month");
    assert_eq!(minutes("১৪ ফেব্রুয়ারি ২০২৪"), (day, vec![day]), "an earlier meeting");
}

#[test]
fn the_month_that_a_meeting_is_named_after_is_not_its_day() {
    let document = minutes_saying("১২ অক্টোবর ২০২৩ তারিখে সভাকক্ষে সেপ্টেম্বর/২০২৩ মাসের এ সভা অনুষ্ঠিত হয়।");
    assert!(has(&document, FindingCode::SeveralCandidateDates));
    let document = minutes_saying("১১ অক্টোবর ২০২৩ তারিখে সভাকক্ষে সেপ্টেম্বর/২০২৩ মাসের এ সভা অনুষ্ঠিত হয়।");
    assert_eq!(document.meeting_date, Some(date!(2023 - 10 - 11)));
}

/// A letter of 24 April 2024 about this subject, with this text.
fn letter_about(subject: &str, text: &str) -> Document {
    let letter = format!(
        "জেলা সমবায় কার্যালয়, নওগাঁ

স্মারক নং-৪৭.৬১.৬৪০০.০০১.১৬.০০২.২৪-২৭৬
তারিখ: ২৪ এপ্রিল ২০২৪

বিষয়: {subject}।

{text}"
    );
    read("letter.txt", letter.as_bytes())
}

#[test]
fn a_letter_that_sends_minutes_is_about_their_meeting_and_one_that_sends_figures_about_none() {
    let text = "জেলা ঋণ আদায় কমিটির সভা গত ১৭/০৪/২০২৪ তারিখ সকাল ১০.৩০ ঘটিকায় এ কার্যালয়ে অনুষ্ঠিত হয়েছে।";
    let minutes = letter_about("জেলা ঋণ আদায় কমিটির সভার কার্যবিবরণী প্রেরণ", text);
    assert_eq!(minutes.meeting_date, Some(date!(2024 - 04 - 17)));
    assert_eq!(letter_about("জেলার ঋণ আদায়ের তথ্য প্রেরণ", text).meeting_date, None);
}

#[test]
fn a_meeting_put_off_without_a_new_day_has_none() {
    let notice = |end: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নওগাঁ

নং-৪৭.৬১.৬৪০০.০০১.১৬.০০২.২৪-২৭৬
তারিখ: ২৪ এপ্রিল ২০২৪

নোটিশ

গত ১০ এপ্রিল ২০২৪ তারিখের ১২৯ নং স্মারকের ধারাবাহিকতায় জানানো যাচ্ছে যে, ঋণ আদায় কমিটির যে সভাটি ৩০ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিত হওয়ার কথা ছিল, তা {end}"
        );
        read("notice.txt", text.as_bytes())
    };
    let open = notice("স্থগিত করা হলো।");
    assert_eq!(open.meeting_date, None);
    assert!(
        !has(&open, FindingCode::SeveralCandidateDates),
        "the other date is a letter's"
    );
    let moved = notice("স্থগিত করা হলো। সভাটি ০৮ মে ২০২৪ তারিখে অনুষ্ঠিত হবে।");
    assert_eq!(moved.meeting_date, Some(date!(2024 - 05 - 08)));
}

#[test]
fn a_day_to_have_something_done_by_is_no_day_of_a_meeting() {
    let by = letter_about("ব্যাখ্যা প্রদান", "সমন্বয় সভায় সকল উপজেলাকে ৩১ মের মধ্যে কাজ শেষ করতে বলা হয়েছিল।");
    assert_eq!(by.fiscal_year, FiscalYear::new(2023).ok());
    let year = |text: &str| letter_about("সভার আমন্ত্রণ", text).fiscal_year;
    assert_eq!(year("সভা ০৫ জুলাই তারিখে অনুষ্ঠিত হবে।"), FiscalYear::new(2024).ok());
    assert_eq!(
        year("সভার তথ্য ০৫ জুলাইয়ের মধ্যে প্রেরণের জন্য অনুরোধ করা হবে।"),
        FiscalYear::new(2023).ok()
    );
}

#[test]
fn an_earlier_order_is_not_the_event_of_the_order_that_replaces_it() {
    let order = |text: &str| {
        let order = format!(
            "জেলা সমবায় কার্যালয়, নওগাঁ

স্মারক নং-৪৭.৬১.৬৪০০.০০১.১৬.০০২.২৪-২৭৬
তারিখ: ১৩ সেপ্টেম্বর ২০২২

অফিস আদেশ

{text}"
        );
        read("order.txt", order.as_bytes()).fiscal_year
    };
    let replaced =
        "এ কার্যালয়ের ০৫ আগস্ট ২০২১ তারিখের ৫৫৬ নং অফিস আদেশে গঠিত সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটি পুনর্গঠন করা হলো।";
    assert_eq!(order(replaced), FiscalYear::new(2022).ok());
    let coming = "আগামী ০৫ জুলাই ২০২৩ তারিখে সেবা প্রদান প্রতিশ্রুতি বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হবে।";
    assert_eq!(order(coming), FiscalYear::new(2023).ok());
}

/// A news item of 5 December 2024.
fn news(text: &str) -> Document {
    let item = format!("উপজেলা সমবায় কার্যালয়, পাইকগাছা, খুলনা\n\nখবর\nপ্রকাশের তারিখ: ০৫-১২-২০২৪\n\nপাইকগাছার কথা\n\n{text}");
    read("news.txt", item.as_bytes())
}

#[test]
fn a_meeting_was_and_a_course_began_without_the_word_for_taking_place() {
    let held = news("কপিলমুনি চত্বরে গত মঙ্গলবার (৩ ডিসেম্বর) আলোচনা সভা হয়েছে। অনেকে যোগ দেন।");
    assert_eq!(held.meeting_date, Some(date!(2024 - 12 - 03)));
    let began = news("কম্পিউটার কোর্স ০৩/১২/২০২৪ তারিখ সকাল ১০.৩০ টায় উদ্বোধন করা হয়েছে। অনেকে যোগ দেন।");
    assert_eq!(began.meeting_date, Some(date!(2024 - 12 - 03)));
    let other = news("সভার মাঠে গত মঙ্গলবার (৩ ডিসেম্বর) বৃষ্টি হয়েছে। অনেকে ভিজে যান।");
    assert_eq!(other.meeting_date, None);
    assert!(
        !has(&other, FindingCode::NoDate),
        "the item bears the day of its publication"
    );
}

#[test]
fn the_time_of_an_event_stands_beside_its_day() {
    let notice = |text: &str| read("notice.txt", format!("বিআরটিএ, নড়াইল সার্কেল\nনোটিশ\n\n{text}").as_bytes());
    let habit = "প্রতি বুধবার সকাল ১০টা হতে গণশুনানি গ্রহণ করা হয়।";
    let moved = notice(&format!(
        "{habit} স্থগিত গণশুনানি আগামী ১৫/০৯/২০২৪ খ্রি. সকাল ১০.৩০ টায় অনুষ্ঠিত হবে।"
    ));
    assert_eq!(moved.meeting_time, Some(time!(10:30)));
    let earlier = "১১/০৯/২০২৪ খ্রি. সকাল ৯টায় নির্ধারিত গণশুনানি হচ্ছে না।";
    let moved = notice(&format!("{earlier} গণশুনানি আগামী ১৫/০৯/২০২৪ খ্রি. সকাল ১১টায় অনুষ্ঠিত হবে।"));
    assert_eq!(moved.meeting_time, Some(time!(11:00)));
}

#[test]
fn a_report_on_a_month_covers_the_quarter_of_that_month() {
    let report = |date: &str, title: &str| {
        let text = format!(
            "উপজেলা মৎস্য অফিস
নান্দাইল, ময়মনসিংহ

পত্র নং-৩৩.০২.৬১৭২.৩০১.১৬.০০১.২২-১৩৩
তারিখ: {date}

বিষয়: {title}।

মাসিক অগ্রগতি প্রতিবেদন নিম্নরূপ:
১। পোনা অবমুক্ত করা হয়েছে।
২। পুকুর পরিদর্শন করা হয়েছে।"
        );
        let document = read("report.txt", text.as_bytes());
        let early = has(&document, FindingCode::SignedBeforePeriodEnd);
        (document.fiscal_year, document.quarter, early)
    };
    let september = "সেপ্টেম্বর/২০২২ মাসের অগ্রগতি প্রতিবেদন";
    let year = FiscalYear::new(2022).ok();
    assert_eq!(report("০২-১০-২০২২", september), (year, Some(Quarter::First), false));
    assert_eq!(report("২৮-০৯-২০২২", september), (year, Some(Quarter::First), true));
    let august = report("০৪-০৯-২০২২", "আগস্ট/২০২২ মাসের অগ্রগতি প্রতিবেদন");
    assert_eq!(
        august,
        (year, Some(Quarter::First), false),
        "its month is over, its quarter is not"
    );
    let quarterly = report("০৪-০৯-২০২২", "১ম ত্রৈমাসিকের অগ্রগতি প্রতিবেদন");
    assert_eq!(quarterly, (year, Some(Quarter::First), true));
}

#[test]
fn a_report_dated_only_where_it_is_signed_is_not_without_a_date() {
    let report = |end: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নওগাঁ

২০২২-২৩ অর্থবছরের বার্ষিক অগ্রগতি প্রতিবেদন

১. বছরজুড়ে সকল অভিযোগ নিষ্পত্তি করা হয়েছে।
২. শুদ্ধাচার পুরস্কার দেওয়া হয়েছে।

{end}

(ফেরদৌসী আক্তার বানু)
জেলা সমবায় কর্মকর্তা"
        );
        has(&read("report.txt", text.as_bytes()), FindingCode::NoDate)
    };
    assert!(!report("নওগাঁ\n১৩ জুলাই ২০২৩"));
    assert!(report("নওগাঁ"));
}

#[test]
fn a_table_of_work_with_targets_and_achievements_makes_a_report_of_the_letter_that_sends_it() {
    let kind = |columns: &str| {
        let text = format!(
            "উপজেলা মৎস্য অফিস
নান্দাইল, ময়মনসিংহ

পত্র নং-৩৩.০২.৬১৭২.৩০১.১৬.০০১.২২-১৩৩
তারিখ: ০২-১০-২০২২

বিষয়: সেপ্টেম্বর/২০২২ মাসের অগ্রগতি প্রতিবেদন প্রেরণ।

নিম্নোক্ত ছকে প্রেরিত হলো।

{columns}
১	পোনা অবমুক্তি (মে. টন)	০.৩০	০.২৮"
        );
        read("report.txt", text.as_bytes()).kind
    };
    assert_eq!(
        kind("ক্রমিক	কাজের বিবরণ	মাসিক লক্ষ্যমাত্রা	মাসিক অর্জন"),
        Some(Kind::ProgressReport)
    );
    assert_eq!(kind("ক্রমিক	কাজের বিবরণ	বরাদ্দ	ব্যয়"), Some(Kind::Letter));
}

#[test]
fn a_regulators_hearing_on_a_price_concerns_no_plan() {
    let plan = |subject: &str| {
        let text = format!(
            "গ্রাহকদের কথা

ঢাকা, ২২ জানুয়ারি ২০২৫: বাংলাদেশ এনার্জি রেগুলেটরি কমিশনের উদ্যোগে {subject} উপর গণশুনানি আজ সকাল ১০টায় অনুষ্ঠিত হয়েছে।"
        );
        read("news.txt", text.as_bytes()).plan
    };
    assert_eq!(plan("বিদ্যুতের মূল্যহার পরিবর্তনের"), None);
    assert_eq!(plan("কমিশনের সেবার মানের"), Some(Plan::Nis));
}

#[test]
fn whoever_had_the_chair_of_the_meeting_chaired_it_and_the_president_of_a_society_did_not() {
    let chair = |text: &str| {
        let news = format!(
            "উপজেলা শিক্ষা অফিস\nবেতাগী, বরগুনা\n\nখবর\n\n১৬ নভেম্বর ২০২৩\n\nগতকাল সিটিজেন'স চার্টার বিষয়ক অবহিতকরণ সভা অনুষ্ঠিত হয়। {text}"
        );
        read("news.txt", news.as_bytes()).chair
    };
    let officer = Some("কাজী মনিরুল হাসান, উপজেলা শিক্ষা অফিসার");
    let told = chair("এতে সভাপতির আসনে ছিলেন উপজেলা শিক্ষা অফিসার জনাব কাজী মনিরুল হাসান।");
    assert_eq!(told.as_deref(), officer);
    let told = chair("এ সভার সভাপতি ছিলেন উপজেলা শিক্ষা অফিসার কাজী মনিরুল হাসান।");
    assert_eq!(told.as_deref(), officer);
    let other = chair("তিনি এক সময় শিক্ষক সমিতির সভাপতি ছিলেন বলে কাজী মনিরুল হাসান জানান।");
    assert_eq!(other, None);
}

#[test]
fn a_meeting_put_off_has_its_new_day() {
    let notice = |last: &str| {
        let text = format!(
            "উপপরিচালকের কার্যালয়, গোপালগঞ্জ

তারিখ: ১৭ ফেব্রুয়ারি ২০২৫

নোটিশ

পুকুর ইজারার যে সভা ১৯ ফেব্রুয়ারি ২০২৫ বুধবার বসার কথা ছিল, তা ঐ দিন হচ্ছে না। {last}"
        );
        read("notice.txt", text.as_bytes()).meeting_date
    };
    let moved = notice("আগামী ২৬ ফেব্রুয়ারি ২০২৫ বেলা ১১টায় খামারের শেডে সভাটি নির্ধারণ করা হলো।");
    assert_eq!(moved, Some(date!(2025 - 02 - 26)));
    let fee = notice("আগামী ২৬ ফেব্রুয়ারি ২০২৫ হতে ইজারার দর নতুন করে নির্ধারণ করা হলো।");
    assert_eq!(fee, None);
}

#[test]
fn the_name_of_the_chair_keeps_its_last_letter_where_it_bears_no_case() {
    let chair = |text: &str| {
        let news = format!("চলচ্চিত্র অধিদপ্তরের সভাকক্ষে ৯ জানুয়ারি ২০২৩ তারিখে শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়। {text}");
        read("news.txt", news.as_bytes()).chair
    };
    let director = Some("আরিব হোসেন মজুমদার, মহাপরিচালক");
    assert_eq!(
        chair("মহাপরিচালক জনাব আরিব হোসেন মজুমদার এর সভাপতিত্বে আলোচনা হয়।").as_deref(),
        director
    );
    assert_eq!(
        chair("মহাপরিচালক জনাব আরিব হোসেন মজুমদার সভাপতিত্ব করেন।").as_deref(),
        director
    );
    assert_eq!(
        chair("মহাপরিচালক জনাব আরিব হোসেন মজুমদারের সভাপতিত্বে আলোচনা হয়।").as_deref(),
        director
    );
    let engineer = chair("জেনারেল ম্যানেজার প্রকৌশলী মো. ফখরুল আলম এতে সভাপতিত্ব করেন।");
    assert_eq!(engineer.as_deref(), Some("প্রকৌশলী মো. ফখরুল আলম, জেনারেল ম্যানেজার"));
    let chief = chair("তত্ত্বাবধায়ক প্রকৌশলী মো. ফখরুল আলম এতে সভাপতিত্ব করেন।");
    assert_eq!(chief.as_deref(), Some("মো. ফখরুল আলম, তত্ত্বাবধায়ক প্রকৌশলী"));
    let lady = chair("আঞ্চলিক বেতার কৃষি কর্মকর্তা জনাব সুরাইয়া খানম সভাপতিত্ব করেন।");
    assert_eq!(lady.as_deref(), Some("সুরাইয়া খানম, আঞ্চলিক বেতার কৃষি কর্মকর্তা"));
    let police = chair("সভাপতিত্ব করেন এডিশনাল ডিআইজি মো: নাজিবুল ইসলাম।");
    assert_eq!(police.as_deref(), Some("মো: নাজিবুল ইসলাম, এডিশনাল ডিআইজি"));
}

#[test]
fn whoever_is_called_chair_at_the_beginning_of_a_sentence_had_the_chair_of_the_event() {
    let chair = |text: &str| news(&format!("গতকাল সিটিজেন চার্টার বিষয়ক কর্মশালা হয়েছে। {text}")).chair;
    let told = chair("সভাপতি ও রিসোর্স পার্সন ছিলেন প্রো-উপাচার্য (প্রশাসন) অধ্যাপক ড. দিলশাদ বানু।");
    assert_eq!(told.as_deref(), Some("অধ্যাপক ড. দিলশাদ বানু, প্রো-উপাচার্য (প্রশাসন)"));
    let other = chair("সভাপতি ও সম্পাদকের কথা শুনতে হলে ছিলেন অধ্যাপক ড. দিলশাদ বানু।");
    assert_eq!(other, None);
}

/// A page without letterhead.
fn page(text: &str) -> Document {
    read("page.txt", text.as_bytes())
}

#[test]
fn what_a_reporter_signs_is_news() {
    let kind = |line: &str| {
        let text =
            format!("যশোরে উদ্ভাবনের মেলা\n\n{line}\nযশোরের বিশ্ববিদ্যালয়ে উদ্ভাবন কর্মপরিকল্পনার আওতায় মেলা হয়েছে। স্টল ছিল ১২টি।");
        page(&text).kind
    };
    assert_eq!(kind("স্টাফ রিপোর্টার ॥"), Some(Kind::News));
    assert_eq!(kind("ঝিকরগাছা (যশোর) প্রতিনিধি"), Some(Kind::News));
    assert_eq!(kind("যশোরের প্রতিনিধিদের কথা"), Some(Kind::Other));
}

#[test]
fn news_tells_the_day_at_the_beginning_of_the_next_sentence() {
    let day = |text: &str| {
        page(&format!(
            "মহেশখালী প্রতিনিধি\nমহেশখালী উপজেলা তথ্য অধিকার বাস্তবায়ন কমিটির সভা হয়েছে। {text}"
        ))
        .meeting_date
    };
    assert_eq!(
        day("মঙ্গলবার (২২ মার্চ ২০২২) উপজেলা প্রশাসন সভাটি ডাকে।"),
        Some(date!(2022 - 03 - 22))
    );
    let placed = day("মহেশখালীতে গত মঙ্গলবার (২২ মার্চ ২০২২) উপজেলা প্রশাসন সভাটি ডাকে।");
    assert_eq!(placed, Some(date!(2022 - 03 - 22)));
    assert_eq!(day("মঙ্গলবার (২২ মার্চ ২০২২) উপজেলা প্রশাসন আবার বসবে।"), None);
    assert_eq!(
        day("সভার চিঠি যায় তার আগের সপ্তাহে, মঙ্গলবার (২২ মার্চ ২০২২) উপজেলা প্রশাসন তা পাঠায়।"),
        None
    );
}

#[test]
fn the_day_of_a_meeting_may_stand_between_it_and_its_verb() {
    let day = |meeting: &str| {
        page(&format!(
            "কুমিল্লা জেলা প্রতিনিধি :\nশুদ্ধাচার কৌশল নিয়ে হাইওয়ে পুলিশের {meeting} গত সোমবার (৮ জুলাই ২০২৪) দুপুর সাড়ে ১২ টায় হয়েছে।"
        ))
        .meeting_date
    };
    assert_eq!(day("সভা"), Some(date!(2024 - 07 - 08)));
    assert_eq!(day("সভার মাঠে বৃষ্টি"), None);
}

#[test]
fn what_begins_soon_is_announced() {
    let fair = |when: &str, verb: &str| {
        page(&format!(
            "নিউজ ডেস্ক:\nতথ্য অধিকার আইন সম্পর্কে মানুষকে জানাতে রাঙ্গামাটি জেলা প্রশাসনের উদ্যোগে {when} ৯ জানুয়ারি ২০২৩ শুরু {verb} দুই দিনের তথ্যমেলা।"
        ))
    };
    let coming = fair("আগামী", "হচ্ছে");
    assert_eq!(
        (coming.kind, coming.quarter),
        (Some(Kind::Notice), Some(Quarter::Third))
    );
    assert_eq!(coming.fiscal_year, FiscalYear::new(2022).ok());
    assert_eq!(fair("প্রতি বছর", "হচ্ছে").kind, Some(Kind::Other));
}

#[test]
fn a_standing_timetable_tells_of_no_event() {
    let kind = |when: &str, verb: &str| {
        page(&format!(
            "বিএসটিআইয়ের গণশুনানি\n\n{when} সোমবার সকাল ১০টায় মান ভবনে গণশুনানি গ্রহণ করা {verb}।"
        ))
        .kind
    };
    assert_eq!(kind("প্রতি মাসের প্রথম", "হয়"), Some(Kind::Other));
    assert_eq!(kind("প্রতি", "হয়"), Some(Kind::Other));
    assert_eq!(kind("চলতি মাসের প্রথম", "হয়"), Some(Kind::News));
    assert_eq!(kind("প্রতি মাসের মতো এবারও প্রথম", "হয়েছে"), Some(Kind::News));
}

#[test]
fn the_present_of_a_report_tells_at_the_end_of_its_sentence_only() {
    let kind = |end: &str| {
        page(&format!(
            "শুদ্ধাচার পুরস্কার ২০২২\n\nজেলা প্রশাসন আজ দুপুরে সম্মেলন কক্ষে এ অনুষ্ঠানের আয়োজন {end}।"
        ))
        .kind
    };
    assert_eq!(kind("করে"), Some(Kind::News));
    assert_eq!(kind("করে দেখানোর পক্ষে"), Some(Kind::Other));
}

#[test]
fn the_day_a_page_was_opened_gives_no_year_to_an_event_of_another() {
    let year = |weekday: &str| {
        let text = format!(
            "১৩ নভেম্বর, ২০২৫ খ্রিস্টাব্দ\n\nসার্কেলের গণশুনানি\n\nসার্কেল এর কার্যক্রম নিয়ে গণশুনানি হয়েছে। {weekday} (১৮ মে) দুপুরে শুনানিতে ভোগান্তির কথা শোনেন পরিচালক।"
        );
        page(&text).fiscal_year
    };
    assert_eq!(year("বুধবার"), None, "in 2025, 18 May was a Sunday");
    assert_eq!(year("রবিবার"), FiscalYear::new(2024).ok());
}

#[test]
fn a_day_between_bars_before_the_text_is_that_of_the_news() {
    let day = |head: &str| {
        page(&format!("ই-নথি প্রশিক্ষণ শুরু\n\n{head} গাজীপুরের ধান গবেষণা ইনস্টিটিউটে দুই দিনের ই-নথি প্রশিক্ষণ আজ মঙ্গলবার শুরু হয়েছে। কর্মকর্তারা অংশ নেন।")).meeting_date
    };
    assert_eq!(day("গাজীপুর ॥ ১৫ নভেম্বর ২০২২ ॥"), Some(date!(2022 - 11 - 15)));
    assert_eq!(day("গাজীপুর ॥ চিঠি যায় অনেক আগেই, সেই ১৫ নভেম্বর ২০২২ ॥"), None);
}

#[test]
fn the_plan_of_an_award_is_that_of_which_the_first_sentences_speak() {
    let plan = |prize: &str| {
        page(&format!(
            "নাটোরে চার কর্মকর্তা পুরস্কার পেলেন\nনাটোর প্রতিনিধি\nজেলা প্রশাসকের সম্মেলন কক্ষে কর্মকর্তাদের হাতে {prize} তুলে দেওয়া হয়েছে। পুরস্কার পান চারজন।"
        ))
        .plan
    };
    assert_eq!(plan("শুদ্ধাচার পুরস্কার"), Some(Plan::Nis));
    assert_eq!(plan("সেরা চাষির পুরস্কার"), None);
    assert_eq!(plan("শুদ্ধাচার ও তথ্য অধিকার পুরস্কার"), None);
}

#[test]
fn the_heads_of_two_columns_are_no_subject() {
    let title = |subject: &str| {
        page(&format!(
            "পাট অধিদপ্তর\nপ্রশিক্ষণ শাখা\n\n২য় ত্রৈমাসিকে অনুষ্ঠেয় প্রশিক্ষণের সূচি\n\nক্রম\n{subject}\nতারিখ\n১২/১১/২০২৪"
        ))
        .title
    };
    assert_eq!(title("বিষয়").as_deref(), Some("২য় ত্রৈমাসিকে অনুষ্ঠেয় প্রশিক্ষণের সূচি"));
    assert_eq!(title("বিষয়: গাড়ির সূচি").as_deref(), Some("গাড়ির সূচি"));
}

#[test]
fn a_list_below_a_heading_is_no_part_of_it() {
    let links = page(
        "অভিযোগ প্রতিকার ব্যবস্থাপনা (২০২৩-২৪)\n১। ত্রৈমাসিক অগ্রগতি প্রতিবেদন (জুলাই ২০২৩ হইতে সেপ্টেম্বর ২০২৩)\n২। প্রশিক্ষণের অফিস আদেশ\nঅভিযোগ প্রতিকার ব্যবস্থাপনা (২০২২-২৩)\n১। প্রশিক্ষণের হাজিরা",
    );
    assert_eq!(links.kind, Some(Kind::Other));
    let report =
        page("অভিযোগ প্রতিকার ব্যবস্থাপনার\nত্রৈমাসিক অগ্রগতি প্রতিবেদন (জুলাই ২০২৩ হইতে সেপ্টেম্বর ২০২৩)\n১। প্রশিক্ষণের হাজিরা");
    assert_eq!(report.kind, Some(Kind::ProgressReport));
}

//! What progress reports and letters with proofs tell of activities: each way of telling that one took place beside a
//! near-identical one that tells something else.

#![allow(clippy::unwrap_used)]

use apa_score::minutes::{Document, Kind, read};
use apa_score::plan::{Activity, Plan, Status};
use time::Date;
use time::macros::date;

/// A letter or report of 8 January 2024 with this subject and text.
fn paper(subject: &str, text: &str) -> Document {
    let paper = format!(
        "বাংলাদেশ রেশম উন্নয়ন বোর্ড
প্রশাসন শাখা

স্মারক নং: ২৪.০৬.০০০০.০০২.১৬.০১১.২৩-৪৪
তারিখ: ০৮ জানুয়ারি ২০২৪

বিষয়: {subject}

{text}

(মোঃ আবদুল হাকিম)
সচিব"
    );
    read("paper.txt", paper.as_bytes())
}

fn told(document: &Document) -> Vec<(Activity, Status, Option<Date>, u32)> {
    let activities = document.activities.iter();
    activities
        .map(|activity| (activity.activity, activity.status, activity.date, activity.count))
        .collect()
}

/// What a report on the integrity strategy with such a table row says.
fn row(headings: &str, row: &str) -> Vec<(Activity, Status, Option<Date>, u32)> {
    let report = paper(
        "জাতীয় শুদ্ধাচার কৌশল কর্মপরিকল্পনা ২০২৩-২৪ এর ২য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।",
        &format!("{headings}\n{row}"),
    );
    assert_eq!(report.kind, Some(Kind::ProgressReport));
    told(&report)
}

const FOUR: &str = "কার্যক্রম\tলক্ষ্যমাত্রা\tঅর্জন\tমন্তব্য";

fn training(status: Status, day: Option<Date>) -> Vec<(Activity, Status, Option<Date>, u32)> {
    vec![(Activity::NisTraining, status, day, 1)]
}

#[test]
fn a_day_that_was_set_is_no_training_held() {
    let coming = Some(date!(2024 - 01 - 25));
    for remark in [
        "প্রথম ব্যাচের দিন ধার্য হয়েছে ২৫/০১/২০২৪",
        "২৫/০১/২০২৪ তারিখে করার সিদ্ধান্ত রয়েছে",
        "২৫/০১/২০২৪ তারিখ নির্ধারণ করা হয়েছে",
        "২৫/০১/২০২৪",
        "বরাদ্দ না থাকায় হয়নি; ২৫/০১/২০২৪ তারিখে আয়োজনের প্রস্তুতি নেওয়া হচ্ছে",
    ] {
        let said = row(FOUR, &format!("শুদ্ধাচার প্রশিক্ষণ আয়োজন\t১\t০\t{remark}"));
        assert_eq!(said, training(Status::Planned, coming), "{remark}");
    }
    let held = row(FOUR, "শুদ্ধাচার প্রশিক্ষণ আয়োজন\t১\t১\tনির্ধারিত দিনে অনুষ্ঠিত হয়েছে ২৬/১২/২০২৩");
    assert_eq!(held, training(Status::Held, Some(date!(2023 - 12 - 26))));
}

#[test]
fn what_is_done_before_a_training_is_no_training() {
    for (achieved, remark) in [
        ("০", "ব্যাচের তালিকা ২০/১২/২০২৩ তারিখে করা হয়েছে"),
        ("শূন্য", "প্রশিক্ষক মনোনয়ন করা হয়েছে"),
        ("-", "প্রশিক্ষণসূচি ২০/১২/২০২৩ তারিখে জারি করা হয়েছে"),
        ("", "বরাদ্দ ২০/১২/২০২৩ তারিখে পাওয়া গেছে"),
    ] {
        let said = row(FOUR, &format!("শুদ্ধাচার প্রশিক্ষণ আয়োজন\t১\t{achieved}\t{remark}"));
        assert_eq!(said, Vec::new(), "{remark}");
    }
    let held = row(
        FOUR,
        "শুদ্ধাচার প্রশিক্ষণ আয়োজন\t১\t\tপ্রশিক্ষণ ২০/১২/২০২৩ তারিখে সম্পন্ন; তালিকা সংযুক্ত",
    );
    assert_eq!(held, training(Status::Held, Some(date!(2023 - 12 - 20))));
    let subject = "জাতীয় শুদ্ধাচার কৌশল কর্মপরিকল্পনা ২০২৩-২৪ এর ২য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।";
    let day = "২০ ডিসেম্বর ২০২৩ তারিখে";
    for text in [
        format!("শুদ্ধাচার প্রশিক্ষণের মডিউল {day} চূড়ান্ত করা হয়েছে।"),
        format!("শুদ্ধাচার প্রশিক্ষণের বরাদ্দ {day} পাওয়া গেছে।"),
    ] {
        assert_eq!(told(&paper(subject, &text)), Vec::new(), "{text}");
    }
    let held = paper(subject, &format!("শুদ্ধাচার প্রশিক্ষণের উদ্বোধন {day} করা হয়েছে।"));
    assert_eq!(told(&held), training(Status::Held, Some(date!(2023 - 12 - 20))));
}

#[test]
fn a_column_behind_the_figure_gives_the_days() {
    let meeting = |day: Date| (Activity::NisEthicsCommitteeMeeting, Status::Held, Some(day), 1);
    let days = [meeting(date!(2023 - 11 - 22)), meeting(date!(2023 - 12 - 20))];
    for heading in ["বিবরণ", "তারিখ", "মন্তব্য"] {
        let headings = format!("সূচক\tলক্ষ্যমাত্রা\tঅর্জন\t{heading}");
        let said = row(&headings, "নৈতিকতা কমিটির সভা\t০২টি\t০২টি\t২২/১১/২০২৩ ও ২০/১২/২০২৩");
        assert_eq!(said, days, "{heading}");
    }
    // In front of it the day is the one that was asked for.
    let said = row("সূচক\tতারিখ\tঅর্জন", "নৈতিকতা কমিটির সভা\t২০/১২/২০২৩\tহয়নি");
    assert_eq!(said, Vec::new());
}

#[test]
fn a_number_in_another_row_counts_something_else() {
    let headings = "ক্রঃ\tকাযক্রম\tঅগ্রগতি";
    let meeting = "খ\tনৈতিকতা কমিটির সভা\t২০/১২/২০২৩ তারিখে অনুষ্ঠিত হয়েছে";
    let said = row(headings, &format!("ক\tতথ্য প্রদান\tআবেদন ৯টি, নিষ্পত্তি ৯টি\n{meeting}"));
    let day = Some(date!(2023 - 12 - 20));
    assert_eq!(said, [(Activity::NisEthicsCommitteeMeeting, Status::Held, day, 1)]);
}

#[test]
fn a_committee_that_sits_meets_and_people_who_sit_do_not() {
    let subject = "জাতীয় শুদ্ধাচার কৌশল কর্মপরিকল্পনা ২০২৩-২৪ এর ২য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।";
    let day = Some(date!(2023 - 12 - 27));
    let sits = paper(subject, "নৈতিকতা কমিটি ২৭ ডিসেম্বর ২০২৩ তারিখে চেয়ারম্যানের কক্ষে সভায় বসে।");
    assert_eq!(
        told(&sits),
        [(Activity::NisEthicsCommitteeMeeting, Status::Held, day, 1)]
    );
    let at_home = paper(
        subject,
        "নৈতিকতা কমিটির সভা ২৭ ডিসেম্বর ২০২৩ তারিখে হওয়ার প্রস্তাব; ঘরে বসে যোগ দেওয়া যাবে।",
    );
    assert!(told(&at_home).iter().all(|(_, status, ..)| *status != Status::Held));
}

#[test]
fn the_annual_report_on_the_charter_is_what_the_plan_asks_for() {
    let report = |title: &str| {
        let text = "১৯ ডিসেম্বর ২০২৩ তারিখে সেবা প্রদান প্রতিশ্রুতি বিষয়ে একটি প্রশিক্ষণ আয়োজন করা হয়েছে।";
        let document = paper(title, text);
        assert_eq!(document.plan, Some(Plan::CitizensCharter), "{title}");
        let mut activities = document.activities.iter();
        activities.any(|activity| activity.activity == Activity::CharterAnnualReport)
    };
    assert!(report("২০২২-২৩ অর্থবছরে সিটিজেন'স চার্টার বাস্তবায়নের বার্ষিক অগ্রগতি প্রতিবেদন।"));
    assert!(!report(
        "২০২৩-২৪ অর্থবছরে সিটিজেন'স চার্টার বাস্তবায়নের অর্ধ-বার্ষিক অগ্রগতি প্রতিবেদন।"
    ));
    assert!(!report(
        "২০২৩-২৪ অর্থবছরে সিটিজেন'স চার্টার বাস্তবায়নের ২য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।"
    ));
}

#[test]
fn the_text_says_of_which_plan_a_stakeholder_meeting_was() {
    let subject = "অংশীজন সভার প্রমাণক প্রেরণ।";
    let held = paper(
        subject,
        "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে রেশম চাষি ও ব্যবসায়ীদের অবহিত করার জন্য যে সভাটি ০৩.০১.২০২৪ তারিখে এ কার্যালয়ে হয়ে গেল, তার হাজিরা পাঠানো হলো।",
    );
    let day = Some(date!(2024 - 01 - 03));
    assert_eq!(held.plan, Some(Plan::Grs));
    assert_eq!(told(&held), [(Activity::GrsStakeholderMeeting, Status::Held, day, 1)]);
    let asked = paper(
        subject,
        "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে রেশম চাষি ও ব্যবসায়ীদের অবহিত করার জন্য আপনার কার্যালয়ে ২৮.০১.২০২৪ তারিখের মধ্যে একটি সভা করে তার হাজিরা পাঠানোর জন্য অনুরোধ করা যাচ্ছে।",
    );
    assert_eq!(asked.plan, Some(Plan::Grs));
    assert_eq!(told(&asked), Vec::new());
}

#[test]
fn a_letter_tells_what_became_of_the_training_of_its_subject() {
    let subject = "সেবা প্রদান প্রতিশ্রুতি বিষয়ক প্রশিক্ষণের প্রমাণক প্রেরণ।";
    let letter = |text: &str| {
        let document = paper(subject, text);
        document.activities.first().map(|activity| activity.status)
    };
    let held = "উপর্যুক্ত প্রশিক্ষণটি ০৩ জানুয়ারি ২০২৪ তারিখে বোর্ডের সভাকক্ষে অনুষ্ঠিত হয়েছে।";
    assert_eq!(letter(held), Some(Status::Held));
    let not_held = "উপর্যুক্ত প্রশিক্ষণটি ০৩ জানুয়ারি ২০২৪ তারিখে বোর্ডের সভাকক্ষে অনুষ্ঠিত হয়নি।";
    assert_ne!(letter(not_held), Some(Status::Held));
}

#[test]
fn a_meeting_with_the_offices_below_is_one_of_coordination() {
    let minutes = |whom: &str| {
        let text = format!(
            "প্রত্নতত্ত্ব অধিদপ্তর

অধিদপ্তরের সেবা প্রদান প্রতিশ্রুতি বাস্তবায়ন বিষয়ে {whom} অনুষ্ঠিত সভার কার্যবিবরণী

সভাপতি: ড. সাবিহা মোস্তারী, মহাপরিচালক
তারিখ: ১৯ ডিসেম্বর ২০২৩

সভাপতি আলোচনা শুরু করেন।"
        );
        let document = read("minutes.txt", text.as_bytes());
        document.activities.first().map(|activity| activity.activity)
    };
    let coordination = Some(Activity::CharterCoordinationMeeting);
    assert_eq!(minutes("আঞ্চলিক কার্যালয়সমূহের সঙ্গে"), coordination);
    assert_eq!(minutes("মাঠ অফিসগুলোর সাথে"), coordination);
    assert_eq!(minutes("জাদুঘরের কর্মচারীদের সঙ্গে"), None);
}

#[test]
fn a_meeting_that_is_about_to_be_is_planned() {
    let notice = |verb: &str| {
        let text = format!(
            "চট্টগ্রাম উন্নয়ন কর্তৃপক্ষ

তারিখ: ১২ জুন ২০২৪

নোটিশ

সিটিজেন চার্টারে বর্ণিত সেবা সম্পর্কে অংশীজনদের অবহিত করার উদ্দেশ্যে একটি সভা ২৪ জুন ২০২৪ তারিখে সম্মেলন কক্ষে {verb}।"
        );
        told(&read("notice.txt", text.as_bytes()))
    };
    let day = Some(date!(2024 - 06 - 24));
    let planned = [(Activity::CharterStakeholderBriefing, Status::Planned, day, 1)];
    assert_eq!(notice("হতে যাচ্ছে"), planned);
    assert_eq!(notice("হতে চলেছে"), planned);
    assert_eq!(notice("হচ্ছে না"), Vec::new());
}

#[test]
fn a_title_names_the_quarter_by_its_months() {
    let quarter = |months: &str| {
        let title = format!("বার্ষিক কর্মসম্পাদন চুক্তির সংযোজনীসমূহের {months} বাস্তবায়ন চিত্র।");
        let table = "কী করার কথা\tকী করা হয়েছে\nনৈতিকতা কমিটির সভা\t২০.১২.২০২৩ তারিখে অনুষ্ঠিত হয়েছে";
        let report = paper(&title, table);
        assert_eq!(report.kind, Some(Kind::ProgressReport));
        assert_eq!(told(&report).len(), 1);
        report.quarter.map(|quarter| quarter.number())
    };
    assert_eq!(quarter("অক্টোবর-ডিসেম্বর ২০২৩"), Some(2));
    assert_eq!(quarter("জুলাই থেকে সেপ্টেম্বর ২০২৩"), Some(1));
    assert_eq!(quarter("দ্বিতীয় প্রান্তিকের"), Some(2));
    assert_eq!(quarter("জুলাই-ডিসেম্বর ২০২৩"), None, "half a year");
}

#[test]
fn a_committee_for_tenders_invites_none() {
    let kind = |subject: &str| paper(subject, "দুইজন সদস্য অবসরে যাওয়ায় কমিটি পুনর্গঠন করা হয়েছে।").kind;
    assert_eq!(kind("দরপত্র মূল্যায়ন কমিটি নতুন করে গঠন অবহিতকরণ।"), Some(Kind::Letter));
    assert_eq!(kind("কম্পিউটার ক্রয়ের দরপত্র আহ্বান।"), Some(Kind::Other));
}

#[test]
fn an_order_that_names_who_is_trained_trains_nobody() {
    let order = |verb: &str| {
        let text = format!(
            "সোনালী ব্যাংক পিএলসি

তারিখ: ০৮ জানুয়ারি ২০২৪

অফিস আদেশ

০৩ জানুয়ারি ২০২৪ তারিখে অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক দিনব্যাপী প্রশিক্ষণে {verb}।"
        );
        let document = read("order.txt", text.as_bytes());
        document.activities.first().map(|activity| activity.status)
    };
    let named = order("অংশ নিতে নিম্নবর্ণিত কর্মকর্তাদের মনোনয়ন দেওয়া হলো");
    assert_eq!(named, Some(Status::Planned));
    let went = order("নিম্নবর্ণিত কর্মকর্তারা অংশ নিয়েছেন");
    assert_eq!(went, Some(Status::Held));
}

#[test]
fn a_day_between_two_words_of_an_event_is_its_day() {
    let report = paper(
        "তথ্য অধিকার কর্মপরিকল্পনার ২য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।",
        "১. জনসচেতনতা বৃদ্ধি: ১২ ডিসেম্বর ২০২৩ তারিখে তথ্য অধিকার আইন নিয়ে চাষিদের মধ্যে লিফলেট বিতরণ করা হয়।
২. বিবিধ: ১৫ ডিসেম্বর ২০২৩ তারিখে অফিস পরিষ্কার করা হয়।",
    );
    let day = Some(date!(2023 - 12 - 12));
    assert_eq!(told(&report), [(Activity::RtiAwareness, Status::Held, day, 1)]);
}

#[test]
fn a_column_of_subjects_names_the_activities_beside_their_progress() {
    let meeting = "১\tনৈতিকতা কমিটির সভা\t১৪/১২/২০২৩ তারিখে সম্পাদিত";
    let day = Some(date!(2023 - 12 - 14));
    let held = [(Activity::NisEthicsCommitteeMeeting, Status::Held, day, 1)];
    assert_eq!(row("ক্রমিক\tবিষয়\tঅগ্রগতি", meeting), held);
    let undone = "১\tনৈতিকতা কমিটির সভা\tকোরাম না হওয়ায় ১৪/১২/২০২৩ তারিখে হয়নি";
    assert_eq!(row("ক্রমিক\tবিষয়\tঅগ্রগতি", undone), []);
}

#[test]
fn a_training_of_two_days_that_ended_today_began_yesterday() {
    let news = |training: &str| {
        let text = format!(
            "বাংলাদেশ কৃষি গবেষণা ইনস্টিটিউট

প্রেস রিলিজ
১১ মে ২০২৩

ডি-নথিতে দক্ষ হলেন ৬০ কর্মকর্তা-কর্মচারী

কর্মকর্তা-কর্মচারীদের ডি-নথি ব্যবহারে {training}।"
        );
        let document = read("news.txt", text.as_bytes());
        let held = document.activities.first();
        held.map(|held| (held.status, held.date, held.last_date))
    };
    let (first, last) = (Some(date!(2023 - 05 - 10)), Some(date!(2023 - 05 - 11)));
    let today = "আজ বৃহস্পতিবার শেষ হয়েছে";
    assert_eq!(
        news(&format!("দুই দিনের প্রশিক্ষণ {today}")),
        Some((Status::Held, first, last))
    );
    assert_eq!(
        news(&format!("২ দিনব্যাপী প্রশিক্ষণ {today}")),
        Some((Status::Held, first, last))
    );
    assert_eq!(
        news(&format!("দিনব্যাপী প্রশিক্ষণ {today}")),
        Some((Status::Held, last, None))
    );
    let begun = news("দুই দিনের প্রশিক্ষণ ১০ মে শুরু হয়ে আজ শেষ হয়েছে");
    assert_eq!(begun.unwrap().1, first);
    let held = news("দুই দিনের প্রশিক্ষণ আজ বৃহস্পতিবার অনুষ্ঠিত হয়েছে");
    assert_eq!(held, Some((Status::Held, last, None)));
}

/// A list of that board without a subject, of 8 January 2024.
fn list(title: &str, lines: &str) -> Vec<(Activity, Status, Option<Date>, u32)> {
    let list = format!(
        "বাংলাদেশ রেশম উন্নয়ন বোর্ড\nপ্রশাসন শাখা\n\n{title}\n\n{lines}\n\nমোট ৯ পাতা।\n\nমোঃ আবদুল হাকিম\nসচিব\n০৮ জানুয়ারি ২০২৪\n"
    );
    told(&read("list.txt", list.as_bytes()))
}

#[test]
fn minutes_sheets_and_photographs_in_a_list_of_proofs_show_what_was_held() {
    let title = "২০২৩-২৪ অর্থবছরের ২য় ত্রৈমাসিকের প্রমাণকের তালিকা";
    let day = Some(date!(2023 - 12 - 20));
    for proofs in [
        "প্রশিক্ষণের হাজিরা ও আলোকচিত্র (২০/১২/২০২৩, অংশগ্রহণকারী ২২)",
        "প্রশিক্ষণের নোটিশ ও উপস্থিতির তালিকা (২০/১২/২০২৩)",
        "প্রশিক্ষণের ছবি ৪টি, তারিখ ২০/১২/২০২৩",
    ] {
        let said = list(title, &format!("সংলগ্নী-১\tশুদ্ধাচার বিষয়ক {proofs}\t৫ পাতা"));
        assert_eq!(said, training(Status::Held, day), "{proofs}");
        let said = list(title, &format!("১। শুদ্ধাচার বিষয়ক {proofs}"));
        assert_eq!(said, training(Status::Held, day), "{proofs}");
    }
    for proofs in [
        "প্রশিক্ষণের নোটিশ (২০/১২/২০২৩)",
        "প্রশিক্ষণের বাজেট ও প্রশিক্ষণার্থীর নাম (২০/১২/২০২৩)",
        "প্রশিক্ষণের হাজিরার নমুনা ছক (২০/১২/২০২৩)",
        "প্রশিক্ষণে মনোনীত দুইজনের সনদ ও ছবি (২০/১২/২০২৩)",
    ] {
        let said = list(title, &format!("সংলগ্নী-১\tশুদ্ধাচার বিষয়ক {proofs}\t৫ পাতা"));
        assert_eq!(said, [], "{proofs}");
    }
}

#[test]
fn an_order_and_a_screenshot_in_a_list_of_proofs_show_an_update() {
    let title = "২০২৩-২৪ অর্থবছরের ২য় ত্রৈমাসিকের প্রমাণকসমূহের তালিকা";
    let of = |proofs: &str| list(title, &format!("সংলগ্নী-৩\tসেবা প্রদান প্রতিশ্রুতি {proofs}\t২ পাতা"));
    let update = (Activity::CharterUpdate, Status::Held, Some(date!(2023 - 12 - 15)), 1);
    assert_eq!(of("হালনাগাদের অফিস আদেশ ও স্ক্রিনশট (১৫/১২/২০২৩)"), [update]);
    assert_eq!(of("হালনাগাদের খসড়া অফিস আদেশ (১৫/১২/২০২৩)"), []);
    assert_eq!(of("হালনাগাদের জন্য শাখায় পাঠানো পত্র (১৫/১২/২০২৩)"), []);
}

#[test]
fn a_letter_with_proofs_lists_what_was_held_one_that_asks_for_them_does_not() {
    let item = "১। শুদ্ধাচার বিষয়ক প্রশিক্ষণের হাজিরা ও ছবি (২০/১২/২০২৩)";
    let sent = paper(
        "২য় ত্রৈমাসিকের প্রমাণক প্রেরণ।",
        &format!("নিম্নোক্ত প্রমাণক এতদসঙ্গে প্রেরণ করা হলো:\n\n{item}"),
    );
    assert_eq!(told(&sent), training(Status::Held, Some(date!(2023 - 12 - 20))));
    let asked = paper(
        "২য় ত্রৈমাসিকের প্রমাণক প্রেরণ।",
        &format!("নিম্নোক্ত প্রমাণক প্রেরণের জন্য অনুরোধ করা হলো:\n\n{item}"),
    );
    assert_eq!(told(&asked), []);
}

const QUARTER: &str = "জাতীয় শুদ্ধাচার কৌশল কর্মপরিকল্পনা ২০২৩-২৪ এর ২য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।";

#[test]
fn an_activity_noted_with_its_day_was_held_one_with_a_last_day_was_not() {
    let day = Some(date!(2023 - 12 - 20));
    for note in [
        "শুদ্ধাচার বিষয়ক প্রশিক্ষণ: ২০/১২/২০২৩ (২২ জন)",
        "শুদ্ধাচার বিষয়ক প্রশিক্ষণ (২০/১২/২০২৩), ২২ জন",
        "শুদ্ধাচার বিষয়ক প্রশিক্ষণ - ১টি, ২০/১২/২০২৩",
        "২০/১২/২০২৩: কর্মচারীদের শুদ্ধাচার বিষয়ক প্রশিক্ষণ, ২২ জন",
    ] {
        assert_eq!(
            told(&paper(QUARTER, &format!("১। {note}।"))),
            training(Status::Held, day),
            "{note}"
        );
    }
    let coming = told(&paper(QUARTER, "১। শুদ্ধাচার বিষয়ক প্রশিক্ষণ: ২০/০২/২০২৪।"));
    assert_eq!(coming, training(Status::Planned, Some(date!(2024 - 02 - 20))));
    for note in [
        "শুদ্ধাচার বিষয়ক প্রশিক্ষণ: ৩০/১২/২০২৩ এর মধ্যে",
        "শুদ্ধাচার বিষয়ক প্রশিক্ষণ: লক্ষ্যমাত্রা ৩০/১২/২০২৩",
    ] {
        assert_eq!(told(&paper(QUARTER, &format!("১। {note}।"))), [], "{note}");
    }
}

#[test]
fn two_trainings_with_two_days_are_two() {
    let one = |day: Date| (Activity::NisTraining, Status::Held, Some(day), 1);
    let said = told(&paper(
        QUARTER,
        "শুদ্ধাচার বিষয়ে দুইটি প্রশিক্ষণ সম্পন্ন: ১মটি ২৩-১০-২০২৩, ২য়টি ২০-১২-২০২৩।",
    ));
    assert_eq!(said, [one(date!(2023 - 10 - 23)), one(date!(2023 - 12 - 20))]);
    let said = told(&paper(QUARTER, "শুদ্ধাচার বিষয়ে একটি প্রশিক্ষণ সম্পন্ন: শুরু ২৩-১০-২০২৩।"));
    assert_eq!(said, [one(date!(2023 - 10 - 23))]);
}

#[test]
fn what_the_next_sentence_takes_back_is_not_planned() {
    let of = |next: &str| {
        let planned = "সুশাসন প্রতিষ্ঠার লক্ষ্যে অংশীজন সভার নোটিশ ১৫ ডিসেম্বর ২০২৩ জারি করা হয়েছিল।";
        told(&paper(QUARTER, &format!("{planned} {next}")))
    };
    for next in [
        "নির্ধারিত সভাটি সভাপতির অনুরোধে বাতিল করা হয়, পরে আর আহ্বান করা হয়নি।",
        "কেউ না আসায় সভা হয়নি।",
        "হরতালের কারণে সভাটি স্থগিত করা হয়েছে।",
    ] {
        assert_eq!(of(next), [], "{next}");
    }
    for next in ["উপকরণ পাওয়া যায়নি।", "শাখার অন্য একটি সভা হয়নি।"]
    {
        assert_eq!(of(next).len(), 1, "{next}");
    }
}

#[test]
fn what_was_prepared_for_a_training_is_none() {
    let of = |rest: &str| told(&paper(QUARTER, &format!("শুদ্ধাচার বিষয়ক প্রশিক্ষণের জন্য {rest}।")));
    assert_eq!(of("প্রশিক্ষক মনোনয়ন ও মডিউল প্রণয়ন সম্পন্ন হয়েছে"), []);
    assert_eq!(of("উপকরণ ক্রয় সম্পন্ন হয়েছে"), []);
}

#[test]
fn what_offices_did_each_for_itself_is_theirs() {
    let title = "সংযোজনীর কাজের ২য় ত্রৈমাসিক প্রতিবেদন।";
    let of = |text: &str| told(&paper(title, &format!("৩ । অভিযোগ প্রতিকার ঃ {text}")));
    assert_eq!(of("জেলা কার্যালয়গুলি নিজ নিজ প্রশিক্ষণ সম্পন্ন করিয়াছে ।"), []);
    let day = Some(date!(2024 - 01 - 24));
    let set = of("জেলা কার্যালয়গুলি নিজ নিজ প্রশিক্ষণ সম্পন্ন করিয়াছে । এ বোর্ডের প্রশিক্ষণটি ২৪/০১/২০২৪ তারিখ ধার্য আছে ।");
    assert_eq!(set, [(Activity::GrsTraining, Status::Planned, day, 1)]);
}

#[test]
fn a_table_may_be_headed_in_english() {
    let of = |achieved: &str| {
        row(
            "কোড\tযা করার কথা\tটার্গেট\tAchievement\tRemarks",
            &format!("২.১\tকর্মচারীদের শুদ্ধাচার প্রশিক্ষণ\t১\t{achieved}"),
        )
    };
    assert_eq!(
        of("১\t২০/১২/২৩; ২২ জন"),
        training(Status::Held, Some(date!(2023 - 12 - 20)))
    );
    assert_eq!(of("০\tবরাদ্দের অভাবে করা হয়নি"), []);
    assert_eq!(of("—\t৩য় কোয়ার্টারে ধরা আছে"), []);
}

#[test]
fn a_training_of_another_office_that_someone_joined_is_that_offices() {
    let of = |text: &str| told(&paper(QUARTER, &format!("১. ২০/১২/২০২৩ তারিখে {text}।")));
    assert_eq!(of("তিনজন কর্মচারী বিভাগীয় কমিশনারের কার্যালয়ের শুদ্ধাচার প্রশিক্ষণে যোগ দেন"), []);
    assert_eq!(of("বস্ত্র অধিদপ্তরের শুদ্ধাচার প্রশিক্ষণে দুইজন অংশগ্রহণ করেন"), []);
    let held = training(Status::Held, Some(date!(2023 - 12 - 20)));
    assert_eq!(of("এ বোর্ডের শুদ্ধাচার প্রশিক্ষণে ২২ জন অংশগ্রহণ করেন"), held);
    assert_eq!(of("বস্ত্র অধিদপ্তরের দুইজন কর্মকর্তা শুদ্ধাচার প্রশিক্ষণে যোগ দেন"), held);
}

#[test]
fn what_was_not_held_may_be_planned_in_the_same_sentence() {
    let of = |rest: &str| told(&paper(QUARTER, &format!("১. শুদ্ধাচার প্রশিক্ষণ ২য় ত্রৈমাসিকে {rest}।")));
    let planned = training(Status::Planned, Some(date!(2024 - 01 - 25)));
    assert_eq!(of("হয়নি, ২৫/০১/২০২৪ তারিখে করা হবে"), planned);
    assert_eq!(of("করা সম্ভব হয়নি, আগামী ২৫/০১/২০২৪ তারিখে আয়োজন করা হবে"), planned);
    assert_eq!(of("হয়নি, ২৫/০১/২০২৪ তারিখে নৈতিকতা কমিটির সভা করা হবে").len(), 1);
    assert_eq!(of("হয়নি, ২৫/১২/২০২৩ তারিখে অর্থ সমর্পণ করা হয়েছে"), []);
}

#[test]
fn proofs_need_no_more_than_a_heading() {
    let said = list("সংযুক্ত প্রমাণকসমূহ", "১। শুদ্ধাচার প্রশিক্ষণের ছবি, ২০/১২/২০২৩");
    assert_eq!(said, training(Status::Held, Some(date!(2023 - 12 - 20))));
    assert_eq!(list("সংযুক্ত প্রমাণকসমূহ", "১। শুদ্ধাচার প্রশিক্ষণের বাজেট, ২০/১২/২০২৩"), []);
}

#[test]
fn a_cell_that_does_not_say_what_it_is_about_is_quoted_with_its_row() {
    let quoted = |remark: &str| {
        let table = format!("{FOUR}\n১.১ নৈতিকতা কমিটির সভা\t৪\t১\t{remark}");
        let document = paper("শুদ্ধাচার কর্মপরিকল্পনার অগ্রগতি প্রতিবেদন", &table);
        let quotes = document.activities.iter().map(|found| found.text.clone());
        quotes.collect::<Vec<_>>()
    };
    assert_eq!(quoted("১২/১১/২০২৩"), ["১.১ নৈতিকতা কমিটির সভা ৪ ১ ১২/১১/২০২৩"]);
    let told = "নৈতিকতা কমিটির সভা ১২/১১/২০২৩ তারিখে অনুষ্ঠিত হয়েছে";
    assert_eq!(quoted(told), [told]);
}

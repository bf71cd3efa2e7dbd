//! What papers leave open, lead to or concede: the remaining event, the table below a sentence, the plan that came to nothing.

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::{self, charter_report, letter, report, told};
use time::Date;
use time::macros::date;

fn of(text: &str, activity: Activity) -> Vec<(Status, Option<Date>)> {
    papers::of(&told(text), activity)
}

/// A notice of a board.
fn notice(body: &str) -> String {
    format!(
        "মাধ্যমিক ও উচ্চ মাধ্যমিক শিক্ষা বোর্ড, যশোর\n\nস্মারক নং: মশিবো/প্রশা/২০২৪/৫৮৮\nতারিখ: ০৪ এপ্রিল ২০২৪\n\nসভার নোটিশ\n\n{body}\n\n\
         (রোকসানা পারভীন)\nসচিব\n"
    )
}

/// News of a day in a town.
fn news(body: &str) -> String {
    format!("কুড়িগ্রামে তথ্য অধিকার আইন সম্পর্কে প্রচার\n\nকুড়িগ্রাম, ৩০ সেপ্টেম্বর ২০১৯: {body}\n")
}

#[test]
fn a_meeting_called_and_not_held_is_neither_held_nor_planned() {
    let reported = |end: &str| {
        let text =
            format!("অংশীজনের অংশগ্রহণে সুশাসন বিষয়ক সভা ১৮.০২.২০২৪ তারিখে আহবান করা হইলেও ধান সংগ্রহ অভিযানের কারণে {end}।");
        of(&report(&text), Activity::NisStakeholderMeeting)
    };
    assert_eq!(reported("অনুষ্ঠিত হয় নাই"), []);
    assert_eq!(
        reported("অনুষ্ঠিত হয় নাই; উহা ২২.০৪.২০২৪ তারিখে অনুষ্ঠিত হইবে"),
        [(Status::Planned, Some(date!(2024 - 04 - 22)))]
    );
}

#[test]
fn what_a_letter_says_is_still_to_be_done_on_a_day_is_planned() {
    let sent = |end: &str| {
        let text = format!("এ কার্যালয়ের অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ এখনও করা সম্ভব হয়নি{end}।");
        let subject = "অভিযোগ প্রতিকার ব্যবস্থা সংক্রান্ত তথ্য প্রেরণ।";
        of(&letter(subject, &text), Activity::GrsTraining)
    };
    let planned = (Status::Planned, Some(date!(2024 - 04 - 22)));
    assert_eq!(sent(", আগামী ২২.০৪.২০২৪ তারিখে করা হবে"), [planned]);
    assert_eq!(sent(""), []);
}

#[test]
fn the_remaining_one_is_that_which_the_sentence_before_counts() {
    let reported = |rest: &str| {
        let text = format!("শুদ্ধাচার বিষয়ক প্রশিক্ষণ: ২টির মধ্যে ১টি ২৫/০২/২০২৪ তারিখে হয়েছে। অবশিষ্টটি {rest}।");
        of(&report(&text), Activity::NisTraining)
    };
    let held = (Status::Held, Some(date!(2024 - 02 - 25)));
    let planned = (Status::Planned, Some(date!(2024 - 05 - 15)));
    assert_eq!(reported("১৫/০৫/২০২৪ তারিখে করা হবে"), [held, planned]);
    assert_eq!(reported("করা হয়নি"), [held]);
}

#[test]
fn events_told_respectively_were_each_on_a_day_of_its_own() {
    let reported = |days: &str| {
        let text = format!("শুদ্ধাচার বিষয়ে প্রশিক্ষণের ২টি ব্যাচের মধ্যে ২টিই সম্পন্ন, {days}।");
        of(&report(&text), Activity::NisTraining)
    };
    let first = (Status::Held, Some(date!(2024 - 01 - 23)));
    let second = (Status::Held, Some(date!(2024 - 03 - 11)));
    assert_eq!(reported("যথাক্রমে ২৩.০১.২০২৪ ও ১১.০৩.২০২৪ তারিখে"), [first, second]);
    assert_eq!(reported("শেষটি ২৩.০১.২০২৪ তারিখে"), [first]);
}

#[test]
fn a_block_of_lines_below_a_numbered_activity_tells_what_was_achieved() {
    let reported = |achieved: &str| {
        let block = format!("১। কার্যক্রমঃ সেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণ\nলক্ষ্যমাত্রাঃ ১      অর্জনঃ {achieved}");
        of(&charter_report(&block), Activity::CharterUpdate)
    };
    assert_eq!(
        reported("১\nতারিখঃ ২৬/০৩/২০২৪, ওয়েব লিংক সংযুক্ত"),
        [(Status::Held, Some(date!(2024 - 03 - 26)))]
    );
    assert_eq!(reported("০"), []);
}

#[test]
fn trainings_in_a_table_were_held_where_the_sentence_above_says_so() {
    let reported = |verb: &str| {
        let text = format!(
            "ই-গভর্ন্যান্স ও উদ্ভাবন কর্মপরিকল্পনা অনুযায়ী এ কার্যালয়ের কর্মচারীদের জন্য নিম্নবর্ণিত প্রশিক্ষণ আয়োজন {verb}:\n\n\
             ক্রমিক\tপ্রশিক্ষণের বিষয়\tতারিখ\tঅংশগ্রহণকারী\n\
             ১\tডি-নথি ব্যবস্থাপনা বিষয়ক প্রশিক্ষণ\t১৬/০১/২০২৪\t৩৮ জন\n\
             ২\tচতুর্থ শিল্পবিপ্লবের চ্যালেঞ্জ মোকাবেলা বিষয়ক প্রশিক্ষণ\t১১/০৩/২০২৪\t৩৬ জন\n"
        );
        of(&report(&text), Activity::EgovTraining)
    };
    let days = [date!(2024 - 01 - 16), date!(2024 - 03 - 11)];
    assert_eq!(reported("করা হয়েছে"), days.map(|day| (Status::Held, Some(day))));
    assert!(!reported("করা হয়নি").iter().any(|(status, _)| *status == Status::Held));
}

#[test]
fn the_first_of_the_meetings_that_a_notice_calls_was_held_that_of_another_body_is_not_its_own() {
    let called = |last: &str| {
        let text = format!(
            "সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে ২য় সভা আগামী ০৯.০৪.২০২৪ তারিখ বেলা ১২.০০ টায় বোর্ডের সভাকক্ষে আহ্বান করা হয়েছে।\n\n\
             আলোচ্যসূচি\n১. ২২.১০.২০২৩ তারিখে অনুষ্ঠিত {last} কার্যবিবরণী দৃঢ়ীকরণ;\n২. বিবিধ।"
        );
        of(&notice(&text), Activity::NisStakeholderMeeting)
    };
    let planned = (Status::Planned, Some(date!(2024 - 04 - 09)));
    let held = (Status::Held, Some(date!(2023 - 10 - 22)));
    assert_eq!(called("১ম সভার"), [planned, held]);
    assert_eq!(called("সমন্বয় সভার"), [planned]);
    assert_eq!(called("সভার"), [planned]);
}

#[test]
fn an_organisation_that_is_the_subject_of_the_news_did_it_not_the_office_that_it_helped() {
    let tells = |who: &str| {
        let text = format!(
            "{who} আজ সোমবার রাজারহাট উপজেলায় তথ্য অধিকার আইন, ২০০৯ বিষয়ে জনসচেতনতামূলক প্রচার চালিয়েছে। সকালে মাইকিং করা হয়।"
        );
        of(&news(&text), Activity::RtiAwareness)
    };
    assert_eq!(tells("বেসরকারি উন্নয়ন সংস্থা ‘নদীকূল’"), []);
    let held = (Status::Held, Some(date!(2019 - 09 - 30)));
    assert_eq!(tells("জেলা তথ্য অফিস, কুড়িগ্রাম"), [held]);
}

#[test]
fn a_stakeholder_meeting_on_a_project_is_none_on_governance() {
    let called = |subject: &str| {
        let text = format!(
            "বিষয়: {subject} ও অংশীজন সভায় উপস্থিতি।\n\nসভা আগামী ২৭.০৪.২০২৪ তারিখ বেলা ১১টায় অনুষ্ঠিত হবে। উপস্থিত থাকার অনুরোধ করা হলো।"
        );
        of(&notice(&text), Activity::NisStakeholderMeeting)
    };
    assert_eq!(called("ইআইএ গণশুনানির ফলাফল প্রকাশ"), []);
    assert_eq!(
        called("সুশাসন প্রতিষ্ঠার নিমিত্ত কর্মপরিকল্পনার ফলাফল প্রকাশ"),
        [(Status::Planned, Some(date!(2024 - 04 - 27)))]
    );
}

#[test]
fn leaflets_that_are_ordered_have_not_been_given_out() {
    let reported = |done: &str| {
        let text = format!("তথ্য অধিকার বিষয়ে জনসচেতনতা বৃদ্ধিমূলক প্রচার: লিফলেট {done}।");
        of(&report(&text), Activity::RtiAwareness)
    };
    assert_eq!(reported("ছাপার কার্যাদেশ ১৪ মার্চ ২০২৪ তারিখে দেওয়া হয়েছে"), []);
    assert_eq!(
        reported("১৪ মার্চ ২০২৪ তারিখে বিতরণ করা হয়েছে"),
        [(Status::Held, Some(date!(2024 - 03 - 14)))]
    );
}

#[test]
fn a_letter_that_asks_each_office_for_its_own_committee_makes_none_new() {
    let sent = |whose: &str, done: &str| {
        let subject = "সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটি পুনর্গঠন।";
        let text = format!("{whose} কার্যালয়ের পরিবীক্ষণ কমিটি {done}।");
        of(&letter(subject, &text), Activity::CharterCommitteeReconstitution)
    };
    assert_eq!(sent("স্ব স্ব", "পুনর্গঠনপূর্বক অফিস আদেশের কপি পাঠানোর জন্য অনুরোধ করা হলো"), []);
    let own = sent("এ", "০২ এপ্রিল ২০২৪ তারিখে পুনর্গঠন করা হয়েছে");
    assert_eq!(own, [(Status::Held, Some(date!(2024 - 04 - 02)))]);
}

#[test]
fn a_paper_on_the_progress_of_a_quarter_is_a_report_a_letter_that_sends_one_is_a_letter() {
    let kind = |subject: &str| {
        let items =
            "১। শুদ্ধাচার প্রশিক্ষণ ১২/০৩/২০২৪ তারিখে আয়োজন করা হয়েছে।\n২। নৈতিকতা কমিটির সভা ১৪/০৩/২০২৪ তারিখে অনুষ্ঠিত হয়েছে।";
        read("document.txt", letter(subject, items).as_bytes()).kind
    };
    assert_eq!(
        kind("কর্মপরিকল্পনার ৩য় ত্রৈমাসিক (জানুয়ারি-মার্চ ২০২৪) অগ্রগতি।"),
        Some(Kind::ProgressReport)
    );
    assert_eq!(kind("কর্মপরিকল্পনার ৩য় ত্রৈমাসিক অগ্রগতি প্রেরণ।"), Some(Kind::Letter));
}

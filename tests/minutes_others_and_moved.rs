//! Events that a letter asks of others, that others hold, or that the next sentence moves: each rule with a text that shows it and a
//! near-identical one that does not.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::macros::date;

/// A letter on the first two plans.
fn on_two_plans(body: &str) -> String {
    letter("জাতীয় শুদ্ধাচার কৌশল ও তথ্য অধিকার কর্মপরিকল্পনার ৩য় ত্রৈমাসিকের কার্যক্রম।", body)
}

/// An office order of a livestock office.
fn order(body: &str) -> String {
    format!(
        "বিভাগীয় প্রাণিসম্পদ দপ্তর\nবরিশাল বিভাগ, বরিশাল\n\nনং ৩৩.০১.১০০০.৪০১.২৫.০০২.২৪.৯০৮\nতারিখ: ১৩ নভেম্বর ২০২৪\n\nঅফিস আদেশ\n\n{body}\n\n\
         (লুৎফর রহমান খান)\nপরিচালক\n"
    )
}

/// A notice of an office of engineers.
fn notice(body: &str) -> String {
    format!(
        "নির্বাহী প্রকৌশলীর কার্যালয়\nসড়ক বিভাগ, মেহেরপুর\n\nনং- ৩৫.০১.৫৭০০.৪৯৫.০৬.০১০.১৯-১৩০২\nতারিখ: ১২.১২.২০১৯\n\nনোটিশ\n\n{body}\n\n\
         (মোঃ নাজমুস সাকিব)\nসদস্য-সচিব\n"
    )
}

fn news(body: &str) -> String {
    format!("প্রকাশ: ০৮ ডিসেম্বর ২০২২ | স্থানীয় সংবাদ\n\n{body}\n")
}

#[test]
fn what_someone_tells_of_his_own_office_is_not_the_writers() {
    let hearing = |whose: &str| {
        on_two_plans(&format!(
            "সহকারী কমিশনার (ভূমি) জানিয়েছেন, {whose} কার্যালয়ে ১৪/০৩/২০২৪ তারিখে গণশুনানি হয়েছে।"
        ))
    };
    assert!(told(&hearing("তাঁর")).is_empty());
    assert_eq!(told(&hearing("এ")).len(), 1);
}

#[test]
fn who_is_to_send_the_proofs_is_to_hold_the_event() {
    let of = |end: &str| {
        told(&on_two_plans(&format!(
            "কর্মচারীদের তথ্য অধিকার আইন বিষয়ে ১টি প্রশিক্ষণ ২৮/০৪/২০২৪ তারিখে {end}"
        )))
    };
    assert!(of("আয়োজনপূর্বক হাজিরা ও ছবি ৩০/০৪/২০২৪ তারিখের মধ্যে পাঠাতে হবে।").is_empty());
    assert!(of("আয়োজন করে প্রতিবেদন প্রেরণ করবেন।").is_empty());
    assert_eq!(of("এ কার্যালয়ে অনুষ্ঠিত হবে।").len(), 1);
}

#[test]
fn whom_an_order_sends_to_another_office_does_not_train_there() {
    let of = |place: &str| {
        told(&order(&format!(
            "{place} আগামী ২৪ নভেম্বর ২০২৪ ও ২৫ নভেম্বর ২০২৪ তারিখ অনুষ্ঠেয় ‘তথ্য অধিকার আইন, ২০০৯’ শীর্ষক প্রশিক্ষণে অংশগ্রহণের জন্য \
             নিম্নবর্ণিত ০২ জন কর্মকর্তাকে মনোনয়ন প্রদান করা হলো।"
        )))
    };
    assert!(of("তথ্য কমিশন এর পত্রের আলোকে তথ্য কমিশন ভবন, ঢাকায়").is_empty());
    let planned = (Activity::RtiTraining, Status::Planned, Some(date!(2024 - 11 - 24)));
    assert_eq!(of("অত্র দপ্তরের সভাকক্ষে"), [planned]);
}

#[test]
fn an_organisation_named_behind_its_deed_is_none_of_the_government() {
    let of = |who: &str| {
        told(&news(&format!(
            "তথ্য অধিকার আইন সম্পর্কে প্রচার চালাচ্ছে {who}। গতকাল বুধবার (০৭ ডিসেম্বর ২০২২) তথ্য অধিকার বিষয়ে জনসচেতনতামূলক প্রচার ও লিফলেট \
             বিতরণ করা হয়েছে।"
        )))
        .len()
    };
    assert_eq!(of("বেসরকারি উন্নয়ন সংস্থা ‘আলোর সেতু’"), 0);
    assert_eq!(of("জেলা প্রশাসন"), 1);
}

#[test]
fn the_anti_corruption_commission_hears_for_itself() {
    let of = |who: &str| {
        let text = format!(
            "পঞ্চগড়, ১৩ মে ২০২৪: সেবাগ্রহীতাদের ৬১টি অভিযোগ শোনা হয়েছে। রোববার সকালে {who} এ গণশুনানির আয়োজন করে। গণশুনানি শেষে ১৯টি \
             অভিযোগ নিষ্পত্তি হয়েছে।"
        );
        told(&text).len()
    };
    assert_eq!(of("দুদকের সমন্বিত জেলা কার্যালয়, ঠাকুরগাঁও ও জেলা দুর্নীতি প্রতিরোধ কমিটি"), 0);
    assert_eq!(of("জেলা প্রশাসন"), 1);
}

#[test]
fn what_was_not_held_is_set_for_a_day_or_was_held_before() {
    let of = |sequel: &str| {
        told(&on_two_plans(&format!(
            "শুদ্ধাচার সংক্রান্ত প্রশিক্ষণটি মার্চ মাসে করা সম্ভব হয়নি। {sequel}"
        )))
    };
    let planned = (Activity::NisTraining, Status::Planned, Some(date!(2024 - 04 - 24)));
    assert_eq!(of("উক্ত প্রশিক্ষণের জন্য ২৪/০৪/২০২৪ তারিখ নির্ধারণ করা হয়েছে।"), [planned]);
    assert!(of("উক্ত সভার জন্য ২৪/০৪/২০২৪ তারিখ নির্ধারণ করা হয়েছে।").is_empty());
    let of = |sequel: &str| {
        told(&letter(
            "সেবা প্রদান প্রতিশ্রুতি বাস্তবায়ন সংক্রান্ত।",
            &format!("৩য় ত্রৈমাসিকে সিটিজেন্স চার্টার হালনাগাদ করা সম্ভব হয়নি। {sequel}"),
        ))
    };
    let held = (Activity::CharterUpdate, Status::Held, Some(date!(2023 - 12 - 20)));
    assert_eq!(of("২য় ত্রৈমাসিকে উহা ২০-১২-২০২৩ তারিখে হালনাগাদ করা হয়েছিল।"), [held]);
    assert!(of("২য় ত্রৈমাসিকে ফোন তালিকা ২০-১২-২০২৩ তারিখে হালনাগাদ করা হয়েছিল।").is_empty());
}

#[test]
fn the_next_sentence_gives_another_day() {
    let of = |sequel: &str| {
        told(&notice(&format!(
            "সড়ক বিভাগের নৈতিকতা কমিটির সভা আগামী ২০/১২/২০১৯ তারিখে আহ্বান করা হয়েছিল। {sequel} সকলকে উপস্থিত থাকার জন্য অনুরোধ করা হলো।"
        )))
    };
    let on = |day| [(Activity::NisEthicsCommitteeMeeting, Status::Planned, Some(day))];
    assert_eq!(
        of("উক্ত তারিখের পরিবর্তে সভাটি আগামী ২৯/১২/২০১৯ তারিখে অনুষ্ঠিত হবে।"),
        on(date!(2019 - 12 - 29))
    );
    assert_eq!(
        of("পূর্বের স্থানের পরিবর্তে সভাটি সম্মেলন কক্ষে অনুষ্ঠিত হবে।"),
        on(date!(2019 - 12 - 20))
    );
}

#[test]
fn a_notice_names_the_last_meeting_of_its_committee() {
    let of = |last: &str| {
        told(&notice(&format!(
            "নৈতিকতা কমিটির সভা আগামী ১৯.১২.২০১৯ তারিখে অনুষ্ঠিত হবে। সকলকে উপস্থিত থাকার জন্য অনুরোধ করা হলো।\n\nআলোচ্যসূচি:\n\
             ১। ২৪.০৯.২০১৯ তারিখে অনুষ্ঠিত {last} সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি;\n২। বিবিধ।"
        )))
        .len()
    };
    assert_eq!(of("১ম ত্রৈমাসিক"), 2);
    assert_eq!(of("মাসিক সমন্বয়"), 1);
}

#[test]
fn an_order_announces_and_a_rule_is_quoted() {
    let of = |end: &str| {
        told(&letter(
            "তথ্য অধিকার বিষয়ক কর্মপরিকল্পনার প্রমাণক প্রেরণ।",
            &format!("আগামী ২৬ এপ্রিল ২০২৪ তারিখে এ কার্যালয়ের কর্মচারীদের তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ {end}"),
        ))
        .len()
    };
    assert_eq!(of("দেওয়া হবে মর্মে অফিস আদেশ জারি করা হয়েছে।"), 1);
    assert_eq!(of("দেওয়া হবে মর্মে বলা হয়েছে।"), 0);
}

#[test]
fn an_absence_conceded_does_not_undo_the_training() {
    let of = |told_of: &str| {
        told(&letter(
            "কারণ দর্শানো প্রসঙ্গে।",
            &format!("গত ১২/০৩/২০২৪ তারিখে এ কার্যালয়ে শুদ্ধাচার বিষয়ে যে প্রশিক্ষণ {told_of} উপস্থিত থাকলেও একজন অনুপস্থিত ছিলেন।"),
        ))
        .len()
    };
    assert_eq!(of("অনুষ্ঠিত হয়, তাতে ২৯ জন"), 1);
    assert_eq!(of("অনুষ্ঠিত হওয়ার কথা, তাতে কেউ"), 0);
}

#[test]
fn a_meeting_that_was_to_be_held_makes_no_news_of_a_notice() {
    let text =
        notice("নৈতিকতা কমিটির যে সভা আগামী ২২.১২.২০১৯ তারিখে অনুষ্ঠিত হওয়ার কথা ছিল, প্রধান প্রকৌশলীর সফরের কারণে তা বাতিল করা হলো।");
    assert_eq!(read("notice.txt", text.as_bytes()).kind, Some(Kind::Notice));
    assert!(told(&text).is_empty());
}

#[test]
fn each_clause_has_its_own_day() {
    let text = letter(
        "সেবা প্রদান প্রতিশ্রুতি বাস্তবায়ন সংক্রান্ত।",
        "নিজ কর্মচারীদের নিয়ে সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ ১১-০৩-২০২৪ তারিখে করা হয় এবং সেবা প্রদান প্রতিশ্রুতির বার্ষিক প্রতিবেদন \
         ২৫-০৩-২০২৪ তারিখে প্রণয়নপূর্বক ওয়েবসাইটে প্রকাশ করা হয়েছে।",
    );
    let days: Vec<_> = told(&text)
        .into_iter()
        .map(|(activity, _, day)| (activity, day))
        .collect();
    assert!(days.contains(&(Activity::CharterTraining, Some(date!(2024 - 03 - 11)))));
    assert!(days.contains(&(Activity::CharterAnnualReport, Some(date!(2024 - 03 - 25)))));
}

#[test]
fn an_office_is_named_by_its_level_among_those_below_it() {
    let of = |whose: &str| {
        told(&format!(
            "জেলা সমাজসেবা কার্যালয়, ঝালকাঠি\n\nনভেম্বর/২০২৪ মাসের মাসিক সমন্বয় সভার কার্যবিবরণী\n\nসভাপতি: দিলরুবা খানম, উপপরিচালক\n\
             তারিখ: ০৩.১২.২০২৪\n\nক্রঃ\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১\tপ্রবেশন কর্মকর্তা জানান, {whose} সেবা প্রদান প্রতিশ্রুতি ২৬.১১.২০২৪ তারিখে \
             হালনাগাদ করা হয়েছে।\tস্ক্রিনশট সংরক্ষণ করতে হবে।\tপ্রবেশন কর্মকর্তা\n"
        ))
        .len()
    };
    assert_eq!(of("জেলা কার্যালয়ের"), 1);
    assert_eq!(of("উপজেলা কার্যালয়ের"), 0);
}

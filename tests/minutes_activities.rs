//! Which activities a document reports, and whether they took place: each rule with a text that shows it and a
//! near-identical one that does not.

#![allow(clippy::unwrap_used)]

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use time::Date;
use time::macros::date;

type Told = (Activity, Status, Option<Date>);

/// What the document reports, in its order.
fn told(text: &str) -> Vec<Told> {
    let document = read("document.txt", text.as_bytes());
    let activities = document.activities.iter();
    { activities.map(|found| (found.activity, found.status, found.date)) }.collect()
}

fn kind(text: &str) -> Option<Kind> {
    read("document.txt", text.as_bytes()).kind
}

/// A quarterly report of a district office on all its plans.
fn report(body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         বিষয়: এপিএ ২০২৩-২৪ এর ৩য় ত্রৈমাসিক (জানুয়ারি-মার্চ ২০২৪) অগ্রগতি প্রতিবেদন।\n\n\
         এ কার্যালয়ের অগ্রগতি নিম্নরূপ:\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

/// A letter of that office on a training about grievances.
fn letter(subject: &str, body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         বিষয়: {subject}\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

/// An office order of that office.
fn order(body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         অফিস আদেশ\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

#[test]
fn what_awaits_papers_is_still_to_come() {
    let of = |verb: &str| {
        told(&report(&format!(
            "কার্যক্রম\tঅর্জন\tমন্তব্য\nসেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণ\t{verb}"
        )))
    };
    assert_eq!(
        of("০\tতথ্য পাওয়া গেলে ০৭/০৪/২০২৪ তারিখে হালনাগাদ করা হবে"),
        [(Activity::CharterUpdate, Status::Planned, Some(date!(2024 - 04 - 07)))]
    );
    assert_eq!(
        of("১\tতথ্য পাওয়া গেছে, ০৭/০৩/২০২৪ তারিখে হালনাগাদ করা হয়েছে"),
        [(Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 07)))]
    );
}

#[test]
fn a_notice_board_is_no_notice() {
    let of = |place: &str| {
        told(&report(&format!(
            "(ক) ১৮ মার্চ ২০২৪ তারিখে অফিসের সিটিজেন চার্টার হালনাগাদ করে {place} দেওয়া হয়েছে।"
        )))
    };
    let day = Some(date!(2024 - 03 - 18));
    assert_eq!(of("নোটিশ বোর্ডে"), [(Activity::CharterUpdate, Status::Held, day)]);
    assert_eq!(of("করার নোটিশ"), [(Activity::CharterUpdate, Status::Planned, day)]);
}

#[test]
fn what_took_place_in_spite_of_a_greater_target_was_held() {
    let of = |rest: &str| told(&report(&format!("(ক) নৈতিকতা কমিটির সভা চারটি করার কথা থাকলেও {rest}")));
    let held = of("অনুষ্ঠিত হয়েছে তিনটি।");
    assert_eq!(held, [(Activity::NisEthicsCommitteeMeeting, Status::Held, None)]);
    assert_eq!(of("বরাদ্দের অভাবে তা হয়েছে কেবল কাগজে।"), []);
    assert_eq!(of("একটিও অনুষ্ঠিত হয়নি।"), []);
}

#[test]
fn a_day_set_for_a_training_is_a_plan_a_day_that_came_is_none() {
    let of = |verb: &str| {
        told(&report(&format!(
            "(ক) অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণের দিন ২৪ এপ্রিল ২০২৪ {verb}"
        )))
    };
    let day = Some(date!(2024 - 04 - 24));
    assert_eq!(of("ধার্য করা হয়েছে।"), [(Activity::GrsTraining, Status::Planned, day)]);
    assert_eq!(of("ধার্য করা হয়নি।"), []);
}

#[test]
fn an_item_that_speaks_of_an_auction_makes_no_tender_of_minutes() {
    let minutes = |line: &str| {
        format!(
            "পাট অধিদপ্তর\n\nপাট অধিদপ্তরের নৈতিকতা কমিটির ২য় সভার কার্যবিবরণী\n\n\
             সভাপতি: জনাব সৈয়দ নাজমুল করিম, মহাপরিচালক\nতারিখ: ২৮ ডিসেম্বর ২০২২\n\nসিদ্ধান্তসমূহ:\n{line}\n"
        )
    };
    assert_eq!(kind(&minutes("(ক) অকেজো মালামাল নিলাম করতে হবে।")), Some(Kind::Minutes));
    assert_eq!(kind(&minutes("নিলাম বিজ্ঞপ্তি")), Some(Kind::Other));
}

#[test]
fn an_invitation_announces_what_it_says_was_arranged() {
    let of = |end: &str| {
        told(&format!(
            "সিভিল সার্জনের কার্যালয়, কুড়িগ্রাম\n\nতারিখ: ২০ অক্টোবর ২০২৪\n\nআমন্ত্রণপত্র\n\n\
             সেবা প্রদান প্রতিশ্রুতি সম্পর্কে অংশীজনের সমন্বয়ে আগামী ২৯ অক্টোবর ২০২৪ তারিখে অবহিতকরণ সভার আয়োজন করা \
             হয়েছে।\n\nউক্ত সভায় {end}\n"
        ))
    };
    let day = Some(date!(2024 - 10 - 29));
    let briefing = Activity::CharterStakeholderBriefing;
    assert_eq!(of("আপনার উপস্থিতি একান্তভাবে কামনা করি।"), [(briefing, Status::Planned, day)]);
}

#[test]
fn a_training_held_by_the_office_whose_letter_is_quoted_is_not_our_own() {
    let of = |holder: &str| {
        told(&order(&format!(
            "আর্থিক প্রতিষ্ঠান বিভাগের ০৬-০২-২০২৪ তারিখের পত্র অনুযায়ী {holder} কর্তৃক আয়োজিত অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক \
             প্রশিক্ষণে যোগদানের জন্য নিম্নবর্ণিত কর্মকর্তাগণকে মনোনয়ন প্রদান করা হলো।"
        )))
    };
    assert_eq!(of("উক্ত বিভাগ"), []);
    assert_eq!(of("এ কার্যালয়").len(), 1);
}

#[test]
fn a_day_of_training_by_another_office_is_not_that_of_the_meeting() {
    let of = |holder: &str| {
        told(&format!(
            "জেলা খাদ্য নিয়ন্ত্রকের কার্যালয়, নীলফামারী\n\nতথ্য অধিকার আইন বিষয়ে অংশীজনের অংশগ্রহণে অনুষ্ঠিত সভার কার্যবিবরণী\n\n\
             সভাপতি: জনাব রেবেকা মাহজাবীন, জেলা খাদ্য নিয়ন্ত্রক\nসভার তারিখ: ১১ মার্চ ২০২৫\n\n\
             সভাপতি জানান, {holder} আয়োজনে গত ১৩ ফেব্রুয়ারি ২০২৫ তারিখে অনুষ্ঠিত তথ্য অধিকার বিষয়ক প্রশিক্ষণে দুজন অংশ নেন।\n"
        ))
    };
    let meeting = (
        Activity::RtiStakeholderMeeting,
        Status::Held,
        Some(date!(2025 - 03 - 11)),
    );
    let training = (Activity::RtiTraining, Status::Held, Some(date!(2025 - 02 - 13)));
    assert_eq!(of("জেলা প্রশাসকের কার্যালয়ের"), [meeting]);
    assert_eq!(of("এ কার্যালয়ের"), [meeting, training]);
}

#[test]
fn a_duty_of_a_committee_is_no_update() {
    let of = |duty: &str| {
        told(&order(&format!(
            "এ কার্যালয়ের ০৫ আগস্ট ২০২১ তারিখের ৫৫৬ নং অফিস আদেশে গঠিত সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটি নিম্নরূপে \
             পুনর্গঠন করা হলো:\n\nকার্যপরিধি:\n(ক) সেবা প্রদান প্রতিশ্রুতি {duty}"
        )))
    };
    let committee = (
        Activity::CharterCommitteeReconstitution,
        Status::Held,
        Some(date!(2024 - 04 - 04)),
    );
    assert_eq!(of("প্রতি ত্রৈমাসিকে হালনাগাদ করা ও ওয়েবসাইটে দেওয়া;"), [committee]);
    assert_eq!(of("হালনাগাদ করা হলো।").len(), 2);
}

#[test]
fn a_letter_that_only_quotes_the_letter_of_its_reader_asks_nothing_of_him() {
    let of = |reader: &str| {
        told(&letter(
            "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ আয়োজন।",
            &format!("{reader} অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ ২৪/০৪/২০২৪ তারিখে আয়োজন করা হবে।"),
        ))
    };
    let planned = (Activity::GrsTraining, Status::Planned, Some(date!(2024 - 04 - 24)));
    assert_eq!(of("আপনার বিভাগের পত্রের প্রতি দৃষ্টি আকর্ষণ করা যাচ্ছে।"), [planned]);
    assert_eq!(of("আপনার দপ্তরের কর্মচারীদের জন্য"), []);
}

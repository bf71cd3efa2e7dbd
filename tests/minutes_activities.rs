//! Which activities a document reports, and whether they took place: each rule with a text that shows it and a
//! near-identical one that does not.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::macros::date;

fn kind(text: &str) -> Option<Kind> {
    read("document.txt", text.as_bytes()).kind
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

#[test]
fn an_awareness_meeting_is_one_event_and_only_of_the_right_to_information() {
    let of = |topic: &str, meeting: &str| {
        told(&report(&format!(
            "(ক) {topic} বিষয়ে একটি {meeting} ২৮ মার্চ ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।"
        )))
    };
    let day = Some(date!(2024 - 03 - 28));
    assert_eq!(
        of("তথ্য অধিকার আইন", "জনসচেতনতামূলক আলোচনা সভা"),
        [(Activity::RtiAwareness, Status::Held, day)]
    );
    assert_eq!(
        of("তথ্য অধিকার আইন", "জনসচেতনতা বৃদ্ধিমূলক সভা"),
        [(Activity::RtiAwareness, Status::Held, day)]
    );
    assert_eq!(of("তথ্য অধিকার আইন", "আলোচনা সভা"), []);
    assert_eq!(of("শুদ্ধাচার", "জনসচেতনতামূলক আলোচনা সভা"), []);
}

#[test]
fn a_second_meeting_in_a_sentence_is_another_of_the_same() {
    let of = |second: &str| {
        told(&report(&format!(
            "(ক) সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে প্রথম সভা ১৭ জানুয়ারি ২০২৪ তারিখে এবং {second} ২০ মার্চ ২০২৪ তারিখে \
             অনুষ্ঠিত হয়।"
        )))
    };
    let meeting = |day| (Activity::NisStakeholderMeeting, Status::Held, Some(day));
    assert_eq!(
        of("দ্বিতীয় সভা"),
        [meeting(date!(2024 - 01 - 17)), meeting(date!(2024 - 03 - 20))]
    );
    assert_eq!(of("মাসিক সভা"), [meeting(date!(2024 - 01 - 17))]);
}

#[test]
fn as_many_days_as_the_figure_are_as_many_meetings() {
    let of = |figure: &str| {
        told(&report(&format!(
            "কার্যক্রম\tঅর্জন\tমন্তব্য\nনৈতিকতা কমিটির সভা\t{figure}\t২২/০১/২০২৪ ও ১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত"
        )))
    };
    assert_eq!(of("২").len(), 2);
    assert_eq!(of("১").len(), 1);
}

/// Minutes of the monthly meeting of a ministry, on everything.
fn general_minutes(title: &str, told: &str, decided: &str) -> String {
    format!(
        "শিল্প মন্ত্রণালয়\nপ্রশাসন শাখা\n\n{title}\n\nসভাপতি: জনাব রফিকুল বারী, অতিরিক্ত সচিব\nতারিখ: ১১ অক্টোবর ২০২৩\n\n\
         {told}\n\nসিদ্ধান্ত:\n(ক) {decided}\n\nস্মারক নং: ৩৬.০০.০০০০.০৯২.১৬.০০৩.২৩-৭২০\nতারিখ: ১৬ অক্টোবর ২০২৩\n"
    )
}

#[test]
fn minutes_on_everything_report_what_is_plainly_the_offices_own() {
    const TITLE: &str = "শিল্প মন্ত্রণালয়ের অক্টোবর ২০২৩ মাসের মাসিক সভার কার্যবিবরণী";
    let of = |who: &str| {
        let told_of = format!("{who} অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে ১টি প্রশিক্ষণ গত ২৫ সেপ্টেম্বর ২০২৩ তারিখে সম্পন্ন হয়েছে।");
        told(&general_minutes(TITLE, &told_of, "নথি নিষ্পত্তি করতে হবে।"))
    };
    let training = (Activity::GrsTraining, Status::Held, Some(date!(2023 - 09 - 25)));
    assert_eq!(of("এ মন্ত্রণালয়ের কর্মচারীদের জন্য"), [training]);
    assert_eq!(of("মন্ত্রণালয়ের কর্মচারীদের জন্য"), [training]);
    assert_eq!(of("পাট অধিদপ্তরের কর্মচারীদের জন্য"), []);
    assert_eq!(of("কর্মচারীদের জন্য"), []);
}

#[test]
fn in_a_meeting_of_several_offices_this_office_is_the_speakers() {
    let of = |title: &str| {
        let told_of = "উপপরিচালক জানান, এ কার্যালয়ের নৈতিকতা কমিটির সভা গত ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।";
        let minutes = general_minutes(title, told_of, "নথি নিষ্পত্তি করতে হবে।");
        told(&minutes.replace("শিল্প মন্ত্রণালয়", "জেলা প্রশাসকের কার্যালয়, নাটোর"))
    };
    assert_eq!(of("অক্টোবর ২০২৩ মাসের মাসিক সভার কার্যবিবরণী").len(), 1);
    assert_eq!(of("অক্টোবর ২০২৩ মাসের মাসিক সমন্বয় সভার কার্যবিবরণী"), []);
}

#[test]
fn minutes_on_everything_plan_what_they_decide_to_hold_themselves() {
    let of = |decided: &str| {
        told(&general_minutes(
            "অক্টোবর ২০২৩ মাসের মাসিক সভার কার্যবিবরণী",
            "সভায় আলোচনা হয়।",
            decided,
        ))
    };
    let day = Some(date!(2023 - 12 - 10));
    let training = (Activity::RtiTraining, Status::Planned, day);
    assert_eq!(
        of("তথ্য অধিকার বিষয়ক প্রশিক্ষণ আগামী ১০ ডিসেম্বর ২০২৩ তারিখে আয়োজন করা হবে।"),
        [training]
    );
    assert_eq!(
        of("পাট অধিদপ্তর তথ্য অধিকার বিষয়ক প্রশিক্ষণ আগামী ১০ ডিসেম্বর ২০২৩ তারিখে আয়োজন করবে।"),
        []
    );
    assert_eq!(of("তথ্য অধিকার বিষয়ক প্রশিক্ষণ আয়োজন করা হবে।"), [], "no day");
}

#[test]
fn a_calendar_of_an_order_announces_each_training_on_its_day() {
    let of = |heading: &str, verb: &str| {
        told(&order(&format!(
            "২০২৩-২৪ অর্থবছরের অভ্যন্তরীণ প্রশিক্ষণ নিচের সময়সূচি অনুসারে {verb}\n\n{heading}\n১\tঅভিযোগ প্রতিকার ব্যবস্থা\t২২ মে ২০২৪\n\
             ২\tপেনশন বিধিমালা\t২৩ মে ২০২৪\n৩\tতথ্য অধিকার আইন\t১০ জানুয়ারি ২০২৪"
        )))
    };
    const HEADING: &str = "ক্র.\tপ্রশিক্ষণের বিষয়\tতারিখ";
    let training = (Activity::GrsTraining, Status::Planned, Some(date!(2024 - 05 - 22)));
    assert_eq!(
        of(HEADING, "অনুষ্ঠিত হবে।"),
        [training],
        "the last day was before the order"
    );
    assert_eq!(of("ক্র.\tপরিদর্শনের বিষয়\tতারিখ", "অনুষ্ঠিত হবে।"), []);
    assert_eq!(of("ক্র.\tপ্রশিক্ষণের বিষয়\tআবেদনের শেষ তারিখ\tআয়োজক", "অনুষ্ঠিত হবে।"), []);
    assert_eq!(of(HEADING, "সংরক্ষণ করা হলো।"), []);
}

#[test]
fn a_letter_goes_on_about_its_training_without_naming_it_again() {
    let of = |holder: &str, next: &str| {
        told(&letter(
            "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণের জন্য অর্থ বরাদ্দ প্রসঙ্গে।",
            &format!("{holder} অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণের আয়োজন করা সম্ভব হয়নি। {next}"),
        ))
    };
    let planned = |day| (Activity::GrsTraining, Status::Planned, day);
    let day = Some(date!(2024 - 05 - 24));
    let own = "বরাদ্দের অভাবে এ কার্যালয়ে";
    assert_eq!(
        of(own, "বরাদ্দ পাওয়া গেলে প্রশিক্ষণটি ২৪/০৫/২০২৪ তারিখে আয়োজন করা হবে।"),
        [planned(day)]
    );
    assert_eq!(
        of(own, "প্রশিক্ষণটি ২৪/০৫/২০২৪ তারিখে আয়োজনের প্রস্তুতি নেওয়া হয়েছে।"),
        [planned(day)]
    );
    assert_eq!(of(own, "ক্রীড়া প্রশিক্ষণ ২৪/০৫/২০২৪ তারিখে আয়োজন করা হবে।"), []);
    assert_eq!(
        of("জেলা প্রশাসকের কার্যালয় কর্তৃক", "উক্ত প্রশিক্ষণ ২৪/০৫/২০২৪ তারিখে আয়োজন করা হবে।"),
        []
    );
}

#[test]
fn a_letter_that_asks_for_names_says_outright_what_will_be_done() {
    let of = |verb: &str| {
        told(&letter(
            "সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটির জন্য প্রতিনিধি মনোনয়ন।",
            &format!(
                "আগামী মে মাসে সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটি পুনর্গঠন {verb} এমতাবস্থায় আপনার দপ্তর হতে একজন কর্মকর্তার নাম \
                 পাঠাতে অনুরোধ করা হলো।"
            ),
        ))
    };
    let planned = (Activity::CharterCommitteeReconstitution, Status::Planned, None);
    assert_eq!(of("করা হবে।"), [planned]);
    assert_eq!(of("করতে হবে।"), []);
    assert_eq!(of("করবেন।"), []);
}

#[test]
fn news_of_one_plan_may_name_the_day_of_an_event_of_another() {
    let of = |day: &str| {
        told(&format!(
            "গাজীপুর সিটি কর্পোরেশন\n\nনগর ভবনে সেবা প্রদান প্রতিশ্রুতি বিষয়ে অবহিতকরণ সভা\n\n\
             গত ৪ জুন ২০২৪ তারিখে নগর ভবনে সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভা অনুষ্ঠিত হয়েছে।\n\n\
             জনসংযোগ কর্মকর্তা জানান, {day} কর্মচারীদের জন্য অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে প্রশিক্ষণ হবে।\n"
        ))
    };
    let training = (Activity::GrsTraining, Status::Planned, Some(date!(2024 - 06 - 09)));
    assert_eq!(of("আগামী ৯ জুন ২০২৪ তারিখে").get(1), Some(&training));
    assert_eq!(of("শীঘ্রই").len(), 1);
}

#[test]
fn an_item_of_a_report_tells_of_the_activity_that_heads_it() {
    let of = |rest: &str| {
        told(&report(&format!(
            "(ক) নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ১টি। গত ২০ ফেব্রুয়ারি ২০২৪ তারিখে {rest}"
        )))
    };
    let meeting = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2024 - 02 - 20)),
    );
    assert_eq!(of("পরিচালকের কক্ষে সভাটি করা হয়েছে।"), [meeting]);
    assert_eq!(of("সভার কার্যবিবরণী প্রেরণ করা হয়েছে।"), []);
    assert_eq!(of("আলমারি ক্রয় করা হয়েছে।"), []);
    assert_eq!(of("জেলা প্রশাসকের কার্যালয়ে অনুষ্ঠিত সভায় দুইজন অংশ নেন।"), []);
    assert_eq!(of("সভাটি করা যায়নি।"), []);
}

#[test]
fn what_was_not_held_may_be_planned_in_the_next_sentence() {
    let of = |next: &str| {
        told(&report(&format!(
            "(ক) সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভা অদ্যাবধি করা হয় নাই। {next}"
        )))
    };
    let planned = |day| (Activity::CharterStakeholderBriefing, Status::Planned, day);
    assert_eq!(
        of("উহা ১৫ মে ২০২৪ তারিখে করা হইবে।"),
        [planned(Some(date!(2024 - 05 - 15)))]
    );
    assert_eq!(of("হিসাব ১৫ মে ২০২৪ তারিখে করা হইবে।"), []);
}

#[test]
fn a_day_that_was_set_leaves_open_what_became_of_it() {
    let of = |verb: &str| {
        told(&report(&format!(
            "(ক) অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে কর্মচারীদের প্রশিক্ষণ: তারিখ {verb} ২১ মার্চ ২০২৪। হাজিরা পাওয়া যায়নি।"
        )))
    };
    let day = Some(date!(2024 - 03 - 21));
    assert_eq!(of("নির্ধারিত ছিল"), [(Activity::GrsTraining, Status::Unknown, day)]);
    assert_eq!(of("নির্ধারিত হয়েছে"), [(Activity::GrsTraining, Status::Planned, day)]);
}

fn counts(text: &str) -> Vec<u32> {
    let document = read("document.txt", text.as_bytes());
    { document.activities.iter().map(|found| found.count) }.collect()
}

#[test]
fn a_number_behind_the_verb_counts_the_events_that_took_place() {
    let of = |rest: &str| counts(&report(&format!("(ক) নৈতিকতা কমিটির সভা অনুষ্ঠিত হয়েছে {rest}")));
    assert_eq!(of("মোট তিনটি।"), [3]);
    assert_eq!(of("৩টি; কার্যবিবরণী সংযুক্ত।"), [3]);
    assert_eq!(of("এবং ৩টি সিদ্ধান্ত হয়েছে।"), [1]);
}

#[test]
fn so_many_times_updated_are_so_many_updates() {
    let of = |times: &str| {
        counts(&report(&format!(
            "(ক) চার ত্রৈমাসিকে {times} সেবা প্রদান প্রতিশ্রুতি হালনাগাদ করা হয়েছে।"
        )))
    };
    assert_eq!(of("চারবার"), [4]);
    assert_eq!(of("মঙ্গলবার"), [1]);
}

#[test]
fn a_new_day_in_the_next_sentence_takes_the_place_of_the_one_called_off() {
    let of = |next: &str| {
        told(&format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nতারিখ: ১৬ মে ২০২৪\n\nবিজ্ঞপ্তি\n\nবিষয়: তথ্য অধিকার আইন বিষয়ক প্রশিক্ষণ।\n\n\
             আগামী ১৯ মে ২০২৪ তারিখে সেমিনার কক্ষে নির্ধারিত তথ্য অধিকার আইন বিষয়ক প্রশিক্ষণটি চলমান তাপপ্রবাহের কারণে হচ্ছে না। \
             {next}\n"
        ))
    };
    let planned = (Activity::RtiTraining, Status::Planned, Some(date!(2024 - 05 - 29)));
    assert_eq!(of("প্রশিক্ষণটি ২৯ মে ২০২৪ তারিখে অনুষ্ঠিত হবে।"), [planned]);
    assert_eq!(of("ফলাফল ২৯ মে ২০২৪ তারিখে জানানো হবে।"), []);
}

#[test]
fn a_room_for_seminars_is_no_seminar() {
    let of = |place: &str| {
        told(&report(&format!(
            "(ক) তথ্য অধিকার আইন বিষয়ে ২৮ মার্চ ২০২৪ তারিখে {place} অনুষ্ঠিত হয়েছে।"
        )))
    };
    assert_eq!(of("সেমিনার").len(), 1);
    assert_eq!(of("সেমিনার কক্ষে মতবিনিময়"), []);
    assert_eq!(of("আঞ্চলিক প্রশিক্ষণ কেন্দ্রে আলোচনা"), []);
}

#[test]
fn what_others_did_with_their_own_charter_is_theirs() {
    let of = |who: &str| {
        told(&format!(
            "কর কমিশনারের কার্যালয়, বরিশাল\n\nসেবা প্রদান প্রতিশ্রুতি সংক্রান্ত পরিবীক্ষণ কমিটির সভার কার্যবিবরণী\n\n\
             সভাপতি: জনাব সুব্রত কুমার মণ্ডল, অতিরিক্ত কর কমিশনার\nতারিখ: ২৬ ডিসেম্বর ২০২৪\n\n\
             সদস্য-সচিব জানান, {who} ১৫ ডিসেম্বর ২০২৪ তারিখে হালনাগাদ করেছে।\n"
        ))
    };
    let update = (Activity::CharterUpdate, Status::Held, Some(date!(2024 - 12 - 15)));
    assert_eq!(of("এ কর অঞ্চল সেবা প্রদান প্রতিশ্রুতি"), [update]);
    assert_eq!(of("সার্কেল-৭ ও সার্কেল-১১ তাদের সেবা প্রদান প্রতিশ্রুতি"), []);
}

#[test]
fn whoever_did_it_in_the_active_voice_is_who_held_it() {
    let of = |who: &str| {
        told(&report(&format!(
            "(ক) {who} ১২ মার্চ ২০২৪ তারিখে অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ আয়োজন করেছে।"
        )))
    };
    let training = (Activity::GrsTraining, Status::Held, Some(date!(2024 - 03 - 12)));
    assert_eq!(of("এ কার্যালয়"), [training]);
    assert_eq!(of("জেলা সমবায় কার্যালয়"), [training]);
    assert_eq!(of("সিংড়া উপজেলা সমবায় কার্যালয়"), []);
    assert_eq!(of("আঞ্চলিক গবেষণাগার"), []);
}

#[test]
fn a_ministry_speaks_of_itself_also_among_its_agencies() {
    let of = |who: &str| {
        told(&general_minutes(
            "অক্টোবর ২০২৩ মাসের মাসিক সমন্বয় সভার কার্যবিবরণী",
            &format!("{who} নৈতিকতা কমিটির সভা গত ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।"),
            "নথি নিষ্পত্তি করতে হবে।",
        ))
    };
    assert_eq!(of("এ মন্ত্রণালয়ের").len(), 1);
    assert_eq!(of("পাট অধিদপ্তরের"), []);
}

#[test]
fn running_text_of_minutes_may_decide_to_hold_something() {
    let of = |verb: &str| {
        told(&format!(
            "জেলা সমাজসেবা কার্যালয়, ফেনী\n\nঅভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সমন্বয়ে অনুষ্ঠিত সভার কার্যবিবরণী\n\n\
             সভাপতি: জনাব সাইফুল ইসলাম চৌধুরী, উপপরিচালক\nতারিখ: ১০ জানুয়ারি ২০২৪\n\n\
             আলোচনা শেষে সিদ্ধান্ত হয় যে, আগামী ১৪ ফেব্রুয়ারি ২০২৪ তারিখে জিআরএস সফটওয়্যার বিষয়ক প্রশিক্ষণের আয়োজন {verb}\n"
        ))
    };
    let meeting = (
        Activity::GrsStakeholderMeeting,
        Status::Held,
        Some(date!(2024 - 01 - 10)),
    );
    let training = (Activity::GrsTraining, Status::Planned, Some(date!(2024 - 02 - 14)));
    assert_eq!(of("করা হবে।"), [meeting, training]);
    assert_eq!(of("করতে পারলে ভালো হয়।"), [meeting]);
}

#[test]
fn an_event_on_something_else_is_not_of_the_plan_of_the_document() {
    let of = |topic: &str| {
        told(
            &report(&format!("(ক) {topic} ১২ মার্চ ২০২৪ তারিখে মাইকিং করা হয়েছে।"))
                .replace("এপিএ ২০২৩-২৪ এর", "তথ্য অধিকার কর্মপরিকল্পনা ২০২৩-২৪ এর"),
        )
    };
    assert_eq!(of("একই বিষয়ে").len(), 1);
    assert_eq!(of("বোরো সংগ্রহ বিষয়ে"), []);
}

#[test]
fn a_hearing_of_every_week_is_no_one_hearing() {
    let of = |text: &str| {
        told(&format!(
            "উপজেলা ভূমি অফিস, সাভার\n\nবিজ্ঞপ্তি\n\nসকলের অবগতির জন্য জানানো যাচ্ছে যে, সহকারী কমিশনার (ভূমি) {text}\n"
        ))
    };
    assert_eq!(of("প্রতি বুধবার তাঁর কার্যালয়ে গণশুনানি গ্রহণ করে থাকেন।"), []);
    assert_eq!(
        of("আগামী ১৫ মে ২০২৪ তারিখে তাঁর কার্যালয়ে গণশুনানি গ্রহণ করবেন।"),
        [(Activity::NisPublicHearing, Status::Planned, Some(date!(2024 - 05 - 15)))]
    );
}

#[test]
fn a_letter_on_the_agreement_reports_of_every_plan() {
    let of = |subject: &str| {
        told(&letter(
            subject,
            "আপনার ২০/০৩/২০২৪ তারিখের পত্রের আলোকে জানানো যাচ্ছে যে, সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভা ১৪/০৩/২০২৪ তারিখে \
             অনুষ্ঠিত হয়েছে।",
        ))
    };
    let meeting = (
        Activity::NisStakeholderMeeting,
        Status::Held,
        Some(date!(2024 - 03 - 14)),
    );
    assert_eq!(of("এপিএ সংযোজনীভুক্ত কার্যক্রমের ৩য় ত্রৈমাসিকের অগ্রগতি প্রসঙ্গে।"), [meeting]);
    assert_eq!(of("গাড়ির জ্বালানি ব্যয়ের হিসাব প্রেরণ।"), []);
}

#[test]
fn minutes_of_a_meeting_without_quorum_hold_none() {
    let of = |rest: &str| {
        told(&format!(
            "জেলা মহিলা বিষয়ক কর্মকর্তার কার্যালয়, নড়াইল\n\nনৈতিকতা কমিটির সভার কার্যবিবরণী\n\n\
             সভাপতি: জনাব আনিছুর রহমান, উপপরিচালক\nতারিখ: ২১ ডিসেম্বর ২০২৩\n\nকোরাম পূরণ না হওয়ায় সভা {rest}\n"
        ))
    };
    assert_eq!(of("অনুষ্ঠিত হয়নি।"), []);
    assert_eq!(of("এক ঘণ্টা পরে শুরু হয়।").len(), 1);
}

#[test]
fn a_notice_of_what_a_ministry_holds_announces_nothing_of_ones_own() {
    let of = |holder: &str| {
        told(&format!(
            "বাংলাদেশ পরমাণু শক্তি কমিশন\nআগারগাঁও, ঢাকা\n\nবিজ্ঞপ্তি\n\nতারিখ: ১০ অক্টোবর ২০২৩\n\n\
             এতদ্বারা জানানো যাচ্ছে যে, {holder} কর্তৃক ১৮ অক্টোবর ২০২৩ তারিখে তথ্য অধিকার আইন বিষয়ক একটি প্রশিক্ষণ অনুষ্ঠিত হবে।\n"
        ))
    };
    assert_eq!(of("বিজ্ঞান ও প্রযুক্তি মন্ত্রণালয়"), []);
    assert_eq!(of("এ কমিশন").len(), 1);
}

#[test]
fn what_agencies_are_to_hold_is_not_decided_for_the_office() {
    let of = |who: &str| {
        let minutes = told(&format!(
            "সড়ক পরিবহন ও মহাসড়ক বিভাগ\n\nসেবা প্রদান প্রতিশ্রুতি বিষয়ে আওতাধীন দপ্তর/সংস্থার সাথে সমন্বয় সভার কার্যবিবরণী\n\n\
             সভাপতি: জনাব এ বি এম আমিন উল্লাহ নুরী, সচিব\nসভার তারিখ: ২০ মার্চ ২০২৪\n\nসিদ্ধান্ত:\n\
             ১. {who} সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভা আয়োজন করবে।\n"
        ));
        minutes.len() - 1
    };
    assert_eq!(of("সংস্থাসমূহ"), 0);
    assert_eq!(of("প্রশাসন শাখা"), 1);
}

#[test]
fn a_day_that_another_takes_the_place_of_is_not_the_day() {
    let of = |days: &str| {
        told(&order(&format!(
            "তথ্য অধিকার বিষয়ক প্রশিক্ষণ আগামী {days} তারিখে এ কার্যালয়ে অনুষ্ঠিত হবে।"
        )))
    };
    let planned = |day| (Activity::RtiTraining, Status::Planned, Some(day));
    assert_eq!(
        of("১৮ মে ২০২৪ তারিখের পরিবর্তে ২৫ মে ২০২৪"),
        [planned(date!(2024 - 05 - 25))]
    );
    assert_eq!(
        of("১৮ মে ২০২৪ তারিখের সভার পর ১৮ মে ২০২৪"),
        [planned(date!(2024 - 05 - 18))]
    );
}

#[test]
fn a_meeting_of_every_month_is_no_one_meeting() {
    let of = |text: &str| {
        told(&format!(
            "আবহাওয়া অধিদপ্তর, ঢাকা\n\nবিজ্ঞপ্তি\n\n{text} অভিযোগ প্রতিকার ব্যবস্থা সংক্রান্ত সভা অনুষ্ঠিত হয়। সকলকে অবহিত করা হলো।\n"
        ))
    };
    assert_eq!(of("প্রতি মাসের প্রথম রবিবার"), []);
    let day = Some(date!(2024 - 03 - 03));
    assert_eq!(of("০৩ মার্চ ২০২৪ রবিবার"), [(Activity::GrsMeeting, Status::Held, day)]);
}

#[test]
fn a_training_told_in_minutes_has_its_own_day() {
    let of = |day: &str| {
        told(&format!(
            "বাংলাদেশ রেশম উন্নয়ন বোর্ড, রাজশাহী\n\nইনোভেশন টিমের নভেম্বর ২০২৩ মাসের সভার কার্য বিবরণী\n\n\
             সভাপতি: জনাব মু. শামসুল আলম, সচিব\nসভার তারিখ: ১৬ নভেম্বর ২০২৩\n\n\
             সদস্য সচিব জানান, ই-গভর্ন্যান্স ও উদ্ভাবন বিষয়ক প্রশিক্ষণ {day} তারিখে অনুষ্ঠিত হয়েছে।\n"
        ))
    };
    let training = |day| (Activity::EgovTraining, Status::Held, Some(day));
    assert_eq!(of("০৮ নভেম্বর ২০২৩"), [training(date!(2023 - 11 - 08))]);
    assert_eq!(of("১৬ নভেম্বর ২০২৩"), [training(date!(2023 - 11 - 16))]);
}

#[test]
fn a_training_of_another_office_that_two_went_to_is_not_held() {
    let of = |text: &str| told(&report(&format!("(ক) শুদ্ধাচার সংক্রান্ত প্রশিক্ষণ: {text}")));
    let training = (Activity::NisTraining, Status::Held, Some(date!(2024 - 03 - 10)));
    assert_eq!(
        of("জেলা প্রশাসকের কার্যালয়ে ১০ মার্চ ২০২৪ তারিখে অনুষ্ঠিত প্রশিক্ষণে দুইজন অংশ নেন।"),
        []
    );
    assert_eq!(of("১০ মার্চ ২০২৪ তারিখে অনুষ্ঠিত প্রশিক্ষণে ৩০ জন অংশ নেন।"), [training]);
}

#[test]
fn a_meeting_that_prepares_a_hearing_is_none() {
    let of = |meeting: &str| {
        told(&format!(
            "বরিশাল সিটি কর্পোরেশন\n\n{meeting} কার্যবিবরণী\n\nতারিখ: ০৬-১১-২০২৩\nসময়: বিকাল ৩.৩০ টা\nসভাপতি: মোঃ মাসুম বিল্লাহ, প্রধান নির্বাহী কর্মকর্তা\n\n\
             উপস্থিত নাগরিকদের কথা শোনা হয়।\n\nসিদ্ধান্ত:\n১। নর্দমা পরিষ্কার করা হবে।\n"
        ))
    };
    let day = Some(date!(2023 - 11 - 06));
    assert_eq!(of("গণশুনানির"), [(Activity::NisPublicHearing, Status::Held, day)]);
    assert_eq!(of("গণশুনানি আয়োজন উপলক্ষে প্রস্তুতিমূলক সভার"), []);
}

#[test]
fn a_committee_without_its_quorum_has_not_met() {
    let of = |quorum: &str| {
        told(&format!(
            "জেলা কারাগার, নোয়াখালী\n\nনৈতিকতা কমিটির সভার কার্যবিবরণী\n\n\
             ১৯ ডিসেম্বর ২০২৩ তারিখ মঙ্গলবার বেলা ৩ ঘটিকায় নৈতিকতা কমিটির ২য় ত্রৈমাসিক সভা আহ্বান করা হয়। নয়জন সদস্যের মধ্যে তিনজন উপস্থিত হন। কোরাম {quorum}।\n"
        ))
    };
    let held = |(activity, status, _): &(Activity, Status, Option<time::Date>)| {
        (*activity, *status) == (Activity::NisEthicsCommitteeMeeting, Status::Held)
    };
    assert!(of("পূর্ণ হইয়াছে").iter().any(held));
    assert!(!of("পূর্ণ হয় নাই").iter().any(held));
}

/// Minutes of that office, of 14 March 2024, on the citizens' charter.
fn charter_minutes(body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nসেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটির সভার কার্যবিবরণী\n\n\
         সভাপতি : জনাব রোকসানা পারভীন, জেলা সমবায় অফিসার\nতারিখ | ১৪ মার্চ ২০২৪, সকাল ১১.০০ টা\n\n{body}\n\n\
         (রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n\nস্মারক নং- ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ- ১৯ মার্চ ২০২৪\n"
    )
}

#[test]
fn what_a_meeting_settles_is_decided() {
    let of = |heading: &str, item: &str| {
        told(&charter_minutes(&format!(
            "{heading}\n\n১। {item}\n২। কক্ষে ফ্যান লাগানো হবে।"
        )))
    };
    let meeting =
        "আওতাধীন উপজেলা সমবায় অফিসারগণের সহিত সেবা প্রদান প্রতিশ্রুতি বিষয়ক সমন্বয় সভা এ কার্যালয় আগামী ১০/০৪/২০২৪ তারিখ আহ্বান করিবে।";
    let planned = [(
        Activity::CharterCoordinationMeeting,
        Status::Planned,
        Some(date!(2024 - 04 - 10)),
    )];
    for heading in [
        "বিস্তারিত আলোচনার পর সর্বসম্মতভাবে স্থির হয় যে-",
        "আলোচনাক্রমে স্থির করা হয় যে:",
        "সুপারিশ/সিদ্ধান্ত",
    ] {
        assert_eq!(of(heading, meeting), planned, "{heading}");
    }
    let theirs = "উপজেলা সমবায় অফিসারগণ নিজ নিজ কার্যালয়ের চার্টার ২৮ মার্চের মধ্যে হালনাগাদ করিবেন।";
    assert_eq!(of("সুপারিশ/সিদ্ধান্ত", theirs), []);
    let theirs = "উপজেলা অফিসগুলো ২৮ এপ্রিলের মধ্যে সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ দেবে।";
    assert_eq!(of("সিদ্ধান্ত:", theirs), []);
}

#[test]
fn a_decision_without_a_verb_plans_for_a_later_day() {
    let of = |item: &str| {
        told(&charter_minutes(&format!(
            "সিদ্ধান্ত:\n(অ) কক্ষে ফ্যান লাগানো হবে।\n(আ) {item}"
        )))
    };
    assert_eq!(
        of("সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ: ২২-০৪-২০২৪ তারিখে সভাকক্ষে।"),
        [(Activity::CharterTraining, Status::Planned, Some(date!(2024 - 04 - 22)))]
    );
    assert_eq!(
        of("সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ: ২২-০২-২০২৪ তারিখের হাজিরা সংরক্ষণ।"),
        []
    );
    assert_eq!(
        of("জেলা প্রশাসকের কার্যালয়ের সেবা প্রদান প্রতিশ্রুতি প্রশিক্ষণে মনোনয়নের জন্য নাম পাঠানো হবে।"),
        []
    );
}

#[test]
fn decisions_carried_out_may_be_counted_in_words() {
    let of = |text: &str| {
        let document = read("document.txt", charter_minutes(text).as_bytes());
        let activities = document.activities.iter();
        { activities.map(|found| (found.activity, found.count)) }.collect::<Vec<_>>()
    };
    let four = [(Activity::CharterCommitteeDecisions, 4)];
    let before = "বিগত সভায় গৃহীত পাঁচটি সিদ্ধান্তের হাল অবস্থা তুলে ধরা হয়।";
    assert_eq!(of("বিগত সভায় গৃহীত পাঁচটি সিদ্ধান্তের মধ্যে চারটি বাস্তবায়িত হয়েছে।"), four);
    assert_eq!(of(&format!("{before} পাঁচটির মধ্যে চারটি বাস্তবায়িত হইয়াছে; একটি বাকি।")), four);
    assert_eq!(of(&format!("{before} নয়টি জেলার প্রকল্পের মধ্যে চারটি বাস্তবায়িত হইয়াছে।")), []);
    assert_eq!(of(&format!("{before} চারটি বাস্তবায়নাধীন আছে।")), []);
}

#[test]
fn minutes_of_an_organisation_outside_the_government_earn_nothing() {
    let of = |organiser: &str| {
        told(&format!(
            "উপজেলা পরিষদ মিলনায়তন, তালতলী, বরগুনা\n\nতথ্য অধিকার বিষয়ে অংশীজন সভার কার্যবিবরণী\n\nআয়োজক: {organiser}\n\
             তারিখ: ১৩ ফেব্রুয়ারি ২০২৪\nসভাপতি: মো. ইউনুস সিকদার\n\nসভায় তথ্য অধিকার আইন নিয়ে আলোচনা করা হয়।\n"
        ))
    };
    assert_eq!(of("উপকূল উন্নয়ন সংস্থা (ইউইউএস), \"নাগরিক কণ্ঠ\" প্রকল্প"), []);
    assert_eq!(of("বেসরকারি সংগঠন আলোর পথ"), []);
    assert_eq!(of("উপজেলা প্রশাসন, তালতলী; সহযোগিতায় আলোর পথ ফাউন্ডেশন").len(), 1);
}

#[test]
fn the_training_that_a_ministry_gave_is_the_ministrys() {
    let of = |who: &str| {
        told(&charter_minutes(&format!(
            "{who} ১৯ ফেব্রুয়ারি ২০২৪ তারিখে সেবা প্রদান প্রতিশ্রুতি বিষয়ে যে প্রশিক্ষণ দিয়েছে তাতে দুইজন ছিলেন।"
        )))
    };
    assert_eq!(of("খাদ্য মন্ত্রণালয়"), []);
    let own = (Activity::CharterTraining, Status::Held, Some(date!(2024 - 02 - 19)));
    assert_eq!(of("এ কার্যালয়"), [own]);
}

#[test]
fn minutes_of_the_staff_tell_what_the_office_is_to_hold() {
    let of = |verb: &str| {
        told(&format!(
            "উপজেলা ভূমি অফিস\nপাইকগাছা, খুলনা\n\nস্টাফ সভা (মে/২৪) এর নোট\n\nউপস্থিত: কানুনগো, সার্ভেয়ার, নাজির\n\
             সভাপতি: সহকারী কমিশনার (ভূমি)\nবসার তারিখ: ১৩/৫/২৪, সকাল ৯.৩০\n\n\
             - তথ্য অধিকার: ০৯/০৬/২৪ তারিখে অফিস স্টাফদের নিয়ে তথ্য অধিকার আইনের ট্রেনিং {verb}।\n"
        ))
    };
    let planned = (Activity::RtiTraining, Status::Planned, Some(date!(2024 - 06 - 09)));
    assert_eq!(of("হবে"), [planned]);
    assert_eq!(of("নিয়ে আলোচনা হয়"), []);
}

#[test]
fn minutes_may_call_their_office_by_another_word() {
    let of = |office: &str| {
        told(&format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nমাসিক স্টাফ সভার কার্যবিবরণী\n\nসভাপতি : জনাব রোকসানা পারভীন\nতারিখ: ১৪ মার্চ ২০২৪\n\n\
             প্রধান সহকারী জানান যে, {office} সিটিজেন চার্টার ১২/০৩/২০২৪ তারিখে আপডেট করে পোর্টালে দেয়া হয়েছে।\n"
        ))
    };
    let updated = (Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 12)));
    for own in ["অফিসের", "দপ্তরের", "কার্যালয়ের", "এ কার্যালয়ের"]
    {
        assert_eq!(of(own), [updated], "{own}");
    }
    for others in ["উপজেলা সমবায় অফিসের", "সাবেক অফিসারের"]
    {
        assert_eq!(of(others), [], "{others}");
    }
}

#[test]
fn a_charter_revised_and_published_is_updated() {
    let of = |text: &str| told(&report(&format!("(ক) অফিসের সিটিজেন চার্টার {text}।")));
    let updated = (Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 12)));
    assert_eq!(of("সংশোধন করে ১২/০৩/২০২৪ তারিখে নতুন সংস্করণ প্রকাশ করা হয়েছে"), [updated]);
    assert_eq!(of("পরিমার্জনপূর্বক ১২/০৩/২০২৪ তারিখে পোর্টালে প্রতিস্থাপন করা হয়েছে"), [updated]);
    assert_eq!(of("সংশোধনের প্রস্তাব ১২/০৩/২০২৪ তারিখে পাওয়া গেছে"), []);
    assert_eq!(of("সংশোধন নিয়ে ১২/০৩/২০২৪ তারিখে আলোচনা করা হয়েছে"), []);
    assert_eq!(of("সংশোধন করে ওয়েবসাইটে প্রকাশ করা হয়নি"), []);
}

#[test]
fn a_training_that_the_head_office_holds_is_not_that_of_the_region_that_joins_it() {
    let of = |host: &str| {
        told(&format!(
            "আনসার-ভিডিপি উন্নয়ন ব্যাংক\nআঞ্চলিক কার্যালয়, যশোর\n\nসূত্র: এভিইউবি/আকা/যশোর/২৪৬\nতারিখ: ০৩ এপ্রিল ২০২৪\n\n\
             বিষয়: এপিএ সংযোজনীর তৃতীয় ত্রৈমাসিকের অর্জনের তথ্য প্রেরণ।\n\n{host} ২০ মার্চ ২০২৪ তারিখের ডি-নথি প্রশিক্ষণে দুইজন কর্মকর্তা যোগ দেন।\n\nআঞ্চলিক ব্যবস্থাপক\n"
        ))
    };
    let day = Some(date!(2024 - 03 - 20));
    assert_eq!(of("এ কার্যালয়ে আয়োজিত"), [(Activity::EgovTraining, Status::Held, day)]);
    assert_eq!(of("প্রধান কার্যালয় আয়োজিত"), []);
}

#[test]
fn a_target_is_no_number_of_meetings_held() {
    let count = |target: &str| {
        let text = format!(
            "নৈতিকতা কমিটির সভার কার্যবিবরণী, জেলা সমবায় কার্যালয়, নাটোর\n\nসভাপতি সভা শুরু করেন। কর্মপরিকল্পনায় নৈতিকতা কমিটির ০৪টি সভা{target}।\n\nতারিখ: ১২ মার্চ ২০২৪\n"
        );
        let document = apa_score::minutes::read("minutes.txt", text.as_bytes());
        let held = { document.activities.iter() }.filter(|found| found.activity == Activity::NisEthicsCommitteeMeeting);
        held.map(|found| found.count).collect::<Vec<_>>()
    };
    assert_eq!(count("র লক্ষ্যমাত্রা আছে"), [1]);
}

//! The words in which clerks and journalists say that an event took place, or will: each phrasing with a text that shows
//! it and a near-identical one that does not.

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::macros::date;

/// A news item of that office.
fn news(body: &str) -> String {
    format!("জেলা সমবায় কার্যালয়, নাটোর\n\nখবর\n\nসমবায়ীদের সঙ্গে এক সকাল\n\nপ্রকাশ: ২১ মার্চ ২০২৪\n\n{body}\n")
}

/// Minutes of a meeting on everything.
fn minutes(office: &str, title: &str, body: &str) -> String {
    format!("{office}\n\n{title}\n\nসভাপতি : রোকসানা পারভীন, মহাপরিচালক\nতারিখ : ২৮ মার্চ ২০২৪\nসময় : সকাল ১০.০০ টা\n\n{body}\n")
}

#[test]
fn a_meeting_that_sits_took_place_and_one_sitting_at_home_is_none() {
    let held = [(
        Activity::CharterStakeholderBriefing,
        Status::Held,
        Some(date!(2024 - 03 - 20)),
    )];
    let of = |body: &str| told(&news(body));
    assert_eq!(
        of("২০ মার্চ ২০২৪ বুধবার সমবায়ীদের নিয়ে সিটিজেন্স চার্টার বিষয়ক অবহিতকরণ সভায় বসে জেলা সমবায় কার্যালয়।"),
        held
    );
    assert_eq!(
        of("সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনদের অবহিতকরণ সভা বসে ২০ মার্চ ২০২৪ তারিখে।"),
        held
    );
    for body in [
        "সিটিজেন্স চার্টার বিষয়ক অবহিতকরণ সভার কাগজ ২০ মার্চ ২০২৪ তারিখ থেকে ঘরে বসে দেখা যাবে।",
        "২০ মার্চ ২০২৪ তারিখে জানা গেল, সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনদের অবহিতকরণ সভা প্রতি মাসে বসে।",
    ] {
        assert!(of(body).iter().all(|(_, status, _)| *status != Status::Held), "{body}");
    }
}

#[test]
fn whoever_arranges_an_event_in_the_bare_present_held_it_unless_more_is_to_be_done() {
    let of = |rest: &str| told(&report(&format!("১। ২৭ মার্চ ২০২৪ তারিখে তথ্য অধিকার আইন বিষয়ে {rest}")));
    assert_eq!(
        of("একটি প্রশিক্ষণ আয়োজন করে এ কার্যালয়।"),
        [(Activity::RtiTraining, Status::Held, Some(date!(2024 - 03 - 27)))]
    );
    assert_eq!(of("একটি প্রশিক্ষণ আয়োজন করে ছবি পাঠানো আবশ্যক।"), []);
}

#[test]
fn what_news_tells_right_before_an_event_gives_its_day() {
    let of = |first: &str| {
        told(&news(&format!(
            "{first} ৩১ জন সেবাপ্রার্থীর কথা শোনেন জেলা সমবায় অফিসার। শুদ্ধাচার কৌশলের কাজ হিসেবে গণশুনানিটির আয়োজন করে জেলা সমবায় কার্যালয়।"
        )))
    };
    let held = |day| [(Activity::NisPublicHearing, Status::Held, day)];
    assert_eq!(of("১৯ মার্চ ২০২৪ তারিখে"), held(Some(date!(2024 - 03 - 19))));
    assert_eq!(of("দিনভর"), held(None));
}

#[test]
fn a_day_that_was_set_is_still_to_come() {
    let of = |figure: &str, remark: &str| {
        told(&report(&format!(
            "কার্যক্রম\tলক্ষ্যমাত্রা\tঅর্জন\tমন্তব্য\nঅভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ\t২\t{figure}\t{remark}"
        )))
    };
    let planned = [(Activity::GrsTraining, Status::Planned, Some(date!(2024 - 05 - 15)))];
    for remark in [
        "১৫ মে ২০২৪ তারিখ নির্ধারণ করা হয়েছে",
        "প্রশিক্ষণের দিন ধার্য হয়েছে ১৫ মে ২০২৪",
        "১৫ মে ২০২৪ তারিখে আয়োজনের প্রস্তুতি নেওয়া হচ্ছে",
        "১৫ মে ২০২৪ তারিখে আয়োজনের প্রস্তুতি চলছে",
    ] {
        assert_eq!(of("০", remark), planned, "{remark}");
    }
    assert_eq!(
        of("১", "নির্ধারিত সময়ে হয়েছে, ১৩ মার্চ ২০২৪"),
        [(Activity::GrsTraining, Status::Held, Some(date!(2024 - 03 - 13)))]
    );
}

#[test]
fn some_day_after_a_day_is_not_that_day() {
    let of = |when: &str| {
        told(&report(&format!(
            "১। তথ্য অধিকার বিষয়ক প্রশিক্ষণ এ ত্রৈমাসিকে করা সম্ভব হয়নি। তা {when} আয়োজনের প্রস্তুতি নেওয়া হচ্ছে।"
        )))
    };
    assert_eq!(
        of("২১ এপ্রিলের পর সুবিধাজনক সময়ে"),
        [(Activity::RtiTraining, Status::Planned, None)]
    );
    assert_eq!(
        of("২১ এপ্রিল"),
        [(Activity::RtiTraining, Status::Planned, Some(date!(2024 - 04 - 21)))]
    );
}

#[test]
fn staff_who_took_a_training_of_another_office_held_none() {
    let of = |place: &str| {
        told(&report(&format!(
            "১। ১৭ মার্চ ২০২৪ তারিখে {place} ৬ জন কর্মচারী ডি-নথি ব্যবহার বিষয়ে একদিনের প্রশিক্ষণ পেয়েছেন।"
        )))
    };
    assert_eq!(
        of("এ কার্যালয়ের"),
        [(Activity::EgovTraining, Status::Held, Some(date!(2024 - 03 - 17)))]
    );
    assert_eq!(of("জেলা প্রশাসকের কার্যালয়ে এ অফিসের"), []);
}

#[test]
fn a_letter_with_proofs_tells_of_what_was_done_and_one_that_wants_them_does_not() {
    let items =
        "(ক) গণশুনানি নেওয়া হয় ০৮ মার্চ ২০২৪ তারিখে;\n(খ) জিআরএস বিষয়ে কর্মচারীদের ট্রেনিং দেওয়া হয়েছে ১৩ মার্চ ২০২৪ তারিখে।";
    let held = [
        (Activity::NisPublicHearing, Status::Held, Some(date!(2024 - 03 - 08))),
        (Activity::GrsTraining, Status::Held, Some(date!(2024 - 03 - 13))),
    ];
    let sent = "আপনার দপ্তরের চাহিদার আলোকে জানানো যাচ্ছে যে, এ কার্যালয়ে নিচের কাজগুলো করা হয়েছে:";
    let wanted = "আপনার দপ্তরে সম্পাদিত নিচের কাজগুলোর প্রমাণক ১০ এপ্রিল ২০২৪ তারিখের মধ্যে পাঠানোর জন্য অনুরোধ করা হলো:";
    for subject in ["৩য় ত্রৈমাসিকে সম্পাদিত কাজের তথ্য।", "৩য় প্রান্তিকের প্রমাণক দাখিল।"]
    {
        assert_eq!(told(&letter(subject, &format!("{sent}\n\n{items}"))), held, "{subject}");
    }
    let if_done = "(ক) গণশুনানি নেওয়া হয়ে থাকলে ০৮ মার্চ ২০২৪ তারিখের ছবি;";
    assert_eq!(
        told(&letter("৩য় প্রান্তিকের প্রমাণক দাখিল।", &format!("{wanted}\n\n{if_done}"))),
        []
    );
}

#[test]
fn the_charter_in_a_letter_on_the_charter_is_the_citizens_one() {
    let body = "চার্টারটি ২৯ মার্চ ২০২৪ তারিখে হালনাগাদ করে ওয়েবসাইটে দেওয়া হয়েছে।";
    assert_eq!(
        told(&letter("সেবা প্রদান প্রতিশ্রুতি সংক্রান্ত তথ্য প্রেরণ।", body)),
        [(Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 29)))]
    );
    assert_eq!(told(&letter("প্রকল্প চার্টার সংক্রান্ত তথ্য প্রেরণ।", body)), []);
}

#[test]
fn the_system_of_settling_grievances_is_the_plan_and_a_grievance_settled_is_not() {
    let title = |topic: &str| format!("{topic} সম্পর্কে অংশীজনের সঙ্গে মতবিনিময় সভার কার্যবিবরণী");
    let of = |topic: &str| told(&minutes("জেলা সমবায় কার্যালয়, নাটোর", &title(topic), "আলোচনা হয়।"));
    assert_eq!(
        of("অভিযোগ নিষ্পত্তি ব্যবস্থা"),
        [(
            Activity::GrsStakeholderMeeting,
            Status::Held,
            Some(date!(2024 - 03 - 28))
        )]
    );
    assert_eq!(of("চালের মূল্য নিয়ে অভিযোগ ও তার নিষ্পত্তি"), []);
}

#[test]
fn an_authority_speaks_of_itself_by_its_noun_also_in_its_coordination_meeting() {
    let body = |whose: &str| {
        format!(
            "সচিব জানান, গত ৭ মার্চ ২০২৪ তারিখে {whose} ৩০ জন কর্মচারীকে অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে প্রশিক্ষণ দেয়া শেষ হয়েছে এবং \
             ১৪ মার্চ ২০২৪ তারিখে ডি-নথি ব্যবহারের উপর ২২ জনের প্রশিক্ষণও সম্পন্ন হয়।"
        )
    };
    let of = |whose: &str| {
        told(&minutes(
            "খুলনা পানি সরবরাহ ও পয়ঃনিষ্কাশন কর্তৃপক্ষ",
            "মার্চ/২০২৪ মাসের সমন্বয় সভার কার্যবিবরণী",
            &body(whose),
        ))
    };
    assert_eq!(
        of("কর্তৃপক্ষের"),
        [
            (Activity::GrsTraining, Status::Held, Some(date!(2024 - 03 - 07))),
            (Activity::EgovTraining, Status::Held, Some(date!(2024 - 03 - 14))),
        ]
    );
    assert_eq!(of("জেলা সমবায় কার্যালয়ের"), []);
}

#[test]
fn the_coordination_meeting_within_an_office_is_its_own() {
    let of = |title: &str| {
        told(&minutes(
            "উপজেলা নির্বাহী অফিসারের কার্যালয়, নলডাঙ্গা, নাটোর",
            title,
            "১. অফিস সহকারী জানান, কার্যালয়ের সিটিজেন্স চার্টার ২৪ মার্চ ২০২৪ তারিখে হালনাগাদ করে পোর্টালে তোলা হয়েছে।",
        ))
    };
    assert_eq!(
        of("মার্চ/২০২৪ মাসের দাপ্তরিক সমন্বয় সভার কার্যবিবরণী"),
        [(Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 24)))]
    );
    assert_eq!(of("মার্চ/২০২৪ মাসের উপজেলা সমন্বয় সভার কার্যবিবরণী"), []);
}

#[test]
fn a_courtyard_meeting_for_awareness_is_awareness() {
    let of = |plan: &str, verb: &str| {
        told(&minutes(
            "বড়ভিটা ইউনিয়ন পরিষদ কার্যালয়",
            "মার্চ/২০২৪ মাসের সাধারণ সভার কার্যবিবরণী",
            &format!(
                "১. {plan} সম্পর্কে জনসচেতনতা বৃদ্ধির জন্য ইউনিয়ন পরিষদের উদ্যোগে ১৯ মার্চ ২০২৪ তারিখে উঠান সভা করে প্রচার {verb}।"
            ),
        ))
    };
    assert_eq!(
        of("তথ্য অধিকার আইন", "চালানো হয়েছে"),
        [(Activity::RtiAwareness, Status::Held, Some(date!(2024 - 03 - 19)))]
    );
    assert_eq!(of("তথ্য অধিকার আইন", "চালানো যায়নি"), []);
    assert_eq!(of("ডেঙ্গু", "চালানো হয়েছে"), []);
}

#[test]
fn a_meeting_put_off_to_another_day_is_planned_for_that_day() {
    let notice = |sequel: &str| {
        told(&format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\nজরুরি নোটিশ\n\n\
             শুদ্ধাচার কৌশলের কর্মপরিকল্পনা মোতাবেক অংশীজনের অংশগ্রহণে যে সভা ৮ এপ্রিল বসার কথা ছিল, তা ঐ দিন হচ্ছে না। {sequel}\n"
        ))
    };
    let planned = [(
        Activity::NisStakeholderMeeting,
        Status::Planned,
        Some(date!(2024 - 04 - 18)),
    )];
    assert_eq!(notice("তার বদলে আগামী ১৮ এপ্রিল ২০২৪ তারিখে সভাটি নির্ধারণ করা হলো।"), planned);
    assert_eq!(notice("সভাটি ১৮ এপ্রিল ২০২৪ তারিখ পুনঃনির্ধারণ করা হলো।"), planned);
    assert_eq!(notice("নতুন তারিখ পরে জানানো হবে।"), []);
}

#[test]
fn a_civic_group_that_arranges_a_hearing_is_no_office() {
    let of = |who: &str| {
        told(&format!(
            "পাসপোর্টের ভোগান্তি নিয়ে গণশুনানি\n\nস্টাফ রিপোর্টার, বগুড়া\n\n১৮ ফেব্রুয়ারি ২০২৪ রবিবার শহরের সাতমাথায় এ গণশুনানির আয়োজন করেন {who} মোস্তাফিজ রায়হান।\n"
        ))
    };
    assert_eq!(of("সংগঠনটির আহ্বায়ক"), []);
    assert_eq!(
        of("উপপরিচালক"),
        [(Activity::NisPublicHearing, Status::Held, Some(date!(2024 - 02 - 18)))]
    );
}

#[test]
fn a_table_of_what_was_to_be_done_and_what_was_done_is_a_report() {
    let of = |rows: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
             বার্ষিক কর্মসম্পাদন চুক্তি ২০২৩-২৪: সংযোজনীসমূহের জানুয়ারি-মার্চ ২০২৪ প্রান্তের বাস্তবায়ন চিত্র\n\n\
             ক্রম\tকী করার কথা\tকী করা হয়েছে\n{rows}\n"
        );
        let document = read("document.txt", text.as_bytes());
        assert_eq!(document.kind, Some(Kind::ProgressReport));
        assert_eq!(document.quarter.map(|quarter| quarter.number()), Some(3));
        told(&text)
    };
    assert_eq!(
        of("১\tনৈতিকতা কমিটির সভা\t১১.০৩.২০২৪ তারিখ কমিটির সদস্যগণ সভায় মিলিত হন।"),
        [(
            Activity::NisEthicsCommitteeMeeting,
            Status::Held,
            Some(date!(2024 - 03 - 11))
        )]
    );
    assert_eq!(
        of("১\tনৈতিকতা কমিটির সভা\t১১.০৩.২০২৪ তারিখ কমিটির সদস্যগণ সভায় মিলিত হননি।"),
        []
    );
}

#[test]
fn who_arranged_an_event_stands_also_behind_the_verb() {
    let of = |who: &str| {
        told(&report(&format!(
            "১। ২০ মার্চ ২০২৪ তারিখে তথ্য অধিকার বিষয়ে প্রশিক্ষণের আয়োজন করে {who}।"
        )))
    };
    let held = [(Activity::RtiTraining, Status::Held, Some(date!(2024 - 03 - 20)))];
    assert_eq!(of("জেলা সমবায় কার্যালয়"), held);
    assert_eq!(of("এ অফিস"), held);
    assert_eq!(of("জেলা প্রশাসন"), []);
    assert_eq!(of("যুব উন্নয়ন অধিদপ্তর"), []);
}

#[test]
fn news_puts_the_verb_before_the_event_or_the_office_behind_it() {
    let of = |body: &str| told(&news(body));
    let held = [(Activity::NisPublicHearing, Status::Held, Some(date!(2024 - 03 - 20)))];
    assert_eq!(of("২০ মার্চ ২০২৪ বুধবার জেলা সমবায় কার্যালয়ের আঙিনায় বসেছিল গণশুনানি।"), held);
    assert_eq!(of("২০ মার্চ ২০২৪ বুধবার সমবায়ীদের গণশুনানি নিল জেলা সমবায় কার্যালয়।"), held);
    let planned = of("আগামী ২৮ মার্চ ২০২৪ বৃহস্পতিবার জেলা সমবায় কার্যালয়ের আঙিনায় বসবে গণশুনানি।");
    assert!(
        planned.iter().all(|(_, status, _)| *status != Status::Held),
        "{planned:?}"
    );
}

#[test]
fn to_exchange_views_with_stakeholders_is_a_meeting_and_with_colleagues_is_none() {
    let of = |who: &str, verb: &str| {
        told(&report(&format!(
            "১। ১২ মার্চ ২০২৪ তারিখে অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে {who} সাথে মতবিনিময় {verb}।"
        )))
    };
    let held = [(
        Activity::GrsStakeholderMeeting,
        Status::Held,
        Some(date!(2024 - 03 - 12)),
    )];
    assert_eq!(of("অংশীজনদের", "করা হয়েছে"), held);
    assert_eq!(of("সহকর্মীদের", "করা হয়েছে"), []);
    assert_eq!(of("অংশীজনদের", "করা যায়নি"), []);
}

#[test]
fn what_did_not_come_to_pass_may_be_named_again_with_its_new_day() {
    let of = |sequel: &str| {
        told(&report(&format!(
            "১। সিটিজেন্স চার্টার বিষয়ে অংশীজনদের অবহিতকরণ সভা হয়নি; {sequel}।"
        )))
    };
    assert_eq!(
        of("আগামী ২২ এপ্রিল ২০২৪ তারিখে সভাটি করার সিদ্ধান্ত হয়েছে"),
        [(
            Activity::CharterStakeholderBriefing,
            Status::Planned,
            Some(date!(2024 - 04 - 22))
        )]
    );
    assert_eq!(of("২২ ফেব্রুয়ারি ২০২৪ তারিখে সভাটি স্থগিত করা হয়"), []);
}

#[test]
fn what_an_event_needs_is_not_the_event() {
    let of = |rest: &str| told(&report(&format!("১। তথ্য অধিকার বিষয়ক {rest}।")));
    assert_eq!(
        of("প্রশিক্ষণ এ কার্যালয় ২০ মার্চ ২০২৪ তারিখে দিয়েছে"),
        [(Activity::RtiTraining, Status::Held, Some(date!(2024 - 03 - 20)))]
    );
    assert_eq!(of("প্রশিক্ষণের বরাদ্দ এ কার্যালয় ২০ মার্চ ২০২৪ তারিখে পেয়েছে"), []);
    assert_eq!(of("প্রশিক্ষণে মনোনয়ন ২০ মার্চ ২০২৪ তারিখে দেওয়া হয়েছে"), []);
}

#[test]
fn a_letter_with_proofs_of_many_offices_tells_of_theirs() {
    let of = |place: &str| {
        told(&letter(
            "৩য় প্রান্তিকের প্রমাণক প্রেরণ।",
            &format!("{place} ২০ মার্চ ২০২৪ তারিখে গণশুনানি অনুষ্ঠিত হয়েছে; ছবি সংযুক্ত।"),
        ))
    };
    assert_eq!(
        of("এ কার্যালয়ে"),
        [(Activity::NisPublicHearing, Status::Held, Some(date!(2024 - 03 - 20)))]
    );
    assert_eq!(of("উপজেলা সমবায় অফিসসমূহে"), []);
}

#[test]
fn what_was_achieved_in_years_past_is_not_achieved_again() {
    let of = |achieved: &str| {
        told(&report(&format!(
            "কার্যক্রম\tপ্রকৃত অর্জন ২০২১-২২\tপ্রকৃত অর্জন ২০২২-২৩\tলক্ষ্যমাত্রা ২০২৩-২৪\t৩য় ত্রৈমাসিকে অর্জন\tমন্তব্য\n\
             অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ\t১\t২\t২\t{achieved}\t"
        )))
    };
    assert_eq!(of("০"), []);
    assert_eq!(of("১"), [(Activity::GrsTraining, Status::Held, None)]);
}

#[test]
fn the_frame_of_the_guideline_gives_an_activity_a_row_of_targets_and_one_of_achievements() {
    let of = |achieved: &str| {
        let text = report(&format!(
            "কার্যক্রম\tএকক\tলক্ষ্য/অর্জন\t১ম কোয়ার্টার\t২য় কোয়ার্টার\t৩য় কোয়ার্টার\tমোট অর্জন\tমন্তব্য\n\
             ১.১ নৈতিকতা কমিটির সভা আয়োজন\tসংখ্যা\tলক্ষ্যমাত্রা\t১\t১\t১\t\t\n\
             \t\tঅর্জন\t{achieved}"
        ));
        let document = apa_score::minutes::read("frame.txt", text.as_bytes());
        let activities = document.activities.iter();
        activities
            .map(|found| (found.activity, found.status, found.count))
            .collect::<Vec<_>>()
    };
    let held = |count| [(Activity::NisEthicsCommitteeMeeting, Status::Held, count)];
    assert_eq!(of("১\t১\t১\t৩\tকার্যবিবরণী সংযুক্ত"), held(3));
    assert_eq!(of("-\t-\t-\t০\tসভা হয়নি"), []);
}

#[test]
fn a_decision_that_was_complied_with_on_a_day_is_held_on_it() {
    let of = |status: &str| {
        told(&letter(
            "সিটিজেনস চার্টার পরিবীক্ষণ কমিটির সভার সিদ্ধান্ত প্রতিপালন প্রতিবেদন।",
            &format!(
                "নং | সিদ্ধান্ত | প্রতিপালনের অবস্থা\n১ | পরিবীক্ষণ কমিটি পুনর্গঠন | {status}\n২ | হেল্পলাইন নম্বর চালু | সংযোগ পাওয়া যায়নি"
            ),
        ))
    };
    let reconstituted = (
        Activity::CharterCommitteeReconstitution,
        Status::Held,
        Some(date!(2024 - 03 - 28)),
    );
    for status in ["প্রতিপালিত, ২৮ মার্চ ২০২৪", "প্রতিপালিত। ২৮ মার্চ ২০২৪ তারিখে আদেশ জারি হয়"]
    {
        assert!(of(status).contains(&reconstituted), "{status}");
    }
    for status in ["প্রতিপালিত হয়নি, ২৮ মার্চ ২০২৪", "২৮ মার্চ ২০২৪ এর মধ্যে প্রতিপালন করা হবে"]
    {
        assert!(
            of(status)
                .iter()
                .all(|(activity, status, _)| *status != Status::Held || *activity != reconstituted.0),
            "{status}"
        );
    }
}

#[test]
fn a_list_of_the_proofs_that_others_are_to_send_proves_nothing() {
    let of = |subject: &str, day: &str| {
        told(&letter(
            subject,
            &format!("১। শুদ্ধাচার বিষয়ক প্রশিক্ষণের হাজিরা ও ছবি{day}\n২। গাড়ির লগবই"),
        ))
    };
    let held = [(Activity::NisTraining, Status::Held, Some(date!(2024 - 03 - 12)))];
    assert_eq!(of("৩য় ত্রৈমাসিকের প্রমাণকের তালিকা", " (১২/০৩/২০২৪)"), held);
    assert_eq!(of("৩য় ত্রৈমাসিকের প্রমাণকের তালিকা", " (২)"), []);
    assert_eq!(of("যেসব প্রমাণক দিতে হইবে তাহার তালিকা", " (১২/০৩/২০২৪)"), []);
}

#[test]
fn a_hearing_of_the_anti_corruption_commission_is_not_the_offices() {
    let of = |host: &str| {
        told(&news(&format!(
            "{host} উদ্যোগে গতকাল বুধবার (২০ মার্চ) জেলা পরিষদ মিলনায়তনে অনুষ্ঠিত গণশুনানিতে অভিযোগের জবাব দিয়েছেন জেলা সমবায় অফিসার।"
        )))
    };
    let held = [(Activity::NisPublicHearing, Status::Held, Some(date!(2024 - 03 - 20)))];
    assert_eq!(of("জেলা সমবায় কার্যালয়ের"), held);
    assert_eq!(of("দুর্নীতি দমন কমিশনের"), []);
}

#[test]
fn an_order_that_sends_people_to_courses_of_its_own_branch_plans_them() {
    let of = |host: &str| {
        told(&format!(
            "বাংলাদেশ রেশম উন্নয়ন বোর্ড, রাজশাহী\n\nস্মারক: ২৪.০৬.০০০০.০১১.২৫.০০৩.২২/১৯৮\nতারিখ: ১১ ফেব্রুয়ারি ২০২৪\n\nঅফিস আদেশ\n\n\
             {host} নিচের ছকে বর্ণিত কোর্সগুলোতে অংশগ্রহণের নিমিত্ত কর্মচারীদের মনোনয়ন দেওয়া হলো:\n\n\
             ক্রম | কোর্সের শিরোনাম | দিন ও তারিখ\n০১ | তথ্য অধিকার আইন ও বিধিমালা | মঙ্গলবার, ২০.০২.২০২৪\n০২ | পলু পালন | ২৫.০২.২০২৪\n"
        ))
    };
    assert_eq!(
        of("প্রশিক্ষণ শাখার ব্যবস্থাপনায়"),
        [(Activity::RtiTraining, Status::Planned, Some(date!(2024 - 02 - 20)))]
    );
    assert_eq!(of("লোক-প্রশাসন প্রশিক্ষণ কেন্দ্রের ব্যবস্থাপনায়"), []);
}

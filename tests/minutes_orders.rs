//! Orders, notices, circulars and calendars: what is to be held and when, what was held, and what is for others to do.

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::Date;
use time::macros::date;

type Told = (Activity, Status, Option<Date>);

/// A paper of one district office, of 4 April 2024.
fn paper(heading: &str, body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         {heading}\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

fn order(body: &str) -> Vec<Told> {
    told(&paper("অফিস আদেশ", body))
}

fn notice(body: &str) -> Vec<Told> {
    told(&paper("নোটিশ", body))
}

const fn held(activity: Activity, day: Date) -> Told {
    (activity, Status::Held, Some(day))
}

const fn planned(activity: Activity, day: Date) -> Told {
    (activity, Status::Planned, Some(day))
}

#[test]
fn a_calendar_by_quarters_gives_each_training_its_days() {
    let of = |title: &str, heading: &str| {
        told(&format!(
            "নাটোর কৃষি বিশ্ববিদ্যালয়\n\n{title}\n\n{heading}\n\
             ১\tশুদ্ধাচার\t২৫/০৯/২৪\t-\t১২/০৩/২৫\n২\tঅগ্নি নির্বাপণ মহড়া\t-\t০৬/১১/২৪\t-\n৩\tতথ্য অধিকার আইন\t-\t-\t১৪/০৫/২৫\n"
        ))
    };
    const HEADING: &str = "ক্র.\tবিষয়\tজুলাই-সেপ্টেম্বর\tঅক্টোবর-ডিসেম্বর\tজানুয়ারি-জুন";
    assert_eq!(
        of("প্রশিক্ষণ বর্ষপঞ্জি ২০২৪-২০২৫", HEADING),
        [
            planned(Activity::NisTraining, date!(2024 - 09 - 25)),
            planned(Activity::NisTraining, date!(2025 - 03 - 12)),
            planned(Activity::RtiTraining, date!(2025 - 05 - 14)),
        ]
    );
    assert_eq!(of("খসড়া প্রশিক্ষণ বর্ষপঞ্জি ২০২৪-২০২৫", HEADING), []);
    assert_eq!(of("পরীক্ষার বর্ষপঞ্জি ২০২৪-২০২৫", HEADING), []);
    let offices = "ক্র.\tবিষয়\tজুলাই-সেপ্টেম্বর\tঅক্টোবর-ডিসেম্বর\tআয়োজক দপ্তর";
    assert_eq!(of("প্রশিক্ষণ বর্ষপঞ্জি ২০২৪-২০২৫", offices), []);
}

#[test]
fn an_order_that_approves_a_calendar_announces_it_and_one_that_files_it_does_not() {
    let of = |verb: &str| {
        order(&format!(
            "২০২৪-২৫ অর্থবছরের প্রশিক্ষণ সূচি {verb}\n\nমাস\tতারিখ\tবিষয়\nআগস্ট\t১৩/০৮/২০২৪\tঅভিযোগ প্রতিকার ব্যবস্থা (GRS)\nসেপ্টেম্বর\t১০/০৯/২০২৪\tঅফিস ব্যবস্থাপনা"
        ))
    };
    assert_eq!(
        of("অনুমোদন করা হইল:"),
        [planned(Activity::GrsTraining, date!(2024 - 08 - 13))]
    );
    assert_eq!(of("সংরক্ষণ করা হইল:"), []);
}

#[test]
fn the_meetings_of_one_day_share_it_and_the_hours_of_one_training_are_none() {
    let meetings = "আগামী ১৭ এপ্রিল ২০২৪ তারিখে নিম্নে উল্লিখিত সভাসমূহ অনুষ্ঠিত হইবে।\n\n";
    let rows = "১০.৩০ ঘটিকা | নৈতিকতা কমিটির সভা | সদস্যবৃন্দ\n১২.০০ ঘটিকা | মাসিক কল্যাণ সভা | সকলে";
    let ethics = planned(Activity::NisEthicsCommitteeMeeting, date!(2024 - 04 - 17));
    assert_eq!(notice(&format!("{meetings}সময় | সভার নাম | কারা\n{rows}")), [ethics]);
    let training = "আগামী ১৭ এপ্রিল ২০২৪ তারিখে নিম্নের সূচি অনুযায়ী শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হবে:\n\n";
    let sessions = "সময় | বিষয় | বক্তা\n১০.০০ | উদ্বোধন | সভাপতি\n১১.০০ | তথ্য অধিকার বিষয়ক প্রশিক্ষণ | জনাব করিম";
    assert_eq!(
        notice(&format!("{training}{sessions}")),
        [planned(Activity::NisTraining, date!(2024 - 04 - 17))]
    );
}

#[test]
fn a_training_sanctioned_in_turns_is_planned_on_each_day_to_come() {
    let of = |second: &str| {
        order(&format!(
            "নিম্নে প্রদর্শিত দুই দফায় শুদ্ধাচার সংক্রান্ত প্রশিক্ষণ আয়োজনের নিমিত্ত ৯৬,৪০০/- টাকা ব্যয়ের অনুমোদন জ্ঞাপন করা হইল।\n\n\
             দফা | প্রশিক্ষণের দিন | মোট\n১ম | ২৯/০৪/২০২৪ | ৪৩,৪০০\n২য় | {second} | ৫৩,০০০"
        ))
    };
    let first = planned(Activity::NisTraining, date!(2024 - 04 - 29));
    assert_eq!(
        of("২১/০৫/২০২৪"),
        [first, planned(Activity::NisTraining, date!(2024 - 05 - 21))]
    );
    assert_eq!(of("২১/০৩/২০২৪"), [first], "before the order");
}

#[test]
fn the_day_of_an_event_may_stand_on_a_labelled_line_below_its_name() {
    let of = |day: &str| {
        told(&format!(
            "জেনারেল হাসপাতাল, কুষ্টিয়া\nনোটিশ | প্রকাশের তারিখ: ২০২৪-০৯-১০\n\nতত্ত্বাবধায়ক মহোদয় একটি আয়োজন করিতেছেন।\n\n\
             (১) গণশুনানী\n    কবে: {day}\n    কোথায়: টিকিট কাউন্টার\n\nডাঃ রফিকুল আলম\nতত্ত্বাবধায়ক\n"
        ))
    };
    assert_eq!(
        of("১৮ই সেপ্টেম্বর, বুধবার"),
        [planned(Activity::NisPublicHearing, date!(2024 - 09 - 18))]
    );
    assert!(
        of("পরে জানানো হইবে").iter().all(|(_, _, day)| day.is_none()),
        "no day is told"
    );
}

#[test]
fn the_items_of_an_order_are_planned_on_their_days() {
    let of = |day: &str, event: &str| {
        order(&format!(
            "নিম্নবর্ণিত কর্মসূচি অনুমোদন করা হইল:\n১। {day} - {event}\n২। ৩০/০৪/২০২৪ - বার্ষিক ক্রীড়া"
        ))
    };
    let training = planned(Activity::NisTraining, date!(2024 - 04 - 16));
    assert_eq!(of("১৬/০৪/২০২৪", "শুদ্ধাচার বিষয়ক প্রশিক্ষণ (২৫ জন)"), [training]);
    assert_eq!(of("১৬/০৩/২০২৪", "শুদ্ধাচার বিষয়ক প্রশিক্ষণ (২৫ জন)"), [], "gone by");
    assert_eq!(of("১৬/০৪/২০২৪", "জেলা মৎস্য কার্যালয়ের শুদ্ধাচার বিষয়ক প্রশিক্ষণ"), []);
}

#[test]
fn an_event_put_off_is_planned_on_its_new_day_and_one_dropped_is_not() {
    let hearing = planned(Activity::NisPublicHearing, date!(2024 - 04 - 16));
    assert_eq!(
        notice("০৯ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিতব্য গণশুনানি পিছাইয়া ১৬ এপ্রিল ২০২৪ তারিখে নির্ধারণ করা হইয়াছে।"),
        [hearing]
    );
    assert_eq!(
        notice("গণশুনানি ০৯ এপ্রিলের স্থলে ১৬ এপ্রিল ২০২৪ তারিখ সকাল ১১টায় অনুষ্ঠিত হবে।"),
        [hearing]
    );
    assert_eq!(
        order("গণশুনানি যাহা ০৯ এপ্রিল ২০২৪ তারিখে হইবার কথা ছিল তাহা ১৬ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিত হইবে।"),
        [hearing]
    );
    assert_eq!(order("গণশুনানি যাহা ০৯ এপ্রিল ২০২৪ তারিখে হইবার কথা ছিল তাহা অনুষ্ঠিত হয় নাই।"), []);
    assert_eq!(
        notice("আগামী ০৯ এপ্রিল ২০২৪ তারিখের গণশুনানি হইবে না। পরবর্তী তারিখ পরে জানানো হইবে।"),
        []
    );
    for new_day in [
        "যে গণশুনানি ০৯ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিত হওয়ার কথা ছিল তা ১৬ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিত হবে।",
        "যে গণশুনানি ০৯ এপ্রিল ২০২৪ তারিখে অনুষ্ঠানের জন্য ধার্য ছিল তাহা ১৬ এপ্রিল ২০২৪ তারিখে পুনঃনির্ধারণ করা হলো।",
        "০৯ এপ্রিল ২০২৪ তারিখের গণশুনানি স্থগিত করা হলো। পরিবর্তিত তারিখ ১৬ এপ্রিল ২০২৪।",
        "গণশুনানি ০৯ এপ্রিল ২০২৪ তারিখে হচ্ছে না। ইহা ১৬ এপ্রিল ২০২৪ তারিখে হইবে।",
    ] {
        assert_eq!(notice(new_day), [hearing], "{new_day}");
    }
    for dropped in [
        "যে গণশুনানি ০৯ এপ্রিল ২০২৪ তারিখে অনুষ্ঠানের জন্য ধার্য ছিল তাহা স্থগিত করা হলো। নতুন তারিখ পরে জানানো হইবে।",
        "০৯ এপ্রিল ২০২৪ তারিখের গণশুনানি বাতিল করা হলো। পরিবর্তিত তারিখ নির্ধারিত হয় নাই।",
    ] {
        assert_eq!(notice(dropped), [], "{dropped}");
    }
    assert_eq!(
        notice("জনাব করিমের স্থলে জনাব রহিম ১৬ এপ্রিল ২০২৪ তারিখে গণশুনানি গ্রহণ করিবেন।"),
        [hearing]
    );
}

#[test]
fn what_an_order_pays_or_praises_took_place() {
    let training = held(Activity::GrsTraining, date!(2024 - 03 - 27));
    const TOPIC: &str = "অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক";
    assert_eq!(
        order(&format!(
            "২৭ মার্চ ২০২৪ তারিখে সমাপ্ত {TOPIC} প্রশিক্ষণের প্রশিক্ষকগণের সম্মানী মঞ্জুর করা হইল।"
        )),
        [training]
    );
    assert_eq!(
        order(&format!(
            "গত ২৭ মার্চ ২০২৪ তারিখে পরিচালিত {TOPIC} প্রশিক্ষণে যোগদানকারীদের মধ্যে কোর্স-পরবর্তী মূল্যায়নে উত্তীর্ণদের সনদ প্রদান করা হইল।"
        )),
        [training]
    );
    assert_eq!(
        order(&format!("{TOPIC} প্রশিক্ষণ ২৭ মার্চ ২০২৪ তারিখে সমাপ্ত হওয়ায় সনদপত্র দেওয়া হলো।")),
        [training]
    );
    assert_eq!(
        order(&format!(
            "{TOPIC} প্রশিক্ষণের প্রশিক্ষকগণের সম্মানীর হার ২৭ মার্চ ২০২৪ তারিখে পুনর্নির্ধারণ করা হইয়াছে।"
        ))
        .iter()
        .filter(|(_, status, _)| *status == Status::Held)
        .count(),
        0
    );
}

#[test]
fn an_order_forms_the_charters_committee_anew_in_other_words() {
    let of = |reason: &str, act: &str| {
        told(&paper(
            "কার্যালয় আদেশ",
            &format!("যেহেতু {reason} প্রতি ত্রৈমাসিকে পুনর্গঠনযোগ্য;\nসেহেতু {act} হইল:\n\nআহবায়ক - জনাব করিম"),
        ))
    };
    const CHARTER: &str = "সংযোজনী-৭ অনুসারে সিটিজেনস্ চার্টার সংক্রান্ত পরিবীক্ষণ কমিটি";
    let formed = held(Activity::CharterCommitteeReconstitution, date!(2024 - 04 - 04));
    assert_eq!(of(CHARTER, "উক্ত কমিটি নূতন করিয়া সাজানো"), [formed]);
    assert_eq!(of(CHARTER, "উক্ত কমিটি পুনরায় গঠন করা"), [formed]);
    assert_eq!(of(CHARTER, "ক্রয় কমিটি নূতন করিয়া সাজানো"), []);
    assert_eq!(of("দরপত্র উন্মুক্তকরণ কমিটি", "উক্ত কমিটি নূতন করিয়া সাজানো"), []);
    let document = read("order.txt", paper("কার্যালয় আদেশ", "বদলি করা হইল।").as_bytes());
    assert_eq!(document.kind, Some(Kind::OfficeOrder));
}

#[test]
fn who_is_charged_with_a_standing_duty_has_not_done_it() {
    assert_eq!(
        order("সিটিজেনস চার্টার প্রতি ত্রৈমাসিকে হালনাগাদ করার জন্য জনাব করিমকে দায়িত্ব দেওয়া হলো।"),
        []
    );
    assert_eq!(
        order("সিটিজেনস চার্টার হালনাগাদ করা হলো।"),
        [held(Activity::CharterUpdate, date!(2024 - 04 - 04))]
    );
}

#[test]
fn a_circular_sets_the_offices_below_their_tasks() {
    let of = |body: &str| told(&paper("পরিপত্র", body));
    assert_eq!(
        of("সকল উপজেলা সমবায় অফিসার জুন মাসের মধ্যে একটি করে জিআরএস বিষয়ক অংশীজন সভা করিবেন এবং সিটিজেনস চার্টার হালনাগাদ করিবেন।"),
        []
    );
    assert_eq!(
        of("অধীনস্থ দপ্তরসমূহকে শুদ্ধাচার বিষয়ক একটি প্রশিক্ষণ আয়োজনের নির্দেশ দেওয়া হলো।"),
        []
    );
    let asked = |whom: &str| {
        told(&letter(
            "গণশুনানি আয়োজন।",
            &format!("{whom} প্রতি মাসে একটি গণশুনানি আয়োজন করে প্রতিবেদন প্রেরণের অনুরোধ করা হলো।"),
        ))
    };
    assert_eq!(asked("সকল উপজেলা সমবায় অফিসারকে"), []);
}

#[test]
fn a_letter_on_a_hall_tells_of_the_training_to_be_held_there() {
    let of = |whose: &str| {
        told(&letter(
            "সেমিনার কক্ষ ব্যবহারের অনুমতি।",
            &format!(
                "আগামী ২৩ এপ্রিল ২০২৪ তারিখে {whose} উদ্যোগে অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক একটি প্রশিক্ষণের আয়োজন করা হয়েছে। উক্ত প্রশিক্ষণের জন্য আপনার \
                 সম্মেলন কক্ষটি ব্যবহারের অনুমতি প্রদানের অনুরোধ করছি।"
            ),
        ))
    };
    assert_eq!(of("এ কার্যালয়ের"), [planned(Activity::GrsTraining, date!(2024 - 04 - 23))]);
    assert_eq!(of("জেলা মৎস্য কার্যালয়ের"), []);
}

#[test]
fn the_subject_of_an_invitation_gets_its_day_from_the_sentence_that_goes_on_about_it() {
    let of = |event: &str| {
        told(&letter(
            "রিসোর্স পার্সন হিসেবে উপস্থিত থাকার আমন্ত্রণ।",
            &format!("তথ্য অধিকার আইন বিষয়ে একদিনের একটি ট্রেনিং প্রোগ্রাম হাতে নেওয়া হয়েছে। {event} ১৮ এপ্রিল ২০২৪, সকাল ১০টায়।"),
        ))
    };
    assert_eq!(
        of("প্রোগ্রামটি বসবে"),
        [planned(Activity::RtiTraining, date!(2024 - 04 - 18))]
    );
    assert_eq!(of("বনভোজন হবে"), [(Activity::RtiTraining, Status::Planned, None)]);
}

#[test]
fn morning_and_afternoon_are_those_of_the_day_named_before_in_the_paragraph() {
    let of = |between: &str| {
        told(&letter(
            "সভার কার্যবিবরণী অগ্রায়ন।",
            &format!(
                "শুদ্ধাচার কর্মপরিকল্পনার দুটি লক্ষ্য ২৬/০৩/২০২৪ তারিখে পূরণ হয়েছে।{between}পূর্বাহ্ণে এ দপ্তরের নৈতিকতা কমিটি বৈঠকে মিলিত হয়।"
            ),
        ))
    };
    const MEETING: Activity = Activity::NisEthicsCommitteeMeeting;
    assert_eq!(of(" "), [held(MEETING, date!(2024 - 03 - 26))]);
    assert_eq!(of("\n\n"), [(MEETING, Status::Held, None)]);
}

#[test]
fn what_an_office_below_says_it_held_is_its_own_claim() {
    let of = |verb: &str| {
        told(&letter(
            "জিআরএস প্রশিক্ষণের প্রমাণক প্রেরণ।",
            &format!("১২ মার্চ ২০২৪ তারিখে জিআরএস প্রশিক্ষণ সম্পন্ন করা হয়েছে{verb}"),
        ))
    };
    assert_eq!(of("।"), [held(Activity::GrsTraining, date!(2024 - 03 - 12))]);
    let claimed = of(" মর্মে ই-মেইলে জানালেও হাজিরা শিট পাওয়া যায়নি।");
    assert!(claimed.iter().all(|(_, status, _)| *status != Status::Held));
}

#[test]
fn an_agenda_only_speaks_of_what_is_dated_in_it() {
    let of = |heading: &str| {
        notice(&format!(
            "নৈতিকতা কমিটির সভা আগামী ২২/০৪/২০২৪ তারিখে অনুষ্ঠিত হইবে।\n\n{heading}\n১) বিগত সভার সিদ্ধান্ত;\n২) ১৫/০৫/২০২৪ তারিখের গণশুনানি।"
        ))
    };
    let ethics = planned(Activity::NisEthicsCommitteeMeeting, date!(2024 - 04 - 22));
    assert_eq!(of("আলোচ্যসূচি:"), [ethics]);
    let hearing = planned(Activity::NisPublicHearing, date!(2024 - 05 - 15));
    assert_eq!(of("একই সঙ্গে জানানো যাইতেছে:"), [ethics, hearing]);
}

#[test]
fn what_the_head_of_another_office_holds_is_that_offices() {
    let of = |head: &str| {
        order(&format!(
            "{head} কর্তৃক ২৫ মার্চ ২০২৪ তারিখে আয়োজিত তথ্য অধিকার বিষয়ক প্রশিক্ষণে যোগদানকারী কর্মচারীগণকে যাতায়াত ভাতা মঞ্জুর করা হলো।"
        ))
    };
    assert_eq!(of("জেলা প্রশাসক, নাটোর"), []);
    assert_eq!(of("উপজেলা নির্বাহী অফিসার, নাটোর সদর"), []);
    assert_eq!(of("প্রশাসন শাখা"), [held(Activity::RtiTraining, date!(2024 - 03 - 25))]);
}

#[test]
fn a_meeting_whose_decision_an_order_carries_out_was_held() {
    let of = |day: &str| {
        order(&format!(
            "{day} ২০২৪ তারিখের নৈতিকতা কমিটির সভার ৩ নং সিদ্ধান্ত মোতাবেক পোস্টার লাগানোর জন্য জনাব করিমকে দায়িত্ব দেওয়া হলো।"
        ))
    };
    let meeting = Activity::NisEthicsCommitteeMeeting;
    assert_eq!(of("২৮ মার্চ"), [held(meeting, date!(2024 - 03 - 28))]);
    assert_eq!(of("২৮ এপ্রিল"), [planned(meeting, date!(2024 - 04 - 28))]);
}

#[test]
fn a_meeting_that_cannot_be_held_on_its_day_is_planned_for_the_next_one_named() {
    let of = |becomes: &str| {
        notice(&format!(
            "আগামী ১০ এপ্রিল ২০২৪ তারিখে আহূত সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভাটি {becomes}"
        ))
    };
    let on = |day: Date| [planned(Activity::NisStakeholderMeeting, day)];
    // The notice is of Thursday, 4 April 2024.
    let moved = "নির্ধারিত দিনে করা যাচ্ছে না। উক্ত সভা এর পরিবর্তে আগামী রবিবার একই স্থানে অনুষ্ঠিত হবে।";
    assert_eq!(of(moved), on(date!(2024 - 04 - 07)));
    assert_eq!(of("নির্ধারিত দিনে একই স্থানে অনুষ্ঠিত হবে।"), on(date!(2024 - 04 - 10)));
}

#[test]
fn an_item_that_begins_with_its_activity_tells_what_became_of_it() {
    let of = |sequel: &str| {
        told(&letter(
            "অনিষ্পন্ন কার্যক্রম সম্পর্কে তথ্য প্রেরণ।",
            &format!(
                "১। তথ্য অধিকার প্রশিক্ষণ: ১৬ মার্চ তারিখ ধার্য থাকলেও সেদিন করা যায়নি। {sequel}\n\n২। অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সভা: হল না পাওয়ায় পিছিয়ে ১৪ এপ্রিল ২০২৪ তারিখে নেওয়া হয়েছে।"
            ),
        ))
    };
    let meeting = planned(Activity::GrsStakeholderMeeting, date!(2024 - 04 - 14));
    let mut both = of("পরে প্রশিক্ষণটি গত রবিবার এ কার্যালয়ে সম্পন্ন করা হয়েছে।");
    both.sort_by_key(|(_, _, day)| *day);
    assert_eq!(both, [held(Activity::RtiTraining, date!(2024 - 03 - 31)), meeting]);
    assert_eq!(of("পরেও প্রশিক্ষণটি করা হয়নি।"), [meeting]);
}

#[test]
fn some_of_this_office_who_go_to_anothers_workshop_hold_none() {
    let of = |hosts: &str| {
        told(&letter(
            "কর্মশালায় অংশগ্রহণ।",
            &format!("{hosts} আগামী ১৮ এপ্রিল ২০২৪ তারিখে অভিযোগ প্রতিকার বিষয়ক কর্মশালায় এ কার্যালয়ের দুইজন কর্মকর্তা অংশ নেবেন।"),
        ))
    };
    assert_eq!(of("পেট্রোবাংলার আয়োজনে"), []);
    assert_eq!(
        of("নিজস্ব আয়োজনে"),
        [planned(Activity::GrsTraining, date!(2024 - 04 - 18))]
    );
}

#[test]
fn an_updated_charter_among_the_proofs_sent_was_updated_and_one_asked_for_was_not() {
    let of = |reference: &str| {
        told(&letter(
            "৩য় ত্রৈমাসিকের প্রমাণক প্রেরণ।",
            &format!(
                "সূত্র: {reference}\n\nসংযুক্তি:\n০১) ৩য় ত্রৈমাসিকে (২২/০৩/২০২৪) হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতির স্ক্রিনশট - ০২ ফর্দ।"
            ),
        ))
    };
    assert_eq!(
        of("আপনার দপ্তরের ২৬/০৩/২০২৪ তারিখের ১৩৭৪ নং পত্র।"),
        [held(Activity::CharterUpdate, date!(2024 - 03 - 22))]
    );
    assert_eq!(of("আপনার দপ্তর হতে নিম্নবর্ণিত প্রমাণক প্রেরণের জন্য অনুরোধ করা হলো।"), []);
}

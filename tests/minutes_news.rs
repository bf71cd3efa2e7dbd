//! Events as newspapers and portals tell of them: a headline without a verb, a weekday without a year, a hall and a host. Each
//! with a near-identical text that tells of nothing, or of something else.

mod common;

use apa_score::minutes::{Kind, read};
use apa_score::plan::{Activity, Status};
use common::papers::told;
use time::macros::date;

fn status_of(text: &str) -> Vec<(Activity, Status)> {
    told(text)
        .into_iter()
        .map(|(activity, status, _)| (activity, status))
        .collect()
}

#[test]
fn a_headline_is_no_part_of_the_sentence_below_it() {
    let of = |verb: &str| {
        told(&format!(
            "নাটোরে তথ্য অধিকার আইন বিষয়ক প্রশিক্ষণ\nনাটোর জেলা সমবায় কার্যালয়ে আজ ২১ নভেম্বর ২০২২, সোমবার তথ্য অধিকার আইন নিয়ে কর্মকর্তাদের প্রশিক্ষণ {verb}। এতে ৩০ জন অংশ নেন।\n"
        ))
    };
    let day = Some(date!(2022 - 11 - 21));
    assert_eq!(of("অনুষ্ঠিত হয়"), [(Activity::RtiTraining, Status::Held, day)]);
    assert_eq!(of("স্থগিত করা হয়"), []);
}

#[test]
fn the_text_settles_what_a_headline_leaves_open() {
    let of = |sentence: &str| {
        status_of(&format!(
            "ভূমি অফিসে গণশুনানি\n\nপ্রকাশ: ২২ মে ২০২৩\n\nনিজস্ব প্রতিবেদক: {sentence}। কয়েকজন অভিযোগ জানান।\n"
        ))
    };
    assert_eq!(
        of("ভূমিসেবা নিয়ে সিংড়া উপজেলা ভূমি অফিসে গণশুনানি হয়েছে"),
        [(Activity::NisPublicHearing, Status::Held)]
    );
    assert_eq!(
        of("ভূমিসেবা নিয়ে সিংড়া উপজেলা ভূমি অফিসে গণশুনানি"),
        [(Activity::NisPublicHearing, Status::Unknown)]
    );
}

#[test]
fn the_text_need_not_repeat_the_topic_of_the_headline() {
    let of = |verb: &str| {
        status_of(&format!(
            "সুশাসন প্রতিষ্ঠায় সমবায় কার্যালয়ে অংশীজনের সভা\n\nনাটোর প্রতিনিধি: নাটোর জেলা সমবায় কার্যালয়ে অংশীজনের অংশগ্রহণে সভা {verb}। সভাপতি ছিলেন জেলা সমবায় অফিসার।\n"
        ))
    };
    let activity = Activity::NisStakeholderMeeting;
    assert_eq!(of("হয়ে গেল"), [(activity, Status::Held)]);
    assert!(!of("হয়নি").contains(&(activity, Status::Held)));
}

#[test]
fn whom_an_event_was_held_for_is_no_plan() {
    let of = |rest: &str| {
        told(&format!(
            "শুদ্ধাচার বিষয়ক প্রশিক্ষণ কর্মশালা ২৯ মার্চ ২০২৩ তারিখে সেমিনার কক্ষে ইনস্টিটিউটের কর্মকর্তাদের {rest}। মহাপরিচালক সভাপতিত্ব করেন।\n"
        ))
    };
    let held = (Activity::NisTraining, Status::Held, Some(date!(2023 - 03 - 29)));
    assert_eq!(of("জন্য আয়োজন করা হয়"), [held]);
    assert!(!of("জন্য আয়োজনের নির্দেশ দেওয়া হয়").contains(&held));
}

#[test]
fn the_aim_of_a_campaign_is_no_plan_for_one() {
    let of = |rest: &str| {
        told(&format!(
            "মানুষের মাঝে সচেতনতা তৈরির লক্ষ্যে তথ্য অধিকার বিষয়ে পাট অধিদপ্তর গত ২৪ মে ২০২৩ তারিখে ভাঙ্গা বাজারে {rest}\n\nঅধিদপ্তরের ১২ জন কর্মকর্তা এতে ছিলেন।\n"
        ))
    };
    let held = (Activity::RtiAwareness, Status::Held, Some(date!(2023 - 05 - 24)));
    assert_eq!(of("লিফলেট বিলি করে।"), [held]);
    assert!(!of("লিফলেট বিলি করে ছবি পাঠানো আবশ্যক।").contains(&held));
}

#[test]
fn an_event_to_come_is_announced_where_its_day_is_named() {
    let text = |rest: &str| {
        format!("নাগরিক সেবা নিয়ে বাসিন্দাদের নিয়ে গণশুনানি করতে {rest}। প্রশাসক সেখানে থাকবেন।\nমানুষের অভিযোগ সরাসরি শোনা হবে।\n")
    };
    let announced = read("news.txt", text("যাচ্ছে সিটি কর্পোরেশন আগামী মঙ্গলবার").as_bytes());
    assert_eq!(announced.kind, Some(Kind::Notice));
    let of = |rest: &str| status_of(&text(rest));
    assert_eq!(
        of("যাচ্ছে সিটি কর্পোরেশন আগামী মঙ্গলবার"),
        [(Activity::NisPublicHearing, Status::Planned)]
    );
    assert_eq!(of("হবে, এটিই নির্দেশিকার কথা"), []);
}

#[test]
fn an_event_of_a_project_or_a_club_is_not_the_offices() {
    let of = |host: &str| {
        status_of(&format!(
            "শুদ্ধাচার কৌশল বিষয়ে এক সেমিনার\n\nচৌগাছা প্রতিনিধি: {host} জাতীয় শুদ্ধাচার কৌশল বিষয়ে এক সেমিনার সোমবার উপজেলা হলরুমে হয়েছে। সভাপতিত্ব করেন উপজেলা নির্বাহী কর্মকর্তা।\n"
        ))
    };
    assert_eq!(of("উপজেলা প্রশাসনের উদ্যোগে"), [(Activity::NisTraining, Status::Held)]);
    for host in ["সহায়তা প্রকল্প-২ এর উদ্যোগে", "সবুজ বাংলা ক্রীড়া সংঘের বাস্তবায়নে"]
    {
        assert_eq!(of(host), [], "{host}");
    }
}

#[test]
fn a_day_without_its_year_is_not_of_a_year_in_which_it_falls_on_another_weekday() {
    let of = |day: &str| {
        told(&format!(
            "১৩ নভেম্বর, ২০২৫\n\nবিআরটিএ সার্কেলের গণশুনানি\n\nমৌলভীবাজার প্রতিনিধি: {day} দুপুরে বিআরটিএ মৌলভীবাজার সার্কেলের গণশুনানি অনুষ্ঠিত হয়েছে।\n"
        ))
    };
    let held = |day| [(Activity::NisPublicHearing, Status::Held, day)];
    // 18 May was a Wednesday in 2022 and a Sunday in 2025.
    assert_eq!(of("বুধবার (১৮ মে)"), held(None));
    assert_eq!(of("রবিবার (১৮ মে)"), held(Some(date!(2025 - 05 - 18))));
    assert_eq!(of("১৮ মে"), held(Some(date!(2025 - 05 - 18))));
}

#[test]
fn a_standing_timetable_is_no_event() {
    let of = |sentence: &str| {
        status_of(&format!(
            "{sentence}\n\nগ্রাহকের অভিযোগ শুনতে মহাপরিচালকের দপ্তরে {sentence} গ্রহণ করা হয় বলে জানিয়েছে বিএসটিআই।\n"
        ))
    };
    assert_eq!(of("প্রতি মাসের প্রথম সোমবার গণশুনানি"), []);
    assert_eq!(
        of("মাসের প্রথম সোমবার গণশুনানি"),
        [(Activity::NisPublicHearing, Status::Held)]
    );
}

#[test]
fn the_minutes_of_the_ethics_committee_are_of_its_meeting() {
    let of = |committee: &str| {
        status_of(&format!(
            "জাতীয় শুদ্ধাচার কৌশল কর্মপরিকল্পনা বাস্তবায়নে গঠিত {committee} কমিটির কার্যবিবরণী\n\nসকলকে স্বাগত জানিয়ে সভাপতি আলোচনা শুরু করেন। সদস্য সচিব কার্যপত্র উপস্থাপন করেন।\n"
        ))
    };
    assert_eq!(of("নৈতিকতা"), [(Activity::NisEthicsCommitteeMeeting, Status::Held)]);
    assert_eq!(of("মূল্যায়ন"), []);
}

#[test]
fn a_hearing_told_of_in_the_next_sentence_gives_the_day() {
    let of = |event: &str| {
        told(&format!(
            "ভূমি সেবা দিতে ডামুড্যায় গণশুনানি\n\nপ্রকাশ: ২২ মে ২০২৩\n\nডামুড্যা উপজেলা ভূমি অফিস গণশুনানির আয়োজন করেছে। সোমবার (২২ মে) বেলা ১১টায় উপজেলা হল রুমে {event} হয়।\n"
        ))
    };
    let held = |day| [(Activity::NisPublicHearing, Status::Held, day)];
    assert_eq!(of("শুনানি"), held(Some(date!(2023 - 05 - 22))));
    assert_eq!(of("মেলা"), held(None));
}

#[test]
fn the_said_meeting_that_sits_in_a_hall_took_place() {
    let of = |sentence: &str| {
        status_of(&format!(
            "নেত্রকোনায় সেবা প্রদান প্রতিশ্রুতি নিয়ে অবহিতকরণ সভা\n\nপ্রকাশ: ২২ মে ২০২৩\n\nত্রাণ মন্ত্রণালয়ের আয়োজনে বৃহস্পতিবার সকাল ১০টায় {sentence}। সভাপতিত্ব করেন জেলা প্রশাসক।\n"
        ))
    };
    let activity = Activity::CharterStakeholderBriefing;
    assert_eq!(
        of("এই অবহিতকরণ সভা বসে জেলা প্রশাসকের সম্মেলন কক্ষে"),
        [(activity, Status::Held)]
    );
    assert_eq!(
        of("এই অবহিতকরণ সভা ঘরে বসে দেখা যাবে জেলা প্রশাসকের সম্মেলন কক্ষে"),
        [(activity, Status::Unknown)]
    );
}

#[test]
fn a_committee_of_citizens_holds_no_event_of_an_office() {
    let of = |host: &str| {
        status_of(&format!(
            "শেরপুর :: প্রকাশিত: সেপ্টেম্বর ২৯, ২০২৩\n\nনালিতাবাড়ীতে {host} আয়োজনে তথ্য অধিকার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়েছে। গতকাল সকালে উপজেলা পরিষদ সম্মেলন কক্ষে এ প্রশিক্ষণ হয়।\n"
        ))
    };
    assert_eq!(of("সচেতন নাগরিক কমিটি (সনাক)-টিআইবির"), []);
    assert_eq!(
        of("উপজেলা প্রশাসন ও সচেতন নাগরিক কমিটির (সনাক)"),
        [(Activity::RtiTraining, Status::Held)]
    );
}

#[test]
fn a_hearing_on_a_tariff_or_a_project_earns_nothing_whatever_its_headline_says() {
    let of = |about: &str| {
        status_of(&format!(
            "কমিশনের গণশুনানি অনুষ্ঠিত\n\nপ্রকাশ: ৯ ফেব্রুয়ারি ২০২৪\n\nনাটোর পৌরসভা মিলনায়তনে গতকাল বৃহস্পতিবার {about} গণশুনানি অনুষ্ঠিত হয়েছে। নাটোর পৌরসভা এর আয়োজন করে।\n"
        ))
    };
    assert_eq!(of("গ্যাসের মূল্যহার পরিবর্তনের প্রস্তাবের ওপর"), []);
    assert_eq!(of("নদীর তীর সংরক্ষণ প্রকল্পের"), []);
    assert_eq!(of("নাগরিকদের অভিযোগ নিয়ে"), [(Activity::NisPublicHearing, Status::Held)]);
}

#[test]
fn what_another_office_did_the_news_of_one_office_may_mention() {
    let of = |actor: &str| {
        status_of(&format!(
            "খাদ্য মন্ত্রণালয়ে শুদ্ধাচার প্রশিক্ষণ\n\nঢাকা, ১৩ মে ২০২৪: খাদ্য মন্ত্রণালয়ে আজ কর্মচারীদের শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়েছে। {actor} গতকাল খুলনায় গণশুনানি করেছে।\n"
        ))
    };
    let training = (Activity::NisTraining, Status::Held);
    assert_eq!(of("এদিকে বাংলাদেশ জুট মিলস করপোরেশন"), [training]);
    assert_eq!(
        of("এর আগে খাদ্য মন্ত্রণালয়"),
        [training, (Activity::NisPublicHearing, Status::Held)]
    );
}

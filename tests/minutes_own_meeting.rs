//! Minutes of an office's own monthly meeting, row by row, and orders with a list of what is to come: each rule with a text that
//! shows it and a near-identical one that does not.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::macros::date;

/// Minutes of the monthly meeting of a directorate with its branches; one row of its table.
fn of_directorate(row: &str) -> String {
    minutes("সমবায় অধিদপ্তর", "মাসিক সমন্বয় সভার কার্যবিবরণী", row)
}

fn minutes(office: &str, title: &str, row: &str) -> String {
    format!(
        "{office}\n\n{title}\n\nসভাপতি: জনাব রফিকুল বারী\nতারিখ: ১১ অক্টোবর ২০২৩\n\n\
         ক্রম\tবিষয়\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১.\tপেনশন\tআবেদন ৭টি।\tদ্রুত নিষ্পত্তি করতে হবে।\tপ্রশাসন শাখা\n\
         ২.\t{row}\n\nস্মারক নং: ৪৭.৬১.০০০০.০৯২.১৬.০০৩.২৩-৭২০\nতারিখ: ১৬ অক্টোবর ২০২৩\n"
    )
}

#[test]
fn a_head_office_need_not_name_itself_in_its_own_meeting() {
    let of = |told_of: &str| {
        told(&of_directorate(&format!(
            "শুদ্ধাচার\t{told_of}\tকার্যক্রম চলমান রাখতে হবে।\tপ্রশাসন শাখা"
        )))
    };
    let held = [(
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2023 - 09 - 18)),
    )];
    assert_eq!(of("নৈতিকতা কমিটির ১ম ত্রৈমাসিক সভা ১৮ সেপ্টেম্বর ২০২৩ অনুষ্ঠিত হয়েছে।"), held);
    assert_eq!(
        of("অধিদপ্তরের নৈতিকতা কমিটির সভা ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।"),
        held
    );
    assert_eq!(
        of("ফোকাল পয়েন্ট জানান, নৈতিকতা কমিটির সভা ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।"),
        held
    );
    for theirs in [
        "মিল্কভিটার নৈতিকতা কমিটির সভা ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।",
        "যুগ্মনিবন্ধক, রংপুর জানান, নৈতিকতা কমিটির সভা ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।",
        "জেলা কার্যালয়সমূহে নৈতিকতা কমিটির সভা ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।",
        "মিল্কভিটা ও ট্রাস্ট তাদের নৈতিকতা কমিটির সভা করেছে ১৮ সেপ্টেম্বর ২০২৩।",
    ] {
        assert_eq!(of(theirs), [], "{theirs}");
    }
}

#[test]
fn a_row_headed_by_an_agency_is_the_agencys() {
    let of = |heading: &str| {
        told(&of_directorate(&format!(
            "{heading}\tনৈতিকতা কমিটির সভা ১৮ সেপ্টেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে।\tতথ্য অধিকার বিষয়ক প্রশিক্ষণ ১০ ডিসেম্বর ২০২৩ তারিখে আয়োজন করা হবে।\tপ্রশাসন শাখা"
        )))
    };
    assert_eq!(of("শুদ্ধাচার").len(), 2);
    assert_eq!(of("সমবায় ব্যাংক"), []);
    assert_eq!(of("তুলা উন্নয়ন বোর্ড"), []);
}

#[test]
fn the_heading_of_a_row_says_of_which_plan_it_tells() {
    let of = |heading: &str, told_of: &str| {
        told(&of_directorate(&format!(
            "{heading}\t{told_of}\tতথ্য পাঠাতে হবে।\tপ্রশাসন শাখা"
        )))
    };
    const TOLD: &str = "১ম ত্রৈমাসিকের প্রতিশ্রুতি ২৫ সেপ্টেম্বর ২০২৩ হালনাগাদ করা হয়।";
    let updated = (Activity::CharterUpdate, Status::Held, Some(date!(2023 - 09 - 25)));
    assert_eq!(of("সেবা প্রদান প্রতিশ্রুতি", TOLD), [updated]);
    assert_eq!(of("তথ্য বাতায়ন", "১ম ত্রৈমাসিকের তথ্য ২৫ সেপ্টেম্বর ২০২৩ হালনাগাদ করা হয়।"), []);
    assert_eq!(
        of("সেবা প্রদান প্রতিশ্রুতি", "মিল্কভিটার প্রতিশ্রুতি ২৫ সেপ্টেম্বর ২০২৩ হালনাগাদ করা হয়।"),
        []
    );
    assert_eq!(of("সেবা প্রদান প্রতিশ্রুতি", "১ম ত্রৈমাসিকের প্রতিশ্রুতি হালনাগাদ করা হয়নি।"), []);
}

#[test]
fn a_seat_among_branches_is_the_office_itself() {
    let of = |whose: &str| {
        told(&of_directorate(&format!(
            "অভিযোগ প্রতিকার\tপ্রশিক্ষণটি বাকি।\t{whose} কর্মচারীদের জন্য জিআরএস বিষয়ক প্রশিক্ষণ ১৮ নভেম্বর ২০২৩ তারিখে আয়োজন করা হবে।\tঅনিক"
        )))
    };
    let training = (Activity::GrsTraining, Status::Planned, Some(date!(2023 - 11 - 18)));
    assert_eq!(of("সদর কার্যালয়ের"), [training]);
    assert_eq!(of("বিভাগীয় কার্যালয়ের"), []);
}

#[test]
fn a_field_office_that_nobody_else_speaks_for_is_the_one_that_writes() {
    let of = |title: &str, told_of: &str| {
        let row = format!("তথ্য অধিকার\t{told_of}\tপ্রমাণক পাঠাতে হবে।\tসহকারী");
        told(&minutes("জেলা প্রাথমিক শিক্ষা অফিস\nকুষ্টিয়া", title, &row))
    };
    const TITLE: &str = "মাসিক সমন্বয় সভার কার্যবিবরণী";
    const TRAINED: &str = "এ অফিসের কর্মচারীদের নিয়ে গত ১৫.০৯.২০২৩ তারিখে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ সম্পন্ন হয়েছে।";
    let training = (Activity::RtiTraining, Status::Held, Some(date!(2023 - 09 - 15)));
    assert_eq!(of(TITLE, TRAINED), [training]);
    assert_eq!(of(TITLE, &format!("উপজেলা শিক্ষা অফিসার জানান, {TRAINED}")), []);
    assert_eq!(of("জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী", TRAINED), []);
}

#[test]
fn a_row_wrapped_twice_goes_on_in_the_column_it_broke_off_in() {
    let of = |verb: &str| {
        told(&of_directorate(&format!(
            "অভিযোগ প্রতিকার\tসভা এখনো করা\nহয়নি।\tআগামী ১৯ নভেম্বর ২০২৩ তারিখে অভিযোগ\nপ্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভা {verb}।\tঅনিক"
        )))
    };
    let meeting = (
        Activity::GrsStakeholderMeeting,
        Status::Planned,
        Some(date!(2023 - 11 - 19)),
    );
    assert_eq!(of("আয়োজন করা হবে"), [meeting]);
    assert_eq!(of("নিয়ে আলোচনা হয়"), []);
}

#[test]
fn a_stacked_table_goes_on_under_its_heading_on_the_next_page() {
    let of = |number: &str| {
        told(&format!(
            "সমবায় অধিদপ্তর\n\nমাসিক সমন্বয় সভার কার্যবিবরণী\n\nসভাপতি: জনাব রফিকুল বারী\nতারিখ: ১১ অক্টোবর ২০২৩\n\n\
             ক্রঃ\nআলোচ্য বিষয় ও আলোচনা\nসিদ্ধান্ত\nবাস্তবায়নে\n১\nপেনশন: আবেদন ৭টি।\nদ্রুত নিষ্পত্তি করতে হবে।\nপ্রশাসন শাখা\n\
             ২\nবাজেট: অর্থ ছাড় হয়েছে।\nব্যয় করতে হবে।\nহিসাব শাখা\n\nপৃষ্ঠা ২\n\n\
             ক্রঃ\nআলোচ্য বিষয় ও আলোচনা\nসিদ্ধান্ত\nবাস্তবায়নে\n{number}\nশুদ্ধাচার: অধিদপ্তরের নৈতিকতা কমিটির সভা\n\
             ২১ সেপ্টেম্বর ২০২৩ তারিখ অনুষ্ঠিত হয়েছে।\nকার্যবিবরণী সফটওয়্যারে আপলোড\nকরতে হবে।\nপ্রশাসন শাখা\n\n\
             স্মারক নং: ৪৭.৬১.০০০০.০৯২.১৬.০০৩.২৩-৭২০\nতারিখ: ১৬ অক্টোবর ২০২৩\n"
        ))
    };
    let held = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2023 - 09 - 21)),
    );
    assert_eq!(of("৩"), [held]);
}

#[test]
fn the_charters_committee_tells_what_became_of_its_last_decisions() {
    let of = |committee: &str, last: &str| {
        let text = format!(
            "বাংলাদেশ কৃষি উন্নয়ন কর্পোরেশন\n\n{committee} ৩য় সভার কার্যবিবরণী\n\nসভাপতি: জনাব আশরাফ উদ্দিন\nতারিখ: ১৬ জানুয়ারি ২০২৪\n\n\
             ক্রম\t২য় সভার সিদ্ধান্ত\tবাস্তবায়ন অগ্রগতি\n১.\tফোকাল পয়েন্টের ছবি প্রকাশ\tবাস্তবায়িত।\n২.\tফরম পূরণযোগ্য করা\tচলমান।\n৩.\tফটকে প্রদর্শন\t{last}\n"
        );
        let found = read("document.txt", text.as_bytes()).activities;
        let of_decisions = { found.iter() }.find(|found| found.activity == Activity::CharterCommitteeDecisions);
        of_decisions.map(|found| found.count)
    };
    const COMMITTEE: &str = "সেবা প্রদান প্রতিশ্রুতি সংক্রান্ত পরিবীক্ষণ কমিটির";
    assert_eq!(of(COMMITTEE, "বাস্তবায়িত।"), Some(2));
    assert_eq!(of(COMMITTEE, "পরবর্তী সভায় উপস্থাপন"), None, "one is left open");
    assert_eq!(of("নৈতিকতা কমিটির", "বাস্তবায়িত।"), None);
}

#[test]
fn minutes_on_one_plan_tell_the_offices_own_events_of_another() {
    let of = |whose: &str| {
        told(&format!(
            "বাংলাদেশ ন্যাশনাল হারবেরিয়াম\n\nইনোভেশন টিমের ৫ম সভার কার্যবিবরণী\n\nসভাপতি : জনাব রওনক জাহান\nতারিখ : ২০ নভেম্বর ২০২৩\n\n\
             ই-গভর্ন্যান্স ও উদ্ভাবন কর্মপরিকল্পনা নিয়ে আলোচনা হয়। তথ্য অধিকার বিষয়ে অংশীজনের সমন্বয়ে মতবিনিময় সভা ১৮ অক্টোবর ২০২৩ তারিখে {whose} অনুষ্ঠিত হয়েছে।\n"
        ))
    };
    let held = (
        Activity::RtiStakeholderMeeting,
        Status::Held,
        Some(date!(2023 - 10 - 18)),
    );
    assert_eq!(of("পরিচালক মহোদয়ের সভাপতিত্বে"), [held]);
    assert_eq!(of("বন অধিদপ্তরের পরিচালক মহোদয়ের সভাপতিত্বে"), []);
    assert_eq!(of("অনলাইনে"), []);
}

#[test]
fn an_updated_charter_published_on_a_day_was_updated() {
    let of = |what: &str| told(&letter("সেবা প্রদান প্রতিশ্রুতি বাস্তবায়নের প্রমাণক প্রেরণ।", what));
    let updated = (Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 24)));
    assert_eq!(
        of("এ কার্যালয়ের হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতি ২৪ মার্চ ২০২৪ তারিখে ওয়েবসাইটে প্রকাশ করা হয়েছে।"),
        [updated]
    );
    for other in [
        "এ কার্যালয়ের হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতির কপি ২৪ মার্চ ২০২৪ তারিখে পাওয়া গেছে।",
        "এ কার্যালয়ের হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতি ২৪ মার্চ ২০২৪ তারিখে ওয়েবসাইটে প্রকাশ করা হয়নি।",
    ] {
        assert_eq!(of(other), [], "{other}");
    }
}

/// A notice of a district office.
fn notice(body: &str) -> String {
    format!(
        "জেলা প্রশাসকের কার্যালয়, মেহেরপুর\nসাধারণ শাখা\n\nনং- ০৫.৪৪.৫৭০০.০০১.০৬.০০১.২৫-১২২\nতারিখ: ০৯ ফেব্রুয়ারি ২০২৫\n\nনোটিশ\n\n{body}\n\n(অরুণিমা সেন)\nসহকারী কমিশনার\n"
    )
}

#[test]
fn a_meeting_put_off_is_held_on_the_day_that_the_next_paragraph_gives() {
    let of = |sequel: &str| {
        told(&notice(&format!(
            "আগামী ১২/০২/২০২৫ তারিখে নির্ধারিত অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সমন্বয়ে অবহিতকরণ সভাটি স্থগিত করা হলো।\n\n০২। {sequel}"
        )))
    };
    let put_off = (
        Activity::GrsStakeholderMeeting,
        Status::Planned,
        Some(date!(2025 - 02 - 19)),
    );
    assert_eq!(of("স্থগিতকৃত সভাটি আগামী ১৯/০২/২০২৫ তারিখে এ কার্যালয়ে অনুষ্ঠিত হবে।"), [put_off]);
    assert_eq!(of("স্থগিতকৃত সভাটির তারিখ পরে জানানো হবে।"), []);
}

#[test]
fn the_meetings_of_a_list_share_the_day_above_it() {
    let text = notice(
        "আগামী ১৬/০২/২০২৫ তারিখে ফেব্রুয়ারি/২০২৫ মাসের নিম্নবর্ণিত সভাসমূহ অনুষ্ঠিত হবে।\n\nসময়\nসভার নাম\nমন্তব্য\nসকাল ১০.০০ টা\n\
         জেলা আইন-শৃঙ্খলা কমিটির সভা\nদুপুর ১২.৪৫ টা\nজেলা প্রশাসকের কার্যালয়ের নৈতিকতা কমিটির ৩য় ত্রৈমাসিক সভা\nকমিটির সদস্যগণ\n\n\
         ২। দপ্তর প্রধানগণ সেবা প্রদান প্রতিশ্রুতি সংক্রান্ত অগ্রগতির হালনাগাদ তথ্যসহ সভায় আসবেন।",
    );
    let meeting = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Planned,
        Some(date!(2025 - 02 - 16)),
    );
    assert_eq!(told(&text), [meeting], "figures brought up to date are no update");
}

#[test]
fn a_timetable_of_trainings_names_only_what_each_is_about() {
    let of = |event: &str| {
        told(&format!(
            "জাতীয় সঞ্চয় অধিদপ্তর\n\nনম্বর: ০৮.০২.০০০০.০০৩.২৫.০০১.২৩-৭৬\nতারিখ: ১০ জানুয়ারি ২০২৪\n\nঅফিস আদেশ\n\n\
             অধিদপ্তরের কর্মচারীগণের {event} নিম্নোক্ত সূচি মোতাবেক অনুষ্ঠিত হবে:\n\nক্রম\tবিষয়\tতারিখ\n০১\tঅভিযোগ প্রতিকার ব্যবস্থা\t২৯.০১.২০২৪\n\
             ০২\tনথি ব্যবস্থাপনা\t৩০.০১.২০২৪\n\n২। জেলা সঞ্চয় অফিসসমূহ তথ্য অধিকার বিষয়ে পৃথকভাবে প্রশিক্ষণের আয়োজন করবে।\n"
        ))
    };
    let training = (Activity::GrsTraining, Status::Planned, Some(date!(2024 - 01 - 29)));
    assert_eq!(of("ইন-হাউজ প্রশিক্ষণ"), [training]);
    assert_eq!(of("বিভাগীয় পরীক্ষা"), []);
}

#[test]
fn the_day_of_a_meeting_may_stand_below_its_hour() {
    let of = |below: &str| {
        let text = format!(
            "জেলা প্রশাসকের কার্যালয়, ঝালকাঠি\n\nসেবা প্রদান প্রতিশ্রুতি বিষয়ে স্টেকহোল্ডারগণের সমন্বয়ে অবহিতকরণ সভার কার্যবিবরণী\n\n\
             সভাপতিঃ জনাব শফিউল আজম\nসময় ও তারিখঃ বেলা ১১.৩০ ঘটিকা\n{below}\nউপস্থিতিঃ তালিকা সংযুক্ত।\n\nসভায় আলোচনা হয়।\n"
        );
        read("document.txt", text.as_bytes()).meeting_date
    };
    assert_eq!(of("২৭/১১/২০২৩খ্রিঃ"), Some(date!(2023 - 11 - 27)));
    assert_eq!(of("সূত্র: ২৭/১১/২০২৩ তারিখের ৪৫ নং পত্র"), None);
}

#[test]
fn a_table_of_the_last_meetings_decisions_tells_what_became_of_them() {
    let of = |progress: &str| {
        told(&format!(
            "কারিগরি শিক্ষা অধিদপ্তর\n\nমাসিক সমন্বয় সভার কার্যবিবরণী\n\nসভাপতি: মোঃ হেলালুদ্দিন মৃধা\nতারিখ: ১৫ ফেব্রুয়ারি ২০২৩\n\n\
             ক্রম\nগত সভার সিদ্ধান্ত\nবাস্তবায়ন অগ্রগতি\nবর্তমান সিদ্ধান্ত\nদায়িত্ব\n\
             ২.১\nজানুয়ারি মাসে জিআরএস বিষয়ে\nকর্মচারীদের প্রশিক্ষণ দিতে হবে।\n{progress}\nসিদ্ধান্তটি বাদ।\nপ্রশাসন শাখা\n\
             ২.২\nস্টল নেওয়া।\nমন্ত্রণালয় তারিখ জানায়নি।\nতারিখ পেলে জানানো হবে।\nইনোভেশন টিম\n\nনং-৫৭.০৩.০০০০.০০১.০৬.০০২.২২-২৩৬\nতারিখ: ২৩ ফেব্রুয়ারি ২০২৩\n"
        ))
    };
    let training = (Activity::GrsTraining, Status::Held, Some(date!(2023 - 01 - 31)));
    assert_eq!(of("বাস্তবায়িত। গত ৩১ জানুয়ারি ৩৫ জনকে\nপ্রশিক্ষণ দেওয়া হয়েছে।"), [training]);
    assert_eq!(of("কারিগরি শিক্ষা বোর্ড গত ৩১ জানুয়ারি\nপ্রশিক্ষণ দিয়েছে।"), []);
    assert_eq!(of("প্রক্রিয়াধীন। প্রশিক্ষক পাওয়া\nযায়নি।"), []);
}

#[test]
fn a_decision_broken_over_the_page_is_planned_by_its_second_half() {
    let of = |rest: &str| {
        let text = format!(
            "নৌপরিবহন মন্ত্রণালয়\n\nঅভিযোগ প্রতিকার ব্যবস্থা বিষয়ে স্টেকহোল্ডারগণের সমন্বয়ে অবহিতকরণ সভার কার্যবিবরণী\n\nসভাপতি: জনাব মোঃ আনিসুল মোর্শেদ\n\
             তারিখ: ১১ ডিসেম্বর ২০২৩\n\nক্রঃ\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১.\tসফটওয়্যার ব্যবহার\tএ মন্ত্রণালয়ের কর্মকর্তাদের জন্য একদিনের প্রশিক্ষণ\n\n\
             পাতা-২/৩\n\nক্রঃ\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী\n\t\t{rest}\tপ্রশাসন-২ শাখা\n"
        );
        told(&text).into_iter().nth(1)
    };
    let training = (Activity::GrsTraining, Status::Planned, Some(date!(2023 - 12 - 27)));
    assert_eq!(of("আগামী ২৭ ডিসেম্বর ২০২৩ তারিখে আয়োজন করতে হবে।"), Some(training));
    assert_eq!(of("ম্যানুয়ালের কপি ২৭ ডিসেম্বর ২০২৩ তারিখে পাঠাতে হবে।"), None);
}

#[test]
fn minutes_tell_the_day_of_the_meeting_before() {
    let of = |before: &str| {
        told(&format!(
            "বাংলাদেশ রেশম উন্নয়ন বোর্ড\n\nনৈতিকতা কমিটির ৩য় ত্রৈমাসিক সভার কার্যবিবরণী\n\nসভাপতি: ড. এ কে এম রেজাউল বারী\nতারিখ: ২৯/০১/২০২৪\n\n{before}\n"
        ))
    };
    let held = |day| (Activity::NisEthicsCommitteeMeeting, Status::Held, Some(day));
    let (now, last) = (held(date!(2024 - 01 - 29)), held(date!(2023 - 12 - 07)));
    let two = of("সদস্য-সচিব বিগত সভার কার্যবিবরণী পাঠ করেন। উক্ত সভা গত ০৭ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছিল।");
    assert_eq!(two, [now, last]);
    assert_eq!(of("উক্ত সভা ২৯ জানুয়ারি ২০২৪ তারিখে অনুষ্ঠিত হয়।"), [now], "the same one");
    assert_eq!(of("বিগত সভার সিদ্ধান্ত ০৭ ডিসেম্বর ২০২৩ তারিখে বাস্তবায়িত হয়েছে।"), [now]);
}

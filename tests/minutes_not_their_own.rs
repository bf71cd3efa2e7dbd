//! What looks like an event of a plan and is another's, another sort's or put off, and what days are called: each rule with a
//! text that shows it and a near-identical one that does not.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::macros::date;

/// A news item of a town.
fn news(body: &str) -> String {
    format!("প্রকাশিত: ২৯ মার্চ ২০২৪\n\n{body}\n")
}

/// A notice of a district office.
fn notice(body: &str) -> String {
    format!(
        "জেলা সঞ্চয় অফিস, ফরিদপুর\n\nস্মারক নং- ০৮.০৪.২৯০০.০০১.১৮.০০৫.২৪-২১৩\nতারিখ: ১৮ নভেম্বর ২০২৪\n\nবিজ্ঞপ্তি\n\n{body}\n\n(মোঃ ইকরাম হাসান)\nসহকারী পরিচালক\n"
    )
}

/// Its hearings of citizens.
fn hearings(text: &str) -> usize {
    let found = told(text);
    found
        .iter()
        .filter(|found| found.0 == Activity::NisPublicHearing)
        .count()
}

#[test]
fn a_hearing_on_a_project_or_on_prices_is_none_of_citizens_complaints() {
    let of = |about: &str| {
        hearings(&notice(&format!(
            "{about} আগামী ২৫ নভেম্বর ২০২৪ তারিখে গণশুনানি অনুষ্ঠিত হবে।"
        )))
    };
    assert_eq!(of("সেবাগ্রহীতাদের সমস্যা শোনার জন্য"), 1);
    assert_eq!(of("সড়ক প্রকল্পের সম্ভাব্য ক্ষতিগ্রস্তদের বিষয়ে"), 0);
    assert_eq!(of("ভূমি অধিগ্রহণ বিষয়ে"), 0);
    let headline = |about: &str| {
        hearings(&news(&format!(
            "কমিশনের গণশুনানি আজ\n\n{about} গণশুনানি আজ শুক্রবার মিলনায়তনে অনুষ্ঠিত হয়েছে বলে কমিশন জানিয়েছে।"
        )))
    };
    assert_eq!(headline("সেবাগ্রহীতাদের অভিযোগের ওপর"), 1);
    assert_eq!(headline("গ্যাসের মূল্যহার পরিবর্তনের প্রস্তাবের ওপর"), 0);
}

#[test]
fn a_committee_of_citizens_is_none_of_the_government() {
    let of = |host: &str| {
        told(&news(&format!(
            "নালিতাবাড়ীতে {host} আয়োজনে তথ্য অধিকার বিষয়ক অবহিতকরণ সভা আজ ২৯ মার্চ ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।"
        )))
        .len()
    };
    assert_eq!(of("উপজেলা প্রশাসনের"), 1);
    assert_eq!(of("সচেতন নাগরিক কমিটি (সনাক)-টিআইবির"), 0);
}

#[test]
fn who_sends_two_of_its_people_holds_nothing() {
    let of = |what: &str| {
        told(&format!(
            "জালালাবাদ গ্যাস লিমিটেড\nসিলেট\n\nতারিখ : ২৩ মার্চ ২০২২ খ্রি.\n\nপ্রেস রিলিজ\n\nসিটিজেন্স চার্টার নিয়ে গ্রাহকদের অবহিতকরণ সভা\n\n\
             গতকাল মঙ্গলবার কোম্পানির উদ্যোগে সেবা প্রদান প্রতিশ্রুতি বিষয়ে স্টেকহোল্ডারগণের সমন্বয়ে অবহিতকরণ সভা সম্পন্ন হয়।\n\n{what}\n"
        ))
    };
    let training = |day| (Activity::RtiTraining, Status::Planned, Some(day));
    let own = of("এপ্রিলের ১৮ তারিখ সোমবার কোম্পানির নিজস্ব আয়োজনে কর্মকর্তাদের তথ্য অধিকার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হবে।");
    assert!(own.contains(&training(date!(2022 - 04 - 18))), "{own:?}");
    let theirs = of("পেট্রোবাংলার আয়োজনে আগামীকাল ঢাকায় অনুষ্ঠেয় তথ্য অধিকার বিষয়ক কর্মশালায় এ কোম্পানির দুইজন অংশ নেবেন।");
    assert_eq!(theirs.len(), 1, "{theirs:?}");
}

#[test]
fn a_meeting_that_cannot_be_held_takes_place_on_the_weekday_named_instead() {
    let of = |sequel: &str| {
        told(&notice(&format!(
            "আগামী ২০ নভেম্বর ২০২৪ তারিখে আহূত সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভাটি নির্ধারিত দিনে করা যাচ্ছে না। {sequel}"
        )))
    };
    let meeting = |day| (Activity::NisStakeholderMeeting, Status::Planned, Some(day));
    assert_eq!(
        of("উক্ত সভা আগামী রবিবার বিকাল ৩.৩০ টায় অনুষ্ঠিত হবে।"),
        [meeting(date!(2024 - 11 - 24))]
    );
    assert_eq!(of("নতুন তারিখ পরে জানানো হবে।"), []);
}

#[test]
fn an_order_in_the_bangla_calendar_has_its_days() {
    let of = |verb: &str| {
        format!(
            "জেলা সমাজসেবা কার্যালয়, শেরপুর\n\nস্মারক: ৪১.০১.৮৯০০.০০০.১৮.০০৬.২৩.৬২৮\nতারিখ: ১০ কার্তিক ১৪৩০ বঙ্গাব্দ\n\nঅফিস আদেশ\n\n\
             জাতীয় শুদ্ধাচার কৌশল বাস্তবায়নের নিমিত্ত এ কার্যালয়ের নৈতিকতা কমিটি গঠন করা হলো।\n\n\
             নবগঠিত নৈতিকতা কমিটির প্রথম সভা আগামী ১৭ কার্তিক ১৪৩০ বঙ্গাব্দ (বৃহস্পতিবার) অপরাহ্ন ২.৩০ টায় {verb}\n"
        )
    };
    let meeting = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Planned,
        Some(date!(2023 - 11 - 02)),
    );
    let called = of("অনুষ্ঠিত হবে।");
    assert_eq!(told(&called), [meeting]);
    assert_eq!(
        read("document.txt", called.as_bytes()).memo_date,
        Some(date!(2023 - 10 - 26))
    );
    assert_eq!(told(&of("হওয়ার কথা ছিল, তা হয়নি।")), []);
}

#[test]
fn the_gregorian_day_counts_where_both_are_printed() {
    let text = letter(
        "শুদ্ধাচার প্রশিক্ষণ",
        "এ কার্যালয়ে ০৫ চৈত্র ১৪৩০/২০ মার্চ ২০২৪ তারিখে শুদ্ধাচার প্রশিক্ষণ অনুষ্ঠিত হয়েছে।",
    );
    assert_eq!(
        told(&text),
        [(Activity::NisTraining, Status::Held, Some(date!(2024 - 03 - 20)))]
    );
}

#[test]
fn a_letter_on_what_was_left_undone_tells_what_was_made_good() {
    let of = |item: &str| {
        told(&letter(
            "৩য় ত্রৈমাসিকের অনিষ্পন্ন কার্যক্রম সম্পর্কে তথ্য প্রেরণ।",
            &format!("তথ্যাদি নিম্নরূপ:\n\n১। {item}"),
        ))
    };
    let training = (Activity::RtiTraining, Status::Held, Some(date!(2024 - 03 - 31)));
    assert_eq!(
        of("তথ্য অধিকার প্রশিক্ষণ: ১৬ মার্চ তারিখ ধার্য থাকলেও সেদিন করা যায়নি। পরে প্রশিক্ষণটি গত রবিবার এ কার্যালয়ে সম্পন্ন করা হয়েছে।"),
        [training]
    );
    let moved = (
        Activity::GrsStakeholderMeeting,
        Status::Planned,
        Some(date!(2024 - 04 - 24)),
    );
    assert_eq!(
        of("অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের সভা: ২০ মার্চের সভাটি হল না পাওয়ায় পিছিয়ে ২৪ এপ্রিল ২০২৪ তারিখে নেওয়া হয়েছে।"),
        [moved]
    );
    assert_eq!(
        of("তথ্য অধিকার প্রশিক্ষণ: ১৬ মার্চ তারিখ ধার্য থাকলেও সেদিন করা যায়নি। প্রশিক্ষক পাওয়া যাচ্ছে না।"),
        []
    );
}

#[test]
fn a_picture_of_the_updated_charter_proves_its_day() {
    let of = |what: &str| {
        told(&letter(
            "সংযোজনীভিত্তিক ৩য় ত্রৈমাসিকের প্রমাণক প্রেরণ।",
            &format!(
                "আপনার দপ্তরের ২৬/০৩/২০২৪ তারিখের ১৩৭৪ নং পত্রের চাহিদা মোতাবেক প্রমাণক প্রেরণ করা হলো:\n\n০১) {what} - ০২ ফর্দ।"
            ),
        ))
    };
    let updated = (Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 22)));
    assert_eq!(
        of("৩য় ত্রৈমাসিকে (২২/০৩/২০২৪) হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতির স্ক্রিনশট"),
        [updated]
    );
    assert_eq!(of("৩য় ত্রৈমাসিকে (২২/০৩/২০২৪) সেবা প্রদান প্রতিশ্রুতির পরিদর্শন ছক"), []);
}

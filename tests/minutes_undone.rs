//! What was put off, left undone, awaits approval or was held in another year was not held: each way of saying so beside a
//! near-identical one that says that it was.

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::Date;
use time::macros::date;

fn training(status: Status, day: Option<Date>) -> Vec<(Activity, Status, Option<Date>)> {
    vec![(Activity::NisTraining, status, day)]
}

/// What a row of a report of 4 April 2024 says in its last column.
fn remark(words: &str) -> Vec<(Activity, Status, Option<Date>)> {
    told(&report(&format!(
        "ক্রমিক\tকার্যক্রম\tলক্ষ্যমাত্রা\tঅর্জন\tমন্তব্য\n১\tশুদ্ধাচার বিষয়ক প্রশিক্ষণ\t১\t\t{words}"
    )))
}

fn sentence(words: &str) -> Vec<(Activity, Status, Option<Date>)> {
    told(&report(&format!("শুদ্ধাচার বিষয়ক প্রশিক্ষণ {words}।")))
}

#[test]
fn what_was_held_in_another_year_is_not_held_in_this_one() {
    for words in [
        "গত বছর হয়েছিল, এ বছর হয়নি",
        "গত অর্থবছরে অনুষ্ঠিত হয়েছিল, চলতি অর্থবছরে এখনও অনুষ্ঠিত হয়নি",
        "বিগত বছরে দুইবার হয়েছে, এবার একবারও নয়",
        "গত বছর অনুষ্ঠিত হলেও এ বছর হয়নি",
        "আগের বছর অনুষ্ঠিত হয়েছিল",
        "২০২২-২৩ অর্থবছরে অনুষ্ঠিত হয়েছিল, এ বছর এখনো বাকি",
    ] {
        assert_eq!(sentence(words), [], "{words}");
        assert_eq!(remark(words), [], "{words}");
    }
    for words in [
        "গত বছরের ন্যায় অনুষ্ঠিত হয়েছে",
        "গত বছর একবার ও এ বছর দুইবার অনুষ্ঠিত হয়েছে",
        "২০২৩-২৪ অর্থবছরে অনুষ্ঠিত হয়েছে",
        "২০২২-২৩ অর্থবছরের মূল্যায়নের পরামর্শে অনুষ্ঠিত হয়েছে",
    ] {
        assert_eq!(sentence(words), training(Status::Held, None), "{words}");
    }
    assert_eq!(
        sentence("গত বছর ১২ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছে"),
        training(Status::Held, Some(date!(2023 - 12 - 12)))
    );
}

#[test]
fn what_was_put_off_is_planned_for_its_new_day() {
    for words in [
        "পিছিয়ে ২৫/০৪/২০২৪ তারিখে নেওয়া হয়েছে",
        "১২/০২/২০২৪ তারিখের পরিবর্তে পিছিয়ে ২৫/০৪/২০২৪ তারিখে নেয়া হয়েছে",
        "২৫/০৪/২০২৪ তারিখে পিছিয়ে দেওয়া হয়েছে",
        "২৫/০৪/২০২৪ তারিখে স্থানান্তর করা হয়েছে",
    ] {
        assert_eq!(
            sentence(words),
            training(Status::Planned, Some(date!(2024 - 04 - 25))),
            "{words}"
        );
        assert_eq!(
            remark(words),
            training(Status::Planned, Some(date!(2024 - 04 - 25))),
            "{words}"
        );
    }
    for words in [
        "পিছিয়ে গেছে",
        "পেছানো হয়েছে",
        "পিছিয়ে দেওয়া হয়েছে",
        "বিলম্বিত হয়েছে",
        "এপ্রিল মাসে স্থানান্তর করা হয়েছে",
    ] {
        assert_eq!(sentence(words), [], "{words}");
        assert_eq!(remark(words), [], "{words}");
    }
    for words in ["পিছিয়ে ২০ মার্চ অনুষ্ঠিত হয়েছে", "পিছিয়ে গেলেও ২০/০৩/২০২৪ তারিখে হয়েছে"]
    {
        assert_eq!(
            sentence(words),
            training(Status::Held, Some(date!(2024 - 03 - 20))),
            "{words}"
        );
        assert_eq!(
            remark(words),
            training(Status::Held, Some(date!(2024 - 03 - 20))),
            "{words}"
        );
    }
}

#[test]
fn what_is_left_undone_was_not_held() {
    for words in [
        "বাকি রয়েছে",
        "মুলতবি রাখা হয়েছে",
        "অসম্পন্ন রয়েছে",
        "বাদ দেওয়া হয়েছে",
        "পরিত্যাগ করা হয়েছে",
    ] {
        assert_eq!(sentence(words), [], "{words}");
        assert_eq!(remark(words), [], "{words}");
    }
    for words in [
        "২০/০৩/২০২৪ তারিখে হয়েছে, বাকি কর্মচারীরা পরে পাবেন",
        "২০/০৩/২০২৪ তারিখে বাদ জোহর অনুষ্ঠিত হয়েছে",
    ] {
        assert_eq!(
            sentence(words),
            training(Status::Held, Some(date!(2024 - 03 - 20))),
            "{words}"
        );
    }
}

#[test]
fn what_awaits_approval_is_not_planned() {
    for words in [
        "আয়োজনের প্রস্তাব মহাপরিচালকের অনুমোদনের অপেক্ষায় রয়েছে",
        "আয়োজনের প্রস্তাব অনুমোদনের জন্য প্রেরণ করা হয়েছে",
        "আয়োজনের প্রস্তাব প্রক্রিয়াধীন",
    ] {
        assert_eq!(sentence(words), [], "{words}");
        let asked = letter(
            "শুদ্ধাচার প্রশিক্ষণের তথ্য প্রেরণ।",
            &format!("এ কার্যালয়ের শুদ্ধাচার প্রশিক্ষণ {words}।"),
        );
        assert!(
            told(&asked).iter().all(|(_, status, _)| *status == Status::Unknown),
            "{words}"
        );
    }
    assert_eq!(
        sentence("মহাপরিচালকের অনুমোদনক্রমে ২৫/০৪/২০২৪ তারিখে আয়োজন করা হবে"),
        training(Status::Planned, Some(date!(2024 - 04 - 25)))
    );
}

#[test]
fn a_standing_duty_is_no_event_to_come() {
    for words in [
        "মাসের শেষ বুধবার গণশুনানি করবে জেলা সমবায় কার্যালয়",
        "প্রতি মাসের প্রথম সোমবার গণশুনানি গ্রহণ করা হবে",
        "প্রতি বুধবার সকাল ১০টা থেকে গণশুনানি অনুষ্ঠিত হবে",
        "প্রত্যেক মাসে একটি গণশুনানি আয়োজন করা হবে",
    ] {
        let found = told(&letter("গণশুনানি সংক্রান্ত।", &format!("{words}।")));
        assert!(found.iter().all(|(_, status, _)| *status == Status::Unknown), "{words}");
    }
    for words in [
        "চলতি মাসের শেষ বুধবার গণশুনানি অনুষ্ঠিত হবে",
        "প্রতি মাসের ন্যায় আগামী বুধবার গণশুনানি অনুষ্ঠিত হবে",
        "প্রতি মাসের শেষ বুধবারের গণশুনানি ২৪/০৪/২০২৪ তারিখে অনুষ্ঠিত হবে",
    ] {
        let found = told(&letter("গণশুনানি সংক্রান্ত।", &format!("{words}।")));
        assert!(
            matches!(found.as_slice(), [(Activity::NisPublicHearing, Status::Planned, _)]),
            "{words} {found:?}"
        );
    }
}

#[test]
fn the_day_of_a_label_stands_for_the_one_given_up_above_it() {
    let notice = |told: &str, label: &str| {
        format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\nসভার নোটিশ (সংশোধিত)\n\n\
             নৈতিকতা কমিটির সভার যে দিন (১০ এপ্রিল) স্থির করা হয়েছিল, {told}।\n\nসভাপতি\t: রোকসানা পারভীন, জেলা সমবায় অফিসার\n\
             {label}\nসময়\t: সকাল ১০:৩০টা\n"
        )
    };
    let meeting = |day| vec![(Activity::NisEthicsCommitteeMeeting, Status::Planned, Some(day))];
    let changed = "সভাপতির অনুপস্থিতির কারণে তা পরিবর্তন করতে হয়েছে";
    assert_eq!(
        told(&notice(changed, "তারিখ\t: ২২ এপ্রিল ২০২৪")),
        meeting(date!(2024 - 04 - 22))
    );
    assert_eq!(
        told(&notice("তা বহাল আছে", "তারিখ\t: ১০ এপ্রিল ২০২৪")),
        meeting(date!(2024 - 04 - 10))
    );
}

#[test]
fn what_was_put_off_to_a_month_is_planned_without_a_day() {
    assert_eq!(sentence("এখনও হয়নি, মে মাসে করা হবে"), training(Status::Planned, None));
    assert_eq!(sentence("এখনও হয়নি, পরে জানানো হবে"), []);
}

#[test]
fn a_meeting_without_a_quorum_is_planned_for_the_day_it_is_called_again() {
    let minutes = |end: &str| {
        told(&format!(
            "জেলা কারাগার, নোয়াখালী\n\nজাতীয় শুদ্ধাচার কৌশল বাস্তবায়নে গঠিত নৈতিকতা কমিটির সভা সংক্রান্ত কার্যবিবরণী\n\n\
             ১৯ ডিসেম্বর ২০২৩ তারিখে নৈতিকতা কমিটির সভা আহূত হয়েছিল। সদস্যগণ ছুটিতে থাকায় কোরাম পূর্ণ হয় নাই।\n\n{end}\n"
        ))
    };
    assert_eq!(
        minutes("(ক) স্থগিতকৃত সভা ২৭ ডিসেম্বর ২০২৩ তারিখে পুনরায় অনুষ্ঠিত হইবে;"),
        [(
            Activity::NisEthicsCommitteeMeeting,
            Status::Planned,
            Some(date!(2023 - 12 - 27))
        )]
    );
    assert_eq!(minutes("(ক) ক্রয় কমিটির সভা ২৭ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত হইবে;"), []);
}

//! Events of other offices that a paper passes on or tells of, beside near-identical ones of the office's own.

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::Date;
use time::macros::date;

/// What minutes of the office tell in such a sentence, beside their own meeting.
fn minuted(sentence: &str) -> Vec<(Activity, Status, Option<Date>)> {
    let minutes = format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nতথ্য অধিকার বিষয়ক সভার কার্যবিবরণী\n\nসভাপতি : রোকসানা পারভীন, জেলা সমবায় অফিসার\n\
         তারিখ : ০৬ মে ২০২৪\nসময় : সকাল ১০.০০ টা\n\n{sentence}\n"
    );
    let mut found = told(&minutes);
    found.retain(|(activity, ..)| *activity == Activity::RtiTraining);
    found
}

#[test]
fn what_is_held_from_another_office_is_that_office_s() {
    let subject = "তথ্য অধিকার আইন বাস্তবায়ন শীর্ষক কর্মশালায় সংযুক্ত হওয়া।";
    for sentence in [
        "আগামী ১৩ মে ২০২৪ তারিখে মন্ত্রিপরিষদ বিভাগ হতে জুম প্ল্যাটফর্মে উক্ত কর্মশালা অনুষ্ঠিত হবে।",
        "আগামী ১৩ মে ২০২৪ তারিখে বিভাগীয় সমবায় কার্যালয় থেকে তথ্য অধিকার আইন বিষয়ে কর্মশালা অনুষ্ঠিত হবে।",
    ] {
        assert_eq!(told(&letter(subject, sentence)), [], "{sentence}");
    }
    for sentence in [
        "আগামী ১৩ মে ২০২৪ তারিখে এ কার্যালয় হতে জুম প্ল্যাটফর্মে তথ্য অধিকার আইন বিষয়ে কর্মশালা অনুষ্ঠিত হবে।",
        "মন্ত্রিপরিষদ বিভাগ হতে প্রাপ্ত নির্দেশনা মোতাবেক আগামী ১৩ মে ২০২৪ তারিখে তথ্য অধিকার আইন বিষয়ে কর্মশালা অনুষ্ঠিত হবে।",
    ] {
        assert_eq!(
            told(&letter(subject, sentence)),
            [(Activity::RtiTraining, Status::Planned, Some(date!(2024 - 05 - 13)))],
            "{sentence}"
        );
    }
}

#[test]
fn what_the_head_of_another_office_tells_of_it_is_that_office_s() {
    for sentence in [
        "জেলা তথ্য অফিসার জানান, গত ২২ এপ্রিল ২০২৪ তারিখে তাঁর কার্যালয়ে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ অনুষ্ঠিত হয়েছে।",
        "সিভিল সার্জন জানান, গত ২২ এপ্রিল ২০২৪ তারিখে সিভিল সার্জন কার্যালয়ে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ অনুষ্ঠিত হয়েছে।",
        "তথ্য কমিশন গত ২২ এপ্রিল ২০২৪ তারিখে অনলাইনে যে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ পরিচালনা করেছে তাতে তিনজন যুক্ত ছিলেন।",
    ] {
        assert_eq!(minuted(sentence), [], "{sentence}");
    }
    for sentence in [
        "সভাপতি জানান, গত ২২ এপ্রিল ২০২৪ তারিখে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ অনুষ্ঠিত হয়েছে।",
        "সভাপতি জানান, গত ২২ এপ্রিল ২০২৪ তারিখে জেলা সমবায় কার্যালয়ে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ অনুষ্ঠিত হয়েছে।",
        "গত ২২ এপ্রিল ২০২৪ তারিখে এ কার্যালয় যে তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ পরিচালনা করেছে তাতে তিনজন যুক্ত ছিলেন।",
    ] {
        assert_eq!(
            minuted(sentence),
            [(Activity::RtiTraining, Status::Held, Some(date!(2024 - 04 - 22)))],
            "{sentence}"
        );
    }
}

//! Letters that answer questions one by one, and orders that part what the office does from what others do.

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
use time::Date;
use time::macros::date;

/// What a letter of 4 April 2024 tells in such an answer.
fn answered(question: &str, answer: &str) -> Vec<(Activity, Status, Option<Date>)> {
    let text = format!("যে প্রশ্ন করা হয়েছে তার জবাব নিচে দেওয়া হলো।\n\nপ্রশ্ন-১: {question}\nজবাব: {answer}\n");
    told(&letter("জানতে চাওয়া তথ্যের জবাব।", &text))
}

#[test]
fn an_answer_tells_of_the_event_that_its_question_names() {
    let held = |activity, day| vec![(activity, Status::Held, Some(day))];
    assert_eq!(
        answered(
            "সিটিজেন চার্টার বিষয়ক ট্রেনিং হয়েছে কি না?",
            "হয়েছে। গত ৫ মার্চ ২১ জনকে দিনব্যাপী ট্রেনিং দেওয়া হয়।"
        ),
        held(Activity::CharterTraining, date!(2024 - 03 - 05))
    );
    assert_eq!(
        answered("জিআরএস বিষয়ে প্রশিক্ষণ হয়েছে কি?", "১২/০৩/২০২৪ তারিখে হয়েছে।"),
        held(Activity::GrsTraining, date!(2024 - 03 - 12))
    );
    assert_eq!(
        answered(
            "তথ্য অধিকার আইন সম্পর্কে কী করা হয়েছে?",
            "১২ মার্চ ২০২৪ তারিখে গ্রাহকদের মধ্যে লিফলেট বিলি করা হয়।"
        ),
        held(Activity::RtiAwareness, date!(2024 - 03 - 12))
    );
    assert_eq!(
        answered(
            "জিআরএস ট্রেনিংয়ের অর্জন শূন্য কেন?",
            "তা করা যায়নি। কোর্সটি এখন ২৩ এপ্রিল ২০২৪ তারিখে রাখা হয়েছে।"
        ),
        [(Activity::GrsTraining, Status::Planned, Some(date!(2024 - 04 - 23)))]
    );
}

#[test]
fn an_answer_that_tells_of_something_else_or_of_another_office_tells_of_no_event() {
    for answer in [
        "হয়নি।",
        "১২/০৩/২০২৪ তারিখে বরাদ্দ পাওয়া গেছে।",
        "প্রধান কার্যালয় আয়োজিত ২০ মার্চের জিআরএস প্রশিক্ষণে এ অঞ্চলের দুইজন কর্মকর্তা যোগ দেন।",
    ] {
        assert_eq!(answered("জিআরএস বিষয়ে প্রশিক্ষণ হয়েছে কি?", answer), [], "{answer}");
    }
    assert_eq!(answered("নতুন ভবনের কাজ হয়েছে কি?", "১২/০৩/২০২৪ তারিখে হয়েছে।"), []);
}

#[test]
fn an_order_in_parts_plans_what_the_office_does_and_not_what_others_do() {
    let order = |first: &str, second: &str, kind: &str| {
        let text = format!(
            "নিম্নরূপ সময়সূচি অনুমোদন করা হলো।\n\nক. {first}\n   i) কর্মচারীদের জিআরএস বিষয়ে প্রশিক্ষণ: ২২ এপ্রিল ২০২৪, সভাকক্ষ। দায়িত্বে: পরিদর্শক।\n\n\
             খ. {second}\n   i) কর্মচারীদের শুদ্ধাচার প্রশিক্ষণ: ২৪ এপ্রিল ২০২৪;\n   ২) তথ্য অধিকার বিষয়ে প্রশিক্ষণ: ২৫ এপ্রিল ২০২৪"
        );
        told(&letter("এপিএ সংযোজনীর বকেয়া কার্যক্রম।", &text).replace("বিষয়:", &format!("{kind}\n\nবিষয়:")))
    };
    let training = [(Activity::GrsTraining, Status::Planned, Some(date!(2024 - 04 - 22)))];
    for kind in ["সার্কুলার", "অফিস আদেশ"] {
        assert_eq!(
            order("এ কার্যালয় যা করবে", "উপজেলা কার্যালয়সমূহ যা করবে", kind),
            training,
            "{kind}"
        );
        assert_eq!(
            order("জেলা সমবায় কার্যালয়ের করণীয়:", "উপজেলা সমবায় অফিসারগণ যা করবেন:", kind),
            training,
            "{kind}"
        );
        // «প্রধান কার্যালয়» is not that of a district.
        assert_eq!(order("প্রধান কার্যালয় যা করবে", "উপজেলা কার্যালয়সমূহ যা করবে", kind), [], "{kind}");
    }
}

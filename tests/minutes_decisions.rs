//! How many decisions a meeting took, as lists and tables show it; each beside a near-identical one that shows another number.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use apa_score::minutes::{Document, read};
use apa_score::plan::{Activity, Status};
use time::macros::date;

/// Minutes of a ministry's charter meeting with this end.
fn minutes(end: &str) -> Document {
    let text = format!(
        "ভূমি মন্ত্রণালয়
প্রশাসন-২ শাখা

সেবা প্রদান প্রতিশ্রুতি বাস্তবায়ন বিষয়ে ভূমি মন্ত্রণালয় এবং আওতাধীন দপ্তর/সংস্থার সমন্বয়ে অনুষ্ঠিত সভার কার্যবিবরণী

সভাপতি	জনাব ওয়াহিদ সারোয়ার, অতিরিক্ত সচিব
সভার তারিখ	২৯ মে ২০২৩
সভার সময়	দুপুর ১২.৩০ ঘটিকা

{end}"
    );
    read("minutes.txt", text.as_bytes())
}

fn plans_training(document: &Document) -> bool {
    let planned = |activity: &Activity| *activity == Activity::CharterTraining;
    document
        .activities
        .iter()
        .any(|found| planned(&found.activity) && found.status == Status::Planned)
}

#[test]
fn a_numbered_sentence_is_a_decision_whatever_its_subject_and_a_numbered_heading_is_none() {
    let sentences = minutes(
        "সিদ্ধান্ত:
২.১ ভূমি জরিপ অধিদপ্তর চার্টারে লিংক সংযোজন করবে।
২.২ প্রশাসন শাখা জুন মাসে সেবা প্রদান প্রতিশ্রুতি বিষয়ে একটি প্রশিক্ষণ আয়োজন করবে।
২.৩ বকেয়া বিল পরিশোধ করা হবে।",
    );
    assert_eq!(sentences.decisions.len(), 3);
    let heading = minutes(
        "সিদ্ধান্ত:
২.১ ভূমি জরিপ অধিদপ্তর চার্টারে লিংক সংযোজন করবে।
২.২ সেবা প্রদান প্রতিশ্রুতি বিষয়ে আলোচনা
বকেয়া বিল নিয়ে কথা হয়।",
    );
    assert_eq!(heading.decisions.len(), 1);
}

#[test]
fn a_training_that_a_decision_asks_of_the_agencies_is_not_the_ministrys_own() {
    let decided = |who: &str| {
        minutes(&format!(
            "সিদ্ধান্ত:\n(ক) {who} জুন মাসের মধ্যে সেবা প্রদান প্রতিশ্রুতি বিষয়ে একটি প্রশিক্ষণ আয়োজন করবে।"
        ))
    };
    assert!(!plans_training(&decided("দপ্তর/সংস্থাসমূহ")));
    assert!(plans_training(&decided("প্রশাসন-২ শাখা")));
}

#[test]
fn a_row_about_decisions_is_no_heading_of_a_table_of_decisions() {
    let table = |first: &str| {
        minutes(&format!(
            "{first}
নৈতিকতা কমিটির সভা	সভা আয়োজিত	সংখ্যা	১	১	২২ মে ২০২৩ তারিখে অনুষ্ঠিত
গণশুনানি	গণশুনানি আয়োজিত	সংখ্যা	১	০	আগামী মাসে হবে"
        ))
    };
    let report = table("কমিটির সিদ্ধান্ত বাস্তবায়ন	বাস্তবায়িত সিদ্ধান্ত	%	১০০	১০০	৬টির ৬টি");
    assert_eq!(report.decisions.len(), 0);
    let decisions = table("আলোচ্য বিষয়	সিদ্ধান্ত	একক	লক্ষ্য	অর্জন	বাস্তবায়নকারী");
    assert_eq!(decisions.decisions.len(), 2);
}

#[test]
fn a_row_broken_inside_its_decision_is_one_decision() {
    let table = |rows: &str| minutes(&format!("আলোচ্য\tসিদ্ধান্ত\tবাস্তবায়নকারী\n{rows}")).decisions;
    let broken = table(
        "১. অভিযোগ বাক্স	অভিযোগ বাক্স প্রতি বৃহস্পতিবার খুলতে
 হবে।	পরিদর্শক
২. লিফলেট	লিফলেট ছাপাতে হবে।	সহকারী পরিচালক",
    );
    assert_eq!(broken.len(), 2);
    assert_eq!(broken[0].text, "অভিযোগ বাক্স প্রতি বৃহস্পতিবার খুলতে হবে।");
    assert_eq!(broken[0].implementers.as_deref(), Some("পরিদর্শক"));
    let whole = table(
        "১. অভিযোগ বাক্স	অভিযোগ বাক্স প্রতি বৃহস্পতিবার খুলতে হবে
২. লিফলেট।	লিফলেট ছাপাতে হবে
৩. পোস্টার	পোস্টার ছাপাতে হবে।	সহকারী পরিচালক",
    );
    assert_eq!(whole.len(), 3);
}

#[test]
fn a_table_of_tasks_is_one_of_decisions() {
    let read_with = |heading: &str, table: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nঅভিযোগ প্রতিকার ব্যবস্থা বিষয়ক সভার কার্যবিবরণী\n\nসভাপতি : রোকসানা পারভীন, জেলা সমবায় অফিসার\n\
             তারিখ : ৩০ নভেম্বর ২০২২\nসময় : দুপুর ১২.০০ টা\n\n{heading}\n{table}\n"
        );
        let document = read("minutes.txt", text.as_bytes());
        let planned = document
            .activities
            .iter()
            .filter(|activity| activity.status == Status::Planned);
        let planned: Vec<_> = planned.map(|activity| (activity.activity, activity.date)).collect();
        (document.decisions.len(), planned)
    };
    let tasks = "ক্রম\tবিষয়\tদায়িত্ব\n১\tঅভিযোগ বাক্স প্রতি শনিবার খোলা\tপরিদর্শক\n\
                 ২\tকর্মচারীদের জন্য এ কার্যালয়ের উদ্যোগে জিআরএস বিষয়ে প্রশিক্ষণ, ১৮ ডিসেম্বর ২০২২, সভাকক্ষ\tঅনিক";
    let training = (Activity::GrsTraining, Some(date!(2022 - 12 - 18)));
    for heading in ["করণীয়:", "করণীয় নির্ধারণ:", "সিদ্ধান্ত:"]
    {
        assert_eq!(read_with(heading, tasks), (2, vec![training]), "{heading}");
    }
    // A list of what was spoken of decides nothing.
    assert_eq!(read_with("আলোচ্যসূচি:", tasks), (0, vec![]));
    let gone = tasks.replace("১৮ ডিসেম্বর", "১৮ অক্টোবর");
    assert_eq!(read_with("করণীয়:", &gone), (2, vec![]));
}

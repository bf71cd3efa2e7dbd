//! What a report counts and dates by quarters, in brackets, in a row of days or by pairs of decision and progress; each rule with a text that
//! shows it and a near-identical one that does not.

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{charter_report, letter, of, told};
use time::macros::date;

#[test]
fn a_cell_of_a_quarter_that_counts_and_dates_is_an_achievement() {
    let table = |heading: &str, cells: &str| {
        told(&charter_report(&format!(
            "| কার্যক্রম | একক | {heading} | মন্তব্য |\n|---|---|---|---|---|---|---|\n\
             | ১.৪ সেবা প্রদান প্রতিশ্রুতি হালনাগাদ | সংখ্যা | ৪ | {cells} | স্ক্রিনশট |"
        )))
    };
    let quarters = "লক্ষ্যমাত্রা | ১ম ত্রৈঃ | ২য় ত্রৈঃ | ৩য় ত্রৈঃ";
    let held = |day| (Status::Held, Some(day));
    assert_eq!(
        of(
            &table(quarters, "১ (২৭/০৯/২০২৩) | ০ | ১ (২৭/০৩/২০২৪)"),
            Activity::CharterUpdate
        ),
        [held(date!(2023 - 09 - 27)), held(date!(2024 - 03 - 27))]
    );
    // A day to come shows that the quarters are those of the plan.
    let planned = table(quarters, "১ (২৭/০৯/২০২৩) | ১ (২৭/১২/২০২৩) | ১ (২৭/০৬/২০২৪)");
    assert_eq!(of(&planned, Activity::CharterUpdate), []);
    // Without a day, a figure may be a target.
    assert_eq!(of(&table(quarters, "১ | ১ | ১"), Activity::CharterUpdate), []);
}

#[test]
fn what_is_still_to_come_leaves_the_day_of_what_was_held() {
    let of_remark = |achieved: &str| {
        told(&charter_report(&format!(
            "কার্যক্রম\tলক্ষ্যমাত্রা\tঅর্জন\n\
             ২.১ সেবা প্রদান প্রতিশ্রুতি বিষয়ে কর্মকর্তাদের প্রশিক্ষণ\t২\t{achieved}\n\
             ১.৪ সেবা প্রদান প্রতিশ্রুতি হালনাগাদ\t৪\t০"
        )))
    };
    let held = (Status::Held, Some(date!(2024 - 02 - 14)));
    let found = of_remark("০১টি (১৪.০২.২০২৪) অপর প্রশিক্ষণটি ৪র্থ ত্রৈমাসিকে করা হবে");
    assert_eq!(of(&found, Activity::CharterTraining), [held, (Status::Planned, None)]);
    let found = of_remark("০১টি (১৪.০২.২০২৪); অপরটি করা যায়নি");
    assert_eq!(of(&found, Activity::CharterTraining), [held]);
    // Two days are no one training's.
    let found = of_remark("০১টি (১৪.০২.২০২৪, ১৫.০৩.২০২৪) অপর প্রশিক্ষণটি ৪র্থ ত্রৈমাসিকে করা হবে");
    assert!(!of(&found, Activity::CharterTraining).contains(&held));
}

#[test]
fn days_joined_before_an_event_are_one_each() {
    let sentence = |days: &str| {
        let text = format!("এ কার্যালয়ে {days} তারিখে সেবা প্রদান প্রতিশ্রুতি হালনাগাদ করে ওয়েবসাইটে প্রকাশ করা হয়।");
        told(&charter_report(&text)).len()
    };
    assert_eq!(sentence("যথাক্রমে ২৮-০৯-২০২৩, ২৭-১২-২০২৩ ও ২৮-০৩-২০২৪"), 3);
    assert_eq!(sentence("২৮-০৯-২০২৩ ও ২৭-১২-২০২৩"), 2);
    assert_eq!(sentence("২৭-১২-২০২৩ ও ২৮-১২-২০২৩"), 1);
    assert_eq!(sentence("২৮-০৯-২০২৩ হতে ২৭-১২-২০২৩"), 1);
}

#[test]
fn a_clause_of_days_dates_what_the_one_before_counts() {
    let trainings = |clause: &str| {
        let text = format!("এ কার্যালয়ে সেবা প্রদান প্রতিশ্রুতি বিষয়ক দুইটি প্রশিক্ষণ আয়োজন করা হয়; {clause}।");
        of(&told(&charter_report(&text)), Activity::CharterTraining)
    };
    let days = [date!(2023 - 11 - 15), date!(2024 - 02 - 20)].map(|day| (Status::Held, Some(day)));
    assert_eq!(trainings("প্রথমটি ১৫-১১-২০২৩ এবং দ্বিতীয়টি ২০-০২-২০২৪ তারিখে"), days);
    assert_eq!(
        trainings("প্রথমটির প্রতিবেদন ১৫-১১-২০২৩ এবং দ্বিতীয়টির ২০-০২-২০২৪ তারিখে পাঠানো হয়"),
        [(Status::Held, None)]
    );
    assert_eq!(
        trainings("প্রথমটি ১৫-১১-২০২৩ তারিখে এবং দ্বিতীয়টি ২০-০৫-২০২৪ তারিখে হবে"),
        [(Status::Held, None)]
    );
}

#[test]
fn a_decision_and_its_progress_line_by_line_are_a_row() {
    let paired = |subject: &str, body: &str| {
        let text = letter(subject, body);
        let document = read("progress.txt", text.as_bytes());
        (document.decisions.len(), told(&text))
    };
    let subject = "সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটির ৩য় ত্রৈমাসিক সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি প্রতিবেদন";
    let decision = "সিদ্ধান্ত-১: চার্টারে নতুন ফি যুক্ত করে হালনাগাদ করতে হবে।\n";
    let others = "\nসিদ্ধান্ত-২: সভার নোটিশ বোর্ড স্থাপন।\nঅগ্রগতি: অবাস্তবায়িত। বরাদ্দ পাওয়া যায়নি।";
    let done = "অগ্রগতি: বাস্তবায়িত। ১২ মার্চ ২০২৪ তারিখে হালনাগাদ করে ওয়েবসাইটে প্রকাশ করা হয়েছে।\n";
    let (decisions, found) = paired(subject, &format!("{decision}{done}{others}"));
    assert_eq!(decisions, 2);
    assert_eq!(
        of(&found, Activity::CharterUpdate),
        [(Status::Held, Some(date!(2024 - 03 - 12)))]
    );
    assert_eq!(of(&found, Activity::CharterCommitteeDecisions), [(Status::Held, None)]);
    // What another office did is not this one's.
    let theirs = "অগ্রগতি: বাস্তবায়িত। অধিদপ্তর ১২ মার্চ ২০২৪ তারিখে হালনাগাদ করে ওয়েবসাইটে প্রকাশ করেছে।\n";
    let (_, found) = paired(subject, &format!("{decision}{theirs}{others}"));
    assert_eq!(of(&found, Activity::CharterUpdate), []);
}

#[test]
fn a_meeting_that_is_spoken_of_right_before_its_verb_has_the_day_of_the_sentence() {
    let notice = |sentence: &str| {
        let text = format!(
            "শ্রম কল্যাণ কেন্দ্র, চাঁদপুর\n\nস্মারক নং- ৪০.০২.১৩০০.০০১.০৬.০০২.২৩-৮৮\nতারিখ: ১৪/০৮/২০২৪\n\n\
             বিষয়: ২০২৪-২৫ অর্থবছরের প্রথম কোয়ার্টারে সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভা আহ্বান প্রসঙ্গে।\n\n\
             {sentence}। উপস্থিত থাকার জন্য অনুরোধ করা হলো।\n\n(দিলরুবা ইয়াসমিন)\nজনসংখ্যা কর্মকর্তা\n"
        );
        of(&told(&text), Activity::NisStakeholderMeeting)
    };
    assert_eq!(
        notice("আগামী ২৫-০৮-২০২৪ তারিখে সকাল ১১.০০ ঘটিকায় হলরুমে প্রথম কোয়ার্টারের সভাটি করা হবে"),
        [(Status::Planned, Some(date!(2024 - 08 - 25)))]
    );
    assert_eq!(
        notice("আগামী ২৫-০৮-২০২৪ তারিখে সকাল ১১.০০ ঘটিকায় সভাটির কার্যপত্র দেওয়া হবে"),
        [(Status::Planned, None)]
    );
}

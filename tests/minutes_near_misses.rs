//! Texts that come as near as can be to one that tells of an office's own event, and do not.

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{self, charter_report, letter, report, told};
use time::Date;
use time::macros::date;

fn of(text: &str, activity: Activity) -> Vec<(Status, Option<Date>)> {
    papers::of(&told(text), activity)
}

/// Minutes of the ethics committee of a district office.
fn of_the_committee(body: &str) -> String {
    format!(
        "জেলা সমাজসেবা কার্যালয়, দিনাজপুর\n\nস্মারক নং: ৪১.০১.২৭০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ১৫ এপ্রিল ২০২৪\n\n\
         নৈতিকতা কমিটির ৪র্থ ত্রৈমাসিক সভার কার্যবিবরণী\n\nসভাপতি : জনাব করিম, উপপরিচালক\n\
         সভার তারিখ : ১৪ এপ্রিল ২০২৪\n\n{body}\n"
    )
}

#[test]
fn a_meeting_that_was_not_held_is_not_held_whoever_was_there() {
    let sent = |verb: &str| {
        let text = format!("নৈতিকতা কমিটির সভা ১২ মার্চ ২০২৪ তারিখে {verb}, সদস্যগণ উপস্থিত থাকলেও সভাপতি আসেন নাই।");
        of(&letter("নৈতিকতা কমিটির সভা।", &text), Activity::NisEthicsCommitteeMeeting)
    };
    let held = (Status::Held, Some(date!(2024 - 03 - 12)));
    assert!(!sent("অনুষ্ঠিত হয় নাই").contains(&held));
}

#[test]
fn a_guideline_made_new_updates_no_charter() {
    let sent = |made_new: &str| {
        let text = format!("০৫ মার্চ ২০২৪ তারিখে হালনাগাদকৃত {made_new}।");
        let subject = "সেবা প্রদান প্রতিশ্রুতি সংক্রান্ত তথ্য।";
        of(&letter(subject, &text), Activity::CharterUpdate)
    };
    let held = (Status::Held, Some(date!(2024 - 03 - 05)));
    assert!(sent("সেবা প্রদান প্রতিশ্রুতি এতদসঙ্গে প্রেরণ করা হলো").contains(&held));
    assert!(!sent("নির্দেশিকা অনুযায়ী সেবা প্রদান প্রতিশ্রুতি প্রণয়ন করা হবে").contains(&held));
    assert!(!sent("নির্দেশিকার আলোকে সেবা প্রদান প্রতিশ্রুতি এখনো হালনাগাদ করা হয়নি").contains(&held));
}

#[test]
fn the_meeting_of_another_committee_formed_is_not_the_ethics_committees() {
    let held = (Status::Held, Some(date!(2024 - 03 - 12)));
    let met = "কমিটির প্রথম সভা ১২ মার্চ ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।";
    let found = |before: &str| {
        of(
            &of_the_committee(&format!("{before} {met}")),
            Activity::NisEthicsCommitteeMeeting,
        )
    };
    assert!(found("সদস্য সচিব অগ্রগতি তুলে ধরেন।").contains(&held));
    assert!(!found("ক্রয় অনিয়ম তদন্তের জন্য একটি কমিটি গঠন করা হয়েছে।").contains(&held));
}

#[test]
fn a_training_on_something_else_is_none_of_the_plan_whichever_its_number() {
    let held = (Status::Held, Some(date!(2024 - 03 - 10)));
    let found = |which: &str| {
        let text = format!(
            "কর্মচারীদের শুদ্ধাচার বিষয়ক ২টি প্রশিক্ষণ আয়োজনের লক্ষ্যমাত্রা রয়েছে। {which} প্রশিক্ষণ ১০ মার্চ ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।"
        );
        of(&letter("শুদ্ধাচার প্রশিক্ষণের অগ্রগতি।", &text), Activity::NisTraining)
    };
    assert!(found("১ম").contains(&held));
    assert!(!found("গাড়িচালনা বিষয়ক ১ম").contains(&held));
    assert!(!found("এছাড়া মৎস্যচাষ বিষয়ক দ্বিতীয় ব্যাচের").contains(&held));
}

#[test]
fn the_day_of_an_order_among_the_proofs_is_not_that_of_its_event() {
    let table = "কার্যক্রম\tলক্ষ্যমাত্রা\tঅগ্রগতি\tপ্রমাণক\n\
                 ২.১ সেবা প্রদান প্রতিশ্রুতি বিষয়ে কর্মকর্তাদের প্রশিক্ষণ\t২\t২\tঅফিস আদেশ ০৫/০২/২০২৪, হাজিরা (১৪/০২/২০২৪ তারিখে আয়োজিত)";
    let found = of(&charter_report(table), Activity::CharterTraining);
    assert!(
        !found.contains(&(Status::Held, Some(date!(2024 - 02 - 05)))),
        "{found:?}"
    );
}

#[test]
fn the_last_meeting_on_another_matter_is_not_the_committees() {
    let notice = |meeting: &str| {
        let text = format!(
            "জেলা সমাজসেবা কার্যালয়, দিনাজপুর\n\nস্মারক নং: ৪১.০১.২৭০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ১৫ এপ্রিল ২০২৪\n\n\
             নোটিশ\n\nনৈতিকতা কমিটির ৪র্থ ত্রৈমাসিক সভা আগামী ২২ এপ্রিল ২০২৪ তারিখে অনুষ্ঠিত হবে।\n\nআলোচ্যসূচি:\n\
             ১। ২০.০৩.২০২৪ তারিখে অনুষ্ঠিত {meeting} সিদ্ধান্ত বাস্তবায়ন।\n২। বিবিধ।\n"
        );
        of(&text, Activity::NisEthicsCommitteeMeeting)
    };
    let held = (Status::Held, Some(date!(2024 - 03 - 20)));
    assert!(notice("নৈতিকতা কমিটির সভার").contains(&held));
    assert!(!notice("মাসিক রাজস্ব সভার").contains(&held));
}

#[test]
fn the_office_of_another_district_is_not_this_one_by_its_level() {
    let minutes = |whose: &str| {
        let text = format!(
            "জেলা সমাজসেবা কার্যালয়, দিনাজপুর\n\nস্মারক নং: ৪১.০১.২৭০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ১৫ এপ্রিল ২০২৪\n\n\
             মাসিক কর্মকর্তা সভার কার্যবিবরণী\n\nসভাপতি : জনাব করিম, উপপরিচালক\nসভার তারিখ : ১৪ এপ্রিল ২০২৪\n\n\
             {whose} শুদ্ধাচার প্রশিক্ষণ ১২ মার্চ ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।\n"
        );
        of(&text, Activity::NisTraining)
    };
    let held = (Status::Held, Some(date!(2024 - 03 - 12)));
    assert!(minutes("জেলা কার্যালয়ের").contains(&held));
    for whose in ["রংপুর জেলা কার্যালয়ের", "সকল জেলা কার্যালয়ের"]
    {
        assert!(!minutes(whose).contains(&held), "{whose}");
    }
}

#[test]
fn what_was_meant_or_begun_and_conceded_is_not_held() {
    let is_held = |text: &str, activity: Activity| {
        let found = of(&report(text), activity);
        found.iter().any(|(status, _)| *status == Status::Held)
    };
    for (text, activity) in [
        (
            "শুদ্ধাচার বিষয়ক প্রশিক্ষণের লক্ষ্যমাত্রা ২টি হলেও একটিও আয়োজন করা হয়নি।",
            Activity::NisTraining,
        ),
        (
            "নৈতিকতা কমিটির সভা ১২.০২.২০২৪ তারিখে ডাকা হলেও কোরাম না হওয়ায় অনুষ্ঠিত হয়নি।",
            Activity::NisEthicsCommitteeMeeting,
        ),
        (
            "শুদ্ধাচার বিষয়ক প্রশিক্ষণ ১২.০২.২০২৪ তারিখে আয়োজন করা হলেও কোরাম না থাকায় সম্পন্ন হয়নি।",
            Activity::NisTraining,
        ),
        (
            "গণশুনানি ১২.০২.২০২৪ তারিখে আয়োজনের সিদ্ধান্ত হলেও তা অনুষ্ঠিত হয়নি।",
            Activity::NisPublicHearing,
        ),
    ] {
        assert!(!is_held(text, activity), "{text}");
    }
    let sent = "শুদ্ধাচার বিষয়ক প্রশিক্ষণ ১২.০২.২০২৪ তারিখে আয়োজন করা হলেও প্রতিবেদন প্রেরণ করা হয়নি।";
    assert!(is_held(sent, Activity::NisTraining));
}

#[test]
fn a_table_tells_of_trainings_held_only_below_a_sentence_that_says_that_they_were() {
    let reported = |lead: &str| {
        let text =
            format!("{lead}:\n\nক্রমিক\tপ্রশিক্ষণের বিষয়\tতারিখ\tঅংশগ্রহণকারী\n১\tশুদ্ধাচার বিষয়ক প্রশিক্ষণ\t১৬/০১/২০২৪\t৩৮ জন\n");
        of(&report(&text), Activity::NisTraining)
    };
    let held = (Status::Held, Some(date!(2024 - 01 - 16)));
    assert_eq!(reported("নিম্নবর্ণিত প্রশিক্ষণ আয়োজন করা হয়েছে"), [held]);
    for lead in [
        "নিম্নবর্ণিত প্রশিক্ষণ আয়োজন বাতিল করা হয়েছে",
        "নিম্নবর্ণিত প্রশিক্ষণ আয়োজনের সিদ্ধান্ত গৃহীত হয়",
        "নিম্নবর্ণিত প্রশিক্ষণ আয়োজন করার প্রস্তাব করা হয়েছে",
        "জেলা প্রশাসন নিম্নবর্ণিত প্রশিক্ষণ আয়োজন করেছে",
        "আঞ্চলিক সমবায় ইনস্টিটিউট, নওগাঁর উদ্যোগে নিম্নবর্ণিত প্রশিক্ষণ আয়োজন করা হয়েছে",
    ] {
        assert!(!reported(lead).contains(&held), "{lead}");
    }
}

#[test]
fn the_other_one_of_something_else_is_no_event() {
    let reported = |rest: &str| {
        let text = format!("শুদ্ধাচার বিষয়ক প্রশিক্ষণ ২৫/০২/২০২৪ তারিখে অনুষ্ঠিত হয়েছে। {rest}");
        of(&report(&text), Activity::NisTraining)
    };
    let held = [(Status::Held, Some(date!(2024 - 02 - 25)))];
    assert_eq!(
        reported("সার্ভার কক্ষের দুইটি এসির একটি মেরামত করা হয়েছে। অপরটি ১৫/০৫/২০২৪ তারিখে মেরামত করা হবে।"),
        held
    );
    assert_eq!(reported("অবশিষ্টটি করার জন্য ১৫/০৫/২০২৪ তারিখে বরাদ্দ চাওয়া হবে।"), held);
}

#[test]
fn days_told_respectively_of_papers_or_of_two_events_are_not_all_one_events_own() {
    let of_papers = "শুদ্ধাচার বিষয়ক প্রশিক্ষণ ১০.০১.২০২৪ তারিখে আয়োজন করা হয়েছে এবং নোটিশ ও প্রতিবেদন যথাক্রমে ০৫.০১.২০২৪ ও ১৫.০১.২০২৪ তারিখে প্রেরণ করা হয়েছে।";
    let held = of(&report(of_papers), Activity::NisTraining);
    assert_eq!(held, [(Status::Held, Some(date!(2024 - 01 - 10)))]);
    let of_two = "শুদ্ধাচার বিষয়ক প্রশিক্ষণ ও নৈতিকতা কমিটির সভা যথাক্রমে ০৫.০২.২০২৪ ও ১৫.০২.২০২৪ তারিখে অনুষ্ঠিত হয়েছে।";
    assert_eq!(of(&report(of_two), Activity::NisTraining).len(), 1);
    assert_eq!(of(&report(of_two), Activity::NisEthicsCommitteeMeeting).len(), 1);
}

#[test]
fn leaflets_that_were_printed_and_given_out_were_given_out() {
    let text = "তথ্য অধিকার বিষয়ে জনসচেতনতা বৃদ্ধিমূলক প্রচার: ১৪ মার্চ ২০২৪ তারিখে ৫০০ লিফলেট মুদ্রণ ও বিতরণ করা হয়েছে।";
    let held = (Status::Held, Some(date!(2024 - 03 - 14)));
    assert_eq!(of(&report(text), Activity::RtiAwareness), [held]);
}

#[test]
fn money_that_is_to_be_asked_for_puts_off_no_event_to_that_day() {
    let subject = "অভিযোগ প্রতিকার ব্যবস্থা সংক্রান্ত তথ্য প্রেরণ।";
    let text = "এ কার্যালয়ের অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ এখনও করা সম্ভব হয়নি, আগামী ২২.০৪.২০২৪ তারিখে বরাদ্দ চাওয়া হবে।";
    assert_eq!(of(&letter(subject, text), Activity::GrsTraining), []);
}

#[test]
fn a_letter_that_asks_for_the_progress_of_a_quarter_is_no_report() {
    let items = "১। গত ১২/০৩/২০২৪ তারিখে মন্ত্রণালয়ে শুদ্ধাচার প্রশিক্ষণ অনুষ্ঠিত হয়েছে।\n\
                 ২। অগ্রগতির তথ্য ১৫/০৪/২০২৪ তারিখের মধ্যে পাঠানোর জন্য অনুরোধ করা হলো।";
    let asked = of(&letter("৩য় কোয়ার্টারের অগ্রগতির তথ্য চাওয়া।", items), Activity::NisTraining);
    assert_eq!(asked, []);
}

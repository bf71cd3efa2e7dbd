//! What a paper gives up, asks of others, gathers from them or counts, told from what its office held.

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::Date;
use time::macros::date;

type Told = Vec<(Activity, Status, Option<Date>)>;

fn held(activity: Activity, day: Date) -> Told {
    vec![(activity, Status::Held, Some(day))]
}

fn planned(activity: Activity, day: Date) -> Told {
    vec![(activity, Status::Planned, Some(day))]
}

fn ethics_minutes(text: &str) -> String {
    format!(
        "বাংলাদেশ চা বোর্ড\nচট্টগ্রাম\n\nনৈতিকতা কমিটির ২০২৩-২৪ অর্থবছরের ৩য় ত্রৈমাসিক সভার কার্যবিবরণী\n\n\
         সভাপতি: রোকসানা পারভীন, চেয়ারম্যান\nসভার তারিখ: ১৮ জানুয়ারি ২০২৪\nসময়: সকাল ১১.০০ টা\n\n{text}\n"
    )
}

#[test]
fn a_meeting_that_could_not_begin_without_quorum_is_only_called_again() {
    let again = "সভাটি মুলতবি রেখে আগামী ২৪ জানুয়ারি ২০২৪ তারিখে অনুষ্ঠানের জন্য পুনর্নির্ধারণ করা হয়।";
    for undone in [
        "কোরাম পূর্ণ না হওয়ায় সভার কার্যক্রম শুরু করা যায়নি।",
        "কোরামের অভাবে সভা করা যায়নি।",
        "কোরাম না থাকায় সভা শুরু হয়নি।",
    ] {
        assert_eq!(
            told(&ethics_minutes(&format!("{undone} {again}"))),
            planned(Activity::NisEthicsCommitteeMeeting, date!(2024 - 01 - 24)),
            "{undone}"
        );
    }
    let late = "কোরাম পূর্ণ না হওয়ায় ১১টায় সভা শুরু করা যায়নি, ১২টায় কোরাম পূর্ণ হলে সভা শুরু হয়।";
    assert_eq!(
        told(&ethics_minutes(late)),
        held(Activity::NisEthicsCommitteeMeeting, date!(2024 - 01 - 18))
    );
}

#[test]
fn a_course_of_another_institute_to_which_an_order_sends_people_is_not_the_offices() {
    let order = |host: &str| {
        format!(
            "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজেলা সমবায় কার্যালয়\nফেনী\n\nস্মারক নং: ৪৭.৬১.৩০০০.০০০.২৫.০০৪.২৩-২১৯\nতারিখ: ১২ ফেব্রুয়ারি ২০২৪\n\n\
             অফিস আদেশ\n\n{host} আগামী ১৮ ফেব্রুয়ারি ২০২৪ তারিখে অনুষ্ঠিতব্য তথ্য অধিকার বিষয়ক প্রশিক্ষণ কোর্সে যোগদানের জন্য নিম্নবর্ণিত \
             কর্মচারীগণকে মনোনয়ন প্রদান করা হলো।\n"
        )
    };
    assert_eq!(
        told(&order("আঞ্চলিক সমবায় ইনস্টিটিউট, ফেনী এর স্মারকের প্রেক্ষিতে উক্ত ইনস্টিটিউটে")),
        []
    );
    assert_eq!(
        told(&order("এ কার্যালয়ের সভাকক্ষে")),
        planned(Activity::RtiTraining, date!(2024 - 02 - 18))
    );
}

#[test]
fn what_people_learn_from_a_supplier_is_not_the_offices_training() {
    let text = |from: &str| {
        report(&format!(
            "ই-গভর্ন্যান্স কর্মপরিকল্পনার আওতায় কর্মচারীগণ ১২ মার্চ ২০২৪ তারিখে {from} ই-গভর্ন্যান্স প্রশিক্ষণ পেয়েছেন।"
        ))
    };
    assert_eq!(told(&text("সফটওয়্যার সরবরাহকারী প্রতিষ্ঠানের নিকট হতে")), []);
    assert_eq!(
        told(&text("এ কার্যালয়ে")),
        held(Activity::EgovTraining, date!(2024 - 03 - 12))
    );
}

#[test]
fn a_day_given_up_for_a_holiday_is_not_the_day_of_the_event() {
    for reason in ["শহীদ দিবসের ছুটি থাকায়", "সরকারি ছুটির কারণে", "হরতালের কারণে"]
    {
        let cell = format!("২১/০২/২০২৪ তারিখ {reason} ২২/০২/২০২৪ তারিখে ১টি প্রশিক্ষণ সম্পন্ন");
        let row = format!("কার্যক্রম\tঅগ্রগতি\nতথ্য অধিকার আইন বিষয়ক প্রশিক্ষণ\t{cell}");
        assert_eq!(
            told(&report(&row)),
            held(Activity::RtiTraining, date!(2024 - 02 - 22)),
            "{reason}"
        );
    }
    let row = "কার্যক্রম\tঅগ্রগতি\nতথ্য অধিকার আইন বিষয়ক প্রশিক্ষণ\t২০/০২/২০২৪ তারিখে সম্পন্ন, ২১/০২/২০২৪ ছুটি";
    assert_eq!(told(&report(row)), held(Activity::RtiTraining, date!(2024 - 02 - 20)));
}

#[test]
fn a_charter_hung_up_at_a_gate_is_no_update_for_a_meeting_on_another_plan() {
    let decided = |what: &str| ethics_minutes(&format!("সিদ্ধান্ত:\n১। {what}\n"));
    let sitting = held(Activity::NisEthicsCommitteeMeeting, date!(2024 - 01 - 18));
    assert_eq!(told(&decided("সেবা প্রদান প্রতিশ্রুতি ১ নং গেটে প্রদর্শন করতে হবে।")), sitting);
    let updated = told(&decided("সেবা প্রদান প্রতিশ্রুতি মার্চ ২০২৪ মাসে হালনাগাদ করতে হবে।"));
    assert!(
        updated.contains(&(Activity::CharterUpdate, Status::Planned, None)),
        "{updated:?}"
    );
}

#[test]
fn a_letter_that_asks_for_the_minutes_of_others_tells_of_no_meeting() {
    let subject = "নৈতিকতা কমিটির সভার কার্যবিবরণী প্রেরণ প্রসঙ্গে।";
    for asks in [
        "আগামী তিন কার্যদিবসের মধ্যে কার্যবিবরণী প্রেরণের জন্য পুনরায় অনুরোধ করা হলো।",
        "মিল পর্যায়ে নৈতিকতা কমিটির সভা ২৩/০৩/২০২৪ তারিখের মধ্যে করে কার্যবিবরণী পাঠানোর জন্য বলা হয়েছিল।",
    ] {
        assert!(
            told(&letter(subject, asks))
                .iter()
                .all(|(_, status, _)| *status != Status::Held),
            "{asks}"
        );
    }
    let sends = "গত ২০ মার্চ ২০২৪ তারিখে এ কার্যালয়ে অনুষ্ঠিত নৈতিকতা কমিটির সভার কার্যবিবরণী এতদসঙ্গে প্রেরণ করা হলো।";
    assert_eq!(
        told(&letter(subject, sends)),
        held(Activity::NisEthicsCommitteeMeeting, date!(2024 - 03 - 20))
    );
}

#[test]
fn a_row_on_gathering_the_reports_of_others_reports_no_event() {
    let row = |activity: &str| report(&format!("কার্যক্রম\tঅর্জন\n{activity}\t২০/০৩/২০২৪ তারিখে সম্পন্ন"));
    assert_eq!(told(&row("আওতাধীন দপ্তর/সংস্থার গণশুনানির প্রতিবেদন সংগ্রহ")), []);
    assert_eq!(
        told(&row("গণশুনানি আয়োজন")),
        held(Activity::NisPublicHearing, date!(2024 - 03 - 20))
    );
}

#[test]
fn a_cell_tells_of_what_was_held_before_it_speaks_of_the_other_one() {
    let row = |cell: &str| {
        told(&report(&format!(
            "কার্যক্রম\tলক্ষ্যমাত্রা\tঅর্জন\nশুদ্ধাচার সংক্রান্ত প্রশিক্ষণ আয়োজন\t২\t{cell}"
        )))
    };
    let one = (Activity::NisTraining, Status::Held, Some(date!(2024 - 02 - 28)));
    let other = (Activity::NisTraining, Status::Planned, None);
    assert_eq!(
        row("১টি, ২৮.০২.২০২৪ তারিখ, সম্মেলন কক্ষ; ২য়টি মে মাসে আয়োজন করা হবে"),
        [one, other]
    );
    assert_eq!(row("২৮/০২/২০২৪; অপরটি বন্যার জন্য হয়নি"), [one]);
    assert!(!row("২৮/০২/২০২৪ তারিখে ধার্য ছিল; হয়নি").contains(&one));
}

#[test]
fn an_item_with_its_target_and_achievement_is_a_row() {
    let item = |achieved: &str| {
        told(&report(&format!(
            "(ক) তথ্য অধিকার বিষয়ে প্রশিক্ষণ আয়োজন\nলক্ষ্যমাত্রা: ৪টি\nঅর্জন: {achieved}\nপ্রমাণক: নোটিশ, হাজিরা ও ছবি"
        )))
    };
    let days = [date!(2024 - 01 - 14), date!(2024 - 03 - 07)];
    assert_eq!(
        item("২টি; ১ম প্রশিক্ষণ ১৪.০১.২০২৪, ২য় প্রশিক্ষণ ০৭.০৩.২০২৪"),
        days.map(|day| (Activity::RtiTraining, Status::Held, Some(day)))
    );
    assert_eq!(item("-"), []);
}

#[test]
fn an_item_of_the_agenda_tells_of_the_event_that_heads_it() {
    let item = |told: &str| ethics_minutes(&format!("আলোচ্যসূচি-৩: অংশীজনের অংশগ্রহণে সভা।\nআলোচনা: {told}\n"));
    let stakeholders = (
        Activity::NisStakeholderMeeting,
        Status::Held,
        Some(date!(2023 - 12 - 21)),
    );
    let tells = told(&item("২য় ত্রৈমাসিকের সভা ২১.১২.২০২৩ তারিখে চাষীদের নিয়ে সম্পন্ন হয়েছে।"));
    assert!(tells.contains(&stakeholders), "{tells:?}");
    let other = told(&item("উন্নয়ন সমন্বয় সভা ২১.১২.২০২৩ তারিখে সম্পন্ন হয়েছে।"));
    assert!(!other.contains(&stakeholders), "{other:?}");
}

#[test]
fn minutes_of_a_committee_name_its_last_sitting() {
    let last = |what: &str| {
        told(&ethics_minutes(&format!(
            "আলোচ্যসূচি-১: বিগত ২৮.০৯.২০২৩ তারিখে অনুষ্ঠিত {what} সিদ্ধান্ত বাস্তবায়ন পর্যালোচনা।"
        )))
    };
    let sitting = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2023 - 09 - 28)),
    );
    assert!(last("১ম সভার").contains(&sitting));
    assert!(!last("সমন্বয় সভার").contains(&sitting));
}

#[test]
fn a_team_for_the_agreement_tells_of_its_office_under_each_annexure() {
    let minutes = |told: &str| {
        format!(
            "প্রত্নতত্ত্ব অধিদপ্তর\nঢাকা\n\nএপিএ টিমের ৮ম সভার কার্যবিবরণী\n\nসভাপতি: রোকসানা পারভীন, পরিচালক\nসভার তারিখ: ১৮ ফেব্রুয়ারি ২০২৫\n\n{told}\n"
        )
    };
    assert_eq!(
        told(&minutes(
            "১) সংযোজনী-৪ (শুদ্ধাচার): শুদ্ধাচার বিষয়ক প্রশিক্ষণ গত ২২ জানুয়ারি ২০২৫ তারিখে সম্পন্ন হয়েছে।"
        )),
        held(Activity::NisTraining, date!(2025 - 01 - 22))
    );
    assert_eq!(
        told(&minutes(
            "১) সংযোজনী-৪ (শুদ্ধাচার): খুলনা আঞ্চলিক কার্যালয় শুদ্ধাচার বিষয়ক প্রশিক্ষণ ২২ জানুয়ারি ২০২৫ তারিখে সম্পন্ন করেছে।"
        )),
        []
    );
    assert_eq!(
        told(&minutes(
            "১) নৈতিকতা কমিটির ৩য় সভা এখনও হয়নি; সদস্য-সচিব জানান, তা ২৫ ফেব্রুয়ারি ২০২৫ তারিখে হবে।"
        )),
        planned(Activity::NisEthicsCommitteeMeeting, date!(2025 - 02 - 25))
    );
}

#[test]
fn a_decision_speaks_of_the_training_that_its_row_named() {
    let row = |who: &str| {
        format!(
            "জেলা প্রশাসকের কার্যালয়\nশরীয়তপুর\n\nজেলা প্রশাসকের কার্যালয়ের অভ্যন্তরীণ মাসিক স্টাফ সভার কার্যবিবরণী\n\nসভাপতি: রোকসানা পারভীন, জেলা প্রশাসক\n\
             সভার তারিখ: ১৯ ডিসেম্বর ২০২২\n\nশাখা\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\nসংস্থাপন\tঅভিযোগ প্রতিকার ব্যবস্থা বিষয়ে কর্মচারীদের প্রশিক্ষণ হয়নি।\t\
             আগামী ২৮ ডিসেম্বর ২০২২ তারিখে {who} করতে হবে।\tসহকারী কমিশনার\n"
        )
    };
    assert_eq!(
        told(&row("প্রশিক্ষণটি আয়োজন")),
        planned(Activity::GrsTraining, date!(2022 - 12 - 28))
    );
    assert_eq!(told(&row("মাসিক সভাটি আয়োজন")), []);
}

#[test]
fn news_numbers_off_the_meetings_of_a_day() {
    let news = |first: &str| {
        format!(
            "নেত্রকোনায় তিন বিষয়ে সভা\n\nনিজস্ব প্রতিবেদক\n০২ ফেব্রুয়ারি ২০২৩\n\nবৃহস্পতিবার (২ ফেব্রুয়ারি) জেলা প্রশাসকের সম্মেলন কক্ষে দুর্যোগ ব্যবস্থাপনা ও ত্রাণ মন্ত্রণালয় {first}। \
             প্রথমটি অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজনের অবহিতকরণ সভা, দ্বিতীয়টি তথ্য অধিকার আইন ২০০৯ বিষয়ে অংশীজনের সভা।\n"
        )
    };
    let day = Some(date!(2023 - 02 - 02));
    assert_eq!(
        told(&news("পরপর দুটি সভা করেছে")),
        [Activity::GrsStakeholderMeeting, Activity::RtiStakeholderMeeting].map(|one| (one, Status::Held, day))
    );
    assert!(
        told(&news("দুটি সভা করবে"))
            .iter()
            .all(|(_, status, _)| *status != Status::Held)
    );
}

//! Tables and prose in which offices report on all their plans at once: what was achieved beside near-identical text that proves nothing.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::Date;
use time::macros::date;

/// A table of the achievements of all plans, as a letter sends it.
fn assessment(rows: &str) -> Vec<(Activity, Status, Option<Date>)> {
    let subject = "বার্ষিক কর্মসম্পাদন চুক্তি ২০২৩-২৪ এর বার্ষিক স্ব-মূল্যায়ন প্রতিবেদন (সংযোজনী ৪-৮) প্রেরণ।";
    let heading = "সংযোজনী\tকার্যক্রম\tমান\tলক্ষ্যমাত্রা\tপ্রকৃত অর্জন\tনম্বর\tপ্রমাণক";
    told(&letter(
        subject,
        &format!("এ কার্যালয়ের অর্জন নিম্নে দেওয়া হলো।\n\n{heading}\n{rows}"),
    ))
}

#[test]
fn the_number_of_an_annexure_names_the_plan_of_a_row() {
    let briefing = |annexure: &str| {
        let row = "২.৩ স্টেকহোল্ডারগণের সমন্বয়ে অবহিতকরণ সভা\t৪\t২\t১ (০৬/১২/২০২৩)\t২\tকার্যবিবরণী";
        assessment(&format!("{annexure}\t{row}"))
    };
    let held = |activity| vec![(activity, Status::Held, Some(date!(2023 - 12 - 06)))];
    assert_eq!(briefing("৬"), held(Activity::GrsStakeholderMeeting));
    assert_eq!(briefing("৭"), held(Activity::CharterStakeholderBriefing));
    assert_eq!(briefing("১২"), vec![]);
}

#[test]
fn a_row_torn_within_the_cell_of_its_achievement_goes_on_below() {
    let training = Activity::EgovTraining;
    let row = |rest: &str| {
        let first = "৫\t৩.১ ই-গভর্ন্যান্স ও উদ্ভাবন সংক্রান্ত প্রশিক্ষণ\t৬\t৪\t১ (১২/১০/২০২৩) এবং";
        assessment(&format!("{first}\n{rest}"))
    };
    let held = |day| (training, Status::Held, Some(day));
    let (first, second) = (held(date!(2023 - 10 - 12)), held(date!(2024 - 02 - 08)));
    assert_eq!(row("১ (০৮/০২/২০২৪)\t৩\tহাজিরা"), vec![first, second]);
    assert_eq!(row("পৃষ্ঠা ১\t২\t০৮/০২/২০২৪\t৩"), vec![first]);
}

#[test]
fn who_only_took_part_did_not_hold_the_training() {
    let training = |who: &str| {
        let text = format!("{who} ১২ মার্চ ২০২৪ তারিখে আয়োজিত তথ্য অধিকার বিষয়ক প্রশিক্ষণে");
        told(&report(&format!("তথ্য অধিকার: {text} ৩ জন কর্মচারী অংশ নেন।")))
    };
    let held = vec![(Activity::RtiTraining, Status::Held, Some(date!(2024 - 03 - 12)))];
    assert_eq!(training("এ কার্যালয়ের উদ্যোগে"), held);
    let hosted = |host: &str| {
        told(&report(&format!(
            "{host} আয়োজিত তথ্য অধিকার বিষয়ক প্রশিক্ষণে ৩ জন কর্মচারী যোগ দেন।"
        )))
    };
    assert_eq!(hosted("মন্ত্রণালয়"), vec![]);
    assert_eq!(hosted("এ কার্যালয়"), vec![(Activity::RtiTraining, Status::Held, None)]);
    let rally = "২৮ ফেব্রুয়ারি ২০২৪ তারিখে আয়োজিত তথ্য অধিকার বিষয়ক র‍্যালি ও আলোচনা সভায় অংশগ্রহণ করা হয়।";
    assert_eq!(told(&report(rally)), vec![]);
}

#[test]
fn good_governance_is_the_aim_of_a_meeting_that_was_held() {
    let text =
        "২য় ত্রৈমাসিকে নৈতিকতা কমিটির ১টি সভা (১৭/১২/২০২৩) এবং সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে ১টি সভা (২৬/১১/২০২৩)";
    let days = |text: &str| told(&report(text));
    let (ethics, stakeholders) = (Activity::NisEthicsCommitteeMeeting, Activity::NisStakeholderMeeting);
    let both = |status| {
        vec![
            (ethics, status, Some(date!(2023 - 12 - 17))),
            (stakeholders, status, Some(date!(2023 - 11 - 26))),
        ]
    };
    assert_eq!(days(&format!("{text} অনুষ্ঠিত হয়েছে।")), both(Status::Held));
    assert_eq!(days(&format!("{text} অনুষ্ঠিত হয়নি।")), vec![]);
}

#[test]
fn what_other_offices_were_written_to_do_is_theirs() {
    let text = "জেলা কার্যালয়কে সেবা প্রদান প্রতিশ্রুতি হালনাগাদ করার জন্য পত্র প্রদান করা হয়েছে।";
    assert_eq!(told(&report(&format!("উল্লেখ্য, আওতাধীন সকল {text}"))), vec![]);
    let own = "সেবা প্রদান প্রতিশ্রুতি ১২ মার্চ ২০২৪ তারিখে হালনাগাদ করা হয়েছে।";
    let held = vec![(Activity::CharterUpdate, Status::Held, Some(date!(2024 - 03 - 12)))];
    assert_eq!(told(&report(own)), held);
}

/// A report on the charter whose table has one cell a line.
fn stacked(rows: &str) -> Vec<(Activity, Status, Option<Date>)> {
    let subject = "সেবা প্রদান প্রতিশ্রুতি কর্মপরিকল্পনার ৩য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন প্রেরণ প্রসঙ্গে।";
    let heading = "ক্রঃ\nনং\nকার্যক্রম\nলক্ষ্যমাত্রা\nঅগ্রগতি\nপ্রমাণক";
    told(&letter(subject, &format!("তথ্যাদি নিম্নরূপ:\n\n{heading}\n{rows}")))
}

#[test]
fn a_committee_that_was_kept_was_not_formed_anew() {
    let row = |done: &str| stacked(&format!("১\nপরিবীক্ষণ কমিটি পুনর্গঠন\n১\n{done}\n-"));
    assert_eq!(row("কমিটি অপরিবর্তিত রাখা হয়েছে,\nনতুন আদেশ জারি হয়নি"), vec![]);
    let held = Activity::CharterCommitteeReconstitution;
    let day = Some(date!(2024 - 03 - 12));
    assert_eq!(
        row("১২/০৩/২০২৪ তারিখে কমিটি\nপুনর্গঠন করা হয়েছে"),
        vec![(held, Status::Held, day)]
    );
}

#[test]
fn the_days_of_a_table_of_hearings_are_each_one_that_was_held() {
    let table = |heading: &str| {
        told(&letter(
            "মার্চ/২০২৪ মাসের গণশুনানি সংক্রান্ত প্রতিবেদন।",
            &format!(
                "এ কার্যালয়ের তথ্য নিম্নরূপ:\n\n{heading}\n১৩/০৩/২০২৪\t১৪\t৯\t\n২০/০৩/২০২৪\t-\t-\tছুটি থাকায় গণশুনানি হয়নি\n\
                 ২৭/০৩/২০২৪\t১২\t৭\t\nসর্বমোট\t২৬\t১৬\t\n\n২। উপজেলা অফিসসমূহ মার্চ মাসে ২০টি গণশুনানি গ্রহণ করেছে।"
            ),
        ))
    };
    let hearing = |day| (Activity::NisPublicHearing, Status::Held, Some(day));
    assert_eq!(
        table("গণশুনানির তারিখ\tপ্রাপ্ত আবেদন\tনিষ্পত্তি\tমন্তব্য"),
        vec![hearing(date!(2024 - 03 - 13)), hearing(date!(2024 - 03 - 27))]
    );
    let dated = |found: &(Activity, Status, Option<Date>)| found.2.is_some();
    assert!(!table("সভার তারিখ\tপ্রাপ্ত আবেদন\tনিষ্পত্তি\tমন্তব্য").iter().any(dated));
}

#[test]
fn a_calendar_may_say_what_became_of_its_trainings() {
    let calendar = |state: &str| {
        told(&format!(
            "বাংলাদেশ জাতীয় জাদুঘর\nশাহবাগ, ঢাকা\n\n২০২৪-২৫ অর্থবছরের অভ্যন্তরীণ প্রশিক্ষণ পঞ্জিকা ও বাস্তবায়ন\n\n\
             ক্রম\tবিষয়\tতারিখ ও মেয়াদ\tবাস্তবায়ন\n১\tঅভিযোগ প্রতিকার ব্যবস্থা\t২২ অক্টোবর ২০২৪\t{state}\n"
        ))
    };
    let is = |status| vec![(Activity::GrsTraining, status, Some(date!(2024 - 10 - 22)))];
    assert_eq!(calendar("সম্পন্ন"), is(Status::Held));
    assert_eq!(calendar("অনুষ্ঠিত হবে"), is(Status::Planned));
    assert_eq!(calendar("বাতিল"), vec![]);
    assert_eq!(calendar(""), vec![]);
}

#[test]
fn as_many_days_as_meetings_are_each_one() {
    let ethics = |day| (Activity::NisEthicsCommitteeMeeting, Status::Held, Some(day));
    let stakeholders = |day| (Activity::NisStakeholderMeeting, Status::Held, Some(day));
    let (first, second) = (date!(2023 - 11 - 29), date!(2024 - 03 - 21));
    let days = "নৈতিকতা কমিটিঃ কমিটির ২ (দুই)টি সভা যথাক্রমে ২৯/১১/২০২৩ ও ২১/০৩/২০২৪ তারিখে অনুষ্ঠিত হয়েছে।";
    assert_eq!(told(&report(days)), vec![ethics(first), ethics(second)]);
    let places =
        "অংশীজনের অংশগ্রহণে সভাঃ সুশাসন প্রতিষ্ঠার নিমিত্ত ২৯/১১/২০২৩ তারিখে সদরে এবং ২১/০৩/২০২৪ তারিখে উপজেলায় ০২টি সভা করা হয়েছে।";
    let subject = "জাতীয় শুদ্ধাচার কৌশল কর্ম-পরিকল্পনার বার্ষিক স্ব-মূল্যায়ন।";
    let auction = "কর্ম-পরিবেশ উন্নয়নঃ অকেজো মালামাল নিলামে বিক্রয় ৩১/১২/২০২৩।";
    let of_nis = |text: &str| told(&letter(subject, &format!("১। {text}\n\n২। {auction}")));
    assert_eq!(of_nis(places), vec![stakeholders(first), stakeholders(second)]);
    let whole = "২৯ নভেম্বর ২০২৩ এবং ২১ মার্চ ২০২৪ তারিখে সুশাসন প্রতিষ্ঠার লক্ষ্যে অংশীজনের সভা আয়োজন করা হয়েছে।";
    assert_eq!(told(&report(whole)), vec![stakeholders(first), stakeholders(second)]);
    // Two days that follow each other are of one.
    let course = "২০ মার্চ ২০২৪ এবং ২১ মার্চ ২০২৪ তারিখে শুদ্ধাচার বিষয়ক প্রশিক্ষণ আয়োজন করা হয়েছে।";
    assert_eq!(told(&report(course)).len(), 1);
}

#[test]
fn what_a_speaker_urges_in_the_news_is_no_plan() {
    let news = |said: &str| {
        told(&format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\nখবর\n\nসমবায়ীদের সম্মেলন\n\nনাটোর, ২৫ জুন ২০২৩: জেলা সমবায় অফিসার বলেন, {said}"
        ))
    };
    let urged = "শুদ্ধাচার চর্চায় নিয়মিত গণশুনানি ও অংশীজনের সভা আয়োজনের মাধ্যমে আস্থা অর্জন করতে হবে।";
    assert_eq!(news(urged), vec![]);
    assert_eq!(news("নৈতিকতা কমিটির সভা শেষ করার জন্য তিনি পরামর্শ দেন।"), vec![]);
    let planned = news("আগামী ১০ জুলাই ২০২৩ তারিখে এ কার্যালয়ে গণশুনানি অনুষ্ঠিত হবে।");
    assert_eq!(
        planned,
        vec![(Activity::NisPublicHearing, Status::Planned, Some(date!(2023 - 07 - 10)))]
    );
}

/// A list of proofs with a number, an indicator and pages beside each.
fn proofs(rows: &str) -> Vec<(Activity, Status, Option<Date>)> {
    told(&format!(
        "নির্বাহী প্রকৌশলীর কার্যালয়\nসড়ক বিভাগ, কুষ্টিয়া\n\n২০২৩-২৪ অর্থবছরের এপিএ (সংযোজনী ৪ ও ৭) এর প্রমাণকের তালিকা\n\n\
         সংলাগ\tসূচক\tপ্রমাণকের বিবরণ\tপৃষ্ঠা\n{rows}\n"
    ))
}

#[test]
fn the_entries_of_a_list_of_proofs_that_share_a_letter_share_a_plan() {
    let update = "সেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণের স্ক্রিনশট (১৯/০৬/২০২৪)";
    let order = |letter: &str| {
        let row = "১.১\tপরিবীক্ষণ কমিটি পুনর্গঠনের অফিস আদেশ, তারিখ ০২/০৪/২০২৪";
        proofs(&format!("গ-১\t২.১\t{update}\t৩৬\n{letter}-২\t{row}\t৩৮"))
    };
    let updated = (Activity::CharterUpdate, Status::Held, Some(date!(2024 - 06 - 19)));
    let day = Some(date!(2024 - 04 - 02));
    let formed = (Activity::CharterCommitteeReconstitution, Status::Held, day);
    assert_eq!(order("গ"), vec![updated, formed]);
    assert_eq!(order("ঘ"), vec![updated]);
}

#[test]
fn what_proves_the_said_meeting_proves_the_one_above() {
    let first = "ক-১\t১.১\tনৈতিকতা কমিটির ১৯/০৯/২০২৩ তারিখে অনুষ্ঠিত সভার নোটিশ\t১";
    let held = vec![(
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2023 - 09 - 19)),
    )];
    let next = |row: &str| proofs(&format!("{first}\nক-২\t১.১\t{row}\t২"));
    assert_eq!(next("উক্ত সভার হাজিরা ও কার্যবিবরণী"), held);
    assert_eq!(next("উক্ত সভার আপ্যায়ন বিল"), vec![]);
    assert_eq!(next("মাসিক সমন্বয় সভার হাজিরা ও কার্যবিবরণী"), vec![]);
}

#[test]
fn decisions_may_be_counted_without_of() {
    let cell = |done: &str| stacked(&format!("১\nপরিবীক্ষণ কমিটির সভার সিদ্ধান্ত\nবাস্তবায়ন\n৯০%\n{done}\nপ্রতিবেদন"));
    let held = vec![(Activity::CharterCommitteeDecisions, Status::Held, None)];
    assert_eq!(cell("৪টি সিদ্ধান্তের ৪টি বাস্তবায়িত"), held);
    assert_eq!(cell("৪টি সিদ্ধান্তের বাস্তবায়ন চলছে"), vec![]);
}

#[test]
fn the_bounds_of_a_quarter_and_the_day_of_a_letter_are_no_days_of_meetings() {
    let two = |days: &str| told(&report(&format!("{days} নৈতিকতা কমিটির ২টি সভা অনুষ্ঠিত হয়েছে।")));
    let held = |day| (Activity::NisEthicsCommitteeMeeting, Status::Held, Some(day));
    let (first, second) = (date!(2024 - 01 - 10), date!(2024 - 03 - 20));
    assert_eq!(two("১০/০১/২০২৪ ও ২০/০৩/২০২৪ তারিখে"), vec![held(first), held(second)]);
    assert!(two("০১/০১/২০২৪ হতে ৩১/০৩/২০২৪ পর্যন্ত").len() < 2);
    assert!(two("১০/০১/২০২৪ তারিখের ১২ নং পত্রের আলোকে ২০/০৩/২০২৪ তারিখে").len() < 2);
}

#[test]
fn stakeholders_joined_to_the_ethics_committee_meet_under_the_same_plan() {
    let list = |second: &str| told(&report(&format!("৪টি নৈতিকতা কমিটির সভা এবং {second} আয়োজন করা হয়েছে।")));
    let ethics = (Activity::NisEthicsCommitteeMeeting, Status::Held, None);
    let stakeholders = (Activity::NisStakeholderMeeting, Status::Held, None);
    assert_eq!(list("অংশীজনের অংশগ্রহণে ২টি সভার"), vec![ethics, stakeholders]);
    assert_eq!(list("মাসিক সমন্বয় বিষয়ে ২টি সভার"), vec![ethics]);
}

#[test]
fn the_training_of_the_sentence_before_has_the_day_told_next() {
    let next = |text: &str| told(&report(&format!("শুদ্ধাচার বিষয়ক প্রশিক্ষণে ৬৮ জন কর্মচারী অংশ নেন; {text}")));
    let training = |day| vec![(Activity::NisTraining, Status::Held, day)];
    assert_eq!(
        next("প্রশিক্ষণটি অনুষ্ঠিত হয় ২২ ফেব্রুয়ারি ২০২৪ তারিখে।"),
        training(Some(date!(2024 - 02 - 22)))
    );
    assert_eq!(next("হিসাবরক্ষণ কোর্স অনুষ্ঠিত হয় ২২ ফেব্রুয়ারি ২০২৪ তারিখে।"), training(None));
}

#[test]
fn an_office_below_that_trained_its_own_people_held_the_training() {
    let row = |done: &str| stacked(&format!("১\nপ্রশিক্ষণ/কর্মশালা\n১\n{done}"));
    let held = vec![(Activity::CharterTraining, Status::Held, Some(date!(2024 - 03 - 06)))];
    assert_eq!(row("০৬/০৩/২০২৪ তারিখে প্রশিক্ষণ\nদেওয়া হয়েছে\nহাজিরা"), held);
    assert_eq!(
        row("উপজেলা কার্যালয়, সিংড়া ০৬/০৩/২০২৪\nতারিখে নিজ কর্মীদের প্রশিক্ষণ দিয়েছে\nহাজিরা"),
        vec![]
    );
}

#[test]
fn a_campaign_that_citizens_began_is_theirs() {
    let news = |who: &str| {
        told(&format!(
            "বাগেরহাটে তথ্য অধিকার আইন নিয়ে প্রচারাভিযান\n\nনিজস্ব প্রতিবেদক:\nতথ্য অধিকার আইনের প্রচার ও জনসচেতনতা বাড়াতে {who} সপ্তাহব্যাপী ক্যাম্পেইন শুরু করেছে। \
             রবিবার (২০ মার্চ ২০২২) সকাল ১০টায় এর উদ্বোধন করেন উপজেলা নির্বাহী অফিসার।"
        ))
    };
    assert_eq!(news("সচেতন নাগরিক কমিটি (সনাক) বাগেরহাটের ইয়েস গ্রুপ"), vec![]);
    assert!(!news("কচুয়া উপজেলা নির্বাহী অফিসারের কার্যালয়").is_empty());
}

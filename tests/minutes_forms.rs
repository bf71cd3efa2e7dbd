//! Tables and prose in which offices report on all their plans at once: what was achieved beside near-identical text that proves nothing.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{letter, told};
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

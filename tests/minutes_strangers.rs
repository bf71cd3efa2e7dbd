//! Events of organisations outside the government and of the Anti-Corruption Commission, standing timetables and papers that only ask
//! for particulars: none is an event of the office that writes of it.

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};

fn news(body: &str) -> String {
    format!("প্রকাশিত: ২৯ মার্চ ২০২৪\n\n{body}\n")
}

#[test]
fn a_meeting_that_a_foundation_holds_is_no_offices() {
    let meetings = |organiser: &str| {
        let text = "বুধবার ২৭ মার্চ আলমডাঙ্গা উপজেলা পরিষদ মিলনায়তনে অভিযোগ প্রতিকার ব্যবস্থা (জিআরএস) বিষয়ে এক অবহিতকরণ সভা হয়েছে।";
        told(&news(&format!(
            "আলমডাঙ্গা উপজেলা নির্বাহী অফিসারের কার্যালয়\n\n{text} {organiser}।"
        )))
        .len()
    };
    assert_eq!(meetings("সভার আয়োজক ছিল ওয়েভ ফাউন্ডেশন"), 0);
    assert_eq!(meetings("সভার আয়োজক ছিল উপজেলা প্রশাসন"), 1);
    assert_eq!(meetings("সভায় ওয়েভ ফাউন্ডেশনের প্রতিনিধি ছিলেন"), 1);
}

#[test]
fn what_a_foundation_held_is_not_reported_as_an_offices() {
    let held = |by: &str| {
        told(&report(&format!(
            "গত ১৪ মার্চ ২০২৪ তারিখে {by} জিআরএস বিষয়ক একটি অবহিতকরণ সভা হয়েছে।"
        )))
        .len()
    };
    assert_eq!(held("ওয়েভ ফাউন্ডেশন কর্তৃক নাটোর সদরে"), 0);
    assert_eq!(held("এ কার্যালয়ের হলরুমে"), 1);
    assert_eq!(held("ওয়েভ ফাউন্ডেশন কর্তৃক সরবরাহকৃত প্রজেক্টরে এ কার্যালয়ে"), 1);
}

#[test]
fn a_hearing_of_the_commission_is_not_that_of_the_office_that_announces_it() {
    let hearings = |body: &str| {
        let text = format!("জেলা প্রশাসকের কার্যালয়, চট্টগ্রাম\n\nপ্রেস নোট\n\nতারিখ: ২১ আগস্ট ২০২৩\n\n{body}\n");
        told(&text).len()
    };
    assert_eq!(
        hearings(
            "দুর্নীতি দমন কমিশন, সমন্বিত জেলা কার্যালয়, চট্টগ্রাম-২ আগামীকাল মঙ্গলবার সকাল ৯টা হতে বাঁশখালী উপজেলা পরিষদ মিলনায়তনে গণশুনানির আয়োজন করেছে।"
        ),
        0
    );
    assert_eq!(
        hearings("জেলা প্রশাসকের কার্যালয়, চট্টগ্রাম আগামীকাল মঙ্গলবার সকাল ৯টা হতে নিজ সম্মেলন কক্ষে গণশুনানির আয়োজন করেছে।"),
        1
    );
}

#[test]
fn a_timetable_is_no_hearing_however_far_its_days_stand_from_it() {
    let notice = |day: &str| {
        let text = format!(
            "চট্টগ্রাম উত্তর বন বিভাগ\n\nতারিখ: ১৪ সেপ্টেম্বর ২০২২\n\nগণবিজ্ঞপ্তি\n\nগণশুনানি\n\n\
             সংশ্লিষ্ট সকলের অবগতির জন্য জানানো যাচ্ছে যে, {day} সকাল ১১-০০ ঘটিকা হতে দুপুর ১-০০ ঘটিকা পর্যন্ত অধিক্ষেত্রের জনসাধারণের বক্তব্য শোনার জন্য \
             বিভাগীয় বন কর্মকর্তার কার্যালয়, বন পাহাড়, নন্দনকাননে গণশুনানি অনুষ্ঠিত হবে।\n\nগণশুনানিতে আনা অভিযোগ রেজিস্টারে লিপিবদ্ধ হবে।\n"
        );
        let found = told(&text);
        found
            .iter()
            .filter(|found| found.0 == Activity::NisPublicHearing)
            .count()
    };
    assert_eq!(notice("প্রতি মঙ্গলবার"), 0);
    assert_eq!(notice("আগামী ২০ সেপ্টেম্বর ২০২২ মঙ্গলবার"), 1);
}

#[test]
fn the_verb_behind_the_next_event_tells_of_a_habit_too() {
    let page = |words: &str| told(&news(&format!("এ অফিসে {words}।"))).len();
    assert_eq!(page("প্রতি মাসের শেষ সপ্তাহে গণশুনানি/অংশীজন সভা হয়"), 0);
    assert_eq!(page("গত ২৭ মার্চ ২০২৪ তারিখে গণশুনানি/অংশীজন সভা হয়"), 1);
}

#[test]
fn a_letter_for_particulars_of_committees_updates_nothing() {
    let updates = |subject: &str| {
        let found = told(&letter(subject, "নিম্নোক্ত ছকে তথ্য প্রেরণের জন্য অনুরোধ করা হলো।"));
        found.iter().filter(|found| found.0 == Activity::CharterUpdate).count()
    };
    assert_eq!(updates("সেবা প্রদান প্রতিশ্রুতি পরিবীক্ষণ কমিটির হালনাগাদ তথ্য প্রেরণ।"), 0);
    assert_eq!(updates("সেবা প্রদান প্রতিশ্রুতি হালনাগাদ করে প্রেরণ।"), 1);
}

#[test]
fn minutes_may_decide_on_the_next_hearing_in_a_sentence_of_their_own() {
    let planned = |words: &str| {
        let text = format!(
            "সিলেট সার্কেল, সিলেট\n\nবিষয়: গণশুনানির কার্যবিবরণী\n\nসভাপতি : মোঃ সানাউল হক, পরিচালক\nতারিখ : ২৯/০৩/২০২২\n\n\
             আয়োজিত গণশুনানিতে ৪৭ জন সেবাগ্রহীতা অংশ নেন। {words}।\n"
        );
        let found = told(&text);
        found.iter().filter(|found| found.1 == Status::Planned).count()
    };
    assert_eq!(planned("পরবর্তী গণশুনানি আগামী ২১/০৬/২০২২ তারিখে করার সিদ্ধান্ত হয়"), 1);
    assert_eq!(
        planned("পরবর্তী গণশুনানি আগামী ২১/০৬/২০২২ তারিখে করা সম্ভব নয় মর্মে আলোচনা হয়"),
        0
    );
}

#[test]
fn whoever_took_the_seat_chaired() {
    let chair = |sentence: &str| {
        let text = news(&format!(
            "অদ্য ২৬ মার্চ ২০২৪ তারিখ সকাল ১১ টায় বরিশাল আঞ্চলিক কার্যালয়ে অভিযোগ প্রতিকার বিষয়ে অংশীজনদের নিয়ে একটি সভা হয়। {sentence}।"
        ));
        read("news.txt", text.as_bytes()).chair
    };
    let named = Some("শাহরিয়ার কবির, আঞ্চলিক পরিচালক".to_owned());
    assert_eq!(chair("আঞ্চলিক পরিচালক জনাব শাহরিয়ার কবির সভাপতির আসন গ্রহণ করেন"), named);
    assert_eq!(chair("আঞ্চলিক পরিচালক জনাব শাহরিয়ার কবির সভাপতির অনুমতি নিয়ে বলেন"), None);
}

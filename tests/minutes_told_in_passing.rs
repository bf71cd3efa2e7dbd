//! Committees named once, charters that bear their day, events on the same as before, days set anew, and what others tell.

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{letter, report, told};
use time::Date;
use time::Month::{self, December, February, June, March, May, September};

fn on(year: i32, month: Month, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, month, day).ok()
}

/// Minutes of that office's ethics committee, of 24 March 2024.
fn ethics_minutes(body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nনৈতিকতা কমিটির ৩য় ত্রৈমাসিক সভার কার্যবিবরণী\n\nসভাপতি: রোকসানা পারভীন, জেলা সমবায় অফিসার\n\
         সভার তারিখ: ২৪ মার্চ ২০২৪\nসময়: সকাল ১১.০০ টা\n\nসভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n\n{body}\n\n\
         সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

/// What minutes tell beside the meeting that they are of.
fn beside_the_meeting(body: &str) -> Vec<(Status, Option<Date>)> {
    let told = told(&ethics_minutes(body)).into_iter();
    told.filter(|(activity, _, date)| *activity == Activity::NisEthicsCommitteeMeeting && *date != on(2024, March, 24))
        .map(|(_, status, date)| (status, date))
        .collect()
}

#[test]
fn the_committee_of_the_title_has_earlier_and_later_meetings() {
    for (body, expected) in [
        (
            "শুদ্ধাচার ফোকাল পয়েন্ট জানান যে, কমিটির দ্বিতীয় সভা গত ১৯ ডিসেম্বর অনুষ্ঠিত হয়েছিল।",
            (Status::Held, on(2023, December, 19)),
        ),
        (
            "সভায় সিদ্ধান্ত হয় যে, কমিটির পরবর্তী সভা আগামী ৯ জুন ২০২৪ তারিখে অনুষ্ঠিত হবে।",
            (Status::Planned, on(2024, June, 9)),
        ),
        (
            "উক্ত কমিটির চতুর্থ ত্রৈমাসিক সভা আগামী জুন মাসের ৯ তারিখে আহ্বান করা হবে।",
            (Status::Planned, on(2024, June, 9)),
        ),
    ] {
        assert_eq!(beside_the_meeting(body), [expected], "{body}");
    }
}

#[test]
fn a_committee_with_a_name_of_its_own_is_another_one() {
    for body in [
        "ক্রয় কমিটির দ্বিতীয় সভা গত ১৯ ডিসেম্বর অনুষ্ঠিত হয়েছিল।",
        "কমিটির দ্বিতীয় সভা গত ১৯ ডিসেম্বর অনুষ্ঠিত হয়নি।",
        "কমিটির সদস্যদের নিয়ে উন্নয়ন মেলার প্রস্তুতি সভা গত ১৯ ডিসেম্বর অনুষ্ঠিত হয়েছিল।",
        "কমিটির দ্বিতীয় সভার সিদ্ধান্ত গত ১৯ ডিসেম্বর বাস্তবায়ন করা হয়েছে।",
        "উপজেলা কার্যালয়ের প্রতিনিধি জানান, কমিটির দ্বিতীয় সভা গত ১৯ ডিসেম্বর অনুষ্ঠিত হয়েছে।",
    ] {
        assert_eq!(beside_the_meeting(body), [], "{body}");
    }
}

#[test]
fn a_letter_goes_on_about_the_committee_it_named() {
    let told = told(&letter(
        "শুদ্ধাচার কর্মপরিকল্পনার আওতায় গৃহীত কার্যক্রম অবহিতকরণ।",
        "মহোদয়,\n\t১।\tএ কার্যালয়ের নৈতিকতা কমিটির তৃতীয় ত্রৈমাসিক সভা বিগত ২৭ ফেব্রুয়ারি তারিখে সুসম্পন্ন হইয়াছে। কমিটির পরবর্তী সভা আগামী জুন \
         মাসের ৯ তারিখে আহ্বান করা হইবে।",
    ));
    let committee = Activity::NisEthicsCommitteeMeeting;
    assert_eq!(
        told,
        [
            (committee, Status::Held, on(2024, February, 27)),
            (committee, Status::Planned, on(2024, June, 9)),
        ]
    );
}

#[test]
fn a_meeting_that_a_letter_says_was_not_held_gives_it_no_day() {
    let text = letter(
        "শুদ্ধাচার কর্মপরিকল্পনার আওতায় গৃহীত কার্যক্রম অবহিতকরণ।",
        "নৈতিকতা কমিটির তৃতীয় ত্রৈমাসিক সভা কোরাম পূর্ণ না হওয়ায় বিগত ২৭ ফেব্রুয়ারি তারিখে অনুষ্ঠিত হয় নাই।",
    );
    let document = read("document.txt", text.as_bytes());
    assert_eq!((document.meeting_date, document.activities.len()), (None, 0));
}

const CHARTER: &str = "সেবা প্রদান প্রতিশ্রুতি বাস্তবায়ন সংক্রান্ত তথ্য প্রেরণ।";

fn updates(text: &str) -> Vec<(Status, Option<Date>)> {
    let told = told(text).into_iter();
    told.filter(|(activity, ..)| *activity == Activity::CharterUpdate)
        .map(|(_, status, date)| (status, date))
        .collect()
}

#[test]
fn a_charter_that_bears_the_day_of_its_update_was_updated_on_it() {
    for body in [
        "গত ১৮ মার্চ তারিখে হালনাগাদকৃত চার্টার এতদসঙ্গে প্রেরণ করা হলো।",
        "এ কার্যালয়ের ১৮/০৩/২০২৪ তারিখে হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতি অভ্যর্থনা কক্ষে রাখা হবে।",
        "১৮ মার্চ ২০২৪ তারিখে হালনাগাদ করা চার্টার সভায় উপস্থাপন করা হবে।",
    ] {
        assert_eq!(
            updates(&letter(CHARTER, body)),
            [(Status::Held, on(2024, March, 18))],
            "{body}"
        );
    }
}

#[test]
fn a_charter_without_its_day_or_of_another_office_is_no_update() {
    for body in [
        "হালনাগাদকৃত চার্টার ২৫/০৪/২০২৪ তারিখের সভায় উপস্থাপন করা হবে।",
        "আগামী ৩০ এপ্রিলের মধ্যে হালনাগাদকৃত চার্টার প্রেরণ করতে হবে।",
        "আপনার কার্যালয়ের ১৮/০৩/২০২৪ তারিখে হালনাগাদকৃত চার্টার পাওয়া গিয়েছে।",
        "জেলা প্রশাসকের কার্যালয়ের ১৮/০৩/২০২৪ তারিখে হালনাগাদকৃত চার্টার পাওয়া গিয়েছে।",
    ] {
        assert_eq!(updates(&letter(CHARTER, body)), [], "{body}");
    }
}

#[test]
fn what_was_proposed_and_refused_is_not_planned() {
    let briefing = |rest: &str| {
        told(&letter(
            CHARTER,
            &format!("সেবা প্রদান প্রতিশ্রুতি বিষয়ে অংশীজনদের নিয়ে অবহিতকরণ সভা ১৪ মে ২০২৪ তারিখে {rest}।"),
        ))
    };
    for refused in [
        "করার একটি প্রস্তাব উঠলেও তা গৃহীত হয়নি",
        "করার প্রস্তাব দেওয়া হয়, তবে তা অনুমোদিত হয়নি",
        "করার প্রস্তাব নাকচ করা হয়েছে",
        "আয়োজনের সুপারিশ করা হয়েছিল, অনুমোদন পাওয়া যায়নি",
    ] {
        assert_eq!(briefing(refused), [], "{refused}");
    }
    let planned = (Activity::CharterStakeholderBriefing, Status::Planned, on(2024, May, 14));
    assert_eq!(briefing("অনুষ্ঠিত হবে"), [planned]);
}

#[test]
fn the_monitoring_committee_of_a_letter_on_the_charter_is_its_own() {
    let reconstituted = |sentence: &str| told(&letter(CHARTER, sentence));
    let held = (
        Activity::CharterCommitteeReconstitution,
        Status::Held,
        on(2023, December, 31),
    );
    assert_eq!(
        reconstituted("এ কার্যালয়ের পরিবীক্ষণ কমিটি গত ৩১ ডিসেম্বর ২০২৩ তারিখের অফিস আদেশে পুনর্গঠন করা হয়েছে।"),
        [held]
    );
    for other in [
        "এ কার্যালয়ের ক্রয় কমিটি গত ৩১ ডিসেম্বর ২০২৩ তারিখের অফিস আদেশে পুনর্গঠন করা হয়েছে।",
        "মোংলা বন্দর কর্তৃপক্ষ ৩১ ডিসেম্বর ২০২৩ তারিখের আদেশে তাদের পরিবীক্ষণ কমিটি পুনর্গঠন করেছে।",
    ] {
        assert_eq!(reconstituted(other), [], "{other}");
    }
}

#[test]
fn what_another_office_tells_is_its_own() {
    let subject = "নৈতিকতা কমিটির সভা সংক্রান্ত তথ্য প্রেরণ।";
    let of = |teller: &str| {
        told(&letter(
            subject,
            &format!("{teller} নৈতিকতা কমিটির সভা গত ২৭ ফেব্রুয়ারি ২০২৪ তারিখে অনুষ্ঠিত হয়েছে।"),
        ))
    };
    let held = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        on(2024, February, 27),
    );
    assert_eq!(of("এ কার্যালয়ের"), [held]);
    for teller in [
        "বাংলাদেশ অভ্যন্তরীণ নৌপরিবহন কর্তৃপক্ষ জানিয়েছে যে, তাদের",
        "জেলা সমবায় ব্যাংক লিমিটেড জানায়, তাদের",
        "বাপাউবো অবহিত করেছে যে, তাদের",
    ] {
        assert_eq!(of(teller), [], "{teller}");
    }
}

#[test]
fn a_letter_announces_a_second_batch_on_the_same() {
    let announced = |second: &str| {
        told(&letter(
            "ই-গভর্ন্যান্স ও উদ্ভাবন কর্মপরিকল্পনার প্রশিক্ষণ সংক্রান্ত তথ্য প্রেরণ।",
            &format!("এ কার্যালয়ের ৪৮ জন কর্মচারীকে ই-নথি ব্যবস্থাপনা বিষয়ে ১১ মার্চ ২০২৪ তারিখে প্রশিক্ষণ প্রদান করা হয়েছে। {second}।"),
        ))
    };
    let first = (Activity::EgovTraining, Status::Held, on(2024, March, 11));
    let second = (Activity::EgovTraining, Status::Planned, on(2024, May, 3));
    for sentence in [
        "একই বিষয়ে দ্বিতীয় ব্যাচের প্রশিক্ষণ মে মাসের ৩ তারিখে শুরু হয়ে ৫ তারিখ পর্যন্ত চলবে",
        "দ্বিতীয় ব্যাচের প্রশিক্ষণ আগামী ৩ মে ২০২৪ তারিখে অনুষ্ঠিত হবে",
        "অনুরূপ আরেকটি প্রশিক্ষণ ৩ মে ২০২৪ তারিখে আয়োজন করা হবে",
    ] {
        assert_eq!(announced(sentence), [first, second], "{sentence}");
    }
    for sentence in [
        "চামড়াজাত পণ্য তৈরির প্রশিক্ষণ ৩ মে ২০২৪ তারিখে শুরু হয়ে ৫ তারিখ পর্যন্ত চলবে",
        "একই বিষয়ে দ্বিতীয় ব্যাচের প্রশিক্ষণ ৩ মে ২০২৪ তারিখে জেলা প্রশাসকের কার্যালয় কর্তৃক আয়োজিত হবে",
    ] {
        assert_eq!(announced(sentence), [first], "{sentence}");
    }
}

#[test]
fn a_row_counts_the_days_it_names_and_takes_the_day_set_anew() {
    let row = |cell: &str| {
        told(&report(&format!(
            "সূচক\tকার্যক্রম\tঅগ্রগতি\tমন্তব্য\n৪/১.১\tনৈতিকতা কমিটির সভা\t{cell}\tচলমান\n\
             ৭/১.৪\tসেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণ\t২৭ মার্চ ২০২৪\tঅর্জিত"
        )))
        .into_iter()
        .filter(|(activity, ..)| *activity == Activity::NisEthicsCommitteeMeeting)
        .map(|(_, status, date)| (status, date))
        .collect::<Vec<_>>()
    };
    assert_eq!(
        row("০৫/০৯/২০২৩ ও ১৪/১২/২০২৩ তারিখে ২টি সভা অনুষ্ঠিত; ৩য় সভা ২৭/০৬/২০২৪ তারিখে অনুষ্ঠিতব্য"),
        [
            (Status::Held, on(2023, September, 5)),
            (Status::Held, on(2023, December, 14)),
            (Status::Planned, on(2024, June, 27)),
        ]
    );
    assert_eq!(
        row("১২ মার্চ ২০২৪ তারিখে হওয়ার কথা ছিল, পরীক্ষার কারণে ২৬ মে ২০২৪ তারিখে পুনর্নির্ধারিত"),
        [(Status::Planned, on(2024, May, 26))]
    );
    assert_eq!(row("১২ মার্চ ২০২৪ তারিখে হওয়ার কথা ছিল, নতুন তারিখ পুনর্নির্ধারণ করা হয়নি"), []);
}

#[test]
fn a_training_that_others_gave_is_theirs_though_named_by_letters_alone() {
    let row = |host: &str| {
        told(&report(&format!(
            "সূচক\tকার্যক্রম\tঅগ্রগতি\tমন্তব্য\n৮/১.৬\tতথ্য অধিকার প্রশিক্ষণ\t{host} ১১ মার্চ ২০২৪ আয়োজিত প্রশিক্ষণে ২০ জন অংশগ্রহণ করেন\t-\n\
             ৭/১.৪\tসেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণ\t২৭ মার্চ ২০২৪\tঅর্জিত"
        )))
        .into_iter()
        .any(|(activity, ..)| activity == Activity::RtiTraining)
    };
    assert!(!row("ইউজিসি কর্তৃক"));
    assert!(!row("আরপিএটিসি কর্তৃক"));
    assert!(row("এ কার্যালয় কর্তৃক"));
    assert!(row("জেলা সমবায় কার্যালয় কর্তৃক"));
}

#[test]
fn a_staff_meeting_tells_of_its_own_office() {
    let minutes = |title: &str, cell: &str| {
        updates(&format!(
            "জেলা প্রশাসকের কার্যালয়, নাটোর\n\n{title}\n\nসভাপতি\t:\tরোকসানা পারভীন, জেলা প্রশাসক\nতারিখ\t:\t২০ নভেম্বর ২০২৩\n\n\
             ক্রম\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়ন\n১\t{cell}\tবোর্ডটি মেরামত করতে হবে।\tনেজারত ডেপুটি কালেক্টর\n"
        ))
    };
    let cell = "আইসিটি শাখা: সেবা প্রদান প্রতিশ্রুতি গত ২৫ সেপ্টেম্বর হালনাগাদ করে বাতায়নে প্রকাশ করা হয়েছে।";
    let staff = "নভেম্বর ২০২৩ মাসের অভ্যন্তরীণ স্টাফ সভার কার্যবিবরণী";
    assert_eq!(minutes(staff, cell), [(Status::Held, on(2023, September, 25))]);
    let others = "উপজেলা সমাজসেবা কার্যালয়ের সেবা প্রদান প্রতিশ্রুতি গত ২৫ সেপ্টেম্বর হালনাগাদ করা হয়েছে।";
    assert_eq!(minutes(staff, others), []);
    assert_eq!(minutes("জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী", cell), []);
}

/// A press note of an upazila office of Monday, 25 July 2022.
fn press_note(body: &str) -> Vec<(Activity, Status, Option<Date>)> {
    told(&format!(
        "উপজেলা নির্বাহী অফিসারের কার্যালয়\nধর্মপাশা, সুনামগঞ্জ\n\nপ্রেস নোট\n\nতারিখ: ২৫ জুলাই ২০২২ খ্রি.\n\n{body}\n"
    ))
}

#[test]
fn news_gives_the_new_day_of_what_did_not_take_place() {
    let put_off =
        "তথ্য অধিকার আইন বিষয়ক যে দিনব্যাপী প্রশিক্ষণ গতকাল রবিবার উপজেলা পরিষদের হলরুমে অনুষ্ঠিত হওয়ার কথা ছিল, বন্যায় তা হতে পারেনি।";
    let training = |date| (Activity::RtiTraining, Status::Planned, date);
    assert_eq!(
        press_note(&format!("{put_off} আগামী সোমবার একই স্থানে প্রশিক্ষণটি অনুষ্ঠিত হবে।")),
        [training(on(2022, Month::August, 1))]
    );
    assert_eq!(press_note(&format!("{put_off} নতুন তারিখ পরে জানানো হবে।")), []);
    assert_eq!(
        press_note(&format!("{put_off} আগামী সোমবার আইনশৃঙ্খলা সভাটি অনুষ্ঠিত হবে।")),
        []
    );
}

/// A press note of a district information office, of Wednesday, 28 September 2022.
fn information_office(body: &str) -> Vec<(Activity, Status, Option<Date>)> {
    told(&format!(
        "জেলা তথ্য অফিস, রাঙ্গামাটি\nসংবাদ বিজ্ঞপ্তি\n\nরাঙ্গামাটি, ২৮ সেপ্টেম্বর ২০২২ (বুধবার):\n\n{body}\n"
    ))
}

#[test]
fn news_of_an_office_may_end_in_what_strangers_did() {
    let own = "জেলা তথ্য অফিস, রাঙ্গামাটির উদ্যোগে তথ্য অধিকার আইন সম্পর্কে জনসচেতনতা বৃদ্ধির লক্ষ্যে গতকাল বনরূপা এলাকায় মাইকিং ও লিফলেট বিতরণ হয়েছে।";
    let strangers = "তথ্য অধিকার আইন সম্পর্কে সচেতন নাগরিক কমিটি (সনাক) ও টিআইবির আয়োজনে আজ মাইকিং ও লিফলেট বিতরণ হয়েছে।";
    let beside = "আজ সনাক ও টিআইবির আয়োজনে জেলা শিল্পকলা একাডেমিতে আলোচনা সভা হয়।";
    let again = "আগামী রবিবার ঘাগড়া বাজারে অফিসের পক্ষ থেকে একই ধরনের প্রচার চালানো হবে।";
    let held = (Activity::RtiAwareness, Status::Held, on(2022, September, 27));
    let planned = (Activity::RtiAwareness, Status::Planned, on(2022, Month::October, 2));
    assert_eq!(
        information_office(&format!("{own}\n\n{beside}\n\n{again}")),
        [held, planned]
    );
    assert_eq!(information_office(&format!("{own}\n\n{strangers}")), [held]);
    assert_eq!(information_office(strangers), []);
}

#[test]
fn an_order_that_updates_the_charter_calls_those_it_serves() {
    let order = |sentence: &str| {
        told(&format!(
            "সিনিয়র উপজেলা মৎস্য কর্মকর্তার কার্যালয়\nমোল্লাহাট, বাগেরহাট\n\nস্মারক নং- ৩৩.০২.০১৫৬.৬০১.১৬.০০২.২১-৩১০\tতারিখ: ২২ ডিসেম্বর ২০২১\n\nঅফিস আদেশ\n\n\
             অত্র কার্যালয়ের সেবা প্রদান প্রতিশ্রুতি হালনাগাদ করা হলো এবং বাতায়নে প্রকাশ করা হলো।\n\n০২। {sentence}\n\nলিপি পাল\nসিনিয়র উপজেলা মৎস্য কর্মকর্তা\n"
        ))
    };
    let updated = (Activity::CharterUpdate, Status::Held, on(2021, December, 22));
    let called = (
        Activity::CharterStakeholderBriefing,
        Status::Planned,
        on(2021, December, 29),
    );
    assert_eq!(
        order("হালনাগাদকৃত তালিকা সম্বন্ধে মৎস্যচাষিদের অবহিত করার উদ্দেশ্যে আগামী ২৯ ডিসেম্বর সকাল দশটায় অংশীজনের সভা ডাকা হলো।"),
        [updated, called]
    );
    assert_eq!(
        order("পুকুর ইজারা সম্বন্ধে আগামী ২৯ ডিসেম্বর সকাল দশটায় অংশীজনের সভা ডাকা হলো।"),
        [updated]
    );
}

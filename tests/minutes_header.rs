//! The number and date of a letter, however clerks write them; each beside a near-identical one that says something else.

#![allow(clippy::unwrap_used)]

use apa_score::minutes::{Document, read};
use time::macros::date;

/// A letter of a university with these lines below its name.
fn letter_with(lines: &str) -> Document {
    let text = format!(
        "খুলনা কৃষি বিশ্ববিদ্যালয়
রেজিস্ট্রার দপ্তর

{lines}

বিষয়: তথ্য প্রেরণ।

উপর্যুক্ত বিষয়ে চাহিত তথ্য প্রেরণ করা হলো।"
    );
    read("letter.txt", text.as_bytes())
}

#[test]
fn a_number_in_letters_and_strokes_needs_no_sign_behind_its_label() {
    let document = letter_with("পত্র নং প্রকা/মাসবি/২০২৩-২০২৪/১৬১১\nতারিখ ১৩.০৬.২০২৪");
    assert_eq!(document.memo_number.as_deref(), Some("প্রকা/মাসবি/২০২৩-২০২৪/১৬১১"));
    assert_eq!(document.memo_date, Some(date!(2024 - 06 - 13)));
    let other = letter_with("নং শাখা হতে প্রাপ্ত ছক/ফরম/তালিকা");
    assert_eq!(other.memo_number, None);
}

#[test]
fn a_number_alone_on_its_line_at_the_top_needs_no_label() {
    let document = letter_with("খুকৃবি/রেজি/প্রশা/২০২৩/৪১৮৭\t\t\t১৩ আগস্ট ২০২৩");
    assert_eq!(document.memo_number.as_deref(), Some("খুকৃবি/রেজি/প্রশা/২০২৩/৪১৮৭"));
    assert_eq!(document.memo_date, Some(date!(2023 - 08 - 13)));
    for other in ["ডিন/পরিচালক/দপ্তর প্রধান", "খুকৃবি/রেজি/প্রশা/২০২৩/৪১৮৭ নং স্মারকের অনুবৃত্তিক্রমে"]
    {
        assert_eq!(letter_with(other).memo_number, None, "{other}");
    }
}

#[test]
fn a_reference_above_the_subject_is_the_letters_own_number_and_below_it_anothers() {
    let own = letter_with("সূত্র: খুকৃবি/রেজি/২০২৪/১৮৮১\n০২ জ্যৈষ্ঠ ১৪৩১ | ১৬ মে ২০২৪");
    assert_eq!(own.memo_number.as_deref(), Some("খুকৃবি/রেজি/২০২৪/১৮৮১"));
    assert_eq!(own.memo_date, Some(date!(2024 - 05 - 16)));
    let text = "খুলনা কৃষি বিশ্ববিদ্যালয়\n\nবিষয়: তথ্য প্রেরণ।\n\nসূত্র: ইউজিসি/প্রশা/২০২৪/৭৭\n\nতথ্য প্রেরণ করা হলো।";
    assert_eq!(read("letter.txt", text.as_bytes()).memo_number, None);
}

#[test]
fn a_day_of_the_islamic_calendar_may_stand_between_the_other_two() {
    let document = letter_with(
        "স্মারক নং-ইফা/সিলেট/প্রশা-০৭/২০২৫/২০৩\n\n১২ ফাল্গুন ১৪৩১ বঙ্গাব্দ\n২৬ শাবান ১৪৪৬ হিজরি\n২৫ ফেব্রুয়ারি ২০২৫ খ্রিস্টাব্দ",
    );
    assert_eq!(document.memo_date, Some(date!(2025 - 02 - 25)));
    assert_eq!(document.memo_date_bangla.as_deref(), Some("১২ ফাল্গুন ১৪৩১ বঙ্গাব্দ"));
    let other = letter_with("স্মারক নং-ইফা/সিলেট/প্রশা-০৭/২০২৫/২০৩\n\nপ্রাপক: সকল সুপারভাইজার\n২৫ ফেব্রুয়ারি ২০২৫ খ্রিস্টাব্দ");
    assert_eq!(other.memo_date, None);
}

#[test]
fn the_designation_of_the_chair_may_have_a_label_of_its_own() {
    let chair = |line: &str| {
        let text = format!(
            "জেলা প্রশাসকের কার্যালয়, নাটোর

সমন্বয় সভার কার্যবিবরণী

সভাপতির নাম : জনাব আবু নাছের ভূঁঞা
{line}
সভার তারিখ : ২৩ জানুয়ারি ২০২৪"
        );
        read("minutes.txt", text.as_bytes()).chair
    };
    assert_eq!(chair("পদবি : জেলা প্রশাসক").as_deref(), Some("আবু নাছের ভূঁঞা, জেলা প্রশাসক"));
    assert_eq!(chair("সঞ্চালক : জেলা প্রশাসক").as_deref(), Some("আবু নাছের ভূঁঞা"));
}

#[test]
fn a_file_number_at_the_end_of_minutes_is_their_memo_number_where_its_date_stands_with_it() {
    let of = |last: &str| {
        let text = format!(
            "পটুয়াখালী বিশ্ববিদ্যালয়\n\nতথ্য অধিকার বিষয়ে সভার কার্যবিবরণী\n\nসভাপতি : জনাব করিম, রেজিস্ট্রার\nতারিখ : ১২ ফেব্রুয়ারি ২০২৪\n\nসভায় আলোচনা হয়।\n\nকেউ ভিন্নমত পোষণ করেননি।\n\nসভা শেষ হয়।\n\nসদস্য-সচিব\n\n{last}\n"
        );
        let document = read("minutes.txt", text.as_bytes());
        (document.memo_number, document.memo_date)
    };
    let memo = |number: &str| (Some(number.to_owned()), Some(date!(2024 - 02 - 22)));
    assert_eq!(
        of("পবিপ্রবি/রেজি/তথ্য/২০১৯/২৯৯\t\tতারিখ: ২২/০২/২০২৪"),
        memo("পবিপ্রবি/রেজি/তথ্য/২০১৯/২৯৯")
    );
    assert_eq!(of("রমেকহা/প্রশা/২০২২/৭৬৪১ তাং ২২/০২/২০২৪"), memo("রমেকহা/প্রশা/২০২২/৭৬৪১"));
    assert_eq!(
        of("স্মারক পিজিসিএল/জিআরএস/২৪-২৫/৫৬০, ২২-০২-২০২৪"),
        memo("পিজিসিএল/জিআরএস/২৪-২৫/৫৬০")
    );
    assert_eq!(
        of("সূত্র: রাকাব/প্রকা/শুদ্ধাচার/১১৮৯\nতারিখ: ২২ ফেব্রুয়ারি ২০২৪"),
        memo("রাকাব/প্রকা/শুদ্ধাচার/১১৮৯")
    );
    // Without a date it may be the paper that was spoken of.
    assert_eq!(of("সূত্র: রাকাব/প্রকা/শুদ্ধাচার/১১৮৯").0, None);
}

#[test]
fn a_paper_without_a_number_is_of_the_day_below_who_signed_it_and_minutes_are_not() {
    let of = |head: &str, above: &str| {
        let text = format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n\n{head}\n\nশুদ্ধাচার প্রশিক্ষণ সম্পন্ন হয়েছে।\n\n(মোঃ হাসানুজ্জামান)\n{above}\n১৬ জানুয়ারি ২০২৫\n"
        );
        read("report.txt", text.as_bytes()).memo_date
    };
    let report = "২০২৪-২৫ অর্থবছরের অর্ধবার্ষিক অগ্রগতি প্রতিবেদন";
    assert_eq!(of(report, "যুগ্মপরিচালক"), Some(date!(2025 - 01 - 16)));
    assert_eq!(of(report, "নাটোরের পথে"), None);
    let minutes = "শুদ্ধাচার সভার কার্যবিবরণী\n\nসভাপতি : জনাব করিম, জেলা সমবায় অফিসার\nসভার তারিখ : ১২ জানুয়ারি ২০২৫";
    assert_eq!(of(minutes, "জেলা সমবায় অফিসার"), None);
}

#[test]
fn minutes_may_bear_their_number_at_the_foot_with_its_date() {
    let of = |foot: &str| {
        let text = format!(
            "পটুয়াখালী বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়\n\nতথ্য অধিকার বিষয়ক সভার কার্যবিবরণী\n\nসভাপতি: প্রফেসর ড. আবুল বাশার\nতারিখ: ১৫ ফেব্রুয়ারি ২০২৪\n\n\
             ১। আলোচনা করা হয়।\n২। সিদ্ধান্ত গ্রহণ করা হয়।\n৩। সভা শেষ করা হয়।\n৪। ধন্যবাদ জ্ঞাপন করা হয়।\n\nরেজিস্ট্রার\n\n{foot}\n"
        );
        let document = read("document.txt", text.as_bytes());
        (document.memo_number, document.memo_date)
    };
    let number = |number: &str| Some(number.to_owned());
    assert_eq!(
        of("পবিপ্রবি/রেজি/তথ্য/২০১৯/২৯৯\t\tতারিখ: ২২/০২/২০২৪"),
        (number("পবিপ্রবি/রেজি/তথ্য/২০১৯/২৯৯"), Some(date!(2024 - 02 - 22)))
    );
    assert_eq!(
        of("স্মারক পিজিসিএল/জিআরএস/২৪-২৫/৫৬০, ২২-০২-২০২৪"),
        (number("পিজিসিএল/জিআরএস/২৪-২৫/৫৬০"), Some(date!(2024 - 02 - 22)))
    );
    assert_eq!(of("পবিপ্রবি/রেজি/তথ্য/২০১৯/২৯৯ নথিতে রক্ষিত"), (None, None));
}

#[test]
fn an_order_has_its_number() {
    let text = "বাংলাদেশ কৃষি উন্নয়ন কর্পোরেশন\n\nঅফিস আদেশ নং: বিএডিসি/সংস্থা/ট্রেনিং-২২/১৭০৪        তারিখঃ ০৯-১১-২০২৩ ইং\n\nসনদ প্রদান করা হলো।\n";
    let document = read("document.txt", text.as_bytes());
    assert_eq!(document.memo_number.as_deref(), Some("বিএডিসি/সংস্থা/ট্রেনিং-২২/১৭০৪"));
    assert_eq!(document.memo_date, Some(date!(2023 - 11 - 09)));
}

#[test]
fn a_chair_addressed_by_his_designation_keeps_his_name() {
    let of = |who: &str| {
        let text = format!(
            "যুব উন্নয়ন অধিদপ্তর, লালমনিরহাট\n\nনোটিশ\n\nআগামী ২৭-১১-২০২৪ তারিখে সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে সভা অনুষ্ঠিত হবে। {who} মহোদয় সভায় সভাপতিত্ব করবেন।\n"
        );
        read("document.txt", text.as_bytes()).chair
    };
    assert_eq!(of("জনাব গোলাম রব্বানী, উপপরিচালক").as_deref(), Some("গোলাম রব্বানী, উপপরিচালক"));
    assert_eq!(of("উপপরিচালক").as_deref(), Some("উপপরিচালক"));
}

#[test]
fn a_division_above_its_ministry_is_no_section_of_the_directorate_above() {
    let of = |below: &str| {
        let text = format!(
            "জাতীয় সঞ্চয় অধিদপ্তর\nঅভ্যন্তরীণ সম্পদ বিভাগ\n{below}\n\nনম্বর: ০৮.০২.০০০০.০০৩.২৫.০০১.২৩-৭৬\nতারিখ: ১০ জানুয়ারি ২০২৪\n\nঅফিস আদেশ\n"
        );
        read("document.txt", text.as_bytes()).section
    };
    assert_eq!(of("অর্থ মন্ত্রণালয়\n\nপ্রশাসন-৩ শাখা").as_deref(), Some("প্রশাসন-৩ শাখা"));
    assert_eq!(of("ঢাকা").as_deref(), Some("অভ্যন্তরীণ সম্পদ বিভাগ"));
}

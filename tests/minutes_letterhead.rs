//! Who issued a document, as letterheads of many kinds of offices say it; each beside a near-identical one that says
//! something else.

#![allow(clippy::unwrap_used)]

use apa_score::minutes::{Document, read};
use apa_score::office::Tier;

/// A letter with this letterhead.
fn letter_of(letterhead: &str) -> Document {
    let body = "স্মারক নং-১২.০১.০০০০.০০১.১৬.০০৮.২৩.৯৬
তারিখ: ২৫ জানুয়ারি ২০২৪

বিষয়: তথ্য প্রেরণ।

উপর্যুক্ত বিষয়ে চাহিত তথ্য প্রেরণ করা হলো।";
    read("letter.txt", format!("{letterhead}\n\n{body}").as_bytes())
}

#[track_caller]
fn issued_by(letterhead: &str, office: &str, section: Option<&str>) {
    let document = letter_of(letterhead);
    assert_eq!(document.office.as_deref(), Some(office), "{letterhead}");
    assert_eq!(document.section.as_deref(), section, "{letterhead}");
}

#[test]
fn the_place_below_an_office_belongs_to_its_name() {
    issued_by(
        "প্রাণিসম্পদ অধিদপ্তর\nফার্মগেট-১২, ঢাকা-১২১৫\nতথ্য বিভাগ",
        "প্রাণিসম্পদ অধিদপ্তর, ফার্মগেট-১২, ঢাকা-১২১৫",
        Some("তথ্য বিভাগ"),
    );
    issued_by("জনতা ব্যাংক\n১২ শেখপাড়া রোড, খুলনা", "জনতা ব্যাংক, ১২ শেখপাড়া রোড, খুলনা", None);
}

#[test]
fn a_place_may_bear_the_labels_of_upazila_and_district_but_not_another_label() {
    issued_by(
        "উপজেলা প্রকৌশলীর কার্যালয়\nউপজেলাঃ কালিগঞ্জ, জেলাঃ সাতক্ষীরা।",
        "উপজেলা প্রকৌশলীর কার্যালয়, উপজেলাঃ কালিগঞ্জ, জেলাঃ সাতক্ষীরা",
        None,
    );
    issued_by("উপজেলা প্রকৌশলীর কার্যালয়\nফোনঃ সাতক্ষীরা", "উপজেলা প্রকৌশলীর কার্যালয়", None);
}

#[test]
fn the_department_below_the_office_of_an_official_says_whose_official() {
    issued_by(
        "উপপরিচালকের কার্যালয়\nকৃষি সম্প্রসারণ অধিদপ্তর\nখামারবাড়ি, মানিকগঞ্জ",
        "উপপরিচালকের কার্যালয়, কৃষি সম্প্রসারণ অধিদপ্তর, খামারবাড়ি, মানিকগঞ্জ",
        None,
    );
    issued_by(
        "কৃষি সম্প্রসারণ অধিদপ্তর\nউপপরিচালকের কার্যালয়\nখামারবাড়ি, মানিকগঞ্জ",
        "উপপরিচালকের কার্যালয়, খামারবাড়ি, মানিকগঞ্জ",
        None,
    );
}

#[test]
fn a_company_that_writes_under_its_own_name_is_an_office_and_one_spoken_of_is_not() {
    issued_by(
        "তিতাস গ্যাস ট্রান্সমিশন পিএলসি\n১০৫ কাজী নজরুল ইসলাম এভিনিউ, ঢাকা",
        "তিতাস গ্যাস ট্রান্সমিশন পিএলসি, ১০৫ কাজী নজরুল ইসলাম এভিনিউ, ঢাকা",
        None,
    );
    assert_eq!(
        office_of("সেবা নিয়ে সভা\n\nআজ সবুজ ট্রেডিং লিমিটেডের উদ্যোগে সেবা নিয়ে সভা হয়েছে।"),
        None
    );
}

#[test]
fn an_address_in_the_place_that_the_office_already_bears_does_not() {
    issued_by(
        "জনতা ব্যাংক, আঞ্চলিক কার্যালয়, খুলনা\n১২ শেখপাড়া রোড, খুলনা",
        "জনতা ব্যাংক, আঞ্চলিক কার্যালয়, খুলনা",
        None,
    );
    issued_by("উপজেলা কৃষি অফিস, ঘিওর\nমানিকগঞ্জ", "উপজেলা কৃষি অফিস, ঘিওর, মানিকগঞ্জ", None);
}

#[test]
fn a_head_office_is_the_seat_of_the_office_above_it_and_a_district_office_is_one_of_its_own() {
    issued_by(
        "জনতা ব্যাংক\nপ্রধান কার্যালয়, রাজশাহী\nমানবসম্পদ বিভাগ",
        "জনতা ব্যাংক, প্রধান কার্যালয়, রাজশাহী",
        Some("মানবসম্পদ বিভাগ"),
    );
    issued_by("খাদ্য অধিদপ্তর\nজেলা কার্যালয়, রাজশাহী", "জেলা কার্যালয়, রাজশাহী", None);
    // Below the section it is an address.
    issued_by(
        "সমবায় অধিদপ্তর\nপ্রশাসন শাখা\nপ্রধান কার্যালয়, ৯ আগারগাঁও, ঢাকা",
        "সমবায় অধিদপ্তর",
        Some("প্রশাসন শাখা"),
    );
}

#[test]
fn the_secretariat_is_where_a_ministry_sits_and_a_commissions_secretariat_is_an_office() {
    issued_by(
        "ভূমি মন্ত্রণালয়\nপ্রশাসন-৪ অধিশাখা\nবাংলাদেশ সচিবালয়, ঢাকা",
        "ভূমি মন্ত্রণালয়",
        Some("প্রশাসন-৪ অধিশাখা"),
    );
    issued_by("নির্বাচন কমিশন সচিবালয়\nসেবা শাখা", "নির্বাচন কমিশন সচিবালয়", Some("সেবা শাখা"));
}

#[test]
fn the_registrars_office_is_a_part_of_its_university_but_a_regional_office_is_not() {
    issued_by(
        "খুলনা কৃষি বিশ্ববিদ্যালয়\nরেজিস্ট্রার দপ্তর",
        "খুলনা কৃষি বিশ্ববিদ্যালয়",
        Some("রেজিস্ট্রার দপ্তর"),
    );
    issued_by("জাতীয় বিশ্ববিদ্যালয়\nআঞ্চলিক কার্যালয়, রংপুর", "আঞ্চলিক কার্যালয়, রংপুর", None);
}

#[test]
fn the_principals_office_is_a_part_of_the_college_but_a_department_is_above_its_officials() {
    issued_by(
        "সাতক্ষীরা সরকারি কলেজ, সাতক্ষীরা\nঅধ্যক্ষের কার্যালয়",
        "সাতক্ষীরা সরকারি কলেজ, সাতক্ষীরা",
        Some("অধ্যক্ষের কার্যালয়"),
    );
    issued_by(
        "মাধ্যমিক শিক্ষা অধিদপ্তর, ঢাকা\nউপপরিচালকের কার্যালয়, খুলনা",
        "উপপরিচালকের কার্যালয়, খুলনা",
        None,
    );
}

/// A letter that opens with whom it is sent to, signed so.
fn petition(signature: &str) -> Document {
    let text = format!(
        "বরাবর
পরিচালক (প্রশাসন)
সমবায় অধিদপ্তর
ঢাকা।

বিষয়: বরাদ্দ প্রদান।

মহোদয়, প্রশিক্ষণের জন্য বরাদ্দ প্রয়োজন।

বিনীত
{signature}"
    );
    read("petition.txt", text.as_bytes())
}

#[test]
fn who_a_letter_is_sent_to_did_not_issue_it() {
    let signed = petition("(কাজী মোজাম্মেল হোসেন)\nজেলা সমবায় কর্মকর্তা\nজেলা সমবায় কার্যালয়, ভোলা");
    assert_eq!(signed.office.as_deref(), Some("জেলা সমবায় কার্যালয়, ভোলা"));
    let without_office = petition("(কাজী মোজাম্মেল হোসেন)\nজেলা সমবায় কর্মকর্তা");
    assert_eq!(without_office.office, None);
}

fn office_of(news: &str) -> Option<String> {
    read("news.txt", news.as_bytes()).office
}

#[test]
fn a_name_that_the_headline_shortens_is_taken_from_the_text() {
    let text = "বেসামরিক বিমান পরিবহন ও পর্যটন মন্ত্রণালয়ের নৈতিকতা কমিটির সভা আজ অনুষ্ঠিত হয়।";
    let short = office_of(&format!("বিমান ও পর্যটন মন্ত্রণালয়ের নৈতিকতা কমিটির সভা অনুষ্ঠিত\n\n{text}"));
    assert_eq!(short.as_deref(), Some("বেসামরিক বিমান পরিবহন ও পর্যটন মন্ত্রণালয়"));
    let other = office_of(&format!("কৃষি মন্ত্রণালয়ের নৈতিকতা কমিটির সভা অনুষ্ঠিত\n\n{text}"));
    assert_eq!(other.as_deref(), Some("কৃষি মন্ত্রণালয়"));
}

#[test]
fn a_private_organisation_is_no_office_whatever_its_name_ends_in() {
    let held_by = |organiser: &str| {
        office_of(&format!(
            "তথ্য অধিকার নিয়ে সেমিনার\n\nআজ {organiser} আয়োজিত সেমিনারে তথ্য অধিকার নিয়ে আলোচনা হয়েছে।"
        ))
    };
    assert_eq!(held_by("বেসরকারি গবেষণা সংস্থা ‘নাগরিক অধ্যয়ন কেন্দ্র’"), None);
    assert_eq!(
        held_by("বাংলাদেশ নদী গবেষণা কেন্দ্র").as_deref(),
        Some("বাংলাদেশ নদী গবেষণা কেন্দ্র")
    );
}

#[test]
fn a_departments_district_office_keeps_its_district() {
    let office = office_of(
        "ভোক্তা অধিকার নিয়ে সভা\n\nবরিশাল, ২৭ আগস্ট ২০২৪: জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর, বরিশাল জেলা কার্যালয়ের উদ্যোগে আজ সভা অনুষ্ঠিত হয়েছে।",
    );
    assert_eq!(
        office.as_deref(),
        Some("জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর, বরিশাল জেলা কার্যালয়")
    );
    let office = office_of(
        "ভোক্তা অধিকার নিয়ে সভা\n\nবরিশাল, ২৭ আগস্ট ২০২৪: জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর, বরিশালের উদ্যোগে আজ সভা অনুষ্ঠিত হয়েছে।",
    );
    assert_eq!(office.as_deref(), Some("জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর, বরিশাল"));
}

#[test]
fn a_board_has_directorates_and_a_street_is_no_place_of_an_office_that_bears_one() {
    let board = "বাংলাদেশ পল্লী বিদ্যুতায়ন বোর্ড";
    issued_by(&format!("{board}\nআইসিটি পরিদপ্তর"), board, Some("আইসিটি পরিদপ্তর"));
    issued_by("শিল্প মন্ত্রণালয়\nবস্ত্র পরিদপ্তর", "বস্ত্র পরিদপ্তর", None);
    let office = "জেলা সমাজসেবা কার্যালয়, লক্ষ্মীপুর";
    issued_by(&format!("{office}\nনোয়াখালী-লক্ষ্মীপুর সড়ক"), office, None);
}

#[test]
fn the_visarga_of_a_word_is_no_label() {
    let authority = "খুলনা পানি সরবরাহ ও পয়ঃনিষ্কাশন কর্তৃপক্ষ";
    issued_by(&format!("{authority}\nপ্রশাসন উইং"), authority, Some("প্রশাসন উইং"));
}

#[test]
fn the_office_may_stand_below_the_headline_of_its_news() {
    let office = |line: &str| {
        let text = format!(
            "আটঘরিয়ায় ধান নিয়ে চাষিদের মতামত নিল কৃষি অফিস

প্রকাশের তারিখ: ২০২৪-০৫-২৩
{line}

গতকাল ২২ মে ২০২৪ বুধবার একদন্ত ইউনিয়নে মাঠ দিবস অনুষ্ঠিত হয়েছে।"
        );
        read("news.txt", text.as_bytes()).office
    };
    let own = "উপজেলা কৃষি অফিস, আটঘরিয়া, পাবনা";
    assert_eq!(office(own).as_deref(), Some(own));
    assert_eq!(office("নিজস্ব প্রতিবেদক, পাবনা"), None);
}

/// A news item that begins with these lines.
fn item(text: &str) -> Document {
    read("news.txt", text.as_bytes())
}

#[test]
fn the_bureau_of_a_paper_is_no_office_and_no_part_of_the_name_below_it() {
    let told = |line: &str| {
        let text = format!(
            "অভিযোগ প্রতিকার নিয়ে কর্মশালা\n\n{line}\nখুলনা কৃষি বিশ্ববিদ্যালয়ের কর্মকর্তাদের জন্য অভিযোগ প্রতিকার বিষয়ক প্রশিক্ষণ হয়েছে।"
        );
        item(&text).office
    };
    assert_eq!(told("খুলনা ব্যুরো").as_deref(), Some("খুলনা কৃষি বিশ্ববিদ্যালয়"));
    assert_eq!(told("খুলনা অফিস").as_deref(), Some("খুলনা কৃষি বিশ্ববিদ্যালয়"));
    assert_eq!(told("বাংলাদেশ পরিসংখ্যান ব্যুরো").as_deref(), Some("বাংলাদেশ পরিসংখ্যান ব্যুরো"));
}

#[test]
fn a_desk_under_the_name_of_an_office_is_its_section_and_above_the_news_the_papers() {
    let office = "জেলা প্রশাসকের কার্যালয়, নাটোর";
    issued_by(&format!("{office}\nপ্রবাসী কল্যাণ ডেস্ক"), office, Some("প্রবাসী কল্যাণ ডেস্ক"));
    let news = item("নিউজ ডেস্ক\nগতকাল ৫ মে ২০২৪ নাটোর সরকারি কলেজে শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়েছে।");
    assert_eq!(news.section, None);
}

#[test]
fn the_head_of_a_portals_page_names_its_office_before_the_government() {
    let page = |head: &str| {
        let text = format!(
            "জাতীয় পোর্টালে স্বাগতম\nমেনু বাছুন\n{head}\nText size A A A\n\nঅংশীজনের সাথে সভা\n\n\
             ২০ মে ২০২৪ তারিখে মেঘনা ফাউন্ডেশনের অংশীজনদের নিয়ে সভা করা হয়।"
        );
        item(&text)
    };
    let portal = page("লোকশিল্প জাদুঘর ফাউন্ডেশন গণপ্রজাতন্ত্রী বাংলাদেশ সরকার");
    assert_eq!(portal.office.as_deref(), Some("লোকশিল্প জাদুঘর ফাউন্ডেশন"));
    assert_eq!(portal.title.as_deref(), Some("অংশীজনের সাথে সভা"));
    let bare = page("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার");
    assert_eq!(bare.office, None);
}

#[test]
fn the_name_of_an_office_does_not_begin_in_the_headline() {
    let office = |headline: &str| {
        let text = format!(
            "{headline}\nশেরেবাংলা কৃষি বিশ্ববিদ্যালয়ে আজ ২১ নভেম্বর ২০২২, সোমবার তথ্য অধিকার আইন নিয়ে প্রশিক্ষণ অনুষ্ঠিত হয়। এতে ৪০ জন ছিলেন।"
        );
        item(&text).office
    };
    let university = Some("শেরেবাংলা কৃষি বিশ্ববিদ্যালয়");
    assert_eq!(office("তথ্য অধিকার আইন ও বিধিমালা বিষয়ক প্রশিক্ষণ").as_deref(), university);
    assert_eq!(office("পাট অধিদপ্তরের উদ্যোগে প্রশিক্ষণ").as_deref(), Some("পাট অধিদপ্তর"));
}

#[test]
fn a_verb_before_the_name_of_an_office_is_no_part_of_it() {
    let text = "শেষ হলো চাঁদপুর বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয় আয়োজিত ই-নথি বিষয়ক প্রশিক্ষণ কর্মশালা। ০৬ মার্চ ২০২২ তারিখে এটি শুরু হয়।";
    assert_eq!(item(text).office.as_deref(), Some("চাঁদপুর বিজ্ঞান ও প্রযুক্তি বিশ্ববিদ্যালয়"));
    let prize = "শুদ্ধাচার পুরস্কার পেলেন চট্টগ্রাম বন্দর কর্তৃপক্ষের তিন কর্মকর্তা। ০৬ মার্চ ২০২২ তারিখে তা দেওয়া হয়।";
    assert_eq!(item(prize).office.as_deref(), Some("চট্টগ্রাম বন্দর কর্তৃপক্ষ"));
    let other = "ঐ বিশ্ববিদ্যালয় আয়োজিত ই-নথি বিষয়ক প্রশিক্ষণ কর্মশালা শেষ হলো। ০৬ মার্চ ২০২২ তারিখে এটি শুরু হয়।";
    assert_eq!(item(other).office, None);
}

#[test]
fn of_two_offices_that_hold_an_event_together_the_nearer_to_the_citizen_reports_it() {
    let hosted = |hosts: &str| {
        let text = format!("১৬ অক্টোবর ২০২২ তারিখে {hosts} যৌথ আয়োজনে জনঅবহিতকরণ সভা অনুষ্ঠিত হয়েছে। অনেকে মত দেন।");
        item(&text).office
    };
    assert_eq!(hosted("তথ্য কমিশন ও জেলা প্রশাসনের").as_deref(), Some("জেলা প্রশাসন"));
    assert_eq!(hosted("জেলা প্রশাসন ও তথ্য কমিশনের").as_deref(), Some("জেলা প্রশাসন"));
    let helped = item(
        "১৬ অক্টোবর ২০২২ তারিখে তথ্য কমিশনের উদ্যোগে ও জেলা প্রশাসনের সহযোগিতায় জনঅবহিতকরণ সভা অনুষ্ঠিত হয়েছে। অনেকে মত দেন।",
    );
    assert_eq!(helped.office.as_deref(), Some("তথ্য কমিশন"));
}

#[test]
fn the_ministry_of_a_guest_did_not_hold_the_event() {
    let office = |last: &str| item(&format!("২৯ মার্চ ২০২৩ তারিখে শুদ্ধাচার বিষয়ক প্রশিক্ষণ আয়োজন করা হয়। {last}")).office;
    assert_eq!(
        office("রিসোর্স পার্সন ছিলেন তথ্য ও সম্প্রচার মন্ত্রণালয়ের যুগ্মসচিব মো. শাহরিয়ার তালহা।"),
        None
    );
    let own = office("তথ্য ও সম্প্রচার মন্ত্রণালয়ের যুগ্মসচিব মো. শাহরিয়ার তালহা এর ব্যবস্থা করেন।");
    assert_eq!(own.as_deref(), Some("তথ্য ও সম্প্রচার মন্ত্রণালয়"));
}

#[test]
fn a_complaint_about_an_office_is_not_that_offices() {
    let office = |end: &str| {
        item(&format!(
            "মনোহরগঞ্জে সেবা নিতে এসে মানুষ ছোটেন। উপজেলা প্রকৌশলীর কার্যালয়ে সিটিজেন চার্টার {end}।"
        ))
        .office
    };
    assert_eq!(office("চোখে পড়েনি"), None);
    assert_eq!(office("টানানো হয়েছে").as_deref(), Some("উপজেলা প্রকৌশলীর কার্যালয়"));
}

#[test]
fn a_name_that_goes_on_with_another_kind_of_office_is_that_of_the_second() {
    let office = |place: &str| {
        item(&format!(
            "২২ মে ২০২৪ তারিখে {place}র উদ্যোগে শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়।"
        ))
        .office
    };
    assert_eq!(
        office("রাজশাহী মেডিকেল কলেজ হাসপাতালে").as_deref(),
        Some("রাজশাহী মেডিকেল কলেজ হাসপাতাল")
    );
    assert_eq!(office("রাজশাহী মেডিকেল কলেজে").as_deref(), Some("রাজশাহী মেডিকেল কলেজ"));
}

#[test]
fn a_city_corporation_needs_its_city_and_an_institute_its_place() {
    let office = |name: &str| item(&format!("{name} অভিযোগ পেয়ে ৫ মে ২০২৪ তারিখে গণশুনানি করেছে।")).office;
    assert_eq!(office("সিটি কর্পোরেশন"), None);
    assert_eq!(office("সিলেট সিটি কর্পোরেশন").as_deref(), Some("সিলেট সিটি কর্পোরেশন"));
    assert_eq!(office("পিটিআই"), None);
    assert_eq!(office("পিটিআই, চট্টগ্রামে").as_deref(), Some("পিটিআই, চট্টগ্রাম"));
}

#[test]
fn the_office_of_whoever_leads_an_agency_is_no_field_office() {
    let tier = |office: &str| letter_of(office).tier;
    assert_eq!(tier("মহাপরিচালকের দপ্তর"), Some(Tier::Agency));
    assert_eq!(tier("উপপরিচালকের দপ্তর"), Some(Tier::Field));
    assert_eq!(tier("প্রধান প্রকৌশলীর কার্যালয়"), Some(Tier::Agency));
    assert_eq!(tier("অতিরিক্ত প্রধান প্রকৌশলীর কার্যালয়"), Some(Tier::Field));
}

#[test]
fn where_no_office_is_named_the_chair_tells_the_tier() {
    let tier = |chair: &str| {
        let document = item(&format!(
            "এনজিও বিষয়ক মাসিক সমন্বয় সভা ১২ নভেম্বর ২০২৪ তারিখে হয়েছে। সভাপতিত্ব করেন {chair} রাইদা আহমেদ।"
        ));
        assert_eq!(document.office, None);
        document.tier
    };
    assert_eq!(tier("উপজেলা নির্বাহী অফিসার"), Some(Tier::Field));
    assert_eq!(tier("এডিশনাল ডিআইজি"), Some(Tier::Field));
    assert_eq!(tier("পুলিশ কমিশনার"), Some(Tier::Field));
    assert_eq!(tier("তথ্য কমিশনার"), None);
    assert_eq!(tier("মহাপরিচালক"), Some(Tier::Agency));
    assert_eq!(tier("প্রো-উপাচার্য"), Some(Tier::Agency));
    assert_eq!(tier("পরিচালক"), None);
}

#[test]
fn a_form_names_its_office_behind_a_label_and_not_in_a_sentence_about_names() {
    let form = |line: &str| {
        read(
            "form.txt",
            format!("২য় ত্রৈমাসিক রিপোর্ট\n{line}\nকার্যক্রম\tঅর্জন").as_bytes(),
        )
        .office
    };
    assert_eq!(
        form("দপ্তরের নামঃ উপজেলা প্রাণিসম্পদ দপ্তর ও ভেটেরিনারি হাসপাতাল, কাউনিয়া, রংপুর").as_deref(),
        Some("উপজেলা প্রাণিসম্পদ দপ্তর ও ভেটেরিনারি হাসপাতাল, কাউনিয়া, রংপুর")
    );
    assert_eq!(form("কর্মকর্তার নামঃ জনাব আব্দুল হাই"), None);
}

#[test]
fn a_branch_of_a_company_bears_its_name_and_an_office_of_a_department_its_own() {
    issued_by(
        "সাধারণ বীমা কর্পোরেশন\nআঞ্চলিক কার্যালয়, সিলেট",
        "সাধারণ বীমা কর্পোরেশন, আঞ্চলিক কার্যালয়, সিলেট",
        None,
    );
    issued_by(
        "মৃত্তিকা সম্পদ উন্নয়ন ইনস্টিটিউট\nআঞ্চলিক গবেষণাগারের কার্যালয়, সিলেট",
        "আঞ্চলিক গবেষণাগারের কার্যালয়, সিলেট",
        None,
    );
}

#[test]
fn a_desk_within_a_council_is_its_section_and_a_division_of_roads_its_place() {
    issued_by(
        "বাংলাদেশ জাতীয় সমাজকল্যাণ পরিষদ\nমানব সম্পদ বিভাগ",
        "বাংলাদেশ জাতীয় সমাজকল্যাণ পরিষদ",
        Some("মানব সম্পদ বিভাগ"),
    );
    issued_by(
        "নির্বাহী প্রকৌশলীর কার্যালয়\nসড়ক বিভাগ, মেহেরপুর",
        "নির্বাহী প্রকৌশলীর কার্যালয়, মেহেরপুর",
        None,
    );
}

#[test]
fn a_committee_below_an_office_is_no_place_of_it() {
    issued_by(
        "জেলা প্রশাসকের কার্যালয়, শেরপুর\n(জেলা উন্নয়ন সমন্বয় কমিটি)",
        "জেলা প্রশাসকের কার্যালয়, শেরপুর",
        None,
    );
    issued_by("জেলা প্রশাসকের কার্যালয়\n(শেরপুর)", "জেলা প্রশাসকের কার্যালয়, শেরপুর", None);
}

#[test]
fn a_paper_is_of_the_office_before_it_and_the_commissioner_of_land_has_an_office() {
    issued_by(
        "পল্লী উন্নয়ন একাডেমি, জামালপুর এর মাসিক বুলেটিন",
        "পল্লী উন্নয়ন একাডেমি, জামালপুর",
        None,
    );
    issued_by(
        "সহকারী কমিশনার (ভূমি) এর কার্যালয়\nবোয়ালমারী, ফরিদপুর",
        "সহকারী কমিশনার (ভূমি) এর কার্যালয়, বোয়ালমারী, ফরিদপুর",
        None,
    );
}

#[test]
fn a_section_may_stand_below_the_street_and_the_house_of_an_office() {
    issued_by(
        "যুব উন্নয়ন অধিদপ্তর\n১০৮, মতিঝিল বাণিজ্যিক এলাকা, ঢাকা\nআইসিটি ও ইনোভেশন শাখা",
        "যুব উন্নয়ন অধিদপ্তর",
        Some("আইসিটি ও ইনোভেশন শাখা"),
    );
    // A building is no hospital.
    issued_by(
        "বাংলাদেশ মৎস্য উন্নয়ন কর্পোরেশন\nমৎস্য ভবন কমপ্লেক্স, কারওয়ান বাজার, ঢাকা",
        "বাংলাদেশ মৎস্য উন্নয়ন কর্পোরেশন",
        None,
    );
    issued_by(
        "উপজেলা স্বাস্থ্য কমপ্লেক্স\nবোয়ালখালী, চট্টগ্রাম",
        "উপজেলা স্বাস্থ্য কমপ্লেক্স, বোয়ালখালী, চট্টগ্রাম",
        None,
    );
}

#[test]
fn a_corporation_of_bangladesh_is_an_agency_and_the_ministry_it_reports_to_is_not_the_writer() {
    let document = letter_of("ট্রেডিং কর্পোরেশন অব বাংলাদেশ (টিসিবি)\n\nঅগ্রগতি যাচাই করিয়া মন্ত্রণালয়ে জানাইতে হয়।");
    assert_eq!(document.office.as_deref(), Some("ট্রেডিং কর্পোরেশন অব বাংলাদেশ (টিসিবি)"));
    assert_eq!(document.tier, Some(Tier::Agency));
    assert_eq!(letter_of("অগ্রগতি যাচাই করিয়া মন্ত্রণালয়ে জানাইতে হয়।").office, None);
}

#[test]
fn the_head_office_alone_is_a_house_and_names_no_office() {
    assert_eq!(
        office_of("০২ অক্টোবর সোমবার বিজয়নগরস্থ প্রধান কার্যালয়ের সভাকক্ষে এ কর্মসূচি হয়।"),
        None
    );
    let named = office_of("০২ অক্টোবর সোমবার পল্লী উন্নয়ন বোর্ডের প্রধান কার্যালয়ের সভাকক্ষে এ কর্মসূচি হয়।");
    assert!(named.is_some_and(|office| office.contains("পল্লী উন্নয়ন বোর্ড")));
}

#[test]
fn the_chairman_in_a_list_of_members_chairs_no_meeting() {
    let chair = |text: &str| read("order.txt", text.as_bytes()).chair;
    assert_eq!(
        chair("অফিস আদেশ\n\n১। ডাঃ তানভীর সিদ্দিক, উপজেলা কর্মকর্তা\nসভাপতি\n২। ডাঃ মৌসুমী দেবী, ভেটেরিনারি সার্জন\nসদস্য"),
        None
    );
    assert_eq!(
        chair("সভার কার্যবিবরণী\n\nসভাপতি\nডাঃ মৌসুমী দেবী, ভেটেরিনারি সার্জন\nতারিখ\n২৫ জানুয়ারি ২০২৪").as_deref(),
        Some("ডাঃ মৌসুমী দেবী, ভেটেরিনারি সার্জন")
    );
}

//! What reports list without verbs: activities with their counts and days, tables of trainings, photographs, bulletins; each beside a
//! near-identical one that tells of nothing held.

#![allow(clippy::unwrap_used)]

mod common;

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use common::papers::{report, told};
use time::Date;
use time::macros::date;

fn held(activity: Activity, days: &[Date]) -> Vec<(Activity, Status, Option<Date>)> {
    { days.iter() }
        .map(|day| (activity, Status::Held, Some(*day)))
        .collect()
}

#[test]
fn an_entry_may_say_how_many_of_how_many_there_were() {
    let meeting = Activity::NisEthicsCommitteeMeeting;
    let days = [date!(2023 - 09 - 28), date!(2023 - 12 - 26)];
    for entry in [
        "- নৈতিকতা কমিটির সভা ২টির স্থলে ২টি (২৮.০৯.২০২৩ এবং ২৬.১২.২০২৩)",
        "- নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ৪টি, অর্জন ২টি (২৮/০৯/২০২৩ ও ২৬/১২/২০২৩)",
        "- নৈতিকতা কমিটির সভা: ১ম কোয়ার্টার ২৮/০৯/২০২৩, ২য় কোয়ার্টার ২৬/১২/২০২৩",
    ] {
        assert_eq!(told(&report(entry)), held(meeting, &days), "{entry}");
    }
    for entry in [
        "- নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ৪, অর্জন ৩",
        "- নৈতিকতা কমিটির সভা ৪টির বিপরীতে ৩টি",
        "- নৈতিকতা কমিটির সভা: অর্জন ৩",
        "- নৈতিকতা কমিটির সভা: মোট ৩টি",
    ] {
        let document = read("report.txt", report(entry).as_bytes());
        let found: Vec<_> = { document.activities.iter() }
            .map(|found| (found.activity, found.date, found.count))
            .collect();
        assert_eq!(found, vec![(meeting, None, 3)], "{entry}");
    }
    for entry in [
        "- নৈতিকতা কমিটির সভা ২টির স্থলে ০টি",
        "- নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ৪টি",
        "- নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ৪টি, অর্জন নাই",
        "- নৈতিকতা কমিটির সভা ৪টি",
        "- নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা মোট ৪টি",
        "- নৈতিকতা কমিটির সভা: মোট ৪টি করার লক্ষ্যমাত্রা",
        "- নৈতিকতা কমিটির সভা: ২৮/০৯/২০২৩ ও ২৬/১২/২০২৩ তারিখের মধ্যে",
        "- নৈতিকতা কমিটির সভার সিদ্ধান্ত ২টির স্থলে ২টি",
    ] {
        assert_eq!(told(&report(entry)), Vec::new(), "{entry}");
    }
}

#[test]
fn an_entry_belongs_to_the_plan_above_it() {
    let list = |heading: &str, entry: &str| told(&report(&format!("{heading}\n{entry}")));
    let days = [date!(2023 - 09 - 27), date!(2023 - 12 - 22)];
    let updates = "- প্রতি কোয়ার্টারে হালনাগাদ: ১ম কোয়ার্টার ২৭.০৯.২০২৩, ২য় কোয়ার্টার ২২.১২.২০২৩";
    let charter = "[M.3] সেবা প্রদান প্রতিশ্রুতি কর্মপরিকল্পনা; মান ৩; দাবিকৃত ১.৫০";
    assert_eq!(list(charter, updates), held(Activity::CharterUpdate, &days));
    assert_eq!(list("[M.5] তথ্য অধিকার কর্মপরিকল্পনা; মান ৩", updates), Vec::new());
    assert_eq!(
        list(charter, "- প্রশিক্ষণ: হয় নাই, ২৭.০৩.২০২৪ তারিখে বরাদ্দ চাওয়া হয়েছে"),
        Vec::new()
    );
    assert_eq!(
        list(
            charter,
            "- প্রধান কার্যালয়ের ট্রেনিং ইনস্টিটিউট ১২ জন কর্মকর্তাকে সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ দিয়েছে"
        ),
        Vec::new()
    );
}

#[test]
fn a_list_of_trainings_held_names_only_their_topics() {
    let list = |heading: &str| {
        told(&report(&format!(
            "{heading}\nক) সরকারি ক্রয় বিধিমালা - ৪৫ জন (১০ জানুয়ারি ২০২৪)\nখ) শুদ্ধাচার ও চাকরি বিধিমালা - ৫০ জন (১৬ জানুয়ারি ২০২৪)"
        )))
    };
    let day = [date!(2024 - 01 - 16)];
    assert_eq!(list("উল্লেখযোগ্য অভ্যন্তরীণ প্রশিক্ষণ:"), held(Activity::NisTraining, &day));
    assert_eq!(list("অন্য প্রতিষ্ঠানে অংশগ্রহণ করা প্রশিক্ষণ:"), Vec::new());
    assert_eq!(list("আগামী অর্থবছরের প্রশিক্ষণ:"), Vec::new());
}

#[test]
fn a_table_of_trainings_held_names_only_their_topics() {
    let table = |name: &str, columns: &str| {
        told(&report(&format!(
            "{name}\n{columns}\n১\tল্যাব নিরাপত্তা\tসহকারী\t১৩ জানুয়ারি ২০২৪\n২\tঅভিযোগ প্রতিকার ব্যবস্থা ও জিআরএস সফটওয়্যার\tকর্মকর্তা\t২২ জানুয়ারি ২০২৪\n\
             ৩\tতথ্য অধিকার আইন\tকর্মকর্তা\t২৩ মে ২০২৪"
        )))
    };
    let columns = "ক্রম\tশিরোনাম\tঅংশগ্রহণকারী\tসময়কাল";
    let day = [date!(2024 - 01 - 22)];
    assert_eq!(
        table("২০২৩-২৪ অর্থবছরে আয়োজিত প্রশিক্ষণ", columns),
        held(Activity::GrsTraining, &day)
    );
    assert_eq!(table("২০২৩-২৪ অর্থবছরের প্রশিক্ষণ পরিকল্পনা", columns), Vec::new());
    assert_eq!(table("২০২৩-২৪ অর্থবছরে আয়োজিত প্রশিক্ষণে অংশগ্রহণ", columns), Vec::new());
    assert_eq!(
        table("২০২৩-২৪ অর্থবছরে আয়োজিত প্রশিক্ষণ", "ক্রম\tশিরোনাম\tআয়োজক\tসময়কাল"),
        Vec::new()
    );
}

#[test]
fn a_dated_caption_shows_an_event() {
    let gallery = |caption: &str| {
        told(&format!(
            "জাতীয় ভোক্তা অধিকার সংরক্ষণ অধিদপ্তর\nজেলা কার্যালয়, কক্সবাজার\nফটো গ্যালারি\n\nছবি-১: বাজার তদারকি অভিযান (০৯/০৭/২০২৩)\n\n\
             ছবি-২: {caption}\n\nছবি-৩: বিশ্ব ভোক্তা অধিকার দিবসের র‌্যালি (১৫/০৩/২০২৪)\n"
        ))
    };
    let day = [date!(2024 - 02 - 19)];
    let own = gallery("অফিসের কর্মচারীদের শুদ্ধাচার সংক্রান্ত প্রশিক্ষণের একাংশ (১৯/০২/২০২৪)");
    assert_eq!(own, held(Activity::NisTraining, &day));
    for other in [
        "অধিদপ্তরের প্রধান কার্যালয়ে শুদ্ধাচার প্রশিক্ষণে অংশগ্রহণকারী কর্মকর্তাবৃন্দ (১৯/০২/২০২৪)",
        "জেলা প্রশাসনের গণশুনানিতে সহকারী পরিচালক (১৯/০২/২০২৪)",
        "শুদ্ধাচার বিষয়ক পোস্টার (১৯/০২/২০২৪)",
    ] {
        assert_eq!(gallery(other), Vec::new(), "{other}");
    }
}

#[test]
fn a_gallery_may_have_captions_without_labels() {
    let page = |name: &str, end: &str| {
        told(&format!(
            "জেলা সমবায় কার্যালয়, নাটোর\n{name}\n\nশুদ্ধাচার বিষয়ক প্রশিক্ষণ (১২ মার্চ ২০২৪){end}\nসমবায় দিবসের র‌্যালি (০৪ নভেম্বর ২০২৩){end}\n\
             জেলা প্রশাসনের গণশুনানি (০৭/০২/২০২৪){end}\n"
        ))
    };
    let day = [date!(2024 - 03 - 12)];
    assert_eq!(page("স্থিরচিত্র গ্যালারি", ""), held(Activity::NisTraining, &day));
    assert_eq!(page("আসন্ন কর্মসূচি", ""), Vec::new());
}

#[test]
fn a_bulletin_tells_of_its_month_and_announces_the_next() {
    let bulletin = |heading: &str| {
        told(&format!(
            "পল্লী বার্তা\nপল্লী উন্নয়ন একাডেমি, জামালপুর\nবর্ষ ৫ | সংখ্যা ৩ | মার্চ ২০২৩\n\nপ্রশিক্ষণ সংবাদ\n\
             > ৬ মার্চ একাডেমির কর্মচারীদের শুদ্ধাচার বিষয়ক প্রশিক্ষণ অনুষ্ঠিত হয়।\n\n{heading}\n> ১৮ এপ্রিল: জিআরএস বিষয়ে কর্মকর্তাদের প্রশিক্ষণ\n"
        ))
    };
    let trained = (Activity::NisTraining, Status::Held, Some(date!(2023 - 03 - 06)));
    let coming = (Activity::GrsTraining, Status::Planned, Some(date!(2023 - 04 - 18)));
    assert_eq!(bulletin("আগামী মাসের কর্মসূচি"), vec![trained, coming]);
    assert_eq!(bulletin("দিবস"), vec![trained]);
    let quarter = told(
        "সমবায় বার্তা\nসমবায় অধিদপ্তরের ত্রৈমাসিক নিউজলেটার\nবর্ষ ২, সংখ্যা ২, অক্টোবর-ডিসেম্বর ২০২৩\n\nতথ্য অধিকার প্রশিক্ষণ\n\
         অধিদপ্তরের কর্মকর্তাদের জন্য ১২ অক্টোবর তথ্য অধিকার আইন বিষয়ে প্রশিক্ষণ অনুষ্ঠিত হয়েছে।\n",
    );
    assert_eq!(quarter, held(Activity::RtiTraining, &[date!(2023 - 10 - 12)]));
}

#[test]
fn a_block_of_labelled_lines_tells_of_one_activity() {
    let block = |achieved: &str| {
        told(&report(&format!(
            "কার্যক্রম: নৈতিকতা কমিটির সভা\nলক্ষ্যমাত্রা: ১\nঅর্জন: {achieved}\n\nকার্যক্রম: শুদ্ধাচার প্রশিক্ষণ\nলক্ষ্যমাত্রা: ১\nঅর্জন: ০\nমন্তব্য: বরাদ্দ পাওয়া যায়নি"
        )))
    };
    let meeting = Activity::NisEthicsCommitteeMeeting;
    assert_eq!(block("১\nতারিখ: ১২/০৩/২০২৪"), held(meeting, &[date!(2024 - 03 - 12)]));
    assert_eq!(block("০\nতারিখ: -"), Vec::new());
    assert_eq!(block("-"), Vec::new());
}

#[test]
fn a_cell_may_say_its_figure_in_words_too() {
    let row = |achieved: &str| {
        let text = report(&format!(
            "কার্যক্রম\tলক্ষ্যমাত্রা\tঅর্জন\tমন্তব্য\nনৈতিকতা কমিটির সভা\t৪\t{achieved}\t-"
        ));
        let document = read("report.txt", text.as_bytes());
        document.activities.first().map(|found| found.count)
    };
    for two in ["২", "০২টি", "০২ (দুই)টি", "২ (দুই)", "২টি সভা"] {
        assert_eq!(row(two), Some(2), "{two}");
    }
    for none in ["০ (শূন্য)", "শূন্য", "২টি নোটিশ", "২টি অভিযোগ", "৪টির মধ্যে"]
    {
        assert_eq!(row(none), None, "{none}");
    }
}

#[test]
fn a_line_of_its_own_may_say_what_was_achieved() {
    let meeting = Activity::NisEthicsCommitteeMeeting;
    let day = [date!(2024 - 03 - 12)];
    for line in [
        "১.১ নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ১টি, অর্জন ১টি (১২/০৩/২০২৪)",
        "নৈতিকতা কমিটির সভা – লক্ষ্যমাত্রা ১টি, অর্জন ১টি, তারিখ ১২/০৩/২০২৪।",
    ] {
        assert_eq!(told(&report(line)), held(meeting, &day), "{line}");
    }
    for line in [
        "১.১ নৈতিকতা কমিটির সভা: লক্ষ্যমাত্রা ১টি, অর্জন ০টি",
        "নৈতিকতা কমিটির সভা – লক্ষ্যমাত্রা ১টি, অর্জন নেই।",
        "নৈতিকতা কমিটির সভার সিদ্ধান্ত বাস্তবায়ন – লক্ষ্যমাত্রা ১০০%, অর্জন ১০০%।",
    ] {
        assert_eq!(told(&report(line)), Vec::new(), "{line}");
    }
}

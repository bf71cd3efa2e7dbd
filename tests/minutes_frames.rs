//! Frames of progress reports with one cell a line, as text taken out of a PDF or a web page has them: what was achieved counts, what was
//! to be does not, and where the two cannot be told, nothing does.

#![allow(clippy::unwrap_used)]

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use time::Date;
use time::macros::date;

/// A report with a frame, each line of which is a cell; with `bar`, each ends in one.
fn report(title: &str, cells: &str, bar: bool) -> Vec<(Activity, Status, Option<Date>, u32)> {
    let frame: Vec<String> = { cells.split('\n') }
        .map(|cell| if bar { format!("{cell} |") } else { cell.to_owned() })
        .collect();
    let text = format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         বিষয়: {title}\n\n{}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n০৪/০৪/২০২৪\n",
        frame.join("\n")
    );
    let document = read("frame.txt", text.as_bytes());
    { document.activities.iter() }
        .map(|found| (found.activity, found.status, found.date, found.count))
        .collect()
}

const NIS: &str = "জাতীয় শুদ্ধাচার কৌশল কর্ম-পরিকল্পনা ২০২৩-২৪ এর ৩য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।";
const CHARTER: &str = "সেবা প্রদান প্রতিশ্রুতি কর্মপরিকল্পনা ২০২৩-২৪ এর ৩য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।";
const GRS: &str = "অভিযোগ প্রতিকার ব্যবস্থা কর্মপরিকল্পনা ২০২৩-২৪ এর ৩য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন।";

const GUIDELINE: &str = "কার্যক্রমের নাম\nকর্মসম্পাদন সূচক\nসূচকের মান\nএকক\nবাস্তবায়নের দায়িত্বপ্রাপ্ত ব্যক্তি/পদ\n\
    ২০২৩-২৪ অর্থবছরের লক্ষ্যমাত্রা\nবাস্তবায়ন অগ্রগতি পরিবীক্ষণ, ২০২৩-২৪\nমন্তব্য\nলক্ষ্যমাত্রা/অর্জন\n১ম কোয়ার্টার\n২য় কোয়ার্টার\n৩য় কোয়ার্টার\n\
    ৪র্থ কোয়ার্টার\nমোট অর্জন\nঅর্জিত মান";

/// A record of the guideline's frame.
fn labelled(code: &str, name: &str, targets: &[&str], achieved: &[&str]) -> String {
    format!(
        "{code} {name}\nসভা আয়োজিত\n২\nসংখ্যা\nউপপরিচালক\n৪\nলক্ষ্যমাত্রা\n{}\nঅর্জন\n{}",
        targets.join("\n"),
        achieved.join("\n")
    )
}

#[test]
fn the_labels_of_the_guideline_tell_achievements_from_targets() {
    let meeting = Activity::NisEthicsCommitteeMeeting;
    let four = ["১", "১", "১", "১"];
    for bar in [false, true] {
        let blank = if bar { "" } else { "-" };
        let cells = |achieved: &[&str]| {
            let first = labelled("১.১", "নৈতিকতা কমিটির সভা", &[&four[..], &[blank; 3]].concat(), achieved);
            let second = labelled("১.৩", "শুদ্ধাচার প্রশিক্ষণ", &[&four[..], &[blank; 3]].concat(), &[blank; 7]);
            format!("{GUIDELINE}\n১. প্রাতিষ্ঠানিক ব্যবস্থা\n{first}\n{second}")
        };
        let counted = report(
            NIS,
            &cells(&["১", "১", "১", blank, "৩", "১.৫০", "কার্যবিবরণী সংযুক্ত"]),
            bar,
        );
        assert_eq!(counted, vec![(meeting, Status::Held, None, 3)], "{bar}");
        let dated = report(NIS, &cells(&["-", "-", "১", blank, "১", "০.৫০", "১২/০৩/২০২৪"]), bar);
        assert_eq!(
            dated,
            vec![(meeting, Status::Held, Some(date!(2024 - 03 - 12)), 1)],
            "{bar}"
        );
        let days = report(
            NIS,
            &cells(&["২০/০৯/২০২৩", "২০/১২/২০২৩", "-", blank, "২", "১", ""]),
            bar,
        );
        let held = |day| (meeting, Status::Held, Some(day), 1);
        assert_eq!(
            days,
            vec![held(date!(2023 - 09 - 20)), held(date!(2023 - 12 - 20))],
            "{bar}"
        );
        let nothing = report(NIS, &cells(&["-", "-", "-", blank, "-", "-", blank]), bar);
        assert_eq!(nothing, Vec::new(), "{bar}");
        let coming = report(
            NIS,
            &cells(&["-", "-", "-", blank, "-", "-", "১৭/০৪/২০২৪ তারিখে অনুষ্ঠিত হবে"]),
            bar,
        );
        assert_eq!(
            coming,
            vec![(meeting, Status::Planned, Some(date!(2024 - 04 - 17)), 1)],
            "{bar}"
        );
    }
}

const COLUMNS: &str =
    "কার্যক্রমের ক্ষেত্র\nমান\nকার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nকর্মসম্পাদন সূচকের মান\nলক্ষ্যমাত্রা ২০২৩-২০২৪\nপ্রকৃত অর্জন\nমন্তব্য";

#[test]
fn the_columns_of_the_heading_tell_achievements_from_targets() {
    let update = |day| (Activity::CharterUpdate, Status::Held, Some(day), 1);
    for bar in [false, true] {
        let row = |target: &str, achieved: &str, remark: &str| {
            let cells = format!(
                "{COLUMNS}\nপ্রাতিষ্ঠানিক\n১০\n[২.১] সেবা প্রদান প্রতিশ্রুতি হালনাগাদকরণ\n[২.১.১] হালনাগাদকৃত\nসংখ্যা\n৯\n{target}\n{achieved}\n{remark}\n\
                 [২.২] সেবা প্রদান প্রতিশ্রুতি বিষয়ক প্রশিক্ষণ আয়োজন\n[২.২.১] প্রশিক্ষণ আয়োজিত\nসংখ্যা\n৩\n২\n-\n৪র্থ ত্রৈমাসিকের লক্ষ্যমাত্রা"
            );
            report(CHARTER, &cells, bar)
        };
        let two = row("৪", "২৪/০৯/২০২৩ ও ২১/১২/২০২৩", "ওয়েবসাইটের লিংক");
        assert_eq!(
            two,
            vec![update(date!(2023 - 09 - 24)), update(date!(2023 - 12 - 21))],
            "{bar}"
        );
        let counted = row("৪", "২", "অফিস আদেশ");
        assert_eq!(counted, vec![(Activity::CharterUpdate, Status::Held, None, 2)], "{bar}");
        assert_eq!(row("৪", "-", "অফিস আদেশ"), Vec::new(), "{bar}");
        assert_eq!(row("৩১/১২/২০২৩", "০", ""), Vec::new(), "{bar}");
    }
}

#[test]
fn quarters_with_a_total_behind_them_are_achievements() {
    let heading =
        "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nসূচকের মান\n১ম কোয়ার্টার\n২য় কোয়ার্টার\n৩য় কোয়ার্টার\n৪র্থ কোয়ার্টার\nমোট অর্জন\nঅর্জিত মান\nমন্তব্য";
    let name = "[২.১] কর্মকর্তা/কর্মচারীদের অভিযোগ প্রতিকার ব্যবস্থা বিষয়ক প্রশিক্ষণ আয়োজন\n[২.১.১] প্রশিক্ষণ আয়োজিত\nসংখ্যা\n৪";
    let last = "[২.২] ত্রৈমাসিক প্রতিবেদন প্রেরণ\n[২.২.১] প্রতিবেদন প্রেরিত\nসংখ্যা\n৩\n১\n১\n১";
    let held = |count| vec![(Activity::GrsTraining, Status::Held, None, count)];
    let piped = |cells: &str| report(GRS, &format!("{heading}\n{name}\n{cells}\n{last}"), true);
    assert_eq!(piped("-\n১\n১\n\n২\n৪\n"), held(2));
    assert_eq!(piped("-\n-\n-\n\n-\n-\n"), Vec::new());
    // Without bars, an empty cell leaves no trace.
    let plain = |cells: &str| report(GRS, &format!("{heading}\n{name}\n{cells}\n{last}"), false);
    assert_eq!(plain("-\n১\n১\n২\n৪"), held(2));
    assert_eq!(plain("১"), Vec::new());
    assert_eq!(plain("-\n-\n-\n-"), Vec::new());
}

#[test]
fn a_plan_of_targets_proves_nothing() {
    let plan = |bar| {
        let row = labelled("১.১", "নৈতিকতা কমিটির সভা", &["১", "১", "১", "১"], &["-", "-", "-", "-"]);
        report(NIS, &format!("{GUIDELINE}\n{row}"), bar)
    };
    assert_eq!((plan(false), plan(true)), (Vec::new(), Vec::new()));
    // No column for what was achieved.
    let targets = "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\n১ম কোয়ার্টার\n২য় কোয়ার্টার\n১.১ নৈতিকতা কমিটির সভা\nসভা আয়োজিত\nসংখ্যা\n১\n১";
    assert_eq!(report(NIS, targets, false), Vec::new());
    // What was achieved in years before.
    let past = "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nপ্রকৃত অর্জন ২০২১-২২\nপ্রকৃত অর্জন ২০২২-২৩\nলক্ষ্যমাত্রা ২০২৩-২৪\n\
                [১.১] নৈতিকতা কমিটির সভা\n[১.১.১] সভা আয়োজিত\nসংখ্যা\n৩\n৪\n৪";
    assert_eq!(
        (report(NIS, past, false), report(NIS, past, true)),
        (Vec::new(), Vec::new())
    );
}

#[test]
fn a_frame_goes_on_over_page_breaks_and_wrapped_cells() {
    let heading = "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nসূচকের\nমান\nলক্ষ্যমাত্রা\n২০২৩-২৪\nঅর্জন\n(জুলাই-মার্চ)";
    let cells = format!(
        "{heading}\n১.১.১\nনৈতিকতা কমিটির\nসভা আয়োজন\nসভা আয়োজিত\nসংখ্যা\n২\n৪\n২টি\n১২/০৯/২০২৩ ও\n১৪/১২/২০২৩\nপাতা-০১\n\nপাতা-০২\n{heading}\n\
         ১.৩.১\nশুদ্ধাচার সংক্রান্ত\nপ্রশিক্ষণ\nপ্রশিক্ষণ আয়োজিত\nসংখ্যা\n২\n২\n০"
    );
    let held = |day| (Activity::NisEthicsCommitteeMeeting, Status::Held, Some(day), 1);
    assert_eq!(
        report(NIS, &cells, false),
        vec![held(date!(2023 - 09 - 12)), held(date!(2023 - 12 - 14))]
    );
}

#[test]
fn a_frame_without_codes_begins_each_record_with_its_plan() {
    let title = "২০২৩-২৪ অর্থবছরের এপিএ সংযোজনীভুক্ত কর্মপরিকল্পনাসমূহের ৩য় ত্রৈমাসিক অগ্রগতি প্রতিবেদন";
    let heading = "পরিকল্পনা\nকার্যক্রম\nবার্ষিক\nলক্ষ্যমাত্রা\n৩য়\nত্রৈমাসিকে\nঅর্জন\nমন্তব্য";
    let cells = format!(
        "{heading}\nশুদ্ধাচার\nনৈতিকতা কমিটির\nসভা\n৪\n১\n১২/০২/২০২৪\nশুদ্ধাচার\nঅংশীজনের অংশগ্রহণে সভা\n৪\n০\nঈদের পর\n২৪/০৪/২০২৪\nতারিখ ধার্য আছে\n\
         সেবা প্রদান প্রতিশ্রুতি\nপ্রশিক্ষণ\n২\n০\nজুন মাসের লক্ষ্যমাত্রা\nতথ্য অধিকার\nপ্রশিক্ষণ\n২\n২"
    );
    let found = report(title, &cells, false);
    assert_eq!(
        found,
        vec![
            (
                Activity::NisEthicsCommitteeMeeting,
                Status::Held,
                Some(date!(2024 - 02 - 12)),
                1
            ),
            (
                Activity::NisStakeholderMeeting,
                Status::Planned,
                Some(date!(2024 - 04 - 24)),
                1
            ),
            (Activity::RtiTraining, Status::Held, None, 2),
        ]
    );
}

#[test]
fn a_row_that_a_page_break_parts_goes_on_below_the_heading() {
    let heading = "কার্যক্রম\tকর্মসম্পাদন সূচক\tলক্ষ্যমাত্রা\t৩য় ত্রৈমাসিকের অগ্রগতি";
    let row = |more: &str| {
        let cells = format!(
            "{heading}\n১.১ পরিবীক্ষণ কমিটি পুনর্গঠন\tকমিটি পুনর্গঠিত\t৪\tকমিটি ৩য় ত্রৈমাসিকে ২৮ ফেব্রুয়ারি\n1\n\n{heading}\n\t\t\t{more}\n\
             ১.২ পরিবীক্ষণ কমিটির সভার সিদ্ধান্ত বাস্তবায়ন\tসিদ্ধান্ত বাস্তবায়িত\t৯০%\t৫টি সিদ্ধান্তের মধ্যে ৪টি বাস্তবায়িত, ১টি চলমান\n\
             ২.৩ অংশীজনের সমন্বয়ে অবহিতকরণ সভা\tসভা আয়োজিত\t২\tঅধীন কার্যালয়সমূহ ১টি করে সভা করেছে"
        );
        report(CHARTER, &cells, false)
    };
    let decisions = (Activity::CharterCommitteeDecisions, Status::Held, None, 4);
    let formed = (
        Activity::CharterCommitteeReconstitution,
        Status::Held,
        Some(date!(2024 - 02 - 28)),
        1,
    );
    assert_eq!(row("২০২৪ তারিখে পুনর্গঠন করা হয়েছে"), vec![formed, decisions]);
    assert_eq!(row("২০২৪ তারিখে পুনর্গঠন করা হয়নি"), vec![decisions]);
}

#[test]
fn a_page_may_have_a_blank_line_behind_each_cell() {
    let cells = format!(
        "{GUIDELINE}\n{}\n{}",
        labelled(
            "১.১",
            "নৈতিকতা কমিটির সভা",
            &["১", "১", "১", "১"],
            &["-", "-", "১", "১", "১২/০৩/২০২৪"]
        ),
        labelled("১.৩", "শুদ্ধাচার প্রশিক্ষণ", &["-", "১", "-", "১"], &["-", "-", "-", "-"]),
    );
    let held = vec![(
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2024 - 03 - 12)),
        1,
    )];
    assert_eq!(report(NIS, &cells.replace('\n', "\n\n"), false), held);
    assert_eq!(report(NIS, &cells, false), held);
}

#[test]
fn records_without_codes_begin_before_their_units() {
    let rows = |bar| {
        let first = labelled(
            "",
            "নৈতিকতা কমিটির সভা",
            &["১", "১", "১", "১"],
            &["-", "-", "১", "-", "১", "১", "১২/০৩/২০২৪"],
        );
        let second = labelled(
            "",
            "শুদ্ধাচার প্রশিক্ষণ",
            &["-", "১", "-", "১"],
            &["-", "-", "-", "-", "-", "-", "-"],
        );
        let third = labelled(
            "",
            "গণশুনানি আয়োজন",
            &["-", "১", "-", "১"],
            &["-", "-", "২", "-", "২", "১", "-"],
        );
        let blank = if bar { "\n-\n-\n-" } else { "" };
        let targets = |row: String| row.replace("\nঅর্জন", &format!("{blank}\nঅর্জন"));
        report(
            NIS,
            &format!(
                "{GUIDELINE}\n{}\n{}\n{}",
                targets(first),
                targets(second),
                targets(third)
            ),
            bar,
        )
    };
    let meeting = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2024 - 03 - 12)),
        1,
    );
    let hearings = (Activity::NisPublicHearing, Status::Held, None, 2);
    assert_eq!(rows(false), vec![meeting, hearings]);
    assert_eq!(rows(true), vec![meeting, hearings]);
}

#[test]
fn headings_without_records_stay_text() {
    for text in [
        "কার্যক্রম\nসূচক\nলক্ষ্যমাত্রা\nএকক\n%\n",
        "কার্যক্রম\nকর্মসম্পাদন সূচক\nঅর্জন\n",
        "কার্যক্রম |\n|\n",
    ] {
        let document = read("frame.txt", text.repeat(3_000).as_bytes());
        assert_eq!(document.activities, Vec::new());
    }
}

#[test]
fn the_largest_of_several_columns_of_achievements_is_that_of_the_year() {
    let heading = "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nমান\nলক্ষ্যমাত্রা\n১ম ত্রৈমাসিক অর্জন\n২য় ত্রৈমাসিক অর্জন\nমোট অর্জন\nমন্তব্য";
    for bar in [false, true] {
        let row = |achieved: &str| {
            let cells = format!(
                "{heading}\n[১.১] নৈতিকতা কমিটির সভা\n[১.১.১] সভা আয়োজিত\nসংখ্যা\n২\n৪\n{achieved}\nনোটিশ\n\
                 [১.২] শুদ্ধাচার প্রশিক্ষণ\n[১.২.১] প্রশিক্ষণ আয়োজিত\nসংখ্যা\n২\n৪\n০\n০\n০\nনোটিশ"
            );
            report(NIS, &cells, bar)
        };
        let held = vec![(Activity::NisEthicsCommitteeMeeting, Status::Held, None, 2)];
        assert_eq!(row("০\n২\n২"), held, "{bar}");
        assert_eq!(row("০\n০\n০"), Vec::new(), "{bar}");
    }
}

#[test]
fn an_only_figure_may_be_that_of_the_marks() {
    let heading = "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nমান\nলক্ষ্যমাত্রা\nঅর্জন\nস্ব-মূল্যায়িত নম্বর";
    let row = |figures: &str| {
        let cells = format!("{heading}\n১.১ নৈতিকতা কমিটির সভা\nসভা আয়োজিত\nসংখ্যা\n২\n৪\n{figures}");
        report(NIS, &cells, false)
    };
    assert_eq!(
        row("২\n১"),
        vec![(Activity::NisEthicsCommitteeMeeting, Status::Held, None, 2)]
    );
    assert_eq!(row("২"), Vec::new());
}

#[test]
fn a_frame_without_units_has_its_figures_in_the_middle_of_each_record() {
    let cells = "কার্যক্রম\nলক্ষ্যমাত্রা\nঅর্জন\nমন্তব্য\nনৈতিকতা কমিটির সভা\n১\n১\n১২/০৩/২০২৪\nশুদ্ধাচার প্রশিক্ষণ\n১\n০\nবরাদ্দ নেই\n\
                 অংশীজনের অংশগ্রহণে সভা\n১\n-\nচতুর্থ ত্রৈমাসিকে";
    let held = (
        Activity::NisEthicsCommitteeMeeting,
        Status::Held,
        Some(date!(2024 - 03 - 12)),
        1,
    );
    assert_eq!(report(NIS, cells, false), vec![held]);
}

#[test]
fn the_steps_of_a_ladder_are_targets() {
    let ladder = "কার্যক্রম\nকর্মসম্পাদন সূচক\nএকক\nমান\nলক্ষ্যমাত্রা ২০২৩-২৪\nঅসাধারণ\nঅতি উত্তম\nউত্তম\nচলতি মান\nচলতি মানের নিম্নে\nঅর্জন\nমন্তব্য\n১০০%\n৯০%\n৮০%\n৭০%\n৬০%";
    for bar in [false, true] {
        let row = |achieved: &str| {
            let cells = format!(
                "{ladder}\n[১.১] নৈতিকতা কমিটির সভা\n[১.১.১] সভা আয়োজিত\nসভার সংখ্যা\n৪\n৪\n৩\n২\n১\n-\n{achieved}\nকার্যবিবরণী"
            );
            report(NIS, &cells, bar)
        };
        assert_eq!(
            row("২"),
            vec![(Activity::NisEthicsCommitteeMeeting, Status::Held, None, 2)],
            "{bar}"
        );
        assert_eq!(row("০"), Vec::new(), "{bar}");
    }
}

#[test]
fn quarters_without_a_total_are_added_up() {
    let heading = "কার্যক্রম\nসূচক\nএকক\nলক্ষ্যমাত্রা/ প্রকৃত অর্জন\n1ম কোয়াটার\n2য় কোয়াটার\n3য় কোয়াটার\n4র্থ কোয়াটার\nমন্তব্য";
    let hearing = |unit: &str, label: &str, achieved: &str| {
        let first = format!("1.1 গণশুনানি আয়োজন\nআয়োজিত গণশুনানি\n{unit}\nলক্ষ্যমাত্রা\n12\n12\n12\n12\n{label}\n{achieved}");
        let last = "1.2 শুদ্ধাচার প্রশিক্ষণ\nপ্রশিক্ষণার্থী\nসংখ্যা\nলক্ষ্যমাত্রা\n-\n-\n1\n-\nঅর্জন\n-\n-\n-\n-";
        report(NIS, &format!("{heading}\n{first}\n\n{last}"), true)
    };
    let held = |count| vec![(Activity::NisPublicHearing, Status::Held, None, count)];
    assert_eq!(hearing("সংখ্যা", "প্রকৃত অর্জন", "12\n11\n-\n-"), held(23));
    assert_eq!(hearing("সংখ্যা", "প্রকৃত অজ©ন", "-\n01\n-\n-"), held(1));
    assert_eq!(hearing("সংখ্যা", "প্রকৃত অর্জন", "-\n-\n-\n-"), vec![]);
}

#[test]
fn the_foot_of_a_page_does_not_end_a_frame() {
    let blank = ["", "", "", "", "", "", ""];
    let four = ["১", "১", "১", "১", "-", "-", "-"];
    let frame = |second: &[&str]| {
        let first = labelled("১.১", "নৈতিকতা কমিটির সভা", &four, &blank);
        let last = labelled("৩.১", "গণশুনানি আয়োজন", &four, second);
        let again = "লক্ষ্যমাত্রা/অর্জন\n১ম কোয়ার্টার\n২য় কোয়ার্টার\n৩য় কোয়ার্টার\n৪র্থ কোয়ার্টার\nমোট অর্জন\nঅর্জিত মান";
        report(
            NIS,
            &format!("{GUIDELINE}\n{first}\nজেলা সমবায় কার্যালয়\tপাতা ১/২\n\n{again}\n{last}"),
            false,
        )
    };
    assert_eq!(frame(&blank), vec![]);
    let held = vec![(Activity::NisPublicHearing, Status::Held, None, 3)];
    assert_eq!(frame(&["১", "১", "১", "-", "৩", "২", "-"]), held);
}

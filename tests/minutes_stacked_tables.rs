//! Tables with one cell a line, as text taken out of a PDF has them: read as the same tables in rows, or not at all.

mod common;

use apa_score::plan::{Activity, Status};
use common::papers::{report, told};
use time::macros::date;

/// A table of activities and achievements, with blanks between the cells of a row.
const TABLE: &[&[&str]] = &[
    &["ক্রমিক", "কার্যক্রম", "কর্মসম্পাদন সূচক", "একক", "লক্ষ্যমাত্রা", "অর্জন", "মন্তব্য"],
    &[
        "১",
        "শুদ্ধাচার বিষয়ক প্রশিক্ষণ",
        "আয়োজিত প্রশিক্ষণ",
        "সংখ্যা",
        "২",
        "২",
        "১২/০২/২০২৪ ও ১৪/০৩/২০২৪ তারিখে অনুষ্ঠিত",
    ],
    &[
        "২",
        "অংশীজনের অংশগ্রহণে সুশাসন সভা",
        "অনুষ্ঠিত সভা",
        "সংখ্যা",
        "৩",
        "০",
        "বরাদ্দ না পাওয়ায় হয়নি",
    ],
    &[
        "৩",
        "নৈতিকতা কমিটির সভা",
        "অনুষ্ঠিত সভা",
        "সংখ্যা",
        "৪",
        "১",
        "১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত",
    ],
    &[
        "৪",
        "জিআরএস বিষয়ে প্রশিক্ষণ",
        "আয়োজিত প্রশিক্ষণ",
        "সংখ্যা",
        "১",
        "০",
        "২৫/০৪/২০২৪ তারিখে করা হবে",
    ],
];

fn rows(table: &[&[&str]], between: &str) -> String {
    let rows: Vec<String> = table.iter().map(|row| row.join(between)).collect();
    rows.join("\n")
}

fn expected() -> Vec<(Activity, Status, Option<time::Date>)> {
    vec![
        (Activity::NisTraining, Status::Held, Some(date!(2024 - 02 - 12))),
        (Activity::NisTraining, Status::Held, Some(date!(2024 - 03 - 14))),
        (
            Activity::NisEthicsCommitteeMeeting,
            Status::Held,
            Some(date!(2024 - 03 - 18)),
        ),
        (Activity::GrsTraining, Status::Planned, Some(date!(2024 - 04 - 25))),
    ]
}

#[test]
fn a_table_of_one_cell_a_line_says_what_its_rows_would() {
    assert_eq!(told(&report(&rows(TABLE, "\t"))), expected());
    assert_eq!(told(&report(&rows(TABLE, "\n"))), expected());
    assert_eq!(told(&report(&rows(TABLE, "\n|\n"))), expected());
    assert_eq!(told(&report(&rows(TABLE, "\n\n"))), expected());
}

#[test]
fn a_stacked_table_may_number_its_columns_and_wrap_its_cells() {
    let numbered = rows(TABLE, "\n").replacen("মন্তব্য\n", "মন্তব্য\n১\n২\n৩\n৪\n৫\n৬\n৭\n", 1);
    assert_eq!(told(&report(&numbered)), expected());
    let wrapped = numbered
        .replace("ক্রমিক\n", "ক্রমিক\nনং\n")
        .replace("লক্ষ্যমাত্রা", "২০২৩-২৪ অর্থবছরের\nলক্ষ্যমাত্রা")
        .replace("শুদ্ধাচার বিষয়ক প্রশিক্ষণ", "শুদ্ধাচার বিষয়ক\nপ্রশিক্ষণ");
    assert_eq!(told(&report(&wrapped)), expected());
}

#[test]
fn a_stacked_cell_left_empty_is_no_achievement() {
    let empty = rows(TABLE, "\n").replace("৪\n১\n১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত", "৪");
    let without = expected()
        .into_iter()
        .filter(|(activity, ..)| *activity != Activity::NisEthicsCommitteeMeeting);
    assert_eq!(told(&report(&empty)), without.collect::<Vec<_>>());
}

#[test]
fn lines_without_the_headings_of_a_table_stay_lines() {
    let list = "ক্রমিক\nশুদ্ধাচার বিষয়ক প্রশিক্ষণ ১২/০২/২০২৪ তারিখে অনুষ্ঠিত হয়েছে।\n১\nনৈতিকতা কমিটির সভা\n২\nঅভিযোগ বক্স";
    assert_eq!(
        told(&report(list)),
        [(Activity::NisTraining, Status::Held, Some(date!(2024 - 02 - 12)))]
    );
}

#[test]
fn a_stacked_table_needs_no_numbers_where_its_rows_are_plain() {
    let unnumbered: Vec<Vec<&str>> = TABLE.iter().map(|row| row.iter().skip(1).copied().collect()).collect();
    let stacked = |between: &str| {
        let rows: Vec<String> = unnumbered.iter().map(|row| row.join("\n")).collect();
        rows.join(between)
    };
    assert_eq!(told(&report(&stacked("\n"))), expected());
    assert_eq!(told(&report(&stacked("\n\n"))), expected());
    // Between blank lines, a row may lack a cell.
    let lacking = stacked("\n\n").replace("৪\n১\n১৮/০৩/২০২৪ তারিখে অনুষ্ঠিত", "৪");
    let without: Vec<_> = expected()
        .into_iter()
        .filter(|(activity, ..)| *activity != Activity::NisEthicsCommitteeMeeting)
        .collect();
    assert_eq!(told(&report(&lacking)), without);
}

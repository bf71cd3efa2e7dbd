//! Every date of the five real documents, and nothing else of them.
use super::found;

#[track_caller]
fn assert_dates(letter: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|&(printed, value)| (printed.to_owned(), value.to_owned()))
        .collect();
    assert_eq!(found(letter), expected);
}

#[test]
fn barguna_2024() {
    assert_dates(
        include_str!("../../../../fixtures/minutes/barguna_charter_briefing_2024.txt"),
        &[
            ("০৯ মাঘ ১৪৩০", "bangla 1430-10-09"),
            ("২৩ জানুয়ারি ২০২৪", "2024-01-23"),
            ("২১ জানুয়ারি ২০২৪", "2024-01-21"),
            ("ফেব্রুয়ারি/২০২৪", "2024-02"),
            ("২৩/১/২৪", "2024-01-23 yy"),
        ],
    );
}

#[test]
fn satkhira_2020() {
    assert_dates(
        include_str!("../../../../fixtures/minutes/satkhira_nis_stakeholders_2020.txt"),
        &[("২০-১২-২০২০", "2020-12-20 Sunday"), ("১৯-১২-২০২০খ্রিঃ", "2020-12-19")],
    );
}

#[test]
fn rangpur_2023() {
    assert_dates(
        include_str!("../../../../fixtures/minutes/rangpur_nis_stakeholders_2023.txt"),
        &[
            ("২০.০৯.২০২৩ খ্রিঃ", "2023-09-20"),
            ("১০ আশ্বিন ১৪৩০", "bangla 1430-06-10"),
            ("২৫ সেপ্টেম্বর ২০২৩", "2023-09-25"),
        ],
    );
}

#[test]
fn public_administration_2023() {
    let memo = [
        ("১৮ পৌষ ১৪২৯", "bangla 1429-09-18"),
        ("০২ জানুয়ারি ২০২৩", "2023-01-02"),
        ("২-১-২০২৩", "2023-01-02"),
    ];
    let training = [
        ("১৯ ও ২০ অক্টোবর ২০২২", "2022-10-19..2022-10-20"),
        ("২২/১০/২০২২", "2022-10-22"),
    ];
    assert_dates(
        include_str!("../../../../fixtures/minutes/mopa_charter_progress_2023.txt"),
        &[&memo[..], &memo, &training].concat(),
    );
}

#[test]
fn security_services_2023() {
    assert_dates(
        include_str!("../../../../fixtures/minutes/ssd_charter_coordination_2023.txt"),
        &[
            ("২২ আগস্ট ২০২৩", "2023-08-22"),
            ("২৬ ভাদ্র ১৪৩০", "bangla 1430-05-26"),
            ("১০ সেপ্টেম্বর ২০২৩", "2023-09-10"),
        ],
    );
}

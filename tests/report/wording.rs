//! How reports are set and worded.

use apa_score::evidence::{Decision, Dossier, Evidence, Figure, NotApplicable, Ruling};
use apa_score::exact::Exact;
use apa_score::gather::gather;
use apa_score::guideline::Guidelines;
use apa_score::minutes::read;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, Scorecard, score};
use time::macros::date;
use unicode_width::UnicodeWidthStr;

use super::offices::{LANGUAGES, all};

fn card(dossier: &Dossier) -> Scorecard {
    let guidelines = Guidelines::embedded();
    let guideline = guidelines
        .find(dossier.fiscal_year(), dossier.tier(), Plan::CitizensCharter)
        .unwrap();
    score(guideline, dossier, Choices::new()).unwrap()
}

fn field_office() -> Dossier {
    Dossier::new("জেলা প্রশাসকের কার্যালয়, নাটোর", Tier::Field, "2023-24".parse().unwrap())
}

fn forms(card: &Scorecard, language: Language) -> [String; 3] {
    let report = Report::new(language).with_card(card, []);
    [report.text(), report.markdown(), report.html()]
}

#[test]
fn the_columns_of_the_text_stand_one_below_the_other_in_both_scripts() {
    for scored in all() {
        for language in LANGUAGES {
            let text = scored.report(language).text();
            let mut lines = text.lines();
            let mut last_column = None;
            let mut rows = 0;
            while let Some(line) = lines.next() {
                let ruled = line.starts_with('═') || line.starts_with('·');
                let Some(row) = ruled.then(|| lines.next().unwrap()) else {
                    continue;
                };
                let start = row.rfind("  ").unwrap() + 2;
                let column = row[..start].width();
                if line.starts_with('═') {
                    last_column = Some(column);
                } else {
                    assert_eq!(Some(column), last_column, "{row}");
                    rows += 1;
                }
            }
            assert_eq!(
                rows,
                scored.cards.iter().map(|card| card.indicators.len()).sum::<usize>()
            );
        }
    }
}

#[test]
fn a_ruling_is_shown_with_who_why_and_what_the_rules_gave() {
    let ruling = Ruling {
        plan: Plan::CitizensCharter,
        indicator: "2.1".to_owned(),
        decision: Decision::SetAchieved(Figure::Number(Exact::from(2))),
        by: "Evaluation team".to_owned(),
        reason: "the second update was seen on the website".to_owned(),
    };
    let update = Evidence::of(Activity::CharterUpdate, Status::Held).with_quarter(1.try_into().unwrap());
    let card = card(&field_office().with_evidence([update]).with_ruling(ruling));
    for form in forms(&card, Language::English) {
        let flat = form.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains("4.50 of 9.00"), "{form}");
        assert!(
            flat.contains(
                "Ruled by Evaluation team: the achievement is set to 2, because: the second update was seen on the \
                 website. The ruling counts; the rules alone gave 2.25 (partly achieved)."
            ),
            "{form}"
        );
    }
    assert!(forms(&card, Language::Bangla)[0].contains("শুধু নিয়ম অনুসারে ছিল ২.২৫ (আংশিক অর্জিত)"));
}

#[test]
fn an_indicator_that_does_not_apply_leaves_the_denominator_and_says_why() {
    let not_applicable = NotApplicable {
        plan: Plan::CitizensCharter,
        indicator: "1.2".to_owned(),
        reason: "the committee took no decision".to_owned(),
    };
    let card = card(&field_office().with_not_applicable(not_applicable));
    let [text, ..] = forms(&card, Language::English);
    assert!(text.contains("Total: unknown of 21.00 marks"), "{text}");
    assert!(
        text.contains("Does not apply: the committee took no decision."),
        "{text}"
    );
}

#[test]
fn a_percentage_above_a_hundred_is_named_in_every_form() {
    for (percent, is_named) in [("150", true), ("100", false)] {
        let given = Evidence::given(
            Plan::CitizensCharter,
            "1.2",
            Figure::Number(percent.parse::<Exact>().unwrap()),
        );
        let card = card(&field_office().with_evidence([given]));
        for form in forms(&card, Language::English) {
            let told = form.contains("the figure is above 100 %, which cannot be: 150 %");
            assert_eq!(told, is_named, "{form}");
        }
        for form in forms(&card, Language::Bangla) {
            let told = form.contains("প্রদত্ত হার ১৫০ %, অথচ তা ১০০ % এর বেশি হতে পারে না");
            assert_eq!(told, is_named, "{form}");
        }
    }
}

#[test]
fn what_stands_in_for_another_indicator_says_under_which_condition() {
    let card = card(&field_office());
    assert!(
        forms(&card, Language::English)[0].contains("it is asked only where the office has no subordinate offices")
    );
    assert!(forms(&card, Language::Bangla)[0].contains("শুধু তখন চাওয়া হয়, যখন আওতাধীন কোনো দপ্তর নেই"));
    let training = Evidence::of(Activity::CharterTraining, Status::Held).with_quarter(1.try_into().unwrap());
    let alone = field_office().with_subordinate_offices(false).with_evidence([training]);
    let substituted = self::card(&alone);
    let text = &forms(&substituted, Language::English)[0];
    for fact in [
        "something else was asked instead, because the office has no subordinate offices",
        "Asked instead: charter training: target 1, achieved 1: 100 %.",
        "Asked instead: annual_report (annual report on the charter): target 1, achieved –: no evidence.",
        "1 of 2 equal parts is 50 %; 3 × 50 % = 1.50.",
    ] {
        assert!(text.contains(fact), "{fact} is missing from\n{text}");
    }
}

#[test]
fn of_two_updates_in_a_quarter_one_is_refused_and_the_report_says_why() {
    let updates = [2, 9].map(|day| {
        let day = time::Date::from_calendar_date(2024, time::Month::April, day).unwrap();
        Evidence::of(Activity::CharterUpdate, Status::Held).with_day(day)
    });
    let card = card(&field_office().with_evidence(updates));
    let [text, ..] = forms(&card, Language::English);
    assert!(
        text.contains("Not counted (its quarter has its credit already): Charter update, held, 9 April 2024"),
        "{text}"
    );
}

#[test]
fn one_day_late_is_a_day_and_two_are_days() {
    let guidelines = Guidelines::embedded();
    let year = "2021-22".parse().unwrap();
    let nis = guidelines.find(year, Tier::Ministry, Plan::Nis).unwrap();
    // The procurement plan was due on 31 October; a fortnight begun costs a quarter of a mark.
    for (day, words) in [
        (date!(2021 - 11 - 01), "1 day late: deduction 1 × 0.25 = 0.25"),
        (date!(2021 - 11 - 02), "2 days late: deduction 1 × 0.25 = 0.25"),
    ] {
        let published = Evidence::given(Plan::Nis, "2.1", Figure::Dates(vec![day]));
        let dossier = Dossier::new("Division", Tier::Ministry, year).with_evidence([published]);
        let card = score(nis, &dossier, Choices::new()).unwrap();
        let [text, ..] = forms(&card, Language::English);
        assert!(text.contains(words), "{text}");
    }
}

#[test]
fn next_steps_name_gain_deadline_and_basis() {
    let text = &forms(&card(&field_office()), Language::English)[0];
    assert!(text.contains("What would raise the marks, most first:"));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("1.2 Carry out the decisions of the monitoring committee's meetings: bring it to 90 %, by 30 June 2024: +4.00"), "{text}");
    assert!(text.contains("and 10 more"), "{text}");
}

#[test]
fn what_was_not_scored_is_part_of_every_form() {
    let documents = [
        read("empty.txt", b""),
        read("paper.pdf", b"%PDF-1.4"),
        read("old.txt", OLD.as_bytes()),
    ];
    let gathering = gather(documents, []).unwrap();
    let guidelines = Guidelines::embedded();
    let office = &gathering.offices[0];
    let refused: Vec<_> = office
        .scorecards(&guidelines, Choices::new())
        .map(Result::unwrap_err)
        .collect();
    let report = Report::new(Language::English).with_not_scored(&refused[0], office.documents());
    let report = gathering.unplaced.iter().fold(report, Report::with_unplaced);
    for form in [report.text(), report.markdown(), report.html()] {
        let flat = form.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "");
        for fact in [
            "National Integrity Strategy 2018-19: not scored: no guideline for nis 2018-19 field; of this plan there are: 2020-21 field",
            "old.txt",
            "empty.txt: not scored: no issuing office was found, no fiscal year was found and it reports nothing",
            "paper.pdf: not scored",
            "this is a PDF file, not plain text: extract its text as UTF-8 first",
        ] {
            assert!(flat.contains(fact), "{fact} is missing from\n{form}");
        }
    }
    let bangla = Report::new(Language::Bangla)
        .with_unplaced(&gathering.unplaced[0])
        .text();
    assert!(
        bangla.contains("empty.txt: মূল্যায়ন হয়নি: কোন দপ্তরের দলিল তা পাওয়া যায়নি"),
        "{bangla}"
    );
}

const OLD: &str = "জেলা প্রশাসকের কার্যালয়, নাটোর

সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে অনুষ্ঠিত সভার কার্যবিবরণী

সভার তারিখ : ১৪ মার্চ ২০১৯";

#[test]
fn a_language_is_read_by_its_code_only() {
    assert_eq!("bn".parse(), Ok(Language::Bangla));
    assert_eq!("en".parse(), Ok(Language::English));
    assert_eq!(
        "EN".parse::<Language>().unwrap_err().to_string(),
        "`EN` is not a language of reports: write en or bn"
    );
}

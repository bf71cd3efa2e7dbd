//! What a report says where indicators do not apply.

use apa_score::evidence::{Dossier, Evidence, Figure, NotApplicable};
use apa_score::exact::Exact;
use apa_score::guideline::Guideline;
use apa_score::office::Tier;
use apa_score::plan::Plan;
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, score};

/// A plan of two indicators, of 8 and 2 marks, in which nothing is assumed but, perhaps, the treatment of what does not
/// apply.
fn guideline(policy: &str, basis: &str) -> Guideline {
    let indicator = |code: &str, weight: u8| {
        format!(
            r#"
[[areas.indicators]]
code = "{code}"
activity = {{ en = "an activity", bn = "কার্যক্রম" }}
indicator = {{ en = "an indicator", bn = "সূচক" }}
sources = ["S"]
unit = "number"
weight = {{ value = {weight}, basis = "attested", sources = ["S"] }}
target = {{ count = 4, basis = "attested", sources = ["S"] }}
rule = {{ name = "pro_rata", basis = "attested", sources = ["S"] }}
roll_up = "sum"
"#
        )
    };
    let text = format!(
        r#"
id = "two"
fiscal_year = "2021-22"
tier = "ministry"
plan = "own_objectives"
title = {{ en = "Two", bn = "দুই" }}
complete = true
plan_total = {{ value = 10, basis = "attested", sources = ["S"] }}
rounding = {{ digits = 2, mode = "half_up", place = "indicator", basis = "attested", sources = ["S"] }}
not_applicable = {{ value = "{policy}", basis = "{basis}", sources = ["S"] }}
[sources]
S = "A source"
[[areas]]
code = "1"
name = {{ en = "An area", bn = "ক্ষেত্র" }}
{}{}"#,
        indicator("1.1", 8),
        indicator("1.2", 2)
    );
    Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// The three forms, without line breaks, of an office that did all of 1.1 and to which `codes` do not apply.
fn forms(guideline: &Guideline, codes: &[&str], language: Language) -> [String; 3] {
    let done = Evidence::given(Plan::OwnObjectives, "1.1", Figure::Number(Exact::from(4)));
    let dossier = Dossier::new("A", Tier::Ministry, "2021-22".parse().unwrap()).with_evidence([done]);
    let dossier = codes.iter().fold(dossier, |dossier, code| {
        dossier.with_not_applicable(NotApplicable {
            plan: Plan::OwnObjectives,
            indicator: (*code).to_owned(),
            reason: "no project".to_owned(),
        })
    });
    let card = score(guideline, &dossier, Choices::new()).unwrap();
    let report = Report::new(language).with_card(&card, []);
    [report.text(), report.markdown(), report.html()].map(|form| {
        let flat = form.split_whitespace().collect::<Vec<_>>().join(" ");
        flat.replace('\\', "")
    })
}

const NOTHING_ASSUMED: [(Language, &str); 2] = [
    (Language::English, "Nothing rests on an assumed figure or rule."),
    (Language::Bangla, "কোনো অনুমিত অঙ্ক বা নিয়মের ওপর নির্ভর করা হয়নি।"),
];

#[test]
fn every_form_says_what_becomes_of_the_marks_and_on_what_basis() {
    let told = [
        (
            "leave_out",
            "assumed",
            "Not applicable: 1 indicator; its 2.00 marks are left out of the total (assumed).",
            "প্রযোজ্য নয়: 1টি সূচক; এর ২.০০ নম্বর মোট থেকে বাদ দেওয়া হয়েছে (অনুমিত)।",
        ),
        (
            "leave_out",
            "attested",
            "Not applicable: 1 indicator; its 2.00 marks are left out of the total (attested).",
            "প্রযোজ্য নয়: 1টি সূচক; এর ২.০০ নম্বর মোট থেকে বাদ দেওয়া হয়েছে (মুদ্রিত দলিলে আছে)।",
        ),
        (
            "full_marks",
            "assumed",
            "Not applicable: 1 indicator; its 2.00 marks are given in full (assumed).",
            "প্রযোজ্য নয়: 1টি সূচক; এর ২.০০ নম্বর পুরোটাই দেওয়া হয়েছে (অনুমিত)।",
        ),
        (
            "scale_rest",
            "assumed",
            "Not applicable: 1 indicator; its 2.00 marks go to the other indicators in proportion (assumed).",
            "প্রযোজ্য নয়: 1টি সূচক; এর ২.০০ নম্বর বাকি সূচকে আনুপাতিক হারে যায় (অনুমিত)।",
        ),
    ];
    for (policy, basis, english, bangla) in told {
        let guideline = guideline(policy, basis);
        for (language, told) in [
            (Language::English, english.to_owned()),
            (Language::Bangla, bangla.replace('1', "১")),
        ] {
            for form in forms(&guideline, &["1.2"], language) {
                assert!(form.contains(&told), "{told} is missing from\n{form}");
            }
        }
        for (language, nothing) in NOTHING_ASSUMED {
            for form in forms(&guideline, &["1.2"], language) {
                assert_eq!(form.contains(nothing), basis == "attested", "{form}");
            }
        }
    }
}

#[test]
fn an_assumed_treatment_that_was_not_needed_is_not_named() {
    for (language, nothing) in NOTHING_ASSUMED {
        for form in forms(&guideline("leave_out", "assumed"), &[], language) {
            assert!(form.contains(nothing), "{form}");
            assert!(
                !form.contains("Not applicable:") && !form.contains("প্রযোজ্য নয়:"),
                "{form}"
            );
        }
    }
}

#[test]
fn where_nothing_applies_the_total_says_so_and_does_not_blame_the_weights() {
    for policy in ["leave_out", "scale_rest"] {
        let guideline = guideline(policy, "assumed");
        for form in forms(&guideline, &["1.1", "1.2"], Language::English) {
            assert!(
                form.contains("Total: none, because no indicator applies to the office"),
                "{form}"
            );
            assert!(form.contains("2 indicators; their 10.00 marks"), "{form}");
            assert!(!form.contains("no weight is known"), "{form}");
        }
        for form in forms(&guideline, &["1.1", "1.2"], Language::Bangla) {
            assert!(form.contains("মোট: নেই, কারণ কোনো সূচক এ দপ্তরের জন্য প্রযোজ্য নয়"), "{form}");
        }
        assert!(
            forms(&guideline, &["1.2"], Language::English)[0].contains(match policy {
                "leave_out" => "Total: 8.00 of 8.00 marks",
                _ => "Total: 10.00 of 10.00 marks",
            })
        );
    }
    let given = forms(&guideline("full_marks", "assumed"), &["1.1", "1.2"], Language::English);
    assert!(given[0].contains("Total: 10.00 of 10.00 marks"));
}

#[test]
fn evidence_for_what_does_not_apply_is_not_shown_as_counted() {
    let guideline = guideline("leave_out", "assumed");
    let [text, ..] = forms(&guideline, &["1.1"], Language::English);
    assert!(
        text.contains("Not counted (the indicator does not apply): Achievement given for 1.1: 4"),
        "{text}"
    );
    assert!(text.contains("declared not to apply although 4 was achieved"), "{text}");
    let [text, ..] = forms(&guideline, &["1.2"], Language::English);
    assert!(
        text.contains("Counted: Achievement given for 1.1: 4") && !text.contains("Not counted"),
        "{text}"
    );
}

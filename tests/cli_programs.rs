//! The example programs, run as people run them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs an example program in the root of the repository.
fn run(program: &str, arguments: &[&str], input: &[u8]) -> Output {
    let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
    run_os(program, &arguments, input)
}

fn run_os(program: &str, arguments: &[&OsStr], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", program, "--"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments closes its input without reading.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

const DOCUMENTS: [&str; 5] = [
    "fixtures/minutes/barguna_charter_briefing_2024.txt",
    "fixtures/minutes/mopa_charter_progress_2023.txt",
    "fixtures/minutes/rangpur_nis_stakeholders_2023.txt",
    "fixtures/minutes/satkhira_nis_stakeholders_2020.txt",
    "fixtures/minutes/ssd_charter_coordination_2023.txt",
];
const FID: &str = "fixtures/dossiers/fid_2021_22_q1.json";

/// The program refuses with one line and status 2.
fn is_refused(output: &Output, because: &str) {
    assert_eq!(output.status.code(), Some(2), "{}", err(output));
    assert_eq!(out(output), "");
    assert_eq!(err(output).lines().count(), 1, "{}", err(output));
    assert!(err(output).contains(because), "{}", err(output));
}

#[test]
fn score_prints_a_card_for_each_of_the_five_offices() {
    let output = run("score", &DOCUMENTS, b"");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(err(&output), "");
    let text = out(&output);
    let totals: Vec<&str> = text.lines().filter(|line| line.starts_with("Total: ")).collect();
    assert_eq!(
        totals,
        [
            "Total: 1.50 of 25.00 marks",
            "Total: 8.50 of 25.00 marks",
            "Total: unknown, because no weight is known",
            "Total: 0.50 of 10.00 marks",
            "Total: 0.75 of 25.00 marks",
        ]
    );
    let offices = ["বরগুনা", "জনপ্রশাসন মন্ত্রণালয়", "রংপুর", "সাতক্ষীরা", "সুরক্ষা সেবা বিভাগ"];
    assert!(offices.iter().all(|office| text.contains(office)));
}

#[test]
fn score_prints_one_line_of_json_for_each_card() {
    let arguments: Vec<&str> = std::iter::once("--json").chain(DOCUMENTS).chain([FID]).collect();
    let output = run("score", &arguments, b"");
    assert_eq!((output.status.code(), err(&output)), (Some(0), String::new()));
    let cards: Vec<Value> = out(&output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(cards.len(), 10);
    let card = |office: &str| {
        cards
            .iter()
            .find(|card| card["office"].as_str().unwrap().contains(office))
            .unwrap()
    };
    let mopa = card("জনপ্রশাসন");
    assert_eq!(
        (&mopa["tier"], &mopa["fiscal_year"], &mopa["plan"]),
        (&"ministry".into(), &"2022-23".into(), &"citizens_charter".into())
    );
    assert_eq!(
        (
            &mopa["marks"],
            &mopa["maximum"],
            &mopa["assumed_maximum"],
            &mopa["as_of"]
        ),
        (&"8.50".into(), &"25".into(), &"25".into(), &Value::Null)
    );
    for key in [
        "code", "outcome", "achieved", "target", "weight", "raw", "marks", "basis", "evidence", "findings",
    ] {
        for card in &cards {
            for line in card["indicators"].as_array().unwrap() {
                assert!(line.get(key).is_some(), "{key}");
            }
        }
    }
    let training = mopa["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["code"] == "2.1")
        .unwrap();
    assert_eq!(
        (&training["marks"], &training["basis"], &training["outcome"]),
        (&"1.50".into(), &"assumed".into(), &"partly_achieved".into())
    );
    assert_eq!(training["evidence"][0]["document"], DOCUMENTS[1]);
    let rangpur = card("রংপুর");
    assert_eq!((&rangpur["marks"], &rangpur["maximum"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_copy_with_another_district_other_dates_and_another_name_gives_the_new_facts() {
    let text = std::fs::read_to_string(DOCUMENTS[0]).unwrap();
    let copy = text
        .replace("বরগুনা", "নেত্রকোণা")
        .replace("২০২৪", "২০২৩")
        .replace("২০২৩-২০২৩", "২০২২-২০২৩");
    let output = run("score", &["--json", "-"], copy.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    // The plan of that year is not among the editions: the office is named, and nothing is scored by another year's rules.
    assert_eq!(out(&output), "");
    assert!(
        err(&output).contains("নেত্রকোণা, Citizen's Charter 2022-23: not scored: no guideline"),
        "{}",
        err(&output)
    );
    let moved = text
        .replace("বরগুনা", "নেত্রকোণা")
        .replace("২১ জানুয়ারি ২০২৪", "১৮ এপ্রিল ২০২৪");
    let output = run("score", &["--json", "-"], moved.as_bytes());
    let card: Value = serde_json::from_str(out(&output).trim()).unwrap();
    assert!(card["office"].as_str().unwrap().contains("নেত্রকোণা"));
    let lines = card["indicators"].as_array().unwrap();
    let briefing = lines.iter().find(|line| line["code"] == "2.3").unwrap();
    assert_eq!(briefing["evidence"][0]["date"], "2024-04-18", "{briefing}");
}

#[test]
fn as_of_a_day_later_evidence_does_not_count() {
    let output = run("score", &["--as-of", "2024-01-20", DOCUMENTS[0]], b"");
    let text = out(&output);
    assert!(text.contains("fiscal year 2023-24, as of 20 January 2024"), "{text}");
    assert!(
        text.contains("Not counted (after the day of the evaluation): Charter stakeholder briefing"),
        "{text}"
    );
    let output = run("score", &["--as-of", "2024-01-21", DOCUMENTS[0]], b"");
    assert!(out(&output).contains("Total: 1.50 of 25.00 marks"));
}

#[test]
fn each_form_and_language_is_printed() {
    let first = |arguments: &[&str]| {
        let arguments: Vec<&str> = arguments.iter().copied().chain([DOCUMENTS[0]]).collect();
        out(&run("score", &arguments, b"")).lines().next().unwrap().to_owned()
    };
    assert_eq!(first(&["--lang", "bn"]), "জেলা প্রশাসকের কার্যালয়, বরগুনা (আঞ্চলিক/মাঠ পর্যায়)");
    assert!(first(&["--format", "markdown"]).starts_with("## জেলা প্রশাসকের কার্যালয়, বরগুনা (field office)"));
    assert_eq!(first(&["--format", "html", "--lang", "bn"]), "<!DOCTYPE html>");
    assert!(first(&["--format", "json"]).starts_with("{\"office\":"));
}

#[test]
fn what_cannot_be_scored_is_said_and_is_no_error() {
    let folder = std::env::temp_dir().join(format!("apa-score-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let noise: Vec<u8> = (0..4000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let files = [
        write("empty.txt", b""),
        write("paper.pdf", b"%PDF-1.7 \x00\x01"),
        write("noise.txt", &noise),
        write(
            "damaged.txt",
            &[&b"\xFF\xFE\xFD "[..], "জেলা প্রশাসকের কার্যালয়, নাটোর".as_bytes()].concat(),
        ),
        "fixtures/corpus/open/trap_20_tender_notice.txt".to_owned(),
        "fixtures/corpus/open/trap_19_novel_excerpt.txt".to_owned(),
    ];
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    let output = run("score", &names, b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!((output.status.code(), err(&output)), (Some(0), String::new()));
    let text = out(&output);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for name in names {
        assert!(
            flat.contains(&format!("{name}: not scored: ")),
            "{name} is missing from\n{text}"
        );
    }
    assert!(
        !text.contains("Total:") && flat.contains("extract its text as UTF-8 first"),
        "{text}"
    );
}

#[test]
fn bad_arguments_and_unreadable_files_are_refused_in_one_line() {
    is_refused(&run("score", &[], b""), "usage: score");
    is_refused(
        &run("score", &["--frobnicate", DOCUMENTS[0]], b""),
        "--frobnicate is no option",
    );
    is_refused(&run("score", &["--as-of"], b""), "--as-of needs a value");
    is_refused(
        &run("score", &["--as-of", "30.01.2024", DOCUMENTS[0]], b""),
        "30.01.2024",
    );
    is_refused(&run("score", &["--lang", "fr", DOCUMENTS[0]], b""), "write en or bn");
    is_refused(
        &run("score", &["--format", "docx", DOCUMENTS[0]], b""),
        "none of text, markdown, html and json",
    );
    is_refused(&run("score", &["no_such_file.txt"], b""), "no_such_file.txt");
    is_refused(&run("score", &["Cargo.toml"], b""), "unknown field");
}

#[test]
fn every_problem_of_a_guideline_is_named_with_its_place_before_the_line_that_counts_them() {
    let output = run("score", &["--guideline", "Cargo.toml", DOCUMENTS[0]], b"");
    assert_eq!((output.status.code(), out(&output)), (Some(2), String::new()));
    let errors = err(&output);
    let (last, problems) = errors
        .lines()
        .collect::<Vec<_>>()
        .split_last()
        .map(|(l, p)| (*l, p.to_vec()))
        .unwrap();
    assert_eq!(last, format!("score: Cargo.toml: {} problems", problems.len()));
    assert!(problems.len() > 5 && problems.iter().all(|problem| problem.starts_with("Cargo.toml: line ")));
    // The same of JSON, whose places have no line.
    let output = run("score", &["--guideline", FID, DOCUMENTS[0]], b"");
    assert_eq!((output.status.code(), out(&output)), (Some(2), String::new()));
    let errors = err(&output);
    assert!(
        errors
            .lines()
            .any(|line| line == format!("{FID}: plan: missing_field: expected this field"))
    );
    assert_eq!(
        errors.lines().last().unwrap(),
        format!("score: {FID}: {} problems", errors.lines().count() - 1)
    );
    // What is not even JSON is one problem, in one line.
    let folder = Folder::new("no-json");
    let file = folder.write("bad.json", b"{");
    let output = run("score", &["--guideline", &file, DOCUMENTS[0]], b"");
    is_refused(&output, "EOF while parsing");
}

/// A folder for a test's own files, gone with the test.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("apa-score-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_utf_8_is_refused_in_one_line() {
    use std::os::unix::ffi::OsStrExt;

    let argument = std::ffi::OsStr::from_bytes(b"caf\xE9.txt");
    for program in ["score", "read", "bulk"] {
        let output = run_os(program, &[argument], b"");
        is_refused(&output, "\"caf\\xE9.txt\" is no");
        assert!(!err(&output).contains("panicked"));
    }
    is_refused(&run_os("score", &["--as-of".as_ref(), argument], b""), "is no UTF-8");
    // A Bangla name is UTF-8, and read.
    let folder = Folder::new("bangla-name");
    let file = folder.write("সভা.txt", &std::fs::read(DOCUMENTS[0]).unwrap());
    for program in ["score", "read"] {
        let output = run(program, &[&file], b"");
        assert_eq!((output.status.code(), err(&output)), (Some(0), String::new()));
        assert!(out(&output).contains("সভা.txt"));
    }
}

const EMPTY: &str = r#"{"office":"নাটোর","tier":"field","fiscal_year":"2023-24","evidence":[]}"#;

#[test]
fn a_dossier_with_nothing_in_it_is_said_to_be_not_scored() {
    let folder = Folder::new("empty");
    let file = folder.write("empty.json", EMPTY.as_bytes());
    let said = "নাটোর, 2023-24: not scored: nothing that was filed concerns a plan";
    for form in ["text", "markdown", "html"] {
        let output = run("score", &["--format", form, &file], b"");
        assert_eq!((output.status.code(), err(&output)), (Some(0), String::new()));
        assert!(out(&output).contains(said), "{}", out(&output));
    }
    let output = run("score", &["--json", &file], b"");
    assert_eq!((output.status.code(), out(&output)), (Some(0), String::new()));
    assert!(err(&output).contains(said), "{}", err(&output));
    let output = run("bulk", &[], format!("\n{EMPTY}\n").as_bytes());
    assert_eq!((output.status.code(), out(&output)), (Some(0), String::new()));
    assert_eq!(
        err(&output),
        "line 2: নাটোর, 2023-24: nothing that was filed concerns a plan\n"
    );
    // With anything in it, the office is scored and nothing more is said.
    let briefing = r#""evidence":[{"activity":"charter_stakeholder_briefing","status":"held","date":"2024-01-21"}]"#;
    let filled = EMPTY.replace("\"evidence\":[]", briefing);
    assert_ne!(filled, EMPTY);
    let file = folder.write("filled.json", filled.as_bytes());
    for output in [
        run("score", &["--json", &file], b""),
        run("bulk", &[], filled.as_bytes()),
    ] {
        assert_eq!((out(&output).lines().count(), err(&output)), (1, String::new()));
    }
    // Beside its own documents an empty dossier is not a thing to speak of.
    let file = folder.write("same.json", EMPTY.replace("নাটোর", "জেলা প্রশাসকের কার্যালয়, বরগুনা").as_bytes());
    let output = run("score", &[&file, DOCUMENTS[0]], b"");
    assert!(out(&output).contains("Total: 1.50 of 25.00 marks") && !out(&output).contains("not scored"));
}

#[test]
fn a_dossier_is_known_by_its_extension_in_any_case_and_a_byte_order_mark_is_passed_over() {
    let folder = Folder::new("mark");
    let dossier = std::fs::read(FID).unwrap();
    let marked = [&b"\xEF\xBB\xBF"[..], &dossier].concat();
    let plain = out(&run("score", &[FID], b""));
    assert!(plain.contains("Total: "));
    let toml = toml::to_string(&serde_json::from_slice::<Value>(&dossier).unwrap()).unwrap();
    for file in [
        folder.write("upper.JSON", &dossier),
        folder.write("marked.json", &marked),
        folder.write("upper.TOML", toml.as_bytes()),
        folder.write("marked.toml", format!("\u{FEFF}{toml}").as_bytes()),
    ] {
        assert_eq!(out(&run("score", &[&file], b"")), plain, "{file}");
    }
    let edition = std::fs::read_to_string("src/guideline/editions/2023-24-field-citizens_charter.toml").unwrap();
    let guideline = folder.write("own.TOML", format!("\u{FEFF}{edition}").as_bytes());
    let output = run("score", &["--guideline", &guideline, DOCUMENTS[0]], b"");
    assert!(out(&output).contains("Total: 1.50 of 25.00 marks"), "{}", err(&output));
    let line = serde_json::from_slice::<Value>(&dossier).unwrap().to_string();
    let output = run("bulk", &[], format!("\u{FEFF}{line}\n\u{FEFF}{line}").as_bytes());
    assert_eq!(out(&output).lines().count(), 5);
    // The mark stands at the start of the input, and nowhere else.
    assert!(err(&output).starts_with("line 2: "), "{}", err(&output));
    // Any other extension is a document.
    let output = run("score", &[&folder.write("dossier.jsonx", &dossier)], b"");
    assert!(out(&output).contains("not scored"));
}

#[test]
fn bulk_scores_as_of_a_day() {
    let dossier = EMPTY.replace(
        "\"evidence\":[]",
        r#""evidence":[{"activity":"charter_stakeholder_briefing","status":"held","date":"2024-01-21"}]"#,
    );
    let marks = |arguments: &[&str]| {
        let output = run("bulk", arguments, dossier.as_bytes());
        let card: Value = serde_json::from_str(&out(&output)).unwrap();
        (card["marks"].clone(), card["as_of"].clone())
    };
    assert_eq!(marks(&[]), ("1.50".into(), Value::Null));
    assert_eq!(marks(&["--as-of", "2024-01-21"]), ("1.50".into(), "2024-01-21".into()));
    assert_ne!(marks(&["--as-of", "2024-01-20"]).0, "1.50");
    is_refused(&run("bulk", &["--as-of"], b""), "--as-of needs a value; usage: bulk");
    is_refused(&run("bulk", &["--as-of", "30.01.2024"], b""), "30.01.2024");
}

#[test]
fn a_ruling_that_cannot_stand_is_refused() {
    let folder = std::env::temp_dir().join(format!("apa-score-ruling-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("dossier.json");
    let dossier = r#"{"office":"ক","tier":"field","fiscal_year":"2023-24","rulings":[{"plan":"citizens_charter",
        "indicator":"9.9","decision":"reject","by":"x","reason":"y"}]}"#;
    std::fs::write(&path, dossier).unwrap();
    let output = run("score", &[path.to_str().unwrap()], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    is_refused(&output, "9.9, which is no indicator of the plan");
}

#[test]
fn a_user_s_guideline_takes_the_place_of_the_embedded_one() {
    let edition = std::fs::read_to_string("src/guideline/editions/2023-24-field-citizens_charter.toml").unwrap();
    let folder = std::env::temp_dir().join(format!("apa-score-guideline-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("own.toml");
    let one_briefing = edition.replacen(
        "target = { count = 2, basis = \"assumed\" }",
        "target = { count = 4, basis = \"assumed\" }",
        2,
    );
    assert_ne!(one_briefing, edition);
    std::fs::write(&path, one_briefing).unwrap();
    let output = run("score", &["--guideline", path.to_str().unwrap(), DOCUMENTS[0]], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(
        out(&output).contains("Total: 0.75 of 25.00 marks"),
        "{}{}",
        out(&output),
        err(&output)
    );
}

#[test]
fn bulk_scores_line_by_line_and_reports_a_bad_line_with_its_number() {
    let dossier: Value = serde_json::from_str(&std::fs::read_to_string(FID).unwrap()).unwrap();
    let input = format!("{dossier}\n\n{{\"office\":1}}\nno json\n{dossier}");
    let output = run("bulk", &[], input.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let cards: Vec<Value> = out(&output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(cards.len(), 10);
    assert_eq!(cards[..5], cards[5..]);
    assert_eq!(cards[0]["marks"], "3.46");
    let errors = err(&output);
    let starts: Vec<&str> = errors.lines().map(|line| line.split(':').next().unwrap()).collect();
    assert_eq!(starts, ["line 3", "line 4"], "{errors}");
}

#[test]
fn bulk_reads_no_file() {
    is_refused(&run("bulk", &["dossiers.jsonl"], b""), "usage: bulk");
}

#[test]
fn the_sample_of_the_readme_is_what_the_program_prints() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let sample = readme.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    assert!(sample.starts_with("2.3 ") && sample.lines().count() > 5);
    let printed = out(&run("score", &DOCUMENTS, b""));
    assert!(printed.contains(sample), "the README shows\n{sample}");
}

#[test]
fn the_readme_counts_the_assumed_figures_of_each_edition() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let mut rows = 0;
    for line in readme.lines().filter(|line| line.starts_with("| 20")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let plan = match cells[2].split(" (").next().unwrap() {
            "mandatory objectives" => "mandatory_objectives",
            "e-governance" => "e_governance",
            "charter" => "citizens_charter",
            "NIS" => "nis",
            "GRS" => "grs",
            "RTI" => "rti",
            other => panic!("{other}"),
        };
        let file = format!("src/guideline/editions/{}-{}-{plan}.toml", cells[0], cells[1]);
        let data = std::fs::read_to_string(&file).unwrap();
        let count = |part: &str| {
            let assumed = data.lines().filter(|line| line.contains("basis = \"assumed\""));
            match assumed.filter(|line| line.contains(part)).count() {
                0 => "none".to_owned(),
                some => some.to_string(),
            }
        };
        assert_eq!(
            (cells[3], cells[4]),
            (&*count("weight = {"), &*count("target = {")),
            "{file}"
        );
        rows += 1;
    }
    assert_eq!(rows, std::fs::read_dir("src/guideline/editions").unwrap().count());
}

#[test]
fn strict_counts_no_claim_without_its_proof() {
    let dossier = |proofs: &str| {
        format!(
            r#"{{"office":"নাটোর","tier":"field","fiscal_year":"2022-23",
            "evidence":[{{"plan":"rti","indicator":"1.1.1","achieved":"100"{proofs}}}]}}"#
        )
        .replace('\n', " ")
    };
    let (unproven, proven) = (dossier(""), dossier(r#","proofs":["report"]"#));
    let folder = Folder::new("strict");
    let marks = |program: &str, strict: &[&str], dossier: &str| {
        let file = folder.write("dossier.json", dossier.as_bytes());
        let output = match program {
            "score" => run("score", &[strict, &["--json", &file]].concat(), b""),
            _ => run("bulk", strict, dossier.as_bytes()),
        };
        assert_eq!(err(&output), "");
        let card: Value = serde_json::from_str(&out(&output)).unwrap();
        let lines = card["indicators"].as_array().unwrap();
        lines.iter().find(|line| line["code"] == "1.1.1").unwrap()["marks"].clone()
    };
    for program in ["score", "bulk"] {
        assert_eq!(marks(program, &[], &unproven), "10.00");
        assert_ne!(marks(program, &["--strict"], &unproven), "10.00");
        assert_eq!(marks(program, &["--strict"], &proven), "10.00");
    }
}

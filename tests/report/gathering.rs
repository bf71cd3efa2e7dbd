//! Documents and dossiers put together office by office and year by year.

use apa_score::evidence::{Dossier, Evidence, MergeError};
use apa_score::gather::{CannotScore, Lack, gather};
use apa_score::guideline::Guidelines;
use apa_score::minutes::{Document, read};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::Choices;

use super::offices::{DOCUMENTS, document};

fn minutes(file: &str, office: &str, date: &str) -> Document {
    let text = format!(
        "{office}\n\nসুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে অনুষ্ঠিত সভার কার্যবিবরণী\n\nসভার তারিখ : {date}\nসভার সময় : সকাল ১১.০০ টা"
    );
    read(file, text.as_bytes())
}

const NATORE: &str = "জেলা প্রশাসকের কার্যালয়, নাটোর";

fn dossier(office: &str) -> Dossier {
    Dossier::new(office, Tier::Field, "2023-24".parse().unwrap())
}

#[test]
fn the_five_documents_are_five_offices_with_one_plan_each() {
    let gathering = gather(DOCUMENTS.map(document), []).unwrap();
    assert_eq!(gathering.unplaced, []);
    let plans: Vec<Vec<Plan>> = gathering
        .offices
        .iter()
        .map(|office| office.plans().into_iter().collect())
        .collect();
    assert_eq!(
        plans,
        [
            [Plan::CitizensCharter],
            [Plan::CitizensCharter],
            [Plan::Nis],
            [Plan::Nis],
            [Plan::CitizensCharter]
        ]
    );
}

#[test]
fn two_meetings_of_one_year_are_one_office_and_those_of_two_years_are_two() {
    let meetings = ["১৪ মার্চ ২০২৪", "২০ সেপ্টেম্বর ২০২৩", "২০ সেপ্টেম্বর ২০২২"];
    let documents = meetings.map(|date| minutes(date, NATORE, date));
    let gathering = gather(documents, []).unwrap();
    let counts: Vec<_> = gathering
        .offices
        .iter()
        .map(|office| (office.dossier().fiscal_year().to_string(), office.documents().len()))
        .collect();
    assert_eq!(counts, [("2023-24".to_owned(), 2), ("2022-23".to_owned(), 1)]);
    assert_eq!(gathering.offices[0].dossier().evidence().len(), 2);
}

#[test]
fn an_office_is_one_office_however_its_name_is_written() {
    let spellings = [
        NATORE,
        "জেলা প্রশাসকের কার্যালয় , নাটোর।",
        "জেলা  প্রশাসকের  কার্যালয় নাটোর",
        "জেলা প্রশাসকের কার্য\u{200c}ালয়, নাটোর",
    ];
    let gathering = gather([], spellings.map(dossier)).unwrap();
    assert_eq!(gathering.offices.len(), 1);
    assert_eq!(gathering.offices[0].dossier().office(), NATORE);
    let others = ["জেলা প্রশাসকের কার্যালয়, নওগাঁ", "উপজেলা নির্বাহী অফিসারের কার্যালয়, নাটোর"];
    assert_eq!(gather([], others.map(dossier)).unwrap().offices.len(), 2);
}

#[test]
fn a_document_and_a_dossier_of_one_office_make_one_dossier() {
    let training = Evidence::of(Activity::NisTraining, Status::Held).with_quarter(1.try_into().unwrap());
    let given = dossier("জেলা প্রশাসকের কার্যালয় নাটোর").with_evidence([training]);
    let gathering = gather([minutes("a.txt", NATORE, "১৪ মার্চ ২০২৪")], [given]).unwrap();
    assert_eq!(gathering.offices.len(), 1);
    let office = &gathering.offices[0];
    assert_eq!((office.dossier().evidence().len(), office.documents().len()), (2, 1));
}

#[test]
fn the_order_of_the_documents_changes_nothing_but_the_order() {
    let mut names = DOCUMENTS;
    let forward = gather(names.map(document), []).unwrap();
    names.reverse();
    let mut backward = gather(names.map(document), []).unwrap();
    backward.offices.reverse();
    assert_eq!(forward, backward);
}

#[test]
fn dossiers_that_contradict_each_other_are_an_error() {
    let dossiers = [
        dossier(NATORE).with_subordinate_offices(true),
        dossier(NATORE).with_subordinate_offices(false),
    ];
    assert!(matches!(
        gather([], dossiers),
        Err(MergeError::SubordinateOffices { .. })
    ));
    let agency = Dossier::new(NATORE, Tier::Agency, "2023-24".parse().unwrap());
    assert!(matches!(
        gather([], [dossier(NATORE), agency]),
        Err(MergeError::Tier { .. })
    ));
}

#[test]
fn what_gives_nothing_to_score_is_kept_with_what_it_lacks() {
    let nothing = read("empty.txt", b"");
    let no_office = minutes("no_office.txt", "", "১৪ মার্চ ২০২৪");
    let no_year = read(
        "no_year.txt",
        format!("{NATORE}\n\nসুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের অংশগ্রহণে অনুষ্ঠিত সভার কার্যবিবরণী").as_bytes(),
    );
    let gathering = gather([nothing, no_office, no_year], []).unwrap();
    assert!(gathering.offices.is_empty());
    let lacks: Vec<_> = gathering
        .unplaced
        .iter()
        .map(|unplaced| (unplaced.document.file.as_str(), unplaced.lacks.clone()))
        .collect();
    assert_eq!(
        lacks,
        [
            ("empty.txt", vec![Lack::Office, Lack::FiscalYear, Lack::Activity]),
            ("no_office.txt", vec![Lack::Office]),
            ("no_year.txt", vec![Lack::FiscalYear]),
        ]
    );
}

#[test]
fn a_tier_that_the_name_does_not_tell_is_taken_from_the_dossier() {
    let mut document = minutes("a.txt", NATORE, "১৪ মার্চ ২০২৪");
    document.tier = None;
    let alone = gather([document.clone()], []).unwrap();
    assert_eq!(alone.unplaced[0].lacks, [Lack::Tier]);
    let beside = gather([document], [dossier(NATORE)]).unwrap();
    assert_eq!((beside.offices.len(), beside.unplaced.len()), (1, 0));
}

#[test]
fn a_plan_only_planned_for_is_scored_only_where_it_is_the_document_s_own_or_there_is_nothing_else() {
    let planned = Evidence::of(Activity::CharterTraining, Status::Planned);
    let held = Evidence::of(Activity::NisTraining, Status::Held);
    let alone = gather([], [dossier(NATORE).with_evidence([planned.clone()])]).unwrap();
    assert_eq!(
        alone.offices[0].plans().into_iter().collect::<Vec<_>>(),
        [Plan::CitizensCharter]
    );
    let beside = gather([], [dossier(NATORE).with_evidence([planned, held])]).unwrap();
    assert_eq!(beside.offices[0].plans().into_iter().collect::<Vec<_>>(), [Plan::Nis]);
    // Minutes on integrity that were held, and in which a charter training is planned, and a charter document of its own.
    let own = gather(
        [
            document("barguna_charter_briefing_2024"),
            minutes("nis.txt", "জেলা প্রশাসকের কার্যালয়, বরগুনা", "১৪ মার্চ ২০২৪"),
        ],
        [],
    )
    .unwrap();
    assert_eq!(
        own.offices[0].plans().into_iter().collect::<Vec<_>>(),
        [Plan::Nis, Plan::CitizensCharter]
    );
}

#[test]
fn a_year_without_a_guideline_is_said_and_never_scored_by_another_year_s() {
    let meeting = minutes("a.txt", NATORE, "১৪ মার্চ ২০১৯");
    let gathering = gather([meeting], []).unwrap();
    let guidelines = Guidelines::embedded();
    let results: Vec<_> = gathering.offices[0].scorecards(&guidelines, Choices::new()).collect();
    assert!(
        matches!(&results[..], [Err(CannotScore::NoGuideline { missing, .. })] if missing.key.fiscal_year.to_string() == "2018-19"),
        "{results:?}"
    );
}

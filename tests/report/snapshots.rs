//! The reports as they are, for people to read and for changes to show.

use apa_score::report::{Language, Report};
use apa_score::score::Choices;
use insta::{Settings, assert_snapshot};

use super::offices::{DOCUMENTS, LANGUAGES, MID_YEAR, Scored};

fn keep(name: &str, language: Language, form: &str, text: &str) {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| assert_snapshot!(format!("report_{name}_{language}_{form}"), text));
}

/// Keeps the text and Markdown.
fn keep_texts(name: &str, language: Language, report: &Report<'_>) {
    keep(name, language, "text", &without_version(&report.text()));
    keep(name, language, "markdown", &without_version(&report.markdown()));
}

/// Keeps the page; its style, the same for all, is left out.
fn keep_page(name: &str, language: Language, report: &Report<'_>) {
    let page = report.html();
    let (head, rest) = page.split_once("<style>").unwrap();
    let (_, body) = rest.split_once("</style>").unwrap();
    keep(
        name,
        language,
        "page",
        &without_version(&format!("{head}<style></style>{body}")),
    );
}

/// The report without the version of the crate and the fingerprint of the guideline, which may change while the report does not.
fn without_version(report: &str) -> String {
    let (before, receipt) = report
        .split_once(concat!("apa-score ", env!("CARGO_PKG_VERSION"), ";"))
        .unwrap_or((report, ""));
    let Some((guideline, after)) = receipt.split_once(" (") else {
        return report.to_owned();
    };
    let (fingerprint, after) = after.split_once(')').unwrap();
    assert!(
        fingerprint.len() == 8 && fingerprint.chars().all(|digit| digit.is_ascii_hexdigit()),
        "{fingerprint}"
    );
    format!("{before}apa-score VERSION;{guideline} (FINGERPRINT){after}")
}

#[test]
fn the_five_documents() {
    for name in DOCUMENTS {
        let scored = Scored::document(name);
        for language in LANGUAGES {
            keep_texts(name, language, &scored.report(language));
            keep_page(name, language, &scored.report(language));
        }
    }
}

#[test]
fn the_financial_institutions_division_half_way_through_its_year() {
    let scored = Scored::dossier(Choices::new().with_as_of(MID_YEAR));
    for language in LANGUAGES {
        for card in &scored.cards {
            let report = Report::new(language).with_card(card, []);
            keep_texts(&format!("fid_{}", card.plan.name()), language, &report);
        }
        // The pages of the other four plans add nothing that these do not show.
        keep_page(
            "fid_nis",
            language,
            &Report::new(language).with_card(&scored.cards[0], []),
        );
    }
}

#[test]
fn a_league_of_four_offices() {
    let (league, progress) = super::leagues::offices();
    for language in LANGUAGES {
        let report = Report::new(language).with_league(&league, &progress);
        keep_texts("league", language, &report);
        keep_page("league", language, &report);
    }
}

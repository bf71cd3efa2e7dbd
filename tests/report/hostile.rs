//! Text of anyone in a report: it is shown and does nothing.

use apa_score::evidence::{Dossier, Evidence, Source};
use apa_score::guideline::Guidelines;
use apa_score::minutes::Document;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, Scorecard, score};
use proptest::prelude::*;

use super::offices::LANGUAGES;
use super::page::{is_well_formed, tags};

/// A scorecard whose office, document and quote are this text.
fn card(text: &str) -> Scorecard {
    let source = Source::new(text).with_quote(0, text.len(), text);
    let held = Evidence::of(Activity::CharterTraining, Status::Held)
        .with_quarter(1.try_into().unwrap())
        .with_source(source);
    let dossier = Dossier::new(text, Tier::Field, "2023-24".parse().unwrap()).with_evidence([held]);
    let guidelines = Guidelines::embedded();
    let guideline = guidelines
        .find(dossier.fiscal_year(), Tier::Field, Plan::CitizensCharter)
        .unwrap();
    score(guideline, &dossier, Choices::new()).unwrap()
}

fn report(card: &Scorecard, language: Language) -> Report<'_> {
    Report::new(language).with_card(card, std::iter::empty::<&Document>())
}

/// The lines of the table have as many cells as columns.
fn has_ten_cells_in_each_row(markdown: &str) {
    for line in markdown.lines().filter(|line| line.starts_with("| ")) {
        let bare = line.replace("\\\\", "").replace("\\|", "");
        assert_eq!(bare.matches('|').count(), 11, "{line}");
    }
}

#[test]
fn markup_in_a_document_is_shown_as_text() {
    let hostile =
        "<script>alert(1)</script><img src=x onerror='a()'>\"><b> & | `x` [a](http://x) ![b](y) *c* \\| </style>";
    let card = card(hostile);
    for language in LANGUAGES {
        let page = report(&card, language).html();
        is_well_formed(&page);
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        for tag in tags(&page) {
            assert!(
                !tag.starts_with("script") && !tag.starts_with("img") && !tag.contains("onerror"),
                "{tag}"
            );
        }
        let markdown = report(&card, language).markdown();
        assert!(markdown.contains("\\<script\\>") && markdown.contains("\\!\\[b\\]") && markdown.contains("\\`x\\`"));
        has_ten_cells_in_each_row(&markdown);
    }
}

#[test]
fn a_document_cannot_drive_the_terminal_or_turn_a_line_around() {
    let hostile = "\u{1b}[2J\u{1b}]0;title\u{7} রাত \u{202e}৫২ এর মধ্যে ৫.০০\u{202c}\u{2066}\r\nনতুন লাইন\u{9b}31m";
    for language in LANGUAGES {
        let card = card(hostile);
        let report = report(&card, language);
        for form in [report.text(), report.markdown(), report.html()] {
            let acts = |character: char| {
                (character.is_control() && character != '\n')
                    || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert_eq!(form.chars().find(|character| acts(*character)), None);
            assert!(form.contains('\u{FFFD}') && form.contains("রাত"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_is_shown_and_does_nothing(text in "\\PC{0,60}|[<>&\"'|`\\\\\\n\\x00-\\x1f\\u{202e}a কি]{0,60}") {
        let card = card(&text);
        for language in LANGUAGES {
            let report = report(&card, language);
            is_well_formed(&report.html());
            has_ten_cells_in_each_row(&report.markdown());
            prop_assert!(!report.text().chars().any(|character| character.is_control() && character != '\n'));
        }
    }
}

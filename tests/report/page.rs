//! The HTML page: whole, self-contained, linked, and readable without sight of it.

use std::collections::HashSet;

use apa_score::report::Language;
use apa_score::score::Choices;

use super::offices::{LANGUAGES, Scored, all};

/// Elements that have no end tag.
const VOID: [&str; 3] = ["meta", "br", "!DOCTYPE"];

/// The tags of a page after its style, in order, each with its attributes.
pub(crate) fn tags(page: &str) -> Vec<&str> {
    let (_, after_style) = page.split_once("</style>").unwrap();
    after_style
        .split('<')
        .skip(1)
        .map(|tag| tag.split('>').next().unwrap())
        .collect()
}

/// Every element is closed where it should be.
pub(crate) fn is_well_formed(page: &str) {
    let mut open = vec!["html", "head"];
    for tag in tags(page) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "after {open:?}");
        } else {
            let name = tag.split_whitespace().next().unwrap();
            if !VOID.contains(&name) {
                open.push(name);
            }
        }
    }
    assert_eq!(open, [""; 0]);
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    rest.split('"').next()
}

#[test]
fn every_element_is_closed_in_every_page() {
    for scored in all() {
        for language in LANGUAGES {
            is_well_formed(&scored.report(language).html());
        }
    }
}

#[test]
fn every_link_leads_to_a_place_on_the_page_and_every_place_has_one_name() {
    for scored in all() {
        for language in LANGUAGES {
            let page = scored.report(language).html();
            let tags = tags(&page);
            let ids: Vec<&str> = tags.iter().filter_map(|tag| attribute(tag, "id")).collect();
            let unique: HashSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len());
            let links: Vec<&str> = tags.iter().filter_map(|tag| attribute(tag, "href")).collect();
            assert!(!links.is_empty());
            for link in links {
                assert!(unique.contains(link.strip_prefix('#').unwrap()), "{link}");
            }
        }
    }
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    for scored in all() {
        let page = scored.report(Language::Bangla).html();
        assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        let (head, _) = page.split_once("</style>").unwrap();
        for outside in ["url(", "@import", "@font-face", "http:", "https:", "<script", "<link"] {
            assert!(!head.contains(outside), "{outside}");
        }
        for tag in tags(&page) {
            let name = tag.split_whitespace().next().unwrap();
            assert!(
                !["script", "link", "img", "iframe", "object", "embed", "base", "form"].contains(&name),
                "{tag}"
            );
            assert!(!tag.contains(" src=") && !tag.contains(" on"), "{tag}");
        }
    }
}

#[test]
fn the_page_names_its_language_and_the_words_of_documents_are_bangla() {
    for language in LANGUAGES {
        let page = Scored::document("barguna_charter_briefing_2024")
            .report(language)
            .html();
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.contains("<blockquote lang=\"bn\">") && page.contains("<q lang=\"bn\">"));
        assert!(page.contains("<meta name=\"viewport\"") && page.contains("@page { size: A4"));
    }
}

#[test]
fn every_indicator_with_marks_has_a_bar_that_says_in_words_what_it_shows() {
    let page = Scored::document("mopa_charter_progress_2023")
        .report(Language::English)
        .html();
    // In the table and beside the reasons.
    assert_eq!(page.matches("role=\"img\"").count(), 12);
    assert_eq!(page.matches("aria-label=\"100 % of the weight earned\"").count(), 2);
    assert_eq!(page.matches("aria-label=\"25 % of the weight earned\"").count(), 4);
    assert_eq!(page.matches("aria-label=\"marks unknown\"").count(), 4);
    let half = page.split("aria-label=\"50 % of the weight earned\"").nth(1).unwrap();
    assert!(half.contains("style=\"width:50%\""));
}

#[test]
fn the_bar_of_an_open_year_shows_what_can_still_be_earned() {
    let choices = Choices::new().with_as_of(super::offices::MID_YEAR);
    let page = Scored::dossier(choices).report(Language::English).html();
    assert!(page.contains("aria-label=\"25 % of the weight earned, 75 % still attainable\""));
}

#[test]
fn a_heading_is_never_more_than_one_level_below_the_last() {
    for scored in all() {
        let page = scored.report(Language::English).html();
        let levels: Vec<u8> = tags(&page)
            .iter()
            .filter(|tag| tag.len() >= 2 && tag.starts_with('h') && tag.as_bytes()[1].is_ascii_digit())
            .map(|tag| tag.as_bytes()[1] - b'0')
            .collect();
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    }
}

#[test]
fn the_quarters_show_what_counts_and_what_is_only_planned() {
    let page = Scored::document("barguna_charter_briefing_2024")
        .report(Language::English)
        .html();
    let quarters = |code: &str| {
        let article = page
            .split("<article")
            .find(|article| article.contains(&format!("<span class=\"code\">{code}</span>")));
        article
            .unwrap()
            .split("<li class=\"")
            .skip(1)
            .take(4)
            .map(|li| li.split('"').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(quarters("2.3"), ["empty", "empty", "counted", "empty"]);
    assert_eq!(quarters("2.2"), ["empty", "empty", "refused", "empty"]);
    assert_eq!(quarters("2.1"), ["empty"; 4]);
}

#[test]
fn each_passage_leads_back_to_the_indicator_it_decides() {
    let page = Scored::document("barguna_charter_briefing_2024")
        .report(Language::English)
        .html();
    let row = page.split("href=\"#part-0-row-5\">2.3</a>").nth(1).unwrap();
    let words = row.split("href=\"#").nth(1).unwrap().split('"').next().unwrap();
    let passage = page
        .split(&format!("<li id=\"{words}\">"))
        .nth(1)
        .unwrap()
        .split("</li>")
        .next()
        .unwrap();
    assert!(passage.contains("<mark>") && passage.contains("কার্যবিবরণী") && passage.contains("bytes 415–682"));
    assert!(
        passage.contains("href=\"#part-0-row-5\">indicator 2.3</a>"),
        "{passage}"
    );
}

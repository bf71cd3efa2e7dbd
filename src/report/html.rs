//! The report as one HTML page that needs nothing from outside.

mod card;
mod league;
mod passages;
mod writer;

use self::writer::Html;
use super::Language;
use super::items::Notes;
use super::view::Section;

const STYLE: &str = include_str!("html/style.css");

pub(super) fn page(sections: &[Section], language: Language) -> String {
    let title = title(sections, language);
    let mut html = Html::default();
    html.raw("<!DOCTYPE html>\n<html lang=\"")
        .raw(language.code())
        .raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing is loaded and nothing runs, whatever a document says.
    html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    html.tag("title", &title)
        .raw("\n<style>\n")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n");
    html.raw("<header><h1>").text(&title).raw("</h1>\n");
    contents(&mut html, sections, language);
    html.raw("</header>\n<main>\n");
    for (at, section) in sections.iter().enumerate() {
        html.raw("<section class=\"part\" id=\"part-").number(at).raw("\">\n");
        match section {
            Section::Card(card) => card::push(&mut html, card, at, &title, language),
            Section::League(league) => league::push(&mut html, league),
            Section::NotScored { reason, documents } => {
                html.tag("h2", reason);
                notes(&mut html, documents);
            }
        }
        html.raw("</section>\n");
    }
    html.raw("</main>\n</body>\n</html>\n");
    html.finish()
}

/// The office, where the whole page is of one.
fn title(sections: &[Section], language: Language) -> String {
    let mut offices = sections.iter().map(|section| match section {
        Section::Card(card) => Some(card.office.as_str()),
        _ => None,
    });
    let scorecards = language.pick("Scorecards", "মূল্যায়ন পত্র");
    match (offices.next().flatten(), sections) {
        (Some(first), _) if offices.all(|office| office == Some(first)) => first.to_owned(),
        (None, [Section::League(league)]) => league.title.clone(),
        _ => scorecards.to_owned(),
    }
}

/// Links to the parts of a page with more than one.
fn contents(html: &mut Html, sections: &[Section], language: Language) {
    if sections.len() < 2 {
        return;
    }
    html.raw("<nav aria-label=\"")
        .text(language.pick("Contents", "সূচিপত্র"))
        .raw("\"><ol>\n");
    for (at, section) in sections.iter().enumerate() {
        let text = match section {
            Section::Card(card) => format!("{}: {}. {}", card.office, card.title, card.total),
            Section::League(league) => league.title.clone(),
            Section::NotScored { reason, .. } => reason.clone(),
        };
        html.raw("<li><a href=\"#part-")
            .number(at)
            .raw("\">")
            .text(&text)
            .raw("</a></li>\n");
    }
    html.raw("</ol></nav>\n");
}

/// Documents with their findings.
fn notes(html: &mut Html, documents: &[Notes]) {
    html.raw("<ul>\n");
    for document in documents {
        html.raw("<li><span class=\"file\">")
            .text(&document.document)
            .raw("</span>");
        if !document.findings.is_empty() {
            html.list("findings", &document.findings);
        }
        html.raw("</li>\n");
    }
    html.raw("</ul>\n");
}

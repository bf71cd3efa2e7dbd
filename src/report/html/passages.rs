//! The words of documents, each piece of evidence with its own, linked both ways with the indicators they decide.

use super::super::Language;
use super::super::items::{Item, Place};
use super::super::quote::Quote;
use super::super::view::Card;
use super::writer::Html;

/// The ids on the page of what belongs to one scorecard.
#[derive(Clone, Copy)]
pub(super) struct Anchors {
    pub(super) part: usize,
}

impl Anchors {
    pub(super) fn row(self, html: &mut Html, row: usize) {
        html.raw("part-").number(self.part).raw("-row-").number(row);
    }

    /// The passage, counted from 0 through the rows and then what belongs elsewhere.
    pub(super) fn passage(self, html: &mut Html, passage: usize) {
        html.raw("part-").number(self.part).raw("-words-").number(passage + 1);
    }
}

/// The words of a piece of evidence, where it has any.
pub(super) fn quoted(item: &Item) -> Option<(&Place, &Quote)> {
    let place = item.place.as_ref()?;
    Some((place, place.quote.as_ref()?))
}

impl Language {
    /// «words 3».
    pub(super) fn passage(self, passage: usize) -> String {
        format!("{} {}", self.pick("words", "উদ্ধৃতি"), self.count(passage + 1))
    }
}

/// A piece of evidence with the decisive words, linked to the whole passage; counts the passage, if there is one.
pub(super) fn mention(html: &mut Html, item: &Item, anchors: Anchors, passage: &mut usize, language: Language) {
    let class = if item.refusal.is_some() { "refused" } else { "counted" };
    html.raw("<li class=\"")
        .raw(class)
        .raw("\"><b>")
        .text(&language.counted_or_not(item))
        .raw("</b>: ")
        .text(&item.what);
    if let Some((_, quote)) = quoted(item) {
        html.raw("<br><q lang=\"bn\">")
            .text(&quote.short)
            .raw("</q> <a href=\"#");
        anchors.passage(html, *passage);
        html.raw("\">").text(&language.passage(*passage)).raw("</a>");
        *passage += 1;
    } else if let Some(place) = &item.place {
        html.raw("<br><span class=\"file\">")
            .text(&place.document)
            .raw("</span>");
    }
    html.raw("</li>\n");
}

/// All passages of a scorecard, in the order of their mention.
pub(super) fn push(html: &mut Html, card: &Card, anchors: Anchors, language: Language) {
    let of_rows = card.rows.iter().enumerate().flat_map(|(at, row)| {
        let items = row.counted.iter().chain(&row.refused);
        items.map(move |item| (item, Some((at, row.code.as_str()))))
    });
    let elsewhere = card.elsewhere.iter().map(|item| (item, None));
    let quoted = of_rows
        .chain(elsewhere)
        .filter_map(|(item, row)| Some((quoted(item)?, row)));
    for (at, ((place, quote), row)) in quoted.enumerate() {
        if at == 0 {
            html.tag("h3", language.pick("Words of the documents", "দলিলের উদ্ধৃতি"))
                .raw("<ol class=\"passages\">\n");
        }
        html.raw("<li id=\"");
        anchors.passage(html, at);
        html.raw("\"><blockquote lang=\"bn\">");
        for (piece, (text, names_the_deed)) in quote.pieces.iter().enumerate() {
            html.raw(if piece == 0 { "" } else { " " });
            match names_the_deed {
                true => html.raw("<mark>").text(text).raw("</mark>"),
                false => html.text(text),
            };
        }
        html.raw("</blockquote>\n<p><span class=\"file\">")
            .text(&place.document)
            .raw("</span>");
        if let Some(span) = place.span {
            html.text(", ").text(&language.bytes(span));
        }
        if let Some((row, code)) = row {
            html.raw(" · <a href=\"#");
            anchors.row(html, row);
            html.raw("\">")
                .text(language.pick("indicator", "সূচক"))
                .raw(" ")
                .text(code)
                .raw("</a>");
        }
        html.raw("</p></li>\n");
    }
    // The list was opened only if there is a passage.
    if card_has_words(card) {
        html.raw("</ol>\n");
    }
}

fn card_has_words(card: &Card) -> bool {
    let of_rows = card.rows.iter().flat_map(|row| row.counted.iter().chain(&row.refused));
    of_rows.chain(&card.elsewhere).any(|item| quoted(item).is_some())
}

//! A scorecard in HTML: the table of the official form, the reason for each mark, and the words of the documents.

use super::super::Language;
use super::super::view::{Bar, Card, Quarter, Row};
use super::super::words::Column;
use super::notes;
use super::passages::{self, Anchors, quoted};
use super::writer::Html;
use crate::score::Outcome;

/// A scorecard, the `part`th part of the page of that title; where that is the office, it is not said again.
pub(super) fn push(html: &mut Html, card: &Card, part: usize, page: &str, language: Language) {
    let anchors = Anchors { part };
    html.raw("<hgroup>");
    if card.office == page {
        html.tag("h2", &card.title);
    } else {
        html.raw("<h2><bdi lang=\"bn\">").text(&card.office).raw(
            "</bdi></h2>
",
        );
        html.tag("p", &card.title);
    }
    html.tag("p", &format!("{}; {}", card.tier, card.period)).raw(
        "</hgroup>
",
    );
    html.classed("p", "total", &card.total);
    html.list("remarks", card.remarks.iter().chain(&card.outlook));
    table(html, card, anchors, language);
    html.tag("h3", language.reasons_title());
    html.raw("<div class=\"reasons\">\n");
    let mut passage = 0;
    for (at, row) in card.rows.iter().enumerate() {
        article(html, row, at, anchors, &mut passage, language);
    }
    html.raw("</div>\n");
    if !card.next_steps.is_empty() {
        html.tag("h3", language.next_steps().trim_end_matches(':'))
            .raw("<ol class=\"steps\">\n");
        for step in &card.next_steps {
            html.tag("li", step);
        }
        html.raw("</ol>\n");
    }
    if !card.elsewhere.is_empty() {
        html.tag("h3", language.elsewhere().trim_end_matches(':'))
            .raw("<ul class=\"evidence\">\n");
        for item in &card.elsewhere {
            passages::mention(html, item, anchors, &mut passage, language);
        }
        html.raw("</ul>\n");
    }
    passages::push(html, card, anchors, language);
    if !card.documents.is_empty() {
        html.tag("h3", language.documents().trim_end_matches(':'));
        notes(html, &card.documents);
    }
    if !card.sources.is_empty() {
        html.tag("h3", language.sources().trim_end_matches(':'))
            .raw("<dl class=\"sources\">\n");
        for (key, text) in &card.sources {
            html.tag("dt", key).raw("<dd lang=\"en\">").text(text).raw("</dd>\n");
        }
        html.raw("</dl>\n");
    }
    html.classed("p", "receipt", &card.receipt);
}

/// The columns of the official form. The roles keep it a table for screen readers where a narrow screen stacks its cells.
fn table(html: &mut Html, card: &Card, anchors: Anchors, language: Language) {
    let headings = Column::OFFICIAL_FORM.map(|column| language.column(column));
    html.raw("<table role=\"table\" aria-label=\"")
        .text(&card.title)
        .raw("\">\n<thead role=\"rowgroup\"><tr role=\"row\">\n");
    for heading in headings {
        html.raw("<th role=\"columnheader\" scope=\"col\">")
            .text(heading)
            .raw("</th>\n");
    }
    html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    let mut passage = 0;
    for (at, row) in card.rows.iter().enumerate() {
        html.raw("<tr role=\"row\" class=\"")
            .raw(class(row.outcome))
            .raw("\">\n");
        let [code, _, _, _, _, _, _, marks, proof, remarks] = headings;
        html.raw("<th role=\"rowheader\" scope=\"row\" data-label=\"")
            .text(code)
            .raw("\"><a href=\"#");
        anchors.row(html, at);
        html.raw("\">").text(&row.code).raw("</a></th>\n");
        let plain = [
            &row.activity,
            &row.indicator,
            &row.unit,
            &row.weight,
            &row.target,
            &row.achieved,
        ];
        for (heading, text) in headings.iter().skip(1).zip(plain) {
            cell(html, heading).text(text).raw("</td>\n");
        }
        cell(html, marks).text(&row.marks);
        bar(html, row.bar.as_ref());
        html.raw("</td>\n");
        cell(html, proof);
        evidence_cell(html, row, anchors, &mut passage, language);
        html.raw("</td>\n");
        cell(html, remarks)
            .raw("<span class=\"outcome\">")
            .text(row.outcome_text)
            .raw("</span> ");
        html.text(row.basis).raw("</td>\n</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
}

fn cell<'a>(html: &'a mut Html, label: &str) -> &'a mut Html {
    html.raw("<td role=\"cell\" data-label=\"").text(label).raw("\">")
}

/// Links to the words that count; the names of the documents where there are no words.
fn evidence_cell(html: &mut Html, row: &Row, anchors: Anchors, passage: &mut usize, language: Language) {
    let mut named: Vec<&str> = Vec::new();
    let mut any = false;
    for item in &row.counted {
        let Some(place) = &item.place else { continue };
        if quoted(item).is_some() {
            html.raw(if any { ", " } else { "" }).raw("<a href=\"#");
            anchors.passage(html, *passage);
            html.raw("\">").text(&language.passage(*passage)).raw("</a>");
            *passage += 1;
            any = true;
        } else if !named.contains(&place.document.as_str()) {
            html.raw(if any { ", " } else { "" }).text(&place.document);
            named.push(&place.document);
            any = true;
        }
    }
    *passage += row.refused.iter().filter(|item| quoted(item).is_some()).count();
    if !any {
        html.raw("–");
    }
}

/// Why the mark of an indicator is what it is.
fn article(html: &mut Html, row: &Row, at: usize, anchors: Anchors, passage: &mut usize, language: Language) {
    html.raw("<article class=\"").raw(class(row.outcome)).raw("\" id=\"");
    anchors.row(html, at);
    html.raw("\">\n<h4><span class=\"code\">")
        .text(&row.code)
        .raw("</span> ")
        .text(&row.activity)
        .raw("</h4>\n");
    html.raw("<p class=\"marks\"><strong>")
        .text(&row.marks_of_weight)
        .raw("</strong> <span class=\"outcome\">");
    html.text(row.outcome_text).raw("</span>");
    bar(html, row.bar.as_ref());
    html.raw("</p>\n");
    if let Some(quarters) = &row.quarters {
        timeline(html, quarters, language);
    }
    for reason in &row.reasons {
        html.tag("p", reason);
    }
    if let Some(ruling) = &row.ruling {
        html.classed("p", "ruling", ruling);
    }
    if !row.counted.is_empty() || !row.refused.is_empty() {
        html.raw("<ul class=\"evidence\">\n");
        for item in row.counted.iter().chain(&row.refused) {
            passages::mention(html, item, anchors, passage, language);
        }
        html.raw("</ul>\n");
    }
    if !row.findings.is_empty() {
        html.list("findings", &row.findings);
    }
    html.raw("<dl>\n");
    if !row.missing.is_empty() {
        html.tag("dt", language.pick("Still missing", "যা বাকি"));
        html.tag("dd", &row.missing.join(" "));
    }
    if !row.branches.is_empty() {
        html.tag("dt", language.rule_label().trim_end_matches(':'))
            .raw("<dd><ul class=\"branches\">\n");
        for (branch, taken) in &row.branches {
            match taken {
                true => html
                    .raw("<li aria-current=\"true\"><strong>")
                    .text(branch)
                    .raw("</strong></li>\n"),
                false => html.tag("li", branch),
            };
        }
        html.raw("</ul></dd>\n");
    }
    html.tag("dt", language.basis_label().trim_end_matches(':'))
        .tag("dd", &row.bases);
    html.tag("dt", language.proofs_label().trim_end_matches(':'))
        .tag("dd", &row.proofs);
    if let Some(remark) = &row.remark {
        html.tag("dt", language.remark_label().trim_end_matches(':'))
            .raw("<dd lang=\"en\">")
            .text(remark)
            .raw("</dd>\n");
    }
    html.raw("</dl>\n</article>\n");
}

/// How much of the weight is earned, and how much still can be.
fn bar(html: &mut Html, bar: Option<&Bar>) {
    let Some(bar) = bar else { return };
    let kind = if bar.earned.is_some() { "bar" } else { "bar unknown" };
    html.raw("<span class=\"")
        .raw(kind)
        .raw("\" role=\"img\" aria-label=\"")
        .text(&bar.label)
        .raw("\">");
    html.raw("<span class=\"earned\" style=\"width:")
        .number(bar.earned.unwrap_or(0).into())
        .raw("%\"></span>");
    html.raw("<span class=\"attainable\" style=\"width:")
        .number(bar.attainable.into())
        .raw("%\"></span></span>");
}

/// The four quarters, with what counts in each and what does not.
fn timeline(html: &mut Html, quarters: &[Quarter; 4], language: Language) {
    let label = language.pick("Quarters of the year", "বছরের ত্রৈমাসিক");
    html.raw("<ol role=\"list\" class=\"quarters\" aria-label=\"")
        .text(label)
        .raw("\">\n");
    for quarter in quarters {
        let class = match (quarter.counted.is_empty(), quarter.refused.is_empty()) {
            (false, _) => "counted",
            (true, false) => "refused",
            (true, true) => "empty",
        };
        html.raw("<li class=\"")
            .raw(class)
            .raw("\"><b>")
            .text(&quarter.name)
            .raw("</b>");
        for text in quarter.counted.iter().chain(&quarter.refused) {
            html.raw("<span>").text(text).raw("</span>");
        }
        if class == "empty" {
            html.raw("<span>")
                .text(language.pick("nothing", "কিছু নেই"))
                .raw("</span>");
        }
        html.raw("</li>\n");
    }
    html.raw("</ol>\n");
}

const fn class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Achieved => "achieved",
        Outcome::PartlyAchieved => "partly",
        Outcome::NotAchieved => "not-achieved",
        Outcome::NoEvidence => "no-evidence",
        Outcome::NotApplicable => "not-applicable",
        Outcome::NeedsReview => "review",
    }
}

//! The report as Markdown: CommonMark with the tables of GitHub.

use super::Language;
use super::escape::push_markdown;
use super::items::{Item, Notes};
use super::league::LeagueTable;
use super::view::{Card, Row, Section};
use super::words::Column;

pub(super) fn report(sections: &[Section], language: Language) -> String {
    let mut out = Markdown(String::new());
    for section in sections {
        match section {
            Section::Card(card) => out.card(card, language),
            Section::League(league) => out.league(league, language),
            Section::NotScored { reason, documents } => {
                out.paragraph(reason);
                out.notes(documents);
            }
        }
    }
    out.0
}

struct Markdown(String);

impl Markdown {
    /// Markup of our own.
    fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text of anyone, escaped.
    fn text(&mut self, text: &str) -> &mut Self {
        push_markdown(&mut self.0, text);
        self
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.raw(&"#".repeat(level)).raw(" ").text(text).raw("\n\n");
    }

    fn paragraph(&mut self, text: &str) {
        self.text(text).raw("\n\n");
    }

    fn bullet(&mut self, text: &str) {
        self.raw("- ").text(text).raw("\n");
    }

    fn bullets<'a>(&mut self, texts: impl IntoIterator<Item = &'a String>) {
        let mut any = false;
        for text in texts {
            self.bullet(text);
            any = true;
        }
        if any {
            self.raw("\n");
        }
    }

    fn cells<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        for cell in cells {
            self.raw("| ").text(cell).raw(" ");
        }
        self.raw("|\n");
    }

    fn card(&mut self, card: &Card, language: Language) {
        self.heading(2, &format!("{} ({})", card.office, card.tier));
        self.raw("**")
            .text(&card.title)
            .raw("** · ")
            .text(&card.period)
            .raw("\n\n");
        self.cells(Column::OFFICIAL_FORM.map(|column| language.column(column)));
        self.raw("|---|---|---|---|--:|--:|--:|--:|---|---|\n");
        for row in &card.rows {
            let documents = documents(row);
            let remarks = format!("{}; {}", row.outcome_text, row.basis);
            self.cells([
                row.code.as_str(),
                &row.activity,
                &row.indicator,
                &row.unit,
                &row.weight,
                &row.target,
                &row.achieved,
                &row.marks,
                &documents,
                &remarks,
            ]);
        }
        self.raw("\n**").text(&card.total).raw("**\n\n");
        self.bullets(card.remarks.iter().chain(&card.outlook));
        self.heading(3, language.reasons_title());
        for row in &card.rows {
            self.row(row, language);
        }
        if !card.next_steps.is_empty() {
            self.heading(3, language.next_steps().trim_end_matches(':'));
            self.bullets(&card.next_steps);
        }
        if !card.elsewhere.is_empty() {
            self.heading(3, language.elsewhere().trim_end_matches(':'));
            for item in &card.elsewhere {
                self.item(item, language);
            }
            self.raw("\n");
        }
        if !card.documents.is_empty() {
            self.heading(3, language.documents().trim_end_matches(':'));
            self.notes(&card.documents);
        }
        if !card.sources.is_empty() {
            self.heading(3, language.sources().trim_end_matches(':'));
            for (key, text) in &card.sources {
                self.bullet(&format!("{key}: {text}"));
            }
            self.raw("\n");
        }
        self.paragraph(&card.receipt);
    }

    fn row(&mut self, row: &Row, language: Language) {
        self.heading(4, &format!("{} {}", row.code, row.activity));
        self.raw("**")
            .text(&row.marks_of_weight)
            .raw("** · ")
            .text(row.outcome_text)
            .raw("\n\n");
        for reason in row.reasons.iter().chain(&row.ruling) {
            self.bullet(reason);
        }
        for item in row.counted.iter().chain(&row.refused) {
            self.item(item, language);
        }
        for finding in &row.findings {
            self.bullet(&format!("{} {finding}", language.note()));
        }
        for missing in &row.missing {
            self.bullet(missing);
        }
        self.branches(row, language);
        self.bullet(&format!("{} {}", language.basis_label(), row.bases));
        self.bullet(&format!("{} {}", language.proofs_label(), row.proofs));
        if let Some(remark) = &row.remark {
            self.bullet(&format!("{} {remark}", language.remark_label()));
        }
        self.raw("\n");
    }

    fn branches(&mut self, row: &Row, language: Language) {
        if row.branches.is_empty() {
            return;
        }
        self.raw("- ").text(language.rule_label()).raw(" ");
        for (at, (branch, taken)) in row.branches.iter().enumerate() {
            let mark = if *taken { "**" } else { "" };
            self.raw(if at == 0 { "" } else { "; " })
                .raw(mark)
                .text(branch)
                .raw(mark);
        }
        self.raw("\n");
    }

    fn item(&mut self, item: &Item, language: Language) {
        self.raw("- **")
            .text(&language.counted_or_not(item))
            .raw("**: ")
            .text(&item.what)
            .raw("\n");
        let Some(place) = &item.place else {
            return;
        };
        if let Some(quote) = &place.quote {
            self.raw("  > «");
            for (at, (piece, _)) in quote.pieces.iter().enumerate() {
                self.raw(if at == 0 { "" } else { " " }).text(piece);
            }
            self.raw("»\n  >\n");
        }
        let span = place
            .span
            .map_or_else(String::new, |span| format!(", {}", language.bytes(span)));
        self.raw("  > ").text(&place.document).text(&span).raw("\n");
    }

    fn notes(&mut self, documents: &[Notes]) {
        for document in documents {
            self.bullet(&document.document);
            for finding in &document.findings {
                self.raw("  ");
                self.bullet(finding);
            }
        }
        self.raw("\n");
    }

    fn league(&mut self, league: &LeagueTable, _: Language) {
        self.heading(2, &league.title);
        self.paragraph(&league.period);
        self.cells(league.headings);
        self.raw("|--:|---|--:|--:|---|\n");
        for row in &league.rows {
            self.cells(row.each_ref().map(String::as_str));
        }
        self.raw("\n");
        self.bullets(&league.remarks);
        for share in &league.progress {
            self.heading(3, &share.what);
            for (name, offices) in &share.lists {
                self.bullet(&format!("{name}: {}", offices.join("; ")));
            }
            self.raw("\n");
        }
    }
}

/// The documents of the evidence that counts, each once.
fn documents(row: &Row) -> String {
    let mut names: Vec<&str> = Vec::new();
    for place in row.counted.iter().filter_map(|item| item.place.as_ref()) {
        if !names.contains(&place.document.as_str()) {
            names.push(&place.document);
        }
    }
    names.join("; ")
}

//! What an evaluator must find in the reports of the five real documents, fact by fact.

use apa_score::bangla::fold::fold_str;
use apa_score::guideline::Basis;
use apa_score::report::{Language, Report};
use apa_score::score::Choices;

use super::offices::{DOCUMENTS, LANGUAGES, MID_YEAR, Scored, all, text_of};

/// The lines of the text report from an indicator's code to the next one's.
fn row<'a>(text: &'a str, code: &str) -> &'a str {
    let rows = text.split("··\n");
    rows.into_iter()
        .find(|row| row.split_whitespace().next() == Some(code))
        .unwrap_or_else(|| panic!("no row {code} in\n{text}"))
}

fn english(name: &str) -> String {
    Scored::document(name).report(Language::English).text()
}

fn has(text: &str, facts: &[&str]) {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for fact in facts {
        assert!(flat.contains(fact), "«{fact}» is missing from\n{text}");
    }
}

#[test]
fn barguna_s_briefing_earns_half_of_its_indicator_and_the_words_say_why() {
    let text = english("barguna_charter_briefing_2024");
    has(
        &text,
        &[
            "জেলা প্রশাসকের কার্যালয়, বরগুনা (field office)",
            "Citizen's Charter plan, field offices, 2023-24",
            "Total: 1.50 of 25.00 marks",
            "Marks are known for indicators worth 3.00; for those worth 22.00 they are unknown, not zero.",
            "Assumed: 25.00 of the 25.00 marks rest on at least one assumed figure or rule (assumed weights: 15.00)",
            "warning: the memo number «০৫.১০.০৮০০.১২৩.০২.০০৭.১৯-» breaks off",
        ],
    );
    has(
        row(&text, "2.3"),
        &[
            "1.50 of 3.00 partly achieved assumed",
            "1 of 2 is 50 %; 3 × 50 % = 1.50.",
            "Counted: Charter stakeholder briefing, held, 21 January 2024",
            "সমন্বয়ে অবহিতকরণ সভার কার্যবিবরণী»",
            "barguna_charter_briefing_2024.txt, bytes 415–682",
            "weight: assumed; target: assumed; rule «in proportion to the target»: assumed; sources: BARGUNA-2024",
        ],
    );
}

#[test]
fn a_training_planned_for_february_is_shown_and_earns_nothing() {
    let text = english("barguna_charter_briefing_2024");
    let training = row(&text, "2.2");
    has(
        training,
        &[
            "unknown of 3.00 no evidence",
            "Only planned, not held: nothing counts yet. The marks are unknown, not zero.",
            "Not counted (planned, not held): Charter training, planned, February 2024",
            "আগামী ফেব্রুয়ারি/২০২৪ মাসে",
            "bytes 10745–11136",
        ],
    );
    assert!(!training.contains("Counted:"));
}

#[test]
fn the_progress_report_of_public_administration_earns_eight_and_a_half() {
    let text = english("mopa_charter_progress_2023");
    has(
        &text,
        &[
            "Total: 8.50 of 25.00 marks",
            "assumed weights: 25.00",
            "before quarter 2 of 2022-23 ended",
        ],
    );
    has(
        row(&text, "1.1"),
        &["0.75 of 3.00", "quarter 2, 2022-23, 8 of 8", "পুনর্গঠন"],
    );
    has(
        row(&text, "1.2"),
        &[
            "100 %",
            "4.00 of 4.00 achieved",
            "4 of 4 is 100 %; the target is met: full marks",
        ],
    );
    has(row(&text, "1.3"), &["unknown of 2.00 no evidence"]);
    has(row(&text, "1.4"), &["2.25 of 9.00", "২য় ত্রৈমাসিকে হালনাগাদ করা হয়েছে"]);
    has(
        row(&text, "2.1"),
        &["1.50 of 3.00", "Charter training, held, 19–20 October 2022"],
    );
}

#[test]
fn where_rangpur_s_weight_is_unknown_the_achievement_is_shown_and_no_mark_is() {
    let text = english("rangpur_nis_stakeholders_2023");
    has(
        &text,
        &[
            "Total: unknown, because no weight is known",
            "Indicators whose weight is not known: 1.",
            "Assumed: indicators that rest on an assumed target or rule: 1.",
            "The guideline holds only a part of the plan",
        ],
    );
    let meeting = row(&text, "1.3");
    has(
        meeting,
        &[
            "partly achieved",
            "1 of 4 is 25 %.",
            "The weight is not known, so the marks are unknown, not zero.",
            "Good-governance stakeholder meeting, held, 20 September 2023",
            "weight: unknown; target: from an office's papers; rule «in proportion to the target»: assumed",
        ],
    );
    assert!(!meeting.contains("0.00"), "{meeting}");
}

#[test]
fn satkhira_s_charter_display_earns_nothing_in_the_integrity_plan_and_makes_no_charter_card() {
    let scored = Scored::document("satkhira_nis_stakeholders_2020");
    assert_eq!(scored.cards.len(), 1);
    let text = scored.report(Language::English).text();
    has(
        &text,
        &[
            "National Integrity Strategy plan, field offices, 2020-21",
            "Total: 0.50 of 10.00 marks",
            "Not counted (belongs to another plan): Charter update, planned",
            "Not counted (no indicator of this plan asks for it): Integrity training, planned",
            "the memo is dated 2020-12-19, before the meeting of 2020-12-20",
        ],
    );
    has(row(&text, "2.1"), &["0.50 of 2.00", "held, 20 December 2020"]);
}

#[test]
fn the_title_s_year_of_security_services_contradicts_its_date_and_the_report_says_so() {
    let text = english("ssd_charter_coordination_2023");
    has(
        &text,
        &[
            "Total: 0.75 of 25.00 marks",
            "the title says 2022-23, but 2023-08-22 lies in 2023-24",
        ],
    );
    has(
        row(&text, "1.3"),
        &[
            "0.75 of 3.00",
            "held, 22 August 2023",
            "1 of 4 is 25 %; 3 × 25 % = 0.75.",
        ],
    );
    has(row(&text, "2.1"), &["Only planned", "হালনাগাদ করতে হবে"]);
}

#[test]
fn the_bangla_report_says_the_same_in_bangla_digits_and_official_terms() {
    let scored = Scored::document("barguna_charter_briefing_2024");
    let [text, markdown, page] = scored.forms(Language::Bangla);
    for form in [&text, &markdown, &page] {
        has(
            form,
            &[
                "মোট: ২৫.০০ এর মধ্যে ১.৫০",
                "অনুমিত: ২৫.০০ এর মধ্যে ২৫.০০",
                "আংশিক অর্জিত",
                "২১ জানুয়ারি ২০২৪",
            ],
        );
        has(form, &["পরিকল্পিত, অনুষ্ঠিত হয়নি", "ফেব্রুয়ারি ২০২৪"]);
    }
    let columns = [
        "কার্যক্রম",
        "সূচক",
        "একক",
        "মান",
        "লক্ষ্যমাত্রা",
        "অর্জন",
        "প্রাপ্ত নম্বর",
        "প্রমাণক",
        "মন্তব্য",
    ];
    has(&markdown, &[format!("| ক্রম | {} |", columns.join(" | ")).as_str()]);
    for column in columns {
        assert!(page.contains(&format!("scope=\"col\">{column}</th>")), "{column}");
    }
}

#[test]
fn half_way_through_the_year_a_report_tells_what_is_lost_and_what_can_still_be_earned() {
    let scored = Scored::dossier(Choices::new().with_as_of(MID_YEAR));
    let text = scored.report(Language::English).text();
    has(
        &text,
        &[
            "fiscal year 2021-22, as of 20 November 2021",
            "On the evidence at hand, as of 20 November 2021: earned 3.46, still attainable 44.71, lost for good 1.83.",
            "Next in the calendar: report on quarter 2, 15 January 2022 (assumed).",
            "Of the agreement's 100 marks this plan holds 10 (attested) and earns 0.69 (formula assumed).",
        ],
    );
    has(
        row(&text, "1.1"),
        &[
            "More marks: 2 (1 more, +1.00); full marks: 4 (3 more, +3.00).",
            "Earned 1.00;",
            "still attainable 3.00 (1.00 by 31 December 2021; 1.00 by 31 March 2022; 1.00 by 30 June 2022)",
        ],
    );
}

#[test]
fn what_is_assumed_is_called_assumed_in_every_form_and_language() {
    for scored in all() {
        for language in LANGUAGES {
            let word = if language == Language::English {
                "assumed"
            } else {
                "অনুমিত"
            };
            for form in scored.forms(language) {
                for card in &scored.cards {
                    let lines = card.indicators.iter();
                    // Once for the row, once for each figure it rests on, and at the total.
                    let rows = lines.clone().filter(|line| line.basis == Basis::Assumed).count();
                    let figures = lines.flat_map(|line| [line.bases.weight, line.bases.target, line.bases.rule]);
                    let figures = figures.filter(|basis| *basis == Basis::Assumed).count();
                    let said = form.to_lowercase().matches(word).count();
                    assert!(
                        said > rows + figures.min(1),
                        "{said} of {rows} and {figures}: {}",
                        card.office
                    );
                }
            }
        }
    }
}

#[test]
fn no_unknown_mark_is_printed_as_zero() {
    let mut seen = 0;
    for scored in all() {
        for card in &scored.cards {
            let markdown = Report::new(Language::English).with_card(card, []).markdown();
            let rows: Vec<Vec<&str>> = markdown
                .lines()
                .filter(|line| line.starts_with("| "))
                .map(|line| line.split(" | ").collect())
                .collect();
            // The first row holds the headings.
            for (line, cells) in card
                .indicators
                .iter()
                .zip(&rows[1..])
                .filter(|(line, _)| line.marks.is_none())
            {
                assert!(["unknown", "–"].contains(&cells[7]), "{} {cells:?}", line.code);
                seen += 1;
            }
            if card.marks.is_none() {
                assert!(markdown.contains("**Total: unknown"), "{markdown}");
            }
        }
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn an_indicator_without_evidence_is_not_said_to_have_earned_anything() {
    let scored = Scored::dossier(Choices::new().with_as_of(MID_YEAR));
    let text = Report::new(Language::English).with_card(&scored.cards[4], []).text();
    has(
        &text,
        &[
            "Total: unknown of 25.00 marks",
            "earned unknown, still attainable 22.00",
            "what it earns of them is not known",
        ],
    );
    assert!(!text.contains("arned 0.00"), "{text}");
    has(
        row(&text, "1.3.1"),
        &[
            "needs review",
            "A person has to look",
            "Not counted (outside the fiscal year)",
            "30 June 2021",
        ],
    );
}

#[test]
fn the_words_shown_stand_at_the_bytes_shown() {
    for name in DOCUMENTS {
        let (text, scored) = (text_of(name), Scored::document(name));
        let page = scored.report(Language::English).html();
        let mut seen = 0;
        for passage in page.split("<blockquote lang=\"bn\">").skip(1) {
            let (words, rest) = passage.split_once("</blockquote>").unwrap();
            let bytes = rest.split_once(", bytes ").unwrap().1;
            let (start, end) = bytes.split_once('–').unwrap();
            let end: String = end.chars().take_while(char::is_ascii_digit).collect();
            let source = fold_str(&text[start.parse().unwrap()..end.parse().unwrap()]);
            let words = words.replace("<mark>", "").replace("</mark>", "");
            for word in words.split_whitespace() {
                assert!(
                    source.contains(&fold_str(word)),
                    "«{word}» is not at bytes {start}–{end} of {name}"
                );
            }
            seen += 1;
        }
        assert!(seen > 0, "{name}");
    }
}

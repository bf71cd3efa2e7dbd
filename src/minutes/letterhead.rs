//! Who issued a document: the office and its section.

mod names;

use std::ops::Range;

pub(super) use self::names::{DIVISIONS, OFFICE_NOUNS, noun_rank};
use self::names::{
    SECRETARIAT, has_label, has_place, is_branch_of_company, is_desk, is_division_place, is_labelled_place,
    is_of_an_official, is_part_of_institution, is_place, is_seat, is_section, is_street_address, last_part, last_word,
    office_rank,
};
use super::byline::is_byline;
use super::layout::{Line, Page, item_marker, trimmed};
use super::organiser::organising_office;
use super::person::is_designation;
use super::words::Term;
use crate::bytes::{has_more_words, holds};

/// Who issued a document, as printed.
#[derive(Debug, Default)]
pub(super) struct Letterhead {
    pub(super) office: Option<Name>,
    pub(super) section: Option<Name>,
    /// How many lines at the top belong to the letterhead.
    pub(super) lines: usize,
}

/// A name and where it stands (folded).
#[derive(Debug, Clone)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) range: Range<usize>,
}

impl Name {
    /// The name with its place, which a line below gives.
    fn with(self, line: &Name, place: &str) -> Name {
        Name {
            text: format!("{}, {place}", self.text.trim_end_matches([',', ' '])),
            range: self.range.start..line.range.end,
        }
    }
}

/// The top lines of a document, in which a letterhead stands.
const TOP: usize = 14;

/// Who issued the document: the office in the letterhead, else that in the title, else who is said to have organised the event.
pub(super) fn complete_letterhead(mut letterhead: Letterhead, page: &Page, title: Option<&Range<usize>>) -> Letterhead {
    let is_addressed = is_addressed(page);
    if letterhead.office.is_none() {
        letterhead.office = labelled_office(page);
    }
    if letterhead.office.is_none() && is_addressed {
        letterhead.office = signing_office(page);
    }
    if letterhead.office.is_none() && !is_addressed {
        letterhead.office = office_below_headline(page);
    }
    if letterhead.office.is_none() {
        let top = page
            .lines
            .iter()
            .take(TOP)
            .map(|line| line.end)
            .next_back()
            .unwrap_or(0);
        let lead = top.min(page.after(0, 4_000).len());
        // «মতামত নিল কৃষি অফিস» is a clause, no name.
        let speaks = |name: &Name| { page.words(name.range.clone()).iter() }.any(|word| word.term == Term::Past);
        let titled = title
            .and_then(|range| organising_office(page, range.clone()))
            .filter(|name| !speaks(name));
        // A headline shortens a long name («বিমান ও পর্যটন মন্ত্রণালয়»), the text below spells it out.
        let below = title.map_or(0, |range| range.end).min(lead);
        letterhead.office = titled
            .map(|short| match organising_office(page, below..lead) {
                Some(full) if spells_out(page, &full, &short) => full,
                _ => short,
            })
            .or_else(|| {
                // The name of an office does not begin in the headline and end in the text below.
                let told = organising_office(page, below..lead).filter(|name| !speaks(name));
                told.or_else(|| {
                    let above = organising_office(page, 0..below).filter(|_| !is_addressed);
                    above.filter(|name| !speaks(name))
                })
            })
            .or_else(|| venue_office(page));
    }
    letterhead
}

/// «দপ্তরের নাম: উপজেলা প্রাণিসম্পদ দপ্তর ও ভেটেরিনারি হাসপাতাল, কাউনিয়া, রংপুর» at the top of a filled-in form, on one line or in
/// two cells.
fn labelled_office(page: &Page) -> Option<Name> {
    const LABELLED: &[&str] = &[
        "দপ্তর",
        "অফিস",
        "কার্যালয়",
        "প্রতিষ্ঠান",
        "সংস্থা",
        "দপ্তর/সংস্থা",
        "মন্ত্রণালয়/বিভাগ",
        "অধিদপ্তর/সংস্থা",
    ];
    page.lines.iter().take(TOP).find_map(|line| {
        let text = page.line_text(line);
        let (label, rest) = text.split_once("নাম")?;
        let labelled = LABELLED.iter().any(|noun| {
            label
                .trim()
                .strip_prefix(noun)
                .is_some_and(|case| ["ের", "র", "এর"].contains(&case))
        });
        let value = rest.trim_start_matches([' ', ':', '-', '\t', '|']);
        let marked = rest.len() > value.len() && rest.get(..rest.len() - value.len())?.contains([':', '-', '\t', '|']);
        if !labelled || !marked || office_rank(value).is_none() {
            return None;
        }
        let range = trimmed_of(page, line.end - value.len()..line.end, ['।', ',', ' ', '|']);
        Some(Name {
            text: page.verbatim(range.clone()),
            range,
        })
    })
}

/// The office with its place on a line of its own below the headline of news and the stamp of its day.
fn office_below_headline(page: &Page) -> Option<Name> {
    let below = page.lines.iter().skip(1).take(4);
    let alone = below.filter(|line| !line.is_row && !has_more_words(page.line_text(line), 8));
    alone
        .map(|line| trimmed_of(page, line.range(), ['(', ')', '।', ',', ' ', '.']))
        .find(|bare| {
            let text = page.slice(bare.clone());
            let head = text.split_once(',').map(|(head, _)| head);
            let office = head.is_some_and(|head| office_rank(head).is_some() && !is_division_place(head));
            office && !has_label(text)
        })
        .map(|bare| Name {
            text: page.verbatim(bare.clone()),
            range: bare,
        })
}

/// What the first lines say of who issued the document.
pub(super) fn read_letterhead(page: &Page) -> Letterhead {
    let is_government = |text: &str| holds(text, "গণপ্রজাতন্ত্রী") || holds(text, "বাংলাদেশ সরকার");
    let first = page
        .lines
        .iter()
        .take(TOP)
        .position(|line| is_government(page.line_text(line)))
        .map_or(0, |at| at + 1);
    let mut letterhead = Letterhead::default();
    if is_addressed(page) {
        return letterhead;
    }
    // «লোকশিল্প জাদুঘর ফাউন্ডেশন গণপ্রজাতন্ত্রী বাংলাদেশ সরকার»: the head of a portal's page names its office first.
    let of_portal = first.checked_sub(1).and_then(|at| page.lines.get(at));
    if let Some((line, (head, _))) =
        of_portal.zip(of_portal.and_then(|line| page.line_text(line).split_once(" গণপ্রজাতন্ত্রী")))
        && office_rank(head).is_some()
    {
        let range = line.start..line.start + head.len();
        letterhead.office = Some(Name {
            text: page.verbatim(range.clone()),
            range,
        });
        letterhead.lines = first;
        return letterhead;
    }
    let mut rank = 0;
    for (index, line) in page.lines.iter().enumerate().skip(first).take(8) {
        let text = page.line_text(line);
        if holds(text, "www") || text.contains('@') || holds(text, "http") || holds(text, ".gov") {
            continue;
        }
        let labelled = has_label(text) && !is_labelled_place(text);
        let ends = line.is_row || item_marker(text).is_some() || labelled || has_more_words(text, 12);
        if ends || letterhead.office.is_none() && is_byline(page, index) {
            break;
        }
        let bare = trimmed_of(page, line.range(), ['(', ')', '।', ',', ' ', '.']);
        let bare = without_publication(page, bare);
        let name = Name {
            text: page.verbatim(bare.clone()),
            range: bare.clone(),
        };
        let bare_text = page.slice(bare);
        let speaks = page.words(line.range()).iter().any(|word| {
            matches!(
                word.term,
                Term::TakesPlace | Term::Past | Term::Future | Term::Meeting | Term::Training | Term::Workshop
            )
        });
        if speaks && !is_section(bare_text) {
            // The headline of a news item may stand above the office.
            let below = page
                .lines
                .get(index + 1)
                .is_some_and(|next| next.after_blank && office_rank(page.line_text(next)).is_some());
            if index == first && below {
                continue;
            }
            break;
        }
        // A second language on the same letterhead says the same again.
        if !bare_text.chars().any(|c| ('\u{0980}'..='\u{09FF}').contains(&c)) {
            letterhead.lines = index + 1;
            continue;
        }
        let above = letterhead
            .office
            .as_ref()
            .map(|office| page.slice(office.range.clone()));
        // Within a bank or an agency, a বিভাগ is a section; below other offices «সড়ক বিভাগ» may be one of its own.
        let is_division = (rank == 3 || rank > 3 && is_desk(bare_text))
            && office_rank(bare_text) == Some(2)
            && !is_division_place(bare_text)
            && !holds(bare_text, "বন বিভাগ");
        // «অভ্যন্তরীণ সম্পদ বিভাগ» above «অর্থ মন্ত্রণালয়», below a directorate: that ministry's, no section.
        let of_ministry = || {
            let next = page.lines.get(index + 1).map_or("", |next| page.line_text(next));
            ["মন্ত্রণালয়", "মন্ত্রনালয়"].contains(&last_word(next.trim_end_matches(['।', ',', ' '])))
        };
        if is_division && rank == 3 && of_ministry() {
            letterhead.lines = index + 1;
            continue;
        }
        if is_section(bare_text) || is_division || above.is_some_and(|above| is_part_of_institution(above, bare_text)) {
            letterhead.section = Some(name);
        } else if let Some(above) = above.filter(|_| is_seat(bare_text)) {
            let joins = rank > 2 && letterhead.section.is_none() && !line.after_blank && !has_place(above);
            if joins && !bare_text.starts_with(SECRETARIAT) {
                letterhead.office = letterhead.office.map(|office| office.with(&name, &name.text));
            }
        } else if let Some(found) =
            office_rank(bare_text).filter(|found| !is_division_place(bare_text) && (*found >= rank || *found != 2))
        {
            if found >= rank {
                rank = found;
                let of_company = above.is_some_and(|above| is_branch_of_company(above, bare_text)) && !line.after_blank;
                letterhead.office = match letterhead.office.filter(|_| of_company) {
                    Some(company) => Some(company.with(&name, &name.text)),
                    None => Some(name),
                };
            } else if above.is_some_and(is_of_an_official) && !line.after_blank {
                // «উপপরিচালকের কার্যালয়» above «কৃষি সম্প্রসারণ অধিদপ্তর»: whose deputy director is said below.
                letterhead.office = letterhead.office.map(|office| office.with(&name, &name.text));
            }
        } else if let Some(above) = above.filter(|_| is_place(bare_text) && !line.after_blank) {
            // «…, সিলেট» above «চৌহাট্টা, সিলেট»: an address in the place that the office already bears.
            let street = !bare_text.contains(',') && ["সড়ক", "রোড"].contains(&last_word(bare_text));
            let repeats = above.contains(',') && (street || last_part(above) == last_part(bare_text));
            if rank > 2 && letterhead.section.is_none() && !repeats {
                // «টাঙ্গাইল বন বিভাগ, টাঙ্গাইল», «রংপুর বিভাগ, রংপুর»: the place stands last.
                let place = if holds(bare_text, "বিভাগ,") {
                    last_part(&name.text)
                } else {
                    &name.text
                };
                letterhead.office = letterhead.office.map(|office| office.with(&name, place));
            }
        } else if letterhead.office.is_some() && !is_street_address(bare_text) || index > first + 3 {
            break;
        }
        letterhead.lines = index + 1;
    }
    letterhead
}

/// «পল্লী উন্নয়ন একাডেমি, জামালপুর এর মাসিক বুলেটিন»: the office whose paper it is.
fn without_publication(page: &Page, line: Range<usize>) -> Range<usize> {
    const PAPERS: &[&str] = &["বুলেটিন", "প্রতিবেদন", "নিউজলেটার", "বার্তা", "সাময়িকী", "প্রকাশনা", "মুখপত্র"];
    let text = page.slice(line.clone());
    match [" এর ", "-এর "].iter().find_map(|case| text.split_once(case)) {
        Some((office, paper)) if PAPERS.contains(&last_word(paper)) => line.start..line.start + office.len(),
        _ => line,
    }
}

/// Whether a document begins with whom it is sent to: the office named there received it.
fn is_addressed(page: &Page) -> bool {
    let first = page.lines.first().map_or("", |line| page.line_text(line));
    matches!(
        first.trim_end_matches([':', ',', '-', ' ']),
        "বরাবর" | "বরাবরে" | "প্রতি" | "প্রাপক"
    )
}

/// The office that stands below the name and designation of who signed: «(NAME)», «উপপরিচালক», «… কার্যালয়, ভোলা».
fn signing_office(page: &Page) -> Option<Name> {
    let signature = |lines: &&[Line]| {
        let [name, title, office] = lines else { return false };
        let (name, title) = (page.line_text(name), page.line_text(title));
        let signed = name.starts_with('(') && name.ends_with(')') && !has_more_words(title, 6);
        signed && title.split([' ', '(', ',']).any(is_designation) && office_rank(page.line_text(office)).is_some()
    };
    let [_, _, office] = page.lines.windows(3).find(signature)? else {
        return None;
    };
    let range = trimmed_of(page, office.range(), ['।', ',', ' ', '.']);
    Some(Name {
        text: page.verbatim(range.clone()),
        range,
    })
}

/// Whether one name is the other with words that a headline leaves out.
fn spells_out(page: &Page, full: &Name, short: &Name) -> bool {
    let mut words = page.slice(full.range.clone()).split_whitespace();
    full.range.len() > short.range.len()
        && page
            .slice(short.range.clone())
            .split_whitespace()
            .all(|word| words.any(|known| known == word))
}

fn trimmed_of<const N: usize>(page: &Page, range: Range<usize>, signs: [char; N]) -> Range<usize> {
    let text = page.slice(range.clone());
    // A closing bracket that was opened inside the name belongs to it.
    let keep_bracket = text.trim_start_matches('(').contains('(');
    let cut = |c: char| signs.contains(&c) && !(keep_bracket && c == ')');
    let start = range.start + (text.len() - text.trim_start_matches(cut).len());
    let end = range.start + text.trim_end_matches(cut).len();
    start..end.max(start)
}

/// The office in whose rooms the meeting took place, from the line that gives the place.
fn venue_office(page: &Page) -> Option<Name> {
    let line = page
        .lines
        .iter()
        .find(|line| page.line_text(line).starts_with("স্থান") || page.line_text(line).starts_with("সভার স্থান"))?;
    let text = page.line_text(line);
    let at = text.find([':', '\t', '-'])?;
    organising_office(page, trimmed(page.text(), line.start + at + 1..line.end))
}

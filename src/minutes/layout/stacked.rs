//! Tables whose cells stand one below the other, as text taken out of a PDF or a web page has them: «ক্রম», «বিষয়», «তারিখ», «০১»,
//! «অভিযোগ প্রতিকার», «১২/১১/২০২৪», each on a line of its own. Their lines are joined to rows again.

use std::ops::Range;

use super::Line;
use super::tries::Tries;
use crate::bangla::names::is_month;
use crate::minutes::words::split_words;

/// Columns beside the serial number, at the least and at the most.
const COLUMNS: Range<usize> = 2..15;
/// Lines that a row may have more than its table has columns: those of wrapped cells.
const WRAPPED: usize = 6;
/// A heading has no more bytes.
const LONGEST_HEADING: usize = 120;

/// «৯০% (নির্ধারিত সময়ে)»: no cell of a figure has more bytes.
const LONGEST_FIGURE: usize = 60;

/// What a cell or a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Words,
    Figure,
    Unit,
    Day,
    /// What shows it: «কার্যবিবরণী», «ছবি».
    Proof,
}

/// A row of such a table: its lines, and which of them each cell takes.
struct Row {
    lines: Range<usize>,
    cells: Vec<Range<usize>>,
}

/// Joins the lines of tables with one cell a line to rows. A text without «ক্রমিক» or «কার্যক্রম» on a line of its own stays as it is.
pub(super) fn join_stacked_rows(
    text: &str,
    lines: Vec<Line>,
    cells: Vec<Range<usize>>,
) -> (Vec<Line>, Vec<Range<usize>>) {
    let mut rows = Vec::new();
    let (mut from, mut tries) = (0, Tries::default());
    // The number that the table goes on with on the next page.
    let mut next = 1;
    while let Some(found) =
        { lines.get(from..) }.and_then(|rest| rest.iter().position(|line| may_head_a_table(text, line)))
    {
        from += found + 1;
        let decisions = |line: &Line| text.get(line.range()).is_some_and(|name| name.contains("সিদ্ধান্ত"));
        let headings = { lines.get(from..) }
            .unwrap_or_default()
            .iter()
            .take(COLUMNS.start + WRAPPED);
        let stack = Stack {
            text,
            lines: &lines,
            by_section: { headings }
                .take_while(|line| !line.is_row && line.end - line.start <= LONGEST_HEADING)
                .any(decisions),
        };
        if let Some(mut table) = stack.table_at(from - 1, next).or_else(|| stack.unnumbered_at(from - 1)) {
            from = table.last().map_or(from, |row| row.lines.end);
            next = { table.last() }
                .and_then(|row| stack.number(row.lines.start))
                .map_or(1, |number| number.saturating_add(1));
            rows.append(&mut table);
        } else {
            from = tries.failed_at(from - 1);
        }
    }
    if rows.is_empty() {
        (lines, cells)
    } else {
        joined(&lines, &cells, rows)
    }
}

/// The lines with those of each row made one.
fn joined(lines: &[Line], cells: &[Range<usize>], rows: Vec<Row>) -> (Vec<Line>, Vec<Range<usize>>) {
    let (mut new_lines, mut new_cells) = (Vec::with_capacity(lines.len()), Vec::with_capacity(cells.len()));
    let mut rows = rows.into_iter().peekable();
    for (at, line) in lines.iter().enumerate() {
        let first_cell = new_cells.len();
        while rows.next_if(|row| row.lines.end <= at).is_some() {}
        match rows.peek() {
            Some(row) if row.lines.start == at => {
                let end = lines.get(row.lines.end - 1).map_or(line.end, |last| last.end);
                new_cells.extend(row.cells.iter().map(|cell| {
                    let bounds = lines.get(cell.start).zip(lines.get(cell.end.max(1) - 1));
                    let bounds = bounds.filter(|_| !cell.is_empty());
                    bounds.map_or(end..end, |(first, last)| first.start..last.end)
                }));
                new_lines.push(Line {
                    end,
                    is_row: true,
                    cells: first_cell..new_cells.len(),
                    ..line.clone()
                });
            }
            Some(row) if row.lines.contains(&at) => {}
            _ => {
                new_cells.extend(cells.get(line.cells.clone()).unwrap_or_default().iter().cloned());
                new_lines.push(Line {
                    cells: first_cell..new_cells.len(),
                    ..line.clone()
                });
            }
        }
    }
    (new_lines, new_cells)
}

/// «ক্রমিক», «কার্যক্রম», «কর্মসম্পাদন সূচক»
fn may_head_a_table(text: &str, line: &Line) -> bool {
    heads_numbers(text, line) || heads_activities(text, line)
}

/// «কার্যক্রম», «কর্মসম্পাদন ক্ষেত্র», «Activity»: the first heading of a table without numbers.
fn heads_activities(text: &str, line: &Line) -> bool {
    if line.is_row || line.end - line.start > 90 {
        return false;
    }
    let name = text.get(line.range()).unwrap_or_default();
    let begins = ["কার্যক্রম", "কর্মসম্পাদন", "বিষয়", "কাজের", "activit"]
        .iter()
        .any(|first| name.starts_with(first));
    begins && !name.contains([':', '।', ','])
}

/// «ক্রমিক», «ক্র. নং», «নং», «Sl. No.»: the heading of the column of numbers.
fn heads_numbers(text: &str, line: &Line) -> bool {
    const LABELS: &[&str] = &["ক্রম", "ক্রমিক", "ক্র", "নং", "নম্বর", "sl", "no", "serial"];
    if line.is_row || line.end - line.start > 40 {
        return false;
    }
    let label = text.get(line.range()).unwrap_or_default();
    let begins = ["ক্র", "নং", "sl", "serial"]
        .iter()
        .any(|first| label.starts_with(first));
    begins
        && !label.contains(|c: char| c.is_ascii_digit())
        && split_words(label).all(|(_, word)| LABELS.contains(&word))
}

/// The lines among which tables are looked for.
struct Stack<'t> {
    text: &'t str,
    lines: &'t [Line],
    /// Whether its rows may be numbered «২.১», «২.২», as decisions are.
    by_section: bool,
}

impl Stack<'_> {
    fn line(&self, at: usize) -> &str {
        let line = self.lines.get(at).filter(|line| !line.is_row);
        line.and_then(|line| self.text.get(line.range())).unwrap_or_default()
    }

    /// The rows of the table whose heading begins at a line, the heading first. A table that goes on under the same heading begins with
    /// the `next` number.
    fn table_at(&self, heading: usize, next: u32) -> Option<Vec<Row>> {
        // «ক্রমিক» and «নং» may stand below each other.
        let is_label = |at: &usize| self.lines.get(*at).is_some_and(|line| heads_numbers(self.text, line));
        let names = (heading..heading + 4)
            .find(|at| !is_label(at))
            .filter(|names| *names > heading)?;
        let begins = |number: u32| (names..names + COLUMNS.end + WRAPPED).find(|&at| self.number(at) == Some(number));
        let (head, number) = { begins(1).zip(Some(1)) }.or_else(|| begins(next).zip(Some(next)))?;
        let is_heading = |at| {
            let name = self.line(at);
            !name.is_empty() && name.len() <= LONGEST_HEADING && !name.contains('।')
        };
        if !(names..head).all(is_heading) || (names..head).filter(|&at| is_known(self.line(at))).count() < 2 {
            return None;
        }
        // «১», «২», «৩», «৪» below the headings number the columns.
        let numbers = (head..)
            .zip(number..)
            .take_while(|(at, number)| self.number(*at) == Some(*number))
            .count();
        let first = if numbers > 2 { head + numbers } else { head };
        let raw: Vec<Range<usize>> = (names..head).map(|at| at..at + 1).collect();
        let wrapped = self.wrapped_headings(names..head);
        let has = |columns: &[Range<usize>]| self.rows(first, number, columns).filter(|rows| !rows.is_empty());
        let by_number = |columns: &[Range<usize>]| numbers > 2 && columns.len() + 1 == numbers;
        let (columns, mut rows) = if wrapped.len() < raw.len() && !by_number(&raw) {
            let fits = |rows: &[Row]| rows.first().is_some_and(|row| row.lines.len() > raw.len());
            // «৩য় ত্রৈমাসিকের», «লক্ষ্যমাত্রা»: no column is named so by half.
            let half = |column: &Range<usize>| column.len() > 1 && self.line(column.start).ends_with("ের");
            let is_parted = || wrapped.iter().any(half);
            match has(&raw).filter(|rows| fits(rows) && !by_number(&wrapped) && !is_parted()) {
                Some(rows) => (raw, rows),
                None => has(&wrapped).map(|rows| (wrapped, rows))?,
            }
        } else {
            has(&raw).map(|rows| (raw, rows))?
        };
        let cells = std::iter::once(heading..names).chain(columns).collect();
        rows.insert(
            0,
            Row {
                lines: heading..first,
                cells,
            },
        );
        Some(rows)
    }

    /// The rows of a table without numbers: its last heading is one for what was achieved, and its rows are parted by blank lines, or
    /// have a line for every cell.
    fn unnumbered_at(&self, heading: usize) -> Option<Vec<Row>> {
        const LAST: &[&str] = &["মন্তব্য", "অর্জন", "প্রমাণক", "remark", "অর্জিত মান"];
        let ends = |at: &usize| LAST.iter().any(|last| self.line(*at).starts_with(last)) && self.line(*at).len() <= 60;
        let columns: Vec<Range<usize>> = { (heading..heading + COLUMNS.end).rev().find(ends) }
            .map(|last| (heading..last + 1).map(|at| at..at + 1).collect())?;
        let first = heading + columns.len();
        let sorts: Vec<Sort> = { heading..first }
            .map(|at| sort_of_column(std::iter::once(self.line(at))))
            .collect();
        let is_heading = |at| is_known(self.line(at)) && self.line(at).len() <= LONGEST_HEADING;
        // Which of several columns of achievements counts is for the reader of frames to say.
        let achievements = (heading..first).filter(|&at| self.line(at).contains("অর্জন")).count();
        if achievements > 1 || columns.len() < 3 || !(heading..first).all(is_heading) || !sorts.contains(&Sort::Figure)
        {
            return None;
        }
        let starts = |at: usize| self.lines.get(at).is_some_and(|line| line.after_blank);
        let mut rows = vec![Row {
            lines: heading..first,
            cells: columns,
        }];
        let mut start = first;
        while !self.line(start).is_empty() {
            let reach = sorts.len() + WRAPPED;
            let block = (start + 1..start + reach + 1).find(|&at| starts(at) || self.line(at).is_empty());
            let block = start..block.unwrap_or(start + reach);
            // Where no blank line parts the rows, each is as long as the heading.
            let lines = if starts(first) {
                block.clone()
            } else {
                start..block.end.min(start + sorts.len())
            };
            let figures = lines
                .clone()
                .filter(|&at| sort_of(self.line(at)) == Sort::Figure)
                .count();
            let is_whole = || {
                { lines.clone().zip(&sorts) }
                    .all(|(at, sort)| *sort != Sort::Figure || sort_of(self.line(at)) == Sort::Figure)
                    && lines.len() == sorts.len()
            };
            let begins = sort_of(self.line(start)) == Sort::Words && figures > 0;
            match self.cells(lines.clone(), &sorts) {
                Some(cells) if begins && (starts(first) || is_whole()) => rows.push(Row {
                    lines: lines.clone(),
                    cells,
                }),
                // «১. প্রাতিষ্ঠানিক ব্যবস্থা» between the rows
                _ if starts(first) && block.len() == 1 && rows.len() > 1 => {}
                _ => break,
            }
            start = lines.end;
        }
        (rows.len() > 2).then_some(rows)
    }

    /// The headings, with one that names nothing known taken for the beginning of the next: «২০২৪-২৫ অর্থবছরের», «লক্ষ্যমাত্রা».
    fn wrapped_headings(&self, names: Range<usize>) -> Vec<Range<usize>> {
        let mut columns: Vec<Range<usize>> = Vec::new();
        for at in names {
            let unnamed = |last: &Range<usize>| !last.clone().any(|at| is_known(self.line(at)));
            let open = { columns.last_mut() }.filter(|last| unnamed(last) || self.line(at).starts_with('('));
            match open {
                Some(last) => last.end = at + 1,
                None => columns.push(at..at + 1),
            }
        }
        columns
    }

    /// The number that is all a line holds: «১», «০২।», «(৩)».
    fn number(&self, at: usize) -> Option<u32> {
        let number = self.line(at).trim_matches(['(', ')', '.', '।', ' ']);
        let of_section = || {
            number
                .split_once('.')
                .filter(|(section, _)| self.by_section && section.parse::<u8>().is_ok())
        };
        match of_section() {
            Some((_, number)) if number.len() <= 2 => number.parse().ok(),
            _ if number.len() > 3 => None,
            _ => number.parse().ok(),
        }
    }

    /// The rows from a line on, each of which begins with its number.
    fn rows(&self, first: usize, from: u32, columns: &[Range<usize>]) -> Option<Vec<Row>> {
        let sorts: Vec<Sort> = { columns.iter() }
            .map(|column| sort_of_column(column.clone().map(|at| self.line(at))))
            .collect();
        if !COLUMNS.contains(&sorts.len()) {
            return None;
        }
        let mut rows = Vec::new();
        let mut start = first;
        for number in from.. {
            if self.number(start) != Some(number) {
                break;
            }
            let next = self.next_row(start, number + 1, &sorts);
            let end = next.unwrap_or_else(|| self.end_of_last(start, &sorts));
            let Some(parted) = self.cells(start + 1..end, &sorts) else {
                break;
            };
            let cells = std::iter::once(start..start + 1).chain(parted).collect();
            rows.push(Row {
                lines: start..end,
                cells,
            });
            match next {
                Some(next) => start = next,
                None => break,
            }
        }
        Some(rows)
    }

    /// Where the row behind begins: at its number, which a figure of this row may be, too.
    fn next_row(&self, start: usize, number: u32, sorts: &[Sort]) -> Option<usize> {
        let is_figure = |at: usize| sort_of(self.line(at)) == Sort::Figure;
        let figures = sorts.iter().filter(|sort| **sort == Sort::Figure).count();
        // Behind its number a row says what it is about.
        let begins =
            |at: &usize| self.number(*at) == Some(number) && !is_figure(at + 1) && !self.line(at + 1).is_empty();
        let reach = || (start + 2..start + sorts.len() + 2 + WRAPPED).filter(begins);
        let has_its_figures = |at: &usize| (start + 1..*at).filter(|at| is_figure(*at)).count() >= figures;
        reach()
            .find(has_its_figures)
            .or_else(|| reach().find(|at| at - start > sorts.len()))
            // Some cells may be empty.
            .or_else(|| reach().find(|at| at - start + 2 > sorts.len()))
    }

    /// Where the last row ends: with its last column, a blank line or a signature.
    fn end_of_last(&self, start: usize, sorts: &[Sort]) -> usize {
        // A page may have a blank line behind each cell.
        let is_spaced = self.lines.get(start + 1).is_some_and(|line| line.after_blank);
        let stacked = |line: &Line| !line.is_row && (is_spaced || !line.after_blank);
        let goes_on = |at: &usize| {
            self.lines.get(*at).is_some_and(stacked) && !(*at > start + 2 && self.line(*at).starts_with('('))
        };
        let lines = |reach: usize| { start + 1..start + 1 + reach }.take_while(goes_on).count();
        // A blank line not far behind its last column ends a row with wrapped cells.
        let wrapped = if is_spaced { 0 } else { lines(sorts.len() + WRAPPED + 1) };
        let whole = wrapped > sorts.len() && wrapped <= sorts.len() + WRAPPED;
        start + 1 + if whole { wrapped } else { lines(sorts.len()) }
    }

    /// The lines of a row, parted among the columns in the likeliest way: figures to figures, days to days; a cell may be empty, and
    /// one of words may be wrapped.
    fn cells(&self, lines: Range<usize>, sorts: &[Sort]) -> Option<Vec<Range<usize>>> {
        if lines.is_empty() || lines.len() > sorts.len() + WRAPPED {
            return None;
        }
        // For each column, the best way to part the lines so far with the last one in it.
        let mut ways: Vec<Option<Way>> = Vec::new();
        for at in lines.clone() {
            let sort = sort_of(self.line(at));
            // A cell seldom goes on behind its full stop.
            let above = if at > lines.start { self.line(at - 1) } else { "" };
            // «(ক) …» begins a list, and so a cell, where no heading stands above it.
            let lists = ["(ক)", "ক)", "ক."].iter().any(|first| self.line(at).starts_with(first));
            let ended = u32::from(above.ends_with('।')) + 2 * u32::from(lists && !above.ends_with(':'));
            // «নতুন আদেশ জারি হয়নি» is no proof.
            let tells = ["ছে", "নি", "হবে"].iter().any(|verb| self.line(at).ends_with(verb));
            let unproved = |of: Sort| if tells && of == Sort::Proof { 2 } else { 0 };
            // «… ০৬/০৩/২০২৪», «তারিখে …»: of the same cell.
            let goes_on = ["তারিখে", "এর মধ্যে"].iter().any(|rest| self.line(at).starts_with(rest));
            let parted = |way: &Way, column: usize| {
                if goes_on && way.columns.last() != Some(&column) {
                    3
                } else {
                    0
                }
            };
            let long = |of: Sort| {
                if of == Sort::Figure && self.line(at).len() > LONGEST_FIGURE {
                    2
                } else {
                    0
                }
            };
            ways = { sorts.iter().enumerate() }
                .map(|(column, of)| {
                    let known = ways.iter().take(column + 1).flatten();
                    let first = (at == lines.start).then(Way::default);
                    let best = known.chain(&first).min_by_key(|way| {
                        way.cost + way.step(column, sorts) + way.stays(column, ended) + parted(way, column)
                    })?;
                    let mut columns = best.columns.clone();
                    columns.push(column);
                    let step = best.step(column, sorts) + best.stays(column, ended) + parted(best, column);
                    Some(Way {
                        cost: best.cost + step + misfit(sort, *of) + unproved(*of) + long(*of),
                        columns,
                    })
                })
                .collect();
        }
        let to_the_end = |way: &&Way| way.cost + way.step(sorts.len(), sorts);
        let best = ways.iter().flatten().min_by_key(to_the_end)?;
        let cell = |column: usize| {
            let of = |at: usize| best.columns.partition_point(|other| *other < at);
            lines.start + of(column)..lines.start + of(column + 1)
        };
        Some((0..sorts.len()).map(cell).collect())
    }
}

/// A way to part the first lines of a row among its columns.
#[derive(Default)]
struct Way {
    cost: u32,
    /// The column of each line.
    columns: Vec<usize>,
}

impl Way {
    /// What it costs to go on with a column: to leave some empty, or to take one line more into the same.
    fn step(&self, column: usize, sorts: &[Sort]) -> u32 {
        let empty = |from: usize| 2 * u32::try_from(column - from).unwrap_or(u32::MAX / 8);
        match self.columns.last() {
            Some(&last) if last == column => match sorts.get(column) {
                Some(Sort::Words | Sort::Proof) => 1,
                Some(Sort::Day) => 2,
                _ => 4,
            },
            Some(&last) => empty(last + 1),
            None => empty(0),
        }
    }

    /// What it costs to take one line more into the same column where the cell seems to have ended.
    fn stays(&self, column: usize, ended: u32) -> u32 {
        if self.columns.last() == Some(&column) { ended } else { 0 }
    }
}

/// How ill a line fits a column.
fn misfit(line: Sort, column: Sort) -> u32 {
    match (line, column) {
        _ if line == column => 0,
        (_, Sort::Proof) => misfit(line, Sort::Words),
        (Sort::Day, Sort::Words | Sort::Figure) | (Sort::Words, Sort::Day) => 1,
        (Sort::Figure | Sort::Day, Sort::Unit) | (Sort::Figure, Sort::Day) => 3,
        _ => 2,
    }
}

/// Whether a heading names what tables have columns for.
fn is_known(heading: &str) -> bool {
    const KNOWN: &[&str] = &[
        "বিষয়",
        "কার্যক্রম",
        "কাযক্রম",
        "সূচক",
        "কর্মসম্পাদন",
        "কর্মসূচি",
        "ক্ষেত্র",
        "কাজ",
        "বিবরণ",
        "মন্তব্য",
        "সিদ্ধান্ত",
        "আলোচ",
        "প্রশিক্ষণ",
        "সভা",
        "কোর্স",
        "শিরোনাম",
        "অগ্রগতি",
        "বাস্তবায়ন",
        "দায়িত্ব",
        "প্রমাণক",
        "অবস্থা",
        "স্থান",
        "activit",
        "indicator",
        "remark",
        "progress",
        "topic",
        "subject",
    ];
    sort_of_column(std::iter::once(heading)) != Sort::Words
        || split_words(heading).any(|(_, word)| KNOWN.iter().any(|known| word.starts_with(known)))
}

/// What a column holds, from the lines of its heading.
fn sort_of_column<'t>(heading: impl Iterator<Item = &'t str>) -> Sort {
    const FIGURES: &[&str] = &["লক্ষ্যমাত্রা", "অর্জন", "টার্গেট", "মান", "সংখ্যা", "শতাংশ", "target", "achiev"];
    let sorts = heading.flat_map(split_words).filter_map(|(_, word)| {
        let is = |words: &[&str]| words.iter().any(|known| word.starts_with(known));
        if is(FIGURES) {
            Some(Sort::Figure)
        } else if is(&["একক", "ইউনিট", "unit"]) {
            Some(Sort::Unit)
        } else if is(&["প্রমাণক"]) {
            Some(Sort::Proof)
        } else if is(&["তারিখ", "দিন", "সময়", "date"]) {
            Some(Sort::Day)
        } else {
            None
        }
    });
    sorts.last().unwrap_or(Sort::Words)
}

/// What a line holds.
fn sort_of(line: &str) -> Sort {
    let bare = line.trim_end_matches('%').trim_end();
    let bare = ["টি", "জন"]
        .iter()
        .find_map(|unit| bare.strip_suffix(unit))
        .unwrap_or(bare)
        .trim_end();
    let begins_with_digit = bare.starts_with(|c: char| c.is_ascii_digit());
    let dotted = bare.bytes().filter(|byte| matches!(byte, b'.' | b'/' | b'-')).count();
    if begins_with_digit
        && bare
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-'))
    {
        return if dotted > 1 { Sort::Day } else { Sort::Figure };
    }
    if matches!(bare, "শূন্য" | "নাই" | "নেই" | "নিল" | "nil") {
        return Sort::Figure;
    }
    if bare.is_empty()
        || matches!(
            bare,
            "সংখ্যা"
                | "শতাংশ"
                | "তারিখ"
                | "ক্রমপুঞ্জিভূত"
                | "সমষ্টি"
                | "গড়"
                | "number"
                | "date"
        )
    {
        return Sort::Unit;
    }
    let is_day = begins_with_digit && line.len() <= 80 && split_words(line).any(|(_, word)| is_month(word));
    if is_day { Sort::Day } else { Sort::Words }
}

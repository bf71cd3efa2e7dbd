//! The lines, table cells and sentences of a document, as places in its folded text.

mod frames;
mod lines;
mod stacked;
mod tries;

use std::borrow::Cow;
use std::ops::Range;

use memchr::{Memchr, Memchr3, memchr_iter, memchr3_iter};
use time::{Time, Weekday};

pub(super) use self::frames::Record;
use self::frames::join_frames;
use self::lines::split_lines;
use self::stacked::join_stacked_rows;
use super::words::{Lexicon, Term, Word, split_words};
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::bangla::find_dates_and_times;
use crate::bangla::fiscal_year_label::find_fiscal_years;
use crate::bangla::fold::{Folded, fold};
use crate::bangla::names::weekday;
use crate::beginnings::Beginnings;
use crate::bytes::count_pairs;
use crate::evidence::Span;
use crate::fiscal::FiscalYear;
use crate::places::{Placed, Places};

/// A line of the text without the blanks, bullets and emphasis marks around it. Blank lines and ruled lines
/// (`---|---`) are left out.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether a blank line, or the beginning of the text, stands before it.
    pub(super) after_blank: bool,
    /// Whether the line holds cells of a table, parted by tabs or bars.
    pub(super) is_row: bool,
    /// Where its cells are among those of the page.
    cells: Range<usize>,
    /// Whether the line was marked as an item of a list.
    pub(super) is_bullet: bool,
    /// Its first bytes, with noughts behind a shorter line: rules that ask of every line what it begins with need not go back to the text,
    /// which in a long document has left the processor's caches.
    opening: [u8; OPENING],
}

/// So many bytes are kept of the beginning of a line: four Bangla letters.
const OPENING: usize = 12;

impl Line {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the line may begin with one of some words, as far as the last bytes of its first letters tell.
    #[inline]
    pub(super) fn may_begin_with(&self, words: &[&str]) -> bool {
        let [.., a, _, _, b, _, _, c, _, _, d] = self.opening;
        let fits = |word: &&str| {
            let is = |at: usize, byte: u8| word.as_bytes().get(at).is_none_or(|of_word| *of_word == byte);
            is(2, a) && is(5, b) && is(8, c) && is(11, d)
        };
        words.iter().any(fits)
    }

    /// The first byte of the line.
    pub(super) fn first_byte(&self) -> u8 {
        let [first, ..] = self.opening;
        first
    }
}

/// A document laid out for reading.
pub(super) struct Page<'s> {
    pub(super) source: &'s str,
    folded: Folded,
    pub(super) lines: Vec<Line>,
    words: Places<Word>,
    dates: Places<PrintedDate>,
    times: Places<(Time, Range<usize>)>,
    /// The cells of all rows, one row after the other.
    cells: Vec<Range<usize>>,
    /// What frames with one cell a line say, in order.
    pub(super) records: Vec<Record>,
}

/// Where a sentence stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In running text.
    Prose,
    /// Among those who get a copy (অনুলিপি, বিতরণ).
    Distribution,
    /// In a cell of a table row.
    Cell,
}

/// How the list of those who get a copy begins.
static DISTRIBUTION: Beginnings<()> = Beginnings::new(&[
    ("অনুলিপি", ()),
    ("বিতরণ", ()),
    ("সদয় অবগতি", ()),
    ("সদয় জ্ঞাতার্থে", ()),
    ("অবগতি ও", ()),
    ("জ্ঞাতার্থে", ()),
]);

/// No sentence is longer than this many bytes: a longer one is cut at a blank, so that the work on a sentence is bounded.
pub(super) const LONGEST_SENTENCE: usize = 6_000;

/// A sentence, or a part of one that stands alone (a heading, an item, a cell).
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    pub(super) range: Range<usize>,
    pub(super) place: Place,
    /// Where its words are among those of the page: rule after rule asks for them.
    words: Range<usize>,
}

impl Placed for PrintedDate {
    fn start(&self) -> usize {
        self.range.start
    }
}

impl Placed for (Time, Range<usize>) {
    fn start(&self) -> usize {
        self.1.start
    }
}

impl<'s> Page<'s> {
    pub(super) fn new(source: &'s str, lexicon: &Lexicon) -> Page<'s> {
        let folded = fold(source);
        let (lines, cells) = split_lines(folded.text());
        let (lines, cells) = join_stacked_rows(folded.text(), lines, cells);
        let (lines, cells, records) = join_frames(folded.text(), lines, cells);
        let words = Places::new(lexicon.find(folded.text()));
        let (dates, times) = find_dates_and_times(folded.text());
        let times = times.into_iter().map(|time| (time.time, time.range));
        Page {
            source,
            folded,
            lines,
            words,
            dates: Places::new(dates),
            times: Places::new(times.collect()),
            cells,
            records,
        }
    }

    /// The folded text.
    pub(super) fn text(&self) -> &str {
        self.folded.text()
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.text().get(range).unwrap_or_default()
    }

    /// Where signs stand in the text that only a scan puts there.
    pub(super) fn slips(&self) -> &[usize] {
        self.folded.slips()
    }

    pub(super) fn line_text(&self, line: &Line) -> &str {
        self.slice(line.range())
    }

    /// What stands behind one of some words that a line begins with.
    pub(super) fn behind_beginning(&self, line: &Line, words: &[&str]) -> Option<&str> {
        if !line.may_begin_with(words) {
            return None;
        }
        let text = self.line_text(line);
        words.iter().find_map(|word| text.strip_prefix(word))
    }

    /// The bytes of the original that a place in the folded text came from.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let source = self.folded.source_span(range);
        Span {
            start: source.start,
            end: source.end,
        }
    }

    /// The original text at a place in the folded text.
    pub(super) fn source_of(&self, range: Range<usize>) -> &'s str {
        self.source.get(self.folded.source_span(range)).unwrap_or_default()
    }

    /// The words of the original at a place in the folded text, on one line.
    pub(super) fn verbatim(&self, range: Range<usize>) -> String {
        self.on_one_line(range).into_owned()
    }

    /// The same, borrowed where they stand so in the original.
    pub(super) fn on_one_line(&self, range: Range<usize>) -> Cow<'s, str> {
        on_one_line(self.source_of(range))
    }

    /// The known words within a place.
    pub(super) fn words(&self, range: Range<usize>) -> &[Word] {
        self.words.within(range)
    }

    /// The known words of a sentence.
    pub(super) fn words_of(&self, sentence: &Sentence) -> &[Word] {
        self.words.all().get(sentence.words.clone()).unwrap_or_default()
    }

    /// A stretch of text as a sentence.
    pub(super) fn sentence(&self, range: Range<usize>, place: Place) -> Sentence {
        Sentence {
            words: self.words.numbers_within(range.clone()),
            range,
            place,
        }
    }

    /// The printed dates within a place.
    pub(super) fn dates(&self, range: Range<usize>) -> &[PrintedDate] {
        self.dates.within(range)
    }

    /// The times of day within a place.
    pub(super) fn times(&self, range: Range<usize>) -> &[(Time, Range<usize>)] {
        self.times.within(range)
    }

    /// The fiscal years named within a place.
    pub(super) fn fiscal_years(&self, range: Range<usize>) -> Vec<(FiscalYear, Range<usize>)> {
        let at = range.start;
        let labels = find_fiscal_years(self.slice(range));
        labels
            .into_iter()
            .filter_map(|label| Some((label.year()?, at + label.range.start..at + label.range.end)))
            .collect()
    }

    /// The first weekday named within a place.
    pub(super) fn weekday_in(&self, range: Range<usize>) -> Option<Weekday> {
        split_words(self.slice(range)).find_map(|(_, word)| weekday(word))
    }

    /// Up to so many bytes of text before a place.
    pub(super) fn before(&self, at: usize, bytes: usize) -> &str {
        let from = (at.saturating_sub(bytes)..at)
            .find(|&from| self.text().is_char_boundary(from))
            .unwrap_or(at);
        self.slice(from..at)
    }

    /// Up to so many bytes of text from a place on.
    pub(super) fn after(&self, at: usize, bytes: usize) -> &str {
        let reach = at.saturating_add(bytes).min(self.text().len());
        let to = (at..=reach)
            .rev()
            .find(|&to| self.text().is_char_boundary(to))
            .unwrap_or(at);
        self.slice(at..to)
    }

    /// Where the first verb that tells or announces something ends, from a place on and not beyond `end`.
    pub(super) fn verb_end(&self, from: usize, end: usize) -> usize {
        let verb = |word: &&Word| matches!(word.term, Term::Past | Term::Future);
        self.words(from..end).iter().find(verb).map_or(end, |word| word.end)
    }

    pub(super) fn all_words(&self) -> &[Word] {
        self.words.all()
    }

    /// The cells of a line: one for a line that is no table row.
    pub(super) fn cells(&self, line: &Line) -> &[Range<usize>] {
        self.cells.get(line.cells.clone()).unwrap_or_default()
    }

    /// Whether a line holds a date and hardly anything else.
    pub(super) fn is_bare_date(&self, line: &Line) -> bool {
        let dated: usize = self.dates(line.range()).iter().map(|date| date.range.len()).sum();
        dated > 0 && line.range().len().saturating_sub(dated) <= "তারিখ:  বঙ্গাব্দ / খ্রিস্টাব্দ".len()
    }

    /// Whether a line at the very top is the day on which a web page was fetched: with its weekday, or in several calendars.
    pub(super) fn is_page_date(&self, index: usize) -> bool {
        let Some(line) = self.lines.get(index).filter(|_| index < 4) else {
            return false;
        };
        let text = self.line_text(line);
        let dates = self.dates(line.range());
        let in_bangla = dates
            .iter()
            .any(|date| matches!(date.value, PrintedValue::BanglaDay { .. }));
        let in_full = dates.len() > 1 && in_bangla || index == 0 && self.weekday_in(line.range()).is_some();
        let labelled = text.starts_with("প্রকাশ") || text.starts_with("তারিখ") || text.contains("স্মারক");
        let year = self
            .dates(line.range())
            .iter()
            .any(|date| matches!(date.value, PrintedValue::Days { .. }));
        text.chars().count() <= 110 && in_full && year && !labelled && !text.ends_with('।')
    }

    /// The index of the line that holds a place.
    pub(super) fn line_of(&self, position: usize) -> usize {
        self.lines.partition_point(|line| line.end < position)
    }

    /// The text in sentences, wrapped lines joined again, cells apart.
    pub(super) fn sentences(&self) -> Vec<Sentence> {
        // Few lines hold two sentences, and as many only go on with one.
        let mut sentences = Vec::with_capacity(self.lines.len() + self.lines.len() / 4);
        // The parts of the page come in order, so that the marks of the whole page serve them all.
        let mut marks = Marks::new(self.text(), 0..self.text().len());
        let mut index = 0;
        let mut distributing = false;
        while let Some(line) = self.lines.get(index) {
            let text = self.line_text(line);
            distributing = distributing || DISTRIBUTION.of(text).next().is_some();
            let place = if distributing && (line.is_bullet || item_marker(text).is_some()) {
                Place::Distribution
            } else {
                Place::Prose
            };
            if line.is_row {
                for cell in self.cells(line) {
                    self.split_sentences(cell.clone(), Place::Cell, &mut marks, &mut sentences);
                }
                index += 1;
                continue;
            }
            let mut end = line.end;
            index += 1;
            // A line with a date of its own belongs to no sentence around it.
            let alone = |index: usize| {
                self.is_page_date(index) || self.lines.get(index).is_some_and(|line| self.is_bare_date(line))
            };
            while let Some(next) = self.lines.get(index).filter(|next| self.continues(end, next)) {
                if alone(index - 1) || alone(index) {
                    break;
                }
                end = next.end;
                index += 1;
            }
            self.split_sentences(line.start..end, place, &mut marks, &mut sentences);
        }
        sentences
    }

    /// The sentences of a part of the text, such as a cell.
    pub(super) fn sentences_in(&self, range: Range<usize>) -> Vec<Sentence> {
        let mut sentences = Vec::new();
        let mut marks = Marks::new(self.text(), range.clone());
        self.split_sentences(range, Place::Prose, &mut marks, &mut sentences);
        sentences
    }

    /// Whether `next` goes on with the sentence that has got as far as `end`: a wrapped line.
    fn continues(&self, end: usize, next: &Line) -> bool {
        let begins = || item_marker(self.line_text(next)).is_some();
        let ended = || self.slice(0..end).ends_with(['।', ':', ';', '?', '|']);
        !(next.after_blank || next.is_row || next.is_bullet || ended() || begins())
    }

    /// Adds the sentences of a part of the text. `marks` are the ends of sentences from before it on.
    fn split_sentences(&self, range: Range<usize>, place: Place, marks: &mut Marks, sentences: &mut Vec<Sentence>) {
        let mut start = range.start;
        while let Some((at, mark)) = marks.next_before(range.end) {
            // «১।» numbers an item; it does not end a sentence.
            let sentence = self.slice(start..at);
            let is_ascii = sentence.bytes().next_back().is_none_or(|last| last.is_ascii());
            let is_digit = |byte: u8| byte.is_ascii_digit() || byte == b'.';
            let is_number = mark == '।' && is_ascii && sentence.trim_ascii().bytes().all(is_digit);
            if at < start || is_number {
                continue;
            }
            self.push_sentence(start..at, place, sentences);
            start = at + mark.len_utf8();
        }
        self.push_sentence(start..range.end, place, sentences);
    }

    fn push_sentence(&self, range: Range<usize>, place: Place, sentences: &mut Vec<Sentence>) {
        let mut rest = trimmed(self.text(), range);
        while rest.len() > LONGEST_SENTENCE {
            let reach = rest.start + LONGEST_SENTENCE;
            let head = (rest.start..=reach)
                .rev()
                .find(|&at| self.text().is_char_boundary(at))
                .unwrap_or(rest.end);
            let cut = self
                .slice(rest.start..head)
                .rfind(' ')
                .map_or(head, |blank| rest.start + blank);
            let cut = if cut == rest.start { head } else { cut };
            sentences.push(self.sentence(rest.start..cut, place));
            rest = trimmed(self.text(), cut..rest.end);
        }
        if !rest.is_empty() {
            sentences.push(self.sentence(rest, place));
        }
    }
}

/// The words of a text with single blanks between them.
fn on_one_line(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    // The only blanks outside ASCII begin with C2, E1, E2 or E3. Nearly every text has single blanks already.
    let odd = |byte: u8| (byte < b' ') | ((byte | 0x20).wrapping_sub(0xE1) < 3);
    // Two blanks, or one beside a byte that is odd anyhow.
    let odd_or_double = |first: u8, second: u8| odd(first) | (first | second == b' ');
    if count_pairs(bytes, 1, odd_or_double) == 0 && !bytes.last().is_some_and(|&last| odd(last)) {
        return Cow::Borrowed(text.trim_ascii());
    }
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    Cow::Owned(line)
}

/// The marks that end a sentence, one after the other through a part of a text.
struct Marks<'t> {
    text: &'t str,
    /// Where the part begins.
    from: usize,
    dandas: Memchr<'t>,
    of_ascii: Memchr3<'t>,
    /// Where the next danda stands, and the next mark of ASCII; beyond every place where there is none.
    danda: usize,
    ascii: usize,
}

impl<'t> Marks<'t> {
    fn new(text: &'t str, part: Range<usize>) -> Marks<'t> {
        let from = part.start;
        let bytes = text.as_bytes().get(part).unwrap_or_default();
        let mut marks = Marks {
            text,
            from,
            // The last but one byte of the danda is rarer than its first and last.
            dandas: memchr_iter(0xA5, bytes),
            of_ascii: memchr3_iter(b';', b'?', b'!', bytes),
            danda: 0,
            ascii: 0,
        };
        marks.find_danda();
        marks.find_ascii();
        marks
    }

    fn find_danda(&mut self) {
        let bytes = self.text.as_bytes();
        let is_danda = |at: &usize| bytes.get(*at..*at + '।'.len_utf8()) == Some("।".as_bytes());
        let from = self.from;
        let mut dandas = self.dandas.by_ref().filter_map(|at| (from + at).checked_sub(1));
        self.danda = dandas.find(is_danda).unwrap_or(usize::MAX);
    }

    fn find_ascii(&mut self) {
        self.ascii = self.of_ascii.next().map_or(usize::MAX, |at| self.from + at);
    }

    /// The next mark, if it stands before a place.
    fn next_before(&mut self, place: usize) -> Option<(usize, char)> {
        let at = self.danda.min(self.ascii);
        if at >= place {
            return None;
        }
        if at == self.danda {
            self.find_danda();
            return Some((at, '।'));
        }
        self.find_ascii();
        self.text.as_bytes().get(at).map(|mark| (at, char::from(*mark)))
    }
}

/// A range without the blanks at its ends. Folded text has no blanks outside ASCII.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let slice = text.get(range.clone()).unwrap_or_default();
    let inner = slice.trim_ascii_start();
    let start = range.start + (slice.len() - inner.len());
    start..(start + inner.trim_ascii_end().len())
}

/// The length of the mark that begins an item of a numbered or lettered list: «১।», «০২)», «(ক)», «খ.», «২.১».
pub(super) fn item_marker(line: &str) -> Option<usize> {
    let open = line.strip_prefix('(').unwrap_or(line);
    // «(অ) … (আ) …»
    let vowel = |open: &str| open.len() < line.len() && open.starts_with(|letter| ('অ'..='ঔ').contains(&letter));
    let label = match open.bytes().take(3).take_while(u8::is_ascii_digit).count() {
        0 if vowel(open) && open.get('অ'.len_utf8()..).is_some_and(|rest| rest.starts_with(')')) => 'অ'.len_utf8(),
        0 if open.starts_with(|letter| ('ক'..='হ').contains(&letter)) => 'ক'.len_utf8(),
        digits @ (1 | 2) => digits,
        _ => return None,
    };
    // «২.১» or «1.2» is a number of a section or a decimal; behind a full stop, an item's mark has a blank.
    let behind = match open.as_bytes().get(label..)? {
        [b')', ..] | [b'.', b' ' | b'\t', ..] => open.get(label + 1..)?,
        // «১ । …», as OCR spaces it
        _ => {
            let behind = open.get(label..)?;
            behind.strip_prefix('।').or_else(|| behind.strip_prefix(" । "))?
        }
    };
    Some(line.len() - behind.len())
}

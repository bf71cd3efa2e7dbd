//! From a tree of values to a checked guideline: every problem is noted with its place, and reading goes on.

mod check;
mod figure;
mod indicator;
mod plan;
mod rule;
mod target;

use std::borrow::Cow;
use std::collections::BTreeSet;

use toml::de::DeTable;

use super::Guideline;
use super::code::Code;
use super::node::{Entry, Node, Value};
use super::problem::{GuidelineError, Place, Problem, ProblemKind, Severity};
use crate::fiscal::FiscalYear;

/// More problems than this are counted, not listed: a file with so many is something else than a guideline.
const MOST_PROBLEMS: usize = 200;

/// What came of a file: a guideline unless something is wrong with it, and everything found.
pub(super) struct Outcome {
    pub(super) guideline: Option<Guideline>,
    pub(super) problems: Vec<Problem>,
    pub(super) unlisted: usize,
}

impl Outcome {
    /// The guideline with its notes and warnings, or the error.
    pub(super) fn into_result(self) -> Result<Guideline, GuidelineError> {
        let wrong = self.unlisted > 0 || self.problems.iter().any(|problem| problem.severity == Severity::Error);
        match self.guideline {
            Some(guideline) if !wrong => Ok(guideline.with_remarks(self.problems)),
            _ => Err(GuidelineError {
                problems: self.problems,
                unlisted: self.unlisted,
            }),
        }
    }
}

/// Reads and checks a TOML text.
pub(super) fn toml(text: &str) -> Outcome {
    let (document, errors) = DeTable::parse_recoverable(text);
    // After a syntax error the rest is still read, so that all problems come at once; what seems to be missing may only be
    // hidden by the error and is not reported.
    let mut reader = Reader {
        damaged: !errors.is_empty(),
        ..Reader::default()
    };
    for error in errors {
        let at = error.span().map(|span| span.start);
        let found = at
            .and_then(|at| text.get(at..))
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        reader.problem(
            ProblemKind::Syntax,
            at,
            found,
            format!("valid TOML: {}", error.message()),
        );
    }
    let guideline = reader.guideline(&Node::from_toml(document));
    reader.finish(guideline, Some(text))
}

/// Reads and checks a tree of values from any format.
pub(super) fn tree(root: &Node<'_>) -> Outcome {
    let mut reader = Reader::default();
    let guideline = reader.guideline(root);
    reader.finish(guideline, None)
}

/// Where the reader is and what it has found so far.
#[derive(Default)]
struct Reader {
    steps: Vec<Step>,
    /// The code of the indicator that is being read.
    indicator: Option<Code>,
    fiscal_year: Option<FiscalYear>,
    /// Whether the file has syntax errors, so that fields may seem to be missing.
    damaged: bool,
    ledger: check::Ledger,
    problems: Vec<(Option<usize>, Problem)>,
    unlisted: usize,
}

/// A place, and in a TOML file the byte at which it begins; its line follows when all problems are known.
#[derive(Clone)]
struct Spot {
    place: Place,
    at: Option<usize>,
}

#[derive(Clone, Copy)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl Reader {
    /// Notes a problem at the byte `at` of the file, in the field that is being read.
    fn problem(&mut self, kind: ProblemKind, at: Option<usize>, found: impl AsRef<str>, expected: impl Into<String>) {
        self.report(Severity::Error, kind, at, found.as_ref(), expected.into());
    }

    fn report(&mut self, severity: Severity, kind: ProblemKind, at: Option<usize>, found: &str, expected: String) {
        let spot = self.spot(at);
        self.report_at(spot, severity, kind, found, expected);
    }

    fn report_at(&mut self, spot: Spot, severity: Severity, kind: ProblemKind, found: &str, expected: String) {
        let missing = matches!(
            kind,
            ProblemKind::MissingField | ProblemKind::MissingTarget | ProblemKind::WithoutBasis
        );
        if missing && self.damaged {
            return;
        }
        if self.problems.len() == MOST_PROBLEMS {
            self.unlisted += 1;
            return;
        }
        let Spot { place, at } = spot;
        let problem = Problem {
            kind,
            severity,
            place,
            found: shortened(found),
            expected,
        };
        self.problems.push((at, problem));
    }

    /// The place of the field that is being read.
    fn spot(&self, at: Option<usize>) -> Spot {
        let mut path = String::new();
        for step in &self.steps {
            match step {
                Step::Field(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Item(index) => path.push_str(&format!("[{index}]")),
            }
        }
        Spot {
            place: Place {
                path,
                indicator: self.indicator.clone(),
                line: None,
                column: None,
            },
            at,
        }
    }

    /// Reads something one step further down.
    fn within<T>(&mut self, step: Step, read: impl FnOnce(&mut Reader) -> T) -> T {
        self.steps.push(step);
        let value = read(self);
        self.steps.pop();
        value
    }

    /// The fields of a table.
    fn table<'n>(&mut self, node: &'n Node<'n>) -> Option<Fields<'n>> {
        match &node.value {
            Value::Table(entries) => Some(Fields {
                entries,
                at: node.at,
                known: Vec::new(),
            }),
            _ => self.wrong_type(node, "a table"),
        }
    }

    /// A field that must be there.
    fn required<'n, T>(
        &mut self,
        fields: &mut Fields<'n>,
        name: &'static str,
        read: impl FnOnce(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> Option<T> {
        self.expected(fields, name, ProblemKind::MissingField, "this field", read)
    }

    /// A field whose absence is a problem of its own kind.
    fn expected<'n, T>(
        &mut self,
        fields: &mut Fields<'n>,
        name: &'static str,
        kind: ProblemKind,
        what: &str,
        read: impl FnOnce(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> Option<T> {
        let at = fields.at;
        match fields.take(name) {
            Some(node) => self.within(Step::Field(name), |reader| read(reader, node)),
            None => self.within(Step::Field(name), |reader| {
                reader.problem(kind, at, "", what);
                None
            }),
        }
    }

    /// A field that may be absent.
    fn optional<'n, T>(
        &mut self,
        fields: &mut Fields<'n>,
        name: &'static str,
        read: impl FnOnce(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> Option<T> {
        let node = fields.take(name)?;
        self.within(Step::Field(name), |reader| read(reader, node))
    }

    /// Reports every field that was not asked for.
    fn no_others(&mut self, fields: &Fields<'_>) {
        let mut seen = BTreeSet::new();
        for Entry { key, at, .. } in fields.entries {
            if !fields.known.contains(&&**key) {
                let expected = format!("one of {}", fields.known.join(", "));
                self.problem(ProblemKind::UnknownField, *at, key, expected);
            } else if !seen.insert(key) {
                self.problem(ProblemKind::RepeatedField, *at, key, "each field once");
            }
        }
    }

    /// The items of a list, each read on its own; items that cannot be read are left out, with a problem noted.
    fn list<'n, T>(
        &mut self,
        node: &'n Node<'n>,
        mut read: impl FnMut(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Value::List(items) = &node.value else {
            return self.wrong_type(node, "a list");
        };
        let read = |(index, item)| self.within(Step::Item(index), |reader| read(reader, item));
        Some(items.iter().enumerate().filter_map(read).collect())
    }

    /// A text that is not empty and has at most 2000 characters.
    fn text(&mut self, node: &Node<'_>) -> Option<String> {
        let Value::Text(text) = &node.value else {
            return self.wrong_type(node, "a text");
        };
        if text.trim().is_empty() || text.chars().count() > 2000 {
            self.problem(ProblemKind::BadValue, node.at, text, "a text of 1 to 2000 characters");
            return None;
        }
        Some(text.clone().into_owned())
    }

    /// A text that its type can read.
    fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(&mut self, node: &Node<'_>) -> Option<T> {
        let text = self.text(node)?;
        text.parse()
            .map_err(|error: T::Err| self.problem(ProblemKind::BadValue, node.at, text, error.to_string()))
            .ok()
    }

    /// One of a fixed set of names.
    fn named<T: Copy>(&mut self, node: &Node<'_>, all: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
        let text = self.text(node)?;
        let found = all.iter().copied().find(|&value| name(value) == text);
        if found.is_none() {
            let names: Vec<_> = all.iter().map(|&value| name(value)).collect();
            self.problem(
                ProblemKind::BadValue,
                node.at,
                text,
                format!("one of {}", names.join(", ")),
            );
        }
        found
    }

    fn truth(&mut self, node: &Node<'_>) -> Option<bool> {
        match node.value {
            Value::Bool(truth) => Some(truth),
            _ => self.wrong_type(node, "true or false"),
        }
    }

    fn wrong_type<T>(&mut self, node: &Node<'_>, expected: &str) -> Option<T> {
        let found = match &node.value {
            Value::Text(text) => Cow::Borrowed(&**text),
            Value::Integer(integer) => Cow::Owned(integer.to_string()),
            value => Cow::Borrowed(value.kind()),
        };
        self.problem(ProblemKind::WrongType, node.at, found, expected);
        None
    }

    fn finish(mut self, guideline: Option<Guideline>, text: Option<&str>) -> Outcome {
        // In the order of the file; without positions, in the order of reading.
        self.problems.sort_by_key(|(at, _)| *at);
        let mut problems = Vec::with_capacity(self.problems.len());
        // One walk over the text gives all positions: each line starts where the problem before it left off.
        let (mut line, mut line_start, mut seen) = (1, 0, 0);
        for (at, mut problem) in self.problems {
            if let Some((text, at)) = text.zip(at) {
                for (newline, _) in text.get(seen..at).unwrap_or_default().match_indices('\n') {
                    line += 1;
                    line_start = seen + newline + 1;
                }
                seen = at;
                problem.place.line = Some(line);
                problem.place.column = text.get(line_start..at).map(|before| before.chars().count() + 1);
            }
            problems.push(problem);
        }
        Outcome {
            guideline,
            problems,
            unlisted: self.unlisted,
        }
    }
}

/// The fields of a table, and which of them the reader has asked for.
struct Fields<'n> {
    entries: &'n [Entry<'n>],
    /// Where the table begins.
    at: Option<usize>,
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The value of a field, if it is there and not null; the field is then known.
    fn take(&mut self, name: &'static str) -> Option<&'n Node<'n>> {
        self.known.push(name);
        let entry = self.entries.iter().find(|entry| entry.key == name)?;
        if matches!(entry.node.value, Value::Null) {
            None
        } else {
            Some(&entry.node)
        }
    }

    /// Where a field's value begins, or the table if there is no such field.
    fn at(&self, name: &str) -> Option<usize> {
        self.entries
            .iter()
            .find(|entry| entry.key == name)
            .map_or(self.at, |entry| entry.node.at)
    }
}

/// The first 80 characters.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text.to_owned(),
    }
}

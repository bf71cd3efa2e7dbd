//! What is wrong, or only remarkable, in a guideline file.

use std::fmt;

use serde::Serialize;

use super::code::Code;

/// What kind of thing is wrong with a guideline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ProblemKind {
    /// The file is not valid TOML here.
    Syntax,
    /// A value of another type stands here, such as a text for a list.
    WrongType,
    /// A field that guidelines do not have; often a misspelling.
    UnknownField,
    /// The same field twice.
    RepeatedField,
    /// A field that is needed is not there.
    MissingField,
    /// A text that is none of the names that may stand here, or another value without meaning.
    BadValue,
    /// A cell that is neither the number nor the date it should be: «৩১০-০৬-২০২০», 31 June.
    Unparseable,
    /// A number that data formats read as a binary fraction, because it stands without quotes.
    BinaryFraction,
    /// A figure that is negative, zero where it may not be, too large or too finely divided.
    OutOfBounds,
    /// A column of a ladder is blank. The 100 percent column must not be.
    MissingColumn,
    /// Dates of one ladder are written in more than one way, so that day and month may be confused.
    MixedDateFormats,
    /// The columns of a ladder are not in strict order.
    NotMonotone,
    /// Numbers and dates in one ladder, or a target that does not fit the unit.
    MixedUnits,
    /// A target day outside the fiscal year.
    OutsideFiscalYear,
    /// No target, where the plan has to set one.
    MissingTarget,
    /// A figure or rule without a basis.
    WithoutBasis,
    /// A basis that needs a source, without one.
    WithoutSource,
    /// A key of a source that the list of sources does not explain.
    UnknownSource,
    /// Weights that do not add up to their area or plan, or exceed it.
    WeightsDoNotAddUp,
    /// A code that an indicator, an area or a clause before it has already.
    DuplicateCode,
    /// A rule that cannot reckon with the target, the unit or the roll-up.
    RuleDoesNotFit,
    /// A code that names no indicator, or the wrong one.
    BrokenReference,
}

impl ProblemKind {
    /// The name used in data, such as `not_monotone`.
    pub const fn name(self) -> &'static str {
        match self {
            ProblemKind::Syntax => "syntax",
            ProblemKind::WrongType => "wrong_type",
            ProblemKind::UnknownField => "unknown_field",
            ProblemKind::RepeatedField => "repeated_field",
            ProblemKind::MissingField => "missing_field",
            ProblemKind::BadValue => "bad_value",
            ProblemKind::Unparseable => "unparseable",
            ProblemKind::BinaryFraction => "binary_fraction",
            ProblemKind::OutOfBounds => "out_of_bounds",
            ProblemKind::MissingColumn => "missing_column",
            ProblemKind::MixedDateFormats => "mixed_date_formats",
            ProblemKind::NotMonotone => "not_monotone",
            ProblemKind::MixedUnits => "mixed_units",
            ProblemKind::OutsideFiscalYear => "outside_fiscal_year",
            ProblemKind::MissingTarget => "missing_target",
            ProblemKind::WithoutBasis => "without_basis",
            ProblemKind::WithoutSource => "without_source",
            ProblemKind::UnknownSource => "unknown_source",
            ProblemKind::WeightsDoNotAddUp => "weights_do_not_add_up",
            ProblemKind::DuplicateCode => "duplicate_code",
            ProblemKind::RuleDoesNotFit => "rule_does_not_fit",
            ProblemKind::BrokenReference => "broken_reference",
        }
    }
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Normal, but worth knowing: a blank column.
    Note,
    /// Usable, but doubtful: dates of one row written in two ways.
    Warning,
    /// The guideline cannot be used.
    Error,
}

/// Where in a guideline a problem is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub struct Place {
    /// The field, such as `areas[0].indicators[2].weight.value`; empty for the whole file.
    pub path: String,
    /// The code of the indicator, where the place is in one whose code could be read.
    pub indicator: Option<Code>,
    /// The line in a TOML file, from 1; `None` for other formats.
    pub line: Option<usize>,
    /// The column in characters, from 1; `None` for other formats.
    pub column: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "line {line}, column {column}: ")?;
        }
        f.write_str(if self.path.is_empty() { "the file" } else { &self.path })?;
        if let Some(code) = &self.indicator {
            write!(f, " (indicator {code})")?;
        }
        Ok(())
    }
}

/// One thing that is wrong or remarkable, with its place, the value found and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// What kind of thing.
    pub kind: ProblemKind,
    /// How grave.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What stands there, shortened if long; empty where something is missing.
    pub found: String,
    /// What would be right.
    pub expected: String,
}

impl fmt::Display for Problem {
    /// `line 12, column 9: areas[0].indicators[2].weight.value (indicator 1.3): out_of_bounds: found «-3», expected …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: ", self.place, self.kind.name())?;
        if !self.found.is_empty() {
            write!(f, "found «{}», ", self.found)?;
        }
        write!(f, "expected {}", self.expected)
    }
}

/// A guideline that cannot be used, with everything that is wrong with it, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidelineError {
    pub(super) problems: Vec<Problem>,
    pub(super) unlisted: usize,
}

impl GuidelineError {
    /// Everything found, notes and warnings too; at least one [error](Severity::Error).
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many more were found than are listed: of a file that is no guideline at all, the first ones suffice.
    pub const fn unlisted(&self) -> usize {
        self.unlisted
    }
}

impl fmt::Display for GuidelineError {
    /// All errors, one a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error);
        f.write_str("the guideline cannot be used:")?;
        for problem in errors {
            write!(f, "\n  {problem}")?;
        }
        match self.unlisted {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more"),
        }
    }
}

impl std::error::Error for GuidelineError {}

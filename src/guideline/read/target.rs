//! Targets and their ladders.

use std::cmp::Ordering;

use time::Date;

use super::super::cited::Cited;
use super::super::node::{Node, Value};
use super::super::problem::{ProblemKind, Severity};
use super::super::target::{Columns, Direction, Ladder, Target, Unit};
use super::figure::DateForm;
use super::{Fields, Reader, Step};
use crate::exact::Exact;

/// The columns of a ladder as fields, best first, as [`Ladder::PERCENTS`].
const COLUMN_NAMES: [&str; 5] = ["100", "90", "80", "70", "60"];

const SHAPES: &str = "a target: count = 4, by = \"2022-06-30\", each_by = [\"2021-12-31\", \"2022-06-30\"], count with \
                      each_by, or columns = { 100 = 4, 90 = 3 }";

impl Reader {
    /// A target with its citation; what does not fit the unit is a problem.
    pub(super) fn target(&mut self, node: &Node<'_>, unit: Option<&Unit>) -> Option<Cited<Target>> {
        let mut fields = self.cited_table(node)?;
        let count = self.optional(&mut fields, "count", Reader::positive);
        let by = self.optional(&mut fields, "by", Reader::date_in_year);
        let each_by = self.optional(&mut fields, "each_by", Reader::dates_in_order);
        let direction = self.optional(&mut fields, "direction", |reader, node| {
            reader.named(
                node,
                &[Direction::Higher, Direction::Lower, Direction::Earlier],
                Direction::name,
            )
        });
        let given = fields.given(&["count", "by", "each_by", "columns"]);
        let ladder = self.optional(&mut fields, "columns", |reader, node| {
            reader.ladder(node, unit, direction)
        });
        let citation = self.citation(&mut fields);
        self.no_others(&fields);
        let target = match given.as_slice() {
            [] => {
                self.problem(ProblemKind::MissingTarget, fields.at, "", SHAPES);
                None
            }
            ["count"] => count.map(Target::Count),
            ["by"] => by.map(Target::By),
            ["each_by"] => each_by.map(Target::EachBy),
            ["count", "each_by"] => count
                .zip(each_by)
                .map(|(count, dates)| Target::CountBy { count, dates }),
            ["columns"] => ladder.map(Target::Ladder),
            several => {
                self.problem(ProblemKind::BadValue, fields.at, several.join(" and "), SHAPES);
                None
            }
        };
        let (basis, sources) = citation?;
        let target = target?;
        if let Some(unit) = unit.filter(|unit| !fits(unit, &target)) {
            let expected = format!("a target in the unit {}", unit.name());
            self.problem(ProblemKind::MixedUnits, fields.at, given.join(" and "), expected);
            return None;
        }
        Some(Cited {
            value: target,
            basis,
            sources,
        })
    }

    /// One day or more, in order.
    fn dates_in_order(&mut self, node: &Node<'_>) -> Option<Vec<Date>> {
        let dates = self.list(node, |reader, node| reader.date_in_year(node))?;
        if dates.is_empty() || !dates.is_sorted() {
            let found = dates.iter().map(Date::to_string).collect::<Vec<_>>().join(", ");
            self.problem(ProblemKind::NotMonotone, node.at, found, "one day or more, in order");
            return None;
        }
        Some(dates)
    }

    /// The columns of a ladder. Each cell is judged by itself first, then the row as a whole.
    fn ladder(&mut self, node: &Node<'_>, unit: Option<&Unit>, direction: Option<Direction>) -> Option<Ladder> {
        let mut fields = self.table(node)?;
        let cells = COLUMN_NAMES.map(|name| fields.take(name).filter(|node| !is_blank(node)));
        self.no_others(&fields);
        let Some(first) = cells.iter().flatten().next() else {
            self.problem(
                ProblemKind::MissingTarget,
                node.at,
                "",
                "at least the 100 percent column",
            );
            return None;
        };
        for (name, cell) in COLUMN_NAMES.into_iter().zip(cells) {
            if cell.is_none() {
                // Blank columns are normal, but without the first nothing earns full marks.
                let best = name == "100";
                let severity = if best { Severity::Error } else { Severity::Note };
                let expected = if best {
                    "a figure: it earns full marks"
                } else {
                    "a figure, or a blank on purpose"
                };
                self.within(Step::Field(name), |reader| {
                    reader.report(severity, ProblemKind::MissingColumn, node.at, "", expected.to_owned());
                });
            }
        }
        let dates = match unit {
            Some(unit) => matches!(unit, Unit::Date | Unit::NumberAndDate),
            None => self.looks_like_date(first),
        };
        let ladder = if dates {
            let read = self.cells(cells, |reader, node| reader.cell_date(node));
            self.one_form(&read, node.at);
            let columns = read.map(|cell| cell.map(|(date, _)| date));
            let order = self.order(&columns, node.at, Date::to_string);
            if order != Some(Order::Broken) {
                for (name, (date, cell)) in COLUMN_NAMES.into_iter().zip(columns.into_iter().zip(cells)) {
                    let at = cell.and_then(|cell| cell.at);
                    self.within(Step::Field(name), |reader| {
                        date.is_none_or(|date| reader.in_year(date, at))
                    });
                }
            }
            self.directed(order, Direction::Earlier, direction, node.at)
                .map(|direction| Ladder {
                    columns: Columns::Dates(columns),
                    direction,
                })
        } else {
            let columns = self.cells(cells, |reader, node| reader.cell_figure(node));
            let order = self.order(&columns, node.at, Exact::to_string);
            self.directed(order, Direction::Higher, direction, node.at)
                .map(|direction| Ladder {
                    columns: Columns::Numbers(columns),
                    direction,
                })
        };
        ladder.filter(|_| cells.first().is_some_and(Option::is_some))
    }

    fn cells<'n, T: Copy>(
        &mut self,
        cells: [Option<&'n Node<'n>>; 5],
        mut read: impl FnMut(&mut Reader, &'n Node<'n>) -> Option<T>,
    ) -> [Option<T>; 5] {
        let mut columns = [None; 5];
        for ((name, cell), column) in COLUMN_NAMES.into_iter().zip(cells).zip(&mut columns) {
            *column = cell.and_then(|cell| self.within(Step::Field(name), |reader| read(reader, cell)));
        }
        columns
    }

    fn looks_like_date(&self, node: &Node<'_>) -> bool {
        matches!(&node.value, Value::Text(text) if super::figure::read_date(text).is_some())
    }

    fn cell_date(&mut self, node: &Node<'_>) -> Option<(Date, DateForm)> {
        let number = match &node.value {
            Value::Integer(_) | Value::Fraction(_) => true,
            Value::Text(text) => text.parse::<Exact>().is_ok(),
            _ => false,
        };
        if number {
            let found = shown(node);
            self.problem(
                ProblemKind::MixedUnits,
                node.at,
                found,
                "a date, as in the other columns",
            );
            return None;
        }
        self.date(node)
    }

    fn cell_figure(&mut self, node: &Node<'_>) -> Option<Exact> {
        if self.looks_like_date(node) {
            self.problem(
                ProblemKind::MixedUnits,
                node.at,
                shown(node),
                "a number, as in the other columns",
            );
            return None;
        }
        self.figure(node)
    }

    /// Warns where the dates of one row are written in several ways.
    fn one_form(&mut self, cells: &[Option<(Date, DateForm)>; 5], at: Option<usize>) {
        let mut forms: Vec<_> = cells.iter().flatten().map(|(_, form)| *form).collect();
        forms.dedup();
        if forms.len() > 1 {
            let expected = "one way of writing dates in a row, best 2022-06-30".to_owned();
            self.report(Severity::Warning, ProblemKind::MixedDateFormats, at, "", expected);
        }
    }

    /// The order of the given columns, which must be strict; `None` for a single column.
    fn order<T: Ord>(
        &mut self,
        columns: &[Option<T>; 5],
        at: Option<usize>,
        show: impl Fn(&T) -> String,
    ) -> Option<Order> {
        let given: Vec<_> = COLUMN_NAMES
            .into_iter()
            .zip(columns)
            .filter_map(|(name, column)| Some((name, column.as_ref()?)))
            .collect();
        let mut pairs = given.iter().zip(given.iter().skip(1));
        let ((_, first), (_, second)) = pairs.clone().next()?;
        let order = first.cmp(second);
        let turn = pairs.find(|((_, one), (_, next))| order == Ordering::Equal || one.cmp(next) != order);
        if let Some(((one, _), (next, _))) = turn {
            let row: Vec<_> = given
                .iter()
                .map(|(name, value)| format!("{name} %: {}", show(value)))
                .collect();
            let expected =
                format!("columns in strict order, best first; between {one} % and {next} % the order is broken");
            self.problem(ProblemKind::NotMonotone, at, row.join(", "), expected);
            return Some(Order::Broken);
        }
        Some(if order == Ordering::Less {
            Order::Rising
        } else {
            Order::Falling
        })
    }

    /// The direction of a ladder: as its columns are ordered, else as given, else `usual`.
    fn directed(
        &mut self,
        order: Option<Order>,
        usual: Direction,
        given: Option<Direction>,
        at: Option<usize>,
    ) -> Option<Direction> {
        let dates = usual == Direction::Earlier;
        let direction = match (order, dates) {
            (None, false) => given.filter(|given| *given != Direction::Earlier).unwrap_or(usual),
            (None, true) => usual,
            (Some(Order::Broken), _) => return None,
            (Some(Order::Falling), false) => Direction::Higher,
            (Some(Order::Rising), false) => Direction::Lower,
            (Some(Order::Rising), true) => Direction::Earlier,
            (Some(Order::Falling), true) => {
                self.problem(
                    ProblemKind::NotMonotone,
                    at,
                    "later days for better columns",
                    "earliest day first",
                );
                return None;
            }
        };
        if given.is_some_and(|given| given != direction) {
            let found = given.map_or("", Direction::name);
            self.problem(
                ProblemKind::BadValue,
                at,
                found,
                format!("{}, as the columns say", direction.name()),
            );
            return None;
        }
        Some(direction)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Rising,
    Falling,
    Broken,
}

impl Fields<'_> {
    /// Which of these fields are there.
    fn given(&self, names: &[&'static str]) -> Vec<&'static str> {
        let present = |name: &&str| {
            self.entries
                .iter()
                .any(|entry| entry.key == **name && !matches!(entry.node.value, Value::Null))
        };
        names.iter().copied().filter(present).collect()
    }
}

fn is_blank(node: &Node<'_>) -> bool {
    matches!(&node.value, Value::Text(text) if text.trim().is_empty())
}

fn shown(node: &Node<'_>) -> String {
    match &node.value {
        Value::Text(text) => text.clone().into_owned(),
        Value::Integer(integer) => integer.to_string(),
        Value::Fraction(written) => written.clone(),
        other => other.kind().to_owned(),
    }
}

/// Whether a target is stated in a unit.
fn fits(unit: &Unit, target: &Target) -> bool {
    match unit {
        Unit::Number | Unit::Percent | Unit::Measure(_) => {
            matches!(
                target,
                Target::Count(_)
                    | Target::Ladder(Ladder {
                        columns: Columns::Numbers(_),
                        ..
                    })
            )
        }
        Unit::Date => matches!(
            target,
            Target::By(_)
                | Target::EachBy(_)
                | Target::Ladder(Ladder {
                    columns: Columns::Dates(_),
                    ..
                })
        ),
        Unit::NumberAndDate => matches!(target, Target::CountBy { .. }),
    }
}

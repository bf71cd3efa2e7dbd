//! Where a figure or a rule comes from, and how much weight that carries.

use serde::{Deserialize, Serialize};

/// How well a figure or a rule is founded, strongest first: the greater of two is the weaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Printed in a public document of that year and tier.
    Attested,
    /// Stated in the minutes or the report of an office.
    Minutes,
    /// Arithmetic on attested figures.
    Derived,
    /// A working choice; no source was found. Never official.
    Assumed,
    /// Not known at all: there is no figure.
    Unknown,
}

impl Basis {
    /// Every basis, strongest first.
    pub const ALL: [Basis; 5] = [
        Basis::Attested,
        Basis::Minutes,
        Basis::Derived,
        Basis::Assumed,
        Basis::Unknown,
    ];

    /// The name used in data: `attested`, `minutes`, `derived`, `assumed` or `unknown`.
    pub const fn name(self) -> &'static str {
        match self {
            Basis::Attested => "attested",
            Basis::Minutes => "minutes",
            Basis::Derived => "derived",
            Basis::Assumed => "assumed",
            Basis::Unknown => "unknown",
        }
    }

    /// Whether a basis of this kind must name its source.
    pub const fn needs_source(self) -> bool {
        matches!(self, Basis::Attested | Basis::Minutes | Basis::Derived)
    }
}

/// A value with its basis and the keys of its sources.
///
/// The keys are explained by [`Guideline::sources`](crate::guideline::Guideline::sources).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Cited<T> {
    /// The value itself.
    pub value: T,
    /// How well it is founded.
    pub basis: Basis,
    /// Keys of the sources, such as `FID`; empty for an assumption.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl<T> Cited<T> {
    /// A value that is our working choice, without source.
    pub const fn assumed(value: T) -> Cited<T> {
        Cited {
            value,
            basis: Basis::Assumed,
            sources: Vec::new(),
        }
    }
}

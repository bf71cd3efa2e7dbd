//! What a scorecard was computed with, so that it can be computed again.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::Choices;
use crate::guideline::{Basis, Guideline};

/// What a scorecard was computed with: the same inputs give the same bytes again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Receipt {
    /// The version of this crate.
    pub version: String,
    /// The id of the guideline.
    pub guideline: String,
    /// A fingerprint of the guideline's content: 32 hexadecimal digits. Equal content gives equal fingerprints; it
    /// detects a changed file, and does not withstand a forger.
    pub fingerprint: String,
    /// The evaluator's choices.
    pub choices: Choices,
    /// How well the rounding is founded.
    pub rounding_basis: Basis,
    /// How well the treatment of indicators that do not apply is founded.
    pub not_applicable_basis: Basis,
}

impl Receipt {
    pub(super) fn of(guideline: &Guideline, choices: Choices) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            guideline: guideline.id().to_owned(),
            fingerprint: fingerprint(guideline),
            choices,
            rounding_basis: guideline.rounding().basis,
            not_applicable_basis: guideline.not_applicable().basis,
        }
    }
}

/// The 128-bit FNV-1a hash (draft-eastlake-fnv, section 5) of everything the guideline says.
fn fingerprint(guideline: &Guideline) -> String {
    struct Fnv(u128);
    impl std::fmt::Write for Fnv {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            for byte in text.bytes() {
                self.0 = (self.0 ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013B);
            }
            Ok(())
        }
    }
    let mut hash = Fnv(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
    // Writing into a hash cannot fail.
    let _ = write!(hash, "{guideline:?}");
    format!("{:032x}", hash.0)
}

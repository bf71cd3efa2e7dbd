//! Offices and the tier they stand on.

use serde::{Deserialize, Serialize};

/// The tier of government an office stands on; guidelines and target forms differ by tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// A ministry or division (মন্ত্রণালয়/বিভাগ).
    Ministry,
    /// A department, board, corporation or other agency (দপ্তর/সংস্থা).
    Agency,
    /// A divisional, district, upazila or regional office (আঞ্চলিক/মাঠ পর্যায়).
    Field,
}

impl Tier {
    /// The name used in data: `ministry`, `agency` or `field`.
    pub const fn name(self) -> &'static str {
        match self {
            Tier::Ministry => "ministry",
            Tier::Agency => "agency",
            Tier::Field => "field",
        }
    }

    /// The tier's name in Bangla.
    pub const fn bangla(self) -> &'static str {
        match self {
            Tier::Ministry => "মন্ত্রণালয়/বিভাগ",
            Tier::Agency => "দপ্তর/সংস্থা",
            Tier::Field => "আঞ্চলিক/মাঠ পর্যায়",
        }
    }
}

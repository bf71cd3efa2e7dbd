//! The papers that prove an achievement.

use serde::{Deserialize, Serialize};

/// A kind of proof (প্রমাণক): what an office files to show that it did what it claims.
///
/// ```
/// use apa_score::evidence::Proof;
///
/// assert_eq!(Proof::AttendanceSheet.name(), "attendance_sheet");
/// assert_eq!(serde_json::to_string(&Proof::WebLink)?, "\"web_link\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Proof {
    /// Minutes of a meeting (কার্যবিবরণী).
    Minutes,
    /// An office order (অফিস আদেশ).
    OfficeOrder,
    /// A sheet signed by those present (হাজিরা).
    AttendanceSheet,
    /// Photographs (ছবি).
    Photographs,
    /// A notice or invitation (নোটিশ).
    Notice,
    /// A picture of a web page or system (স্ক্রিনশট).
    Screenshot,
    /// The address of a web page (ওয়েবলিংক).
    WebLink,
    /// A report sent to the higher office (প্রতিবেদন).
    Report,
    /// Any other paper.
    Other,
}

impl Proof {
    /// Every kind of proof.
    pub const ALL: [Self; 9] = [
        Self::Minutes,
        Self::OfficeOrder,
        Self::AttendanceSheet,
        Self::Photographs,
        Self::Notice,
        Self::Screenshot,
        Self::WebLink,
        Self::Report,
        Self::Other,
    ];

    /// The name used in data, such as `office_order`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::OfficeOrder => "office_order",
            Self::AttendanceSheet => "attendance_sheet",
            Self::Photographs => "photographs",
            Self::Notice => "notice",
            Self::Screenshot => "screenshot",
            Self::WebLink => "web_link",
            Self::Report => "report",
            Self::Other => "other",
        }
    }

    /// The proof's name for English readers.
    #[must_use]
    pub const fn english(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::OfficeOrder => "office order",
            Self::AttendanceSheet => "attendance sheet",
            Self::Photographs => "photographs",
            Self::Notice => "notice",
            Self::Screenshot => "screenshot",
            Self::WebLink => "web link",
            Self::Report => "report",
            Self::Other => "other paper",
        }
    }

    /// The proof's name in Bangla.
    #[must_use]
    pub const fn bangla(self) -> &'static str {
        match self {
            Self::Minutes => "কার্যবিবরণী",
            Self::OfficeOrder => "অফিস আদেশ",
            Self::AttendanceSheet => "হাজিরা",
            Self::Photographs => "ছবি",
            Self::Notice => "নোটিশ",
            Self::Screenshot => "স্ক্রিনশট",
            Self::WebLink => "ওয়েবলিংক",
            Self::Report => "প্রতিবেদন",
            Self::Other => "অন্যান্য",
        }
    }
}

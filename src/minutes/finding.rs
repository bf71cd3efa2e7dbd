//! What an evaluator should know about a document before relying on it.

use serde::{Deserialize, Serialize};

use crate::evidence::Span;

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident $name:literal $gravity:ident;)*) => {
        /// The kinds of findings.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum FindingCode {
            $($(#[$doc])* $code,)*
        }

        impl FindingCode {
            /// Every code.
            pub const ALL: &[FindingCode] = &[$(FindingCode::$code,)*];

            /// The name used in data, such as `calendars_disagree`.
            pub const fn name(self) -> &'static str {
                match self { $(FindingCode::$code => $name,)* }
            }

            /// How much it weighs.
            pub const fn gravity(self) -> Gravity {
                match self { $(FindingCode::$code => Gravity::$gravity,)* }
            }
        }
    };
}

codes! {
    /// The text has no words.
    EmptyDocument "empty_document" Error;
    /// The bytes are a PDF, an archive, another encoding or noise, not plain text.
    NotPlainText "not_plain_text" Error;
    /// Some bytes are not UTF-8; they were passed over.
    InvalidUtf8 "invalid_utf8" Warning;
    /// Hardly any letter is Bangla.
    NotBangla "not_bangla" Warning;
    /// No issuing office was found.
    OfficeNotRecognised "office_not_recognised" Warning;
    /// The kind of document could not be told.
    KindNotRecognised "kind_not_recognised" Warning;
    /// Nothing in the text is what an annexure plan asks for.
    NothingRecognised "nothing_recognised" Note;
    /// The document bears no date.
    NoDate "no_date" Warning;
    /// Several dates could be the day of the event.
    SeveralCandidateDates "several_candidate_dates" Warning;
    /// The Bangla and the Gregorian date are not the same day. Real letters err: a warning, never an error.
    CalendarsDisagree "calendars_disagree" Warning;
    /// The weekday printed beside a date is another one.
    WeekdayContradictsDate "weekday_contradicts_date" Warning;
    /// The title names another fiscal year than the date falls in.
    FiscalYearContradictsDate "fiscal_year_contradicts_date" Warning;
    /// The minutes are dated before the meeting they report.
    MemoDatedBeforeMeeting "memo_dated_before_meeting" Warning;
    /// A report was signed before the period it reports on ended.
    SignedBeforePeriodEnd "signed_before_period_end" Warning;
    /// A printed date is no day of the calendar, such as 31 June.
    ImpossibleDate "impossible_date" Warning;
    /// A printed year cannot be meant, such as 3023.
    ImpossibleYear "impossible_year" Warning;
    /// The memo number breaks off.
    MemoNumberIncomplete "memo_number_incomplete" Warning;
    /// Words of the field are misspelt as scanning misspells them.
    OcrDamage "ocr_damage" Note;
    /// It cannot be told whether an event took place.
    StatusUnknown "status_unknown" Warning;
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gravity {
    /// Worth knowing.
    Note,
    /// To be looked at before a mark is signed.
    Warning,
    /// The document could not be read.
    Error,
}

/// Something about a document that an evaluator should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// What kind of finding it is.
    pub code: FindingCode,
    /// What is wrong, with the value found, in English.
    pub message: String,
    /// The same in Bangla.
    pub message_bn: String,
    /// Where, in bytes of the document; `None` where it is about the whole of it.
    pub span: Option<Span>,
}

impl Finding {
    pub(super) fn new(code: FindingCode, message: String, message_bn: String, span: Option<Span>) -> Finding {
        Finding {
            code,
            message,
            message_bn,
            span,
        }
    }
}

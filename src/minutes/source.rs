//! From bytes to text: what cannot be read is said, and no byte moves.

use std::borrow::Cow;

use super::finding::{Finding, FindingCode};
use crate::bangla::digits::to_bangla_digits;
use crate::bytes::count_bytes;
use crate::evidence::Span;

/// Takes the place of a byte that is no text, so that every other byte keeps its place.
const UNREADABLE: char = '\u{1A}';

/// The beginnings of files that are no plain text, and what they are, in English and in Bangla.
const SIGNATURES: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "a PDF file", "পিডিএফ ফাইল"),
    (
        b"PK\x03\x04",
        "a zip archive or an office file (docx, odt)",
        "জিপ বা অফিস ফাইল (docx, odt)",
    ),
    (b"\xD0\xCF\x11\xE0", "an old Word file", "পুরোনো ওয়ার্ড ফাইল"),
    (b"{\\rtf", "a rich text file", "রিচ টেক্সট (RTF) ফাইল"),
    (b"\xFF\xFE", "UTF-16 text", "UTF-16 লেখা"),
    (b"\xFE\xFF", "UTF-16 text", "UTF-16 লেখা"),
    (b"\x89PNG", "a picture", "ছবি"),
    (b"\xFF\xD8\xFF", "a picture", "ছবি"),
    (b"\x1F\x8B", "a compressed file", "সংকুচিত ফাইল"),
];

/// The text of the bytes, or nothing where they are no text; with a finding for what is wrong with them.
pub(super) fn decode(bytes: &[u8]) -> (Option<Cow<'_, str>>, Option<Finding>) {
    if let Some((_, english, bangla)) = SIGNATURES.iter().find(|(signature, ..)| bytes.starts_with(signature)) {
        return (None, Some(not_plain_text(english, bangla)));
    }
    let (text, unreadable) = match simdutf8::basic::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Unreadable::default()),
        Err(_) => readable_part(bytes),
    };
    // One sign in ten that no printed text holds: noise, or another encoding. Nearly every text has fewer even with its blanks.
    let is_control = |byte: u8| (byte < b' ') | (byte == 0x7F);
    let many = |count: usize| count.saturating_mul(10) > bytes.len();
    if many(count_bytes(text.as_bytes(), is_control))
        && many(count_bytes(text.as_bytes(), |byte| {
            is_control(byte) && !byte.is_ascii_whitespace()
        }))
    {
        return (
            None,
            Some(not_plain_text(
                "mostly bytes that are no text",
                "বেশির ভাগই লেখা নয় এমন বাইট",
            )),
        );
    }
    let finding = unreadable.first.map(|first| {
        let count = unreadable.count;
        Finding::new(
            FindingCode::InvalidUtf8,
            format!(
                "{count} bytes are not UTF-8, the first at byte {first}; they were passed over: save the file as UTF-8"
            ),
            format!(
                "{}টি বাইট UTF-8 নয়, প্রথমটি {} নম্বর বাইটে; সেগুলো বাদ দিয়ে পড়া হয়েছে: ফাইলটি UTF-8 এ সংরক্ষণ করুন",
                to_bangla_digits(&count.to_string()),
                to_bangla_digits(&first.to_string())
            ),
            Some(Span {
                start: first,
                end: first + 1,
            }),
        )
    });
    (Some(text), finding)
}

fn not_plain_text(english: &str, bangla: &str) -> Finding {
    Finding::new(
        FindingCode::NotPlainText,
        format!("this is {english}, not plain text: extract its text as UTF-8 first"),
        format!("এটি সাধারণ টেক্সট নয় ({bangla}): আগে UTF-8 টেক্সট বের করে নিন"),
        None,
    )
}

/// The bytes that are not UTF-8.
#[derive(Default)]
struct Unreadable {
    count: usize,
    first: Option<usize>,
}

/// The text with each byte that is not UTF-8 replaced by one byte.
fn readable_part(bytes: &[u8]) -> (Cow<'_, str>, Unreadable) {
    let mut text = String::with_capacity(bytes.len());
    let mut unreadable = Unreadable::default();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for _ in chunk.invalid() {
            unreadable.count += 1;
            unreadable.first.get_or_insert(text.len());
            text.push(UNREADABLE);
        }
    }
    (Cow::Owned(text), unreadable)
}

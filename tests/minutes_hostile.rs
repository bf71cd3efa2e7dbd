//! Whatever the bytes, the reader answers: what is known, and a finding that says what is wrong.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::time::{Duration, Instant};

use apa_score::minutes::{Document, FindingCode, Kind, read};
use proptest::prelude::*;

fn codes(document: &Document) -> Vec<FindingCode> {
    document.findings.iter().map(|finding| finding.code).collect()
}

fn says_nothing_but(document: &Document, code: FindingCode) {
    assert_eq!(codes(document), [code]);
    assert!(document.office.is_none() && document.activities.is_empty() && document.decisions.is_empty());
    let finding = &document.findings[0];
    assert!(!finding.message.is_empty() && !finding.message_bn.is_empty());
}

#[test]
fn an_empty_file_has_no_words() {
    says_nothing_but(&read("empty.txt", b""), FindingCode::EmptyDocument);
    says_nothing_but(
        &read("blank.txt", " \n\t\u{a0}\n".as_bytes()),
        FindingCode::EmptyDocument,
    );
}

#[test]
fn a_pdf_given_as_text_is_named_as_one() {
    let document = read(
        "minutes.txt",
        b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /Type /Catalog >>",
    );
    says_nothing_but(&document, FindingCode::NotPlainText);
    assert!(document.findings[0].message.contains("PDF"));
    assert!(document.findings[0].message_bn.contains("পিডিএফ ফাইল"));
}

#[test]
fn other_encodings_and_noise_are_no_text() {
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("সভা".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    says_nothing_but(&read("utf16.txt", &utf16), FindingCode::NotPlainText);
    says_nothing_but(
        &read("archive.docx", b"PK\x03\x04\x14\0\x06\0"),
        FindingCode::NotPlainText,
    );
    says_nothing_but(&read("zeros", &[0; 4096]), FindingCode::NotPlainText);
}

#[test]
fn bytes_that_are_no_utf8_are_passed_over_and_said_and_no_span_moves() {
    let text = std::fs::read("fixtures/minutes/satkhira_nis_stakeholders_2020.txt").unwrap();
    let whole = read("satkhira.txt", &text);
    // Each broken byte takes the place of one blank at the end of a line.
    let mut broken = text.clone();
    let place = broken.windows(2).position(|pair| pair == b"\n\n").unwrap();
    broken[place] = 0xFF;
    let document = read("satkhira.txt", &broken);
    let finding = document
        .findings
        .iter()
        .find(|finding| finding.code == FindingCode::InvalidUtf8)
        .unwrap();
    assert_eq!(finding.span.unwrap().start, place);
    assert_eq!(
        (&document.office, &document.activities),
        (&whole.office, &whole.activities)
    );
    assert_eq!(document.spans, whole.spans);
}

#[test]
fn a_tender_and_a_novel_earn_nothing() {
    let tender = "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nনির্বাহী প্রকৌশলীর কার্যালয়, গণপূর্ত বিভাগ, নাটোর\n\nদরপত্র বিজ্ঞপ্তি\n\nতারিখ: ১২-০৩-২০২৪\n\nএতদ্বারা তালিকাভুক্ত ঠিকাদারগণের নিকট হতে প্রশিক্ষণ ভবনের সভা কক্ষ মেরামতের জন্য দরপত্র আহ্বান করা যাচ্ছে। দরপত্র আগামী ২৮-০৩-২০২৪ তারিখে খোলা হবে।";
    let document = read("tender.txt", tender.as_bytes());
    assert_eq!(document.kind, Some(Kind::Other));
    assert!(document.activities.is_empty());
    assert!(codes(&document).contains(&FindingCode::NothingRecognised));

    let novel = "সেদিন সন্ধ্যায় নদীর ঘাটে বসে রহিম চাচা গল্প বলছিলেন। তাঁর প্রতিশ্রুতি ছিল আমাকে শহরে নিয়ে যাবেন। আকাশে মেঘ জমেছে, দূরে কোথাও বাঁশি বাজছে।";
    let document = read("novel.txt", novel.as_bytes());
    assert_eq!((document.kind, document.plan), (Some(Kind::Other), None));
    assert!(document.activities.is_empty() && document.office.is_none());
    assert!(codes(&document).contains(&FindingCode::NothingRecognised));
}

/// Ten megabytes of a repeated piece must be read in seconds, whatever the piece; a debug build is some thirty times slower
/// than a release build, for which the reader is made.
fn reads_ten_megabytes_of(piece: &str) -> Document {
    let size = if cfg!(debug_assertions) { 1 << 16 } else { 10 << 20 };
    let text = piece.repeat(size / piece.len() + 1);
    let start = Instant::now();
    let document = read("noise.txt", text.as_bytes());
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{piece:?} took {:?}",
        start.elapsed()
    );
    document
}

#[test]
fn ten_megabytes_of_noise_of_any_kind_are_read_in_seconds() {
    for piece in [
        "ক",
        "১",
        "১-",
        ".",
        "(",
        "সভা ",
        "সেবা প্রদান প্রতিশ্রুতি বিষয়ে প্রশিক্ষণ ও ",
        "তারিখ: ",
        "স্মারক নং ০৫.\n",
        "|\t",
        "১\t২\t৩\n",
        "ক)\n",
        "সিদ্ধান্ত:\n",
        "সভাপতিত্ব ",
        "২১ জানুয়ারি ২০২৪ ",
        "\n",
        "কর্তৃক আয়োজিত ",
        "বিষয়: তথ্য অধিকার বিষয়ে প্রশিক্ষণ। ",
        "জেলা ",
        // A line or a row without end: only sentences are cut where they grow too long.
        "\tতারিখ:\t২৬ মাঘ ১৪৩১ ",
        "২) অভিযোগ প্রতিকার বিষয়ে কর্মচারীগণের প্রশিক্ষণ আগামী ২১ জুন সোমবার অনুষ্ঠিত হইবে। ",
        "x",
        "‌",
    ] {
        reads_ten_megabytes_of(piece);
    }
}

#[test]
fn a_subject_without_end_is_cut_where_no_title_reaches() {
    let document = reads_ten_megabytes_of("বিষয়: অভিযোগ প্রতিকার ব্যবস্থা বিষয়ে অংশীজন সভা ");
    let title = document.title.unwrap();
    assert!((1_400..=1_500).contains(&title.len()), "{}", title.len());
    let short = read("letter.txt", "বিষয়: তথ্য অধিকার বিষয়ে প্রশিক্ষণ।".as_bytes());
    assert_eq!(short.title.unwrap(), "তথ্য অধিকার বিষয়ে প্রশিক্ষণ।");
}

#[test]
fn noise_invents_no_office_date_or_activity() {
    let mut state = 42_u64;
    let mut noise = String::new();
    while noise.len() < 200_000 {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let letter = char::from_u32(0x0980 + u32::try_from((state >> 33) % 0x60).unwrap()).unwrap();
        noise.push(letter);
        if state >> 60 == 0 {
            noise.push(' ');
        }
    }
    let document = read("noise.txt", noise.as_bytes());
    assert!(document.activities.is_empty() && document.memo_number.is_none() && document.office.is_none());
}

/// Every span lies within the bytes, in order.
fn spans_are_sound(document: &Document, length: usize) {
    let spans = document.activities.iter().map(|activity| activity.span);
    let spans = spans.chain(document.decisions.iter().map(|decision| decision.span));
    for span in spans.chain(document.findings.iter().filter_map(|finding| finding.span)) {
        assert!(span.start <= span.end && span.end <= length, "{span:?} in {length}");
    }
}

#[test]
fn what_the_fuzzer_found_worth_keeping_is_read_without_a_panic() {
    let mut files = 0;
    for entry in std::fs::read_dir("fixtures/fuzz").unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        let document = read("fuzz", &bytes);
        spans_are_sound(&document, bytes.len());
        let json = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
        files += 1;
    }
    assert!(files >= 100, "the corpus is there: {files} files");
}

/// Pieces of documents, which make more trouble together than random letters do.
const PIECES: &[&str] = &[
    "সেবা প্রদান প্রতিশ্রুতি",
    " বিষয়ে ",
    "প্রশিক্ষণ",
    " অনুষ্ঠিত হয়েছে",
    " অনুষ্ঠিত হবে",
    "।",
    "\n",
    "\t",
    ": ",
    "তারিখ",
    "স্মারক নং",
    "সভাপতি",
    "০৫.১০.০৮০০",
    "২১ জানুয়ারি ২০২৪",
    "২০.০৯.২০২৩",
    "৯ মাঘ ১৪৩০",
    "সিদ্ধান্ত",
    "ক)",
    "১।",
    "|",
    "জেলা প্রশাসকের কার্যালয়",
    "বরগুনা",
    "কর্তৃক",
    "গতকাল",
    "সোমবার",
    "নৈতিকতা কমিটির সভা",
    "অংশীজনের",
    "সুশাসন",
    "কার্যবিবরণী",
    "নোটিশ",
    "অফিস আদেশ",
    "বিষয়",
    "\u{200c}",
    "ঃ",
    "-",
    "%",
    "৮টি",
    "(সকল)",
    "আওতাধীন",
    "অর্জন",
    "কার্যক্রম",
    "বাস্তবায়িত",
];

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        spans_are_sound(&read("any", text.as_bytes()), text.len());
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        spans_are_sound(&read("any", &bytes), bytes.len());
    }

    #[test]
    fn no_heap_of_pieces_of_documents_makes_the_reader_panic(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)
    ) {
        let text: String = pieces.concat();
        let document = read("pieces", text.as_bytes());
        spans_are_sound(&document, text.len());
        let json = serde_json::to_string(&document).unwrap();
        prop_assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
}

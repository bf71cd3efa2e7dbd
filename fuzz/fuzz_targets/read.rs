//! Any bytes are read without a panic; spans lie within them; the document is the same again after JSON.
//!
//! `cargo +nightly fuzz run read -- -max_total_time=600 -dict=fuzz/words.dict`
#![no_main]

use apa_score::minutes::{Document, Reader};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let document = Reader::new().read("fuzz", bytes);
    let spans = document.activities.iter().map(|activity| activity.span);
    let spans = spans.chain(document.decisions.iter().map(|decision| decision.span));
    for span in spans.chain(document.findings.iter().filter_map(|finding| finding.span)) {
        assert!(span.start <= span.end && span.end <= bytes.len());
    }
    let json = serde_json::to_string(&document).expect("a document is data");
    let again: Document = serde_json::from_str(&json).expect("its own data is a document");
    assert_eq!(again, document);
});

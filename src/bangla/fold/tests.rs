use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

#[track_caller]
fn assert_folds(source: &str, folded: &str) {
    assert_eq!(fold_str(source), folded);
}

#[test]
fn digits_of_both_scripts_become_ascii() {
    assert_folds("২০২2-২3", "2022-23");
    assert_folds("০১২৩৪৫৬৭৮৯", "0123456789");
    assert_folds("２０２４", "2024");
}

#[test]
fn vocalic_l_is_nine_beside_a_digit_and_a_letter_elsewhere() {
    assert_folds("১ঌ", "19");
    assert_folds("ঌ৮", "98");
    assert_folds("ঌঌ৯ঌঌ", "99999");
    assert_folds("১\u{200C}ঌ", "19");
    assert_folds("ঌ\u{200C}ঌ\u{200C}1", "991");
    assert_folds("ঌ", "ঌ");
    assert_folds("কঌ ১", "কঌ 1");
}

#[test]
fn letters_in_two_parts_become_one_and_excluded_ones_become_two() {
    assert_folds("কার্যালয়", "কার্যালয\u{9BC}");
    assert_folds("ড়ঢ়য়", "ড\u{9BC}ঢ\u{9BC}য\u{9BC}");
    assert_folds("\u{9DC}\u{9DD}\u{9DF}", "ড\u{9BC}ঢ\u{9BC}য\u{9BC}");
    assert_folds("ক\u{9C7}\u{9BE} ক\u{9C7}\u{9D7}", "ক\u{9CB} ক\u{9CC}");
    assert_folds("ক\u{9C7} \u{9BE}", "ক\u{9C7} \u{9BE}");
    assert_folds("অাইন", "আইন");
    assert_folds("অ আইন", "অ আইন");
}

#[test]
fn nukta_goes_before_virama() {
    assert_folds("ড\u{9CD}\u{9BC}ক", "ড\u{9BC}\u{9CD}ক");
    assert_folds("ড\u{9BC}\u{9CD}ক", "ড\u{9BC}\u{9CD}ক");
    assert_folds("\u{9DC}\u{9CD}\u{9BC}", "ড\u{9BC}\u{9BC}\u{9CD}");
    assert_folds("ড\u{9CD}\u{200C}\u{9BC}ক", "ড\u{9BC}\u{9CD}ক");
}

#[test]
fn invisible_characters_between_marks_vanish() {
    assert_folds("ড\u{9BC}\u{200D}\u{9CD}ক", "ড\u{9BC}\u{9CD}ক");
}

#[test]
fn khanda_ta_may_be_written_with_a_joiner_but_a_plain_conjunct_is_none() {
    assert_folds("সত\u{9CD}\u{200D}", "সৎ");
    assert_folds("সত\u{9CD}য", "সত\u{9CD}য");
    assert_folds("সত\u{9CD}\u{200C}য", "সত\u{9CD}য");
}

#[test]
fn invisible_characters_vanish() {
    assert_folds("\u{FEFF}সে\u{200B}বা\u{200C}ব\u{AD}ক্\u{200D}স", "সেবাবক্স");
    assert_folds("র\u{200D}্যাব", "র্যাব");
    assert_folds("\u{200B}", "");
}

#[test]
fn spaces_and_line_ends_have_one_form_each() {
    assert_folds("১\u{A0}২\u{2003}৩\u{3000}৪\t৫ ৬", "1 2 3 4\t5 6");
    assert_folds("ক\r\nখ\rগ\nঘ\u{C}ঙ\u{2028}চ\r\r\n", "ক\nখ\nগ\nঘ\nঙ\nচ\n\n");
}

#[test]
fn signs_have_one_form_each() {
    assert_folds("২০–১২—২০−১‑২", "20-12-20-1-2");
    assert_folds("‘ক’ “খ” ′গ″", "'ক' \"খ\" 'গ\"");
    assert_folds("তারিখঃ খ্রিঃ", "তারিখ: খ্রি:");
    assert_folds("শেষ৷ শেষ॥ শেষ।", "শেষ। শেষ। শেষ।");
    assert_folds("Citizen CHARTER Ａｐａ（ক）", "citizen charter apa(ক)");
}

#[test]
fn a_span_leads_back_to_what_was_printed() {
    let source = "\u{FEFF}ক\u{200C}খ ২০২৩–২৪ বড\u{9BC} ব\u{9DC} স\u{9C7}\u{9BE}ম\r\nশেষ\u{200C}";
    let folded = fold(source);
    let printed = |part: &str| {
        let start = folded.text().find(part).unwrap();
        &source[folded.source_span(start..start + part.len())]
    };
    assert_eq!(printed("কখ"), "ক\u{200C}খ");
    assert_eq!(printed("ক"), "ক");
    assert_eq!(printed("2023-24"), "২০২৩–২৪");
    assert_eq!(printed("3-"), "৩–");
    assert_eq!(printed("সোম\n"), "স\u{9C7}\u{9BE}ম\r\n");
    assert_eq!(printed("\u{9CB}"), "\u{9C7}\u{9BE}");
    assert_eq!(printed("শেষ"), "শেষ");
    // The second ড় was one character, so that half of it leads back to the whole.
    let second = folded.text().rfind('\u{9BC}').unwrap();
    assert_eq!(&source[folded.source_span(second..second + 3)], "\u{9DC}");
    assert_eq!(&source[folded.source_span(0..usize::MAX)], &source[3..source.len() - 3]);
}

#[test]
fn an_empty_span_stays_empty() {
    let folded = fold("২০২৪ সাল");
    assert_eq!(folded.source_span(4..4), 12..12);
    assert_eq!(folded.source_span(2..2), 6..6);
    assert_eq!(folded.source_span(Range { start: 3, end: 1 }), 9..9);
    assert_eq!(fold("").source_span(0..10), 0..0);
    assert_eq!(fold("\u{200B}").source_span(0..10), 0..0);
}

#[test]
fn prose_without_digits_needs_one_segment_and_a_date_two_more() {
    assert_eq!(fold("সেবা প্রদান প্রতিশ্রুতি বিষয়ে সভা").segments.all().len(), 1);
    assert_eq!(fold("সভা ২০–১২–২০২০ তারিখে").segments.all().len(), 3);
}

/// Text made of what folding acts on, so that chance brings the rare combinations together.
fn tricky_text() -> impl Strategy<Value = String> {
    tricky_characters(0..40)
}

fn tricky_characters(number: Range<usize>) -> impl Strategy<Value = String> {
    let characters = "অআাে\u{9CB}\u{9CC}ৗতৎঌ\u{9BC}\u{9CD}\u{9FE}\u{9DC}\u{9DD}\u{9DF}ডকঃ৭3৷॥।\u{200B}\u{200D}\u{200C}\u{AD}\u{FEFF}\r\n\t \u{A0}–-’'“\u{FF10}ＡAa";
    proptest::collection::vec(proptest::sample::select(characters.chars().collect::<Vec<_>>()), number)
        .prop_map(|characters| characters.into_iter().collect())
}

fn bengali_block() -> impl Strategy<Value = String> {
    let assigned = (0x980_u32..=0x9FE).filter_map(char::from_u32).collect::<Vec<_>>();
    proptest::collection::vec(proptest::sample::select(assigned), 0..40)
        .prop_map(|characters| characters.into_iter().collect())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![tricky_text(), bengali_block(), any::<String>()]
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(source in any_text()) {
        let once = fold_str(&source);
        prop_assert_eq!(fold_str(&once), once);
    }

    /// Long plain stretches are passed over block by block: wherever in a block a character stands, it is seen.
    #[test]
    fn a_few_characters_fold_alike_alone_and_among_plain_ones(
        few in tricky_characters(0..5), before in "[ক সভা]{0,14}", after in "[ক সভা]{0,14}",
    ) {
        let (before, after) = (before + "ক", "ক".to_owned() + &after);
        let among = fold_str(&(before.clone() + &few + &after));
        prop_assert_eq!(among, before + &fold_str(&few) + &after);
    }

    #[test]
    fn nothing_is_left_to_fold(source in any_text()) {
        let left = |character: char| {
            is_dropped(character)
                || simple_replacement(character).is_some_and(|replacement| replacement != character)
                || character.is_ascii_uppercase()
                || matches!(character, '\u{9DC}' | '\u{9DD}' | '\u{9DF}')
        };
        let folded = fold_str(&source);
        prop_assert!(!folded.contains(left), "{folded:?}");
    }

    #[test]
    fn equivalent_bangla_texts_fold_alike(source in prop_oneof![bengali_block(), tricky_text()]) {
        let folded = fold_str(&source);
        prop_assert_eq!(&fold_str(&source.nfc().collect::<String>()), &folded);
        prop_assert_eq!(&fold_str(&source.nfd().collect::<String>()), &folded);
    }

    #[test]
    fn folded_bangla_is_nfc(source in prop_oneof![bengali_block(), tricky_text()]) {
        let folded = fold_str(&source);
        prop_assert_eq!(folded.nfc().collect::<String>(), folded);
    }

    #[test]
    fn every_span_is_of_whole_characters_and_grows_with_its_range(
        source in any_text(), start in 0_usize..200, length in 0_usize..200,
    ) {
        let folded = fold(&source);
        let span = folded.source_span(start..start + length);
        prop_assert!(source.get(span.clone()).is_some(), "{span:?}");
        let wider = folded.source_span(start.saturating_sub(1)..start + length + 1);
        prop_assert!(wider.start <= span.start && span.end <= wider.end, "{span:?} {wider:?}");
    }

    #[test]
    fn neighbouring_spans_do_not_overlap(source in any_text(), at in 0_usize..200) {
        let folded = fold(&source);
        let at = ceil_char_boundary(folded.text(), at);
        let left = folded.source_span(0..at);
        let right = folded.source_span(at..folded.text().len());
        // They share at most the one character, such as ড়, that the boundary cuts in two.
        let shared = source.get(right.start..left.end).unwrap_or_default();
        prop_assert!(shared.chars().count() <= 1, "{shared:?}");
    }

    #[test]
    fn a_span_refolds_to_its_own_text(source in any_text(), at in 0_usize..200) {
        let folded = fold(&source);
        let at = ceil_char_boundary(folded.text(), at);
        let rest = folded.text().get(at..).unwrap();
        // What a character becomes can depend on its neighbours, but how much text there is does not.
        let refolded = fold_str(&source[folded.source_span(at..folded.text().len())]);
        prop_assert!(refolded.chars().count().abs_diff(rest.chars().count()) <= 1, "{refolded:?} {rest:?}");
    }

    #[test]
    fn an_unchanged_text_maps_to_itself(source in any_text(), start in 0_usize..100, length in 0_usize..100) {
        let text = fold_str(&source);
        let start = ceil_char_boundary(&text, start);
        let end = ceil_char_boundary(&text, start + length);
        prop_assert_eq!(fold(&text).source_span(start..end), start..end);
    }
}

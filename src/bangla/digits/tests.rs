use super::*;

#[test]
fn numbers_mix_both_scripts() {
    assert_eq!(parse_integer("২০২3"), Ok(2023));
    assert_eq!(parse_integer("০০৭"), Ok(7));
    assert_eq!(
        parse_decimal("৯২.৫0"),
        Ok(PrintedDecimal {
            unscaled: 9250,
            scale: 2
        })
    );
    assert_eq!(parse_integer("১৮৪৪৬৭৪৪০৭৩৭০৯৫৫১৬১৫"), Ok(u64::MAX));
}

#[test]
fn commas_group_by_lakh_or_thousand_but_do_not_list() {
    assert_eq!(parse_integer("১,২৫,০০০"), Ok(125_000));
    assert_eq!(parse_integer("125,000"), Ok(125_000));
    assert_eq!(
        parse_decimal("১,২৫,০০০.৫"),
        Ok(PrintedDecimal {
            unscaled: 1_250_005,
            scale: 1
        })
    );
    for text in [
        "১,২,৩",
        "১,২",
        "১,০০০,",
        ",১০০",
        "১,,০০০",
        "১২৩৪,৫০০",
        "১.৫,০০০",
        "১,০০.৫",
    ] {
        assert_eq!(
            parse_decimal(text),
            Err(NumberError::Malformed { text: text.to_owned() })
        );
    }
}

#[test]
fn other_texts_are_no_numbers() {
    for text in ["", ".", "৫.", ".৫", "১.২.৩", "-১", "+১", "৫টি", " ৫", "ঌ"] {
        assert_eq!(
            parse_decimal(text),
            Err(NumberError::Malformed { text: text.to_owned() })
        );
    }
    assert!(matches!(parse_integer("৫.০"), Err(NumberError::Malformed { .. })));
    assert!(matches!(
        parse_integer("১৮৪৪৬৭৪৪০৭৩৭০৯৫৫১৬১৬"),
        Err(NumberError::TooLarge { .. })
    ));
}

#[test]
fn bangla_digits_are_written_for_ascii_ones() {
    assert_eq!(to_bangla_digits("FY 2023-২৪"), "FY ২০২৩-২৪");
}

#[test]
fn counts_are_read_from_digits_and_words() {
    let counts = [
        ("03", 3),
        ("৮টি", 8),
        ("1টি", 1),
        ("এক", 1),
        ("একটি", 1),
        ("দুইটি", 2),
        ("দুটি", 2),
        ("তিন", 3),
    ];
    for (word, value) in counts
        .into_iter()
        .chain([("পাঁচজন", 5), ("ছয়টি", 6), ("দশ", 10), ("বিশটি", 20), ("পঞ্চাশ", 50)])
    {
        assert_eq!(count(word), Some(value), "{word}");
    }
}

#[test]
fn words_that_only_look_like_counts_are_none() {
    for word in ["টি", "", "দু", "ন", "বার", "তিনি", "চারটির্", "একক", "একাদশ", "1ম", "জন"]
    {
        assert_eq!(count(word), None, "{word}");
    }
}

#[test]
fn number_words_are_distinct_and_in_order() {
    let words: Vec<&str> = COUNT_WORDS.words().map(|(word, _)| word).collect();
    let distinct: std::collections::BTreeSet<&str> = words.iter().copied().collect();
    assert_eq!(distinct.len(), words.len());
    for (word, value) in COUNT_WORDS.words() {
        assert_eq!(count(&format!("{word}টি")), Some(value), "{word}");
        assert_eq!(super::super::fold::fold_str(word), word, "spelled as folded");
    }
}

#[test]
fn ordinals_are_read_from_digits_and_words() {
    let ordinals = [
        ("1ম", 1),
        ("২য়", 2),
        ("3য়", 3),
        ("4র্থ", 4),
        ("5ম", 5),
        ("6ষ্ঠ", 6),
        ("21তম", 21),
        ("2nd", 2),
    ];
    for (word, value) in
        ordinals
            .into_iter()
            .chain([("প্রথম", 1), ("দ্বিতীয়", 2), ("চতুর্থ", 4), ("দ্বাদশ", 12), ("বিশতম", 20)])
    {
        assert_eq!(ordinal(word), Some(value), "{word}");
    }
    for word in ["", "1", "1টি", "ম", "তম", "এক", "1মা", "প্রথমে"] {
        assert_eq!(ordinal(word), None, "{word}");
    }
}

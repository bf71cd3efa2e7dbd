use super::{assert_found, assert_none};

#[test]
fn indicator_codes_are_no_dates() {
    for code in [
        "২.৩.১",
        "১.২.১",
        "সূচক ২.৩.১০ অর্জন",
        "১.১",
        "২.২.১.১",
        "[১.২.১২]",
        "১.২.১\tতারিখ",
    ] {
        assert_none(code);
    }
}

#[test]
fn memo_numbers_are_no_dates() {
    for memo in [
        "০৫.৪৭.০০০০.০০৫.০৬.০০৬.২২.৪০১",
        "০৫.৪৪.৮৭০০.০১০.৫৯.০১৫.২০- ২৬৭/১৬৫",
        "০৫. ৪৪. ৮৭০০. ০১০. ৫৯. ০১৫. ২০ - ২৬৭ / ১৬৫",
        "০৫.১০.০৮০০.১২৩.০২.০০৭.১৯-",
        "০৫.০০.০০০০.১৯৭.১৬.০০৪.২২.১৭১/১(২)",
        "০৫.৪৭.০০০০.০০৫.০৬.০৬.২০২২.৪০১",
        "০৫.১০.০৮০০",
        "স্মারক নং-০৫.০১.২০২২",
        "স্মারক নম্বর: ০৫-০১-২০২২",
    ] {
        assert_none(memo);
        assert_found(
            &format!("{memo} তারিখ: ০৫.০১.২০২২"),
            &[("০৫.০১.২০২২", "2022-01-05")],
        );
    }
}

#[test]
fn phone_numbers_are_no_dates() {
    for phone in [
        "+৮৮০২৪৭৮৮৮৫৪৭৬",
        "০৪৭১-৬৩২০১",
        "২২৩৩৮৮৬৬১",
        "০১৭১২-৩৪৫৬৭৮",
        "+৮৮-০২-২০২৩",
        "০১৭১২৩৪৫৬৭৮",
    ] {
        assert_none(phone);
    }
}

#[test]
fn times_amounts_and_fractions_are_no_dates() {
    for text in [
        "১২.৩০",
        "বেলা ৪.১৫ ঘটিকা",
        "দুপুর ১২:৩০ টা",
        "১,২৫,০০০ টাকা",
        "৫০,০০০/-",
        "৯২.৫০%",
        "১/২",
        "১২.৫০ কোটি",
        "২০০৯",
    ] {
        assert_none(text);
    }
    assert_found("২০.০৯.২০২৩ ১২.৩০ টা", &[("২০.০৯.২০২৩", "2023-09-20")]);
    assert_found("২০.০৯.২০২৩, ৪.১৫ ঘটিকা", &[("২০.০৯.২০২৩", "2023-09-20")]);
}

#[test]
fn fiscal_years_and_the_years_of_laws_are_no_dates() {
    for text in [
        "২০২৩-২৪",
        "২০২৩-২০২৪",
        "২০২৩/২৪",
        "২০২2-২3",
        "২০২৩২৪",
        "তথ্য অধিকার আইন, ২০০৯",
        "নির্দেশিকা, ২০১৭",
        "২০২৩-২৪-০৫",
    ] {
        assert_none(text);
    }
}

#[test]
fn months_inside_other_words_are_no_months() {
    assert_none("৫ মেয়র");
    assert_none("৫ মেট্রিক টন");
    assert_none("১ মেয়ে");
    assert_none("৫ মাঘী পূর্ণিমা");
    assert_none("১০ জুনিয়র কর্মকর্তা");
    assert_none("২ মার্চেন্ট");
    assert_none("নামে ২০২৪");
    assert_none("কর্মে ২০২৪");
    assert_found("৫ মে ২০২৪", &[("৫ মে ২০২৪", "2024-05-05")]);
    assert_found("৫ মাঘ পূর্ণিমা", &[("৫ মাঘ", "bangla ?-10-05")]);
    assert_none("০১। কার্তিক চন্দ্র দাস");
    assert_none("০২. কার্তিক চন্দ্র দাস");
    assert_none("৩) মে মাস");
}

#[test]
fn a_number_in_a_list_is_not_part_of_the_date_after_it() {
    assert_found("১. ২০.০৯.২০২৩", &[("২০.০৯.২০২৩", "2023-09-20")]);
    assert_found("২০.০৯.২০২৩. ২", &[("২০.০৯.২০২৩", "2023-09-20")]);
    assert_found("২। ৫ জুন ২০২৪", &[("৫ জুন ২০২৪", "2024-06-05")]);
    assert_found("২. ৫ জুন ২০২৪", &[("৫ জুন ২০২৪", "2024-06-05")]);
    assert_found("সংযোজনী-৭, ৫ জুন ২০২৪", &[("৫ জুন ২০২৪", "2024-06-05")]);
}

#[test]
fn numbers_glued_to_other_signs_are_no_dates() {
    for text in [
        "v1.2.2020",
        "a20-12-2020",
        "20-12-2020b",
        "x_20-12-2020",
        "1.20-12.2020",
        "192.168.1.1",
        "২০.১২-২০২০",
        "ধারা ১.২.২০২০",
    ] {
        assert_none(text);
    }
}

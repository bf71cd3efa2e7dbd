//! Exact figures: arithmetic without loss, and one rounding, up to the bounds and beyond.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use std::cmp::Ordering;

use apa_score::exact::{Exact, ExactError, Marks, RoundingMode};
use proptest::prelude::*;

fn exact(text: &str) -> Exact {
    text.parse().unwrap_or_else(|error| panic!("{error}"))
}

fn ratio(numerator: i128, denominator: i128) -> Exact {
    Exact::ratio(numerator, denominator).unwrap()
}

/// What an achievement between two columns of a ladder earns, in percent.
fn between(achievement: Exact, lower: (Exact, i64), upper: (Exact, i64)) -> Option<Exact> {
    let part = achievement
        .checked_sub(lower.0)?
        .checked_div(upper.0.checked_sub(lower.0)?)?;
    part.checked_mul(Exact::from(upper.1 - lower.1))?
        .checked_add(Exact::from(lower.1))
}

#[test]
fn ninety_four_is_ninety_four() {
    let raw = between(exact("29.97"), (exact("29.95"), 90), (exact("30.00"), 100)).unwrap();
    assert_eq!(raw, Exact::from(94));
    let marks = raw
        .checked_mul(exact("6"))
        .unwrap()
        .checked_div(Exact::HUNDRED)
        .unwrap();
    assert_eq!(marks.to_string(), "5.64");
}

#[test]
fn a_fraction_stays_a_fraction_until_the_one_rounding() {
    let raw = ratio(2750, 29);
    assert_eq!(raw.to_string(), "2750/29");
    assert_eq!(raw.round(2, RoundingMode::HalfUp).unwrap().to_string(), "94.83");
    assert_eq!(exact("2750/29"), raw);
}

#[test]
fn digits_of_both_scripts_read_alike_and_together() {
    for text in ["29.97", "২৯.৯৭", "২9.৯7", "029.970", "2997/100", "২৯৯৭/১০০"] {
        assert_eq!(exact(text), ratio(2997, 100), "{text}");
    }
    assert_eq!(exact("-0.5"), ratio(-1, 2));
    assert_eq!(exact("-0"), Exact::ZERO);
}

#[test]
fn what_is_no_plain_number_is_refused() {
    for text in [
        "", "-", ".5", "5.", "1e5", "1,000", "+1", " 1", "1 ", "٣", "½", "1/", "/1", "1/-2", "1/2.5", "1.5.2", "--1",
    ] {
        assert!(
            matches!(text.parse::<Exact>(), Err(ExactError::NotANumber(_))),
            "{text}"
        );
    }
    assert!(matches!("1/0".parse::<Exact>(), Err(ExactError::DividesByZero(_))));
    assert!(matches!(
        "9".repeat(40).parse::<Exact>(),
        Err(ExactError::TooManyDigits(_))
    ));
    let error = "9".repeat(1_000_000).parse::<Exact>().unwrap_err();
    assert!(error.to_string().len() < 200, "an error does not repeat a whole file");
}

#[test]
fn a_binary_fraction_is_refused_with_the_way_to_write_it() {
    assert_eq!(serde_json::from_str::<Exact>("4").unwrap(), Exact::from(4));
    assert_eq!(serde_json::from_str::<Exact>("\"29.97\"").unwrap(), exact("29.97"));
    let error = serde_json::from_str::<Exact>("29.97").unwrap_err().to_string();
    assert!(error.contains("write \"29.97\""), "{error}");
    assert_eq!(serde_json::to_string(&exact("29.970")).unwrap(), "\"29.97\"");
    let error = serde_json::from_str::<Marks>("2.25").unwrap_err().to_string();
    assert!(error.contains("write \"2.25\""), "{error}");
}

#[test]
fn half_up_half_even_and_down_differ_only_at_the_half() {
    let round = |text: &str, mode| exact(text).round(2, mode).unwrap().to_string();
    for (text, half_up, half_even, down) in [
        ("2.344", "2.34", "2.34", "2.34"),
        ("2.345", "2.35", "2.34", "2.34"),
        ("2.355", "2.36", "2.36", "2.35"),
        ("2.3450001", "2.35", "2.35", "2.34"),
        ("-2.345", "-2.35", "-2.34", "-2.34"),
        ("0.999", "1.00", "1.00", "0.99"),
        ("-0.001", "0.00", "0.00", "0.00"),
    ] {
        assert_eq!(round(text, RoundingMode::HalfUp), half_up, "{text}");
        assert_eq!(round(text, RoundingMode::HalfEven), half_even, "{text}");
        assert_eq!(round(text, RoundingMode::Down), down, "{text}");
    }
    assert_eq!(exact("2.5").round(0, RoundingMode::HalfUp).unwrap().to_string(), "3");
    assert_eq!(exact("2.5").round(Marks::MAX_DIGITS + 1, RoundingMode::HalfUp), None);
}

#[test]
fn printed_rows_add_up_to_the_printed_total() {
    let rows = ["2.25", "1.5", "0.75", "4"].map(|text| text.parse::<Marks>().unwrap());
    let total = Marks::checked_sum(rows).unwrap();
    assert_eq!(total.to_string(), "8.50");
    assert_eq!(total, "8.5".parse().unwrap());
    assert_eq!(total.exact(), exact("8.5"));
    assert_eq!(
        Marks::new(i64::MAX, 0).unwrap().checked_add(Marks::new(1, 0).unwrap()),
        None
    );
    assert_eq!(
        Marks::new(i64::MAX, 0).unwrap().checked_add(Marks::new(0, 2).unwrap()),
        None
    );
}

#[test]
fn a_written_figure_is_below_a_million_million_with_six_decimals() {
    for text in ["999999999999.999999", "-999999999999.999999", "0.000001", "1/999983"] {
        assert!(exact(text).is_figure(), "{text}");
    }
    for text in ["1000000000000", "-1000000000000", "0.0000001", "1/1000003"] {
        assert!(!exact(text).is_figure(), "{text}");
    }
}

/// The largest prime numbers below a million, which share no factor with each other or with decimals.
const PRIMES: [i128; 4] = [999_983, 999_979, 999_961, 999_959];

#[test]
fn the_mean_of_four_quarterly_shares_at_the_bounds_fits_every_rule() {
    let shares = PRIMES.map(|of| ratio(100 * (of - 1), of));
    let sum = shares.into_iter().try_fold(Exact::ZERO, Exact::checked_add).unwrap();
    let mean = sum.checked_div(Exact::from(4)).unwrap();
    let weight = exact("999.99");
    let pro_rata = mean
        .checked_div(exact("99.99"))
        .and_then(|part| part.checked_mul(weight));
    assert!(pro_rata.is_some());
    let raw = between(mean, (exact("99.95"), 90), (exact("100"), 100)).unwrap();
    let marks = raw
        .checked_div(Exact::HUNDRED)
        .and_then(|part| part.checked_mul(weight))
        .unwrap();
    assert!(marks.round(2, RoundingMode::HalfUp).is_some());
}

#[test]
fn a_ladder_of_the_largest_and_finest_figures_fits() {
    let (upper, lower) = (exact("999999999999.999999"), exact("-999999999999.999998"));
    let raw = between(exact("0.000001"), (lower, 60), (upper, 100)).unwrap();
    let marks = raw
        .checked_mul(exact("999.99"))
        .and_then(|marks| marks.checked_div(Exact::HUNDRED));
    assert!(marks.is_some());
}

/// Marks of 17 indicators on date ladders of one year: each with another prime number of days between its columns, so that
/// their common denominator is the product of all, some 10^43.
fn seventeen_date_ladders() -> Vec<Exact> {
    const DAYS: [i64; 17] = [
        263, 269, 271, 277, 281, 283, 293, 307, 311, 313, 317, 331, 337, 347, 349, 353, 359,
    ];
    let weight = exact("58.81");
    DAYS.iter()
        .map(|&days| {
            let raw = between(Exact::from(days - 1), (Exact::ZERO, 60), (Exact::from(days), 100)).unwrap();
            raw.checked_mul(weight).unwrap().checked_div(Exact::HUNDRED).unwrap()
        })
        .collect()
}

#[test]
fn a_plan_of_seventeen_date_ladders_does_not_overflow_where_rows_are_rounded() {
    let rows = seventeen_date_ladders()
        .into_iter()
        .map(|marks| marks.round(2, RoundingMode::HalfUp).unwrap());
    assert_eq!(Marks::checked_sum(rows).unwrap().to_string(), "998.45");
}

#[test]
fn a_plan_of_seventeen_date_ladders_does_not_overflow_where_only_the_total_is_rounded() {
    let marks = seventeen_date_ladders();
    assert_eq!(
        marks.iter().try_fold(Exact::ZERO, |sum, marks| sum.checked_add(*marks)),
        None,
        "the sum itself"
    );
    assert_eq!(
        Exact::sum_rounded(&marks, 2, RoundingMode::HalfUp).unwrap().to_string(),
        "998.46"
    );
}

#[test]
fn a_sum_that_does_not_fit_is_rounded_exactly_at_the_half() {
    // Seven pairs that make one each, and a half cent: the common denominator is beyond 128 bits.
    let primes = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917];
    let mut figures: Vec<_> = primes
        .iter()
        .flat_map(|&prime| [ratio(1, prime), ratio(prime - 1, prime)])
        .collect();
    // Interleaved so that no pair cancels on the way.
    figures.sort();
    figures.push(exact("0.005"));
    let plain = figures
        .iter()
        .try_fold(Exact::ZERO, |sum, figure| sum.checked_add(*figure));
    assert_eq!(plain, None, "the plain sum overflows on the way");
    let round = |figures: &[Exact], mode| Exact::sum_rounded(figures, 2, mode).unwrap().to_string();
    assert_eq!(round(&figures, RoundingMode::HalfUp), "7.01");
    assert_eq!(round(&figures, RoundingMode::HalfEven), "7.00");
    assert_eq!(round(&figures, RoundingMode::Down), "7.00");
    figures.push(ratio(1, 1_000_000_000_000_000_003));
    assert_eq!(round(&figures, RoundingMode::HalfEven), "7.01");
    assert_eq!(Exact::sum_rounded(&[exact("-1")], 2, RoundingMode::HalfUp), None);
}

/// `a * b` in 256 bits.
fn wide_product(a: u128, b: u128) -> (u128, u128) {
    let (a1, a0, b1, b0) = (a >> 64, a & u128::from(u64::MAX), b >> 64, b & u128::from(u64::MAX));
    let (low, mid) = (a0 * b0, a1 * b0);
    let mid = mid + (low >> 64);
    let mid2 = a0 * b1 + (mid & u128::from(u64::MAX));
    (
        a1 * b1 + (mid >> 64) + (mid2 >> 64),
        (mid2 << 64) | (low & u128::from(u64::MAX)),
    )
}

/// Compares as fractions, in 256 bits.
fn wide_cmp(one: Exact, other: Exact) -> Ordering {
    let signs = (one.numerator().signum()).cmp(&other.numerator().signum());
    let left = wide_product(one.numerator().unsigned_abs(), other.denominator().unsigned_abs());
    let right = wide_product(other.numerator().unsigned_abs(), one.denominator().unsigned_abs());
    let magnitudes = if one.is_negative() {
        right.cmp(&left)
    } else {
        left.cmp(&right)
    };
    signs.then(magnitudes)
}

prop_compose! {
    fn any_exact()(numerator in any::<i128>(), denominator in 1..=i128::MAX, shift in 0..127u32, other in 0..127u32) -> Exact {
        Exact::ratio(numerator >> shift, (denominator >> other).max(1)).unwrap_or(Exact::ONE)
    }
}

prop_compose! {
    fn marks_like()(numerator in 0..1_000_000i128, denominator in 1..400i128) -> Exact {
        Exact::ratio(numerator, denominator).unwrap()
    }
}

proptest! {
    #[test]
    fn order_is_exact_for_figures_of_any_size(one in any_exact(), other in any_exact()) {
        prop_assert_eq!(one.cmp(&other), wide_cmp(one, other));
        prop_assert_eq!(one.cmp(&one), Ordering::Equal);
        let near = Exact::ratio(one.numerator(), one.denominator() - 1).unwrap_or(one);
        prop_assert_eq!(one.cmp(&near), wide_cmp(one, near));
    }

    #[test]
    fn text_brings_every_figure_back(figure in any_exact()) {
        let text = figure.to_string();
        // A finite decimal may need more digits than are read; it is then still right as far as it is short enough.
        match text.parse::<Exact>() {
            Ok(read) => prop_assert_eq!(read, figure),
            Err(error) => prop_assert!(matches!(error, ExactError::TooManyDigits(_)) && text.len() > 38),
        }
    }

    #[test]
    fn operations_of_any_size_are_exact_or_none(one in any_exact(), other in any_exact()) {
        if let Some(sum) = one.checked_add(other) {
            prop_assert!(sum.checked_sub(other).is_none_or(|back| back == one));
            prop_assert_eq!(Some(sum), other.checked_add(one));
        }
        if let Some(product) = one.checked_mul(other) {
            prop_assert_eq!(Some(product), other.checked_mul(one));
            prop_assert!(other.is_zero() || product.checked_div(other) == Some(one));
        }
        let _ = one.checked_div(other);
        for mode in [RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down] {
            let _ = (one.round(6, mode), Exact::sum_rounded(&[one, other, one], 6, mode));
        }
    }

    #[test]
    fn rounding_moves_a_figure_by_half_a_unit_at_most(figure in marks_like(), digits in 0..=6u8) {
        let half = Exact::ratio(1, 2 * 10i128.pow(u32::from(digits))).unwrap();
        for mode in [RoundingMode::HalfUp, RoundingMode::HalfEven] {
            let moved = figure.round(digits, mode).unwrap().exact().checked_sub(figure).unwrap();
            prop_assert!(moved <= half && moved >= Exact::ZERO.checked_sub(half).unwrap());
        }
        let cut = figure.checked_sub(figure.round(digits, RoundingMode::Down).unwrap().exact()).unwrap();
        prop_assert!(cut >= Exact::ZERO && cut < half.checked_add(half).unwrap());
    }

    #[test]
    fn a_sum_is_rounded_alike_whether_or_not_it_fits(figures in prop::collection::vec(marks_like(), 0..6), digits in 0..=4u8) {
        let sum = figures.iter().try_fold(Exact::ZERO, |sum, figure| sum.checked_add(*figure)).unwrap();
        // Two fractions that make nothing but push the common denominator beyond 128 bits.
        let large = ratio(1, (1 << 90) - 33);
        let rest = Exact::ONE.checked_sub(large).unwrap();
        let other = ratio(1, (1 << 89) - 1);
        let other_rest = Exact::ONE.checked_sub(other).unwrap();
        let mut hard = figures;
        hard.extend([large, other, rest, other_rest]);
        for mode in [RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::Down] {
            let expected = sum.checked_add(Exact::from(2)).unwrap().round(digits, mode);
            prop_assert_eq!(Exact::sum_rounded(&hard, digits, mode), expected);
        }
    }

    #[test]
    fn marks_keep_their_decimals_through_text(units in any::<i64>(), digits in 0..=6u8) {
        let Some(marks) = Marks::new(units, digits) else { return Ok(()) };
        let text = marks.to_string();
        let read: Marks = text.parse().unwrap();
        prop_assert_eq!((read.units(), read.digits()), (units, digits));
        prop_assert_eq!(serde_json::from_str::<Marks>(&serde_json::to_string(&marks).unwrap()).unwrap(), marks);
    }
}

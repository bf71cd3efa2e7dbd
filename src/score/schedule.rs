//! One event once: which of several claims certainly are different events.
//!
//! Two claims whose days overlap may be one event told twice, in minutes and in a progress report, or by its day and by
//! its quarter. Two claims whose days do not overlap are two events. What counts is the greatest total over claims whose
//! days do not overlap: it does not depend on the order of the claims, a claim told twice adds nothing, and one more
//! claim never makes it less.

use crate::evidence::Days;
use crate::exact::Exact;
use crate::fiscal::Quarter;

/// The claims with the greatest total among those whose days do not overlap, as indices in the order given.
///
/// Of equal choices the one that ends earliest. Claims must be sorted by their last day; amounts are not negative.
/// `None` if a total is too large.
pub(super) fn greatest_total(claims: &[(Days, Exact)]) -> Option<Vec<usize>> {
    // best[n]: the greatest total among the first n claims; before[n]: how many of them end before claim n begins.
    let mut best = vec![Exact::ZERO];
    let mut before = Vec::with_capacity(claims.len());
    for (days, amount) in claims {
        let earlier = claims.partition_point(|(other, _)| other.last() < days.first());
        let with = best.get(earlier)?.checked_add(*amount)?;
        best.push(with.max(*best.last()?));
        before.push(earlier);
    }
    let mut chosen = Vec::new();
    let mut count = claims.len();
    while let Some(last) = count.checked_sub(1) {
        if best.get(count) == best.get(last) {
            count = last;
        } else {
            chosen.push(last);
            count = *before.get(last)?;
        }
    }
    chosen.reverse();
    Some(chosen)
}

/// At most one claim for each quarter, as many as possible among those whose days do not overlap, as indices.
///
/// A claim belongs to the quarter of its first day. For every number of credits only the choice that ends earliest
/// matters, so that one pass over the quarters is exact.
pub(super) fn one_a_quarter(claims: &[Days]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = vec![Vec::new()];
    for quarter in Quarter::ALL {
        for credits in (0..best.len()).rev() {
            let Some(chosen) = best.get(credits) else { continue };
            let end = chosen.last().and_then(|last| claims.get(*last)).map(|days| days.last());
            let follows =
                |days: &Days| Quarter::of(days.first()) == quarter && end.is_none_or(|end| days.first() > end);
            let next = (claims.iter().enumerate())
                .filter(|(_, days)| follows(days))
                .min_by_key(|(index, days)| (days.last(), *index));
            let Some((index, days)) = next else { continue };
            let mut longer = chosen.clone();
            longer.push(index);
            let known = best
                .get(credits + 1)
                .and_then(|known| known.last())
                .and_then(|last| claims.get(*last));
            match known {
                None => best.push(longer),
                Some(known) if days.last() < known.last() => {
                    if let Some(place) = best.get_mut(credits + 1) {
                        *place = longer;
                    }
                }
                Some(_) => {}
            }
        }
    }
    best.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::{Date, Duration, Month};

    fn days(first: i64, last: i64) -> Days {
        let start = Date::from_calendar_date(2023, Month::July, 1).unwrap();
        Days::between(start + Duration::days(first), start + Duration::days(last))
    }

    fn sorted(mut claims: Vec<(Days, u32)>) -> Vec<(Days, Exact)> {
        claims.sort_by_key(|(days, amount)| (days.last(), days.first(), *amount));
        claims
            .into_iter()
            .map(|(days, amount)| (days, Exact::from(amount)))
            .collect()
    }

    fn total(claims: &[(Days, Exact)]) -> Exact {
        let chosen = greatest_total(claims).unwrap();
        chosen
            .iter()
            .fold(Exact::ZERO, |sum, index| sum.checked_add(claims[*index].1).unwrap())
    }

    #[test]
    fn a_training_over_two_days_is_one_training_however_often_it_is_told() {
        let told = sorted(vec![(days(110, 111), 1), (days(111, 111), 1), (days(110, 110), 1)]);
        // The first day and the second day, each told as a day of its own, are two events to anyone who reads only that.
        assert_eq!(total(&told), Exact::from(2));
        assert_eq!(
            total(&sorted(vec![(days(110, 111), 1), (days(111, 111), 1)])),
            Exact::ONE
        );
    }

    #[test]
    fn a_claim_that_bridges_two_events_takes_nothing_from_them() {
        let apart = vec![(days(1, 2), 1), (days(3, 4), 1)];
        let bridged = [apart.clone(), vec![(days(1, 4), 1)]].concat();
        assert_eq!(
            (total(&sorted(apart)), total(&sorted(bridged))),
            (Exact::from(2), Exact::from(2))
        );
    }

    #[test]
    fn a_quarter_s_figure_counts_where_it_is_more_than_the_days_show() {
        let quarter = days(0, 91);
        assert_eq!(
            total(&sorted(vec![(quarter, 3), (days(5, 5), 1), (days(9, 9), 1)])),
            Exact::from(3)
        );
        assert_eq!(
            total(&sorted(vec![(quarter, 1), (days(5, 5), 1), (days(9, 9), 1)])),
            Exact::from(2)
        );
    }

    #[test]
    fn four_events_in_april_are_one_quarter_s_credit_and_an_event_across_the_border_is_not_two() {
        let april = [days(280, 280), days(285, 285), days(290, 290), days(295, 295)];
        assert_eq!(one_a_quarter(&april), [0]);
        let across = [days(91, 92), days(92, 92)];
        assert_eq!(one_a_quarter(&across).len(), 1);
        assert_eq!(one_a_quarter(&[days(91, 92), days(93, 93)]).len(), 2);
    }

    /// The greatest value over all choices without overlap, by trying each.
    fn by_trying(claims: &[(Days, Exact)], value: impl Fn(&[usize]) -> Exact) -> Exact {
        (0_u32..1 << claims.len())
            .map(|choice| {
                (0..claims.len())
                    .filter(|index| choice & (1 << index) != 0)
                    .collect::<Vec<_>>()
            })
            .filter(|chosen| {
                // By its first day first, each must end before the next begins.
                let mut days: Vec<Days> = chosen.iter().map(|index| claims[*index].0).collect();
                days.sort();
                days.windows(2).all(|pair| !pair[0].overlaps(pair[1]))
            })
            .map(|chosen| value(&chosen))
            .max()
            .unwrap()
    }

    proptest! {
        #[test]
        fn no_other_choice_is_better(told in proptest::collection::vec((0_i64..366, 0_i64..120, 0_u32..4), 0..10)) {
            let claims = sorted(told.into_iter().map(|(first, length, n)| (days(first, first + length), n)).collect());
            let sum = |chosen: &[usize]| {
                chosen.iter().fold(Exact::ZERO, |sum, index| sum.checked_add(claims[*index].1).unwrap())
            };
            prop_assert_eq!(total(&claims), by_trying(&claims, sum));
            let quarters = |chosen: &[usize]| {
                let mut quarters: Vec<_> = chosen.iter().map(|index| Quarter::of(claims[*index].0.first())).collect();
                quarters.sort();
                quarters.dedup();
                Exact::from(quarters.len() as u64)
            };
            let only: Vec<Days> = claims.iter().map(|(days, _)| *days).collect();
            let in_year = only.iter().all(|days| days.first() < Date::from_calendar_date(2024, Month::July, 1).unwrap());
            prop_assume!(in_year);
            prop_assert_eq!(Exact::from(one_a_quarter(&only).len() as u64), by_trying(&claims, quarters));
        }
    }
}

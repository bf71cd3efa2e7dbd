//! Rules 3 to 6: what is due by a day.

use time::Date;

use super::{Branch, Raw, Step, Trace, Unclear};
use crate::evidence::Days;
use crate::exact::Exact;
use crate::guideline::{Cited, Periods};

/// Rule 3: on time full, late zero.
pub(super) fn by_date_or_nothing(due: Date, done: Days) -> Result<Raw, Unclear> {
    if done.last() <= due {
        Ok(Raw::full(Branch::OnTime))
    } else if done.first() > due {
        Ok(Raw::nothing(Branch::Late))
    } else {
        Err(Unclear::DayNotTold)
    }
}

/// The parameters of [`lateness_deduction`].
pub(super) struct Deduction<'a> {
    /// Marks for each period.
    pub(super) each: Exact,
    /// Days in a period.
    pub(super) days: u16,
    /// Whether a period begun counts.
    pub(super) periods: &'a Cited<Periods>,
}

/// Rule 4: so many marks for each period late, until nothing is left.
pub(super) fn lateness_deduction(
    deduction: &Deduction<'_>,
    due: Date,
    weight: Option<Exact>,
    done: Days,
    trace: &mut impl Trace,
) -> Result<Raw, Unclear> {
    let after = |day: Date| u32::try_from((day - due).whole_days()).unwrap_or(0);
    let periods = |days: u32| match deduction.periods.value {
        Periods::Begun => days.div_ceil(u32::from(deduction.days).max(1)),
        Periods::Completed => days / u32::from(deduction.days).max(1),
    };
    if done.last() <= due {
        return Ok(Raw::full(Branch::OnTime));
    }
    let days = after(done.last());
    let late = periods(days);
    if periods(after(done.first())) != late {
        return Err(Unclear::DayNotTold);
    }
    let weight = weight.ok_or(Unclear::NoWeight)?;
    let taken = deduction.each.checked_mul(Exact::from(late)).ok_or(Unclear::TooLarge)?;
    trace.step(|| Step::Deduction {
        days,
        periods: late,
        each: deduction.each,
        result: taken,
    });
    let left = weight.checked_sub(taken).ok_or(Unclear::TooLarge)?;
    let basis = deduction.periods.basis;
    if left <= Exact::ZERO {
        return Ok(Raw::nothing(Branch::DeductedToNothing).resting_on(basis));
    }
    let percent = left
        .checked_mul(Exact::HUNDRED)
        .and_then(|left| left.checked_div(weight));
    let percent = percent.ok_or(Unclear::TooLarge)?;
    trace.step(|| Step::Left {
        weight,
        left,
        result: percent,
    });
    let branch = if late == 0 { Branch::OnTime } else { Branch::Deducted };
    Ok(Raw {
        percent,
        branch,
        basis: Some(basis),
    })
}

/// Rule 5: full marks only if the number and every date are met.
///
/// The days of delivery and the due days are both in order; the first delivery answers the first due day, and so on.
pub(super) fn count_and_dates(count: Exact, due: &[Date], partial: &Cited<Exact>, number: Exact, days: &[Date]) -> Raw {
    let in_time = days.len() >= due.len() && due.iter().zip(days).all(|(due, day)| day <= due);
    if in_time && number >= count {
        return Raw::full(Branch::TargetMet);
    }
    Raw {
        percent: partial.value,
        branch: Branch::PartlyMet,
        basis: Some(partial.basis),
    }
}

/// Rule 6: several dated deliveries share the weight equally, and each earns its share in time or not at all.
pub(super) fn each_by_date(due: &[Date], made: &[Option<Date>], trace: &mut impl Trace) -> Result<Raw, Unclear> {
    let in_time = due
        .iter()
        .zip(made)
        .filter(|(due, made)| made.is_some_and(|made| made <= **due))
        .count();
    if in_time == due.len() {
        return Ok(Raw::full(Branch::TargetMet));
    }
    if in_time == 0 {
        return Ok(Raw::nothing(Branch::NoneInTime));
    }
    let (earned, of) = (u32::try_from(in_time), u32::try_from(due.len()));
    let (Ok(earned), Ok(of)) = (earned, of) else {
        return Err(Unclear::TooLarge);
    };
    let earned = Exact::from(earned);
    let percent = earned
        .checked_mul(Exact::HUNDRED)
        .and_then(|earned| earned.checked_div(Exact::from(of)));
    let percent = percent.ok_or(Unclear::TooLarge)?;
    trace.step(|| Step::EqualShares {
        earned,
        of,
        result: percent,
    });
    Ok(Raw {
        percent,
        branch: Branch::SomeInTime,
        basis: None,
    })
}

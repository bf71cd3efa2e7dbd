//! Rule 1, the target ladder: five columns, the achievement between two of them.

use time::Date;

use super::{Achievement, Branch, Raw, Step, Trace, Unclear};
use crate::exact::Exact;
use crate::guideline::{Between, Cited, Columns, Direction, Ladder};

/// The raw score of an achievement on a ladder.
///
/// At or beyond the best column 100; short of the last given one 0 (attested); between two given columns as the guideline
/// says, with blank columns passed over.
pub(super) fn climb(
    ladder: &Ladder,
    between: &Cited<Between>,
    achieved: &Achievement,
    trace: &mut impl Trace,
) -> Result<Raw, Unclear> {
    match (ladder.columns(), achieved) {
        (Columns::Numbers(columns), Achievement::Number(number)) => {
            // Turned round where less is better, so that more is better here.
            let upward = |figure: Exact| match ladder.direction() {
                Direction::Lower => Exact::ZERO.checked_sub(figure).ok_or(Unclear::TooLarge),
                Direction::Higher | Direction::Earlier => Ok(figure),
            };
            let mut heights = [None; 5];
            for (height, column) in heights.iter_mut().zip(columns) {
                *height = column.map(upward).transpose()?;
            }
            place(&heights, between, upward(*number)?, trace)
        }
        (Columns::Dates(columns), Achievement::Done(days)) => {
            let heights = columns.map(|column| column.map(earliness));
            let first = place(&heights, between, earliness(days.first()), &mut ())?;
            let last = place(&heights, between, earliness(days.last()), trace)?;
            // Where the day is not told, every day it can have been must earn the same.
            if first == last {
                Ok(last)
            } else {
                Err(Unclear::DayNotTold)
            }
        }
        _ => Err(Unclear::UnitDiffers),
    }
}

/// Dates interpolate by calendar day (assumed), and the earlier the better.
fn earliness(day: Date) -> Exact {
    Exact::from(-day.to_julian_day())
}

fn place(
    heights: &[Option<Exact>; 5],
    between: &Cited<Between>,
    achieved: Exact,
    trace: &mut impl Trace,
) -> Result<Raw, Unclear> {
    let given = || {
        heights
            .iter()
            .zip(Ladder::PERCENTS)
            .filter_map(|(height, percent)| Some(((*height)?, percent)))
    };
    let mut better: Option<(Exact, u8)> = None;
    for (height, percent) in given() {
        if achieved == height && percent != 100 {
            return Ok(Raw {
                percent: Exact::from(u32::from(percent)),
                branch: Branch::OnColumn { percent },
                basis: None,
            });
        }
        if achieved >= height {
            return match better {
                None => Ok(Raw::full(Branch::TargetMet)),
                Some(better) => step_or_slope(better, (height, percent), between, achieved, trace),
            };
        }
        better = Some((height, percent));
    }
    Ok(Raw::nothing(Branch::ShortOfLastColumn))
}

fn step_or_slope(
    better: (Exact, u8),
    worse: (Exact, u8),
    between: &Cited<Between>,
    achieved: Exact,
    trace: &mut impl Trace,
) -> Result<Raw, Unclear> {
    let percent = match between.value {
        Between::Step => Some(Exact::from(u32::from(worse.1))),
        Between::Linear => slope(better, worse, achieved, trace),
    };
    let percent = percent.ok_or(Unclear::TooLarge)?;
    let branch = Branch::BetweenColumns {
        better: better.1,
        worse: worse.1,
    };
    Ok(Raw {
        percent,
        branch,
        basis: None,
    }
    .resting_on(between.basis))
}

fn slope(better: (Exact, u8), worse: (Exact, u8), achieved: Exact, trace: &mut impl Trace) -> Option<Exact> {
    let gone = achieved.checked_sub(worse.0)?;
    let whole = better.0.checked_sub(worse.0)?;
    let climb = Exact::from(u32::from(better.1.saturating_sub(worse.1)));
    let result = climb
        .checked_mul(gone)?
        .checked_div(whole)?
        .checked_add(Exact::from(u32::from(worse.1)))?;
    trace.step(|| Step::Interpolation {
        worse: worse.1,
        better: better.1,
        gone,
        whole,
        result,
    });
    Some(result)
}

//! What does not fit together in when the event of a document was, or the time that a report covers.

use std::ops::Range;

use time::Date;

use super::super::activities::Context;
use super::super::dates::{is_of_a_letter, named_month};
use super::super::document::Document;
use super::super::finding::{Finding, FindingCode};
use super::super::header::Header;
use super::super::kind::Kind;
use super::super::layout::Page;
use super::{MOST, bangla_date, finding};
use crate::bangla::date::{PrintedDate, PrintedValue};
use crate::bangla::digits::to_bangla_digits;
use crate::fiscal::FiscalYear;

pub(super) fn fiscal_year(
    page: &Page,
    context: &Context,
    label: Option<(FiscalYear, Range<usize>)>,
    document: &Document,
    findings: &mut Vec<Finding>,
) {
    let Some((named, range)) = label else { return };
    let of_a_report = context.kind == Kind::ProgressReport;
    // A report is written after the year it covers; only a year that had not begun contradicts its date.
    let contradicts = match (document.meeting_date, document.memo_date) {
        (Some(day), _) if !of_a_report => !named.contains(day),
        (None, Some(day)) | (Some(_), Some(day)) if of_a_report => named.first_day() > day,
        _ => false,
    };
    let day = if of_a_report {
        document.memo_date
    } else {
        document.meeting_date
    };
    if let (true, Some(day)) = (contradicts, day) {
        let true_year = FiscalYear::of(day).map(|year| year.to_string()).unwrap_or_default();
        findings.push(finding(
            page,
            FindingCode::FiscalYearContradictsDate,
            format!("the title says {named}, but {day} lies in {true_year}; the date is used"),
            format!(
                "শিরোনামে অর্থবছর {}, কিন্তু {} তারিখ {} অর্থবছরের; তারিখটি ধরা হয়েছে",
                to_bangla_digits(&named.to_string()),
                bangla_date(day),
                to_bangla_digits(&true_year)
            ),
            Some(range),
        ));
    }
}

/// A report that bears a day before the quarter or the month it reports on had ended cannot tell of the whole of it.
pub(super) fn signature(page: &Page, context: &Context, document: &Document, findings: &mut Vec<Finding>) {
    let (Kind::ProgressReport, Some(quarter), Some(year)) = (context.kind, document.quarter, document.fiscal_year)
    else {
        return;
    };
    let titled = context.title.clone().unwrap_or(0..0);
    let month = named_month(page, titled.clone()).filter(|_| context.quarter_named_in(titled).is_none());
    let end = month.map_or_else(|| quarter.last_day(year), |month| month.days().last());
    let (period, period_bn) = match month {
        Some(month) => (
            month.to_string(),
            format!("প্রতিবেদনের মাস ({})", to_bangla_digits(&month.to_string())),
        ),
        None => (
            format!("quarter {} of {year}", quarter.number()),
            format!(
                "{} অর্থবছরের {} নম্বর ত্রৈমাসিক",
                to_bangla_digits(&year.to_string()),
                to_bangla_digits(&quarter.number().to_string())
            ),
        ),
    };
    // A signature's date stands alone on its line.
    let signed = page.dates(0..page.text().len()).iter().filter(|date| {
        let at = date.range.start;
        let line = page.lines.get(page.line_of(at));
        line.filter(|line| !line.is_row && line.range().contains(&at))
            .is_some_and(|line| {
                let text = page.line_text(line);
                date.range.len() + 8 >= text.len() || text.starts_with("তারিখ")
            })
    });
    let early = signed.filter_map(|date| match date.value {
        PrintedValue::Days { first, last } if first == last && first < end => Some((first, date)),
        _ => None,
    });
    let memo = context.header_dates.iter().filter_map(|date| match date.value {
        PrintedValue::Days { first, last } if first == last && first < end => Some((first, date)),
        _ => None,
    });
    if let Some((day, date)) = early.chain(memo).min_by_key(|(day, _)| *day) {
        findings.push(finding(
            page,
            FindingCode::SignedBeforePeriodEnd,
            format!("signed on {day}, before {period} ended on {end}"),
            format!(
                "স্বাক্ষরের তারিখ {}, {period_bn} শেষ হওয়ার ({}) আগে",
                bangla_date(day),
                bangla_date(end)
            ),
            Some(date.range.clone()),
        ));
    }
}

/// The label gives one day for the meeting, the text another.
pub(super) fn two_days(page: &Page, header: &Header, (labelled, told): (Date, Date), findings: &mut Vec<Finding>) {
    findings.push(finding(
        page,
        FindingCode::SeveralCandidateDates,
        format!("the meeting is dated {labelled} in the header and {told} in the text; none was chosen"),
        format!(
            "সভার তারিখ শিরোনামে {}, লেখায় {}; কোনোটি ধরা হয়নি",
            bangla_date(labelled),
            bangla_date(told)
        ),
        header.meeting_date.as_ref().map(|date| date.range.clone()),
    ));
}

/// An undated event and several days it could have been.
pub(super) fn candidates(page: &Page, context: &Context, document: &Document, findings: &mut Vec<Finding>) {
    let undated = document.meeting_date.is_none()
        && document
            .activities
            .first()
            .is_some_and(|activity| activity.date.is_none() && activity.month.is_none());
    if !undated || !matches!(context.kind, Kind::Minutes | Kind::Notice | Kind::News) {
        return;
    }
    let mut days: Vec<(Date, &PrintedDate)> = Vec::new();
    for date in page.dates(0..page.text().len()) {
        if let PrintedValue::Days { first, .. } = date.value
            && Some(first) != document.memo_date
            && !is_of_a_letter(page, date)
            && !days.iter().any(|(day, _)| *day == first)
            && days.len() < MOST
        {
            days.push((first, date));
        }
    }
    if let [(_, first), .., (_, last)] = days.as_slice() {
        let listed = days
            .iter()
            .map(|(day, _)| day.to_string())
            .collect::<Vec<_>>()
            .join(", ");
        findings.push(finding(
            page,
            FindingCode::SeveralCandidateDates,
            format!("the event could be on any of {listed}; none was chosen"),
            format!(
                "অনুষ্ঠানের তারিখ {} এর যেকোনোটি হতে পারে; কোনোটি ধরা হয়নি",
                to_bangla_digits(&listed)
            ),
            Some(first.range.start..last.range.end),
        ));
    }
}

//! Papers of one district office, and what is read of them.

use apa_score::minutes::read;
use apa_score::plan::{Activity, Status};
use time::Date;

/// What the document reports, in its order.
pub(crate) fn told(text: &str) -> Vec<(Activity, Status, Option<Date>)> {
    let document = read("document.txt", text.as_bytes());
    let activities = document.activities.iter();
    { activities.map(|found| (found.activity, found.status, found.date)) }.collect()
}

/// Of what was read, the status and day of each activity of a sort.
pub(crate) fn of(found: &[(Activity, Status, Option<Date>)], activity: Activity) -> Vec<(Status, Option<Date>)> {
    let same = found.iter().filter(|(other, ..)| *other == activity);
    same.map(|(_, status, day)| (*status, *day)).collect()
}

/// A quarterly report of a district office on the charter's plan.
pub(crate) fn charter_report(body: &str) -> String {
    report(body).replace("এপিএ ২০২৩-২৪ এর", "সেবা প্রদান প্রতিশ্রুতি বাস্তবায়ন কর্মপরিকল্পনা ২০২৩-২৪ এর")
}

/// A quarterly report of a district office on all its plans.
pub(crate) fn report(body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         বিষয়: এপিএ ২০২৩-২৪ এর ৩য় ত্রৈমাসিক (জানুয়ারি-মার্চ ২০২৪) অগ্রগতি প্রতিবেদন।\n\n\
         এ কার্যালয়ের অগ্রগতি নিম্নরূপ:\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

/// A letter of that office.
pub(crate) fn letter(subject: &str, body: &str) -> String {
    format!(
        "জেলা সমবায় কার্যালয়, নাটোর\n\nস্মারক নং: ৪৭.৬১.৬৯০০.০০০.০৬.০০১.২৩-২১৪\nতারিখ: ০৪ এপ্রিল ২০২৪\n\n\
         বিষয়: {subject}\n\n{body}\n\n(রোকসানা পারভীন)\nজেলা সমবায় অফিসার\n"
    )
}

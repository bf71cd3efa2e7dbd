use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::super::digits::to_bangla_digits;
use super::super::fold::fold;
use super::*;

/// What is found, as printed and as `16:15`, with `?` where the afternoon was assumed.
fn found(source: &str) -> Vec<(&str, String)> {
    let folded = fold(source);
    let times = find_times(folded.text()).into_iter();
    times
        .map(|time| {
            let assumed = if time.afternoon_assumed { "?" } else { "" };
            let short = format!("{:02}:{:02}{assumed}", time.time.hour(), time.time.minute());
            (&source[folded.source_span(time.range)], short)
        })
        .collect()
}

#[track_caller]
fn assert_found(source: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|&(printed, time)| (printed, time.to_owned()))
        .collect();
    assert_eq!(found(source), expected, "{source}");
}

/// Asserts that the whole text is one time, alone and in a sentence.
#[track_caller]
fn assert_time(printed: &str, time: &str) {
    assert_found(printed, &[(printed, time)]);
    assert_found(&format!("সভা ২০.০৯.২০২৩ তারিখ, {printed}, ১.৩ সূচকে"), &[(printed, time)]);
}

#[test]
fn the_part_of_the_day_says_which_half_is_meant() {
    assert_time("বেলা ১২.৩০ ঘটিকা", "12:30");
    assert_time("বেলা ৪.১৫ ঘটিকা", "16:15");
    assert_time("বেলা ১১.০০ টায়", "11:00");
    assert_time("বেলা- ১২.৩০ টা", "12:30");
    assert_time("সকাল ১০.০০ টায়", "10:00");
    assert_time("সকাল ৯:৩০ টা", "09:30");
    assert_time("ভোর ৫টায়", "05:00");
    assert_time("দুপুর ১২:৩০ টা", "12:30");
    assert_time("দুপুর ২টায়", "14:00");
    assert_time("বিকাল ৩টায়", "15:00");
    assert_time("বিকেল ৩.৩০ মিনিটে", "15:30");
    assert_time("বিকাল ০৩.০০ ঘটিকায়", "15:00");
    assert_time("সন্ধ্যা ৭টায়", "19:00");
    assert_time("রাত ৮টা", "20:00");
    assert_time("রাত ১২টায়", "00:00");
    assert_time("রাত ২টায়", "02:00");
    assert_time("অপরাহ্ণ ২.৩০ ঘটিকায়", "14:30");
    assert_time("অপরাহ্ন ২.৩০ ঘটিকায়", "14:30");
    assert_time("পূর্বাহ্ণ ১১.০০ ঘটিকায়", "11:00");
    assert_time("সকাল বেলা ১০টায়", "10:00");
    assert_time("সকাল১০টায়", "10:00");
    assert_time("বিকাল ১৫.০০ ঘটিকায়", "15:00");
}

#[test]
fn quarters_of_an_hour_are_said_with_it() {
    assert_time("সকাল সাড়ে ১০টায়", "10:30");
    assert_time("সোয়া ৪টা", "16:15?");
    assert_time("বিকাল পৌনে ৪টায়", "15:45");
    assert_time("পৌনে ৪টায়", "15:45?");
    assert_time("দুপুর পৌনে ১টায়", "12:45");
    assert_time("রাত পৌনে ১২টায়", "23:45");
    assert_time("রাত পৌনে ১টায়", "00:45");
    assert_time("দুপুর সাড়ে ১২টায়", "12:30");
    assert_found("সাড়ে ১০.৩০ টায়", &[]);
    assert_found("সাড়ে ১০ কোটি", &[]);
}

#[test]
fn hours_may_be_words() {
    assert_time("সকাল নয়টায়", "09:00");
    assert_time("বিকাল সাড়ে তিনটায়", "15:30");
    assert_time("দুপুর আড়াইটায়", "14:30");
    assert_time("দেড়টায়", "13:30?");
    assert_time("বেলা এগারো ঘটিকায়", "11:00");
    assert_found("তিনটা প্রশিক্ষণ", &[]);
    assert_found("নয়টায়", &[]);
    assert_found("সকাল কোটা", &[]);
    assert_found("সকাল পঁচিশটা", &[]);
}

#[test]
fn without_a_part_of_the_day_the_unit_or_a_label_makes_a_time() {
    assert_time("১১.০০ ঘটিকা", "11:00");
    assert_time("১১.০০ ঘঃ", "11:00");
    assert_time("১২.৩০ টা", "12:30");
    assert_time("৪.১৫ ঘটিকা", "16:15?");
    assert_time("৩টায়", "15:00?");
    assert_time("১৪৩০ ঘটিকায়", "14:30");
    assert_time("১৪.৩০ ঘটিকায়", "14:30");
    assert_time("৩টা ৩০ মিনিটে", "15:30?");
    assert_found("সময়: ১১.০০ ঘটিকা", &[("১১.০০ ঘটিকা", "11:00")]);
    assert_found("সময়: ১১.০০", &[("১১.০০", "11:00")]);
    assert_found("সময় : ১১ : ০০ টা", &[("১১ : ০০ টা", "11:00")]);
    assert_found("মোট: ১১.০০", &[]);
}

#[test]
fn english_times() {
    assert_time("11.30 am", "11:30");
    assert_time("3:00 PM", "15:00");
    assert_time("3 p.m.", "15:00");
    assert_time("12:15 a.m.", "00:15");
    assert_time("12.00 pm", "12:00");
    assert_time("10:00 hrs", "10:00");
    assert_found("5 amendments", &[]);
    assert_found("10 amps", &[]);
}

#[test]
fn the_end_of_a_period_shares_the_part_of_the_day_if_it_is_the_later() {
    assert_found(
        "সকাল ১০.০০ টা হতে বিকাল ৫.০০ টা",
        &[("সকাল ১০.০০ টা", "10:00"), ("বিকাল ৫.০০ টা", "17:00")],
    );
    assert_found("সকাল ১০.০০-১১.৩০ টা", &[("সকাল ১০.০০", "10:00"), ("১১.৩০ টা", "11:30")]);
    assert_found("বিকাল ৩.০০-৭.০০ টা", &[("বিকাল ৩.০০", "15:00"), ("৭.০০ টা", "19:00")]);
    assert_found("সকাল ৯টা থেকে ৫টা", &[("সকাল ৯টা", "09:00"), ("৫টা", "17:00?")]);
    assert_found("সকাল ৯টা, ৫টা প্রশিক্ষণ", &[("সকাল ৯টা", "09:00")]);
}

#[test]
fn seeds_print_their_times_so() {
    assert_found("সময়\t:\tবেলা ১২.৩০ ঘটিকা।", &[("বেলা ১২.৩০ ঘটিকা", "12:30")]);
    assert_found("সময় : বেলা- ১২.৩০ টা", &[("বেলা- ১২.৩০ টা", "12:30")]);
    assert_found("সভার সময়\tবেলা ৪.১৫ ঘটিকা।", &[("বেলা ৪.১৫ ঘটিকা", "16:15")]);
    assert_found("সভার সময়\tদুপুর ১২:৩০ টা", &[("দুপুর ১২:৩০ টা", "12:30")]);
}

#[test]
fn other_numbers_are_no_times() {
    for text in [
        "২০.০৯.২০২৩",
        "২০.০৯.২০২৩ টা",
        "১.৩",
        "২.৩.১ টা",
        "১২.৫০ টাকা",
        "রাত ১২.৫০ টাকা",
        "৩টি প্রশিক্ষণ",
        "৩টা প্রশিক্ষণ",
        "১২.৩০",
        "১২:৩০",
        "৩ টায়ার",
        "২৫.০০ ঘটিকা",
        "১২.৬০ ঘটিকা",
        "বেলা ১২.৩ ঘটিকা",
        "৪৫ মিনিট",
        "২.৩০ ঘণ্টা",
        "সকাল ২.৩০ ঘণ্টা",
        "ধারা ১.১২.৩০ টা",
        "১,২৫,০০০ টা",
        "৯২.৫০%",
        "১২৩ ঘটিকা",
        "সকাল ১০ জন",
        "বেলা ১২.৩০.২০২০",
        "1.5 am",
        "x10 am",
        "+৮৮ ০২ টা",
        "২৪৬০ ঘটিকা",
    ] {
        assert_found(text, &[]);
    }
}

#[test]
fn minutes_may_stand_behind_a_dash_and_an_hour_there_ends_a_period() {
    assert_time("সকাল ৯-৩০ মিঃ", "09:30");
    assert_time("বিকাল ৩-০০ টা", "15:00");
    assert_time("বেলা ১১-৪৫ ঘটিকায়", "11:45");
    assert_eq!(found("সকাল ১০-১১ টা"), []);
    assert_eq!(found("১০-২০ টা চেয়ার"), []);
    assert_eq!(found("সকাল ০৯-৩০-২০২৪"), []);
    assert_eq!(found("সকাল ৮-১৫ জন"), []);
}

proptest! {
    #[test]
    fn every_minute_of_the_day_is_read_back(hour in 0_u8..24, minute in 0_u8..60) {
        let time = Time::from_hms(hour, minute, 0).unwrap();
        let of_clock = if hour % 12 == 0 { 12 } else { hour % 12 };
        let half = if hour < 12 { "am" } else { "pm" };
        let mut forms = vec![format!("{of_clock}.{minute:02} {half}"), format!("{of_clock:02}:{minute:02}{half}")];
        let parts: &[&str] = match hour {
            0..=4 => &["রাত"],
            5 => &["ভোর"],
            6..=10 => &["সকাল", "পূর্বাহ্ণ"],
            11 => &["সকাল", "বেলা", "দুপুর"],
            12 => &["বেলা", "দুপুর", "অপরাহ্ণ"],
            13..=17 => &["বেলা", "দুপুর", "বিকাল", "অপরাহ্ণ"],
            18..=19 => &["সন্ধ্যা", "রাত"],
            _ => &["রাত"],
        };
        for part in parts {
            for unit in ["ঘটিকা", "টা", "টায়", "মিনিটে"] {
                forms.push(format!("{part} {of_clock}.{minute:02} {unit}"));
                forms.push(format!("{part} {of_clock:02}:{minute:02} {unit}"));
            }
            if minute == 30 {
                forms.push(format!("{part} সাড়ে {of_clock}টায়"));
            }
        }
        forms.extend(forms.clone().iter().map(|form| to_bangla_digits(form)));
        for form in forms {
            let times = find_times(fold(&form).text());
            prop_assert_eq!(times.len(), 1, "{}", form);
            prop_assert_eq!(times[0].time, time, "{}", form);
            prop_assert!(!times[0].afternoon_assumed, "{}", form);
        }
    }

    #[test]
    fn anything_can_be_searched(source in "([0-9২৩৪]{1,4}|[-:./, ]|টা|টায়|ঘটিকা|মিনিটে|সকাল|বেলা|সাড়ে|নয়|pm|হতে|\\PC){0,16}") {
        for text in [fold(&source).text(), &source] {
            for time in find_times(text) {
                prop_assert!(text.get(time.range).is_some());
            }
        }
    }
}

#[test]
fn long_lines_take_linear_time() {
    let started = Instant::now();
    for unit in [
        "1",
        "1.",
        "1:",
        "টা",
        "নয়টা",
        "ঘটিকা ",
        "সকাল ",
        "1 টা ",
        "সকাল 10.00-",
        "1 টা হতে ",
        " ",
        "বেলা",
    ] {
        let _ = find_times(&unit.repeat(500_000 / unit.len()));
    }
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

//! Names of months and weekdays in Bangla and English, as written by this crate and as read from documents.
use time::{Month, Weekday};

use super::calendar::BanglaMonth;
use crate::beginnings::Beginnings;

/// The Bangla name of a Gregorian month, in the Bangla Academy's spelling.
#[must_use]
pub const fn month_name(month: Month) -> &'static str {
    match month {
        Month::January => "জানুয়ারি",
        Month::February => "ফেব্রুয়ারি",
        Month::March => "মার্চ",
        Month::April => "এপ্রিল",
        Month::May => "মে",
        Month::June => "জুন",
        Month::July => "জুলাই",
        Month::August => "আগস্ট",
        Month::September => "সেপ্টেম্বর",
        Month::October => "অক্টোবর",
        Month::November => "নভেম্বর",
        Month::December => "ডিসেম্বর",
    }
}

/// The English name of a month.
#[must_use]
pub const fn english_month_name(month: Month) -> &'static str {
    match month {
        Month::January => "January",
        Month::February => "February",
        Month::March => "March",
        Month::April => "April",
        Month::May => "May",
        Month::June => "June",
        Month::July => "July",
        Month::August => "August",
        Month::September => "September",
        Month::October => "October",
        Month::November => "November",
        Month::December => "December",
    }
}

/// The Bangla name of a weekday.
#[must_use]
pub const fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Saturday => "শনিবার",
        Weekday::Sunday => "রবিবার",
        Weekday::Monday => "সোমবার",
        Weekday::Tuesday => "মঙ্গলবার",
        Weekday::Wednesday => "বুধবার",
        Weekday::Thursday => "বৃহস্পতিবার",
        Weekday::Friday => "শুক্রবার",
    }
}

/// The English name of a weekday.
#[must_use]
pub const fn english_weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
    }
}

/// The month of one of the two calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NamedMonth {
    Gregorian(Month),
    Bangla(BanglaMonth),
}

/// A word read as the name of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MonthWord {
    pub(super) month: NamedMonth,
    /// Whether the word is a month only where a day and a year stand beside it: চ and জ্যেষ্ঠ (senior), and English
    /// "may".
    pub(super) needs_date: bool,
}

/// Reads a month's name in one word of folded text, in the spellings and with the endings documents use: জানুয়ারী,
/// আগষ্ট, অক্টোবরের, মাঘে, september, jan.
#[must_use]
pub(super) fn read_month(word: &str) -> Option<MonthWord> {
    let needs_date = matches!(word, "may" | "চ" | "চৈ" | "জ্যেষ্ঠ");
    let gregorian = GREGORIAN.of(word).find(|&(stem, _, ending)| is_inflected(stem, ending));
    let month = match gregorian {
        Some((_, month, _)) => NamedMonth::Gregorian(*month),
        None => NamedMonth::Bangla(*BANGLA.of(word).find(|&(stem, _, ending)| is_inflected(stem, ending))?.1),
    };
    Some(MonthWord { month, needs_date })
}

/// Whether a text begins with letters that name a month, whatever stands behind them: nearly always it does not, which is
/// told sooner than where its first word ends.
pub(super) fn begins_like_month(text: &str) -> bool {
    GREGORIAN.of(text).next().is_some() || BANGLA.of(text).next().is_some()
}

/// Case endings that documents put on month names.
const ENDINGS: [&str; 12] = ["", "র", "ের", "ে", "তে", "এর", "এ", "য়ের", "য়", "েও", "ও", "ই"];

/// Whether what stands behind a month's name is an ending that the name may have.
fn is_inflected(stem: &str, ending: &str) -> bool {
    match stem {
        // মেয়ে is a girl, মেও and মেই are nothing of May's.
        "মে" => matches!(ending, "" | "র"),
        "চ" | "চৈ" | "জ্যেষ্ঠ" => ending.is_empty(),
        _ if stem.is_ascii() => ending.is_empty(),
        _ => ENDINGS.contains(&ending),
    }
}

/// Spellings of the Gregorian months; the second of two spellings is a common slip or an older rule's.
static GREGORIAN: Beginnings<Month> = Beginnings::new(&[
    ("জানুয়ারি", Month::January),
    ("জানুয়ারী", Month::January),
    ("জানুযারি", Month::January),
    ("জানুযারী", Month::January),
    ("ফেব্রুয়ারি", Month::February),
    ("ফেব্রুয়ারী", Month::February),
    ("ফেব্রুযারি", Month::February),
    ("ফেব্রুযারী", Month::February),
    ("ফেব্রয়ারি", Month::February),
    ("ফেব্রয়ারী", Month::February),
    ("মার্চ", Month::March),
    ("এপ্রিল", Month::April),
    ("মে", Month::May),
    ("জুন", Month::June),
    ("জুলাই", Month::July),
    ("আগস্ট", Month::August),
    ("আগষ্ট", Month::August),
    ("আগাস্ট", Month::August),
    ("অগাস্ট", Month::August),
    ("সেপ্টেম্বর", Month::September),
    ("সেপ্টেম্বার", Month::September),
    ("সেপ্টম্বর", Month::September),
    ("অক্টোবর", Month::October),
    ("অক্টোবার", Month::October),
    ("অক্টবর", Month::October),
    ("নভেম্বর", Month::November),
    ("নভেম্বার", Month::November),
    ("নবেম্বর", Month::November),
    ("ডিসেম্বর", Month::December),
    ("ডিসেম্বার", Month::December),
    ("ডিসম্বর", Month::December),
    ("january", Month::January),
    ("jan", Month::January),
    ("february", Month::February),
    ("feb", Month::February),
    ("march", Month::March),
    ("mar", Month::March),
    ("april", Month::April),
    ("apr", Month::April),
    ("may", Month::May),
    ("june", Month::June),
    ("jun", Month::June),
    ("july", Month::July),
    ("jul", Month::July),
    ("august", Month::August),
    ("aug", Month::August),
    ("september", Month::September),
    ("sept", Month::September),
    ("sep", Month::September),
    ("october", Month::October),
    ("oct", Month::October),
    ("november", Month::November),
    ("nov", Month::November),
    ("december", Month::December),
    ("dec", Month::December),
]);

/// Spellings of the Bangla months. চ stands for চৈত্র where a day and a year show that a month is meant, as in
/// «১১ চ ১৪২৬» of 25 March 2020: no other month begins with it.
static BANGLA: Beginnings<BanglaMonth> = Beginnings::new(&[
    ("বৈশাখ", BanglaMonth::Boishakh),
    ("বৈশাক", BanglaMonth::Boishakh),
    ("জ্যৈষ্ঠ", BanglaMonth::Joishtho),
    ("জৈষ্ঠ্য", BanglaMonth::Joishtho),
    ("জৈষ্ঠ", BanglaMonth::Joishtho),
    ("জ্যেষ্ঠ", BanglaMonth::Joishtho),
    ("আষাঢ়", BanglaMonth::Asharh),
    ("আষাঢ", BanglaMonth::Asharh),
    ("আষাড়", BanglaMonth::Asharh),
    ("শ্রাবণ", BanglaMonth::Shrabon),
    ("শ্রাবন", BanglaMonth::Shrabon),
    ("ভাদ্র", BanglaMonth::Bhadro),
    ("আশ্বিন", BanglaMonth::Ashwin),
    ("আশ্বিণ", BanglaMonth::Ashwin),
    ("কার্তিক", BanglaMonth::Kartik),
    ("কার্ত্তিক", BanglaMonth::Kartik),
    ("অগ্রহায়ণ", BanglaMonth::Ogrohayon),
    ("অগ্রহায়ন", BanglaMonth::Ogrohayon),
    ("অগ্রহাযণ", BanglaMonth::Ogrohayon),
    ("পৌষ", BanglaMonth::Poush),
    ("মাঘ", BanglaMonth::Magh),
    ("ফাল্গুন", BanglaMonth::Falgun),
    ("ফাল্গুণ", BanglaMonth::Falgun),
    ("ফালগুন", BanglaMonth::Falgun),
    ("চৈত্র", BanglaMonth::Chaitra),
    ("চৈ", BanglaMonth::Chaitra),
    ("চ", BanglaMonth::Chaitra),
]);

/// Whether a word of folded text names a month of either calendar, in any spelling and with any case ending.
pub(crate) fn is_month(word: &str) -> bool {
    read_month(word).is_some_and(|month| !month.needs_date)
}

/// The month of the Gregorian calendar that a word of folded text names, with any case ending.
pub(crate) fn gregorian_month(word: &str) -> Option<Month> {
    match read_month(word).filter(|month| !month.needs_date)?.month {
        NamedMonth::Gregorian(month) => Some(month),
        NamedMonth::Bangla(_) => None,
    }
}

/// Reads a weekday's name in one word of folded text: রবিবার, রোববার, সোমবারের, sunday.
///
/// ```
/// use apa_score::bangla::names::weekday;
/// use time::Weekday;
///
/// assert_eq!((weekday("রোববার"), weekday("রবি")), (Some(Weekday::Sunday), None));
/// ```
#[must_use]
pub fn weekday(word: &str) -> Option<Weekday> {
    let stem = ["ের", "ে"]
        .into_iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    if let Some(short) = stem.strip_suffix("বার") {
        return short_weekday(short);
    }
    let short = word.strip_suffix("day")?;
    ENGLISH_WEEKDAYS
        .into_iter()
        .find(|&(full, _)| full == short)
        .map(|(_, weekday)| weekday)
}

/// Reads a weekday's short form, which is another word elsewhere: রবি, মঙ্গল, sun.
pub(super) fn short_weekday(word: &str) -> Option<Weekday> {
    let bangla = match word {
        "শনি" => Weekday::Saturday,
        "রবি" | "রোব" => Weekday::Sunday,
        "সোম" => Weekday::Monday,
        "মঙ্গল" => Weekday::Tuesday,
        "বুধ" => Weekday::Wednesday,
        "বৃহস্পতি" | "বৃহষ্পতি" | "বৃহ" => Weekday::Thursday,
        "শুক্র" => Weekday::Friday,
        _ => {
            let english = ENGLISH_WEEKDAYS
                .into_iter()
                .find(|(full, _)| word.len() == 3 && full.starts_with(word));
            return english.map(|(_, weekday)| weekday);
        }
    };
    Some(bangla)
}

const ENGLISH_WEEKDAYS: [(&str, Weekday); 7] = [
    ("satur", Weekday::Saturday),
    ("sun", Weekday::Sunday),
    ("mon", Weekday::Monday),
    ("tues", Weekday::Tuesday),
    ("wednes", Weekday::Wednesday),
    ("thurs", Weekday::Thursday),
    ("fri", Weekday::Friday),
];

#[cfg(test)]
mod tests {
    use super::super::fold::fold_str;
    use super::*;

    fn month(word: &str) -> Option<NamedMonth> {
        read_month(&fold_str(word)).map(|word| word.month)
    }

    #[test]
    fn every_name_this_crate_writes_is_read_back() {
        let mut month_ = Month::January;
        for _ in 0..12 {
            assert_eq!(month(month_name(month_)), Some(NamedMonth::Gregorian(month_)));
            assert_eq!(month(english_month_name(month_)), Some(NamedMonth::Gregorian(month_)));
            month_ = month_.next();
        }
        for bangla in BanglaMonth::ALL {
            assert_eq!(month(bangla.name()), Some(NamedMonth::Bangla(bangla)));
        }
        let mut day = Weekday::Monday;
        for _ in 0..7 {
            assert_eq!(weekday(weekday_name(day)), Some(day));
            assert_eq!(weekday(&fold_str(english_weekday_name(day))), Some(day));
            day = day.next();
        }
    }

    #[test]
    fn every_spelling_is_written_as_folded() {
        let stems = GREGORIAN
            .words()
            .map(|(stem, _)| stem)
            .chain(BANGLA.words().map(|(stem, _)| stem));
        for stem in stems.chain(ENDINGS) {
            assert_eq!(fold_str(stem), stem);
        }
    }

    #[test]
    fn a_month_may_have_an_ending_but_not_be_the_start_of_another_word() {
        for (word, meant) in [
            ("অক্টোবরের", Month::October),
            ("জানুয়ারিতে", Month::January),
            ("জুলাইয়ের", Month::July),
        ] {
            assert_eq!(month(word), Some(NamedMonth::Gregorian(meant)), "{word}");
        }
        assert_eq!(month("মাঘের"), Some(NamedMonth::Bangla(BanglaMonth::Magh)));
        for word in [
            "মেয়ে",
            "মেয়র",
            "মেলা",
            "মেট্রিক",
            "মেতে",
            "মাঘী",
            "মার্চেন্ট",
            "জুনিয়র",
            "চৈত্রসংক্রান্তি",
            "maybe",
            "march",
        ] {
            let expected = (word == "march").then_some(NamedMonth::Gregorian(Month::March));
            assert_eq!(month(word), expected, "{word}");
        }
    }

    #[test]
    fn weekdays_have_endings_and_short_forms_are_another_matter() {
        assert_eq!(weekday("সোমবারের"), Some(Weekday::Monday));
        assert_eq!(weekday("বৃহস্পতিবারে"), Some(Weekday::Thursday));
        for word in ["বার", "বারের", "মঙ্গল", "day", "today", "রবি", "একবার", "সোমবারি"]
        {
            assert_eq!(weekday(word), None, "{word}");
        }
        assert_eq!(short_weekday("মঙ্গল"), Some(Weekday::Tuesday));
        assert_eq!(
            (short_weekday("wed"), short_weekday("we"), short_weekday("")),
            (Some(Weekday::Wednesday), None, None)
        );
    }
}

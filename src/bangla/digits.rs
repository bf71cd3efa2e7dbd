//! Numbers as officials write them: in the digits of two scripts, often both at once, and in words.
use crate::beginnings::Beginnings;

/// The value of a Bangla or ASCII digit.
///
/// ```
/// use apa_score::bangla::digits::digit_value;
///
/// assert_eq!((digit_value('৭'), digit_value('7'), digit_value('ঌ')), (Some(7), Some(7), None));
/// ```
#[must_use]
pub const fn digit_value(character: char) -> Option<u8> {
    match character {
        '0'..='9' => Some((character as u32 - '0' as u32) as u8),
        '০'..='৯' => Some((character as u32 - '০' as u32) as u8),
        _ => None,
    }
}

/// Writes ASCII digits in Bangla, and everything else as it is.
///
/// ```
/// use apa_score::bangla::digits::to_bangla_digits;
///
/// assert_eq!(to_bangla_digits("2023-24"), "২০২৩-২৪");
/// ```
#[must_use]
pub fn to_bangla_digits(text: &str) -> String {
    text.chars()
        .map(|character| match character.to_digit(10) {
            Some(value) => char::from_u32('০' as u32 + value).unwrap_or(character),
            None => character,
        })
        .collect()
}

/// A number with decimals, exactly as printed: `unscaled` divided by ten to the power of `scale`.
///
/// Not normalised: ৯২.৫০ has scale 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PrintedDecimal {
    /// The digits without the point.
    pub unscaled: u64,
    /// How many of them stand after the point.
    pub scale: u32,
}

/// Why a text is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberError {
    /// The text has other characters than digits, a decimal point, and commas between digits.
    #[error("`{text}` is not a number")]
    Malformed {
        /// The text as given.
        text: String,
    },
    /// The digits make more than 18,446,744,073,709,551,615.
    #[error("`{text}` is too large a number")]
    TooLarge {
        /// The text as given.
        text: String,
    },
}

/// Reads a whole number in the digits of either script or both, with or without commas: ২০২3, ১,২৫,০০০.
///
/// # Errors
///
/// [`NumberError::Malformed`] for anything else, [`NumberError::TooLarge`] beyond [`u64::MAX`].
pub fn parse_integer(text: &str) -> Result<u64, NumberError> {
    match parse_decimal(text)? {
        PrintedDecimal { unscaled, .. } if !text.contains('.') => Ok(unscaled),
        _ => Err(NumberError::Malformed { text: text.to_owned() }),
    }
}

/// Reads a number in the digits of either script or both, with or without decimals and commas: ৯২.৫0, ১,২৫,০০০.
///
/// # Errors
///
/// [`NumberError::Malformed`] for anything else, [`NumberError::TooLarge`] if the digits exceed [`u64::MAX`].
pub fn parse_decimal(text: &str) -> Result<PrintedDecimal, NumberError> {
    let malformed = || NumberError::Malformed { text: text.to_owned() };
    let too_large = || NumberError::TooLarge { text: text.to_owned() };
    let (mut unscaled, mut scale, mut point) = (0_u64, 0_u32, false);
    let mut after_digit = false;
    // Digits since the last comma; commas set off three digits, and before those two (lakh, crore) or three.
    let (mut group, mut grouped) = (0_u32, false);
    for character in text.chars() {
        match (digit_value(character), character) {
            (Some(digit), _) => {
                let shifted = unscaled
                    .checked_mul(10)
                    .and_then(|value| value.checked_add(u64::from(digit)));
                unscaled = shifted.ok_or_else(too_large)?;
                scale += u32::from(point);
                group += u32::from(!point);
                after_digit = true;
            }
            (None, '.') if after_digit && !point => (point, after_digit) = (true, false),
            (None, ',') if !point && (matches!(group, 2 | 3) || (!grouped && group == 1)) => {
                (group, grouped, after_digit) = (0, true, false);
            }
            _ => return Err(malformed()),
        }
    }
    if !after_digit || (grouped && group != 3) {
        return Err(malformed());
    }
    Ok(PrintedDecimal { unscaled, scale })
}

/// Number words from zero; the first spelling of each is the dictionary's, the others are common.
static COUNT_WORDS: Beginnings<u64> = Beginnings::new(&[
    ("শূন্য", 0),
    ("শুন্য", 0),
    ("এক", 1),
    ("দুই", 2),
    ("দু", 2),
    ("তিন", 3),
    ("চার", 4),
    ("পাঁচ", 5),
    ("পাচ", 5),
    ("ছয়", 6),
    ("ছ", 6),
    ("সাত", 7),
    ("আট", 8),
    ("নয়", 9),
    ("ন", 9),
    ("দশ", 10),
    ("এগারো", 11),
    ("এগার", 11),
    ("বারো", 12),
    ("বার", 12),
    ("তেরো", 13),
    ("তের", 13),
    ("চৌদ্দ", 14),
    ("চোদ্দ", 14),
    ("পনেরো", 15),
    ("পনের", 15),
    ("ষোলো", 16),
    ("ষোল", 16),
    ("সতেরো", 17),
    ("সতের", 17),
    ("আঠারো", 18),
    ("আঠার", 18),
    ("উনিশ", 19),
    ("ঊনিশ", 19),
    ("বিশ", 20),
    ("কুড়ি", 20),
    ("একুশ", 21),
    ("বাইশ", 22),
    ("তেইশ", 23),
    ("চব্বিশ", 24),
    ("পঁচিশ", 25),
    ("পচিশ", 25),
    ("ছাব্বিশ", 26),
    ("সাতাশ", 27),
    ("আটাশ", 28),
    ("আঠাশ", 28),
    ("ঊনত্রিশ", 29),
    ("উনত্রিশ", 29),
    ("ত্রিশ", 30),
    ("তিরিশ", 30),
    ("একত্রিশ", 31),
    ("বত্রিশ", 32),
    ("তেত্রিশ", 33),
    ("চৌত্রিশ", 34),
    ("পঁয়ত্রিশ", 35),
    ("ছত্রিশ", 36),
    ("সাঁইত্রিশ", 37),
    ("আটত্রিশ", 38),
    ("ঊনচল্লিশ", 39),
    ("উনচল্লিশ", 39),
    ("চল্লিশ", 40),
    ("একচল্লিশ", 41),
    ("বিয়াল্লিশ", 42),
    ("তেতাল্লিশ", 43),
    ("চুয়াল্লিশ", 44),
    ("পঁয়তাল্লিশ", 45),
    ("ছেচল্লিশ", 46),
    ("সাতচল্লিশ", 47),
    ("আটচল্লিশ", 48),
    ("ঊনপঞ্চাশ", 49),
    ("উনপঞ্চাশ", 49),
    ("পঞ্চাশ", 50),
]);

/// Words that count things, as they are glued to a number: ৩টি, পাঁচজন.
const CLASSIFIERS: [&str; 9] = ["টির", "টিতে", "টি", "টার", "টায়", "টা", "জন", "খানা", "খানি"];

/// Reads a count in digits or words, with or without a classifier: ০৩, ৮টি, একটি, পাঁচজন.
///
/// `word` is one word of folded text. Words are known from শূন্য to পঞ্চাশ (50). দু, ছ, ন and বার count only with a
/// classifier (দুটি), because alone they are other words or letters of a list.
///
/// ```
/// use apa_score::bangla::digits::count;
///
/// assert_eq!((count("8টি"), count("একটি"), count("বারটি"), count("বার")), (Some(8), Some(1), Some(12), None));
/// ```
#[must_use]
pub fn count(word: &str) -> Option<u64> {
    let classified = CLASSIFIERS
        .into_iter()
        .find_map(|classifier| word.strip_suffix(classifier));
    let whole = plain_count(word).filter(|_| !matches!(word, "দু" | "ছ" | "ন" | "বার"));
    whole.or_else(|| classified.and_then(plain_count))
}

fn plain_count(word: &str) -> Option<u64> {
    if word.starts_with(|character| digit_value(character).is_some()) {
        return parse_integer(word).ok();
    }
    let mut counts = COUNT_WORDS.of(word);
    counts.find(|(.., rest)| rest.is_empty()).map(|(_, value, _)| *value)
}

/// Ordinal words from first to twelfth.
const ORDINAL_WORDS: [&str; 12] = [
    "প্রথম",
    "দ্বিতীয়",
    "তৃতীয়",
    "চতুর্থ",
    "পঞ্চম",
    "ষষ্ঠ",
    "সপ্তম",
    "অষ্টম",
    "নবম",
    "দশম",
    "একাদশ",
    "দ্বাদশ",
];

/// Endings that make a number ordinal, Bangla and English.
const ORDINAL_ENDINGS: [&str; 10] = ["তম", "ম", "য়", "র্থ", "ষ্ঠ", "য", "st", "nd", "rd", "th"];

/// Reads an ordinal: ১ম, ২য়, ৪র্থ, ২১তম, 3rd; প্রথম … দ্বাদশ; বিশতম.
///
/// `word` is one word of folded text. A bare number is no ordinal.
///
/// ```
/// use apa_score::bangla::digits::ordinal;
///
/// assert_eq!((ordinal("1ম"), ordinal("প্রথম"), ordinal("বিশতম"), ordinal("1")), (Some(1), Some(1), Some(20), None));
/// ```
#[must_use]
pub fn ordinal(word: &str) -> Option<u64> {
    if let Some(index) = ORDINAL_WORDS.iter().position(|&ordinal| ordinal == word) {
        return u64::try_from(index + 1).ok();
    }
    let number = word.trim_start_matches(|character| digit_value(character).is_some());
    match word.strip_suffix(number) {
        Some("") | None => plain_count(word.strip_suffix("তম")?),
        Some(digits) => ORDINAL_ENDINGS
            .contains(&number)
            .then(|| parse_integer(digits).ok())
            .flatten(),
    }
}

#[cfg(test)]
mod tests;

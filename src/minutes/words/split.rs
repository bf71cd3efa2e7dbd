//! Words of a text, parted from all that is no letter.

/// Words of a folded text with where they start: runs of Bangla letters and signs, or of Latin letters. Digits, dashes and
/// all else part them. Works on bytes, for this is a pass that sees every one of them.
pub(in crate::minutes) fn split_words(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = folded.as_bytes();
    std::iter::from_fn(move || {
        // A byte that begins no letter is passed over; within another character no byte begins one.
        let start = loop {
            match behind_letter(rest) {
                Some(_) => break folded.len() - rest.len(),
                None => rest = rest.get(1..)?,
            }
        };
        while let Some(behind) = behind_letter(rest) {
            rest = behind;
        }
        Some((start, folded.get(start..folded.len() - rest.len())?))
    })
}

/// What stands behind the letter that the bytes begin with, if they begin with one. Bangla letters are `E0 A6 80` to `E0 A7 BE`,
/// among which the digits are `E0 A7 A6` to `E0 A7 AF`; within another character no byte is `E0` or a Latin letter.
#[inline]
fn behind_letter(bytes: &[u8]) -> Option<&[u8]> {
    match bytes {
        [0xE0, 0xA6, _, behind @ ..] | [0xE0, 0xA7, 0x80..=0xA5 | 0xB0..=0xBE, behind @ ..] => Some(behind),
        [b'a'..=b'z' | b'A'..=b'Z', behind @ ..] => Some(behind),
        _ => None,
    }
}

pub(in crate::minutes) fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (('\u{0980}'..='\u{09FE}').contains(&c) && !('\u{09E6}'..='\u{09EF}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_alike_by_bytes_and_by_characters() {
        for text in [
            "সভা, ১২টি meeting-2 «ক» ।৺ৼ৾৿ é x",
            "",
            "১২৩",
            "অ",
            "a",
            "৯ক৯",
            "\u{0964}ক\u{09FE}\u{09FF}",
        ] {
            let by_characters = text.split(|c| !is_letter(c)).filter(|word| !word.is_empty());
            assert!(split_words(text).map(|(_, word)| word).eq(by_characters), "{text}");
        }
    }
}

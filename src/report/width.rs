//! How wide text is on a terminal, and setting it in columns.
//!
//! Bangla vowel signs and marks that combine with a letter take no cell of their own. A dependency for this would bring
//! tables for all of Unicode, while columns hold only labels, figures and names of indicators: this knows Bangla, Latin,
//! general punctuation and the wide scripts, and a test compares it with the crate `unicode-width`.

/// How many cells a character takes: 0, 1 or 2.
pub(super) const fn of_char(character: char) -> usize {
    match character {
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{AD}' => 0,
        '\u{300}'..='\u{36F}' => 0,
        // Bangla: the signs above, below and around a letter that Unicode counts as extending it.
        '\u{981}' | '\u{9BC}' | '\u{9BE}' | '\u{9C1}'..='\u{9C4}' | '\u{9CD}' | '\u{9D7}' => 0,
        '\u{9E2}' | '\u{9E3}' | '\u{9FE}' => 0,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' => 0,
        '\u{FEFF}' => 0,
        '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' => 2,
        '\u{F900}'..='\u{FAFF}' | '\u{FE30}'..='\u{FE4F}' | '\u{FF01}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}' => 2,
        '\u{1F300}'..='\u{1F64F}' | '\u{1F900}'..='\u{1F9FF}' | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}

/// How many cells a text takes.
pub(super) fn of(text: &str) -> usize {
    text.chars().map(of_char).sum()
}

/// Appends the text and spaces up to the width.
pub(super) fn push_padded(out: &mut String, text: &str, width: usize) {
    out.push_str(text);
    out.extend(std::iter::repeat_n(' ', width.saturating_sub(of(text))));
}

/// Breaks a text at spaces into lines of at most the width; a longer word stands alone on its line, unbroken.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && of(&line) + 1 + of(word) > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

    #[test]
    fn every_character_of_the_scripts_of_reports_is_as_wide_as_unicode_says() {
        let scripts = [
            0x20..=0x7E,
            0xA0..=0x24F,
            0x300..=0x36F,
            0x980..=0x9FE,
            0x2000..=0x206F,
            0x2190..=0x21FF,
            0x2500..=0x257F,
        ];
        for character in scripts.into_iter().flatten().filter_map(char::from_u32) {
            // Unassigned code points and separators of lines are no text; the soft hyphen shows only at a line's end.
            let is_text = !matches!(character, '\u{AD}' | '\u{2028}' | '\u{2029}');
            if let (true, Some(width)) = (is_text, character.width()) {
                assert_eq!(of_char(character), width, "U+{:04X} {character}", u32::from(character));
            }
        }
    }

    #[test]
    fn vowel_signs_and_conjuncts_are_as_wide_as_their_letters() {
        for text in ["কার্যক্রম", "লক্ষ্যমাত্রা", "প্রাপ্ত নম্বর", "ত্রৈমাসিক", "বরগুনা", "–", "২৫.০০", "«»"]
        {
            assert_eq!(of(text), text.width(), "{text}");
        }
        assert_eq!(of("ক্রম"), 3);
    }

    #[test]
    fn a_wrapped_line_is_within_its_width_and_a_longer_word_stands_alone() {
        assert_eq!(wrap("এক দুই তিন", 6), ["এক দুই", "তিন"]);
        assert_eq!(wrap("a longerword b", 4), ["a", "longerword", "b"]);
        assert_eq!(wrap("", 4), [""]);
    }
}

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
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' => 0,
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

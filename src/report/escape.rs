//! Text of others, such as the words of a document, made harmless in each form.
//!
//! Control characters could drive a terminal, and characters that turn the direction of writing could make a line read
//! otherwise than it is; neither belongs in a report.

/// The character as it is shown, or the replacement character for one that would act instead of being read.
const fn harmless(character: char) -> char {
    match character {
        '\n' | '\r' | '\t' => ' ',
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
        '\u{2028}' | '\u{2029}' => ' ',
        _ => character,
    }
}

/// For plain text.
pub(super) fn push_plain(out: &mut String, text: &str) {
    out.extend(text.chars().map(harmless));
}

/// For HTML, in content and in quoted attributes.
pub(super) fn push_html(out: &mut String, text: &str) {
    for character in text.chars().map(harmless) {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
}

/// For Markdown, in paragraphs, lists and table cells.
pub(super) fn push_markdown(out: &mut String, text: &str) {
    for character in text.chars().map(harmless) {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$'
        ) {
            out.push('\\');
        }
        out.push(character);
    }
}

//! What becomes of single characters.

/// Whether a character of the Bengali block, given by its last two bytes, may change.
#[inline]
pub(super) fn is_special(second: u8, third: u8) -> bool {
    const SPECIAL: [u64; 2] = special_characters();
    let [low, high] = SPECIAL;
    let half = if second == 0xA6 { low } else { high };
    half >> (third & 0x3F) & 1 == 1
}

/// Whether a character of the Bengali block that may change, given by its last two bytes, surely stays as it is before
/// `behind`: nothing there joins it, changes places with it, or is dropped between it and such a character.
#[inline]
pub(super) fn stays(second: u8, third: u8, behind: &[u8]) -> bool {
    match (second, third) {
        // ত changes before hasanta and a joiner only.
        (0xA6, 0xA4) => !matches!(behind, [0xE0, 0xA7, 0x8D, 0xE2, ..]),
        // অ, ে, and the marks.
        (0xA6, 0x85 | 0xBC) | (0xA7, 0x87 | 0x8D | 0xBE) => !matches!(
            behind,
            [0xE0, 0xA6, 0xBC | 0xBE, ..] | [0xE0, 0xA7, 0x8D | 0x97 | 0xBE, ..] | [0xC2 | 0xE2 | 0xEF, ..]
        ),
        _ => false,
    }
}

/// Whether of four bytes of a text, the third left out, one may be part of a character that changes or joins with one before
/// it. Says so of more characters than [`is_special`] and [`stays`] do, for it does without branches and tables, so that a
/// processor can ask it of many bytes at once. Of the characters that begin with the byte `E0` only Bangla ones and ॥ change.
#[inline]
pub(super) fn may_change(first: u8, second: u8, fourth: u8) -> bool {
    // A control character, or the first byte of a character: as signed numbers, these lie side by side.
    let is_other = (-0x40..0x20).contains(&first.cast_signed()) & (first != b'\t') & (first != b'\n') & (first != 0xE0);
    let is_double_danda = (first == 0xA5) & (second == 0xA5);
    // ঃ and ঌ; ৗ, ড়, ঢ়, য়, digits, ৷ and sandhi mark, with what stands among them.
    let is_special =
        (first == 0xA6) & ((second == 0x83) | (second == 0x8C)) | (first == 0xA7) & (0x97..=0xBF).contains(&second);
    // অ or ে before া; nukta or hasanta before nukta or hasanta.
    let are_joined = (first & 0xFD == 0x85) & (fourth == 0xBE);
    let are_marks = ((first == 0xBC) | (first == 0x8D)) & ((fourth == 0xBC) | (fourth == 0x8D));
    is_other | is_double_danda | is_special | are_joined | are_marks
}

/// The characters of the Bengali block (U+0980–U+09FF) that may change, one bit each.
const fn special_characters() -> [u64; 2] {
    let special = [
        'ঃ', 'অ', 'ঌ', 'ত', '\u{9BC}', 'ে', '\u{9CD}', '\u{9DC}', '\u{9DD}', '\u{9DF}', '০', '১', '২', '৩', '৪', '৫',
        '৬', '৭', '৮', '৯', '\u{9F7}', '\u{9FE}',
    ];
    let (mut low, mut high) = (0, 0);
    let mut rest: &[char] = &special;
    while let [character, others @ ..] = rest {
        let offset = *character as u32 - 0x980;
        if offset < 64 {
            low |= 1 << offset;
        } else {
            high |= 1 << (offset - 64);
        }
        rest = others;
    }
    [low, high]
}

/// Canonical combining classes of the Bengali block's marks, as their order: nukta 7, virama 9, sandhi mark 230.
pub(super) const fn combining_class(character: char) -> Option<u8> {
    match character {
        '\u{9BC}' => Some(0),
        '\u{9CD}' => Some(1),
        '\u{9FE}' => Some(2),
        _ => None,
    }
}

/// Characters that show nothing: soft hyphen, zero-width and direction characters, byte order mark.
pub(super) const fn is_dropped(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The ASCII digit a character stands for.
pub(super) fn digit(character: char) -> Option<char> {
    let value = match character {
        '0'..='9' => return Some(character),
        '০'..='৯' => u32::from(character) - u32::from('০'),
        '\u{FF10}'..='\u{FF19}' => u32::from(character) - 0xFF10,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// What a character becomes whatever stands beside it.
pub(super) fn simple_replacement(character: char) -> Option<char> {
    match character {
        'ঃ' => Some(':'),
        '\u{9F7}' | '॥' => Some('।'),
        '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => Some('-'),
        '\u{2018}'..='\u{201B}' | '\u{2032}' => Some('\''),
        '\u{201C}'..='\u{201F}' | '\u{2033}' => Some('"'),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0),
        _ if !character.is_ascii() && character.is_whitespace() => Some(' '),
        _ => digit(character),
    }
}

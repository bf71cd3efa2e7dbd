//! Passes over the bytes of a text that a processor can take many at a time.

/// Where the first byte of a kind stands. The question is asked of sixteen bytes at once, which a processor answers in a few
/// steps: most stretches of a text hold none.
#[inline]
pub(crate) fn first_byte(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> Option<usize> {
    let (blocks, rest) = bytes.as_chunks::<16>();
    let before = blocks
        .iter()
        .take_while(|block| !block.iter().fold(false, |any, &byte| any | is_of_kind(byte)))
        .count()
        * 16;
    let at = match blocks.get(before / 16) {
        Some(block) => block.iter().position(|&byte| is_of_kind(byte)),
        None => rest.iter().position(|&byte| is_of_kind(byte)),
    };
    at.map(|at| before + at)
}

/// How many bytes are of a kind, counted in blocks whose count fits a byte: a processor takes many at a time.
#[inline]
pub(crate) fn count_bytes(bytes: &[u8], is_of_kind: impl Fn(u8) -> bool) -> usize {
    bytes
        .chunks(255)
        .map(|block| usize::from(block.iter().map(|&byte| u8::from(is_of_kind(byte))).sum::<u8>()))
        .sum()
}

/// How many runs of three bytes are of a kind.
#[inline]
pub(crate) fn count_triples(bytes: &[u8], is_of_kind: impl Fn([u8; 3]) -> bool) -> usize {
    let from = |at: usize| bytes.get(at..).unwrap_or_default().chunks(255);
    let blocks = from(0).zip(from(1)).zip(from(2));
    let count = |((first, second), third): ((&[u8], &[u8]), &[u8])| {
        let triples = first.iter().zip(second).zip(third);
        let of_kind = triples.map(|((&first, &second), &third)| u8::from(is_of_kind([first, second, third])));
        usize::from(of_kind.sum::<u8>())
    };
    blocks.map(count).sum()
}

//! Who took the chair of a meeting, told in running text without «সভাপতিত্ব».

use memchr::memmem;

use super::header::named;
use super::layout::Page;
use super::letterhead::Name;
use super::person::Person;

/// «আঞ্চলিক পরিচালক জনাব … সভাপতির আসন গ্রহণ করেন»: whoever is named before the verb that ends the sentence.
pub(super) fn took_the_seat(page: &Page) -> Option<Name> {
    const SEATED: &[&str] = &[
        "আসন গ্রহণ করেন",
        "আসনে বসেন",
        "আসনে ছিলেন",
        "আসন অলংকৃত করেন",
        "আসন অলঙ্কৃত করেন",
    ];
    const SEAT: &str = "সভাপতির ";
    let at = memmem::find(page.text().as_bytes(), SEAT.as_bytes())?;
    let behind = page.after(at + SEAT.len(), 120);
    let rest = SEATED.iter().find_map(|seated| behind.strip_prefix(seated))?;
    let before = page.before(at, 400);
    let before = before.rsplit(['।', '\n', ';']).next().unwrap_or(before);
    // «সভায় সভাপতির আসন গ্রহণ করেন»: the name is still to come.
    let ends = rest.trim_start_matches(' ').starts_with(['।', '\n']) || rest.trim().is_empty();
    let person = Person::told_before(before, false).filter(|_| ends && before.contains(' '))?;
    Some(named(page, person.name, person.designation)).filter(|chair| !chair.text.is_empty())
}

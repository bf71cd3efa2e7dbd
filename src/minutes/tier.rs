//! The tier an office stands on, told from its name.

use super::letterhead::noun_rank;
use super::words::is_letter;
use crate::bytes::holds;
use crate::office::Tier;

/// The tier an office stands on, from the kind of office its name tells. `None` where the name does not tell.
pub(super) fn tier_of(office: &str) -> Option<Tier> {
    let office = crate::bangla::fold::fold_str(office);
    let has = |names: &[&str]| names.iter().any(|name| holds(&office, name));
    let has_word = |names: &[&str]| {
        office.split(|c: char| !is_letter(c)).any(|word| {
            names
                .iter()
                .any(|name| word.strip_prefix(name).is_some_and(|case| case.chars().count() <= 2))
        })
    };
    if has(&["প্রধানমন্ত্রীর কার্যালয়", "রাষ্ট্রপতির কার্যালয়"])
    {
        return Some(Tier::Ministry);
    }
    if has(&["প্রধান কার্যালয়", "সদর দপ্তর"]) || is_of_a_head(&office) {
        return Some(Tier::Agency);
    }
    let field = [
        "কার্যালয়",
        "অফিস",
        "উপজেলা",
        "জেলা",
        "আঞ্চলিক",
        "বিভাগীয়",
        "ইউনিয়ন",
        "সার্কেল",
        "পৌরসভা",
        "কমিশনারেট",
        "হাসপাতাল",
        "কলেজ",
        "কমপ্লেক্স",
        "কারাগার",
        "স্টেশন",
        "এলজিইডি",
        "পিটিআই",
        "টিটিসি",
    ];
    // «নির্বাহী প্রকৌশলীর দপ্তর»: the office of one official stands in the field.
    let of_an_official = ["প্রকৌশলীর দপ্তর", "কর্মকর্তার দপ্তর", "পরিচালকের দপ্তর", "রক্ষকের দপ্তর"]
        .iter()
        .any(|name| holds(&office, name));
    if of_an_official || has(&["কর অঞ্চল"]) {
        return Some(Tier::Field);
    }
    let is_university = holds(&office, "বিশ্ববিদ্যালয়");
    // «বাংলাদেশ … কেন্দ্র» serves the whole country; other centres stand in the field.
    let is_centre = !is_university && has_word(&["কেন্দ্র"]);
    if has_word(&field) && !is_university || is_centre && !office.starts_with("বাংলাদেশ") {
        return Some(Tier::Field);
    }
    // A department's office in a district («… অধিদপ্তর, চাঁদপুর»); its head office is in Dhaka.
    let place = office.rsplit_once(", ").map(|(_, place)| place);
    // «ঢাকা-১২০৭» is Dhaka with its post code.
    let place = place.map(|place| place.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-'));
    let of_a_department = is_centre
        || ["অধিদপ্তর,", "অধিদফতর,", "পরিদপ্তর,"]
            .iter()
            .any(|noun| holds(&office, noun));
    if of_a_department && place.is_some_and(|place| place != "ঢাকা" && place != "বাংলাদেশ") {
        return Some(Tier::Field);
    }
    if is_centre {
        return Some(Tier::Agency);
    }
    let rank = office.split(|c: char| !is_letter(c)).filter_map(noun_rank).max()?;
    Some(if rank <= 2 { Tier::Ministry } else { Tier::Agency })
}

/// The tier on which whoever had the chair stands, where the text names no office: «সভাপতিত্ব করেন উপজেলা নির্বাহী অফিসার …». A
/// secretary tells nothing: unions and boards have theirs.
pub(super) fn tier_of_chair(designation: &str) -> Option<Tier> {
    const FIELD: &[&str] = &[
        "জেলা",
        "উপজেলা",
        "বিভাগীয়",
        "আঞ্চলিক",
        "ইউনিয়ন",
        "ইউএনও",
        "সহকারী কমিশনার",
        "পুলিশ",
        "কর কমিশনার",
        "সিভিল সার্জন",
        "ডিআইজি",
        "নির্বাহী প্রকৌশলী",
        "তত্ত্বাবধায়ক প্রকৌশলী",
    ];
    const AGENCY: &[&str] = &["মহাপরিচালক", "উপাচার্য", "ভাইস-চ্যান্সেলর", "ভাইস চ্যান্সেলর"];
    let designation = crate::bangla::fold::fold_str(designation);
    let bare = [
        "অতিরিক্ত ",
        "সিনিয়র ",
        "উপ-",
        "উপ ",
        "প্রো-",
        "প্রো ",
        "ভারপ্রাপ্ত ",
        "এডিশনাল ",
    ];
    let led = bare
        .iter()
        .find_map(|word| designation.strip_prefix(word))
        .unwrap_or(&designation);
    if FIELD.iter().any(|name| led.starts_with(name)) {
        return Some(Tier::Field);
    }
    let is_agency = AGENCY.iter().any(|name| led.starts_with(name));
    is_agency.then_some(Tier::Agency)
}

/// «মহাপরিচালকের দপ্তর», «প্রধান প্রকৌশলীর কার্যালয়»: the office of whoever leads an agency; an additional chief engineer leads a zone.
fn is_of_a_head(office: &str) -> bool {
    let heads = ["মহাপরিচালকের", "উপাচার্যের", "প্রধান প্রকৌশলীর", "প্রধান বন সংরক্ষকের"];
    let of_a_head = heads.iter().any(|head| office.starts_with(head));
    of_a_head && ["কার্যালয়", "দপ্তর"].iter().any(|noun| holds(office, noun))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_centre_for_the_whole_country_is_an_agency_and_its_branch_stands_in_the_field() {
        let tier = |name: &str| tier_of(name).unwrap();
        assert_eq!(tier("বাংলাদেশ লোক-প্রশাসন প্রশিক্ষণ কেন্দ্র, সাভার, ঢাকা"), Tier::Agency);
        assert_eq!(tier("বাংলাদেশ শিল্প কারিগরি সহায়তা কেন্দ্র, চট্টগ্রাম"), Tier::Field);
        assert_eq!(tier("কৃষি তথ্য ও যোগাযোগ কেন্দ্র, নাটোর"), Tier::Field);
    }

    #[test]
    fn a_department_in_dhaka_is_an_agency_with_or_without_the_post_code() {
        assert_eq!(tier_of("আবহাওয়া অধিদপ্তর, আগারগাঁও, ঢাকা-১২০৭"), Some(Tier::Agency));
        assert_eq!(tier_of("আবহাওয়া অধিদপ্তর, সদর, চাঁদপুর-৩৬০০"), Some(Tier::Field));
    }

    #[test]
    fn a_tax_zone_stands_in_the_field_and_the_authority_of_economic_zones_is_an_agency() {
        assert_eq!(tier_of("জাতীয় রাজস্ব বোর্ড, কর অঞ্চল-৩, ঢাকা"), Some(Tier::Field));
        assert_eq!(tier_of("বাংলাদেশ অর্থনৈতিক অঞ্চল কর্তৃপক্ষ"), Some(Tier::Agency));
    }

    #[test]
    fn a_commissionerate_collects_in_the_field_and_a_commission_is_an_agency() {
        assert_eq!(tier_of("কাস্টমস, এক্সাইজ ও ভ্যাট কমিশনারেট, খুলনা"), Some(Tier::Field));
        assert_eq!(tier_of("বাংলাদেশ এনার্জি রেগুলেটরি কমিশন"), Some(Tier::Agency));
    }
}

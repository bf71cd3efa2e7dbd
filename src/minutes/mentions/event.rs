//! The events that a sentence speaks of: meetings, trainings, updates and the rest, alternatives gathered.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;

use super::super::layout::Page;
use super::super::words::{Term, Word, is_letter};
use super::word_before;
use crate::bytes::holds;

/// What may take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    Meeting {
        briefing: bool,
        of_committee: bool,
        /// «জনসচেতনতামূলক আলোচনা সভা»
        of_awareness: bool,
    },
    Training,
    Hearing,
    Update,
    Showing,
    Reconstitution,
    AnnualReport,
    Awareness,
}

/// An event at its place: one word, or several alternatives («প্রশিক্ষণ/সেমিনার/কর্মশালা»).
pub(super) struct EventGroup {
    pub(super) event: Event,
    /// Index of the first and one past the last of its words.
    pub(super) words: Range<usize>,
}

/// The events of a sentence, alternatives gathered.
pub(super) fn event_groups(page: &Page, words: &[Word]) -> Vec<EventGroup> {
    let mut groups: Vec<EventGroup> = Vec::new();
    let aim = LazyCell::new(|| awareness_as_aim(words));
    for (at, word) in words.iter().enumerate() {
        let before = |term: Term, reach: u32| word_before(words, at, term, reach).is_some();
        let after = |term: Term| {
            words
                .get(at + 1)
                .is_some_and(|next| next.term == term && next.ordinal == word.ordinal + 1)
        };
        let event = match word.term {
            Term::Meeting if after(Term::Room) => None,
            Term::Training | Term::Seminar | Term::Workshop if names_a_place(page, word) => None,
            // «সভার সিদ্ধান্ত» speaks of the decisions, «হালনাগাদের প্রমাণক» of a proof.
            Term::Meeting if after(Term::Decision) && page.slice(word.range()).ends_with('র') => None,
            Term::Update if page.slice(word.range()).ends_with("ের") || brings_up_to_date(page, word) => None,
            Term::Promise | Term::Charter if is_published_anew(page, words, at) => Some(Event::Update),
            Term::Meeting => Some(Event::Meeting {
                briefing: before(Term::Briefing, 1) || before(Term::ViewExchange, 1) || is_to_brief(page, words, at),
                of_committee: before(Term::Committee, 3),
                of_awareness: aim.is_some_and(|aim| aim < at),
            }),
            // «নৈতিকতা কমিটির কার্যবিবরণী»: of its meeting.
            Term::Minutes if before(Term::Committee, 1) => Some(Event::Meeting {
                briefing: false,
                of_committee: true,
                of_awareness: false,
            }),
            // «নৈতিকতা কমিটি বসিয়াছে»
            Term::Committee if before(Term::Ethics, 1) && sits(page, words, at) => Some(Event::Meeting {
                briefing: false,
                of_committee: true,
                of_awareness: false,
            }),
            Term::ViewExchange if is_exchange_with_stakeholders(words, at) || heads_an_exchange(words, at) => {
                Some(Event::Meeting {
                    briefing: true,
                    of_committee: false,
                    of_awareness: false,
                })
            }
            Term::Dialogue => Some(Event::Meeting {
                briefing: true,
                of_committee: false,
                of_awareness: false,
            }),
            Term::Training | Term::Workshop | Term::Seminar if before(Term::Feedback, 4) || drafts(words, at) => None,
            Term::Workshop | Term::Seminar if before(Term::Briefing, 4) => Some(Event::Meeting {
                briefing: true,
                of_committee: false,
                of_awareness: false,
            }),
            Term::Training | Term::Workshop | Term::Seminar => Some(Event::Training),
            // A regulator's hearing on prices is no hearing of citizens' complaints.
            Term::PublicHearing
                if words.iter().any(|word| word.term == Term::Tariff) || is_on_a_project(page, word) =>
            {
                None
            }
            Term::PublicHearing => Some(Event::Hearing),
            Term::Hearing if before(Term::Public, 1) => Some(Event::Hearing),
            Term::Update => Some(Event::Update),
            Term::Revision if revises_the_charter(page, words, at) => Some(Event::Update),
            Term::Upload | Term::Display => Some(Event::Showing),
            Term::Reconstitution => Some(Event::Reconstitution),
            // «পরিবীক্ষণ কমিটি … গঠন করা হলো»: a new year's committee.
            Term::Formation if forms_anew(page, word) => Some(Event::Reconstitution),
            Term::Formation if forms_the_committee(words, at) => Some(Event::Reconstitution),
            Term::Report if before(Term::Annual, 2) => Some(Event::AnnualReport),
            // «জনসচেতনতা বৃদ্ধির জন্য … উঠান সভা»: what the meeting is for.
            Term::Awareness if *aim == Some(at) => None,
            Term::Awareness | Term::Publicity => Some(Event::Awareness),
            _ => None,
        };
        let Some(event) = event else { continue };
        if let Some(last) = groups
            .last_mut()
            .filter(|last| same_group(page, words, last, at, event))
        {
            last.words.end = at + 1;
            if let (
                Event::Awareness,
                Event::Meeting {
                    briefing, of_committee, ..
                },
            ) = (last.event, event)
            {
                last.event = Event::Meeting {
                    briefing,
                    of_committee,
                    of_awareness: true,
                };
            }
        } else {
            groups.push(EventGroup {
                event,
                words: at..at + 1,
            });
        }
    }
    groups
}

/// «সিটিজেন চার্টার সংশোধন করে … নতুন সংস্করণ প্রকাশ করা হয়েছে»: an update by another word, where it came before the public.
fn revises_the_charter(page: &Page, words: &[Word], at: usize) -> bool {
    const PUBLISHED: &[&str] = &[
        "প্রকাশ",
        "প্রতিস্থাপন",
        "আপলোড",
        "ওয়েবসাইটে",
        "পোর্টালে",
        "বাতায়নে",
        "টাঙানো",
        "প্রদর্শন",
    ];
    let Some(revision) = words.get(at) else { return false };
    let before = words.get(at.saturating_sub(4)..at).unwrap_or_default();
    let charter =
        |word: &Word| matches!(word.term, Term::Charter | Term::Promise) && revision.ordinal - word.ordinal <= 6;
    let behind = page.after(revision.end, 300).split('।').next().unwrap_or_default();
    // «সংশোধনের প্রস্তাব»
    let of_it = page.slice(revision.range()).ends_with('র');
    !of_it
        && before.iter().any(charter)
        && !words.iter().any(|word| word.term == Term::Update)
        && PUBLISHED.iter().any(|published| holds(behind, published))
}

/// «প্রকল্পের গণশুনানি», «ভূমি অধিগ্রহণ বিষয়ে গণশুনানি»: of those whom a plan to build touches, not of those whom an office serves.
pub(in crate::minutes) fn is_on_a_project(page: &Page, hearing: &Word) -> bool {
    const PROJECTS: &[&str] = &["প্রকল্পের", "অধিগ্রহণ", "পরিবেশগত", "ক্ষতিগ্রস্ত", "ইআইএ"];
    let before = page.before(hearing.start, 130);
    let before = before.rsplit(['।', '\n']).next().unwrap_or(before);
    PROJECTS.iter().any(|project| holds(before, project))
}

/// «অগ্রগতির হালনাগাদ তথ্যসহ সভায় আসবেন»: of figures, the word only says that they are the latest.
fn brings_up_to_date(page: &Page, update: &Word) -> bool {
    const FIGURES: &[&str] = &["তথ্যসহ", "তথ্যাদিসহ", "তথ্যাদি", "তথ্য-উপাত্ত", "অগ্রগতি", "পরিসংখ্যান"];
    const SENT: &[&str] = &["প্রেরণ", "প্রেরিত", "পাঠা", "দাখিল", "সরবরাহ", "চাওয়া", "চেয়ে", "সংগ্রহ", "প্রদান"];
    let behind = page.after(update.end, 70).trim_start();
    // «পরিবীক্ষণ কমিটির হালনাগাদ তথ্য প্রেরণ»; what is said of information on the website may be an update.
    let sent = |rest: &str| {
        let behind = rest.strip_prefix("সমূহ").unwrap_or(rest).trim_start();
        SENT.iter().any(|sent| behind.starts_with(sent))
    };
    page.slice(update.range()) == "হালনাগাদ"
        && (FIGURES.iter().any(|figures| behind.starts_with(figures)) || behind.strip_prefix("তথ্য").is_some_and(sent))
}

/// «হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতি ২৪ সেপ্টেম্বর ২০২৩ তারিখে ওয়েবসাইটে প্রকাশ করা হয়েছে»: the day the updated charter came out is that of the
/// update. A copy of it that is only sent, or a day that is not told, is none.
fn is_published_anew(page: &Page, words: &[Word], at: usize) -> bool {
    const PUBLISHED: &[&str] = &["প্রকাশ", "আপলোড", "প্রতিস্থাপন"];
    let Some(updated) = word_before(words, at, Term::Update, 5) else {
        return false;
    };
    let Some(charter) = words.get(at) else { return false };
    if !page.slice(updated.range()).ends_with("কৃত") || page.slice(charter.range()).ends_with('র') {
        return false;
    }
    let verb = { words.get(at + 1..).unwrap_or_default().iter() }.find(|word| {
        matches!(
            word.term,
            Term::Past | Term::Future | Term::Not | Term::Infinitive | Term::Request
        )
    });
    verb.filter(|verb| verb.term == Term::Past && verb.start - charter.end <= 300)
        .is_some_and(|verb| {
            let told = page.slice(charter.end..verb.start);
            !page.dates(charter.end..verb.start).is_empty() && PUBLISHED.iter().any(|published| holds(told, published))
        })
}

/// «সেমিনার কক্ষে», «আঞ্চলিক প্রশিক্ষণ কেন্দ্রে», «প্রশিক্ষণ শাখা»: no event.
fn names_a_place(page: &Page, word: &Word) -> bool {
    const PLACES: &[&str] = &[
        "কক্ষ",
        "কেন্দ্র",
        "একাডেমি",
        "একাডেমী",
        "ইনস্টিটিউট",
        "ইন্সটিটিউট",
        "ভবন",
        "শাখা",
        "ব্যুরো",
        "সেন্টার",
        "উইং",
        "খাত",
        "ম্যানুয়াল",
    ];
    let behind = page.after(word.end, 40);
    let next = behind.strip_prefix(' ').unwrap_or_default();
    next.split(|c: char| !is_letter(c)).next().is_some_and(|next| {
        PLACES.iter().any(|place| {
            next.strip_prefix(place)
                .is_some_and(|rest| matches!(rest, "" | "ে" | "ের" | "র" | "য়" | "তে"))
        })
    })
}

/// «বীমা গ্রহীতা ও ব্যাংক প্রতিনিধিদের অবহিত করার জন্য … একটি সভা»: a meeting to brief people from outside.
fn is_to_brief(page: &Page, words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(8)..at).unwrap_or_default();
    before.iter().filter(|word| word.term == Term::Talk).any(|word| {
        let to = [
            "অবহিত করার জন্য",
            "অবহিত করার লক্ষ্যে",
            "অবহিত করার উদ্দেশ্যে",
            "অবহিত করার নিমিত্ত",
            "অবহিত করতে",
        ];
        let whom = page.before(word.start, 60).split_ascii_whitespace().next_back();
        let insiders = ["কর্মকর্ত", "কর্মচারী", "সদস্য"];
        to.iter().any(|words| page.after(word.start, 70).starts_with(words))
            && whom.is_some_and(|whom| {
                (whom.ends_with("দের") || whom.ends_with("কে")) && !insiders.iter().any(|own| whom.starts_with(own))
            })
    })
}

/// «অংশীজনদের সঙ্গে … মতবিনিময় করেছে»: a meeting by another name, where the sentence names no other.
fn is_exchange_with_stakeholders(words: &[Word], at: usize) -> bool {
    let (Some(exchange), Some(verb)) = (words.get(at), words.get(at + 1)) else {
        return false;
    };
    let before = words.get(at.saturating_sub(10)..at).unwrap_or_default();
    let stakeholders = |word: &Word| matches!(word.term, Term::Stakeholder | Term::ServiceReceiver);
    let gathers = |word: &Word| {
        matches!(
            word.term,
            Term::Meeting | Term::Training | Term::Workshop | Term::Seminar | Term::Hearing | Term::PublicHearing
        )
    };
    verb.term == Term::Past
        && verb.ordinal - exchange.ordinal <= 2
        && before.iter().any(stakeholders)
        && !words.iter().take(at + 20).any(gathers)
}

/// «কমিটি দুইবার বসেছে», «কমিটি গত ১২ মার্চ বসে»; «কমিটি … সভায় বসেছে» names its meeting.
fn sits(page: &Page, words: &[Word], at: usize) -> bool {
    let behind = words.get(at + 1..).unwrap_or_default().iter().take(3);
    let verb = { behind }.find(|word| matches!(word.term, Term::Past | Term::Meeting | Term::Workshop));
    words.get(at).zip(verb).is_some_and(|(committee, verb)| {
        verb.term == Term::Past
            && verb.ordinal - committee.ordinal <= 6
            && page.slice(verb.range()).starts_with("বস")
            && page.slice(committee.range()) == "কমিটি"
    })
}

/// «সুশাসন প্রতিষ্ঠাকল্পে অংশীজনদের সাথে মতবিনিময়», a heading: the meeting by another word.
fn heads_an_exchange(words: &[Word], at: usize) -> bool {
    let gathers = |word: &Word| {
        matches!(
            word.term,
            Term::Meeting | Term::Training | Term::Workshop | Term::Seminar
        )
    };
    let before = words.get(at.saturating_sub(4)..at).unwrap_or_default();
    word_before(words, at, Term::With, 1).is_some()
        && before
            .iter()
            .any(|word| matches!(word.term, Term::Stakeholder | Term::ServiceReceiver))
        && !words
            .iter()
            .take(at + 20)
            .any(|word| gathers(word) || word.term.says_what_became_of_it())
}

/// Where «জনসচেতনতা বৃদ্ধির জন্য», «সচেতনতা সৃষ্টির লক্ষ্যে» say what a meeting behind them is for.
fn awareness_as_aim(words: &[Word]) -> Option<usize> {
    let aim = words.windows(2).position(|pair| {
        matches!(pair, [word, next] if word.term == Term::Awareness && next.term == Term::Purpose
            && next.ordinal - word.ordinal <= 2)
    })?;
    let behind = words.get(aim + 1..).unwrap_or_default();
    behind.iter().any(|word| word.term == Term::Meeting).then_some(aim)
}

/// «… এর খসড়া প্রণয়নের লক্ষ্যে … কর্মশালা»: work on a draft is no training.
fn drafts(words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(10)..at).unwrap_or_default();
    before.iter().any(|word| word.term == Term::Draft)
}

/// «কমিটি … নূতন করিয়া সাজানো হইল», «পুনরায় গঠন করা হলো»: other words for reconstituting.
fn forms_anew(page: &Page, word: &Word) -> bool {
    let mut before = page.before(word.start, 60).split_ascii_whitespace().rev();
    match before.next() {
        Some("করে" | "করিয়া") => before.next().is_some_and(|word| matches!(word, "নতুন" | "নূতন")),
        Some("নতুনভাবে" | "নূতনভাবে" | "পুনরায়") => true,
        Some("ঢেলে" | "ঢালিয়া") => page.slice(word.range()).starts_with("সাজানো"),
        _ => false,
    }
}

/// Whether a word of forming speaks of the charter's monitoring committee.
fn forms_the_committee(words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(8)..at).unwrap_or_default();
    let has = |term: Term| before.iter().any(|word| word.term == term);
    has(Term::Committee) && has(Term::Monitoring)
}

/// Whether an event is only another word for the one before it: «প্রশিক্ষণ/ কর্মশালা», «প্রশিক্ষণ কর্মশালা».
fn same_group(page: &Page, words: &[Word], group: &EventGroup, at: usize, event: Event) -> bool {
    let gathers = |event: Event| matches!(event, Event::Meeting { .. } | Event::Training);
    let (Some(last), Some(word)) = (
        group.words.end.checked_sub(1).and_then(|at| words.get(at)),
        words.get(at),
    ) else {
        return false;
    };
    match event {
        Event::Showing | Event::Awareness => group.event == event,
        Event::Meeting { .. } if group.event == Event::Awareness => {
            let mut between = page.slice(last.end..word.start).split_ascii_whitespace();
            between.all(|word| matches!(word, "বৃদ্ধিমূলক" | "বৃদ্ধি" | "মূলক" | "আলোচনা" | "বিষয়ক"))
        }
        Event::Training if gathers(group.event) => {
            let gap = page.slice(last.end..word.start);
            gap.trim().is_empty() || without_briefing(gap) == "/"
        }
        event if gathers(event) && gathers(group.event) => without_briefing(page.slice(last.end..word.start)) == "/",
        _ => false,
    }
}

/// What stands between two events without the words that say what a meeting is for; of long stretches, all of it.
fn without_briefing(gap: &str) -> Cow<'_, str> {
    const BRIEFING: [&str; 2] = ["অবহিতকরণ", "মতবিনিময়"];
    if gap.len() < 20 || gap.len() > 200 || !BRIEFING.iter().any(|word| holds(gap, word)) {
        return Cow::Borrowed(gap.trim());
    }
    let bare = BRIEFING.iter().fold(gap.to_owned(), |gap, word| gap.replace(word, ""));
    Cow::Owned(bare.trim().to_owned())
}

/// Whether nothing but «ও», «এবং» or a comma stands between one event and the next.
pub(super) fn gap_is_joint(page: &Page, words: &[Word], previous_end: usize, next_start: usize) -> bool {
    let (Some(last), Some(next)) = (
        previous_end.checked_sub(1).and_then(|at| words.get(at)),
        words.get(next_start),
    ) else {
        return false;
    };
    let gap = without_briefing(page.slice(last.end..next.start));
    matches!(gap.as_ref(), "ও" | "এবং" | "," | "&" | "/")
}

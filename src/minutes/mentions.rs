//! What a sentence speaks of: which activity of which plan, and whether it took place, will, or is only talked about.

mod count;
mod deed;
mod event;
mod stance;
mod topic;

pub(super) use count::{count_before, is_ordinal, number_word};
pub(super) use event::is_on_a_project;
pub(super) use stance::{Stance, may_be_called_off, stance_of_remark, stance_of_sequel};
pub(super) use topic::topics;

use std::ops::Range;

use count::{count_behind, times_before};
use deed::ends_in_deed;
use event::{Event, EventGroup, event_groups, gap_is_joint};
use stance::stance;
use topic::topics_of;

use super::layout::{LONGEST_SENTENCE, Page};
use super::preparations::is_only_prepared;
use super::words::{Term, Word};
use crate::bangla::names::{is_month, weekday};
use crate::plan::{Activity, Plan};

/// An activity mentioned in a sentence.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    pub(super) activity: Activity,
    pub(super) stance: Stance,
    /// Where the words of the event stand (folded).
    pub(super) event: Range<usize>,
    /// From the first word of the topic or event to the last word of the event.
    pub(super) words: Range<usize>,
    /// How many, where a number stands before the event.
    pub(super) count: Option<u32>,
    /// The event was asked of someone else («আপনার দপ্তরে … অনুরোধ করা হলো»).
    pub(super) asked_of_others: bool,
    /// The sentence names no topic: the plan is that of the document.
    pub(super) by_context: bool,
    /// It speaks of an event named before: «প্রশিক্ষণটি», «তা হালনাগাদ করে».
    pub(super) refers_back: bool,
}

/// Every activity that a sentence mentions. `context` is the plan the document speaks of where a sentence names none.
pub(super) fn mentions(page: &Page, sentence: Range<usize>, context: Option<Plan>) -> Vec<Mention> {
    mentions_among(page, sentence.clone(), page.words(sentence), context)
}

/// The same of a sentence whose words are known.
pub(super) fn mentions_among(
    page: &Page,
    sentence: Range<usize>,
    words: &[Word],
    context: Option<Plan>,
) -> Vec<Mention> {
    // A line or a cell may be longer than any sentence: the work on it is bounded all the same.
    let reach = sentence.end.min(sentence.start.saturating_add(LONGEST_SENTENCE));
    let words = words
        .get(..words.partition_point(|word| word.start < reach))
        .unwrap_or_default();
    let sentence = sentence.start..reach;
    // Most sentences speak of no event.
    let groups = event_groups(page, words);
    if groups.is_empty() {
        return Vec::new();
    }
    let topics = topics(words);
    if topics.is_empty() && context.is_none() {
        return Vec::new();
    }
    let mut found: Vec<Mention> = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let previous_end = at
            .checked_sub(1)
            .and_then(|before| groups.get(before))
            .map_or(0, |before| before.words.end);
        let until = groups.get(at + 1).map_or(words.len(), |next| next.words.start);
        let Some(event) = words.get(group.words.clone()) else {
            continue;
        };
        let (Some(first), Some(last)) = (event.first(), event.last()) else {
            continue;
        };
        let own = topics_of(&topics, words, previous_end, first, last);
        // «প্রশিক্ষণ ও অবহিতকরণ সভা»: a second event joined to the first has the topic of the first.
        let is_further = own.is_empty() && !found.is_empty();
        let joined = is_further && gap_is_joint(page, words, previous_end, group.words.start);
        // «৪টি নৈতিকতা কমিটির সভা এবং অংশীজনের অংশগ্রহণে ২টি সভা»
        let gap = words.get(previous_end..group.words.start).unwrap_or_default();
        let listed = || {
            let last = previous_end.checked_sub(1).and_then(|last| words.get(last));
            let next = last.and_then(|last| page.after(last.end, 40).split_ascii_whitespace().next());
            matches!(next, Some("ও" | "এবং")) && gap.first().is_some_and(|word| word.term == Term::Stakeholder)
        };
        let joined = joined || is_further && matches!(group.event, Event::Meeting { .. }) && listed();
        let own = if joined {
            found
                .last()
                .map(|mention| (mention.activity.plan(), mention.words.start))
                .into_iter()
                .collect()
        } else {
            own
        };
        // «প্রথম সভা ২৭ নভেম্বর তারিখে এবং দ্বিতীয় সভা ৩০ এপ্রিল তারিখে»: another of the same.
        if is_further && own.is_empty() && is_numbered(page, first.start) {
            let same = found
                .last()
                .filter(|known| known.event.end <= first.start && previous_is_same(&groups, at))
                .cloned();
            if let Some(known) = same {
                let stance = stance(words, previous_end, &group.words, until);
                found.push(Mention {
                    stance,
                    event: first.start..last.end,
                    words: first.start..last.end,
                    count: None,
                    ..known
                });
                continue;
            }
        }
        let clause = words.get(previous_end..group.words.end).unwrap_or_default();
        // «চার্টারটি হালনাগাদ করা হয়»: in a document on the citizens' charter there is no other.
        let the_charter =
            context == Some(Plan::CitizensCharter) && clause.iter().any(|word| word.term == Term::Charter);
        let by_context = own.is_empty() && !the_charter;
        // Most meetings are none of the plan that the document is about: nothing more is asked about them.
        if by_context && !fits_context(group.event, clause) {
            continue;
        }
        let of_context = context.map(|plan| (plan, first.start));
        let plans = if own.is_empty() { of_context.as_slice() } else { &own };
        let mut stance = stance(words, previous_end, &group.words, until);
        if matches!(stance, Stance::Open | Stance::Spoken) && ends_in_deed(page, &sentence, words, &group.words) {
            stance = Stance::Held;
        }
        if stance == Stance::Planned
            && is_standing_duty(
                page,
                &sentence,
                words.get(..group.words.start).unwrap_or_default(),
                first.start,
            )
        {
            stance = Stance::Habit;
        }
        // «২৭ মার্চ তারিখে সমাপ্ত … প্রশিক্ষণের প্রশিক্ষকগণের সম্মানী»: the event itself is told of before its means are.
        let ahead = words.get(previous_end..group.words.start).unwrap_or_default();
        let took_place = { ahead.iter() }.any(|word| matches!(word.term, Term::TakesPlace | Term::Organised));
        let unheld = || speaks_of_means(page, last) || is_only_prepared(page, words, &group.words, until);
        if stance == Stance::Held && !took_place && unheld() {
            stance = Stance::Spoken;
        }
        let rest = words.get(group.words.end..).unwrap_or_default();
        for &(plan, start) in plans {
            // A training on conduct or on machines may be one of integrity or innovation; the other plans ask for their own topic.
            let bound = match group.event {
                Event::Awareness => true,
                Event::Training => !matches!(plan, Plan::Nis | Plan::EGovernance),
                _ => false,
            };
            if by_context && bound && is_on_something_else(page, clause, plan) {
                continue;
            }
            // «সুশাসন» alone makes no training one on integrity.
            let vague = plan == Plan::Nis
                && group.event == Event::Training
                && !by_context
                && !words
                    .iter()
                    .any(|word| matches!(word.term, Term::Integrity | Term::Ethics));
            if vague {
                continue;
            }
            let said = || {
                let meeting = plan == Plan::CitizensCharter && matches!(group.event, Event::Meeting { .. });
                (meeting && is_the_said(page, first.start)).then(|| page.words(before_sentence(page, sentence.start)))
            };
            let found_activity = activity(plan, group.event, clause, words, stance)
                .or_else(|| activity(plan, group.event, said()?, words, stance));
            if let Some(activity) = found_activity {
                found.push(Mention {
                    activity,
                    stance,
                    event: first.start..last.end,
                    words: start.min(first.start)..last.end,
                    count: count_before(page, first.start)
                        // «নৈতিকতা কমিটির ০৪টি সভার লক্ষ্যমাত্রা»: so many are the target.
                        .filter(|_| words.get(group.words.end).is_none_or(|next| next.term != Term::Target))
                        .or_else(|| times_before(page, first.start))
                        .or_else(|| count_behind(page, words.get(group.words.end..until).unwrap_or_default())),
                    asked_of_others: asked_of_others(words, rest) || asked_of_officers(page, words, rest),
                    by_context,
                    refers_back: refers_back(page, first.start, last),
                });
            }
        }
    }
    found
}

/// «এখন থেকে প্রতি মাসের শেষ বুধবার গণশুনানি করবে», «মাসের প্রথম সোমবার …»: what is to be done again and again is no one event to come.
fn is_standing_duty(page: &Page, sentence: &Range<usize>, ahead: &[Word], event: usize) -> bool {
    if ahead.iter().any(|word| word.term == Term::Coming) || !page.dates(sentence.clone()).is_empty() {
        return false;
    }
    // A place of many words may stand between («প্রতি মঙ্গলবার … কার্যালয়ে … গণশুনানি»).
    let before = page.before(event, 900.min(event - sentence.start));
    let words: Vec<&str> = before.split_ascii_whitespace().collect();
    words.iter().enumerate().any(|(at, word)| {
        let next = |by: usize| words.get(at + by).copied().unwrap_or_default();
        let before = at.checked_sub(1).and_then(|before| words.get(before)).copied();
        match *word {
            // «প্রতি বুধবার», «প্রত্যেক মাসে»; «প্রতি ত্রৈমাসিকে একটি» is what a plan asks for.
            "প্রতি" | "প্রত্যেক" => {
                is_weekday(next(1)) || matches!(next(1), "মাসের" | "মাসে" | "সপ্তাহের" | "সপ্তাহে")
            }
            "মাসের" | "সপ্তাহের" => {
                let this = |word: &str| matches!(word, "এ" | "এই" | "চলতি" | "আগামী") || is_month(word);
                is_weekday(next(2)) && !before.is_some_and(this)
            }
            _ => false,
        }
    })
}

/// «বুধবার», «সোমবারে»
fn is_weekday(word: &str) -> bool {
    weekday(word.trim_end_matches([',', ':'])).is_some()
}

/// The nearest word of a term before another word, among the three known words before that, so many words away at the most.
fn word_before(words: &[Word], at: usize, term: Term, reach: u32) -> Option<&Word> {
    let ordinal = words.get(at)?.ordinal;
    let mut before = words.get(..at)?.iter().rev().take(3);
    before.find(|other| other.term == term && ordinal - other.ordinal <= reach)
}

/// The meeting with subordinate offices that a cell of the charter's plan names.
pub(super) fn mention_of_coordination(page: &Page, cell: Range<usize>) -> Option<Mention> {
    let words = page.words(cell);
    let subordinate = words.iter().find(|word| word.term == Term::Subordinate)?;
    let meeting = { words.iter() }.find(|word| word.term == Term::Meeting && word.start > subordinate.end)?;
    Some(Mention {
        activity: Activity::CharterCoordinationMeeting,
        stance: Stance::Open,
        event: meeting.range(),
        words: subordinate.start..meeting.end,
        count: None,
        asked_of_others: false,
        by_context: true,
        refers_back: false,
    })
}

/// The training on what a cell names, where its column says that it is one: a cell of one plan.
pub(super) fn mention_of_training(page: &Page, cell: Range<usize>) -> Option<Mention> {
    let words = page.words(cell);
    let topics = topics(words);
    let topic = topics.iter().find(|topic| !topic.weak)?;
    let same = topics.iter().all(|other| other.plan == topic.plan);
    let activity = activity(topic.plan, Event::Training, &[], words, Stance::Open).filter(|_| same)?;
    Some(Mention {
        activity,
        stance: Stance::Open,
        event: topic.start..topic.end,
        words: topic.start..topic.end,
        count: None,
        asked_of_others: false,
        by_context: false,
        refers_back: false,
    })
}

/// The meeting of the committee that a heading names, where the title says that it is on meetings.
pub(super) fn mention_of_committee(page: &Page, heading: Range<usize>) -> Option<Mention> {
    let words = page.words(heading);
    let pair = words.windows(2).find(|pair| {
        matches!(pair, [ethics, committee] if ethics.term == Term::Ethics && committee.term == Term::Committee
            && committee.ordinal == ethics.ordinal + 1)
    });
    let &[ethics, committee] = pair? else { return None };
    Some(Mention {
        activity: Activity::NisEthicsCommitteeMeeting,
        stance: Stance::Open,
        event: committee.range(),
        words: ethics.start..committee.end,
        count: None,
        asked_of_others: false,
        by_context: false,
        refers_back: false,
    })
}

/// «প্রশিক্ষণটি», «উক্ত সভা», «তা হালনাগাদ».
fn refers_back(page: &Page, start: usize, last: &Word) -> bool {
    let before = page.before(start, 40).split_ascii_whitespace().next_back();
    let event = page.slice(last.range());
    event.ends_with("টি")
        || event.ends_with("টির")
        || before.is_some_and(|word| matches!(word, "তা" | "তাহা" | "উহা" | "সেটি" | "এটি" | "উক্ত"))
}

/// «প্রশিক্ষণের বরাদ্দ পাওয়া গেছে», «প্রশিক্ষণে মনোনয়ন দেওয়া হয়েছে»: the verb tells of what an event needs, not of the event.
fn speaks_of_means(page: &Page, event: &Word) -> bool {
    const MEANS: &[&str] = &["বরাদ্দ", "মনোনয়ন", "প্রশিক্ষক", "উপকরণ", "বাজেট", "ব্যয়", "সম্মানী", "মডিউল"];
    let of_the_event = event.locative || page.slice(event.range()).ends_with('র');
    let next = || page.after(event.end, 60).split_ascii_whitespace().next();
    of_the_event && next().is_some_and(|next| MEANS.iter().any(|means| next.starts_with(means)))
}

/// «এই সভা», of which the sentence before tells more.
fn is_the_said(page: &Page, event: usize) -> bool {
    let before = page.before(event, 40).split_ascii_whitespace().next_back();
    before.is_some_and(|word| matches!(word, "এই" | "এ" | "উক্ত"))
}

/// The sentence that ends before a place, as far as a few hundred bytes reach.
fn before_sentence(page: &Page, at: usize) -> Range<usize> {
    let text = page.before(at, 700).trim_end_matches(['।', ' ']);
    let start = text.rfind(['।', '\n']).map_or(0, |stop| stop + 1);
    let reach = page.before(at, 700).len();
    (start..text.len())
        .find(|&from| text.is_char_boundary(from))
        .map_or(at..at, |from| at - reach + from..at)
}

/// «দ্বিতীয় সভা», «২য় প্রশিক্ষণ».
fn is_numbered(page: &Page, event: usize) -> bool {
    let before = page.before(event, 40).split_ascii_whitespace().next_back();
    before.is_some_and(|word| matches!(word, "দ্বিতীয়" | "2য়" | "তৃতীয়" | "3য়" | "চতুর্থ" | "4র্থ" | "অপর"))
}

/// Whether the event before is of the same sort.
fn previous_is_same(groups: &[EventGroup], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| groups.get(before));
    before
        .zip(groups.get(at))
        .is_some_and(|(before, group)| std::mem::discriminant(&before.event) == std::mem::discriminant(&group.event))
}

/// Whether an event without a topic of its own may be one of the plan the document is about: not any meeting, nor the
/// update of anything else («তথ্য বাতায়ন হালনাগাদ»).
fn fits_context(event: Event, clause: &[Word]) -> bool {
    match event {
        Event::Meeting { briefing, .. } => briefing || clause.iter().any(|word| word.term == Term::Stakeholder),
        Event::Showing => false,
        Event::Update => !clause
            .iter()
            .any(|word| matches!(word.term, Term::WebPortal | Term::ServiceBox | Term::Information)),
        _ => true,
    }
}

/// «বোরো সংগ্রহ বিষয়ে … মাইকিং»: an event that names what it is about is not about the plan of the document; «একই বিষয়ে» is.
pub(super) fn is_on_something_else(page: &Page, clause: &[Word], plan: Plan) -> bool {
    // «চার্টার বিষয়ক প্রশিক্ষণ» in a document on the charter.
    let own: &[&str] = match plan {
        Plan::CitizensCharter => &["চার্টার", "প্রতিশ্রুতি"],
        Plan::Grs => &["অভিযোগ"],
        _ => &[],
    };
    clause
        .iter()
        .rfind(|word| word.term == Term::Topic)
        .is_some_and(|topic| {
            let before = page.before(topic.start, 40).split_ascii_whitespace().next_back();
            !before.is_some_and(|word| {
                matches!(word, "একই" | "উক্ত" | "এ" | "এই" | "সে" | "ঐ" | "উল্লিখিত" | "বর্ণিত")
                    || own.iter().any(|topic| word.starts_with(topic))
            })
        })
}

/// The activity that an event is in a plan, if the plan knows such an activity.
fn activity(plan: Plan, event: Event, clause: &[Word], sentence: &[Word], stance: Stance) -> Option<Activity> {
    let has = |terms: &[Term]| clause.iter().any(|word| terms.contains(&word.term));
    let last = clause.last().map_or(0, |word| word.ordinal);
    let receivers = clause
        .iter()
        .any(|word| word.term == Term::ServiceReceiver && last - word.ordinal <= 5);
    let stakeholders = has(&[Term::Stakeholder]) || receivers;
    let ethics_committee = has(&[Term::Ethics]) && has(&[Term::Committee]);
    match (plan, event) {
        (Plan::CitizensCharter, Event::Meeting { of_committee: true, .. }) if !stakeholders => None,
        (Plan::CitizensCharter, Event::Meeting { briefing, .. }) if stakeholders || briefing => {
            Some(Activity::CharterStakeholderBriefing)
        }
        (Plan::CitizensCharter, Event::Meeting { .. }) => {
            let coordination = clause
                .iter()
                .any(|word| word.term == Term::Coordination && !word.locative);
            (has(&[Term::Subordinate]) || coordination || is_with_offices(clause))
                .then_some(Activity::CharterCoordinationMeeting)
        }
        (Plan::CitizensCharter, Event::Training) => Some(Activity::CharterTraining),
        (Plan::CitizensCharter, Event::Update) => Some(Activity::CharterUpdate),
        // Uploading or displaying the charter is a part of an update; alone it is only ever asked for.
        (Plan::CitizensCharter, Event::Showing) => (stance == Stance::Planned).then_some(Activity::CharterUpdate),
        (Plan::CitizensCharter, Event::Reconstitution) => sentence
            .iter()
            .any(|word| word.term == Term::Committee)
            .then_some(Activity::CharterCommitteeReconstitution),
        (Plan::CitizensCharter, Event::AnnualReport) => Some(Activity::CharterAnnualReport),
        (Plan::Nis, Event::Hearing) => Some(Activity::NisPublicHearing),
        (Plan::Nis, Event::Meeting { .. }) if ethics_committee => Some(Activity::NisEthicsCommitteeMeeting),
        // «সুশাসন প্রতিষ্ঠার নিমিত্ত আড়তদার ও জেলে প্রতিনিধিদের অংশগ্রহণে সভা» is named after who takes part.
        (Plan::Nis, Event::Meeting { .. }) => {
            let governance = clause.iter().position(|word| word.term == Term::GoodGovernance);
            let behind = governance.and_then(|at| clause.get(at..)).unwrap_or_default();
            let with_people = { behind.windows(2) }
                .any(|pair| matches!(pair, [aim, with] if aim.term != Term::Topic && with.term == Term::Attendance && with.locative));
            // «ইআইএ গণশুনানির ফলাফল প্রকাশ ও অংশীজন সভা» is on a project.
            let on_a_project = governance.is_none() && has(&[Term::Tariff]);
            ((stakeholders || with_people) && !on_a_project).then_some(Activity::NisStakeholderMeeting)
        }
        (Plan::Nis, Event::Training) => Some(Activity::NisTraining),
        (Plan::Grs, Event::Meeting { briefing, .. }) if stakeholders || briefing => {
            Some(Activity::GrsStakeholderMeeting)
        }
        (Plan::Grs, Event::Meeting { .. }) => Some(Activity::GrsMeeting),
        (Plan::Grs, Event::Training) => Some(Activity::GrsTraining),
        (Plan::Rti, Event::Meeting { briefing, .. }) if stakeholders || briefing => {
            Some(Activity::RtiStakeholderMeeting)
        }
        (Plan::Rti, Event::Meeting { of_awareness: true, .. }) => Some(Activity::RtiAwareness),
        (Plan::Rti, Event::Training) => Some(Activity::RtiTraining),
        (Plan::Rti, Event::Awareness) => Some(Activity::RtiAwareness),
        (Plan::EGovernance, Event::Training) => Some(Activity::EgovTraining),
        _ => None,
    }
}

/// «আঞ্চলিক কার্যালয়সমূহের সঙ্গে», «দপ্তর/সংস্থার সাথে», «মাঠ পর্যায়ের কার্যালয়সমূহের সমন্বয়ে»: a meeting with offices, not with those
/// whom they serve.
fn is_with_offices(clause: &[Word]) -> bool {
    clause.windows(2).any(|pair| {
        matches!(pair, [office, with] if office.term == Term::OfficeWord
            && matches!(with.term, Term::With | Term::Coordination) && with.ordinal == office.ordinal + 1)
    })
}

/// Whether the event is asked of other offices: «আপনার দপ্তরে», «স্ব স্ব কার্যালয়ে» with a request or instruction.
fn asked_of_others(sentence: &[Word], rest: &[Word]) -> bool {
    let asked = rest
        .iter()
        .any(|word| matches!(word.term, Term::Request | Term::Instruction));
    let others = sentence.iter().any(|word| matches!(word.term, Term::Your | Term::Each));
    asked && others
}

/// «সকল উপজেলা সমবায় অফিসারকে … গণশুনানি আয়োজন করে প্রতিবেদন প্রেরণের অনুরোধ করা হলো», «সকল উপজেলা সমবায় অফিসার … সভা করিবেন»: it is for those
/// officers to hold. An invitation asks them to come.
fn asked_of_officers(page: &Page, sentence: &[Word], rest: &[Word]) -> bool {
    const OFFICERS: &[&str] = &[
        "অফিসার",
        "কর্মকর্তা",
        "প্রশাসক",
        "পরিচালক",
        "কমিশনার",
        "কার্যালয়",
        "দপ্তর",
        "সংস্থা",
        "প্রধান",
    ];
    const MANY: &[&str] = &["সমূহ", "গুলো", "গুলি"];
    const ACTS: &[&str] = &["করবেন", "করিবেন", "করবে", "করিবে", "নেবেন", "নিবেন", "দেবেন", "দিবেন"];
    // «… করার জন্য পত্র প্রদান করা হয়েছে»
    let written = |word: &Word| {
        let mut behind = page.after(word.end, 60).split_ascii_whitespace();
        word.term == Term::Purpose && behind.next().is_some_and(|next| next.starts_with("পত্র"))
    };
    let writes = rest.iter().any(written);
    let asks = writes
        || rest
            .iter()
            .any(|word| matches!(word.term, Term::Request | Term::Instruction));
    let acts = { rest.iter() }.any(|word| word.term == Term::Future && ACTS.contains(&page.slice(word.range())));
    let organises = writes || rest.iter().any(|word| word.term == Term::Organising);
    if !(asks && organises || acts) || sentence.iter().any(|word| word.term == Term::Attendance) {
        return false;
    }
    // «বিভাগীয় ও জেলা সঞ্চয় অফিসসমূহ … প্রশিক্ষণের আয়োজন করবে»
    let many = |word: &Word| {
        let office = page.slice(word.range());
        word.term == Term::OfficeWord && MANY.iter().any(|many| office.ends_with(many))
    };
    if acts && sentence.iter().any(many) {
        return true;
    }
    let others = |word: &&Word| matches!(word.term, Term::All | Term::Subordinate);
    sentence.iter().filter(others).any(|others| {
        let whom = || page.after(others.end, 130).split_ascii_whitespace().take(5);
        let officer = |word: &str| OFFICERS.iter().any(|officer| word.contains(officer));
        let asked = || asks && whom().any(|word| officer(word) && word.ends_with("কে"));
        // «শাখা কর্মকর্তা» are the office's own.
        let own = whom().any(|word| word.starts_with("শাখা"));
        let act = || {
            acts && whom().any(|word| {
                OFFICERS
                    .iter()
                    .chain(&["গণ", "বৃন্দ", "সমূহ"])
                    .any(|end| word.ends_with(end))
            })
        };
        !own && (asked() || act())
    })
}

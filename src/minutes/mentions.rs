//! What a sentence speaks of: which activity of which plan, and whether it took place, will, or is only talked about.

use std::ops::Range;

use super::layout::Page;
use super::words::{Term, Word};
use crate::plan::{Activity, Plan};

/// What a sentence says about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stance {
    /// It took place.
    Held,
    /// It is announced, ordered, requested or decided.
    Planned,
    /// It did not take place, or was called off.
    CalledOff,
    /// It is only spoken of: discussed, quoted from a rule, named under a condition.
    Spoken,
    /// It takes place again and again («প্রতি বুধবার গণশুনানি গ্রহণ করা হয়»), which tells of no one event.
    Habit,
    /// The sentence does not say.
    Open,
}

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

/// What may take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Event {
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

/// A plan that a sentence is about.
#[derive(Debug, Clone)]
pub(super) struct Topic {
    pub(super) plan: Plan,
    /// «সুশাসন» alone: a topic of the integrity strategy only together with a stakeholder meeting.
    pub(super) weak: bool,
    pub(super) start: usize,
    pub(super) end: usize,
    ordinal: usize,
}

/// Words between a topic and the event it belongs to, at the most.
const FARTHEST_TOPIC: usize = 45;
/// Words between two topics that are named side by side, at the most.
const SIDE_BY_SIDE: usize = 8;

/// The topics of a run of words, in order.
pub(super) fn topics(words: &[Word]) -> Vec<Topic> {
    let mut topics = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let near = |term: Term, reach: usize| {
            words
                .get(..at)
                .unwrap_or_default()
                .iter()
                .rev()
                .take(3)
                .find(|other| other.term == term && word.ordinal - other.ordinal <= reach)
        };
        let first = |terms: &[Term], reach: usize| {
            terms
                .iter()
                .filter_map(|term| near(*term, reach))
                .map(|word| word.start)
                .min()
        };
        let found = match word.term {
            Term::Promise => first(&[Term::Service, Term::ServiceGiving, Term::Giving], 3)
                .map(|start| (Plan::CitizensCharter, start)),
            Term::Charter => first(&[Term::Citizen, Term::Service], 2).map(|start| (Plan::CitizensCharter, start)),
            Term::Integrity | Term::PublicHearing => Some((Plan::Nis, word.start)),
            Term::Hearing => first(&[Term::Public], 1).map(|start| (Plan::Nis, start)),
            Term::Committee => first(&[Term::Ethics], 2).map(|start| (Plan::Nis, start)),
            Term::GoodGovernance => Some((Plan::Nis, word.start)),
            Term::Rule => first(&[Term::Good], 1).map(|start| (Plan::Nis, start)),
            Term::Redress => first(&[Term::Grievance], 2).map(|start| (Plan::Grs, start)),
            Term::Grs => Some((Plan::Grs, word.start)),
            Term::Right => first(&[Term::Information], 2).map(|start| (Plan::Rti, start)),
            Term::Rti => Some((Plan::Rti, word.start)),
            Term::Governance | Term::Nothi => first(&[Term::Electronic], 1).map(|start| (Plan::EGovernance, start)),
            Term::Simplification => first(&[Term::Service], 2).map(|start| (Plan::EGovernance, start)),
            Term::ElectronicGovernance | Term::ElectronicNothi => Some((Plan::EGovernance, word.start)),
            // Innovation belongs to the plan beside e-governance or the simplification of services, not in a farmer's field.
            Term::Innovation => words
                .iter()
                .any(|other| {
                    matches!(
                        other.term,
                        Term::Electronic | Term::ElectronicGovernance | Term::Simplification | Term::Team
                    ) && other.ordinal.abs_diff(word.ordinal) <= SIDE_BY_SIDE
                })
                .then_some((Plan::EGovernance, word.start)),
            _ => None,
        };
        if let Some((plan, start)) = found {
            let weak = matches!(word.term, Term::GoodGovernance | Term::Rule);
            topics.push(Topic {
                plan,
                weak,
                start,
                end: word.end,
                ordinal: word.ordinal,
            });
        }
    }
    topics
}

/// An event at its place: one word, or several alternatives («প্রশিক্ষণ/সেমিনার/কর্মশালা»).
struct EventGroup {
    event: Event,
    /// Index of the first and one past the last of its words.
    words: Range<usize>,
}

/// Every activity that a sentence mentions. `context` is the plan the document speaks of where a sentence names none.
pub(super) fn mentions(page: &Page, sentence: Range<usize>, context: Option<Plan>) -> Vec<Mention> {
    let words = page.words(sentence.clone());
    let topics = topics(words);
    if topics.is_empty() && context.is_none() {
        return Vec::new();
    }
    let groups = event_groups(page, words);
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
        let joined = own.is_empty() && gap_is_joint(page, words, previous_end, group.words.start);
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
        if own.is_empty() && is_numbered(page, first.start) {
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
        let by_context = own.is_empty();
        let plans = if by_context {
            context.map(|plan| (plan, first.start)).into_iter().collect()
        } else {
            own
        };
        let stance = stance(words, previous_end, &group.words, until);
        let rest = words.get(group.words.end..).unwrap_or_default();
        for (plan, start) in plans {
            let clause = words.get(previous_end..group.words.end).unwrap_or_default();
            if by_context && !fits_context(group.event, clause) {
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
            if let Some(activity) = activity(plan, group.event, clause, words, stance) {
                found.push(Mention {
                    activity,
                    stance,
                    event: first.start..last.end,
                    words: start.min(first.start)..last.end,
                    count: count_before(page, first.start),
                    asked_of_others: asked_of_others(words, rest),
                    by_context,
                    refers_back: refers_back(page, first.start, last),
                });
            }
        }
    }
    found
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

/// «প্রশিক্ষণটি», «উক্ত সভা», «তা হালনাগাদ».
fn refers_back(page: &Page, start: usize, last: &Word) -> bool {
    let before = page.before(start, 40).split_whitespace().next_back();
    let event = page.slice(last.range());
    event.ends_with("টি")
        || event.ends_with("টির")
        || before.is_some_and(|word| matches!(word, "তা" | "তাহা" | "উহা" | "সেটি" | "এটি" | "উক্ত"))
}

/// «দ্বিতীয় সভা», «২য় প্রশিক্ষণ».
fn is_numbered(page: &Page, event: usize) -> bool {
    let before = page.before(event, 40).split_whitespace().next_back();
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

/// The events of a sentence, alternatives gathered.
fn event_groups(page: &Page, words: &[Word]) -> Vec<EventGroup> {
    let mut groups: Vec<EventGroup> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = |term: Term, reach: usize| {
            words
                .get(..at)
                .unwrap_or_default()
                .iter()
                .rev()
                .take(3)
                .any(|other| other.term == term && word.ordinal - other.ordinal <= reach)
        };
        let after = |term: Term| {
            words
                .get(at + 1)
                .is_some_and(|next| next.term == term && next.ordinal == word.ordinal + 1)
        };
        let event = match word.term {
            Term::Meeting if after(Term::Room) => None,
            // «সভার সিদ্ধান্ত» speaks of the decisions, «হালনাগাদের প্রমাণক» of a proof.
            Term::Meeting if after(Term::Decision) && page.slice(word.range()).ends_with('র') => None,
            Term::Update if page.slice(word.range()).ends_with("ের") => None,
            Term::Meeting => Some(Event::Meeting {
                briefing: before(Term::Briefing, 1) || before(Term::ViewExchange, 1),
                of_committee: before(Term::Committee, 3),
                of_awareness: false,
            }),
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
            Term::PublicHearing if words.iter().any(|word| word.term == Term::Tariff) => None,
            Term::PublicHearing => Some(Event::Hearing),
            Term::Hearing if before(Term::Public, 1) => Some(Event::Hearing),
            Term::Update => Some(Event::Update),
            Term::Upload | Term::Display => Some(Event::Showing),
            Term::Reconstitution => Some(Event::Reconstitution),
            // «পরিবীক্ষণ কমিটি … গঠন করা হলো»: a new year's committee.
            Term::Formation if forms_the_committee(words, at) => Some(Event::Reconstitution),
            Term::Report if before(Term::Annual, 2) => Some(Event::AnnualReport),
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

/// «… এর খসড়া প্রণয়নের লক্ষ্যে … কর্মশালা»: work on a draft is no training.
fn drafts(words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(10)..at).unwrap_or_default();
    before.iter().any(|word| word.term == Term::Draft)
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
    let gap = page.slice(last.end..word.start);
    if group.event == Event::Awareness && matches!(event, Event::Meeting { .. }) {
        let mut between = gap.split_whitespace();
        return between.all(|word| matches!(word, "বৃদ্ধিমূলক" | "বৃদ্ধি" | "মূলক" | "আলোচনা" | "বিষয়ক"));
    }
    let without_briefing = gap.replace("অবহিতকরণ", "").replace("মতবিনিময়", "");
    let bare = without_briefing.trim();
    gathers(group.event)
        && gathers(event)
        && (bare == "/" || (bare.is_empty() && event == Event::Training && gap.trim().is_empty()))
        || matches!(event, Event::Showing | Event::Awareness) && group.event == event
}

/// Whether nothing but «ও», «এবং» or a comma stands between one event and the next.
fn gap_is_joint(page: &Page, words: &[Word], previous_end: usize, next_start: usize) -> bool {
    let (Some(last), Some(next)) = (
        previous_end.checked_sub(1).and_then(|at| words.get(at)),
        words.get(next_start),
    ) else {
        return false;
    };
    let gap = page
        .slice(last.end..next.start)
        .replace("অবহিতকরণ", "")
        .replace("মতবিনিময়", "");
    matches!(gap.trim(), "ও" | "এবং" | "," | "&" | "/")
}

/// The plans an event belongs to: the nearest topic before it, and those named side by side with that one.
fn topics_of(topics: &[Topic], words: &[Word], previous_end: usize, first: &Word, last: &Word) -> Vec<(Plan, usize)> {
    let from = previous_end
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .map_or(0, |word| word.end);
    let mut own: Vec<&Topic> = Vec::new();
    for topic in topics
        .iter()
        .rev()
        .filter(|topic| topic.start >= from && topic.end <= last.end)
    {
        let ordinal = own.last().map_or(first.ordinal, |near| near.ordinal);
        let reach = if own.is_empty() { FARTHEST_TOPIC } else { SIDE_BY_SIDE };
        if ordinal.saturating_sub(topic.ordinal) > reach
            || !own.is_empty() && is_parted(words, topic, own.last().map_or(0, |near| near.start))
        {
            break;
        }
        own.push(topic);
    }
    let mut plans: Vec<(Plan, usize)> = Vec::new();
    for topic in own {
        match plans.iter_mut().find(|(plan, _)| *plan == topic.plan) {
            Some((_, start)) => *start = topic.start.min(*start),
            None => plans.push((topic.plan, topic.start)),
        }
    }
    plans
}

/// Whether words like «কর্মপরিকল্পনা অনুযায়ী» part one topic from the next: the first is only the reason for the second.
fn is_parted(words: &[Word], topic: &Topic, next_start: usize) -> bool {
    words
        .iter()
        .filter(|word| word.start >= topic.end && word.end <= next_start)
        .any(|word| matches!(word.term, Term::ActionPlan | Term::According | Term::Purpose))
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
            (has(&[Term::Subordinate]) || coordination).then_some(Activity::CharterCoordinationMeeting)
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
        (Plan::Nis, Event::Meeting { .. }) => stakeholders.then_some(Activity::NisStakeholderMeeting),
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

/// Whether the event took place, from the words around it: `before` is where its clause begins, `until` where the next
/// event begins.
fn stance(words: &[Word], before: usize, event: &Range<usize>, until: usize) -> Stance {
    let ahead = words.get(before..event.start).unwrap_or_default();
    let behind = words.get(event.end..).unwrap_or_default();
    let clause = words.get(event.end..until).unwrap_or_default();
    let conditional = words.iter().any(|word| word.term == Term::Condition);
    if conditional {
        return Stance::Spoken;
    }
    // «… সভা চারটি করার কথা থাকলেও অনুষ্ঠিত হয়েছে তিনটি»: what comes behind the concession counts.
    if let Some(conceded) = clause.iter().position(|word| word.term == Term::Concession) {
        let rest = clause.get(conceded + 1..).unwrap_or_default();
        let took_place = rest
            .iter()
            .any(|word| matches!(word.term, Term::TakesPlace | Term::Organised));
        return match verb(rest, false) {
            Stance::Held if !took_place => Stance::Spoken,
            Stance::Held => Stance::Held,
            Stance::CalledOff => Stance::CalledOff,
            _ => Stance::Spoken,
        };
    }
    if behind.iter().any(|word| word.term == Term::Concession) {
        return Stance::Spoken;
    }
    // «… সভাটি আহ্বান করা হয়েছিল, তা বাতিল করা হলো»
    if behind.iter().any(|word| word.term == Term::CalledOff) {
        return Stance::CalledOff;
    }
    let coming = ahead.iter().chain(clause).any(|word| word.term == Term::Coming);
    // «… তারিখে অনুষ্ঠিত সভার …», «… কর্তৃক আয়োজিত প্রশিক্ষণে …»: a participle before the event tells of it.
    if let Some(participle) = ahead
        .iter()
        .rev()
        .find(|word| matches!(word.term, Term::ToBeHeld | Term::TakesPlace | Term::Organised))
    {
        return if participle.term == Term::ToBeHeld || coming {
            Stance::Planned
        } else {
            Stance::Held
        };
    }
    let locative = words
        .get(event.start..event.end)
        .is_some_and(|event| event.last().is_some_and(|word| word.locative));
    match verb(clause, locative) {
        // The verb may stand behind the next event («… সভা ও প্রশিক্ষণ আয়োজন করা হয়েছে»).
        Stance::Open => match verb(behind, locative) {
            Stance::Open if coming => Stance::Planned,
            Stance::Open if ahead.iter().any(|word| matches!(word.term, Term::Gone)) => Stance::Held,
            stance => stance,
        },
        // «প্রতি বুধবার গণশুনানি গ্রহণ করা হয়»: a habit is no event.
        Stance::Held
            if ahead.iter().any(|word| word.term == Term::Every)
                && !clause.iter().any(|word| word.term == Term::TakesPlace || word.perfect) =>
        {
            Stance::Habit
        }
        Stance::Held if coming && !clause.iter().any(|word| word.term == Term::TakesPlace) => Stance::Planned,
        stance => stance,
    }
}

/// What a sentence says that goes on about an event of the sentence before («… তা আগামী মাসে আয়োজনের পরিকল্পনা রয়েছে»).
pub(super) fn stance_of_sequel(words: &[Word]) -> Stance {
    let speaks = words
        .iter()
        .any(|word| matches!(word.term, Term::Organising | Term::TakesPlace));
    if speaks { verb(words, false) } else { Stance::Open }
}

/// What a cell or sentence without an event of its own says («০৬.১০.২০২২ তারিখে … জারি করা হয়েছে»).
pub(super) fn stance_of_remark(words: &[Word]) -> Stance {
    let coming = words.iter().any(|word| word.term == Term::Coming);
    match verb(words, true) {
        Stance::Open if coming => Stance::Planned,
        Stance::Held if coming => Stance::Planned,
        stance => stance,
    }
}

/// What the first decisive words behind an event say.
fn verb(words: &[Word], locative: bool) -> Stance {
    let mut leaning = Stance::Open;
    let mut quoted = false;
    // «সভায় সিদ্ধান্ত গৃহীত হয়» tells of a meeting; «সভায় উপস্থিত থাকার জন্য অনুরোধ» invites to one.
    let mut leans = !locative;
    for (at, word) in words.iter().enumerate() {
        let next = |terms: &[Term]| {
            words
                .get(at + 1..)
                .unwrap_or_default()
                .iter()
                .take(3)
                .any(|other| terms.contains(&other.term) && other.ordinal - word.ordinal <= 3)
        };
        match word.term {
            Term::ToBeHeld => return Stance::Planned,
            Term::CalledOff => return Stance::CalledOff,
            Term::Minutes => return Stance::Held,
            // What hangs on a notice board was put there.
            Term::Notice if next(&[Term::Board]) => {}
            Term::Notice => leaning = Stance::Planned,
            Term::TakesPlace | Term::Organised if next(&[Term::Future]) && next(&[Term::Not]) => {
                return Stance::CalledOff;
            }
            Term::TakesPlace if next(&[Term::Supposed]) => return Stance::CalledOff,
            // «… অনুষ্ঠিত হতে হবে» states a rule.
            Term::TakesPlace if next(&[Term::Infinitive]) && next(&[Term::Future]) => return Stance::Spoken,
            Term::TakesPlace | Term::Organised if next(&[Term::Future, Term::Infinitive]) => return Stance::Planned,
            // What is still going on is neither held nor planned.
            Term::Habit | Term::Running => return Stance::Habit,
            // «নিয়মিত হালনাগাদ করা হচ্ছে» tells of a practice.
            Term::Continuing => return Stance::Spoken,
            Term::Past | Term::Organised | Term::TakesPlace if next(&[Term::Habit]) => return Stance::Habit,
            Term::TakesPlace | Term::Organised if next(&[Term::Not, Term::Supposed]) => return Stance::CalledOff,
            Term::TakesPlace | Term::Organised => return Stance::Held,
            Term::Future => {
                return if is_quoted(words, at) {
                    Stance::Spoken
                } else {
                    Stance::Planned
                };
            }
            Term::Attendance => leans = true,
            // «… দিন ধার্য করা হয়নি», «নির্ধারিত সময়ে করা হয়নি»
            Term::Scheme if leans && next(&[Term::Not]) => return Stance::CalledOff,
            Term::Request | Term::Instruction | Term::Purpose | Term::Scheme if leans => leaning = Stance::Planned,
            Term::Decision if leans && next(&[Term::Adopted, Term::Past]) => leaning = Stance::Planned,
            Term::Measure if leaning == Stance::Open && next(&[Term::Adopted]) => leaning = Stance::Planned,
            Term::Provision if !locative => return Stance::Spoken,
            Term::Quoted => quoted = true,
            Term::Talk if leaning == Stance::Open && !locative => leaning = Stance::Spoken,
            // Further on, «বিষয়ে» belongs to what comes next.
            Term::Topic if at == 0 && leaning == Stance::Open && !locative => leaning = Stance::Spoken,
            // «… অনুষ্ঠিত হওয়ার কথা ছিল»: it did not come to it.
            Term::Supposed if next(&[Term::Past]) => return Stance::CalledOff,
            Term::Not if leaning == Stance::Open => return Stance::CalledOff,
            Term::Past if next(&[Term::Not]) => return Stance::CalledOff,
            Term::Past => {
                return match leaning {
                    Stance::Open => Stance::Held,
                    Stance::Planned if quoted => Stance::Spoken,
                    leaning => leaning,
                };
            }
            _ => {}
        }
    }
    leaning
}

/// «… আয়োজন করতে হবে মর্মে বলা হয়েছে»: a rule is quoted, nothing is decided.
fn is_quoted(words: &[Word], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| next.term == Term::Quoted)
}

/// Whether the event is asked of other offices: «আপনার দপ্তরে», «স্ব স্ব কার্যালয়ে» with a request or instruction.
fn asked_of_others(sentence: &[Word], rest: &[Word]) -> bool {
    let asked = rest
        .iter()
        .any(|word| matches!(word.term, Term::Request | Term::Instruction));
    let others = sentence.iter().any(|word| matches!(word.term, Term::Your | Term::Each));
    asked && others
}

/// The number right before an event: «১টি», «০২ (দুই)টি», «দুইটি».
fn count_before(page: &Page, event: usize) -> Option<u32> {
    const NUMBERS: &[(&str, u32)] = &[
        ("একটি", 1),
        ("দুটি", 2),
        ("দু'টি", 2),
        ("দুইটি", 2),
        ("তিনটি", 3),
        ("চারটি", 4),
        ("পাঁচটি", 5),
        ("ছয়টি", 6),
        ("আটটি", 8),
        ("দশটি", 10),
    ];
    let line = page.before(event, 60);
    let words: Vec<&str> = line.split_whitespace().rev().take(3).collect();
    // «মোট ৪ (চার) বার হালনাগাদ»
    if words.first() == Some(&"বার") {
        return words
            .iter()
            .find_map(|word| word.parse().ok())
            .filter(|count| (1..=99).contains(count));
    }
    words
        .iter()
        .find_map(|word| {
            let digits = word.strip_suffix("টি")?.trim_end_matches(|c: char| !c.is_ascii_digit());
            let number = digits.rsplit(|c: char| !c.is_ascii_digit()).next()?;
            number.parse().ok().filter(|count| (1..=99).contains(count))
        })
        .or_else(|| {
            words.iter().find_map(|word| {
                NUMBERS
                    .iter()
                    .find(|(number, _)| number == word)
                    .map(|(_, count)| *count)
            })
        })
}

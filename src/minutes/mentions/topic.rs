//! Which plan a run of words is about.

use super::super::words::{Term, Word};
use super::word_before;
use crate::plan::Plan;

/// A plan that a sentence is about.
#[derive(Debug, Clone)]
pub(in crate::minutes) struct Topic {
    pub(in crate::minutes) plan: Plan,
    /// «সুশাসন» alone: a topic of the integrity strategy only together with a stakeholder meeting.
    pub(in crate::minutes) weak: bool,
    pub(in crate::minutes) start: usize,
    pub(in crate::minutes) end: usize,
    ordinal: u32,
}

/// Words between a topic and the event it belongs to, at the most.
const FARTHEST_TOPIC: u32 = 45;
/// Words between two topics that are named side by side, at the most.
const SIDE_BY_SIDE: u32 = 8;

/// The topics of a run of words, in order.
pub(in crate::minutes) fn topics(words: &[Word]) -> Vec<Topic> {
    let mut topics = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let near = |term: Term, reach: u32| word_before(words, at, term, reach);
        let first = |terms: &[Term], reach: u32| {
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
            // «অভিযোগ নিষ্পত্তি ব্যবস্থা», not «অভিযোগ নিষ্পত্তির ব্যবস্থা».
            Term::System => near(Term::Settlement, 1)
                .filter(|settlement| settlement.end - settlement.start == "নিষ্পত্তি".len())
                .and_then(|settlement| {
                    { words.iter() }
                        .find(|other| other.term == Term::Grievance && other.ordinal + 1 == settlement.ordinal)
                })
                .map(|grievance| (Plan::Grs, grievance.start)),
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

/// The plans an event belongs to: the nearest topic before it, and those named side by side with that one.
pub(super) fn topics_of(
    topics: &[Topic],
    words: &[Word],
    previous_end: usize,
    first: &Word,
    last: &Word,
) -> Vec<(Plan, usize)> {
    let from = previous_end
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .map_or(0, |word| word.end);
    let mut nearer: Option<&Topic> = None;
    let mut plans: Vec<(Plan, usize)> = Vec::new();
    for topic in topics
        .iter()
        .rev()
        .filter(|topic| topic.start >= from && topic.end <= last.end)
    {
        let (ordinal, reach) = match nearer {
            None => (first.ordinal, FARTHEST_TOPIC),
            Some(nearer) => (nearer.ordinal, SIDE_BY_SIDE),
        };
        if ordinal.saturating_sub(topic.ordinal) > reach
            || nearer.is_some_and(|nearer| is_parted(words, topic, nearer.start))
        {
            break;
        }
        nearer = Some(topic);
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

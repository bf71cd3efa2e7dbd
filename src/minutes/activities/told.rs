//! What running text tells of further events.

use super::super::dates::{Moment, moment};
use super::super::layout::{Page, Place, Sentence};
use super::super::mentions::{Mention, Stance, mentions_among, number_word, stance_of_remark};
use super::super::phrases::Phrases;
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bytes::holds;
use crate::evidence::Share;
use crate::plan::{Activity, Plan, Status};

static CARRIED_OUT: Phrases = Phrases::new(&[("বাস্তবায়িত", ())]);

impl Context<'_> {
    /// What minutes tell of earlier events of the same plan; only what bears a day or a quarter.
    pub(super) fn told(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        // What the delegates of other offices tell is theirs.
        let of_others = |word: &Word| matches!(word.term, Term::Delegate | Term::Subordinate);
        for sentence in self.sentences {
            let words = self.page.words_of(sentence);
            if words.iter().any(of_others) {
                continue;
            }
            drafts.extend(self.decisions_told(sentence, words, main_plan));
            let met = self.met_before(sentence, drafts);
            drafts.extend(met);
            for mention in mentions_among(self.page, sentence.range.clone(), words, main_plan) {
                let same_plan = plans.contains(&mention.activity.plan()) || main_plan == Some(mention.activity.plan());
                let status = match mention.stance {
                    Stance::Held => Status::Held,
                    // «… সিদ্ধান্ত হয় যে, আগামী ফেব্রুয়ারি/২০২৪ মাসে … আয়োজন করা হবে»: a decision in running text.
                    Stance::Planned
                        if sentence.place == Place::Prose
                            && (self.will_be(&mention, sentence) || is_decided_on(self.page, &mention, sentence)) =>
                    {
                        Status::Planned
                    }
                    _ => continue,
                };
                if !same_plan || self.is_theirs(&mention) || self.is_held_by_another(&sentence.range) {
                    continue;
                }
                let draft = self.draft(&mention, status, &sentence.range, false);
                let dated = draft.moment.days.is_some()
                    || draft.moment.quarter.is_some()
                    || status == Status::Planned && draft.moment.month.is_some();
                let known =
                    |known: &Draft| known.activity == draft.activity && known.principal && status == Status::Held;
                if dated && !drafts.iter().any(known) {
                    drafts.push(draft);
                }
            }
        }
        self.met_by_number(drafts);
    }

    /// «উক্ত সভা গত ০৭ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত হয়েছিল», «বিগত সভা …»: the meeting before the one that the minutes are of.
    fn met_before(&self, sentence: &Sentence, drafts: &[Draft]) -> Option<Draft> {
        const BEFORE: &[&str] = &["উক্ত সভা", "বিগত সভা", "গত সভা", "পূর্ববর্তী সভা", "পূর্বের সভা"];
        let text = self.page.slice(sentence.range.clone());
        let (day, words) = (self.meeting_day?, self.page.words_of(sentence));
        let meeting = words
            .first()
            .filter(|_| BEFORE.iter().any(|before| text.starts_with(before)))?;
        let whole = ["সভা", "সভাটি"].contains(
            &self
                .page
                .slice(words.iter().find(|word| word.term == Term::Meeting)?.range()),
        );
        let held = stance_of_remark(words) == Stance::Held && words.iter().any(|word| word.term == Term::TakesPlace);
        // «উক্ত সভা» is the one that the sentence before calls the last.
        let said = || {
            ["বিগত", "গত ", "পূর্ববর্তী"]
                .iter()
                .any(|last| holds(self.page.before(sentence.range.start, 200), last))
        };
        if !whole || !held || text.starts_with("উক্ত") && !said() {
            return None;
        }
        let known = drafts
            .iter()
            .find(|draft| draft.principal && draft.status == Status::Held)?;
        let moment = moment(self.page, &sentence.range, &meeting.range(), Status::Held, &self.base);
        let (first, last) = moment.days?;
        (first == last && first < day).then(|| Draft {
            moment,
            words: sentence.range.clone(),
            principal: false,
            told: true,
            ..known.clone()
        })
    }

    /// «বিগত সভায় গৃহীত ৩টি সিদ্ধান্তের সবগুলোই বাস্তবায়িত হয়েছে», «৫টি সিদ্ধান্তের মধ্যে ৪টি বাস্তবায়িত হয়েছে», of the committee whose minutes
    /// these are.
    pub(super) fn decisions_told(&self, sentence: &Sentence, words: &[Word], main_plan: Option<Plan>) -> Option<Draft> {
        let tells = words.iter().any(|word| word.term == Term::Implementation);
        if main_plan != Some(Plan::CitizensCharter) || !tells {
            return None;
        }
        // «এর মধ্যে ৪টি বাস্তবায়িত, ১টি চলমান»
        let of_them = || of_the_said(self.page.slice(sentence.range.clone()));
        if stance_of_remark(words) != Stance::Held && !of_them() {
            return None;
        }
        self.decisions_carried_out_in(sentence)
    }

    /// «৫টি সিদ্ধান্তের মধ্যে ৪টি বাস্তবায়িত», be it a sentence or all that a cell holds.
    pub(super) fn decisions_carried_out_in(&self, sentence: &Sentence) -> Option<Draft> {
        let words = self.page.words_of(sentence);
        let decision = words.iter().find(|word| word.term == Term::Decision);
        let from = decision.map_or(sentence.range.start, |decision| decision.start);
        let done = words
            .iter()
            .any(|word| word.term == Term::Implementation && word.start > from)
            && CARRIED_OUT.stands_in(self.page.slice(sentence.range.clone()));
        if !done {
            return None;
        }
        let behind = self
            .page
            .slice(decision.map_or(from, |decision| decision.end)..sentence.range.end);
        let of = match decision {
            Some(decision) => self.number_before(decision.start, sentence.range.start)?,
            None => self.decisions_counted_before(sentence, behind)?,
        };
        let all = ["সবগুলো", "সব কয়", "সবকটি", "সকল", "সব সিদ্ধান্ত"]
            .iter()
            .any(|word| holds(behind, word));
        // «৪টি সিদ্ধান্তের ৪টি বাস্তবায়িত»
        let next = { behind.split_ascii_whitespace().next() }
            .filter(|next| next.starts_with(|c: char| c.is_ascii_digit()) && next.contains("টি"));
        let some = || {
            let (_, rest) = behind.split_once("মধ্যে").or(next.map(|next| ("", next)))?;
            first_number(rest).filter(|done| *done <= of)
        };
        let done = if all { of } else { some()? };
        let moment = Moment {
            quarter: self.quarter_named_in(sentence.range.clone()),
            ..Moment::default()
        };
        Some(Draft {
            activity: Activity::CharterCommitteeDecisions,
            status: Status::Held,
            moment,
            count: Some(done),
            share: Some(Share { done, of }),
            words: sentence.range.clone(),
            principal: false,
            told: true,
        })
    }

    /// «… গৃহীত পাঁচটি সিদ্ধান্তের অবস্থা তুলে ধরেন। পাঁচটির মধ্যে চারটি বাস্তবায়িত হইয়াছে», «… ৫টি সিদ্ধান্ত নেওয়া হয়। এর মধ্যে ৪টি বাস্তবায়িত»: the sentence
    /// before counts the decisions.
    fn decisions_counted_before(&self, sentence: &Sentence, text: &str) -> Option<u32> {
        let named = { text.split_once("মধ্যে")?.0.split_ascii_whitespace().next_back() }.and_then(number);
        if named.is_none() && !of_the_said(text) {
            return None;
        }
        let at = self
            .sentences
            .partition_point(|other| other.range.start < sentence.range.start);
        let before = at.checked_sub(1).and_then(|before| self.sentences.get(before))?;
        let words = self.page.words_of(before);
        let mut decisions = words.iter().filter(|word| word.term == Term::Decision);
        let counted = decisions.find_map(|decision| self.number_before(decision.start, before.range.start))?;
        named.is_none_or(|named| named == counted).then_some(counted)
    }

    /// The number that stands nearest before a place, within a few words.
    pub(super) fn number_before(&self, at: usize, from: usize) -> Option<u32> {
        let text = self.page.before(at, 60.min(at - from));
        // «গৃহীত পাঁচটি সিদ্ধান্তের»
        if let Some(number) = text.split_ascii_whitespace().next_back().and_then(number) {
            return Some(number);
        }
        let digits = |c: char| c.is_ascii_digit();
        let end = text.rfind(digits)? + 1;
        let start = text
            .get(..end)?
            .rfind(|c: char| !c.is_ascii_digit())
            .map_or(0, |before| before + 1);
        (start..end)
            .find_map(|start| text.get(start..end))
            .and_then(|number| number.parse().ok())
    }
}

/// «পরবর্তী গণশুনানি আগামী ২১/০৬/২০২২ তারিখে করার সিদ্ধান্ত হয়»: decided in this meeting; «… সিদ্ধান্ত হয়েছিল» was in an earlier one.
fn is_decided_on(page: &Page, mention: &Mention, sentence: &Sentence) -> bool {
    const DOING: &[&str] = &["করার", "আয়োজনের", "অনুষ্ঠানের", "গ্রহণের", "নেওয়ার", "দেওয়ার", "ডাকার"];
    let behind = page.words(mention.event.end..sentence.range.end);
    let [.., decision, verb] = behind else { return false };
    let doing = page.before(decision.start, 60).split_ascii_whitespace().next_back();
    decision.term == Term::Decision
        && verb.term == Term::Past
        && !page.slice(verb.range()).ends_with("িল")
        && doing.is_some_and(|doing| DOING.contains(&doing))
}

/// «এর মধ্যে», «তন্মধ্যে», «এগুলোর মধ্যে»: of what the sentence before counts.
fn of_the_said(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace();
    match words.next() {
        Some("তন্মধ্যে") => true,
        Some("এর" | "যার" | "তার" | "তাহার" | "এগুলোর" | "সেগুলোর" | "এগুলির" | "সেগুলির" | "ইহার" | "এসবের") => {
            words.next() == Some("মধ্যে")
        }
        _ => false,
    }
}

/// The first number of a text, in figures or with its classifier: «৪টি», «চারটি».
fn first_number(text: &str) -> Option<u32> {
    let digits = |word: &str| -> Option<u32> {
        let start = word.find(|c: char| c.is_ascii_digit())?;
        let rest = word.get(start..)?;
        rest.get(..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()))?
            .parse()
            .ok()
    };
    { text.split_ascii_whitespace() }.find_map(|word| digits(word).or_else(|| number(word)))
}

/// «৫টির», «পাঁচটি»: a number with its classifier.
fn number(word: &str) -> Option<u32> {
    let number = ["টির", "টি", "টা"].iter().find_map(|ending| word.strip_suffix(ending))?;
    number.parse().ok().or_else(|| number_word(number))
}

//! Lists of proofs, which have no verbs: minutes, a sheet of attendance or photographs show that an event was held.

use super::super::kind::Kind;
use super::super::layout::{Line, item_marker, trimmed};
use super::super::mentions::{Mention, Stance, mentions, topics};
use super::super::words::{Term, Word};
use super::{Context, Draft};
use crate::bytes::{holds, place_of};
use crate::plan::{Activity, Plan, Status};
use std::ops::Range;

/// What there is only of an event that took place. A notice, a list of trainees or a budget comes before it.
const OF_EVENTS: &[&str] = &[
    "কার্যবিবরণী",
    "কার্যবিবরনী",
    "রেজুলেশন",
    "হাজিরা",
    "উপস্থিতি",
    "ছবি",
    "আলোকচিত্র",
    "স্থিরচিত্র",
];

/// What shows that a charter was updated.
const OF_UPDATES: &[&str] = &["আদেশ", "স্ক্রিনশট", "স্ক্রীনশট", "কপি", "প্রিন্ট"];

/// A form to be filled in shows nothing.
const EMPTY: &[&str] = &["নমুনা", "ছক", "ফরম্যাট", "খসড়া"];

/// Bytes of an entry, at the most.
const LONGEST: usize = 1_500;

impl Context<'_> {
    /// «আওতাধীন দপ্তর/সংস্থার গণশুনানির প্রতিবেদন সংগ্রহ», the activity of a row: what is to be gathered are the papers of others.
    pub(super) fn is_on_papers_of_others(&self, mention: &Mention, cell: &Range<usize>) -> bool {
        const PAPERS: &[&str] = &["প্রতিবেদন", "কার্যবিবরণী", "কার্যবিবরনী", "প্রমাণক", "তথ্য"];
        const GATHERED: &[&str] = &["সংগ্রহ", "সংগৃহীত", "পর্যালোচনা", "যাচাই", "একীভূত", "সংকলন", "মূল্যায়ন"];
        let others =
            |word: &Word| matches!(word.term, Term::Subordinate | Term::Each) && word.end <= mention.event.start;
        let behind = self.page.slice(mention.event.end..cell.end.max(mention.event.end));
        let mut behind = behind.split_ascii_whitespace().take(4);
        let papers = behind
            .next()
            .is_some_and(|word| PAPERS.iter().any(|papers| word.starts_with(papers)));
        papers
            && self.page.words(cell.clone()).iter().any(others)
            && behind.any(|word| GATHERED.iter().any(|gathered| word.starts_with(gathered)))
    }

    /// What a cell says before it lists its proofs: «১ম প্রশিক্ষণ ১৪.০৯.২০২২, ২য় ০৭.১২.২০২২ প্রমাণক: নোটিশ, হাজিরা».
    pub(super) fn without_its_proofs(&self, sentence: Range<usize>) -> Range<usize> {
        let text = self.page.slice(sentence.clone());
        let listed = ["প্রমাণক:", "প্রমাণক -", "প্রমাণক-", "প্রমাণকসমূহ:"]
            .iter()
            .find_map(|label| place_of(text, label));
        match listed.filter(|at| *at > 0) {
            Some(at) => trimmed(self.page.text(), sentence.start..sentence.start + at),
            None => sentence,
        }
    }

    /// «… ২য় ত্রৈমাসিকের প্রমাণকের তালিকা»: each line names the proofs of one event.
    pub(super) fn proved(&self, drafts: &mut Vec<Draft>) {
        let Some(title) = self.title.clone() else { return };
        let subject = self.page.slice(title.clone());
        let listed = is_list_of_proofs(subject);
        let sent = || self.kind == Kind::Letter && holds(subject, "প্রমাণক") && !self.asks_for_anything();
        // «যেসব প্রমাণক দিতে হইবে তাহার তালিকা»: what others are to send.
        let demanded = { self.page.words(title.clone()).iter() }.any(|word| word.term == Term::Future);
        if !(listed || sent()) || demanded {
            return;
        }
        let is_entry = |line: &&Line| listed || line.is_row || item_marker(self.page.line_text(line)).is_some();
        // A longer line is no entry of a list.
        let below =
            { self.page.lines.iter() }.filter(|line| line.start >= title.end && line.end - line.start <= LONGEST);
        let mut entries: Vec<Range<usize>> = Vec::new();
        for line in below.filter(is_entry) {
            let first = self.page.cells(line).first();
            match entries.last_mut() {
                // «গ-১ | … অফিস আদেশ ও» and below it « | স্ক্রিনশট (২৭/০৯/২০২৩)»: a wrapped cell.
                Some(above)
                    if line.is_row && first.is_some_and(Range::is_empty) && line.end - above.start <= LONGEST =>
                {
                    above.end = line.end;
                }
                _ => entries.push(line.range()),
            }
        }
        let mut group: Option<(&str, Plan)> = None;
        // The event of the entry above, of which there was no proof yet.
        let mut unproved: Option<(Mention, Range<usize>)> = None;
        for range in entries {
            let text = self.page.slice(range.clone());
            let shows = |proofs: &[&str]| proofs.iter().any(|proof| holds(text, proof));
            let above = unproved.take();
            if shows(EMPTY) || self.page.words(range.clone()).is_empty() || self.is_held_by_another(&range) {
                continue;
            }
            // «ক-১», «ক-২» are of the plan that the first of them names.
            let letter = text.split_once('-').map(|(letter, _)| letter);
            let letter = letter.filter(|letter| (1..=2).contains(&letter.chars().count()));
            let plan = { group }
                .filter(|(known, _)| Some(*known) == letter)
                .map(|(_, plan)| plan);
            let own = |mention: &Mention| self.is_own_event(mention);
            let found = mentions(self.page, range.clone(), plan);
            let event = found.into_iter().find(own);
            let named = topics(self.page.words(range.clone()))
                .into_iter()
                .find(|topic| !topic.weak);
            group = { letter.zip(named) }
                .map(|(letter, topic)| (letter, topic.plan))
                .or(group);
            // «অংশীজনের … সভার নোটিশ», «উক্ত সভার হাজিরা ও ছবি»
            let said = || {
                ["উক্ত সভার", "উক্ত প্রশিক্ষণের", "উক্ত কর্মশালার"]
                    .iter()
                    .any(|said| holds(text, said))
            };
            if let Some((mention, of_event)) = above.filter(|_| shows(OF_EVENTS) && said()) {
                self.push_proved(&mention, &of_event, drafts);
                continue;
            }
            let update = || self.update_named_in(&range).filter(|_| shows(OF_UPDATES));
            let formed =
                |mention: &Mention| mention.activity == Activity::CharterCommitteeReconstitution && shows(&["আদেশ"]);
            match event
                .clone()
                .filter(|mention| shows(OF_EVENTS) || formed(mention))
                .or_else(update)
            {
                Some(mention) => self.push_proved(&mention, &range, drafts),
                None => unproved = event.map(|mention| (mention, range)),
            }
        }
    }

    fn push_proved(&self, mention: &Mention, range: &Range<usize>, drafts: &mut Vec<Draft>) {
        let draft = self.draft(mention, Status::Held, range, false);
        let coming = { draft.moment.days }
            .zip(self.memo_day)
            .is_some_and(|((first, _), today)| first > today);
        // Without its day, an entry may as well name what is asked for.
        if !coming && !draft.moment.is_empty() {
            drafts.push(draft);
        }
    }

    /// «নিম্নবর্ণিত প্রমাণকসমূহ প্রেরণের জন্য অনুরোধ করা হলো»: what is listed is still to be sent.
    fn asks_for_anything(&self) -> bool {
        let asks = |word: &Word| match word.term {
            Term::Request | Term::Instruction => true,
            // «সূত্র: আপনার দপ্তরের … নং পত্র» is the letter that this one answers.
            Term::Your => !self.is_courtesy(word),
            _ => false,
        };
        self.body()
            .any(|sentence| self.page.words_of(sentence).iter().any(asks))
    }

    /// «… অনুষ্ঠিত তথ্য অধিকার প্রশিক্ষণে মনোনীত দুইজনের …»: an event that someone went to is another's.
    fn is_own_event(&self, mention: &Mention) -> bool {
        let went = { self.page.words(mention.event.clone()).last() }.is_some_and(|word| word.locative);
        !went && mention.stance != Stance::CalledOff
    }

    /// «সেবা প্রদান প্রতিশ্রুতি হালনাগাদের অফিস আদেশ»: in running text, such an order may still be to come.
    fn update_named_in(&self, range: &Range<usize>) -> Option<Mention> {
        let words = self.page.words(range.clone());
        let topic = { topics(words).into_iter() }.find(|topic| topic.plan == Plan::CitizensCharter)?;
        // «হালনাগাদকৃত সেবা প্রদান প্রতিশ্রুতির স্ক্রিনশট»
        let before = |word: &Word| {
            let between = self.page.before(topic.start, topic.start.saturating_sub(word.end));
            word.end <= topic.start && between.trim().is_empty() && self.page.slice(word.range()).ends_with("কৃত")
        };
        let update =
            { words.iter() }.find(|word| word.term == Term::Update && (word.start >= topic.end || before(word)))?;
        let others = |word: &Word| matches!(word.term, Term::Subordinate | Term::Each | Term::Your);
        (!words.iter().any(others)).then(|| Mention {
            activity: Activity::CharterUpdate,
            stance: Stance::Held,
            event: update.range(),
            words: topic.start.min(update.start)..topic.end.max(update.end),
            count: None,
            asked_of_others: false,
            by_context: false,
            refers_back: false,
        })
    }
}

/// «প্রমাণকের তালিকা», «প্রমাণকসমূহের সূচি», «সংযুক্ত প্রমাণকসমূহ».
pub(in crate::minutes) fn is_list_of_proofs(title: &str) -> bool {
    holds(title, "প্রমাণক")
        && ["তালিকা", "সূচি", "সূচী", "প্রমাণকসমূহ", "প্রমাণকাদি"]
            .iter()
            .any(|list| holds(title, list))
}

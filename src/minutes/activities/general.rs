//! Minutes of a meeting on everything an office does: what they tell of a plan is reported where it is plainly the office's own.

use super::super::decisions::DecisionRow;
use super::super::kind::Kind;
use super::super::layout::{Place, Sentence};
use super::super::letterhead::Name;
use super::super::mentions::{Mention, Stance, mentions};
use super::super::organiser::{offices_named, spaced_words};
use super::super::words::{Term, Word, is_letter};
use super::owners::{contains_name, points_here};
use super::{Context, Draft, LEAD};
use crate::bangla::fold::fold_str;
use crate::bytes::{holds, place_of};
use crate::plan::{Plan, Status};
use std::ops::Range;

/// The nouns of offices whose meetings no other office of that name attends.
const ALONE_OF_ITS_KIND: &[&str] = &[
    "মন্ত্রণালয়",
    "কর্তৃপক্ষ",
    "কর্পোরেশন",
    "করপোরেশন",
    "কমিশন",
    "ব্যাংক",
    "বিশ্ববিদ্যালয়",
    "পৌরসভা",
    "অধিদপ্তর",
    "পরিদপ্তর",
    "ব্যুরো",
    "ইনস্টিটিউট",
    "ইন্সটিটিউট",
    "বোর্ড",
    "কাউন্সিল",
    "ফাউন্ডেশন",
];

/// Behind «মন্ত্রণালয়ের», where its agencies attend: its people, not its orders.
const ITS_PEOPLE: &[&str] = &["কর্মকর্তা", "কর্মচারী", "নৈতিকতা", "সকল শাখা"];

/// How a head office calls itself among its branches.
const SEATS: &[&str] = &["সদর কার্যালয়", "সদর দপ্তর", "সদরদপ্তর", "প্রধান কার্যালয়", "কেন্দ্রীয় কার্যালয়"];

/// Who speaks in a meeting.
pub(super) const TELLS: &[&str] = &["জানান", "বলেন", "জানিয়েছেন", "অবহিত করেন", "উল্লেখ করেন"];

/// Words for the same sort of office.
const BUREAUS: &[&str] = &["কার্যালয়", "অফিস", "দপ্তর"];

/// «অফিসের», «দপ্তরে», not «অফিসার».
fn is_bureau(word: &str) -> bool {
    let rest = BUREAUS.iter().find_map(|noun| word.strip_prefix(noun));
    rest.is_some_and(|rest| matches!(rest, "" | "ের" | "ে" | "টির"))
}

/// «জেলা কার্যালয়ের নৈতিকতা কমিটির সভা», in the minutes of a «জেলা সমাজসেবা কার্যালয়»: by its level, among the offices below it. The offices of all
/// departments meet at a deputy commissioner's; «জেলা কার্যালয়সমূহ» are others.
fn names_by_level(text: &str, own: &str) -> bool {
    const LEVELS: &[&str] = &["জেলা", "বিভাগীয়", "আঞ্চলিক", "উপজেলা", "সার্কেল", "জোনাল"];
    const OF_ALL: &[&str] = &["প্রশাস", "নির্বাহী", "কমিশনার", "পরিষদ"];
    let mut name = own.split_ascii_whitespace();
    let level = name.next().filter(|level| LEVELS.contains(level));
    let bureau = name.next_back().is_some_and(is_bureau);
    let Some(level) = level.filter(|_| bureau && !OF_ALL.iter().any(|head| holds(own, head))) else {
        return false;
    };
    // «রংপুর জেলা কার্যালয়ের …», «সকল জেলা কার্যালয়ের …» are others.
    let is_joint = |word: &str| {
        word.is_empty()
            || word.ends_with(|c: char| !is_letter(c))
            || matches!(word, "এ" | "এই" | "অত্র" | "উক্ত" | "তারিখে" | "যে" | "ও" | "এবং")
    };
    let (mut further, mut before) = ("", "");
    text.split_ascii_whitespace().any(|word| {
        let named = before == level && is_joint(further) && is_bureau(word.trim_end_matches(|c| !is_letter(c)));
        (further, before) = (before, word);
        named
    })
}

/// «১৮ অক্টোবর ২০২৩ তারিখে পরিচালক মহোদয়ের সভাপতিত্বে»: the head of the office itself, for others are named with their office.
fn is_chaired_by_the_head(text: &str) -> bool {
    const HEADS: &[&str] = &["পরিচালক", "মহাপরিচালক", "চেয়ারম্যান", "অধ্যক্ষ"];
    let before = place_of(text, "মহোদয়ের সভাপতিত্বে").and_then(|at| text.get(..at));
    before.is_some_and(|before| {
        let mut words = before.split_ascii_whitespace().rev();
        words.next().is_some_and(|head| HEADS.contains(&head))
            && words.next().is_none_or(|word| word == "তারিখে" || word.ends_with(','))
    })
}

impl Context<'_> {
    /// What minutes on one plan tell of the office's own events of another: «অন্যান্য সংযোজনীর কাজও টিমের সদস্যগণকে দেখতে হয়। তথ্য অধিকার বিষয়ে …».
    pub(super) fn told_of_other_plans(&self, plans: &[Plan], main_plan: Option<Plan>, drafts: &mut Vec<Draft>) {
        for sentence in self.body() {
            if self.page.dates(sentence.range.clone()).is_empty() {
                continue;
            }
            let mut told = Vec::new();
            self.push(sentence, Stance::Held, &mut told, |_| {
                self.is_told_of_own(&sentence.range)
            });
            told.retain(|draft| {
                let plan = draft.activity.plan();
                draft.moment.days.is_some() && !plans.contains(&plan) && main_plan != Some(plan)
            });
            drafts.append(&mut told);
        }
    }

    /// What minutes without a plan of their own tell of the office's events, and what they decide to hold. Both need a day, a month
    /// or a quarter, and a topic named beside the event.
    pub(super) fn told_in_general(&self, drafts: &mut Vec<Draft>) {
        for sentence in self
            .sentences
            .iter()
            .filter(|sentence| sentence.place != Place::Distribution)
        {
            self.push(sentence, Stance::Held, drafts, |_| self.is_told_of_own(&sentence.range));
            // «০৯/০৬/২৪ তারিখে অফিস স্টাফদের নিয়ে … ট্রেনিং হবে», in running text
            if sentence.place == Place::Prose {
                self.push(sentence, Stance::Planned, drafts, |mention| {
                    self.will_be(mention, sentence) && self.is_told_of_own(&sentence.range)
                });
            }
        }
        for sentence in self.broken_sentences() {
            self.push(&sentence, Stance::Held, drafts, |_| {
                self.is_told_of_own(&sentence.range)
            });
        }
        for row in self.rows {
            self.told_under_heading(row, drafts);
        }
        for row in self.rows.iter().filter(|row| !self.binds_only_others(row)) {
            for sentence in
                { self.whole_parts(&row.decision).into_iter() }.flat_map(|part| self.page.sentences_in(part))
            {
                self.push(&sentence, Stance::Planned, drafts, |_| {
                    self.is_decided_for_own(row, &sentence.range)
                });
            }
            self.decided_of_the_said(row, drafts);
        }
    }

    /// «বিষয়: কক্ষ ব্যবহারের অনুমতি। … তারিখে এ কার্যালয়ের উদ্যোগে … প্রশিক্ষণের আয়োজন করা হয়েছে»: what a letter on something else tells of the
    /// office's own events before it comes to its point.
    pub(super) fn told_in_lead(&self, drafts: &mut Vec<Draft>) {
        // An order names the members of a committee before it calls their first meeting.
        let reach = if self.kind == Kind::OfficeOrder {
            8 * LEAD
        } else {
            2 * LEAD
        };
        for sentence in self.body().take(reach) {
            for stance in [Stance::Held, Stance::Planned] {
                self.push(sentence, stance, drafts, |_| self.is_told_of_own(&sentence.range));
            }
        }
        drafts.retain(|draft| draft.moment.days.is_some());
    }

    /// Sentences that begin in the last cell of a row and end in the first of the next: a line break parted the row.
    fn broken_sentences(&self) -> Vec<Sentence> {
        let broken = self.page.lines.windows(2).filter_map(|pair| {
            let [upper, lower] = pair else { return None };
            if !upper.is_row || !lower.is_row {
                return None;
            }
            let (above, below) = (self.page.cells(upper), self.page.cells(lower));
            let (last, first) = (above.last()?, below.first()?);
            let numbered = self.page.slice(first.clone()).starts_with(|c: char| c.is_ascii_digit());
            let number = self.page.slice(above.first()?.clone());
            let begins_row = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            if below.len() >= above.len() && !begins_row || numbered || first.is_empty() {
                return None;
            }
            let (from, to) = (
                self.page.sentences_in(last.clone()),
                self.page.sentences_in(first.clone()),
            );
            let range = from.last()?.range.start..to.first()?.range.end;
            let goes_on = !self
                .page
                .slice(from.last()?.range.end..range.end)
                .starts_with(['।', ';']);
            goes_on.then(|| self.page.sentence(range, Place::Prose))
        });
        broken.collect()
    }

    fn push(&self, sentence: &Sentence, stance: Stance, drafts: &mut Vec<Draft>, own: impl Fn(&Mention) -> bool) {
        let found = mentions(self.page, sentence.range.clone(), None);
        let mut fitting = found
            .iter()
            .filter(|mention| mention.stance == stance && !self.is_theirs(mention))
            .peekable();
        if !fitting.peek().is_some_and(|mention| own(mention)) {
            return;
        }
        let status = if stance == Stance::Held {
            Status::Held
        } else {
            Status::Planned
        };
        let told = fitting.map(|mention| self.draft(mention, status, &sentence.range, false));
        drafts.extend(told.filter(|draft| !draft.moment.is_empty()));
    }

    /// «এ পৌরসভার উদ্যোগে», «এ মন্ত্রণালয়ের কর্মচারীদের»: the event is the office's own, not one that a delegate reports.
    pub(super) fn is_told_of_own(&self, sentence: &Range<usize>) -> bool {
        let theirs = self
            .page
            .words(sentence.clone())
            .iter()
            .any(|word| matches!(word.term, Term::Delegate | Term::Subordinate | Term::Each | Term::Your));
        !theirs && !self.is_held_by_another(sentence) && (self.names_itself(sentence) || self.is_told_within(sentence))
    }

    /// What is to be done, by nobody else: «… প্রশিক্ষণ আয়োজন করা হবে», not «উপজেলা কৃষি অফিস … আয়োজন করবে».
    pub(super) fn is_decided_for_own(&self, row: &DecisionRow, sentence: &Range<usize>) -> bool {
        if self.names_itself(sentence) {
            return true;
        }
        let passive = self
            .page
            .words(sentence.clone())
            .iter()
            .rfind(|word| word.term == Term::Future)
            .is_some_and(|word| matches!(self.page.slice(word.range()), "হবে" | "হইবে"));
        let others = |part: &Range<usize>| self.names_another(part);
        // «তুলা উন্নয়ন বোর্ড | …»: whose row it is.
        let of_another = || row.discussion.first().is_some_and(others);
        passive
            && self.speaks_for_itself()
            && !others(sentence)
            && !row.implementers.iter().any(others)
            && (!self.is_of_several_offices() || !of_another())
    }

    /// Whether the meeting is one of several offices, where «এ কার্যালয়» is that of whoever speaks.
    fn is_of_several_offices(&self) -> bool {
        let title = self.title.clone().unwrap_or(0..0);
        let several = |word: &Word| matches!(word.term, Term::Coordination | Term::Subordinate | Term::Committee);
        let text = self.page.slice(title.clone());
        // «দাপ্তরিক সমন্বয় সভা»
        let within = ["দাপ্তরিক", "অভ্যন্তরীণ", "অভ্যন্তরীন", "অফিস ব্যবস্থাপনা"]
            .iter()
            .any(|word| holds(text, word));
        !within && self.page.words(title.clone()).iter().any(several) || holds(text, "পরিষদ")
    }

    /// Whether a sentence names this office: in full, as «এ কার্যালয়», or by its noun alone where no other office is named
    /// («মন্ত্রণালয়ের নৈতিকতা কমিটির সভা»).
    fn names_itself(&self, sentence: &Range<usize>) -> bool {
        let Some(own) = self.own_head().filter(|own| !own.is_empty()) else {
            return false;
        };
        let text = self.page.slice(sentence.clone());
        if contains_name(text, own) {
            return true;
        }
        if names_by_level(text, own) {
            return true;
        }
        let Some(noun) = own.split_ascii_whitespace().next_back() else {
            return false;
        };
        let several = self.is_of_several_offices();
        // «ইউনিয়ন পরিষদের উদ্যোগে» in the minutes of a «… ইউনিয়ন পরিষদ কার্যালয়».
        let named = offices_named(self.page, sentence.clone());
        let in_part = |name: &Name| {
            let name = fold_str(&name.text);
            name.contains(' ') && contains_name(own, &name)
        };
        if !several && !named.is_empty() && named.iter().all(in_part) {
            return true;
        }
        // No delegate to a ministry or an authority speaks of «এ মন্ত্রণালয়» as his own.
        let alike = !ALONE_OF_ITS_KIND.contains(&noun);
        // «সদর কার্যালয়ের কর্মচারীদের জন্য», in the minutes of a directorate
        let seat = |name: &Name| SEATS.iter().any(|seat| holds(&fold_str(&name.text), seat));
        if !alike && SEATS.iter().any(|seat| holds(text, seat)) && named.iter().all(seat) {
            return true;
        }
        if !BUREAUS.contains(&noun) && named.is_empty() && is_chaired_by_the_head(text) {
            return true;
        }
        if several && alike && self.is_told_by_someone(sentence) {
            return false;
        }
        let ministry = several && noun == "মন্ত্রণালয়";
        let mut before = "";
        let mut alone = false;
        for (at, word) in spaced_words(text) {
            // «অফিসের সিটিজেন চার্টার», in the minutes of a «… কার্যালয়»
            let by_another_word = alike && BUREAUS.contains(&noun) && is_bureau(word);
            if word.starts_with(noun) || by_another_word {
                if points_here(before) {
                    return true;
                }
                let behind = || text.get(at + word.len()..).unwrap_or_default().trim_start();
                alone |=
                    !(several && alike) && (!ministry || ITS_PEOPLE.iter().any(|people| behind().starts_with(people)));
            }
            before = word;
        }
        let undersigned = || holds(text, "নিম্নস্বাক্ষরকারী") || holds(text, "নিম্ন স্বাক্ষরকারী");
        (alone || undersigned()) && named.is_empty()
    }

    /// Whether a sentence in the minutes of a meeting of several offices is, or may be, told by one of the others: someone speaks, or
    /// the row names an office.
    fn is_told_by_someone(&self, sentence: &Range<usize>) -> bool {
        let title = self.page.slice(self.title.clone().unwrap_or(0..0));
        let joint = ["পরিষদ", "কমিটি", "উন্নয়ন"].iter().any(|word| holds(title, word));
        let ahead = self.page.before(sentence.start, 400);
        let row = sentence.start - ahead.rfind('\n').map_or(ahead.len(), |end| ahead.len() - end - 1);
        let text = self.page.slice(row..sentence.end);
        joint || TELLS.iter().any(|verb| holds(text, verb)) || self.names_another(&(row..sentence.start))
    }

    /// Whether what is told or decided without a word of whose it is, is this office's: in its own meeting, or in that of a head office
    /// with its branches, which name themselves.
    pub(super) fn speaks_for_itself(&self) -> bool {
        let alone = || {
            let noun = self.own_head().and_then(|own| own.split_ascii_whitespace().next_back());
            noun.is_some_and(|noun| ALONE_OF_ITS_KIND.contains(&noun))
        };
        !self.is_of_several_offices() || alone()
    }

    /// Whether a stretch of text names an office that is not this one.
    pub(super) fn names_another(&self, range: &Range<usize>) -> bool {
        let own = self.own_head().unwrap_or_default();
        offices_named(self.page, range.clone())
            .iter()
            .any(|name| !contains_name(own, &fold_str(&name.text)))
    }
}

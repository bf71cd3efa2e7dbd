//! Whose event it is: this office's own, or that of another one.

use super::super::decisions::{DecisionRow, Parts, joined};
use super::super::kind::Kind;
use super::super::layout::{Line, Sentence};
use super::super::mentions::Mention;
use super::super::organiser::{Found, is_office_word, may_name_hosts, offices_in, offices_named};
use super::super::strangers::{is_held_by_named_strangers, is_held_by_strangers, is_name_of_strangers};
use super::super::words::{Term, Word, is_letter};
use super::{Context, LEAD};
use crate::bangla::fold::fold_str;
use crate::bytes::{has_more_words, holds, place_of, places_of};
use std::cell::LazyCell;
use std::ops::Range;

/// Lines from the top among which the organiser of a meeting is named.
const TOP: usize = 20;

impl Context<'_> {
    /// The first part of the office's name, folded: «শিল্প মন্ত্রণালয়».
    pub(super) fn own_head(&self) -> Option<&str> {
        self.office.map(head)
    }

    /// «আপনার কার্যালয়ে নিম্নবর্ণিত কার্যক্রম গ্রহণ করে …»: what such a letter asks for is for its reader to do.
    pub(super) fn asks_others(&self) -> bool {
        let addresses = |sentence: &Sentence| {
            let mut words = self.page.words_of(sentence).iter();
            words.any(|word| word.term == Term::Your && !self.is_courtesy(word))
        };
        self.kind == Kind::Letter
            && self
                .body()
                .any(|sentence| addresses(sentence) || self.is_to_report(sentence) || self.asks_each(sentence))
    }

    /// «স্ব স্ব কার্যালয়ের কমিটি পুনর্গঠনপূর্বক অফিস আদেশের কপি পাঠানোর জন্য অনুরোধ করা হলো»
    fn asks_each(&self, sentence: &Sentence) -> bool {
        let words = self.page.words_of(sentence);
        words.iter().any(|word| word.term == Term::Request) && words.windows(2).any(is_each_own)
    }

    /// «আপনার দপ্তরের … তারিখের পত্র», «আপনার সদয় অবগতির জন্য», «আপনার বিশ্বস্ত», «আপনার চাহিদার আলোকে»:
    /// nothing is asked.
    pub(super) fn is_courtesy(&self, your: &Word) -> bool {
        const COURTESIES: &[&str] = &[
            "পত্র",
            "স্মারক",
            "অবগতি",
            "জ্ঞাতার্থে",
            "বিশ্বস্ত",
            "একান্ত",
            "চাহিদা",
            "কক্ষটি",
            "হলরুমটি",
            "মিলনায়তনটি",
            "অডিটোরিয়ামটি",
            "প্রশিক্ষক",
            "রিসোর্স",
            "উপস্থিতি",
        ];
        let behind = self.page.after(your.end, 130).lines().next().unwrap_or_default();
        { behind.split_ascii_whitespace().take(6) }
            .any(|word| COURTESIES.iter().any(|courtesy| word.starts_with(courtesy)))
    }

    /// «আর্থিক প্রতিষ্ঠান বিভাগের পত্র অনুযায়ী উক্ত বিভাগ কর্তৃক আয়োজিত …»: an office named before holds it.
    fn is_held_by_the_said(&self, words: &[Word]) -> bool {
        words.iter().filter(|word| word.term == Term::By).any(|by| {
            let mut before = self.page.before(by.start, 90).split_ascii_whitespace().rev();
            before.next().is_some_and(is_office_word)
                && before
                    .next()
                    .is_some_and(|word| matches!(word, "উক্ত" | "উল্লিখিত" | "উল্লেখিত" | "সেই"))
        })
    }

    /// «উপজেলা ভূমি অফিস কর্তৃক আয়োজিত … প্রশিক্ষণে অত্র কার্যালয়ের দুইজন … অংশগ্রহণ করেন»: the event is that of another office.
    pub(super) fn is_held_by_another(&self, sentence: &Range<usize>) -> bool {
        let words = self.page.words(sentence.clone());
        let addressed = |word: &Word| word.term == Term::Your && !self.is_courtesy(word);
        if self.kind == Kind::Letter && words.iter().any(addressed) {
            return true;
        }
        let organises = |word: &Word| {
            matches!(
                word.term,
                Term::By | Term::Organised | Term::Organising | Term::Measure | Term::System | Term::ToBeHeld
            )
        };
        let to = |at: usize| {
            let behind = words.get(at + 1..).unwrap_or_default().iter().take(8);
            let gathers = |word: &&Word| matches!(word.term, Term::Meeting | Term::Training | Term::Workshop);
            let holds = { words.get(at) }.is_some_and(|verb| matches!(verb.term, Term::TakesPlace | Term::Organised));
            holds && { behind }.find(gathers).is_some_and(|event| event.locative)
        };
        let verb = words.last().map_or("", |word| self.page.slice(word.range()));
        let in_the_news = self.kind == Kind::News;
        let acts = (in_the_news || matches!(self.kind, Kind::Minutes | Kind::ProgressReport))
            && (verb.starts_with("কর") || verb.starts_with("দিয়েছে"));
        // «উপজেলা অফিসসমূহে গণশুনানি অনুষ্ঠিত হয়েছে»
        let in_many = |word: &Word| {
            let text = self.page.slice(word.range());
            word.term == Term::OfficeWord
                && (text.ends_with("সমূহে") || text.ends_with("গুলোতে") || text.ends_with("গুলিতে"))
        };
        if self.kind == Kind::Letter && words.iter().any(in_many) {
            return true;
        }
        if self.is_attended_elsewhere(sentence, words)
            || self.is_joined_by_own(sentence, words)
            || self.is_taken_from_others(sentence, words)
            || self.is_guest(sentence)
            || self.is_done_by_each(words)
            || self.is_given_by_another(sentence)
            || self.is_taught_by_an_institute(sentence, words)
            || self.is_relayed(sentence, words)
            || self.is_told_by_another(sentence, words)
            || self.is_said_by_another(sentence)
        {
            return true;
        }
        if words.iter().any(|word| word.term == Term::Organising) && self.is_done_by_another(sentence) {
            return true;
        }
        let (held, went) = (words.iter().any(organises), (0..words.len()).any(to));
        // «দুইজন কর্মচারী … একাডেমিতে প্রশিক্ষণ পেয়েছেন»
        let took = { words.windows(2) }.any(|pair| {
            matches!(pair, [event, verb] if event.term == Term::Training && verb.term == Term::Past && takes(self.page.slice(verb.range())))
        });
        if !(held || went || acts || took) {
            return false;
        }
        if self.is_held_by_the_said(words) || is_held_by_named_strangers(self.page, words) {
            return true;
        }
        let Some(own) = self.office else {
            return false;
        };
        if held && self.is_held_by_an_officer(words, own) {
            return true;
        }
        let named = LazyCell::new(|| offices_in(self.page, sentence.clone()));
        let another = |does_it: &dyn Fn(&Found) -> bool| {
            { named.iter() }
                .filter(|office| does_it(office))
                .any(|office| is_another(own, &fold_str(&office.name.text)))
        };
        // «খুলনা গবেষণাগার … আয়োজন করেছে»: whoever does it is named before an active verb.
        let unnamed = || verb == "করেছে" && !in_the_news && !self.says_own(sentence, head(own));
        let by_another = acts && (unnamed() || another(&Found::acts));
        // «জেলা প্রশাসকের কার্যালয়ে … অনুষ্ঠিত প্রশিক্ষণে দুইজন অংশ নেন»: they went to one of another office.
        let went = went && holds(self.page.slice(sentence.clone()), "অংশ");
        by_another
            || held && may_name_hosts(self.page, sentence.clone()) && another(&|office| office.is_host(self.page))
            || (went || took) && another(&|_| true)
    }

    /// «জেলা প্রশাসক, নাটোর কর্তৃক আয়োজিত»: the head of an office that is not this one.
    fn is_held_by_an_officer(&self, words: &[Word], own: &str) -> bool {
        const HEADS: &[&str] = &[
            "জেলা প্রশাসক",
            "উপজেলা নির্বাহী অফিসার",
            "উপজেলা নির্বাহী কর্মকর্তা",
            "বিভাগীয় কমিশনার",
            "পুলিশ সুপার",
            "সিভিল সার্জন",
        ];
        let organises = |word: &Word| matches!(word.term, Term::Organised | Term::ToBeHeld | Term::TakesPlace);
        words.windows(2).any(|pair| {
            let [by, verb] = pair else { return false };
            if by.term != Term::By || !organises(verb) || verb.ordinal - by.ordinal > 6 {
                return false;
            }
            // A sign stands so near to the name that at most a place fits between.
            let near = self.page.before(by.start, 120);
            let head = HEADS.iter().find(|head| {
                let behind = near.rfind(**head).and_then(|at| near.get(at + head.len()..));
                behind.is_some_and(|rest| rest.trim().is_empty() || rest.starts_with(',') && !has_more_words(rest, 3))
            });
            head.is_some_and(|head| !contains_name(own, head))
        })
    }

    /// «জেলা কার্যালয়গুলি নিজ নিজ প্রশিক্ষণ সম্পন্ন করিয়াছে»: what several offices did, each its own.
    fn is_done_by_each(&self, words: &[Word]) -> bool {
        let verb = words.last().filter(|word| word.term == Term::Past);
        verb.is_some_and(|verb| self.page.slice(verb.range()).starts_with("কর")) && words.windows(2).any(is_each_own)
    }

    /// «খাদ্য মন্ত্রণালয় ১৯ জানুয়ারি … বিষয়ে যে প্রশিক্ষণ দিয়েছে তাতে দুই সদস্য ছিলেন»: the subject of the clause gave it.
    fn is_given_by_another(&self, sentence: &Range<usize>) -> bool {
        const VERBS: &[&str] = &["দিয়েছে", "দিয়েছিল", "দেয়", "করেছে", "করেছিল", "করে", "আয়োজন"];
        let text = self.page.slice(sentence.clone());
        let Some(which) = place_of(text, " যে ") else {
            return false;
        };
        let behind = text.get(which..).unwrap_or_default().split_ascii_whitespace();
        // «… যে … প্রশিক্ষণ পরিচালনা করেছে তাতে …»
        let then = |words: &[&str]| matches!(words, [verb, there] if VERBS.contains(verb) && matches!(*there, "তাতে" | "তাহাতে" | "সেটিতে" | "সেখানে"));
        let clause: Vec<&str> = behind.take(16).collect();
        let gives = { clause.iter().skip(2).take(2) }.any(|word| VERBS.contains(word)) || clause.windows(2).any(then);
        let clause = sentence.start..sentence.start + which;
        let own = self.own_head().unwrap_or_default();
        let other = |name: &str| !contains_name(own, name) && !contains_name(name, own);
        gives && { offices_named(self.page, clause).into_iter() }.any(|name| other(&fold_str(&name.text)))
    }

    /// «প্রধান কার্যালয়ের ট্রেনিং ইনস্টিটিউট ১২ জন কর্মকর্তাকে প্রশিক্ষণ দিয়েছে»: an institute that this office is not taught its people.
    fn is_taught_by_an_institute(&self, sentence: &Range<usize>, words: &[Word]) -> bool {
        const INSTITUTES: &[&str] = &["ইনস্টিটিউট", "ইন্সটিটিউট", "একাডেমি", "একাডেমী", "কেন্দ্র"];
        let taught = |pair: &[Word]| {
            matches!(pair, [event, verb] if event.term == Term::Training && verb.term == Term::Past
                && self.page.slice(verb.range()).starts_with("দ"))
        };
        let Some(pair) = words.windows(2).find(|pair| taught(pair)) else {
            return false;
        };
        let Some(event) = pair.first() else { return false };
        let own = self.office.unwrap_or_default();
        let mut before = self.page.slice(sentence.start..event.start).split_ascii_whitespace();
        before.any(|word| INSTITUTES.contains(&word) && !holds(own, word))
    }

    /// «মন্ত্রিপরিষদ বিভাগ হতে জুম প্ল্যাটফর্মে উক্ত কর্মশালা অনুষ্ঠিত হবে»: it is held from another office. What comes from there may be
    /// a letter or a guest, too.
    fn is_relayed(&self, sentence: &Range<usize>, words: &[Word]) -> bool {
        const OTHERS: &[&str] = &[
            "প্রাপ্ত",
            "প্রেরিত",
            "প্রেরণ",
            "পাঠানো",
            "পাওয়া",
            "নির্দেশ",
            "পত্র",
            "স্মারক",
            "জারি",
            "বরাদ্দ",
            "অনুমোদন",
            "মনোন",
            "আগত",
            "আসা",
            "আমন্ত্রিত",
            "প্রকাশিত",
            "সংগৃহীত",
            "সংগ্রহ",
            "সরবরাহ",
            "জন",
            "কর্মকর্ত",
            "কর্মচারী",
            "প্রশিক্ষক",
            "অতিথি",
            "প্রতিনিধি",
            "রিসোর্স",
            "নিয়ে",
            "এসে",
            "পর্যন্ত",
        ];
        let gathers = |word: &&Word| {
            matches!(
                word.term,
                Term::Meeting | Term::Training | Term::Workshop | Term::Seminar | Term::Hearing
            )
        };
        let Some(event) = words.iter().find(gathers).filter(|_| self.kind != Kind::News) else {
            return false;
        };
        let ahead = sentence.start..event.start;
        let is_from = |word: &Word| word.term == Term::Infinitive && self.page.slice(word.range()) == "হতে";
        let mut before = words.iter().take_while(|word| word.start < event.start);
        if !before.any(is_from) && !holds(self.page.slice(ahead.clone()), "থেকে") {
            return false;
        }
        let own = self.own_head().unwrap_or_default();
        offices_in(self.page, ahead).iter().any(|office| {
            let end = office.name.range.end;
            let mut behind = self.page.slice(end..event.start.max(end)).split_ascii_whitespace();
            office.acts()
                && behind.next().is_some_and(|from| matches!(from, "হতে" | "থেকে"))
                && is_another(own, &fold_str(&office.name.text))
                && !behind.any(|word| OTHERS.iter().any(|other| word.starts_with(other)))
        })
    }

    /// «জেলা তথ্য অফিসার জানান, … তাঁর কার্যালয়ে … প্রশিক্ষণ অনুষ্ঠিত হয়েছে»: what someone tells of an office of his own.
    fn is_told_by_another(&self, sentence: &Range<usize>, words: &[Word]) -> bool {
        const THEIRS: &[&str] = &["তার", "তাঁর", "তাহার", "তাঁহার", "তাদের", "তাঁদের"];
        if !matches!(self.kind, Kind::Minutes | Kind::Letter | Kind::ProgressReport)
            || !words.iter().any(|word| self.tells(word))
        {
            return false;
        }
        let text = self.page.slice(sentence.clone());
        let theirs = |at: usize| {
            let mut words = text.get(at..).unwrap_or_default().split_ascii_whitespace();
            let begins = text.get(..at).is_some_and(|before| !before.ends_with(is_letter));
            begins && words.next().is_some_and(|whose| THEIRS.contains(&whose)) && { words.next() }
                .is_some_and(|office| is_office_word(office.strip_suffix('ে').unwrap_or(office)))
        };
        let own = self.own_head().unwrap_or_default();
        let event = words.iter().find(|word| {
            matches!(
                word.term,
                Term::Training | Term::Workshop | Term::Hearing | Term::Meeting
            )
        });
        let at_another = || {
            event.is_some_and(|event| {
                offices_in(self.page, sentence.start..event.start).iter().any(|office| {
                    matches!(office.case.as_str(), "ে" | "তে" | "য়") && is_another(own, &fold_str(&office.name.text))
                })
            })
        };
        places_of(text, "তা").any(theirs) || at_another()
    }

    /// «জানান», «বলেন», «অবহিত করেন»: what someone does who tells.
    fn tells(&self, word: &Word) -> bool {
        const VERBS: &[&str] = &["জানান", "জানিয়েছেন", "জানাইয়াছেন", "বলেন"];
        match word.term {
            Term::Past => VERBS.contains(&self.page.slice(word.range())),
            Term::Talk if matches!(self.page.slice(word.range()), "অবহিত" | "উল্লেখ") => {
                let behind = self.page.after(word.end, 30).strip_prefix(" করেন");
                behind.is_some_and(|behind| !behind.starts_with(is_letter))
            }
            _ => false,
        }
    }

    /// «… প্রশিক্ষণের আয়োজন করে জেলা প্রশাসন»: who did it stands behind the verb.
    fn is_done_by_another(&self, sentence: &Range<usize>) -> bool {
        const VERBS: &[&str] = &["করে", "করেছে", "করল", "করলো"];
        let Some(own) = self.office else {
            return false;
        };
        let mut words = self.page.slice(sentence.clone()).split_ascii_whitespace();
        let Some(_) = words.find(|word| word.starts_with("আয়োজন")) else {
            return false;
        };
        if !words.next().is_some_and(|verb| VERBS.contains(&verb)) {
            return false;
        }
        let actor: Vec<&str> = words.collect();
        let names_office = { actor.last() }.is_some_and(|word| is_office_word(word.trim_end_matches(['।', ',', ';'])));
        let says_own = actor.iter().any(|word| points_here(word) || *word == "নিজ");
        let actor = actor.join(" ");
        // The administration of an upazila or a district is the office of its head.
        let administers = ["উপজেলা", "জেলা"].iter().any(|area| {
            actor.trim_end_matches('।').ends_with("প্রশাসন")
                && actor.split(' ').rev().nth(1) == Some(area)
                && (own.starts_with(&format!("{area} নির্বাহী")) || own.starts_with(&format!("{area} প্রশাস")))
        });
        names_office && !says_own && !administers && !contains_name(own, &actor) && !contains_name(&actor, head(own))
    }

    /// Whether a sentence names the office itself, or «এ», «অত্র», «নিজ».
    fn says_own(&self, sentence: &Range<usize>, own: &str) -> bool {
        let text = self.page.slice(sentence.clone());
        let mut words = text.split_ascii_whitespace();
        contains_name(text, own) || words.any(|word| points_here(word) || word == "নিজ")
    }

    /// «মন্ত্রণালয়ের মার্চের প্রশিক্ষণে মনোনয়নের জন্য নাম পাঠানো হবে»: whom one is nominated to holds it.
    pub(super) fn is_nominated_to(&self, mention: &Mention) -> bool {
        let event = self.page.words(mention.event.clone()).last();
        let behind = self.page.after(mention.event.end, 60).trim_start();
        event.is_some_and(|event| event.locative) && behind.starts_with("মনোন")
    }

    /// «সার্কেল-৭ তাদের নিজস্ব চার্টার … হালনাগাদ করেছে»: what is told is theirs.
    pub(super) fn is_theirs(&self, mention: &Mention) -> bool {
        let before = self
            .page
            .before(mention.words.start, 110)
            .split_ascii_whitespace()
            .rev();
        before.take(6).any(|word| matches!(word, "তাদের" | "তাঁদের"))
    }

    /// Whether a decision is for subordinate offices alone: all its implementers are others («জেলা প্রশাসক (সকল)»), and neither
    /// they nor the decision name this office.
    pub(super) fn binds_only_others(&self, row: &DecisionRow) -> bool {
        let text = |parts: &Parts| joined(parts, |part| self.page.slice(part));
        let implementers = text(&row.implementers);
        let names_own = |text: &str| self.own_head().is_some_and(|own| text.contains(own));
        let decision = text(&row.decision);
        let own_words = ["নিজ ", "এ কার্যালয়", "অত্র ", "এ দপ্তর", "এ অফিস", "এ বিভাগ", "এ মন্ত্রণালয়"];
        // «নিজ নিজ কার্যালয়ের চার্টার» is each one's.
        let own = own_words
            .iter()
            .any(|word| holds(&decision, word) && !(*word == "নিজ " && holds(&decision, "নিজ নিজ ")));
        let acts = ["করবে", "করিবে", "দেবে", "দিবে", "নেবে"]
            .iter()
            .any(|verb| holds(&decision, verb))
            && !own;
        let all = [
            "সকল দপ্তর",
            "আওতাধীন সকল",
            "স্ব স্ব",
            "নিজ নিজ",
            "সংস্থাসমূহ",
            "দপ্তরসমূহ",
            "কার্যালয়সমূহ",
            "অফিসসমূহ",
            "দপ্তরগুলো",
            "কার্যালয়গুলো",
            "অফিসগুলো",
        ];
        if acts && row.implementers.is_empty() && all.iter().any(|word| holds(&decision, word)) {
            return true;
        }
        if row.implementers.is_empty() && !own && self.is_for_a_unit(&decision) {
            return true;
        }
        holds(&implementers, "সকল") && !names_own(&implementers) && !own
    }

    /// Whether the event is of an organisation outside the government: an NGO's dialogue earns an office nothing.
    pub(super) fn is_of_strangers(&self) -> bool {
        // «আয়োজক: উপকূল উন্নয়ন সংস্থা», above minutes
        let organiser = |line: &Line| {
            let text = self.page.line_text(line);
            let name = ["আয়োজক", "আয়োজনকারী", "আয়োজনে"]
                .iter()
                .find_map(|label| text.strip_prefix(label));
            name.and_then(|name| name.trim_start().strip_prefix([':', '-']))
                .is_some_and(is_name_of_strangers)
        };
        if self.kind == Kind::Minutes && self.page.lines.iter().take(TOP).any(organiser) {
            return true;
        }
        let of_the_press = matches!(self.kind, Kind::News | Kind::Notice);
        of_the_press && !self.tells_its_own_first() && {
            self.body().take(2 * LEAD).map(|sentence| sentence.range.clone())
        }
        .chain(self.title.clone())
        .any(|range| is_held_by_strangers(self.page, range))
    }
}

/// «নিজ নিজ», «স্ব স্ব»
fn is_each_own(pair: &[Word]) -> bool {
    matches!(pair, [one, two] if one.term == two.term && matches!(one.term, Term::Own | Term::Each)
        && two.ordinal == one.ordinal + 1)
}

/// Whether a verb says that someone received what another may have given: «পেয়েছেন», «নিয়েছেন».
fn takes(verb: &str) -> bool {
    ["পেয়েছে", "পেলেন", "নিয়েছে", "নেন", "নিলেন"]
        .iter()
        .any(|taking| verb.starts_with(taking))
}

/// The first part of a name: «শিল্প মন্ত্রণালয়» of «শিল্প মন্ত্রণালয়, ঢাকা».
fn head(name: &str) -> &str {
    name.split(',').next().unwrap_or_default().trim()
}

/// Whether a word before a noun says that it is this office's: «এ কার্যালয়», «অত্র দপ্তর».
pub(super) fn points_here(word: &str) -> bool {
    matches!(word, "এ" | "এই" | "অত্র")
}

/// Whether a name is not that of the office itself, in full or in part.
pub(super) fn is_another(own: &str, name: &str) -> bool {
    !contains_name(own, head(name)) && !contains_name(name, head(own))
}

/// Whether a text holds a name as words of its own: «উপজেলা হিসাবরক্ষণ অফিস» is no «জেলা হিসাবরক্ষণ অফিস».
pub(super) fn contains_name(text: &str, name: &str) -> bool {
    let begins = |at: usize| text.get(..at).is_some_and(|before| !before.ends_with(is_letter));
    !name.is_empty() && text.match_indices(name).any(|(at, _)| begins(at))
}

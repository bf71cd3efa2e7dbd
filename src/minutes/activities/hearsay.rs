//! What other offices say of themselves, and what an office says of itself before it tells of strangers.

use super::super::kind::Kind;
use super::super::layout::Sentence;
use super::super::organiser::offices_in;
use super::super::strangers::is_held_by_strangers;
use super::super::words::{Term, Word};
use super::owners::{is_another, points_here};
use super::{Context, LEAD};
use crate::bangla::fold::fold_str;
use crate::bytes::place_of;
use std::ops::Range;

impl Context<'_> {
    /// «মোংলা বন্দর কর্তৃপক্ষ জানিয়েছে যে, তাদের … সভা … অনুষ্ঠিত হয়েছে»: what another office tells is its own. «জেলা কার্যালয় জানিয়েছে যে, এ দপ্তরের
    /// প্রশিক্ষণে …» is on this one.
    pub(super) fn is_said_by_another(&self, sentence: &Range<usize>) -> bool {
        if !matches!(self.kind, Kind::Letter | Kind::Minutes | Kind::ProgressReport) {
            return false;
        }
        let told = { self.page.words(sentence.clone()).iter() }
            .find_map(|word| self.behind_an_office_that_tells(word, sentence.end));
        let Some((at, behind)) = told else { return false };
        let mut near = behind.split_ascii_whitespace().take(8);
        if behind.split_ascii_whitespace().any(points_here) {
            return false;
        }
        let own = self.own_head().unwrap_or_default();
        near.any(|word| matches!(word, "তাদের" | "তাঁদের" | "তাহাদের" | "নিজেদের")) || {
            offices_in(self.page, sentence.start..at).into_iter()
        }
        .any(|office| office.acts() && is_another(own, &fold_str(&office.name.text)))
    }

    /// «… কর্তৃপক্ষ জানিয়েছে …»: where the word that says so begins, and what stands behind it up to `end`. Of a person one writes
    /// «জানিয়েছেন».
    fn behind_an_office_that_tells(&self, word: &Word, end: usize) -> Option<(usize, &str)> {
        const VERBS: &[&str] = &["জানিয়েছে", "জানায়", "জানাইয়াছে", "জানিয়েছিল"];
        let behind = self.page.slice(word.end..end);
        let behind = match word.term {
            Term::Past if VERBS.contains(&self.page.slice(word.range())) => behind,
            Term::Talk if self.page.slice(word.range()) == "অবহিত" => behind
                .strip_prefix(" করেছে")
                .or_else(|| behind.strip_prefix(" করিয়াছে"))?,
            _ => return None,
        };
        behind.starts_with([' ', ',', ':']).then_some((word.start, behind))
    }

    /// «জেলা তথ্য অফিস, রাঙ্গামাটির উদ্যোগে … মাইকিং হয়েছে। … আজ টিআইবির আয়োজনে … আলোচনা সভা হয়»: news that begins with the office's own deed is
    /// not all of strangers.
    pub(super) fn tells_its_own_first(&self) -> bool {
        const HOSTS: &[&str] = &["উদ্যোগে", "আয়োজনে", "ব্যবস্থাপনায়", "কর্তৃক"];
        let Some(own) = self.own_head().filter(|_| self.kind == Kind::News) else {
            return false;
        };
        let ours = |sentence: &&Sentence| !is_held_by_strangers(self.page, sentence.range.clone());
        self.first_sentences().take(LEAD).take_while(ours).any(|sentence| {
            let text = self.page.slice(sentence.range.clone());
            let behind = place_of(text, own)
                .and_then(|at| text.get(at + own.len()..))
                .unwrap_or_default();
            let mut near = behind.split_ascii_whitespace().take(3);
            near.any(|word| HOSTS.contains(&word))
        })
    }
}

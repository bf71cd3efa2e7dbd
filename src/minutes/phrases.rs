//! Phrases looked for in running text again and again.

use std::sync::OnceLock;

use memchr::memmem::Finder;

/// Phrases with what each means, and a searcher for each, made once: to make one costs more than to search a line with it.
#[derive(Debug)]
pub(super) struct Phrases<M: 'static = ()> {
    phrases: &'static [(&'static str, M)],
    searchers: OnceLock<Vec<Finder<'static>>>,
}

impl<M: Copy> Phrases<M> {
    pub(super) const fn new(phrases: &'static [(&'static str, M)]) -> Phrases<M> {
        Phrases {
            phrases,
            searchers: OnceLock::new(),
        }
    }

    fn searchers(&self) -> &[Finder<'static>] {
        self.searchers
            .get_or_init(|| self.phrases.iter().map(|(phrase, _)| Finder::new(*phrase)).collect())
    }

    /// Whether one of the phrases stands in a text.
    pub(super) fn stands_in(&self, text: &str) -> bool {
        let text = text.as_bytes();
        self.searchers().iter().any(|searcher| searcher.find(text).is_some())
    }

    /// The first phrase in a text, by its meaning; of two that begin at the same place, the one that stands first in the list.
    pub(super) fn first_in(&self, text: &str) -> Option<M> {
        let mut first = None;
        for (searcher, (phrase, meaning)) in self.searchers().iter().zip(self.phrases) {
            // Only what begins before the first phrase found so far is of interest.
            let reach = first.map_or(text.len(), |(place, _)| text.len().min(place + phrase.len() - 1));
            let found = text.as_bytes().get(..reach).and_then(|text| searcher.find(text));
            first = found.map(|place| (place, *meaning)).or(first);
        }
        first.map(|(_, meaning)| meaning)
    }
}

//! Many offices: rule 11, ranking, and a parent office's view of its subordinates.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::card::{Line, Outcome, Scorecard, Title};
use super::quantity::Day;
use crate::exact::{Exact, Marks};
use crate::fiscal::{FiscalYear, Quarter};
use crate::guideline::Code;
use crate::office::Tier;
use crate::plan::Plan;

/// How ties are ranked. Published lists use both: the caller chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ranking {
    /// After a tie the next number follows: 8, 8, 9 (as in the list of 2022-23).
    Dense,
    /// After a tie as many numbers are passed over as tied: 6, 6, 6, 9 (as in the awards of 2022).
    Competition,
}

impl Ranking {
    /// The ranks of marks that stand in order, best first.
    ///
    /// ```
    /// use apa_score::score::Ranking;
    ///
    /// assert_eq!(Ranking::Dense.ranks(&[90, 80, 80, 70]), [1, 2, 2, 3]);
    /// assert_eq!(Ranking::Competition.ranks(&[90, 80, 80, 70]), [1, 2, 2, 4]);
    /// ```
    #[must_use]
    pub fn ranks<T: PartialEq>(self, best_first: &[T]) -> Vec<usize> {
        let mut ranks = Vec::with_capacity(best_first.len());
        let mut last: Option<(&T, usize)> = None;
        for (index, marks) in best_first.iter().enumerate() {
            let rank = match (last, self) {
                (Some((tied, rank)), _) if tied == marks => rank,
                (Some((_, rank)), Self::Dense) => rank + 1,
                _ => index + 1,
            };
            ranks.push(rank);
            last = Some((marks, rank));
        }
        ranks
    }
}

/// Which indicators offices are compared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Comparison {
    /// Only where the same indicators apply to every office.
    #[default]
    SameIndicators,
    /// On the indicators that apply to all, with their weights as the stated common denominator.
    CommonIndicators,
}

/// One office in a league table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LeagueEntry {
    /// The rank from 1; `None` where no marks are known.
    pub rank: Option<usize>,
    /// The office.
    pub office: String,
    /// Its marks on the indicators compared; `None` where none are known.
    pub marks: Option<Marks>,
    /// The weights of the indicators compared whose marks are known.
    pub determined_maximum: Exact,
    /// The indicators compared that a person has to look at: the rank is provisional.
    pub needs_review: Vec<Code>,
}

/// A league table of offices on one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct League {
    /// The plan.
    pub plan: Plan,
    /// The title of the plan.
    pub title: Title,
    /// The tier.
    pub tier: Tier,
    /// The fiscal year.
    pub fiscal_year: FiscalYear,
    /// The day of the evaluation; `None` for the whole year.
    pub as_of: Option<Day>,
    /// How ties are ranked.
    pub ranking: Ranking,
    /// Which indicators the offices are compared on.
    pub comparison: Comparison,
    /// The indicators compared.
    pub indicators: Vec<Code>,
    /// The sum of their known weights: the common denominator.
    pub maximum: Exact,
    /// The part of it that rests on assumed figures or rules for any of the offices.
    pub assumed_maximum: Exact,
    /// The offices, best first; those without known marks last.
    pub entries: Vec<LeagueEntry>,
}

/// Why scorecards cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LeagueError {
    /// There is no scorecard.
    #[error("there is no scorecard to compare")]
    Empty,
    /// Two scorecards are not of the same kind.
    #[error("the scorecards of {first} and {second} cannot be compared: {differs} differs")]
    Different {
        /// The first office.
        first: String,
        /// The other office.
        second: String,
        /// What differs: `plan`, `tier`, `fiscal_year`, `guideline` or `choices`.
        differs: &'static str,
    },
    /// One office has two scorecards.
    #[error("two scorecards are of {office}")]
    OfficeTwice {
        /// The office.
        office: String,
    },
    /// Different indicators apply to two offices.
    #[error("the scorecards of {first} and {second} cover different indicators")]
    IndicatorsDiffer {
        /// The first office.
        first: String,
        /// The other office.
        second: String,
        /// Indicators that apply only to the first.
        only_first: Vec<Code>,
        /// Indicators that apply only to the other.
        only_second: Vec<Code>,
    },
    /// An indicator has different weights for two offices, as where weights were scaled up.
    #[error("indicator {code} has different weights for {first} and {second}")]
    WeightsDiffer {
        /// The indicator.
        code: Code,
        /// The first office.
        first: String,
        /// The other office.
        second: String,
    },
    /// No indicator applies to all offices.
    #[error("no indicator applies to all offices")]
    NothingInCommon,
    /// The plan has no indicator of that code.
    #[error("{code} is no indicator of the plan")]
    NoSuchIndicator {
        /// The code.
        code: String,
    },
    /// The sums are too large.
    #[error("the sums are too large")]
    TooLarge,
}

/// Ranks offices on one plan, best first.
///
/// # Errors
///
/// [`LeagueError`] where the scorecards are not of one plan, tier, year, guideline and choice, or do not cover the same
/// indicators and the caller did not ask for a common denominator.
pub fn league(cards: &[Scorecard], ranking: Ranking, comparison: Comparison) -> Result<League, LeagueError> {
    let first = same_kind(cards)?;
    let compared = compared(cards, comparison)?;
    let weights = weights(cards, &compared)?;
    let mut entries = Vec::with_capacity(cards.len());
    for card in cards {
        let lines = || card.indicators.iter().filter(|line| compared.contains(&line.code));
        let known = || lines().filter_map(|line| line.marks);
        let marks = match known().next() {
            // The printed total, which may be rounded otherwise than the rows.
            Some(_) if comparison == Comparison::SameIndicators => card.marks,
            Some(_) => Some(Marks::checked_sum(known()).ok_or(LeagueError::TooLarge)?),
            None => None,
        };
        let review = lines().filter(|line| line.outcome == Outcome::NeedsReview);
        entries.push(LeagueEntry {
            rank: None,
            office: card.office.clone(),
            marks,
            determined_maximum: sum(lines()
                .filter(|line| line.marks.is_some())
                .filter_map(|line| line.weight))?,
            needs_review: review.map(|line| line.code.clone()).collect(),
        });
    }
    entries.sort_by(|one, other| other.marks.cmp(&one.marks).then_with(|| one.office.cmp(&other.office)));
    let known: Vec<Marks> = entries.iter().filter_map(|entry| entry.marks).collect();
    for (entry, rank) in entries.iter_mut().zip(ranking.ranks(&known)) {
        entry.rank = Some(rank);
    }
    let assumed: BTreeSet<&Code> = (cards.iter().flat_map(|card| &card.indicators))
        .filter(|line| super::line::is_assumed(line.basis))
        .map(|line| &line.code)
        .collect();
    Ok(League {
        plan: first.plan,
        title: first.title.clone(),
        tier: first.tier,
        fiscal_year: first.fiscal_year,
        as_of: first.as_of,
        ranking,
        comparison,
        maximum: sum(weights.values().copied())?,
        assumed_maximum: sum(weights
            .iter()
            .filter(|(code, _)| assumed.contains(*code))
            .map(|(_, weight)| *weight))?,
        indicators: (first.indicators.iter().map(|line| line.code.clone()))
            .filter(|code| compared.contains(code))
            .collect(),
        entries,
    })
}

/// The first scorecard, if all are of its kind.
fn same_kind(cards: &[Scorecard]) -> Result<&Scorecard, LeagueError> {
    let first = cards.first().ok_or(LeagueError::Empty)?;
    let mut offices = BTreeSet::new();
    for card in cards {
        let differs = match card {
            card if card.plan != first.plan => Some("plan"),
            card if card.tier != first.tier => Some("tier"),
            card if card.fiscal_year != first.fiscal_year => Some("fiscal_year"),
            card if card.receipt.fingerprint != first.receipt.fingerprint => Some("guideline"),
            card if card.receipt.choices != first.receipt.choices => Some("choices"),
            _ => None,
        };
        if let Some(differs) = differs {
            let (first, second) = (first.office.clone(), card.office.clone());
            return Err(LeagueError::Different { first, second, differs });
        }
        if !offices.insert(&card.office) {
            return Err(LeagueError::OfficeTwice {
                office: card.office.clone(),
            });
        }
    }
    Ok(first)
}

fn applying(card: &Scorecard) -> BTreeSet<Code> {
    let applies = |line: &&Line| line.applies(card.not_applicable_policy);
    card.indicators
        .iter()
        .filter(applies)
        .map(|line| line.code.clone())
        .collect()
}

fn compared(cards: &[Scorecard], comparison: Comparison) -> Result<BTreeSet<Code>, LeagueError> {
    let first = cards.first().ok_or(LeagueError::Empty)?;
    let mut common = applying(first);
    for card in cards {
        let own = applying(card);
        if comparison == Comparison::SameIndicators && own != common {
            return Err(LeagueError::IndicatorsDiffer {
                first: first.office.clone(),
                second: card.office.clone(),
                only_first: common.difference(&own).cloned().collect(),
                only_second: own.difference(&common).cloned().collect(),
            });
        }
        common.retain(|code| own.contains(code));
    }
    if common.is_empty() {
        Err(LeagueError::NothingInCommon)
    } else {
        Ok(common)
    }
}

/// The known weights of the indicators compared, which must be the same for all.
fn weights(cards: &[Scorecard], compared: &BTreeSet<Code>) -> Result<BTreeMap<Code, Exact>, LeagueError> {
    let mut weights: BTreeMap<Code, (Option<Exact>, &str)> = BTreeMap::new();
    for card in cards {
        for line in card.indicators.iter().filter(|line| compared.contains(&line.code)) {
            let (weight, first) = weights.entry(line.code.clone()).or_insert((line.weight, &card.office));
            if *weight != line.weight {
                let (first, second) = ((*first).to_owned(), card.office.clone());
                return Err(LeagueError::WeightsDiffer {
                    code: line.code.clone(),
                    first,
                    second,
                });
            }
        }
    }
    Ok(weights
        .into_iter()
        .filter_map(|(code, (weight, _))| Some((code, weight?)))
        .collect())
}

fn sum(figures: impl IntoIterator<Item = Exact>) -> Result<Exact, LeagueError> {
    figures
        .into_iter()
        .try_fold(Exact::ZERO, |sum, figure| sum.checked_add(figure))
        .ok_or(LeagueError::TooLarge)
}

/// How many of how many offices did what an indicator asks for, as a parent office wants to know: how many updated their
/// charter, and who has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Progress {
    /// The indicator.
    pub code: Code,
    /// What is to be done.
    pub activity: Title,
    /// The quarter asked about; `None` for the whole year.
    pub quarter: Option<Quarter>,
    /// The offices with evidence that it was done, once at least.
    pub done: Vec<String>,
    /// The offices with none.
    pub not_done: Vec<String>,
    /// The offices with a claim that a person has to look at.
    pub in_doubt: Vec<String>,
    /// The offices it does not apply to.
    pub not_applicable: Vec<String>,
}

impl Progress {
    /// How many did it, of how many it applies to.
    #[must_use]
    pub fn share(&self) -> (usize, usize) {
        (
            self.done.len(),
            self.done.len() + self.not_done.len() + self.in_doubt.len(),
        )
    }
}

/// What offices did for one indicator, in the year or in one quarter; a parent office's view of its subordinates.
///
/// # Errors
///
/// [`LeagueError`] where the scorecards are not of one plan, tier, year, guideline and choice, or the plan has no such
/// indicator.
pub fn progress(cards: &[Scorecard], code: &str, quarter: Option<Quarter>) -> Result<Progress, LeagueError> {
    let first = same_kind(cards)?;
    let missing = || LeagueError::NoSuchIndicator { code: code.to_owned() };
    let line = first.line(code).ok_or_else(missing)?;
    let mut progress = Progress {
        code: line.code.clone(),
        activity: line.activity.clone(),
        quarter,
        done: Vec::new(),
        not_done: Vec::new(),
        in_doubt: Vec::new(),
        not_applicable: Vec::new(),
    };
    for card in cards {
        let line = card.line(code).ok_or_else(missing)?;
        let in_quarter = |quarter: Quarter, line: &Line| {
            let days = line
                .evidence
                .iter()
                .filter_map(|counted| counted.evidence.when().period(card.fiscal_year));
            days.into_iter()
                .any(|days| Quarter::of(days.first()) == quarter && Quarter::of(days.last()) == quarter)
        };
        let something = line.evidence.iter().any(|counted| !counted.figure.is_zero());
        let list = match line.outcome {
            Outcome::NotApplicable => &mut progress.not_applicable,
            _ if something && quarter.is_none_or(|quarter| in_quarter(quarter, line)) => &mut progress.done,
            Outcome::NeedsReview => &mut progress.in_doubt,
            _ => &mut progress.not_done,
        };
        list.push(card.office.clone());
    }
    for list in [
        &mut progress.done,
        &mut progress.not_done,
        &mut progress.in_doubt,
        &mut progress.not_applicable,
    ] {
        list.sort();
    }
    Ok(progress)
}

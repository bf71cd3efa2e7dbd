//! The guidelines in use: the embedded editions, and those that a user adds or puts in their place.

use std::fmt;
use std::sync::OnceLock;

use super::{Guideline, GuidelineKey};
use crate::fiscal::FiscalYear;
use crate::office::Tier;
use crate::plan::Plan;

/// An embedded edition: its key, so that only what is asked for is parsed, and its text.
struct Edition {
    starting_year: i32,
    tier: Tier,
    plan: Plan,
    text: &'static str,
}

macro_rules! editions {
    ($($starting_year:literal $tier:ident $plan:ident $file:literal)*) => {
        /// In the order of the keys.
        const EDITIONS: &[Edition] = &[$(Edition {
            starting_year: $starting_year,
            tier: Tier::$tier,
            plan: Plan::$plan,
            text: include_str!(concat!("editions/", $file, ".toml")),
        },)*];
    };
}

editions! {
    2019 Ministry MandatoryObjectives "2019-20-ministry-mandatory_objectives"
    2020 Field Nis "2020-21-field-nis"
    2021 Ministry Nis "2021-22-ministry-nis"
    2021 Ministry EGovernance "2021-22-ministry-e_governance"
    2021 Ministry Grs "2021-22-ministry-grs"
    2021 Ministry CitizensCharter "2021-22-ministry-citizens_charter"
    2021 Ministry Rti "2021-22-ministry-rti"
    2022 Ministry CitizensCharter "2022-23-ministry-citizens_charter"
    2022 Field Grs "2022-23-field-grs"
    2022 Field Rti "2022-23-field-rti"
    2023 Ministry Grs "2023-24-ministry-grs"
    2023 Ministry CitizensCharter "2023-24-ministry-citizens_charter"
    2023 Field Nis "2023-24-field-nis"
    2023 Field CitizensCharter "2023-24-field-citizens_charter"
    2024 Field Nis "2024-25-field-nis"
}

impl Edition {
    fn key(&self) -> Option<GuidelineKey> {
        let fiscal_year = FiscalYear::new(self.starting_year).ok()?;
        Some(GuidelineKey {
            fiscal_year,
            tier: self.tier,
            plan: self.plan,
        })
    }
}

/// The guidelines in use, chosen by fiscal year, tier and plan. An edition is parsed when it is first asked for.
///
/// ```
/// use apa_score::guideline::Guidelines;
/// use apa_score::office::Tier;
/// use apa_score::plan::Plan;
///
/// let guidelines = Guidelines::embedded();
/// let charter = guidelines.find("2023-24".parse()?, Tier::Field, Plan::CitizensCharter)?;
/// assert_eq!(charter.indicators().count(), 7);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Guidelines {
    /// One for each of [`EDITIONS`], filled when first asked for; empty where the editions are not in use. An edition that
    /// cannot be read would be `None`: a test reads them all.
    editions: Vec<OnceLock<Option<Guideline>>>,
    /// What users added, at most one for a key.
    added: Vec<Guideline>,
}

impl Guidelines {
    /// The editions embedded in this crate. «Official» are the plans they record: every figure says whether it is attested
    /// or assumed.
    pub fn embedded() -> Guidelines {
        Guidelines {
            editions: EDITIONS.iter().map(|_| OnceLock::new()).collect(),
            added: Vec::new(),
        }
    }

    /// No guidelines, for those who bring all their own.
    pub const fn empty() -> Guidelines {
        Guidelines {
            editions: Vec::new(),
            added: Vec::new(),
        }
    }

    /// With one more guideline, which takes the place of any for the same fiscal year, tier and plan.
    #[must_use]
    pub fn with(mut self, guideline: Guideline) -> Guidelines {
        self.added.retain(|added| added.key() != guideline.key());
        self.added.push(guideline);
        self
    }

    /// The guideline for exactly this fiscal year, tier and plan; never that of another year.
    ///
    /// # Errors
    ///
    /// [`GuidelineNotFound`], which names those there are.
    pub fn find(&self, fiscal_year: FiscalYear, tier: Tier, plan: Plan) -> Result<&Guideline, GuidelineNotFound> {
        let key = GuidelineKey {
            fiscal_year,
            tier,
            plan,
        };
        let added = self.added.iter().find(|guideline| guideline.key() == key);
        added.or_else(|| self.edition(key)).ok_or_else(|| GuidelineNotFound {
            key,
            available: self.keys(),
        })
    }

    /// The keys of all guidelines, in order.
    pub fn keys(&self) -> Vec<GuidelineKey> {
        let editions = EDITIONS
            .iter()
            .zip(&self.editions)
            .filter_map(|(edition, _)| edition.key());
        let mut keys: Vec<_> = editions.chain(self.added.iter().map(Guideline::key)).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// All guidelines, in the order of their keys; parses those that were not asked for before.
    pub fn iter(&self) -> impl Iterator<Item = &Guideline> {
        self.keys()
            .into_iter()
            .filter_map(|key| self.find(key.fiscal_year, key.tier, key.plan).ok())
    }

    fn edition(&self, key: GuidelineKey) -> Option<&Guideline> {
        let (edition, cell) = EDITIONS
            .iter()
            .zip(&self.editions)
            .find(|(edition, _)| edition.key() == Some(key))?;
        cell.get_or_init(|| Guideline::from_toml(edition.text).ok()).as_ref()
    }
}

impl Default for Guidelines {
    /// The [embedded editions](Guidelines::embedded).
    fn default() -> Guidelines {
        Guidelines::embedded()
    }
}

/// There is no guideline for this fiscal year, tier and plan. Scores by the rules of another year would be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GuidelineNotFound {
    /// What was asked for.
    pub key: GuidelineKey,
    /// What there is, in order.
    pub available: Vec<GuidelineKey>,
}

impl GuidelineNotFound {
    /// The guidelines of the same plan that there are.
    pub fn of_the_same_plan(&self) -> impl Iterator<Item = GuidelineKey> + '_ {
        self.available.iter().copied().filter(|key| key.plan == self.key.plan)
    }
}

impl fmt::Display for GuidelineNotFound {
    /// `no guideline for citizens_charter 2020-21 field; of this plan there are: 2021-22 ministry, …`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no guideline for {}", self.key)?;
        let same: Vec<_> = self
            .of_the_same_plan()
            .map(|key| format!("{} {}", key.fiscal_year, key.tier.name()))
            .collect();
        if same.is_empty() {
            f.write_str("; there is none of this plan")
        } else {
            write!(f, "; of this plan there are: {}", same.join(", "))
        }
    }
}

impl std::error::Error for GuidelineNotFound {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_edition_can_be_used_and_stands_under_its_own_key() {
        for edition in EDITIONS {
            let guideline = Guideline::from_toml(edition.text).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(Some(guideline.key()), edition.key());
            let key = guideline.key();
            assert_eq!(
                guideline.id(),
                format!("{}-{}-{}", key.fiscal_year, key.tier.name(), key.plan.name())
            );
        }
        assert!(EDITIONS.iter().map(Edition::key).is_sorted());
    }

    #[test]
    fn no_edition_is_parsed_that_is_not_asked_for() {
        let guidelines = Guidelines::embedded();
        let parsed = |guidelines: &Guidelines| guidelines.editions.iter().filter(|cell| cell.get().is_some()).count();
        assert_eq!(guidelines.keys().len(), EDITIONS.len());
        assert_eq!(parsed(&guidelines), 0);
        let year = FiscalYear::new(2023).unwrap();
        guidelines.find(year, Tier::Field, Plan::CitizensCharter).unwrap();
        guidelines.find(year, Tier::Agency, Plan::CitizensCharter).unwrap_err();
        assert_eq!(parsed(&guidelines), 1);
    }
}

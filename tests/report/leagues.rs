//! League tables and a parent office's view, in all forms.

use apa_score::evidence::{Dossier, Evidence};
use apa_score::fiscal::Quarter;
use apa_score::guideline::Guidelines;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, Comparison, League, Progress, Ranking, Scorecard, league, progress, score};

use super::page::is_well_formed;

/// Four offices that updated their charter in so many quarters.
pub(crate) fn offices() -> (League, Vec<Progress>) {
    let guidelines = Guidelines::embedded();
    let year = "2023-24".parse().unwrap();
    let guideline = guidelines.find(year, Tier::Field, Plan::CitizensCharter).unwrap();
    let card = |(name, updates): (&str, usize)| -> Scorecard {
        let update = |quarter| Evidence::of(Activity::CharterUpdate, Status::Held).with_quarter(quarter);
        let dossier = Dossier::new(format!("জেলা প্রশাসকের কার্যালয়, {name}"), Tier::Field, year)
            .with_evidence(Quarter::ALL.into_iter().take(updates).map(update));
        score(guideline, &dossier, Choices::new()).unwrap()
    };
    let cards: Vec<Scorecard> = [("বরগুনা", 4), ("নাটোর", 2), ("রাঙ্গামাটি", 2), ("ভোলা", 0)].map(card).into();
    let league = league(&cards, Ranking::Competition, Comparison::SameIndicators).unwrap();
    let third = progress(&cards, "2.1", Some(Quarter::Third)).unwrap();
    (league, vec![third])
}

#[test]
fn a_league_table_states_its_denominator_what_is_assumed_and_who_did_not() {
    let (league, progress) = offices();
    let report = Report::new(Language::English).with_league(&league, &progress);
    for form in [report.text(), report.markdown(), report.html()] {
        for fact in [
            "Marks are out of 25.00",
            "Assumed: 25.00 of the 25.00 marks",
            "as many ranks are passed over as tied",
            "9.00",
            "unknown",
            "2.1 Bring the charter up to date each quarter, quarter 3: 1 of 4 offices",
            "জেলা প্রশাসকের কার্যালয়, ভোলা",
        ] {
            assert!(form.contains(fact), "{fact} is missing from\n{form}");
        }
    }
    is_well_formed(&report.html());
}

#[test]
fn tied_offices_share_a_rank_and_one_without_marks_has_none() {
    let (league, progress) = offices();
    let markdown = Report::new(Language::Bangla).with_league(&league, &progress).markdown();
    let ranks: Vec<&str> = markdown
        .lines()
        .filter(|line| line.contains("| জেলা"))
        .map(|line| line.split(" | ").next().unwrap())
        .collect();
    assert_eq!(ranks, ["| ১", "| ২", "| ২", "| –"]);
}

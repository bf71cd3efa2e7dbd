//! How long it takes to load and check the embedded editions: all of them must take less than 5 ms.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark may fail")]

use std::hint::black_box;

use apa_score::fiscal::FiscalYear;
use apa_score::guideline::{Guideline, Guidelines};
use apa_score::office::Tier;
use apa_score::plan::Plan;
use criterion::{Criterion, criterion_group, criterion_main};

fn editions(criterion: &mut Criterion) {
    criterion.bench_function("load and check all embedded editions", |bencher| {
        bencher.iter(|| {
            Guidelines::embedded()
                .iter()
                .map(|guideline| guideline.check().len())
                .sum::<usize>()
        });
    });
    let year = FiscalYear::new(2023).unwrap();
    criterion.bench_function("find one edition among all, first time", |bencher| {
        bencher.iter(|| {
            Guidelines::embedded()
                .find(year, Tier::Field, Plan::CitizensCharter)
                .unwrap()
                .indicators()
                .count()
        });
    });
    let guidelines = Guidelines::embedded();
    criterion.bench_function("find one edition again", |bencher| {
        bencher.iter(|| black_box(guidelines.find(year, Tier::Field, Plan::CitizensCharter)).is_ok());
    });
    let table = include_str!("../fixtures/guidelines/fid_targets_2019_20.toml");
    criterion.bench_function("check a target table of 41 rows", |bencher| {
        bencher.iter(|| Guideline::check_toml(black_box(table)).len());
    });
}

criterion_group!(benches, editions);
criterion_main!(benches);

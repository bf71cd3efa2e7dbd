//! How fast documents are read: time against the length of the text, and against a plain pass over its characters.
//!
//! `cargo bench --bench reading` prints, after the measurements, the ratio of each doubling from 1 KB to 16 MB (linear time
//! is 2) and the reader's speed as a share of a `chars()` pass over the same text in the same run.

use std::hint::black_box;
use std::time::{Duration, Instant};

use apa_score::minutes::Reader;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The five real documents, one after the other, up to so many bytes.
fn text(bytes: usize) -> String {
    let documents = [
        include_str!("../fixtures/minutes/barguna_charter_briefing_2024.txt"),
        include_str!("../fixtures/minutes/satkhira_nis_stakeholders_2020.txt"),
        include_str!("../fixtures/minutes/rangpur_nis_stakeholders_2023.txt"),
        include_str!("../fixtures/minutes/mopa_charter_progress_2023.txt"),
        include_str!("../fixtures/minutes/ssd_charter_coordination_2023.txt"),
    ];
    let mut text = String::with_capacity(bytes);
    for document in documents.iter().cycle() {
        let room = bytes - text.len();
        if room < document.len() {
            let end = (0..=room)
                .rev()
                .find(|&end| document.is_char_boundary(end))
                .unwrap_or(0);
            text.push_str(document.get(..end).unwrap_or_default());
            return text;
        }
        text.push_str(document);
    }
    text
}

fn reading(criterion: &mut Criterion) {
    let reader = Reader::new();
    let mut group = criterion.benchmark_group("reading");
    group
        .sample_size(10)
        .measurement_time(Duration::from_secs(2))
        .warm_up_time(Duration::from_millis(200));
    for size in [16 << 10, 1 << 20] {
        let text = text(size);
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_with_input(BenchmarkId::new("document", size), &text, |bencher, text| {
            bencher.iter(|| reader.read("text", text.as_bytes()));
        });
        group.bench_with_input(BenchmarkId::new("chars", size), &text, |bencher, text| {
            bencher.iter(|| text.chars().map(u64::from).fold(0, u64::wrapping_add));
        });
    }
    group.finish();
    doublings(&reader);
}

/// How long a run takes after one that is not counted, which finds the caches cold.
fn time(mut run: impl FnMut()) -> Duration {
    run();
    let start = Instant::now();
    run();
    start.elapsed()
}

/// Rounds over all lengths: what else the machine does for a while slows one round, not one length.
const ROUNDS: usize = 25;

/// The best time of each length, read in turns: a short text read again and again would be learnt by heart by the processor.
fn doublings(reader: &Reader) {
    let texts: Vec<String> = (10..=24).map(|power| text(1 << power)).collect();
    let mut best = vec![(Duration::MAX, Duration::MAX); texts.len()];
    for _ in 0..ROUNDS {
        for (text, (reading, chars)) in texts.iter().zip(&mut best) {
            *reading = time(|| {
                black_box(reader.read("text", text.as_bytes()));
            })
            .min(*reading);
            *chars = time(|| {
                black_box(text.chars().map(u64::from).fold(0, u64::wrapping_add));
            })
            .min(*chars);
        }
    }
    println!("bytes        reading        ratio   share of a chars() pass  MB a second");
    let mut last: Option<Duration> = None;
    for (text, (reading, chars)) in texts.iter().zip(best) {
        let thousandths = |part: Duration, whole: Duration| part.as_nanos() * 1000 / whole.as_nanos().max(1);
        let ratio = last.map_or(0, |last| thousandths(reading, last));
        let share = thousandths(chars, reading);
        let megabytes = text.len() as u128 * 1000 / reading.as_nanos().max(1);
        println!(
            "{:<12} {:<14?} {}.{:03}   {}.{:03}                    {megabytes}",
            text.len(),
            reading,
            ratio / 1000,
            ratio % 1000,
            share / 1000,
            share % 1000
        );
        last = Some(reading);
    }
}

criterion_group!(benches, reading);
criterion_main!(benches);

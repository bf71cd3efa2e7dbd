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

/// The best of ten runs at least, and of as many as fit into a quarter of a second: what else the machine does only adds.
fn best(mut run: impl FnMut()) -> Duration {
    let begun = Instant::now();
    let mut best = Duration::MAX;
    for runs in 1.. {
        let start = Instant::now();
        run();
        best = best.min(start.elapsed());
        if runs >= 10 && begun.elapsed() > Duration::from_millis(250) {
            break;
        }
    }
    best
}

fn doublings(reader: &Reader) {
    let mut last: Option<Duration> = None;
    println!("bytes        reading        ratio   share of a chars() pass  MB a second");
    for power in 10..=24 {
        let text = text(1 << power);
        let reading = best(|| {
            black_box(reader.read("text", text.as_bytes()));
        });
        let chars = best(|| {
            black_box(text.chars().map(u64::from).fold(0, u64::wrapping_add));
        });
        let thousandths = |part: Duration, whole: Duration| part.as_nanos() * 1000 / whole.as_nanos().max(1);
        let ratio = last.map_or(0, |last| thousandths(reading, last));
        let share = thousandths(chars, reading);
        let megabytes = (1_u128 << power) * 1000 / reading.as_nanos().max(1);
        println!(
            "{:<12} {:<14?} {}.{:03}   {}.{:03}                    {megabytes}",
            1_u32 << power,
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

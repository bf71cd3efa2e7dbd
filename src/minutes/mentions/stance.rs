//! Whether an event took place, will, or is only talked about: what the words around it say.

use std::ops::Range;

use super::super::words::{Term, Word};

/// What a sentence says about an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::minutes) enum Stance {
    /// It took place.
    Held,
    /// It is announced, ordered, requested or decided.
    Planned,
    /// It did not take place, or was called off.
    CalledOff,
    /// It is only spoken of: discussed, quoted from a rule, named under a condition.
    Spoken,
    /// It takes place again and again («প্রতি বুধবার গণশুনানি গ্রহণ করা হয়»), which tells of no one event.
    Habit,
    /// It is still going on («প্রশিক্ষণ চলছে»).
    Underway,
    /// The sentence does not say.
    Open,
}

/// Whether the event took place, from the words around it: `before` is where its clause begins, `until` where the next
/// event begins.
pub(super) fn stance(words: &[Word], before: usize, event: &Range<usize>, until: usize) -> Stance {
    let ahead = words.get(before..event.start).unwrap_or_default();
    let end = event.end + usize::from(is_aim(words, event.end));
    let behind = words.get(end..).unwrap_or_default();
    let clause = words.get(end..until).unwrap_or_default();
    if let Some(stance) = stance_if_doubtful(words, behind, clause) {
        return stance;
    }
    let coming = ahead.iter().chain(clause).any(|word| word.term == Term::Coming);
    // «… তারিখে অনুষ্ঠিত সভার …», «… কর্তৃক আয়োজিত প্রশিক্ষণে …»: a participle before the event tells of it.
    if let Some(participle) = ahead
        .iter()
        .rev()
        .find(|word| matches!(word.term, Term::ToBeHeld | Term::TakesPlace | Term::Organised))
    {
        // «গত ৩০ অক্টোবর পরিচালিত প্রশিক্ষণে … কোর্স-পরবর্তী মূল্যায়নে»: the day that is gone is the event's.
        let gone =
            ahead.iter().any(|word| word.term == Term::Gone) && !ahead.iter().any(|word| word.term == Term::Coming);
        return if participle.term == Term::ToBeHeld || coming && !gone {
            Stance::Planned
        } else {
            Stance::Held
        };
    }
    // «জেলা কার্যালয়ে বসেছিল গণশুনানি।», «হয়ে গেল কর্মশালা।»: news may put the verb first.
    let first = words.get(event.start).map_or(0, |word| word.ordinal);
    let verb_first = { ahead.last() }.is_some_and(|word| word.term == Term::Past && first - word.ordinal == 1);
    if verb_first && behind.is_empty() && !coming {
        return Stance::Held;
    }
    // «প্রতি ত্রৈমাসিকে হালনাগাদ করার জন্য …»: a standing duty.
    let standing = { ahead.last() }.is_some_and(|word| word.term == Term::Quarterly && word.ordinal + 1 == first)
        && ahead.iter().rev().nth(1).is_some_and(|word| word.term == Term::Every);
    if standing && clause.first().is_some_and(|word| word.term == Term::Purpose) {
        return Stance::Habit;
    }
    let locative = words
        .get(event.start..event.end)
        .is_some_and(|event| event.last().is_some_and(|word| word.locative));
    match verb(clause, locative) {
        // The verb may stand behind the next event («… সভা ও প্রশিক্ষণ আয়োজন করা হয়েছে»).
        Stance::Open => match verb(behind, locative) {
            // «আগামী ২৩ এপ্রিল … প্রশিক্ষণ চলবে»
            Stance::Open | Stance::Underway if coming => Stance::Planned,
            Stance::Open if ahead.iter().any(|word| matches!(word.term, Term::Gone)) => Stance::Held,
            // «প্রতি মাসের শেষ সপ্তাহে গণশুনানি/অংশীজন সভা হয়»: the verb behind the next event tells of a habit, too.
            Stance::Held if is_habit(ahead, behind) => Stance::Habit,
            // «প্রতি মাসের প্রথম সোমবার … গণশুনানি», a headline
            Stance::Open if ahead.iter().any(|word| word.term == Term::Every) => Stance::Habit,
            // «গণশুনানি: প্রতি বুধবার»
            Stance::Open if behind.first().is_some_and(|word| word.term == Term::Every) => Stance::Habit,
            stance => stance,
        },
        // «প্রতি বুধবার গণশুনানি গ্রহণ করা হয়»: a habit is no event.
        Stance::Held if is_habit(ahead, clause) => Stance::Habit,
        Stance::Underway if coming => Stance::Planned,
        Stance::Held if coming && !clause.iter().any(|word| word.term == Term::TakesPlace) => Stance::Planned,
        stance => stance,
    }
}

/// «প্রতি বুধবার … হয়», not «প্রতি মাসের ন্যায় … হয়েছে».
fn is_habit(ahead: &[Word], behind: &[Word]) -> bool {
    ahead.iter().any(|word| word.term == Term::Every)
        && !{ behind.iter().find(|word| word.term == Term::Past) }.is_some_and(|verb| verb.perfect)
}

/// What a sentence says that names a condition, concedes something or calls something off: few do.
fn stance_if_doubtful(words: &[Word], behind: &[Word], clause: &[Word]) -> Option<Stance> {
    let doubts = |word: &Word| matches!(word.term, Term::Condition | Term::Concession | Term::CalledOff);
    if !words.iter().any(doubts) {
        return None;
    }
    if words.iter().any(|word| word.term == Term::Condition) {
        return Some(Stance::Spoken);
    }
    // «… সভা চারটি করার কথা থাকলেও অনুষ্ঠিত হয়েছে তিনটি»: what comes behind the concession counts.
    if let Some(conceded) = clause.iter().position(|word| word.term == Term::Concession) {
        // «… যে প্রশিক্ষণ অনুষ্ঠিত হয়, তাতে ২৯ জন উপস্থিত থাকলেও আপনি …»: what is conceded comes behind its verb.
        let told = |pair: &[Word]| matches!(pair, [event, verb] if event.term == Term::TakesPlace && verb.term == Term::Past && verb.ordinal - event.ordinal <= 2);
        let before = clause.get(..conceded).unwrap_or_default();
        if let Some([_, verb]) = before.windows(2).find(|pair| told(pair))
            && before
                .iter()
                .any(|word| word.term == Term::Attendance && word.start > verb.end)
            // «অনুষ্ঠিত হয় নাই»
            && !{ before.iter() }.any(|word| word.term == Term::Not && word.ordinal.wrapping_sub(verb.ordinal) <= 2)
        {
            return Some(Stance::Held);
        }
        let rest = clause.get(conceded + 1..).unwrap_or_default();
        let took_place = rest
            .iter()
            .any(|word| matches!(word.term, Term::TakesPlace | Term::Organised));
        return Some(match verb(rest, false) {
            Stance::Held if !took_place => Stance::Spoken,
            Stance::Held => Stance::Held,
            Stance::CalledOff => Stance::CalledOff,
            _ => Stance::Spoken,
        });
    }
    if behind.iter().any(|word| word.term == Term::Concession) {
        return Some(Stance::Spoken);
    }
    // «… সভাটি আহ্বান করা হয়েছিল, তা বাতিল করা হলো»
    let called_off = behind.iter().any(|word| word.term == Term::CalledOff);
    called_off.then_some(Stance::CalledOff)
}

/// Whether a sentence holds a word without which it calls nothing off.
pub(in crate::minutes) fn may_be_called_off(words: &[Word]) -> bool {
    words.iter().any(|word| {
        matches!(
            word.term,
            Term::CalledOff | Term::Not | Term::Supposed | Term::PutOff | Term::Undone
        )
    })
}

/// «সচেতনতা তৈরির লক্ষ্যে … লিফলেট বিলি করে»: the word behind an event at `end` that makes it the aim of what was done, not a plan.
fn is_aim(words: &[Word], end: usize) -> bool {
    let pair = end.checked_sub(1).and_then(|at| words.get(at..end + 1));
    matches!(pair, Some([aim, purpose]) if aim.term == Term::Awareness && purpose.term == Term::Purpose
        && purpose.ordinal - aim.ordinal <= 2)
}

/// What a sentence says that goes on about an event of the sentence before («… তা আগামী মাসে আয়োজনের পরিকল্পনা রয়েছে»).
pub(in crate::minutes) fn stance_of_sequel(words: &[Word]) -> Stance {
    let speaks = words
        .iter()
        .any(|word| matches!(word.term, Term::Organising | Term::TakesPlace | Term::Setting));
    // «স্থগিতকৃত সভাটি আগামী ৩ জুন তারিখে অনুষ্ঠিত হবে»: the participle says which one.
    let words = match words {
        [off, event, rest @ ..]
            if off.term == Term::CalledOff
                && matches!(
                    event.term,
                    Term::Meeting | Term::Training | Term::Workshop | Term::PublicHearing
                )
                && event.ordinal - off.ordinal <= 2 =>
        {
            rest
        }
        words => words,
    };
    if speaks { verb(words, false) } else { Stance::Open }
}

/// What a cell or sentence without an event of its own says («০৬.১০.২০২২ তারিখে … জারি করা হয়েছে»).
pub(in crate::minutes) fn stance_of_remark(words: &[Word]) -> Stance {
    let coming = words.iter().any(|word| word.term == Term::Coming);
    let took_place = { words.iter() }.any(|word| matches!(word.term, Term::TakesPlace | Term::Organised));
    match verb(words, true) {
        // «তারিখ ধার্য করা হয়েছে», «তারিখ ধার্য আছে»
        Stance::Held | Stance::Open if !took_place && (0..words.len()).any(|at| is_set(words, at)) => Stance::Planned,
        // «মুলতবি করা হয়েছে»
        Stance::Held if !took_place && begins_undone(words) => Stance::CalledOff,
        Stance::Spoken | Stance::Habit | Stance::Underway if (0..words.len()).any(|at| is_preparing(words, at)) => {
            Stance::Planned
        }
        Stance::Open if coming => Stance::Planned,
        Stance::Held if coming => Stance::Planned,
        stance => stance,
    }
}

/// What the first decisive words behind an event say.
fn verb(words: &[Word], locative: bool) -> Stance {
    let mut leaning = Stance::Open;
    let mut quoted = false;
    // «সভায় সিদ্ধান্ত গৃহীত হয়» tells of a meeting; «সভায় উপস্থিত থাকার জন্য অনুরোধ» invites to one.
    let mut leans = !locative;
    for (at, word) in words.iter().enumerate() {
        let next = |terms: &[Term]| {
            words
                .get(at + 1..)
                .unwrap_or_default()
                .iter()
                .take(3)
                .any(|other| terms.contains(&other.term) && other.ordinal - word.ordinal <= 3)
        };
        match word.term {
            Term::ToBeHeld => return Stance::Planned,
            Term::CalledOff => return Stance::CalledOff,
            Term::Minutes => return Stance::Held,
            // What hangs on a notice board was put there.
            Term::Notice if next(&[Term::Board]) => {}
            Term::Notice => leaning = Stance::Planned,
            Term::TakesPlace | Term::Organised if next(&[Term::Future]) && next(&[Term::Not]) => {
                return Stance::CalledOff;
            }
            // «… অনুষ্ঠিত হওয়ার কথা ছিল তা … তারিখে অনুষ্ঠিত হবে»
            Term::TakesPlace | Term::Organised if next(&[Term::Supposed]) && is_put_off(words, at) => {}
            Term::TakesPlace if next(&[Term::Supposed]) => return Stance::CalledOff,
            // «… অনুষ্ঠিত হতে হবে» states a rule.
            Term::TakesPlace if next(&[Term::Infinitive]) && next(&[Term::Future]) => return Stance::Spoken,
            Term::TakesPlace | Term::Organised if next(&[Term::Future, Term::Infinitive]) => return Stance::Planned,
            // «… নির্ধারিত দিনে করা যাচ্ছে না»
            Term::Going if next(&[Term::Not]) => return Stance::CalledOff,
            // «… সভা হতে যাচ্ছে»
            Term::Infinitive if next(&[Term::Going]) && !next(&[Term::Not]) => return Stance::Planned,
            // What is still going on is neither held nor planned.
            Term::Habit => return Stance::Habit,
            // «প্রশিক্ষণটি চলমান তাপপ্রবাহের কারণে …»: what is going on there is something else.
            Term::Running if leans && is_preparing(words, at) => return Stance::Planned,
            Term::Running if words.get(at + 1).is_none_or(|next| next.term == Term::Past) => return Stance::Underway,
            // «প্রশিক্ষণটি ঐদিন হচ্ছে না»
            Term::Continuing if next(&[Term::Not]) => return Stance::CalledOff,
            // «আয়োজনের প্রস্তুতি নেওয়া হচ্ছে»
            Term::Continuing if leans && is_preparing(words, at) => return Stance::Planned,
            // «নিয়মিত হালনাগাদ করা হচ্ছে» tells of a practice.
            Term::Continuing => return Stance::Spoken,
            Term::Past | Term::Organised | Term::TakesPlace if next(&[Term::Habit]) => return Stance::Habit,
            Term::TakesPlace | Term::Organised if next(&[Term::Not, Term::Supposed]) => return Stance::CalledOff,
            Term::TakesPlace | Term::Organised => return Stance::Held,
            // «আগামী ২৪ এপ্রিলের গণশুনানি … হবে না»
            Term::Future
                if words
                    .get(at + 1)
                    .is_some_and(|not| not.term == Term::Not && not.ordinal == word.ordinal + 1) =>
            {
                return Stance::CalledOff;
            }
            Term::Future => {
                return if is_quoted(words, at) {
                    Stance::Spoken
                } else {
                    Stance::Planned
                };
            }
            Term::Attendance => leans = true,
            // «… দিন ধার্য করা হয়নি», «নির্ধারিত সময়ে করা হয়নি»
            Term::Scheme | Term::Setting if leans && next(&[Term::Not]) => return Stance::CalledOff,
            // «কর্মকর্তাদের জন্য আয়োজন করা হয়» says for whom it was held.
            Term::Purpose if next(&[Term::Organising, Term::TakesPlace, Term::Organised]) => {}
            // «সুশাসন প্রতিষ্ঠার নিমিত্ত অংশীজনের …» is the name of an activity.
            Term::Purpose if is_for_governance(words, at) => {}
            Term::Instruction if leans && is_refused(words, at) => return Stance::CalledOff,
            Term::Request | Term::Instruction | Term::Purpose | Term::Scheme if leans => leaning = Stance::Planned,
            Term::Setting if leans && is_set(words, at) => leaning = Stance::Planned,
            Term::Decision if leans && next(&[Term::Adopted, Term::Past]) => leaning = Stance::Planned,
            Term::Measure | Term::System if leaning == Stance::Open && next(&[Term::Adopted]) => {
                leaning = Stance::Planned
            }
            Term::PutOff if is_moved(words, at) => return Stance::CalledOff,
            Term::Undone if leans && is_left_undone(words, at) => return Stance::CalledOff,
            // «প্রস্তাব অনুমোদনের অপেক্ষায়», «অনুমোদনের জন্য প্রেরণ করা হয়েছে»: nothing is planned yet.
            Term::Pending if leans => (leaning, leans) = (Stance::Spoken, false),
            Term::Approval if leans && next(&[Term::Purpose]) && next_is_near(words, at) => {
                (leaning, leans) = (Stance::Spoken, false);
            }
            Term::Provision if !locative => return Stance::Spoken,
            Term::Quoted => quoted = true,
            Term::Talk if leaning == Stance::Open && !locative => leaning = Stance::Spoken,
            // Further on, «বিষয়ে» belongs to what comes next.
            Term::Topic if at == 0 && leaning == Stance::Open && !locative => leaning = Stance::Spoken,
            // «… অনুষ্ঠিত হওয়ার কথা ছিল»: it did not come to it.
            Term::Supposed if next(&[Term::Past]) && !is_put_off(words, at) => return Stance::CalledOff,
            Term::Past
                if at > 0
                    && words
                        .get(at - 1)
                        .is_some_and(|before| before.term == Term::Supposed && before.ordinal + 1 == word.ordinal) => {}
            Term::Not if leaning == Stance::Open => return Stance::CalledOff,
            // «আহ্বান করা হইলেও ধান সংগ্রহের কারণে অনুষ্ঠিত হয় নাই»: what was planned is not what became of it.
            Term::Although if leaning == Stance::Open && was_done_though(words, at) => return Stance::Held,
            Term::Although => leaning = Stance::Open,
            Term::Past if next(&[Term::Not]) => return Stance::CalledOff,
            Term::Past => {
                return match leaning {
                    Stance::Open => Stance::Held,
                    Stance::Planned if quoted => Stance::Spoken,
                    leaning => leaning,
                };
            }
            _ => {}
        }
    }
    leaning
}

/// «আয়োজন করা হলেও প্রতিবেদন প্রেরণ করা হয়নি», not «আয়োজন করা হলেও কোরাম না থাকায় সম্পন্ন হয়নি», «লক্ষ্যমাত্রা ২টি হলেও …».
fn was_done_though(words: &[Word], at: usize) -> bool {
    let (before, behind) = words.split_at_checked(at).unwrap_or_default();
    let done = |word: &Word| matches!(word.term, Term::Organising | Term::Update);
    let meant = |word: &Word| {
        matches!(
            word.term,
            Term::Target | Term::Setting | Term::Decision | Term::Supposed | Term::Scheme
        )
    };
    let undone = |pair: &[Word]| {
        matches!(pair, [event, not] if not.term == Term::Not
            && matches!(event.term, Term::TakesPlace | Term::Organised | Term::Organising))
    };
    let called_off = behind.iter().any(|word| word.term == Term::CalledOff);
    before.iter().any(done) && !before.iter().any(meant) && !behind.windows(2).any(undone) && !called_off
}

/// «২০ নভেম্বর তারিখ নির্ধারণ করা হয়েছে», not «ফি নির্ধারণ করে … প্রকাশ করা হয়েছে».
fn is_set(words: &[Word], at: usize) -> bool {
    let (Some(setting), Some(verb)) = (words.get(at), words.get(at + 1)) else {
        return false;
    };
    let refused = words.get(at + 2).is_some_and(|next| next.term == Term::Not);
    let reach = match setting.term {
        Term::Setting => 2,
        // «নির্ধারিত সময়ে হয়েছে» was held.
        Term::Scheme => 1,
        _ => return false,
    };
    matches!(verb.term, Term::Past | Term::Stands) && verb.ordinal - setting.ordinal <= reach && !refused
}

/// «… তারিখে হইবার কথা ছিল তাহা … ১৭ এপ্রিল অনুষ্ঠিত হইবে»: whether what was supposed to be is still to take place.
fn is_put_off(words: &[Word], at: usize) -> bool {
    let rest = words.get(at + 1..).unwrap_or_default();
    rest.windows(2).any(|pair| {
        matches!(pair, [event, verb] if matches!(event.term, Term::TakesPlace | Term::Organised | Term::Organising)
            && verb.term == Term::Future)
    }) && !rest.iter().any(|word| word.term == Term::Not)
}

/// «… পিছিয়ে ২৫/০৪ তারিখে নেওয়া হয়েছে», «পিছিয়ে গেছে»: moved to another day. «পিছিয়ে ২০ মার্চ অনুষ্ঠিত হয়েছে» was held.
fn is_moved(words: &[Word], at: usize) -> bool {
    match words.get(at..).unwrap_or_default() {
        [moved, verb, ..] if verb.term == Term::Past => verb.ordinal - moved.ordinal <= 2,
        [_, taken, verb, ..] => taken.term == Term::Adopted && verb.term == Term::Past,
        _ => false,
    }
}

/// «… বাকি রয়েছে», «… মুলতবি করা হয়েছে», «… এখনো বাকি»; what was decided in a meeting may be undone, the meeting is not.
fn is_left_undone(words: &[Word], at: usize) -> bool {
    let of_papers = |word: &Word| matches!(word.term, Term::Decision | Term::Implementation | Term::Minutes);
    let ends = match words.get(at..).unwrap_or_default() {
        [undone, verb, ..] => matches!(verb.term, Term::Past | Term::Stands) && verb.ordinal - undone.ordinal <= 2,
        _ => true,
    };
    ends && !{ words.iter().take(at) }.any(of_papers)
}

/// Whether a remark says that something was left undone before it says anything else.
fn begins_undone(words: &[Word]) -> bool {
    let decisive = |word: &Word| matches!(word.term, Term::Undone | Term::Past);
    let first = words.iter().position(decisive);
    first.is_some_and(|at| words.get(at).is_some_and(|word| word.term == Term::Undone) && is_left_undone(words, at))
}

/// «… আয়োজনের প্রস্তাব উত্থাপিত হয়, তবে তা গৃহীত হয়নি», «প্রস্তাব নাকচ হয়»: what was proposed and refused is not planned.
fn is_refused(words: &[Word], at: usize) -> bool {
    /// Known words behind the proposal, at the most.
    const REACH: usize = 12;
    let rest = words.get(at + 1..).unwrap_or_default();
    let rest = rest.get(..REACH.min(rest.len())).unwrap_or_default();
    let until = { rest.iter() }.position(|word| word.term == Term::Future);
    let refuses = |pair: &[Word]| {
        matches!(pair, [taken, not] if matches!(taken.term, Term::Adopted | Term::Approval) && not.term == Term::Not
            && not.ordinal - taken.ordinal <= 2)
    };
    let rest = rest.get(..until.unwrap_or(rest.len())).unwrap_or_default();
    rest.iter().any(|word| word.term == Term::Refused) || rest.windows(2).any(refuses)
}

/// «সুশাসন প্রতিষ্ঠার নিমিত্ত», «সুশাসন প্রতিষ্ঠার লক্ষ্যে»
fn is_for_governance(words: &[Word], at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|before| words.get(before..=at));
    matches!(pair, Some([aim, purpose]) if aim.term == Term::GoodGovernance && purpose.ordinal - aim.ordinal == 2)
}

/// Whether the next known word is the next word.
fn next_is_near(words: &[Word], at: usize) -> bool {
    let pair = words.get(at).zip(words.get(at + 1));
    pair.is_some_and(|(word, next)| next.ordinal == word.ordinal + 1)
}

/// Whether what is going on at `at` is the preparing of something: «প্রস্তুতি নেওয়া হচ্ছে», «প্রস্তুতি চলছে».
fn is_preparing(words: &[Word], at: usize) -> bool {
    let Some(verb) = words
        .get(at)
        .filter(|word| matches!(word.term, Term::Continuing | Term::Running))
    else {
        return false;
    };
    let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
    let prepares = |word: &Word| word.term == Term::Scheme && verb.ordinal - word.ordinal <= 2;
    before.iter().any(prepares) && words.get(at + 1).is_none_or(|next| next.term != Term::Not)
}

/// «… আয়োজন করতে হবে মর্মে বলা হয়েছে»: a rule is quoted, nothing is decided. «… প্রশিক্ষণ দেওয়া হবে মর্মে অফিস আদেশ জারি করা হয়েছে» announces.
fn is_quoted(words: &[Word], at: usize) -> bool {
    let must = at.checked_sub(1).and_then(|before| words.get(before));
    let must = must.is_some_and(|word| word.term == Term::Infinitive);
    let behind = words.get(at + 1..).unwrap_or_default();
    let announced = |word: &Word| matches!(word.term, Term::Order | Term::Notice | Term::Setting);
    let issued = behind.iter().skip(1).take(3).any(announced)
        && behind.last().is_some_and(|verb| verb.term == Term::Past)
        && !must;
    behind.first().is_some_and(|next| next.term == Term::Quoted) && !issued
}

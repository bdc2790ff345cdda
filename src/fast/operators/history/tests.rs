//! The history against a queue that keeps the last bars.

use super::History;
use crate::archive::{Reader, Writer};
use crate::fast::tests::properties;
use quickcheck::{Arbitrary, Gen};
use std::collections::VecDeque;

#[derive(Clone, Debug)]
enum Action {
    Append(usize),
    SkipOver(usize),
    Clone,
    Archive,
}

impl Arbitrary for Action {
    fn arbitrary(g: &mut Gen) -> Self {
        let few = usize::arbitrary(g) % 4;
        let some = usize::arbitrary(g) % 150;
        match u8::arbitrary(g) % 8 {
            0..=3 => Self::Append(few),
            4 => Self::Append(some),
            5 => Self::SkipOver(some),
            6 => Self::Clone,
            _ => Self::Archive,
        }
    }
}

/// The last bars, kept in the simplest way.
struct Model {
    keep: usize,
    bars: VecDeque<f64>,
    next: u32,
}

impl Model {
    fn bars(&mut self, count: usize) -> Vec<f64> {
        let bars = (self.next..).take(count).map(f64::from).collect();
        self.next += count as u32;
        bars
    }

    /// All that was kept and what is new; keeps the last of it.
    fn append(&mut self, bars: &[f64]) -> Vec<f64> {
        self.bars.extend(bars);
        let joined = self.bars.iter().copied().collect();
        while self.bars.len() > self.keep {
            self.bars.pop_front();
        }
        joined
    }
}

fn follows(keep: usize, actions: &[Action]) -> bool {
    let mut model = Model { keep, bars: VecDeque::new(), next: 0 };
    let mut history = History::new(keep);
    actions.iter().all(|action| {
        let same = match *action {
            Action::Append(count) => {
                let bars = model.bars(count);
                history.append(&bars) == model.append(&bars)
            }
            Action::SkipOver(count) => {
                let bars = model.bars(count);
                model.append(&bars);
                history.skip_over(&bars);
                true
            }
            Action::Clone => {
                history = history.clone();
                true
            }
            Action::Archive => {
                let mut writer = Writer::default();
                let bars = u64::from(model.next);
                let saved = history.archive(&mut writer, bars);
                history = History::new(keep);
                saved.is_ok() && history.archive(&mut Reader(&writer.0), bars).is_ok()
            }
        };
        let count = model.bars.len() / 2;
        same && model.bars == history.kept()
            && history.last(count) == &history.kept()[model.bars.len() - count..]
    })
}

properties! {
    fn it_is_a_queue(keep: usize, actions: Vec<Action>) -> bool {
        follows(keep % 100, &actions)
    }
}

#[test]
fn it_does_not_grow() {
    for keep in [0, 1, 8, 100, 5_000] {
        let mut history = History::new(keep);
        for bar in 0..100_000 {
            history.append(&[f64::from(bar)]);
        }
        let room = history.values.capacity();
        assert!(room <= 4 * keep + 128, "{room} places for {keep} bars");
    }
}

/// Memory follows from what is kept, not from what has come.
#[test]
fn the_room_does_not_grow_with_the_bars() {
    for keep in [0, 1, 10, 100] {
        let mut history = History::new(keep);
        for bar in 0..20_000 {
            history.append(&[f64::from(bar)]);
        }
        let room = history.values.capacity();
        assert!(room <= 4 * keep.max(32), "{room} places for {keep} bars");
    }
}

/// The move to the front is paid for by as many bars without one.
#[test]
fn bars_are_moved_once_in_as_many_as_are_kept() {
    let mut history = History::new(100);
    history.append(&[0.0; 100]);
    let mut moves = 0;
    for _ in 0..10_000 {
        let before = history.values.len();
        history.append(&[1.0]);
        moves += usize::from(history.values.len() <= before);
    }
    assert!(moves <= 100, "{moves} moves");
}

#[test]
fn what_is_cleared_is_forgotten() {
    let mut history = History::new(3);
    history.append(&[1.0, 2.0]);
    history.clear();
    assert!(history.kept().is_empty());
    assert_eq!(history.append(&[3.0]), [3.0]);
}

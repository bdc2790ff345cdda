//! Sweeps: the rows of a grid, in parallel.
//!
//! Threads live for one sweep and are joined before it returns. Starting them costs some ten
//! microseconds; for that, a process may fork at any time (a pool's threads would not exist in
//! the child), the limit can change from call to call, and nothing is left behind.

use crate::engine::{Engine, Outputs};
use crate::error::Error;
use crate::gaps::Gaps;
use crate::grid::Grid;
use crate::kernel::Level;
use crate::registry::Row;
use crate::spec::Values;
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The limit that [`set_threads`] has set; 0 stands for none.
static LIMIT: AtomicUsize = AtomicUsize::new(0);

/// Values below which a sweep is not worth a thread.
const ALONE: usize = 1 << 16;

/// How often the caller is asked whether to go on.
const PATIENCE: Duration = Duration::from_millis(20);

/// Limits the threads of sweeps; `None` goes back to the environment variable
/// `VERITA_NUM_THREADS`, or to the number of CPUs. Results do not depend on it.
pub fn set_threads(threads: Option<NonZeroUsize>) {
    LIMIT.store(threads.map_or(0, NonZeroUsize::get), Ordering::Relaxed);
}

/// The threads that a sweep may use.
#[must_use]
pub fn threads() -> usize {
    let set = NonZeroUsize::new(LIMIT.load(Ordering::Relaxed));
    let environment = || std::env::var("VERITA_NUM_THREADS").ok()?.parse().ok();
    let limit = set.or_else(environment).or_else(|| std::thread::available_parallelism().ok());
    limit.map_or(1, NonZeroUsize::get)
}

/// Rows that run together, and where their outputs go.
struct Task<'a> {
    rows: Vec<Values>,
    outputs: Outputs<'a>,
}

/// Computes every row of the grid into matrices of rows × bars, one for each output.
///
/// `ask` is called from time to time on the caller's thread; once it answers `false` the sweep
/// stops.
pub(crate) fn sweep(
    row: &'static Row,
    grid: &Grid,
    level: Level,
    gaps: Gaps,
    inputs: &[&[f64]],
    matrices: &mut [&mut [f64]],
    mut ask: impl FnMut() -> bool,
) -> Result<(), Error> {
    let bars = row.spec.bars(inputs)?;
    if bars == 0 {
        return Ok(());
    }
    let threads = threads().min(grid.rows()).min(grid.rows().saturating_mul(bars) / ALONE);
    // As many together as fill the lanes, and no more than leave work for every thread.
    let share = grid.rows().div_ceil(threads.max(1)).next_multiple_of(8);
    let together = row.together.min(share);
    let mut lines: Vec<_> = matrices.iter_mut().map(|matrix| matrix.chunks_mut(bars)).collect();
    let mut line = move |_| lines.iter_mut().filter_map(Iterator::next).collect::<Outputs>();
    let tasks = (0..grid.rows()).step_by(together).map(move |first| {
        let rows = first..grid.rows().min(first + together);
        let outputs = rows.clone().flat_map(&mut line).collect();
        Task { rows: rows.map(|index| grid.row(index)).collect(), outputs }
    });
    let tasks = Mutex::new(tasks);
    let stop = AtomicBool::new(false);
    let next = || tasks.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let work = || {
        while let Some(mut task) = next() {
            Engine::new(row, &task.rows, level, gaps).run(inputs, &mut task.outputs, &stop)?;
        }
        Ok(())
    };
    let (done, waiting) = channel();
    std::thread::scope(|scope| {
        let mut running = 0;
        for _ in 0..threads {
            let done = done.clone();
            let work = move || drop(done.send(work()));
            // A system that has no thread left leaves the work to those that run.
            running += usize::from(std::thread::Builder::new().spawn_scoped(scope, work).is_ok());
        }
        drop(done);
        if running == 0 {
            return work();
        }
        let mut result = Ok(());
        while running > 0 {
            match waiting.recv_timeout(PATIENCE) {
                Ok(answer) => {
                    running -= 1;
                    result = result.and(answer);
                }
                Err(RecvTimeoutError::Timeout) if ask() => {}
                Err(RecvTimeoutError::Timeout) => stop.store(true, Ordering::Relaxed),
                // A worker panicked; the scope passes that on.
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        result
    })
}

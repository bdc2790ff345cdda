//! Sweeps: the rows of a grid, in parallel.

use crate::call::Call;
use crate::engine::Engine;
use crate::error::Error;
use crate::grid::Grid;
use crate::line::{Line, Outputs};
use crate::memory;
use crate::patience::Watch;
use crate::share::{share, threads_for};
use crate::value::Values;

/// Rows that run together, and where their outputs go.
struct Task<'a> {
    rows: Vec<Values>,
    outputs: Outputs<'a>,
}

/// Rows that run together at the most.
const TOGETHER: usize = 32;

/// Bytes that rows which run together may need.
const SPACE: usize = 0x200_0000;

/// How many rows may run together, each of which needs so many bytes: one, where neighbours have
/// nothing in common.
fn most_together(call: &Call<Grid>, state: usize) -> usize {
    let (row, grid) = (call.row(), call.parameters());
    let neighbours: Vec<Values> = (0..grid.rows().min(2)).map(|index| grid.row(index)).collect();
    if !(row.plan)(&neighbours).rows_meet() {
        return 1;
    }
    (SPACE / state.max(1)).clamp(1, TOGETHER)
}

/// Computes every row of the grid into matrices of rows × bars, one for each output.
///
/// `progress` is told from time to time, on the caller's thread, how many rows are done; once it
/// answers `false` the sweep stops.
pub(crate) fn sweep(
    call: &Call<Grid>,
    inputs: &[&[f64]],
    matrices: &mut [Line],
    progress: impl FnMut(usize) -> bool,
) -> Result<(), Error> {
    let (row, grid) = (call.row(), call.parameters());
    let bars = row.spec.bars(inputs)?;
    row.spec.check_elements(matrices)?;
    for (line, matrix) in row.spec.outputs.iter().zip(&*matrices) {
        row.spec.same_shape(line.name, &[grid.rows() * bars], &[matrix.len()])?;
    }
    if bars == 0 {
        return Ok(());
    }
    let state = row.bytes(&grid.widest(), bars);
    let most = most_together(call, state);
    let threads = threads_for(grid.rows(), grid.rows().saturating_mul(bars));
    let threads = memory::threads(row.spec.name, threads, state * most)?;
    // No more than leave work for every thread.
    let together = grid.rows().div_ceil(threads.max(1)).min(most);
    let mut lines: Vec<_> = matrices.iter_mut().map(|matrix| matrix.chunks(bars)).collect();
    let mut line = move |_| lines.iter_mut().filter_map(Iterator::next).collect::<Outputs>();
    let tasks = (0..grid.rows()).step_by(together).map(move |first| {
        let rows = first..grid.rows().min(first + together);
        let outputs = rows.clone().flat_map(&mut line).collect();
        Task { rows: rows.map(|index| grid.row(index)).collect(), outputs }
    });
    let work = |mut task: Task, watch: &Watch| {
        Engine::new(call, &task.rows).run(inputs, &mut task.outputs, watch)?;
        Ok(task.rows.len())
    };
    share(threads, tasks, work, progress)
}

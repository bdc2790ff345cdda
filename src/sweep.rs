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
    let state = row.bytes(&grid.widest(), bars) * row.combinations;
    let threads = threads_for(grid.rows(), grid.rows().saturating_mul(bars));
    let threads = memory::threads(row.spec.name, threads, state)?;
    // As many together as fill the lanes, and no more than leave work for every thread.
    let together = grid.rows().div_ceil(threads.max(1)).next_multiple_of(8).min(row.combinations);
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

import type { End } from '../checks/command-task.ts';
import { mainProcess } from './process-tree.ts';
import type { Scene } from './explanation.ts';
import { quote, quoteEngine, tellDuration, tellText } from './words.ts';

/** Says how a container's run came out: `Exit code 1; stdout was empty; stderr was "..."`. */
export function tellEnd(
  { container: { startFailure } }: Scene,
  end: End,
  withinMs: number,
): string {
  if (startFailure !== null) {
    const code = startFailure.exitCode === null ? '' : ` (exit code ${startFailure.exitCode})`;
    return `The container never ran${code}: ${quoteEngine(startFailure.message)}.`;
  }
  const said = `${tellText('stdout', end.output.stdout)}; ${tellText('stderr', end.output.stderr)}.`;
  const { state } = end;
  if (state.status === 'exited' && !state.outlived)
    return `Exit code ${String(state.exitCode)}; ${said}`;
  const main = mainProcess(end.processes);
  return `Still running after ${tellDuration(withinMs)}${main === undefined ? '' : ` (${quote(main.command)})`}; ${said}`;
}

import { handles, isAlone, mainProcess } from '../diagnosis/process-tree.ts';
import type { ProcessInfo, StudentContainer } from '../docker/types.ts';

const LOOK_EVERY_MS = 400;
/** How long an app may take to be ready for a signal. */
export const PATIENCE_MS = 5_000;
/** On a machine so busy that looking takes long, the app gets as much longer. */
const FEWEST_LOOKS = 8;

export interface Readiness {
  /** The processes at the last look before the signal. */
  readonly processes: readonly ProcessInfo[];
  readonly waitedMs: number;
  /** True where it was given all the time that an app may take. */
  readonly waitedFully: boolean;
}

/**
 * Waits, from outside, until an app looks ready for a signal: its main process handles it, so does a process that
 * it may pass it on to, and that stays so from one look to the next.
 * @param atLeastMs waits this long, however ready it looks
 */
export async function waitUntilReady(
  container: StudentContainer,
  signal: string,
  atLeastMs: number,
): Promise<Readiness> {
  const startedAt = performance.now();
  let before = '';
  for (let look = 1; ; look += 1) {
    const processes = await container.processes();
    const isReady = looksReady(processes, signal);
    const now = JSON.stringify(processes.filter((process) => handles(process, signal)));
    const waitedMs = performance.now() - startedAt;
    const waitedFully = waitedMs >= PATIENCE_MS && look >= FEWEST_LOOKS;
    const isDone = signal === 'SIGKILL' || waitedFully || (isReady && now === before);
    if (isDone && waitedMs >= atLeastMs) return { processes, waitedMs, waitedFully };
    before = isReady ? now : '';
    const { status } = await container.waitForEnd(LOOK_EVERY_MS);
    if (status !== 'running') return { processes, waitedMs, waitedFully };
  }
}

function looksReady(processes: readonly ProcessInfo[], signal: string): boolean {
  const main = mainProcess(processes);
  if (main === undefined || !handles(main, signal)) return false;
  return (
    isAlone(main, processes) || processes.some((other) => other !== main && handles(other, signal))
  );
}

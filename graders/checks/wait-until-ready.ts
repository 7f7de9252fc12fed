import { childrenOf, handles, isPlainTool, mainProcess } from '../diagnosis/process-tree.ts';
import type { ProcessInfo, StudentContainer } from '../docker/types.ts';

const LOOK_EVERY_MS = 400;
/** How long an app may take to be ready for a signal. */
const PATIENCE_MS = 5_000;
/** On a machine so busy that looking takes long, the app gets as much longer. */
const FEWEST_LOOKS = 8;

/** `soon`: until it looks ready; `full`: as long as an app may take, even when it looks ready before. */
export type Patience = 'soon' | 'full';

export interface Readiness {
  /** The processes at the last look before the signal; empty where the container had ended. */
  readonly processes: readonly ProcessInfo[];
  /** False where the time was over, and nothing showed that the signal would be handled. */
  readonly isReady: boolean;
  /** True where it was given all the time that an app may take. */
  readonly waitedFully: boolean;
}

/**
 * Waits, from outside, until an app looks ready for a signal: its main process handles it, so does a process that
 * it may pass it on to, and that stays so from one look to the next.
 */
export async function waitUntilReady(
  container: StudentContainer,
  signal: string,
  patience: Patience,
): Promise<Readiness> {
  const startedAt = performance.now();
  let before = '';
  for (let look = 1; ; look += 1) {
    const processes = await container.processes();
    const isReady = looksReady(processes, signal);
    const now = JSON.stringify(processes.filter((process) => handles(process, signal)));
    const waitedFully = performance.now() - startedAt >= PATIENCE_MS && look >= FEWEST_LOOKS;
    if (signal === 'SIGKILL' || waitedFully || (patience === 'soon' && isReady && now === before)) {
      return { processes, isReady, waitedFully };
    }
    before = isReady ? now : '';
    const { status } = await container.waitForEnd(LOOK_EVERY_MS);
    if (status !== 'running') return { processes, isReady, waitedFully };
  }
}

function looksReady(processes: readonly ProcessInfo[], signal: string): boolean {
  const main = mainProcess(processes);
  if (main === undefined || !handles(main, signal)) return false;
  const started = descendantsOf(processes, main).filter((process) => !isPlainTool(process));
  return started.length === 0 || started.some((process) => handles(process, signal));
}

function descendantsOf(
  processes: readonly ProcessInfo[],
  parent: ProcessInfo,
): readonly ProcessInfo[] {
  return childrenOf(processes, parent).flatMap((child) => [
    child,
    ...descendantsOf(processes, child),
  ]);
}

import type { TraceLine } from '../trace.ts';
import type { Lab } from './lab.ts';
import type { LabRequest } from './open-lab.ts';
import { openLab } from './open-lab.ts';

/** Labs that are started ahead. What depends on who gets one comes when it is taken. */
export interface LabPool extends AsyncDisposable {
  /** How many are ready, or on their way. */
  readonly ready: number;
  /** Hands out a lab that nobody has used, and that is the taker's to throw away. The next one is started meanwhile. */
  take(taker?: LabTaker): Promise<Lab>;
  /** Throws away what is ready beyond `size`, where that has become less. */
  trim(): void;
}

export interface LabTaker {
  /** @default null, an empty working folder */
  readonly files?: string | null;
  readonly onLine?: (line: TraceLine) => void;
  /** Aborted when the taker does not want the lab any more. */
  readonly signal?: AbortSignal;
}

interface Entry {
  readonly lab: Promise<Lab>;
  readonly unwanted: AbortController;
}

/** What all labs of a pool have in common; they end with its signal. */
export type PooledLab = Omit<LabRequest, 'files' | 'onLine'>;

/** Keeps up to `size()` labs ready. What is handed out never comes back: a lab serves one submission. */
export function openLabPool(request: PooledLab, size: () => number): LabPool {
  const ready: Entry[] = [];
  let isClosed = false;
  const start = (): Entry => {
    const unwanted = new AbortController();
    const signal = AbortSignal.any([request.signal, unwanted.signal]);
    const lab = openLab({ ...request, signal });
    // Whoever takes it hears of it.
    lab.catch(() => undefined);
    return { lab, unwanted };
  };
  const refill = (): void => {
    while (!isClosed && ready.length < size()) ready.push(start());
  };
  refill();
  return {
    get ready() {
      return ready.length;
    },
    take: async ({ files = null, onLine, signal } = {}) => {
      const next = ready.shift();
      const lab = await takeSound(next?.lab ?? start().lab, () => start().lab);
      // Only now: starting another one would keep this one waiting.
      refill();
      if (signal !== undefined) lab.belongTo(signal);
      if (onLine !== undefined) lab.onLine(onLine);
      if (files !== null) await lab.addFiles(files);
      return lab;
    },
    trim: () => {
      for (const entry of ready.splice(Math.max(0, size()))) void throwAway(entry);
    },
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
      await Promise.all(ready.splice(0).map(throwAway));
    },
  };
}

async function throwAway({ lab, unwanted }: Entry): Promise<void> {
  unwanted.abort(new Error('nobody needs the lab any more'));
  await lab.then(
    (made) => made[Symbol.asyncDispose](),
    () => undefined,
  );
}

/** One that did not come up, or has ended since, is nobody's loss: another one is opened, and tells why if it fails too. */
async function takeSound(next: Promise<Lab>, open: () => Promise<Lab>): Promise<Lab> {
  const lab = await next.catch(() => null);
  if (lab === null) return open();
  if (!lab.lost.aborted) return lab;
  await lab[Symbol.asyncDispose]();
  return open();
}

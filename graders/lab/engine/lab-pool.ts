import type { TraceLine } from '../trace.ts';
import type { Lab } from './lab.ts';
import type { LabRequest } from './open-lab.ts';
import { openLab } from './open-lab.ts';

/** Labs that are started ahead. What depends on who gets one comes when it is taken. */
export interface LabPool extends AsyncDisposable {
  /** Hands out a lab that nobody has used, and that is the taker's to throw away. The next one is started meanwhile. */
  take(taker?: LabTaker): Promise<Lab>;
}

export interface LabTaker {
  /** @default null, an empty working folder */
  readonly files?: string | null;
  readonly onLine?: (line: TraceLine) => void;
}

interface Entry {
  readonly lab: Promise<Lab>;
  readonly unwanted: AbortController;
}

/** Keeps up to `size` labs ready. What is handed out never comes back: a lab serves one submission. */
export function openLabPool(request: Omit<LabRequest, keyof LabTaker>, size: number): LabPool {
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
    while (!isClosed && ready.length < size) ready.push(start());
  };
  refill();
  return {
    take: async ({ files = null, onLine } = {}) => {
      const next = ready.shift();
      const lab = await takeSound(next?.lab ?? start().lab, () => start().lab);
      // Only now: starting another one would keep this one waiting.
      refill();
      if (onLine !== undefined) lab.onLine(onLine);
      if (files !== null) await lab.addFiles(files);
      return lab;
    },
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
      for (const { unwanted } of ready) unwanted.abort(new Error('the pool of labs was closed'));
      const left = await Promise.allSettled(ready.map(({ lab }) => lab));
      for (const lab of left)
        if (lab.status === 'fulfilled') await lab.value[Symbol.asyncDispose]();
    },
  };
}

/** One that did not come up, or has ended since, is nobody's loss: another one is opened, and tells why if it fails too. */
async function takeSound(next: Promise<Lab>, open: () => Promise<Lab>): Promise<Lab> {
  const lab = await next.catch(() => null);
  if (lab === null) return open();
  if (!lab.lost.aborted) return lab;
  await lab[Symbol.asyncDispose]();
  return open();
}

import { describe, expect, it } from '@jest/globals';
import { Lanes } from './lanes.ts';
import type { LaneCost, LaneOptions } from './lanes.ts';

const cost = (given: Partial<LaneCost> = {}): LaneCost => ({
  ...{ memoryBytes: 1, needsLab: false, expectedMs: 1 },
  ...given,
});

/** Work that goes on until it is told to end. */
class Trial {
  readonly begun: string[] = [];
  readonly #lanes: Lanes;
  readonly #ends = new Map<string, () => void>();

  constructor(options: Partial<LaneOptions>) {
    this.#lanes = new Lanes({ count: 10, memoryBytes: 10, labs: 10, ...options });
  }

  get lanes(): Lanes {
    return this.#lanes;
  }

  begin(name: string, given?: Partial<LaneCost>): Promise<void> {
    return this.#lanes.run(cost(given), async (slot) => {
      this.begun.push(`${name}@${slot}`);
      await new Promise<void>((end) => this.#ends.set(name, end));
    });
  }

  async end(name: string): Promise<void> {
    this.#ends.get(name)?.();
    await new Promise((done) => setImmediate(done));
  }
}

describe('Lanes', () => {
  it('begins as much as there are lanes, the longest of what waits first, in the lowest free slot', async () => {
    const trial = new Trial({ count: 2 });
    for (const [at, name] of ['a', 'b', 'c', 'd', 'e'].entries())
      void trial.begin(name, { expectedMs: at });
    await trial.end('none');
    expect(trial.begun).toEqual(['a@0', 'b@1']);
    await trial.end('b');
    await trial.end('a');
    expect(trial.begun.slice(2)).toEqual(['e@1', 'd@0']);
  });

  it('lets work that needs no lab pass work that waits for one', async () => {
    const trial = new Trial({ labs: 1 });
    for (const name of ['a', 'b', 'c']) void trial.begin(name, { needsLab: true, expectedMs: 9 });
    void trial.begin('d');
    await trial.end('none');
    expect(trial.begun).toEqual(['a@0', 'd@1']);
    await trial.end('a');
    expect(trial.begun.slice(2)).toEqual(['b@0']);
  });

  it('lets nothing pass work that waits for memory, and lets the largest go alone', async () => {
    const trial = new Trial({ memoryBytes: 4 });
    void trial.begin('a', { memoryBytes: 3, expectedMs: 9 });
    void trial.begin('b', { memoryBytes: 100, expectedMs: 8 });
    void trial.begin('c', { memoryBytes: 1, expectedMs: 7 });
    await trial.end('none');
    expect(trial.begun).toEqual(['a@0']);
    await trial.end('a');
    expect(trial.begun).toEqual(['a@0', 'b@0']);
    await trial.end('b');
    expect(trial.begun).toEqual(['a@0', 'b@0', 'c@0']);
  });

  it('gives its lane back when it fails', async () => {
    const lanes = new Lanes({ count: 1, memoryBytes: 1, labs: 1 });
    const all = { needsLab: true };
    await expect(lanes.run(cost(all), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lanes.run(cost(all), async (slot) => slot)).toBe(0);
  });

  it('lets nothing begin once it is closed', async () => {
    const trial = new Trial({ count: 1 });
    const first = trial.begin('a');
    const second = trial.begin('b');
    trial.lanes.close(new Error('the engine is gone'));
    await expect(second).rejects.toThrow('the engine is gone');
    await expect(trial.begin('c')).rejects.toThrow('the engine is gone');
    await trial.end('a');
    await first;
    expect(trial.begun).toEqual(['a@0']);
  });

  it('orders thousands without a delay to speak of', async () => {
    const trial = new Trial({ count: 1 });
    for (let at = 0; at < 10_000; at += 1)
      trial.begin(`${at}`, { expectedMs: (at * 7919) % 10_007 }).catch(() => undefined);
    await trial.end('none');
    expect(trial.begun).toEqual(['0@0']);
    trial.lanes.close(new Error('over'));
    await trial.end('0');
  });
});

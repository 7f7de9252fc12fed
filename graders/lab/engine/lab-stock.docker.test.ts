import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { courseImages, openTestLabs } from './fixtures/open-test-lab.ts';
import type { TestLabs } from './fixtures/open-test-lab.ts';
import { LabStock } from './lab-stock.ts';
import type { LabRequest } from './open-lab.ts';

let labs: TestLabs;
beforeAll(async () => {
  labs = await openTestLabs();
});
afterAll(async () => {
  // Proves that nothing of any lab is left.
  await labs[Symbol.asyncDispose]();
});

const signal = new AbortController().signal;
const openStock = (): LabStock =>
  new LabStock({ room: labs.room.room, baseImages: courseImages, signal, ahead: 1 });
const request = (more: Partial<LabRequest> = {}): LabRequest => ({
  ...{ room: labs.room.room, baseImages: courseImages, signal },
  ...more,
});

/** How many engines of labs there are, started or not. */
async function countEngines(): Promise<number> {
  const { docker, runId } = labs.room;
  const filters = { label: [`io.seaworthy.run=${runId}`] };
  const all = await docker.listContainers({ all: true, filters });
  const engine = await docker.getImage('docker:dind').inspect();
  return all.filter(({ ImageID }) => ImageID === engine.Id).length;
}

async function untilEngines(count: number): Promise<void> {
  while ((await countEngines()) !== count);
}

describe('LabStock', () => {
  it('starts labs ahead as long as work may need one, and throws away what nobody needs any more', async () => {
    await using stock = openStock();
    const [first, second] = [stock.claim({}), stock.claim({})];
    await using lab = await first.open(request());
    expect(lab.lost.aborted).toBe(false);
    await untilEngines(2);
    second[Symbol.dispose]();
    await untilEngines(1);
  });

  it('gives each taker another lab, with the terminals asked for', async () => {
    await using stock = openStock();
    const claims = [stock.claim({}), stock.claim({})];
    const taken = await Promise.all(claims.map(({ open }) => open(request({ terminals: 2 }))));
    expect(new Set(taken).size).toBe(2);
    for (const lab of taken) await lab[Symbol.asyncDispose]();
  });

  it('ends the work of a taker that does not want its lab any more', async () => {
    await using stock = openStock();
    const taker = new AbortController();
    await using lab = await stock.claim({}).open(request({ signal: taker.signal }));
    const running = lab.openShell({ terminal: 1, columns: 80, rows: 24 });
    await running;
    taker.abort(new Error('the submission took too long'));
    await expect(lab.finish()).rejects.toThrow('the submission took too long');
  });

  const ask = [{ port: 8080, path: '/', nonce: 'n', withinMs: 1_000 }];

  it('opens a lab apart for whoever has one asked for more', async () => {
    await using stock = openStock();
    using claim = stock.claim({ ask });
    using _other = stock.claim({});
    await using _lab = await claim.open(request({ ask }));
    expect(await countEngines()).toBe(1);
  });

  it('starts none ahead for work whose lab will be its own', async () => {
    await using stock = openStock();
    const [own, first] = [stock.claim({ ask }), stock.claim({})];
    await using _first = await first.open(request());
    // It comes up after whatever was started ahead.
    await using _own = await own.open(request({ ask }));
    expect(await countEngines()).toBe(2);
  });

  it('throws away what was ready for whoever then asks for another one', async () => {
    await using stock = openStock();
    const [first, second] = [stock.claim({}), stock.claim({})];
    await using _first = await first.open(request());
    await untilEngines(2);
    await using _second = await second.open(request({ terminals: 5 }));
    await untilEngines(2);
  });

  it('has no more ready of all sorts than of one, and keeps what is ready for whom it was started', async () => {
    await using stock = openStock();
    const limits = { network: 'open' as const };
    const quiet = [stock.claim({}), stock.claim({})];
    const open = [stock.claim({ limits }), stock.claim({ limits })];
    await using _first = await quiet[0]?.open(request());
    await untilEngines(2);
    await using _second = await open[0]?.open(request({ limits }));
    expect(await countEngines()).toBe(3);
    await using _third = await open[1]?.open(request({ limits }));
    expect(await countEngines()).toBe(4);
    // The one that was ready.
    await using _fourth = await quiet[1]?.open(request());
    expect(await countEngines()).toBe(4);
  });
});

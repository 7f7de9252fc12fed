import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { courseImages, openTestLabs, relay } from './fixtures/open-test-lab.ts';
import type { TestLabs } from './fixtures/open-test-lab.ts';
import { openLabPool } from './lab-pool.ts';
import type { LabPool } from './lab-pool.ts';
import type { TraceLine } from '../trace.ts';

let labs: TestLabs;
let files: string;
beforeAll(async () => {
  labs = await openTestLabs();
  files = await mkdtemp(join(tmpdir(), 'seaworthy-pool-'));
  await writeFile(join(files, 'commands.sh'), 'id -u; ls -l link; cat link; touch new', {
    mode: 0o755,
  });
  await symlink('commands.sh', join(files, 'link'));
});
afterAll(async () => {
  await labs[Symbol.asyncDispose]();
  await rm(files, { recursive: true });
});

const open = (size: number): LabPool =>
  openLabPool(
    {
      room: labs.room.room,
      baseImages: courseImages,
      signal: new AbortController().signal,
      recorderFolder: relay,
    },
    () => size,
  );

describe('openLabPool', () => {
  it('hands out labs of their own with the files of who takes them', async () => {
    await using pool = open(1);
    const seen: TraceLine[] = [];
    await using first = await pool.take({ files, onLine: (line) => seen.push(line) });
    await using second = await pool.take();
    const run = await first.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 10_000 });
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stdout.text).toMatch(/^1000\nl.* student .* link -> commands.sh\nid -u;/);
    expect(
      await second.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 10_000 }),
    ).toMatchObject({ exitCode: 2 });
    const { end } = await first.finish();
    expect(seen).toEqual([end]);
  });

  it('opens another one in the place of one that has ended', async () => {
    await using pool = open(1);
    const filters = { label: [`io.seaworthy.run=${labs.room.runId}`] };
    const image = await labs.room.docker.getImage('docker:dind').inspect();
    const others = new Set(
      (await labs.room.docker.listContainers({ filters })).map(({ Id }) => Id),
    );
    await using first = await pool.take();
    void first;
    // By now the next one is under way: its engine is ended while it starts.
    for await (const _ of everyMoment()) {
      const running = await labs.room.docker.listContainers({ filters });
      const engines = running.filter(({ Id, ImageID }) => ImageID === image.Id && !others.has(Id));
      if (engines.length < 2) continue;
      await labs.room.docker.getContainer(engines[0]?.Id ?? '').kill();
      break;
    }
    await using second = await pool.take();
    expect(second.lost.aborted).toBe(false);
  });

  it('leaves nothing when it is closed while labs start', async () => {
    const pool = open(2);
    await pool[Symbol.asyncDispose]();
  });
});

async function* everyMoment(): AsyncGenerator<void> {
  for (;;) yield;
}

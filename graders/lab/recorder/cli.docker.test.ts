import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { openTestLabs } from '../engine/fixtures/open-test-lab.ts';
import type { TestLabs } from '../engine/fixtures/open-test-lab.ts';
import type { FinishedLab } from '../engine/index.ts';
import { cliCommands, prelude } from './testing/cli-commands.ts';
import { plainOutput } from './testing/plain-output.ts';

let labs: TestLabs;
beforeAll(async () => {
  labs = await openTestLabs();
});
afterAll(async () => {
  await labs?.[Symbol.asyncDispose]();
});

const recorderFolder = import.meta.dirname;
const relayFolder = join(recorderFolder, '..', 'engine', 'fixtures', 'relay');

async function run(
  script: string,
  folder = recorderFolder,
): Promise<{ output: string; finished: FinishedLab }> {
  await using lab = await labs.open(prelude + script, { recorderFolder: folder });
  const { stdout, stderr, timedOut } = await lab.runScript({
    terminal: 1,
    file: 'commands.sh',
    timeoutMs: 120_000,
  });
  expect(timedOut).toBe(false);
  return { output: plainOutput(`${stdout.text}\n${stderr.text}`), finished: await lab.finish() };
}

describe('the docker client', () => {
  it.each(Object.entries(cliCommands))(
    'prints the same through the recorder as straight at an engine: %s',
    async (_, script) => {
      const [through, straight] = await Promise.all([run(script), run(script, relayFolder)]);
      expect(through.output).toBe(straight.output);
      expect(straight.output.match(/^= \d+$/gm)?.length).toBeGreaterThan(3);
      const calls = through.finished.lines.filter((line) => line.kind === 'call');
      expect(calls.filter(({ rule }) => rule === 'fault')).toEqual([]);
    },
    240_000,
  );
});

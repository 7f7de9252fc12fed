import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.ts';
import { followClass } from './follow-class.ts';

const problem = { type: 'problem', line: 'What is `x`?' } as const;

function recordingIo(): Io & { readonly said: string[] } {
  const said: string[] = [];
  return {
    cwd: '/',
    isColor: false,
    columns: 0,
    said,
    stdout: (text) => void said.push(text),
    stderr: (text) => void said.push(text),
    setExitCode: () => undefined,
  };
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-test-'));
  await use(folder).finally(() => rm(folder, { recursive: true }));
}

describe('followClass', () => {
  it('tells lines where there is no terminal', () => {
    const io = recordingIo();
    using follower = followClass(io, {});
    follower.listener(problem);
    expect(io.said).toEqual(['      What is `x`?\n']);
  });

  it('is quiet where asked to be, and goes on writing events', async () => {
    await inFolder(async (folder) => {
      const io = recordingIo();
      const eventFile = join(folder, 'made', 'events.jsonl');
      {
        using follower = followClass(io, { isQuiet: true, eventFile });
        follower.listener(problem);
        follower.listener({ ...problem, line: 'two\nlines\u2028' });
      }
      expect(io.said).toEqual([]);
      const lines = (await readFile(eventFile, 'utf8')).trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
        { schemaVersion: 1, ...problem },
        { schemaVersion: 1, type: 'problem', line: 'two\nlines\u2028' },
      ]);
    });
  });

  it('says where it cannot write events', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const eventFile = join(folder, 'file', 'events.jsonl');
      expect(() => followClass(recordingIo(), { eventFile })).toThrow(
        expect.objectContaining({ code: 'SEAWORTHY_EVENTS_UNWRITABLE' }),
      );
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../testing/run-seaworthy.ts';
import { MOST_SUMMARY_BYTES, roomInSummary, writeOutputs } from './environment-file.ts';
import { readEnvironmentFile } from './testing/read-environment-file.ts';

describe('writeOutputs', () => {
  it('adds to what is there, and no value ends its entry', async () => {
    await using folder = await makeFolder({ output: 'before=1\n' });
    const path = join(folder.path, 'output');
    const text = await writeOutputs(path, { a: 'x\nb=owned\nEOF\n', c: '', d: 'e<<f' }).then(() =>
      readFile(path, 'utf8'),
    );
    expect(readEnvironmentFile(text)).toEqual({
      before: '1',
      a: 'x\nb=owned\nEOF\n',
      c: '',
      d: 'e<<f',
    });
  });

  it('uses each delimiter once', async () => {
    await using folder = await makeFolder({ output: '' });
    const path = join(folder.path, 'output');
    await writeOutputs(path, { a: '1', b: '2' });
    const delimiters = [...(await readFile(path, 'utf8')).matchAll(/<<(.*)$/gm)].map(([, d]) => d);
    expect(new Set(delimiters).size).toBe(2);
  });
});

describe('roomInSummary', () => {
  it('is what another part of the step has left', async () => {
    await using folder = await makeFolder({ summary: 'x'.repeat(1000) });
    expect(await roomInSummary(join(folder.path, 'summary'))).toBe(MOST_SUMMARY_BYTES - 1000);
    expect(await roomInSummary(join(folder.path, 'none'))).toBe(MOST_SUMMARY_BYTES);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { hiddenUnjudged, sampleGrade } from '../../reports/fixtures/sample-grades.ts';
import { temporaryFolder } from '../../reports/fixtures/temporary-folder.ts';
import { formatNames, writeReports } from '../../reports/write-reports.ts';
import { chooseCiFormats } from './choose-ci-formats.ts';

function isTaken(name: string): boolean {
  try {
    return chooseCiFormats([name]).length === 1;
  } catch {
    return false;
  }
}

describe('chooseCiFormats', () => {
  it('takes pages and JUnit where none is named', () => {
    expect(chooseCiFormats()).toEqual(['html', 'junit']);
  });

  it.each(formatNames)('takes %s only where it tells nothing of a hidden check', async (name) => {
    await using folder = await temporaryFolder();
    const grades = [sampleGrade('hidden'), hiddenUnjudged()];
    const { written } = await writeReports(grades, { folder: folder.path, formats: [name] });
    const texts = await Promise.all(written.map((path) => readFile(path, 'utf8')));
    const read = texts.map((text) => `${text}\n${Buffer.from(text, 'base64').toString('latin1')}`);
    expect(texts.length).toBeGreaterThan(0);
    expect(isTaken(name)).toBe(!/secret/i.test(read.join('\n')));
  });

  it('says why it refuses one, and what to do', () => {
    const refuse = (): unknown => chooseCiFormats(['html,json']);
    expect(refuse).toThrow('The format "json" tells of hidden checks');
    expect(refuse).toThrow(
      expect.objectContaining({
        code: 'SEAWORTHY_FORMAT_HIDDEN',
        hint: expect.stringContaining('--format json`'),
      }),
    );
  });
});

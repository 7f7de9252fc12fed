import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { sampleGrade } from './fixtures/sample-grades.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import GradeReporter from './reporter.ts';

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  // eslint-disable-next-line no-restricted-properties -- only listened to
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
});

async function writeGrade(folder: string, name: 'perfect' | 'stop-failed'): Promise<string> {
  const path = join(folder, `${name}.json`);
  await writeFile(path, JSON.stringify(sampleGrade(name)));
  return path;
}

describe('GradeReporter', () => {
  it('writes a report of all grades at the end of the run', async () => {
    await using folder = await temporaryFolder();
    const reportFolder = join(folder.path, 'report');
    const reporter = new GradeReporter({}, { reportFolder, formats: ['html', 'json'] });
    for (const name of ['perfect', 'stop-failed'] as const) {
      const gradePath = await writeGrade(folder.path, name);
      reporter.onTestFileResult({}, { seaworthy: { gradePath } });
    }
    reporter.onTestFileResult({}, {});
    await reporter.onRunComplete();
    expect(await readdir(reportFolder)).toEqual(['ada', 'grace', 'grades.json', 'index.html']);
    expect([reporter.getLastError(), said]).toEqual([undefined, []]);
  });

  it('reports the others when a grade is missing or broken, and fails the run', async () => {
    await using folder = await temporaryFolder();
    const reportFolder = join(folder.path, 'report');
    const reporter = new GradeReporter({}, { reportFolder });
    const broken = join(folder.path, 'broken.json');
    await writeFile(broken, '{"schemaVersion":1}');
    for (const gradePath of [
      broken,
      join(folder.path, 'missing.json'),
      await writeGrade(folder.path, 'perfect'),
    ]) {
      reporter.onTestFileResult({}, { seaworthy: { gradePath } });
    }
    await reporter.onRunComplete();
    expect(await readFile(join(reportFolder, 'index.html'), 'utf8')).toContain('1 submission');
    expect(reporter.getLastError()?.message).toContain('the grade lacks "exercise"');
    expect(said.join('')).toMatch(/broken\.json[\s\S]*missing\.json/);
  });

  it('tells a format that crashed, after the others were written', async () => {
    await using folder = await temporaryFolder();
    const reporter = new GradeReporter({}, { reportFolder: folder.path, formats: ['pdf', 'json'] });
    const gradePath = await writeGrade(folder.path, 'perfect');
    reporter.onTestFileResult({}, { seaworthy: { gradePath } });
    await reporter.onRunComplete();
    expect(await readdir(folder.path)).toEqual(['grades.json', 'perfect.json']);
    expect(said.join('')).toContain('The pdf report could not be written');
  });
});

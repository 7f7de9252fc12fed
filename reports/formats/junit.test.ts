import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'junit2json';

import { handedInBy, hostileGrade, sampleGrade, sampleNames } from '../fixtures/sample-grades.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { junit, renderJUnit } from './junit.ts';

/** As a program reads it that knows nothing of us. */
async function read(xml: string) {
  const report = await parse(xml);
  if (report === undefined || report === null || !('testsuite' in report)) {
    throw new Error('no suites');
  }
  return report;
}

describe('junit', () => {
  it('writes one file for all submissions', async () => {
    await using folder = await temporaryFolder();
    const grades = sampleNames.map(sampleGrade);
    const [path = '', ...others] = await junit.write(grades, folder.path);
    expect([basename(path), others]).toEqual(['junit.xml', []]);
    const { testsuite = [] } = await read(await readFile(path, 'utf8'));
    expect(testsuite).toHaveLength(grades.length);
  });
});

describe('renderJUnit', () => {
  it('has a suite a submission and a case a check, with counts that add up', async () => {
    const grade = sampleGrade('stop-failed');
    const report = await read(renderJUnit([grade, sampleGrade('perfect')]));
    const [suite] = report.testsuite ?? [];
    expect(suite).toMatchObject({
      name: '18-graceful-stop (grace)',
      tests: grade.checks.length,
      failures: 2,
      errors: 0,
      skipped: grade.checks.filter(({ verdict }) => verdict === 'skipped').length,
    });
    expect(suite?.testcase?.map(({ name }) => name)).toEqual(
      grade.checks.map(({ title }) => title),
    );
    expect(report.tests).toBe(grade.checks.length + sampleGrade('perfect').checks.length);
    expect(report.failures).toBe(2);
  });

  it('tells a failure with its diagnosis, why, what next, and where', async () => {
    const grade = sampleGrade('stop-failed');
    const failed = grade.checks.find(({ verdict }) => verdict === 'failed');
    const { testsuite: [suite] = [] } = await read(renderJUnit([grade]));
    const testCase = suite?.testcase?.find(({ failure }) => failure !== undefined);
    const location = failed?.feedback?.location;
    expect(testCase).toMatchObject({ file: location?.file, classname: 'grace.18-graceful-stop' });
    expect(renderJUnit([grade])).toContain(`file="${location?.file}" line="${location?.line}"`);
    const [failure] = testCase?.failure ?? [];
    expect(failure?.type).toBe(failed?.feedback?.diagnosis);
    expect(failure?.inner).toContain(`Expected: ${failed?.feedback?.expected}`);
    expect(failure?.inner).toContain(`Why: ${failed?.feedback?.rationale}`);
    expect(failure?.inner).toContain(`Next step: ${failed?.feedback?.hint}`);
  });

  it("keeps the student's fault apart from the author's and the machine's", async () => {
    const ungradable = sampleGrade('ungradable');
    const byAuthor = {
      ...ungradable,
      checks: ungradable.checks.map((check) =>
        check.verdict === 'errored' ? { ...check, fault: 'author' as const } : check,
      ),
    };
    const { testsuite = [] } = await read(renderJUnit([ungradable, byAuthor]));
    const types = testsuite.map(({ testcase }) =>
      testcase?.flatMap(({ error }) => error?.map(({ type }) => type) ?? []),
    );
    expect(types).toEqual([['infrastructure'], ['author']]);
    expect(testsuite[0]).toMatchObject({ failures: 0, errors: 1, skipped: 2 });
    const names = testsuite[0]?.properties?.map(({ name, value }) => `${name}=${value}`);
    expect(names).toContain('gradable=false');
    expect(names?.join()).not.toContain('points');
  });

  it('tells of hidden checks no more than how many they are and what they give', async () => {
    const xml = renderJUnit([sampleGrade('hidden')]);
    expect(xml).not.toMatch(/secret/i);
    const { testsuite: [suite] = [] } = await read(xml);
    expect(suite).toMatchObject({ tests: 4, failures: 1, skipped: 1 });
    expect(suite?.testcase?.at(-1)).toMatchObject({ name: '2 hidden checks' });
    expect(xml).toContain('They give 1 of 3 points.');
    expect(xml).toContain('it waits for a check that is not shown');
  });

  it('holds what anybody wrote as text, and nothing that XML 1.0 cannot say', async () => {
    const grade = handedInBy('\uFFFE\uFFFF\u0001<![CDATA[ "&lt;', hostileGrade());
    const xml = renderJUnit([grade]);
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    const { testsuite = [] } = await read(xml);
    expect(testsuite).toHaveLength(1);
    expect(testsuite[0]?.testcase).toHaveLength(grade.checks.length);
    expect(testsuite[0]?.name).toContain('⟨U+0001⟩<![CDATA[ "&lt;');
    expect(xml).not.toContain('<script>');
  });

  it('is sound where there is no grade at all', async () => {
    await expect(parse(renderJUnit([]))).resolves.toMatchObject({ tests: 0, failures: 0 });
  });
});

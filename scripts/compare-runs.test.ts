import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Grade, Verdict } from '../graders/grade.ts';
import { parseGrade } from '../graders/validate-grade.ts';
import { compare } from './compare-runs.ts';
import type { Io } from './io.ts';

const sample = parseGrade(
  JSON.parse(
    await readFile(new URL('../reports/fixtures/stop-failed.json', import.meta.url), 'utf8'),
  ),
  'stop-failed',
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-compare-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The sample with another student, and the verdict of its second check. */
function gradeOf(student: string, verdict: Verdict = 'failed', change: Partial<Grade> = {}): Grade {
  const [first, second] = sample.checks;
  if (first === undefined || second === undefined) throw new Error('no checks');
  const passed = { ...second, verdict, points: second.maxPoints, fault: null, feedback: null };
  const checks = [first, verdict === 'passed' ? passed : second];
  const sum = (key: 'points' | 'maxPoints'): number =>
    checks.reduce((total, check) => total + check[key], 0);
  const [points, maxPoints] = [sum('points'), sum('maxPoints')];
  const submission = { ...sample.submission, student };
  return { ...sample, submission, checks, points, maxPoints, score: points / maxPoints, ...change };
}

async function store(path: string, grade: Grade | string): Promise<void> {
  const text = typeof grade === 'string' ? grade : JSON.stringify(grade);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function run(options: { json?: boolean } = {}): Promise<{
  stdout: string;
  stderr: string;
  exitCode: number;
}> {
  const told = { stdout: '', stderr: '', exitCode: 0 };
  const io: Io = {
    ...{ cwd: folder, isColor: false, columns: 0 },
    stdout: (text) => void (told.stdout += text),
    stderr: (text) => void (told.stderr += text),
    setExitCode: (code) => void (told.exitCode = code),
  };
  await compare('before', 'after', { ...options, io });
  return told;
}

describe('compare', () => {
  it('ends with 0 where all verdicts are the same', async () => {
    for (const side of ['before', 'after']) await store(`${side}/ada.json`, gradeOf('ada'));
    expect(await run()).toEqual({
      ...{ stdout: '0 verdicts changed, 2 the same.\n', stderr: '', exitCode: 0 },
    });
  });

  it('tells each verdict that changed, and what only one of them has, and ends with 1', async () => {
    await store('before/grades/ada.json', gradeOf('ada'));
    await store('before/grades/bob.json', gradeOf('bob'));
    await store('after/ada.json', gradeOf('ada', 'passed'));
    await store('after/eve.json', gradeOf('eve\u001b'));
    expect(await run()).toEqual({
      stdout: [
        'Student   Exercise           Check           Before   After',
        'ada       18-graceful-stop   stops-in-time   failed   passed',
        '',
        '1 verdict changed, 1 the same.',
        'Only before (1 grade): bob 18-graceful-stop.',
        'Only after (1 grade): eve⟨ESC⟩ 18-graceful-stop.',
        '',
      ].join('\n'),
      ...{ stderr: '', exitCode: 1 },
    });
    expect(JSON.parse((await run({ json: true })).stdout)).toEqual({
      schemaVersion: 1,
      differences: [
        {
          ...{ student: 'ada', exerciseId: '18-graceful-stop', checkId: 'stops-in-time' },
          ...{ before: 'failed', after: 'passed' },
        },
      ],
      same: 1,
      onlyBefore: [{ student: 'bob', exerciseId: '18-graceful-stop' }],
      onlyAfter: [{ student: 'eve\u001b', exerciseId: '18-graceful-stop' }],
    });
  });

  it('ends with 1 where the checks are others', async () => {
    const { checks, ...grade } = gradeOf('ada');
    const renamed = checks.map((check, at) => (at === 1 ? { ...check, id: 'ends' } : check));
    await store('before/ada.json', gradeOf('ada'));
    await store('after/ada.json', { ...grade, checks: renamed });
    const { stdout, exitCode } = await run();
    expect(stdout).toMatch(/stops-in-time +failed +-\n.*ends +- +failed\n/);
    expect(exitCode).toBe(1);
  });

  it('compares the last of several attempts', async () => {
    const later = { startedAt: '2030-01-01T00:00:00.000Z' };
    await store('before/ada.json', gradeOf('ada', 'passed'));
    await store('after/a.json', gradeOf('ada', 'passed', later));
    await store('after/b.json', gradeOf('ada'));
    expect(await run()).toMatchObject({ exitCode: 0 });
  });

  it('tells a grade that cannot be read, compares the others, and ends with 3', async () => {
    await store('before/ada.json', gradeOf('ada'));
    await store('after/ada.json', gradeOf('ada'));
    await store('after/bob.json', '{');
    expect(await run()).toMatchObject({
      stdout: '0 verdicts changed, 2 the same.\n',
      stderr: expect.stringContaining('after/bob.json is no JSON.') as unknown,
      exitCode: 3,
    });
  });

  it('refuses a folder without grades', async () => {
    await expect(run()).rejects.toMatchObject({ code: 'SEAWORTHY_GRADES_MISSING' });
  });
});

import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SOUND_EXERCISE, TemporaryCourse } from '../exercises/fixtures/temporary-course.ts';
import { loadCourse, loadExercise, SeaworthyError } from '../exercises/index.ts';
import { gradeKey } from '../graders/class/run/grade-key.ts';
import { ClassFolder, classPaths } from '../graders/class/run/index.ts';
import type { Grade } from '../graders/grade.ts';
import { parseGrade } from '../graders/validate-grade.ts';
import type { RescoreOptions } from './commands/rescore.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { rescore } from './rescore-class.ts';

const sample = parseGrade(
  JSON.parse(
    await readFile(new URL('../reports/fixtures/stop-failed.json', import.meta.url), 'utf8'),
  ),
  'stop-failed',
);

let course: TemporaryCourse;
let folder: string;
beforeEach(async () => {
  course = await TemporaryCourse.make();
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-class-'));
});
afterEach(async () => {
  await course[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Stores a grade of `01-greet` that builds, and does not greet. */
async function store(student: string): Promise<string> {
  const { id, title, digest, judging } = await loadExercise(course.folder, '01-greet');
  const [passed, failed] = sample.checks;
  if (passed === undefined || failed === undefined) throw new Error('no checks');
  const grade: Grade = {
    ...sample,
    exercise: { id, title, digest, judging },
    submission: { student, digest: sample.submission.digest },
    checks: [
      { ...passed, id: 'builds', points: 4, maxPoints: 4 },
      { ...failed, id: 'greets', points: 0, maxPoints: 6 },
    ],
    ...{ points: 4, maxPoints: 10, score: 0.4 },
  };
  const key = gradeKey(grade.submission.digest, digest, '0123456789ab');
  await using open = await ClassFolder.open(folder, await loadCourse(course.folder));
  await open.write(key, grade);
  return classPaths.grade(folder, { student, exerciseId: id }, key);
}

interface Heard {
  readonly stdout: string;
  readonly stderr: string;
  readonly asked: number;
  readonly code: ExitCode | null;
}

async function run(options: Partial<RescoreOptions>, answer?: string): Promise<Heard> {
  let [stdout, stderr, asked] = ['', '', 0];
  let code: ExitCode | null = null;
  const ask = async (): Promise<string> => {
    asked += 1;
    return answer ?? '';
  };
  const io: Io = {
    ...{ cwd: folder, isColor: false, columns: 0 },
    setExitCode: (to) => void (code = to),
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    ...(answer !== undefined && { ask }),
  };
  await rescore('.', { course: course.folder, pages: true, ...options }, io);
  return { stdout, stderr, asked, code };
}

const worthMore = (): Promise<void> =>
  writeFile(
    join(course.folder, '01-greet/exercise.yaml'),
    SOUND_EXERCISE.replace('points: 4', 'points: 7.5').replace('points: 6', 'points: 2.5'),
  );

const bookedPoints = async (): Promise<unknown> => {
  const text = await readFile(join(folder, 'gradebook.json'), 'utf8');
  return (JSON.parse(text) as { students: { points: number }[] }).students.map((it) => it.points);
};

describe('rescore', () => {
  it('tells who changes and by how much, writes it, and finds it done then', async () => {
    await store('ada\u202e');
    await run({ yes: true });
    expect(await bookedPoints()).toEqual([4]);
    await worthMore();
    expect((await run({ dryRun: true })).stdout).toBe(
      [
        'Student    Before   After   Change   Exercises',
        'ada⟨RLO⟩      40%     75%     +35%   01-greet 4 → 7.5',
        '',
        '1 of 1 students change, 1 up, 0 down; 1 of 1 grades are counted anew.',
        'Nothing was written.',
        '',
      ].join('\n'),
    );
    expect(await bookedPoints()).toEqual([4]);
    const { stdout } = await run({ yes: true });
    expect(stdout).toContain('Report: report/index.html\nGradebook: gradebook.csv\n');
    expect(await bookedPoints()).toEqual([7.5]);
    expect((await run({})).stdout).toContain('Everything is counted like that already.');
  });

  it('leaves the pages of students for another time where it is asked to', async () => {
    await store('ada');
    const page = classPaths.page(folder, { student: 'ada', exerciseId: '01-greet' });
    const { stdout } = await run({ yes: true, pages: false });
    expect(stdout).toContain("The students' own pages show the points as they were");
    await expect(readFile(page)).rejects.toThrow('ENOENT');
    expect((await run({})).stdout).toContain('Everything is counted like that already.');
    expect(await readFile(page, 'utf8')).toContain('ada');
  });

  it('asks first, and writes on yes alone', async () => {
    const path = await store('ada');
    await worthMore();
    for (const answer of ['', 'n', 'yess']) {
      expect(await run({}, answer)).toMatchObject({
        asked: 1,
        stdout: expect.stringContaining('Nothing was written.') as unknown,
      });
      expect(await readdir(join(path, '..'))).toHaveLength(1);
    }
    expect((await run({}, ' Y ')).stdout).toContain('Gradebook:');
    expect(await bookedPoints()).toEqual([7.5]);
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  it('writes nothing where there is nobody to ask', async () => {
    await store('ada');
    await expect(run({})).rejects.toMatchObject({ code: 'SEAWORTHY_NOT_CONFIRMED' });
    expect(await readdir(folder)).not.toContain('gradebook.json');
  });

  it('applies what the course says of lateness and weight, and overrides', async () => {
    await store('ada');
    await run({ yes: true });
    await writeFile(
      join(folder, 'overrides.yaml'),
      '- { student: ada, exercise: 01-greet, points: 9, reason: Shown., author: Grace }\n',
    );
    expect((await run({ yes: true })).stdout).toContain('01-greet 4 → 9');
    expect(await bookedPoints()).toEqual([9]);
  });

  it('tells an override of nobody, which changes nothing', async () => {
    await store('ada');
    await run({ yes: true });
    const override = '- { student: Ada, exercise: 01-greet, points: 9, reason: x, author: y }\n';
    await writeFile(join(folder, 'overrides.yaml'), override);
    const { stdout, stderr } = await run({ dryRun: true });
    expect(stdout).toContain('0 of 1 students change');
    expect(stderr).toContain('there is no student "Ada" (did you mean `ada`?)');
  });

  it('tells a grade that cannot be read, and of whom nothing is left', async () => {
    const path = await store('ada');
    await store('bob');
    await run({ yes: true });
    await writeFile(path, '{');
    const { stdout, stderr, code } = await run({ yes: true });
    expect(stdout).toMatch(/^ada +40% +- +.*01-greet 4 → -$/m);
    expect(stdout).toContain('1 of 2 students change, 0 up, 0 down, 1 of whom nothing is left');
    expect(stderr).toMatch(/^grades\/ada\/.*\(this grade does not count\)$/m);
    expect(code).toBe(EXIT_CODES.machine);
  });

  it('says to grade again where an exercise judges otherwise', async () => {
    const path = await store('ada');
    await run({ yes: true });
    const spec = SOUND_EXERCISE.replace('ahoy', 'hello');
    await writeFile(join(course.folder, '01-greet/exercise.yaml'), spec);
    const { stdout } = await run({ yes: true });
    expect(stdout).toContain(
      '01-greet judges otherwise than it did: 1 grade stays as it is. Grade again: `seaworthy grade`.',
    );
    expect(await readFile(path, 'utf8')).toContain('"points": 4');
    expect(await bookedPoints()).toEqual([4]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a folder without a class', async () => undefined, 'SEAWORTHY_CLASS_FOLDER'],
    [
      'a class without grades',
      async () => rm(join(await store('ada'), '../../..'), { recursive: true }),
      'SEAWORTHY_GRADES_MISSING',
    ],
    [
      'a class of another course',
      async () => {
        await store('ada');
        const text = '{ "schemaVersion": 1, "course": "Another" }';
        await writeFile(join(folder, 'class.json'), text);
      },
      'SEAWORTHY_CLASS_OTHER_COURSE',
    ],
    [
      'a gradebook that is none',
      async () => {
        await store('ada');
        await writeFile(join(folder, 'gradebook.json'), '{');
      },
      'SEAWORTHY_GRADEBOOK_INVALID',
    ],
  ])('refuses %s', async (_what, prepare, code) => {
    await prepare();
    const error: unknown = await run({ yes: true }).catch((reason: unknown) => reason);
    expect(error instanceof SeaworthyError ? error.code : error).toBe(code);
  });
});

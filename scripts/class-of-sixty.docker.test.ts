import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClassEvent, GradedEvent } from '../graders/class/run/class-events.ts';
import { classPaths } from '../graders/class/run/class-paths.ts';
import type { Gradebook } from '../graders/gradebook.ts';
import { parseGrade } from '../graders/validate-grade.ts';
import { parseGradebook } from '../graders/validate-gradebook.ts';
import { compareAttempt } from './compare-attempt.ts';
import { HOSTILE_NAMES, makeClass } from './testing/make-class.ts';
import type { ClassWork } from './testing/make-class.ts';
import { makeFolder, runSeaworthy, startSeaworthy } from './testing/run-seaworthy.ts';

const COURSE = join(import.meta.dirname, '../exercises');
const EXERCISES = ['02-override-command', '17-default-command', '18-graceful-stop'];
/** Grades that are told before the run is killed, each time. */
const KILLS = [7, 9];

const eventsOf = (text: string): readonly ClassEvent[] =>
  text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as ClassEvent);

describe('seaworthy grade, a class of sixty with names to be wary of', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let works: readonly ClassWork[];
  let book: Gradebook;
  const runs: (readonly ClassEvent[])[] = [];
  let told = '';
  const inFolder = (path: string): string => join(folder.path, path);
  const command = (run: number): readonly string[] => [
    ...['grade', 'work', '--course', COURSE, '--output', 'class'],
    ...['--events', `events-${run}.jsonl`],
  ];

  beforeAll(async () => {
    folder = await makeFolder();
    works = await makeClass(inFolder('work'), COURSE, EXERCISES);
    for (const [run, grades] of KILLS.entries()) {
      const started = startSeaworthy(command(run), { cwd: folder.path });
      // A line of the log for each grade, which comes after the grade is on disk.
      await started.until(`${grades}/60`).catch(() => undefined);
      started.child.kill('SIGKILL');
      await once(started.child, 'close');
      runs.push(eventsOf(await readFile(inFolder(`events-${run}.jsonl`), 'utf8')));
    }
    const last = await runSeaworthy(command(KILLS.length), { cwd: folder.path });
    told = `${last.stdout}${last.stderr}`;
    runs.push(eventsOf(await readFile(inFolder(`events-${KILLS.length}.jsonl`), 'utf8')));
    book = parseGradebook(
      JSON.parse(await readFile(inFolder('class/gradebook.json'), 'utf8')),
      'gradebook.json',
    );
  }, 900_000);
  afterAll(async () => folder[Symbol.asyncDispose]());

  it('was killed twice in the middle, and went on', () => {
    const ends = runs.map((events) => events.some(({ type }) => type === 'finished'));
    expect(ends).toEqual([false, false, true]);
  });

  it('graded nothing twice', () => {
    const graded = runs
      .flat()
      .filter((event): event is GradedEvent => event.type === 'graded')
      .map(({ student, exerciseId }) => JSON.stringify([student, exerciseId]));
    expect(new Set(graded).size).toBe(graded.length);
  });

  it('lost nobody', () => {
    expect(book.students.map(({ id }) => id).sort()).toEqual([...HOSTILE_NAMES].sort());
    const entries = book.students.flatMap(({ entries: row }) => row);
    const due = entries.filter(({ exerciseId }) => EXERCISES.includes(exerciseId));
    expect(due).toHaveLength(60);
    expect(due.filter(({ status }) => status !== 'graded')).toEqual([]);
  });

  it('gave each the verdicts that the course says', async () => {
    const differences = await Promise.all(
      works.map(async ({ student, exerciseId, expected }) => {
        const entry = book.students
          .find(({ id }) => id === student)
          ?.entries.find((one) => one.exerciseId === exerciseId);
        const path = join(inFolder('class'), entry?.gradePath ?? '');
        const grade = parseGrade(JSON.parse(await readFile(path, 'utf8')), path);
        expect(grade.submission.student).toBe(student);
        return compareAttempt(grade, expected).map((line) => `${student}: ${line}`);
      }),
    );
    expect(differences.flat()).toEqual([]);
  });

  it('made each a page of their own, in which no name is markup', async () => {
    for (const { student, exerciseId } of works) {
      const page = await readFile(
        classPaths.page(inFolder('class'), { student, exerciseId }),
        'utf8',
      );
      expect(page).toContain('</html>');
      expect(page).not.toContain('onerror=alert(1)>');
    }
  });

  it('lets no name speak to the terminal or to a pipeline', () => {
    expect(told).not.toContain('\u001b[2J');
    expect(told).not.toMatch(/^::/m);
  });

  it('does nothing again where nothing has changed', async () => {
    const again = await runSeaworthy([...command(9)], { cwd: folder.path });
    const [started] = eventsOf(await readFile(inFolder('events-9.jsonl'), 'utf8')).filter(
      ({ type }) => type === 'started',
    );
    expect(started).toMatchObject({ total: 60, kept: 60, left: 0 });
    expect(again.code).toBe(1);
  }, 60_000);
});

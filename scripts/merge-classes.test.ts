import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClass, FakeEngine, passAll } from '../graders/class/run/fixtures/fake-class.ts';
import type { FakeGrading } from '../graders/class/run/fixtures/fake-class.ts';
import { ClassFolder, rememberFound } from '../graders/class/run/index.ts';
import type { HandedIn } from '../graders/class/handed-in.ts';
import { describeResult } from '../graders/judge-checks.ts';
import { bookPart } from './class/book-class.ts';
import { exitCodeOfBook } from './class/tell-class.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { mergeClasses } from './merge-classes.ts';
import { rescore } from './rescore-class.ts';

let part: FakeClass;
let whole: FakeClass;
beforeEach(async () => {
  [part, whole] = [await FakeClass.make(), await FakeClass.make()];
});
afterEach(async () => {
  for (const each of [part, whole]) await each[Symbol.asyncDispose]();
});

const ROSTER = ['ada', 'bob'].map((id) => ({ id, name: null, email: null }));

interface Told {
  readonly stdout: string;
  readonly code: ExitCode | null;
}

async function listen(use: (io: Io) => Promise<void>): Promise<Told> {
  let stdout = '';
  let code: ExitCode | null = null;
  await use({
    ...{ cwd: whole.folder, isColor: false, columns: 0, stderr: () => undefined },
    stdout: (text) => void (stdout += text),
    setExitCode: (to) => void (code = to),
  });
  return { stdout, code };
}

/** A run that was cut off: both were found, and only the first was graded. */
async function gradeHalf(): Promise<void> {
  const work: readonly HandedIn[] = [
    await part.handIn('ada', 'FROM a'),
    await part.handIn('bob', 'FROM b'),
  ];
  {
    await using store = await ClassFolder.open(part.folder, part.course);
    await rememberFound(store.path, { work, roster: ROSTER, problems: [] }, ['01-greet']);
  }
  await part.run(work.slice(0, 1));
}

describe('mergeClasses', () => {
  it('tells what was found and never graded, and so does rescore', async () => {
    await gradeHalf();
    const course = whole.course.folder;
    const { stdout, code } = await listen((io) =>
      mergeClasses([part.folder], { output: whole.folder, course }, io),
    );
    expect(stdout).toContain('1 put together from 1 folders.');
    expect(stdout).toContain('bob  01-greet: It has not been graded yet.');
    expect(code).toBe(EXIT_CODES.machine);
    const book = await whole.read('gradebook.csv');
    const again = await listen((io) => rescore('.', { course, yes: true, pages: false }, io));
    expect(again.stdout).toContain('Everything is counted like that already.');
    expect(await whole.read('gradebook.csv')).toBe(book);
  });
});

/** Every check fails. */
const failAll: FakeGrading = async (task) => {
  const finding = {
    ...{ diagnosis: 'silent', rationale: 'It said nothing.', expected: '', actual: '', hint: '' },
    reproduce: [],
  };
  const checks = task.exercise.checks.map((spec) =>
    describeResult(spec, { verdict: 'failed', finding }, 1),
  );
  return { ...(await passAll(task)), points: 0, score: 0, checks };
};

describe('the exit code of a part of a class', () => {
  const exitCode = async (): Promise<ExitCode> =>
    exitCodeOfBook(await bookPart(part.folder, part.course));

  it('leaves out what was found and is for another part to grade', async () => {
    await gradeHalf();
    expect(await exitCode()).toBe(EXIT_CODES.ok);
  });

  it('is by the attempt that counts, and no more by one that it replaced', async () => {
    const first = {
      ...(await part.handIn('ada', 'FROM a')),
      handedInAt: '2026-10-01T12:00:00.000Z',
    };
    await part.run([first], { engine: new FakeEngine(failAll) });
    expect(await exitCode()).toBe(EXIT_CODES.belowMark);
    const second = {
      ...(await part.handIn('ada', 'FROM b')),
      handedInAt: '2026-10-02T12:00:00.000Z',
    };
    await part.run([second]);
    expect(await exitCode()).toBe(EXIT_CODES.ok);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadExercises } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import type { BookedEntry } from '../../gradebook.ts';
import { makeGradebook } from '../book/index.ts';
import type { HandedIn } from '../handed-in.ts';
import { ClassFolder } from './class-folder.ts';
import { FakeClass, FakeEngine, passAll } from './fixtures/fake-class.ts';
import type { FakeGrading } from './fixtures/fake-class.ts';
import { readFoundFacts } from './found-facts.ts';
import { rememberFound } from './join-facts.ts';
import { mergeClass } from './merge-class.ts';
import type { Merged } from './merge-class.ts';

const day = (number: number): string => `2026-10-0${number}T12:00:00.000Z`;

/** Grades as it would at a certain time. */
const at =
  (startedAt: string): FakeGrading =>
  async (task) => ({ ...(await passAll(task)), startedAt });

const fail: FakeGrading = () => Promise.reject(new Error('the engine hiccuped'));

interface HandIn {
  readonly content: string;
  readonly handedInAt: string;
  readonly isListed?: boolean;
}

/** Ada hands in, and the part grades it. */
async function grade(
  part: FakeClass,
  { content, ...when }: HandIn,
  grading: FakeGrading,
): Promise<void> {
  const work = [{ ...(await part.handIn('ada', content)), ...when }];
  await part.run(work, { engine: new FakeEngine(grading) });
}

async function merge(parts: readonly FakeClass[], into: FakeClass): Promise<Merged> {
  await using store = await ClassFolder.open(into.folder, into.course);
  const folders = parts.map(({ folder }) => folder);
  return await mergeClass(folders, store, into.course);
}

async function entriesOf({ course, folder }: FakeClass): Promise<readonly BookedEntry[]> {
  const { students } = await makeGradebook({
    ...{ folder, course, madeAt: '2026-10-09T00:00:00.000Z' },
    exercises: await loadExercises(course.folder, course.exerciseIds),
    found: await readFoundFacts(folder),
  });
  return students.flatMap(({ entries }) => entries);
}

let one: FakeClass;
let other: FakeClass;
let all: FakeClass;
beforeEach(async () => {
  [one, other, all] = [await FakeClass.make(), await FakeClass.make(), await FakeClass.make()];
});
afterEach(async () => {
  for (const each of [one, other, all]) await each[Symbol.asyncDispose]();
});

describe('mergeClass', () => {
  it('leaves a later attempt open that could not be judged, though an earlier one was', async () => {
    await grade(one, { content: 'FROM a', handedInAt: day(1) }, at(day(2)));
    await grade(other, { content: 'FROM b', handedInAt: day(3) }, fail);
    const open = { status: 'ungradable', points: null, cause: 'the engine hiccuped' };
    for (const parts of [
      [one, other],
      [other, one],
    ]) {
      await merge(parts, all);
      expect(await entriesOf(all)).toMatchObject([open]);
    }
    await grade(one, { content: 'FROM c', handedInAt: day(4) }, at(day(5)));
    await merge([one], all);
    expect(await entriesOf(all)).toMatchObject([{ status: 'graded', handedInAt: day(4) }]);
  });

  it('has judged what one part could not judge and another did, whenever it tried', async () => {
    const work = { content: 'FROM a', handedInAt: day(1) };
    await grade(other, work, fail);
    await merge([other], all);
    expect(await entriesOf(all)).toMatchObject([{ status: 'ungradable' }]);
    await grade(one, work, at(day(2)));
    await merge([one, other], all);
    expect(await entriesOf(all)).toMatchObject([{ status: 'graded', points: 10 }]);
    await expect(all.read('ungradable/ada/01-greet.json')).rejects.toThrow('ENOENT');
  });

  it('keeps of two attempts that could not be judged the later one', async () => {
    await grade(one, { content: 'FROM b', handedInAt: day(3) }, fail);
    await grade(other, { content: 'FROM a', handedInAt: day(1) }, fail);
    await merge([one, other], all);
    const kept = JSON.parse(await all.read('ungradable/ada/01-greet.json')) as Grade;
    expect(kept.submission.handedInAt).toBe(day(3));
  });

  it('takes over the time that a corrected list gave a part, and says what is known', async () => {
    await grade(one, { content: 'FROM a', handedInAt: day(1) }, at(day(2)));
    expect(await merge([one], all)).toMatchObject({ copied: 1, known: 0 });
    expect(await merge([one], all)).toMatchObject({ copied: 0, known: 1 });
    await grade(one, { content: 'FROM a', handedInAt: day(3), isListed: true }, fail);
    expect(await merge([one], all)).toMatchObject({ copied: 1, known: 0 });
    expect(await entriesOf(all)).toMatchObject([{ status: 'graded', handedInAt: day(3) }]);
  });

  it('knows work that a part has found and never graded: it is not missing', async () => {
    await grade(one, { content: 'FROM a', handedInAt: day(1) }, at(day(2)));
    const work: readonly HandedIn[] = [
      { ...(await other.handIn('ada', 'FROM a')), handedInAt: day(1) },
      { ...(await other.handIn('bob', 'FROM b')), handedInAt: day(1) },
    ];
    const roster = ['ada', 'bob', 'cyd'].map((id) => ({ id, name: null, email: null }));
    await using store = await ClassFolder.open(other.folder, other.course);
    await rememberFound(store.path, { work, roster, problems: [] }, ['01-greet']);
    await merge([one, other], all);
    expect(await entriesOf(all)).toMatchObject([
      { status: 'graded' },
      { status: 'ungradable', points: null, cause: 'It has not been graded yet.' },
      { status: 'missing', points: 0 },
    ]);
  });
});

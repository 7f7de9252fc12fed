import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SOUND_EXERCISE } from '../../../exercises/fixtures/temporary-course.ts';
import { loadExercises } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import type { BookedEntry } from '../../gradebook.ts';
import { makeGradebook } from '../book/index.ts';
import type { HandedIn } from '../handed-in.ts';
import { FakeClass, FakeEngine, passAll } from './fixtures/fake-class.ts';
import { readFoundFacts } from './found-facts.ts';

const MONDAY = '2026-10-05T12:00:00.000Z';
const TUESDAY = '2026-10-06T12:00:00.000Z';
const WEDNESDAY = '2026-10-07T12:00:00.000Z';

/** Ada's Dockerfile, handed in at a time that a list or, where `isListed` is not set, the file itself tells. */
async function adas(
  it: FakeClass,
  content: string,
  when: Partial<Pick<HandedIn, 'handedInAt' | 'isListed'>>,
): Promise<readonly HandedIn[]> {
  return [{ ...(await it.handIn('ada', content)), ...when }];
}

async function storedTimes(it: FakeClass): Promise<readonly (string | undefined)[]> {
  const folder = join(it.folder, 'grades/ada/01-greet');
  const texts = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'));
  const grades = (await Promise.all(texts)).map((text) => JSON.parse(text) as Grade);
  return grades.map(({ submission }) => submission.handedInAt).sort();
}

async function bookedOf(it: FakeClass): Promise<BookedEntry | undefined> {
  const { course, folder } = it;
  const { students } = await makeGradebook({
    ...{ folder, course, madeAt: '2026-10-09T00:00:00.000Z' },
    exercises: await loadExercises(course.folder, course.exerciseIds),
    found: await readFoundFacts(folder),
  });
  return students[0]?.entries[0];
}

const again = { graded: 0, kept: 1 };

describe('when kept work was handed in', () => {
  it('is what a list says now, without grading again', async () => {
    await using it = await FakeClass.make();
    await it.run(await adas(it, 'FROM a', { handedInAt: MONDAY }));
    const listed = await adas(it, 'FROM a', { handedInAt: TUESDAY, isListed: true });
    const engine = new FakeEngine();
    expect((await it.run(listed, { engine })).outcome).toMatchObject(again);
    expect(engine.asked).toEqual([]);
    expect(await storedTimes(it)).toEqual([TUESDAY]);
    expect(await bookedOf(it)).toMatchObject({ handedInAt: TUESDAY, attempts: 1 });
    await it.run(await adas(it, 'FROM a', { handedInAt: null, isListed: true }));
    expect(await storedTimes(it)).toEqual([undefined]);
  });

  it('is not what a copy of the files says', async () => {
    await using it = await FakeClass.make();
    await it.run(await adas(it, 'FROM a', { handedInAt: MONDAY, isListed: true }));
    const copied = await adas(it, 'FROM a', { handedInAt: WEDNESDAY });
    expect((await it.run(copied)).outcome).toMatchObject(again);
    expect(await storedTimes(it)).toEqual([MONDAY]);
  });

  it('stays when the exercise has changed and it is graded again, and goes with --fresh', async () => {
    await using it = await FakeClass.make();
    await it.run(await adas(it, 'FROM a', { handedInAt: MONDAY }));
    const spec = SOUND_EXERCISE.replace('ahoy', 'hello');
    await writeFile(join(it.course.folder, '01-greet/exercise.yaml'), spec);
    const copied = await adas(it, 'FROM a', { handedInAt: WEDNESDAY });
    expect((await it.run(copied)).outcome).toMatchObject({ graded: 1, kept: 0 });
    expect(await storedTimes(it)).toEqual([MONDAY, MONDAY]);
    await it.run(copied, { isFresh: true });
    expect(await storedTimes(it)).toEqual([MONDAY, WEDNESDAY]);
    const listed = await adas(it, 'FROM a', { handedInAt: TUESDAY, isListed: true });
    await it.run(listed);
    expect(await storedTimes(it)).toEqual([TUESDAY, TUESDAY]);
  });

  it.each([
    ['a list', true, WEDNESDAY],
    ['a file, which tells no lateness', false, MONDAY],
  ])('makes it the last attempt again by the time of %s', async (_, isListed, handedInAt) => {
    await using it = await FakeClass.make();
    await it.run(await adas(it, 'FROM a', { handedInAt: MONDAY, isListed }));
    await it.run(await adas(it, 'FROM b', { handedInAt: TUESDAY, isListed }));
    const { gradePath } = (await bookedOf(it)) ?? {};
    const back = await adas(it, 'FROM a', { handedInAt: WEDNESDAY, isListed });
    expect((await it.run(back)).outcome).toMatchObject(again);
    const booked = await bookedOf(it);
    expect(booked).toMatchObject({ status: 'graded', attempts: 2, handedInAt });
    expect(booked?.gradePath).not.toBe(gradePath);
  });
});

describe('work that a run has found', () => {
  it('waits as long as nobody has graded it, though what it replaces has a grade', async () => {
    await using it = await FakeClass.make();
    await it.run(await adas(it, 'FROM a', { handedInAt: MONDAY }));
    const newer = await adas(it, 'FROM b', { handedInAt: TUESDAY });
    const interruption = new AbortController();
    const engine = new FakeEngine(async (task) => {
      interruption.abort(new Error('Ctrl-C'));
      return passAll(task);
    });
    const cut = await it.run(newer, { engine, signal: interruption.signal });
    expect(cut.outcome).toMatchObject({ end: 'interrupted', left: 1 });
    expect(await bookedOf(it)).toMatchObject({
      ...{ status: 'ungradable', points: null, handedInAt: TUESDAY },
      cause: 'It has not been graded yet.',
    });
    expect((await it.run(newer)).outcome).toMatchObject({ graded: 1 });
    expect(await bookedOf(it)).toMatchObject({ status: 'graded', attempts: 2 });
  });
});

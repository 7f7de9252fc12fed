import { describe, expect, it } from '@jest/globals';
import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exerciseShelf } from '../../exercise-shelf.ts';
import { ContainerRuntimeError, SubmissionError } from '../../errors.ts';
import type { Grade } from '../../grade.ts';
import { describeResult } from '../../judge-checks.ts';
import { refusedDigest } from '../../refuse-submission.ts';
import { readSubmission } from '../../read-submission.ts';
import { ClassFolder } from './class-folder.ts';
import { FakeClass, FakeEngine, passAll } from './fixtures/fake-class.ts';
import type { FakeGrading } from './fixtures/fake-class.ts';
import { runClass } from './run-class.ts';

const broken = (message = 'the engine hiccuped'): ContainerRuntimeError =>
  new ContainerRuntimeError(message, { code: 'SEAWORTHY_ENGINE_FAILED', hint: 'Again.' });

/** Fails the first `times` gradings of each student in the way given. */
const failing = (times: number, fail: FakeGrading): FakeGrading => {
  const seen = new Map<string, number>();
  return async (task) => {
    const before = seen.get(task.student) ?? 0;
    seen.set(task.student, before + 1);
    return before < times ? fail(task) : passAll(task);
  };
};

const errored =
  (fault: 'author' | 'infrastructure', diagnosis = 'engine-failed'): FakeGrading =>
  async (task) => {
    const grade = await passAll(task);
    const finding = {
      ...{ diagnosis, rationale: 'It broke.', expected: '', actual: '', hint: '' },
      reproduce: [],
    };
    const checks = task.exercise.checks.map((spec) =>
      describeResult(spec, { verdict: 'errored', fault, finding }, 1),
    );
    return { ...grade, gradable: false, points: 0, score: 0, checks };
  };

const namesOf = (events: readonly { type: string }[]): string[] =>
  events.map(({ type }) => type).filter((type) => type !== 'check');

async function gradesIn(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true });
  return found.filter((path) => path.endsWith('.json') && path.startsWith('grades/')).sort();
}

describe('runClass', () => {
  it('grades each piece of work once, keeps it, and says so in order', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a'), await it.handIn('bob', 'FROM b')];
    const first = await it.run(work);
    expect(first.outcome).toMatchObject({ end: 'done', graded: 2, kept: 0, left: 0, stop: null });
    expect(namesOf(first.events)).toEqual([
      'started',
      'grading',
      'grading',
      'graded',
      'graded',
      'finished',
    ]);
    const engine = new FakeEngine();
    const second = await it.run(work, { engine });
    expect(second.outcome).toMatchObject({ graded: 0, kept: 2, left: 0 });
    expect(engine.asked).toEqual([]);
    const third = await it.run(work, { isFresh: true });
    expect(third.outcome).toMatchObject({ graded: 2, kept: 0 });
    expect(await gradesIn(it.folder)).toHaveLength(2);
  });

  it('grades again what was changed, and what is no grade any more', async () => {
    await using it = await FakeClass.make();
    const { folder } = it;
    await it.run([await it.handIn('ada', 'FROM a')]);
    await it.run([await it.handIn('ada', 'FROM b')]);
    const [one = '', two = ''] = await gradesIn(folder);
    expect([one, two].map((path) => path.split('/').slice(0, 3).join('/'))).toEqual([
      'grades/ada/01-greet',
      'grades/ada/01-greet',
    ]);
    for (const path of [one, two]) await writeFile(join(folder, path), '{"gra');
    const { outcome } = await it.run([await it.handIn('ada', 'FROM b')]);
    expect(outcome).toMatchObject({ graded: 1, kept: 0 });
  });

  it('grades the same work of several once, now and later, under each one’s own name', async () => {
    await using it = await FakeClass.make();
    const engine = new FakeEngine();
    const work = await Promise.all(['ada', 'bob', 'eve'].map((name) => it.handIn(name, 'FROM a')));
    const { outcome, events } = await it.run(work.slice(0, 2), { engine });
    expect(outcome).toMatchObject({ graded: 1, identical: 1, left: 0 });
    expect(events.find(({ type }) => type === 'started')).toMatchObject({
      ...{ total: 2, identical: 1, left: 1 },
    });
    const later = await it.run(work, { engine });
    expect(later.outcome).toMatchObject({ graded: 0, identical: 1, kept: 2, left: 0 });
    expect(engine.asked).toEqual(['ada']);
    const [, , eves = ''] = await gradesIn(it.folder);
    expect(JSON.parse(await it.read(eves))).toMatchObject({ submission: { student: 'eve' } });
  });

  it('grades the others too where the first one’s work changes before it is graded', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a'), await it.handIn('bob', 'FROM a')];
    const engine = new FakeEngine(async (task) => {
      if (task.student === 'ada') await it.handIn('ada', 'FROM z');
      return passAll(task);
    });
    const { outcome } = await it.run(work, { engine });
    expect(outcome).toMatchObject({ graded: 2, identical: 0, left: 0 });
    const again = await it.run(work);
    expect(again.outcome).toMatchObject({ kept: 2 });
    expect(engine.openClaims).toBe(0);
  });

  it.each<[string, FakeGrading]>([
    ['throws', () => Promise.reject(broken())],
    ['errs', errored('infrastructure')],
  ])('tries twice again where the machine %s, and holds up nobody meanwhile', async (_, fail) => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a')];
    const { outcome, events } = await it.run(work, { engine: new FakeEngine(failing(2, fail)) });
    expect(outcome).toMatchObject({ graded: 1, ungradable: 0 });
    expect(events.filter(({ type }) => type === 'retrying')).toMatchObject([
      { attempt: 2, inMs: 1 },
      { attempt: 3, inMs: 1 },
    ]);
  });

  it('lists as ungradable what the machine fails three times, and tries it again in the next run', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a'), await it.handIn('bob', 'FROM a')];
    const engine = new FakeEngine(() => Promise.reject(broken()));
    const { outcome, events } = await it.run(work, { engine });
    expect(outcome).toMatchObject({ end: 'done', graded: 0, ungradable: 2, left: 0 });
    expect(engine.asked).toEqual(['ada', 'ada', 'ada']);
    expect(events.filter(({ type }) => type === 'ungradable')).toMatchObject([
      { student: 'ada', fault: 'infrastructure', cause: 'the engine hiccuped', slot: 0 },
      { student: 'bob', slot: null },
    ]);
    const kept = JSON.parse(await it.read('ungradable/bob/01-greet.json')) as Grade;
    expect(kept).toMatchObject({ gradable: false, submission: { student: 'bob' } });
    expect(kept.checks[0]?.feedback).toMatchObject({ rationale: 'the engine hiccuped' });
    const next = await it.run(work);
    expect(next.outcome).toMatchObject({ graded: 1, identical: 1, ungradable: 0 });
    expect(await readdir(join(it.folder, 'ungradable', 'ada'))).toEqual([]);
  });

  it('does not try again what its author has to mend, nor what cannot be read', async () => {
    await using it = await FakeClass.make();
    const unreadable = {
      ...(await it.handIn('bob', '')),
      open: () =>
        Promise.reject(
          new SubmissionError('bob.zip ends in the middle.', {
            code: 'SEAWORTHY_SUBMISSION_MISSING',
            hint: 'Ask for it again.',
          }),
        ),
    };
    const engine = new FakeEngine(errored('author', 'spec-wrong'));
    const { outcome, events } = await it.run([await it.handIn('ada', 'FROM a'), unreadable], {
      engine,
    });
    expect(outcome).toMatchObject({ end: 'done', graded: 0, ungradable: 2, left: 0 });
    expect(engine.asked).toEqual(['ada']);
    expect(events[0]).toMatchObject({ left: 2, exercises: [{ exerciseId: '01-greet', left: 2 }] });
    const causes = events.filter(({ type }) => type === 'ungradable');
    expect(causes).toContainEqual(
      expect.objectContaining({
        ...{ student: 'bob', fault: 'student', cause: 'bob.zip ends in the middle.' },
      }),
    );
    expect(causes).toContainEqual(expect.objectContaining({ student: 'ada', fault: 'author' }));
  });

  it('grades what is refused by why it is', async () => {
    await using it = await FakeClass.make();
    const work = await it.handIn('ada', 'FROM a');
    await using opened = await work.open();
    await symlink('/etc/passwd', join(opened.folder, 'link'));
    const refusal = await readSubmission(opened.folder).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ message: expect.stringContaining('link') });
    const engine = new FakeEngine(async (task) => ({
      ...(await passAll({ ...task, folder: join(it.course.folder, '01-greet', 'starter') })),
      submission: { student: task.student, digest: refusedDigest(refusal as SubmissionError) },
    }));
    const { outcome } = await it.run([work], { engine });
    expect(outcome).toMatchObject({ graded: 1 });
    expect((await it.run([work])).outcome).toMatchObject({ kept: 1 });
  });

  it('keeps a grade whose work came back, and forgets what could not be judged in between', async () => {
    await using it = await FakeClass.make();
    await it.run([await it.handIn('ada', 'FROM a')]);
    const engine = new FakeEngine(errored('author'));
    await it.run([await it.handIn('ada', 'FROM b')], { engine });
    await it.read('ungradable/ada/01-greet.json');
    const { outcome } = await it.run([await it.handIn('ada', 'FROM a')]);
    expect(outcome).toMatchObject({ kept: 1, graded: 0 });
    await expect(it.read('ungradable/ada/01-greet.json')).rejects.toThrow('ENOENT');
  });

  it('stops when the engine is lost: what was graded counts, and the rest is left', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a'), await it.handIn('bob', 'FROM b')];
    const lost = broken('The engine stopped reporting its events.');
    const engine: FakeEngine = new FakeEngine(async (task) => {
      if (task.student === 'ada') return passAll(task);
      engine.losing.abort(lost);
      return errored('infrastructure')(task);
    });
    engine.lanes.count = 1;
    const { outcome, events } = await it.run(work, { engine });
    expect(outcome).toMatchObject({ end: 'engine-lost', graded: 1, ungradable: 0, left: 1 });
    expect(outcome.stop?.error).toBe(lost);
    expect(namesOf(events).slice(-2)).toEqual(['stopping', 'finished']);
    expect((await it.run(work)).outcome).toMatchObject({ graded: 1, kept: 1, left: 0 });
  });

  it('stops when it is interrupted, also while it waits to try again', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a')];
    const interruption = new AbortController();
    const engine = new FakeEngine(() => Promise.reject(broken()));
    const { outcome } = await it.run(work, {
      engine,
      backoffMs: [600_000],
      signal: interruption.signal,
      onEvent: ({ type }) => void (type === 'retrying' && interruption.abort(new Error('Ctrl-C'))),
    });
    expect(outcome).toMatchObject({ end: 'interrupted', graded: 0, ungradable: 0, left: 1 });
  });

  it.each([
    ['a full disk', Object.assign(new Error('no space left'), { code: 'ENOSPC' }), 'disk-full'],
    [
      'a folder that may not be written',
      Object.assign(new Error('no'), { code: 'EACCES' }),
      'failed',
    ],
  ])('stops at %s, and leaves nothing half-written', async (_, error, end) => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a'), await it.handIn('bob', 'FROM b')];
    await using folder = await ClassFolder.open(it.folder, it.course);
    const store = {
      path: folder.path,
      has: folder.has.bind(folder),
      read: folder.read.bind(folder),
      timeOf: folder.timeOf.bind(folder),
      restamp: folder.restamp.bind(folder),
      write: () => Promise.reject(error),
      settle: folder.settle.bind(folder),
      writeUngradable: () => Promise.reject(error),
    };
    const engine = new FakeEngine();
    engine.lanes.count = 1;
    const outcome = await runClass({
      ...{ course: it.course, exercises: exerciseShelf(it.course.folder), store, engine },
      ...{ found: { work, problems: [] }, isolation: 'shared', isFresh: false, shard: null },
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
    expect(outcome).toMatchObject({ end, graded: 0, left: 2 });
    expect(engine.asked).toEqual(['ada']);
    expect(await gradesIn(it.folder)).toEqual([]);
  });

  it('ends as at a full disk where that keeps a submission from being judged, three times', async () => {
    await using it = await FakeClass.make();
    const engine = new FakeEngine(errored('infrastructure', 'disk-full'));
    const { outcome } = await it.run([await it.handIn('ada', 'FROM a')], { engine });
    expect(outcome).toMatchObject({ end: 'disk-full', ungradable: 0, left: 1 });
  });

  it('gives up one grade that breaks the contract, and no other', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a'), await it.handIn('bob', 'FROM b')];
    const engine = new FakeEngine(async (task) => {
      const grade = await passAll(task);
      return task.student === 'ada' ? { ...grade, points: 99 } : grade;
    });
    const { outcome } = await it.run(work, { engine });
    expect(outcome).toMatchObject({ end: 'done', graded: 1, ungradable: 1, left: 0 });
  });

  it('splits a class into shards that have nothing in common and lack nothing', async () => {
    const seen: string[] = [];
    for (const number of [1, 2, 3]) {
      await using it = await FakeClass.make();
      const work = await Promise.all(
        Array.from({ length: 12 }, (_, at) => it.handIn(`s${at}`, `FROM ${at % 6}`)),
      );
      const { events } = await it.run(work.toReversed(), { shard: { number, of: 3 } });
      const own = events.flatMap((event) => (event.type === 'graded' ? [event.student] : []));
      for (const student of own) expect(own).toContain(`s${(Number(student.slice(1)) + 6) % 12}`);
      seen.push(...own);
    }
    expect(seen.sort()).toEqual(Array.from({ length: 12 }, (_, at) => `s${at}`).sort());
  });

  it('starts with what took longest the last time', async () => {
    await using it = await FakeClass.make();
    await it.run([await it.handIn('ada', 'FROM a')]);
    const { events } = await it.run([await it.handIn('ada', 'FROM b')]);
    expect(events[0]).toMatchObject({ exercises: [{ exerciseId: '01-greet', expectedMs: 5 }] });
  });
});

import { afterAll, beforeAll } from '@jest/globals';
import pLimit from 'p-limit';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCourse } from '../../exercises/index.ts';
import type { CheckSpec, Course, Exercise, JsonObject, Limits } from '../../exercises/index.ts';
import { course, exercise, limits } from '../checks/fixtures/open-trial.ts';
import { findLeftovers, openEngineRoom } from '../docker/index.ts';
import type { EngineRoom } from '../docker/index.ts';
import { gradeSubmission } from '../grade-submission.ts';
import type { CheckResult, Grade } from '../grade.ts';
import { parseGrade } from '../validate-grade.ts';

/** What somebody hands in to do harm, and what is asked of it beside that it builds. */
export interface HostileSubmission {
  readonly files: Readonly<Record<string, string>>;
  /** Does to the folder what files as text cannot. */
  readonly prepare?: (folder: string) => unknown;
  /** Kind and parameters of the check behind `build`; it needs the build. */
  readonly check?: readonly [kind: string, parameters: JsonObject];
  readonly limits?: Partial<Limits>;
  /** @default 'shared' */
  readonly isolation?: 'shared' | 'private';
}

export interface Verdict extends Pick<CheckResult, 'verdict' | 'fault'> {
  readonly diagnosis: string | null;
}

/** The verdicts of `build` and of the check behind it, in that order, with the whole grade. */
export interface Trial {
  readonly build: Verdict;
  readonly check: Verdict;
  readonly grade: Grade;
}

const AT_ONCE = 4;
const ALL_MS = 120_000;

/** Failed, and the student told why by this diagnosis. */
export const failedBy = (diagnosis: string): Verdict => ({
  verdict: 'failed',
  fault: 'student',
  diagnosis,
});
export const PASSED: Verdict = { verdict: 'passed', fault: null, diagnosis: null };
export const SKIPPED: Verdict = { verdict: 'skipped', fault: null, diagnosis: null };

/**
 * Grades hostile submissions side by side in one run, before the tests that tell how each came out.
 * At the end it looks for what they have left on the engine.
 */
export function openHostileTrials(): (submission: HostileSubmission) => Promise<Trial> {
  const waiting: ((room: EngineRoom) => Promise<unknown>)[] = [];
  let runId = '';
  beforeAll(async () => {
    await using room = await openEngineRoom();
    runId = room.runId;
    const limit = pLimit(AT_ONCE);
    await Promise.all(waiting.map((grade) => limit(grade, room)));
  }, ALL_MS);
  afterAll(async () => {
    await using room = await openEngineRoom();
    const left = await findLeftovers(room.docker, runId);
    if (left.length > 0) throw new Error(`left on the engine: ${JSON.stringify(left)}`);
  });
  return (submission) => {
    const { promise, resolve } = Promise.withResolvers<Trial>();
    waiting.push((room) => {
      const trial = tryOne(submission, room);
      resolve(trial);
      // What it throws is told by the test that asks for it.
      return trial.catch(() => undefined);
    });
    promise.catch(() => undefined);
    return promise;
  };
}

async function tryOne(submission: HostileSubmission, room: EngineRoom): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-hostile-'));
  try {
    for (const [path, content] of Object.entries(submission.files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await submission.prepare?.(folder);
    const isolation = submission.isolation ?? 'shared';
    const grade = await gradeSubmission({
      course: isolation === 'shared' ? course : { ...course, baseImages: await ownImages() },
      exercise: exerciseOf(submission),
      student: 'mallory',
      folder,
      room,
      isolation,
      seed: 'seed',
      signal: new AbortController().signal,
    });
    // As a report reads it: what is no valid grade must not get that far.
    const [build, check] = parseGrade(JSON.parse(JSON.stringify(grade)), 'grade').checks;
    if (build === undefined || check === undefined) throw new Error('a verdict is missing');
    return { build: verdictOf(build), check: verdictOf(check), grade };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Those of the course: labs have a volume of them already. */
const ownImages = async (): Promise<Course['baseImages']> =>
  (await loadCourse(join(import.meta.dirname, '../../exercises'))).baseImages;

function exerciseOf(submission: HostileSubmission): Exercise {
  const [kind, parameters] = submission.check ?? ['command', { stdout: { contains: 'ahoy' } }];
  return {
    ...exercise,
    digest: `sha256:${'0'.repeat(64)}`,
    limits: { ...limits, ...submission.limits },
    checks: [specOf('build', {}), specOf(kind, parameters)],
  };
}

const specOf = (kind: string, params: JsonObject): CheckSpec => ({
  id: kind,
  kind,
  title: kind,
  points: 5,
  needs: kind === 'build' ? [] : ['build'],
  hints: [],
  learn: null,
  hidden: false,
  params,
  location: { file: 'exercise.yaml', line: 1, column: 1 },
});

const verdictOf = ({ verdict, fault, feedback }: CheckResult): Verdict => ({
  verdict,
  fault,
  diagnosis: feedback?.diagnosis ?? null,
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCourse, loadExercise } from '../../exercises/index.ts';
import { openCourseRoom } from '../course-room.ts';
import type { EngineRoom } from '../docker/index.ts';
import type { CheckResult } from '../grade.ts';
import { gradeSubmission } from '../grade-submission.ts';

const GRADER = join(import.meta.dirname, '..', 'jest', 'grader.ts');

const COURSE = `schemaVersion: 1
title: A course of a test
passMark: 1
exercises: [01-by-hand]
otherBaseImages: any
baseImages:
  - { name: "busybox:latest", standIn: busybox }
limits: { buildNetwork: none, buildTime: 60s, memory: 64MiB, cpus: 1, pids: 64, lifetime: 30s, imageSize: 1GiB, submissionTime: 120s }
`;

const spec = (more: string): string => `schemaVersion: 1
title: By hand
summary: Judged by hand.
submission: files
checks:
  - id: by-hand
    kind: grader
    title: What the course tests by hand
    points: 10
    hints: [look again]
    learn: README.md#task
    file: own.grader.ts
${more}`;

const TESTS = `
import { afterAll, describe, expect, it } from '@jest/globals';
import { openSubmission } from ${JSON.stringify(GRADER)};
const submission = await openSubmission();
afterAll(() => submission[Symbol.asyncDispose]());
describe('the app', () => {
  it('stops in time', async () => {
    await using app = await submission.run();
    await app.waitForOutput(({ stdout }) => stdout.includes('ready'), 10_000);
    await expect(app).toStopWithin('1s');
  });
  it('rebuilds from the cache', async () => {
    const again = await submission.build();
    expect(again).toReuseStep('RUN echo built');
  });
  it('ends with 7', async () => {
    await using other = await submission.run({ command: ['sh', '-c', 'exit 7'] });
    await expect(other).toExitWith(7);
  });
  it('answers', async () => {
    await using web = await submission.run({ command: ['httpd', '-f', '-p', '8080', '-h', '/srv'], ports: [8080] });
    await expect(web).toAnswer(8080);
  });
  it('has a mistake of its author', () => { throw new Error(typeof process.env.NO === 'string' ? '' : 'unplanned'); });
});
`;

let room: EngineRoom;
let folder: string;

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-course-'));
  await write({
    'course.yaml': COURSE,
    '01-by-hand/README.md': '# Task\n',
    '01-by-hand/own.grader.ts': TESTS,
    'right/Dockerfile':
      'FROM busybox\nRUN echo built > /built && mkdir -p /srv && echo hi > /srv/index.html\nCMD trap "exit 0" TERM; echo ready; while :; do sleep 0.1; done\n',
    'deaf/Dockerfile':
      'FROM busybox\nRUN echo other\nCMD trap "" TERM; echo ready; while :; do sleep 0.1; done\n',
  });
  room = await openCourseRoom(await loadCourse(folder));
});
afterAll(async () => {
  await room[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function grade(submission: string, test: string): Promise<CheckResult | undefined> {
  await write({ '01-by-hand/exercise.yaml': spec(`    test: ${test}\n`) });
  const { checks } = await gradeSubmission({
    course: await loadCourse(folder),
    exercise: await loadExercise(folder, '01-by-hand'),
    student: 'ada',
    folder: join(folder, submission),
    room,
    seed: 'seed',
    signal: new AbortController().signal,
  });
  return checks[0];
}

describe('grader', () => {
  it.each(['stops in time', 'rebuilds from the cache', 'ends with 7', 'answers'])(
    'passes when the test “%s” does',
    async (test) => {
      expect(await grade('right', test)).toMatchObject({ verdict: 'passed', points: 10 });
    },
  );

  it.each([
    ['stops in time', 'The engine had to end it with SIGKILL'],
    ['rebuilds from the cache', 'The build has no such step.'],
    ['answers', 'It ended before it answered.'],
  ])('fails with the matcher’s own words when “%s” does not', async (test, actual) => {
    const check = await grade('deaf', test);
    expect(check).toMatchObject({
      verdict: 'failed',
      fault: 'student',
      feedback: { diagnosis: 'hand-written-grader' },
    });
    expect(check?.feedback?.actual).toContain(actual);
  });

  it.each([
    ['has a mistake of its author', 'unplanned'],
    ['no test has this name', 'no test has the name'],
  ])('charges “%s” to the author', async (test, words) => {
    const check = await grade('right', test);
    expect(check).toMatchObject({ verdict: 'errored', fault: 'author' });
    expect(check?.feedback?.rationale).toContain(words);
    expect(check?.feedback?.rationale).not.toMatch(/^\s+at /m);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startSecondEngine } from '../graders/docker/testing/second-engine.ts';
import type { ClassEvent } from '../graders/class/run/index.ts';
import { parseGradebook } from '../graders/validate-gradebook.ts';
import type { Gradebook } from '../graders/gradebook.ts';
import { connect, findLeftovers } from '../graders/index.ts';
import type { Grade } from '../graders/index.ts';
import { makeFolder, runSeaworthy, startSeaworthy } from './testing/run-seaworthy.ts';

const TIMEOUT_MS = 120_000;
const ID = '17-default-command';
const hello = (mark: string): string => `FROM busybox\nCMD ["echo", "hello"]\n# ${mark}\n`;
const WRONG = 'FROM busybox\nCMD ["echo", "bye"]\n';
/** Keeps a build busy until it is ended. */
const ENDLESS = 'FROM busybox\nRUN sleep 1000\n';

const classOf = (work: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(work).map(([student, text]) => [`work/${student}/${ID}/Dockerfile`, text]),
  );

const grade = (folder: string, ...options: readonly string[]) =>
  startSeaworthy(['grade', 'work', '-o', 'class', '--isolation', 'shared', ...options], {
    cwd: folder,
  });

async function readBook(folder: string): Promise<Gradebook> {
  const path = join(folder, 'gradebook.json');
  return parseGradebook(JSON.parse(await readFile(path, 'utf8')), path);
}

async function readEvents(path: string): Promise<readonly ClassEvent[]> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as ClassEvent);
}

const gradedIn = (events: readonly ClassEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'graded' ? [event.student] : [])).sort();

async function storedIn(folder: string): Promise<readonly string[]> {
  const paths = await readdir(join(folder, 'grades'), { recursive: true });
  return paths.filter((path) => path.endsWith('.json')).sort();
}

/** Each student's status for the exercise. */
async function toldOf(folder: string): Promise<readonly unknown[]> {
  const { students } = await readBook(join(folder, 'class'));
  return students.map(({ name, entries }) => {
    const entry = entries.find(({ exerciseId }) => exerciseId === ID);
    return [name, entry?.status, entry?.cause ?? null];
  });
}

const WAITING = [
  ['Ada', 'graded', null],
  ['Eve', 'missing', null],
  ['Sam', 'ungradable', 'It has not been graded yet.'],
];

describe('seaworthy grade', () => {
  it(
    'grades a class, the same work once, and nothing again that has not changed',
    async () => {
      await using folder = await makeFolder({
        ...classOf({ ada: hello('ada'), bob: hello('bob'), cyd: hello('bob'), dan: WRONG }),
        'roster.csv': 'id,name\nada,Ada L.\nbob,Bob\ncyd,Cyd\ndan,Dan\neve,Eve\n',
      });
      const options = ['--roster', 'roster.csv', '--events', 'events.jsonl'];
      const first = await grade(folder.path, ...options).ended;
      expect(first).toMatchObject({ code: 1, signal: null });
      expect(first.stdout).toContain("3 graded, 1 the same as another's.");
      expect(first.stdout).toMatch(/17-default-command\s+3\s+1\s+0\s+1\s+75% passed/);
      const events = await readEvents(join(folder.path, 'events.jsonl'));
      expect(gradedIn(events)).toEqual(['ada', 'bob', 'cyd', 'dan']);
      const book = await readBook(join(folder.path, 'class'));
      const status = book.students.map(({ id, entries }) => [
        id,
        entries.find(({ exerciseId }) => exerciseId === ID)?.status,
      ]);
      expect(status).toEqual([
        ...['ada', 'bob', 'cyd', 'dan'].map((id) => [id, 'graded']),
        ['eve', 'missing'],
      ]);
      expect(existsSync(join(folder.path, `class/report/cyd/${ID}.html`))).toBe(true);
      const second = await grade(folder.path, ...options).ended;
      expect(second.code).toBe(1);
      expect(second.stdout).toContain('0 graded, 4 unchanged.');
    },
    TIMEOUT_MS,
  );

  it(
    'goes on after kill -9 with none lost and none twice, and leaves nothing on the engine',
    async () => {
      const students = Array.from({ length: 8 }, (_, at) => `s${at}`);
      await using folder = await makeFolder(
        classOf({
          ...Object.fromEntries(students.map((name) => [name, hello(name)])),
          slow: ENDLESS,
        }),
      );
      const events = join(folder.path, 'events.jsonl');
      const killed = grade(folder.path, '--events', events);
      await killed.until('4/9');
      killed.child.kill('SIGKILL');
      await killed.ended;
      const before = await storedIn(join(folder.path, 'class'));
      expect(before.length).toBeGreaterThanOrEqual(4);
      await rm(join(folder.path, 'work', 'slow'), { recursive: true });
      const resumed = await grade(folder.path, '--events', events).ended;
      expect(resumed).toMatchObject({ code: 0, signal: null });
      expect(resumed.stdout).toContain(`${8 - before.length} graded, ${before.length} unchanged.`);
      expect(await storedIn(join(folder.path, 'class'))).toHaveLength(8);
      // Told at most once each: what was told was on disk already.
      expect(new Set(gradedIn(await readEvents(events))).size).toBe(
        gradedIn(await readEvents(events)).length,
      );
      const { docker } = await connect();
      const left = await findLeftovers(docker);
      expect(left.filter(({ owner }) => owner.includes(`/${killed.child.pid}/`))).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    'lets one command at a time into a class folder, and goes on after Ctrl-C',
    async () => {
      await using folder = await makeFolder({
        ...classOf({ ada: hello('ada'), slow: ENDLESS }),
        'roster.csv': 'id,name\nada,Ada\nslow,Sam\neve,Eve\n',
      });
      const first = grade(folder.path, '--roster', 'roster.csv');
      await first.until('1/2');
      const second = await grade(folder.path).ended;
      expect(second).toMatchObject({ code: 3, stdout: '' });
      expect(second.stderr).toContain(`is being written by process ${first.child.pid}.`);
      first.child.kill('SIGINT');
      const ended = await first.ended;
      expect(ended).toMatchObject({ code: null, signal: 'SIGINT' });
      expect(ended.stdout).toBe('1 graded, 1 left.\n');
      expect(ended.stderr).toContain('Start the same command again');
      const { docker } = await connect();
      const left = await findLeftovers(docker);
      expect(left.filter(({ owner }) => owner.includes(`/${first.child.pid}/`))).toEqual([]);
      // What waits is known to whoever makes the gradebook without the submissions.
      const rescored = await runSeaworthy(['rescore', 'class', '--yes'], { cwd: folder.path });
      expect(rescored.stdout).toContain('Gradebook: class/gradebook.csv');
      expect(await toldOf(folder.path)).toEqual(WAITING);
      // The lock was given back; nobody is forgotten whom the first run knew.
      const third = await grade(folder.path, '--only', '01-hello-world').ended;
      expect(third.stdout).toContain('0 graded.');
      expect(await toldOf(folder.path)).toEqual(WAITING);
    },
    TIMEOUT_MS,
  );

  it(
    'splits a class into parts, and merge makes of them what one run would have made',
    async () => {
      const students = ['ada', 'bob', 'cyd', 'dan', 'eve'];
      await using folder = await makeFolder(
        classOf(Object.fromEntries(students.map((name) => [name, hello(name)]))),
      );
      const run = (...args: string[]) => runSeaworthy(args, { cwd: folder.path });
      for (const part of ['1', '2']) {
        const { code, stdout } = await grade(
          ...[folder.path, '-o', `part-${part}`, '--shard', `${part}/2`],
        ).ended;
        expect(code).toBe(0);
        expect(stdout).toContain('seaworthy merge PART-1 PART-2');
      }
      const merged = await run('merge', 'part-1', 'part-2', '-o', 'class');
      expect(merged).toMatchObject({ code: 0, stderr: '' });
      expect(merged.stdout).toContain('5 put together from 2 folders.');
      const again = await run('merge', 'part-1', 'part-2', '-o', 'class');
      expect(again.stdout).toContain('0 put together from 2 folders, 5 there already.');
      const { students: booked } = await readBook(join(folder.path, 'class'));
      expect(booked.map(({ id }) => id)).toEqual(students);
      const whole = await grade(folder.path).ended;
      expect(whole.stdout).toContain('0 graded, 5 unchanged.');
      const itself = await run('merge', 'class', '-o', 'class');
      expect(itself).toMatchObject({ code: 2 });
      const none = await run('merge', 'work', '-o', 'class');
      expect(none.stderr).toContain('is no class folder');
    },
    TIMEOUT_MS,
  );

  it(
    'gives each submission a clean engine of its own where nothing else is said',
    async () => {
      await using folder = await makeFolder({
        ...classOf({ ada: hello('ada'), bob: hello('bob') }),
        'work/ada/01-hello-world/commands.sh': await readFile(
          join(import.meta.dirname, '../exercises/01-hello-world/solution/commands.sh'),
          'utf8',
        ),
      });
      const { code, stdout } = await runSeaworthy(['grade', 'work', '-o', 'class'], {
        cwd: folder.path,
      });
      expect(stdout).toContain('3 graded.');
      expect(code).toBe(0);
      for (const path of await storedIn(join(folder.path, 'class'))) {
        const text = await readFile(join(folder.path, 'class/grades', path), 'utf8');
        const { environment, submission } = JSON.parse(text) as Grade;
        expect(environment.isolation).toBe('private');
        expect(submission.prints?.length).toBeGreaterThan(0);
      }
    },
    TIMEOUT_MS,
  );

  it.each([
    ['an unknown exercise', ['--only', '17-defualt-command'], 'did you mean'],
    ['a shard that is none', ['--shard', '3/2'], 'is no shard'],
    ['a folder of something else', ['-o', 'work'], 'is no class folder'],
  ])('answers %s with 2 and what to do', async (_, options, words) => {
    await using folder = await makeFolder(classOf({ ada: WRONG }));
    const { code, stderr } = await grade(folder.path, ...options).ended;
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });
});

const canStartEngines = process.getuid?.() === 0 && existsSync('/usr/sbin/dockerd');
const describeHere = canStartEngines ? describe : describe.skip;

describeHere('seaworthy grade, on an engine that dies', () => {
  let engine: Awaited<ReturnType<typeof startSecondEngine>>;
  beforeAll(async () => {
    engine = await startSecondEngine();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it(
    'keeps what was graded, says what is left, and goes on on another one',
    async () => {
      await using folder = await makeFolder(classOf({ ada: hello('ada'), slow: ENDLESS }));
      const args = ['grade', 'work', '-o', 'class', '--isolation', 'shared'];
      const running = startSeaworthy(args, {
        cwd: folder.path,
        env: { DOCKER_HOST: engine.host },
      });
      await running.until('1/2');
      await engine.crash();
      const ended = await running.ended;
      expect(ended).toMatchObject({ code: 3, signal: null });
      expect(ended.stdout).toContain('1 graded, 1 left.');
      expect(ended.stderr).toContain('SEAWORTHY_ENGINE_LOST');
      expect(ended.stderr).toContain('Start the same command again');
      const book = await readBook(join(folder.path, 'class'));
      const told = book.students.map(({ entries }) => entries.map(({ cause }) => cause).join(''));
      expect(told).toEqual(['', 'It has not been graded yet.']);
    },
    TIMEOUT_MS,
  );
});

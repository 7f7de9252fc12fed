// Measures the grading of a class for bench.ts, and prints what it found as JSON.
import pLimit from 'p-limit';
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeClass } from '../testing/make-class.ts';
import { measure } from './measure.ts';
import type { Measured } from './measure.ts';

/** What `bench.ts` reads. */
export interface ClassFigures {
  /** Of loops that run a container each; they build nothing. */
  readonly throughputRatio: number;
  /** Of loops that build an image each, run it and remove it. */
  readonly buildThroughputRatio: number;
  readonly stopsRatio: number;
  readonly secondRunSeconds: number;
  readonly storedSeconds: number;
  readonly peakMiB: number;
  readonly changedUnderLoad: number;
}

const root = join(import.meta.dirname, '../..');
const course = join(root, 'exercises');
const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
const run = promisify(execFile);

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  }
}

/** Whatever the exit code: a class with failures is graded too. */
const seaworthy = (...args: string[]): Measured =>
  measure(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], {
    env: { NODE_OPTIONS: `--import=${new URL('tell-memory.mjs', import.meta.url).href}` },
    exitCodes: [0, 1],
  });

const grade = (work: string, output: string, ...more: string[]): Measured =>
  seaworthy(
    'grade',
    join(scratch, work),
    ...['--output', join(scratch, output), '--quiet', '--isolation', 'shared'],
    ...more,
  );

const numbered = (count: number, name = 's'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name}${String(index).padStart(4, '0')}`);

process.stderr.write('class: one container each\n');
write({
  'one/course.yaml': [
    'schemaVersion: 1',
    'title: One container',
    'exercises: [01-hello]',
    'baseImages: [{ name: "busybox:latest", standIn: busybox }]',
  ].join('\n'),
  'one/01-hello/exercise.yaml': [
    'schemaVersion: 1',
    'title: Hello',
    'summary: Write an image that says hello.',
    'submission: files',
    'checks:',
    '  - { id: says-hello, kind: command, title: It says hello, points: 10, exitCode: 0, stdout: { contains: hello } }',
  ].join('\n'),
});
const HUNDRED = numbered(100);
for (const student of HUNDRED) {
  const text = `FROM busybox\nLABEL student=${student}\nCMD ["echo", "hello ${student}"]\n`;
  write({ [`one-work/${student}/01-hello/Dockerfile`]: text });
}

const docker = async (args: readonly string[], buildKit = '1'): Promise<string> => {
  const { stdout } = await run('docker', args, {
    env: { ...process.env, DOCKER_BUILDKIT: buildKit },
  });
  return stdout.trim();
};
// Newer clients need a plugin for it that not every machine has.
const buildKit = await docker(['buildx', 'version']).then(
  () => '1',
  () => '0',
);

const echo = (word: string): Promise<string> =>
  docker(['run', '--rm', '--network=none', 'busybox', 'echo', word]);

async function buildAndRun(word: string): Promise<void> {
  write({
    [`loops/${word}/Dockerfile`]: `FROM busybox\nLABEL student=${word}\nCMD ["echo", "hello"]\n`,
  });
  const image = await docker(
    ['build', '-q', '--network=none', join(scratch, 'loops', word)],
    buildKit,
  );
  await docker(['run', '--rm', '--network=none', image]);
  await docker(['rmi', image]);
}

/** The best rate a second that loops of the docker client get out of the engine, 1 to 8 of them side by side. */
async function bestRate(work: (word: string) => Promise<unknown>): Promise<number> {
  const rates: number[] = [];
  for (const parallel of [1, 2, 4, 8]) {
    const limit = pLimit(parallel);
    const begin = performance.now();
    await Promise.all(numbered(40, `p${parallel}-`).map((word) => limit(() => work(word))));
    rates.push(40 / ((performance.now() - begin) / 1_000));
  }
  return Math.max(...rates);
}
const runRate = await bestRate(echo);
const buildRate = await bestRate(buildAndRun);
const hundred = grade('one-work', 'one-class', '--course', join(scratch, 'one'));
const rate = HUNDRED.length / hundred.seconds;

process.stderr.write('class: stops by force\n');
for (const student of numbered(41)) {
  const app = `#!/bin/sh\n# ${student}\ntrap "" TERM\necho working\nwhile :; do sleep 0.1; done\n`;
  const Dockerfile = 'FROM busybox\nCOPY app.sh /app.sh\nCMD ["sh", "/app.sh"]\n';
  const target = student === 's0040' ? 'deaf-one' : 'deaf-forty';
  write({
    [`${target}/${student}/18-graceful-stop/app.sh`]: app,
    [`${target}/${student}/18-graceful-stop/Dockerfile`]: Dockerfile,
  });
}
const one = grade('deaf-one', 'deaf-one-class', '--course', course);
const forty = grade('deaf-forty', 'deaf-forty-class', '--course', course);

process.stderr.write('class: unchanged, and many grades\n');
// Each student's own, graded once: what a second run has to do is the same as if each had been different.
for (const student of numbered(2_000))
  write({ [`many/${student}/01-hello/Dockerfile`]: `FROM busybox\nCMD ["echo", "hello"]\n` });
const first = grade('many', 'many-class', '--course', join(scratch, 'one'));
const second = grade('many', 'many-class', '--course', join(scratch, 'one'));
const stored = join('many-class', 'grades', 's0000', '01-hello');
const [key = ''] = readdirSync(join(scratch, stored));
const text = readFileSync(join(scratch, stored, key), 'utf8');
for (const student of numbered(18_000, 't'))
  write({ [`many-class/grades/${student}/01-hello/${key}`]: text.replaceAll('s0000', student) });
const spec = join(scratch, 'one/01-hello/exercise.yaml');
writeFileSync(spec, readFileSync(spec, 'utf8').replace('title: It says', 'title: It really says'));
const inCourse = ['--course', join(scratch, 'one')];
const many = join(scratch, 'many-class');
const rescored = seaworthy('rescore', many, '--yes', '--no-pages', ...inCourse);
const exported = seaworthy(
  'report',
  many,
  ...['--format', 'canvas', '--report', join(scratch, 'exported')],
);

process.stderr.write('class: under load\n');
const EXERCISES = ['02-override-command', '17-default-command', '18-graceful-stop'];
await makeClass(join(scratch, 'sixty'), course, EXERCISES);
grade('sixty', 'sixty-quiet', '--course', course);
const busy = Array.from({ length: 2 * availableParallelism() }, () =>
  spawn('sh', ['-c', 'while :; do :; done']),
);
grade('sixty', 'sixty-loaded', '--course', course);
for (const each of busy) each.kill('SIGKILL');
const { differences } = JSON.parse(
  seaworthy('compare', join(scratch, 'sixty-quiet'), join(scratch, 'sixty-loaded'), '--json')
    .stdout,
) as { differences: readonly unknown[] };

rmSync(scratch, { recursive: true });
const figures: ClassFigures = {
  throughputRatio: rate / runRate,
  buildThroughputRatio: rate / buildRate,
  stopsRatio: forty.seconds / (40 * one.seconds),
  secondRunSeconds: second.seconds,
  storedSeconds: rescored.seconds + exported.seconds,
  peakMiB: Math.max(
    ...[hundred, forty, first, second, rescored, exported].map(({ peakMiB }) => peakMiB),
  ),
  changedUnderLoad: differences.length,
};
console.log(JSON.stringify(figures));

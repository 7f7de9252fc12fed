import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { openPromise } from 'yauzl';
import { runSeaworthy } from '../testing/run-seaworthy.ts';

const execute = promisify(execFile);
const exercises = join(import.meta.dirname, '..', '..', 'exercises');
const SETTING_UP_MS = 300_000;
const IDS = ['17-default-command', '22-workdir'] as const;

interface Results {
  readonly score?: number;
  readonly tests: readonly { readonly score: number }[];
}

/** A place like the one that Gradescope makes, set up once. */
let place: string;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'seaworthy-autograder-'));
  const zip = join(place, 'autograder.zip');
  const engine = process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';
  const words = ['autograder', ...IDS, '--engine', engine, '--isolation', 'shared'];
  const { code, stderr } = await runSeaworthy([...words, '--output', zip], { cwd: place });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await unpack(zip, join(place, 'source'));
  await execute('bash', [join(place, 'source', 'setup.sh')], { env: environment() });
}, SETTING_UP_MS);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  AUTOGRADER: place,
});

/** As Gradescope does: names as they are in the zip, and programs stay programs. */
async function unpack(zip: string, folder: string): Promise<void> {
  const file = await openPromise(zip);
  for await (const entry of file.eachEntry()) {
    const path = join(folder, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path));
    chmodSync(path, entry.externalFileAttributes >>> 16);
  }
}

/** Hands in folders, one for each exercise that is named. */
async function grade(
  handedIn: Readonly<Record<string, string>>,
): Promise<{ code: number; stdout: string; stderr: string; results: Results | null }> {
  rmSync(join(place, 'submission'), { recursive: true, force: true });
  mkdirSync(join(place, 'submission'));
  for (const [id, path] of Object.entries(handedIn))
    cpSync(join(exercises, id, path), join(place, 'submission', id), { recursive: true });
  const file = join(place, 'results', 'results.json');
  const run = execute(join(place, 'source', 'run_autograder'), { cwd: place, env: environment() });
  const ended = await run.then(
    (said) => ({ ...said, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  );
  const results = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null;
  return { code: ended.code, stdout: ended.stdout, stderr: ended.stderr, results };
}

describe('the autograder for Gradescope', () => {
  it('holds what is needed to grade, and no solution', async () => {
    const { stdout } = await execute('find', ['.', '-type', 'f'], { cwd: join(place, 'source') });
    const paths = stdout.trim().split('\n').toSorted();
    expect(paths).toEqual(
      expect.arrayContaining(['./run_autograder', './setup.sh', './course/course.yaml']),
    );
    expect(paths.filter((path) => /solution|variants|mistakes/.test(path))).toEqual([]);
    expect(statSync(join(place, 'source', 'run_autograder')).mode & 0o111).not.toBe(0);
  });

  it('gives one result for all exercises of the assignment', async () => {
    const { code, results } = await grade({
      '17-default-command': 'solution',
      '22-workdir': 'solution',
    });
    expect({ code, score: results?.score }).toEqual({ code: 0, score: 20 });
  }, 120_000);

  it('gives what is missing no points, and the rest its own', async () => {
    const { code, results } = await grade({ '17-default-command': 'mistakes/entrypoint' });
    expect({ code, score: results?.score }).toEqual({ code: 0, score: 5 });
  }, 120_000);

  it('leaves no result, and so no zero, where nothing can be judged', async () => {
    const settings = join(place, 'source', 'settings.sh');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, before.replace(/DOCKER_HOST=.*/, 'DOCKER_HOST=tcp://127.0.0.1:1'));
    const { code, stderr, results } = await grade({ '17-default-command': 'solution' });
    writeFileSync(settings, before);
    expect({ code, results }).toEqual({ code: 3, results: null });
    expect(stderr).toContain('No container engine answers');
    expect(stderr).toContain('Not graded (exit code 3): no score is recorded.');
  });
});

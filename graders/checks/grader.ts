import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { capText, stripControls } from '../docker/clean-text.ts';
import { AuthorError } from '../errors.ts';
import { makeScratch } from '../scratch-folders.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding, Workbench } from './check-kind.ts';
import { textOf } from './parameters.ts';

const TIME_LIMIT_MS = 120_000;

/** Runs a hand-written grader: a file of Jest tests beside the spec, for what a spec cannot say. */
export const grader: CheckKind = {
  kind: 'grader',
  description: 'All Jest tests of a `*.grader.ts` file beside the spec pass.',
  startsFrom: 'image',
  parameters: {
    properties: {
      file: {
        type: 'string',
        pattern: '^[A-Za-z0-9._-]+\\.grader\\.ts$',
        description: 'The file in the exercise folder that holds the tests.',
      },
      test: {
        type: 'string',
        minLength: 1,
        description: 'Only the tests whose name holds this text.',
      },
    },
    required: ['file'],
  },

  async judge(parameters, bench) {
    const file = textOf(parameters.file) ?? '';
    const results = await bench.phase('check', () => runJest(file, textOf(parameters.test), bench));
    const suite = results.testResults[0];
    const failures = suite?.assertionResults.filter(({ status }) => status === 'failed') ?? [];
    const broken = failures.find(({ failureDetails }) => matcherResultOf(failureDetails) === null);
    if (suite === undefined || results.numTotalTests === 0 || broken !== undefined) {
      throw authorError(file, broken?.failureMessages[0] ?? suite?.message ?? 'it holds no test');
    }
    if (results.numPassedTests === 0 && failures.length === 0) {
      throw authorError(file, 'no test has the name that the spec asks for');
    }
    const [first] = failures;
    return first === undefined ? passed() : failed(explain(first));
  },
};

interface Assertion {
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
  readonly failureDetails: readonly unknown[];
}

interface JestResults {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

async function runJest(
  file: string,
  test: string | undefined,
  bench: Workbench,
): Promise<JestResults> {
  const { exercise, submission, signal } = bench;
  await using scratch = await makeScratch('grader');
  const image = await bench.image();
  const task = join(scratch.path, 'task.json');
  const output = join(scratch.path, 'results.json');
  await writeFile(
    task,
    JSON.stringify({
      courseFolder: dirname(exercise.folder),
      exerciseId: exercise.id,
      submissionFolder: submission.folder,
      imageId: image.id,
      nonce: bench.nonce('grader'),
    }),
  );
  await startJest(jestArguments(exercise.folder, file, test, output), task, bench);
  signal.throwIfAborted();
  const text = await readFile(output, 'utf8').catch(() => null);
  if (text === null)
    throw authorError(file, `Jest gave no result within ${TIME_LIMIT_MS / 1_000} s`);
  return JSON.parse(text) as JestResults;
}

/** Ends whenever Jest does: a failing test ends it with 1, and what counts is its file of results. */
function startJest(args: readonly string[], task: string, bench: Workbench): Promise<void> {
  return new Promise((resolve) => {
    const options = {
      cwd: bench.exercise.folder,
      signal: bench.signal,
      timeout: TIME_LIMIT_MS,
      maxBuffer: 8 * 2 ** 20,
      env: { ...process.env, GRADER_TASK_FILE: task, NODE_OPTIONS: '' },
    };
    execFile(process.execPath, args, options, () => resolve());
  });
}

function jestArguments(
  folder: string,
  file: string,
  test: string | undefined,
  output: string,
): string[] {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const config = {
    rootDir: folder,
    roots: [folder],
    testMatch: [join(folder, file)],
    modulePathIgnorePatterns: ['/(starter|solution|variants|mistakes)/'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\.ts$': join(import.meta.dirname, '..', 'jest', `strip-types.${ending}`) },
    testTimeout: TIME_LIMIT_MS,
  };
  return [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    createRequire(import.meta.url).resolve('jest/bin/jest'),
    '--config',
    JSON.stringify(config),
    '--runInBand',
    // Where no test runs, no hook closes what the file has opened.
    '--forceExit',
    '--json',
    '--outputFile',
    output,
    ...(test === undefined
      ? []
      : ['--testNamePattern', test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')]),
  ];
}

/** The answer of a matcher; null where the test threw anything else, which no student's work makes it do. */
function matcherResultOf(
  details: readonly unknown[],
): { expected?: unknown; actual?: unknown } | null {
  const [detail] = details;
  if (typeof detail !== 'object' || detail === null || !('matcherResult' in detail)) return null;
  const { matcherResult } = detail;
  return typeof matcherResult === 'object' ? matcherResult : null;
}

function explain({ title, failureMessages, failureDetails }: Assertion): Finding {
  const { expected, actual } = matcherResultOf(failureDetails) ?? {};
  const message = clean(failureMessages[0] ?? '');
  return {
    diagnosis: 'hand-written-grader',
    rationale: `The course tests this by hand: “${title}”, and that test failed.`,
    expected: typeof expected === 'string' ? expected : title,
    actual: typeof actual === 'string' ? actual : message,
    reproduce: ['docker build -t app .'],
  };
}

/** Without the stack: it says nothing to who reads it, and names paths of this machine. */
function clean(text: string): string {
  const [message = ''] = stripControls(stripVTControlCharacters(text)).split(/\n\s+at /);
  return capText(message, 2_000).text;
}

function authorError(file: string, why: string): AuthorError {
  return new AuthorError(
    `The hand-written grader ${relative('.', file)} cannot judge: ${clean(why)}`,
    {
      code: 'SEAWORTHY_GRADER_BROKEN',
      hint: 'This costs no points. Tell whoever keeps the course.',
    },
  );
}

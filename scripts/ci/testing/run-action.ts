import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readAction, root } from './action-file.ts';
import type { ActionStep } from './action-file.ts';
import { fillIn, isToRun } from './evaluate.ts';
import type { Contexts } from './evaluate.ts';
import { readEnvironmentFile } from './read-environment-file.ts';

interface Job {
  /** Where the work was checked out to. */
  readonly workspace: string;
  /** A folder for the runner's own files. */
  readonly temp: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
}

export interface RanStep {
  readonly name: string;
  /** Null for a step that uses another action: what it was given is in `with`. */
  readonly code: number | null;
  readonly log: string;
  readonly with: Readonly<Record<string, string>>;
}

export interface RanAction {
  readonly steps: readonly RanStep[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the steps of `action.yml` as a runner does: the very lines, by bash, with the runner's files and variables. */
export async function runAction(job: Job): Promise<RanAction> {
  const { inputs, outputs, runs } = await readAction();
  const given = Object.entries(inputs).map(([name, { default: value }]) => [name, value]);
  const contexts = contextsOf({ ...Object.fromEntries(given), ...job.inputs }, job);
  const steps: RanStep[] = [];
  const known: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  let [hasFailed, summary] = [false, ''];
  for (const [index, step] of runs.steps.entries()) {
    const all = { ...contexts, steps: known };
    if (!isToRun(step.if, all, hasFailed)) continue;
    const files = await makeFiles(join(job.temp, `step-${index}`));
    const ran = await runStep(step, all, { ...job, files });
    const text = await readFile(files.GITHUB_OUTPUT, 'utf8');
    if (step.id !== undefined) known[step.id] = { outputs: readEnvironmentFile(text) };
    hasFailed ||= ran.code !== null && ran.code !== 0;
    summary += await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
    steps.push(ran);
  }
  const values = Object.entries(outputs).map(([name, { value }]) => [
    name,
    fillIn(value, { ...contexts, steps: known }),
  ]);
  return { steps, summary, outputs: Object.fromEntries(values) as Record<string, string> };
}

const contextsOf = (inputs: unknown, { temp }: Job): Contexts => ({
  inputs,
  github: { actor: 'ada', action_path: root, event: { pull_request: { user: { login: 'ada' } } } },
  runner: { os: 'Linux', arch: 'X64', temp },
});

const FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
] as const;
type Files = Readonly<Record<(typeof FILES)[number], string>>;

async function makeFiles(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true });
  const paths = FILES.map((name) => [name, join(folder, name)] as const);
  for (const [, path] of paths) await writeFile(path, '');
  return Object.fromEntries(paths) as Files;
}

async function runStep(
  step: ActionStep,
  contexts: Contexts,
  { workspace, temp, env, files }: Job & { readonly files: Files },
): Promise<RanStep> {
  const fill = (values: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([key, text]) => [key, fillIn(text, contexts)]));
  if (step.run === undefined)
    return { name: step.name, code: null, log: '', with: fill(step.with) };
  const script = join(files.GITHUB_STATE, '..', 'script.sh');
  await writeFile(script, step.run);
  const cwd = resolve(workspace, fillIn(step['working-directory'] ?? '.', contexts));
  const variables = {
    ...process.env,
    // A runner has its own Node on the path, and no settings of a test.
    NODE_OPTIONS: '',
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_ACTOR: 'ada', NO_COLOR: '1' },
    ...{ GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: root, RUNNER_TEMP: temp },
    ...files,
    ...env,
    ...fill(step.env),
  };
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', script];
  const child = spawn('bash', args, { cwd, env: variables, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { name: step.name, code, log, with: {} };
}

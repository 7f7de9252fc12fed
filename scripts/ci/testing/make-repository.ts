import { execFile } from 'node:child_process';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '../../testing/run-seaworthy.ts';

/** A real git repository in a folder of its own. */
export interface TestRepository extends AsyncDisposable {
  readonly path: string;
  /** A folder beside it, for what is not kept. */
  readonly temp: string;
  /** @returns what git printed */
  git(...args: readonly string[]): Promise<string>;
  /** Writes files, null for those to remove, and keeps them as one commit. @returns its name */
  commit(files: Readonly<Record<string, string | null>>): Promise<string>;
}

const run = promisify(execFile);
/** Nothing of the machine's own settings is used. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** Makes a repository whose branch `main` holds the files, with `work` checked out upon it. */
export async function makeRepository(
  files: Readonly<Record<string, string>>,
): Promise<TestRepository> {
  const folder = await makeFolder();
  const home = await realpath(folder.path);
  const [path, temp] = [join(home, 'repository'), join(home, 'temp')];
  await mkdir(path);
  await mkdir(temp);
  const env = { ...process.env, ...ENVIRONMENT };
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run('git', [...args], { cwd: path, env })).stdout.trim();
  const commit = async (changes: Readonly<Record<string, string | null>>): Promise<string> => {
    for (const [name, text] of Object.entries(changes)) await change(join(path, name), text);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', 'Work');
    return git('rev-parse', 'HEAD');
  };
  await git('init', '--quiet', '--initial-branch', 'main');
  await commit(files);
  await git('checkout', '--quiet', '-b', 'work');
  return { path, temp, git, commit, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

async function change(path: string, text: string | null): Promise<void> {
  if (text === null) return rm(path, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A clone of it that holds one commit only, as actions/checkout makes it. */
export async function cloneShallow(
  { path }: TestRepository,
  branch: string,
): Promise<{ path: string } & AsyncDisposable> {
  const folder = await makeFolder();
  const clone = join(await realpath(folder.path), 'clone');
  const args = ['clone', '--quiet', '--depth', '1', '--branch', branch, `file://${path}`, clone];
  await run('git', args, { env: { ...process.env, ...ENVIRONMENT } });
  return { path: clone, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

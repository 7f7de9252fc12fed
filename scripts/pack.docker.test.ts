import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pretendNode } from './bootstrap/fake-project.ts';

const execute = promisify(execFile);
const root = dirname(import.meta.dirname);
const TIMEOUT_MS = 300_000;

// An npm that runs these tests leaves notes for another one in the environment.
const own = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name));
const env = Object.fromEntries(own);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  await execute('npm', ['pack', '--pack-destination', folder], { cwd: root, env });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const options = ['--prefer-offline', '--no-audit', '--no-fund'];
  await execute('npm', ['install', ...options, join(folder, tarball)], { cwd: folder, env });
}, TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the installed command as somebody with Node 20 would. */
const seaworthy = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  execute(join(folder, 'node_modules/.bin/seaworthy'), args, {
    cwd: folder,
    env: { ...env, ...pretendNode('20.19.0') },
  });

describe('the packed package', () => {
  it('starts on Node 20', async () => {
    expect((await seaworthy('--help')).stdout).toContain('Usage: seaworthy');
  });

  it('brings its course, complete', async () => {
    expect((await seaworthy('validate')).stdout).toContain('Nothing to mend');
  });

  it(
    'grades',
    async () => {
      const solution = join(
        folder,
        'node_modules/seaworthy/dist/exercises/17-default-command/solution',
      );
      cpSync(solution, join(folder, 'work'), { recursive: true });
      const { stdout } = await seaworthy(
        'check',
        '17-default-command',
        '--submission',
        'work',
        '--json',
      );
      expect(JSON.parse(stdout)).toMatchObject({ grades: [{ gradable: true, points: 10 }] });
    },
    TIMEOUT_MS,
  );
});

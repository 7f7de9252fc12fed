import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../../exercises/index.ts';
import { makeScratch } from '../../graders/scratch-folders.ts';

interface Packed extends AsyncDisposable {
  readonly path: string;
}

/**
 * This Seaworthy as a package that npm installs, or one that was packed before.
 * @throws UsageError where there is no such file, or npm cannot pack
 */
export async function packSeaworthy(packedFile?: string): Promise<Packed> {
  if (packedFile !== undefined) {
    if (!existsSync(packedFile)) throw failed(`There is no file ${packedFile}.`);
    return { path: packedFile, [Symbol.asyncDispose]: () => Promise.resolve() };
  }
  const scratch = await makeScratch('pack');
  const dispose = (): PromiseLike<void> => scratch[Symbol.asyncDispose]();
  try {
    await runNpmPack(scratch.path);
    const name = (await readdir(scratch.path)).find((file) => file.endsWith('.tgz'));
    if (name === undefined) throw failed('`npm pack` wrote no package.');
    return { path: join(scratch.path, name), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function runNpmPack(folder: string): Promise<void> {
  const own = resolve(import.meta.dirname, '..', '..');
  // What was published is built already, and says so by where it stands.
  const isBuilt = basename(own) === 'dist';
  const words = ['pack', '--pack-destination', folder, ...(isBuilt ? ['--ignore-scripts'] : [])];
  // An npm that runs this leaves notes for another one in the environment.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$/i.test(name)),
  );
  const cwd = isBuilt ? dirname(own) : own;
  await promisify(execFile)('npm', words, { cwd, env }).catch((cause: unknown) => {
    throw failed('`npm pack` could not pack Seaworthy.', cause);
  });
}

const failed = (message: string, cause?: unknown): UsageError =>
  new UsageError(message, {
    code: 'SEAWORTHY_AUTOGRADER_PACKAGE',
    hint: 'Run `npm pack` in the folder of Seaworthy, see what it says, and name its file with --package.',
    cause,
  });

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What became of one archive: what came out by path, folders with a slash, or why nothing did. */
export interface Unpacked {
  readonly files?: Readonly<Record<string, string>>;
  readonly code?: string;
  readonly message?: string;
}

/** A folder of a test's own. */
export interface Sandbox extends AsyncDisposable {
  readonly folder: string;
  /** Writes files below `work/`, and gives the path of that folder. A path that ends with `/` is a folder. */
  write(files: Readonly<Record<string, string | Buffer>>): Promise<string>;
  /** Unpacks every archive in `work/` by a process of its own, whose temporary files go into the sandbox. */
  unpackAll(): Promise<Readonly<Record<string, Unpacked>>>;
  /** Everything in the sandbox but `work/` itself. */
  leftovers(): Promise<readonly string[]>;
}

export async function openSandbox(): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-intake-'));
  const work = join(folder, 'work');
  await mkdir(work);
  return {
    folder,
    write: async (files) => {
      for (const [path, content] of Object.entries(files)) {
        const target = join(work, path);
        await mkdir(path.endsWith('/') ? target : dirname(target), { recursive: true });
        if (!path.endsWith('/')) await writeFile(target, content);
      }
      return work;
    },
    unpackAll: async () => {
      const temporary = join(folder, 'tmp', 'deep', 'er');
      await mkdir(temporary, { recursive: true });
      const env = {
        ...process.env,
        TMPDIR: temporary,
        INTAKE_TEST_BOX: folder,
        NODE_OPTIONS: '',
      };
      await promisify(execFile)(
        process.execPath,
        [fileURLToPath(new URL('./unpack-all.ts', import.meta.url))],
        {
          env,
        },
      );
      const results: unknown = JSON.parse(await readFile(join(folder, 'results.json'), 'utf8'));
      return results as Record<string, Unpacked>;
    },
    leftovers: async () =>
      (await readdir(folder, { recursive: true }))
        .filter((path) => !path.startsWith('work'))
        .toSorted(),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

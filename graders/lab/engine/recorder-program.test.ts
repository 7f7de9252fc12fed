import { describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { packRecorder } from './recorder-program.ts';

async function unpack(tar: Buffer): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const entry of Readable.from([tar]).pipe(extract()))
    files[entry.header.name] = await text(entry);
  return files;
}

describe('packRecorder', () => {
  it('makes JavaScript of a program, with its imports, and leaves its tests out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seaworthy-recorder-'));
    await mkdir(join(folder, 'testing'));
    await writeFile(
      join(folder, 'main.ts'),
      "import type { A } from './a.ts';\nimport { b } from './b.ts';\nexport const c: A = b;\n",
    );
    for (const name of ['main.test.ts', 'testing/corpus.ts', 'README.md'])
      await writeFile(join(folder, name), 'const x: number = 1;');
    const files = await unpack(await packRecorder(folder));
    await rm(folder, { recursive: true });
    expect(Object.keys(files)).toEqual(['recorder/package.json', 'recorder/main.js']);
    expect(files['recorder/main.js']).toMatch(
      /import { b } from '.\/b.js';\nexport const c\s+= b;/,
    );
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { RECORDER_FOLDER } from './lab-names.ts';

/** The recorder beside this folder. */
const OWN_RECORDER = join(import.meta.dirname, '..', 'recorder');

const programs = new Map<string, Promise<Buffer>>();

/** The recorder as a tar for its container, in JavaScript: any Node of the last years runs it. Made once. */
export function packRecorder(folder = OWN_RECORDER): Promise<Buffer> {
  const packed = programs.get(folder) ?? readProgram(folder);
  programs.set(folder, packed);
  packed.catch(() => programs.delete(folder));
  return packed;
}

async function readProgram(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && isProgram(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(testing|fixtures)\//.test(path));
  const tar = pack();
  const root = RECORDER_FOLDER.slice(1);
  tar.entry({ name: `${root}/package.json` }, '{ "type": "module" }');
  for (const path of paths.sort()) {
    const source = await readFile(join(folder, path), 'utf8');
    const name = `${root}/${path.replace(/\.ts$/, '.js')}`;
    tar.entry({ name }, path.endsWith('.ts') ? toJavaScript(source) : source);
  }
  tar.finalize();
  return buffer(Readable.from(tar));
}

const isProgram = (name: string): boolean =>
  /\.(ts|js)$/.test(name) && !/\.(test|d)\.ts$/.test(name);

/** The house's own code: imports within the folder end in `.ts`. */
const toJavaScript = (source: string): string =>
  quietly(() => stripTypeScriptTypes(source, { mode: 'strip' })).replace(
    /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g,
    '$1$2$3.js$2',
  );

/** Node warns, in the middle of a student's report, that the function may change. */
function quietly(work: () => string): string {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

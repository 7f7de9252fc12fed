import { posix } from 'node:path';
import type { JsonObject, JsonValue } from '../../exercises/index.ts';
import { readSubmitted } from '../diagnosis/build-scene.ts';
import { quote } from '../diagnosis/words.ts';
import type { Finding, Workbench } from './check-kind.ts';
import { fillNonce } from './fill-nonce.ts';
import { findPackageJson, findStartFile, readPackageJson } from './find-start-file.ts';
import { textOf } from './parameters.ts';

/** JSON Schema of an edit of a submission's file. */
export const editSchema = {
  type: 'object',
  properties: {
    file: {
      type: 'string',
      minLength: 1,
      description: 'A file of the submission; {start} is the one that npm start runs.',
    },
    append: { type: 'string', minLength: 1, description: 'Added at its end.' },
    set: { type: 'object', minProperties: 1, description: 'Keys to set in a JSON file.' },
  },
  required: ['file'],
  oneOf: [{ required: ['append'] }, { required: ['set'] }],
  additionalProperties: false,
} as const;

/** A file of the submission with its new contents, or why it cannot be edited. */
export type Edit =
  | { readonly file: string; readonly contents: string; readonly finding: null }
  | { readonly file: null; readonly contents: null; readonly finding: Finding };

/** Makes the edit that a spec asks for, with that nonce in it. */
export async function makeEdit(spec: JsonObject, nonce: string, bench: Workbench): Promise<Edit> {
  const { file, append, set } = fillNonce(spec, nonce);
  const wanted = textOf(file) ?? '';
  const path = await findFile(wanted, bench);
  const text = path === null ? null : await readSubmitted(bench.submission, path);
  if (path === null || text === null) return refuse(missingFile(wanted));
  const added = textOf(append);
  if (added !== undefined) return { file: path, contents: text + added, finding: null };
  const value = readObject(text);
  if (value === null) return refuse(invalidJson(path));
  return {
    file: path,
    contents: `${JSON.stringify({ ...value, ...objectOf(set) }, null, 2)}\n`,
    finding: null,
  };
}

async function findFile(wanted: string, bench: Workbench): Promise<string | null> {
  const { files } = bench.submission;
  if (wanted !== '{start}') {
    const named = files.filter((file) => posix.basename(file) === posix.basename(wanted));
    return files.includes(wanted)
      ? wanted
      : wanted === 'package.json'
        ? findPackageJson(files)
        : (named[0] ?? null);
  }
  const path = findPackageJson(files);
  const text = path === null ? null : await readSubmitted(bench.submission, path);
  const packageJson = path === null || text === null ? null : readPackageJson(path, text);
  const { config } = await bench.image();
  return findStartFile(files, packageJson, [...config.entrypoint, ...config.command]);
}

const refuse = (finding: Finding): Edit => ({ file: null, contents: null, finding });

const missingFile = (wanted: string): Finding => {
  const what = wanted === '{start}' ? 'the file that `npm start` runs' : quote(wanted);
  return {
    diagnosis: 'file-to-edit-missing',
    rationale: `This check edits ${what} and builds again, and your folder holds no such file.`,
    expected: `The folder holds ${what}.`,
    actual: 'It was not found.',
    hint: 'Hand in the app as it was given, and say in the `start` script of `package.json` which file begins it.',
    reproduce: ['ls', 'cat package.json'],
  };
};

const invalidJson = (path: string): Finding => ({
  diagnosis: 'package-json-invalid',
  rationale: `${quote(path)} is not JSON, so neither npm nor this check can read it.`,
  expected: `${quote(path)} is JSON.`,
  actual: 'It is not.',
  reproduce: [`node -e "JSON.parse(require('fs').readFileSync('${path}', 'utf8'))"`],
  location: { file: path, line: 1 },
});

function readObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

const objectOf = (value: JsonValue | undefined): object =>
  typeof value === 'object' && value !== null ? value : {};

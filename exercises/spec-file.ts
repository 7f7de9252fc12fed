import { readFile } from 'node:fs/promises';
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { SpecProblem } from './errors.ts';

/** Keys and indexes from the root of a spec to one of its values. */
export type SpecPath = readonly (string | number)[];

/** A YAML file with its data, and the way back from a value to its line and column. */
export interface SpecFile {
  /** As it was asked for; every problem names it so. */
  readonly path: string;
  /** Null where the file is no YAML. */
  readonly data: unknown;
  /** Why the file is no YAML; empty where it is. */
  readonly syntaxProblems: readonly SpecProblem[];
  /** Makes a problem of the value at a path, or of its key. */
  problemAt(at: SpecPath, message: string, part?: 'key' | 'value'): SpecProblem;
}

// A few shared blocks are handy in a course; thousands are a mistake or an attack.
const MAX_ALIASES = 50;

/** Reads a YAML file. @throws the file system's own error where it cannot be read. */
export async function readSpecFile(path: string): Promise<SpecFile> {
  return parseSpecFile(path, await readFile(path, 'utf8'));
}

/** Parses the text of a YAML file that stands, or would stand, at a path. */
export function parseSpecFile(path: string, text: string): SpecFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, message: string): SpecProblem => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const syntaxProblems = [...document.errors, ...document.warnings].map((error) =>
    problem(error.pos[0], explainSyntax(error, text)),
  );
  let data: unknown = null;
  if (syntaxProblems.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      syntaxProblems.push(
        problem(
          0,
          `too many aliases: expected at most ${MAX_ALIASES} uses of an anchor (\`*name\`)`,
        ),
      );
    }
  }
  const problemAt: SpecFile['problemAt'] = (at, message, part = 'value') =>
    problem(offsetOf(document, at, part), message);
  return { path, data, syntaxProblems, problemAt };
}

/** Offset of a value or key; of the nearest thing around it where it stands behind an alias. */
function offsetOf(document: Document, at: SpecPath, part: 'key' | 'value'): number {
  const last = at.at(-1);
  if (last === undefined) return rangeStart(document.contents) ?? 0;
  const parent = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last))
    : undefined;
  const value = isCollection(parent) ? parent.get(last, true) : undefined;
  // A key without a value has nothing to point at but the key.
  const isBlank = isScalar(value) && value.value === null && (value.source ?? '') === '';
  const wanted = part === 'key' || isBlank ? (pair?.key ?? value) : value;
  return rangeStart(wanted) ?? offsetOf(document, at.slice(0, -1), part);
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function explainSyntax(error: YAMLError, text: string): string {
  const [from, to] = error.pos;
  const found = text.slice(from, to).split('\n', 1)[0]?.trim().slice(0, 40) ?? '';
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return `the key \`${found.split(':', 1)[0]}\` stands here a second time`;
    case 'TAB_AS_INDENT':
      return 'a tab in the indentation: YAML wants spaces';
    case 'BAD_SCALAR_START':
      return `text may not start with ${found.slice(0, 1)} unless it is in quotes`;
    case 'TAG_RESOLVE_FAILED':
      return `unknown YAML tag ${found}: put the text in quotes if it is text`;
    case 'BAD_ALIAS':
      return `${error.message}: put the text in quotes if it is text`;
    default:
      return `not YAML: ${error.message}`;
  }
}

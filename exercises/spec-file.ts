import { readFile } from 'node:fs/promises';
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { SpecProblem } from './errors.ts';
import { explainSyntax } from './explain-syntax.ts';

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
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const problem = (offset: number, message: string): SpecProblem => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const syntaxProblems = explainSyntax(document, text).map(({ offset, message }) =>
    problem(offset, message),
  );
  let data: unknown = null;
  if (syntaxProblems.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      const message = `the aliases (\`*name\`) stand for too much: expected at most ${MAX_ALIASES} copies of an anchor`;
      syntaxProblems.push(problem(0, message));
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

import { isAbsolute, posix, relative } from 'node:path';
import { UsageError } from '../../exercises/index.ts';
import type { Repository } from './repository.ts';

/** Whose work a path of the repository belongs to. */
export interface Owner {
  readonly exerciseId: string;
  /** Null where the pattern does not tell. */
  readonly student: string | null;
  /** The submission's folder: a path from the root with `/`, empty for the root itself. */
  readonly path: string;
}

/** Tells whose work a path is part of; null where it is nobody's. */
export type FindOwner = (path: string) => Owner | null;

interface ExpectedIds {
  /** Of the course. */
  readonly exerciseIds: readonly string[];
  /** Where one alone was asked for: then the pattern need not name it. */
  readonly only?: string | undefined;
}

/**
 * Reads a pattern of submission folders, such as `work/{exercise}` or `{student}/{exercise}`.
 * @throws UsageError where it leads out of the repository, or leaves open which exercise a folder is for
 */
export function readPattern(
  pattern: string,
  { root, prefix }: Pick<Repository, 'root' | 'prefix'>,
  { exerciseIds, only }: ExpectedIds,
): FindOwner {
  const fromRoot = isAbsolute(pattern) ? relative(root, pattern) : posix.join(prefix, pattern);
  const path = posix.normalize(fromRoot.replaceAll('\\', '/')).replace(/^\.$|\/$/, '');
  if (path.startsWith('../') || path === '..')
    throw wrongPattern(pattern, 'leads out of the repository');
  const hasExercise = path.includes('{exercise}');
  if (!hasExercise && only === undefined)
    throw wrongPattern(pattern, 'does not say which exercise a folder is for');
  const folder = path === '' ? '' : `${expressionFor(path, exerciseIds)}(?:/|$)`;
  const expression = new RegExp(`^${folder}`, 'u');
  return (candidate) => {
    const found = expression.exec(candidate);
    if (found === null) return null;
    const exerciseId = hasExercise ? found.groups?.['exercise'] : only;
    if (exerciseId === undefined) return null;
    const student = found.groups?.['student'] ?? null;
    return { exerciseId, student, path: found[0].replace(/\/$/, '') };
  };
}

const ANY_ID = '\\d{2,3}-[a-z0-9]+(?:-[a-z0-9]+)*';

function expressionFor(path: string, exerciseIds: readonly string[]): string {
  // Those of the course first: only they tell where `{exercise}-{student}` has to be parted.
  const known = exerciseIds.toSorted((a, b) => b.length - a.length);
  const ids = [...known, ANY_ID].join('|');
  const seen = new Set<string>();
  return path
    .split(/(\{(?:exercise|student)\})/u)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      if (seen.has(name)) return `\\k<${name}>`;
      seen.add(name);
      return name === 'exercise' ? `(?<exercise>${ids})` : '(?<student>[^/]+)';
    })
    .join('');
}

const wrongPattern = (pattern: string, what: string): UsageError =>
  new UsageError(`The pattern ${JSON.stringify(pattern)} ${what}.`, {
    code: 'SEAWORTHY_SUBMISSION_PATTERN',
    hint: 'Name a folder inside the repository, with `{exercise}` where the ids stand, as in `--submission work/{exercise}`; without it, name one exercise.',
  });

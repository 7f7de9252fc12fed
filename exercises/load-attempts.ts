import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ExerciseSpecError } from './errors.ts';
import type { SpecProblem } from './errors.ts';
import { parseSpecFile, readSpecFile } from './spec-file.ts';
import { checkSpec } from './spec-schema.ts';
import type { MistakeSpec, ReadSpec, VariantSpec } from './spec-schema.ts';

/** A known wrong submission: everything in its folder but `mistake.yaml`. */
export interface Mistake {
  readonly name: string;
  /** Absolute where the exercise's folder is. */
  readonly folder: string;
  /** What the student thought or did. */
  readonly summary: string;
  /** Ids of the checks that fail, all of them and no others. */
  readonly fails: readonly string[];
  /** For ids of failed checks, the diagnosis that the student must be told. */
  readonly diagnosis: Readonly<Record<string, string>>;
}

/** A right but unusual submission: everything in its folder but `variant.yaml`. */
export interface Variant {
  readonly name: string;
  readonly folder: string;
  /** What is unusual about it, where its author says so. */
  readonly summary: string | null;
}

/** Lists an exercise's known mistakes by name. @throws ExerciseSpecError with everything wrong in their files. */
export async function listMistakes({
  folder,
}: {
  readonly folder: string;
}): Promise<readonly Mistake[]> {
  const reads = await readMistakes(folder);
  throwProblems(reads);
  return reads.flatMap(({ name, folder: own, spec }) =>
    spec === null
      ? []
      : [
          {
            name,
            folder: own,
            summary: spec.summary,
            fails: spec.fails,
            diagnosis: spec.diagnosis ?? {},
          },
        ],
  );
}

/** Lists an exercise's variants by name. @throws ExerciseSpecError with everything wrong in their files. */
export async function listVariants({
  folder,
}: {
  readonly folder: string;
}): Promise<readonly Variant[]> {
  const reads = await readVariants(folder);
  throwProblems(reads);
  return reads.map(({ name, folder: own, spec }) => ({
    name,
    folder: own,
    summary: spec?.summary ?? null,
  }));
}

/** A mistake or variant with what is wrong in its file. */
export interface ReadAttempt<T> extends ReadSpec<T> {
  readonly name: string;
  readonly folder: string;
}

/** Reads the mistakes of an exercise; one without a file has that as its problem. */
export async function readMistakes(folder: string): Promise<readonly ReadAttempt<MistakeSpec>[]> {
  return readAttempts(folder, 'mistakes', async (own) => {
    const path = join(own, 'mistake.yaml');
    const file = await readSpecFile(path).catch((): null => null);
    if (file !== null) return checkSpec('mistake', file);
    const none = parseSpecFile(path, '');
    const message =
      'missing: a mistake needs this file to say what it is and which checks it fails';
    return { file: none, spec: null, problems: [none.problemAt([], message)] };
  });
}

/** Reads the variants of an exercise; the file of one may be missing. */
export async function readVariants(folder: string): Promise<readonly ReadAttempt<VariantSpec>[]> {
  return readAttempts(folder, 'variants', async (own) => {
    const path = join(own, 'variant.yaml');
    const file = await readSpecFile(path).catch((): null => null);
    return file === null
      ? { file: parseSpecFile(path, ''), spec: null, problems: [] }
      : checkSpec('variant', file);
  });
}

async function readAttempts<T>(
  folder: string,
  kind: 'mistakes' | 'variants',
  read: (folder: string) => Promise<ReadSpec<T>>,
): Promise<readonly ReadAttempt<T>[]> {
  const entries = await readdir(join(folder, kind), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const own = join(folder, kind, name);
      return { name, folder: own, ...(await read(own)) };
    }),
  );
}

function throwProblems(reads: readonly { readonly problems: readonly SpecProblem[] }[]): void {
  const problems = reads.flatMap((read) => read.problems);
  if (problems.length > 0) throw new ExerciseSpecError(problems);
}

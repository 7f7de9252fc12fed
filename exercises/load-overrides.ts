import { UsageError } from './errors.ts';
import type { SpecProblem } from './errors.ts';
import type { Exercise, Override } from './exercise.ts';
import { didYouMean } from './nearest.ts';
import { list, mapOf, number, text } from './raw-data.ts';
import { repeated } from './repeated.ts';
import { readSpecFile } from './spec-file.ts';
import type { SpecFile } from './spec-file.ts';
import { checkSpec } from './spec-schema.ts';

/** An exercise, as far as points are given for it. */
export type PointedExercise = Pick<Exercise, 'id'> & {
  readonly checks: readonly { readonly points: number }[];
};

/**
 * Loads an `overrides.yaml`; where there is no such file, nothing was decided by hand.
 * @throws UsageError with everything wrong in it: which marks were meant is nothing to guess
 */
export async function loadOverrides(
  path: string,
  exercises: readonly PointedExercise[],
): Promise<readonly Override[]> {
  const file = await readIfThere(path);
  if (file === null) return [];
  const { spec, problems } = checkSpec('overrides', file);
  const all = [...problems, ...findProblems(file, exercises)];
  if (all.length > 0) throw invalid(all.map(tell).join('\n'));
  return (spec ?? []).map(({ student, exercise, points, reason, author }, index) => {
    const { line, column } = file.problemAt([index], '');
    return {
      student,
      exerciseId: exercise,
      points,
      reason,
      author,
      at: `${path}:${line}:${column}`,
    };
  });
}

async function readIfThere(path: string): Promise<SpecFile | null> {
  try {
    return await readSpecFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw invalid(`${path} cannot be read (${code ?? String(error)}).`, error);
  }
}

function findProblems(
  file: SpecFile,
  exercises: readonly PointedExercise[],
): readonly SpecProblem[] {
  const entries = list(file.data).map((entry) => {
    const { student, exercise, points } = mapOf(entry);
    return { student: text(student), exercise: text(exercise), points: number(points) };
  });
  const keys = entries.map(({ student, exercise }) =>
    student === undefined || exercise === undefined
      ? undefined
      : JSON.stringify([student, exercise]),
  );
  const twice = repeated(keys).map((at) => {
    const message = `the same student and exercise stand at [${keys.indexOf(keys[at])}] already: keep one of them`;
    return file.problemAt([at], message);
  });
  return [
    ...twice,
    ...entries.flatMap(({ exercise, points = 0 }, at) => {
      if (exercise === undefined) return [];
      const known = exercises.find(({ id }) => id === exercise);
      if (known === undefined) {
        const ids = exercises.map(({ id }) => id);
        const message = `the course has no exercise \`${exercise}\`${didYouMean(exercise, ids)}`;
        return [file.problemAt([at, 'exercise'], message)];
      }
      const most = known.checks.reduce((total, check) => total + check.points, 0);
      const message = `\`points\`: \`${exercise}\` gives ${most} at most, found ${points}`;
      return points > most + 1e-6 ? [file.problemAt([at, 'points'], message)] : [];
    }),
  ];
}

const tell = ({ file, line, column, message }: SpecProblem): string =>
  `${file}:${line}:${column}: ${message}`;

const invalid = (message: string, cause?: unknown): UsageError =>
  new UsageError(message, {
    code: 'SEAWORTHY_OVERRIDES_INVALID',
    hint: 'Mend overrides.yaml; until then no gradebook is made, lest marks are lost that somebody decided.',
    cause,
  });

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { listMistakes, listVariants, loadExercises } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import type { Expectation } from '../compare-attempt.ts';

/** Names that try whatever shows them: shells, spreadsheets, pages, terminals, logs of a pipeline. */
export const HOSTILE_NAMES: readonly string[] = [
  "=cmd|' !A0'!A1",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)<',
  '{{constructor}} {{{this}}}',
  '$(touch pwned) `id`',
  '; rm -rf ~ #',
  '--help',
  '::error title=x::pwned',
  'two\nlines',
  'tab\tand \r return',
  '\u001b[2J\u001b]0;pwned\u0007',
  '\u202Egpj.exe',
  'zero\u200Bwidth',
  'con',
  'O\'Brien, Jr.; the "third"',
  'العربية עברית 日本語 👨‍👩‍👧',
  '%00%2e%2e%2f',
];

/** One student's work for one exercise, and what the course says of it. */
export interface ClassWork {
  readonly student: string;
  readonly exerciseId: string;
  readonly expected: Expectation;
}

interface Attempt {
  readonly exercise: Exercise;
  readonly folder: string;
  readonly expected: Expectation;
}

/**
 * Makes a class of the course's own attempts, `{student}/{exercise}`: of each exercise as many as there are students,
 * the solution first, then its variants and mistakes in turn.
 */
export async function makeClass(
  folder: string,
  courseFolder: string,
  exerciseIds: readonly string[],
): Promise<readonly ClassWork[]> {
  const exercises = await loadExercises(courseFolder, exerciseIds);
  const works: ClassWork[] = [];
  for (const exercise of exercises) {
    const attempts = await listAttempts(exercise);
    for (const [index, student] of HOSTILE_NAMES.entries()) {
      const attempt = attempts[index % attempts.length];
      if (attempt === undefined) throw new Error(`${exercise.id} has no attempts`);
      await cp(attempt.folder, join(folder, student, exercise.id), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !/[/\\](mistake|variant)\.yaml$/.test(path),
      });
      works.push({ student, exerciseId: exercise.id, expected: attempt.expected });
    }
  }
  return works;
}

async function listAttempts(exercise: Exercise): Promise<readonly Attempt[]> {
  const [variants, mistakes] = await Promise.all([listVariants(exercise), listMistakes(exercise)]);
  const right = variants.map(({ folder }) => ({ exercise, folder, expected: null }));
  const wrong = mistakes.map((mistake) => ({
    exercise,
    folder: mistake.folder,
    expected: mistake,
  }));
  const solution = { exercise, folder: join(exercise.folder, 'solution'), expected: null };
  return [solution, ...wrong, ...right];
}

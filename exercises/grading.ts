import type { SpecProblem } from './errors.ts';
import type { CourseGrading } from './exercise.ts';
import { didYouMean } from './nearest.ts';
import { outlineCourse } from './outline.ts';
import type { SpecFile } from './spec-file.ts';
import { parseDuration } from './units.ts';

/** `grading` of a `course.yaml`, as written. */
export interface GradingSpec {
  readonly attempts?: CourseGrading['attempts'];
  readonly late?: { readonly grace?: string; readonly perDay?: number; readonly atMost?: number };
  readonly exercises?: Readonly<
    Record<string, { readonly weight?: number; readonly due?: string }>
  >;
}

/** Fills in the defaults of how a course counts grades: the last attempt, all alike, nothing ever late. */
export function resolveGrading(
  exerciseIds: readonly string[],
  { attempts = 'last', late = {}, exercises = {} }: GradingSpec = {},
): CourseGrading {
  return {
    attempts,
    late: {
      graceMs: parseDuration(late.grace ?? '0s'),
      perDay: late.perDay ?? 0,
      atMost: late.atMost ?? 1,
    },
    exercises: Object.fromEntries(
      exerciseIds.map((id) => {
        const { weight = 1, due } = exercises[id] ?? {};
        return [id, { weight, dueAt: due === undefined ? null : new Date(due).toISOString() }];
      }),
    ),
  };
}

/** What of a course's `grading` no schema sees: exercises that it lacks, days that no calendar has. */
export function findGradingProblems(file: SpecFile): readonly SpecProblem[] {
  const { exercises, due } = outlineCourse(file.data);
  const known = exercises.filter((id) => id !== undefined);
  return [...due].flatMap(([id, date]) => {
    const at = ['grading', 'exercises', id];
    const unknown = `the course has no exercise \`${id}\`${didYouMean(id, known)}`;
    const unreal = `\`due\`: there is no such day or time, found ${JSON.stringify(date)}`;
    return [
      ...(known.includes(id) ? [] : [file.problemAt(at, unknown, 'key')]),
      ...(date === undefined || isReal(date) ? [] : [file.problemAt([...at, 'due'], unreal)]),
    ];
  });
}

/** Whether it has the form of a date, then whether the calendar has it: `Date` takes 31 February for 3 March. */
function isReal(text: string): boolean {
  const [, local, offset = ''] = /^(.{16}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  // What is not of the form is told by the schema.
  if (local === undefined) return true;
  const [hours = 0, minutes = 0] = (/\d.*/.exec(offset)?.[0] ?? '').split(':').map(Number);
  const time = new Date(`${local}Z`);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(local);
  return isDay && hours <= 14 && minutes < 60;
}

import { list, mapOf, number, text } from './raw-data.ts';

/** What can be read of a check even where its spec is broken, so that one slip does not hide the next problem. */
export interface CheckOutline {
  readonly id: string | undefined;
  readonly points: number | undefined;
  readonly needs: readonly (string | undefined)[];
  readonly learn: string | undefined;
  /** The file of a hand-written grader. */
  readonly file: string | undefined;
}

/** What can be read of a broken or sound `exercise.yaml`. */
export interface ExerciseOutline {
  readonly submission: string | undefined;
  readonly checks: readonly CheckOutline[];
}

/** What can be read of a broken or sound `mistake.yaml`. */
export interface MistakeOutline {
  readonly fails: readonly (string | undefined)[];
  readonly diagnosedIds: readonly string[];
}

/** What can be read of a broken or sound `course.yaml`. */
export interface CourseOutline {
  readonly exercises: readonly (string | undefined)[];
  readonly exercisePoints: number;
  readonly baseImageNames: readonly (string | undefined)[];
  /** By the ids that `grading.exercises` names: when each is due. */
  readonly due: ReadonlyMap<string, string | undefined>;
}

/** Reads what there is of an exercise. */
export function outlineExercise(data: unknown): ExerciseOutline {
  return {
    submission: text(valueOf(data, 'submission')),
    checks: list(valueOf(data, 'checks')).map((check) => ({
      id: text(valueOf(check, 'id')),
      points: number(valueOf(check, 'points')),
      needs: list(valueOf(check, 'needs')).map(text),
      learn: text(valueOf(check, 'learn')),
      file: text(valueOf(check, 'file')),
    })),
  };
}

/** Reads what there is of a mistake. */
export function outlineMistake(data: unknown): MistakeOutline {
  const diagnosis = valueOf(data, 'diagnosis');
  return {
    fails: list(valueOf(data, 'fails')).map(text),
    diagnosedIds: Object.keys(mapOf(diagnosis)),
  };
}

/** Reads what there is of a course. */
export function outlineCourse(data: unknown): CourseOutline {
  const graded = Object.entries(mapOf(valueOf(valueOf(data, 'grading'), 'exercises')));
  return {
    exercises: list(valueOf(data, 'exercises')).map(text),
    exercisePoints: number(valueOf(data, 'exercisePoints')) ?? 10,
    baseImageNames: list(valueOf(data, 'baseImages')).map((image) => text(valueOf(image, 'name'))),
    due: new Map(graded.map(([id, entry]) => [id, text(valueOf(entry, 'due'))])),
  };
}

const valueOf = (map: unknown, key: string): unknown => mapOf(map)[key];

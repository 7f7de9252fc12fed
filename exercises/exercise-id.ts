const EXERCISE_ID = /^\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*$/;

/** Tells whether a text can be an exercise's id: a number and a slug, such as `18-graceful-stop`. */
export function isExerciseId(text: string): boolean {
  return EXERCISE_ID.test(text);
}

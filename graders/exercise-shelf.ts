import { loadExercise } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';

/** Gives a course's exercises by their ids; each is loaded once. */
export type ExerciseShelf = (id: string) => Promise<Exercise>;

export function exerciseShelf(courseFolder: string): ExerciseShelf {
  const loaded = new Map<string, Promise<Exercise>>();
  return (id) => {
    const exercise = loaded.get(id) ?? loadExercise(courseFolder, id);
    loaded.set(id, exercise);
    return exercise;
  };
}

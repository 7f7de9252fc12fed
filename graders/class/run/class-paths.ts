import { join } from 'node:path';
import { safeName } from '../../safe-name.ts';

/** Whose work for what; both may hold anything. */
export interface WorkName {
  readonly student: string;
  readonly exerciseId: string;
}

/** Where things are in a class folder. */
export const classPaths = {
  identity: (folder: string): string => join(folder, 'class.json'),
  lock: (folder: string): string => join(folder, 'lock'),
  durations: (folder: string): string => join(folder, 'durations.json'),
  /** Of all attempts of one student at one exercise. */
  attempts: (folder: string, { student, exerciseId }: WorkName): string =>
    join(folder, 'grades', safeName(student), exerciseId),
  grade: (folder: string, name: WorkName, key: string): string =>
    join(classPaths.attempts(folder, name), `${key}.json`),
  ungradable: (folder: string, { student, exerciseId }: WorkName): string =>
    join(folder, 'ungradable', safeName(student), `${exerciseId}.json`),
  /** The student's own page. */
  page: (folder: string, { student, exerciseId }: WorkName): string =>
    join(folder, 'report', safeName(student), `${safeName(exerciseId)}.html`),
} as const;

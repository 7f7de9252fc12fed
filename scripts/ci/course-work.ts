import { relative, sep } from 'node:path';
import { listVariants } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import type { Owner } from './submission-pattern.ts';

/** Tells which exercises of a course that is kept in the repository changed; its `course.yaml` is about all of them. */
export function changedExercises(
  paths: readonly string[],
  coursePath: string,
  exerciseIds: readonly string[],
): readonly string[] {
  const start = coursePath === '' ? '' : `${coursePath}/`;
  const tops = new Set(
    paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)),
  );
  if (tops.has('course.yaml')) return exerciseIds;
  const folders = new Set([...tops].map((path) => path.split('/')[0]));
  return exerciseIds.filter((id) => folders.has(id));
}

/** What an exercise says earns every point: its solution and its variants. */
export async function listCourseWork(
  exercises: readonly Exercise[],
  root: string,
): Promise<readonly Owner[]> {
  const listed = exercises.map(async ({ id, folder }) => {
    const variants = await listVariants({ folder });
    const names = ['solution', ...variants.map(({ name }) => `variants/${name}`)];
    const start = relative(root, folder).split(sep).join('/');
    return names.map((name) => ({ exerciseId: id, student: name, path: `${start}/${name}` }));
  });
  return (await Promise.all(listed)).flat();
}

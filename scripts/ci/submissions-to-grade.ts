import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadExercises } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';
import { MAIN_FILES } from '../../reports/formats/told/main-file.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import type { Changes } from './find-changes.ts';
import { changedExercises, listCourseWork } from './course-work.ts';
import { findWork } from './find-work.ts';
import type { FoundWork } from './find-work.ts';
import { listKept } from './list-paths.ts';
import { pathInside } from './path-inside.ts';
import type { Repository } from './repository.ts';
import { readPattern } from './submission-pattern.ts';
import type { Owner } from './submission-pattern.ts';
import type { Annotation } from './workflow-command.ts';

/** One folder to grade, and what is known of it. */
export interface Work extends Owner {
  readonly exercise: Exercise;
  /** From the repository's root: shown for what belongs to no line. */
  readonly mainFile: string;
  /** Names at its top that are not the student's. */
  readonly except: readonly string[];
}

export interface WorkToGrade {
  readonly work: readonly Work[];
  readonly remarks: readonly Annotation[];
  /** True where something was handed in that cannot be taken. */
  readonly hasRefused: boolean;
}

export interface WorkSearch {
  readonly repository: Repository;
  readonly changes: Changes;
  readonly courseFolder: string;
  /** Of the course, in its order. */
  readonly exerciseIds: readonly string[];
  /** Those that were named; none where all are meant. */
  readonly named: readonly string[];
  /** Null where none was given. */
  readonly pattern: string | null;
}

const DEFAULT_PATTERN = '{exercise}';

/**
 * Finds what to grade. In a course's own repository, unless a pattern says where submissions are, that is what its
 * exercises say earns every point.
 */
export async function findWorkToGrade(search: WorkSearch): Promise<WorkToGrade> {
  const coursePath = await pathInside(search.repository.root, search.courseFolder);
  return search.pattern === null && coursePath !== null
    ? findCourseWork(search, coursePath)
    : findStudentsWork(search, coursePath);
}

async function findCourseWork(search: WorkSearch, coursePath: string): Promise<WorkToGrade> {
  const { repository, changes, courseFolder } = search;
  const ids = changedExercises(changes.paths, coursePath, askedIds(search));
  const exercises = await loadExercises(courseFolder, ids);
  const owners = await listCourseWork(exercises, repository.root);
  const work = withExercises(owners, exercises, repository);
  const except = ['variant.yaml'];
  return { work: work.map((one) => ({ ...one, except })), remarks: [], hasRefused: false };
}

async function findStudentsWork(
  search: WorkSearch,
  coursePath: string | null,
): Promise<WorkToGrade> {
  const { repository, changes, courseFolder, exerciseIds, named, pattern } = search;
  const only = named.length === 1 ? named[0] : undefined;
  const findOwner = readPattern(pattern ?? DEFAULT_PATTERN, repository, { exerciseIds, only });
  const sought = { findOwner, exerciseIds, asked: askedIds(search) };
  const found = await findWork(repository.root, changes.paths, sought);
  const ids = [...new Set(found.work.map(({ exerciseId }) => exerciseId))];
  const work = withExercises(found.work, await loadExercises(courseFolder, ids), repository);
  const strays = changes.paths.filter((path) => findOwner(path) === null);
  const isJudgeChanged =
    changes.since !== null &&
    coursePath !== null &&
    changedExercises(strays, coursePath, ids).length > 0;
  // First: however many others a pull request brings about, none of them takes its place.
  const remarks = [...(isJudgeChanged ? [JUDGE_CHANGED] : []), ...remarksOn(found)];
  const isAnyHere =
    strays.length < changes.paths.length || (await listKept(repository.git)).some(findOwner);
  if (!isAnyHere) remarks.push(fitsNothing(pattern ?? DEFAULT_PATTERN));
  return { work, remarks, hasRefused: found.refused.length > 0 };
}

const askedIds = ({ exerciseIds, named }: WorkSearch): readonly string[] =>
  named.length > 0 ? exerciseIds.filter((id) => named.includes(id)) : exerciseIds;

const remarksOn = ({ refused, removed, unknown }: FoundWork): readonly Annotation[] => [
  ...refused.map(({ path }) => refusal(path)),
  ...removed.map(({ path }) => remarkOn(path, 'was removed, and is not graded')),
  ...unknown.map((path) =>
    remarkOn(path, 'is named like an exercise that the course does not have'),
  ),
];

function withExercises(
  owners: readonly Owner[],
  exercises: readonly Exercise[],
  { root }: Repository,
): readonly Work[] {
  return owners.flatMap((owner) => {
    const exercise = exercises.find(({ id }) => id === owner.exerciseId);
    if (exercise === undefined) return [];
    const file = [owner.path, MAIN_FILES[exercise.submission]]
      .filter((part) => part !== '')
      .join('/');
    const mainFile = existsSync(join(root, file)) ? file : owner.path;
    // Of a submission that is the whole repository, what is written while it is graded is no part.
    const except = owner.path === '' ? ['.seaworthy'] : [];
    return [{ ...owner, exercise, mainFile, except }];
  });
}

const refusal = (path: string): Annotation => ({
  level: 'error',
  title: 'This cannot be handed in',
  message: `\`${visibleLine(path)}\` is no folder of this repository: put the files themselves there.`,
  file: path,
});

/** What has to be said of a folder that no grade says. */
export const remarkOn = (path: string, what: string): Annotation => ({
  level: 'notice',
  title: 'Not graded',
  message: `\`${visibleLine(path || '.')}\` ${what}.`,
});

/** A job that never grades anything is green all the same. */
const fitsNothing = (pattern: string): Annotation => ({
  level: 'warning',
  title: 'No submission is here',
  message: `No folder of this repository fits \`${visibleLine(pattern)}\`, so nothing of it is ever graded. If work is handed in elsewhere, say so with \`--submission\`.`,
});

const JUDGE_CHANGED: Annotation = {
  level: 'warning',
  title: 'The course itself is changed',
  message:
    'This change is graded by the course as it changes it. Look at what it does to `course.yaml` and the exercises before the points are taken for earned.',
};

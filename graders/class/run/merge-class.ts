import { basename } from 'node:path';
import { UsageError } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import { compareTimes, timesOf } from '../compare-times.ts';
import { nameOf } from './class-folder.ts';
import type { ClassFolder } from './class-folder.ts';
import { assertClassFolder, readCourseOf } from './class-identity.ts';
import { readFoundFacts, writeFoundFacts } from './found-facts.ts';
import { joinFoundFacts } from './join-facts.ts';
import { readClassGrades, readUngradable } from './read-class-grades.ts';
import type { ReadOptions } from './read-class-grades.ts';

export interface Merged {
  readonly copied: number;
  /** Grades that were there already. */
  readonly known: number;
  /** Files that hold no grade, a line each. */
  readonly problems: readonly string[];
}

/**
 * Copies what several class folders of one course hold into another one. Nothing that is there is lost: of the same work
 * the grade that was made last counts, and what one part could not judge and another did is judged. Of other work that
 * could not be judged the last stays beside the grades: whether it leaves open what counts is the gradebook's to say.
 * @throws UsageError, before anything is written, where one of them is no class folder of the course
 */
export async function mergeClass(
  sources: readonly string[],
  into: ClassFolder,
  course: { readonly title: string },
): Promise<Merged> {
  for (const source of sources) {
    if (source === into.path) throw mergedIntoItself(source);
    await readCourseOf(source);
    await assertClassFolder(source, course.title);
  }
  const problems: string[] = [];
  const options = { onProblem: (line: string): void => void problems.push(line) };
  const counts = { copied: 0, known: 0 };
  for (const source of sources)
    for await (const { path, grade } of readClassGrades(source, options)) {
      const isNew = await copyGrade(basename(path, '.json'), grade, into);
      counts[isNew ? 'copied' : 'known'] += 1;
    }
  // Once all grades are there: then it is known what nobody could judge.
  for (const source of sources) await copyUngradable(source, into, options);
  const facts = joinFoundFacts(await Promise.all([into.path, ...sources].map(readFoundFacts)));
  await writeFoundFacts(into.path, facts);
  return { ...counts, problems };
}

async function copyGrade(key: string, grade: Grade, into: ClassFolder): Promise<boolean> {
  const name = nameOf(grade);
  const there = await into.read(name, key).catch(() => null);
  if (there !== null && isKnown(grade, there)) return false;
  await into.add(key, grade);
  const unjudged = await into.readUngradable(name);
  if (unjudged !== null && (await into.isJudged(unjudged))) await into.settle(name);
  return true;
}

/** The same grading may have been given another time since, by a corrected list. */
function isKnown(grade: Grade, there: Grade): boolean {
  const [own, known] = [timesOf(grade), timesOf(there)];
  return known.startedAt === own.startedAt
    ? known.handedInAt === own.handedInAt
    : Date.parse(known.startedAt) > Date.parse(own.startedAt);
}

async function copyUngradable(
  source: string,
  into: ClassFolder,
  options: ReadOptions,
): Promise<void> {
  for await (const { grade } of readUngradable(source, options)) {
    if (await into.isJudged(grade)) continue;
    const there = await into.readUngradable(nameOf(grade));
    if (there === null || compareTimes(timesOf(there), timesOf(grade)) < 0)
      await into.writeUngradable(grade);
  }
}

const mergedIntoItself = (folder: string): UsageError =>
  new UsageError(`${folder} cannot be merged into itself.`, {
    code: 'SEAWORTHY_CLASS_FOLDER',
    hint: 'Name another folder with `--output`.',
  });

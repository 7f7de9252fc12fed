import { basename } from 'node:path';
import { UsageError } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import type { ClassFolder } from './class-folder.ts';
import { assertClassFolder, readCourseOf } from './class-identity.ts';
import { joinFoundFacts, readFoundFacts, writeFoundFacts } from './found-facts.ts';
import type { FoundFacts } from './found-facts.ts';
import { readClassGrades, readUngradable } from './read-class-grades.ts';
import type { ReadOptions } from './read-class-grades.ts';

export interface Merged {
  readonly copied: number;
  /** Grades that were there already. */
  readonly known: number;
  readonly facts: FoundFacts;
  /** Files that hold no grade, a line each. */
  readonly problems: readonly string[];
}

/**
 * Copies what several class folders of one course hold into another one. Nothing that is there is lost: of the same work
 * the grade that was made last counts, and what one part could not judge and another did is judged.
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
  const facts = joinFoundFacts(await Promise.all([...sources, into.path].map(readFoundFacts)));
  await writeFoundFacts(into.path, facts);
  return { ...counts, facts, problems };
}

async function copyGrade(key: string, grade: Grade, into: ClassFolder): Promise<boolean> {
  const name = { student: grade.submission.student, exerciseId: grade.exercise.id };
  if (await into.has(name, key)) {
    const there = await into.read(name, key).catch(() => null);
    if (there !== null && there.startedAt >= grade.startedAt) return false;
  }
  await into.write(key, grade);
  return true;
}

async function copyUngradable(
  source: string,
  into: ClassFolder,
  options: ReadOptions,
): Promise<void> {
  for await (const { grade } of readUngradable(source, options)) {
    const isJudged = await into.hasAny({
      student: grade.submission.student,
      exerciseId: grade.exercise.id,
    });
    if (!isJudged) await into.writeUngradable(grade);
  }
}

const mergedIntoItself = (folder: string): UsageError =>
  new UsageError(`${folder} cannot be merged into itself.`, {
    code: 'SEAWORTHY_CLASS_FOLDER',
    hint: 'Name another folder with `--output`.',
  });

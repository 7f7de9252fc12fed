import type { Grade } from '../../graders/index.ts';
import { toldChecks } from '../../reports/formats/told/told-check.ts';
import type { ToldCheck } from '../../reports/formats/told/told-check.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import type { Annotation } from './workflow-command.ts';

/** A grade whose locations are from the repository's root, and the file to show what belongs to no line of it. */
export interface GradedFile {
  readonly grade: Grade;
  readonly mainFile: string;
}

/** What GitHub shows of one level for a step. */
const MOST_OF_LEVEL = 10;
const MOST_CHARACTERS = 3000;

/**
 * Turns what failed into annotations: the student's faults are errors, the author's and the machine's are warnings.
 * What is to be mended first, of every exercise, comes first.
 */
export function annotateGrades(graded: readonly GradedFile[]): readonly Annotation[] {
  const each = graded.map((one) =>
    toldChecks(one.grade)
      .filter(({ verdict }) => verdict === 'failed' || verdict === 'errored')
      .map((check) => annotate(check, one)),
  );
  const rounds = Math.max(0, ...each.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    each.flatMap((list) => list[round] ?? []),
  ).flat();
}

/** As many of them as are shown, the first of each level. */
export function mostAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  const counts = new Map<string, number>();
  return annotations.filter(({ level }) => {
    const count = (counts.get(level) ?? 0) + 1;
    counts.set(level, count);
    return count <= MOST_OF_LEVEL;
  });
}

function annotate(check: ToldCheck, { grade, mainFile }: GradedFile): Annotation {
  const { verdict, fault, location, title, explanation, summary } = check;
  const isErrored = verdict === 'errored';
  const name = `${visibleLine(grade.exercise.id)}: ${title}`;
  const text = explanation === '' ? summary : explanation;
  return {
    level: isErrored ? 'warning' : 'error',
    title: isErrored ? `Not graded: ${name}` : name,
    message: text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)} …` : text,
    // The machine's fault is in no file of the student's.
    ...(location ?? (isErrored || fault !== 'student' ? {} : { file: mainFile })),
  };
}

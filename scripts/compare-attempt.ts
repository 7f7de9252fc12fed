import type { Mistake } from '../exercises/index.ts';
import type { Grade } from '../graders/index.ts';

/** What the course says of one of its own attempts: a mistake, or null for what must earn every point. */
export type Expectation = Pick<Mistake, 'fails' | 'diagnosis'> | null;

/** Compares a grade with what the course says it must be. @returns a sentence for each difference */
export function compareAttempt(grade: Grade, expected: Expectation): string[] {
  const failed = grade.checks.filter(({ verdict }) => verdict === 'failed');
  const errored = grade.checks.filter(({ verdict }) => verdict === 'errored');
  const should = new Set(expected?.fails ?? []);
  return [
    ...errored.map(({ id, feedback }) => `${id} could not be judged: ${feedback?.rationale ?? ''}`),
    ...failed
      .filter(({ id }) => !should.has(id))
      .map(
        ({ id, feedback }) =>
          `${id} failed and must not (${feedback?.diagnosis ?? ''}: ${feedback?.actual ?? ''})`,
      ),
    ...[...should]
      .filter((id) => !failed.some((check) => check.id === id))
      .map((id) => `${id} must fail, and ${describeVerdict(grade, id)}`),
    ...Object.entries(expected?.diagnosis ?? {}).flatMap(([id, diagnosis]) => {
      const found = failed.find((check) => check.id === id)?.feedback?.diagnosis;
      return found === undefined || found === diagnosis
        ? []
        : [`${id} must be diagnosed as ${diagnosis}, and was as ${found}`];
    }),
    ...(expected === null &&
    errored.length === 0 &&
    failed.length === 0 &&
    grade.points < grade.maxPoints
      ? [`earned ${grade.points} of ${grade.maxPoints} points`]
      : []),
  ];
}

const describeVerdict = (grade: Grade, id: string): string => {
  const check = grade.checks.find((candidate) => candidate.id === id);
  return check === undefined ? 'there is no such check' : check.verdict;
};

/** The verdicts of a grade as one text: two runs agree where it is the same. */
export const verdictsOf = (grade: Grade): string =>
  grade.checks.map(({ id, verdict }) => `${id}=${verdict}`).join(' ');

import type { Grade, Verdict } from '../../grade.ts';

/** A check whose verdict is another than it was; null where there was or is none. */
export interface VerdictChange {
  readonly student: string;
  readonly exerciseId: string;
  readonly checkId: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** What two runs have in common, and what not. */
export interface VerdictComparison {
  /** By student, exercise, and the order of its checks. */
  readonly differences: readonly VerdictChange[];
  /** Verdicts that are the same. */
  readonly same: number;
  /** Grades that only one of the runs has: `student` and `exerciseId`. */
  readonly onlyBefore: readonly GradeName[];
  readonly onlyAfter: readonly GradeName[];
}

export interface GradeName {
  readonly student: string;
  readonly exerciseId: string;
}

/** The verdicts of a run, as little of each grade as tells it from another. */
export class RunVerdicts {
  readonly #grades = new Map<string, SlimVerdicts>();

  /** Takes in one more grade; of several for the same work of the same student the last counts. */
  add({ submission, exercise, checks, startedAt }: Grade): void {
    const name = { student: submission.student, exerciseId: exercise.id };
    const time = [Date.parse(submission.handedInAt ?? startedAt), Date.parse(startedAt)] as const;
    const key = JSON.stringify([name.student, name.exerciseId]);
    const known = this.#grades.get(key);
    if (known !== undefined && isEarlier(time, known.time)) return;
    // One text for all of them: a class has as many verdicts as grades times checks.
    const verdicts = JSON.stringify(checks.map(({ id, verdict }) => [id, verdict]));
    this.#grades.set(key, { ...name, time, verdicts });
  }

  get size(): number {
    return this.#grades.size;
  }

  compareTo(after: RunVerdicts): VerdictComparison {
    const differences: VerdictChange[] = [];
    let same = 0;
    for (const [key, earlier] of this.#grades) {
      const later = after.#grades.get(key);
      if (later === undefined) continue;
      const found = compareChecks(earlier, later);
      differences.push(...found.differences);
      same += found.same;
    }
    return {
      differences: differences.sort(inOrder),
      same,
      onlyBefore: lacking(this.#grades, after.#grades),
      onlyAfter: lacking(after.#grades, this.#grades),
    };
  }
}

/** When it was handed in, and when it was graded. */
type Time = readonly [number, number];

interface SlimVerdicts extends GradeName {
  readonly time: Time;
  /** As JSON: pairs of a check's id and its verdict. */
  readonly verdicts: string;
}

function compareChecks(
  { student, exerciseId, verdicts }: SlimVerdicts,
  later: SlimVerdicts,
): Pick<VerdictComparison, 'differences' | 'same'> {
  const [before, after] = [readVerdicts(verdicts), readVerdicts(later.verdicts)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const differences = ids.flatMap((checkId) => {
    const verdict = { before: before.get(checkId) ?? null, after: after.get(checkId) ?? null };
    return verdict.before === verdict.after ? [] : [{ student, exerciseId, checkId, ...verdict }];
  });
  return { differences, same: ids.length - differences.length };
}

const readVerdicts = (text: string): ReadonlyMap<string, Verdict> =>
  new Map(JSON.parse(text) as readonly (readonly [string, Verdict])[]);

const isEarlier = (one: Time, other: Time): boolean =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);

function lacking(
  all: ReadonlyMap<string, SlimVerdicts>,
  others: ReadonlyMap<string, SlimVerdicts>,
): readonly GradeName[] {
  return [...all]
    .filter(([key]) => !others.has(key))
    .map(([, { student, exerciseId }]) => ({ student, exerciseId }))
    .sort(inOrder);
}

function inOrder(a: GradeName, b: GradeName): number {
  if (a.student !== b.student) return a.student < b.student ? -1 : 1;
  if (a.exerciseId === b.exerciseId) return 0;
  return a.exerciseId < b.exerciseId ? -1 : 1;
}

import { repeated } from './repeated.ts';
import { didYouMean } from './nearest.ts';
import type { SpecFile } from './spec-file.ts';
import type { CheckEntry, ExerciseSpec } from './spec-schema.ts';
import type { SpecProblem } from './errors.ts';

/** Finds what no schema can: ids given twice, needs that name no check or lead back to the check itself. */
export function findCheckProblems(
  { checks }: ExerciseSpec,
  file: SpecFile,
): readonly SpecProblem[] {
  const ids = checks.map(({ id }) => id);
  const repeatedIds = repeated(ids).map((at) =>
    file.problemAt(
      ['checks', at, 'id'],
      `the id \`${ids[at]}\` is taken by an earlier check of this exercise`,
    ),
  );
  const unknownNeeds = checks.flatMap(({ needs = [] }, at) =>
    needs.flatMap((id, index) =>
      ids.includes(id)
        ? []
        : file.problemAt(
            ['checks', at, 'needs', index],
            `no check has the id \`${id}\`${didYouMean(id, ids)}`,
          ),
    ),
  );
  const circles = findCircles(checks).map((circle) =>
    file.problemAt(
      ['checks', ids.indexOf(circle[0] ?? ''), 'needs'],
      `these checks wait for each other: ${circle.map((id) => `\`${id}\``).join(' needs ')}`,
    ),
  );
  return [...repeatedIds, ...unknownNeeds, ...circles];
}

/** Every check that another one waits for, near or far. */
export function everythingNeeded(
  checks: readonly Pick<CheckEntry, 'id' | 'needs'>[],
  id: string,
): ReadonlySet<string> {
  const needed = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const need of checks.find((check) => check.id === next)?.needs ?? []) {
      if (!needed.has(need)) waiting.push(need);
      needed.add(need);
    }
  }
  return needed;
}

/** Circles of needs, each once, from its first check in the spec back to it. */
function findCircles(checks: readonly CheckEntry[]): readonly (readonly string[])[] {
  const told = new Set<string>();
  const circles: string[][] = [];
  for (const { id } of checks) {
    const circle = told.has(id) ? null : pathBack(checks, id, id, new Set());
    if (circle === null) continue;
    circles.push([id, ...circle]);
    circle.forEach((member) => told.add(member));
  }
  return circles;
}

function pathBack(
  checks: readonly CheckEntry[],
  from: string,
  to: string,
  seen: Set<string>,
): string[] | null {
  for (const need of checks.find(({ id }) => id === from)?.needs ?? []) {
    if (need === to) return [to];
    if (seen.has(need)) continue;
    seen.add(need);
    const rest = pathBack(checks, need, to, seen);
    if (rest !== null) return [need, ...rest];
  }
  return null;
}

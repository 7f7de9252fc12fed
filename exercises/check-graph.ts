import type { SpecProblem } from './errors.ts';
import { didYouMean } from './nearest.ts';
import type { CheckOutline } from './outline.ts';
import { repeated } from './repeated.ts';
import type { SpecFile } from './spec-file.ts';

/** Finds what no schema can: ids given twice, needs that name no check or lead back to the check itself. */
export function findCheckProblems(
  checks: readonly CheckOutline[],
  file: SpecFile,
): readonly SpecProblem[] {
  const ids = checks.map(({ id }) => id);
  const knownIds = ids.filter((id) => id !== undefined);
  const repeatedIds = repeated(ids).map((at) =>
    file.problemAt(
      ['checks', at, 'id'],
      `the id \`${ids[at]}\` is taken by an earlier check of this exercise`,
    ),
  );
  const unknownNeeds = checks.flatMap(({ needs }, at) =>
    needs.flatMap((id, index) => {
      if (id === undefined || knownIds.includes(id)) return [];
      const message = `no check has the id \`${id}\`${didYouMean(id, knownIds)}`;
      return file.problemAt(['checks', at, 'needs', index], message);
    }),
  );
  const circles = findCircles(checks).map((circle) =>
    file.problemAt(
      ['checks', ids.indexOf(circle[0]), 'needs'],
      `these checks wait for each other: ${circle.map((id) => `\`${id}\``).join(' needs ')}`,
    ),
  );
  return [...repeatedIds, ...unknownNeeds, ...circles];
}

/** Every check that another one waits for, near or far. */
export function everythingNeeded(checks: readonly CheckOutline[], id: string): ReadonlySet<string> {
  const needed = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const need of needsOf(checks, next)) {
      if (!needed.has(need)) waiting.push(need);
      needed.add(need);
    }
  }
  return needed;
}

/** Circles of needs, each once, from its first check in the spec back to it. */
function findCircles(checks: readonly CheckOutline[]): readonly (readonly string[])[] {
  const told = new Set<string>();
  const circles: string[][] = [];
  for (const { id } of checks) {
    const circle = id === undefined || told.has(id) ? null : pathBack(checks, [id], new Set());
    if (circle === null) continue;
    circles.push(circle);
    circle.forEach((member) => told.add(member));
  }
  return circles;
}

/** Follows needs from the end of a path until they lead back to its start. */
function pathBack(
  checks: readonly CheckOutline[],
  path: readonly string[],
  seen: Set<string>,
): string[] | null {
  for (const need of needsOf(checks, path.at(-1))) {
    if (need === path[0]) return [...path, need];
    if (seen.has(need)) continue;
    seen.add(need);
    const circle = pathBack(checks, [...path, need], seen);
    if (circle !== null) return circle;
  }
  return null;
}

const needsOf = (checks: readonly CheckOutline[], wanted: string | undefined): readonly string[] =>
  checks.find(({ id }) => id === wanted)?.needs.filter((need) => need !== undefined) ?? [];

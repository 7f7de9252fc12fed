import type { Act } from './act.ts';
import { firstMissing } from './explain-pattern.ts';
import { nearestAct } from './nearest-act.ts';
import type { NearMiss, Pattern } from './pattern.ts';
import type { Story } from './read-story.ts';
import { searchPattern } from './search.ts';
import type { SearchResult } from './search.ts';

/** The acts that a pattern was found in, and those that explain why it was not: what a report points at. */
export function actsOfTrace(
  { acts }: Story,
  { pattern, nearMisses }: { readonly pattern: Pattern; readonly nearMisses: readonly NearMiss[] },
  result: SearchResult,
): { readonly found: readonly Act[]; readonly amiss: readonly Act[] } {
  if (result.found) return { found: result.match.acts.flat(), amiss: [] };
  const { best, forbidden } = result;
  const found = best.acts.flat();
  // What explains a miss often begins with what is right.
  const withoutFound = (near: readonly Act[]): readonly Act[] =>
    near.filter((act) => !found.includes(act));
  if (forbidden !== null) return { found, amiss: [forbidden.act] };
  for (const miss of nearMisses) {
    const near = searchPattern(acts, miss);
    if (near.found) return { found, amiss: withoutFound(near.match.acts.flat()) };
  }
  const missing = firstMissing(pattern, result);
  const near = missing === null ? null : nearestAct(acts, missing, best.captures);
  return { found, amiss: near === null ? [] : withoutFound([near.act]) };
}

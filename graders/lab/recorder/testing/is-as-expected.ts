import type { Case } from './case.ts';
import { decideCase } from './decide-case.ts';

/** Whether what becomes of a case is what must become of it. */
export function isAsExpected({ request, expected }: Case): boolean {
  const decided = decideCase(request);
  if ('denied' in expected) return 'denied' in decided && decided.denied === expected.denied;
  return !('denied' in decided) && holds(decided.effective, expected);
}

/** All that is expected is there; lists are of one length. */
function holds(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  if (typeof actual !== 'object' || actual === null) return false;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  return Object.entries(expected).every(([key, value]) =>
    holds((actual as Record<string, unknown>)[key], value),
  );
}

/**
 * What an engine in a container gets. `narrow` is all that a machine can give but one, which some cannot; `available` is all that
 * it can give; `privileged` is for machines that do not give enough otherwise.
 */
export type EngineRights = 'narrow' | 'available' | 'privileged';

/** What to try when an engine did not come up; null where nothing is left. */
export function nextRights(tried: EngineRights, error: unknown): EngineRights | null {
  if (tried !== 'narrow') return null;
  // Newer engines do not know the name of a right that they lack themselves, not even to leave it out.
  const isUnknown = error instanceof Error && error.message.includes('invalid CapDrop');
  return isUnknown ? 'available' : 'privileged';
}

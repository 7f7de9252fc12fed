import { describe, expect, it } from '@jest/globals';
import { nextRights } from './engine-rights.ts';

describe('nextRights', () => {
  const unknown = new Error(
    '(HTTP code 400) bad parameter - invalid CapDrop: capability not supported by your kernel or not available in the current environment: "CAP_SYS_RESOURCE"',
  );

  it.each([
    ['leaves nothing out where the engine lacks what was left out', 'narrow', unknown, 'available'],
    ['asks for all where an engine did not come up', 'narrow', new Error('ended'), 'privileged'],
    ['has nothing more after all that the machine gives', 'available', new Error('ended'), null],
    ['has nothing more after all', 'privileged', unknown, null],
  ] as const)('%s', (_, tried, error, next) => {
    expect(nextRights(tried, error)).toBe(next);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isLooser, relaxLimits, resolveLimits, resolveRelaxation } from './limits.ts';

const because = 'it must';

describe('resolveLimits', () => {
  it('fills in the defaults', () => {
    expect(resolveLimits()).toEqual({
      buildNetwork: 'none',
      buildTimeMs: 180_000,
      memoryBytes: 256 * 2 ** 20,
      cpuCount: 1,
      pids: 128,
      lifetimeMs: 60_000,
      imageBytes: 2 ** 30,
      submissionTimeMs: 600_000,
    });
  });

  it('reads what a course says', () => {
    const limits = resolveLimits({
      buildNetwork: 'open',
      memory: '64MiB',
      cpus: 0.5,
      lifetime: '2m',
    });
    expect(limits).toMatchObject({
      buildNetwork: 'open',
      memoryBytes: 64 * 2 ** 20,
      cpuCount: 0.5,
      lifetimeMs: 120_000,
    });
  });
});

describe('relaxLimits', () => {
  it('changes the named limits and no other', () => {
    const relaxed = relaxLimits(resolveLimits(), [
      { limit: 'buildNetwork', to: 'open', because },
      { limit: 'submissionTime', to: '20m', because },
      { limit: 'pids', to: 500, because },
    ]);
    expect(relaxed).toEqual({
      ...resolveLimits(),
      buildNetwork: 'open',
      submissionTimeMs: 1_200_000,
      pids: 500,
    });
  });
});

describe('resolveRelaxation', () => {
  it('names the limit as the code does, and keeps the words', () => {
    expect(resolveRelaxation({ limit: 'buildTime', to: '5m', because })).toEqual({
      limit: 'buildTimeMs',
      to: '5m',
      because,
    });
  });
});

describe('isLooser', () => {
  it.each([
    ['memory', '1GiB', true],
    ['memory', '256MiB', false],
    ['memory', '64MiB', false],
    ['buildNetwork', 'open', true],
    ['cpus', 2, true],
    ['cpus', 0.5, false],
  ] as const)('tells of %s to %s: %s', (limit, to, expected) => {
    expect(isLooser(resolveLimits(), { limit, to, because })).toBe(expected);
  });

  it('finds an open network no looser where the course opens it', () => {
    const open = resolveLimits({ buildNetwork: 'open' });
    expect(isLooser(open, { limit: 'buildNetwork', to: 'open', because })).toBe(false);
  });
});

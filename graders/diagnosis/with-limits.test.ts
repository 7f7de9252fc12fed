import { describe, expect, it } from '@jest/globals';
import { fakeLimits } from '../checks/fake-workbench.ts';
import { withLimits } from './with-limits.ts';

const finding = (diagnosis: string) => ({
  diagnosis,
  rationale: '',
  expected: '',
  actual: '',
  reproduce: ['docker build -t app .', 'docker run --rm app'],
});

describe('withLimits', () => {
  it.each([
    ['out-of-memory', 'docker run -m 256m --memory-swap 256m --rm app'],
    ['too-many-processes', 'docker run --pids-limit 128 --rm app'],
    ['no-output', 'docker run --rm app'],
  ])('shows %s by %s', (diagnosis, line) => {
    expect(withLimits(finding(diagnosis), fakeLimits).reproduce).toEqual([
      'docker build -t app .',
      line,
    ]);
  });
});

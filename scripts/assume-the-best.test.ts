import { describe, expect, it } from '@jest/globals';
import type { Grade } from '../graders/index.ts';
import { assumeTheBest } from './assume-the-best.ts';
import { compareAttempt, verdictsOf } from './compare-attempt.ts';

/** `builds` and what needs it, `runs`, and what needs that, `answers`. */
const grade = (...verdicts: readonly (readonly [verdict: string, fault?: string])[]): Grade => {
  const ids = ['builds', 'runs', 'answers'];
  const checks = verdicts.map(([verdict, fault = null], index) => ({
    id: ids[index],
    verdict,
    fault,
    skippedBecause: verdict === 'skipped' ? ids[index - 1] : null,
    feedback: { diagnosis: 'some', actual: '', rationale: '' },
  }));
  return { points: 0, maxPoints: 10, checks } as unknown as Grade;
};
const hindered = grade(['errored', 'infrastructure'], ['skipped'], ['skipped']);

describe('assumeTheBest', () => {
  it.each([
    [null, 'builds=passed runs=passed answers=passed'],
    [['builds'], 'builds=failed runs=skipped answers=skipped'],
    [['runs'], 'builds=passed runs=failed answers=skipped'],
  ])('fills in what the machine kept from being judged, for %j', (fails, verdicts) => {
    const expected = fails && { fails, diagnosis: { [fails[0] ?? '']: 'another' } };
    const best = assumeTheBest(hindered, expected);
    expect(verdictsOf(best)).toBe(verdicts);
    expect(compareAttempt(best, expected)).toEqual([]);
  });

  it('keeps what differs all the same', () => {
    const best = assumeTheBest(
      grade(['passed'], ['errored', 'infrastructure'], ['failed', 'student']),
      null,
    );
    expect(compareAttempt(best, null)).toEqual([
      expect.stringContaining('answers failed and must not'),
    ]);
  });

  it.each([
    ['an error of the author', grade(['errored', 'author'], ['skipped'], ['skipped'])],
    ['a grade without errors', grade(['failed', 'student'], ['skipped'], ['skipped'])],
  ])('changes nothing of %s', (_, given) => {
    expect(assumeTheBest(given, null)).toBe(given);
  });
});

import { describe, expect, it } from '@jest/globals';

import type { CheckResult, Grade } from '../graders/grade.ts';
import { sampleGrade } from './fixtures/sample-grades.ts';
import { faultSentence, summarise } from './summary.ts';

const withChecks = (grade: Grade, change: (check: CheckResult) => CheckResult): Grade => ({
  ...grade,
  checks: grade.checks.map(change),
});

describe('summarise', () => {
  it('calls a grade seaworthy only when every check passed', () => {
    expect(summarise(sampleGrade('perfect'))).toMatchObject({
      standing: 'seaworthy',
      sentence: 'Every check passed.',
      first: null,
      waiting: 0,
    });
  });

  it('names the first failed check, and counts what waits for it', () => {
    const summary = summarise(sampleGrade('stop-failed'));
    expect(summary.standing).toBe('open');
    expect(summary.sentence).toBe('2 of 4 checks failed; 1 could not be tried yet.');
    expect([summary.first?.id, summary.waiting]).toEqual(['stops-in-time', 1]);
  });

  it('counts checks that wait for one that waits', () => {
    expect(summarise(sampleGrade('build-failed')).waiting).toBe(2);
  });

  it('says that an ungradable grade costs nothing, and whose fault it is', () => {
    const grade = sampleGrade('ungradable');
    const summary = summarise(grade);
    expect([summary.standing, summary.trouble?.id]).toEqual(['ungradable', 'builds']);
    expect(summary.sentence).toMatch(/machine that grades.*costs you no points/);
    const byAuthor = withChecks(grade, (check) =>
      check.verdict === 'errored' ? { ...check, fault: 'author' } : check,
    );
    expect(summarise(byAuthor).sentence).toMatch(/fault lies in the exercise.*costs you no points/);
  });

  it('leaves hidden checks out of everything but a count and their points', () => {
    const summary = summarise(sampleGrade('hidden'));
    expect(summary.checks.map(({ id }) => id)).toEqual(['builds', 'says-hello', 'overrides']);
    expect(summary.counts).toEqual({ passed: 2, failed: 0, skipped: 1, errored: 0 });
    expect(summary.hidden).toEqual({ count: 2, maxPoints: 3 });
    expect([summary.first, summary.standing]).toEqual([null, 'open']);
  });

  it('does not call it passed when only a hidden check failed', () => {
    const { checks, ...rest } = sampleGrade('hidden');
    const summary = summarise({
      ...rest,
      checks: checks.filter(({ verdict }) => verdict !== 'skipped'),
    });
    expect(summary.sentence).toBe('Every check shown here passed; a hidden one did not.');
  });

  it('has a sentence where every check is hidden', () => {
    const grade = withChecks(sampleGrade('stop-failed'), (check) => ({ ...check, hidden: true }));
    expect(summarise(grade).sentence).toBe('The checks of this exercise are not shown.');
  });

  it('ends where skipped checks name each other', () => {
    const grade = withChecks(sampleGrade('build-failed'), (check) =>
      check.verdict === 'skipped' ? { ...check, skippedBecause: check.id } : check,
    );
    expect(summarise(grade).waiting).toBe(0);
  });
});

describe('faultSentence', () => {
  it('never blames the student', () => {
    for (const fault of ['author', 'infrastructure', null] as const) {
      expect(faultSentence(fault)).toContain('not your fault');
    }
  });
});

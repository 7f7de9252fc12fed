import { describe, expect, it } from '@jest/globals';

import { expectGolden } from '../../fixtures/golden.ts';
import {
  handedInBy,
  hiddenUnjudged,
  sampleGrade,
  sampleNames,
} from '../../fixtures/sample-grades.ts';
import { viewSubmission } from './submission-view.ts';

const textOf = (
  segments: readonly { readonly pieces: readonly { readonly text: string }[] }[],
): string => segments.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');

describe('viewSubmission', () => {
  it('is what the golden file holds, for a stop that had to be forced', () => {
    expectGolden('submission-stop-failed', viewSubmission(sampleGrade('stop-failed')));
  });

  it.each(sampleNames)('is plain JSON for %s, with nothing undefined in it', (name) => {
    const view = viewSubmission(sampleGrade(name));
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('points out the first failed check, with its hint and what waits for it', () => {
    const { first } = viewSubmission(sampleGrade('build-failed'));
    expect(first?.href).toBe('#check-1');
    expect(textOf(first?.hint ?? [])).toMatch(/^Choose a base image/);
    expect(first?.waiting).toBe('2 more checks wait for this one.');
  });

  it('points out nothing where everything passed', () => {
    const { first, trouble } = viewSubmission(sampleGrade('perfect'));
    expect([first, trouble]).toEqual([null, null]);
  });

  it('tells an ungradable grade without a score, and takes no points from it', () => {
    const { pageTitle, score, checks, trouble } = viewSubmission(sampleGrade('ungradable'));
    expect(pageTitle).toBe('Not graded · An image that runs redis · edsger · Seaworthy');
    expect([score.isGraded, score.headline]).toEqual([false, 'Not graded']);
    expect(checks.map(({ points }) => points)).toEqual([
      'no points lost',
      '1 of 1 point',
      '4 points still open',
      '3 points still open',
    ]);
    expect(textOf(trouble?.title ?? [])).toBe('The image builds');
  });

  it('holds nothing of hidden checks but how many there are and what they are worth', () => {
    const view = viewSubmission(sampleGrade('hidden'));
    expect(JSON.stringify(view)).not.toMatch(/secret/i);
    expect(view.score.hidden).toBe(
      '2 more checks are kept hidden by the course: worth 3 points, and counted in the total.',
    );
    expect(viewSubmission(hiddenUnjudged()).score.hidden).toBe(
      '2 more checks are kept hidden by the course: worth 3 points.',
    );
    const waiting = view.checks.find(({ verdict }) => verdict === 'skipped');
    expect(waiting?.skippedBecause?.href).toBeNull();
    expect(textOf(waiting?.skippedBecause?.title ?? [])).toBe('a check that is not shown');
  });

  it('tells where stand-ins were used', () => {
    expect(viewSubmission(sampleGrade('perfect')).standIns).toBeNull();
    expect(textOf(viewSubmission(sampleGrade('stop-failed')).standIns ?? [])).toBe(
      'busybox:latest',
    );
  });

  it('keeps a title short, whatever a student is called', () => {
    const { pageTitle } = viewSubmission(handedInBy('x'.repeat(5000), sampleGrade('perfect')));
    expect(pageTitle.length).toBeLessThan(200);
  });
});

import { describe, expect, it } from '@jest/globals';

import { sampleGrade } from '../../fixtures/sample-grades.ts';
import { viewGauge, viewScore } from './score-view.ts';

describe('viewScore', () => {
  it('has a plank for each check, as long as its points, and one for all hidden ones', () => {
    const { planks } = viewScore(sampleGrade('hidden'));
    expect(planks.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'skipped', 'hidden']);
    const width = planks.reduce((total, plank) => total + Number.parseFloat(plank.width), 0);
    expect(width).toBeCloseTo(100 - 3 * 0.8, 1);
  });

  it('lists what needs attention first', () => {
    expect(
      viewScore(sampleGrade('ungradable')).counts.map(({ text, href }) => `${text} ${href}`),
    ).toEqual(['1 not judged #check-1', '2 waiting #check-3', '1 passed #check-2']);
  });
});

describe('viewGauge', () => {
  it('is as full as the score', () => {
    expect([0, 0.5, 1].map((score) => viewGauge(score, 'open').water)).toEqual([
      'M 0 100 h 100 V 100 H 0 Z',
      'M 0 50 q 12.5 -5 25 0 t 25 0 t 25 0 t 25 0 V 100 H 0 Z',
      'M 0 0 h 100 V 100 H 0 Z',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';

import type { Grade } from '../../../graders/grade.ts';
import { hiddenUnjudged, sampleGrade } from '../../fixtures/sample-grades.ts';
import { toldChecks } from './told-check.ts';

const hiddenOf = (grade: Grade) => toldChecks(grade).find(({ id }) => id === 'hidden checks');

describe('toldChecks', () => {
  it('tells what hidden checks give together', () => {
    expect(hiddenOf(sampleGrade('hidden'))?.explanation).toBe(
      'A check that is not shown did not pass. They give 1 of 3 points.',
    );
  });

  it('says of hidden checks that were not judged whose fault it is, and no points', () => {
    expect(hiddenOf(hiddenUnjudged())).toMatchObject({
      summary: 'A check that is not shown could not be judged.',
      explanation:
        'A check that is not shown could not be judged. The machine could not judge this. This is not your fault, and costs you no points.',
    });
  });

  it('gives hidden checks no points while they wait in a grade that does not count', () => {
    const grade = sampleGrade('ungradable');
    const checks = grade.checks.map((check) => ({
      ...check,
      hidden: check.id === 'answers-ping',
    }));
    expect(hiddenOf({ ...grade, checks })?.explanation).toBe(
      'A check that is not shown waits for another one.',
    );
  });
});

import { describe, expect, it } from '@jest/globals';

import { handedInBy, sampleGrade } from '../fixtures/sample-grades.ts';
import { pageNames } from './page-names.ts';

const namesFor = (...students: readonly string[]): readonly string[] => [
  ...pageNames(students.map((student) => handedInBy(student, sampleGrade('perfect')))).values(),
];

describe('pageNames', () => {
  it('has a folder a student, and a page an exercise', () => {
    expect(namesFor('ada', 'grace')).toEqual([
      'ada/18-graceful-stop.html',
      'grace/18-graceful-stop.html',
    ]);
  });

  it('keeps two submissions of one student for one exercise apart', () => {
    expect(namesFor('ada', 'ada', 'ada')).toEqual([
      'ada/18-graceful-stop.html',
      'ada/18-graceful-stop-2.html',
      'ada/18-graceful-stop-3.html',
    ]);
  });
});

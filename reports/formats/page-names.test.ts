import { describe, expect, it } from '@jest/globals';

import { attacks, handedInBy, sampleGrade } from '../fixtures/sample-grades.ts';
import { pageNames, safeName } from './page-names.ts';

const namesFor = (...students: readonly string[]): readonly string[] => [
  ...pageNames(students.map((student) => handedInBy(student, sampleGrade('perfect')))).values(),
];

describe('safeName', () => {
  it('keeps a name that is safe already', () => {
    expect(['ada', '18-graceful-stop', 'a1-b2'].map(safeName)).toEqual([
      'ada',
      '18-graceful-stop',
      'a1-b2',
    ]);
  });

  it.each([
    '../../etc/passwd',
    '..',
    '.',
    '',
    '/',
    'C:\\x',
    'a/b',
    'nul',
    'CON',
    'a\0b',
    'x'.repeat(5000),
    ...attacks,
  ])('makes a file name of %j', (text) => {
    expect(safeName(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
  });

  it('keeps apart what would become one name', () => {
    const names = ['Ada', 'ada', 'a-da', 'a/da', 'ädä', 'a da', 'İ', 'i'].map(safeName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives the same name each time', () => {
    expect(safeName('Grace Hopper')).toBe('grace-hopper-b2278a9636');
  });
});

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

import { describe, expect, it } from '@jest/globals';

import { expectGolden } from '../../fixtures/golden.ts';
import { classOfTwelve, sampleGrade } from '../../fixtures/sample-grades.ts';
import { viewIndex } from './index-view.ts';

const NO_LINKS = new Map();

describe('viewIndex', () => {
  it('is what the golden file holds, for three submissions', () => {
    const grades = (['stop-failed', 'perfect', 'ungradable'] as const).map(sampleGrade);
    const links = new Map(
      grades.map((grade) => [grade, `./${grade.submission.student}/page.html`]),
    );
    expectGolden('index', viewIndex(grades, links));
  });

  it('puts what could not be graded first, then goes by student, whatever the case', () => {
    const students = viewIndex(classOfTwelve(), NO_LINKS).rows.map(
      ({ student }) => student[0]?.pieces[0]?.text,
    );
    expect(students).toEqual([
      'edsger',
      'ada',
      'barbara',
      'donald',
      'grace',
      'hedy',
      'Joan Clarke',
      'katherine',
      'linus',
      'margaret',
      'radia',
      'Tim Berners-Lee',
    ]);
  });

  it('counts standings, and leaves the ungraded out of the mean', () => {
    const { totals } = viewIndex(classOfTwelve(), NO_LINKS);
    expect(totals.map(({ term, value }) => `${term}: ${value}`)).toEqual([
      'Seaworthy: 3',
      'Not seaworthy yet: 8',
      'Not graded: 1',
      'Mean score: 47%',
    ]);
  });

  it('tells what went wrong most often, once a submission, and nothing of hidden checks', () => {
    const { troubles } = viewIndex(classOfTwelve(), NO_LINKS);
    expect(troubles.slice(0, 2).map(({ count, width }) => `${count} ${width}`)).toEqual([
      '3 submissions 25%',
      '3 submissions 25%',
    ]);
    expect(JSON.stringify(viewIndex([sampleGrade('hidden')], NO_LINKS))).not.toMatch(/secret/i);
  });

  it('has no mean where nothing was graded', () => {
    expect(viewIndex([sampleGrade('ungradable')], NO_LINKS).totals.at(-1)?.value).toBe('–');
    expect(viewIndex([], NO_LINKS)).toMatchObject({
      headline: '0 submissions',
      when: null,
      rows: [],
    });
  });
});

import { describe, expect, it } from '@jest/globals';

import type { BookedStudent, Gradebook } from '../../../graders/gradebook.ts';
import { expectGolden } from '../../fixtures/golden.ts';
import { sampleGradebook } from '../../fixtures/sample-gradebook.ts';
import { viewClass } from './class-view.ts';
import type { Prose } from './people.ts';

const noPages = (): null => null;
const textOf = (prose: Prose | undefined): string =>
  (prose ?? []).flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');

function changed(book: Gradebook, change: (student: BookedStudent) => BookedStudent): Gradebook {
  return { ...book, students: book.students.map(change) };
}

const allUngradable = (book: Gradebook, cause = 'The engine was lost.'): Gradebook =>
  changed(book, (student) => ({
    ...{ ...student, points: 0, maxPoints: 0, score: null, isFinal: false },
    entries: student.entries.map((entry) => ({
      ...{ ...entry, status: 'ungradable', earned: null, points: null, checks: [], cause },
      override: null,
    })),
  }));

describe('viewClass', () => {
  it('is what the golden file holds, for three students and two exercises', () => {
    const book = sampleGradebook({ students: 3, exercises: 2, seed: 4 });
    expectGolden(
      'class',
      viewClass(book, (student, exercise) => `./${student}/${exercise}.html`),
    );
  });

  it('begins with how many, how good and what is open', () => {
    const { headline, jumps } = viewClass(sampleGradebook(), noPages);
    expect(headline.sentence).toMatch(/^40 students, 23 exercises\. \d scores are not final yet/);
    const terms = headline.tiles.map(({ term }) => term);
    expect(terms).toEqual(['Median score', 'Passed', 'Graded', 'Missing', 'Not graded']);
    expect(jumps.map(({ anchor }) => anchor)).toEqual([
      ...['ungradable', 'problems', 'totals', 'exercises', 'failures', 'alike', 'students'],
    ]);
  });

  it('tells a class of nobody so, and shows its exercises', () => {
    const view = viewClass(sampleGradebook({ students: 0 }), noPages);
    expect(view.headline.sentence).toContain('Nothing was handed in');
    expect(view.headline.tiles.map(({ value }) => value)).toEqual(['–', '–', '0', '0', '0']);
    expect(view).toMatchObject({
      ...{ trouble: null, problems: null, histogram: null, failures: null, alike: null },
      table: null,
    });
    expect(view.exercises).toHaveLength(23);
    expect(view.exercises[0]).toMatchObject({ strip: null, median: '–', passed: '–', parts: [] });
  });

  it('has a page for a class of one, without what one student cannot tell', () => {
    const view = viewClass(sampleGradebook({ students: 1 }), noPages);
    expect(view.headline.sentence).toContain('1 student, 23 exercises.');
    expect(view.histogram?.bars.filter(({ label }) => label !== null)).toHaveLength(1);
    const words = view.exercises.flatMap(({ checks }) =>
      checks.map(({ discrimination }) => discrimination),
    );
    expect(new Set(words)).toEqual(new Set(['too few: under 20']));
    expect(view.oddChecks).toEqual([]);
  });

  it('has no score where everything is ungradable, and says why once', () => {
    const view = viewClass(allUngradable(sampleGradebook({ students: 12 })), noPages);
    expect(view.headline.tiles.map(({ value }) => value)).toEqual(['–', '–', '0', '0', '276']);
    expect(view.trouble?.headline).toBe('276 pieces of work by 12 students could not be graded');
    expect(view.trouble?.causes.items.map(({ cause }) => textOf(cause))).toEqual([
      'The engine was lost.',
    ]);
    expect(view.trouble?.causes.items[0]?.work).toMatchObject({ more: 'and 176 more' });
    expect(view).toMatchObject({ histogram: null, failures: null });
  });

  it('names students by their ids where there is no roster, and calls nobody a stranger', () => {
    const { table, problems } = viewClass(sampleGradebook({ hasRoster: false }), noPages);
    const rows = table?.chunks.flat() ?? [];
    expect(rows.map(({ person }) => textOf(person.name)).slice(0, 2)).toEqual([
      's104200',
      's104207',
    ]);
    expect(rows.filter(({ person, isStranger }) => person.id !== null || isStranger)).toEqual([]);
    expect(problems?.first).toHaveLength(2);
  });

  it('tells of students whom the roster does not name', () => {
    const book = changed(sampleGradebook({ students: 12 }), (student) => ({
      ...student,
      isOnRoster: false,
    }));
    const { problems, table } = viewClass(book, noPages);
    expect(textOf(problems?.first.at(-1))).toBe(
      `12 students are not on the roster: ${book.students
        .slice(0, 8)
        .map(({ id }) => id)
        .join(', ')} and 4 more.`,
    );
    expect(table?.chunks.flat().every(({ isStranger }) => isStranger)).toBe(true);
  });

  it('points at checks that those fail who do well elsewhere', () => {
    const { oddChecks } = viewClass(sampleGradebook({ students: 200 }), noPages);
    expect(oddChecks.map(({ title }) => textOf(title))).toEqual([
      'A container may use at most half a CPU',
    ]);
  });

  it('groups failures by diagnosis, the most common first, each student once', () => {
    const { failures } = viewClass(sampleGradebook({ students: 200 }), noPages);
    const counts = failures?.first.map(({ count }) => parseInt(count, 10)) ?? [];
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(Math.max(...counts)).toBeLessThanOrEqual(200);
    const [place] = failures?.first[0]?.exercises.items ?? [];
    expect(place?.work.items).toHaveLength(50);
    expect(place?.work.more).toMatch(/^and \d+ more$/);
  });

  it('shows the likest work first, with all who have it', () => {
    const { alike } = viewClass(sampleGradebook({ students: 60 }), noPages);
    expect(alike?.first.map(({ likeness }) => likeness)).toEqual([
      ...['the same', 'the same', 'the same'],
      ...[expect.stringMatching(/^9\d% alike$/), expect.stringMatching(/^8\d% alike$/)],
    ]);
  });
});

describe('the table of viewClass', () => {
  const entryOf = (change: object): unknown => {
    const book = changed(sampleGradebook({ students: 1, exercises: 1 }), (student) => ({
      ...student,
      entries: student.entries.map((entry) => ({
        ...entry,
        late: null,
        override: null,
        ...change,
      })),
    }));
    return viewClass(book, () => './page.html').table?.chunks[0]?.[0]?.cells[0];
  };

  it('says by a sign what each work is, never by a colour alone', () => {
    const graded = { status: 'graded', href: './page.html' };
    expect(entryOf({ ...graded, points: 10 })).toMatchObject({ look: '', text: '10', label: null });
    expect(entryOf({ ...graded, points: 7.25 })).toMatchObject({ look: 'x', text: '7.25' });
    expect(entryOf({ status: 'missing', points: 0 })).toMatchObject({
      ...{ look: 'm', text: '–', label: 'missing' },
    });
    expect(entryOf({ status: 'ungradable', points: null })).toMatchObject({
      ...{ look: 'u', text: '!', label: 'not graded' },
    });
  });

  it('marks what was late and what was decided by hand', () => {
    const DAY_MS = 86_400_000;
    const late = (byMs: number): unknown =>
      entryOf({ status: 'graded', points: 8, late: { byMs, penalty: 0.2 } });
    expect(late(3 * DAY_MS)).toMatchObject({ late: 'late by 3 days, 20% off' });
    expect(late(DAY_MS)).toMatchObject({ late: 'late by 24 hours, 20% off' });
    expect(late(90_000)).toMatchObject({ late: 'late by 1 min 30 s, 20% off' });
    const override = { points: 9, reason: 'Shown\nin the lab', author: 'ada' };
    expect(entryOf({ status: 'missing', points: 9, override })).toMatchObject({
      ...{ look: 'x', text: '9', byHand: 'by hand: Shown⟨↵⟩in the lab (ada)' },
    });
  });

  it('is in the order of names, whatever their case and accents', () => {
    const book = sampleGradebook({ students: 4, exercises: 1 });
    const names = ['émile', 'Zoë', 'ada', 'Edsger'];
    const named = {
      ...book,
      students: book.students.map((one, at) => ({ ...one, name: names[at] ?? null })),
    };
    const { table } = viewClass(named, noPages);
    const shown = table?.chunks.flat().map(({ person }) => textOf(person.name));
    expect(shown).toEqual(['ada', 'Edsger', 'émile', 'Zoë']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { bookOf, grade, override, ungradable } from './class/book/fixtures/sample-class.ts';
import type { BookedStudent, Gradebook } from './gradebook.ts';
import { GradebookError, parseGradebook } from './validate-gradebook.ts';

const book = await bookOf({
  grades: [grade('ada')],
  ungradable: [ungradable('bob')],
  overrides: [override('eve')],
  found: { roster: [{ id: 'eve', name: 'Eve', email: null }] },
});

function refusal(json: unknown): GradebookError {
  try {
    parseGradebook(json, 'gradebook.json');
  } catch (error) {
    if (error instanceof GradebookError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

/** The book with one of its students changed. */
function withStudent(index: number, change: (student: BookedStudent) => object): unknown {
  const students = book.students.map((student, at) =>
    at === index ? { ...student, ...change(student) } : student,
  );
  return { ...book, students };
}

const withEntry = (student: number, change: object): unknown =>
  withStudent(student, ({ entries: [first, ...rest] }) => ({
    entries: [{ ...first, ...change }, ...rest],
  }));

describe('parseGradebook', () => {
  it('accepts a gradebook, as it is', () => {
    expect(parseGradebook(JSON.parse(JSON.stringify(book)), 'x')).toEqual(book);
  });

  const { madeAt: _, ...undated } = book;
  it.each<[string, unknown, string]>([
    ['text', 'a book', 'the gradebook must be object, got "a book"'],
    ['a missing field', undated, 'the gradebook lacks "madeAt"'],
    ['an unknown field', { ...book, mean: 1 }, 'the gradebook has an unknown field "mean"'],
    ['version 0', { ...book, schemaVersion: 0 }, 'schemaVersion must be 1, got 0'],
    [
      'a score above 1',
      withStudent(0, () => ({ score: 2 })),
      'students[0].score must be <= 1, got 2',
    ],
    [
      'an unknown status',
      withEntry(0, { status: 'lost' }),
      'students[0].entries[0].status must be ["graded","missing","ungradable"], got "lost"',
    ],
    [
      'a student twice',
      { ...book, students: [...book.students, book.students[0]] },
      'students holds "ada" more than once',
    ],
    [
      'an entry too few',
      withStudent(0, ({ entries }) => ({ entries: entries.slice(1) })),
      'students[0] ("ada") has "02-stop" where the book has "01-greet"',
    ],
    [
      'no entries',
      withStudent(0, () => ({ entries: [] })),
      'students[0] ("ada") has 0 entries for 2 exercises',
    ],
    [
      'a grade that earned nothing that is told',
      withEntry(0, { earned: null }),
      '01-greet: is graded, and earned is null',
    ],
    [
      'missing work that counts',
      withEntry(2, { override: null }),
      '01-greet: points must be 0, got 7',
    ],
    [
      'ungradable work with points',
      withEntry(1, { points: 0 }),
      '01-greet: points must be null, got 0',
    ],
    [
      'ungradable work without a cause',
      withEntry(1, { cause: null }),
      '01-greet: is ungradable, and its cause is null',
    ],
    [
      'an override that does not count',
      withEntry(2, { points: 0 }),
      '01-greet: points must be 7, got 0',
    ],
    [
      'a grade without its checks',
      withEntry(0, { checks: [] }),
      '01-greet: has 0 checks, the exercise 2',
    ],
    [
      'a total that is not the sum',
      withStudent(0, () => ({ points: 9 })),
      'students[0] ("ada") points must be 4, from the entries, got 9',
    ],
    [
      'an open book that is called final',
      withStudent(1, () => ({ isFinal: true })),
      'isFinal must be false: it is false exactly where something is ungradable',
    ],
    [
      'alike work of nobody',
      { ...book, alike: [{ exerciseId: '01-greet', students: ['ada', 'x'], likeness: 1 }] },
      'alike[0] names "x", whom the book lacks',
    ],
    [
      'alike work for nothing',
      { ...book, alike: [{ exerciseId: '09-x', students: ['ada', 'bob'], likeness: 1 }] },
      'alike[0] is about "09-x", which the book lacks',
    ],
  ])('refuses %s', (_name, json, message) => {
    const error = refusal(json);
    expect(error.message).toMatch(/^gradebook\.json: /);
    expect(error.message).toContain(message);
    expect(error.code).toBe('SEAWORTHY_GRADEBOOK_INVALID');
  });

  it('tells a gradebook of a newer version apart, whatever else it holds', () => {
    const error = refusal({ schemaVersion: 2, somethingNew: true });
    expect(error.code).toBe('SEAWORTHY_GRADEBOOK_TOO_NEW');
    expect(error.message).toBe(
      'gradebook.json: this gradebook has schemaVersion 2; this Seaworthy reads version 1.',
    );
  });

  it('tells the first ten problems, and counts the others', () => {
    const students = Array.from({ length: 12 }, (): Partial<Gradebook> => ({}));
    expect(refusal({ ...book, students }).message.split('\n')).toHaveLength(11);
  });
});

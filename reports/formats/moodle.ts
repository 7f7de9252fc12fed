import type { Gradebook } from '../../graders/gradebook.ts';
import { columnOf, pointsOf, tableFormat } from './book-format.ts';

/** What the gradebook of Moodle imports: `moodle.csv`, whose first column is to be mapped to the id number. */
export const moodle = tableFormat({ name: 'moodle', file: 'moodle.csv', rows: moodleRows });

/**
 * Moodle stops at a person it does not know: who is not on the roster is left out. It gives the points of a row without
 * an address to the person before, where people are found by addresses: that column is there only where it is full.
 */
export function moodleRows(book: Gradebook): readonly (readonly string[])[] {
  const students = book.students.filter(({ isOnRoster }) => isOnRoster);
  const hasAddresses = students.every(({ email }) => (email ?? '') !== '');
  return [
    [
      'ID number',
      ...(hasAddresses ? ['Email address'] : []),
      ...['Name', ...book.exercises.map(columnOf)],
    ],
    ...students.map(({ id, email, name, entries }) => [
      id,
      ...(hasAddresses ? [email ?? ''] : []),
      ...[name ?? '', ...entries.map(pointsOf)],
    ]),
  ];
}

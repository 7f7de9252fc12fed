import type { BookedExercise, BookedStudent, Gradebook } from '../../../graders/gradebook.ts';
import { proseSegments, titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';

export type Prose = readonly Segment[];

/** Where the page of a student's work for an exercise is, relative to the class page; null where there is none. */
export type PageOf = (studentId: string, exerciseId: string) => string | null;

export interface PersonView {
  /** Of the roster, else the id. */
  readonly name: Prose;
  /** Beside the name; null where the name is the id. */
  readonly id: Prose | null;
}

export interface LinkView {
  readonly person: PersonView;
  readonly href: string | null;
}

/** A list that is cut where nobody would read on, with how many there are beyond it. */
export interface CappedList<Item> {
  readonly items: readonly Item[];
  /** `and 1,940 more`; null where all are there. */
  readonly more: string | null;
}

/** How every part of the page names people and exercises, and finds their pages. */
export interface Names {
  person(studentId: string): PersonView;
  link(studentId: string, exerciseId: string): LinkView;
  exercise(at: number): ExerciseName;
}

export interface ExerciseName {
  /** Short enough to stand over a column: its number, else its id. */
  readonly short: Prose;
  readonly title: Prose;
  readonly anchor: string;
}

/** Makes each name once: a class page says most of them many times. */
export function nameAll(book: Gradebook, pageOf: PageOf): Names {
  const people = new Map(book.students.map((student) => [student.id, viewPerson(student)]));
  const person = (id: string): PersonView =>
    people.get(id) ?? { name: titleSegments(id), id: null };
  const exercises = nameExercises(book.exercises);
  return {
    person,
    link: (id, exerciseId) => ({ person: person(id), href: pageOf(id, exerciseId) }),
    exercise: (at) => exercises[at] ?? { short: [], title: [], anchor: 'main' },
  };
}

/** Keeps the first so many; `all` counts those too that nobody made a view of. */
export const capped = <Item>(
  items: readonly Item[],
  most: number,
  all = items.length,
): CappedList<Item> => ({
  items: items.slice(0, most),
  more: all > most ? `and ${tell(all - most)} more` : null,
});

const MOST_OF_A_LINE = 500;

/** What others wrote at any length, as a line that somebody reads. */
export const lineOf = (text: string): Prose => proseSegments(text, MOST_OF_A_LINE);

/** A count as people write it: `2,000`. */
export const tell = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 student`, `2,000 students`. */
export const tellOf = (count: number, one: string, many = `${one}s`): string =>
  `${tell(count)} ${count === 1 ? one : many}`;

/** A share of a drawing's width: `12.5%`. */
export const widthOf = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;

function viewPerson({ id, name }: BookedStudent): PersonView {
  if (name === null || name.trim() === '') return { name: nameless(id), id: null };
  return { name: titleSegments(name), id: titleSegments(id) };
}

/** What is nothing but spaces would be nothing to see. */
const nameless = (id: string): Prose =>
  titleSegments(id.trim() === '' ? `(a name of ${tellOf(id.length, 'space')})` : id);

function nameExercises(exercises: readonly BookedExercise[]): readonly ExerciseName[] {
  const numbers = exercises.map(({ id }) => /^(\d{1,3})(?=-|$)/.exec(id)?.[1] ?? '');
  return exercises.map(({ id, title }, at) => {
    const number = numbers[at] ?? '';
    const isOnly = number !== '' && numbers.filter((other) => other === number).length === 1;
    return {
      short: titleSegments(isOnly ? number : [...id].slice(0, 12).join('')),
      title: titleSegments(title),
      anchor: `exercise-${String(at + 1)}`,
    };
  });
}

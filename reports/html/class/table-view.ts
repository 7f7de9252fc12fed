import type { BookedEntry, BookedStudent, Gradebook } from '../../../graders/gradebook.ts';
import { formatDuration, formatPercent, formatPoints } from '../../text/measures.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { capped, lineOf, tell, tellOf } from './people.ts';
import type { CappedList, ExerciseName, LinkView, Names, PersonView, Prose } from './people.ts';

export interface CellView {
  /** Short, as there are tens of thousands: `x` below the pass mark, `m` missing, `u` not graded; empty where passed. */
  readonly look: string;
  readonly text: string;
  /** What a sign says, for who cannot see it. */
  readonly label: string | null;
  readonly href: string | null;
  readonly late: string | null;
  readonly byHand: string | null;
}

export interface RowView {
  readonly person: PersonView;
  readonly isStranger: boolean;
  readonly score: string;
  readonly points: string;
  readonly isFinal: boolean;
  readonly cells: readonly CellView[];
}

export interface TableView {
  /** Of all exercises. */
  readonly maxPoints: string;
  readonly columns: readonly (ExerciseName & {
    readonly tip: string;
    readonly maxPoints: string;
  })[];
  /** In chunks: what is not in sight is not laid out. */
  readonly chunks: readonly (readonly RowView[])[];
  readonly isLong: boolean;
  readonly count: string;
  readonly overrides: { readonly headline: string; readonly list: CappedList<OverrideView> } | null;
}

export interface OverrideView extends LinkView {
  readonly exercise: ExerciseName;
  readonly points: string;
  readonly reason: Prose;
  readonly author: Prose;
}

const ROWS_OF_CHUNK = 20;
const MANY_ROWS = 200;
const MOST_OVERRIDES = 100;

// As the page's script sorts them.
const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Students by exercises: every number of the book, by the students' names. */
export function viewTable(book: Gradebook, names: Names): TableView {
  const rows = book.students
    .toSorted((one, other) => COLLATOR.compare(one.name ?? one.id, other.name ?? other.id))
    .map((student) => viewRow(student, book, names));
  const chunks = Array.from({ length: Math.ceil(rows.length / ROWS_OF_CHUNK) }, (_, at) =>
    rows.slice(at * ROWS_OF_CHUNK, (at + 1) * ROWS_OF_CHUNK),
  );
  return {
    maxPoints: formatPoints(book.exercises.reduce((total, one) => total + one.maxPoints, 0)),
    columns: book.exercises.map(({ title, maxPoints }, at) => ({
      ...names.exercise(at),
      tip: visibleLine(title.slice(0, 160)),
      maxPoints: formatPoints(maxPoints),
    })),
    chunks,
    isLong: rows.length > MANY_ROWS,
    count: tellOf(rows.length, 'student'),
    overrides: viewOverrides(book, names),
  };
}

function viewRow(student: BookedStudent, { exercises, course }: Gradebook, names: Names): RowView {
  const { id, score, points, maxPoints, isFinal, isOnRoster, entries } = student;
  return {
    person: names.person(id),
    isStranger: !isOnRoster,
    score: score === null ? '–' : formatPercent(score),
    // What is not final is of less than the column says.
    points: isFinal ? formatPoints(points) : `${formatPoints(points)}/${formatPoints(maxPoints)}`,
    isFinal,
    cells: entries.map((entry, at) => {
      const outcome = outcomeOf(entry, exercises[at]?.maxPoints ?? 0, course.passMark);
      return viewCell(entry, outcome, names.link(id, entry.exerciseId).href);
    }),
  };
}

const LOOKS: Readonly<Record<Outcome, string>> = {
  passed: '',
  below: 'x',
  missing: 'm',
  ungradable: 'u',
};

function viewCell(entry: BookedEntry, outcome: Outcome, href: string | null): CellView {
  const { points, late, override } = entry;
  return {
    look: LOOKS[outcome],
    text: outcome === 'missing' ? '–' : points === null ? '!' : formatPoints(points),
    label: outcome === 'missing' ? 'missing' : outcome === 'ungradable' ? 'not graded' : null,
    href,
    late:
      late === null
        ? null
        : `late by ${formatLateness(late.byMs)}, ${formatPercent(late.penalty)} off`,
    byHand:
      override === null
        ? null
        : `by hand: ${visibleLine(override.reason.slice(0, 160))} (${visibleLine(override.author.slice(0, 60))})`,
  };
}

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000];

function formatLateness(ms: number): string {
  if (ms < HOUR_MS) return formatDuration(ms);
  if (ms < 2 * DAY_MS) return tellOf(Math.round(ms / HOUR_MS), 'hour');
  return tellOf(Math.round(ms / DAY_MS), 'day');
}

function viewOverrides({ students }: Gradebook, names: Names): TableView['overrides'] {
  const all = students.flatMap(({ id, entries }) =>
    entries.flatMap(({ exerciseId, override }, at) =>
      override === null ? [] : [{ id, exerciseId, at, override }],
    ),
  );
  if (all.length === 0) return null;
  const views = all.slice(0, MOST_OVERRIDES).map(({ id, exerciseId, at, override }) => ({
    ...names.link(id, exerciseId),
    exercise: names.exercise(at),
    points: formatPoints(override.points),
    reason: lineOf(override.reason),
    author: lineOf(override.author),
  }));
  return {
    headline: `${tell(all.length)} decided by hand`,
    list: capped(views, MOST_OVERRIDES, all.length),
  };
}

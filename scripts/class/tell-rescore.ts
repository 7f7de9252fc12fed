import { scoreChange } from '../../graders/class/book/index.ts';
import type { RescorePlan, StudentChange } from '../../graders/class/book/index.ts';
import { formatPoints } from '../../reports/text/measures.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import { drawTable } from '../draw-table.ts';
import type { Io } from '../io.ts';

/** As many students are told one by one, those who change most first; the summary counts all. */
const MOST_STUDENTS = 30;
const MOST_EXERCISES = 4;

export interface Rescoring {
  readonly plan: RescorePlan;
  readonly changes: readonly StudentChange[];
}

/** Tells who changes and by how much, and what has to be graded again. */
export function tellRescore({ plan, changes }: Rescoring, io: Io): void {
  if (changes.length > 0) io.stdout(`${drawChanges(changes)}\n`);
  if (changes.length > MOST_STUDENTS) io.stdout(`... and ${changes.length - MOST_STUDENTS} more\n`);
  if (changes.length > 0) io.stdout('\n');
  io.stdout(`${summarise(plan, changes)}\n`);
  for (const [id, amount] of plan.again) {
    const grades = amount === 1 ? '1 grade stays as it is' : `${amount} grades stay as they are`;
    io.stdout(
      `${visibleLine(id)} judges otherwise than it did: ${grades}. Grade again: \`seaworthy grade\`.\n`,
    );
  }
}

function drawChanges(changes: readonly StudentChange[]): string {
  const most = changes
    .toSorted((a, b) => Math.abs(scoreChange(b)) - Math.abs(scoreChange(a)))
    .slice(0, MOST_STUDENTS);
  return drawTable(
    [
      { head: 'Student' },
      { head: 'Before', align: 'right' },
      { head: 'After', align: 'right' },
      { head: 'Change', align: 'right' },
      { head: 'Exercises' },
    ],
    most.map((change) => [
      visibleLine(change.name === null ? change.student : `${change.name} (${change.student})`),
      tellScore(change.before),
      tellScore(change.after),
      tellChange(change),
      tellExercises(change.exercises),
    ]),
  );
}

/** With its fractions: a change may be small. */
const percent = (share: number): string => `${formatPoints(share * 100)}%`;

const tellScore = (score: number | null): string => (score === null ? '-' : percent(score));

function tellChange(change: StudentChange): string {
  const by = scoreChange(change);
  return `${by > 0 ? '+' : ''}${percent(by)}`;
}

function tellExercises(exercises: StudentChange['exercises']): string {
  const told = exercises
    .slice(0, MOST_EXERCISES)
    .map(
      ({ id, before, after }) => `${visibleLine(id)} ${tellPoints(before)} → ${tellPoints(after)}`,
    );
  const more = exercises.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

const tellPoints = (points: number | null): string =>
  points === null ? '-' : formatPoints(points);

function summarise(
  { book, count, rewrites }: RescorePlan,
  changes: readonly StudentChange[],
): string {
  const up = changes.filter((change) => scoreChange(change) > 0).length;
  const down = changes.filter((change) => scoreChange(change) < 0).length;
  const known = new Set(book.students.map(({ id }) => id));
  const gone = changes.filter(({ student }) => !known.has(student)).length;
  const students = `${changes.length} of ${book.students.length + gone} students change`;
  const parts = [students, `${up} up`, `${down} down`];
  const others = changes.length - up - down - gone;
  if (gone > 0) parts.push(`${gone} of whom nothing is left`);
  if (others > 0) parts.push(`${others} with the same score`);
  return `${parts.join(', ')}; ${rewrites.length} of ${count} grades are counted anew.`;
}

import type { BookedStudent, Gradebook } from '../../graders/gradebook.ts';
import { formatPoints } from '../text/measures.ts';
import { columnOf, pointsOf, tableFormat } from './book-format.ts';

/** What the gradebook of Canvas imports: `canvas.csv`. */
export const canvas = tableFormat({ name: 'canvas', file: 'canvas.csv', rows: canvasRows });

const POINTS_POSSIBLE = 'Points Possible';

/** The ids of a class are taken for those of the student information system; Canvas's own are not known here. */
export function canvasRows({ exercises, students }: Gradebook): readonly (readonly string[])[] {
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...exercises.map(columnOf)],
    [
      `    ${POINTS_POSSIBLE}`,
      ...['', '', '', ''],
      ...exercises.map(({ maxPoints }) => formatPoints(maxPoints)),
    ],
    ...students.map((student) => [
      nameOf(student),
      ...['', student.id, student.id, ''],
      ...student.entries.map(pointsOf),
    ]),
  ];
}

// Canvas takes every row whose name holds these words for the one that says what can be earned.
const nameOf = ({ name, id }: BookedStudent): string =>
  (name ?? id).replaceAll(POINTS_POSSIBLE, 'Points-Possible');

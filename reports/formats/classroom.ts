import type { Grade } from '../../graders/grade.ts';
import { visibleLine } from '../text/visible-text.ts';
import { withoutCommands } from '../text/without-commands.ts';
import { placeByStudent } from './told/place-results.ts';
import { resultsFormat } from './told/results-format.ts';
import { toldChecks, toldTitle } from './told/told-check.ts';
import { statusOf } from './told/status-of.ts';
import type { ToldCheck } from './told/told-check.ts';

/** What the public grading reporter of GitHub Classroom takes from a step: JSON in base64, one `classroom.txt` a student. */
export const classroom = resultsFormat({
  name: 'classroom',
  file: 'classroom.txt',
  place: placeByStudent,
  render: (grades) => Buffer.from(JSON.stringify(classroomResult(grades))).toString('base64'),
});

/**
 * One student's grades as that reporter reads them. It adds up the scores; where something cannot be judged it is given
 * no points to report, so that it reports none.
 */
export function classroomResult(grades: readonly Grade[]) {
  const isGradable = grades.every(({ gradable }) => gradable);
  const tests = grades.flatMap((grade) =>
    toldChecks(grade).map((check) =>
      testOf(check, { grade, isGradable, hasTitle: grades.length > 1 }),
    ),
  );
  const isPassed = tests.every(({ status }) => status === 'pass');
  return {
    version: 1,
    status: isGradable ? (isPassed ? 'pass' : 'fail') : 'error',
    max_score: isGradable ? grades.reduce((all, { maxPoints }) => all + maxPoints, 0) : 0,
    tests,
  };
}

interface Manner {
  readonly grade: Grade;
  readonly isGradable: boolean;
  readonly hasTitle: boolean;
}

function testOf(check: ToldCheck, { grade, isGradable, hasTitle }: Manner) {
  const { title, verdict, points, maxPoints, durationMs, location, explanation, commands } = check;
  const name = hasTitle ? `${toldTitle(grade.exercise.title)}: ${title}` : title;
  return {
    // The reporter prints these to the log of a job.
    name: withoutCommands(name),
    status: statusOf(verdict, grade),
    score: isGradable ? points : 0,
    max_score: isGradable ? maxPoints : 0,
    message: withoutCommands(explanation),
    test_code: withoutCommands(commands.join('\n')),
    filename: location === null ? '' : withoutCommands(visibleLine(location.file)),
    line_no: location?.line ?? 0,
    duration: Math.round(durationMs),
    execution_time: `${(durationMs / 1000).toFixed(1)}s`,
  };
}

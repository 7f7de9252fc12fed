import type { CheckResult, Grade, Verdict } from '../../graders/grade.ts';
import { hiddenNote, isJudged, summarise } from '../summary.ts';
import { visibleLine } from '../text/visible-text.ts';
import { placeByStudent } from './told/place-results.ts';
import { prettyJson, resultsFormat } from './told/results-format.ts';
import { tellCheck, toldTitle } from './told/told-check.ts';

/** Gradescope's `results.json`, one a student. Hidden checks are hidden there too, and count. */
export const gradescope = resultsFormat({
  name: 'gradescope',
  file: 'results.json',
  place: placeByStudent,
  render: (grades) => prettyJson(gradescopeResults(grades)),
});

/**
 * One student's grades as Gradescope reads them. Where one cannot be judged there is no score in it anywhere: a zero
 * would be taken for the student's.
 */
export function gradescopeResults(grades: readonly Grade[]) {
  const isGradable = grades.every(({ gradable }) => gradable);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    ...(isGradable && { score: sum(grades.map(({ points }) => points)) }),
    execution_time: Math.round(sum(grades.map(({ durationMs }) => durationMs)) / 1000),
    output: grades.map((grade) => outputOf(grade, grades.length > 1)).join('\n\n'),
    // What was written by students is never to be rendered.
    ...{ output_format: 'text', test_output_format: 'text', test_name_format: 'text' },
    ...{ visibility: 'visible', stdout_visibility: 'hidden' },
    tests: grades.flatMap((grade, index) =>
      grade.checks.map((check, at) => ({
        number: grades.length > 1 ? `${index + 1}.${at + 1}` : `${at + 1}`,
        ...testOf(check, grade, { isGradable, hasTitle: grades.length > 1 }),
      })),
    ),
  };
}

function outputOf(grade: Grade, hasTitle: boolean): string {
  const summary = summarise(grade);
  const { headline, sentence } = summary;
  const title = hasTitle ? `${toldTitle(grade.exercise.title)}: ` : '';
  const more = [sentence, hiddenNote(summary)].filter((text) => text !== null).join(' ');
  const standIns = grade.environment.baseImages.some(({ standIn }) => standIn)
    ? '\nGraded on stand-ins: base images were built from local packages, not taken from a registry.'
    : '';
  return `${title}${headline}: ${more}${standIns}`;
}

interface Manner {
  readonly isGradable: boolean;
  readonly hasTitle: boolean;
}

/** What waits for a check that could not be judged has not failed either. */
function statusOf(verdict: Verdict, grade: Grade): 'passed' | 'failed' | null {
  if (verdict === 'passed') return 'passed';
  return isJudged(verdict, grade) ? 'failed' : null;
}

function testOf(check: CheckResult, grade: Grade, { isGradable, hasTitle }: Manner) {
  const { title, verdict, points, maxPoints, explanation, diagnosis } = tellCheck(check, grade);
  const status = statusOf(verdict, grade);
  const name = hasTitle ? `${toldTitle(grade.exercise.title)}: ${title}` : title;
  return {
    name: verdict === 'errored' ? `Not judged: ${name}` : name,
    ...(isGradable && { score: points, max_score: maxPoints }),
    ...(status !== null && { status }),
    ...(explanation !== '' && { output: explanation }),
    tags: [grade.exercise.id, check.kind, verdict, diagnosis]
      .filter((tag) => tag !== null)
      .map((tag) => visibleLine(tag)),
    visibility: check.hidden ? 'hidden' : 'visible',
  };
}

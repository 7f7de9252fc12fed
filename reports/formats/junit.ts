import { resolve } from 'node:path';

import XMLBuilder from 'fast-xml-builder';

import type { Grade } from '../../graders/grade.ts';
import { visibleLine } from '../text/visible-text.ts';
import type { Format } from './format.ts';
import { toldChecks } from './told/told-check.ts';
import type { ToldCheck } from './told/told-check.ts';
import { writeFile } from './write-file.ts';

/** All grades in one `junit.xml`: a suite a submission, a case a check, the hidden ones together as one case. */
export const junit: Format = {
  name: 'junit',
  file: 'junit.xml',
  write: async (grades, folder) => [
    await writeFile(resolve(folder, 'junit.xml'), renderJUnit(grades)),
  ],
};

// What XML 1.0 cannot say even as a reference.
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The XML that continuous integration reads test results from. */
export function renderJUnit(grades: readonly Grade[]): string {
  const suites = grades.map(suiteOf);
  const sum = (key: 'tests' | 'failures' | 'errors' | 'skipped'): number =>
    suites.reduce((all, { attributes }) => all + attributes[key], 0);
  const builder = new XMLBuilder({
    attributesGroupName: 'attributes',
    attributeNamePrefix: '',
    textNodeName: 'text',
    format: true,
    ignoreAttributes: false,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  const xml = builder.build({
    '?xml': { attributes: { version: '1.0', encoding: 'UTF-8' } },
    testsuites: {
      attributes: {
        name: 'Seaworthy',
        tests: sum('tests'),
        failures: sum('failures'),
        errors: sum('errors'),
        skipped: sum('skipped'),
        time: seconds(grades.reduce((all, { durationMs }) => all + durationMs, 0)),
      },
      testsuite: suites,
    },
  });
  return xml.replace(UNSAYABLE, '\uFFFD');
}

function suiteOf(grade: Grade) {
  const id = visibleLine(grade.exercise.id);
  const student = visibleLine(grade.submission.student);
  const checks = toldChecks(grade);
  const count = (verdict: string): number =>
    checks.filter((check) => check.verdict === verdict).length;
  return {
    attributes: {
      name: `${id} (${student})`,
      tests: checks.length,
      failures: count('failed'),
      errors: count('errored'),
      skipped: count('skipped'),
      time: seconds(grade.durationMs),
      // Readers expect it without a zone; it is UTC.
      timestamp: grade.startedAt.slice(0, 19),
    },
    properties: {
      property: Object.entries(propertiesOf(grade)).map(([name, value]) => ({
        attributes: { name, value },
      })),
    },
    testcase: checks.map((check) => caseOf(check, `${student}.${id}`)),
  };
}

const propertiesOf = ({ exercise, submission, environment, ...grade }: Grade) => ({
  exercise: visibleLine(exercise.title),
  student: visibleLine(submission.student),
  gradable: grade.gradable,
  // Points of a grade that does not count would be taken for its points.
  ...(grade.gradable && {
    points: grade.points,
    'max-points': grade.maxPoints,
    score: grade.score,
  }),
  seaworthy: visibleLine(environment.seaworthy),
  'stand-ins': environment.baseImages.some(({ standIn }) => standIn),
});

function caseOf(check: ToldCheck, classname: string) {
  const { title, durationMs, location } = check;
  return {
    attributes: {
      ...{ name: title, classname, time: seconds(durationMs) },
      ...(location && { file: visibleLine(location.file), line: location.line }),
    },
    ...outcomeOf(check),
  };
}

function outcomeOf({ verdict, summary: message, explanation: text, ...check }: ToldCheck) {
  switch (verdict) {
    case 'passed':
      return {};
    case 'skipped':
      return { skipped: { attributes: { message } } };
    case 'failed':
      return { failure: { attributes: { message, type: check.diagnosis ?? verdict }, text } };
    case 'errored':
      // The type tells whose fault it is: `infrastructure` or `author`.
      return { error: { attributes: { message, type: check.fault ?? verdict }, text } };
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

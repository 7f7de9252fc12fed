import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

import type { CheckResult, Grade } from '../../graders/grade.ts';
import type { Format } from './format.ts';
import { MAIN_FILES } from './told/main-file.ts';
import { tellCheck } from './told/told-check.ts';
import { writeFile } from './write-file.ts';

/** All that failed as GitLab's code quality report, `codequality.json`: it is shown at the lines of a merge request. */
export const codequality: Format = {
  name: 'codequality',
  file: 'codequality.json',
  write: async (grades, folder) => [
    await writeFile(resolve(folder, 'codequality.json'), renderCodeQuality(grades)),
  ],
};

/** The fields that GitLab reads, of each finding. */
interface Finding {
  readonly description: string;
  readonly check_name: string;
  /** The same as long as the finding is: GitLab compares two reports by it. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The JSON of the report. A hidden check is no line's finding, and is left out. */
export function renderCodeQuality(grades: readonly Grade[]): string {
  const findings = grades.flatMap((grade) =>
    grade.checks
      .filter(({ verdict, hidden }) => !hidden && (verdict === 'failed' || verdict === 'errored'))
      .map((check) => describe(check, grade)),
  );
  return `${JSON.stringify(findings, null, 2)}\n`;
}

function describe(check: CheckResult, grade: Grade): Finding {
  const { title, summary, diagnosis, location, verdict } = tellCheck(check, grade);
  const { file, line } = location ?? { file: mainFile(grade), line: 1 };
  const what = verdict === 'errored' ? `${title}: not judged, and no fault of yours` : title;
  const identity = [grade.exercise.id, grade.submission.student, check.id, file];
  return {
    description: `${what}: ${summary}`,
    check_name: diagnosis ?? check.id,
    fingerprint: createHash('sha256').update(JSON.stringify(identity)).digest('hex'),
    severity: verdict === 'errored' ? 'info' : 'major',
    location: { path: file.replace(/^\.\//, ''), lines: { begin: line } },
  };
}

const mainFile = ({ session }: Grade): string =>
  MAIN_FILES[session === undefined ? 'files' : 'session'];

import { relative, resolve, sep } from 'node:path';
import { ExerciseSpecError, SeaworthyError, UsageError } from '../../exercises/index.ts';
import { AuthorError, SubmissionError } from '../../graders/index.ts';
import { visibleParagraphs } from '../../reports/text/visible-paragraphs.ts';
import { tellError } from '../tell-error.ts';
import { mostAnnotations } from './annotate-grades.ts';
import type { GuardedLog } from './guard-log.ts';
import type { Annotation } from './workflow-command.ts';

/** As where the exit code is chosen: what the command line, the repository or the course has wrong. */
const MENDABLE = [UsageError, SubmissionError, AuthorError];

/** Tells what kept work from being graded. Only what a person can mend in the repository is an error; the rest is a warning. */
export async function tellFault(error: unknown, log: GuardedLog): Promise<void> {
  await tellError(error, log.io);
  log.annotate(mostAnnotations(describeFault(error, log.io.cwd)));
}

function describeFault(error: unknown, cwd: string): readonly Annotation[] {
  if (error instanceof ExerciseSpecError) {
    return error.problems.map(({ file, line, message }) => ({
      level: 'error',
      title: 'The course is wrong here',
      message: visibleParagraphs(message),
      file: relative(cwd, resolve(cwd, file)).split(sep).join('/'),
      line,
    }));
  }
  const words = error instanceof Error ? error.message : String(error);
  const hint = error instanceof SeaworthyError ? `\n${error.hint}` : '';
  const message = visibleParagraphs(`${words}${hint}`);
  return MENDABLE.some((kind) => error instanceof kind)
    ? [{ level: 'error', title: 'The job is set up wrongly', message }]
    : [{ level: 'warning', title: 'Not graded: the machine that grades failed', message }];
}

import { resolve } from 'node:path';
import { ExerciseSpecError, SeaworthyError, UsageError } from '../../exercises/index.ts';
import { AuthorError, SubmissionError } from '../../graders/index.ts';
import { visibleParagraphs } from '../../reports/text/visible-paragraphs.ts';
import { tellError } from '../tell-error.ts';
import { mostAnnotations } from './annotate-grades.ts';
import type { GuardedLog } from './guard-log.ts';
import { pathInside } from './path-inside.ts';
import { openRepository } from './repository.ts';
import type { Annotation } from './workflow-command.ts';

/** As where the exit code is chosen: what the command line, the repository or the course has wrong. */
const MENDABLE = [UsageError, SubmissionError, AuthorError];

/** Tells what kept work from being graded. Only what a person can mend in the repository is an error; the rest is a warning. */
export async function tellFault(error: unknown, log: GuardedLog): Promise<void> {
  await tellError(error, log.io);
  log.annotate(mostAnnotations(await describeFault(error, log.io.cwd)));
}

async function describeFault(error: unknown, cwd: string): Promise<readonly Annotation[]> {
  if (error instanceof ExerciseSpecError) return describeProblems(error, cwd);
  const words = error instanceof Error ? error.message : String(error);
  const hint = error instanceof SeaworthyError ? `\n${error.hint}` : '';
  const message = visibleParagraphs(`${words}${hint}`);
  return MENDABLE.some((kind) => error instanceof kind)
    ? [{ level: 'error', title: 'The job is set up wrongly', message }]
    : [{ level: 'warning', title: 'Not graded: the machine that grades failed', message }];
}

async function describeProblems(
  { problems }: ExerciseSpecError,
  cwd: string,
): Promise<readonly Annotation[]> {
  const root = await openRepository(cwd).then(
    (repository) => repository.root,
    () => null,
  );
  const described = problems.map(async ({ file, line, message }): Promise<Annotation> => {
    const path = root === null ? null : await pathInside(root, resolve(cwd, file));
    const place = path === null ? {} : { file: path, line };
    // A file of another place is named, as no line of the repository can be shown.
    const text = visibleParagraphs(path === null ? `${file}:${line}: ${message}` : message);
    return { level: 'error', title: 'The course is wrong here', message: text, ...place };
  });
  return Promise.all(described);
}

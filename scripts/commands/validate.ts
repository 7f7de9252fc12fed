import type { Command } from 'commander';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Io } from '../io.ts';

interface ValidateOptions {
  readonly course?: string;
}

const EXAMPLES = `
Examples:
  $ seaworthy validate                     the course you are in
  $ seaworthy validate --course ../other   another one

Exit codes: 0 nothing to mend, 2 something is.`;

/** Adds `seaworthy validate`: every problem of every spec of a course, at once. */
export function registerValidate(program: Command, io: Io): void {
  program
    .command('validate')
    .description('report all that is wrong in a course, by file, line and column')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .addHelpText('after', EXAMPLES)
    .action((options: ValidateOptions) => validate(options, io));
}

async function validate({ course }: ValidateOptions, io: Io): Promise<void> {
  const [{ validateCourse }, { findCourse, shortPath }] = await Promise.all([
    import('../../exercises/index.ts'),
    import('../find-course.ts'),
  ]);
  const folder = findCourse(io.cwd, course);
  const { problems, ...counts } = await validateCourse(folder);
  if (problems.length === 0) {
    const { exerciseCount, checkCount, mistakeCount, variantCount } = counts;
    const amounts = [
      count(exerciseCount, 'exercise'),
      count(checkCount, 'check'),
      count(mistakeCount, 'mistake'),
      count(variantCount, 'variant'),
    ];
    io.stdout(`Nothing to mend in ${shortPath(io.cwd, folder)}: ${amounts.join(', ')}.\n`);
    return;
  }
  for (const { file, line, column, message } of problems) {
    io.stdout(`${shortPath(io.cwd, file)}:${line}:${column}: ${message}\n`);
  }
  const files = new Set(problems.map(({ file }) => file)).size;
  io.stdout(`\n${count(problems.length, 'problem')} in ${count(files, 'file')}.\n`);
  io.setExitCode(EXIT_CODES.usage);
}

const count = (amount: number, noun: string): string =>
  `${amount} ${noun}${amount === 1 ? '' : 's'}`;

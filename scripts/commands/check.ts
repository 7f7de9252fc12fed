import type { Command } from 'commander';
import type { CheckOptions } from '../check-submissions.ts';
import type { Io } from '../io.ts';
import { formatOption } from './format-option.ts';
import { isolationOption } from './isolation-option.ts';

const EXAMPLES = `
Without arguments it grades the exercise whose folder you are in: its submission/ folder, or
starter/ where there is none, or the folder below it that you stand in.

Examples:
  $ seaworthy check 18-graceful-stop --submission my-work
  $ seaworthy check 16-redis-image 17-default-command --submission 'work/{exercise}'
  $ seaworthy check --watch                     again each time a file is saved
  $ seaworthy check --format html,junit --report out
  $ seaworthy check 20-simpleweb --json | jq '.grades[0].score'

Exit codes: 0 at or above the pass mark, 1 below it, 2 wrong usage or spec, 3 the machine.`;

/** Adds `seaworthy check`: a student's own work, graded and explained. */
export function registerCheck(program: Command, io: Io): void {
  program
    .command('check')
    .description('grade a folder of your own, and tell what to fix first')
    .argument('[exercises...]', 'ids of exercises, as 18-graceful-stop')
    .option('-s, --submission <folder>', 'what to grade; {exercise} stands for the id')
    .option('--student <name>', 'the name on the grade (default: the folder)')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .addOption(isolationOption())
    .option('--report <folder>', 'where to write the reports')
    .addOption(formatOption())
    .option('--json', 'print the grades as JSON, and nothing else')
    .option('--watch', 'grade again whenever a file changes')
    .option('--open', 'open the page in a browser')
    .addHelpText('after', EXAMPLES)
    .action(async (exercises: string[], options: CheckOptions) => {
      const { check, watchAndCheck } = await import('../check-submissions.ts');
      if (options.watch) await watchAndCheck(exercises, options, io);
      else await check(exercises, options, io);
    });
}

import type { Command } from 'commander';
import type { CiOptions } from '../ci/run-ci.ts';
import type { Io } from '../io.ts';
import { formatOption } from './format-option.ts';
import { isolationOption } from './isolation-option.ts';

const EXAMPLES = `
What changed is what \`git diff BASE...HEAD\` tells. On a pull request of GitHub, and in a merge request's
pipeline of GitLab, the base is known. In the repository of a course it grades what a changed exercise
says earns every point, its solution and its variants; \`seaworthy verify\` judges the mistakes too.
Everywhere else it grades the folders that --submission names: {exercise} stands for the id of an
exercise, {student} for a name. Reports that tell of hidden checks (json, gradescope) are refused: whoever
sees a pull request can fetch what its job uploads.

Examples:
  $ seaworthy ci --base origin/main                              a folder an exercise, named by its id
  $ seaworthy ci --submission 'work/{student}/{exercise}'        on a pull request
  $ seaworthy ci 18-graceful-stop --submission .                 one exercise that is the whole repository
  $ seaworthy ci --all --format html,junit,codequality --report out

Exit codes: 0 at or above the pass mark or nothing changed, 1 below it, 2 wrong usage or spec, 3 the machine.`;

/** Adds `seaworthy ci`: what a pull request changes, graded, and told where its readers look. */
export function registerCi(program: Command, io: Io): void {
  program
    .command('ci')
    .description('grade what a pull request changes, with annotations and a summary')
    .argument('[exercises...]', 'only these')
    .option('--base <ref>', 'what the change is compared with (default: as the service tells)')
    .option('--all', 'grade all that is there, changed or not')
    .option(
      '-s, --submission <pattern>',
      'where submissions are (default: {exercise}, or the course itself)',
    )
    .option('--student <name>', 'the name on the grades (default: who started the job)')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .addOption(isolationOption())
    .option('--report <folder>', 'where to write the reports')
    .addOption(formatOption())
    .option('--comment <file>', 'a file to keep the result in, as a comment')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: string[], options: CiOptions) => {
      const { runCi } = await import('../ci/run-ci.ts');
      await runCi({ ids, options }, io);
    });
}

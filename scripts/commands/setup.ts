import type { Command } from 'commander';
import type { Io } from '../io.ts';

const EXAMPLES = `
Examples:
  $ seaworthy setup                     an engine, and the base images of the course
  $ seaworthy setup --course ../other   those of another course

Exit codes: 0 all is there, 2 the course is wrong, 3 the machine lacks something.`;

/** Adds `seaworthy setup`: an engine that answers, and the base images of the course. */
export function registerSetup(program: Command, io: Io): void {
  program
    .command('setup')
    .description('make sure that an engine answers and has the base images of the course')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .addHelpText('after', EXAMPLES)
    .action(async ({ course }: { course?: string }) => {
      const { setUpMachine } = await import('../set-up-machine.ts');
      await setUpMachine(course, io);
    });
}

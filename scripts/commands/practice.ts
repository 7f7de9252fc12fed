import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { parseDuration } from '../../exercises/units.ts';
import type { Io } from '../io.ts';
import type { PracticeOptions } from '../practice/practise.ts';

const EXAMPLES = `
Opens a terminal in a lab of its own, in which nothing can go wrong: type docker commands, and see
each check being ticked. \`hint\` gives a nudge, \`task\` shows the task again, \`exit\` or Ctrl-D
ends it. Then it is graded as \`check\` would, and what was typed is kept as commands.sh.

Examples:
  $ seaworthy practice 07-stop-and-kill
  $ seaworthy practice --join                   a second terminal, in a second window

Exit codes: 0 at or above the pass mark, 1 below it, 2 wrong usage or spec, 3 the machine.`;

/** Adds `seaworthy practice`: a lab with a real terminal, for an exercise about docker commands. */
export function registerPractice(program: Command, io: Io): void {
  program
    .command('practice')
    .description('open a lab and type docker commands in it, with the checks ticked as you go')
    .argument('[exercise]', 'its id, as 07-stop-and-kill (default: the one whose folder it is)')
    .option('-s, --submission <folder>', 'the files to begin with (default: the starter)')
    .option('--student <name>', 'the name on the grade', 'practice')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .option('--report <folder>', 'where to write the HTML pages')
    .option('--open', 'open the page in a browser at the end')
    .option('--time <duration>', 'when it ends by itself', readTime, parseDuration('4h'))
    .option('--join', 'open one more terminal in the lab that is open')
    .addHelpText('after', EXAMPLES)
    .action(async (exercise: string | undefined, options: PracticeOptions) => {
      const { joinPractice, practise } = await import('../practice/practise.ts');
      if (options.join) await joinPractice(io);
      else await practise(exercise, options, io);
    });
}

function readTime(text: string): number {
  try {
    return parseDuration(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

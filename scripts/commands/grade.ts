import type { Command } from 'commander';
import type { GradeOptions } from '../grade-class.ts';
import type { Io } from '../io.ts';
import { isolationOption } from './isolation-option.ts';

const EXAMPLES = `
SUBMISSIONS is a folder with a folder a student, and in it one an exercise; archives will do in
their place. Other folders are found by --layout, with {student}, {exercise} and {*} for anything.

What is graded is kept in the class folder. The same command again grades only what has changed,
and goes on where one was ended; --fresh grades everything anew.

Examples:
  $ seaworthy grade submissions
  $ seaworthy grade submissions --output spring --roster roster.csv
  $ seaworthy grade clones --layout '{exercise}-{student}' --isolation shared
  $ seaworthy grade uploads --layout '{student}_{*}' --only 18-graceful-stop
  $ seaworthy grade submissions --shard 1/2 --output part-1

Exit codes: 0 all at or above the pass mark, 1 some below it, 2 wrong usage or spec, 3 the machine,
something could not be graded, or another command writes into the class folder.`;

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((id) => id.trim()),
];

/** Adds `seaworthy grade`: a class's work, graded and kept. */
export function registerGrade(program: Command, io: Io): void {
  program
    .command('grade')
    .description('grade a class, or what is left of it: gradebook, report, a page a student')
    .argument('<submissions>', 'a folder, or an archive, of what was handed in')
    .option('-o, --output <folder>', 'the class folder (default: .seaworthy/class)')
    .option('--layout <pattern>', 'how the folders are named (default: {student}/{exercise})')
    .option('--roster <csv>', 'who is in the class: ids, names, addresses')
    .option('--handed-in <csv>', 'when it was handed in: student, exercise, time')
    .option('--only <exercises>', 'grade these alone, with commas between them', collect)
    .addOption(isolationOption().default('private'))
    .option('--fresh', 'grade again what is graded already')
    .option('--shard <part>', 'grade one part of the class, as 2/4; see `seaworthy merge`')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .option('--quiet', 'tell nothing before the end')
    .option('--events <file>', 'write what happens into a file, a line of JSON each')
    .addHelpText('after', EXAMPLES)
    .action(async (submissions: string, options: GradeOptions) => {
      const { gradeClass } = await import('../grade-class.ts');
      await gradeClass(submissions, options, io);
    });
}

import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { MergeOptions } from '../merge-classes.ts';

const EXAMPLES = `
Each machine grades one part of the class into a class folder of its own; whoever sees all of the
folders puts them together.

Examples:
  $ seaworthy grade submissions --shard 1/2 --output part-1
  $ seaworthy grade submissions --shard 2/2 --output part-2
  $ seaworthy merge part-1 part-2 --output class

Exit codes: as those of \`seaworthy grade\`.`;

/** Adds `seaworthy merge`: class folders of several machines, made one. */
export function registerMerge(program: Command, io: Io): void {
  program
    .command('merge')
    .description('put class folders of one course together: gradebook and report of all')
    .argument('<folders...>', 'class folders, as `seaworthy grade --shard` makes them')
    .requiredOption('-o, --output <folder>', 'the class folder that gets everything')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .addHelpText('after', EXAMPLES)
    .action(async (folders: string[], options: MergeOptions) => {
      const { mergeClasses } = await import('../merge-classes.ts');
      await mergeClasses(folders, options, io);
    });
}

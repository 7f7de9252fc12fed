import type { Command } from 'commander';
import type { Io } from '../io.ts';

export interface RescoreOptions {
  readonly course?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  /** Whether the students' own pages are written again. */
  readonly pages: boolean;
}

const EXAMPLES = `
Points, titles and what is hidden (exercise.yaml), weights, due dates and what lateness costs
(course.yaml), and overrides.yaml are applied to what is graded already; no engine is needed. Where
an exercise judges otherwise than it did, its grades stay as they are: grade it again.

Examples:
  $ seaworthy rescore class --dry-run   who would change, and by how much
  $ seaworthy rescore class             the same; then it asks, and writes
  $ seaworthy rescore class --yes       without asking

Exit codes: 0 counted anew, or nothing to change; 2 wrong usage, spec or overrides; 3 a grade that
cannot be read or written, or another command writes into the class folder.`;

/** Adds `seaworthy rescore`: counts a class's grades anew, without an engine. */
export function registerRescore(program: Command, io: Io): void {
  program
    .command('rescore')
    .description('count stored grades anew after points, weights or due dates changed')
    .argument('<folder>', 'the class folder')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .option('--yes', 'write without asking')
    .option('--dry-run', 'tell what would change, and write nothing')
    .option('--no-pages', "leave the students' own pages for another time: they take the longest")
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: RescoreOptions) => {
      const { rescore } = await import('../rescore-class.ts');
      await rescore(folder, options, io);
    });
}

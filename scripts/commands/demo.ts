import type { Command } from 'commander';
import type { Io } from '../io.ts';

const EXAMPLES = `
Examples:
  $ npm run demo              sets everything up first
  $ seaworthy demo --report pages`;

/** Adds `seaworthy demo`: a small class, graded for a newcomer to look at. */
export function registerDemo(program: Command, io: Io): void {
  program
    .command('demo')
    .description('grade a small sample class, and write its pages')
    .option('--report <folder>', 'where to write the HTML pages')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { report?: string }) => {
      const { gradeDemo } = await import('../grade-demo.ts');
      await gradeDemo(options, io);
    });
}

import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { formatOption } from './format-option.ts';

export interface ReportCommandOptions {
  readonly report?: string;
  /** Names, each with commas between them where it is several. */
  readonly format?: readonly string[];
  readonly open?: boolean;
}

const EXAMPLES = `
Grades are looked for in the folders and files named; without any, in the latest run. The pages of a
class folder are its own: those of its single grades are written to seaworthy-report.

Examples:
  $ seaworthy report                                    the latest run again
  $ seaworthy report .seaworthy/latest --format html,json
  $ seaworthy report CLASS-FOLDER --format canvas       what a learning platform imports
  $ seaworthy report ada.json grace.json --report pages

Exit codes: 0 written, 2 wrong usage, 3 a grade that cannot be read or a report that cannot be written.`;

/** Adds `seaworthy report`: renders grades again, without an engine. */
export function registerReport(program: Command, io: Io): void {
  program
    .command('report')
    .description('write the reports of grades again, without an engine')
    .argument('[grades...]', 'run folders, or grade files')
    .option('--report <folder>', 'where to write (default: the report folder of the run)')
    .addOption(formatOption())
    .option('--open', 'open the page in a browser')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ReportCommandOptions) => {
      const { report } = await import('../render-reports.ts');
      await report(paths, options, io);
    });
}

import type { Command } from 'commander';
import type { Io } from '../io.ts';

export interface CompareOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
A run is a folder of grades: a class folder, a run's, or a file that holds grades. Of several attempts
at one exercise the last counts.

Examples:
  $ seaworthy compare class-monday class-tuesday
  $ seaworthy compare .seaworthy/runs/2026-10-01* .seaworthy/latest
  $ seaworthy compare before.json after.json --json

Exit codes: 0 the same verdicts, 1 others, 2 wrong usage, 3 a grade that cannot be read.`;

/** Adds `seaworthy compare`: the verdicts that changed between two runs. */
export function registerCompare(program: Command, io: Io): void {
  program
    .command('compare')
    .description('tell which verdicts changed between two runs')
    .argument('<before>', 'a class folder, a run folder, or a grade file')
    .argument('<after>', 'another one')
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, options: CompareOptions) => {
      const { compare } = await import('../compare-runs.ts');
      await compare(before, after, { ...options, io });
    });
}

import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { VerifyOptions } from '../verify-course.ts';
import { isolationOption } from './isolation-option.ts';

const EXAMPLES = `
Examples:
  $ seaworthy verify                       every exercise of the course
  $ seaworthy verify 18-graceful-stop
  $ seaworthy verify --repeat 3            the same verdicts three times

Exit codes: 0 as the course says, 1 not, 2 wrong usage or spec, 3 the machine.`;

/** Adds `seaworthy verify`: the exercises graded against their own solutions, variants and mistakes. */
export function registerVerify(program: Command, io: Io): void {
  program
    .command('verify')
    .description('grade every solution, variant and mistake of the course, and compare')
    .argument('[exercises...]', 'ids of exercises (default: all)')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .option(
      '--repeat <times>',
      'grade all of it this often; verdicts must not differ',
      readTimes,
      1,
    )
    .addOption(isolationOption())
    .addHelpText('after', EXAMPLES)
    .action(async (exercises: string[], options: VerifyOptions) => {
      const { verify } = await import('../verify-course.ts');
      await verify(exercises, options, io);
    });
}

function readTimes(text: string): number {
  const times = Number(text);
  if (!Number.isInteger(times) || times < 1)
    throw new InvalidArgumentError('Give a whole number from 1.');
  return times;
}

import './tune-node.ts';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { registerAutograder } from './commands/autograder.ts';
import { registerCheck } from './commands/check.ts';
import { registerCi } from './commands/ci.ts';
import { registerClean } from './commands/clean.ts';
import { registerCompare } from './commands/compare.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerGrade } from './commands/grade.ts';
import { registerMerge } from './commands/merge.ts';
import { registerNew } from './commands/new.ts';
import { registerPractice } from './commands/practice.ts';
import { registerReport } from './commands/report.ts';
import { registerRescore } from './commands/rescore.ts';
import { registerSchema } from './commands/schema.ts';
import { registerSetup } from './commands/setup.ts';
import { registerValidate } from './commands/validate.ts';
import { registerVerify } from './commands/verify.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { terminalIo } from './io.ts';
import { tellError } from './tell-error.ts';

const EXAMPLES = `
Examples:
  $ seaworthy check 18-graceful-stop --submission my-work
  $ seaworthy practice 07-stop-and-kill
  $ seaworthy verify 18-graceful-stop
  $ seaworthy grade submissions
  $ seaworthy doctor

Exit codes: 0 passed, 1 below the pass mark, 2 wrong usage or spec, 3 the machine.`;

const io = terminalIo();
const program = new Command('seaworthy')
  .description('Grades Docker coursework by running it on a real engine.')
  .version(packageJson.version)
  .addHelpText('after', EXAMPLES)
  .showHelpAfterError('(add --help for what there is)')
  .showSuggestionAfterError()
  .exitOverride();

const commands = [
  registerCheck,
  registerPractice,
  registerVerify,
  registerGrade,
  registerMerge,
  registerCi,
  registerReport,
  registerRescore,
  registerCompare,
  registerAutograder,
  registerDemo,
  registerValidate,
  registerNew,
  registerSchema,
  registerSetup,
  registerDoctor,
  registerClean,
];
for (const register of commands) register(program, io);
for (const command of program.commands) command.copyInheritedSettings(program);

try {
  await program.parseAsync();
} catch (error) {
  // Commander has said it already; asking for help or the version is no mistake.
  if (error instanceof CommanderError)
    io.setExitCode(error.exitCode === 0 ? EXIT_CODES.ok : EXIT_CODES.usage);
  else await tellError(error, io);
}

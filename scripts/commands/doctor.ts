import type { Command } from 'commander';
import type { Io } from '../io.ts';

interface DoctorOptions {
  readonly course?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
It changes nothing. What stands in the way of grading is marked, with its remedy.

Examples:
  $ seaworthy doctor
  $ seaworthy doctor --json | jq '.findings[] | select(.state != "ok")'

Exit codes: 0 this machine can grade, 3 it cannot.`;

/** Adds `seaworthy doctor`: what is there to grade with, and what is not. */
export function registerDoctor(program: Command, io: Io): void {
  program
    .command('doctor')
    .description('tell what this machine has for grading, and what it lacks')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .option('--json', 'print the findings as JSON, and nothing else')
    .addHelpText('after', EXAMPLES)
    .action(async ({ course, json = false }: DoctorOptions) => {
      const { examineMachine, judgeMachine, renderFindings } = await import('../doctor/index.ts');
      const { EXIT_CODES } = await import('../exit-codes.ts');
      const facts = await examineMachine(io.cwd, course);
      const findings = judgeMachine(facts);
      const usable = findings.every(({ state }) => state !== 'problem');
      const { engine, baseImages } = facts;
      const answer = { schemaVersion: 1, usable, findings, engine, baseImages };
      io.stdout(
        json ? `${JSON.stringify(answer, null, 2)}\n` : renderFindings(findings, io.isColor),
      );
      if (!usable) io.setExitCode(EXIT_CODES.machine);
    });
}

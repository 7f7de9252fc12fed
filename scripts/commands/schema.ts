import { Argument } from 'commander';
import type { Command } from 'commander';
import type { Io } from '../io.ts';

const NAMES = ['course', 'exercise', 'mistake', 'variant', 'overrides'] as const;

const EXAMPLES = `
Examples:
  $ seaworthy schema exercise                          print it
  $ seaworthy schema exercise > exercise.schema.json   keep it beside a course of your own

An editor with a YAML language server completes and explains a spec whose first line is
  # yaml-language-server: $schema=../exercise.schema.json`;

/** Adds `seaworthy schema`: the JSON Schemas of the specs, for editors. */
export function registerSchema(program: Command, io: Io): void {
  program
    .command('schema')
    .description('print the JSON Schema of a kind of spec')
    .addArgument(new Argument('<name>', 'which').choices(NAMES))
    .addHelpText('after', EXAMPLES)
    .action(async (name: (typeof NAMES)[number]) => {
      const [{ schemaPath }, { readFile }] = await Promise.all([
        import('../../exercises/index.ts'),
        import('node:fs/promises'),
      ]);
      io.stdout(await readFile(schemaPath(name), 'utf8'));
    });
}

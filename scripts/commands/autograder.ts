import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { isolationOption } from './isolation-option.ts';

interface AutograderCommandOptions {
  readonly output: string;
  readonly engine: string;
  readonly certificates?: string;
  readonly course?: string;
  readonly isolation: 'shared' | 'private';
  readonly package?: string;
}

const EXAMPLES = `
Gradescope runs submissions on machines that have no container engine: name one that they reach. Whoever
reaches it owns its machine, so let it ask for certificates, and keep nothing else there.

Several exercises make one assignment; its submissions hold a folder for each.

Examples:
  $ seaworthy autograder 18-graceful-stop --engine tcp://lab.example.org:2376 --certificates certs
  $ seaworthy autograder 16-redis-image 17-default-command --engine tcp://10.0.0.5:2375 --output week-3.zip

Exit codes: 0 written, 2 wrong usage.`;

/** Adds `seaworthy autograder`: a zip that Gradescope takes as the autograder of an assignment. */
export function registerAutograder(program: Command, io: Io): void {
  program
    .command('autograder')
    .description('write an autograder for Gradescope, to upload as it is')
    .argument('<exercises...>', 'ids of exercises, as 18-graceful-stop')
    .requiredOption('--engine <address>', 'the engine that grades, as DOCKER_HOST says it')
    .option('--certificates <folder>', 'ca.pem, cert.pem and key.pem for that engine')
    .option('--output <file>', 'the zip to write', 'autograder.zip')
    .addOption(isolationOption().default('private'))
    .option('--course <folder>', 'the folder that holds course.yaml')
    .option('--package <file>', 'a Seaworthy packed by `npm pack` (default: packs this one)')
    .addHelpText('after', EXAMPLES)
    .action((ids: string[], options: AutograderCommandOptions) => write(ids, options, io));
}

async function write(
  exerciseIds: readonly string[],
  options: AutograderCommandOptions,
  io: Io,
): Promise<void> {
  const [path, { writeAutograder }, { findCourse, shortPath }] = await Promise.all([
    import('node:path'),
    import('../autograder/write-autograder.ts'),
    import('../find-course.ts'),
  ]);
  const { engine, isolation, certificates, package: packed } = options;
  const output = path.resolve(io.cwd, options.output);
  await writeAutograder({
    ...{ exerciseIds, output, engine, isolation },
    courseFolder: findCourse(io.cwd, options.course),
    ...(certificates !== undefined && { certificates: path.resolve(io.cwd, certificates) }),
    ...(packed !== undefined && { packedFile: path.resolve(io.cwd, packed) }),
  });
  io.stdout(`Wrote ${shortPath(io.cwd, output)}. On Gradescope, upload it under Configure Autograder,
and give the container time: two minutes for each exercise are seldom too few.
`);
  if (engine.startsWith('unix:'))
    io.stdout(`It asks for an engine at ${engine}: the machines of Gradescope have none there.\n`);
}

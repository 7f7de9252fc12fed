import type { Command } from 'commander';
import type { Io } from '../io.ts';

const EXAMPLES = `
Examples:
  $ seaworthy clean         what dead runs left on the engine and in the temp folder
  $ seaworthy clean --all   also what runs hold on the engine that go on right now elsewhere`;

/** Adds `seaworthy clean`: removes what earlier runs left on the engine and in the temp folder. Base images stay. */
export function registerClean(program: Command, io: Io): void {
  program
    .command('clean')
    .description('remove what earlier runs left on the engine and in the temp folder')
    .option('--all', 'also what belongs to runs that are still going on')
    .addHelpText('after', EXAMPLES)
    .action(async ({ all = false }: { all?: boolean }) => {
      const tell = (what: string): void => io.stdout(`removed ${what}\n`);
      // First, for it needs no engine.
      const folders = await cleanTempFolder(io);
      for (const path of folders) tell(`folder ${path}`);
      const { removed, left } = await cleanEngine(all);
      for (const what of removed) tell(what);
      const count = folders.length + removed.length;
      const note = left > 0 ? `; ${left} objects belong to runs that go on` : '';
      io.stdout(count === 0 ? `Nothing to remove${note}.\n` : `Removed ${count} objects${note}.\n`);
    });
}

async function cleanTempFolder(io: Io): Promise<readonly string[]> {
  const { findDeadScratch, sweepScratch } = await import('../../graders/scratch-folders.ts');
  const removed = await sweepScratch();
  for (const path of await findDeadScratch())
    io.stderr(`The folder ${path} could not be removed.\n`);
  return removed;
}

interface Cleaned {
  readonly removed: readonly string[];
  /** How much belongs to others. */
  readonly left: number;
}

async function cleanEngine(all: boolean): Promise<Cleaned> {
  const { connect, findLeftovers, sweep } = await import('../../graders/index.ts');
  const { sweepImageStores } = await import('../../graders/lab/engine/index.ts');
  const { docker } = await connect();
  const runs = all ? new Set((await findLeftovers(docker)).map(({ runId }) => runId)) : null;
  const gone =
    runs === null
      ? await sweep(docker, 'dead')
      : (await Promise.all([...runs].map((runId) => sweep(docker, { runId })))).flat();
  // Base images stay; their copy for labs is made again when it is needed.
  const stores = await sweepImageStores(docker, all ? 'all' : 'outdated');
  const removed = [
    ...gone.map(({ kind, name }) => `${kind} ${name}`),
    ...stores.map((name) => `volume ${name}`),
  ];
  return { removed, left: (await findLeftovers(docker)).length };
}

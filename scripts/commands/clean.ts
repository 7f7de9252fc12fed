import type { Command } from 'commander';
import type { Io } from '../io.ts';

const EXAMPLES = `
Examples:
  $ seaworthy clean         what dead runs left on the engine
  $ seaworthy clean --all   also what runs hold that go on right now elsewhere`;

/** Adds `seaworthy clean`: removes from the engine what earlier runs left there. Base images stay. */
export function registerClean(program: Command, io: Io): void {
  program
    .command('clean')
    .description('remove from the engine what earlier runs left there')
    .option('--all', 'also what belongs to runs that are still going on')
    .addHelpText('after', EXAMPLES)
    .action(async ({ all = false }: { all?: boolean }) => {
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
      for (const what of removed) io.stdout(`removed ${what}\n`);
      const left = (await findLeftovers(docker)).length;
      const note = left > 0 ? `; ${left} objects belong to runs that go on` : '';
      io.stdout(
        removed.length === 0
          ? `Nothing to remove${note}.\n`
          : `Removed ${removed.length} objects${note}.\n`,
      );
    });
}

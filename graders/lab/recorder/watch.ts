import type { EventLine } from '../trace.ts';
import type { Known } from './containers.ts';
import type { Lab } from './lab.ts';

/** Writes an event, and what is to be seen of the container that it is about. */
export function watch(lab: Pick<Lab, 'trace' | 'containers'>, event: EventLine): void {
  lab.trace.write(event);
  if (event.type !== 'container') return;
  const known = lab.containers.get(event.id);
  // The steps of a build are containers too, and not the student's.
  if (known === null) return;
  if (event.action === 'destroy') {
    known.isGone = true;
    known.left = null;
  }
  if (event.action === 'start') {
    known.mayDie = true;
    void quietly(lab.containers.inTurn(known, () => seeStart(lab, known)));
  }
  if (event.action === 'die') {
    void quietly(lab.containers.inTurn(known, () => seeEnd(lab, known, event.exitCode)));
  }
}

async function seeStart({ containers }: Pick<Lab, 'containers'>, known: Known): Promise<void> {
  containers.write('start', await containers.look(known));
}

async function seeEnd(
  { containers }: Pick<Lab, 'containers'>,
  known: Known,
  exitCode: number | null,
): Promise<void> {
  const snapshot = await containers.look(known, { left: true });
  containers.writeDeath(known, snapshot, exitCode);
  if (known.autoRemove && !known.restarting) await containers.removeEnded(known, snapshot);
}

/** A look that fails is the engine's end, which the stream of events tells too. */
const quietly = (done: Promise<void>): Promise<void> => done.catch(() => undefined);

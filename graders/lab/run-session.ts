import type { Course, Exercise } from '../../exercises/index.ts';
import type { Room } from '../docker/room.ts';
import { spendSpareTime } from '../docker/spare-time.ts';
import type { Submission } from '../submission.ts';
import { openLab } from './engine/index.ts';
import type { Lab, OpenLab } from './engine/index.ts';
import { listAsks } from './list-asks.ts';
import { listScripts } from './list-scripts.ts';
import type { Script } from './list-scripts.ts';
import type { ScriptRun, Session, SessionTerms } from './session.ts';
import type { TraceLine } from './trace.ts';

export interface SessionRequest extends SessionTerms {
  readonly course: Course;
  readonly exercise: Exercise;
  readonly submission: Submission;
  readonly room: Room;
  readonly signal: AbortSignal;
  /** Where the lab comes from. @default one is opened */
  readonly openLab?: OpenLab | undefined;
}

/** Runs a submission's scripts in a lab of their own. What they do is a result; what the machine does throws. */
export async function runSession(request: SessionRequest): Promise<Session> {
  const { course, exercise, submission, room, nonce, phase } = request;
  const openOne = request.openLab ?? openLab;
  const scripts = listScripts(submission.files);
  if (scripts.length === 0) return { lines: [], scripts: [], end: 'done' };
  const signs = new Signs();
  const open = (): Promise<Lab> =>
    openOne({
      room,
      baseImages: course.baseImages,
      files: submission.folder,
      terminals: Math.max(...scripts.map(({ terminal }) => terminal)),
      ask: listAsks(exercise, nonce),
      limits: { network: exercise.limits.buildNetwork },
      signal: request.signal,
      onLine: (line) => signs.take(line),
    });
  const opening = phase('start', open);
  spendSpareTime();
  await using lab = await opening;
  const runs = await phase('check', () => runScripts(lab, scripts, exercise, signs));
  const { lines, end } = await phase('stop', () => lab.finish());
  const isLate = runs.some(({ timedOut }) => timedOut);
  return {
    lines: lines.filter((line) => line.kind !== 'call' || !line.open),
    scripts: runs,
    end: isLate ? 'deadline' : lab.isOverfilled ? 'limit' : end.reason,
  };
}

/** Lets the terminals that are to wait for a container know of the first one. */
class Signs {
  readonly #running = Promise.withResolvers<void>();
  readonly aContainerRuns: Promise<void> = this.#running.promise;

  take(line: TraceLine): void {
    if (line.kind === 'event' && line.type === 'container' && line.action === 'start')
      this.#running.resolve();
  }
}

async function runScripts(
  lab: Lab,
  scripts: readonly Script[],
  { session: { timeLimitMs, input, otherTerminals } }: Exercise,
  signs: Signs,
): Promise<ScriptRun[]> {
  const run = (script: Script): Promise<ScriptRun> =>
    lab.runScript({ ...script, input, timeoutMs: timeLimitMs });
  const [first, ...others] = scripts;
  if (first === undefined) return [];
  const main = run(first);
  // Where no container ever runs, the others run when the first one is through: their failures tell more than silence.
  const sign = otherTerminals === 'together' ? null : Promise.race([signs.aContainerRuns, main]);
  return Promise.all([
    main,
    ...others.map(async (script) => {
      await sign;
      return run(script);
    }),
  ]);
}

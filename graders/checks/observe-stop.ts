import { explainEarlyEnd } from '../diagnosis/explain-early-end.ts';
import type { Explanation } from '../diagnosis/explanation.ts';
import { excerpts } from '../diagnosis/words.ts';
import type {
  ContainerState,
  ProcessInfo,
  StopObservation,
  StudentContainer,
} from '../docker/types.ts';
import type { Evidence } from '../grade.ts';
import type { Workbench } from './check-kind.ts';
import { sceneOf, startApp } from './start-app.ts';
import { waitUntilReady } from './wait-until-ready.ts';
import type { Readiness } from './wait-until-ready.ts';

/** Longer than any clean-up that a check allows, shorter than the grace: what runs now shows why it still does. */
const LOOK_AFTER_MS = 3_000;

/** One `docker stop` of a submission's container, with all that is needed to judge and to explain it. */
export interface ObservedStop {
  /** Null where the container never ran. */
  readonly stop: StopObservation | null;
  readonly stopSignal: string;
  readonly graceSeconds: number;
  readonly readiness: Readiness;
  /** The processes 3 s after the signal; null where the container had ended by then. */
  readonly later: readonly ProcessInfo[] | null;
  readonly linesBefore: readonly string[];
  readonly linesAfter: readonly string[];
  /** Why it ended before it could be stopped; null where it was stopped. */
  readonly earlyEnd: Explanation | null;
  readonly state: ContainerState;
  readonly evidence: Evidence;
}

/**
 * Starts the app, waits until it is ready for the signal, stops it, and keeps what the engine tells of that.
 * @param atLeastMs the app runs this long before the signal, however ready it looks
 */
export async function observeStop(
  bench: Workbench,
  graceSeconds: number,
  atLeastMs: number,
): Promise<ObservedStop> {
  await using container = await startApp(bench);
  const scene = await sceneOf(bench, container);
  const stopSignal = scene.config.stopSignal === '' ? 'SIGTERM' : scene.config.stopSignal;
  const readiness = await bench.phase('ready', () =>
    waitUntilReady(container, stopSignal, atLeastMs),
  );
  const captured = container.output();
  const wasStarted = container.startFailure === null;
  const { stop, later } = wasStarted
    ? await bench.phase('stop', () => stopAndLook(container, graceSeconds))
    : { stop: null, later: null };
  const state = await container.state();
  const earlyEnd = stop?.wasRunning === true ? null : await explainEarlyEnd(scene, state);
  const linesAfter = (stop?.logAfterSignal ?? []).map(({ text }) => text);
  const logged = (await container.logEntries()).map(({ text }) => text);
  return {
    stop,
    stopSignal,
    graceSeconds,
    readiness,
    later,
    earlyEnd,
    state,
    linesAfter,
    // The engine keeps only the end of a long log; the captured output has its beginning too.
    linesBefore: [
      ...`${captured.stdout}\n${captured.stderr}`.split('\n'),
      ...logged.slice(0, logged.length - linesAfter.length),
    ],
    evidence: {
      timeline: [{ title: '`docker stop`', events: await container.timeline({ withLog: true }) }],
      logs: excerpts(container.output()),
    },
  };
}

async function stopAndLook(
  container: StudentContainer,
  graceSeconds: number,
): Promise<{ stop: StopObservation; later: readonly ProcessInfo[] | null }> {
  const stopping = container.stop(graceSeconds);
  const [stop, later] = await Promise.all([stopping, lookLater(container, graceSeconds)]);
  return { stop, later };
}

async function lookLater(
  container: StudentContainer,
  graceSeconds: number,
): Promise<readonly ProcessInfo[] | null> {
  const { status } = await container.waitForEnd(
    Math.min(LOOK_AFTER_MS, (graceSeconds * 1_000) / 2),
  );
  return status === 'running' ? container.processes() : null;
}

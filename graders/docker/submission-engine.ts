import { randomBytes } from 'node:crypto';
import type { Limits } from '../../exercises/index.ts';
import { buildImage } from './build.ts';
import type { ProvideBase } from './build.ts';
import { BaseMemory } from './base-memory.ts';
import { describeBase } from './describe-base.ts';
import type { Room } from './room.ts';
import type { Engine, Execution, RunRequest } from './types.ts';

interface SubmissionContext {
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly provideBase: ProvideBase;
}

/** The engine as one submission sees it: within its limits, and interrupted with it or when the engine goes away. */
export function engineForSubmission(room: Room, submission: SubmissionContext): Engine {
  const signal = AbortSignal.any([submission.signal, room.events.lost]);
  const nextImageName = (): string => `seaworthy-${room.runId}:${randomBytes(6).toString('hex')}`;
  const bases = new BaseMemory((name) => describeBase(room.docker, name));
  const context = { ...submission, room, signal, bases };
  const run: Engine['run'] = async (request) => {
    const { runContainer } = await loadRunContainer();
    return runContainer(request, context);
  };
  return {
    info: room.info,
    describeBase: (name) => describeBase(room.docker, name),
    build: (request) => buildImage(request, { ...context, imageName: nextImageName() }),
    run,
    runToEnd: async (request) => runToEnd(await run(request), request),
  };
}

/** Loading testcontainers takes a while; a build can go on meanwhile. */
export const loadRunContainer = () => import('./run-container.ts');

async function runToEnd(
  started: Awaited<ReturnType<Engine['run']>>,
  request: RunRequest & { readonly timeoutMs: number },
): Promise<Execution> {
  await using container = started;
  const state = await container.waitForEnd(request.timeoutMs);
  const timedOut = container.startFailure === null && state.status !== 'exited';
  if (timedOut) await container.kill('SIGKILL');
  const startedAt = container.events.find(({ action }) => action === 'start')?.atNs;
  const diedAt = container.events.findLast(({ action }) => action === 'die')?.atNs;
  return {
    ...container.output(),
    startFailure: container.startFailure,
    exitCode: timedOut ? null : state.exitCode,
    oomKilled: state.oomKilled,
    timedOut,
    durationMs: startedAt && diedAt ? Number(diedAt - startedAt) / 1e6 : request.timeoutMs,
    timeline: await container.timeline(),
  };
}

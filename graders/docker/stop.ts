import { statusOf } from './connect.ts';
import type { StopObservation, StudentContainer } from './types.ts';

interface StopActions {
  stopSignal(): Promise<string>;
  send(): Promise<unknown>;
  untilDead(): Promise<boolean>;
}

/** Stops a container and tells from the engine's events what that did. */
export async function observeStop(
  container: StudentContainer,
  actions: StopActions,
): Promise<StopObservation> {
  const signal = await actions.stopSignal();
  // A quick handler writes its line before the engine has booked the signal as an event, so what
  // came after the signal is what was not there before the request.
  const lastBefore = (await container.logEntries()).at(-1)?.atNs ?? -1n;
  const before = container.events.length;
  await actions.send().catch((error: unknown) => {
    // 304: it has ended already; 404: it is gone.
    if (statusOf(error) !== 304 && statusOf(error) !== 404) throw error;
  });
  const wasSignalled =
    container.events.length > before || (await container.state()).status === 'running';
  if (wasSignalled) await actions.untilDead();
  const events = container.events.slice(before);
  const first = events.find(({ action }) => action === 'kill');
  const death = container.events.findLast(({ action }) => action === 'die');
  const wasRunning = first !== undefined;
  return {
    signal,
    wasRunning,
    tookMs: first && death ? Math.max(0, Number(death.atNs - first.atNs) / 1e6) : null,
    killed: events.some((event) => event.action === 'kill' && event.signal === 'SIGKILL'),
    exitCode: death?.exitCode ?? null,
    logAfterSignal: wasRunning
      ? (await container.logEntries()).filter(({ atNs }) => atNs > lastBefore)
      : [],
  };
}

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** On everything a run makes: the run's id. */
export const RUN_LABEL = 'io.seaworthy.run';
/** Beside it: which process made it, so that a later run can tell the dead from the living. */
export const OWNER_LABEL = 'io.seaworthy.owner';
/** On base images built here because no registry answered. */
export const STAND_IN_LABEL = 'io.seaworthy.stand-in';

export const runLabels = (runId: string): Record<string, string> => ({
  [RUN_LABEL]: runId,
  [OWNER_LABEL]: describeSelf(),
});

/** This process, as {@link isOwnerAlive} knows it. */
export const describeSelf = (): string => describeOwner(process.pid);

/** `host/pid/start`: a pid alone is used again, so the start time of the process belongs to it. */
function describeOwner(pid: number): string {
  return `${hostname()}/${pid}/${readStartTime(pid)}`;
}

/** True unless the owner is known to be dead: a process of another machine counts as alive. */
export function isOwnerAlive(owner: string): boolean {
  const [host, pid, start] = owner.split('/');
  if (host !== hostname() || pid === undefined) return true;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === readStartTime(Number(pid));
}

/** Clock ticks since boot, from the kernel; empty where there is no /proc. */
function readStartTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

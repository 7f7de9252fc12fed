import type { ContainerState, StudentContainer } from './types.ts';

/** The engine's word for a container's state, as one of ours: what restarts or is being removed still runs. */
export function readStatus(status: string): ContainerState['status'] {
  if (status === 'created' || status === 'paused') return status;
  return status === 'exited' || status === 'dead' ? 'exited' : 'running';
}

const CHANGE_KINDS = ['modified', 'added', 'deleted'] as const;

/** What a container changed against its image. No change at all comes as bytes that say `null`. */
export function readChanges(answer: unknown): Awaited<ReturnType<StudentContainer['changes']>> {
  if (!Array.isArray(answer)) return [];
  return answer.map(({ Kind, Path }: { Kind: 0 | 1 | 2; Path: string }) => ({
    kind: CHANGE_KINDS[Kind],
    path: Path,
  }));
}

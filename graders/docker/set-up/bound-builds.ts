import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';

const CONTROL_GROUPS = '/sys/fs/cgroup';
/** For all builds together; a container has limits of its own. */
export const MAX_BUILD_PROCESSES = 1_024;

/**
 * Keeps the builds of an engine from taking all processes and memory of the machine, which BuildKit's part of the API
 * has no words for. Where control groups are of the second version it does nothing.
 * @param parent the control group of the engine's containers, `docker` unless it was told another
 */
export function boundBuilds(parent: string): void {
  const limits = [
    ['pids', 'pids.max', MAX_BUILD_PROCESSES],
    ['memory', 'memory.limit_in_bytes', Math.floor(totalmem() / 2)],
  ] as const;
  for (const [controller, file, limit] of limits) {
    if (!existsSync(join(CONTROL_GROUPS, controller))) continue;
    const group = join(CONTROL_GROUPS, controller, parent, 'buildkit');
    try {
      mkdirSync(group, { recursive: true });
      writeFileSync(join(group, file), String(limit));
    } catch {
      // In a container the groups are often read-only: then whoever started that has bounded all of it.
    }
  }
}

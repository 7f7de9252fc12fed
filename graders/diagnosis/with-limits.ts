import type { Limits } from '../../exercises/index.ts';
import type { Finding } from '../checks/check-kind.ts';
import type { Explanation } from './explanation.ts';

const MIB = 2 ** 20;

/** What a container may use, for a sentence: `128 MiB of memory`. */
export const tellMemory = ({ memoryBytes }: Limits): string =>
  `${Math.floor(memoryBytes / MIB)} MiB of memory`;

type LimitDiagnosis = 'out-of-memory' | 'too-many-processes';

const isLimit = (diagnosis: string): diagnosis is LimitDiagnosis =>
  diagnosis === 'out-of-memory' || diagnosis === 'too-many-processes';

/** Names an end that came too early by what it spoilt, unless it was a limit that brought it about. */
export const nameEnd = (diagnosis: string, why: Explanation | null): string =>
  why !== null && isLimit(why.diagnosis) ? why.diagnosis : diagnosis;

/** Where a limit was what made it fail, gives that limit to the commands that show it: elsewhere there is none. */
export function withLimits(finding: Finding, { memoryBytes, pids }: Limits): Finding {
  if (!isLimit(finding.diagnosis)) return finding;
  const memory = `${Math.floor(memoryBytes / MIB)}m`;
  const option = {
    'out-of-memory': `-m ${memory} --memory-swap ${memory}`,
    'too-many-processes': `--pids-limit ${pids}`,
  }[finding.diagnosis];
  const reproduce = finding.reproduce.map((line) =>
    line.replace('docker run ', `docker run ${option} `),
  );
  return { ...finding, reproduce };
}

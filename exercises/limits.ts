import type { Limits, Relaxation } from './exercise.ts';
import { parseDuration, parseSize } from './units.ts';

/** Limits as a spec writes them: `buildTime: 180s`. */
export interface LimitsSpec {
  readonly buildNetwork?: 'none' | 'open';
  readonly buildTime?: string;
  readonly memory?: string;
  readonly cpus?: number;
  readonly pids?: number;
  readonly lifetime?: string;
  readonly imageSize?: string;
  readonly submissionTime?: string;
}

/** A limit that an exercise relaxes, as its spec writes it. */
export interface RelaxationSpec {
  readonly limit: keyof LimitsSpec;
  readonly to: string | number;
  readonly because: string;
}

const DEFAULTS: Required<LimitsSpec> = {
  buildNetwork: 'none',
  buildTime: '180s',
  memory: '256MiB',
  cpus: 1,
  pids: 128,
  lifetime: '60s',
  imageSize: '1GiB',
  submissionTime: '600s',
};

const KEYS = {
  buildNetwork: 'buildNetwork',
  buildTime: 'buildTimeMs',
  memory: 'memoryBytes',
  cpus: 'cpuCount',
  pids: 'pids',
  lifetime: 'lifetimeMs',
  imageSize: 'imageBytes',
  submissionTime: 'submissionTimeMs',
} as const satisfies Record<keyof LimitsSpec, keyof Limits>;

/** Fills in the defaults of a course's limits. */
export function resolveLimits(spec: LimitsSpec = {}): Limits {
  const all = { ...DEFAULTS, ...spec };
  return {
    buildNetwork: all.buildNetwork,
    buildTimeMs: parseDuration(all.buildTime),
    memoryBytes: parseSize(all.memory),
    cpuCount: all.cpus,
    pids: all.pids,
    lifetimeMs: parseDuration(all.lifetime),
    imageBytes: parseSize(all.imageSize),
    submissionTimeMs: parseDuration(all.submissionTime),
  };
}

/** Applies an exercise's relaxations to its course's limits. */
export function relaxLimits(limits: Limits, relaxations: readonly RelaxationSpec[]): Limits {
  return relaxations.reduce((all, { limit, to }) => {
    const key = KEYS[limit];
    return { ...all, [key]: resolveLimits({ [limit]: to })[key] };
  }, limits);
}

/** A relaxation with the limit's name in {@link Limits}. */
export function resolveRelaxation({ limit, to, because }: RelaxationSpec): Relaxation {
  return { limit: KEYS[limit], to, because };
}

/** Tells whether a relaxation gives more than the course does. */
export function isLooser(limits: Limits, { limit, to }: RelaxationSpec): boolean {
  const key = KEYS[limit];
  const [given, asked] = [limits[key], resolveLimits({ [limit]: to })[key]];
  return typeof given === 'number' && typeof asked === 'number' ? asked > given : asked !== given;
}

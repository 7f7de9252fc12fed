/** A part of an engine that is older than the fixes a hostile submission would need to be missing. */
export interface OutdatedPart {
  /** `Docker Engine`, `runc` or `Docker Desktop`. */
  readonly part: string;
  readonly version: string;
  /** The oldest version, in its own line or later, that has all the fixes. */
  readonly fixedIn: string;
  readonly advisories: readonly string[];
}

/** What `docker version` says of itself, as far as it matters here. */
export interface EngineVersions {
  readonly engine: string;
  /** Null where the engine uses another runtime, or does not say. */
  readonly runc: string | null;
  /** Null where the engine is not Docker Desktop's. */
  readonly desktop: string | null;
}

interface Fix {
  readonly part: keyof EngineVersions;
  readonly advisories: readonly string[];
  /** One version for each line that got the fix, the newest line last. Lines after it have it from the start. */
  readonly fixedIn: readonly string[];
}

const FIXES: readonly Fix[] = [
  {
    part: 'engine',
    advisories: ['CVE-2024-24557', 'CVE-2024-29018'],
    fixedIn: ['25.0.5', '26.0.0'],
  },
  { part: 'engine', advisories: ['CVE-2026-34040', 'CVE-2026-41567'], fixedIn: ['29.5.1'] },
  {
    part: 'runc',
    advisories: ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'],
    fixedIn: ['1.2.8', '1.3.3', '1.4.0-rc.3'],
  },
  { part: 'desktop', advisories: ['CVE-2025-9074'], fixedIn: ['4.44.3'] },
];

const NAMES: Readonly<Record<keyof EngineVersions, string>> = {
  engine: 'Docker Engine',
  runc: 'runc',
  desktop: 'Docker Desktop',
};

/**
 * Finds what is too old to keep a hostile submission in. Judged by version alone, so a distribution that mends an old
 * version without a new number is told of it too: better once too often.
 */
export function findOutdated(versions: EngineVersions): OutdatedPart[] {
  const parts: readonly (keyof EngineVersions)[] = ['engine', 'runc', 'desktop'];
  return parts.flatMap((part) => {
    const version = versions[part];
    if (version === null) return [];
    const missing = FIXES.filter((fix) => fix.part === part && !hasFix(version, fix));
    if (missing.length === 0) return [];
    const advisories = missing.flatMap((fix) => fix.advisories);
    return [{ part: NAMES[part], version, fixedIn: nextFixed(version, missing), advisories }];
  });
}

function hasFix(version: string, { fixedIn }: Fix): boolean {
  const newest = fixedIn.at(-1);
  const ofItsLine = fixedIn.find((fixed) => lineOf(fixed) === lineOf(version));
  const needed = ofItsLine ?? newest;
  return needed !== undefined && compareVersions(version, needed) >= 0;
}

/** The smallest step that mends all of it. */
function nextFixed(version: string, missing: readonly Fix[]): string {
  const steps = missing.map(
    ({ fixedIn }) => fixedIn.find((fixed) => compareVersions(fixed, version) > 0) ?? '',
  );
  return steps.toSorted(compareVersions).at(-1) ?? '';
}

const lineOf = (version: string): string => version.split('.', 2).join('.');

/** Compares `29.5.1`, `20.10.24+dfsg1` and `1.4.0-rc.3`: what follows a plus says nothing of the age. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one), parseVersion(other)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Its three numbers, and for a candidate a negative fourth, so that it comes before its release. */
function parseVersion(version: string): number[] {
  const [, numbers = '', candidate] = /^v?([\d.]+)(?:-(?:rc|beta)\.?(\d+))?/.exec(version) ?? [];
  const parts = numbers.split('.').slice(0, 3).map(Number);
  return candidate === undefined ? parts : [...parts, Number(candidate) - 1_000];
}

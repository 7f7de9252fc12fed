import { Refusal } from '../refusal.ts';

const units: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** `1m30s` in seconds; null where it is none. */
function readGoDuration(text: string): number | null {
  const parts = [...text.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  return parts.reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0),
    0,
  );
}

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  interval: [1, 3600],
  timeout: [1, 30],
  'start-period': [1, 60],
  'start-interval': [1, 3600],
};

/** A health check of a few milliseconds would flood the engine. @throws Refusal */
export function checkHealthcheck(text: string): void {
  for (const [, name = '', value = ''] of text.matchAll(/--([a-z-]+)=(\S+)/g)) {
    const [min, max] = bounds[name] ?? [0, 0];
    const seconds = readGoDuration(value);
    const isAllowed =
      name === 'retries'
        ? Number(value) <= 10
        : seconds !== null && (seconds === 0 || (seconds >= min && seconds <= max));
    if (!isAllowed) {
      throw new Refusal(
        'dockerfile.healthcheck',
        `HEALTHCHECK --${name}=${value.slice(0, 20)} is outside of what the lab allows (at least 1s).`,
      );
    }
    if (name === 'cmd') return;
  }
}

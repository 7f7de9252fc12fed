import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grade } from '../../graders/index.ts';

const root = join(import.meta.dirname, '../..');

interface MeasureOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Those of work that was done. @default [0] */
  readonly exitCodes?: readonly number[];
}

export interface Measured {
  readonly seconds: number;
  readonly peakMiB: number;
  readonly stdout: string;
}

/** Runs a command to its end, and measures it from outside. @throws where it fails: a figure of failing work says nothing */
export function measure(
  command: string,
  args: readonly string[],
  { env = {}, exitCodes = [0] }: MeasureOptions = {},
): Measured {
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  const memory = join(scratch, 'memory');
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env, BENCH_MEMORY_FILE: memory },
  });
  const seconds = (performance.now() - begin) / 1_000;
  if (!exitCodes.includes(status ?? -1))
    throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  const peaks = readdirSync(scratch).filter((name) => name.startsWith('memory.'));
  const peakMiB = Math.max(
    0,
    ...peaks.map((name) => Number(readFileSync(join(scratch, name), 'utf8')) / 1_024),
  );
  rmSync(scratch, { recursive: true });
  return { seconds, peakMiB, stdout };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Time that no phase of a grade covers: what Seaworthy itself took. */
export function overheadSeconds({ seconds, stdout }: Measured): number {
  const { grades } = JSON.parse(stdout) as { grades: readonly Grade[] };
  const spans = grades
    .flatMap(({ phases }) => phases)
    .map(
      ({ startedAt, durationMs }) =>
        [Date.parse(startedAt), Date.parse(startedAt) + durationMs] as const,
    )
    .sort(([a], [b]) => a - b);
  let covered = 0;
  let end = 0;
  for (const [from, to] of spans) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return seconds - covered / 1_000;
}

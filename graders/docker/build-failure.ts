import type { BuildStep } from '../grade.ts';
import { capText, stripControls } from './clean-text.ts';
import type { BuildFailure, BuildFailureReason } from './types.ts';

// What the two builders say, in the wordings of 20.10 to today.
const REASONS: readonly (readonly [RegExp, BuildFailureReason])[] = [
  [
    /Cannot locate specified Dockerfile|failed to read dockerfile|the Dockerfile .* not found/i,
    'dockerfile-missing',
  ],
  [
    /dockerfile parse error|unknown instruction|cannot be empty|file with no instructions|requires (at least|exactly)|no build stage in current context|failed to create LLB definition|syntax error|unknown flag|Unexpected end of statement|invalid reference format|circular dependency/i,
    'dockerfile-invalid',
  ],
  [
    /failed to (compute|calculate checksum)|COPY failed|ADD failed|forbidden path outside the build context/i,
    'copy-source-missing',
  ],
  [
    /pull access denied|manifest unknown|manifest for .* not found|failed to resolve source metadata|failed to load metadata for|no such image|repository does not exist/i,
    'base-unavailable',
  ],
];
const EXIT_CODE = /exit code: (\d+)|returned a non-zero code: (\d+)/;

export function classifyFailure(message: string, steps: readonly BuildStep[]): BuildFailure {
  const text = capText(stripControls(message), 2_000).text;
  const step = steps.find(({ error }) => error !== null && !/context canceled/.test(error)) ?? null;
  const [, modern, classic] = EXIT_CODE.exec(message) ?? [];
  const exitCode = modern ?? classic;
  if (exitCode !== undefined) {
    return { reason: 'step-failed', message: text, step, exitCode: Number(exitCode), base: null };
  }
  const reason = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'refused';
  return { reason, message: text, step, exitCode: null, base: null };
}

const ENGINE_TROUBLE =
  /no space left on device|disk quota exceeded|failed to create endpoint|could not find bridge|could not find an available.*address pool|failed to create shim|cgroup.*(no such file|device or resource busy)|cannot allocate memory|connection refused.*docker|containerd.*(unavailable|not running)|transport is closing|i\/o error|read-only file system: unknown/i;

/**
 * The machine's trouble, never the student's. A step that ended with an exit code ran, and the words that the engine
 * repeats then are the student's own command.
 */
export const isEngineTrouble = (message: string): boolean =>
  !EXIT_CODE.test(message) && ENGINE_TROUBLE.test(message);

import { parseDuration } from '../../exercises/index.ts';
import { askHttp } from '../checks/ask-http.ts';
import type { BuildResult, StudentContainer } from '../docker/index.ts';

/** What a matcher answers Jest; expected and actual are what the student's feedback says. */
interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
  readonly expected: string;
  readonly actual: string;
}

const answer = (pass: boolean, expected: string, actual: string): MatcherResult => ({
  pass,
  expected,
  actual,
  message: () => `Expected: ${expected}\nActual: ${actual}`,
});

/** `docker stop` ends it by itself within a duration such as `2s`, by the engine's events. */
async function toStopWithin(container: StudentContainer, within: string): Promise<MatcherResult> {
  const stop = await container.stop();
  const tookMs = stop.tookMs ?? 0;
  const isInTime = stop.wasRunning && !stop.killed && tookMs <= parseDuration(within);
  const told = !stop.wasRunning
    ? 'It had ended before the stop.'
    : stop.killed
      ? `The engine had to end it with SIGKILL after ${(tookMs / 1_000).toFixed(1)} s.`
      : `It ended ${(tookMs / 1_000).toFixed(2)} s after ${stop.signal}.`;
  return answer(isInTime, `It ends by itself within ${within} of \`docker stop\`.`, told);
}

/** A build took the step that starts with these words from the cache. */
function toReuseStep(build: BuildResult, instruction: string): MatcherResult {
  const wanted = instruction.replace(/\s+/g, ' ').trim().toLowerCase();
  const step = build.steps.find((candidate) =>
    candidate.instruction.toLowerCase().startsWith(wanted),
  );
  const told =
    step === undefined
      ? 'The build has no such step.'
      : `Line ${step.line ?? '?'} \`${step.instruction}\` ${step.cached ? 'came from the cache' : 'ran again'}.`;
  return answer(step?.cached === true, `\`${instruction}\` comes from the cache.`, told);
}

/** Its port answers `GET /` with a status below 400 within a duration. */
async function toAnswer(
  container: StudentContainer,
  port: number,
  within = '15s',
): Promise<MatcherResult> {
  const deadline = performance.now() + parseDuration(within);
  let told = 'It was not asked.';
  while (performance.now() < deadline) {
    const baseUrl = await container.publishedUrl(port);
    if (baseUrl === null) {
      told = 'It ended before it answered.';
      break;
    }
    const { status, error } = await askHttp({ baseUrl, port, path: '/', timeoutMs: 2_000 });
    if (status !== null && status < 400) return answer(true, '', `It answered ${status}.`);
    told = status === null ? `No response came: ${error}.` : `It answered ${status}.`;
    await container.waitForEnd(100);
  }
  return answer(false, `Port ${port} answers with a status below 400 within ${within}.`, told);
}

/** It ended by itself with this exit code. */
async function toExitWith(
  container: StudentContainer,
  exitCode: number,
  within = '10s',
): Promise<MatcherResult> {
  const { status, exitCode: found } = await container.waitForEnd(parseDuration(within));
  const told =
    container.startFailure?.message ??
    (status === 'exited' ? `It ended with ${found}.` : `It is ${status}.`);
  return answer(
    status === 'exited' && found === exitCode,
    `It ends with exit code ${exitCode} within ${within}.`,
    told,
  );
}

/** Our matchers, as `expect.extend` takes them. */
export const matchers = { toStopWithin, toReuseStep, toAnswer, toExitWith };

declare module 'expect' {
  interface Matchers<R> {
    toStopWithin(within: string): Promise<R>;
    toReuseStep(instruction: string): R;
    toAnswer(port: number, within?: string): Promise<R>;
    toExitWith(exitCode: number, within?: string): Promise<R>;
  }
}

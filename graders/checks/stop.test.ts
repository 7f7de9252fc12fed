import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import type { ProcessInfo, StudentContainer } from '../docker/types.ts';
import type { Outcome } from './check-kind.ts';
import { builtImage, fakeBench } from './fake-workbench.ts';
import type { FakeBenchOptions } from './fake-workbench.ts';
import { fakeContainer, fakeProcess, logEntry } from './fixtures/fake-container.ts';
import type { FakeContainer } from './fixtures/fake-container.ts';
import { stop } from './stop.ts';

const term = ['SIGTERM'];
const shell = fakeProcess({ command: '/bin/sh /app.sh', catches: term });
const app = fakeProcess({ command: 'node app.js', catches: term });
const killed = { killed: true, tookMs: 10_020, exitCode: 137 };

/** Lets the time of a wait pass at once. */
const pass = (milliseconds: number): void => void jest.advanceTimersByTime(milliseconds);

/** Judges a stop of each container in turn; the last one stays. */
async function judge(
  containers: readonly FakeContainer[],
  parameters: JsonObject = { within: '2s' },
  options: FakeBenchOptions = {},
): Promise<{ outcome: Outcome; stops: number }> {
  let stops = 0;
  const run = (): StudentContainer =>
    fakeContainer({ onWait: pass, ...containers[Math.min(stops++, containers.length - 1)] });
  await using bench = await fakeBench({ build: () => builtImage(), run, ...options });
  return { outcome: await stop.judge(parameters, bench), stops };
}

const running = (...processes: ProcessInfo[]): FakeContainer => ({ processes: [processes] });

describe('stop', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'] });
  });
  afterEach(() => void jest.useRealTimers());

  it('passes a container that ends itself in time', async () => {
    const { outcome, stops } = await judge([running(shell)]);
    expect(outcome).toMatchObject({ verdict: 'passed' });
    expect(stops).toBe(1);
  });

  it.each<[string, JsonObject, FakeContainer['stop']]>([
    ['takes too long', { within: '2s' }, { tookMs: 2_001 }],
    ['was killed, however soon', { within: '2s' }, { killed: true, signal: 'SIGKILL', tookMs: 3 }],
    ['was killed, where only that is asked', { endsItself: true }, killed],
    ['ends with another code', { exitCodes: [0, 143] }, { exitCode: 1 }],
    ['had ended before', { exitCodes: 'any' }, { wasRunning: false, tookMs: null }],
    ['writes nothing', { log: { contains: 'cleaned up' } }, {}],
  ])('fails one that %s', async (_, parameters, seen = {}) => {
    const { outcome } = await judge([{ ...running(shell), stop: seen }], parameters);
    expect(outcome).toMatchObject({ verdict: 'failed' });
  });

  it('accepts any end where only the line is asked for', async () => {
    const stopped = { ...killed, logAfterSignal: [logEntry('cleaned up')] };
    const parameters = { log: { contains: 'cleaned up' } };
    const { outcome } = await judge([{ ...running(shell), stop: stopped }], parameters);
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it('stops once more, of an app that had more time, where the first stop leaves a doubt', async () => {
    const lost = { ...running(app), stop: killed };
    const { outcome, stops } = await judge([lost, running(app)]);
    expect(outcome).toMatchObject({ verdict: 'passed' });
    expect(stops).toBe(2);
  });

  it('believes a line that stood in the log before when it comes on each signal', async () => {
    const log = [logEntry('cleaned up'), logEntry('cleaned up')];
    const seen = { logAfterSignal: log.slice(1) };
    const { outcome, stops } = await judge([{ ...running(shell), log, stop: seen }], {
      log: { contains: 'cleaned up' },
    });
    expect(outcome).toMatchObject({ verdict: 'passed' });
    expect(stops).toBe(2);
  });

  it('is certain of a shell with a trap that had to be killed', async () => {
    const { outcome, stops } = await judge([{ ...running(shell), stop: killed }]);
    expect(outcome).toMatchObject({ finding: { diagnosis: 'handler-never-exits' } });
    expect(stops).toBe(1);
  });

  it('is certain of a runtime that gave up its own handler', async () => {
    const deaf = fakeProcess({ command: 'node app.js' });
    const container = { processes: [[app], [app], [deaf]], stop: killed };
    const { outcome, stops } = await judge([container]);
    expect(outcome).toMatchObject({ finding: { diagnosis: 'no-signal-handler' } });
    expect(stops).toBe(1);
  });

  it('tells a start that the engine refused', async () => {
    const startFailure = {
      reason: 'executable-not-found' as const,
      exitCode: 127,
      executable: 'app',
      message: 'exec: "app": executable file not found in $PATH',
    };
    const { outcome } = await judge([{ startFailure }]);
    expect(outcome).toMatchObject({
      finding: { diagnosis: 'ended-before-the-stop', actual: 'The container never ran.' },
    });
  });

  it('observes one stop for all checks that ask for the same grace', async () => {
    let runs = 0;
    const run = (): StudentContainer => {
      runs += 1;
      return fakeContainer({ onWait: pass, ...running(shell) });
    };
    await using bench = await fakeBench({ build: () => builtImage(), run });
    await Promise.all([stop.judge({ within: '2s' }, bench), stop.judge({ exitCodes: [0] }, bench)]);
    await stop.judge({ grace: '3s' }, bench);
    expect(runs).toBe(2);
  });
});

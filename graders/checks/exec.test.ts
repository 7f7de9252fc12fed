import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import type { ExecResult } from '../docker/types.ts';
import type { Outcome } from './check-kind.ts';
import { exec } from './exec.ts';
import { builtImage, fakeBench } from './fake-workbench.ts';
import { fakeContainer, fakeProcess } from './fixtures/fake-container.ts';
import type { FakeContainer } from './fixtures/fake-container.ts';

const ping = { command: ['ping', '{nonce}'], stdout: { contains: 'PONG' }, within: '50ms' };
const pong = { stdout: 'PONG\n' };
const refusedOnPort = {
  stderr: 'Could not connect to Redis at 127.0.0.1:6379: Connection refused',
  exitCode: 1,
};
const refused = { stderr: 'Connection refused', exitCode: 1 };

async function judge(fake: FakeContainer, parameters: JsonObject = ping): Promise<Outcome> {
  await using bench = await fakeBench({
    build: () => builtImage(),
    run: () => fakeContainer(fake),
  });
  return await exec.judge(parameters, bench);
}

/** Answers in turn; the last one stays. */
function inTurn(...answers: readonly Partial<ExecResult>[]): () => Partial<ExecResult> {
  let asked = 0;
  return () => answers[Math.min(asked++, answers.length - 1)] ?? {};
}

describe('exec', () => {
  it('tries again until the process says what is expected', async () => {
    const outcome = await judge(
      { exec: inTurn(refused, refused, pong) },
      { ...ping, within: '5s' },
    );
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it('fills in the nonce, the user and standard input', async () => {
    const seen: unknown[] = [];
    const parameters = { command: ['cat', '{nonce}'], stdin: '{nonce}', user: 'node' };
    await judge(
      {
        exec: (request) => {
          seen.push(request);
          return {};
        },
      },
      parameters,
    );
    const nonce: unknown = expect.stringMatching(/^[0-9a-f]{16}$/);
    expect(seen).toMatchObject([{ command: ['cat', nonce], stdin: nonce, user: 'node' }]);
  });

  it.each<[string, string, FakeContainer]>([
    ['exec-differs', 'another answer', { exec: inTurn(refused) }],
    [
      'exec-differs',
      'a refusal by a server that listens',
      { exec: inTurn(refusedOnPort), sockets: [{ address: '::', port: 6379 }] },
    ],
    [
      'listening-on-another-port',
      'a refused connection',
      { exec: inTurn(refusedOnPort), sockets: [{ address: '0.0.0.0', port: 8080 }] },
    ],
    [
      'listening-on-another-port',
      'a connection that curl was refused',
      {
        exec: inTurn({
          stderr: 'curl: (7) Failed to connect to localhost port 80 after 0 ms: Connection refused',
          exitCode: 7,
        }),
        sockets: [{ address: '::', port: 8080 }],
      },
    ],
    [
      'listening-on-another-port',
      'a connection that Node.js was refused',
      {
        exec: inTurn({ stderr: 'Error: connect ECONNREFUSED ::1:6379', exitCode: 1 }),
        sockets: [{ address: '::', port: 8080 }],
      },
    ],
    ['not-listening', 'a refused connection to nobody', { exec: inTurn(refusedOnPort) }],
    ['output-on-stderr', 'the answer on stderr', { exec: inTurn({ stderr: 'PONG' }) }],
    ['still-running', 'no end', { exec: inTurn({ timedOut: true, exitCode: null }) }],
    ['main-process-finished', 'a container that has ended', { exitCode: 0 }],
    [
      'executable-missing',
      'a program that is not there',
      {
        exec: inTurn({
          exitCode: 126,
          startFailure: {
            reason: 'executable-not-found',
            exitCode: 127,
            executable: 'ping',
            message: 'not found',
          },
        }),
      },
    ],
  ])('tells %s of %s', async (diagnosis, _, fake) => {
    expect(await judge(fake)).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
  });

  it.each<[string, string, FakeContainer]>([
    ['passed', 'ends with its listener', { endListener: () => true, exitCode: 137, state: {} }],
    ['failed', 'goes on without it', { endListener: () => true }],
    ['failed', 'has no listener', { endListener: () => false }],
  ])('is %s where the container %s', async (verdict, _, { exitCode, ...fake }) => {
    let isEnded = false;
    const state = {
      get status(): 'running' | 'exited' {
        return isEnded ? 'exited' : 'running';
      },
    };
    const container: FakeContainer = {
      ...fake,
      exec: inTurn(pong),
      processes: [[fakeProcess()]],
      state,
      endListener: (port) => {
        isEnded = exitCode !== undefined;
        return fake.endListener?.(port) ?? false;
      },
    };
    expect(await judge(container, { ...ping, livesBy: 6379 })).toMatchObject({ verdict });
  });
});

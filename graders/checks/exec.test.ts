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

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openFakeEngine } from './testing/fake-engine.ts';
import type { FakeEngine } from './testing/fake-engine.ts';
import { send } from './testing/raw-client.ts';

let engine: FakeEngine;
beforeEach(async () => {
  engine = await openFakeEngine();
});
afterEach(() => engine[Symbol.dispose]());

interface Program {
  readonly socketPath: string;
  readonly ready: Promise<unknown>;
  readonly exited: Promise<{ code: number | null; stdout: string; stderr: string }>;
  /** Lets nobody read the trace any more. */
  deafen(): void;
  kill(signal: 'SIGTERM'): void;
  say(text: string): void;
}

function start(config: object | null = {}): Program {
  const socketPath = join(engine.folder, '1.sock');
  const given = {
    engineSocket: engine.socketPath,
    terminalSockets: [socketPath],
    baseImages: [],
    ...config,
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ...(config && { RECORDER_CONFIG: JSON.stringify(given) }),
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += String(text)));
  const ready = new Promise<void>((resolve) => {
    child.stderr.on('data', (text) => {
      stderr += String(text);
      if (stderr.includes('ready\n')) resolve();
    });
  });
  return {
    socketPath,
    ready,
    exited: once(child, 'close').then(([code]) => ({
      code: code as number | null,
      stdout,
      stderr,
    })),
    deafen: () => child.stdout.destroy(),
    kill: (signal) => child.kill(signal),
    say: (text) => child.stdin.write(text),
  };
}

describe('the recorder as a program', () => {
  it.each([
    ['SIGTERM', (program: Program) => program.kill('SIGTERM')],
    ['a line on stdin', (program: Program) => program.say('end\n')],
  ])('ends properly by %s', async (_, end) => {
    const program = start();
    await program.ready;
    await send(program.socketPath, { method: 'GET', target: '/_ping' });
    end(program);
    const { code, stdout, stderr } = await program.exited;
    expect(code).toBe(0);
    expect(stderr).toBe('ready\n');
    const kinds = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toEqual(['call', 'end']);
  });

  it('says that the engine is gone, and writes no end', async () => {
    const program = start();
    await program.ready;
    engine.die();
    const { code, stdout, stderr } = await program.exited;
    expect(code).toBe(4);
    expect(stderr).toContain('recorder: the engine is gone');
    expect(stdout).not.toContain('"end"');
  });

  it('ends at once, and not as it should, where a line of the trace cannot be written', async () => {
    const program = start();
    await program.ready;
    program.deafen();
    await send(program.socketPath, { method: 'GET', target: '/_ping' });
    const { code, stderr } = await program.exited;
    expect(code).toBe(1);
    expect(stderr).toContain('recorder: could not write the trace: Error: EPIPE');
  });

  it('does not end as it should where the last lines cannot be written', async () => {
    const program = start();
    await program.ready;
    program.deafen();
    program.kill('SIGTERM');
    expect((await program.exited).code).toBe(1);
  });

  it.each([
    ['is not set', null, 'RECORDER_CONFIG is not set'],
    [
      'lacks something',
      { terminalSockets: 3 },
      'needs engineSocket, terminalSockets and baseImages',
    ],
    ['names no engine', { engineSocket: '/nowhere' }, 'ENOENT'],
  ])('says what is wrong where its configuration %s', async (_, config, words) => {
    const { code, stderr } = await start(config).exited;
    expect(code).toBe(1);
    expect(stderr).toContain(words);
  });
});

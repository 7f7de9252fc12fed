import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeBridge } from '../testing/own-bridge.ts';
import { thisMachine } from './machine.ts';
import type { Machine } from './machine.ts';
import { provideEngine } from './provide-engine.ts';

const here = thisMachine();
// A second engine needs what the first one did; where it runs elsewhere, there is nothing to try.
const itOnThisMachine = here.isRoot && here.hasProgram('dockerd') ? it : it.skip;

const TIMEOUT_MS = 90_000;

let folder: string;
let bridge: Awaited<ReturnType<typeof makeBridge>>;
beforeEach(async () => {
  bridge = await makeBridge();
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
});
afterEach(async () => {
  await endEngine(join(folder, 'pid'));
  await bridge[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** An engine beside the machine's own, out of its way. */
function secondEngine(options: readonly string[] = []): Machine {
  const socket = join(folder, 'socket');
  const ownFolders = ['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')];
  const ownNames = ['--pidfile', join(folder, 'pid'), '--host', `unix://${socket}`];
  return {
    ...thisMachine([...ownFolders, ...ownNames, ...bridge.options, ...options]),
    dockerHost: null,
    hasSystemd: false,
    osRelease: 'ID=debian',
    askEngine: () =>
      new Dockerode({ socketPath: socket, timeout: 1_000 }).ping().then(
        () => null,
        (error: Error) => error,
      ),
  };
}

async function endEngine(pidFile: string): Promise<void> {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'));
    process.kill(pid, 'SIGTERM');
    // Throws as soon as it is gone.
    for (;;) {
      process.kill(pid, 0);
      await pause(50);
    }
  } catch {
    // It never started, or has ended.
  }
}

const provide = (machine: Machine): Promise<void> =>
  provideEngine({ say: () => undefined, stateFolder: folder, machine });

describe('provideEngine', () => {
  itOnThisMachine(
    'starts an engine that answers and lives on',
    async () => {
      const machine = secondEngine();
      await provide(machine);
      expect(await machine.askEngine()).toBeNull();
      expect(readFileSync(join(folder, 'dockerd.log'), 'utf8')).toContain('API listen on');
    },
    TIMEOUT_MS,
  );

  itOnThisMachine(
    'quotes an engine that ends at once',
    async () => {
      await expect(provide(secondEngine(['--no-such-option']))).rejects.toMatchObject({
        code: 'SEAWORTHY_NO_ENGINE',
        message: expect.stringContaining('no-such-option'),
      });
    },
    TIMEOUT_MS,
  );
});

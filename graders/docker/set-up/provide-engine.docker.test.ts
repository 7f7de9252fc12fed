import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pack } from 'tar-stream';
import { makeBridge } from '../testing/own-bridge.ts';
import { boundBuilds, MAX_BUILD_PROCESSES } from './bound-builds.ts';
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

/** All that the engine says while it builds a Dockerfile, as it comes. */
async function buildOn(docker: Dockerode, dockerfile: string): Promise<string> {
  const context = pack();
  context.entry({ name: 'Dockerfile' }, dockerfile);
  context.finalize();
  const options = { version: '2', networkmode: 'none' } as const;
  const answer = await docker.buildImage(Readable.from(context), options);
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return text;
}

/** Control groups outlive their engine. */
function removeGroups(parent: string): void {
  for (const controller of readdirSync('/sys/fs/cgroup')) {
    const group = join('/sys/fs/cgroup', controller, parent);
    for (const path of [join(group, 'buildkit'), group]) if (existsSync(path)) rmdirSync(path);
  }
}

describe('boundBuilds', () => {
  const itWithGroups = existsSync('/sys/fs/cgroup/pids') ? itOnThisMachine : it.skip;

  itWithGroups(
    'stops a build that forks without end, and the engine lives on',
    async () => {
      const parent = `seaworthy-test-${process.pid}`;
      const machine = secondEngine(['--cgroup-parent', `/${parent}`]);
      boundBuilds(parent);
      await provide(machine);
      const docker = new Dockerode({ socketPath: join(folder, 'socket') });
      await docker.loadImage(await new Dockerode().getImage('busybox:latest').get());
      const fork = `i=0; while [ $i -lt ${MAX_BUILD_PROCESSES} ]; do sleep 60 & i=$((i+1)); done`;
      expect(await buildOn(docker, `FROM busybox:latest\nRUN ${fork}\n`)).toContain('exit code: 2');
      expect(await machine.askEngine()).toBeNull();
      await endEngine(join(folder, 'pid'));
      removeGroups(parent);
    },
    TIMEOUT_MS,
  );
});

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

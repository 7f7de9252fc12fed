import Dockerode from 'dockerode';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBridge } from './own-bridge.ts';

/** An engine of a test's own: it may be filled up, crashed and killed. */
export interface SecondEngine extends AsyncDisposable {
  /** For `DOCKER_HOST`. */
  readonly host: string;
  readonly docker: Dockerode;
  /** Where BuildKit makes a file for each step that it runs. */
  readonly buildFolder: string;
  /** Whether its daemon still runs. */
  isAlive(): boolean;
  /** Ends the daemon as by `kill -9`; what it ran goes on, as it would. */
  crash(): Promise<void>;
}

interface SecondEngineOptions {
  /** Keeps its data in memory, with room for this much. @default on disk */
  readonly dataBytes?: number;
  /** More options of the daemon. */
  readonly daemonOptions?: readonly string[];
  /** @default ['busybox:latest'], copied from the machine's own engine */
  readonly images?: readonly string[];
}

/** Starts an engine beside the machine's own, with folders, a socket and a bridge of its own. Needs root. */
export async function startSecondEngine(options: SecondEngineOptions = {}): Promise<SecondEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'sw-engine-'));
  const bridge = await makeBridge();
  const data = join(folder, 'data');
  mkdirSync(data);
  if (options.dataBytes !== undefined)
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${options.dataBytes}`, 'tmpfs', data]);
  const socketPath = join(folder, 'socket');
  const { daemonOptions = [], images = ['busybox:latest'] } = options;
  const daemon = startDaemon({ folder, data, socketPath }, [...bridge.options, ...daemonOptions]);
  const ended = once(daemon, 'exit');
  const docker = new Dockerode({ socketPath });
  const isAlive = (): boolean => daemon.exitCode === null && daemon.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    daemon.kill(signal);
    await ended;
  };
  const dispose = async (): Promise<void> => {
    if (isAlive()) await end('SIGTERM');
    endProcessesOf(folder);
    unmountBelow(folder);
    await bridge[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  };
  try {
    await untilListening(daemon);
    for (const image of images) await copyImage(image, docker);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    host: `unix://${socketPath}`,
    docker,
    buildFolder: join(data, 'buildkit', 'executor'),
    isAlive,
    crash: () => end('SIGKILL'),
    [Symbol.asyncDispose]: dispose,
  };
}

function startDaemon(
  { folder, data, socketPath }: Readonly<Record<'folder' | 'data' | 'socketPath', string>>,
  options: readonly string[],
): ChildProcess {
  const ownFolders = ['--data-root', data, '--exec-root', join(folder, 'exec')];
  const ownNames = ['--pidfile', join(folder, 'pid'), '--host', `unix://${socketPath}`];
  return spawn('dockerd', [...ownFolders, ...ownNames, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function untilListening(daemon: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    // Read on to the end, so that it never waits for its log to be taken.
    daemon.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_096);
      if (said.includes('API listen on')) resolve();
    });
    daemon.on('exit', () => reject(new Error(`the second engine did not start:\n${said}`)));
  });
}

async function copyImage(name: string, to: Dockerode): Promise<void> {
  const saved = await new Dockerode().getImage(name).get();
  const loading = (await to.loadImage(saved)) as AsyncIterable<Buffer>;
  // Loading answers before it is done.
  for await (const _progress of loading);
}

/** After a crash its containerd, its shims and their containers are still there. */
function endProcessesOf(folder: string): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const own = pids.filter((pid) => read(`/proc/${pid}/cmdline`).includes(`${folder}/`));
  const contained = own.flatMap((pid) =>
    read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean),
  );
  for (const pid of new Set([...contained, ...own])) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended with another one.
    }
  }
}

function unmountBelow(folder: string): void {
  const mounts = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`));
  for (const path of mounts.reverse()) execFileSync('umount', ['-l', path]);
}

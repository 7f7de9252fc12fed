import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Dockerode from 'dockerode';
import { makeBridge } from '../../testing/own-bridge.ts';
import { endProcess } from './local-registry.ts';

export interface SecondEngine extends AsyncDisposable {
  readonly docker: Dockerode;
}

/** Starts an engine beside the machine's own, with folders, a socket and a bridge of its own. */
export async function startSecondEngine(...options: readonly string[]): Promise<SecondEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-engine-'));
  const bridge = await makeBridge();
  const socket = join(folder, 'socket');
  const own = ['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec')];
  const names = ['--pidfile', join(folder, 'pid'), '--host', `unix://${socket}`];
  const args = [...own, ...names, ...bridge.options, ...options];
  const child = spawn('dockerd', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes('API listen on')) break;
  }
  child.stderr.resume();
  return {
    docker: new Dockerode({ socketPath: socket }),
    [Symbol.asyncDispose]: async () => {
      await endProcess(child);
      await bridge[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

// A lab's engine within reach of a test's own recorder: what could touch the machine is tried in there alone.
import Dockerode from 'dockerode';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExecStream } from '../../engine/exec-stream.ts';
import { openTestLabs } from '../../engine/fixtures/open-test-lab.ts';
import { LAB_IMAGES } from '../../engine/index.ts';
import { ENGINE_SOCKET } from '../../engine/lab-names.ts';
import type { GivenConfig } from '../config.ts';

export interface NestedEngine extends AsyncDisposable {
  readonly folder: string;
  /** Straight at the engine, past every rule. */
  readonly socketPath: string;
  readonly docker: Dockerode;
  readonly baseImages: GivenConfig['baseImages'];
}

export async function openNestedEngine(): Promise<NestedEngine> {
  const labs = await openTestLabs();
  const lab = await labs.open('');
  const container = await findEngine(labs.room.runId);
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-nested-'));
  const socketPath = join(folder, 'engine.sock');
  const command = ['docker', '--host', `unix://${ENGINE_SOCKET}`, 'system', 'dial-stdio'];
  const server = createServer({ allowHalfOpen: true }, (client) => {
    client.on('error', () => client.destroy());
    openExecStream(container, command).then(
      (engine) => {
        client.pipe(engine).on('error', () => client.destroy());
        engine.pipe(client);
        client.on('close', () => engine.destroy());
      },
      () => client.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  return {
    ...{ folder, socketPath, baseImages: lab.baseImages },
    docker: new Dockerode({ socketPath }),
    [Symbol.asyncDispose]: async () => {
      server.close();
      await labs[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findEngine(runId: string): Promise<Dockerode.Container> {
  const docker = new Dockerode();
  const image = await docker.getImage(LAB_IMAGES[0]?.name ?? '').inspect();
  const running = await docker.listContainers({
    filters: { label: [`io.seaworthy.run=${runId}`] },
  });
  const found = running.find(({ ImageID }) => ImageID === image.Id);
  if (found === undefined) throw new Error('the lab has no engine');
  return docker.getContainer(found.Id);
}

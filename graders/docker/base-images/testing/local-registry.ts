import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type Dockerode from 'dockerode';
import { pack } from 'tar-stream';
import { readJsonLines } from '../../json-lines.ts';
import { openDebianPackages } from '../debian-packages.ts';
import { runTool } from '../run-tool.ts';

/** A real image registry on a loopback port, with nothing in it; gone when disposed. */
export interface LocalRegistry extends AsyncDisposable {
  /** `127.0.0.1:43567`: such a registry needs no TLS. */
  readonly address: string;
}

/** Starts Debian's registry out of its package, without installing it. */
export async function startRegistry(): Promise<LocalRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-registry-'));
  const hint = 'The tests of pulls need the Debian registry.';
  const debian = await openDebianPackages(join(folder, 'debian'));
  const packages = await debian.closure(['docker-registry']);
  const file = packages.find(({ name }) => name === 'docker-registry')?.file ?? '';
  await runTool('dpkg-deb', ['--extract', file, join(folder, 'program')], { hint });
  const config = join(folder, 'config.yml');
  await writeFile(config, describeStorage(join(folder, 'images')));
  const program = join(folder, 'program/usr/bin/docker-registry');
  const child = spawn(program, ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  return {
    address: await readAddress(child.stderr),
    [Symbol.asyncDispose]: async () => {
      await endProcess(child);
      await rm(folder, { recursive: true });
    },
  };
}

const describeStorage = (folder: string): string =>
  JSON.stringify({
    version: 0.1,
    storage: { filesystem: { rootdirectory: folder } },
    http: { addr: '127.0.0.1:0' },
  });

async function readAddress(log: Readable): Promise<string> {
  for await (const line of createInterface({ input: log })) {
    const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (address === undefined) continue;
    log.resume();
    return address;
  }
  throw new Error('the registry ended before it listened');
}

async function endProcess(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  if (child.kill('SIGTERM')) await ended;
}

/** Puts a small new image into a registry under a name, and leaves nothing of it on the engine. */
export async function pushSmallImage(
  docker: Dockerode,
  name: string,
): Promise<{ readonly digest: string }> {
  const layer = pack();
  layer.entry({ name: `made-for-${randomUUID()}` }, randomBytes(2 ** 20));
  layer.finalize();
  const colon = name.lastIndexOf(':');
  const tag = { repo: name.slice(0, colon), tag: name.slice(colon + 1) };
  const made = await docker.importImage(Readable.from(layer), tag);
  await text(made);
  return pushImage(docker, name);
}

/** Puts an image into the registry of its name, and removes it from the engine. */
export async function pushImage(
  docker: Dockerode,
  name: string,
): Promise<{ readonly digest: string }> {
  const lines = await docker.getImage(name).push({ authconfig: { username: '', password: '' } });
  let digest: string | undefined;
  for await (const line of readJsonLines(lines as NodeJS.ReadableStream & AsyncIterable<Buffer>)) {
    digest ??= (line as { aux?: { Digest?: string } }).aux?.Digest;
  }
  await docker.getImage(name).remove();
  if (digest === undefined) throw new Error(`${name} was not pushed`);
  return { digest };
}

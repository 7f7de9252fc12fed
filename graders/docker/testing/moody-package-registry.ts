import Dockerode from 'dockerode';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

/** What a registry does with a request. */
export type Mood = 'answers' | 'answers 503' | 'breaks off' | 'says nothing';

/** A package registry of a test's own, and a base image of which it is the way to packages: the machine's, not a student's. */
export interface MoodyPackageRegistry extends AsyncDisposable {
  /** A node image whose npm asks this registry. */
  readonly base: string;
  /** The next requests find it in these moods, one each, and the last of them stays. */
  become(...moods: readonly [Mood, ...Mood[]]): void;
  /** How often it was asked since. */
  readonly asked: () => number;
}

/** Starts a registry that has every package, each of them empty, where builds of the engine reach it. */
export async function startMoodyPackageRegistry(): Promise<MoodyPackageRegistry> {
  const tarball = await makeTarball();
  const sockets = new Set<Socket>();
  let moods: readonly Mood[] = ['answers'];
  let asked = 0;
  const server = createServer((request, response) => {
    const mood = moods[Math.min(asked, moods.length - 1)] ?? 'answers';
    asked += 1;
    if (mood === 'breaks off') request.socket.destroy();
    else if (mood === 'answers 503') response.writeHead(503).end();
    else if (mood === 'answers')
      answer(request.url ?? '/', request.headers.host, response, tarball);
  });
  server.on('connection', (socket) => sockets.add(socket));
  const docker = new Dockerode();
  const address = await findGateway(docker);
  await once(server.listen(0, address), 'listening');
  const base = await makeBase(
    docker,
    `http://${address}:${(server.address() as AddressInfo).port}/`,
  );
  return {
    base,
    become: (...next) => void ([moods, asked] = [next, 0]),
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), 'close');
      await docker.getImage(base).remove({ force: true });
    },
  };
}

/** The machine, as containers of the engine's own network see it. */
async function findGateway(docker: Dockerode): Promise<string> {
  const { IPAM } = await docker.getNetwork('bridge').inspect();
  return IPAM?.Config?.[0]?.Gateway ?? '127.0.0.1';
}

async function makeTarball(): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name: 'package/package.json' }, '{"name":"empty","version":"2.0.0"}');
  archive.finalize();
  return buffer(Readable.from(archive).pipe(createGzip()));
}

function answer(
  url: string,
  host: string | undefined,
  response: ServerResponse,
  tarball: Buffer,
): void {
  if (url.endsWith('.tgz')) {
    response.end(tarball);
    return;
  }
  const name = decodeURIComponent(url.slice(1));
  const shasum = createHash('sha1').update(tarball).digest('hex');
  const dist = { tarball: `http://${host}/${name}.tgz`, shasum };
  const versions = { '2.0.0': { name, version: '2.0.0', dist } };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ name, versions, 'dist-tags': { latest: '2.0.0' } }));
}

/** One try a request, so that a test need not wait for npm's patience. */
async function makeBase(docker: Dockerode, registry: string): Promise<string> {
  const name = `seaworthy-test-${randomBytes(4).toString('hex')}/node:alpine`;
  const settings = `registry=${registry}\\nfetch-retries=0\\naudit=false\\n`;
  const dockerfile = `FROM node:alpine\nRUN mkdir -p /usr/local/etc && printf '${settings}' > /usr/local/etc/npmrc\n`;
  const context = pack();
  context.entry({ name: 'Dockerfile' }, dockerfile);
  context.finalize();
  await text(await docker.buildImage(Readable.from(context), { t: name, version: '2' }));
  return name;
}

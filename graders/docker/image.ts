import type Dockerode from 'dockerode';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { readArchivedFile } from './archive.ts';
import { signalName } from './events.ts';
import { runLabels } from './labels.ts';
import type { Room } from './room.ts';
import type { ArchivedFile, ImageConfig, StudentImage } from './types.ts';

type Inspection = Awaited<ReturnType<Dockerode.Image['inspect']>>;

/** An image built from a submission, held by a name of the run's own. */
export class BuiltImage implements StudentImage {
  readonly id: string;
  readonly config: ImageConfig;
  readonly layers: readonly string[];
  readonly sizeBytes: number;
  readonly #room: Room;
  readonly #names: readonly string[];
  #reader: Promise<Dockerode.Container> | undefined;

  constructor(room: Room, names: readonly string[], inspection: Inspection) {
    this.#room = room;
    this.#names = names;
    this.id = inspection.Id;
    this.layers = inspection.RootFS.Layers ?? [];
    this.sizeBytes = inspection.Size;
    this.config = readConfig(inspection.Config);
  }

  async readFile(path: string, maxBytes?: number): Promise<ArchivedFile | null> {
    this.#reader ??= this.#createReader();
    return readArchivedFile(await this.#reader, path, maxBytes);
  }

  async findInLayers(accepts: (path: string) => boolean): ReturnType<StudentImage['findInLayers']> {
    const saved = (await this.#room.slots(() =>
      this.#room.docker.getImage(this.id).get(),
    )) as Readable;
    const found = await searchSavedImage(saved, accepts);
    return this.layers.flatMap((layer, index) => {
      const paths = found[index] ?? [];
      return paths.length > 0 ? [{ layer, paths }] : [];
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { janitor } = this.#room;
    const reader = await this.#reader?.catch(() => undefined);
    const gone = reader?.remove({ force: true, v: true }) ?? Promise.resolve();
    // By name, never by id: another submission with the same content holds the same image.
    for (const name of this.#names) janitor.remove('image', name, gone);
  }

  #createReader(): Promise<Dockerode.Container> {
    return this.#room.docker.createContainer({
      Image: this.id,
      // Never started; an image without a command could not be created without one.
      Cmd: ['-'],
      Labels: runLabels(this.#room.runId),
      HostConfig: { NetworkMode: 'none' },
    });
  }
}

function readConfig(config: Inspection['Config']): ImageConfig {
  const list = (value: string | readonly string[] | null | undefined): readonly string[] =>
    typeof value === 'string' ? [value] : (value ?? []);
  return {
    command: list(config.Cmd),
    entrypoint: list(config.Entrypoint),
    environment: list(config.Env),
    exposedPorts: Object.keys(config.ExposedPorts ?? {}),
    labels: config.Labels ?? {},
    stopSignal: signalName(String(Reflect.get(config, 'StopSignal') || 'SIGTERM')),
    user: config.User,
    volumes: Object.keys(config.Volumes ?? {}),
    workingFolder: config.WorkingDir,
  };
}

/** Reads a saved image as it streams. @returns for each layer, in order, the paths that were accepted */
async function searchSavedImage(
  saved: Readable,
  accepts: (path: string) => boolean,
): Promise<string[][]> {
  const pathsOf = new Map<string, string[]>();
  let manifest: unknown;
  const outer = extract();
  outer.on('entry', (header, content, next) => {
    const finish = (): void => void (content.resume(), next());
    const stream = content as unknown as Readable;
    if (header.name === 'manifest.json') {
      readAll(stream).then((bytes) => {
        manifest = JSON.parse(bytes.toString('utf8'));
        finish();
      }, next);
    } else if (isLayer(header.name, header.type)) {
      listTar(stream, accepts).then((paths) => {
        pathsOf.set(header.name, paths);
        finish();
      }, finish);
    } else {
      finish();
    }
  });
  await pipeline(saved, outer);
  const [{ Layers = [] } = {}] = manifest as { Layers?: string[] }[];
  return Layers.map((name) => pathsOf.get(name) ?? []);
}

/** `<id>/layer.tar` as engines up to 24 write it, `blobs/sha256/<digest>` since; the small blobs are JSON. */
const isLayer = (name: string, type: string | null | undefined): boolean =>
  type === 'file' && (name.endsWith('/layer.tar') || name.startsWith('blobs/'));

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Lists the accepted paths of a layer's tar, plain or gzipped. @throws where it is none */
async function listTar(stream: Readable, accepts: (path: string) => boolean): Promise<string[]> {
  const paths: string[] = [];
  const reader = extract();
  reader.on('entry', ({ name }, content, next) => {
    const path = name.replace(/^\.?\//, '');
    if (accepts(path)) paths.push(path);
    content.on('end', next);
    content.resume();
  });
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return paths;
  const whole = Readable.from(
    (async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => chunks };
    })(),
  );
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  await (isGzip ? pipeline(whole, createGunzip(), reader) : pipeline(whole, reader));
  return paths;
}

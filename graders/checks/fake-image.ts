import type { ArchivedFile, ImageConfig, StudentImage } from '../docker/types.ts';

// An image of our interface, made up for a test.

export interface FakeImage {
  readonly id: string;
  readonly layers: readonly string[];
  readonly config: Partial<ImageConfig>;
  readonly sizeBytes: number;
  /** Paths by layer. */
  readonly holds: Readonly<Record<string, readonly string[]>>;
  /** Contents by path; null for a folder. */
  readonly files: Readonly<Record<string, string | null>>;
}

export function fakeImage(image: Partial<FakeImage> = {}): StudentImage {
  const { layers = [], holds = {}, files = {} } = image;
  return {
    id: image.id ?? 'sha256:1',
    layers,
    sizeBytes: image.sizeBytes ?? 0,
    config: {
      command: [],
      entrypoint: [],
      environment: [],
      exposedPorts: [],
      labels: {},
      stopSignal: 'SIGTERM',
      user: '',
      volumes: [],
      workingFolder: '',
      ...image.config,
    },
    readFile: (path) => Promise.resolve(readFake(files, path)),
    findInLayers: (accepts) =>
      Promise.resolve(
        layers
          .map((layer) => ({ layer, paths: (holds[layer] ?? []).filter(accepts) }))
          .filter(({ paths }) => paths.length > 0),
      ),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function readFake(files: FakeImage['files'], path: string): ArchivedFile | null {
  const text = files[path];
  if (text === undefined) return null;
  const content = Buffer.from(text ?? '');
  return { path, type: text === null ? 'directory' : 'file', sizeBytes: content.length, content };
}

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { resolveGrading } from '../../exercises/index.ts';
import type { Course, Exercise, Limits } from '../../exercises/index.ts';
import type {
  BuildFailure,
  BuildRequest,
  BuildResult,
  Engine,
  RunRequest,
  StudentContainer,
} from '../docker/types.ts';
import type { BuildStep, UsedBaseImage } from '../grade.ts';
import type { Session } from '../lab/session.ts';
import type { Workbench } from './check-kind.ts';
import { fakeImage } from './fake-image.ts';
import type { FakeImage } from './fake-image.ts';

export { fakeImage } from './fake-image.ts';

// An engine of our interface that answers what a test tells it to, and a bench around it. For tests only.

export interface FakeBenchOptions {
  /** The submission: contents by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The exercise's folder: contents by path. */
  readonly exerciseFiles?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Limits>;
  readonly otherBaseImages?: Course['otherBaseImages'];
  readonly build?: (request: BuildRequest) => BuildResult;
  readonly run?: (request: RunRequest) => StudentContainer;
  readonly session?: Session;
  /** @default no image of any name */
  readonly describeBase?: (name: string) => UsedBaseImage | null;
}

export const fakeLimits: Limits = {
  buildNetwork: 'none',
  buildTimeMs: 60_000,
  memoryBytes: 256 * 2 ** 20,
  cpuCount: 1,
  pids: 128,
  lifetimeMs: 30_000,
  imageBytes: 2 ** 30,
  submissionTimeMs: 300_000,
};

/** A bench on a temporary folder, which goes when it is disposed. */
export type FakeBench = Workbench &
  AsyncDisposable & { readonly requests: readonly BuildRequest[] };

export async function fakeBench(options: FakeBenchOptions = {}): Promise<FakeBench> {
  const root = await mkdtemp(join(tmpdir(), 'seaworthy-test-'));
  const files = options.files ?? {};
  await writeTrees(root, { submission: files, exercise: options.exerciseFiles ?? {} });
  const requests: BuildRequest[] = [];
  const engine = fakeEngine(options, requests);
  const shared = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const made = (shared.get(key) as Promise<T> | undefined) ?? make();
    shared.set(key, made);
    return made;
  };
  const build = (): Promise<BuildResult> =>
    once('build', () => engine.build({ contextFolder: join(root, 'submission') }));
  return {
    course: fakeCourse(root, options),
    exercise: fakeExercise(join(root, 'exercise'), options.limits),
    submission: {
      student: 'ada',
      folder: join(root, 'submission'),
      files: Object.keys(files).sort(),
      digest: 'sha256:0',
      dockerfile: files.Dockerfile ?? null,
    },
    engine,
    requests,
    signal: new AbortController().signal,
    nonce: (purpose) => createHash('sha256').update(purpose).digest('hex').slice(0, 16),
    build,
    image: async () => {
      const { image } = await build();
      if (image === null) throw new Error('the fake build failed');
      return image;
    },
    session: async () => sessionOf(options),
    shared: once,
    phase: (_name, work) => work(),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

function sessionOf({ session }: FakeBenchOptions): Session {
  if (session === undefined) throw new Error('the test has no session');
  return session;
}

const writeTrees = async (
  root: string,
  trees: Record<string, FakeBenchOptions['files']>,
): Promise<void> => {
  for (const [name, files] of Object.entries(trees)) await writeTree(join(root, name), files ?? {});
};

export async function writeTree(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

export const fakeStep = (step: Partial<BuildStep> = {}): BuildStep => ({
  instruction: 'RUN true',
  line: 2,
  stage: '0',
  cached: false,
  durationMs: 10,
  log: '',
  error: null,
  ...step,
});

export const failedBuild = (failure: Partial<BuildFailure>): BuildResult & { ok: false } => ({
  builder: 'buildkit',
  durationMs: 10,
  steps: failure.step ? [failure.step] : [],
  ok: false,
  image: null,
  failure: {
    reason: 'step-failed',
    message: '',
    step: null,
    exitCode: null,
    base: null,
    ...failure,
  },
});

export const builtImage = (
  image: Partial<FakeImage> = {},
  steps: readonly BuildStep[] = [],
): BuildResult => ({
  builder: 'buildkit',
  durationMs: 10,
  steps,
  ok: true,
  image: fakeImage(image),
  failure: null,
});

function fakeEngine(options: FakeBenchOptions, requests: BuildRequest[]): Engine {
  const refuse = (): never => {
    throw new Error('the test did not say what the engine answers');
  };
  return {
    info: {
      version: '20.10.24',
      apiVersion: '1.41',
      platform: 'linux/amd64',
      cpuCount: 2,
      memoryBytes: 2 ** 32,
      builder: 'buildkit',
      host: '127.0.0.1',
    },
    describeBase: async (name) => (options.describeBase ?? (() => null))(name),
    build: async (request) => {
      requests.push(request);
      return (options.build ?? refuse)(request);
    },
    run: async (request) => (options.run ?? refuse)(request),
    runToEnd: async () => refuse(),
  };
}

const fakeCourse = (folder: string, { otherBaseImages = 'any' }: FakeBenchOptions): Course => ({
  title: 'A course',
  folder,
  passMark: 1,
  exercisePoints: 10,
  exerciseIds: [],
  baseImages: ['busybox:latest', 'alpine:latest', 'node:alpine'].map((name) => ({
    name,
    digest: null,
    standIn: 'busybox',
  })),
  otherBaseImages,
  limits: fakeLimits,
  grading: resolveGrading([]),
});

const fakeExercise = (folder: string, limits: Partial<Limits> = {}): Exercise => ({
  id: '00-fake',
  folder,
  title: 'An exercise',
  summary: '',
  submission: 'files',
  session: { timeLimitMs: 60_000, input: '', otherTerminals: 'together' },
  limits: { ...fakeLimits, ...limits },
  relaxations: [],
  checks: [],
  digest: 'sha256:0',
  judging: 'sha256:0',
});

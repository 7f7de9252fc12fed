import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Limits } from '../../../exercises/index.ts';
import { openEngineRoom } from '../engine-room.ts';
import type { EngineRoom, EngineRoomOptions } from '../engine-room.ts';
import type { BuildRequest, BuildResult, Engine, StudentImage } from '../types.ts';

export const testLimits: Limits = {
  buildNetwork: 'none',
  buildTimeMs: 60_000,
  memoryBytes: 64 * 2 ** 20,
  cpuCount: 1,
  pids: 32,
  lifetimeMs: 30_000,
  imageBytes: 2 ** 30,
  submissionTimeMs: 120_000,
};

/** A real engine for a test file: everything it makes goes when it is disposed. */
export interface TestEngine extends AsyncDisposable {
  readonly room: EngineRoom;
  readonly engine: Engine;
  withLimits(limits: Partial<Limits>, signal?: AbortSignal): Engine;
  /** Writes files into a new folder, by path. */
  folder(files: Readonly<Record<string, string>>): Promise<string>;
  build(
    files: Readonly<Record<string, string>>,
    request?: Partial<BuildRequest>,
  ): Promise<BuildResult>;
  /** Builds what must build. */
  image(files: Readonly<Record<string, string>>): Promise<StudentImage>;
}

export async function openTestEngine(options?: EngineRoomOptions): Promise<TestEngine> {
  const room = await openEngineRoom(options);
  const folders: string[] = [];
  const never = new AbortController().signal;
  const engine = room.forSubmission(testLimits, never);
  const folder: TestEngine['folder'] = async (files) => {
    const made = await mkdtemp(join(tmpdir(), 'seaworthy-test-'));
    folders.push(made);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(made, path)), { recursive: true });
      await writeFile(join(made, path), content);
    }
    return made;
  };
  const build: TestEngine['build'] = async (files, request) =>
    engine.build({ contextFolder: await folder(files), ...request });
  return {
    room,
    engine,
    folder,
    build,
    withLimits: (limits, signal = never) =>
      room.forSubmission({ ...testLimits, ...limits }, signal),
    image: async (files) => {
      const { image, failure } = await build(files);
      if (image === null) throw new Error(`a test image did not build: ${failure.message}`);
      return image;
    },
    [Symbol.asyncDispose]: async () => {
      await room[Symbol.asyncDispose]();
      await Promise.all(folders.map((made) => rm(made, { recursive: true, force: true })));
    },
  };
}

// Measures labs for bench.ts, and prints what it found as JSON.
import type Dockerode from 'dockerode';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadCourse } from '../../exercises/index.ts';
import { openCourseRoom } from '../../graders/index.ts';
import { openLab, openLabPool } from '../../graders/lab/engine/index.ts';
import type { Lab, LabRequest } from '../../graders/lab/engine/index.ts';
import { median } from './measure.ts';

/** Medians; what `bench.ts` reads. */
export interface LabFigures {
  readonly coldSeconds: number;
  readonly warmSeconds: number;
  readonly recorderRatio: number;
  readonly oneLabMiB: number;
  readonly fourLabsMiB: number;
}

const ROUNDS = 3;

/** Fifty commands, as students type them: ten containers made, looked at, run and removed. */
const SCRIPT = `set -e
for i in 1 2 3 4 5 6 7 8 9 10; do
  docker create --name c$i busybox echo $i
  docker start -a c$i
  docker ps -a
  docker logs c$i
  docker rm c$i
done`;

const course = await loadCourse(join(import.meta.dirname, '../../exercises'));
await using room = await openCourseRoom(course);
const { docker, runId } = room;
const files = await mkdtemp(join(tmpdir(), 'seaworthy-bench-'));
await writeFile(join(files, 'commands.sh'), SCRIPT);
const request: LabRequest = {
  room: room.room,
  baseImages: course.baseImages,
  signal: new AbortController().signal,
};

/** Seconds that something took. */
async function time<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const begin = performance.now();
  const result = await work();
  return { seconds: (performance.now() - begin) / 1_000, result };
}

const labContainers = (): Promise<Dockerode.ContainerInfo[]> =>
  docker.listContainers({ filters: { label: [`io.seaworthy.run=${runId}`] } });

interface MemoryStats {
  readonly memory_stats: { readonly usage: number; readonly stats: Record<string, number> };
}

/** Mebibytes that the lab containers hold, without files that the kernel may forget. */
async function measureMemory(): Promise<number> {
  const stats = await Promise.all(
    (await labContainers()).map(({ Id }) => docker.getContainer(Id).stats({ stream: false })),
  );
  const bytes = (stats as unknown as MemoryStats[]).map(
    ({ memory_stats: { usage, stats: parts } }) =>
      usage - (parts.total_inactive_file ?? parts.inactive_file ?? 0),
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 2 ** 20;
}

/** The script at the engine itself, by the client of the engine's own image. */
async function runStraight(): Promise<void> {
  const engine = (await labContainers()).find(({ Mounts }) =>
    Mounts.some(({ Destination }) => Destination === '/var/lib/docker'),
  );
  if (engine === undefined) throw new Error('the engine of the lab was not found');
  const exec = await docker.getContainer(engine.Id).exec({
    Cmd: ['sh', '-c', SCRIPT],
    Env: ['DOCKER_HOST=unix:///run/engine/docker.sock'],
    AttachStdout: true,
    AttachStderr: true,
  });
  const stream = await exec.start({});
  for await (const _chunk of stream);
  const { ExitCode } = await exec.inspect();
  if (ExitCode !== 0) throw new Error(`the script at the engine ended with ${ExitCode}`);
}

async function runRecorded(lab: Lab): Promise<void> {
  const run = await lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 120_000 });
  if (run.exitCode !== 0)
    throw new Error(`the script ended with ${run.exitCode}: ${run.stderr.text}`);
}

/** Each way twice, in turns that even out what a fresh engine is slower by: that is no cost of the recorder's. */
async function compare(lab: Lab, isRecordedFirst: boolean): Promise<number> {
  let recorded = 0;
  let straight = 0;
  for (const isRecorded of [true, false, false, true]) {
    if (isRecorded === isRecordedFirst) recorded += (await time(() => runRecorded(lab))).seconds;
    else straight += (await time(runStraight)).seconds;
  }
  return recorded / straight;
}

// The first one finds out what the machine gives, and fills the volume of base images where it must.
await (await openLab(request))[Symbol.asyncDispose]();
const cold: number[] = [];
const ratios: number[] = [];
let oneLabMiB = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const opened = await time(() => openLab({ ...request, files }));
  cold.push(opened.seconds);
  await using lab = opened.result;
  oneLabMiB = await measureMemory();
  ratios.push(await compare(lab, round % 2 === 0));
}
await room.room.janitor.settled();

const warm: number[] = [];
let fourLabsMiB = 0;
{
  await using pool = openLabPool(request, () => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Ready, as it would be after the submission before.
    await (await pool.take())[Symbol.asyncDispose]();
    while (room.room.slots.activeCount + room.room.slots.pendingCount > 0) await delay(50);
    await room.room.janitor.settled();
    const taken = await time(() => pool.take({ files }));
    warm.push(taken.seconds);
    await taken.result[Symbol.asyncDispose]();
  }
}
await room.room.janitor.settled();
{
  await using labs = new AsyncDisposableStack();
  for (const opening of Array.from({ length: 4 }, () => openLab(request))) labs.use(await opening);
  fourLabsMiB = await measureMemory();
}
await rm(files, { recursive: true });

const figures: LabFigures = {
  coldSeconds: median(cold),
  warmSeconds: median(warm),
  recorderRatio: median(ratios),
  oneLabMiB,
  fourLabsMiB,
};
console.log(JSON.stringify(figures));

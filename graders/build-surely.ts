import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course, Exercise } from '../exercises/index.ts';
import { isDiskFull, soundsLikeFullDisk } from './diagnosis/probe-disk.ts';
import { probeNetwork } from './diagnosis/probe-network.ts';
import type { NetworkAnswer, ProbeScene } from './diagnosis/probe-network.ts';
import { readDockerfile } from './diagnosis/read-dockerfile.ts';
import { readStep } from './diagnosis/read-step.ts';
import { suspectNetwork } from './diagnosis/suspect-network.ts';
import type { Suspicion } from './diagnosis/suspect-network.ts';
import { quote } from './diagnosis/words.ts';
import type { BuildRequest, BuildResult, Engine } from './docker/index.ts';
import { ContainerRuntimeError } from './errors.ts';
import type { BuildStep } from './grade.ts';

interface SureBuilds {
  readonly engine: Engine;
  readonly course: Pick<Course, 'baseImages'>;
  readonly exercise: Pick<Exercise, 'folder' | 'limits'>;
}

/**
 * The engine, with builds that fail for the machine's sake told from those that fail by themselves. Where the disk, or
 * with an open network the network, may be why, Seaworthy tries that itself: its own trouble is the machine's, and
 * throws. Otherwise it builds once more, and what comes of that counts.
 */
export const withSureBuilds = (parts: SureBuilds): Engine => ({
  ...parts.engine,
  build: (request) => buildSurely(request, parts),
});

/** @throws ContainerRuntimeError where the disk is full, or the network is in trouble */
async function buildSurely(request: BuildRequest, parts: SureBuilds): Promise<BuildResult> {
  const { exercise } = parts;
  const isOpen = (request.network ?? exercise.limits.buildNetwork) === 'open';
  const first = await buildOnDisk(request, parts);
  return first.ok || !isOpen ? first : buildOnNetwork(first, request, parts);
}

/** Another submission's build may have filled the disk for a moment: a second one tells, where there is room again. */
async function buildOnDisk(request: BuildRequest, parts: SureBuilds): Promise<BuildResult> {
  const first = await parts.engine.build(request);
  if (!soundsLikeFullDisk(first)) return first;
  if (!(await isDiskFull(parts))) return parts.engine.build(request);
  // Not the code of a machine that has no room: this is of one submission's engine, and ends no class's run.
  throw new ContainerRuntimeError(
    'The build had no room on the disk, and neither had one that Seaworthy itself made.',
    {
      code: 'SEAWORTHY_BUILD_DISK_FULL',
      hint: 'Free some space where the engine keeps its data (`docker system df` shows what it holds), then grade again.',
    },
  );
}

async function buildOnNetwork(
  first: BuildResult & { readonly ok: false },
  request: BuildRequest,
  parts: SureBuilds,
): Promise<BuildResult> {
  const { engine, exercise } = parts;
  const dockerfile = readDockerfile(await readSource(request));
  const scene = { ...parts, dockerfile };
  const read = (step: BuildStep): Promise<string> =>
    readStep(step, dockerfile, request.contextFolder);
  const suspicion = await suspectNetwork(first, read);
  if (suspicion === null) return first;
  await lookAtNetwork(suspicion, scene);
  const again = await engine.build(boundSecond(first.failure.reason, request, exercise));
  if (again.ok) return again;
  const remaining = await suspectNetwork(again, read);
  if (remaining === null) return again;
  // It may have broken down only now. Where nobody can be asked, a failure that repeats stays the student's: else a few
  // printed words in a foreign base image would be enough to be never graded.
  const { kind } = await lookAtNetwork(remaining, scene);
  return { ...again, failure: { ...again.failure, ...(kind === 'fine' && { network: kind }) } };
}

/** What used up its whole time gets half of it: the steps in front are cached, and nobody is to wait twice as long. */
function boundSecond(
  reason: string,
  request: BuildRequest,
  { limits }: SureBuilds['exercise'],
): BuildRequest {
  if (reason !== 'timed-out') return request;
  return { ...request, timeoutMs: Math.ceil((request.timeoutMs ?? limits.buildTimeMs) / 2) };
}

async function lookAtNetwork(suspicion: Suspicion, scene: ProbeScene): Promise<NetworkAnswer> {
  const answer = await probeNetwork(suspicion, scene);
  if (answer.kind !== 'trouble') return answer;
  const where = suspicion.step === null ? 'The build' : quote(suspicion.step.instruction);
  throw new ContainerRuntimeError(
    `${where} failed where it needs the network, and so did a request that Seaworthy itself made from there: ${answer.said}`,
    {
      code: 'SEAWORTHY_NETWORK_FAILED',
      hint: 'This costs no points. See that builds on this machine reach their package registry, then grade again.',
    },
  );
}

async function readSource(request: BuildRequest): Promise<string> {
  const { overlay, dockerfile = 'Dockerfile', contextFolder } = request;
  return overlay?.[dockerfile] ?? readFile(join(contextFolder, dockerfile), 'utf8').catch(() => '');
}

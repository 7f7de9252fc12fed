import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaseImage, Course, Exercise } from '../../exercises/index.ts';
import type { BuildResult, Engine } from '../docker/types.ts';
import { buildAside } from './build-aside.ts';
import { findBase, findCourseBase } from './find-base.ts';
import type { Dockerfile } from './read-dockerfile.ts';
import type { Suspicion } from './suspect-network.ts';
import { tellLastLines } from './words.ts';

/** An idle machine needs a tenth of it. */
const LONGEST_MS = 45_000;
/** Asked for where the exercise gives no package.json: small, alone, and in every registry. */
const SMALL_PACKAGE = JSON.stringify({ dependencies: { ms: '2' } });

const NPM =
  'cd /probe && npm install --no-save --ignore-scripts --no-audit --no-fund --prefer-online --cache=/probe/cache' +
  ' --fetch-timeout=10000 --fetch-retries=1 --fetch-retry-mintimeout=500 --fetch-retry-maxtimeout=1000';
const APK = 'apk --no-cache fetch -o /tmp busybox';
// Without the mode it takes an index that it could not fetch for a remark.
const APT =
  'apt-get update -o APT::Update::Error-Mode=any -o Acquire::Retries=0 -o Acquire::http::Timeout=10 -o Acquire::https::Timeout=10';

/** `unknown` where nobody can be asked. */
export type NetworkAnswer =
  { readonly kind: 'fine' | 'unknown' } | { readonly kind: 'trouble'; readonly said: string };

export interface ProbeScene {
  /** The engine itself, whose builds nobody looks at twice. */
  readonly engine: Pick<Engine, 'build'>;
  readonly course: Pick<Course, 'baseImages'>;
  readonly exercise: Pick<Exercise, 'folder'>;
  readonly dockerfile: Dockerfile;
}

/**
 * Asks the network as the step did, from a build of Seaworthy's own: the same network, a base image of the course with
 * its way to the registry, the packages of the exercise's starter, and nothing that a student has written.
 */
export async function probeNetwork(
  suspicion: Suspicion,
  scene: ProbeScene,
): Promise<NetworkAnswer> {
  const packages = await readFile(
    join(scene.exercise.folder, 'starter', 'package.json'),
    'utf8',
  ).catch(() => SMALL_PACKAGE);
  const answers = await Promise.all(
    planProbes(suspicion, scene).map(async ({ base, command }) => {
      const lines = [`FROM ${base}`, 'COPY package.json /probe/', `RUN ${command}`];
      return readAnswer(
        await buildAside(scene.engine, lines, { 'package.json': packages }, LONGEST_MS),
      );
    }),
  );
  return (
    answers.find(({ kind }) => kind === 'trouble') ??
    answers.find(({ kind }) => kind === 'fine') ?? { kind: 'unknown' }
  );
}

function planProbes(
  { step, apk, apt, other }: Suspicion,
  { course, dockerfile }: ProbeScene,
): readonly { readonly base: string; readonly command: string }[] {
  // Only images of the course: another one could be made to find the network in trouble.
  const own = findCourseBase(findBase(dockerfile, step?.line ?? null), course.baseImages);
  const isNode = (image: BaseImage | null): boolean => image?.standIn === 'node';
  const withNpm = isNode(own) ? own : course.baseImages.find(isNode);
  return [
    ...(apk && own ? [{ base: own.name, command: APK }] : []),
    ...(apt && own ? [{ base: own.name, command: APT }] : []),
    ...(other && withNpm ? [{ base: withNpm.name, command: NPM }] : []),
  ];
}

function readAnswer({ ok, failure }: BuildResult): NetworkAnswer {
  if (ok) return { kind: 'fine' };
  if (failure.reason === 'timed-out') {
    return { kind: 'trouble', said: `it had no answer after ${LONGEST_MS / 1_000} s` };
  }
  // The base lacks the program, or is not there: that tells nothing of the network.
  const isAsked = failure.reason === 'step-failed' && ![126, 127].includes(failure.exitCode ?? 127);
  if (!isAsked) return { kind: 'unknown' };
  const log = failure.step?.log.replace(/^.*complete log of this run.*$/gm, '') ?? '';
  return { kind: 'trouble', said: tellLastLines({ stdout: log, stderr: '', truncated: false }, 2) };
}

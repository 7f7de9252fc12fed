import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, watch } from 'node:fs';
import { startSecondEngine } from '../graders/docker/testing/second-engine.ts';
import type { SecondEngine } from '../graders/docker/testing/second-engine.ts';
import type { EngineRoom, Grade } from '../graders/index.ts';
import { makeFolder, startSeaworthy } from './testing/run-seaworthy.ts';

// A second engine needs what the first one did; where it runs elsewhere, there is nothing to try.
const canStartEngines = process.getuid?.() === 0 && existsSync('/usr/sbin/dockerd');
const describeHere = canStartEngines ? describe : describe.skip;

const TIMEOUT_MS = 90_000;
const HELLO = { 'work/17-default-command/Dockerfile': 'FROM busybox\nCMD ["echo", "hello"]\n' };
const DEAF = {
  'work/18-graceful-stop/Dockerfile': 'FROM busybox\nCOPY app.sh /\nCMD ["sh", "/app.sh"]\n',
  'work/18-graceful-stop/app.sh': 'trap "" TERM\necho up\nwhile :; do sleep 0.1; done\n',
};
const ENDLESS = { 'work/17-default-command/Dockerfile': 'FROM busybox\nRUN sleep 1000\n' };

const checkOn = (engine: SecondEngine, cwd: string, exercises: readonly string[]) =>
  startSeaworthy(['check', ...exercises, '-s', 'work/{exercise}', '--json'], {
    cwd,
    env: { DOCKER_HOST: engine.host },
  });

const gradesOf = ({ stdout }: { stdout: string }): readonly Grade[] =>
  (JSON.parse(stdout) as { grades: Grade[] }).grades;

describeHere('seaworthy check, on an engine in trouble', () => {
  it(
    'tells of one that dies, charges nobody, and keeps the grades made before',
    async () => {
      await using engine = await startSecondEngine();
      await using folder = await makeFolder({ ...HELLO, ...DEAF });
      const graded = firstFile(folder.path, '17-default-command.json');
      const stopping = await nextEvent(engine.docker, 'kill');
      const { ended } = checkOn(engine, folder.path, ['17-default-command', '18-graceful-stop']);
      await Promise.all([graded, stopping.came]);
      await engine.crash();
      const result = await ended;
      expect(result).toMatchObject({ code: 3, signal: null });
      const [hello, deaf] = gradesOf(result);
      expect(hello).toMatchObject({ gradable: true, points: 10 });
      expect(deaf).toMatchObject({ gradable: false });
      expect(deaf?.checks.find(({ id }) => id === 'stops-in-time')).toMatchObject({
        verdict: 'errored',
        fault: 'infrastructure',
        feedback: {
          rationale: expect.stringContaining('engine'),
          hint: expect.stringContaining('seaworthy doctor'),
        },
      });
    },
    TIMEOUT_MS,
  );

  it(
    'tells of a disk that is full',
    async () => {
      await using engine = await startSecondEngine({ dataBytes: 200 * 2 ** 20 });
      await using folder = await makeFolder(HELLO);
      const result = await checkOn(engine, folder.path, ['17-default-command']).ended;
      expect(result.code).toBe(3);
      expect(gradesOf(result)[0]?.checks[0]).toMatchObject({
        verdict: 'errored',
        fault: 'infrastructure',
        feedback: {
          diagnosis: 'disk-full',
          rationale: expect.stringContaining('The disk is full'),
        },
      });
    },
    TIMEOUT_MS,
  );
});

describeHere('seaworthy check, on an engine of its own', () => {
  let engine: SecondEngine;
  beforeAll(async () => {
    engine = await startSecondEngine();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it(
    'does not disturb another run that is under way',
    async () => {
      await using folder = await makeFolder({ ...HELLO, ...DEAF });
      const stopping = await nextEvent(engine.docker, 'kill');
      const long = checkOn(engine, folder.path, ['18-graceful-stop']);
      await stopping.came;
      const short = await checkOn(engine, folder.path, ['17-default-command']).ended;
      expect(short).toMatchObject({ code: 0, stderr: '' });
      const ended = await long.ended;
      expect(ended).toMatchObject({ code: 1, stderr: '' });
      expect(gradesOf(ended)[0]).toMatchObject({ gradable: true });
      expect(await everythingOn(engine.docker)).toEqual(['busybox:latest']);
    },
    TIMEOUT_MS,
  );

  it.each([
    ['a build', '17-default-command', ENDLESS, () => firstFile(engine.buildFolder, '')],
    [
      'a start',
      '18-graceful-stop',
      DEAF,
      async () => (await nextEvent(engine.docker, 'create')).came,
    ],
    [
      'the grace of a stop',
      '18-graceful-stop',
      DEAF,
      async () => (await nextEvent(engine.docker, 'kill')).came,
    ],
  ])(
    'leaves nothing when it is interrupted during %s',
    async (_, exercise, files, moment) => {
      await using folder = await makeFolder(files);
      const now = moment();
      const { child, ended } = checkOn(engine, folder.path, [exercise]);
      await now;
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ code: null, signal: 'SIGINT', stderr: '' });
      expect(await everythingOn(engine.docker)).toEqual(['busybox:latest']);
    },
    TIMEOUT_MS,
  );
});

/** Resolves, with `came`, once the engine reports; then `came` resolves at the next event of that kind. */
async function nextEvent(
  docker: EngineRoom['docker'],
  event: string,
): Promise<{ came: Promise<void> }> {
  const stream = await docker.getEvents({ filters: JSON.stringify({ event: [event] }) });
  const came = new Promise<void>((resolve) => stream.once('data', () => resolve()));
  return { came };
}

/** Resolves when a file of that name, or with no name any, comes into a folder or one below it. */
function firstFile(folder: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, { recursive: name !== '' }, (_, path) => {
      if (path === null || !path.endsWith(name)) return;
      watcher.close();
      resolve();
    });
  });
}

/** Names of all images, and ids of all containers, volumes and networks but the engine's own. */
async function everythingOn(docker: EngineRoom['docker']): Promise<string[]> {
  const [containers, images, volumes, networks] = await Promise.all([
    docker.listContainers({ all: true }),
    docker.listImages(),
    docker.listVolumes(),
    docker.listNetworks(),
  ]);
  const own = new Set(['bridge', 'host', 'none']);
  return [
    ...containers.map(({ Id }) => Id),
    ...images.flatMap(({ RepoTags, Id }) => RepoTags ?? [Id]),
    ...(volumes.Volumes ?? []).map(({ Name }) => Name),
    ...networks.map(({ Name }) => Name).filter((name) => !own.has(name)),
  ];
}

import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pushImage, startRegistry } from '../graders/docker/base-images/testing/local-registry.ts';
import { startSecondEngine } from '../graders/docker/testing/second-engine.ts';
import type { SecondEngine } from '../graders/docker/testing/second-engine.ts';
import type { Grade } from '../graders/index.ts';
import { importPublishedImages } from '../graders/lab/engine/fixtures/published-images.ts';
import { makeFolder, runSeaworthy } from './testing/run-seaworthy.ts';
import type { Ended } from './testing/run-seaworthy.ts';

// The images are made of Debian's packages, which apt checks.
const isDebian = existsSync('/usr/share/keyrings/debian-archive-keyring.gpg');
const canStartEngines = process.getuid?.() === 0 && existsSync('/usr/sbin/dockerd');
const itHere = isDebian && canStartEngines ? it : it.skip;

const EXERCISE = '02-override-command';
const COURSE = `schemaVersion: 1
title: From a registry
exercises: [${EXERCISE}]
baseImages:
  - { name: busybox:latest, standIn: busybox }
  - { name: hello-world:latest, standIn: hello-world }
`;
/** Copied from the machine's engine; the recorder's is not pulled, as it is large and nothing of it is new. */
const COPIED = ['busybox:latest', 'hello-world:latest', 'node:alpine'];
const COMMANDS = { 'busybox:latest': '["sh"]', 'hello-world:latest': '["/hello"]' };
const TIMEOUT_MS = 600_000;

describe('seaworthy, where a registry answers', () => {
  itHere(
    'sets up labs of the images that are published, and grades sessions in them as the course says',
    async () => {
      await using registry = await startRegistry();
      await using engine = await startSecondEngine({
        daemonOptions: [`--registry-mirror=http://${registry.address}`],
        images: COPIED,
      });
      const { docker, host } = engine;
      const version = await publish(docker, `${registry.address}/library`);
      await using folder = await makeFolder({ 'course/course.yaml': COURSE });
      const exercise = join('course', EXERCISE);
      const source = join(import.meta.dirname, '..', 'exercises', EXERCISE);
      await cp(source, join(folder.path, exercise), { recursive: true });
      const run = (...args: readonly string[]) =>
        runSeaworthy([...args, '--course', 'course'], {
          cwd: folder.path,
          env: { DOCKER_HOST: host, XDG_CACHE_HOME: folder.path },
        });

      const setUp = await run('setup');
      expect(setUp).toMatchObject({ code: 0, stdout: expect.stringMatching(/2 base images\.$/m) });
      expect(setUp.stderr).toContain('Pulling docker:cli');
      expect(setUp.stderr).not.toContain('stand-in');
      await expectDoctorToSeeTerminal(docker, run);
      const engineImage = await docker.getImage('docker:dind').inspect();
      expect(engineImage.RepoDigests).toHaveLength(1);
      expect(engineImage.Config.Env).toContain(`DOCKER_VERSION=${version}`);

      const verified = await run('verify', EXERCISE);
      expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('All 15 ') });
      const checked = await run('check', EXERCISE, '-s', join(exercise, 'solution'), '--json');
      const { grades } = JSON.parse(checked.stdout) as { readonly grades: readonly Grade[] };
      expect(grades).toMatchObject([{ gradable: true, score: 1 }]);
      expect(grades[0]?.environment.baseImages.map(({ standIn }) => standIn)).toEqual([
        false,
        false,
      ]);
      await expectNothingLeft(docker);
    },
    TIMEOUT_MS,
  );
});

/** Puts into the registry what a public one has, and leaves nothing of it on the engine. */
async function publish(docker: SecondEngine['docker'], library: string): Promise<string> {
  for (const [name, command] of Object.entries(COMMANDS)) {
    const source = await docker.createContainer({ Image: name });
    const [repo = '', tag = ''] = name.split(':');
    const options = { repo: `${library}/${repo}`, tag, changes: `CMD ${command}` };
    await text(await docker.importImage(await source.export(), options));
    await source.remove();
    await pushImage(docker, `${library}/${name}`);
    await docker.getImage(name).remove();
  }
  const { version } = await importPublishedImages(docker, `${library}/docker`);
  for (const tag of ['cli', 'dind']) await pushImage(docker, `${library}/docker:${tag}`);
  return version;
}

/** Set-up makes it from the client's image; without it that image is no use. */
async function expectDoctorToSeeTerminal(
  docker: SecondEngine['docker'],
  run: (command: string) => Promise<Ended>,
): Promise<void> {
  expect((await run('doctor')).stdout).toMatch(/^ok +lab +docker:cli: present$/m);
  const [{ RepoTags = [] } = {}] = await docker.listImages({
    filters: { reference: ['seaworthy-lab-terminal'] },
  });
  for (const name of RepoTags) await docker.getImage(name).remove();
  expect((await run('doctor')).stdout).toContain('docker:cli with curl and script: missing');
  expect(await run('setup')).toMatchObject({ code: 0 });
}

/** Also of what carries no label, such as the volume that the engine's image declares. */
async function expectNothingLeft(docker: SecondEngine['docker']): Promise<void> {
  expect(await docker.listContainers({ all: true })).toEqual([]);
  const { Volumes } = await docker.listVolumes();
  expect(Volumes.filter(({ Name }) => !Name.startsWith('seaworthy-images-'))).toEqual([]);
}

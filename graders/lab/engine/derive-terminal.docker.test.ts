import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { STAND_IN_LABEL } from '../../docker/labels.ts';
import { deriveTerminal, nameDerived } from './derive-terminal.ts';

const docker = new Dockerode();

describe('deriveTerminal', () => {
  const published = 'seaworthy-test-client:latest';
  const engineStandIn = 'seaworthy-test-engine:latest';
  const said: string[] = [];
  let cacheFolder: string;
  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'seaworthy-cache-'));
  });
  afterEach(() => void said.splice(0));
  afterAll(() => rm(cacheFolder, { recursive: true }));

  const derive = (engineImage = published): Promise<void> =>
    deriveTerminal(docker, {
      ...{ clientImage: published, engineImage, cacheFolder },
      say: (line) => void said.push(line),
    });

  /** Makes an image out of another one's files and what a script adds; without its labels. */
  const importFrom = async (from: string, script = 'true', name = published): Promise<string> => {
    const source = await docker.createContainer({ Image: from, Cmd: ['sh', '-c', script] });
    await source.start();
    await source.wait();
    const [repo = '', tag = ''] = name.split(':');
    const changes = name === engineStandIn ? `LABEL ${STAND_IN_LABEL}=test` : 'CMD ["sh"]';
    await text(await docker.importImage(await source.export(), { repo, tag, changes }));
    await source.remove();
    return (await docker.getImage(name).inspect()).Id;
  };

  const ask = async (image: string, script: string): Promise<string> => {
    const output = new PassThrough();
    const command = ['sh', '-c', script];
    const [, container] = (await docker.run(image, command, output.setEncoding('utf8'), {
      Tty: true,
    })) as [unknown, Dockerode.Container];
    await container.remove();
    return String(output.read()).replaceAll('\r', '');
  };

  it('adds curl, script and an account to a published image of the client, and lets nobody write, once', async () => {
    // A stand-in of Alpine has no package of `script`; the folder is as that of the client's image.
    const additions = `if [ -f /lib/apk/packages/INDEX ]; then
      echo 'util-linux-misc|1-r0|1||' >>/lib/apk/packages/INDEX; cp /bin/sh /usr/bin/script; fi
      mkdir -m 1777 /certs`;
    const derived = nameDerived(await importFrom('alpine:latest', additions));
    try {
      await derive();
      const { Id } = await docker.getImage(derived).inspect();
      expect(
        await ask(Id, 'command -v curl; command -v script; id -u student; stat -c %a /certs /tmp'),
      ).toBe('/usr/bin/curl\n/usr/bin/script\n1000\n1775\n1777\n');
      await derive();
      expect((await docker.getImage(derived).inspect()).Id).toBe(Id);
      expect(said).toHaveLength(1);
    } finally {
      for (const name of [derived, published]) await docker.getImage(name).remove();
    }
  });

  it.each([
    ['where the packages cannot be had', published, /apk/],
    ['beside a stand-in of the engine, which may be too old', engineStandIn, /is a stand-in/],
  ])('builds a stand-in %s, and says why', async (_, engineImage, why) => {
    const derived = nameDerived(await importFrom('busybox:latest'));
    await importFrom('busybox:latest', 'true', engineStandIn);
    try {
      await derive(engineImage);
      const { Config } = await docker.getImage(derived).inspect();
      expect(Config.Labels).toHaveProperty([STAND_IN_LABEL]);
      const told = /client:latest cannot be a lab's terminal: ([^]*)\nA stand-in takes its place/;
      expect(told.exec(said.join('\n'))?.[1]).toMatch(why);
    } finally {
      for (const name of [derived, published, engineStandIn]) await docker.getImage(name).remove();
    }
  });

  it('tells whose fault it is where neither can be had', async () => {
    await importFrom('busybox:latest');
    const nowhere = deriveTerminal(docker, {
      ...{ clientImage: published, engineImage: published, cacheFolder: '/dev/null/nowhere' },
      say: () => undefined,
    });
    await expect(nowhere).rejects.toMatchObject({
      code: 'SEAWORTHY_LAB_IMAGES',
      message: expect.stringContaining(`${published} cannot be a lab's terminal`),
    });
    await docker.getImage(published).remove();
  });

  it('leaves stand-ins alone', async () => {
    const id = await importFrom('busybox:latest', 'true', engineStandIn);
    const options = { clientImage: engineStandIn, cacheFolder, say: () => expect('').toBe('said') };
    await deriveTerminal(docker, options);
    await docker.getImage(engineStandIn).remove();
    await expect(docker.getImage(nameDerived(id)).inspect()).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});

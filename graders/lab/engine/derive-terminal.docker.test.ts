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
  const said: string[] = [];
  let cacheFolder: string;
  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), 'seaworthy-cache-'));
  });
  afterEach(() => void said.splice(0));
  afterAll(() => rm(cacheFolder, { recursive: true }));

  const derive = (): Promise<void> =>
    deriveTerminal(docker, {
      clientImage: published,
      cacheFolder,
      say: (line) => void said.push(line),
    });

  /** Makes the published image out of another one's files and what a script adds; without its labels. */
  const importFrom = async (from: string, script: string, changes?: string): Promise<string> => {
    const source = await docker.createContainer({ Image: from, Cmd: ['sh', '-c', script] });
    await source.start();
    await source.wait();
    const [repo = '', tag = ''] = published.split(':');
    await text(
      await docker.importImage(await source.export(), { repo, tag, ...(changes && { changes }) }),
    );
    await source.remove();
    return (await docker.getImage(published).inspect()).Id;
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

  it('builds a stand-in where the packages cannot be had, and says why', async () => {
    const derived = nameDerived(await importFrom('busybox:latest', 'true'));
    try {
      await derive();
      const { Config } = await docker.getImage(derived).inspect();
      expect(Config.Labels).toHaveProperty([STAND_IN_LABEL]);
      expect(said.join('\n')).toMatch(
        /curl and script could not be added to seaworthy-test-client:latest: .*apk[^]*A stand-in takes its place/,
      );
    } finally {
      for (const name of [derived, published]) await docker.getImage(name).remove();
    }
  });

  it('tells whose fault it is where neither can be had', async () => {
    await importFrom('busybox:latest', 'true');
    const nowhere = deriveTerminal(docker, {
      clientImage: published,
      cacheFolder: '/dev/null/nowhere',
      say: () => undefined,
    });
    await expect(nowhere).rejects.toMatchObject({
      code: 'SEAWORTHY_LAB_IMAGES',
      message: expect.stringContaining(`curl and script could not be added to ${published}`),
    });
    await docker.getImage(published).remove();
  });

  it('leaves stand-ins alone', async () => {
    const id = await importFrom('busybox:latest', 'true', `LABEL ${STAND_IN_LABEL}=test`);
    await derive();
    await docker.getImage(published).remove();
    expect(said).toEqual([]);
    await expect(docker.getImage(nameDerived(id)).inspect()).rejects.toMatchObject({
      statusCode: 404,
    });
  });
});

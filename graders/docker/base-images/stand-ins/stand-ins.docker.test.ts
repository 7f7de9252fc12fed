import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { STAND_IN_LABEL } from '../../labels.ts';
import { pump } from '../pump.ts';
import { openStandIns } from '../testing/open-stand-ins.ts';
import type { OpenStandIns } from '../testing/open-stand-ins.ts';

const WITH_SHELL = [
  'busybox:latest',
  'alpine:latest',
  'redis:latest',
  'node:latest',
  'node:alpine',
];

let standIns: OpenStandIns;
beforeAll(async () => {
  standIns = await openStandIns();
}, 300_000);
afterAll(async () => {
  await standIns[Symbol.asyncDispose]();
});

describe('every stand-in', () => {
  it.each(['hello-world:latest', ...WITH_SHELL])(
    '%s says on its label which recipe made it',
    async (image) => {
      const { Config } = await standIns.docker.getImage(standIns.nameOf(image)).inspect();
      const recipe: unknown = expect.stringMatching(/^[a-z-]+\/\d+$/);
      expect(Config.Labels).toEqual({ [STAND_IN_LABEL]: recipe });
    },
  );

  it.each(WITH_SHELL)(
    '%s looks up names without crashing, with a time limit too',
    async (image) => {
      const script = `for lookup in "ping -c 1" nslookup wget "wget -T 2" "wget -qT2 -O-"; do
      $lookup no.such.name.invalid; echo "exit $?"
    done`;
      const { output } = await standIns.run(image, { script });
      expect(output.match(/^exit .*/gm)).toEqual(Array(5).fill('exit 1'));
    },
  );

  it.each(WITH_SHELL)('%s has a writable /tmp, and nothing of the host in it', async (image) => {
    const script = 'touch /tmp/a && ls -A /tmp /root && stat -c %a /tmp && cat /etc/hostname';
    const output = await standIns.sh(image, script, { user: '65534' }).catch(String);
    expect(output).toMatch(/can't open '\/root'|1777/);
  });
});

describe('the hello-world stand-in', () => {
  it('greets and ends', async () => {
    const { exitCode, output } = await standIns.run('hello-world:latest');
    expect(output).toContain('Hello from Docker!');
    expect(exitCode).toBe(0);
  });

  it('holds one file, its program', async () => {
    const Image = standIns.nameOf('hello-world:latest');
    const container = await standIns.docker.createContainer({ Image });
    const files = await listFiles(Readable.from(await container.export()));
    await container.remove();
    expect(files).toEqual(['hello']);
  });

  it.each([['ls'], ['echo', 'hi'], ['sh']])('cannot run %s', async (...command) => {
    const { exitCode, output } = await standIns.run('hello-world:latest', { command });
    expect(exitCode).toBeNull();
    expect(output).toContain('executable file not found in $PATH');
  });
});

describe('the busybox stand-in', () => {
  it('runs a shell by default, and what is asked for instead', async () => {
    expect(await standIns.run('busybox:latest')).toEqual({ exitCode: 0, output: '' });
    const command = ['echo', 'hi there'];
    expect(await standIns.run('busybox:latest', { command })).toMatchObject({
      output: 'hi there\n',
    });
  });

  it('lists the folders that students know', async () => {
    const { output } = await standIns.run('busybox:latest', { command: ['ls', '/'] });
    expect(output.trim().split('\n')).toEqual([
      ...['bin', 'dev', 'etc', 'home', 'lib', 'lib64', 'proc', 'root', 'run', 'sbin', 'sys'],
      ...['tmp', 'usr', 'var'],
    ]);
  });
});

/** Files with something in them: the engine puts empty ones beside. */
async function listFiles(archive: Readable): Promise<readonly string[]> {
  const entries = extract();
  const piped = pump(archive, entries);
  const files: string[] = [];
  for await (const entry of entries) {
    if (entry.header.type === 'file' && entry.header.size > 0) files.push(entry.header.name);
    entry.resume();
  }
  await piped;
  return files;
}

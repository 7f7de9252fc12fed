import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Dockerode from 'dockerode';
import { runLabels } from '../../labels.ts';
import { openStandIns } from '../testing/open-stand-ins.ts';
import type { OpenStandIns } from '../testing/open-stand-ins.ts';

let standIns: OpenStandIns;
beforeAll(async () => {
  standIns = await openStandIns();
}, 300_000);
afterAll(async () => {
  await standIns[Symbol.asyncDispose]();
});

const START =
  'docker-entrypoint.sh redis-server > /dev/null & until redis-cli ping; do usleep 50000; done 2> /dev/null';

describe('the redis stand-in', () => {
  it('has the port, the folder and the volume of the real one', async () => {
    const { Config } = await standIns.docker.getImage(standIns.nameOf('redis:latest')).inspect();
    expect(Config).toMatchObject({
      ...{ Cmd: ['redis-server'], Entrypoint: ['docker-entrypoint.sh'], WorkingDir: '/data' },
      ...{ ExposedPorts: { '6379/tcp': {} }, Volumes: { '/data': {} } },
    });
  });

  it('serves by default, and stops at once when told to', async () => {
    const container = await standIns.docker.createContainer({
      Image: standIns.nameOf('redis:latest'),
      Labels: runLabels('test'),
      HostConfig: { NetworkMode: 'none' },
    });
    try {
      await container.start();
      // Before that, PID 1 is the entrypoint's shell, which lets no signal through; so it is with the real one.
      await waitForLine(container, 'Ready to accept connections');
      await container.stop({ t: 30 });
      expect((await container.inspect()).State.ExitCode).toBe(0);
    } finally {
      await container.remove({ force: true, v: true });
    }
  });

  it('stores values, as the user redis, and lets other containers ask', async () => {
    const script = `${START}\nredis-cli set a 12; redis-cli get a; redis-cli config get protected-mode; ps`;
    const output = await standIns.sh('redis:latest', script);
    expect(output).toMatch(
      /PONG\nOK\n12\nprotected-mode\nno\n[^]* redis +\/usr\/bin\/redis-server \*:6379/,
    );
  });

  it('serves as root where the sandbox lets nobody change the user', async () => {
    const output = await standIns.sh('redis:latest', `${START}\nps`, { dropCapabilities: true });
    expect(output).toMatch(/PONG\n[^]*root +redis-server/);
  });

  it.each([
    [['redis-server', '--version'], 'Redis server v='],
    [['redis-cli', '--version'], 'redis-cli '],
    [['--version'], 'Redis server v='],
    [['bash', '-c', 'echo hi from bash'], 'hi from bash'],
    [['sh', '-c', 'pwd'], '/data'],
  ])('runs %j', async (command, expected) => {
    const { exitCode, output } = await standIns.run('redis:latest', { command });
    expect(output).toContain(expected);
    expect(exitCode).toBe(0);
  });

  it('passes options and a configuration file on to the server', async () => {
    const script = `echo "maxmemory 7mb" > /tmp/my.conf
      docker-entrypoint.sh /tmp/my.conf --port 7000 > /dev/null & until redis-cli -p 7000 ping; do usleep 50000; done 2> /dev/null
      redis-cli -p 7000 config get maxmemory`;
    expect(await standIns.sh('redis:latest', script)).toMatch(/PONG\nmaxmemory\n7340032\n/);
  });
});

async function waitForLine(container: Dockerode.Container, part: string): Promise<void> {
  const log = await container.logs({ stdout: true, stderr: true, follow: true });
  for await (const chunk of log) if (String(chunk).includes(part)) return;
  throw new Error(`the container ended without "${part}"`);
}

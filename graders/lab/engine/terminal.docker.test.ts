import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestLabs } from './fixtures/open-test-lab.ts';
import type { TestLabs } from './fixtures/open-test-lab.ts';

let labs: TestLabs;
beforeAll(async () => {
  labs = await openTestLabs();
});
afterAll(async () => {
  await labs[Symbol.asyncDispose]();
});

describe('runScript', () => {
  it('gives a script no rights, no network but the lab’s, and little to write to', async () => {
    const { stdout } = await labs.run(`
      id -u; grep -E 'Cap(Eff|Bnd)|NoNewPrivs' /proc/self/status
      tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' ' | sort
      touch /x /etc/x /run/terminal/x 2>/dev/null || echo denied
      for folder in "$HOME" /tmp /var/tmp /dev/shm; do dd if=/dev/zero of=$folder/big bs=1M count=200 2>/dev/null || echo full; rm $folder/big; done
      find / -xdev -perm -0002 ! -type l | grep -vxE '/tmp|/var/tmp|/dev'
      rm /run/terminal/1.sock 2>/dev/null || echo kept`);
    expect(stdout.text).toBe(
      [
        '1000',
        ...['CapEff', 'CapBnd'].map((name) => `${name}:\t0000000000000000`),
        'NoNewPrivs:\t1',
        ...['docker0', 'lo'],
        'denied',
        ...['full', 'full', 'full', 'full'],
        'kept\n',
      ].join('\n'),
    );
  });

  it('ends what runs for ever at the deadline, with what it wrote', async () => {
    const run = await labs.run('echo before; trap "" TERM INT; while :; do sleep 1; done', 1_000);
    expect(run).toMatchObject({ exitCode: null, timedOut: true });
    expect(run.stdout.text).toBe('before\n');
    expect(run.durationMs).toBeLessThan(5_000);
  });

  it('ends what a script left behind in sessions of their own', async () => {
    await using lab = await labs.open('setsid sleep 600 & setsid sleep 600');
    const run = await lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 1_000 });
    expect(run).toMatchObject({ exitCode: null, timedOut: true });
    expect(await lab.finish()).toMatchObject({ end: { reason: 'done' } });
  });

  it('bounds what forks without end, and only its lab feels it', async () => {
    await using lab = await labs.open('while :; do sh commands.sh & done');
    await using other = await labs.open('docker run --rm busybox echo fine');
    const request = { terminal: 1, file: 'commands.sh', timeoutMs: 4_000 };
    const bomb = lab.runScript(request);
    expect((await other.runScript({ ...request, timeoutMs: 20_000 })).stdout.text).toBe('fine\n');
    expect((await bomb).durationMs).toBeLessThan(10_000);
    expect(await lab.finish()).toMatchObject({ end: { reason: 'done' } });
  });

  it('keeps head and tail of a flood, and ends it', async () => {
    const run = await labs.run('echo first; yes', 30_000);
    expect(run).toMatchObject({ exitCode: null, timedOut: false });
    expect(run.stdout.truncated).toBe(true);
    expect(run.stdout.text.startsWith('first\ny\n')).toBe(true);
    expect(run.stdout.text.length).toBeLessThan(2 ** 20 + 100);
    expect(run.stdout.bytes).toBeGreaterThan(64 * 2 ** 20);
  });

  it('tells of a shell that was killed, and runs the next script all the same', async () => {
    await using lab = await labs.open(
      '[ -f done ] && exit 4; touch done; kill -KILL -1; kill -KILL $$',
    );
    const request = { terminal: 1, file: 'commands.sh', timeoutMs: 10_000 };
    expect(await lab.runScript(request)).toMatchObject({ exitCode: 137, timedOut: false });
    expect(await lab.runScript(request)).toMatchObject({ exitCode: 4 });
  });

  it('says of a script in a terminal that was ended that it could not run', async () => {
    await using lab = await labs.open('sleep 60');
    const request = { terminal: 1, file: 'commands.sh', timeoutMs: 300 };
    await lab.runScript(request);
    const next = await lab.runScript(request);
    expect(next).toMatchObject({ exitCode: null, stdout: { bytes: 0 } });
    expect(next.stderr.text).toContain('is not running');
  });

  it('stays within its memory', async () => {
    const run = await labs.run("x=$(head -c 400000000 /dev/zero | tr '\\0' x); echo survived");
    expect(run.exitCode).not.toBe(0);
    expect(run.stdout.text).toBe('');
  });
});

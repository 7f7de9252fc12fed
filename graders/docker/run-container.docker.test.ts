import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestEngine } from './testing/open-test-engine.ts';
import type { TestEngine } from './testing/open-test-engine.ts';
import type { RunRequest } from './types.ts';

let lab: TestEngine;
beforeAll(async () => {
  lab = await openTestEngine();
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
});

const shell = (script: string): Pick<RunRequest, 'image' | 'command'> => ({
  image: 'busybox:latest',
  command: ['sh', '-c', script],
});

describe('runToEnd', () => {
  it('tells output, exit code and duration, with the streams apart', async () => {
    const end = await lab.engine.runToEnd({
      ...shell('echo out; echo err >&2; exit 3'),
      timeoutMs: 10_000,
    });
    expect(end).toMatchObject({ stdout: 'out\n', stderr: 'err\n', exitCode: 3, timedOut: false });
    expect(end.timeline.map(({ action }) => action)).toEqual(['create', 'start', 'die']);
  });

  it('writes standard input and closes it', async () => {
    const end = await lab.engine.runToEnd({
      ...shell('cat; echo done'),
      stdin: 'given\n',
      timeoutMs: 10_000,
    });
    expect(end.stdout).toBe('given\ndone\n');
  });

  it('ends what does not end, and says so', async () => {
    const end = await lab.engine.runToEnd({ ...shell('echo started; sleep 60'), timeoutMs: 1_000 });
    expect(end).toMatchObject({ timedOut: true, exitCode: null, stdout: 'started\n' });
  });

  it('keeps head and tail of a flood', async () => {
    const flood = 'echo first; head -c 3000000 /dev/zero | tr "\\0" x; echo; echo last';
    const end = await lab.engine.runToEnd({ ...shell(flood), timeoutMs: 20_000 });
    expect(end.truncated).toBe(true);
    expect(end.stdout.length).toBeLessThan(1_100_000);
    expect(end.stdout.startsWith('first\n')).toBe(true);
    expect(end.stdout.endsWith('last\n')).toBe(true);
  });

  it.each<[string, Partial<RunRequest>, object]>([
    [
      'a missing executable',
      { command: ['no-such'] },
      { reason: 'executable-not-found', exitCode: 127, executable: 'no-such' },
    ],
    [
      'a missing path',
      { command: ['/no/such'] },
      { reason: 'executable-not-found', exitCode: 127 },
    ],
    [
      'what is not executable',
      { command: ['/etc/passwd'] },
      { reason: 'executable-not-runnable', exitCode: 126 },
    ],
    ['a folder', { command: ['/bin'] }, { reason: 'executable-not-runnable', exitCode: 126 }],
    ['an unknown user', { command: ['true'], user: 'nobody-here' }, { reason: 'user-unknown' }],
  ])('tells a start that was refused for %s', async (_, request, failure) => {
    const end = await lab.engine.runToEnd({
      image: 'busybox:latest',
      ...request,
      timeoutMs: 10_000,
    });
    expect(end.startFailure).toMatchObject(failure);
    expect(end.exitCode).toBeNull();
  });

  it('throws for an image that is not there: that is nobody’s submission', async () => {
    await expect(
      lab.engine.runToEnd({ image: 'no-such-image:latest', timeoutMs: 5_000 }),
    ).rejects.toMatchObject({ code: 'SEAWORTHY_ENGINE_FAILED' });
  });
});

describe('the sandbox', () => {
  it('ends what takes more memory than allowed, swap included', async () => {
    const eat = 'x=$(head -c 100000000 /dev/zero | tr "\\0" x); echo survived';
    const end = await lab.engine.runToEnd({ ...shell(eat), timeoutMs: 20_000 });
    expect(end).toMatchObject({ oomKilled: true });
    expect(end.stdout).not.toContain('survived');
  });

  it('lets no more processes live than allowed', async () => {
    const fork = 'i=0; while [ $i -lt 100 ]; do sleep 5 & i=$((i+1)); done; echo all';
    const end = await lab.engine.runToEnd({ ...shell(fork), timeoutMs: 20_000 });
    expect(end.stdout).not.toContain('all');
    expect(end.stderr).toMatch(/can't fork|Resource temporarily unavailable/);
  });

  it('gives no more CPU than allowed', async () => {
    await using busy = await lab.withLimits({ cpuCount: 0.25 }).run(shell('while :; do :; done'));
    const { HostConfig } = await lab.room.docker.getContainer(busy.id).inspect();
    expect(HostConfig.NanoCpus).toBe(250_000_000);
    await busy.waitForEnd(1_000);
    const { cpu_stats } = await lab.room.docker.getContainer(busy.id).stats({ stream: false });
    expect(cpu_stats.throttling_data.throttled_periods).toBeGreaterThan(0);
  });

  it('ends a container that outlives its time', async () => {
    await using long = await lab
      .withLimits({ lifetimeMs: 700 })
      .run(shell('trap "" TERM; sleep 60'));
    expect(await long.waitForEnd(10_000)).toMatchObject({
      status: 'exited',
      outlived: true,
      exitCode: 137,
    });
  });

  it('lets no file grow beyond the limit', async () => {
    const end = await lab.engine.runToEnd({
      ...shell('truncate -s 1000000000 /big || dd if=/dev/zero of=/big bs=1M seek=600 count=1'),
      timeoutMs: 10_000,
    });
    expect(end.exitCode).not.toBe(0);
  });

  it('has no network unless ports are published', async () => {
    const end = await lab.engine.runToEnd({ ...shell('ls /sys/class/net'), timeoutMs: 10_000 });
    expect(end.stdout.trim()).toBe('lo');
  });

  it('publishes on loopback only, and lets nothing out', async () => {
    const serve = 'mkdir /w; echo hello > /w/index.html; httpd -p 8080 -h /w; exec sleep 30';
    await using web = await lab.engine.run({ ...shell(serve), ports: [8080] });
    const url = await web.publishedUrl(8080);
    await web.waitForEnd(300);
    const body = await fetch(url ?? '').then((response) => response.text());
    const { NetworkSettings } = await lab.room.docker.getContainer(web.id).inspect();
    expect(body).toBe('hello\n');
    expect(NetworkSettings.Ports['8080/tcp']?.map(({ HostIp }) => HostIp)).toEqual(['127.0.0.1']);
    const out = await web.exec({
      command: ['ping', '-c', '1', '-W', '1', '192.0.2.1'],
      timeoutMs: 5_000,
    });
    expect(out.exitCode).not.toBe(0);
  });

  it('drops capabilities, and forbids new privileges', async () => {
    const end = await lab.engine.runToEnd({
      ...shell('grep -E "NoNewPrivs|CapEff" /proc/self/status; mknod /dev/x b 7 0 || echo refused'),
      timeoutMs: 10_000,
    });
    expect(end.stdout).toMatch(/NoNewPrivs:\s+1/);
    expect(end.stdout).toContain('refused');
  });

  it('mounts nothing of the host', async () => {
    await using any = await lab.engine.run(shell('sleep 20'));
    const { Mounts, HostConfig } = await lab.room.docker.getContainer(any.id).inspect();
    expect(Mounts).toEqual([]);
    expect(HostConfig.Binds ?? []).toEqual([]);
    expect(HostConfig).toMatchObject({ Privileged: false, PidMode: '', IpcMode: 'private' });
  });

  it('caps the log that the engine keeps', async () => {
    await using any = await lab.engine.run(shell('sleep 20'));
    const { HostConfig } = await lab.room.docker.getContainer(any.id).inspect();
    expect(HostConfig.LogConfig).toEqual({
      Type: 'json-file',
      Config: { 'max-size': '4m', 'max-file': '1' },
    });
  });
});

describe('stop', () => {
  it('tells a handler that ended it in time, and what it said after the signal', async () => {
    const script = 'trap "echo cleaned up; exit 0" TERM; echo ready; while :; do sleep 0.05; done';
    await using app = await lab.engine.run(shell(script));
    await app.waitForOutput(({ stdout }) => stdout.includes('ready'), 10_000);
    const stop = await app.stop();
    expect(stop).toMatchObject({ signal: 'SIGTERM', wasRunning: true, killed: false, exitCode: 0 });
    expect(stop.tookMs).toBeLessThan(2_000);
    expect(stop.logAfterSignal.map(({ text }) => text)).toEqual(['cleaned up']);
  });

  it('tells one that the engine had to kill when the grace was over', async () => {
    await using app = await lab.engine.run(
      shell('trap "" TERM; echo ready; while :; do sleep 0.1; done'),
    );
    await app.waitForOutput(({ stdout }) => stdout.includes('ready'), 10_000);
    const stop = await app.stop(1);
    expect(stop).toMatchObject({ killed: true, exitCode: 137 });
    expect(stop.tookMs).toBeGreaterThan(950);
    const told = (await app.timeline()).map(({ action, signal }) => [action, signal]);
    expect(told).toEqual([
      ['create', null],
      ['start', null],
      ['kill', 'SIGTERM'],
      ['kill', 'SIGKILL'],
      ['die', null],
      ['stop', null],
    ]);
  });

  it('tells one that had ended before', async () => {
    await using app = await lab.engine.run(shell('exit 4'));
    await app.waitForEnd(10_000);
    expect(await app.stop()).toMatchObject({ wasRunning: false, tookMs: null, killed: false });
  });
});

describe('looking into a container', () => {
  it('reads its processes with the signals they catch', async () => {
    await using app = await lab.engine.run(
      shell('trap "exit 0" TERM; echo ready; while :; do sleep 0.2; done'),
    );
    await app.waitForOutput(({ stdout }) => stdout.includes('ready'), 10_000);
    const processes = await app.processes();
    expect(processes.find(({ pid }) => pid === 1)?.catches).toContain('SIGTERM');
  });

  it('reads its listening sockets, and can end who listens', async () => {
    await using app = await lab.engine.run({
      ...shell('httpd -f -p 7000 & echo up; wait; echo over'),
      ports: [7000],
    });
    await app.waitForOutput(({ stdout }) => stdout.includes('up'), 10_000);
    await app.waitForEnd(300);
    expect((await app.listeningSockets()).map(({ port }) => port)).toEqual([7000]);
    expect(await app.endListener(7001)).toBe(false);
    expect(await app.endListener(7000)).toBe(true);
    expect(await app.waitForEnd(5_000)).toMatchObject({ status: 'exited' });
  });

  it('runs a second process, and bounds it', async () => {
    await using app = await lab.engine.run(shell('sleep 30'));
    expect(await app.exec({ command: ['echo', 'a b'], timeoutMs: 5_000 })).toMatchObject({
      stdout: 'a b\n',
      exitCode: 0,
    });
    expect(await app.exec({ command: ['cat'], stdin: 'in', timeoutMs: 5_000 })).toMatchObject({
      stdout: 'in',
    });
    expect(await app.exec({ command: ['sleep', '20'], timeoutMs: 500 })).toMatchObject({
      timedOut: true,
      exitCode: null,
    });
    const missing = await app.exec({ command: ['no-such'], timeoutMs: 5_000 });
    expect(missing.startFailure).toMatchObject({ reason: 'executable-not-found', exitCode: 127 });
  });

  it('lists changes and reads files, absent ones as null', async () => {
    await using app = await lab.engine.run(shell('echo made > /made; echo done; sleep 30'));
    await app.waitForOutput(({ stdout }) => stdout.includes('done'), 10_000);
    expect(await app.changes()).toContainEqual({ kind: 'added', path: '/made' });
    expect((await app.readFile('/made'))?.content.toString()).toBe('made\n');
    expect(await app.readFile('/absent')).toBeNull();
  });
});

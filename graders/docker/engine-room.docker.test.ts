import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from './connect.ts';
import { openEngineRoom } from './engine-room.ts';
import { findLeftovers, sweep } from './janitor.ts';
import { RUN_LABEL } from './labels.ts';
import { openTestEngine, testLimits } from './testing/open-test-engine.ts';

const never = new AbortController().signal;

describe('openEngineRoom', () => {
  it('removes containers, images and networks of the run when it is disposed', async () => {
    const lab = await openTestEngine();
    const { runId, docker } = lab.room;
    await lab.image({ Dockerfile: 'FROM busybox\nRUN true\nVOLUME /data\n' });
    await lab.engine.run({ image: 'busybox:latest', command: ['sleep', '60'], ports: [80] });
    const before = await findLeftovers(docker, runId);
    expect(new Set(before.map(({ kind }) => kind))).toEqual(
      new Set(['container', 'image', 'network']),
    );
    await lab[Symbol.asyncDispose]();
    expect(await findLeftovers(docker, runId)).toEqual([]);
  });

  it('keeps an image that another submission with the same content still holds', async () => {
    await using lab = await openTestEngine();
    const files = { Dockerfile: 'FROM busybox\nRUN echo same > /same\n' };
    const one = await lab.image(files);
    const other = await lab.image(files);
    expect(other.id).toBe(one.id);
    await one[Symbol.asyncDispose]();
    const end = await lab.engine.runToEnd({
      image: other.id,
      command: ['cat', '/same'],
      timeoutMs: 10_000,
    });
    expect(end.stdout).toBe('same\n');
  });

  it('stops waiting when the submission is aborted', async () => {
    await using lab = await openTestEngine();
    const controller = new AbortController();
    const engine = lab.withLimits({}, controller.signal);
    await using app = await engine.run({ image: 'busybox:latest', command: ['sleep', '60'] });
    const waiting = app.waitForEnd(60_000);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
  });

  it.each([
    ['unix:///nonexistent/docker.sock', '/nonexistent/docker.sock', 'Start Docker'],
    ['tcp://127.0.0.1:1', '127.0.0.1:1', 'Start Docker'],
    ['nonsense://:::', 'DOCKER_HOST is no address', 'unset it'],
  ])('says that no engine answers at %s, and what to do', async (address, message, hint) => {
    const before = process.env.DOCKER_HOST;
    process.env.DOCKER_HOST = address;
    try {
      await expect(openEngineRoom()).rejects.toMatchObject({
        code: 'SEAWORTHY_NO_ENGINE',
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      });
    } finally {
      if (before === undefined) delete process.env.DOCKER_HOST;
      else process.env.DOCKER_HOST = before;
    }
  });
});

describe('sweep', () => {
  it('removes what a killed process left, and nothing of a living one', async () => {
    const { docker } = await connect();
    await using living = await openEngineRoom();
    await living
      .forSubmission(testLimits, never)
      .run({ image: 'busybox:latest', command: ['sleep', '60'] });
    const script = `
      const { openEngineRoom } = await import(${JSON.stringify(import.meta.resolve('./engine-room.ts'))});
      const room = await openEngineRoom();
      const limits = ${JSON.stringify(testLimits)};
      const engine = room.forSubmission(limits, new AbortController().signal);
      await engine.run({ image: 'busybox:latest', command: ['sleep', '60'], ports: [80] });
      console.log(room.runId);
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const runId = line.toString().trim();
    expect((await sweep(docker, 'dead')).map((leftover) => leftover.runId)).not.toContain(runId);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const gone = (await sweep(docker, 'dead')).filter((leftover) => leftover.runId === runId);
    expect(gone.map(({ kind }) => kind).sort()).toEqual(['container', 'network']);
    expect(await findLeftovers(docker, runId)).toEqual([]);
    expect(await findLeftovers(docker, living.runId)).toHaveLength(1);
  });

  it('tells whose label a leftover carries', async () => {
    await using lab = await openTestEngine();
    await lab.engine.run({ image: 'busybox:latest', command: ['sleep', '60'] });
    const [leftover] = await findLeftovers(lab.room.docker, lab.room.runId);
    expect(leftover).toMatchObject({ kind: 'container', runId: lab.room.runId });
    expect(leftover?.owner).toContain(`/${process.pid}/`);
    expect(RUN_LABEL).toBe('io.seaworthy.run');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestEngine } from './testing/open-test-engine.ts';
import type { TestEngine } from './testing/open-test-engine.ts';

describe.each(['buildkit', 'classic'] as const)('buildImage with the %s builder', (builder) => {
  let lab: TestEngine;
  beforeAll(async () => {
    lab = await openTestEngine({ builder });
  });
  afterAll(async () => {
    await lab[Symbol.asyncDispose]();
  });

  it('gives a typed step for each instruction, run at first and cached the second time', async () => {
    const files = {
      Dockerfile: `# a comment\nFROM busybox\n\nRUN echo ${randomUUID()} \\\n  > /made && echo said\nCOPY a.txt b.txt /\nCMD ["true"]\n`,
      'a.txt': 'a',
      'b.txt': randomUUID(),
    };
    const first = await lab.build(files);
    const second = await lab.build({ ...files, 'b.txt': 'changed' });
    const told = ({ steps }: typeof first): unknown =>
      steps
        .filter(({ instruction }) => !instruction.startsWith('CMD'))
        .map(({ line, cached }) => ({ line, cached }));
    expect(first).toMatchObject({ ok: true, builder });
    expect(told(first)).toEqual([
      { line: 4, cached: false },
      { line: 6, cached: false },
    ]);
    expect(told(second)).toEqual([
      { line: 4, cached: true },
      { line: 6, cached: false },
    ]);
    expect(first.steps[0]).toMatchObject({ log: 'said\n', error: null });
  });

  it.each([
    ['step-failed', { Dockerfile: 'FROM busybox\nRUN echo before; exit 3\n' }, { exitCode: 3 }],
    ['step-failed', { Dockerfile: 'FROM busybox\nRUN nonsense\n' }, { exitCode: 127 }],
    ['dockerfile-invalid', { Dockerfile: 'FROM busybox\nRUM echo\n' }, { exitCode: null }],
    ['dockerfile-invalid', { Dockerfile: '# nothing\n' }, { exitCode: null }],
    ['dockerfile-invalid', { Dockerfile: 'ARG ONLY=this\n' }, { exitCode: null }],
    ['dockerfile-invalid', { Dockerfile: 'RUN true\n' }, { exitCode: null }],
    ['dockerfile-missing', { dockerfile: 'FROM busybox\n' }, { exitCode: null }],
    [
      'copy-source-missing',
      { Dockerfile: 'FROM busybox\nCOPY nowhere.js /\n' },
      { exitCode: null },
    ],
    [
      'copy-source-missing',
      { Dockerfile: 'FROM busybox\nCOPY a /\n', a: 'x', '.dockerignore': 'a\n' },
      { exitCode: null },
    ],
    ['base-unavailable', { Dockerfile: 'ARG B=nosuch\nFROM ${B}:tag\n' }, { base: 'nosuch:tag' }],
  ])('tells %s apart', async (reason, files, more) => {
    const result = await lab.build(files);
    expect(result.failure).toMatchObject({ reason, ...more });
  });

  it('names the failing step by its line, with the end of its log', async () => {
    const { steps, failure } = await lab.build({
      Dockerfile: 'FROM busybox\nRUN true\n\nRUN echo why; false\n',
    });
    expect(failure?.step).toMatchObject({
      line: 4,
      instruction: 'RUN echo why; false',
      log: 'why\n',
    });
    expect(steps.at(-1)).toEqual(failure?.step);
  });

  it('keeps the build network closed unless it is asked to open it', async () => {
    const files = { Dockerfile: `FROM busybox\nRUN echo ${randomUUID()}; ls /sys/class/net\n` };
    const closed = await lab.build(files);
    const opened = await lab.build(
      { Dockerfile: files.Dockerfile.replace('echo', 'echo x') },
      { network: 'open' },
    );
    expect(closed.steps[0]?.log).not.toContain('eth0');
    expect(opened.steps[0]?.log).toContain('eth0');
  });

  it('ends a build that goes on too long, and says so', async () => {
    const { failure } = await lab.build(
      { Dockerfile: 'FROM busybox\nRUN sleep 60\n' },
      { timeoutMs: 1_500 },
    );
    expect(failure?.reason).toBe('timed-out');
  });

  it('refuses an image larger than the limit', async () => {
    const contextFolder = await lab.folder({
      Dockerfile: 'FROM busybox\nRUN head -c 3000000 /dev/zero > /big\n',
    });
    const engine = lab.withLimits({ imageBytes: 2_000_000 });
    const { failure } = await engine.build({ contextFolder });
    expect(failure?.reason).toBe('image-too-large');
  });

  it('builds a stage, replaces files and takes a name', async () => {
    const files = { Dockerfile: 'FROM busybox AS one\nCOPY f /f\nFROM one\nRUN false\n', f: 'old' };
    const tag = `seaworthy-test-${randomUUID()}:v1`;
    const { image } = await lab.build(files, { target: 'one', overlay: { f: 'new' }, tag });
    expect((await image?.readFile('/f'))?.content.toString()).toBe('new');
    expect((await lab.room.docker.getImage(tag).inspect()).Id).toBe(image?.id);
    await image?.[Symbol.asyncDispose]();
  });

  it('keeps links, modes and empty folders of the context', async () => {
    const contextFolder = await lab.folder({
      Dockerfile: 'FROM busybox\nCOPY . /app\n',
      'bin/run.sh': '#!/bin/sh\n',
    });
    const { chmod, mkdir, symlink } = await import('node:fs/promises');
    await chmod(`${contextFolder}/bin/run.sh`, 0o755);
    await symlink('bin/run.sh', `${contextFolder}/run`);
    await mkdir(`${contextFolder}/empty`);
    const { image } = await lab.engine.build({ contextFolder });
    expect(await image?.readFile('/app/run')).toMatchObject({ type: 'symlink' });
    expect(await image?.readFile('/app/empty')).toMatchObject({ type: 'directory' });
    const { exitCode } = await lab.engine.runToEnd({
      image: image?.id ?? '',
      command: ['/app/bin/run.sh'],
      timeoutMs: 5_000,
    });
    expect(exitCode).toBe(0);
  });

  it('leaves a syntax directive out rather than fetch another frontend', async () => {
    const { ok } = await lab.build({
      Dockerfile: '# syntax=docker/dockerfile:1\nFROM busybox\nRUN true\n',
    });
    expect(ok).toBe(true);
  });

  it('finds in which layers a file is', async () => {
    const image = await lab.image({
      Dockerfile: `FROM busybox\nRUN echo ${randomUUID()} > /one\nRUN echo > /two; rm /one\n`,
    });
    const [one] = await image.findInLayers((path) => path === 'one');
    const [two] = await image.findInLayers((path) => path === 'two');
    expect(one?.layer).toBe(image.layers.at(-2));
    expect(two?.layer).toBe(image.layers.at(-1));
  });
});

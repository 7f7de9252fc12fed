import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestEngine } from './testing/open-test-engine.ts';
import type { TestEngine } from './testing/open-test-engine.ts';

describe('BaseMemory of a submission', () => {
  let lab: TestEngine;
  beforeAll(async () => {
    lab = await openTestEngine();
  });
  afterAll(async () => lab[Symbol.asyncDispose]());

  it('ends a build on a base that was replaced since the first one, and nobody else’s', async () => {
    const repo = `seaworthy-test-${randomUUID()}`;
    const { docker } = lab.room;
    await docker.getImage('busybox:latest').tag({ repo });
    const contextFolder = await lab.folder({ Dockerfile: `FROM ${repo}\nRUN true\n` });
    expect(await lab.engine.build({ contextFolder })).toMatchObject({ ok: true });
    await docker.getImage('alpine:latest').tag({ repo });
    await expect(lab.engine.build({ contextFolder })).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_IMAGE_CHANGED',
    });
    expect(await lab.withLimits({}).build({ contextFolder })).toMatchObject({ ok: true });
    await docker.getImage(repo).remove();
  });
});

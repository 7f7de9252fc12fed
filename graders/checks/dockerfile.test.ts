import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import { AuthorError } from '../errors.ts';
import type { Outcome } from './check-kind.ts';
import { dockerfile } from './dockerfile.ts';
import { failedBuild, fakeBench } from './fake-workbench.ts';

const noRedis: JsonObject = {
  forbid: [
    {
      instruction: 'FROM',
      matches: '^redis(:|$)',
      message: 'This base holds a redis server already.',
    },
  ],
};
const needsHealth: JsonObject = { require: [{ instruction: 'HEALTHCHECK', matches: 'curl' }] };

async function judge(text: string | null, parameters: JsonObject): Promise<Outcome> {
  const files = text === null ? {} : { Dockerfile: text };
  await using bench = await fakeBench({
    files,
    build: () => failedBuild({ reason: 'dockerfile-missing', message: 'there is none' }),
  });
  return await dockerfile.judge(parameters, bench);
}

describe('dockerfile', () => {
  it.each([
    ['another base', 'FROM alpine\nRUN apk add redis'],
    ['a stage that has the forbidden name', 'FROM alpine AS redis\nRUN apk add redis\nFROM redis'],
    ['a comment', '# FROM redis\nFROM alpine'],
    ['a base whose name only begins alike', 'FROM redislike:1'],
    ['a continuation line that looks like it', 'FROM alpine\nRUN echo \\\n  FROM redis'],
    ['an ARG that is another base', 'ARG BASE=alpine\nFROM ${BASE}'],
  ])('lets pass %s', async (_name, text) => {
    expect(await judge(text, noRedis)).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['plainly', 'FROM redis', 1],
    ['in small letters', 'from redis', 1],
    ['by an ARG', 'ARG A=red\nARG B\nFROM ${A}is:${B:-7}', 3],
    ['with a platform', 'FROM --platform=linux/amd64 redis:7-alpine AS base', 1],
    ['by its long name', 'FROM example.org/library/redis', 1],
    ['in a later stage', 'FROM alpine AS a\nRUN x\nFROM redis\nCOPY --from=a /x /x', 3],
    [
      'in a heredoc that old engines read as instructions',
      'FROM alpine\nRUN true <<CMD\nFROM redis\nCMD',
      3,
    ],
    ['over two lines', 'FROM \\\n  redis', 1],
    ['behind another escape character', '# escape=`\nFROM `\nredis', 2],
  ])('finds a forbidden base named %s', async (_name, text, line) => {
    expect(await judge(text, noRedis)).toMatchObject({
      verdict: 'failed',
      finding: {
        diagnosis: 'instruction-forbidden',
        rationale: 'This base holds a redis server already.',
        location: { file: 'Dockerfile', line },
      },
    });
  });

  it('matches flags too', async () => {
    const forbid = { forbid: [{ instruction: 'COPY', matches: '--from=redis' }] };
    expect(await judge('FROM alpine\nCOPY --from=redis /a /a', forbid)).toMatchObject({
      verdict: 'failed',
    });
    expect(await judge('FROM alpine\nCOPY a /redis', forbid)).toMatchObject({ verdict: 'passed' });
  });

  const noCopy = {
    forbid: [
      { instruction: 'COPY', matches: '--from=redis' },
      { instruction: 'ADD', matches: '--from=redis' },
      { instruction: 'RUN', matches: '--mount=\\S*from=redis' },
    ],
  };

  it.each([
    ['COPY --from=redis /a /a', 'passed', 'FROM alpine AS redis\nFROM alpine'],
    ['COPY --from=Redis /a /a', 'passed', 'FROM alpine AS redis\nFROM alpine'],
    ['COPY --from=0 /a /a', 'passed', 'FROM alpine\nFROM alpine'],
    ['ADD --from=redis /a /a', 'passed', 'FROM alpine AS redis\nFROM alpine'],
    ['RUN --mount=type=bind,from=redis,target=/r x', 'passed', 'FROM a AS redis\nFROM a'],
    ['COPY --from=redis /a /a', 'failed', 'FROM alpine AS redis'],
    ['COPY --from=redis:7 /a /a', 'failed', 'FROM alpine AS redis\nFROM alpine'],
    ['RUN --mount=type=bind,from=redis,target=/r x', 'failed', 'FROM a'],
    ['RUN --mount=from=redis x', 'failed', 'FROM a'],
  ])('reads %s as %s behind %j', async (line, verdict, above) => {
    expect(await judge(`${above}\n${line}`, noCopy)).toMatchObject({ verdict });
  });

  it('still finds what is copied from a stage', async () => {
    const text = 'FROM alpine AS build\nFROM alpine\nCOPY --from=build /a /a';
    const copy = { instruction: 'COPY', matches: '--from=\\S+ /a' };
    expect(await judge(text, { require: [copy] })).toMatchObject({ verdict: 'passed' });
    expect(await judge(text, { forbid: [copy] })).toMatchObject({ verdict: 'failed' });
  });

  it('finds what is required, and tells what is missing', async () => {
    expect(await judge('FROM a\nhealthcheck CMD curl -f x', needsHealth)).toMatchObject({
      verdict: 'passed',
    });
    expect(await judge('FROM a\nHEALTHCHECK NONE', needsHealth)).toMatchObject({
      verdict: 'failed',
      finding: { diagnosis: 'instruction-missing' },
    });
  });

  it('takes no required instruction from a heredoc', async () => {
    const text = 'FROM a\nRUN <<EOF\nHEALTHCHECK CMD curl\nEOF';
    expect(await judge(text, needsHealth)).toMatchObject({ verdict: 'failed' });
  });

  it('tells of a missing Dockerfile what the build tells', async () => {
    expect(await judge(null, noRedis)).toMatchObject({
      verdict: 'failed',
      finding: { diagnosis: 'dockerfile-missing' },
    });
  });

  it('passes nothing that it has not read to the end', async () => {
    expect(await judge(`FROM alpine\n${'# x\n'.repeat(20_000)}FROM redis`, noRedis)).toMatchObject({
      verdict: 'failed',
      finding: { diagnosis: 'dockerfile-too-long' },
    });
  });

  it('charges a bad expression to the author', async () => {
    await expect(
      judge('FROM a', { forbid: [{ instruction: 'FROM', matches: '(' }] }),
    ).rejects.toThrow(AuthorError);
  });
});

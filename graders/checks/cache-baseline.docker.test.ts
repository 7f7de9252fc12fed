import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuildRequest, BuildResult, Engine } from '../docker/index.ts';
import { cache } from './cache.ts';
import { openBuildTrial } from './fixtures/open-build-trial.ts';
import type { BuildTrial } from './fixtures/open-build-trial.ts';

const parameters = { baseline: 'starter' };
const GIVEN = 'RUN date +%N > /given';
const exerciseFiles = { 'starter/Dockerfile': `FROM busybox\n${GIVEN}\nCMD ["cat", "/given"]\n` };

/** Lets a test stand in front of each build; the number counts from 1. */
const before =
  (change: (request: BuildRequest, count: number) => BuildRequest) =>
  (engine: Engine): Engine => {
    let count = 0;
    const build = (request: BuildRequest): Promise<BuildResult> =>
      engine.build(change(request, (count += 1)));
    return { ...engine, build };
  };

describe('cache against the starter', () => {
  let trial: BuildTrial;
  beforeAll(async () => {
    trial = await openBuildTrial();
  });
  afterAll(async () => trial[Symbol.asyncDispose]());

  it.each([
    ['a step below', `FROM busybox\n${GIVEN}\nRUN touch /new\nCMD ["cat", "/given"]`],
    [
      'small letters, CRLF and a tag',
      `from busybox:latest\r\nrun date +%N > /given\r\ncmd ["x"]\r\nrun touch /new`,
    ],
    [
      'an ARG in FROM and settings between',
      `ARG T=latest\nFROM busybox:$T\n# as given\nLABEL a=b\nEXPOSE 80\nCMD ["x"]\n${GIVEN}\nENV A=b\nRUN touch /new`,
    ],
    ['stages that go on', `FROM busybox AS given\n${GIVEN}\n\nFROM given AS more\nRUN touch /new`],
    [
      'the given step over two lines',
      'FROM busybox\nRUN date \\\n+%N > /given\nRUN touch /new'.replace(' \\\n', ' \\\n'),
    ],
    ['nothing new', `FROM busybox\n${GIVEN}`],
  ])('accepts %s', async (_, Dockerfile) => {
    expect(await trial.judge(cache, parameters, { Dockerfile }, { exerciseFiles })).toMatchObject({
      verdict: 'passed',
    });
  });

  it.each([
    ['step-inserted-above', 2, `FROM busybox\nRUN touch /new\n${GIVEN}`],
    ['step-inserted-above', 2, `FROM busybox\nENV A=b\n${GIVEN}\nRUN touch /new`],
    ['base-changed', 1, `FROM alpine\n${GIVEN}\nRUN touch /new`],
    ['step-combined', 2, `FROM busybox\n${GIVEN} && touch /new`],
    ['step-changed', 2, `FROM busybox\n${GIVEN} # given`],
    ['step-changed', 2, 'FROM busybox\nRUN date  +%N > /given\nRUN touch /new'],
    ['given-step-missing', undefined, 'FROM busybox\nCOPY Dockerfile /given'],
    ['base-changed', 3, `FROM busybox AS a\n${GIVEN}\nFROM alpine\nCOPY --from=a /given /given`],
  ])('tells %s by line %s', async (diagnosis, line, Dockerfile) => {
    const outcome = await trial.judge(cache, parameters, { Dockerfile }, { exerciseFiles });
    expect(outcome).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
    if (line !== undefined) expect(outcome).toMatchObject({ finding: { location: { line } } });
  });

  it('forgives layers that were made twice by builds side by side', async () => {
    const Dockerfile = `FROM busybox\n${GIVEN}\nRUN touch /new`;
    // The baseline's build comes first, and comes out as if another had run beside it.
    const through = before((request, count) =>
      count === 1
        ? { ...request, overlay: { Dockerfile: 'FROM busybox\nRUN echo other > /made' } }
        : request,
    );
    const outcome = await trial.judge(
      cache,
      parameters,
      { Dockerfile },
      { exerciseFiles, through },
    );
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it('blames no student for an engine that forgets', async () => {
    const Dockerfile = `FROM busybox\n${GIVEN}\nRUN touch /new`;
    const through = before((request, count) => ({
      ...request,
      // Layers without content can come out the same, by chance of the clock.
      overlay: { Dockerfile: `FROM busybox\nRUN echo ${count} > /made` },
    }));
    const outcome = await trial.judge(
      cache,
      parameters,
      { Dockerfile },
      { exerciseFiles, through },
    );
    expect(outcome).toMatchObject({
      verdict: 'errored',
      fault: 'infrastructure',
      finding: { diagnosis: 'build-cache-unreliable' },
    });
  });

  it('charges a starter that does not build to the author', async () => {
    const broken = { 'starter/Dockerfile': 'FROM busybox\nRUN exit 1' };
    await expect(
      trial.judge(cache, parameters, { Dockerfile: 'FROM busybox' }, { exerciseFiles: broken }),
    ).rejects.toThrow('starter does not build');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import type { BuildRequest, BuildResult } from '../docker/types.ts';
import { AuthorError } from '../errors.ts';
import { cache } from './cache.ts';
import type { Outcome } from './check-kind.ts';
import { builtImage, failedBuild, fakeBench, fakeStep } from './fake-workbench.ts';

const FILE = 'app/node_modules/express/package.json';
const files = {
  Dockerfile: 'FROM node\nCOPY package.json .\nRUN npm install\nCOPY . .',
  'package.json': '{"scripts":{"start":"node index.js"}}',
  'index.js': '',
};
const asked: JsonObject = {
  edit: { file: '{start}', append: '{nonce}' },
  keeps: '**/node_modules/express/package.json',
  control: { file: 'package.json', set: { a: '{nonce}' } },
};

/** An engine that answers a build by what was edited: nothing, the program or package.json. */
async function judge(
  answer: (edited: 'nothing' | 'program' | 'package.json', request: BuildRequest) => BuildResult,
  parameters = asked,
): Promise<Outcome> {
  const build = (request: BuildRequest): BuildResult => {
    const [file] = Object.keys(request.overlay ?? {});
    return answer(
      file === undefined ? 'nothing' : file === 'index.js' ? 'program' : 'package.json',
      request,
    );
  };
  await using bench = await fakeBench({
    files,
    exerciseFiles: { 'starter/Dockerfile': 'FROM node\nRUN x' },
    build,
  });
  return await cache.judge(parameters, bench);
}

const image = (...layers: string[]): BuildResult =>
  builtImage(
    {
      layers,
      holds: Object.fromEntries(
        layers.filter((layer) => layer.startsWith('install')).map((layer) => [layer, [FILE]]),
      ),
    },
    [fakeStep({ instruction: 'COPY . .', line: 4 })],
  );
const right = {
  nothing: image('base', 'json', 'install', 'app'),
  program: image('base', 'json', 'install', 'app2'),
  'package.json': image('base', 'json2', 'install2', 'app3'),
};

describe('cache', () => {
  it('passes what is kept after the edit and made anew after the control', async () => {
    expect(await judge((edited) => right[edited])).toMatchObject({ verdict: 'passed' });
  });

  it('fails what was made anew twice, and passes what was made anew once', async () => {
    let looks = 0;
    const wrong = image('base', 'json', 'install9', 'app2');
    expect(await judge((edited) => (edited === 'program' ? wrong : right[edited]))).toMatchObject({
      verdict: 'failed',
    });
    const flaky = await judge((edited) =>
      edited === 'program' && (looks += 1) === 1 ? wrong : right[edited],
    );
    expect(flaky).toMatchObject({ verdict: 'passed' });
  });

  it('blames the engine where every step came from the cache, and the layers did not', async () => {
    const odd = builtImage({ layers: ['base', 'json', 'install9'] }, [
      fakeStep({ line: 3, cached: true }),
    ]);
    expect(await judge((edited) => (edited === 'program' ? odd : right[edited]))).toMatchObject({
      verdict: 'errored',
      fault: 'infrastructure',
    });
  });

  it('fails an install that the control edit does not reach', async () => {
    const outcome = await judge((edited) =>
      edited === 'package.json' ? right.program : right[edited],
    );
    expect(outcome).toMatchObject({
      verdict: 'failed',
      finding: { diagnosis: 'install-ignores-package-json' },
    });
  });

  it('passes nothing whose edited build failed', async () => {
    const broken = failedBuild({ step: fakeStep({ line: 3 }), exitCode: 1 });
    expect(await judge((edited) => (edited === 'program' ? broken : right[edited]))).toMatchObject({
      verdict: 'failed',
    });
    expect(
      await judge((edited) => (edited === 'package.json' ? broken : right[edited])),
    ).toMatchObject({ verdict: 'failed' });
  });

  it('throws the trouble of an engine that does not build again what it has built', async () => {
    let builds = 0;
    const answer = judge((edited) => {
      if (edited === 'program') return image('base', 'json', 'install9');
      return edited === 'nothing' && (builds += 1) > 1 ? failedBuild({}) : right[edited];
    });
    await expect(answer).rejects.toThrow('did not build again');
  });

  it.each<[string, JsonObject]>([
    ['nothing to do', {}],
    ['both forms', { ...asked, baseline: 'starter' }],
    [
      'a control of nothing',
      { edit: { file: 'a', append: 'b' }, control: { file: 'a', append: 'b' } },
    ],
  ])('charges %s to the author', async (_, parameters) => {
    await expect(judge((edited) => right[edited], parameters)).rejects.toThrow(AuthorError);
  });

  it('wants the layers of the starter first, in their place', async () => {
    const answer = (own: BuildResult, given: BuildResult) =>
      judge((_, { contextFolder }) => (contextFolder.endsWith('starter') ? given : own), {
        baseline: 'starter',
      });
    expect(await answer(image('a', 'b', 'c'), image('a', 'b'))).toMatchObject({
      verdict: 'passed',
    });
    expect(await answer(image('a', 'c', 'b'), image('a', 'b'))).toMatchObject({
      verdict: 'failed',
    });
    expect(await answer(image('a'), image('a', 'b'))).toMatchObject({ verdict: 'failed' });
    await expect(answer(image('a'), failedBuild({}))).rejects.toThrow(AuthorError);
    await expect(answer(image('a'), failedBuild({ reason: 'base-unavailable' }))).rejects.toThrow(
      'could not be built here',
    );
  });
});

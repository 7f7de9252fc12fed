import { describe, expect, it } from '@jest/globals';
import { readDockerfile } from '../diagnosis/read-dockerfile.ts';
import { fakeImage, fakeStep } from './fake-workbench.ts';
import {
  findMakers,
  findMiss,
  installsThatRan,
  isMadeAnew,
  markOrigins,
  stagesOf,
} from './install-places.ts';

const GLOB = '**/node_modules/express/package.json';
const FILE = 'app/node_modules/express/package.json';

const makers = (...layers: string[][]): Promise<number[]> => {
  const names = layers.map((_, index) => `sha256:${index}`);
  const holds = Object.fromEntries(layers.map((paths, index) => [`sha256:${index}`, paths]));
  return findMakers(fakeImage({ layers: names, holds }), GLOB);
};

describe('findMakers', () => {
  it('finds the layer that makes the files', async () => {
    expect(await makers(['bin/sh'], [FILE], ['app/index.js'])).toEqual([1]);
    expect(await makers(['bin/sh'])).toEqual([]);
  });

  it('takes no layer that only holds them again for one that makes them', async () => {
    expect(await makers([FILE], [FILE])).toEqual([0]);
  });

  it.each([
    'app/.wh.node_modules',
    'app/node_modules/.wh..wh..opq',
    `app/node_modules/.wh.express`,
  ])('sees by %s that they were removed and made again', async (whiteout) => {
    expect(await makers([FILE], [whiteout, FILE])).toEqual([0, 1]);
    expect(await makers([FILE], [whiteout], [FILE])).toEqual([0, 2]);
  });

  it('sees packages in a second place', async () => {
    expect(await makers([FILE], ['opt/node_modules/express/package.json'])).toEqual([0, 1]);
  });
});

const staged = readDockerfile(
  'FROM node AS deps\nCOPY package.json .\nRUN npm install\nFROM node\nCOPY . .\nCOPY --from=deps /node_modules /node_modules',
);
const plain = readDockerfile(
  'FROM node\nCOPY package.json .\nRUN npm install\nCOPY . .\nRUN chown -R node .',
);

describe('findMiss', () => {
  const place = { stage: 0, layers: ['base', 'json', 'install', 'app', 'chown'], makers: [2] };
  const after = (layers: string[], line?: number) => ({
    layers: new Map([[0, layers]]),
    result: { steps: line === undefined ? [] : [fakeStep({ line, cached: false })] },
  });

  it('is content when the layer and all below are the same', () => {
    const places = markOrigins(plain, [place]);
    expect(findMiss(places, after(['base', 'json', 'install', 'app2']), plain)).toBeNull();
    expect(findMiss(places, after(['base', 'json', 'install2', 'app2']), plain)).toBe(0);
    expect(findMiss(places, after(['base', 'json2', 'install', 'app2']), plain)).toBe(0);
  });

  it('minds a second install, and no copy', () => {
    const places = markOrigins(plain, [{ ...place, makers: [2, 4] }]);
    expect(
      findMiss(places, after(['base', 'json', 'install', 'app2', 'copy2'], 5), plain),
    ).toBeNull();
    expect(findMiss(places, after(['base', 'json', 'install', 'app2', 'again2'], 3), plain)).toBe(
      0,
    );
  });

  it('looks at the stage that installs and not at the copy of it', () => {
    const places = markOrigins(staged, [
      { stage: 0, layers: ['base', 'json', 'install'], makers: [2] },
      { stage: 1, layers: ['base', 'app', 'copied'], makers: [2] },
    ]);
    expect(places.map(({ isOrigin }) => isOrigin)).toEqual([true, false]);
    const layers = (install: string): Map<number, string[]> =>
      new Map([
        [0, ['base', 'json', install]],
        [1, ['base', 'app2', 'copied']],
      ]);
    expect(
      findMiss(places, { layers: layers('install'), result: { steps: [] } }, staged),
    ).toBeNull();
    expect(findMiss(places, { layers: layers('install2'), result: { steps: [] } }, staged)).toBe(0);
  });
});

describe('isMadeAnew', () => {
  const places = markOrigins(plain, [
    { stage: 0, layers: ['base', 'json', 'install'], makers: [2] },
  ]);
  const build = (layers: string[], lines: number[] = []) => ({
    layers: new Map([[0, layers]]),
    result: { steps: lines.map((line) => fakeStep({ line, cached: false })) },
  });
  const edited = build(['base', 'json', 'install']);

  it('wants another layer, wherever it lies', () => {
    expect(isMadeAnew(places, build(['base', 'json2', 'install2']), edited, plain)).toBe(true);
    expect(isMadeAnew(places, build(['base', 'json2', 'install']), edited, plain)).toBe(false);
  });

  it('takes an install that ran for it, but not one that every edit runs', () => {
    expect(isMadeAnew(places, build(['base', 'json2', 'install'], [3]), edited, plain)).toBe(true);
    expect(
      isMadeAnew(places, build(['base', 'json2', 'install'], [3]), build([], [3]), plain),
    ).toBe(false);
  });
});

describe('installsThatRan', () => {
  it.each([
    ['npm ci', true],
    ['npm --silent i', true],
    ['yarn', true],
    ['yarn --frozen-lockfile', true],
    ['corepack enable && pnpm install', true],
    ['sh ./get.sh', true],
    ['npm run build', false],
    ['npm prune', false],
    ['cp -a /a/node_modules .', false],
    ['yarn build', false],
  ])('reads %j as an install: %s', (command, expected) => {
    const dockerfile = readDockerfile(`FROM node\nRUN ${command}`);
    const ran = installsThatRan(dockerfile, 0, [fakeStep({ line: 2, cached: false })]);
    expect(ran.length > 0).toBe(expected);
  });
});

describe('stagesOf', () => {
  it('names those that are copied from, and the last', () => {
    expect(stagesOf(staged)).toEqual([0, 1]);
    expect(stagesOf(plain)).toEqual([0]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from './checks/build.ts';
import { openBuildTrial } from './checks/fixtures/open-build-trial.ts';
import type { BuildTrial } from './checks/fixtures/open-build-trial.ts';
import { startMoodyPackageRegistry } from './docker/testing/moody-package-registry.ts';
import type { MoodyPackageRegistry } from './docker/testing/moody-package-registry.ts';

const PACKAGE = JSON.stringify({ dependencies: { express: '*' } });
const TIMEOUT_MS = 90_000;

describe('a build with an open network', () => {
  let trial: BuildTrial;
  let registry: MoodyPackageRegistry;
  beforeAll(async () => {
    [trial, registry] = await Promise.all([openBuildTrial(), startMoodyPackageRegistry()]);
  }, TIMEOUT_MS);
  afterAll(async () => {
    await registry[Symbol.asyncDispose]();
    await trial[Symbol.asyncDispose]();
  });

  const judge = (lines: string, more = {}, buildTimeMs = 60_000) => {
    // A date of its own, so that no step comes from an earlier test's build.
    const Dockerfile = `FROM ${registry.base}\nWORKDIR /app\nENV TEST=${performance.now()}\nCOPY . .\n${lines}\n`;
    const files = { 'package.json': PACKAGE, ...more, Dockerfile };
    const options = {
      baseImages: [{ name: registry.base, standIn: 'node', digest: null }] as const,
      limits: { buildNetwork: 'open', buildTimeMs } as const,
    };
    return trial.judge(build, {}, files, options);
  };

  it.each([['answers 503'], ['breaks off']] as const)(
    'is nobody’s failure where the registry %s, twice',
    async (mood) => {
      registry.become(mood);
      await expect(judge('RUN npm install')).rejects.toMatchObject({
        code: 'SEAWORTHY_NETWORK_FAILED',
        message: expect.stringMatching(
          /`RUN npm install` failed .* request that Seaworthy itself made/,
        ),
      });
    },
    TIMEOUT_MS,
  );

  it(
    'is nobody’s failure where a registry says nothing until the time is over',
    async () => {
      registry.become('says nothing');
      await expect(judge('RUN npm install', {}, 6_000)).rejects.toMatchObject({
        code: 'SEAWORTHY_NETWORK_FAILED',
      });
    },
    TIMEOUT_MS,
  );

  it.each<[string, string, Record<string, string>]>([
    [
      'in a script',
      'RUN sh ./install.sh',
      { 'install.sh': 'npm ci >/dev/null 2>&1 || npm install\n' },
    ],
    ['without a word', 'RUN npm install --silent >/dev/null 2>&1', {}],
    ['as a list of words', 'RUN ["npm", "i", "--no-audit"]', {}],
  ])(
    'counts by the second try, where the registry was down for a moment: %s',
    async (_, line, files) => {
      registry.become('answers 503', 'answers');
      expect(await judge(line, files)).toMatchObject({ verdict: 'passed' });
    },
    TIMEOUT_MS,
  );

  it.each<[string, string, string, Record<string, string>]>([
    [
      'build-address-unreachable',
      'prints EAI_AGAIN',
      'RUN echo "npm ERR! code EAI_AGAIN"; exit 1',
      {},
    ],
    [
      'step-failed',
      'prints what npm says when it breaks',
      'RUN echo "Exit handler never called!"; exit 1',
      {},
    ],
    [
      'step-failed',
      'prints that the disk is full',
      'RUN echo "no space left on device"; exit 1',
      {},
    ],
    [
      'build-address-unreachable',
      'names a registry that is none',
      'RUN npm install',
      { '.npmrc': 'registry=http://127.0.0.1:9/\n' },
    ],
    [
      'build-address-unreachable',
      'names a host that is none',
      'RUN wget http://no-such-host.invalid/',
      {},
    ],
    ['address-not-found', 'adds from where nobody answers', 'ADD http://127.0.0.1:9/a /a', {}],
    ['lock-file-missing', 'has no lock file', 'RUN npm ci', {}],
  ])(
    'fails as %s where the network is in order and the submission %s',
    async (diagnosis, _, line, files) => {
      registry.become('answers');
      expect(await judge(line, files)).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
    },
    TIMEOUT_MS,
  );

  it(
    'stays the student’s where it sleeps, whatever the network does',
    async () => {
      registry.become('says nothing');
      expect(await judge('RUN sleep 9999', {}, 3_000)).toMatchObject({
        verdict: 'failed',
        finding: { diagnosis: 'build-timed-out' },
      });
      expect(registry.asked()).toBe(0);
    },
    TIMEOUT_MS,
  );
});

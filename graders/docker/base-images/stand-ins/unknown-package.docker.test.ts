import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from '../../../checks/build.ts';
import { openBuildTrial } from '../../../checks/fixtures/open-build-trial.ts';
import type { BuildTrial } from '../../../checks/fixtures/open-build-trial.ts';
import { openStandIns } from '../testing/open-stand-ins.ts';
import type { OpenStandIns } from '../testing/open-stand-ins.ts';

describe('a package that the alpine stand-in lacks', () => {
  let trial: BuildTrial;
  let standIns: OpenStandIns;
  beforeAll(async () => {
    [trial, standIns] = await Promise.all([openBuildTrial(), openStandIns()]);
  }, 300_000);
  afterAll(async () => {
    await trial[Symbol.asyncDispose]();
    await standIns[Symbol.asyncDispose]();
  });

  it.each([
    ['errored', 'stand-in-lacks-package', 'RUN apk add --update cmake'],
    ['errored', 'stand-in-lacks-package', 'RUN ["apk", "add", "redis", "py3-pip"]'],
    [
      'errored',
      'stand-in-lacks-package',
      'ARG TOOL=jq\nRUN apk add --no-cache $TOOL && jq --version',
    ],
    ['failed', 'package-unknown', 'RUN apk add --update crul'],
    ['failed', 'step-failed', 'RUN echo "cmake (no such package)"; exit 1'],
    ['failed', 'step-failed', 'RUN apk add redis; echo "cmake (no such package)"; exit 1'],
  ])('is %s as %s: %s', async (verdict, diagnosis, lines) => {
    const name = standIns.nameOf('alpine:latest');
    const baseImages = [{ name, standIn: 'alpine', digest: null }] as const;
    const files = { Dockerfile: `FROM ${name}\n${lines}\n` };
    expect(await trial.judge(build, {}, files, { baseImages })).toMatchObject({
      verdict,
      finding: { diagnosis },
    });
  });
});

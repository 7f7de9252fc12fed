import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openBuildTrial } from './fixtures/open-build-trial.ts';
import type { BuildTrial } from './fixtures/open-build-trial.ts';
import { tag } from './tag.ts';

const parameters = { file: 'IMAGE_NAME', pattern: '[^/]+/[^/]+:[^/]+' };

describe('tag', () => {
  let trial: BuildTrial;
  beforeAll(async () => {
    trial = await openBuildTrial();
  });
  afterAll(async () => trial[Symbol.asyncDispose]());

  it.each<[string, string, object]>([
    ['a name with a version', 'ada/web:1.0', parameters],
    ['CRLF, a remark and an empty line', '# mine\r\n\r\nada/web:V1\r\n', parameters],
    ['a name without a version, which is the latest', 'ada/web', { file: 'IMAGE_NAME' }],
    ['the name of a base image, without touching it', 'library/busybox:latest', parameters],
  ])('accepts %s', async (_, name, asked) => {
    const files = { Dockerfile: 'FROM busybox\nCMD ["true"]', IMAGE_NAME: name };
    expect(await trial.judge(tag, { ...asked }, files)).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['image-name-malformed', 'Ada/web:1.0'],
    ['image-name-malformed', 'ada/web:1.0\nada/web:2.0'],
    ['image-name-malformed', ''],
    ['image-name-unfit', 'web:1.0'],
    ['image-name-unfit', 'ada/web'],
  ])('tells %s of %j', async (diagnosis, name) => {
    const files = { Dockerfile: 'FROM busybox', IMAGE_NAME: name };
    expect(await trial.judge(tag, parameters, files)).toMatchObject({
      verdict: 'failed',
      finding: { diagnosis },
    });
  });

  it('tells a missing file, and a build that fails', async () => {
    expect(await trial.judge(tag, parameters, { Dockerfile: 'FROM busybox' })).toMatchObject({
      finding: { diagnosis: 'image-name-missing' },
    });
    const files = { Dockerfile: 'FROM busybox\nRUN exit 3', IMAGE_NAME: 'ada/web:1' };
    expect(await trial.judge(tag, parameters, files)).toMatchObject({
      finding: { diagnosis: 'step-failed' },
    });
  });
});

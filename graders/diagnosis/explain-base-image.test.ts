import { describe, expect, it } from '@jest/globals';
import { explainCase } from './explain-case.ts';
import type { FailedBuildCase } from './explain-case.ts';

describe('explainBaseImage', () => {
  it('says the same of an unknown base whoever has to act, with what the course provides', async () => {
    const scene: FailedBuildCase = {
      dockerfile: '# mine\nFROM alpin\n',
      failure: { reason: 'base-unavailable', base: 'alpin', message: 'not here' },
    };
    const any = await explainCase(scene);
    const listed = await explainCase({ ...scene, otherBaseImages: 'listed' });
    expect(any).toMatchObject({ fault: 'infrastructure', diagnosis: 'base-unavailable', line: 2 });
    expect(listed).toEqual({ ...any, fault: 'student' });
    expect(any.rationale).toContain(
      '`busybox:latest`, `alpine:latest` and `node:alpine`. Did you mean `alpine:latest`?',
    );
  });

  it('finds the image of a COPY --from that the engine could not get', async () => {
    const explained = await explainCase({
      dockerfile: 'FROM alpine\nCOPY --from=nginy /a /b\n',
      failure: {
        reason: 'refused',
        message:
          'failed to load cache key: failed to do request: Head "https://host/v2/library/nginy/manifests/latest": no such host',
      },
    });
    expect(explained).toMatchObject({ diagnosis: 'base-unavailable', line: 2 });
    expect(explained.rationale).toContain('`nginy`');
  });
});

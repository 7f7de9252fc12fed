import { describe, expect, it } from '@jest/globals';
import { failedBy, openHostileTrials, PASSED, SKIPPED } from './open-hostile-trials.ts';

const submit = openHostileTrials();
const built = (Dockerfile: string, limits = {}): ReturnType<typeof submit> =>
  submit({ files: { Dockerfile }, limits });
const AHOY = 'CMD ["echo", "ahoy"]\n';

describe('gradeSubmission, given a build to be wary of', () => {
  const failing: [string, string, ReturnType<typeof submit>][] = [
    [
      'never ends',
      'build-timed-out',
      built('FROM busybox\nRUN sleep 1000\n', { buildTimeMs: 2_000 }),
    ],
    [
      'floods its log for ever',
      'build-timed-out',
      built('FROM busybox\nRUN yes & yes >&2\n', { buildTimeMs: 2_000 }),
    ],
    [
      'fails behind a flood of bytes and control sequences',
      'step-failed',
      built('FROM busybox\nRUN head -c 20000000 /dev/urandom; printf "\\033]0;x\\007"; exit 3\n'),
    ],
    [
      'makes a huge image',
      'image-too-large',
      built('FROM busybox\nRUN head -c 60000000 /dev/zero > /f\n', { imageBytes: 50 * 2 ** 20 }),
    ],
    ['has only an ARG', 'base-missing', built('ARG A=1\n')],
    ['would crash the engine', 'dockerfile-invalid', built('ARG A=1\rFROM busybox\n')],
    [
      'is a bomb of variables',
      'dockerfile-invalid',
      built(
        ['FROM busybox', 'ENV A0=xxxxxxxxxx']
          .concat(Array.from({ length: 12 }, (_, n) => `ENV A${n + 1}=${`$A${n}`.repeat(10)}`))
          .join('\n'),
      ),
    ],
    ['names a base with a NUL in it', 'base-name-invalid', built('FROM busy\0box\n')],
    ['is written in UTF-16', 'base-missing', built('\ufeffF\0R\0O\0M\0 \0b\0\n\0')],
    [
      'copies from a stage that is not there',
      'dockerfile-invalid',
      built('FROM busybox\nCOPY --from=7 / /x\n'),
    ],
  ];
  it.each(failing)('charges one that %s to the student: %s', async (_, diagnosis, trial) => {
    expect(await trial).toMatchObject({ build: failedBy(diagnosis), check: SKIPPED });
  });

  const onbuild = built(`FROM busybox\nONBUILD RUN false\n${AHOY}`);
  const behind = built(`FROM busybox\nRUN sleep 1000 &\n${AHOY}`);
  const labels = ['run=x', 'owner=a/1/1', 'stand-in=busybox'].map(
    (label) => `io.seaworthy.${label}`,
  );
  const labelled = built(
    `FROM busybox\nLABEL ${labels.join(' ')} org.testcontainers.ryuk=true\n${AHOY}`,
  );
  const scratch = built('FROM scratch\n');
  it('passes what is odd and harmless', async () => {
    expect(await onbuild).toMatchObject({ build: PASSED, check: PASSED });
    expect(await behind).toMatchObject({ build: PASSED, check: PASSED });
    // That its labels have not kept it from removal is seen at the end.
    expect(await labelled).toMatchObject({ build: PASSED, check: PASSED });
    expect(await scratch).toMatchObject({ build: PASSED, check: failedBy('no-command') });
  });
});

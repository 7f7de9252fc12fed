import { describe, expect, it } from '@jest/globals';
import { classifyFailure, isEngineTrouble } from './build-failure.ts';

describe('isEngineTrouble', () => {
  it.each([
    'write /var/lib/docker/tmp/x: no space left on device',
    'failed to create endpoint x on network bridge: could not find bridge docker0',
  ])('says so of %j', (message) => {
    expect(isEngineTrouble(message)).toBe(true);
  });

  it.each([
    'executor failed running [/bin/sh -c echo "no space left on device"; exit 1]: exit code: 1',
    "The command '/bin/sh -c echo i/o error; exit 2' returned a non-zero code: 2",
    'dockerfile parse error line 1: unknown instruction: FORM',
  ])('does not of %j', (message) => {
    expect(isEngineTrouble(message)).toBe(false);
  });
});

describe('classifyFailure', () => {
  it.each([
    ['process "/bin/sh -c x" did not complete successfully: exit code: 127', 'step-failed', 127],
    ["The command '/bin/sh -c x' returned a non-zero code: 3", 'step-failed', 3],
    ['failed to compute cache key: "/x" not found: not found', 'copy-source-missing', null],
    ['COPY failed: file not found in build context', 'copy-source-missing', null],
    ['dockerfile parse error line 2: unknown instruction: RUM', 'dockerfile-invalid', null],
    ['pull access denied for x, repository does not exist', 'base-unavailable', null],
    ['something that no engine said before', 'refused', null],
  ])('reads %j as %s', (message, reason, exitCode) => {
    expect(classifyFailure(message, [])).toMatchObject({ reason, exitCode });
  });
});

import { describe, expect, it } from '@jest/globals';
import { fakeImage, fakeLimits } from '../checks/fake-workbench.ts';
import { fakeContainer } from '../checks/fixtures/fake-container.ts';
import type { FakeContainer } from '../checks/fixtures/fake-container.ts';
import { explainCommand } from './explain-command.ts';
import type { Explanation } from './explanation.ts';

interface Run {
  readonly container?: FakeContainer;
  readonly ran?: readonly string[];
  readonly dockerfile?: string;
  /** What the check runs in place of the image's own. */
  readonly command?: readonly string[];
}

/** Explains why a container that was to say "hello", and to end with any code, did not. */
async function explain({
  container = {},
  ran = ['sh'],
  dockerfile = 'FROM busybox\nCMD ["sh"]',
  command,
}: Run): Promise<Explanation> {
  const fake = fakeContainer({ exitCode: 0, ...container });
  const config = fakeImage({ config: { command: ran } }).config;
  const scene = { container: fake, config, limits: fakeLimits, dockerfile, command };
  const end = { state: await fake.state(), output: fake.output(), processes: [] };
  const expected = { exitCodes: [], stdout: { contains: 'hello' }, stderr: undefined };
  return explainCommand(scene, end, { expected, buildSteps: [], stdoutWithoutEntrypoint: null });
}

const TWO = 'FROM busybox\nCMD ["echo", "hello"]\nCMD ["sh"]';
const TWO_STAGES = 'FROM busybox AS a\nCMD ["echo", "hello"]\nFROM a\nCMD ["sh"]';
const OTHER_STAGE = 'FROM busybox AS a\nCMD ["echo", "hello"]\nFROM busybox\nCMD ["sh"]';

describe('explainCommand', () => {
  it.each<[string, string, Run]>([
    ['no-output', 'silence', {}],
    ['output-differs', 'other words', { container: { stdout: 'hi' } }],
    ['command-overridden', 'silence of the second CMD', { dockerfile: TWO }],
    [
      'command-overridden',
      'other words of the second CMD',
      { dockerfile: TWO, container: { stdout: 'hi' } },
    ],
    ['command-overridden', 'a CMD over that of the stage below', { dockerfile: TWO_STAGES }],
    ['no-output', 'silence beside the CMD of another stage', { dockerfile: OTHER_STAGE }],
    ['no-output', 'silence of a command that is not a default', { dockerfile: TWO, command: [] }],
    [
      'output-on-stderr',
      'the words on stderr, with an error',
      { container: { stderr: 'hello', exitCode: 3 } },
    ],
    ['ended-with-an-error', 'silence and an error', { container: { exitCode: 3 } }],
    [
      'exec-form-quotes',
      'a list in single quotes',
      {
        container: { exitCode: 127, stderr: 'sh: [echo,: not found' },
        ran: ['/bin/sh', '-c', "['echo', 'hello']"],
      },
    ],
  ])('tells %s of %s', async (diagnosis, _, run) => {
    expect(await explain(run)).toMatchObject({ diagnosis });
  });

  it('names both lines of an overridden command', async () => {
    const { rationale, location } = await explain({ dockerfile: TWO });
    expect(rationale).toContain(
      'Line 3, `CMD ["sh"]`, took the place of line 2, `CMD ["echo", "hello"]`',
    );
    expect(location).toEqual({ file: 'Dockerfile', line: 3 });
  });
});

import { describe, expect, it } from '@jest/globals';
import { fakeImage, fakeLimits } from '../checks/fake-workbench.ts';
import { fakeContainer } from '../checks/fixtures/fake-container.ts';
import type { FakeContainer } from '../checks/fixtures/fake-container.ts';
import type { ImageConfig, StartFailure } from '../docker/types.ts';
import { explainEarlyEnd } from './explain-early-end.ts';
import type { Explanation } from './explanation.ts';

const shell = (line: string): Partial<ImageConfig> => ({ command: ['/bin/sh', '-c', line] });

interface End {
  readonly container: FakeContainer;
  readonly config?: Partial<ImageConfig>;
  readonly dockerfile?: string;
}

async function explain({
  container,
  config = shell('app'),
  dockerfile,
}: End): Promise<Explanation> {
  const fake = fakeContainer(container);
  const scene = {
    container: fake,
    config: fakeImage({ config }).config,
    limits: fakeLimits,
    dockerfile: dockerfile ?? 'FROM busybox\nCMD app\n',
  };
  return explainEarlyEnd(scene, await fake.state());
}

const refused = (message: string, part: Partial<StartFailure> = {}): FakeContainer => ({
  startFailure: {
    reason: 'executable-not-found',
    exitCode: 127,
    executable: '/app',
    message,
    ...part,
  },
});

describe('explainEarlyEnd', () => {
  it.each<[string, End]>([
    ['out-of-memory', { container: { exitCode: 137, state: { oomKilled: true } } }],
    ['outlived', { container: { exitCode: 137, state: { outlived: true } } }],
    ['command-in-background', { container: { exitCode: 0 }, config: shell('server &') }],
    ['main-process-finished', { container: { exitCode: 0 }, config: shell('a && b') }],
    ['no-command-of-its-own', { container: { exitCode: 0 }, dockerfile: 'FROM busybox' }],
    ['ended-with-an-error', { container: { exitCode: 3 } }],
    ['exec-form-quotes', { container: { exitCode: 127 }, config: shell("['npm', 'start']") }],
    [
      'command-not-found-by-shell',
      { container: { exitCode: 127, stderr: '/bin/sh: [1: not found' }, config: shell('[1 = 1 ]') },
    ],
    [
      'command-in-one-word',
      {
        container: { exitCode: 1, stderr: "Error: Cannot find module '/app/npm start'" },
        config: { entrypoint: ['docker-entrypoint.sh'], command: ['npm start'] },
      },
    ],
    [
      'script-with-carriage-returns',
      {
        container: {
          exitCode: 1,
          stderr: 'exec /app.sh: no such file or directory',
          files: { '/app.sh': '#!/bin/sh\r\n', '/bin/sh': '' },
        },
      },
    ],
    ['not-executable', { container: { ...refused('permission denied'), files: { '/app': '' } } }],
    ['executable-missing', { container: refused('no such file or directory') }],
    [
      'interpreter-missing',
      { container: { ...refused('no such file'), files: { '/app': '#!/bin/bash\n' } } },
    ],
    [
      'shebang-missing',
      { container: { ...refused('exec format error'), files: { '/app': 'echo hello\n' } } },
    ],
    [
      'program-cannot-load',
      { container: { ...refused('no such file'), files: { '/app': '\u007fELF' } } },
    ],
    ['no-command', { container: refused('', { reason: 'no-command' }) }],
    ['working-folder-unusable', { container: refused('', { reason: 'working-folder' }) }],
    ['user-unknown', { container: refused('', { reason: 'user-unknown' }) }],
    ['start-refused', { container: refused('', { reason: 'other' }) }],
  ])('finds %s', async (diagnosis, end) => {
    expect(await explain(end)).toMatchObject({ diagnosis });
  });

  it('points at the line that says what runs, of the final stage', async () => {
    const dockerfile = 'FROM a AS x\nCMD no\nFROM b\nCMD no\nRUN true\nCMD app\n';
    const { location } = await explain({ container: { exitCode: 3 }, dockerfile });
    expect(location).toEqual({ file: 'Dockerfile', line: 6 });
  });

  it('quotes the last lines, and says what an exit code stands for', async () => {
    const { rationale } = await explain({ container: { exitCode: 139, stderr: 'one\ntwo\n' } });
    expect(rationale).toContain('exit code 139, which stands for SIGSEGV');
    expect(rationale).toContain('The last it said: `one` `two`.');
  });
});

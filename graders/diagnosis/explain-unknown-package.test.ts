import { describe, expect, it } from '@jest/globals';
import { failedBuild, fakeStep } from '../checks/fake-workbench.ts';
import { explainCase } from './explain-case.ts';
import type { BuildExplanation } from './build-scene.ts';
import { readAddedPackages } from './explain-unknown-package.ts';

const KEPT = ['bash', 'curl', 'make', 'nodejs', 'redis', 'gcc'];

/** What apk says of packages that it lacks. */
const refusal = (names: readonly string[]): string =>
  `ERROR: unable to select packages:\n${names.map((name) => `  ${name} (no such package):\n`).join('')}` +
  `This apk belongs to a stand-in image, which keeps these packages and no others: ${KEPT.join(' ')}\n`;

function explain(
  command: string,
  said: readonly string[],
  standIn = true,
): Promise<BuildExplanation> {
  return explainCase({
    dockerfile: `FROM alpine AS one\nFROM one\nARG MORE=cmake\nRUN ${command}\n`,
    failure: {
      step: fakeStep({ line: 4, instruction: `RUN ${command}`, log: refusal(said) }),
      exitCode: 1,
    },
    describeBase: (name) => ({ name, id: 'sha256:0', standIn }),
    build: ({ overlay }) => {
      const names = /RUN (\[.*\])/.exec(overlay?.Dockerfile ?? '')?.[1] ?? '[]';
      const asked = (JSON.parse(names) as string[]).slice(3);
      const log = refusal(asked.filter((name) => !KEPT.includes(name)));
      return failedBuild({ step: fakeStep({ log }), exitCode: 1 });
    },
  });
}

describe('explainUnknownPackage', () => {
  it.each([
    'apk add cmake',
    'apk add redis cmake',
    'apk add $MORE',
    'apk add dash',
    'apk add a-b-c',
  ])('blames nobody but the stand-in for %s', async (command) => {
    const said = command.includes('$') ? ['cmake'] : [command.split(' ').at(-1) ?? ''];
    expect(await explain(command, said)).toMatchObject({
      fault: 'infrastructure',
      diagnosis: 'stand-in-lacks-package',
    });
  });

  it.each(['crul', 'nodej', 'redsi', 'redis-server', 'build-essential'])(
    'charges what is surely no package: %s',
    async (name) => {
      expect(await explain(`apk add cmake ${name}`, [name])).toMatchObject({
        fault: 'student',
        diagnosis: 'package-unknown',
      });
    },
  );

  it('charges an unknown package where the base is no stand-in', async () => {
    expect(
      await explain('apk add nothing-of-that-name', ['nothing-of-that-name'], false),
    ).toMatchObject({
      fault: 'student',
      diagnosis: 'package-unknown',
    });
  });

  it.each([
    ['which only prints the words', "echo 'cmake (no such package)'; exit 1"],
    ['which adds what is there, and prints the words', 'apk add redis; exit 1'],
  ])('believes no step %s', async (_, command) => {
    expect(await explain(command, ['cmake'])).toMatchObject({
      fault: 'student',
      diagnosis: 'step-failed',
    });
  });
});

describe('readAddedPackages', () => {
  it.each([
    ['apk add --update redis', ['redis']],
    [
      'apk -U --no-cache add "redis>6" nodejs=24.1-r0 && rm -rf /var/cache/apk/*',
      ['redis', 'nodejs'],
    ],
    ['apk add --virtual .deps gcc; apk del .deps', ['gcc']],
    ['apk add -t build gcc || apk add make', ['gcc', 'make']],
    ['["apk", "add", "redis"]', ['redis']],
    ['apk update', []],
    ['echo add redis', []],
  ])('reads %j', (text, names) => {
    expect(readAddedPackages(text)).toEqual(names);
  });
});

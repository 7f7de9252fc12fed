import { describe, expect, it } from '@jest/globals';
import { fakeStep } from '../checks/fake-workbench.ts';
import { explainCase } from './explain-case.ts';
import type { FailedBuildCase } from './explain-case.ts';

/** A RUN on line 2 that printed something and failed. */
const run = (command: string, log: string, exitCode = 127, base = 'alpine'): FailedBuildCase => ({
  dockerfile: `FROM ${base}\nRUN ${command}\n`,
  failure: {
    step: fakeStep({ instruction: `RUN ${command}`, log }),
    exitCode,
    message: `executor failed running [/bin/sh -c ${command}]: exit code: ${exitCode}`,
  },
});

describe('explainFailedStep', () => {
  it.each([
    ['busybox', run('npm install', '/bin/sh: npm: not found\n')],
    ['dash', run('npm install', '/bin/sh: 1: npm: not found\n')],
    ['bash', run('npm install', '/bin/bash: line 1: npm: command not found\n')],
    [
      'a list of words',
      run(
        '["npm","install"]',
        'runc run failed: unable to start container process: exec: "npm": executable file not found in $PATH\n',
        1,
      ),
    ],
  ])('names a package manager that the base lacks, in the words of %s', async (_shell, scene) => {
    const explained = await explainCase(scene);
    expect(explained).toMatchObject({
      fault: 'student',
      diagnosis: 'package-manager-missing',
      line: 2,
    });
    expect(explained.rationale).toContain('its base image `alpine` has no `npm`');
  });

  it('names any other program that is not there', async () => {
    expect(await explainCase(run('gcc a.c', '/bin/sh: gcc: not found\n'))).toMatchObject({
      diagnosis: 'executable-missing-in-build',
    });
  });

  it('tells a base without a shell', async () => {
    const log =
      'runc run failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory\n';
    expect(await explainCase(run('x', log, 1, 'scratch'))).toMatchObject({
      diagnosis: 'shell-missing-in-build',
    });
  });

  it('finds carriage returns in the shebang of the script that was called', async () => {
    const scene = run('/app/start.sh', '/bin/sh: /app/start.sh: not found\n');
    expect(
      await explainCase({ ...scene, files: { 'src/start.sh': '#!/bin/sh\r\necho\r\n' } }),
    ).toMatchObject({ diagnosis: 'script-with-carriage-returns' });
    expect(
      await explainCase({ ...scene, files: { 'src/start.sh': '#!/bin/bash\necho\n' } }),
    ).toMatchObject({ diagnosis: 'script-not-found-in-build' });
  });

  it('tells a file that may not be run', async () => {
    expect(
      await explainCase(run('/a.sh', '/bin/sh: /a.sh: Permission denied\n', 126)),
    ).toMatchObject({
      diagnosis: 'not-executable-in-build',
    });
  });

  it('tells brackets without double quotes', async () => {
    expect(await explainCase(run("['x']", '/bin/sh: [x]: not found\n'))).toMatchObject({
      diagnosis: 'brackets-without-double-quotes',
    });
  });

  it('tells a folder that nothing has made', async () => {
    expect(
      await explainCase(
        run('cd /usr/app', "/bin/sh: cd: can't cd to /usr/app: No such file or directory\n", 2),
      ),
    ).toMatchObject({ diagnosis: 'folder-missing-in-build' });
  });

  it('tells that npm found no package.json', async () => {
    const log =
      "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/package.json'\n";
    expect(await explainCase(run('npm install', log, 254))).toMatchObject({
      diagnosis: 'package-json-missing',
    });
  });

  it('quotes the last words of a step that only failed', async () => {
    const explained = await explainCase(run('make', 'one\ntwo\n', 3));
    expect(explained).toMatchObject({ fault: 'student', diagnosis: 'step-failed', line: 2 });
    expect(explained.actual).toContain('Line 2, `RUN make`, ended with exit code 3.');
    expect(explained.actual).toContain('`two`');
  });

  it.each([
    'npm error code EAI_AGAIN\nnpm error getaddrinfo EAI_AGAIN example\n',
    'curl: (6) Could not resolve host: example\n',
    "wget: can't connect to remote host (10.1.1.1): Network is unreachable\n",
    "Temporary failure resolving 'example'\n",
    "wget: bad address 'example'\n",
  ])(
    'tells a step that wants the closed network, and an address that does not answer on an open one: %j',
    async (log) => {
      expect(await explainCase(run('x', log, 1))).toMatchObject({
        fault: 'student',
        diagnosis: 'build-network-closed',
      });
      expect(
        await explainCase({ ...run('x', log, 1), limits: { buildNetwork: 'open' } }),
      ).toMatchObject({ fault: 'student', diagnosis: 'build-address-unreachable' });
    },
  );

  it('says that the network was in order only where it was asked', async () => {
    const { failure, ...scene } = run('x', 'curl: (6) Could not resolve host: example\n', 6);
    const limits = { buildNetwork: 'open' } as const;
    const asked = await explainCase({ ...scene, limits, failure: { ...failure, network: 'fine' } });
    expect(asked.rationale).toContain('Seaworthy asked');
    const unasked = await explainCase({ ...scene, limits, failure });
    expect(unasked.rationale).not.toContain('Seaworthy asked');
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { makeFakeProject, pretendNode } from './bootstrap/fake-project.ts';
import type { FakeProject } from './bootstrap/fake-project.ts';
import { EXIT_CODES } from './exit-codes.ts';

const BOOTSTRAP = 'scripts/bootstrap.mjs';
/** Says what it was asked for, and ends as it is told to. */
const PROGRAM = `
const [command, ...rest] = process.argv.slice(2);
console.log([command, ...rest].join(' '));
if (process.env.FAKE_FAILURE === command) process.exitCode = 7;
`;

let project: FakeProject;
beforeEach(() => {
  project = makeFakeProject();
  project.write('scripts/seaworthy.ts', PROGRAM);
});
afterEach(() => project[Symbol.dispose]());

const run = (args: string[], env?: NodeJS.ProcessEnv): ReturnType<FakeProject['run']> =>
  project.run(BOOTSTRAP, args, env);

describe('bootstrap.mjs', () => {
  it('installs the modules, then Node, and runs the task once the machine is set up', async () => {
    const { code, stdout, stderr } = await run(['demo', '--open']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'setup\ndemo --open\n' });
    expect(stderr).toMatch(/Installing the node modules .*\n.*Node 24 .*\nInstalled in \d+ s\.\n/);
    expect(project.npmCalls()).toEqual([
      expect.stringMatching(/^ci .*--ignore-scripts/),
      expect.stringMatching(/^rebuild node --ignore-scripts=false/),
    ]);
  });

  it('asks npm for nothing the second time, and says nothing', async () => {
    await run(['modules']);
    const { code, stderr } = await run(['modules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(project.npmCalls()).toHaveLength(2);
  });

  it('installs again when the lock file asks for others', async () => {
    await run(['modules']);
    const packages = { 'node_modules/a': { version: '2.0.0', integrity: 'sha512-b' } };
    project.write('package-lock.json', JSON.stringify({ packages }));
    await run(['modules']);
    expect(project.npmCalls().filter((call) => call.startsWith('ci'))).toHaveLength(2);
  });

  it('installs once where two are started at once', async () => {
    const both = await Promise.all([run(['modules']), run(['modules'])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(project.npmCalls()).toHaveLength(2);
  });

  it('puts the command where npx looks for it', async () => {
    await run(['modules']);
    const link = lstatSync(join(project.root, 'node_modules/.bin/seaworthy'));
    expect(link.isSymbolicLink()).toBe(true);
  });

  it('does not go on when the machine could not be set up', async () => {
    const { code, stdout } = await run(['demo'], { FAKE_FAILURE: 'setup' });
    expect({ code, stdout }).toEqual({ code: 7, stdout: 'setup\n' });
  });

  it('ends as the task does', async () => {
    expect((await run(['demo'], { FAKE_FAILURE: 'demo' })).code).toBe(7);
  });

  it.each([
    ['npm error code ENOTFOUND', 'The npm registry could not be reached.'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['npm error code ENOSPC', 'The disk is full.'],
    ['npm error code EACCES', 'npm may not write here.'],
    ['npm error code EUSAGE', 'Run `npm install`.'],
    ['npm error code EINTEGRITY', 'npm cache verify'],
    ['npm error something new', 'npm failed.'],
  ])('explains npm where it fails, and quotes it: %s', async (said, explanation) => {
    const { code, stderr } = await run(['test'], { FAKE_NPM: said });
    expect(code).toBe(EXIT_CODES.machine);
    expect(stderr).toContain(explanation);
    expect(stderr).toContain(`npm said:\n${said}`);
  });

  it('says where there is no npm', async () => {
    const { code, stderr } = await run(['demo'], { npm_execpath: '', PATH: '/nonexistent' });
    expect(code).toBe(EXIT_CODES.machine);
    expect(stderr).toContain('npm was not found.');
  });

  it('says what to run where the script that brings Node may not run', async () => {
    const { code, stderr } = await run(['demo'], { FAKE_REFUSAL: '1', ...pretendNode('20.19.0') });
    expect(code).toBe(EXIT_CODES.machine);
    expect(stderr).toContain('npm rebuild node');
    expect(stderr).toContain('npm install-scripts approve node');
  });

  it('goes on with the Node at hand where that is new enough', async () => {
    const { code, stdout } = await run(['doctor'], { FAKE_REFUSAL: '1' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'doctor\n' });
  });

  it('says so where Node is too old even for this', async () => {
    const { code, stderr } = await run(['demo'], pretendNode('18.20.0'));
    expect(code).toBe(EXIT_CODES.machine);
    expect(stderr).toContain('Install Node 20 or later');
  });

  it('lists its tasks where it does not know one', async () => {
    const { code, stderr } = await run(['dmeo']);
    expect(code).toBe(EXIT_CODES.usage);
    expect(stderr).toMatch(/"dmeo".*demo.*test/);
  });
});

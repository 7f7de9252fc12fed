import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFakeProject, pretendNode } from './bootstrap/fake-project.ts';
import type { FakeProject } from './bootstrap/fake-project.ts';
import { EXIT_CODES } from './exit-codes.ts';

const LAUNCH = 'scripts/launch.mjs';
const OLD = pretendNode('20.19.0');
/** Says what it is given, and ends with a code of its own. */
const PROGRAM = `
console.log(process.argv.slice(2).join(' '));
process.exitCode = 7;
`;

let project: FakeProject;
beforeEach(() => {
  project = makeFakeProject();
});
afterEach(() => project[Symbol.dispose]());

/** As npm installs it: JavaScript alone, and its Node beside it. */
function publish(program: string): void {
  project.write('dist/scripts/seaworthy.js', program);
}

async function installNode(): Promise<void> {
  await project.run('scripts/bootstrap.mjs', ['modules']);
}

describe('launch.mjs', () => {
  it('runs the program in its own process where Node is new enough', async () => {
    publish(`${PROGRAM}; console.log(process.argv[1].endsWith('launch.mjs'));`);
    expect(await project.run(LAUNCH, ['check', '--json'])).toEqual({
      code: 7,
      stdout: 'check --json\ntrue\n',
      stderr: '',
    });
  });

  it('goes on with the Node it finds installed where its own is too old', async () => {
    publish(`${PROGRAM}; console.log(process.argv[1].endsWith('seaworthy.js'));`);
    await installNode();
    const { code, stdout } = await project.run(LAUNCH, ['check', '--json'], OLD);
    expect({ code, stdout }).toEqual({ code: 7, stdout: 'check --json\ntrue\n' });
  });

  it('says what to do where there is no such Node', async () => {
    publish(PROGRAM);
    const { code, stdout, stderr } = await project.run(LAUNCH, ['check'], OLD);
    expect({ code, stdout }).toEqual({ code: EXIT_CODES.machine, stdout: '' });
    expect(stderr).toContain('npm rebuild node');
  });

  it('prefers the sources in a clone, and installs their modules first', async () => {
    publish('console.log("dist")');
    project.write('scripts/seaworthy.ts', PROGRAM);
    const { code, stdout, stderr } = await project.run(LAUNCH, ['check']);
    expect({ code, stdout }).toEqual({ code: 7, stdout: 'check\n' });
    expect(stderr).toContain('Installing the node modules');
  });

  it('ends where those modules cannot be installed', async () => {
    project.write('scripts/seaworthy.ts', PROGRAM);
    const { code, stdout } = await project.run(LAUNCH, ['check'], { FAKE_NPM: 'ENOTFOUND' });
    expect({ code, stdout }).toEqual({ code: EXIT_CODES.machine, stdout: '' });
  });

  it('does not hide a fault of the program', async () => {
    publish('throw new TypeError("a fault")');
    const { code, stderr } = await project.run(LAUNCH, []);
    expect(code).toBe(1);
    expect(stderr).toContain('TypeError: a fault');
  });

  it('passes a signal on, and ends as the program does', async () => {
    publish(`
      process.on('SIGTERM', () => { console.log('tidied up'); process.exit(9); });
      setTimeout(() => {}, 60_000);
      console.log('ready');
    `);
    await installNode();
    const child = spawn(process.execPath, [join(project.root, LAUNCH)], {
      env: { ...process.env, ...OLD },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (text.includes('ready')) child.kill('SIGTERM');
    });
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, output }).toEqual({ code: 9, output: 'ready\ntidied up\n' });
  });

  it('tells the signal that ended the program', async () => {
    publish("process.kill(process.pid, 'SIGKILL')");
    await installNode();
    expect((await project.run(LAUNCH, [], OLD)).code).toBe(128 + 9);
  });

  it('says so where the Node it finds is for another machine', async () => {
    publish(PROGRAM);
    await installNode();
    rmSync(join(project.root, 'node_modules/node/bin/node'));
    project.write('node_modules/node/bin/node', 'not a program');
    const { code, stderr } = await project.run(LAUNCH, [], OLD);
    expect(code).toBe(EXIT_CODES.machine);
    expect(stderr).toContain('If node_modules came from another machine');
  });
});

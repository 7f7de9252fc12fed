import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import { explainSilence } from './explain-silence.ts';
import { provideEngine } from './provide-engine.ts';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'ID=fedora\n';
const NO_SOCKET = Object.assign(new Error('connect ENOENT'), { code: 'ENOENT' });

let stateFolder: string;
let said: string[];
let done: string[];

beforeEach(() => {
  stateFolder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  said = [];
  done = [];
});
afterEach(() => rmSync(stateFolder, { recursive: true }));

interface FakeMachine extends Machine {
  /** How often the engine is asked in vain. */
  silences: number;
}

/** A root shell on Debian, with nothing installed and no registry trouble. */
function fakeMachine(differences: Partial<FakeMachine> = {}): FakeMachine {
  const programs = new Set<string>();
  return {
    platform: 'linux',
    isRoot: true,
    dockerHost: null,
    hasSystemd: false,
    osRelease: DEBIAN,
    silences: 2,
    async askEngine() {
      return this.silences-- > 0 ? NO_SOCKET : null;
    },
    hasProgram: (name) => programs.has(name),
    async run(command, log) {
      done.push(command.join(' '));
      writeFileSync(log, 'E: Unable to locate package docker.io\n', { flag: 'a' });
      if (command.includes('install')) programs.add('dockerd');
      return 0;
    },
    startEngine() {
      done.push('dockerd');
      return new Promise(() => undefined);
    },
    ...differences,
  };
}

const provide = (machine: Machine): Promise<void> =>
  provideEngine({ say: (line) => said.push(line), stateFolder, machine, startDeadlineMs: 300 });

describe('provideEngine', () => {
  it('does nothing where an engine answers', async () => {
    await provide(fakeMachine({ silences: 0 }));
    expect({ said, done }).toEqual({ said: [], done: [] });
  });

  it.each([DEBIAN, MINT])('installs and starts one as root, and says so: %j', async (osRelease) => {
    await provide(fakeMachine({ osRelease }));
    expect(done).toEqual([
      expect.stringMatching(/^apt-get .*install .*docker\.io iptables/),
      'dockerd',
    ]);
    expect(said).toEqual([
      expect.stringContaining('installing docker.io'),
      expect.stringContaining(join(stateFolder, 'dockerd.log')),
    ]);
  });

  it('starts none where the package has done so', async () => {
    await provide(fakeMachine({ silences: 1 }));
    expect(done).toHaveLength(1);
  });

  it('starts one that is installed, without asking apt-get', async () => {
    await provide(fakeMachine({ hasProgram: () => true }));
    expect(done).toEqual(['dockerd']);
  });

  it('leaves the start to systemd where there is one', async () => {
    await provide(fakeMachine({ hasProgram: () => true, hasSystemd: true }));
    expect(done).toEqual(['systemctl start docker']);
  });

  it('fetches the lists of packages where the first attempt fails', async () => {
    const machine = fakeMachine();
    let isUpdated = false;
    await provide({
      ...machine,
      async run(command, log) {
        await machine.run(command, log);
        isUpdated ||= command.includes('update');
        return isUpdated ? 0 : 100;
      },
    });
    expect(done.map((command) => /install|update|dockerd/.exec(command)?.[0])).toEqual([
      'install',
      'update',
      'install',
      'dockerd',
    ]);
  });

  it('quotes apt-get where it fails for good', async () => {
    const machine = fakeMachine();
    const failing: Machine = { ...machine, run: (...args) => machine.run(...args).then(() => 100) };
    await expect(provide(failing)).rejects.toMatchObject({
      code: 'SEAWORTHY_NO_ENGINE',
      message: expect.stringContaining('Unable to locate package docker.io'),
      hint: expect.stringContaining(join(stateFolder, 'apt-get.log')),
    });
  });

  it('quotes the log of an engine that never answers', async () => {
    const machine = fakeMachine({
      silences: Infinity,
      hasProgram: () => true,
      startEngine: async (log) => {
        writeFileSync(log, 'failed to start daemon: Devices cgroup is not mounted\n');
        return 1;
      },
    });
    await expect(provide(machine)).rejects.toMatchObject({
      code: 'SEAWORTHY_NO_ENGINE',
      message: expect.stringContaining('Devices cgroup is not mounted'),
    });
  });

  it('says that it cannot be started where dockerd itself cannot', async () => {
    const startEngine = (): Promise<number> => Promise.reject(new Error('spawn dockerd EACCES'));
    const machine = fakeMachine({ silences: Infinity, hasProgram: () => true, startEngine });
    await expect(provide(machine)).rejects.toMatchObject({ code: 'SEAWORTHY_NO_ENGINE' });
  });

  it.each<[string, Partial<FakeMachine>, RegExp]>([
    ['DOCKER_HOST names another', { dockerHost: 'tcp://10.0.0.1:2375' }, /unset DOCKER_HOST/],
    ['Debian without root', { isRoot: false }, /sudo apt-get install docker\.io/],
    ['installed, without root', { isRoot: false, hasProgram: () => true }, /`sudo dockerd`/],
    [
      'installed, with systemd, without root',
      { isRoot: false, hasSystemd: true, hasProgram: () => true },
      /`sudo systemctl start docker`/,
    ],
    ['another Linux', { osRelease: FEDORA }, /package manager/],
    ['another Linux, installed', { osRelease: FEDORA, hasProgram: () => true }, /`dockerd`/],
    ['a Mac', { platform: 'darwin', osRelease: '', isRoot: false }, /Docker Desktop/],
  ])('only says what to do: %s', async (_, differences, hint) => {
    await expect(provide(fakeMachine(differences))).rejects.toMatchObject({
      code: 'SEAWORTHY_NO_ENGINE',
      hint: expect.stringMatching(hint),
    });
    expect(done).toEqual([]);
  });

  it("tells a user without access to the engine's socket how to get it", async () => {
    const refusal = Object.assign(new Error('connect EACCES'), { code: 'EACCES' });
    const machine = fakeMachine({ isRoot: false, askEngine: async () => refusal });
    await expect(provide(machine)).rejects.toMatchObject({
      hint: expect.stringContaining('usermod -aG docker'),
    });
  });
});

describe('explainSilence', () => {
  it('sends root on Debian to the set-up', () => {
    expect(explainSilence(fakeMachine(), NO_SOCKET).hint).toContain('seaworthy setup');
  });
});

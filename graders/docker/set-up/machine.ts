import Dockerode from 'dockerode';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { boundBuilds } from './bound-builds.ts';

/** What setting up an engine has to know of a machine and do to it; a test brings its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** `DOCKER_HOST`, where it names another engine than the machine's own. */
  readonly dockerHost: string | null;
  /** systemd starts and stops the services here. */
  readonly hasSystemd: boolean;
  /** Contents of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  /** Null where the engine answers, else why it does not. */
  askEngine(): Promise<Error | null>;
  hasProgram(name: string): boolean;
  /** Runs a program to its end, its output appended to a log. Resolves to its exit code. */
  run(command: readonly string[], logFile: string): Promise<number>;
  /** Starts an engine that outlives us. Resolves, should it end, to its exit code. */
  startEngine(logFile: string): Promise<number>;
}

const ANSWER_DEADLINE_MS = 3_000;

/**
 * The machine we are on.
 * @param engineOptions for `dockerd`, where it is not the machine's one engine that is to be started
 */
export function thisMachine(engineOptions: readonly string[] = []): Machine {
  // A root shell need not have these on its path, and the engine looks for iptables there.
  const path = [process.env['PATH'], '/usr/sbin', '/sbin'].filter(Boolean).join(delimiter);
  const launch = (
    [program = '', ...args]: readonly string[],
    logFile: string,
    detached: boolean,
  ) => {
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a');
    const env = { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, args, { cwd: '/', env, detached, stdio: ['ignore', log, log] });
    closeSync(log);
    const ended = new Promise<number>((resolve, reject) => {
      child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
    });
    return { child, ended };
  };
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    dockerHost: readDockerHost(),
    hasSystemd: existsSync('/run/systemd/system'),
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    askEngine,
    hasProgram: (name) => path.split(delimiter).some((folder) => existsSync(join(folder, name))),
    run: (command, logFile) => launch(command, logFile, false).ended,
    startEngine(logFile) {
      if (engineOptions.length === 0) boundBuilds('docker');
      const { child, ended } = launch(['dockerd', ...engineOptions], logFile, true);
      child.unref();
      return ended;
    },
  };
}

function readDockerHost(): string | null {
  const { DOCKER_HOST = '' } = process.env;
  return ['', 'unix://', 'unix:///var/run/docker.sock'].includes(DOCKER_HOST) ? null : DOCKER_HOST;
}

/** Asks the engine that `DOCKER_HOST` names, or the machine's own, for a sign of life. */
async function askEngine(): Promise<Error | null> {
  try {
    await new Dockerode({ timeout: ANSWER_DEADLINE_MS }).ping();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

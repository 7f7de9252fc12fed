import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ContainerRuntimeError } from '../../errors.ts';
import { thisMachine } from './machine.ts';
import type { Machine } from './machine.ts';
import { explainSilence, isOurs } from './explain-silence.ts';

export interface ProvideEngineOptions {
  /** Told what is about to be done, a line at a time. */
  readonly say: (line: string) => void;
  /** Where the logs of what is installed and started here go. */
  readonly stateFolder: string;
  /** @default the one we are on */
  readonly machine?: Machine;
  /** How long a started engine may take until it answers. @default 60 s */
  readonly startDeadlineMs?: number;
}

const START_DEADLINE_MS = 60_000;
const POLL_MS = 100;
/** For an engine that somebody else started a moment ago, which is why ours ended. */
const RIVAL_GRACE_MS = 2_000;

const PACKAGES = ['docker.io', 'iptables', 'ca-certificates'];
const APT_GET = ['apt-get', '-y', '-o', 'DPkg::Lock::Timeout=300'];

/**
 * Makes sure that a container engine answers: on Debian and Ubuntu, as root, it installs and starts one.
 * @throws ContainerRuntimeError saying what to install or start, or what went wrong doing it
 */
export async function provideEngine(options: ProvideEngineOptions): Promise<void> {
  const { say, stateFolder, machine = thisMachine() } = options;
  const silence = await machine.askEngine();
  if (silence === null) return;
  if (!isOurs(machine)) throw explainSilence(machine, silence);
  if (!machine.hasProgram('dockerd')) {
    say('No container engine here: installing docker.io with apt-get (about a minute) ...');
    await installEngine(machine, join(stateFolder, 'apt-get.log'));
    // The package may have started it.
    if ((await machine.askEngine()) === null) return;
  }
  await startEngine(machine, options);
}

async function installEngine(machine: Machine, log: string): Promise<void> {
  const install = [...APT_GET, 'install', '--no-install-recommends', ...PACKAGES];
  if ((await machine.run(install, log)) === 0) return;
  // The lists of packages are missing on a fresh machine, and old on others.
  const isUpdated = (await machine.run([...APT_GET, 'update'], log)) === 0;
  if (isUpdated && (await machine.run(install, log)) === 0) return;
  throw new ContainerRuntimeError(`apt-get could not install docker.io.${quoteEnd(log)}`, {
    code: 'SEAWORTHY_NO_ENGINE',
    hint: `Mend what it complains of (all of it: ${log}), or install Docker by hand; then run \`seaworthy setup\` again.`,
  });
}

async function startEngine(
  machine: Machine,
  { say, stateFolder, startDeadlineMs = START_DEADLINE_MS }: ProvideEngineOptions,
): Promise<void> {
  const log = join(stateFolder, 'dockerd.log');
  say(machine.hasSystemd ? 'Starting the docker service ...' : `Starting dockerd; its log: ${log}`);
  let deadline = Date.now() + startDeadlineMs;
  const giveUpSoon = (): void => {
    deadline = Math.min(deadline, Date.now() + RIVAL_GRACE_MS);
  };
  const started = machine.hasSystemd
    ? machine.run(['systemctl', 'start', 'docker'], log).then((code) => code !== 0 && giveUpSoon())
    : machine.startEngine(log).then(giveUpSoon);
  started.catch(giveUpSoon);
  while ((await machine.askEngine()) !== null) {
    if (Date.now() > deadline) {
      throw new ContainerRuntimeError(`The engine does not answer.${quoteEnd(log)}`, {
        code: 'SEAWORTHY_NO_ENGINE',
        hint: `Its log, ${machine.hasSystemd ? '`journalctl -u docker`' : log}, tells why. Start it by hand, then run \`seaworthy setup\` again.`,
      });
    }
    await pause(POLL_MS);
  }
}

/** The end of a log, for a message; empty where there is nothing in it. */
function quoteEnd(file: string): string {
  let text = '';
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    // Nothing was written.
  }
  return text === '' ? '' : ` Its last words:\n${text.split('\n').slice(-8).join('\n')}`;
}

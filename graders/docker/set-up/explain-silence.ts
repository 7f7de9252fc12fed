import { ContainerRuntimeError } from '../../errors.ts';
import type { Machine } from './machine.ts';

/** Debian, Ubuntu and what is made of them: where `apt-get install docker.io` works. */
function isDebianLike({ osRelease }: Pick<Machine, 'osRelease'>): boolean {
  const names = /^ID(?:_LIKE)?="?([^"\n]*)"?$/gm;
  const family = [...osRelease.matchAll(names)].flatMap(([, name = '']) => name.split(' '));
  return family.includes('debian') || family.includes('ubuntu');
}

/** Whether the engine of this machine may be installed and started by us: as root, where apt-get has one. */
export const isOurs = (machine: Machine): boolean =>
  machine.isRoot && machine.dockerHost === null && isDebianLike(machine);

/** Why no engine answers and what to do, in the words of this machine. */
export function explainSilence(machine: Machine, cause: Error): ContainerRuntimeError {
  const { message, hint } = describeSilence(machine, cause);
  return new ContainerRuntimeError(message, { code: 'SEAWORTHY_NO_ENGINE', hint, cause });
}

interface Silence {
  readonly message: string;
  readonly hint: string;
}

function describeSilence(machine: Machine, cause: Error): Silence {
  if (machine.dockerHost !== null) {
    return {
      message: `DOCKER_HOST is ${machine.dockerHost}, and no engine answers there (${cause.message}).`,
      hint: "Start that engine, or unset DOCKER_HOST to use this machine's own.",
    };
  }
  if ('code' in cause && cause.code === 'EACCES') {
    return {
      message: 'An engine is here, but this user may not use its socket.',
      hint: 'Join its group (`sudo usermod -aG docker "$USER"`, then log in again), or run this as root.',
    };
  }
  const message = 'No container engine answers on this machine.';
  if (isOurs(machine)) {
    return {
      message,
      hint: 'Run `seaworthy setup`: it installs one where none is, and starts it.',
    };
  }
  return { message, hint: `${nextStep(machine)} Then run \`seaworthy setup\` again.` };
}

function nextStep(machine: Machine): string {
  if (machine.platform !== 'linux')
    return 'Install Docker Desktop and start it; or name the socket of another engine (Colima, Podman) in DOCKER_HOST.';
  const sudo = machine.isRoot ? '' : 'sudo ';
  if (machine.hasProgram('dockerd')) {
    return machine.hasSystemd
      ? `Start it: \`${sudo}systemctl start docker\`.`
      : `Start it: \`${sudo}dockerd\`, in a terminal of its own.`;
  }
  return isDebianLike(machine)
    ? 'Install one: `sudo apt-get install docker.io`, or run this as root and it is done for you.'
    : "Install Docker Engine with your system's package manager and start it.";
}

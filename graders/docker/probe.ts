import type Dockerode from 'dockerode';
import { ContainerRuntimeError } from '../errors.ts';
import { statusOf } from './connect.ts';
import { signalsOfMask } from './events.ts';
import { runLabels } from './labels.ts';
import { Demultiplexer } from './output.ts';
import type { Room } from './room.ts';
import type { ListeningSocket, ProcessInfo } from './types.ts';

// Looks into a container from beside it: nothing in the student's image has to be there, or is believed.

/** The processes of a container, by the engine's own `ps`; by a probe where that `ps` cannot tell signals. */
export async function listProcesses(
  room: Room,
  container: Dockerode.Container,
): Promise<ProcessInfo[]> {
  try {
    const [{ Titles, Processes }, { State }] = await Promise.all([
      container.top({ ps_args: '-eo pid,ppid,caught,blocked,args' }) as Promise<PsTable>,
      container.inspect(),
    ]);
    if (Titles.length >= 5) return Processes.map((row) => fromPsRow(row, State.Pid));
  } catch (error) {
    // 409 or 404: it ended meanwhile, so it has no processes.
    if (statusOf(error) === 409 || statusOf(error) === 404) return [];
  }
  return listProcessesByProbe(room, container.id);
}

interface PsTable {
  readonly Titles: readonly string[];
  readonly Processes: readonly (readonly string[])[];
}

function fromPsRow(row: readonly string[], mainPid: number): ProcessInfo {
  const [pid = '0', parent = '0', caught = '', blocked = '', ...command] = row;
  // The engine tells the host's numbers; the only one that matters inside is 1.
  const inside = (hostPid: string): number => (Number(hostPid) === mainPid ? 1 : Number(hostPid));
  return {
    pid: inside(pid),
    parentPid: Number(pid) === mainPid ? 0 : inside(parent),
    command: command.join(' '),
    catches: signalsOfMask(caught),
    blocks: signalsOfMask(blocked),
  };
}

async function listProcessesByProbe(room: Room, containerId: string): Promise<ProcessInfo[]> {
  const script = `for d in /proc/[0-9]*; do
    [ -r $d/status ] || continue
    awk '/^(Pid|PPid|SigCgt|SigBlk):/ { printf "%s ", $2 }' $d/status
    tr '\\0\\n' '  ' < $d/cmdline; echo
  done`;
  const lines = (await runProbe(room, { PidMode: `container:${containerId}` }, script)).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, blocked = '', caught = '', command = ''] =
      /^(\d+) (\d+) (\w+) (\w+) (.*)$/.exec(line) ?? [];
    if (pid === undefined || command.includes('SigCgt')) return [];
    return [
      {
        pid: Number(pid),
        parentPid: Number(parent),
        command: command.trim(),
        catches: signalsOfMask(caught),
        blocks: signalsOfMask(blocked),
      },
    ];
  });
}

const LISTENING = '0A';
/** Where the engine answers name look-ups inside a container. */
const ENGINE_RESOLVER = '127.0.0.11';

/** The TCP sockets that listen in a container, from its network namespace. */
export async function listListeningSockets(
  room: Room,
  containerId: string,
): Promise<ListeningSocket[]> {
  const table = await runProbe(
    room,
    { NetworkMode: `container:${containerId}` },
    'cat /proc/net/tcp /proc/net/tcp6 2>/dev/null',
  );
  return parseSocketTable(table).filter(({ address }) => address !== ENGINE_RESOLVER);
}

/** Ends, with SIGKILL, the processes that hold a socket listening on `port`. @returns whether there was one */
export async function endListener(
  room: Room,
  container: Dockerode.Container,
  port: number,
): Promise<boolean> {
  const script = `hex=$(printf '%04X' ${Number(port)})
    for inode in $(awk -v p=":$hex" '$4 == "0A" && index($2, p) { print $10 }' /proc/net/tcp /proc/net/tcp6); do
      for fd in /proc/[0-9]*/fd/*; do
        if [ "$(readlink $fd 2>/dev/null)" = "socket:[$inode]" ]; then echo $fd | cut -d/ -f3; fi
      done
    done | sort -u | while read pid; do echo $pid; [ $pid = 1 ] || kill -KILL $pid; done`;
  const found = await runProbe(
    room,
    {
      PidMode: `container:${container.id}`,
      NetworkMode: `container:${container.id}`,
      // Whose file descriptors these are is only told to a tracer.
      CapAdd: ['SYS_PTRACE'],
    },
    script,
  );
  const pids = found.split('\n').filter((line) => /^\d+$/.test(line));
  // From inside its own namespace PID 1 cannot be killed; the engine can.
  if (pids.includes('1')) await container.kill({ signal: 'SIGKILL' });
  return pids.length > 0;
}

function parseSocketTable(table: string): ListeningSocket[] {
  return table.split('\n').flatMap((line) => {
    const [, local, , state] = line.trim().split(/\s+/);
    const [hexAddress = '', hexPort = ''] = local?.split(':') ?? [];
    if (state !== LISTENING) return [];
    return [{ address: readAddress(hexAddress), port: Number.parseInt(hexPort, 16) }];
  });
}

/** The kernel writes each 32-bit word of an address in the machine's own (little-endian) order. */
function readAddress(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => word.match(/../g)?.reverse() ?? []);
  if (bytes.length === 4) return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
  const joined = bytes.join('').toLowerCase();
  if (/^0*$/.test(joined)) return '::';
  if (joined === `${'0'.repeat(31)}1`) return '::1';
  if (joined.startsWith(`${'0'.repeat(20)}ffff`)) {
    return bytes
      .slice(12)
      .map((byte) => Number.parseInt(byte, 16))
      .join('.');
  }
  return (joined.match(/.{4}/g) ?? []).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

async function runProbe(room: Room, host: Dockerode.HostConfig, script: string): Promise<string> {
  const container = await room.docker.createContainer({
    Image: room.probeImage,
    Cmd: ['sh', '-c', script],
    Entrypoint: [],
    Labels: runLabels(room.runId),
    HostConfig: {
      Memory: 64 * 2 ** 20,
      PidsLimit: 64,
      NetworkMode: 'none',
      SecurityOpt: ['no-new-privileges'],
      LogConfig: { Type: 'json-file', Config: { 'max-size': '4m', 'max-file': '1' } },
      ...host,
    },
  });
  try {
    await container.start();
    const { StatusCode } = (await container.wait()) as { StatusCode: number };
    const log = await container.logs({ stdout: true, stderr: true, follow: false });
    const text = [...new Demultiplexer(false).push(log)]
      .map(({ bytes }) => bytes.toString('utf8'))
      .join('');
    if (StatusCode === 127) throw new Error(text);
    return text;
  } catch (error) {
    // The container that was looked into has ended: there is nothing in it.
    if (statusOf(error) !== undefined) return '';
    throw new ContainerRuntimeError('Could not look into a running container.', {
      code: 'SEAWORTHY_PROBE_FAILED',
      hint: `See that \`${room.probeImage}\` is a working busybox (\`seaworthy doctor\`).`,
      cause: error,
    });
  } finally {
    room.janitor.remove('container', container.id);
  }
}

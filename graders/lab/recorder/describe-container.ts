import type { ContainerLine, StreamText } from '../trace.ts';
import type { Known } from './containers.ts';
import { Demultiplexer } from './demultiplexer.ts';
import type { Engine } from './engine.ts';
import type { Json, JsonMap } from './json.ts';
import { isMap } from './json.ts';
import { KeptText } from './kept-text.ts';
import { flagAt, listAt, mapAt, numberAt, textAt, wordsAt } from './pick.ts';

type Description = Omit<ContainerLine, 'kind' | 'at' | 'because' | 'stdout' | 'stderr' | 'changes'>;

const statuses: readonly string[] = [
  'created',
  'running',
  'paused',
  'exited',
  'dead',
  'removing',
  'restarting',
] satisfies readonly ContainerLine['status'][];

const isStatus = (text: string): text is ContainerLine['status'] => statuses.includes(text);

/** A container's inspection in the words of the trace. */
export function describeContainer(inspected: JsonMap, known: Known): Description {
  const status = textAt(inspected, 'State', 'Status');
  const hasRun = !textAt(inspected, 'State', 'StartedAt').startsWith('0001-');
  const hasEnded = ['exited', 'dead'].includes(status) || (status === 'created' && hasRun);
  return {
    id: known.id,
    name: textAt(inspected, 'Name').slice(1),
    image: textAt(inspected, 'Image'),
    imageName: known.imageName,
    entrypoint: wordsAt(inspected, 'Config', 'Entrypoint'),
    command: wordsAt(inspected, 'Config', 'Cmd'),
    tty: flagAt(inspected, 'Config', 'Tty'),
    openStdin: flagAt(inspected, 'Config', 'OpenStdin'),
    workingFolder: textAt(inspected, 'Config', 'WorkingDir'),
    memoryBytes: numberAt(inspected, 'HostConfig', 'Memory'),
    cpuCount: cpuCountOf(mapAt(inspected, 'HostConfig')),
    requestedMemoryBytes: known.requestedMemoryBytes,
    requestedCpuCount: known.requestedCpuCount,
    autoRemove: known.autoRemove,
    ports: portsOf(inspected),
    mounts: listAt(inspected, 'Mounts').map((mount) => ({
      type: textAt(mount, 'Type'),
      name: textAt(mount, 'Name'),
      path: textAt(mount, 'Destination'),
    })),
    status: isStatus(status) ? status : 'dead',
    exitCode:
      hasEnded || isFailedStart(inspected) ? numberAt(inspected, 'State', 'ExitCode') : null,
    oomKilled: flagAt(inspected, 'State', 'OOMKilled'),
    error: textAt(inspected, 'State', 'Error').slice(0, 2000),
  };
}

const isFailedStart = (inspected: JsonMap): boolean =>
  textAt(inspected, 'State', 'Status') === 'created' && textAt(inspected, 'State', 'Error') !== '';

export function cpuCountOf(host: Json): number {
  const nano = numberAt(host, 'NanoCpus');
  if (nano > 0) return nano / 1e9;
  const quota = numberAt(host, 'CpuQuota');
  return quota > 0 ? quota / (numberAt(host, 'CpuPeriod') || 100_000) : 0;
}

/** As asked for: a container that is not running publishes nothing yet. */
function portsOf(inspected: JsonMap): Description['ports'] {
  const running = mapAt(inspected, 'NetworkSettings', 'Ports');
  const asked = mapAt(inspected, 'HostConfig', 'PortBindings');
  const bindings = Object.entries({ ...asked, ...running }).flatMap(([port, hosts]) =>
    (Array.isArray(hosts) ? (hosts as readonly Json[]) : []).map((host) => ({
      host: Number.parseInt(textAt(host, 'HostPort'), 10) || 0,
      container: Number.parseInt(port, 10),
    })),
  );
  const seen = new Set<string>();
  return bindings.filter(({ host, container }) => {
    const key = `${host}:${container}`;
    if (host === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const maxLogBytes = 5 * 2 ** 20;

/** The engine's log of a container since its creation. */
export async function readLogs(
  engine: Engine,
  { id, tty, keptTextBytes }: { id: string; tty: boolean; keptTextBytes: number },
): Promise<{ stdout: StreamText | null; stderr: StreamText | null }> {
  const answer = await engine.open({
    method: 'GET',
    path: `/containers/${id}/logs`,
    query: [
      ['stdout', '1'],
      ['stderr', '1'],
    ],
  });
  if (answer.statusCode !== 200) {
    answer.resume();
    return { stdout: null, stderr: null };
  }
  const kept = { stdout: new KeptText(keptTextBytes), stderr: new KeptText(keptTextBytes) };
  const demultiplexer = new Demultiplexer((stream, piece) => kept[stream].add(piece));
  let total = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > maxLogBytes) break;
    if (tty) kept.stdout.add(chunk);
    else demultiplexer.add(chunk);
  }
  return { stdout: kept.stdout.read(), stderr: kept.stderr.read() };
}

const kinds = ['modified', 'added', 'deleted'] as const;
const maxChanges = 500;

export async function readChanges(engine: Engine, id: string): Promise<ContainerLine['changes']> {
  const { status, json } = await engine.whole({ method: 'GET', path: `/containers/${id}/changes` });
  if (status !== 200) return null;
  return listAt(json)
    .filter(isMap)
    .slice(0, maxChanges)
    .map((change) => ({
      kind: kinds[numberAt(change, 'Kind')] ?? 'modified',
      path: textAt(change, 'Path').slice(0, 512),
    }));
}

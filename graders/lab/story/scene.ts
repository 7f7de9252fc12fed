import type { CallLine, ContainerLine, TraceLine } from '../trace.ts';
import type { Act, ActValue, LooseAct } from './act.ts';
import type { ActName } from './act-table.ts';
import { bodyOf, hasSucceeded, isWithin, readCalls, valuesOf, verbOf } from './calls.ts';
import type { Verb } from './calls.ts';
import { withCommands } from './commands.ts';
import type { Call } from './commands.ts';
import { readImages } from './image-names.ts';
import type { KnownImage } from './image-names.ts';
import { lineAt, readLives, stateAt } from './lives.ts';
import type { Life } from './lives.ts';
import { programsOf, unwrap } from './programs.ts';

export type { Call };

/** What a trace tells, put in order: the ground on which acts are read. */
export interface Scene {
  readonly lines: readonly TraceLine[];
  readonly calls: readonly Call[];
  readonly lives: ReadonlyMap<string, Life>;
  readonly images: ReadonlyMap<string, KnownImage>;
}

export function readScene(written: readonly TraceLine[]): Scene {
  const lines = written.toSorted((a, b) => a.at - b.at);
  return {
    lines,
    calls: withCommands(readCalls(lines).map((call) => ({ ...call, verb: verbOf(call) }))),
    lives: ownLives(lines),
    images: readImages(lines),
  };
}

/** Without the containers of a build's steps, and events that are about all containers: nobody describes those. */
const ownLives = (lines: readonly TraceLine[]): Scene['lives'] =>
  new Map([...readLives(lines)].filter(([id, life]) => id !== '' && isOwn(lines, life)));

const isOwn = (lines: readonly TraceLine[], life: Life): boolean =>
  life.lines.length > 0 ||
  lines.some(
    (line) =>
      line.kind === 'call' && line.container === life.id && line.path === '/containers/create',
  );

/** The calls about one container, of some verbs. */
export const callsOn = ({ calls }: Scene, id: string, ...verbs: readonly Verb[]): readonly Call[] =>
  calls.filter((call) => call.container === id && verbs.includes(call.verb));

/** The call of some verbs about a container during which something happened to it. */
export const callDuring = (
  scene: Scene,
  id: string,
  at: number,
  ...verbs: readonly Verb[]
): Call | undefined => callsOn(scene, id, ...verbs).findLast((call) => isWithin(call, at));

/** Whether one typed command asked for both. */
export const isSameCommand = (one: Call, other: Call): boolean =>
  one.terminal === other.terminal && one.command === other.command;

/** The act of a call that is about no container. */
export function actOf(
  does: ActName,
  call: CallLine,
  fields: Readonly<Record<string, ActValue>> = {},
): LooseAct {
  return {
    does,
    at: call.at,
    terminal: call.terminal,
    call: call.number,
    succeeded: hasSucceeded(call),
    message: call.message,
    denied: call.outcome === 'denied',
    fields,
  };
}

/** The act of a call about a container, with what is known of the container at that moment. */
export function actOn(
  does: ActName,
  scene: Scene,
  call: CallLine,
  fields: Readonly<Record<string, ActValue>> = {},
): LooseAct {
  const known = call.container === null ? {} : containerFields(scene, call.container, call.at);
  return actOf(does, call, { ...known, ...fields });
}

/** What every act about a container says of it. */
export function containerFields(
  scene: Scene,
  id: string,
  at: number,
): Readonly<Record<string, ActValue>> {
  const life = scene.lives.get(id);
  const line = lineAt(life, at);
  if (life === undefined || line === undefined) return { container: id };
  const argv = [...line.entrypoint, ...line.command];
  const image = scene.images.get(line.image);
  const ownDefault = [...(image?.entrypoint ?? []), ...(image?.command ?? [])];
  return {
    ...{ container: id, image: line.image, from: image?.names ?? [], typedImage: line.imageName },
    command: argv.join(' '),
    program: programsOf(argv, ''),
    replacesCommand: isGiven(scene, id) ?? plain(argv) !== plain(ownDefault),
    defaultProgram: programsOf(ownDefault, '')[0] ?? null,
    tty: line.tty,
    starts: life.runs.filter(({ startedAt }) => startedAt <= at).length,
    ...limitsAt(scene, life, line, at),
    folder: line.workingFolder.replace(/\/$/, ''),
    published: line.ports.length,
    hostPort: line.ports.map(({ host }) => host),
    containerPort: line.ports.map(({ container }) => container),
    volumes: line.mounts.length,
  };
}

/** Whether a command or an entrypoint was given when a container was made; null where nobody saw it made. */
function isGiven(scene: Scene, id: string): boolean | null {
  const [create] = callsOn(scene, id, 'container.create');
  if (create === undefined) return null;
  const { Cmd, Entrypoint } = bodyOf(create);
  return valuesOf(Cmd).length > 0 || valuesOf(Entrypoint).length > 0;
}

/** A command without what does not change it: wrappers, and the folder of its program. */
export function plain(argv: readonly string[]): string {
  const [first = '', ...rest] = unwrap(argv);
  return [first.slice(first.lastIndexOf('/') + 1), ...rest].join('\u0000');
}

/** The limits that somebody asked for, as they are in force: what the lab sets by itself is none of theirs. */
function limitsAt(
  scene: Scene,
  life: Life,
  line: ContainerLine,
  at: number,
): { memory: number | null; cpus: number | null } {
  const limits = {
    memory: line.requestedMemoryBytes > 0 ? line.memoryBytes : null,
    cpus: line.requestedCpuCount > 0 ? line.cpuCount : null,
  };
  for (const call of callsOn(scene, life.id, 'container.update')) {
    if (call.at > at || !hasSucceeded(call)) continue;
    const body = call.effective?.body ?? {};
    const asked = call.requested.body ?? {};
    const number = (key: string): number =>
      typeof asked[key] === 'number' && asked[key] > 0 ? Number(body[key] ?? asked[key]) : 0;
    if (number('Memory') > 0) limits.memory = number('Memory');
    if (number('NanoCpus') > 0) limits.cpus = number('NanoCpus') / 1e9;
    if (number('CpuQuota') > 0) limits.cpus = number('CpuQuota') / (number('CpuPeriod') || 100_000);
  }
  return limits;
}

/** The containers that run at a moment, by their ids. */
const runningAt = ({ lives }: Scene, at: number): readonly string[] =>
  [...lives.values()].filter((life) => stateAt(life, at) === 'running').map(({ id }) => id);

/** Puts acts in order of time, and tells each what was running meanwhile. */
export function inOrder(scene: Scene, acts: readonly LooseAct[]): readonly Act[] {
  const commands = new Map(scene.calls.map(({ number, command }) => [number, command]));
  // What there is then is because of what was done at the same moment.
  const isMoment = ({ does }: LooseAct): number => (does === 'moment' ? 1 : 0);
  return acts
    .toSorted((a, b) => a.at - b.at || isMoment(a) - isMoment(b))
    .map((act, index) => ({
      ...act,
      index,
      fields: {
        ...act.fields,
        succeeded: act.succeeded,
        terminal: act.terminal,
        typedAs: textOrNull(commands.get(act.call ?? 0) ?? null),
        whileRunning: runningAt(scene, act.at),
      },
    }));
}

const textOrNull = (number: number | null): string | null =>
  number === null ? null : String(number);

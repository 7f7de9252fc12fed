import type { ContainerLine, EventLine, StreamText, TraceLine } from '../trace.ts';

/** A signal that the engine sent to a container's main process. */
export interface Signal {
  readonly name: string;
  readonly at: number;
}

/** From one start of a container to the end of its main process. */
export interface Run {
  readonly startedAt: number;
  endedAt: number | null;
  exitCode: number | null;
  readonly signals: Signal[];
  /** What it wrote in this run. */
  output: string;
}

/** A container from create to remove, as the engine told it. */
export interface Life {
  readonly id: string;
  name: string;
  createdAt: number;
  removedAt: number | null;
  readonly runs: Run[];
  /** What the engine said of it, in order of time. */
  readonly lines: ContainerLine[];
}

export type LifeState = 'absent' | 'created' | 'running' | 'ended';

/** Follows every container of a trace. */
export function readLives(lines: readonly TraceLine[]): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  for (const line of lines) {
    if (line.kind === 'event' && line.type === 'container') followEvent(lives, line);
    else if (line.kind === 'container') followLine(lives, line);
  }
  return lives;
}

function lifeOf(lives: Map<string, Life>, id: string, at: number): Life {
  const known = lives.get(id);
  if (known !== undefined) return known;
  const life: Life = { id, name: '', createdAt: at, removedAt: null, runs: [], lines: [] };
  lives.set(id, life);
  return life;
}

function followEvent(lives: Map<string, Life>, event: EventLine): void {
  const life = lifeOf(lives, event.id, event.at);
  const run = life.runs.at(-1);
  switch (event.action) {
    case 'create':
      life.createdAt = Math.min(life.createdAt, event.at);
      break;
    case 'start':
      life.runs.push({
        ...{ startedAt: event.at, endedAt: null, exitCode: null },
        ...{ signals: [], output: '' },
      });
      break;
    case 'kill':
      run?.signals.push({ name: signalName(event.signal), at: event.at });
      break;
    case 'die':
      if (run === undefined) break;
      run.endedAt ??= event.at;
      run.exitCode ??= event.exitCode;
      break;
    case 'destroy':
      life.removedAt ??= event.at;
      break;
  }
}

function followLine(lives: Map<string, Life>, line: ContainerLine): void {
  const life = lifeOf(lives, line.id, line.at);
  life.name = line.name.replace(/^\//, '');
  if (line.because === 'die' || line.because === 'end' || line.because === 'remove') {
    // The next start may have come before the end of the last run was read.
    const run = life.runs.findLast(({ endedAt }) => endedAt !== null || line.because !== 'die');
    if (run !== undefined && run.output === '') run.output = outputSince(life, line);
  }
  life.lines.push(line);
}

/** What a container wrote since its last end: its log holds all of its runs. */
function outputSince({ lines }: Life, { stdout, stderr }: ContainerLine): string {
  const before = lines.findLast((line) => line.because === 'die' && line.stdout !== null);
  return [added(stdout, before?.stdout), added(stderr, before?.stderr)]
    .filter((text) => text !== '')
    .join('\n');
}

function added(now: StreamText | null, before: StreamText | null | undefined): string {
  if (now === null) return '';
  const known = before?.truncated === false ? before.text : '';
  return now.text.startsWith(known) ? now.text.slice(known.length) : now.text;
}

/** What a container is at a moment: paused counts as running, as `docker ps` has it. */
export function stateAt(life: Life | undefined, at: number): LifeState {
  if (life === undefined || at < life.createdAt) return 'absent';
  if (life.removedAt !== null && at >= life.removedAt) return 'absent';
  const run = life.runs.findLast(({ startedAt }) => startedAt <= at);
  if (run === undefined) return 'created';
  return run.endedAt !== null && run.endedAt <= at ? 'ended' : 'running';
}

/** What the engine last said of a container before a moment; the first there is where it said nothing before. */
export const lineAt = (life: Life | undefined, at: number): ContainerLine | undefined =>
  seenAtStart(life, at) ?? life?.lines.findLast((line) => line.at <= at) ?? life?.lines[0];

/** What was read because of a start is read some moments after it, and holds from the start on. */
function seenAtStart(life: Life | undefined, at: number): ContainerLine | undefined {
  const run = life?.runs.findLast(({ startedAt }) => startedAt <= at);
  if (run === undefined) return undefined;
  const seen = life?.lines.find((line) => line.because === 'start' && line.at >= run.startedAt);
  return seen !== undefined && seen.at > at && seen.at <= (run.endedAt ?? Infinity)
    ? seen
    : undefined;
}

const NUMBERS: Readonly<Record<string, string>> = {
  ...{ 1: 'HUP', 2: 'INT', 3: 'QUIT', 6: 'ABRT', 9: 'KILL', 10: 'USR1', 12: 'USR2', 13: 'PIPE' },
  ...{ 14: 'ALRM', 15: 'TERM', 17: 'CHLD', 18: 'CONT', 19: 'STOP', 20: 'TSTP', 28: 'WINCH' },
};

/** `SIGTERM`, for `15`, `term` and `SIGTERM`. @default SIGKILL */
export function signalName(text: string | null | undefined): string {
  const bare = (text ?? 'KILL').toUpperCase().replace(/^SIG/, '');
  return `SIG${NUMBERS[bare] ?? (bare === '' ? 'KILL' : bare)}`;
}

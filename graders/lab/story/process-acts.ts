import type { JsonValue } from '../../../exercises/index.ts';
import { readStartFailure } from '../../docker/start-failure.ts';
import type { CallLine } from '../trace.ts';
import type { ActValue, LooseAct } from './act.ts';
import { bodyOf, cleanText, hasSucceeded, isWithin, textOf, valuesOf } from './calls.ts';
import { causeOfEnd } from './end-cause.ts';
import { lineAt } from './lives.ts';
import type { Life, Run } from './lives.ts';
import { echoedLines, linesOf, programsOf, toldTo, wordsOf } from './programs.ts';
import type { Call, Scene } from './scene.ts';
import { actOf, actOn, callDuring, callsOn, containerFields, isSameCommand } from './scene.ts';

/** The starts and ends of a container: what the engine did, whoever asked for it. */
export function actsOfRuns(scene: Scene, life: Life): readonly LooseAct[] {
  return life.runs.flatMap((run) => {
    const start = startOf(scene, life, run);
    return run.endedAt === null ? [start] : [start, endOf(scene, life, run, run.endedAt)];
  });
}

function startOf(scene: Scene, life: Life, run: Run): LooseAct {
  const call = callDuring(scene, life.id, run.startedAt, 'container.start', 'container.restart');
  const attach = attachedTo(scene, life, run.startedAt);
  return {
    does: 'start',
    at: run.startedAt,
    ...{ terminal: call?.terminal ?? null, call: call?.number ?? null },
    ...{ succeeded: true, message: null, denied: false },
    fields: {
      ...containerFields(scene, life.id, run.startedAt),
      ...processOf(scene, life, run),
      by: starter(scene, life.id, call),
      attached: attach !== undefined,
      seen: attach === undefined ? '' : textOf(attach.stdout, attach.stderr),
      failure: 'none',
    },
  };
}

function starter(scene: Scene, id: string, call: Call | undefined): string {
  if (call === undefined) return 'policy';
  if (call.verb === 'container.restart') return 'restart';
  return isByRun(scene, id) && callsOn(scene, id, 'container.start')[0] === call ? 'run' : 'start';
}

/** Starts that failed: there is no event of them. */
export const actOfFailedStart = (scene: Scene, call: Call): LooseAct => {
  const { reason } = readStartFailure(call.message ?? '');
  const known = ['executable-not-found', 'executable-not-runnable', 'no-command'].includes(reason);
  const attached = call.container !== null && isAttachedAt(scene, call.container, call.at);
  const act = actOn('start', scene, call, {
    ...{ failure: known ? reason : 'other', attached, seen: '' },
    by: call.container === null ? 'start' : starter(scene, call.container, call),
  });
  // 304: it was running already, so nothing was started.
  return call.status === 304
    ? { ...act, succeeded: false, message: 'It was running already.' }
    : act;
};

function endOf(scene: Scene, life: Life, run: Run, endedAt: number): LooseAct {
  const { by, signal, forced, call } = causeOfEnd(scene, life, run);
  return {
    does: 'end',
    at: endedAt,
    ...{ terminal: call?.terminal ?? null, call: call?.number ?? null },
    ...{ succeeded: true, message: null, denied: false },
    fields: {
      ...containerFields(scene, life.id, endedAt),
      ...processOf(scene, life, run),
      ...{ by, signal, forced },
    },
  };
}

/** The main process of a container in one run. */
function processOf(scene: Scene, life: Life, run: Run): Readonly<Record<string, ActValue>> {
  const line = lineAt(life, run.startedAt);
  const argv = [...(line?.entrypoint ?? []), ...(line?.command ?? [])];
  const attaches = callsOn(scene, life.id, 'container.attach').filter(
    (call) =>
      isWithin(call, run.startedAt) ||
      (call.at >= run.startedAt && call.at <= (run.endedAt ?? Infinity)),
  );
  const inputs = line?.openStdin === true ? attaches.map(({ stdin }) => stdin) : [];
  return processFields(argv, {
    interactive: line?.openStdin === true,
    input: textOf(...inputs),
    inputBytes: inputs.reduce((sum, stdin) => sum + (stdin?.bytes ?? 0), 0),
    output: cleanText(run.output),
    exitCode: run.exitCode,
  });
}

interface Streams {
  readonly interactive: boolean;
  readonly input: string;
  readonly inputBytes: number;
  readonly output: string;
  readonly exitCode: number | null;
}

function processFields(
  argv: readonly string[],
  { interactive, input, inputBytes, output, exitCode }: Streams,
): Readonly<Record<string, ActValue>> {
  const whole = [...argv, input].join('\n');
  return {
    ...{ interactive, inputBytes, output, exitCode, told: toldTo(argv, input) },
    program: programsOf(argv, input),
    echoes: echoedLines(output, whole),
    words: wordsOf(whole),
    prints: linesOf(output),
  };
}

/** `docker exec`: the making of the process and its start are one act. */
export function actOfExec(scene: Scene, call: Call): LooseAct {
  const start = scene.calls.find(
    ({ verb, exec }) => verb === 'exec.start' && exec !== null && exec === call.exec,
  );
  const body = bodyOf(call);
  const argv = valuesOf(body['Cmd']);
  const process = processFields(argv, {
    ...inputOf(start, body['AttachStdin'] === true),
    output: textOf(start?.stdout, start?.stderr),
    exitCode: exitCodeOf(scene, call, start),
  });
  const folder = body['WorkingDir'];
  const fields = {
    ...process,
    ...{ command: argv.join(' '), tty: body['Tty'] === true },
    ...(typeof folder === 'string' && folder !== '' && { folder: folder.replace(/\/$/, '') }),
  };
  const act = actOn('exec', scene, call, fields);
  if (start === undefined || !hasSucceeded(call)) return act;
  return { ...act, ...pick(actOf('exec', start)), at: start.at };
}

const pick = ({ succeeded, message, denied }: LooseAct): Partial<LooseAct> => ({
  ...{ succeeded, message, denied },
});

const inputOf = (
  start: CallLine | undefined,
  isOpen: boolean,
): Pick<Streams, 'interactive' | 'input' | 'inputBytes'> => ({
  interactive: isOpen,
  input: isOpen ? textOf(start?.stdin) : '',
  inputBytes: isOpen ? (start?.stdin?.bytes ?? 0) : 0,
});

function exitCodeOf({ lines }: Scene, { exec }: Call, start: Call | undefined): number | null {
  const told = numberOf(start?.result?.['exitCode'] ?? start?.result?.['ExitCode']);
  if (told !== null) return told;
  const event = lines.find(
    (line) => line.kind === 'event' && line.action === 'exec_die' && line.exec === exec,
  );
  return event?.kind === 'event' ? event.exitCode : null;
}

const numberOf = (value: JsonValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

const attachedTo = (scene: Scene, { id }: Life, at: number): Call | undefined =>
  callsOn(scene, id, 'container.attach').find(
    (call) => call.at <= at && isWithin(call, at) && hasSucceeded(call),
  );

const isAttachedAt = (scene: Scene, id: string, at: number): boolean =>
  callsOn(scene, id, 'container.attach').some((call) => call.at <= at && isWithin(call, at));

/** Whether one `docker run` made and started a container: `docker start -a` inspects it before it attaches. */
export function isByRun(scene: Scene, id: string): boolean {
  const [create] = callsOn(scene, id, 'container.create');
  const [start] = callsOn(scene, id, 'container.start');
  if (create === undefined || start === undefined || create.terminal !== start.terminal)
    return false;
  const between = (call: Call): boolean => call.at >= create.at && call.at <= start.at;
  if (callsOn(scene, id, 'container.inspect').some(between)) return false;
  return isSameCommand(create, start) || callsOn(scene, id, 'container.attach').some(between);
}

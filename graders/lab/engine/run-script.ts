import type Dockerode from 'dockerode';
import { abortOf } from '../../docker/abort-of.ts';
import { engineMessage, statusOf } from '../../docker/connect.ts';
import { Demultiplexer } from '../../docker/output.ts';
import type { ScriptRun } from '../session.ts';
import { CappedText } from './capped-text.ts';
import { STUDENT_ID, WORKING_FOLDER } from './lab-names.ts';
import { shellEnvironment } from './terminal-options.ts';

export interface ScriptRequest {
  /** 1 for `commands.sh`, 2 for `terminal-2.sh` ... */
  readonly terminal: number;
  /** In the working folder. */
  readonly file: string;
  /** Standard input, which is then closed. @default '' */
  readonly input?: string;
  readonly timeoutMs: number;
}

/** Past this a script only floods. */
const FLOOD_BYTES = 64 * 2 ** 20;

/** Runs a script to its end. What outlives its time, or floods, is ended with the whole terminal: a shell's children need not be its own. */
export async function runScript(
  container: Dockerode.Container,
  { terminal, file, input = '', timeoutMs }: ScriptRequest,
  signal: AbortSignal,
): Promise<ScriptRun> {
  const startedAt = Date.now();
  const began = performance.now();
  const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
  const streams = { stdout: new CappedText(), stderr: new CappedText() };
  const tell = (exitCode: number | null): ScriptRun => ({
    terminal,
    file,
    exitCode,
    timedOut: exitCode === null && deadline.aborted,
    stdout: streams.stdout.snapshot(),
    stderr: streams.stderr.snapshot(),
    startedAt,
    durationMs: performance.now() - began,
  });
  try {
    const exec = await container.exec(scriptOptions(terminal, file));
    const stream = await exec.start({ hijack: true, stdin: true, abortSignal: signal });
    const flooded = new AbortController();
    const ended = collect(stream, streams, flooded);
    stream.end(input);
    const stops = AbortSignal.any([deadline, flooded.signal, signal]);
    await Promise.race([ended, abortOf(stops)]);
    if (stops.aborted && !signal.aborted) await end(container, ended, signal);
    stream.destroy();
    signal.throwIfAborted();
    const { Running, ExitCode } = await exec.inspect();
    return tell(Running || stops.aborted ? null : ExitCode);
  } catch (error) {
    signal.throwIfAborted();
    // The engine answered that it cannot: the terminal has ended, or what runs in it left no room for one process more.
    if (statusOf(error) === undefined) throw error;
    streams.stderr.push(Buffer.from(engineMessage(error)));
    return tell(null);
  }
}

const scriptOptions = (terminal: number, file: string): Dockerode.ExecCreateOptions => ({
  Cmd: ['sh', file],
  User: `${STUDENT_ID}:${STUDENT_ID}`,
  WorkingDir: WORKING_FOLDER,
  Env: [...shellEnvironment(terminal)],
  AttachStdin: true,
  AttachStdout: true,
  AttachStderr: true,
});

/** Resolves when the stream has ended, however it ended. */
function collect(
  stream: NodeJS.ReadableStream,
  streams: Readonly<Record<'stdout' | 'stderr', CappedText>>,
  flooded: AbortController,
): Promise<void> {
  const demultiplexer = new Demultiplexer(false);
  stream.on('data', (chunk: Buffer) => {
    for (const { stream: name, bytes } of demultiplexer.push(chunk)) streams[name].push(bytes);
    if (streams.stdout.bytes + streams.stderr.bytes > FLOOD_BYTES) flooded.abort();
  });
  return new Promise((resolve) => {
    for (const event of ['end', 'close', 'error']) stream.once(event, () => resolve());
  });
}

/** The engine cannot end one exec. */
async function end(
  container: Dockerode.Container,
  ended: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  await container.kill({ signal: 'SIGKILL' }).catch((error: unknown) => {
    // 404, 409: it has ended already.
    if (statusOf(error) !== 404 && statusOf(error) !== 409) throw error;
  });
  await Promise.race([ended, abortOf(AbortSignal.any([signal, AbortSignal.timeout(5_000)]))]);
}

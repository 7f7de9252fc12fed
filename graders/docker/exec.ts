import type Dockerode from 'dockerode';
import { abortOf } from './abort-of.ts';
import { engineMessage, statusOf } from './connect.ts';
import { OutputCapture } from './output.ts';
import { readExecFailure } from './start-failure.ts';
import type { ExecRequest, ExecResult } from './types.ts';

/** Runs a second process in a running container. The engine cannot end it: the container's removal does. */
export async function runExec(
  container: Dockerode.Container,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecResult> {
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(Math.ceil(request.timeoutMs));
  try {
    const exec = await container.exec(execOptions(request));
    const stream = await exec.start({ hijack: true, stdin: request.stdin !== undefined });
    const capture = new OutputCapture(stream, false);
    if (request.stdin !== undefined) stream.end(request.stdin);
    await Promise.race([capture.ended, abortOf(AbortSignal.any([deadline, signal]))]);
    stream.destroy();
    signal.throwIfAborted();
    const { Running, ExitCode } = await exec.inspect();
    const output = capture.snapshot();
    const exitCode = Running ? null : ExitCode;
    const startFailure = readExecFailure(exitCode, output.stdout + output.stderr);
    const durationMs = performance.now() - startedAt;
    return { ...output, exitCode, timedOut: Running, durationMs, startFailure };
  } catch (error) {
    // The engine answered that it cannot: the container has ended, or will not run this.
    if (statusOf(error) === undefined) throw error;
    return refusal(engineMessage(error), performance.now() - startedAt);
  }
}

const execOptions = (request: ExecRequest): Dockerode.ExecCreateOptions => ({
  Cmd: [...request.command],
  AttachStdin: request.stdin !== undefined,
  AttachStdout: true,
  AttachStderr: true,
  ...(request.user !== undefined && { User: request.user }),
  ...(request.workingFolder !== undefined && { WorkingDir: request.workingFolder }),
});

const refusal = (message: string, durationMs: number): ExecResult => ({
  stdout: '',
  stderr: '',
  truncated: false,
  exitCode: null,
  timedOut: false,
  startFailure: { reason: 'other', exitCode: null, executable: null, message },
  durationMs,
});

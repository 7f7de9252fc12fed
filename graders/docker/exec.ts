import type Dockerode from 'dockerode';
import { engineMessage, statusOf } from './connect.ts';
import { abortOf } from './container.ts';
import { OutputCapture } from './output.ts';
import { readExecFailure } from './start-failure.ts';
import type { ExecRequest, ExecResult, StartFailure } from './types.ts';

/** Runs a second process in a running container. The engine cannot end it: the container's removal does. */
export async function runExec(
  container: Dockerode.Container,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecResult> {
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(request.timeoutMs);
  let exec: Dockerode.Exec;
  try {
    exec = await container.exec({
      Cmd: [...request.command],
      AttachStdin: request.stdin !== undefined,
      AttachStdout: true,
      AttachStderr: true,
      ...(request.user !== undefined && { User: request.user }),
      ...(request.workingFolder !== undefined && { WorkingDir: request.workingFolder }),
    });
  } catch (error) {
    // 409: the container is not running; 404: it is gone.
    if (statusOf(error) !== 409 && statusOf(error) !== 404) throw error;
    return result(null, {
      reason: 'other',
      exitCode: null,
      executable: null,
      message: engineMessage(error),
    });
  }
  let capture: OutputCapture;
  try {
    const stream = await exec.start({ hijack: true, stdin: request.stdin !== undefined });
    capture = new OutputCapture(stream, false);
    if (request.stdin !== undefined) stream.end(request.stdin);
    await Promise.race([capture.ended, abortOf(AbortSignal.any([deadline, signal]))]);
    stream.destroy();
    signal.throwIfAborted();
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    return result(null, {
      reason: 'other',
      exitCode: null,
      executable: null,
      message: engineMessage(error),
    });
  }
  const { Running, ExitCode } = await exec.inspect();
  const output = capture.snapshot();
  const exitCode = Running ? null : ExitCode;
  return {
    ...output,
    exitCode,
    timedOut: Running,
    durationMs: performance.now() - startedAt,
    startFailure: readExecFailure(exitCode, output.stdout + output.stderr),
  };

  function result(code: number | null, startFailure: StartFailure): ExecResult {
    return {
      stdout: '',
      stderr: '',
      truncated: false,
      exitCode: code,
      timedOut: false,
      startFailure,
      durationMs: performance.now() - startedAt,
    };
  }
}

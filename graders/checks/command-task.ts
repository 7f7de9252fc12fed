import type {
  CapturedOutput,
  ContainerState,
  ProcessInfo,
  StudentContainer,
} from '../docker/types.ts';
import { describeExitCodes, meetsExitCode } from './exit-code.ts';
import type { ExitCodes } from './exit-code.ts';
import { describeTextExpectation, meetsText } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

/** What a command must say and end with. */
export interface ExpectedEnd {
  readonly exitCodes: ExitCodes;
  readonly stdout: TextExpectation | undefined;
  readonly stderr: TextExpectation | undefined;
}

/** What is run in a container of its own, and what must come of it. */
export interface CommandTask extends ExpectedEnd {
  readonly command: readonly string[] | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly stdin: string | undefined;
  readonly withinMs: number;
}

/** How a container's run came out. */
export interface End {
  readonly state: ContainerState;
  readonly output: CapturedOutput;
  /** What still ran when the time was over. */
  readonly processes: readonly ProcessInfo[];
}

/** Waits for a container's end, at most as long as the task allows. */
export async function watch(container: StudentContainer, { withinMs }: CommandTask): Promise<End> {
  const state = await container.waitForEnd(withinMs);
  const processes = state.status === 'running' ? await container.processes() : [];
  return { state, output: container.output(), processes };
}

/** True where a container ran to its end and everything is as expected. */
export const meetsEnd = ({ state, output }: End, expected: ExpectedEnd): boolean =>
  state.status === 'exited' &&
  !state.outlived &&
  !state.overfilled &&
  meetsResult({ ...output, exitCode: state.exitCode }, expected);

/** True where the exit code and both streams are as expected. */
export const meetsResult = (
  result: CapturedOutput & { readonly exitCode: number | null },
  { exitCodes, stdout, stderr }: ExpectedEnd,
): boolean =>
  meetsExitCode(result.exitCode, exitCodes) &&
  (stdout === undefined || meetsText(result.stdout, stdout)) &&
  (stderr === undefined || meetsText(result.stderr, stderr));

/** Says what must come of a command: `exit code 0, and on stdout exactly "hello"`. */
export function describeExpectedEnd({ exitCodes, stdout, stderr }: ExpectedEnd): string {
  const parts = [
    describeExitCodes(exitCodes),
    stdout && `on stdout ${describeTextExpectation(stdout)}`,
    stderr && `on stderr ${describeTextExpectation(stderr)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', and ');
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SeaworthyError } from '../../../exercises/index.ts';

const execute = promisify(execFile);

export interface ToolOptions {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What to do when the tool is not there or fails. */
  readonly hint: string;
}

/**
 * Runs a program of this machine to its end and returns what it printed.
 * @throws SeaworthyError where it is missing or fails, with the end of what it said.
 */
export async function runTool(
  program: string,
  args: readonly string[],
  { folder, environment, hint }: ToolOptions,
): Promise<string> {
  try {
    const { stdout } = await execute(program, args, {
      ...(folder !== undefined && { cwd: folder }),
      env: { ...process.env, LC_ALL: 'C', ...environment },
      maxBuffer: 64 * 2 ** 20,
    });
    return stdout;
  } catch (error) {
    throw new SeaworthyError(`${program} failed: ${describeFailure(error)}`, {
      code: 'SEAWORTHY_STAND_IN_FAILED',
      hint,
      cause: error,
    });
  }
}

function describeFailure(error: unknown): string {
  const { code, stderr } = Object(error) as { readonly code?: unknown; readonly stderr?: unknown };
  if (code === 'ENOENT') return 'it is not installed on this machine.';
  const said = typeof stderr === 'string' ? stderr.trim() : '';
  return said === '' ? `exit code ${String(code)}` : said.split('\n').slice(-5).join('\n');
}

import type Dockerode from 'dockerode';
import { engineMessage } from '../../connect.ts';
import { runLabels } from '../../labels.ts';

export interface Run {
  /** Null where the engine refused to start it. */
  readonly exitCode: number | null;
  /** Standard output and error, or the engine's refusal. */
  readonly output: string;
}

export interface RunOptions {
  readonly command?: readonly string[];
  /** Run by the image's shell in place of a command, on one stream: two have no order between them. */
  readonly script?: string;
  readonly user?: string;
  /** @default false */
  readonly withNetwork?: boolean;
  readonly dropCapabilities?: boolean;
}

/** Runs a container as plain `docker run --rm` would, without a network unless asked. */
export async function runOnce(
  docker: Dockerode,
  image: string,
  options: RunOptions = {},
): Promise<Run> {
  const { script, user, withNetwork = false, dropCapabilities = false } = options;
  const command = script === undefined ? options.command : ['sh', '-c', `exec 2>&1\n${script}`];
  const container = await docker.createContainer({
    Image: image,
    Labels: runLabels('test'),
    ...(command !== undefined && { Cmd: [...command] }),
    ...(user !== undefined && { User: user }),
    HostConfig: {
      NetworkMode: withNetwork ? 'default' : 'none',
      ...(dropCapabilities && { CapDrop: ['ALL'] }),
    },
  });
  try {
    await container.start();
    const { StatusCode: exitCode } = (await container.wait()) as { readonly StatusCode: number };
    const log = await container.logs({ stdout: true, stderr: true });
    return { exitCode, output: joinFrames(log) };
  } catch (error) {
    return { exitCode: null, output: engineMessage(error) };
  } finally {
    await container.remove({ force: true, v: true });
  }
}

/** The engine puts eight bytes before each piece: the stream, and the length in the last four. */
function joinFrames(log: Buffer): string {
  let output = '';
  for (let at = 0; at < log.length;) {
    const end = at + 8 + log.readUInt32BE(at + 4);
    output += log.toString('utf8', at + 8, end);
    at = end;
  }
  return output;
}

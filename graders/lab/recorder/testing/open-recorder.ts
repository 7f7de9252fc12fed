// A recorder in this process, in front of some engine, with its trace.
import { join } from 'node:path';
import type { TraceLine } from '../../trace.ts';
import { resolveConfig } from '../config.ts';
import type { GivenConfig } from '../config.ts';
import { startRecorder } from '../recorder.ts';
import { testConfig } from './decide-case.ts';
import { send } from './raw-client.ts';
import type { RawAnswer, Sent } from './raw-client.ts';

export interface OpenRecorder extends AsyncDisposable {
  readonly socketPath: string;
  readonly lines: TraceLine[];
  /** Resolves when the engine is gone. */
  readonly lost: Promise<void>;
  send(request: Sent): Promise<RawAnswer>;
  /** Lines of a kind. */
  of<Kind extends TraceLine['kind']>(kind: Kind): Extract<TraceLine, { kind: Kind }>[];
  end(): Promise<void>;
}

export async function openRecorder(
  folder: string,
  given: Partial<GivenConfig> & Pick<GivenConfig, 'engineSocket'>,
): Promise<OpenRecorder> {
  const socketPath = join(folder, '1.sock');
  const lines: TraceLine[] = [];
  const config = resolveConfig({
    terminalSockets: [socketPath],
    baseImages: testConfig.baseImages,
    ...given,
  });
  let onLost = (): void => undefined;
  const lost = new Promise<void>((resolve) => (onLost = resolve));
  const recorder = await startRecorder({
    config,
    write: (line) => lines.push(JSON.parse(line) as TraceLine),
    onLost,
  });
  let ended: Promise<void> | null = null;
  const end = (): Promise<void> => (ended ??= recorder.end());
  return {
    ...{ socketPath, lines, lost, end },
    send: (request) => send(socketPath, request),
    of: (kind) => lines.filter((line) => line.kind === kind) as never,
    [Symbol.asyncDispose]: () => end().catch(() => undefined),
  };
}

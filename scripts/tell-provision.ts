import type { ProvideEvent } from '../graders/docker/base-images/index.ts';
import type { Io } from './io.ts';

const CLEAR_LINE = '\r\u001b[2K';
const MEGABYTE = 1e6;

/** Tells how base images come: a line each time something begins, and on a terminal how far a pull is. */
export function tellProvision(io: Pick<Io, 'columns' | 'stderr'>): (event: ProvideEvent) => void {
  const isTerminal = io.columns > 0;
  const told = new Set<string>();
  const sayOnce = (line: string): void => {
    if (told.has(line)) return;
    told.add(line);
    io.stderr(`${isTerminal ? CLEAR_LINE : ''}${line}\n`);
  };
  return (event) => {
    switch (event.kind) {
      case 'waiting':
        return sayOnce('Waiting for another process, which builds stand-ins ...');
      case 'building':
        return sayOnce(`Building a stand-in for ${event.names.join(', ')} (once) ...`);
      case 'not-pulled':
        return sayOnce(`Not pulled: ${event.failure.message}`);
      case 'pulling':
        sayOnce(`Pulling ${event.name} ...`);
        if (isTerminal)
          io.stderr(CLEAR_LINE + describeProgress(event.progress).slice(0, io.columns - 1));
    }
  };
}

type Progress = Extract<ProvideEvent, { kind: 'pulling' }>['progress'];

function describeProgress({
  status,
  layersDone,
  layersTotal,
  bytesDone,
  bytesTotal,
}: Progress): string {
  const [done, total] = [bytesDone, bytesTotal].map((bytes) => (bytes / MEGABYTE).toFixed(0));
  return `  ${layersDone} of ${layersTotal} layers, ${done} of ${total} MB: ${status}`;
}

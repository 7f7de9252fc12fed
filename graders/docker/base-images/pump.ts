import type { Writable } from 'node:stream';
import type { Extract, Pack } from 'tar-stream';

/** Writes all of a source into a sink, no faster than the sink takes it, and ends the sink. */
export async function pump(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  sink: Writable | Extract | ReturnType<Pack['entry']>,
): Promise<void> {
  let goOn = (): void => {};
  const wake = (): void => goOn();
  sink.on('drain', wake);
  sink.on('close', wake);
  try {
    for await (const chunk of source) {
      const isFull = !sink.write(chunk);
      if (sink.destroyed) throw new Error('What was being written to is gone.');
      if (isFull) await new Promise<void>((resolve) => (goOn = resolve));
    }
    sink.end(null);
  } catch (error) {
    sink.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

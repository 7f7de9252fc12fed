import { CappedBytes } from '../../docker/output.ts';
import type { StreamText } from '../trace.ts';

/** Keeps the head and the tail of a stream, and counts all of it. */
export class CappedText {
  readonly #kept = new CappedBytes();
  #bytes = 0;

  push(chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#kept.push(chunk);
  }

  get bytes(): number {
    return this.#bytes;
  }

  snapshot(): StreamText {
    return { bytes: this.#bytes, text: this.#kept.toString(), truncated: this.#kept.truncated };
  }
}

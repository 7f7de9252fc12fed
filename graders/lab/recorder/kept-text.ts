import type { StreamText } from '../trace.ts';

/** Keeps the head and the tail of what goes through a stream, and counts all of it. */
export class KeptText {
  readonly #half: number;
  #head: Buffer = Buffer.alloc(0);
  #tail: Buffer = Buffer.alloc(0);
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#half = Math.floor(maxBytes / 2);
  }

  add(chunk: Buffer): void {
    this.#bytes += chunk.length;
    const room = this.#half - this.#head.length;
    if (room > 0) this.#head = Buffer.concat([this.#head, chunk.subarray(0, room)]);
    const rest = room > 0 ? chunk.subarray(room) : chunk;
    if (rest.length > 0) {
      this.#tail = Buffer.concat([this.#tail, rest.subarray(-this.#half)]).subarray(-this.#half);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  read(): StreamText {
    const truncated = this.#bytes > this.#head.length + this.#tail.length;
    const text = truncated
      ? `${this.#head.toString('utf8')}\n[...]\n${this.#tail.toString('utf8')}`
      : Buffer.concat([this.#head, this.#tail]).toString('utf8');
    return { bytes: this.#bytes, text, truncated };
  }
}

import type { Socket } from 'node:net';

const waterMark = 64 * 1024;

/** Reads a socket piece by piece; what was not asked for yet is held back, and then the sender. */
export class ByteReader {
  readonly #socket: Socket;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', this.#onData);
    for (const event of ['end', 'close', 'error']) socket.on(event, this.#onEnd);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    if (this.#held.length >= waterMark) this.#socket.pause();
    this.#wake();
  };

  readonly #onEnd = (): void => {
    this.#ended = true;
    this.#wake();
  };

  get held(): Buffer {
    return this.#held;
  }

  /** Waits for bytes that are not held yet; false where none will come. */
  async more(): Promise<boolean> {
    const before = this.#held.length;
    while (this.#held.length === before) {
      if (this.#ended) return false;
      this.#socket.resume();
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return true;
  }

  take(count: number): Buffer {
    const taken = this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
    return taken;
  }

  /** Gives the socket away, with what was read of it and not taken. */
  release(): Buffer {
    this.#socket.pause();
    this.#socket.off('data', this.#onData);
    for (const event of ['end', 'close']) this.#socket.off(event, this.#onEnd);
    return this.take(this.#held.length);
  }

  get ended(): boolean {
    return this.#ended;
  }
}

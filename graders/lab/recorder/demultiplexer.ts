const headerBytes = 8;

/** Splits the engine's stream of a container without a tty: frames of `[stream, 0, 0, 0, length]` and payload. */
export class Demultiplexer {
  readonly #onPiece: (stream: 'stdout' | 'stderr', piece: Buffer) => void;
  readonly #header = Buffer.alloc(headerBytes);
  #headerFill = 0;
  #missing = 0;

  constructor(onPiece: (stream: 'stdout' | 'stderr', piece: Buffer) => void) {
    this.#onPiece = onPiece;
  }

  add(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length)
      at += this.#missing > 0 ? this.#payload(chunk, at) : this.#head(chunk, at);
  }

  #payload(chunk: Buffer, at: number): number {
    const piece = chunk.subarray(at, at + this.#missing);
    this.#missing -= piece.length;
    this.#onPiece(this.#header[0] === 2 ? 'stderr' : 'stdout', piece);
    return piece.length;
  }

  #head(chunk: Buffer, at: number): number {
    const copied = chunk.copy(
      this.#header,
      this.#headerFill,
      at,
      at + headerBytes - this.#headerFill,
    );
    this.#headerFill += copied;
    if (this.#headerFill === headerBytes) {
      this.#missing = this.#header.readUInt32BE(4);
      this.#headerFill = 0;
    }
    return copied;
  }
}

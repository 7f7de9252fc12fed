/** Longer lines come in pieces, which nobody takes for whole ones. */
const LINE_CAP_BYTES = 4 * 2 ** 20;

/** Splits bytes, as they come, into lines of text. */
export class LineSplitter {
  #pending: Buffer[] = [];
  #pendingBytes = 0;

  *push(chunk: Buffer): Generator<string> {
    let rest = chunk;
    for (let at = rest.indexOf(10); at !== -1; at = rest.indexOf(10)) {
      this.#keep(rest.subarray(0, at));
      yield this.#flush();
      rest = rest.subarray(at + 1);
    }
    this.#keep(rest);
    if (this.#pendingBytes > LINE_CAP_BYTES) yield this.#flush();
  }

  *end(): Generator<string> {
    if (this.#pendingBytes > 0) yield this.#flush();
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
  }

  #flush(): string {
    const line = Buffer.concat(this.#pending).toString('utf8');
    this.#pending = [];
    this.#pendingBytes = 0;
    return line;
  }
}

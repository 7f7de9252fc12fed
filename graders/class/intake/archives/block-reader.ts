import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { RandomAccessReader, fromRandomAccessReaderPromise } from 'yauzl';
import type { ZipFile } from 'yauzl';

const BLOCK_BYTES = 64 * 2 ** 10;

/**
 * Opens a zip, reading its directory by the block: entry by entry a class's archive takes a hundred times as long.
 * @throws Error where it is no readable zip
 */
export async function openZip(file: string): Promise<ZipFile> {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const reader = new BlockReader(descriptor, size);
  try {
    return await fromRandomAccessReaderPromise(reader, size, {
      autoClose: false,
      decodeStrings: false,
    });
  } catch (error) {
    reader.close(() => {});
    throw error;
  }
}

type Callback = (error: Error | null) => void;

class BlockReader extends RandomAccessReader {
  readonly #descriptor: number;
  readonly #size: number;
  #isOpen = true;
  #block = Buffer.alloc(0);
  #blockAt = 0;

  constructor(descriptor: number, size: number) {
    super();
    this.#descriptor = descriptor;
    this.#size = size;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#blocks(start, end), { objectMode: false });
  }

  override read(...[buffer, offset, length, position, done]: ReadArguments): void {
    try {
      this.#fill(buffer.subarray(offset, offset + length), position);
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    done(null);
  }

  override close(done: Callback): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
    done(null);
  }

  // A stream of Node's own would close the descriptor when it is left.
  *#blocks(start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end;) {
      const block = Buffer.alloc(Math.min(BLOCK_BYTES, end - at));
      const bytesRead = readSync(this.#descriptor, block, 0, block.length, at);
      if (bytesRead === 0) throw new Error('unexpected end of file');
      at += bytesRead;
      yield block.subarray(0, bytesRead);
    }
  }

  #fill(target: Buffer, position: number): void {
    const start = position - this.#blockAt;
    if (start >= 0 && start + target.length <= this.#block.length) {
      this.#block.copy(target, 0, start);
      return;
    }
    const wanted = Math.min(Math.max(BLOCK_BYTES, target.length), this.#size - position);
    const block = Buffer.alloc(Math.max(0, wanted));
    const bytesRead = readSync(this.#descriptor, block, 0, block.length, position);
    if (bytesRead < target.length) throw new Error('unexpected end of file');
    this.#block = block.subarray(0, bytesRead);
    this.#blockAt = position;
    this.#block.copy(target, 0, 0);
  }
}

type ReadArguments = Parameters<RandomAccessReader['read']>;

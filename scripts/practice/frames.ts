import type { Socket } from 'node:net';

/** What the two windows of a practice tell each other: keys and what is shown, the size, a last word. */
export type FrameKind = 'bytes' | 'size' | 'refused' | 'over';

const KINDS: readonly FrameKind[] = ['bytes', 'size', 'refused', 'over'];
const HEADER = 5;
const LONGEST = 2 ** 20;

export function sendFrame(socket: Socket, kind: FrameKind, content: Buffer | string): void {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(HEADER);
  header.writeUInt8(KINDS.indexOf(kind));
  header.writeUInt32BE(bytes.length, 1);
  if (socket.writable) socket.write(Buffer.concat([header, bytes]));
}

/** Calls the listener for each frame; what is none ends the connection. */
export function onFrame(
  socket: Socket,
  listener: (kind: FrameKind, content: Buffer) => void,
): void {
  let held = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= HEADER) {
      const kind = KINDS[held.readUInt8()];
      const length = held.readUInt32BE(1);
      if (kind === undefined || length > LONGEST) return void socket.destroy();
      if (held.length < HEADER + length) return;
      const content = held.subarray(HEADER, HEADER + length);
      held = held.subarray(HEADER + length);
      listener(kind, content);
    }
  });
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Null for what is no size of a terminal. */
export function readSize(content: Buffer): Size | null {
  const [columns = 0, rows = 0] = content.toString('latin1').split('x').map(Number);
  const isSize = [columns, rows].every(
    (each) => Number.isInteger(each) && each > 0 && each < 10_000,
  );
  return isSize ? { columns, rows } : null;
}

export const writeSize = ({ columns, rows }: Size): string => `${columns}x${rows}`;

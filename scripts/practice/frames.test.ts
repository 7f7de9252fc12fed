import { describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { onFrame, readSize, sendFrame, writeSize } from './frames.ts';

/** Both ends of a connection that hands on a few bytes at a time. */
function connection(size: number): { socket: Socket; heard: string[] } {
  const heard: string[] = [];
  const stream: Duplex = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      for (let at = 0; at < chunk.length; at += size)
        stream.emit('data', chunk.subarray(at, at + size));
      done();
    },
  });
  const socket = stream as Socket;
  onFrame(socket, (kind, content) => heard.push(`${kind} ${content.toString()}`));
  return { socket, heard };
}

describe('onFrame', () => {
  it.each([1, 4, 1_000])('hears what was sent, in pieces of %d bytes', (size) => {
    const { socket, heard } = connection(size);
    sendFrame(socket, 'size', '80x24');
    sendFrame(socket, 'bytes', Buffer.from('ls\r'));
    sendFrame(socket, 'over', '');
    expect(heard).toEqual(['size 80x24', 'bytes ls\r', 'over ']);
  });

  it.each([
    ['of an unknown kind', Buffer.from([9, 0, 0, 0, 0])],
    ['that is too long', Buffer.from([0, 255, 255, 255, 255])],
  ])('ends the connection at a frame %s', (_, bytes) => {
    const { socket, heard } = connection(100);
    socket.write(bytes);
    expect({ heard, isDestroyed: socket.destroyed }).toEqual({ heard: [], isDestroyed: true });
  });
});

describe('readSize', () => {
  it('reads what was written', () => {
    const size = { columns: 120, rows: 40 };
    expect(readSize(Buffer.from(writeSize(size)))).toEqual(size);
  });

  it.each(['', '80', '0x24', '80x-1', '80x1e9', 'axb'])(
    'takes nothing for a size that is none: %s',
    (text) => {
      expect(readSize(Buffer.from(text))).toBeNull();
    },
  );
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { MOST_TERMINALS } from '../../graders/lab/practice/index.ts';
import type { Practice, PracticeTerminal, Question } from '../../graders/lab/practice/index.ts';
import { makeScratch } from '../../graders/scratch-folders.ts';
import { onFrame, readSize, sendFrame } from './frames.ts';
import type { Size } from './frames.ts';
import { removePlace, SOCKET_PURPOSE, writePlace } from './open-place.ts';

export interface HostOptions {
  readonly practice: Practice;
  readonly exerciseId: string;
  readonly stateFolder: string;
  readonly onAsk: (question: Question) => string;
  /** What a window shows first. */
  readonly greet: (terminal: number) => string;
}

/** Lets other windows of this user open terminals in the lab, until it is disposed. */
export async function hostWindows(options: HostOptions): Promise<AsyncDisposable> {
  const { stateFolder, exerciseId } = options;
  // Its folder belongs to this user alone.
  const folder = await makeScratch(SOCKET_PURPOSE);
  const socket = join(folder.path, 'windows.sock');
  const sockets = new Set<Socket>();
  const server = createServer((window) => {
    sockets.add(window);
    window.on('close', () => sockets.delete(window)).on('error', () => window.destroy());
    welcome(window, options);
  });
  server.listen(socket);
  await once(server, 'listening');
  await writePlace(stateFolder, { exerciseId, socket });
  return {
    [Symbol.asyncDispose]: async () => {
      await removePlace(stateFolder);
      server.close();
      for (const window of sockets) {
        sendFrame(window, 'over', 'The practice is over.');
        window.end();
      }
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** The first frame is the window's size; then its terminal is opened. */
function welcome(socket: Socket, options: HostOptions): void {
  let opening: Promise<PracticeTerminal | null> | null = null;
  onFrame(socket, (kind, content) => {
    const size = kind === 'size' ? readSize(content) : null;
    if (opening === null) {
      if (size === null) return void socket.destroy();
      opening = openWindow(socket, size, options).catch(() => null);
      return;
    }
    void opening.then((terminal) => {
      if (size !== null) void terminal?.resize(size.columns, size.rows);
      else if (kind === 'bytes') terminal?.type(Buffer.from(content));
    });
  });
  socket.on('close', () => void opening?.then((terminal) => terminal?.close()));
}

async function openWindow(
  socket: Socket,
  size: Size,
  { practice, onAsk, greet }: HostOptions,
): Promise<PracticeTerminal | null> {
  const show = (bytes: Buffer | string): void => sendFrame(socket, 'bytes', bytes);
  const opened = await practice.openTerminal({ ...size, show, onAsk });
  if (opened === null) {
    sendFrame(socket, 'refused', `All ${MOST_TERMINALS} terminals of the lab are open.`);
    socket.end();
    return null;
  }
  const { number, terminal } = opened;
  show(greet(number).replaceAll('\n', '\r\n'));
  void terminal.ended.then(() => {
    sendFrame(socket, 'over', `Terminal ${number} is closed.`);
    socket.end();
  });
  return terminal;
}

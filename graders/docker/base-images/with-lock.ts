import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/**
 * Does work that no two processes of this machine may do at once in a folder. The lock is a socket of the kernel's
 * that no file stands for: it goes with the process that holds it, however that ends.
 */
export async function withLock<Result>(
  folder: string,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = `\0seaworthy-${createHash('sha256').update(folder).digest('hex')}`;
  for (;;) {
    const release = await takeLock(path);
    if (release !== null) {
      try {
        return await work();
      } finally {
        release();
      }
    }
    onWait();
    await waitForRelease(path);
  }
}

/** Null where another process holds it. */
async function takeLock(path: string): Promise<(() => void) | null> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => waiting.add(socket.on('error', () => {})));
  try {
    await once(server.listen(path), 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
  return () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
}

/** The connection closes with the lock; it is refused where the lock was released just before. */
const waitForRelease = (path: string): Promise<unknown> =>
  once(connect(path).resume(), 'close').catch(() => {});

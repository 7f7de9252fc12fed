import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

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
    const server = createServer();
    server.listen(path);
    const [error] = await Promise.race([once(server, 'listening'), once(server, 'error')]);
    if (error === undefined) {
      try {
        return await work();
      } finally {
        server.close();
      }
    }
    onWait();
    const holder = connect(path);
    await Promise.race([once(holder, 'close'), once(holder, 'error')]);
  }
}

import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { withLock } from './with-lock.ts';

describe('withLock', () => {
  it('lets one at a time do the work, whoever fails', async () => {
    const folder = randomUUID();
    const order: string[] = [];
    const gate = Promise.withResolvers<void>();
    const onWait = (): void => {
      order.push('second waits');
      gate.resolve();
    };
    const first = withLock(
      folder,
      () => {},
      async () => {
        await gate.promise;
        order.push('first ends');
        throw new Error('first failed');
      },
    );
    const second = withLock(folder, onWait, async () => void order.push('second works'));
    await expect(first).rejects.toThrow('first failed');
    await second;
    expect(order).toEqual(['second waits', 'first ends', 'second works']);
  });

  it('goes on when the process that held it is killed', async () => {
    const folder = randomUUID();
    const module = new URL('./with-lock.ts', import.meta.url).href;
    const script = `import { withLock } from '${module}';
      await withLock('${folder}', () => {}, () => { console.log('held'); return new Promise(() => setInterval(() => {}, 1e3)); });`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const result = await withLock(
      folder,
      () => holder.kill('SIGKILL'),
      async () => 'mine now',
    );
    expect(result).toBe('mine now');
  });
});

import { describe, expect, it } from '@jest/globals';
import { BaseMemory } from './base-memory.ts';

describe('BaseMemory', () => {
  const remember = async (...ids: readonly (string | null)[]): Promise<BaseMemory> => {
    const answers = ids.map((id) => (id === null ? null : { id }));
    const memory = new BaseMemory(async () => answers.shift() ?? null);
    await memory.remember('alpine');
    return memory;
  };

  it('is content with a base that stays, and with one that is gone', async () => {
    const memory = await remember('sha256:1', 'sha256:1', null);
    await memory.expectSame(['alpine']);
    await memory.expectSame(['alpine', 'never-seen']);
  });

  it('takes a base that became another one for the machine’s doing', async () => {
    const memory = await remember('sha256:1', 'sha256:2');
    await expect(memory.expectSame(['alpine'])).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_IMAGE_CHANGED',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { runExec } from './exec.ts';

describe('runExec', () => {
  it('takes a fraction of a millisecond for a time', async () => {
    const nobody = new Dockerode({ socketPath: '/nowhere/docker.sock' }).getContainer('none');
    const request = { command: ['true'], timeoutMs: 1_000.5 };
    const result = runExec(nobody, request, new AbortController().signal);
    await expect(result).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeScratch } from '../../graders/scratch-folders.ts';
import { makeFolder, runSeaworthy } from '../testing/run-seaworthy.ts';

describe('seaworthy clean', () => {
  it('removes the folders of killed processes first, also where no engine answers', async () => {
    await using temp = await makeFolder();
    await using own = await makeScratch('work');
    const dead = join(temp.path, basename(own.path).replace(/-\d*-(?=\w+$)/, '-1-'));
    const living = join(temp.path, basename(own.path));
    for (const path of [dead, living]) await mkdir(path);
    const env = { TMPDIR: temp.path, DOCKER_HOST: 'unix:///nonexistent/docker.sock' };
    const { code, stdout, stderr } = await runSeaworthy(['clean'], { cwd: temp.path, env });
    expect({ code, stdout }).toEqual({ code: 3, stdout: `removed folder ${dead}\n` });
    expect(stderr).toContain('SEAWORTHY_NO_ENGINE');
    expect([dead, living].map((path) => existsSync(path))).toEqual([false, true]);
  });
});

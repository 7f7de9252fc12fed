import { describe, expect, it } from '@jest/globals';
import { runTool } from './run-tool.ts';

const hint = 'Do something.';

describe('runTool', () => {
  it('gives what a program printed', async () => {
    expect(await runTool(process.execPath, ['-p', '1 + 1'], { hint })).toBe('2\n');
  });

  it('says that a program is not installed, and what to do', async () => {
    await expect(runTool('no-such-program', [], { hint })).rejects.toMatchObject({
      message: 'no-such-program failed: it is not installed on this machine.',
      code: 'SEAWORTHY_STAND_IN_FAILED',
      hint,
    });
  });

  it('gives the end of what a failing program said', async () => {
    const script = 'for (let i = 0; i < 9; i++) console.error(`line ${i}`); process.exit(1)';
    await expect(runTool(process.execPath, ['-e', script], { hint })).rejects.toMatchObject({
      message: `${process.execPath} failed: line 4\nline 5\nline 6\nline 7\nline 8`,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSeaworthy } from './testing/run-seaworthy.ts';

const root = join(import.meta.dirname, '..');
const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n(.*?)^```/gms)];
const commands = blocks.flatMap(([, text = '']) => text.trim().split('\n'));

describe('README.md', () => {
  it('has commands to run', () => {
    expect(commands.length).toBeGreaterThan(4);
  });

  it.each(commands)('`%s` does what it says', async (command) => {
    const [npx, name, ...args] = command.split(' ').map((word) => word.replaceAll("'", ''));
    expect([npx, name]).toEqual(['npx', 'seaworthy']);
    const { code, stderr } = await runSeaworthy(args, { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

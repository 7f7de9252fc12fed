import { describe, expect, it } from '@jest/globals';
import { outlineDockerfile } from './dockerfile.ts';
import { findDockerfileFault } from './find-dockerfile-fault.ts';

const find = (source: string): string | null =>
  findDockerfileFault(source, outlineDockerfile(source));

describe('findDockerfileFault', () => {
  it.each([
    ['an ordinary file', 'FROM busybox\nRUN true\n'],
    ['Windows line ends', 'ARG TAG=1\r\nFROM busybox:$TAG\r\n'],
    ['small letters behind a byte order mark', '\ufefffrom busybox'],
    ['a directive that makes ` the escape', '# escape=`\nFROM busybox\nRUN a `\n  b\n'],
    ['a continued ARG in front', 'ARG A=1 \\\n  B=2\nFROM busybox\n'],
    ['comments and blank lines in front', '\n# hello \\\n\nFROM busybox\n'],
    ['variables used often', `FROM busybox\nENV A=b\n${'LABEL a=$A\n'.repeat(500)}`],
  ])('finds none in %s', (_, source) => {
    expect(find(source)).toBeNull();
  });

  // Each of these ended a Docker Engine 20.10.24 when it was built there.
  it.each([
    ['an ARG alone', 'ARG A=1\n'],
    ['a FROM behind a bare carriage return', 'ARG A=1\rFROM busybox\n'],
    ['bare carriage returns alone', 'ARG A=1\rFROM busybox\rRUN true\r'],
    ['an escape directive behind another', '# foo=bar\n# escape=`\nARG A=1 \\\nFROM busybox\n'],
    ['an escape directive behind a blank line', '\n# escape=`\nARG A=1 `\nFROM busybox\n'],
    ['a FROM that continues an ARG', 'ARG A=1 \\  \nFROM busybox\n'],
    ['a FROM that continues it behind a comment', 'ARG A=1 \\\n# c\nFROM busybox\n'],
    ['a FROM that continues it behind a blank line', 'ARG A=1 \\\n\nFROM busybox\n'],
  ])('keeps %s from the engine', (_, source) => {
    expect(find(source)).toBe('the Dockerfile has no FROM instruction');
  });

  it.each(['ARG', 'ENV'])('keeps a bomb of %s variables from the engine', (keyword) => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `${keyword} A${index + 1}=${`$A${index}`.repeat(10)}`,
    );
    const source = ['FROM busybox', `${keyword} A0=xxxxxxxxxx`, ...lines].join('\n');
    expect(find(source)).toMatch('variables');
  });

  it('is not held up by long values', () => {
    expect(find(`FROM busybox\n${`ENV A=${'x'.repeat(40_000)}\n`.repeat(60)}`)).toBeNull();
  });

  it('keeps a file with thousands of instructions from the engine', () => {
    expect(find(`FROM busybox\n${'ENV A=b\n'.repeat(3_000)}`)).toMatch('3001 instructions');
  });
});

import { describe, expect, it } from '@jest/globals';
import { outlineDockerfile, withoutSyntaxDirective } from './dockerfile.ts';

describe('outlineDockerfile', () => {
  it('names the images that FROM, COPY --from and RUN --mount build upon, and no stages', () => {
    const source = [
      'ARG BASE=node',
      'FROM ${BASE}:alpine AS Deps',
      'COPY --chown=1 --from=busybox:latest /bin/sh /sh',
      'RUN --mount=type=bind,from=redis,target=/r ls',
      'FROM deps',
      'COPY --from=deps /x /y',
      'COPY --from=0 /x /z',
      'FROM scratch',
    ];
    expect(outlineDockerfile(source.join('\n'))).toMatchObject({
      stages: ['deps', null, null],
      bases: ['node:alpine', 'busybox:latest', 'redis'],
    });
  });

  it.each([
    ['FROM ${B:-busybox}', ['busybox']],
    ['ARG B\nFROM ${B:-alpine}', ['alpine']],
    ['ARG B=x\nFROM ${B:+redis}', ['redis']],
    ['FROM $UNKNOWN', []],
    ['from BusyBox', ['BusyBox']],
  ])('resolves the variables of %j', (source, bases) => {
    expect(outlineDockerfile(source).bases).toEqual(bases);
  });

  it('gives each instruction on one line with its flags, where it stands, and its stage', () => {
    const source =
      'FROM a\n# remark\nrun echo \\\n  # between\n  one && \\\n  two\nCOPY --chmod=1 x y';
    expect(outlineDockerfile(source).instructions).toEqual([
      { keyword: 'FROM', text: 'FROM a', line: 1, endLine: 1, stage: 0 },
      { keyword: 'RUN', text: 'run echo one && two', line: 3, endLine: 6, stage: 0 },
      { keyword: 'COPY', text: 'COPY --chmod=1 x y', line: 7, endLine: 7, stage: 0 },
    ]);
  });
});

describe('withoutSyntaxDirective', () => {
  it('takes out the directive, wherever it stands among the first ones, and keeps the lines', () => {
    expect(withoutSyntaxDirective('# escape=`\n#Syntax = x/y:1\nFROM a')).toBe(
      '# escape=`\n#\nFROM a',
    );
  });

  it('leaves a remark further down alone', () => {
    expect(withoutSyntaxDirective('FROM a\n# syntax=x\n')).toBe('FROM a\n# syntax=x\n');
  });
});

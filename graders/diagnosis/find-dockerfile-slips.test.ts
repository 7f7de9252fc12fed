import { describe, expect, it } from '@jest/globals';
import {
  findOverridden,
  findRelativeWorkdirs,
  instructionsOfImage,
} from './find-dockerfile-slips.ts';
import { readDockerfile } from './read-dockerfile.ts';

const staged = readDockerfile(
  'FROM a AS one\nCMD first\nFROM b\nCMD other\nFROM one\nCMD second\nENTRYPOINT e\nCMD third',
);

describe('instructionsOfImage', () => {
  it('follows the stages that the last one goes on from, and no other', () => {
    expect(instructionsOfImage(staged).map(({ line }) => line)).toEqual([1, 2, 5, 6, 7, 8]);
  });
});

describe('findOverridden', () => {
  it('finds every CMD but the last', () => {
    expect(findOverridden(staged, 'CMD').map(({ line }) => line)).toEqual([2, 6]);
    expect(findOverridden(staged, 'ENTRYPOINT')).toEqual([]);
  });
});

describe('findRelativeWorkdirs', () => {
  it('tells what each comes out as', () => {
    const dockerfile = readDockerfile(
      'FROM a\nWORKDIR app\nWORKDIR /srv\nWORKDIR "web"\nWORKDIR ..',
    );
    const found = findRelativeWorkdirs(dockerfile).map(({ instruction, becomes }) => [
      instruction.line,
      becomes,
    ]);
    expect(found).toEqual([
      [2, '/app'],
      [4, '/srv/web'],
      [5, '/srv'],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';

import { placeFlags } from './flag-lanes.ts';

const place = (...flags: readonly (readonly [share: number, label: string])[]): readonly string[] =>
  placeFlags(flags.map(([share, label]) => ({ share, label }))).map(
    ({ flag, lane, anchor }) => `${flag.label} ${lane} ${anchor}`,
  );

describe('placeFlags', () => {
  it('keeps labels that are far apart next to the axis, hanging inwards', () => {
    expect(place([0, 'started'], [1, 'ended'])).toEqual(['started 0 start', 'ended 0 end']);
  });

  it('stacks close ones so that no label covers the stem of another', () => {
    expect(
      place([0.02, 'started'], [0.06, 'SIGTERM'], [0.98, 'SIGKILL'], [1, 'exit code 137']),
    ).toEqual(['started 1 start', 'SIGTERM 0 start', 'SIGKILL 0 end', 'exit code 137 1 end']);
  });

  it('gives events of one moment a lane each', () => {
    expect(place([0.5, 'one'], [0.5, 'two'], [0.5, 'three'])).toEqual([
      'one 0 end',
      'two 1 end',
      'three 2 end',
    ]);
  });

  it('places nothing where nothing is', () => {
    expect(place()).toEqual([]);
  });
});

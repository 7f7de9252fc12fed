import { describe, expect, it } from '@jest/globals';
import { readPullLine, summarise } from './pull-progress.ts';
import type { LayerProgress, PullProgress } from './pull-progress.ts';

const pullOf = (...lines: readonly unknown[]): PullProgress => {
  const layers = new Map<string, LayerProgress>();
  const words = lines.map((line) => readPullLine(line, layers).status);
  return summarise('app', words.at(-1) ?? '', layers);
};

describe('readPullLine', () => {
  it('adds up the layers that are done and the bytes that came', () => {
    const progress = pullOf(
      { status: 'Pulling from library/app', id: 'latest' },
      { status: 'Already exists', id: 'a', progressDetail: {} },
      { status: 'Pulling fs layer', id: 'b', progressDetail: {} },
      { status: 'Downloading', id: 'b', progressDetail: { current: 3, total: 10 } },
    );
    expect(progress).toEqual({
      name: 'app',
      status: 'Downloading',
      layersDone: 1,
      layersTotal: 2,
      bytesDone: 3,
      bytesTotal: 10,
    });
  });

  it('counts a layer as done when it is unpacked, not when it is downloaded', () => {
    const downloaded = [
      { status: 'Downloading', id: 'b', progressDetail: { current: 3, total: 10 } },
      { status: 'Download complete', id: 'b', progressDetail: {} },
      { status: 'Extracting', id: 'b', progressDetail: { current: 1, total: 99 } },
    ];
    const complete = { status: 'Pull complete', id: 'b', progressDetail: {} };
    expect(pullOf(...downloaded)).toMatchObject({ layersDone: 0, bytesDone: 10, bytesTotal: 10 });
    expect(pullOf(...downloaded, complete)).toMatchObject({ layersDone: 1, bytesDone: 10 });
  });

  it('gives the error of a pull that failed half-way, and takes anything for a line', () => {
    const layers = new Map<string, LayerProgress>();
    expect(readPullLine({ error: 'EOF', errorDetail: {} }, layers).error).toBe('EOF');
    expect(readPullLine(null, layers)).toEqual({ error: null, status: '' });
    expect(readPullLine(['?'], layers)).toEqual({ error: null, status: '' });
  });
});

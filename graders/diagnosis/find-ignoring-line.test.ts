import { describe, expect, it } from '@jest/globals';
import { findIgnoringLine, keptFiles } from './find-ignoring-line.ts';

describe('findIgnoringLine', () => {
  it.each([
    ['*.js', 'index.js', 1],
    ['# all\r\n\r\n*\r\n!index.js\r\n', 'package.json', 3],
    ['*.md\nsrc\n', 'src/deep/a.js', 2],
    ['*\n!src\nsrc/a.js', 'src/a.js', 3],
  ])('finds in %j what keeps out %s', (text, path, line) => {
    expect(findIgnoringLine(text, path)?.line).toBe(line);
  });

  it.each([
    ['', 'index.js'],
    ['*\n!index.js', 'index.js'],
    ['# index.js', 'index.js'],
  ])('finds in %j nothing that keeps out %s', (text, path) => {
    expect(findIgnoringLine(text, path)).toBeNull();
  });
});

describe('keptFiles', () => {
  it('leaves out what is ignored', () => {
    expect(keptFiles(['a.js', 'b.md', 'c/d.js'], '*.md\nc')).toEqual(['a.js']);
  });
});

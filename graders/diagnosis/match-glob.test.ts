import { describe, expect, it } from '@jest/globals';
import { matchGlob } from './match-glob.ts';

describe('matchGlob', () => {
  it.each([
    ['**/node_modules/express/package.json', 'usr/.app/node_modules/express/package.json', true],
    ['**/node_modules/express/package.json', 'node_modules/express/package.json', true],
    ['**/node_modules/express/package.json', 'node_modules/express/lib/package.json', false],
    ['**/node_modules/express/package.json', 'my_node_modules/express/package.json', false],
    ['src/**', 'src/a/b.js', true],
    ['*.js', 'index.js', true],
    ['*.js', 'src/index.js', false],
    ['package*.json', 'package-lock.json', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[ab].txt', 'b.txt', true],
    ['[!ab].txt', 'b.txt', false],
    ['a.b+c(d)', 'a.b+c(d)', true],
    ['a.b', 'axb', false],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(matchGlob(glob)(path)).toBe(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import dockerignore from '@balena/dockerignore';
import { readIgnoreRules } from './ignore-rules.ts';

const PATHS = [
  'a',
  'a.js',
  'b/a.js',
  'b/c/a.js',
  'b/c/d/a.ts',
  'node_modules/x/index.js',
  'src/node_modules/x',
  '.git/HEAD',
  '.env',
  'README.md',
  'docs/README.md',
  'a b.txt',
  'é.txt',
  'x*y',
  'b/.dockerignore',
];

describe('readIgnoreRules', () => {
  it.each([
    'node_modules',
    '**/node_modules',
    'node_modules/**',
    '/node_modules/',
    './b/',
    'b/c',
    'b/*',
    'b/*/a.js',
    '*.js',
    '**/*.js',
    '**/a.*',
    'b/**/a.js',
    '**',
    '*',
    '***',
    '?',
    '*/*',
    'b/../a',
    '[a-c]*',
    '[^a]*',
    'x\\*y',
    '?.txt',
    '# a\n\n  a.js  \r\n',
    '*\n!README.md\n',
    '*\n!b\nb/c\n',
    '**\n!**/a.js',
    '*.md\n!README*.md\nREADME-secret.md',
    '! a.js\n*\n!a.js',
    '\ufeffa.js',
  ])('ignores by %j what the docker client ignores', (text) => {
    const client = dockerignore.default({ ignorecase: false }).add(text.replace(/^\ufeff/, ''));
    const rules = readIgnoreRules(text);
    expect(PATHS.filter((path) => rules.ignores(path))).toEqual(
      PATHS.filter((path) => client.ignores(path)),
    );
  });

  it('tells capital letters from small ones', () => {
    expect(readIgnoreRules('A.js').ignores('a.js')).toBe(false);
  });

  it.each([
    ['many stars', `${'*'.repeat(200)}b`, 'a'.repeat(250)],
    ['stars between letters', `${'*a'.repeat(100)}b`, 'a'.repeat(250)],
    ['many folders', `${'**/'.repeat(80)}b`, 'a/'.repeat(120)],
  ])('is not held up by %s', (_, text, path) => {
    expect(readIgnoreRules(text).ignores(path)).toBe(false);
  });

  it.each(['[', '[a-', '[z-a]', '\\', '!', '(', 'a{9999999}', '+'])(
    'takes a broken pattern such as %j for one that fits nothing here',
    (text) => {
      expect(readIgnoreRules(text).ignores('a')).toBe(false);
    },
  );
});

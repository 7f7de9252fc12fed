import { describe, expect, it } from '@jest/globals';
import { parseImageReference } from './image-reference.ts';

describe('parseImageReference', () => {
  it.each([
    ['ada/web:1.0', 'ada/web', '1.0'],
    ['ada/web', 'ada/web', null],
    ['web', 'web', null],
    ['a_b/c__d/e-f--g.h:V1_x-2.0', 'a_b/c__d/e-f--g.h', 'V1_x-2.0'],
    ['registry.example:5000/ada/web:1', 'registry.example:5000/ada/web', '1'],
    ['localhost:5000/web', 'localhost:5000/web', null],
  ])('reads %s', (text, repository, version) => {
    expect(parseImageReference(text)).toEqual({ repository, version });
  });

  it.each([
    '',
    'Ada/web:1',
    'ada/web:',
    'ada//web',
    '/web',
    'ada/web:1.0:2',
    'ada/web:-x',
    'ada web',
    'ada/-web',
    'ada/web_',
    'ada/web@sha256:0',
    `ada/${'a'.repeat(300)}`,
    'ada/wéb',
    `web:${'1'.repeat(129)}`,
  ])('refuses %j', (text) => {
    expect(typeof parseImageReference(text)).toBe('string');
  });
});

import { describe, expect, it } from '@jest/globals';
import { safeName } from './safe-name.ts';

describe('safeName', () => {
  it('keeps a name that is safe already', () => {
    expect(['ada', '18-graceful-stop', 'a1-b2'].map(safeName)).toEqual([
      'ada',
      '18-graceful-stop',
      'a1-b2',
    ]);
  });

  it.each([
    '../../etc/passwd',
    '..',
    '.',
    '',
    '/',
    'C:\\x',
    'a/b',
    'nul',
    'CON',
    'a\0b',
    'x'.repeat(5000),
    '<script>alert(1)</script>',
    '\u202Egpj.exe \u2066isolate',
    '\u0000\u0001\u001b[31mred\u001b[0m\u0007\r\b\u009b',
    'العربية עברית שלום',
    '\uD800 lone',
    '=cmd|/C calc!A0',
  ])('makes a file name of %j', (text) => {
    expect(safeName(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
  });

  it('keeps apart what would become one name', () => {
    const names = ['Ada', 'ada', 'a-da', 'a/da', 'ädä', 'a da', 'İ', 'i'].map(safeName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives the same name each time', () => {
    expect(safeName('Grace Hopper')).toBe('grace-hopper-b2278a9636');
  });
});

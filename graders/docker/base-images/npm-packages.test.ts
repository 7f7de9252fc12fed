import { describe, expect, it } from '@jest/globals';
import { withoutCredentials } from './npm-packages.ts';

describe('withoutCredentials', () => {
  it('keeps an address, and drops the name and the password in it', () => {
    expect(withoutCredentials('https://npm.example/all/')).toBe('https://npm.example/all/');
    expect(withoutCredentials('https://me:secret@npm.example/all/')).toBe(
      'https://npm.example/all/',
    );
  });
});

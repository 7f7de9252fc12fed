import { describe, expect, it } from '@jest/globals';
import { fillNonce } from './fill-nonce.ts';

describe('fillNonce', () => {
  it('fills texts however deep they lie, and leaves the rest', () => {
    const parameters = {
      command: ['echo', 'a {nonce} {nonce}'],
      stdout: { equals: '{nonce}' },
      exitCode: 0,
      tty: null,
    };
    expect(fillNonce(parameters, 'f00d')).toEqual({
      command: ['echo', 'a f00d f00d'],
      stdout: { equals: 'f00d' },
      exitCode: 0,
      tty: null,
    });
  });

  it('takes the nonce literally', () => {
    expect(fillNonce('{nonce}', '$&')).toBe('$&');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileSchemas } from './compile-schemas.ts';

describe('compileSchemas', () => {
  it('makes what is committed: `npm run schemas` was run after the last change', () => {
    for (const { path, code } of compileSchemas()) {
      // Told in short: the whole difference would be a thousand pages.
      expect([path.pathname, readFileSync(path, 'utf8') === code]).toEqual([path.pathname, true]);
    }
  });
});

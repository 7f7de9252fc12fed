import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { compileTemplates } from './compile-templates.ts';

it('holds what the templates say: after a change of one, `npm run templates`', () => {
  const written = readFileSync(new URL('compiled-templates.js', import.meta.url), 'utf8');
  expect(written === compileTemplates()).toBe(true);
});

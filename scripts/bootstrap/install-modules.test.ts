import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { areModulesCurrent } from './install-modules.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

interface Package {
  readonly version: string;
  readonly integrity: string;
  readonly optional?: boolean;
}

const A: Package = { version: '1.0.0', integrity: 'sha512-a' };

function areCurrent(asked: Record<string, Package>, installed: Record<string, Package>): boolean {
  const write = (path: string, packages: object): void =>
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  write('package-lock.json', { '': { name: 'seaworthy' }, ...asked });
  write('node_modules/.package-lock.json', installed);
  return areModulesCurrent(root);
}

describe('areModulesCurrent', () => {
  it('is true where npm installed what the lock file asks for', () => {
    expect(areCurrent({ a: A }, { a: A })).toBe(true);
  });

  it.each<[string, Record<string, Package>]>([
    ['a missing package', {}],
    ['another version', { a: { ...A, version: '1.0.1' } }],
    ['another content', { a: { ...A, integrity: 'sha512-b' } }],
  ])('is false with %s', (_, installed) => {
    expect(areCurrent({ a: A }, installed)).toBe(false);
  });

  it('does not miss an optional package of another platform', () => {
    expect(areCurrent({ a: A, b: { ...A, optional: true } }, { a: A })).toBe(true);
  });

  it('is false where npm has not finished', () => {
    expect(areModulesCurrent(root)).toBe(false);
  });
});

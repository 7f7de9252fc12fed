import { describe, expect, it } from '@jest/globals';
import type { Header } from 'tar-stream';
import { placeInImage } from './add-debian-package.ts';

const header = (name: string, more: Partial<Header> = {}): Header => ({
  ...{ name, size: 0, mode: 0o644, mtime: new Date(0), type: 'file', linkname: '', uid: 0, gid: 0 },
  ...{ uname: '', gname: '', devmajor: 0, devminor: 0 },
  ...more,
});

describe('placeInImage', () => {
  it.each([
    ['./bin/busybox', 'usr/bin/busybox'],
    ['./lib64/ld-linux-x86-64.so.2', 'usr/lib64/ld-linux-x86-64.so.2'],
    ['./lib/x86_64-linux-gnu/libc.so.6', 'usr/lib/x86_64-linux-gnu/libc.so.6'],
    ['./usr/bin/redis-cli', 'usr/bin/redis-cli'],
    ['./libexec/x', 'libexec/x'],
  ])('puts %s at %s', (from, to) => {
    expect(placeInImage(header(from))?.name).toBe(to);
  });

  it('moves the target of a hard link along with the link', () => {
    const link = placeInImage(header('./bin/a', { type: 'link', linkname: './bin/b' }));
    expect(link).toMatchObject({ name: 'usr/bin/a', linkname: 'usr/bin/b' });
  });

  it('leaves the target of a symbolic link as it is', () => {
    const link = placeInImage(header('./bin/a', { type: 'symlink', linkname: '/bin/b' }));
    expect(link).toMatchObject({ name: 'usr/bin/a', linkname: '/bin/b' });
  });

  it.each([
    './',
    './usr/share/doc/x/copyright',
    './usr/share/man/man1/x.1.gz',
    './etc/init.d/redis',
  ])('leaves %s out', (name) => {
    expect(placeInImage(header(name))).toBeNull();
  });
});

import { MAX_DEPTH, MAX_PATH_BYTES } from '../../../submission-limits.ts';

/** What an entry's name says about where it belongs: a path that stays inside, or why it is none. */
export type ReadPath = { readonly path: string } | { readonly fault: string };

/** Reads an entry's name; an empty path is the archive's own top. */
export function readPath(name: string): ReadPath {
  if (name === '') return { fault: 'it has no name' };
  if (name.includes('\0')) return { fault: 'its name holds a NUL' };
  if (name.includes('\uFFFD') || !name.isWellFormed())
    return { fault: 'its name is no valid UTF-8' };
  if (name.includes('\\')) return { fault: 'its name holds a backslash' };
  if (name.startsWith('/')) return { fault: 'its path is absolute' };
  if (/^[a-z]:/i.test(name)) return { fault: 'its path begins with a drive' };
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return { fault: 'its path leads upwards' };
  if (parts.length > MAX_DEPTH + 1)
    return { fault: `it is nested more than ${MAX_DEPTH} folders deep` };
  const path = parts.join('/');
  if (Buffer.byteLength(path) > MAX_PATH_BYTES)
    return { fault: `its path is longer than ${MAX_PATH_BYTES} bytes` };
  return { path };
}

const JUNK = /(^|\/)(__MACOSX(\/|$)|\.DS_Store$|Thumbs\.db$)/;

/** What file managers leave behind, and nobody hands in. */
export const isJunk = (path: string): boolean => JUNK.test(path);

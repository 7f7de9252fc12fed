import { createHash } from 'node:crypto';

const MOST_CHARACTERS = 60;
// Names that Windows keeps for devices.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;

/** A file name made of `a-z`, `0-9` and `-`; one that had to be changed gets a digest, so that no two become one. */
export function safeName(text: string): string {
  const simple = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  if (simple !== '' && simple === text && !RESERVED.test(simple)) return simple;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return simple === '' ? digest : `${simple}-${digest}`;
}

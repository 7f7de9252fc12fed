import { createHash } from 'node:crypto';

import type { Grade } from '../../graders/grade.ts';

const MOST_CHARACTERS = 60;
// Names that Windows keeps for devices.
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;

/**
 * Where each grade's page goes inside a report folder: `ada/18-graceful-stop.html`, with `/`. Names are safe on every
 * file system, never leave the folder, and depend on the student and the exercise alone, so a link stays valid.
 */
export function pageNames(grades: readonly Grade[]): ReadonlyMap<Grade, string> {
  const names = new Map<Grade, string>();
  const taken = new Set<string>();
  for (const grade of grades) {
    const stem = `${safeName(grade.submission.student)}/${safeName(grade.exercise.id)}`;
    let name = `${stem}.html`;
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.html`;
    taken.add(name);
    names.set(grade, name);
  }
  return names;
}

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

import {
  closeSync,
  existsSync,
  fsync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Grade } from '../../grade.ts';
import { parseGrade } from '../../validate-grade.ts';
import type { Rewrite } from './plan-rescore.ts';
import { rescoreGrade } from './rescore-grade.ts';

// Only the disk is waited for, and it takes several files at once: a promise for each smaller step takes longer than the step.

const WRITE_AT_ONCE = 16;
const toDisk = promisify(fsync);

/**
 * Counts stored grades anew as it was planned, each whole on disk before what it replaces goes. Cut off in between, another
 * plan finds the rest.
 */
export async function applyRescore(folder: string, rewrites: readonly Rewrite[]): Promise<void> {
  // One list that all take from: a promise for each of a class's grades is memory for nothing.
  const left = rewrites.values();
  const workers = Array.from({ length: WRITE_AT_ONCE }, async () => {
    for (const rewrite of left) await applyRewrite(folder, rewrite);
  });
  await Promise.all(workers);
}

async function applyRewrite(folder: string, { from, to, exercise }: Rewrite): Promise<void> {
  const path = join(folder, from);
  // Read again, for a class's grades are too many to be held.
  const grade = parseGrade(JSON.parse(readFileSync(path, 'utf8')), path);
  const rescored = rescoreGrade(grade, exercise);
  if (rescored.outcome !== 'rescored') return;
  // What was graded again since is not to be replaced by what was counted anew.
  if (to === from || !existsSync(join(folder, to)))
    await writeWhole(join(folder, to), rescored.grade);
  if (to !== from) unlinkSync(path);
}

/** As a grade is always written, with fewer questions to the file system: the folder is there, and is ours alone. */
async function writeWhole(path: string, grade: Grade): Promise<void> {
  const text = `${JSON.stringify(parseGrade(grade, path), null, 2)}\n`;
  const half = `${path}.${process.pid}`;
  const file = openSync(half, 'w');
  try {
    writeFileSync(file, text);
    await toDisk(file);
  } finally {
    closeSync(file);
  }
  renameSync(half, path);
}

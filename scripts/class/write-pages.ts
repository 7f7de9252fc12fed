import { mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Gradebook } from '../../graders/gradebook.ts';
import { classPaths } from '../../graders/class/run/index.ts';
import { parseGrade } from '../../graders/validate-grade.ts';
import { renderSubmissionPage } from '../../reports/html/render.ts';

/**
 * Writes the students' own pages, each of one grade alone, where they are not there or are of another grade. A page has
 * the time of the grade that it shows, so that neither a clock that jumps nor another attempt that counts deceives.
 * @returns how many were written
 */
export async function writePages(folder: string, { students }: Gradebook): Promise<number> {
  let written = 0;
  for (const { id: student, entries } of students)
    for (const { exerciseId, gradePath } of entries) {
      if (gradePath === null) continue;
      const page = classPaths.page(folder, { student, exerciseId });
      if (await writePage(join(folder, gradePath), page)) written += 1;
    }
  return written;
}

async function writePage(gradePath: string, page: string): Promise<boolean> {
  const [grade, there] = await Promise.all([timeOf(gradePath), timeOf(page)]);
  if (grade === null || grade === there) return false;
  const text = await readFile(gradePath, 'utf8');
  const html = renderSubmissionPage(parseGrade(JSON.parse(text), gradePath));
  await mkdir(dirname(page), { recursive: true });
  await writeFileAtomic(page, html, { fsync: false });
  await utimes(page, grade, grade);
  return true;
}

/** In whole seconds, which every file system keeps; null where there is no such file. */
async function timeOf(path: string): Promise<number | null> {
  const stats = await stat(path).catch(() => null);
  return stats === null ? null : Math.floor(stats.mtimeMs / 1_000);
}

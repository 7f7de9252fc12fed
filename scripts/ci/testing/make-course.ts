import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './action-file.ts';

/** The files of a course with some of our exercises, by path, as a course's own repository holds them. */
export async function makeCourse(
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const course = await readFile(join(root, 'exercises/course.yaml'), 'utf8');
  const list = ids.map((id) => `  - ${id}\n`).join('');
  const files: Record<string, string> = {
    'exercises/course.yaml': course.replace(/^exercises:\n(?: {2}- .*\n)+/m, `exercises:\n${list}`),
  };
  for (const id of ids) {
    const folder = join(root, 'exercises', id);
    for (const name of await readdir(folder, { recursive: true })) {
      const path = join(folder, name);
      if (!(await stat(path)).isFile()) continue;
      files[`exercises/${id}/${name}`] = await readFile(path, 'utf8');
    }
  }
  return files;
}

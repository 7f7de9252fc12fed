import { readFile } from 'node:fs/promises';
import { writeFile } from '../../reports/formats/write-file.ts';

/** No text of a student's can hold them: Markdown made of it has no tag. */
const BEGIN = '<!-- seaworthy:begin -->';
const END = '<!-- seaworthy:end -->';

/** GitHub takes 65,536 characters, GitLab more; what stands around it needs room too. */
export const MOST_COMMENT_BYTES = 60_000;

/** Puts a result in the place of the one before it; what somebody wrote around it stays. */
export function updateComment(before: string, result: string): string {
  const part = `${BEGIN}\n${result.trim()}\n${END}`;
  const from = before.indexOf(BEGIN);
  const to = before.indexOf(END, from);
  if (from !== -1 && to !== -1)
    return `${before.slice(0, from)}${part}${before.slice(to + END.length)}`;
  return before.trim() === '' ? `${part}\n` : `${before.trimEnd()}\n\n${part}\n`;
}

/** Writes the comment's file, or its part of one that is there. */
export async function writeComment(path: string, result: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '');
  await writeFile(path, updateComment(before, result));
}

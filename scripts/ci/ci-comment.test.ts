import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostileGrade } from '../../reports/fixtures/sample-grades.ts';
import { makeFolder } from '../testing/run-seaworthy.ts';
import { MOST_COMMENT_BYTES, updateComment, writeComment } from './ci-comment.ts';
import { renderResult } from './render-result.ts';

describe('updateComment', () => {
  it('replaces its own part, and nothing else, however often', () => {
    const first = updateComment('Hello, Ada.\n', '1 of 10');
    const edited = `${first}\nLooks better already.\n`;
    const second = updateComment(edited, '9 of 10\n');
    expect(second).toMatch(/^Hello, Ada\.\n\n<!-- .+ -->\n9 of 10\n<!-- .+ -->\n\nLooks better/);
    expect(updateComment(second, '9 of 10')).toBe(second);
  });

  it('starts a comment where there is none', () => {
    expect(updateComment('', 'x')).toBe('<!-- seaworthy:begin -->\nx\n<!-- seaworthy:end -->\n');
  });

  it('begins anew where somebody took half of its marks away', () => {
    const half = '<!-- seaworthy:begin -->\nold';
    expect(updateComment(half, 'new')).toContain('new\n<!-- seaworthy:end -->');
  });

  it('is not misled by marks in what a student wrote', () => {
    const mark = '<!-- seaworthy:end -->';
    const grade = hostileGrade();
    const marked = JSON.parse(
      JSON.stringify(grade).replaceAll('<script>alert(1)</script>', mark),
    ) as typeof grade;
    const result = {
      grades: [marked],
      remarks: [],
      score: 0,
      maxScore: 0,
      passed: null,
      isWhole: true,
    };
    expect(JSON.stringify(marked)).toContain(mark);
    expect(renderResult(result, MOST_COMMENT_BYTES)).not.toContain('<!--');
  });
});

describe('writeComment', () => {
  it('makes the file and its folder, then keeps what stands around', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'new', 'comment.md');
    await writeComment(path, 'one');
    await writeComment(path, 'two');
    expect(await readFile(path, 'utf8')).toBe(updateComment('', 'two'));
  });
});

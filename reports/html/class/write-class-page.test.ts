import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { hostileGradebook } from '../../fixtures/hostile-gradebook.ts';
import { handedInBy, sampleGrade } from '../../fixtures/sample-grades.ts';
import { sampleGradebook } from '../../fixtures/sample-gradebook.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { pageNames } from '../../formats/page-names.ts';
import { writeClassPage } from './write-class-page.ts';

const hrefsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/href="(\.\/[^"]*)"/g)].map(([, href = '']) => href));

describe('writeClassPage', () => {
  it('writes one file, index.html, that leads to each graded work by the name of its page', async () => {
    await using folder = await temporaryFolder();
    const book = sampleGradebook({ students: 5, exercises: 3 });
    const path = await writeClassPage(book, join(folder.path, 'report'));
    expect(path).toBe(join(folder.path, 'report', 'index.html'));
    await expect(readdir(join(folder.path, 'report'))).resolves.toEqual(['index.html']);
    const graded = book.students.flatMap(({ id, entries }) =>
      entries.flatMap(({ gradePath, exerciseId }) => {
        if (gradePath === null) return [];
        const grade = handedInBy(id, sampleGrade('perfect'));
        return [{ ...grade, exercise: { ...grade.exercise, id: exerciseId } }];
      }),
    );
    const names = [...pageNames(graded).values()].map((name) => `./${name}`);
    expect([...hrefsOf(await readFile(path, 'utf8'))].toSorted()).toEqual(names.toSorted());
  });

  it('leads nowhere else, whatever students and exercises are called', async () => {
    await using folder = await temporaryFolder();
    const html = await readFile(await writeClassPage(hostileGradebook(), folder.path), 'utf8');
    const hrefs = [...hrefsOf(html)];
    expect(hrefs.length).toBeGreaterThan(100);
    expect(hrefs.filter((href) => !/^\.\/[a-z0-9-]+\/[a-z0-9-]+\.html$/.test(href))).toEqual([]);
  });
});

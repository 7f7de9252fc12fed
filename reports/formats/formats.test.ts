import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { parseGrade } from '../../graders/validate-grade.ts';
import { classOfTwelve, handedInBy, sampleGrade } from '../fixtures/sample-grades.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { html } from './html.ts';
import { json } from './json.ts';

describe('html', () => {
  it('writes a page a submission, and an index that leads to each', async () => {
    await using folder = await temporaryFolder();
    const written = await html.write(classOfTwelve(), join(folder.path, 'made', 'for it'));
    const [index, ...pages] = written.map((path) =>
      relative(join(folder.path, 'made', 'for it'), path),
    );
    expect([index, pages.length]).toEqual(['index.html', 12]);
    const text = await readFile(written[0] ?? '', 'utf8');
    for (const page of pages) expect(text).toContain(`href="./${page}"`);
  });

  it('writes nowhere else, whatever a student is called', async () => {
    await using folder = await temporaryFolder();
    const inner = join(folder.path, 'report');
    await html.write([handedInBy('../../../outside', sampleGrade('perfect'))], inner);
    await expect(readdir(folder.path)).resolves.toEqual(['report']);
    await expect(readdir(inner)).resolves.toHaveLength(2);
  });

  it('leaves no half-written file behind', async () => {
    await using folder = await temporaryFolder();
    await html.write(classOfTwelve(), folder.path);
    const files = await readdir(folder.path, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile() && !file.name.endsWith('.html'))).toEqual([]);
  });
});

describe('json', () => {
  it('writes every grade as it is, for other programs', async () => {
    await using folder = await temporaryFolder();
    const grades = classOfTwelve();
    const [path = ''] = await json.write(grades, folder.path);
    const text = JSON.parse(await readFile(path, 'utf8')) as {
      schemaVersion: number;
      grades: unknown[];
    };
    expect(text.schemaVersion).toBe(1);
    expect(text.grades.map((grade) => parseGrade(grade, path))).toEqual(grades);
  });
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { sampleGrade } from './fixtures/sample-grades.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import type { Format } from './formats/format.ts';
import { describeFailures, formatNames, writeReports } from './write-reports.ts';

const loaders = (...formats: readonly Format[]): Record<string, () => Promise<Format>> =>
  Object.fromEntries(formats.map((format) => [format.name, () => Promise.resolve(format)]));

const sound: Format = {
  name: 'sound',
  file: 'sound.txt',
  write: (_grades, folder) => Promise.resolve([join(folder, 'sound.txt')]),
};
const broken: Format = {
  name: 'broken',
  file: 'broken.txt',
  write: () => Promise.reject(new Error('no ink')),
};

describe('writeReports', () => {
  it('goes on with the other formats when one crashes, and tells it', async () => {
    const { written, failures } = await writeReports(
      [sampleGrade('perfect')],
      { folder: '/reports', formats: ['broken', 'sound'] },
      loaders(broken, sound),
    );
    expect(written).toEqual([join('/reports', 'sound.txt')]);
    expect(describeFailures(failures)).toBe('The broken report could not be written: no ink');
  });

  it('tells a format that there is not, with those there are', async () => {
    const { failures } = await writeReports(
      [],
      { folder: '/reports', formats: ['pdf', 'constructor'] },
      loaders(sound),
    );
    expect(describeFailures(failures).split('\n')).toEqual([
      'The pdf report could not be written: There is no format "pdf"; there are sound.',
      'The constructor report could not be written: There is no format "constructor"; there are sound.',
    ]);
  });

  it('gives formats that call their files the same a folder each', async () => {
    const twin = { ...sound, name: 'twin' };
    const other = { ...sound, name: 'other', file: 'other.txt' };
    const { mains } = await writeReports(
      [sampleGrade('perfect')],
      { folder: '/reports', formats: ['sound', 'twin', 'other'] },
      loaders(sound, twin, other),
    );
    expect(mains).toEqual([
      { format: 'sound', path: join('/reports', 'sound', 'sound.txt') },
      { format: 'twin', path: join('/reports', 'twin', 'sound.txt') },
      { format: 'other', path: join('/reports', 'sound.txt') },
    ]);
  });

  it('writes HTML where nothing else is asked for', async () => {
    await using folder = await temporaryFolder();
    const { written, failures } = await writeReports([sampleGrade('perfect')], {
      folder: folder.path,
    });
    expect(failures).toEqual([]);
    expect(written[0]).toBe(join(folder.path, 'index.html'));
  });

  it('tells a folder that cannot be written to', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    const { failures } = await writeReports([sampleGrade('perfect')], {
      folder: file,
      formats: ['html', 'json'],
    });
    expect(failures.map(({ format }) => format)).toEqual(['html', 'json']);
  });
});

describe('formatNames', () => {
  it('names each format by the name it has itself', async () => {
    const { formats } = await import('./formats/index.ts');
    const names = await Promise.all(
      Object.values(formats).map(async (load) => (await load()).name),
    );
    expect(names).toEqual(formatNames);
  });
});

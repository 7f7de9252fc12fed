import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TemporaryCourse } from '../exercises/fixtures/temporary-course.ts';
import { findCourse, findOwnCourse, shortPath } from './find-course.ts';

describe('findOwnCourse', () => {
  it('takes the named folder, from where the command was typed', () => {
    expect(findOwnCourse('/a/b', '../c')).toBe('/a/c');
  });

  it('finds the course at or above a folder', async () => {
    await using course = await TemporaryCourse.make();
    const { folder } = course;
    expect(findOwnCourse(folder)).toBe(folder);
    expect(findOwnCourse(join(folder, '01-greet', 'starter'))).toBe(folder);
  });

  it('finds the course in exercises/', async () => {
    await using project = await TemporaryCourse.make({
      'course.yaml': null,
      'exercises/course.yaml': '',
      'src/x': '',
    });
    expect(findOwnCourse(join(project.folder, 'src'))).toBe(join(project.folder, 'exercises'));
  });

  it('finds none where there is none', () => {
    expect(findOwnCourse('/')).toBeNull();
  });
});

describe('findCourse', () => {
  it('falls back on the course that Seaworthy brings', () => {
    expect(findCourse('/')).toBe(join(import.meta.dirname, '..', 'exercises'));
  });
});

describe('shortPath', () => {
  it.each([
    ['/a/b', '/a/b/c.yaml', 'c.yaml'],
    ['/a/b', '/a/b', '.'],
    ['/house/b', '/house/c', '../c'],
    ['/a/very/deep/folder', '/b', '/b'],
  ])('tells, in %s, %s as %s', (cwd, path, expected) => {
    expect(shortPath(cwd, path)).toBe(expected);
  });
});

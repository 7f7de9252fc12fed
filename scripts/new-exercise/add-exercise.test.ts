import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SOUND_COURSE, TemporaryCourse } from '../../exercises/fixtures/temporary-course.ts';
import { loadExercise, validateCourse } from '../../exercises/index.ts';
import { addExercise } from './add-exercise.ts';

describe('addExercise', () => {
  it('makes an exercise that validates right away', async () => {
    await using course = await TemporaryCourse.make();
    const folder = await addExercise(course.folder, '02-say-more');
    expect(folder).toBe(join(course.folder, '02-say-more'));
    const { problems, exerciseCount } = await validateCourse(course.folder);
    expect(course.tell(problems)).toEqual([]);
    expect(exerciseCount).toBe(2);
    await expect(loadExercise(course.folder, '02-say-more')).resolves.toMatchObject({
      title: 'Say more',
    });
  });

  it('takes a title with any characters', async () => {
    await using course = await TemporaryCourse.make();
    await addExercise(course.folder, '02-more', 'Say: "more" # `now`');
    await expect(loadExercise(course.folder, '02-more')).resolves.toMatchObject({
      title: 'Say: "more" # `now`',
    });
  });

  it('lists it in the course', async () => {
    await using course = await TemporaryCourse.make();
    await addExercise(course.folder, '02-more');
    await expect(readFile(join(course.folder, 'course.yaml'), 'utf8')).resolves.toBe(
      SOUND_COURSE.replace('  - 01-greet\n', '  - 01-greet\n  - 02-more\n'),
    );
  });

  it('makes the folder of an exercise that is listed already, and lists it once', async () => {
    const listed = SOUND_COURSE.replace('  - 01-greet\n', '  - 01-greet\n  - 02-more\n');
    await using course = await TemporaryCourse.make({ 'course.yaml': listed });
    await addExercise(course.folder, '02-more');
    await expect(readFile(join(course.folder, 'course.yaml'), 'utf8')).resolves.toBe(listed);
  });

  it.each([
    ['networks', '"networks" is no name for an exercise.'],
    ['../02-x', '"../02-x" is no name for an exercise (did you mean `02-x`?).'],
    ['2 Big Nets!', '"2 Big Nets!" is no name for an exercise (did you mean `02-big-nets`?).'],
    ['02_nets', '"02_nets" is no name for an exercise (did you mean `02-nets`?).'],
    ['', '"" is no name for an exercise.'],
  ])('refuses the name %j', async (id, message) => {
    await using course = await TemporaryCourse.make();
    await expect(addExercise(course.folder, id)).rejects.toMatchObject({
      name: 'UsageError',
      code: 'SEAWORTHY_EXERCISE_NAME',
      message,
      hint: 'Expected two or three digits and words in small letters, joined by hyphens: 24-networks.',
    });
  });

  it('refuses a number that is taken', async () => {
    await using course = await TemporaryCourse.make();
    await expect(addExercise(course.folder, '001-other')).rejects.toMatchObject({
      code: 'SEAWORTHY_EXERCISE_EXISTS',
      message: 'The number of `001-other` is taken by `01-greet`.',
      hint: 'Choose another number; 02 is free.',
    });
  });

  it('refuses an exercise that is there, and leaves it as it is', async () => {
    await using course = await TemporaryCourse.make();
    await expect(addExercise(course.folder, '01-greet')).rejects.toMatchObject({
      code: 'SEAWORTHY_EXERCISE_EXISTS',
      message: 'There is a folder 01-greet in the course already.',
    });
    expect((await validateCourse(course.folder)).problems).toEqual([]);
  });

  it('tells what is wrong in a broken course, and makes nothing', async () => {
    await using course = await TemporaryCourse.make();
    await writeFile(join(course.folder, 'course.yaml'), SOUND_COURSE.replace('title', 'titel'));
    expect(await course.tellRejection(addExercise(course.folder, '02-more'))).toEqual([
      'course.yaml:2:1: unknown key `titel` (did you mean `title`?)',
    ]);
    await expect(readFile(join(course.folder, '02-more', 'exercise.yaml'))).rejects.toThrow(
      'ENOENT',
    );
  });
});

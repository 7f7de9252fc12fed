import { describe, expect, it } from '@jest/globals';
import { digestExercise, listFiles } from './exercise-digest.ts';
import { TemporaryCourse } from './fixtures/temporary-course.ts';
import type { Changes } from './fixtures/temporary-course.ts';

async function digestWith(changes: Changes): Promise<string> {
  await using course = await TemporaryCourse.make(changes);
  return await digestExercise(`${course.folder}/01-greet`);
}

describe('digestExercise', () => {
  it.each<[string, Changes]>([
    ['the spec', { '01-greet/exercise.yaml': 'x' }],
    ['a file of the starter', { '01-greet/starter/Dockerfile': 'x' }],
    ['a new file in the starter', { '01-greet/starter/app/index.js': '' }],
    ['a hand-written grader', { '01-greet/own.grader.ts': '' }],
  ])('changes with %s', async (_what, changes) => {
    expect(await digestWith(changes)).not.toBe(await digestWith({}));
  });

  it.each<[string, Changes]>([
    ['the handout', { '01-greet/README.md': 'x' }],
    ['the solution', { '01-greet/solution/Dockerfile': 'x' }],
    ['a mistake', { '01-greet/mistakes/a/Dockerfile': 'x' }],
    ['packages installed in the starter', { '01-greet/starter/node_modules/a/index.js': 'x' }],
  ])('stays with %s', async (_what, changes) => {
    expect(await digestWith(changes)).toBe(await digestWith({}));
  });

  it('tells apart the same bytes in other files', async () => {
    const one = { '01-greet/starter/a': 'xy', '01-greet/starter/b': '' };
    const other = { '01-greet/starter/a': 'x', '01-greet/starter/b': 'y' };
    expect(await digestWith(one)).not.toBe(await digestWith(other));
  });
});

describe('listFiles', () => {
  it('lists files below a folder, sorted', async () => {
    await using course = await TemporaryCourse.make({ 'x/b/c': '', 'x/a': '' });
    await expect(listFiles(`${course.folder}/x`)).resolves.toEqual(['a', 'b/c']);
  });

  it('finds none where there is no folder', async () => {
    await expect(listFiles('/nowhere')).resolves.toEqual([]);
  });
});

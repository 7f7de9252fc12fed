import { describe, expect, it } from '@jest/globals';
import { digestExercise, listFiles } from './exercise-digest.ts';
import { SOUND_COURSE, SOUND_EXERCISE, TemporaryCourse } from './fixtures/temporary-course.ts';
import type { Changes } from './fixtures/temporary-course.ts';
import { loadExercise } from './load-exercise.ts';

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

describe('digestJudging', () => {
  const SPEC = '01-greet/exercise.yaml';
  const judgingWith = async (changes: Changes): Promise<string> => {
    await using course = await TemporaryCourse.make(changes);
    return (await loadExercise(course.folder, '01-greet')).judging;
  };
  const changed = (from: string, to: string): Changes => ({
    [SPEC]: SOUND_EXERCISE.replace(from, to),
  });

  it.each<[string, Changes]>([
    ['points', changed('points: 4', 'points: 5')],
    ['titles', changed('title: It greets', 'title: Greets it')],
    ['hints', changed('points: 6', 'points: 6\n    hints: [Look.]')],
    ['what is hidden', changed('points: 6', 'points: 6\n    hidden: true')],
    ['where it is explained', changed('    learn: README.md#the-idea\n', '')],
    ['comments', changed('checks:', '# These count.\nchecks:')],
    ['the order of keys', changed('id: builds\n    kind: build', 'kind: build\n    id: builds')],
    ['the handout', { '01-greet/README.md': '# Greet\n\n## The idea\n\nMore.\n' }],
    ['what counts for the grade', { 'course.yaml': `${SOUND_COURSE}passMark: 0.5\n` }],
  ])('stays with %s', async (_what, changes) => {
    expect(await judgingWith(changes)).toBe(await judgingWith({}));
  });

  it.each<[string, Changes]>([
    ['what a check asks for', changed('ahoy', 'hello')],
    ['the id of a check', changed('id: greets', 'id: welcomes')],
    ['what a check needs', changed('    needs: [builds]\n', '')],
    ['the kind of a check', changed('kind: build', 'kind: grader\n    file: own.grader.ts')],
    [
      'a limit of the exercise',
      changed('checks:', 'relax: [{ limit: pids, to: 9, because: x }]\nchecks:'),
    ],
    ['a limit of the course', { 'course.yaml': `${SOUND_COURSE}limits: { cpus: 2 }\n` }],
    ['other base images', { 'course.yaml': `${SOUND_COURSE}otherBaseImages: listed\n` }],
    ['the starter', { '01-greet/starter/Dockerfile': 'x' }],
    ['a hand-written grader', { '01-greet/own.grader.ts': '' }],
  ])('changes with %s', async (_what, changes) => {
    expect(await judgingWith(changes)).not.toBe(await judgingWith({}));
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

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { Problems } from '../problems.ts';
import { openSandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';
import { readTimes } from './read-times.ts';
import type { ListedTimes } from './read-times.ts';

const EXERCISES = ['17-default-command', '18-graceful-stop'];

let box: Sandbox;
let problems: Problems;
beforeEach(async () => {
  box = await openSandbox();
  problems = new Problems();
});
afterEach(async () => {
  await box[Symbol.asyncDispose]();
});

async function read(text: string, onlyExercise?: string): Promise<ListedTimes> {
  const work = await box.write({ 'times.csv': text });
  const studentId = (name: string): string => (name === 'adal' ? 'ada' : name);
  const context = { exerciseIds: EXERCISES, onlyExercise, studentId, problems };
  return readTimes(join(work, 'times.csv'), context);
}

describe('readTimes', () => {
  it.each([
    ['2026-03-04T05:06:07Z', '2026-03-04T05:06:07.000Z'],
    ['2026-03-04 05:06 +02:00', '2026-03-04T03:06:00.000Z'],
    ['2026-03-04t05:06:07.25-0130', '2026-03-04T06:36:07.250Z'],
  ])('reads %s', async (written, expected) => {
    const times = await read(
      `Student;Exercise;Submitted at\nAdaL;18-Graceful-Stop;${written}\n`.replace('AdaL', 'adal'),
    );
    expect(times.timeOf('ADA', '18-graceful-stop')).toBe(expected);
    expect(times.timeOf('ada', '17-default-command')).toBeUndefined();
    expect(problems.lines()).toEqual([]);
  });

  it('needs no column of exercises where one is named', async () => {
    const times = await read('student,time\nada,2026-03-04T05:06:07Z\n', '18-graceful-stop');
    expect(times.timeOf('ada', '18-graceful-stop')).toBe('2026-03-04T05:06:07.000Z');
  });

  it.each([
    ['yesterday', 'is no time with its zone'],
    ['2026-03-04T05:06:07', 'is no time with its zone'],
    ['2026-02-30T05:06:07Z', 'is no time with its zone'],
    ['2026-03-04T25:06:07Z', 'is no time with its zone'],
    ['', 'is no time with its zone'],
    ['2199-01-01T00:00:00Z', 'is in the future or before 2000'],
    ['1970-01-01T00:00:00Z', 'is in the future or before 2000'],
  ])('tells %j, and takes it for unknown', async (written, says) => {
    const times = await read(`student,exercise,time\nada,18-graceful-stop,${written}\n`);
    expect(times.timeOf('ada', '18-graceful-stop')).toBeNull();
    expect(problems.lines()).toEqual([
      expect.stringContaining(`"${written}" in line 2, which ${says}`),
    ]);
  });

  it('tells exercises nobody knows, lines that repeat, and times of work that was not found', async () => {
    const times = await read(
      'student,exercise,time\nada,18-gracful-stop,2026-03-04T05:06:07Z\n' +
        'ada,18-graceful-stop,2026-03-04T05:06:07Z\nada,18-graceful-stop,2026-03-05T05:06:07Z\n' +
        'bob,18-graceful-stop,2026-03-04T05:06:07Z\n',
    );
    expect(times.timeOf('ada', '18-graceful-stop')).toBe('2026-03-04T05:06:07.000Z');
    times.tellUnused();
    expect(problems.lines()).toEqual([
      'The list of times has no exercise of the course in line 2: "18-gracful-stop" (did you mean `18-graceful-stop`?); the line is left out.',
      'The list of times has "ada" and 18-graceful-stop in line 3 and again in line 4; the first counts.',
      'The list of times has work that was not found, in line 5.',
    ]);
  });

  it.each([
    ['students', 'exercise,time\n'],
    ['exercises', 'student,time\n'],
    ['times', 'student,exercise\n'],
  ])('refuses a list without a column for %s', async (missed, text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'SEAWORTHY_TIMES_INVALID',
      message: expect.stringContaining(`has no column for ${missed}; its columns are `),
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { SOUND_COURSE, TemporaryCourse } from './fixtures/temporary-course.ts';
import { loadCourse } from './load-course.ts';

describe('loadCourse', () => {
  it('reads a course and fills in what it leaves out', async () => {
    await using course = await TemporaryCourse.make();
    await expect(loadCourse(course.folder)).resolves.toMatchObject({
      title: 'A course',
      folder: course.folder,
      passMark: 1,
      exercisePoints: 10,
      exerciseIds: ['01-greet'],
      baseImages: [{ name: 'busybox:latest', digest: null, standIn: 'busybox' }],
      otherBaseImages: 'any',
      limits: { buildNetwork: 'none', memoryBytes: 256 * 2 ** 20 },
      grading: {
        attempts: 'last',
        late: { graceMs: 0, perDay: 0, atMost: 1 },
        exercises: { '01-greet': { weight: 1, dueAt: null } },
      },
    });
  });

  it('reads all that a course can say', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    await using course = await TemporaryCourse.make({
      'course.yaml': `schemaVersion: 1
title: A course
passMark: 0.6
exercisePoints: 20
exercises: [01-greet, 102-more]
baseImages: [{ name: 'library/node:20-alpine', digest: '${digest}', standIn: node }]
otherBaseImages: listed
limits: { buildNetwork: open, cpus: 0.5, lifetime: 2m }
grading:
  attempts: best
  late: { grace: 15m, perDay: 0.1, atMost: 0.5 }
  exercises:
    01-greet: { weight: 2, due: 2026-10-01T23:59:00+02:00 }
`,
    });
    await expect(loadCourse(course.folder)).resolves.toMatchObject({
      passMark: 0.6,
      exercisePoints: 20,
      exerciseIds: ['01-greet', '102-more'],
      baseImages: [{ name: 'library/node:20-alpine', digest, standIn: 'node' }],
      otherBaseImages: 'listed',
      limits: { buildNetwork: 'open', cpuCount: 0.5, lifetimeMs: 120_000, pids: 128 },
      grading: {
        attempts: 'best',
        late: { graceMs: 900_000, perDay: 0.1, atMost: 0.5 },
        exercises: {
          '01-greet': { weight: 2, dueAt: '2026-10-01T21:59:00.000Z' },
          '102-more': { weight: 1, dueAt: null },
        },
      },
    });
  });

  it('says where there is no course', async () => {
    await using course = await TemporaryCourse.make({ 'course.yaml': null });
    await expect(loadCourse(course.folder)).rejects.toMatchObject({
      name: 'UsageError',
      code: 'SEAWORTHY_COURSE_MISSING',
      message: `There is no readable course.yaml in ${course.folder}.`,
      hint: 'Run this inside a course, or name its folder: the one that holds course.yaml.',
    });
  });

  it.each<[change: [from: string, to: string], problems: readonly string[]]>([
    [
      ['title: A course', 'titel: A course'],
      ['course.yaml:2:1: unknown key `titel` (did you mean `title`?)'],
    ],
    [
      ['schemaVersion: 1', 'schemaVersion: 3'],
      ['course.yaml:1:16: expected schemaVersion 1, found 3: this Seaworthy reads version 1 only'],
    ],
    [
      ['title: A course', 'title: A: course'],
      ['course.yaml:2:8: text with a colon and a space in it must be in quotes'],
    ],
    [
      ['  - 01-greet', '  - 01-greet\n  - 01-greet\n  - 01-other\n  - Greet'],
      [
        'course.yaml:7:5: `exercises[3]`: expected a number and a slug, such as 18-graceful-stop, found "Greet"',
        'course.yaml:5:5: the exercise `01-greet` is listed a second time',
        'course.yaml:6:5: the number 01 is taken by `01-greet`',
      ],
    ],
    [
      ['name: busybox:latest, standIn: busybox', 'name: busybox, standIn: busybx, diggest: x'],
      [
        'course.yaml:6:39: unknown key `diggest` (did you mean `digest`?)',
        'course.yaml:6:13: `name`: expected a name with a tag and without a registry, such as node:alpine, found "busybox"',
        'course.yaml:6:31: `standIn`: expected hello-world, busybox, alpine, redis or node, found "busybx" (did you mean `busybox`?)',
      ],
    ],
    [
      ['baseImages:', 'baseImages:\n  - { name: busybox:latest, standIn: busybox }'],
      ['course.yaml:7:13: the base image `busybox:latest` is listed a second time'],
    ],
    [
      ['baseImages:', 'passMark: 60\nlimits: { memry: 1GiB, memory: 64, cpus: 0 }\nbaseImages:'],
      [
        'course.yaml:5:11: `passMark`: expected a number of 0 to 1, found 60',
        'course.yaml:6:11: unknown key `memry` (did you mean `memory`?)',
        'course.yaml:6:32: `memory`: expected a size such as 64MiB, 10MB or 1GiB, found 64',
        'course.yaml:6:42: `cpus`: expected a number above 0, found 0',
      ],
    ],
    [
      [
        'baseImages:',
        'grading:\n  attempts: first\n  late: { grace: a day, perDay: 10, most: 1 }\n  exercises:\n    01-greeet: { weight: -1 }\nbaseImages:',
      ],
      [
        'course.yaml:6:13: `attempts`: expected last or best, found "first"',
        'course.yaml:7:37: unknown key `most` (did you mean `atMost`?)',
        'course.yaml:7:18: `grace`: expected a duration such as 500ms, 2s or 1.5m, found "a day"',
        'course.yaml:7:33: `perDay`: expected a number of 0 to 1, found 10',
        'course.yaml:9:26: `weight`: expected a number of at least 0, found -1',
        'course.yaml:9:5: the course has no exercise `01-greeet` (did you mean `01-greet`?)',
      ],
    ],
    [
      [
        'baseImages:',
        'grading: { exercises: { 01-greet: { due: 2026-10-01T23:59 } } }\nbaseImages:',
      ],
      [
        'course.yaml:5:42: `due`: expected a date and a time with an offset, such as 2026-10-01T23:59:00+02:00, found "2026-10-01T23:59"',
      ],
    ],
    ...['2026-02-30T12:00:00Z', '2026-10-01T24:00:00Z', '2026-10-01T12:00:00+99:00'].map(
      (due): [[string, string], readonly string[]] => [
        ['baseImages:', `grading: { exercises: { 01-greet: { due: ${due} } } }\nbaseImages:`],
        [`course.yaml:5:42: \`due\`: there is no such day or time, found "${due}"`],
      ],
    ),
  ])('tells of %j', async ([from, to], problems) => {
    await using course = await TemporaryCourse.make({
      'course.yaml': SOUND_COURSE.replace(from, to),
    });
    expect(await course.tellRejection(loadCourse(course.folder))).toEqual(problems);
  });
});

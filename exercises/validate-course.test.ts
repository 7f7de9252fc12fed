import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { SOUND_COURSE, SOUND_EXERCISE, TemporaryCourse } from './fixtures/temporary-course.ts';
import type { Changes } from './fixtures/temporary-course.ts';
import { ExerciseSpecError } from './errors.ts';
import { schemaPath } from './spec-schema.ts';
import { validateCourse } from './validate-course.ts';

const SPEC = '01-greet/exercise.yaml';

async function tellOf(changes: Changes): Promise<readonly string[]> {
  await using course = await TemporaryCourse.make(changes);
  return course.tell((await validateCourse(course.folder)).problems);
}

const specWith = (from: string, to: string): Changes => ({
  [SPEC]: SOUND_EXERCISE.replace(from, to),
});

describe('validateCourse', () => {
  it('finds nothing to mend in the course of this repository', async () => {
    const { problems } = await validateCourse(dirname(fileURLToPath(schemaPath('course'))));
    expect(new ExerciseSpecError(problems).message).toBe('');
  });

  it('counts what is in a sound course', async () => {
    await using course = await TemporaryCourse.make();
    await expect(validateCourse(course.folder)).resolves.toEqual({
      problems: [],
      exerciseCount: 1,
      checkCount: 2,
      mistakeCount: 4,
      variantCount: 3,
    });
  });

  it('says where there is no course', async () => {
    await expect(validateCourse('/nowhere')).rejects.toThrow(
      'There is no readable course.yaml in /nowhere.',
    );
  });

  it.each<[string, Changes, readonly string[]]>([
    [
      'points that do not add up',
      specWith('points: 6', 'points: 5.5'),
      [`${SPEC}:5:1: the points add up to 9.5, expected 10 (exercisePoints of course.yaml)`],
    ],
    [
      'points that do not add up to what the course asks for',
      { 'course.yaml': `${SOUND_COURSE}exercisePoints: 20\n` },
      [`${SPEC}:5:1: the points add up to 10, expected 20 (exercisePoints of course.yaml)`],
    ],
    [
      'a link to a heading that is nearly there',
      specWith('#the-idea', '#the-ideas'),
      [`${SPEC}:15:12: README.md has no heading for \`#the-ideas\` (did you mean \`the-idea\`?)`],
    ],
    [
      'a link to no heading',
      specWith('#the-idea', '#unicorn'),
      [`${SPEC}:15:12: README.md has no heading for \`#unicorn\` (its headings: greet, the-idea)`],
    ],
    [
      'a limit that is no looser',
      specWith('checks:', 'relax: [{ limit: memory, to: 64MiB, because: x }]\nchecks:'),
      [`${SPEC}:5:30: \`memory\` to 64MiB relaxes nothing: the course gives as much`],
    ],
    [
      'a check that no mistake fails',
      {
        '01-greet/mistakes/a/mistake.yaml': 'schemaVersion: 1\nsummary: x\nfails: [greets]\n',
      },
      [
        `${SPEC}:6:9: no mistake fails \`builds\`: add one that does, so that the check is known to catch it`,
      ],
    ],
    [
      'a mistake that names an unknown check',
      {
        '01-greet/mistakes/b/mistake.yaml':
          'schemaVersion: 1\nsummary: x\nfails: [greet]\ndiagnosis: { greets: x }\n',
      },
      [
        '01-greet/mistakes/b/mistake.yaml:3:9: the exercise has no check `greet` (did you mean `greets`?)',
        '01-greet/mistakes/b/mistake.yaml:4:14: `greets` is not among the checks this mistake fails (did you mean `greet`?)',
      ],
    ],
    [
      'a mistake that fails a check which would be skipped',
      {
        '01-greet/mistakes/b/mistake.yaml':
          'schemaVersion: 1\nsummary: x\nfails: [builds, greets]\n',
      },
      [
        '01-greet/mistakes/b/mistake.yaml:3:17: `greets` needs `builds`, which fails too, so it is skipped: leave it out',
      ],
    ],
    [
      'a mistake without its file',
      { '01-greet/mistakes/b/mistake.yaml': null },
      [
        '01-greet/mistakes/b/mistake.yaml:1:1: missing: a mistake needs this file to say what it is and which checks it fails',
      ],
    ],
    [
      'a mistake without a submission',
      { '01-greet/mistakes/b/Dockerfile': null },
      ['01-greet/mistakes/b/mistake.yaml:1:1: there is no submission beside this file'],
    ],
    [
      'folders and files that are missing',
      {
        '01-greet/README.md': null,
        '01-greet/starter/Dockerfile': null,
        '01-greet/solution/Dockerfile': null,
        '01-greet/variants/one/Dockerfile': null,
        '01-greet/mistakes/b/mistake.yaml': null,
        '01-greet/mistakes/b/Dockerfile': null,
      },
      [
        `${SPEC}:1:1: README.md, the handout, is missing`,
        `${SPEC}:1:1: starter/ is missing, or holds no file`,
        `${SPEC}:1:1: solution/ is missing, or holds no file`,
        `${SPEC}:1:1: expected at least 4 folders in mistakes/, found 3`,
        `${SPEC}:1:1: expected at least 3 folders in variants/, found 2`,
      ],
    ],
    [
      'a broken variant.yaml',
      { '01-greet/variants/one/variant.yaml': 'sumary: x\n' },
      ['01-greet/variants/one/variant.yaml:1:1: unknown key `sumary` (did you mean `summary`?)'],
    ],
    [
      'an exercise without a folder, and a folder without an entry',
      { 'course.yaml': SOUND_COURSE.replace('01-greet', '02-greet') },
      [
        'course.yaml:3:1: the folder 01-greet/ is not listed (did you mean `02-greet`?): list it, or take it away',
        'course.yaml:4:5: there is no readable 02-greet/exercise.yaml: make it with `seaworthy new 02-greet`, or take this line out',
      ],
    ],
    [
      'a hand-written grader that is not there',
      {
        ...specWith('kind: command', 'kind: grader\n    file: gret.grader.ts'),
        '01-greet/greet.grader.ts': '',
      },
      [
        `${SPEC}:12:11: there is no gret.grader.ts beside this file (did you mean \`greet.grader.ts\`?)`,
        `${SPEC}:17:5: unknown key \`stdout\`; known here: kind, id, title, points, needs, hints, learn, hidden, file, test`,
      ],
    ],
  ])('finds %s', async (_what, changes, problems) => {
    expect(await tellOf(changes)).toEqual(problems);
  });

  it('asks a session for variants too', async () => {
    const trace = 'kind: trace\n    find: [{ does: start }]';
    const spec = SOUND_EXERCISE.replace('files', 'session')
      .replace('kind: build', trace)
      .replace('kind: command', trace)
      .replace('    stdout: { contains: ahoy }\n', '');
    const changes = { [SPEC]: spec, '01-greet/variants/one/Dockerfile': null };
    expect(await tellOf(changes)).toEqual([
      `${SPEC}:1:1: expected at least 3 folders in variants/, found 2`,
    ]);
  });

  it('tells everything that is wrong in all files at once, and one slip does not hide another', async () => {
    const spec = SOUND_EXERCISE.replace('title: Greet', 'title: [Greet]')
      .replace('id: greets', 'id: builds')
      .replace('points: 6', 'points: 7')
      .replace('needs: [builds]', 'needs: [bilds]')
      .replace('#the-idea', '#the-ideal')
      .replace('contains: ahoy', "matches: '+'");
    const told = await tellOf({
      'course.yaml': SOUND_COURSE.replace('title', 'tilte').replace('- 01', '- 02-more\n  - 01'),
      [SPEC]: spec,
      '02-more/exercise.yaml': 'title: `x`\n',
    });
    expect(told).toEqual([
      'course.yaml:2:1: unknown key `tilte` (did you mean `title`?)',
      `${SPEC}:2:8: \`title\`: expected text of 1 to 80 characters, found a list`,
      `${SPEC}:5:1: the points add up to 11, expected 10 (exercisePoints of course.yaml)`,
      `${SPEC}:10:9: the id \`builds\` is taken by an earlier check of this exercise`,
      `${SPEC}:14:13: no check has the id \`bilds\` (did you mean \`builds\`?)`,
      `${SPEC}:15:12: README.md has no heading for \`#the-ideal\` (did you mean \`the-idea\`?)`,
      `${SPEC}:16:24: \`matches\`: "+" is not a regular expression: nothing to repeat`,
      ...['b', 'c', 'd'].map(
        (name) =>
          `01-greet/mistakes/${name}/mistake.yaml:3:9: the exercise has no check \`greets\``,
      ),
      '02-more/exercise.yaml:1:1: README.md, the handout, is missing',
      '02-more/exercise.yaml:1:1: starter/ is missing, or holds no file',
      '02-more/exercise.yaml:1:1: solution/ is missing, or holds no file',
      '02-more/exercise.yaml:1:1: expected at least 4 folders in mistakes/, found 0',
      '02-more/exercise.yaml:1:1: expected at least 3 folders in variants/, found 0',
      '02-more/exercise.yaml:1:8: text that starts with ` must be in quotes',
    ]);
  });

  it('looks into the folders where the course file is no YAML', async () => {
    const told = await tellOf({
      'course.yaml': 'title: a: b\n',
      ...specWith('title: Greet', 'tilte: Greet'),
    });
    expect(told).toEqual([
      'course.yaml:1:8: text with a colon and a space in it must be in quotes',
      `${SPEC}:2:1: unknown key \`tilte\` (did you mean \`title\`?)`,
    ]);
  });
});

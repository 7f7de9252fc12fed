import { describe, expect, it } from '@jest/globals';
import { SOUND_COURSE, SOUND_EXERCISE, TemporaryCourse } from './fixtures/temporary-course.ts';
import { loadExercise, loadExercises } from './load-exercise.ts';

const SPEC = '01-greet/exercise.yaml';

/** What an author reads when this part of a sound exercise is replaced. */
async function tellOf(from: string, to: string): Promise<readonly string[]> {
  expect(SOUND_EXERCISE).toContain(from);
  await using course = await TemporaryCourse.make({ [SPEC]: SOUND_EXERCISE.replace(from, to) });
  const told = await course.tellRejection(loadExercise(course.folder, '01-greet'));
  return told.map((line) => line.replace(`${SPEC}:`, ''));
}

describe('loadExercise', () => {
  it('reads an exercise and fills in what it leaves out', async () => {
    await using course = await TemporaryCourse.make();
    const exercise = await loadExercise(course.folder, '01-greet');
    expect(exercise).toMatchObject({
      id: '01-greet',
      folder: `${course.folder}/01-greet`,
      title: 'Greet',
      submission: 'files',
      session: { timeLimitMs: 60_000, input: '', otherTerminals: 'together' },
      relaxations: [],
      limits: { buildNetwork: 'none', pids: 128 },
    });
    expect(exercise.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(exercise.checks).toEqual([
      {
        id: 'builds',
        kind: 'build',
        title: 'It builds',
        points: 4,
        needs: [],
        hints: [],
        learn: null,
        hidden: false,
        params: {},
        location: { file: SPEC, line: 6, column: 5 },
      },
      {
        id: 'greets',
        kind: 'command',
        title: 'It greets',
        points: 6,
        needs: ['builds'],
        hints: [],
        learn: 'README.md#the-idea',
        hidden: false,
        params: { stdout: { contains: 'ahoy' } },
        location: { file: SPEC, line: 10, column: 5 },
      },
    ]);
  });

  it("relaxes the course's limits by name", async () => {
    const relax = `relax:
  - { limit: buildNetwork, to: open, because: It installs. }
  - { limit: memory, to: 1GiB, because: It is large. }
  - { limit: lifetime, to: 2m, because: It is slow. }
checks:`;
    await using course = await TemporaryCourse.make({
      'course.yaml': `${SOUND_COURSE}limits: { cpus: 0.5 }\n`,
      [SPEC]: SOUND_EXERCISE.replace('checks:', relax),
    });
    await expect(loadExercise(course.folder, '01-greet')).resolves.toMatchObject({
      limits: {
        buildNetwork: 'open',
        memoryBytes: 2 ** 30,
        lifetimeMs: 120_000,
        cpuCount: 0.5,
        pids: 128,
      },
      relaxations: [
        { limit: 'buildNetwork', to: 'open', because: 'It installs.' },
        { limit: 'memoryBytes', to: '1GiB', because: 'It is large.' },
        { limit: 'lifetimeMs', to: '2m', because: 'It is slow.' },
      ],
    });
  });

  it('suggests the exercise that was meant, and lists all', async () => {
    await using course = await TemporaryCourse.make();
    await expect(loadExercise(course.folder, '01-gret')).rejects.toMatchObject({
      name: 'UsageError',
      code: 'SEAWORTHY_EXERCISE_UNKNOWN',
      message: 'There is no exercise `01-gret` (did you mean `01-greet`?).',
      hint: 'The course has: 01-greet. A new one must be listed in course.yaml.',
    });
  });

  it('names the line of the course whose exercise is missing', async () => {
    await using course = await TemporaryCourse.make({ [SPEC]: null });
    expect(await course.tellRejection(loadExercise(course.folder, '01-greet'))).toEqual([
      'course.yaml:4:5: there is no readable 01-greet/exercise.yaml: make it with `seaworthy new 01-greet`, or take this line out',
    ]);
  });

  it.each<[from: string, to: string, ...problems: string[]]>([
    ['title: Greet', 'tilte: Greet', '2:1: unknown key `tilte` (did you mean `title`?)'],
    [
      'title: Greet',
      'unicorn: Greet',
      "1:1: missing `title`: The exercise's name, as reports show it.",
      '2:1: unknown key `unicorn`; known here: schemaVersion, title, summary, submission, session, relax, checks',
    ],
    [
      'title: Greet',
      'title: 5',
      '2:8: `title`: expected text of 1 to 80 characters, found 5 (put it in quotes if it is text)',
    ],
    ['title: Greet', 'title:', '2:1: `title`: expected text of 1 to 80 characters, found nothing'],
    [
      'submission: files',
      'submission: file',
      '4:13: `submission`: expected files or session, found "file" (did you mean `files`?)',
    ],
    [
      'points: 6',
      'points: -1',
      '13:13: `points`: expected a number of at least 0 and in steps of 0.5, found -1',
    ],
    [
      'points: 6',
      'points: 6\n    hidden: yes',
      '14:13: `hidden`: expected true or false, found "yes"',
    ],
    [
      'id: greets',
      'id: Greets_it',
      '10:9: `id`: expected words in small letters joined by hyphens, such as stops-in-time, found "Greets_it"',
    ],
    [
      'README.md#the-idea',
      'the-idea',
      '15:12: `learn`: expected a heading of the handout, such as README.md#how-a-stop-works, found "the-idea"',
    ],
    [
      '    kind: command\n',
      '',
      '10:5: missing `kind`: Which judge decides; it brings its own keys.',
    ],
    ['stdout:', 'stdut:', '16:5: unknown key `stdut` (did you mean `stdout`?)'],
    ['contains: ahoy', 'contain: ahoy', '16:15: unknown key `contain` (did you mean `contains`?)'],
    [
      'stdout: { contains: ahoy }',
      'within: 2 seconds',
      '16:13: `within`: expected a duration such as 500ms, 2s or 1.5m, found "2 seconds"',
    ],
    [
      'stdout: { contains: ahoy }',
      'command: [echo, {nonce}]',
      "16:21: `command[1]`: expected text, found a map of keys and values (put '{nonce}' in quotes)",
    ],
    [
      'stdout: { contains: ahoy }',
      'command: echo ahoy',
      '16:14: `command`: expected a list of at least 1 entry, found "echo ahoy" (a list is written [echo, ahoy])',
    ],
    [
      'contains: ahoy',
      "matches: 'a(hoy'",
      '16:24: `matches`: "a(hoy" is not a regular expression: unterminated group',
    ],
    [
      'needs: [builds]',
      'needs: [build, builds, builds]',
      '14:28: `needs[2]`: the same stands at [1] already',
      '14:13: no check has the id `build` (did you mean `builds`?)',
    ],
    [
      'id: greets',
      'id: builds',
      '10:9: the id `builds` is taken by an earlier check of this exercise',
    ],
    [
      'points: 4',
      'points: 4\n    needs: [greets]',
      '10:12: these checks wait for each other: `builds` needs `greets` needs `builds`',
    ],
    [
      'points: 4',
      'points: 4\n    needs: [builds]',
      '10:12: these checks wait for each other: `builds` needs `builds`',
    ],
    [
      'checks:',
      'relax: [{ limit: memori, to: 1, because: x }, { limit: memory, to: 1 GB }]\nchecks:',
      '5:18: unknown limit `memori` (did you mean `memory`?); known: buildNetwork, buildTime, lifetime, submissionTime, memory, imageSize, cpus, pids',
      "5:47: missing `because`: Why this exercise cannot do with the course's limit.",
      '5:68: `to`: expected a size such as 64MiB, 10MB or 1GiB, found "1 GB"',
    ],
    [
      'checks:',
      'relax: [{ limit: pids, to: 200, because: x }, { limit: pids, to: 300, because: x }]\nchecks:',
      '5:56: `pids` is relaxed a second time',
    ],
  ])('tells, for %j in place of %j', async (from, to, ...problems) => {
    expect(await tellOf(from, to)).toEqual(problems);
  });

  it.each<[check: string, ...problems: string[]]>([
    [
      "kind: dockerfile\n    forbid: [{ instruction: FORM, matches: '[' }]",
      '12:29: `instruction`: expected FROM, RUN, CMD, LABEL, MAINTAINER, EXPOSE, ENV, ADD, COPY, ENTRYPOINT, VOLUME, USER, WORKDIR, ARG, ONBUILD, STOPSIGNAL, HEALTHCHECK or SHELL, found "FORM" (did you mean `FROM`?)',
      '12:44: `matches`: "[" is not a regular expression: unterminated character class',
    ],
    [
      'kind: stop\n    grace: 3s',
      '10:5: `checks[1]`: expected at least one of `within`, `endsItself`, `exitCodes` or `log`, found none',
    ],
    [
      'kind: cache\n    baseline: starter\n    edit: { file: a, append: b }',
      '10:5: `checks[1]`: `baseline` and `edit` cannot stand together',
    ],
    [
      'kind: cache\n    edit: { file: a, append: b }\n    control: { file: a, append: b }',
      '13:5: `control` needs `keeps` beside it',
    ],
    ['kind: cache\n    keeps: x\n    edti: 1', '13:5: unknown key `edti` (did you mean `edit`?)'],
    [
      'kind: http\n    port: 80800\n    status: { below: x }',
      '12:11: `port`: expected a whole number of 1 to 65535, found 80800',
      '13:22: `below`: expected a whole number of 100 to 599, found "x"',
    ],
  ])('tells of a check of %j', async (check, ...problems) => {
    const from = SOUND_EXERCISE.slice(SOUND_EXERCISE.indexOf('kind: command'));
    const told = await tellOf(from, `${check}\n    title: t\n    points: 6\n`);
    expect(told.toSorted()).toEqual(problems.toSorted());
  });

  it('suggests the kind that was meant, and lists all', async () => {
    const [told] = await tellOf('kind: command', 'kind: comand');
    expect(told).toMatch(
      /^11:11: unknown kind `comand` \(did you mean `command`\?\); known: answer, build, .*command.*, /,
    );
  });

  it('finds a circle of three behind a check outside of it, and tells it once', async () => {
    const checks = ['a: [b]', 'b: [c]', 'c: [d]', 'd: [b]'].map((line) => {
      const [id, needs] = line.split(': ');
      return `  - { id: ${id}, kind: build, title: t, points: 1, needs: ${needs} }\n`;
    });
    const from = SOUND_EXERCISE.slice(SOUND_EXERCISE.indexOf('checks:'));
    expect(await tellOf(from, `checks:\n${checks.join('')}`)).toEqual([
      '7:55: these checks wait for each other: `b` needs `c` needs `d` needs `b`',
    ]);
  });

  it('tells what is wrong in the course as well', async () => {
    await using course = await TemporaryCourse.make({
      'course.yaml': SOUND_COURSE.replace('  - 01-greet', '  - 01-greet\n  - 01-greet'),
      [SPEC]: SOUND_EXERCISE.replace('tle: Greet', ': Greet'),
    });
    expect(await course.tellRejection(loadExercise(course.folder, '01-greet'))).toEqual([
      'course.yaml:5:5: the exercise `01-greet` is listed a second time',
      `${SPEC}:2:1: unknown key \`ti\` (did you mean \`title\`?)`,
    ]);
  });
});

describe('loadExercises', () => {
  it('loads all exercises of the course, in its order', async () => {
    await using course = await TemporaryCourse.make({
      'course.yaml': SOUND_COURSE.replace('  - 01-greet', '  - 02-again\n  - 01-greet'),
      '02-again/exercise.yaml': SOUND_EXERCISE,
    });
    const exercises = await loadExercises(course.folder);
    expect(exercises.map(({ id }) => id)).toEqual(['02-again', '01-greet']);
  });

  it('tells all problems of all specs at once', async () => {
    await using course = await TemporaryCourse.make({
      'course.yaml': SOUND_COURSE.replace('  - 01-greet', '  - 01-greet\n  - 02-again'),
      [SPEC]: SOUND_EXERCISE.replace('points: 6', 'points: six'),
      '02-again/exercise.yaml': SOUND_EXERCISE.replace('needs: [builds]', 'needs: [bilds]'),
    });
    expect(await course.tellRejection(loadExercises(course.folder))).toEqual([
      `${SPEC}:13:13: \`points\`: expected a number of at least 0 and in steps of 0.5, found "six"`,
      '02-again/exercise.yaml:14:13: no check has the id `bilds` (did you mean `builds`?)',
    ]);
  });
});

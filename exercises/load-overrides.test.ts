import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from './errors.ts';
import { loadOverrides } from './load-overrides.ts';

const exercises = [
  { id: '01-greet', checks: [{ points: 4 }, { points: 6 }] },
  { id: '02-stop', checks: [{ points: 10 }] },
];

const SOUND = `# Decided by hand.
- student: ada
  exercise: 01-greet
  points: 7.5
  reason: Shown at the desk.
  author: Grace
- { student: "0042", exercise: 02-stop, points: 0, reason: Copied, author: Grace }
`;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-overrides-'));
  path = join(folder, 'overrides.yaml');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function refusal(): Promise<string> {
  const error: unknown = await loadOverrides(path, exercises).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UsageError)) throw new Error(`refused with ${String(error)}`);
  expect(error.code).toBe('SEAWORTHY_OVERRIDES_INVALID');
  return error.message.replaceAll(`${folder}/`, '');
}

describe('loadOverrides', () => {
  it('loads what was decided, and where it says so', async () => {
    await writeFile(path, SOUND);
    expect(await loadOverrides(path, exercises)).toEqual([
      {
        ...{ student: 'ada', exerciseId: '01-greet', points: 7.5, reason: 'Shown at the desk.' },
        ...{ author: 'Grace', at: `${path}:2:3` },
      },
      {
        ...{ student: '0042', exerciseId: '02-stop', points: 0, reason: 'Copied' },
        ...{ author: 'Grace', at: `${path}:7:3` },
      },
    ]);
  });

  it.each(['', '# nothing yet\n', '[]\n'])('finds nothing decided in %j', async (text) => {
    await writeFile(path, text);
    expect(await loadOverrides(path, exercises)).toEqual([]);
  });

  it('finds nothing decided where there is no file', async () => {
    expect(await loadOverrides(path, exercises)).toEqual([]);
    expect(await loadOverrides(join(path, 'overrides.yaml'), exercises)).toEqual([]);
  });

  it('says where there is something that is no file', async () => {
    await mkdir(path);
    expect(await refusal()).toBe('overrides.yaml cannot be read (EISDIR).');
  });

  it.each<[change: [from: string, to: string], problems: readonly string[]]>([
    [
      ['student: ada', 'studnet: ada'],
      ['overrides.yaml:2:3: unknown key `studnet` (did you mean `student`?)'],
    ],
    [
      ['student: ada', 'student: 42'],
      [
        "overrides.yaml:2:12: `student`: expected a student's id, found 42 (put it in quotes if it is text)",
      ],
    ],
    [['  author: Grace\n', ''], ['overrides.yaml:2:3: missing `author`: Who decided it.']],
    [
      ['exercise: 01-greet', 'exercise: 01-great'],
      ['overrides.yaml:3:13: the course has no exercise `01-great` (did you mean `01-greet`?)'],
    ],
    [
      ['points: 7.5', 'points: 11'],
      ['overrides.yaml:4:11: `points`: `01-greet` gives 10 at most, found 11'],
    ],
    [
      ['points: 7.5', 'points: -1'],
      ['overrides.yaml:4:11: `points`: expected a number of at least 0, found -1'],
    ],
    [
      ['"0042", exercise: 02-stop', 'ada, exercise: 01-greet'],
      ['overrides.yaml:7:3: the same student and exercise stand at [0] already: keep one of them'],
    ],
    [
      ['student: ada', 'student: "ada'],
      ['overrides.yaml:2:16: a text in quotes has no closing quote'],
    ],
    [
      [SOUND, 'ada: 7\n'],
      [
        'overrides.yaml:1:1: this file: expected a list of overrides, found a map of keys and values',
      ],
    ],
  ])('tells of %j', async ([from, to], problems) => {
    await writeFile(path, SOUND.replace(from, to));
    expect((await refusal()).split('\n')).toEqual(problems);
  });
});

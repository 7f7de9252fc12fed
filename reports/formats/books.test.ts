import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import type { BookedEntry, BookedStudent, Gradebook } from '../../graders/gradebook.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { bookFormats } from './books.ts';
import { renderTable } from './book-format.ts';
import { canvasRows } from './canvas.ts';
import { moodleRows } from './moodle.ts';

const entry = (status: BookedEntry['status'], points: number | null): BookedEntry => ({
  ...{
    exerciseId: '18-graceful-stop',
    status,
    points,
    earned: status === 'graded' ? points : null,
  },
  ...{ handedInAt: null, attempts: 1, late: null, override: null, checks: [], gradePath: null },
  cause: status === 'ungradable' ? 'The engine was lost.' : null,
});

const student = (id: string, more: Partial<BookedStudent> = {}): BookedStudent => ({
  ...{
    id,
    name: null,
    email: `${id}@example.org`,
    isOnRoster: true,
    entries: [entry('graded', 7.5)],
  },
  ...{ points: 7.5, maxPoints: 10, score: 0.75, isFinal: true },
  ...more,
});

const book = (...students: readonly BookedStudent[]): Gradebook => ({
  ...{ schemaVersion: 1, course: { title: 'Containers', passMark: 0.5 } },
  ...{ madeAt: '2026-03-09T14:00:00.000Z', students, alike: [], problems: [] },
  exercises: [
    {
      id: '18-graceful-stop',
      title: 'Stop in time',
      maxPoints: 10,
      weight: 1,
      dueAt: null,
      checks: [],
    },
  ],
});

describe('canvas', () => {
  it('has the columns, the points that can be earned, and the points', () => {
    expect(canvasRows(book(student('ada', { name: 'Ada Lovelace' })))).toEqual([
      [
        'Student',
        'ID',
        'SIS User ID',
        'SIS Login ID',
        'Section',
        'Stop in time (18-graceful-stop)',
      ],
      ['    Points Possible', '', '', '', '', '10'],
      ['Ada Lovelace', '', 'ada', 'ada', '', '7.5'],
    ]);
  });

  it('gives missing work a zero, and what could not be judged nothing', () => {
    const rows = canvasRows(
      book(
        student('ada', { entries: [entry('missing', 0)] }),
        student('ben', { entries: [entry('ungradable', null)] }),
      ),
    );
    expect(rows.slice(2).map((row) => row.at(-1))).toEqual(['0', '']);
  });

  it('lets nobody be the row that says what can be earned', () => {
    const [, , row] = canvasRows(book(student('x', { name: 'Points Possible' })));
    expect(row?.[0]).toBe('Points-Possible');
  });
});

describe('moodle', () => {
  it('finds people by their ids, and leaves out who is not on the roster', () => {
    const rows = moodleRows(
      book(student('ada', { name: 'Ada' }), student('eve', { isOnRoster: false })),
    );
    expect(rows).toEqual([
      ['ID number', 'Email address', 'Name', 'Stop in time (18-graceful-stop)'],
      ['ada', 'ada@example.org', 'Ada', '7.5'],
    ]);
  });

  it('has no column of addresses where one is missing', () => {
    const rows = moodleRows(book(student('ada'), student('ben', { email: null })));
    expect(rows.map((row) => row.length)).toEqual([3, 3, 3]);
  });
});

describe('renderTable', () => {
  const HOSTILE = [
    '=1+1',
    ' =2+2',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '"a",b',
    'x\ny',
    'Łukasz; "O’Brien"',
    '＝1',
  ];

  it('reads back the same, with an apostrophe before what would be a formula', () => {
    const [row = []] = parse(renderTable([HOSTILE]));
    expect(row).toEqual([
      ...[
        "'=1+1",
        " '=2+2",
        "'+1",
        "'-1",
        "'@SUM(A1)",
        '⟨→⟩ =1',
        '"a",b',
        'x⟨↵⟩y',
        'Łukasz; "O’Brien"',
        "'＝1",
      ],
    ]);
  });
});

describe.each(Object.entries(bookFormats))('%s', (name, load) => {
  it('writes one file of its name, a row a line', async () => {
    await using folder = await temporaryFolder();
    const format = await load();
    const path = await format.write(book(student('ada'), student('ben\n,=x')), folder.path);
    expect([format.name, basename(path)]).toEqual([name, `${name}.csv`]);
    const lines = (await readFile(path, 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(name === 'canvas' ? 4 : 3);
  });
});

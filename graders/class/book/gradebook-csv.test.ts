import { describe, expect, it } from '@jest/globals';
import { escapeFormulas, unescapeFormulas } from '../../escape-formulas.ts';
import { bookOf, fullGrade, grade, override, ungradable } from './fixtures/sample-class.ts';
import { readGradebookCsv, renderGradebookCsv } from './gradebook-csv.ts';

const INJECTIONS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\r\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1",
  "''=1",
  "'",
  "'ada",
  " ' =1",
  '=HYPERLINK("http://x","y")',
  '"=1"',
  'a"b',
  'a,b',
  'a;=1',
  "x\t=cmd|'/c calc'!A1",
  'ada";=1+1;"',
  'x,=1',
  'two\nlines',
  'two\r\nlines',
  ' padded ',
  '\uFEFFada',
  'Zoë',
  '00042',
  '1e5',
  '\u202Eada',
  '日本',
  '\\',
  'TRUE',
];

describe('escapeFormulas', () => {
  it.each(INJECTIONS)('can be undone: %j', (text) => {
    expect(unescapeFormulas(escapeFormulas(text))).toBe(text);
  });

  it('can be undone whatever the characters are', () => {
    const letters = ['=', '-', "'", ' ', ';', '"', '\t', '\r', '\n', 'a'];
    const texts = [0, 1, 2, 3, 4].reduce<readonly string[]>(
      (all) => ['', ...all.flatMap((text) => letters.map((letter) => text + letter))],
      [''],
    );
    const other = texts.filter((text) => unescapeFormulas(escapeFormulas(text)) !== text);
    expect(other).toEqual([]);
    expect(new Set(texts.map(escapeFormulas)).size).toBe(new Set(texts).size);
  });

  it('leaves no formula where a cell may begin, and nothing else changed', () => {
    for (const text of INJECTIONS)
      expect(escapeFormulas(text)).not.toMatch(/(^|[,;\t\r\n"])\s*[=+\-@＝＋－＠]/);
    expect(escapeFormulas('ada-b@c.org')).toBe('ada-b@c.org');
    expect(escapeFormulas("O'Brien")).toBe("O'Brien");
  });
});

describe('renderGradebookCsv', () => {
  it('writes a row a student, with ungradable and missing work told from zero', async () => {
    const book = await bookOf({
      grades: [grade('ada'), fullGrade('zoe', { exerciseId: '02-stop' })],
      ungradable: [ungradable('bob')],
      overrides: [override('ada', { exerciseId: '02-stop', points: 0.5 })],
      found: { roster: [{ id: 'ada', name: 'Ada', email: 'ada@example.org' }] },
    });
    expect(renderGradebookCsv(book)).toBe(
      [
        '\uFEFF"student","name","email","01-greet/points","01-greet/status","02-stop/points","02-stop/status",' +
          '"01-greet/check/builds","01-greet/check/greets","02-stop/check/stops","total","max","score","final"',
        '"ada","Ada","ada@example.org",4,"graded",0.5,"missing",4,0,,4.5,20,0.225,"yes"',
        '"bob",,,,"ungradable",0,"missing",,,,0,10,0,"no"',
        '"zoe",,,0,"missing",10,"graded",,,0,10,20,0.5,"yes"',
        '',
      ].join('\r\n'),
    );
  });

  it('reads back the same, whatever students are called', async () => {
    const roster = INJECTIONS.map((text) => ({ id: text, name: text, email: text }));
    const book = await bookOf({ found: { roster } });
    const rows = readGradebookCsv(renderGradebookCsv(book));
    expect(rows.map(({ student, name, email }) => [student, name, email])).toEqual(
      book.students.map(({ id, name, email }) => [id, name, email]),
    );
    expect(Object.keys(rows[0] ?? {})).toHaveLength(14);
  });

  it('reads back nothing of nothing', async () => {
    expect(readGradebookCsv(renderGradebookCsv(await bookOf({})))).toEqual([]);
    expect(readGradebookCsv('')).toEqual([]);
  });
});

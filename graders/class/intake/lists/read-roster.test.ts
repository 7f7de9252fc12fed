import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { Problems } from '../problems.ts';
import { openSandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';
import { readRoster } from './read-roster.ts';
import type { Roster } from './read-roster.ts';

let box: Sandbox;
beforeEach(async () => {
  box = await openSandbox();
});
afterEach(async () => {
  await box[Symbol.asyncDispose]();
});

async function read(text: string | Buffer): Promise<{ roster: Roster; problems: string[] }> {
  const problems = new Problems();
  const work = await box.write({ 'roster.csv': text });
  const roster = await readRoster(join(work, 'roster.csv'), problems);
  return { roster, problems: problems.lines() };
}

const ADA = { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.org' };

describe('readRoster', () => {
  it.each([
    ['commas', 'id,name,email\nada,Ada Lovelace,ada@example.org\n'],
    ['semicolons, a BOM and CRLF', '\uFEFFID;Name;E-Mail\r\nada;Ada Lovelace;ada@example.org\r\n'],
    ['tabs', 'username\tname\temail\nada\tAda Lovelace\tada@example.org'],
    ['the line of Excel', 'sep=;\r\nid;name;email\r\nada;"Ada Lovelace";ada@example.org'],
    [
      'quotes and blank lines',
      '\n"id","name","email"\n\n" ada ","Ada Lovelace",ada@example.org\n,,\n\n',
    ],
    [
      'first and last names',
      'Email address,Last name,First name,Login ID\nada@example.org,Lovelace,Ada,ada\n',
    ],
    ['the columns of Canvas', 'Student,SIS User ID,Email\nAda Lovelace,ada,ada@example.org\n'],
    [
      'the columns of a classroom',
      'github_username,name,email\nada,Ada Lovelace,ada@example.org\n',
    ],
    ['more cells than columns', 'id,name,email\nada,Ada Lovelace,ada@example.org,x,y\n'],
  ])('reads %s', async (_, text) => {
    const { roster, problems } = await read(text);
    expect(roster.entries).toEqual([ADA]);
    expect(problems).toEqual([]);
  });

  it('reads what a spreadsheet saves as Unicode text', async () => {
    const wide = Buffer.from('\uFEFFid\tname\nzoë\tZoë\n', 'utf16le');
    expect((await read(wide)).roster.entries).toEqual([{ id: 'zoë', name: 'Zoë', email: null }]);
  });

  it('keeps commas, quotes and line feeds in quoted cells, and what is no email as it is', async () => {
    const { roster } = await read('id,name\nada,"Lovelace, ""Ada""\nCountess"\nbob,B "x" B\n');
    expect(roster.entries.map(({ name }) => name)).toEqual([
      'Lovelace, "Ada"\nCountess',
      'B "x" B',
    ]);
  });

  it('finds a student by id and by other names, whatever the case and the way it is written', async () => {
    const { roster } = await read('id,github,folder\nS1,AdaL,Lovelace\nzoe\u0301,,\n');
    expect(
      ['s1', ' S1 ', 'adal', 'LOVELACE', 'zo\u00e9', 'bob', ''].map((name) => roster.idOf(name)),
    ).toEqual(['S1', 'S1', 'S1', 'S1', 'zo\u00e9', null, null]);
  });

  it('tells ids that are there twice and ids that are missing, with their lines', async () => {
    const { roster, problems } = await read('id,name\nada,A\n\n"b\nob",B\n,nobody\nADA,C\n');
    expect(roster.entries.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(problems).toEqual([
      'The roster has no id in line 6; it is left out.',
      'The roster has "ADA" in line 2 and again in line 7; the first counts.',
    ]);
  });

  it('tells a name that two students have, and gives it to neither', async () => {
    const { roster, problems } = await read('id,github\nada,x\nbob,x\ncy,ada\n');
    expect([roster.idOf('x'), roster.idOf('ada')]).toEqual([null, 'ada']);
    expect(problems).toEqual([
      'The roster gives "x" to "ada" and "bob"; it counts for nobody.',
      'The roster gives "ada" to "cy" and "ada"; the id counts.',
    ]);
  });

  it('tells a roster of nobody', async () => {
    const { roster, problems } = await read('id,name\n');
    expect([roster.entries, problems]).toEqual([[], ['The roster names no student.']]);
  });

  it.each([
    [
      'no column of ids',
      'name,=evil()\nAda,1\n',
      'has no column for ids, such as `id`, `student` or `username`; its columns are "name", "=evil()"',
    ],
    ['nothing in it', '\n\n', 'is empty'],
    ['a quote that does not end', 'id,name\nada,"A\nbob,B\n', 'cannot be read: Quote Not Closed'],
    ['another encoding', Buffer.from('id,name\nada,Zo\xeb\n', 'latin1'), 'is not UTF-8'],
  ])('refuses one with %s', async (_, text, says) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'SEAWORTHY_ROSTER_INVALID',
      message: expect.stringContaining(says),
      hint: expect.stringContaining('`id,name,email`'),
    });
  });

  it('refuses a file that is not there, a folder, and one too large to be a list', async () => {
    const problems = new Problems();
    const file = join(box.folder, 'none.csv');
    await expect(readRoster(file, problems)).rejects.toThrow('is not there');
    await expect(readRoster(box.folder, problems)).rejects.toThrow('is not a file');
    await expect(read(Buffer.alloc(21 * 2 ** 20, 'x'))).rejects.toThrow('is larger than 20 MiB');
  });
});

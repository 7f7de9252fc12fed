import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundWork } from '../handed-in.ts';
import { findWork } from './find-work.ts';
import type { FindOptions } from './find-work.ts';
import { craftZip, makeTar, makeTarGz, makeZip } from './testing/make-archives.ts';
import type { Files } from './testing/make-archives.ts';
import { readFolder } from './testing/read-folder.ts';
import { openSandbox } from './testing/sandbox.ts';
import type { Sandbox } from './testing/sandbox.ts';

const EXERCISES = ['17-default-command', '18-graceful-stop'];

let box: Sandbox;
beforeEach(async () => {
  box = await openSandbox();
});
afterEach(async () => {
  await box[Symbol.asyncDispose]();
});

async function find(files: Files, options: Partial<FindOptions> = {}): Promise<FoundWork> {
  const folder = await box.write(files);
  return findWork({ folder, exerciseIds: EXERCISES, ...options });
}

/** Who handed in what, in short. */
const told = ({ work }: FoundWork): string[] =>
  work.map(({ student, exerciseId, source }) => `${student} ${exerciseId.slice(0, 2)} ${source}`);

async function opened({ work }: FoundWork, at = 0): Promise<Readonly<Record<string, string>>> {
  const one = work[at];
  if (one === undefined) throw new Error('no such work');
  await using open = await one.open();
  return await readFolder(open.folder);
}

const zipOf = (files: Files): Promise<Buffer> => makeZip(files);

describe('findWork', () => {
  it('finds folders by student and exercise, empty ones too, and opens them as they are', async () => {
    const found = await find({
      'ada/18-graceful-stop/Dockerfile': 'x',
      'ada/17-default-command/': '',
      'bob/18-graceful-stop/Dockerfile': 'y',
    });
    expect(told(found)).toEqual([
      'ada 17 ada/17-default-command',
      'ada 18 ada/18-graceful-stop',
      'bob 18 bob/18-graceful-stop',
    ]);
    expect(found).toMatchObject({ roster: null, problems: [] });
    expect(await opened(found, 0)).toEqual({});
    expect(await opened(found, 2)).toEqual({ Dockerfile: 'y' });
  });

  it.each([
    ['{exercise}/{student}', '18-graceful-stop/ada/Dockerfile'],
    ['{exercise}-{student}', '18-graceful-stop-ada/Dockerfile'],
    ['all/{student}_{*}_{exercise}', 'all/ada_77_18-graceful-stop/Dockerfile'],
  ])('finds by the layout %s', async (layout, path) => {
    const found = await find({ [path]: 'x' }, { layout });
    expect(found.work).toMatchObject([{ student: 'ada', exerciseId: '18-graceful-stop' }]);
    expect(await opened(found)).toEqual({ Dockerfile: 'x' });
  });

  it('finds the work for one exercise, flat or among others', async () => {
    const onlyExercise = '18-graceful-stop';
    const flat = await find(
      { 'flat/ada/Dockerfile': 'x' },
      { layout: 'flat/{student}', onlyExercise },
    );
    expect(told(flat)).toEqual(['ada 18 flat/ada']);
    const files = { 'ada/18-graceful-stop/': '', 'ada/17-default-command/': '' };
    const among = await find(files, { onlyExercise, except: [join(box.folder, 'work/flat')] });
    expect(told(among)).toEqual(['ada 18 ada/18-graceful-stop']);
  });

  it('takes an archive in place of a folder at any level', async () => {
    const found = await find({
      'ada.zip': await zipOf({ '18-graceful-stop/Dockerfile': 'a' }),
      'bob/18-graceful-stop.tar.gz': await makeTarGz([{ name: 'top/Dockerfile', content: 'b' }]),
      'cy.tgz': await makeTarGz([{ name: 'cy/18-graceful-stop/Dockerfile', content: 'c' }]),
      'dan.tar': await makeTar([
        { name: '17-default-command/a', content: '1' },
        { name: '18-graceful-stop.zip/', type: 'directory' },
        { name: '18-graceful-stop.zip/Dockerfile', content: 'd' },
        { name: '18-graceful-stop/Dockerfile', content: 'd' },
      ]),
      'eve.zip': await zipOf({ '18-graceful-stop.zip': await zipOf({ Dockerfile: 'e' }) }),
    });
    expect(told(found)).toEqual([
      'ada 18 ada.zip/18-graceful-stop',
      'bob 18 bob/18-graceful-stop.tar.gz',
      'cy 18 cy.tgz/cy/18-graceful-stop',
      'dan 17 dan.tar/17-default-command',
      'dan 18 dan.tar/18-graceful-stop',
      'eve 18 eve.zip/18-graceful-stop.zip',
    ]);
    const contents = await Promise.all([0, 1, 2, 4, 5].map((at) => opened(found, at)));
    expect(contents.map(({ Dockerfile }) => Dockerfile)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found.problems).toEqual([
      'No exercise is called "18-graceful-stop.zip" (did you mean `18-graceful-stop`?): "dan.tar/18-graceful-stop.zip".',
    ]);
  });

  it('takes one archive of a whole class, as a learning platform hands it out', async () => {
    const work = await box.write({
      'canvas.zip': await zipOf({
        'lovelaceada_12_34_my_work.zip': await zipOf({ 'w/Dockerfile': 'a' }),
        'bob_LATE_5_6_work.tgz': await makeTarGz([{ name: 'Dockerfile', content: 'b' }]),
        'cy_7_8_notes.txt': 'x',
      }),
      'moodle.zip': await zipOf({
        'Ada L_12_assignsubmission_file_/work.zip': await zipOf({ Dockerfile: 'm' }),
        'Bob_13_assignsubmission_file_/Dockerfile': 'n',
      }),
    });
    const all = { exerciseIds: EXERCISES, onlyExercise: '18-graceful-stop' };
    const canvas = await findWork({
      ...all,
      folder: join(work, 'canvas.zip'),
      layout: '{student}_{*}',
    });
    expect(canvas.work.map(({ student }) => student)).toEqual(['bob', 'lovelaceada']);
    expect(canvas.problems).toEqual([
      'Files where a folder or an archive is expected: "canvas.zip/cy_7_8_notes.txt".',
    ]);
    expect([await opened(canvas, 0), await opened(canvas, 1)]).toEqual([
      { Dockerfile: 'b' },
      { Dockerfile: 'a' },
    ]);
    const layout = '{student}_{*}_assignsubmission_file_{*}';
    const moodle = await findWork({ ...all, folder: join(work, 'moodle.zip'), layout });
    expect(moodle.work.map(({ student }) => student)).toEqual(['Ada L', 'Bob']);
    expect([await opened(moodle, 0), await opened(moodle, 1)]).toEqual([
      { Dockerfile: 'm' },
      { Dockerfile: 'n' },
    ]);
  });

  it('steps into the one folder that an archive of a class is packed in', async () => {
    const zip = await zipOf({
      'class/ada/18-graceful-stop/Dockerfile': 'a',
      '__MACOSX/class/._ada': 'm',
    });
    const tar = await makeTarGz([
      { name: './class/ada/18-graceful-stop/Dockerfile', content: 'a' },
    ]);
    const work = await box.write({ 'class.zip': zip, 'class.tar.gz': tar });
    for (const name of ['class.zip', 'class.tar.gz']) {
      const found = await findWork({ folder: join(work, name), exerciseIds: EXERCISES });
      expect(told(found)).toEqual([`ada 18 ${name}/class/ada/18-graceful-stop`]);
      expect(await opened(found)).toEqual({ Dockerfile: 'a' });
    }
    const flat = { layout: '{student}', onlyExercise: '18-graceful-stop', exerciseIds: EXERCISES };
    const found = await findWork({ ...flat, folder: join(work, 'class.zip') });
    expect(told(found)).toEqual(['ada 18 class.zip/class/ada']);
  });

  it('refuses one student’s hostile part of a class’s archive, and no other', async () => {
    const zip = craftZip([
      { name: 'ada/18-graceful-stop/Dockerfile' },
      { name: 'bob/18-graceful-stop/link', unixMode: 0o120777 },
      { name: '../evil\n' },
    ]);
    const work = await box.write({ 'class.zip': zip });
    const found = await findWork({ folder: join(work, 'class.zip'), exerciseIds: EXERCISES });
    expect(await opened(found, 0)).toEqual({ Dockerfile: 'x' });
    await expect(found.work[1]?.open()).rejects.toMatchObject({
      code: 'SEAWORTHY_ARCHIVE_REFUSED',
      message: expect.stringContaining('"bob/18-graceful-stop/link" in it cannot be handed in'),
    });
    expect(found.problems).toEqual([
      'In archives, and refused since its path leads upwards: "class.zip: ../evil⟨U+000A⟩".',
    ]);
  });

  it('inflates no archive in an archive that is made of air', async () => {
    const air = craftZip([{ name: '18-graceful-stop.zip', content: Buffer.alloc(30 * 2 ** 20) }]);
    const found = await find({ 'ada.zip': air });
    await expect(found.work[0]?.open()).rejects.toMatchObject({
      code: 'SEAWORTHY_ARCHIVE_REFUSED',
      message: expect.stringContaining('"ada.zip/18-graceful-stop.zip" is refused: it inflates'),
    });
  });

  it('keeps an unreadable archive as work that cannot be opened', async () => {
    const found = await find({
      'ada/18-graceful-stop.zip': 'no',
      'cy/18-graceful-stop.rar': 'Rar!',
    });
    expect(told(found)).toEqual([
      'ada 18 ada/18-graceful-stop.zip',
      'cy 18 cy/18-graceful-stop.rar',
    ]);
    for (const one of found.work)
      await expect(one.open()).rejects.toMatchObject({ code: 'SEAWORTHY_ARCHIVE_UNREADABLE' });
    expect(found.problems).toEqual([]);
  });

  it('takes a student’s unreadable archive for work in every exercise that is not there otherwise', async () => {
    const found = await find({
      'bob.zip': 'no',
      'bob/18-graceful-stop/Dockerfile': 'x',
      'cy.zip': craftZip([{ name: '../18-graceful-stop/Dockerfile' }]),
      'dan.rar': 'Rar!',
      'dan.zip': 'no',
    });
    expect(told(found)).toEqual([
      'bob 18 bob/18-graceful-stop',
      'bob 17 bob.zip',
      'cy 17 cy.zip',
      'cy 18 cy.zip',
      'dan 17 dan.rar',
      'dan 18 dan.rar',
    ]);
    expect(await opened(found, 0)).toEqual({ Dockerfile: 'x' });
    await expect(found.work[1]?.open()).rejects.toThrow('"bob.zip" cannot be read: it is damaged');
    await expect(found.work[2]?.open()).rejects.toThrow('"cy.zip" is refused: nothing in it');
    expect(found.problems).toEqual([
      'In archives, and refused since its path leads upwards: "cy.zip: ../18-graceful-stop/Dockerfile".',
      expect.stringContaining('"bob.zip" cannot be read: it is damaged'),
      expect.stringContaining('"cy.zip" is refused: nothing in it can be taken'),
      expect.stringContaining('"dan.rar" cannot be read'),
      expect.stringContaining('"dan.zip" cannot be read'),
    ]);
  });

  it.each<[Partial<FindOptions>, string]>([
    [{ layout: '{exercise}/{student}/{*}' }, 'ada 18 18-graceful-stop/ada.zip'],
    [
      { layout: '{*}/{student}/{*}', onlyExercise: '17-default-command' },
      'ada 17 18-graceful-stop/ada.zip',
    ],
  ])('takes an unreadable archive for the one exercise that is named by %j', async (how, work) => {
    expect(told(await find({ '18-graceful-stop/ada.zip': 'no' }, how))).toEqual([work]);
  });

  it('takes neither of two that one student handed in for one exercise', async () => {
    const found = await find({
      'ada/18-graceful-stop/a': '',
      'ada/18-graceful-stop.zip': await zipOf({}),
      'Bob/18-graceful-stop/a': '',
      'bob/18-graceful-stop/a': '',
      'zo\u00e9/18-graceful-stop/a': '',
      'zoe\u0301/18-graceful-stop/a': '',
    });
    expect(found.work).toHaveLength(3);
    await expect(found.work.find(({ student }) => student === 'ada')?.open()).rejects.toMatchObject(
      {
        code: 'SEAWORTHY_SUBMISSION_TWICE',
        message:
          'Student "ada" handed in 18-graceful-stop twice: "ada/18-graceful-stop" and "ada/18-graceful-stop.zip".',
      },
    );
    expect(found.problems).toEqual([
      'One student, by two spellings of the name: "Bob" and "bob".',
      'Student "Bob" handed in 18-graceful-stop twice: "Bob/18-graceful-stop" and "bob/18-graceful-stop"; none of them is taken.',
      'Student "ada" handed in 18-graceful-stop twice: "ada/18-graceful-stop" and "ada/18-graceful-stop.zip"; none of them is taken.',
      expect.stringContaining('handed in 18-graceful-stop twice'),
    ]);
  });

  it('maps names by the roster, and tells who is not on it', async () => {
    const work = await box.write({
      'roster.csv': 'id,name,github\nS1,Ada,AdaL\nS2,Bob,\n',
      'ADAL/18-graceful-stop/': '',
      'eve/18-graceful-stop/': '',
    });
    const found = await findWork({
      folder: work,
      exerciseIds: EXERCISES,
      roster: join(work, 'roster.csv'),
    });
    expect(found.work.map(({ student }) => student)).toEqual(['S1', 'eve']);
    expect(found.roster?.map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(found.problems).toEqual(['Students who are not on the roster: "eve".']);
    const knownRoster = found.roster;
    expect(await findWork({ folder: work, exerciseIds: EXERCISES, knownRoster })).toMatchObject({
      work: [{ student: 'S1' }, { student: 'eve' }],
      roster: knownRoster,
    });
  });

  it('tells what is nobody’s work, once for all of a kind', async () => {
    const loose = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`f${n}.txt`, 'x']));
    const work = await box.write({
      ...loose,
      '.DS_Store': 'x',
      '.git/config': 'x',
      'ada/18-gracful-stop/': '',
      'bob/18-gracful-stop/': '',
      'bob/misc/': '',
    });
    await symlink('/etc', join(work, 'cy'));
    await mkdir(Buffer.concat([Buffer.from(`${work}/`), Buffer.from([0xff])]));
    const found = await findWork({ folder: work, exerciseIds: EXERCISES });
    expect(found.work).toEqual([]);
    expect(found.problems).toEqual([
      'No exercise is called "18-gracful-stop" (did you mean `18-graceful-stop`?): "ada/18-gracful-stop", "bob/18-gracful-stop".',
      'No exercise is called "misc": "bob/misc".',
      'Links, which are not followed: "cy".',
      'Files where a folder or an archive is expected: "f0.txt", "f1.txt", "f10.txt", "f11.txt", "f12.txt" and 25 more.',
      'Neither file nor folder, or with a name that is no UTF-8, and so nobody’s work: "⟨U+FFFD⟩".',
      'Nothing was found by the layout "{student}/{exercise}".',
    ]);
  });

  it('tells an ambiguous name with the ways to read it', async () => {
    const found = await find(
      { 'a_b_9_18-graceful-stop/': '' },
      { layout: '{student}_{*}_{exercise}' },
    );
    expect(found.problems[0]).toBe(
      'Ambiguous, as student "a" with exercise 18-graceful-stop, or student "a_b" with exercise 18-graceful-stop; a roster or a layout with more of its own text tells which: "a_b_9_18-graceful-stop".',
    );
  });

  it('carries names that were made to do harm, and shows them', async () => {
    const evil = '=cmd|x\n::error::\u202e"';
    const found = await find({ [`${evil}/18-graceful-stop/a`]: '', [`${evil}/no/`]: '' });
    expect(found.work).toMatchObject([{ student: evil }]);
    expect(`${told(found).join()}`).toContain('=cmd|x⟨U+000A⟩::error::⟨U+202E⟩"/18-graceful-stop');
    expect(found.problems.join('')).not.toMatch(/[\n\u202e]/);
  });

  it('opens nothing that became a link after it was found', async () => {
    const found = await find({ 'ada/18-graceful-stop/a': '', 'other/18-graceful-stop/b': '' });
    const place = join(box.folder, 'work/ada/18-graceful-stop');
    await rename(place, `${place}-away`);
    await symlink('/etc', place);
    await expect(found.work[0]?.open()).rejects.toMatchObject({
      code: 'SEAWORTHY_ARCHIVE_REFUSED',
    });
    await rm(place);
    await expect(found.work[0]?.open()).rejects.toThrow('it is no folder any more');
  });

  it('refuses a search that cannot begin', async () => {
    const work = await box.write({ 'a.txt': 'x', 'b.zip': 'no' });
    const search = (folder: string): Promise<FoundWork> =>
      findWork({ folder: join(work, folder), exerciseIds: EXERCISES });
    await expect(search('none')).rejects.toMatchObject({ code: 'SEAWORTHY_SUBMISSION_MISSING' });
    await expect(search('a.txt')).rejects.toMatchObject({
      code: 'SEAWORTHY_SUBMISSION_NOT_FOLDER',
    });
    await expect(search('b.zip')).rejects.toMatchObject({ code: 'SEAWORTHY_ARCHIVE_UNREADABLE' });
    await expect(find({}, { layout: '{student}' })).rejects.toMatchObject({
      code: 'SEAWORTHY_LAYOUT_INVALID',
    });
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(find({ 'ada/18-graceful-stop/': '' }, { signal })).rejects.toThrow('stopped');
  });

  it('finds ten thousand, half of them empty', async () => {
    const work = await box.write({});
    for (let n = 0; n < 10_000; n += 1) {
      const folder = join(work, `s${n}`, '18-graceful-stop');
      await mkdir(folder, { recursive: true });
      if (n % 2 === 0) await writeFile(join(folder, 'Dockerfile'), 'x');
    }
    const found = await findWork({ folder: work, exerciseIds: EXERCISES });
    expect(found.work).toHaveLength(10_000);
    expect(found.problems).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassFolder } from './class-folder.ts';
import { readCourseOf } from './class-identity.ts';
import { Durations } from './durations.ts';
import { FakeClass } from './fixtures/fake-class.ts';
import { gradeKey, groundKey, groundOf } from './grade-key.ts';
import { OverloadWatch } from './overload-watch.ts';
import { isInShard, parseShard } from './shard.ts';

const open = async (folder: string, title = 'A course'): Promise<void> => {
  await using _folder = await ClassFolder.open(folder, { title });
};

describe('ClassFolder', () => {
  it('says of which course it is, to whoever opens it next', async () => {
    await using it = await FakeClass.make();
    await open(it.folder);
    await open(it.folder);
    expect(await readCourseOf(it.folder)).toBe('A course');
    await expect(open(it.folder, 'Knots')).rejects.toMatchObject({
      code: 'SEAWORTHY_CLASS_OTHER_COURSE',
      message: expect.stringContaining('"A course"; this course is "Knots"'),
    });
    expect((await readdir(it.folder)).sort()).toEqual(['class.json', 'lock']);
  });

  it.each([
    ['a newer version', '{"schemaVersion":2,"course":"A course"}', 'SEAWORTHY_CLASS_TOO_NEW'],
    ['no version', '{"course":"A course"}', 'SEAWORTHY_CLASS_FOLDER'],
    ['no JSON', 'A course', 'SEAWORTHY_CLASS_FOLDER'],
  ])('refuses one with %s, and touches nothing', async (_, text, code) => {
    await using it = await FakeClass.make();
    await mkdir(it.folder);
    await writeFile(join(it.folder, 'class.json'), text);
    await expect(open(it.folder)).rejects.toMatchObject({ code });
    expect(await it.read('class.json')).toBe(text);
    expect(await readdir(it.folder)).toEqual(['class.json']);
  });

  it('refuses a folder of other things, and a file', async () => {
    await using it = await FakeClass.make();
    await mkdir(it.folder);
    await writeFile(join(it.folder, 'thesis.txt'), '');
    await expect(open(it.folder)).rejects.toThrow('holds "thesis.txt"');
    await expect(open(join(it.folder, 'thesis.txt'))).rejects.toThrow('is a file');
    await expect(readCourseOf(it.folder)).rejects.toThrow('has no class.json');
  });

  it('may be one in which an instructor has decided something already', async () => {
    await using it = await FakeClass.make();
    await mkdir(it.folder);
    await writeFile(join(it.folder, 'overrides.yaml'), '');
    await open(it.folder);
  });

  it('removes the halves of writes that were cut off', async () => {
    await using it = await FakeClass.make();
    const work = [await it.handIn('ada', 'FROM a')];
    const attempts = join(it.folder, 'grades/ada/01-greet');
    await open(it.folder);
    await mkdir(attempts, { recursive: true });
    await writeFile(join(attempts, 'x.json.123'), '{');
    await it.run(work);
    expect(await readdir(attempts)).toEqual([expect.stringMatching(/^[0-9a-f-]+\.json$/)]);
  });
});

describe('gradeKey', () => {
  const images = [
    { name: 'a:1', id: 'sha256:1' },
    { name: 'b:1', id: null },
  ];
  const ground = groundKey({ baseImages: images, isolation: 'private' });

  it('is another one for each thing that a grade depends on', () => {
    const keys = [
      gradeKey('s', 'e', ground),
      gradeKey('t', 'e', ground),
      gradeKey('s', 'f', ground),
      gradeKey('s', 'e', groundKey({ baseImages: images, isolation: 'shared' })),
      gradeKey('s', 'e', groundKey({ baseImages: images.slice(1), isolation: 'private' })),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toMatch(/^[0-9a-f]{24}-[0-9a-f]{12}$/);
  });

  it('does not depend on the order of images, and keeps its ground to be read', () => {
    expect(groundKey({ baseImages: images.toReversed(), isolation: 'private' })).toBe(ground);
    expect(groundOf(gradeKey('s', 'e', ground))).toBe(ground);
  });
});

describe('parseShard', () => {
  it('reads 2/4', () => {
    expect(parseShard('2/4')).toEqual({ number: 2, of: 4 });
  });

  it.each(['', '0/4', '5/4', '1', '1/0', '-1/4', '1/4x', '1/9999'])('refuses %j', (text) => {
    expect(() => parseShard(text)).toThrow('is no shard');
  });

  it('makes of all work parts of about one size', () => {
    const part = Array.from({ length: 1_000 }, (_, at) =>
      isInShard({ number: 1, of: 4 }, '01-greet', `sha256:${at}`),
    );
    expect(part.filter(Boolean).length).toBeGreaterThan(200);
    expect(part.filter(Boolean).length).toBeLessThan(300);
  });
});

describe('Durations', () => {
  it('keeps medians from one run to the next, and forgets what is old', async () => {
    await using it = await FakeClass.make();
    await open(it.folder);
    const first = await Durations.open(it.folder);
    for (const ms of [5, 900, 7]) first.add('a', ms);
    for (let at = 0; at < 100; at += 1) first.add('b', at);
    await first.save();
    const next = await Durations.open(it.folder);
    expect([next.expect('a'), next.expect('b'), next.expect('c')]).toEqual([7, 84, null]);
  });

  it.each(['', '[', '{"exercises":{"a":["x",-1,null]}}', '{"exercises":7}', 'null'])(
    'takes %j for nothing known',
    async (text) => {
      await using it = await FakeClass.make();
      await open(it.folder);
      await writeFile(join(it.folder, 'durations.json'), text);
      expect((await Durations.open(it.folder)).expect('a')).toBeNull();
    },
  );
});

describe('OverloadWatch', () => {
  const failed = (diagnosis: string) =>
    ({ checks: [{ id: 'stops', feedback: { diagnosis } }] }) as unknown as Parameters<
      OverloadWatch['doubt']
    >[0];

  it('doubts what was judged by time while the machine stood still, and nothing else', () => {
    let now = 0;
    using watch = new OverloadWatch(() => now);
    now = 300;
    watch.look();
    expect(watch.doubt(failed('handler-too-slow'), 0)).toBeNull();
    now = 4_000;
    watch.look();
    expect(watch.doubt(failed('handler-too-slow'), 0)).toBe(
      'The machine was too busy to judge `stops` by time: it stood still for 3.5 s.',
    );
    expect(watch.doubt(failed('output-differs'), 0)).toBeNull();
    expect(watch.doubt(failed('handler-too-slow'), 4_001)).toBeNull();
  });
});

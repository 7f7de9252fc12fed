import { describe, expect, it } from '@jest/globals';
import { TemporaryCourse } from './fixtures/temporary-course.ts';
import { listMistakes, listVariants } from './load-attempts.ts';

describe('listMistakes', () => {
  it('lists mistakes by name, with what they fail', async () => {
    await using course = await TemporaryCourse.make({
      '01-greet/mistakes/a/mistake.yaml':
        'schemaVersion: 1\nsummary: Typed FORM.\nfails: [builds]\ndiagnosis: { builds: unknown-instruction }\n',
    });
    const folder = `${course.folder}/01-greet`;
    const mistakes = await listMistakes({ folder });
    expect(mistakes.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(mistakes[0]).toEqual({
      name: 'a',
      folder: `${folder}/mistakes/a`,
      summary: 'Typed FORM.',
      fails: ['builds'],
      diagnosis: { builds: 'unknown-instruction' },
    });
  });

  it('tells all that is wrong in their files', async () => {
    await using course = await TemporaryCourse.make({
      '01-greet/mistakes/a/mistake.yaml': null,
      '01-greet/mistakes/b/mistake.yaml': 'schemaVersion: 1\nfails: []\n',
      '01-greet/mistakes/c/mistake.yaml':
        'schemaVersion: 1\nsumary: x\nfails: builds\ndiagnosis: { builds: Not Found }\n',
    });
    const listing = listMistakes({ folder: `${course.folder}/01-greet` });
    expect(await course.tellRejection(listing)).toEqual([
      '01-greet/mistakes/a/mistake.yaml:1:1: missing: a mistake needs this file to say what it is and which checks it fails',
      '01-greet/mistakes/b/mistake.yaml:1:1: missing `summary`: What the student thought or did.',
      '01-greet/mistakes/b/mistake.yaml:2:8: `fails`: expected a list of at least 1 entry, found an empty list',
      '01-greet/mistakes/c/mistake.yaml:2:1: unknown key `sumary` (did you mean `summary`?)',
      '01-greet/mistakes/c/mistake.yaml:3:8: `fails`: expected a list of at least 1 entry, found "builds" (a list is written [builds])',
      '01-greet/mistakes/c/mistake.yaml:4:22: `builds`: expected the name of a diagnosis, such as shell-swallowed-sigterm, found "Not Found"',
    ]);
  });

  it('finds none where there is no folder of them', async () => {
    await expect(listMistakes({ folder: '/nowhere' })).resolves.toEqual([]);
  });
});

describe('listVariants', () => {
  it('lists variants by name, with or without a file of their own', async () => {
    await using course = await TemporaryCourse.make({
      '01-greet/variants/one/variant.yaml': 'summary: In small letters.\n',
    });
    const folder = `${course.folder}/01-greet`;
    await expect(listVariants({ folder })).resolves.toEqual([
      { name: 'one', folder: `${folder}/variants/one`, summary: 'In small letters.' },
      { name: 'three', folder: `${folder}/variants/three`, summary: null },
      { name: 'two', folder: `${folder}/variants/two`, summary: null },
    ]);
  });

  it('tells what is wrong in their files', async () => {
    await using course = await TemporaryCourse.make({
      '01-greet/variants/one/variant.yaml': 'summary: a: b\n',
    });
    const listing = listVariants({ folder: `${course.folder}/01-greet` });
    expect(await course.tellRejection(listing)).toEqual([
      '01-greet/variants/one/variant.yaml:1:10: text with a colon and a space in it must be in quotes',
    ]);
  });
});

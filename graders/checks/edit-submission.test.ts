import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import { makeEdit } from './edit-submission.ts';
import type { Edit } from './edit-submission.ts';
import { builtImage, fakeBench } from './fake-workbench.ts';

async function edit(spec: JsonObject, files: Record<string, string>): Promise<Edit> {
  await using bench = await fakeBench({ files, build: () => builtImage() });
  return await makeEdit(spec, 'f00d', bench);
}
const start = '{"scripts":{"start":"node web"}}';

describe('makeEdit', () => {
  it('appends to the file that npm start runs', async () => {
    const files = { 'package.json': start, 'web.js': 'one', 'index.js': '' };
    expect(await edit({ file: '{start}', append: '\n// {nonce}\n' }, files)).toMatchObject({
      file: 'web.js',
      contents: 'one\n// f00d\n',
    });
  });

  it('sets a key of a JSON file and keeps the others in their order', async () => {
    const spec = { file: 'package.json', set: { seaworthy: '{nonce}' } };
    const made = await edit(spec, { 'app/package.json': `\uFEFF${start}`, 'app/web.js': '' });
    expect(made.file).toBe('app/package.json');
    expect(JSON.parse(made.contents ?? '')).toEqual({
      scripts: { start: 'node web' },
      seaworthy: 'f00d',
    });
  });

  it.each([
    ['file-to-edit-missing', { file: '{start}', append: 'x' }, {}],
    ['file-to-edit-missing', { file: 'package.json', set: { a: 1 } }, { 'index.js': '' }],
    ['package-json-invalid', { file: 'package.json', set: { a: 1 } }, { 'package.json': '[]' }],
    ['package-json-invalid', { file: 'package.json', set: { a: 1 } }, { 'package.json': '{,}' }],
  ])('tells %s', async (diagnosis, spec, files) => {
    expect((await edit(spec, files)).finding).toMatchObject({ diagnosis });
  });
});
